#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""That what a running ritmd acknowledged is there: after kill -9, on a full disk, and when it is asked to end."""
import ctypes
import http.client
import json
import os
import pathlib
import random
import resource
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest

sys.dont_write_bytecode = True
from ritmd import BINARY, PATIENCE, Athlete, Ritmd, everything, statuses  # noqa: E402

KILLS = 6
WRITERS = 6
AWAY = (ConnectionError, http.client.HTTPException, socket.timeout)


class Writer:
    """A device that pushes mutations and chunks as fast as it is answered, and remembers what was acknowledged."""

    def __init__(self, server):
        self.athlete = Athlete(server)
        self.acknowledged, self.next, self.unsure = {}, 1, []
        self.chunks = {}

    def work(self, server, until):
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
        try:
            while not until.is_set():
                self.send(connection)
        except AWAY:
            pass
        finally:
            connection.close()

    def send(self, connection):
        """One push, the same one again when its answer was lost, and now and then a chunk."""
        if not self.unsure:
            self.unsure = [self.athlete.mutation(n, row=f"row-{n % 50}" if n % 3 else None, value=secrets.token_hex(40))
                           for n in range(self.next, self.next + random.randint(1, 8))]
        status, reply, _ = self.athlete.push(*self.unsure, connection=connection)
        if status == 503:
            return
        assert status == 200, (status, reply)
        assert [result["n"] for result in reply["results"]] == [each["n"] for each in self.unsure], reply
        for each in self.unsure:
            self.acknowledged[each["id"]] = each["fields"]["text"]["value"]
        self.next, self.unsure = self.unsure[-1]["n"] + 1, []
        if self.next % 5 == 0:
            content = secrets.token_bytes(random.randint(1, 30_000))
            name, status, reply, _ = self.athlete.put(content, connection=connection)
            assert status == 204, (status, reply)
            self.chunks[name] = content

    def check(self, case, server):
        """Everything acknowledged is there; the push whose answer was lost is there as a whole, or not at all."""
        rows, last = self.athlete.rows(server=server)
        sent = {each["id"]: each["fields"]["text"]["value"] for each in self.unsure}
        applied = last == self.next + len(self.unsure) - 1 and self.unsure
        case.assertIn(last, (self.next - 1, self.next + len(self.unsure) - 1))
        case.assertEqual(rows, self.acknowledged | sent if applied else self.acknowledged)
        for name, content in self.chunks.items():
            case.assertEqual(self.athlete.call("GET", "/v1/chunks/" + name, server=server)[:2], (200, content))


class Joiner:
    """Somebody who makes accounts and renews their sessions as fast as they are answered, and remembers what they were given."""

    PASSWORD = "a long enough password"

    def __init__(self):
        self.sessions = []

    def ask(self, server, method, path, body=None, token=None):
        headers = {"X-Forwarded-For": f"203.0.113.{random.randrange(256)}"}  # so that no limit of one address is in the way
        if token:
            headers["Authorization"] = "Bearer " + token
        status, text = server.get(path, method=method, body=json.dumps(body) if body else None, headers=headers)
        return status, json.loads(text)

    def renew(self, server, session):
        return self.ask(server, "POST", "/v1/sessions/refresh", {"refresh_token": session["refresh_token"]})

    def work(self, server, until):
        try:
            while not until.is_set():
                status, session = self.ask(server, "POST", "/v1/accounts", {
                    "email": secrets.token_hex(8) + "@example.org", "password": self.PASSWORD, "display_name": "Ada", "device_name": "laptop",
                    "key_fingerprint": "0" * 64})
                if status in (429, 503):
                    continue
                assert status == 201, (status, session)
                self.sessions.append(session)
                for _ in range(3):
                    status, session = self.renew(server, session)
                    assert status == 200, (status, session)
                    self.sessions[-1] = session
        except AWAY:
            pass

    def check(self, case, server):
        """Every session that was given goes on, also the one whose next answer was lost."""
        for i, session in enumerate(self.sessions):
            case.assertEqual(self.ask(server, "GET", "/v1/devices", token=session["access_token"])[0], 200)
            status, self.sessions[i] = self.renew(server, session)
            case.assertEqual(status, 200, self.sessions[i])
        if self.sessions:
            credentials = {"email": self.sessions[-1]["email"], "password": self.PASSWORD, "device_name": "phone"}
            case.assertEqual(self.ask(server, "POST", "/v1/sessions", credentials)[0], 200)


class SmallDisk:
    """A disk of a few megabytes: a tmpfs where that may be mounted, and otherwise a limit on the size of files."""

    def __init__(self, megabytes):
        self.folder = tempfile.TemporaryDirectory(prefix="ritmd-disk-")
        self.path = pathlib.Path(self.folder.name)
        self.libc = ctypes.CDLL(None, use_errno=True)
        self.mounted = self.libc.mount(b"tmpfs", os.fsencode(self.path), b"tmpfs", 0, f"size={megabytes}m".encode()) == 0
        self.server = None
        if not self.mounted:
            print("no right to mount a small disk: limiting the size of files instead", file=sys.stderr)

    def fill(self):
        if not self.mounted:
            resource.prlimit(self.server.process.pid, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
            return
        piece = 1 << 20
        with open(self.path / "filler", "ab", buffering=0) as filler:
            while piece:
                try:
                    if filler.write(bytes(piece)) < piece:
                        piece //= 2
                except OSError:
                    piece //= 2

    def free(self):
        if self.mounted:
            (self.path / "filler").unlink(missing_ok=True)
        else:
            resource.prlimit(self.server.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.mounted:
            self.libc.umount2(os.fsencode(self.path), 2)  # MNT_DETACH
        self.folder.cleanup()


class DurabilityTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="ritmd-durability-")
        self.addCleanup(folder.cleanup)
        self.data = pathlib.Path(folder.name) / "data"

    def run_writers(self, writers, server, meanwhile):
        until = threading.Event()
        failures = []

        def work(writer):
            try:
                writer.work(server, until)
            except Exception as failure:  # noqa: BLE001
                failures.append(failure)

        threads = [threading.Thread(target=work, args=(writer,)) for writer in writers]
        for thread in threads:
            thread.start()
        try:
            meanwhile()
        finally:
            until.set()
            for thread in threads:
                thread.join(PATIENCE)
        self.assertEqual(failures, [])

    def test_keeps_what_it_acknowledged_through_every_kill(self):
        writers = []
        for kill in range(KILLS):
            with Ritmd(self.data) as server:
                for writer in writers:
                    writer.athlete.server = server
                    writer.check(self, server)
                writers = writers or [Writer(server) for _ in range(WRITERS)]
                counts = [writer.next for writer in writers]

                def kill_in_the_middle():
                    # After each writer is under way, at some instant that no commit knows of.
                    until = time.monotonic() + PATIENCE
                    while any(writer.next < count + 20 for writer, count in zip(writers, counts)) and time.monotonic() < until:
                        time.sleep(0.005)
                    time.sleep(random.random() / 20)
                    server.process.kill()
                    server.process.wait(PATIENCE)

                self.run_writers(writers, server, kill_in_the_middle)
                self.assertTrue(all(writer.next >= count + 20 for writer, count in zip(writers, counts)))
        with Ritmd(self.data) as server:
            for writer in writers:
                writer.athlete.server = server
                writer.check(self, server)
                # What was in doubt is sent again and counts once.
                connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
                writer.send(connection)
                connection.close()
                writer.check(self, server)
            self.assertEqual(server.end(), 0)

    def test_keeps_accounts_and_sessions_through_every_kill(self):
        joiners = [Joiner() for _ in range(3)]
        for _ in range(KILLS):
            with Ritmd(self.data, "--trusted-proxy", "127.0.0.1") as server:
                for joiner in joiners:
                    joiner.check(self, server)
                counts = [len(joiner.sessions) for joiner in joiners]

                def kill_in_the_middle():
                    until = time.monotonic() + PATIENCE
                    while any(len(joiner.sessions) < count + 2 for joiner, count in zip(joiners, counts)) and time.monotonic() < until:
                        time.sleep(0.005)
                    time.sleep(random.random() / 20)
                    server.process.kill()
                    server.process.wait(PATIENCE)

                self.run_writers(joiners, server, kill_in_the_middle)
                self.assertTrue(all(len(joiner.sessions) >= count + 2 for joiner, count in zip(joiners, counts)))
        with Ritmd(self.data, "--trusted-proxy", "127.0.0.1") as server:
            for joiner in joiners:
                joiner.check(self, server)
            self.assertEqual(server.end(), 0)

    def test_says_when_its_disk_is_full_and_loses_nothing(self):
        with SmallDisk(24) as disk:
            data = disk.path / "data"
            with Ritmd(data) as server:
                disk.server = server
                writer = Writer(server)
                connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
                for _ in range(20):
                    writer.send(connection)
                connection.close()
                disk.fill()
                refused = 0
                for _ in range(60):
                    name, status, reply, headers = writer.athlete.put(content := secrets.token_bytes(60_000))
                    if status == 204:
                        writer.chunks[name] = content
                        continue
                    refused += 1
                    self.assertEqual((status, reply["type"]), (507, "urn:ritm:problem:storage_full"))
                    self.assertEqual(headers["Content-Type"], "application/problem+json")
                    self.assertGreater(int(headers["Retry-After"]), 0)
                self.assertGreater(refused, 0)
                mutations = [writer.athlete.mutation(writer.next + i, value="x" * 60_000) for i in range(20)]
                status, reply, _ = writer.athlete.push(*mutations)
                self.assertEqual((status, reply["type"]), (507, "urn:ritm:problem:storage_full"))
                # Nobody is let in on a promise that cannot be kept, and nobody is locked out either.
                email = secrets.token_hex(8) + "@example.org"
                account = {"email": email, "password": "a long enough password", "display_name": "x" * 200, "device_name": "x" * 200, "key_fingerprint": "0" * 64}
                answer = writer.athlete.call("POST", "/v1/accounts", account, token=None)
                self.assertIn(answer[0], (201, 507))
                # What it has, it still gives; and that it cannot write is no secret.
                writer.check(self, server)
                self.assertEqual(server.get("/livez")[0], 200)
                self.assertIn(server.get("/readyz")[0], (200, 503))
                disk.free()
                until = time.monotonic() + PATIENCE
                while (answer := writer.athlete.push(*mutations))[0] == 507 and time.monotonic() < until:
                    time.sleep(0.05)
                self.assertEqual(answer[0], 200, answer)
                for each in mutations:
                    writer.acknowledged[each["id"]] = each["fields"]["text"]["value"]
                writer.next += len(mutations)
                writer.check(self, server)
                self.assertEqual(server.get("/readyz")[0], 200)
                # And it was not cut down by its fall: a kill right after loses nothing.
                server.process.kill()
                server.process.wait(PATIENCE)
            with Ritmd(data) as server:
                disk.server = server
                writer.athlete.server = server
                writer.check(self, server)
                self.assertEqual(server.end(), 0)

    def test_says_when_there_is_no_room_to_start(self):
        with SmallDisk(1) as disk:
            if not disk.mounted:
                self.skipTest("needs a small disk")
            (disk.path / "data").mkdir(mode=0o700)
            disk.fill()
            ended = subprocess.run([BINARY, "serve", "--data", str(disk.path / "data"), "--port", "0"], capture_output=True, text=True, timeout=PATIENCE)
            self.assertEqual((ended.returncode, ended.stdout), (1, ""), ended.stderr)
            self.assertRegex(ended.stderr.splitlines()[-1], "^ritmd: .*(is full|No space left on device)")
            disk.free()
            with Ritmd(disk.path / "data") as server:
                self.assertEqual(server.get("/readyz")[0], 200)

    def test_finishes_what_runs_when_asked_to_end(self):
        with Ritmd(self.data) as server:
            writers = [Writer(server) for _ in range(WRITERS)]
            half = writers[0].athlete
            body = json.dumps({"client": half.client, "schema": 1, "epoch": "", "mutations": [half.mutation(1)]}).encode()

            def opened(*parts):
                wire = socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE)
                wire.sendall(b"".join(parts))
                return wire

            def request(method, path, *fields):
                return "\r\n".join([f"{method} {path} HTTP/1.1", "Host: h", f"Authorization: Bearer {half.access}", *fields, "", ""]).encode()

            pokes = opened(request("GET", "/v1/sync/poke"))
            told = b""
            while b"event: sync" not in told:
                told += pokes.recv(4096)
            # A push of which one half is on the way: 100-continue tells that the server has begun with it.
            begun = opened(request("POST", "/v1/sync/push", f"Content-Length: {len(body)}", "Expect: 100-continue"))
            self.assertTrue(begun.recv(100).startswith(b"HTTP/1.1 100"))
            begun.sendall(body[:len(body) // 2])
            idle = opened(b"GET /livez HTTP/1.1\r\nHost: h\r\n\r\n")
            self.assertTrue(idle.recv(4096).endswith(b"alive\n"))

            def end():
                until = time.monotonic() + PATIENCE
                while any(writer.next < 20 for writer in writers[1:]) and time.monotonic() < until:
                    time.sleep(0.005)
                server.process.send_signal(signal.SIGTERM)
                # Those who listen and those who are idle are let go at once.
                self.assertEqual(everything(idle), b"")
                self.assertTrue(everything(pokes).endswith(b"0\r\n\r\n"))
                self.assertIsNone(server.process.poll())
                # The half of a push may still become a whole one.
                begun.sendall(body[len(body) // 2:])
                answer = everything(begun)
                self.assertEqual(statuses(answer), [200], answer)
                self.assertIn(b"Connection: close", answer)
                self.assertEqual(server.process.wait(PATIENCE), 0)

            self.run_writers(writers[1:], server, end)
            for wire in (pokes, begun, idle):
                wire.close()
            with self.assertRaises(ConnectionRefusedError):
                socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE)
            self.assertEqual([json.loads(line)["event"] for line in server.log().splitlines()][-2:], ["stopping", "stopped"])
        with Ritmd(self.data) as server:
            self.assertEqual(half.rows(server=server), ({"row-1": "value 1"}, 1))
            for writer in writers[1:]:
                writer.athlete.server = server
                writer.check(self, server)

    def test_ends_at_once_when_asked_twice(self):
        with Ritmd(self.data) as server:
            athlete = Athlete(server)
            self.assertEqual(athlete.push(athlete.mutation(1))[0], 200)
            # Something that keeps the first request to end waiting.
            stuck = socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE)
            stuck.sendall(b"POST /v1/sessions HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\n")
            self.assertTrue(stuck.recv(100).startswith(b"HTTP/1.1 100"))
            server.process.send_signal(signal.SIGTERM)
            until = time.monotonic() + PATIENCE
            while "stopping" not in server.log() and time.monotonic() < until:
                time.sleep(0.01)
            self.assertEqual(server.end(), -signal.SIGTERM)
            stuck.close()
        with Ritmd(self.data) as server:
            self.assertEqual(athlete.rows(server=server)[1], 1)

    def test_shares_its_folder_with_no_other(self):
        alias = self.data.parent / "alias"
        with Ritmd(self.data) as server:
            athlete = Athlete(server)
            alias.symlink_to(self.data)
            for folder in (self.data, alias, self.data / ".." / "data"):
                ended = subprocess.run([BINARY, "serve", "--data", str(folder), "--port", "0"], capture_output=True, text=True, timeout=PATIENCE)
                self.assertEqual((ended.returncode, ended.stdout), (1, ""))
                self.assertRegex(ended.stderr.splitlines()[-1], "^ritmd: Another ritmd has the data folder")
            # The first one noticed nothing.
            self.assertEqual(athlete.push(athlete.mutation(1))[0], 200)
            server.process.kill()
            server.process.wait(PATIENCE)
        # No lock outlives its owner.
        with Ritmd(alias) as server:
            self.assertEqual(athlete.rows(server=server)[1], 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
