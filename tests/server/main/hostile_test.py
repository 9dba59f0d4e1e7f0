#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a running ritmd does about clients that mean no good, over real sockets."""
import hashlib
import http.client
import json
import pathlib
import random
import secrets
import socket
import sys
import tempfile
import threading
import time
import unittest
import uuid

sys.dont_write_bytecode = True
from ritmd import PATIENCE, Athlete, Ritmd, everything, exchange, statuses  # noqa: E402

# What the server allows, and how much later than that a busy machine may act.
HEADER_SECONDS = 10
BODY_SECONDS = 20
WRITE_SECONDS = 20
GRACE_SECONDS = 20
LONGEST_HEAD = 16 * 1024
LONGEST_PUSH = 2 << 20
LONGEST_CHUNK = 256 * 1024 + 40
MEMORY_MEGABYTES = 64


def head(method, path, *fields):
    return "\r\n".join([f"{method} {path} HTTP/1.1", "Host: h", *fields, "", ""]).encode()


class HostileTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="ritmd-hostile-")
        cls.server = Ritmd(pathlib.Path(cls.folder.name) / "data", "--metrics-port", "0")
        cls.server.metric("ritmd_http_connections")
        cls.athlete = Athlete(cls.server)
        cls.other = Athlete(cls.server)

    @classmethod
    def tearDownClass(cls):
        ended = cls.server.end()
        log = cls.server.log()
        cls.server.__exit__()
        cls.folder.cleanup()
        assert ended == 0, ended
        for secret in (cls.athlete.access, cls.athlete.refresh, "example.org", "a long enough password"):
            assert secret not in log, "a secret is in the log"

    def tearDown(self):
        # Whatever was done to it, it goes on serving everybody else.
        self.assertEqual(self.server.get("/livez"), (200, "alive\n"))

    def authorized(self, method, path, *fields):
        return head(method, path, f"Authorization: Bearer {self.athlete.access}", *fields)

    def assertProblem(self, answer, status, name, message=None):
        self.assertEqual((answer[0], answer[1]["type"], answer[1]["status"]), (status, "urn:ritm:problem:" + name, status), message)
        self.assertEqual(answer[2]["Content-Type"], "application/problem+json")

    def test_cuts_off_those_who_dribble_and_those_who_do_not_read(self):
        """Slow loris three ways at once: each drips a byte a second, so no timeout between bytes would ever fire."""
        content = secrets.token_bytes(200_000)
        name, status, *_ = self.athlete.put(content)
        self.assertEqual(status, 204)
        ended = {}
        begin = time.monotonic()

        def connected():
            return socket.create_connection(("127.0.0.1", self.server.port), timeout=PATIENCE)

        def drip(kind, wire, until):
            answer = b""
            wire.settimeout(1)
            while time.monotonic() < until:
                try:
                    wire.sendall(b"x")
                    piece = wire.recv(65536)
                    if not piece:
                        break
                    answer += piece
                except socket.timeout:
                    continue
                except (BrokenPipeError, ConnectionResetError):
                    break
            ended[kind].append((time.monotonic() - begin, answer))

        kinds = {"head": (head("GET", "/livez")[:-2] + b"X-Slow: ", HEADER_SECONDS),
                 "body": (self.authorized("POST", "/v1/sync/push", "Content-Length: 100000"), BODY_SECONDS)}
        threads, wires = [], []
        for kind, (start, seconds) in kinds.items():
            ended[kind] = []
            for _ in range(50):
                wire = connected()
                wires.append(wire)
                wire.sendall(start)
                threads.append(threading.Thread(target=drip, args=(kind, wire, begin + seconds + GRACE_SECONDS)))
                threads[-1].start()
        # A reader that never reads: more answers than its sockets hold.
        deaf = socket.socket()
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        deaf.connect(("127.0.0.1", self.server.port))
        deaf.sendall(self.authorized("GET", "/v1/chunks/" + name) * 60)
        # Meanwhile everybody else is served.
        while any(thread.is_alive() for thread in threads):
            asked = time.monotonic()
            self.assertEqual(self.server.get("/livez")[0], 200)
            self.assertEqual(self.athlete.rows(), ({}, 0))
            self.assertLess(time.monotonic() - asked, 5)
            time.sleep(0.5)
        for thread in threads:
            thread.join()
        for kind, (_, seconds) in kinds.items():
            self.assertEqual(len(ended[kind]), 50)
            for took, answer in ended[kind]:
                self.assertEqual(statuses(answer), [408], kind)
                self.assertGreater(took, seconds - 1)
                self.assertLess(took, seconds + GRACE_SECONDS)
        until = begin + WRITE_SECONDS + GRACE_SECONDS
        while self.server.metric("ritmd_http_connections") > 1 and time.monotonic() < until:
            time.sleep(0.2)
        self.assertLessEqual(self.server.metric("ritmd_http_connections"), 1)
        deaf.close()
        for wire in wires:
            wire.close()

    def test_takes_no_head_beyond_its_limit(self):
        for field in ("X: " + "x" * LONGEST_HEAD, "\r\n".join(f"X-{i}: y" for i in range(500)), "Authorization: Bearer " + "a" * 200_000):
            self.assertEqual(statuses(exchange(self.server.port, head("GET", "/livez", field))), [431])
        self.assertEqual(statuses(exchange(self.server.port, head("GET", "/" + "x" * LONGEST_HEAD))), [414])
        self.assertEqual(statuses(exchange(self.server.port, b"x" * 200_000)), [414])

    def test_takes_no_body_beyond_its_limit_and_keeps_none_of_it(self):
        before = self.server.megabytes()
        for path, method, limit in [("/v1/sync/push", "POST", LONGEST_PUSH), ("/v1/chunks/" + "a" * 64, "PUT", LONGEST_CHUNK),
                                    ("/v1/sessions", "POST", 16 * 1024)]:
            said = exchange(self.server.port, self.authorized(method, path, f"Content-Length: {limit + 1}") + b"x" * 1000, finish=True)
            self.assertEqual(statuses(said), [413], path)
            self.assertIn(b"urn:ritm:problem:body_too_large", said)
            said = exchange(self.server.port, self.authorized(method, path, f"Content-Length: {1 << 40}"), finish=True)
            self.assertEqual(statuses(said), [413], path)
            with socket.create_connection(("127.0.0.1", self.server.port), timeout=PATIENCE) as wire:
                wire.sendall(self.authorized(method, path, "Transfer-Encoding: chunked"))
                piece = b"10000\r\n" + b"x" * 65536 + b"\r\n"
                try:
                    for _ in range(1600):  # 100 MB
                        wire.sendall(piece)
                except (BrokenPipeError, ConnectionResetError):
                    pass
                said = everything(wire)
            # Whoever goes on sending long after the refusal may lose the answer to the reset.
            self.assertIn(statuses(said), ([413], []), path)
        # Without a token nothing is read beyond the head's own limit of the route.
        self.assertEqual(statuses(exchange(self.server.port, head("POST", "/v1/sync/push", "Content-Length: 3") + b"{} ", finish=True)), [401])
        self.assertLess(self.server.megabytes("VmHWM") - before, MEMORY_MEGABYTES)

    def test_answers_what_is_pipelined_in_order_and_once(self):
        athlete = self.other
        requests = b""
        for n in range(1, 41):
            body = json.dumps({"client": athlete.client, "schema": 1, "epoch": "", "mutations": [athlete.mutation(n)]}).encode()
            requests += head("POST", "/v1/sync/push", f"Authorization: Bearer {athlete.access}", f"Content-Length: {len(body)}") + body
            requests += head("GET", "/livez") if n % 10 == 0 else b""
        requests += head("GET", "/livez", "Connection: close")
        answer = exchange(self.server.port, requests)
        self.assertEqual(statuses(answer), [200] * 45)
        applied = [int(part.split(b",")[0]) for part in answer.split(b'"last_applied":')[1:]]
        self.assertEqual(applied, list(range(1, 41)))
        rows, last = athlete.rows()
        self.assertEqual((len(rows), last), (40, 40))

    def test_lets_no_request_ride_on_another(self):
        smuggled = head("GET", "/livez")
        for fields in (["Content-Length: 5", "Transfer-Encoding: chunked"], ["Content-Length: 5", "Content-Length: 6"],
                       ["Transfer-Encoding: chunked", "Transfer-Encoding: identity"], ["Transfer-Encoding : chunked"],
                       ["Content-Length: 5\nX: y"], ["Transfer-Encoding: \x0bchunked"]):
            answer = exchange(self.server.port, self.authorized("POST", "/v1/sync/push", *fields) + b"0\r\n\r\n" + smuggled)
            self.assertNotIn(b"alive", answer, fields)
            self.assertEqual(len(statuses(answer)), 1, fields)
            self.assertIn(statuses(answer)[0], (400, 501), fields)

    def test_acts_on_no_body_that_was_cut(self):
        athlete = Athlete(self.server)
        body = json.dumps({"client": athlete.client, "schema": 1, "epoch": "", "mutations": [athlete.mutation(n) for n in range(1, 9)]}).encode()
        for cut in (0, 1, len(body) // 2, len(body) - 1):
            for fields, sent in ([f"Content-Length: {len(body)}"], body[:cut]), \
                    (["Transfer-Encoding: chunked"], f"{len(body):x}\r\n".encode() + body[:cut]), \
                    (["Transfer-Encoding: chunked"], f"{len(body):x}\r\n".encode() + body + b"\r\n"):
                request = head("POST", "/v1/sync/push", f"Authorization: Bearer {athlete.access}", *fields) + sent
                self.assertEqual(statuses(exchange(self.server.port, request, finish=True)), [], fields)
        chunk = secrets.token_bytes(1000)
        name = hashlib.blake2b(chunk, digest_size=32).hexdigest()
        exchange(self.server.port, self.authorized("PUT", "/v1/chunks/" + name, "Content-Length: 1000") + chunk[:999], finish=True)
        # A body that is whole but is not what its name says.
        self.assertProblem(self.athlete.call("PUT", "/v1/chunks/" + name, chunk[:999]), 422, "hash_mismatch")
        self.assertProblem(self.athlete.call("GET", "/v1/chunks/" + name), 404, "not_found")
        self.assertEqual(athlete.rows(), ({}, 0))
        self.assertEqual(athlete.push(*json.loads(body)["mutations"])[0], 200)
        self.assertEqual(athlete.rows()[1], 8)

    def test_refuses_json_that_is_none_or_too_much(self):
        client = self.athlete.client
        sane = json.dumps({"client": client, "schema": 1, "epoch": "", "mutations": [self.athlete.mutation(1)]})
        nested = {"array": "[" * 100_000, "closed array": "[" * 100_000 + "]" * 100_000, "object": '{"a":' * 100_000,
                  "inside a known field": sane.replace('"value 1"', "[" * 5000 + "]" * 5000)}
        broken = {"nothing": "", "half": sane[:-1], "two": sane + sane, "comment": "/**/" + sane, "comma": sane[:-1] + ",}",
                  "bare word": "NaN", "single quotes": sane.replace('"', "'"), "byte order mark": "\ufeff" + sane,
                  "not an object": "[]", "null": "null", "duplicate": sane[:-1] + ',"schema":1}', "huge number": sane.replace('"schema": 1', '"schema": 1e400'),
                  "number too large": sane.replace('"schema": 1', '"schema": 99999999999999999999999'), "minus": sane.replace('"n": 1', '"n": -1'),
                  "zero": sane.replace('"n": 1', '"n": 0'), "fraction": sane.replace('"n": 1', '"n": 1.5'), "lone surrogate": sane.replace("value 1", "\\ud800"),
                  "NUL": sane.replace("note", "no\\u0000te"), "wrong enum": sane.replace('"put"', '"put\\u0000"'), "wrong id": sane.replace(client, "x" * 36),
                  "short hash": sane.replace(self.athlete.mutation(1)["chain"], "ab"), "wrong clock": sane.replace('"hlc": "', '"hlc": "z'),
                  "too many values": '{"mutations":[' + "0," * 400_000 + "0]}",
                  "too many mutations": json.dumps({"client": client, "mutations": [self.athlete.mutation(n) for n in range(1, 502)]})}
        for what, body in (nested | broken).items():
            answer = self.athlete.call("POST", "/v1/sync/push", body.encode("utf-8", "surrogatepass"))
            self.assertIn(answer[0], (400, 413, 422), what)
            self.assertProblem(answer, answer[0], answer[1]["type"].rpartition(":")[2], what)
            self.assertNotIn(answer[1]["type"], ("urn:ritm:problem:internal",), what)
        for raw in (b"\xff\xfe{}", sane.encode().replace(b"value 1", b"\xc3\x28"), sane.encode().replace(b"value 1", b"\xed\xa0\x80"), bytes(1000)):
            self.assertIn(self.athlete.call("POST", "/v1/sync/push", raw)[0], (400, 422), raw[:20])
        self.assertEqual(self.athlete.rows(), ({}, 0))

    def test_survives_a_push_with_any_byte_bent(self):
        athlete = Athlete(self.server)
        body = json.dumps({"client": athlete.client, "schema": 1, "epoch": "", "mutations": [athlete.mutation(n) for n in (1, 2)]}).encode()
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=PATIENCE)
        self.addCleanup(connection.close)
        chance = random.Random(7)
        for _ in range(400):
            bent = bytearray(body)
            for _ in range(chance.randint(1, 3)):
                place = chance.randrange(len(bent))
                match chance.randrange(3):
                    case 0:
                        bent[place] = chance.randrange(256)
                    case 1:
                        del bent[place]
                    case 2:
                        bent[place:place] = bent[chance.randrange(len(bent)):][:20]
            status, answer, _ = athlete.call("POST", "/v1/sync/push", bytes(bent), connection=connection)
            self.assertIn(status, (200, 400, 409, 413, 422), (bytes(bent), answer))

    def test_lets_in_no_token_that_it_did_not_give(self):
        good = self.athlete.access
        flipped = good[:-1] + ("0" if good[-1] != "0" else "1")
        wrong = {"empty": "", "flipped": flipped, "upper": good.upper(), "cut": good[:-1], "longer": good + "0", "refresh": self.athlete.refresh,
                 "spaces": good + " x", "double": good + "," + good, "percent": good.replace("_", "%5f"), "quotes": f'"{good}"',
                 "wildcard": "ra_%", "sql": "' OR '1'='1", "long": "ra_" + "0" * 8000}
        for what, token in wrong.items():
            answer = self.athlete.pull(token=token)
            self.assertEqual((answer[0], answer[1]["status"]), (401, 401), what)
            self.assertTrue(answer[2]["WWW-Authenticate"].startswith("Bearer"), what)
        for field in (f"Authorization: {good}", f"Authorization: Basic {good}", f"Authorization: Bearer  {good}", f"authorization: bearer{good}",
                      f"Cookie: access_token={good}", f"X-Authorization: Bearer {good}"):
            self.assertEqual(statuses(exchange(self.server.port, head("GET", "/v1/devices", field, "Connection: close"))), [401], field)
        self.assertEqual(statuses(exchange(self.server.port, head("GET", f"/v1/devices?access_token={good}", "Connection: close"))), [401])
        answer = self.athlete.call("POST", "/v1/sessions/refresh", {"refresh_token": good}, token=None)
        self.assertProblem(answer, 401, "session_ended")
        self.assertEqual(self.athlete.call("GET", "/v1/devices")[0], 200)

    def test_ends_a_family_of_tokens_when_a_used_one_comes_back(self):
        email = secrets.token_hex(8) + "@example.org"
        thief = Athlete(self.server, email)
        first = thief.refresh
        _, elsewhere, _ = thief.call("POST", "/v1/sessions", {"email": email, "password": "a long enough password", "device_name": "phone"}, token=None)

        def refresh(token):
            return thief.call("POST", "/v1/sessions/refresh", {"refresh_token": token}, token=None)

        status, second, _ = refresh(first)
        self.assertEqual(status, 200)
        # The answer may have been lost: the same again, the same successor.
        status, again, _ = refresh(first)
        self.assertEqual((status, again["refresh_token"]), (200, second["refresh_token"]))
        status, third, _ = refresh(second["refresh_token"])
        self.assertEqual(status, 200)
        self.assertEqual(thief.call("GET", "/v1/devices", token=third["access_token"])[0], 200)
        # Now the first one comes back although its successor was used: one of the two is a thief, so both are out.
        self.assertProblem(refresh(first), 401, "session_ended")
        for token in (first, second["refresh_token"], third["refresh_token"]):
            self.assertProblem(refresh(token), 401, "session_ended")
        for token in (thief.access, second["access_token"], again["access_token"], third["access_token"]):
            self.assertEqual(thief.call("GET", "/v1/devices", token=token)[0], 401)
        self.assertGreaterEqual(self.server.metric("ritmd_identity_tokens_reused"), 1)
        # The athlete's other device is another family.
        status, devices, _ = thief.call("GET", "/v1/devices", token=elsewhere["access_token"])
        self.assertEqual((status, [device["name"] for device in devices["devices"]]), (200, ["phone"]))

    def test_shows_nobody_what_is_another_athletes(self):
        mine, theirs = Athlete(self.server), self.other
        chunk = secrets.token_bytes(500)
        name, status, *_ = mine.put(chunk)
        self.assertEqual(status, 204)
        self.assertEqual(mine.push(mine.mutation(1, row="secret-row"))[0], 200)
        self.assertProblem(theirs.call("GET", "/v1/chunks/" + name), 404, "not_found")
        self.assertEqual(theirs.call("POST", "/v1/chunks/missing", {"hashes": [name]})[1]["hashes"], [name])
        # Under their client id, into their space, of their device.
        foreign = {"client": mine.client, "schema": 1, "epoch": "", "mutations": [mine.mutation(2)]}
        self.assertProblem(theirs.call("POST", "/v1/sync/push", foreign), 409, "fork")
        self.assertProblem(theirs.pull(client=mine.client), 409, "fork")
        fresh = str(uuid.uuid4())
        intruding = {"client": fresh, "schema": 1, "epoch": "", "mutations": [mine.mutation(1, row="secret-row", value="defaced")]}
        status, reply, _ = theirs.call("POST", "/v1/sync/push", intruding)
        self.assertEqual((status, reply["results"][0]["verdict"]), (200, "rejected"))
        self.assertIn("forbidden", json.dumps(reply["results"][0]["problem"]))
        _, page, _ = theirs.pull(client=fresh, cursors={f"u:{mine.id}": {"seq": 0}})
        self.assertNotIn("secret-row", json.dumps(page))
        self.assertNotIn(mine.id, json.dumps(page))
        device = mine.call("GET", "/v1/devices")[1]["devices"][0]["id"]
        self.assertProblem(theirs.call("DELETE", "/v1/devices/" + device), 404, "not_found")
        self.assertProblem(theirs.call("GET", "/v1/devices/approvals/" + str(uuid.uuid4())), 404, "not_found")
        self.assertEqual(mine.rows()[0], {"secret-row": "value 1"})

    def test_slows_down_who_asks_too_often(self):
        with tempfile.TemporaryDirectory(prefix="ritmd-hostile-") as folder, Ritmd(pathlib.Path(folder) / "data") as server:
            athlete = Athlete(server, "ada@example.org")
            answers = [athlete.call("POST", "/v1/sessions", {"email": "ada@example.org", "password": "wrong password", "device_name": "x"}, token=None)
                       for _ in range(31)]
            self.assertEqual([answer[0] for answer in answers[:5]], [401] * 5)
            self.assertProblem(answers[-1], 429, "too_many_requests")
            self.assertGreater(int(answers[-1][2]["Retry-After"]), 0)
            # Who is signed in does not notice.
            self.assertEqual(athlete.push(athlete.mutation(1))[0], 200)

    def test_lets_no_crowd_of_connections_shut_others_out(self):
        crowd = [socket.create_connection(("127.0.0.1", self.server.port), timeout=PATIENCE) for _ in range(900)]
        for wire in crowd:
            wire.sendall(b"GET /livez HT")
        begin = time.monotonic()
        self.assertEqual(self.server.get("/livez")[0], 200)
        self.assertLess(time.monotonic() - begin, 5)
        crowd += [socket.create_connection(("127.0.0.1", self.server.port), timeout=PATIENCE) for _ in range(200)]
        # Beyond the limit of one neighbourhood: a clear answer at once, not a wait.
        self.assertEqual(statuses(everything(crowd[-1])), [503])
        for wire in crowd:
            wire.close()
        until = time.monotonic() + PATIENCE
        while self.server.metric("ritmd_http_connections") > 1 and time.monotonic() < until:
            time.sleep(0.05)


if __name__ == "__main__":
    unittest.main(verbosity=2)
