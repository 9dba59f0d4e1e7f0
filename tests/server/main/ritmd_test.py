#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Black-box tests of the ritmd binary: starts it as a person would and speaks HTTP to it."""
import concurrent.futures
import http.client
import json
import os
import pathlib
import re
import signal
import socket
import stat
import sys
import tempfile
import time
import unittest

sys.dont_write_bytecode = True
from ritmd import PATIENCE, Ritmd, run  # noqa: E402


class RitmdTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="ritmd-test-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.data = self.folder / "data"

    def test_serves_with_no_other_setting(self):
        with Ritmd(self.data) as server:
            self.assertEqual(server.get("/livez"), (200, "alive\n"))
            self.assertEqual(server.get("/readyz"), (200, "ready\n"))
            status, body = server.get("/nowhere")
            self.assertEqual((status, json.loads(body)["type"]), (404, "urn:ritm:problem:not_found"))
            self.assertEqual(server.end(), 0)

    def test_lets_nobody_unknown_near_what_athletes_keep(self):
        with Ritmd(self.data) as server:
            for method, path in [("POST", "/v1/sync/push"), ("POST", "/v1/sync/pull"), ("GET", "/v1/sync/poke"),
                                 ("POST", "/v1/chunks/missing"), ("PUT", "/v1/chunks/" + "a" * 64), ("GET", "/v1/chunks/" + "a" * 64)]:
                self.assertEqual(server.get(path, method=method, body="{}")[0], 401, path)
                self.assertEqual(server.get(path, method=method, body="{}", headers={"Authorization": "Bearer x"})[0], 401, path)

    def test_ends_well_on_both_signals(self):
        for how in (signal.SIGTERM, signal.SIGINT):
            with Ritmd(self.data) as server:
                # A connection that lies idle may not hold it up.
                idle = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
                idle.request("GET", "/livez")
                idle.getresponse().read()
                self.assertEqual(server.end(how), 0)
                idle.close()
                events = [json.loads(line)["event"] for line in server.log().splitlines()]
                self.assertEqual(events[-2:], ["stopping", "stopped"])

    def test_keeps_its_key_and_data_for_its_owner_alone(self):
        with Ritmd(self.data) as server:
            server.get("/readyz")
            self.assertEqual(server.end(), 0)
        for path in [self.data, *self.data.rglob("*")]:
            self.assertEqual(path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO), 0, path)
        key = self.data / "keys" / "database"
        self.assertEqual(stat.S_IMODE(key.stat().st_mode), 0o600)
        self.assertRegex(key.read_text(), r"^[0-9a-f]{64}\n$")

    def test_writes_nothing_plain(self):
        with Ritmd(self.data) as server:
            server.get("/readyz")
            databases = list(self.data.glob("ritmd.db*"))
            self.assertTrue(databases)
            for path in databases:
                content = path.read_bytes()
                self.assertNotIn(b"SQLite format 3", content, path)
                self.assertNotIn(b"CREATE TABLE", content, path)
            self.assertEqual(server.end(), 0)
        header = (self.data / "ritmd.db").read_bytes()[:16]
        self.assertEqual(len(header), 16)
        self.assertNotEqual(header, b"SQLite format 3\0")

    def test_starts_again_with_what_it_kept(self):
        with Ritmd(self.data) as server:
            self.assertEqual(server.end(), 0)
        key = (self.data / "keys" / "database").read_bytes()
        with Ritmd(self.data) as server:
            self.assertEqual(server.get("/readyz")[0], 200)
            server.process.kill()
            server.process.wait(PATIENCE)
        with Ritmd(self.data) as server:
            self.assertEqual(server.get("/readyz")[0], 200)
        self.assertEqual((self.data / "keys" / "database").read_bytes(), key)

    def refused(self, sentence, *options, code=1):
        ended = run("serve", *options)
        self.assertEqual((ended.returncode, ended.stdout), (code, ""), ended.stderr)
        last = ended.stderr.splitlines()[-1]
        self.assertRegex(last, r"^ritmd: .*" + sentence)
        return last

    def test_says_when_another_has_the_data_open(self):
        with Ritmd(self.data):
            self.refused("Another ritmd has the data folder .* open. Stop it, or .*--data", "--data", str(self.data), "--port", "0")

    def test_says_when_the_port_is_taken(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = str(taken.getsockname()[1])
            self.refused(f"listens on 127.0.0.1 port {port}. Stop it, or choose another port with --port", "--data", str(self.data), "--port", port)
            self.refused(f"listens on 127.0.0.1 port {port}", "--data", str(self.data), "--port", "0", "--metrics-port", port)

    def test_says_when_it_cannot_write(self):
        self.folder.joinpath("file").write_text("x")
        self.refused("Cannot write in the data folder .*--data", "--data", str(self.folder / "file" / "data"), "--port", "0")
        if os.geteuid() != 0:
            closed = self.folder / "closed"
            closed.mkdir(mode=0o500)
            self.refused("Cannot write in the data folder", "--data", str(closed), "--port", "0")

    def test_says_when_the_key_is_not_there_or_another(self):
        with Ritmd(self.data) as server:
            self.assertEqual(server.end(), 0)
        key = self.data / "keys" / "database"
        right = key.read_text()
        key.unlink()
        self.refused("key is missing", "--data", str(self.data), "--port", "0")
        self.assertFalse(key.exists())
        key.write_text("0" * 64 + "\n")
        key.chmod(0o600)
        self.refused("not of this key", "--data", str(self.data), "--port", "0")
        key.chmod(0o644)
        self.refused("chmod 600", "--data", str(self.data), "--port", "0")
        key.chmod(0o600)
        key.write_text("short")
        self.refused("is damaged", "--data", str(self.data), "--port", "0")
        key.write_text(right)
        with Ritmd(self.data) as server:
            self.assertEqual(server.get("/readyz")[0], 200)

    def test_takes_a_key_from_elsewhere(self):
        key = self.folder / "secret"
        self.refused("There is no key file .*secret. Put the database's key there", "--data", str(self.data), "--port", "0", "--key-file", str(key))
        key.symlink_to(key)
        self.refused("Cannot read the key file .*secret: .*--key-file", "--data", str(self.data), "--port", "0", "--key-file", str(key))
        key.unlink()
        os.mkfifo(key, 0o600)
        self.refused("is damaged", "--data", str(self.data), "--port", "0", "--key-file", str(key))
        key.unlink()
        key.write_text("ab" * 32)
        key.chmod(0o400)
        with Ritmd(self.data, "--key-file", str(key)) as server:
            self.assertEqual(server.get("/readyz")[0], 200)
            self.assertFalse((self.data / "keys" / "database").exists())

    def test_says_when_the_address_is_not_its_own(self):
        self.refused("Cannot listen on nonsense. Give --address one", "--data", str(self.data), "--port", "0", "--address", "nonsense")
        self.refused("one of this machine's addresses", "--data", str(self.data), "--port", "0", "--address", "192.0.2.1")
        self.refused("one of this machine's addresses", "--data", str(self.data), "--port", "0", "--address", "here")

    def test_explains_its_command_line(self):
        self.assertRegex(run("--version").stdout, r"^ritmd \d+\.\d+\.\d+\n$")
        self.assertIn("--metrics-port", run("--help").stdout)
        self.refused("no option --prot", "--prot", "1", code=2)
        ended = run()
        self.assertEqual((ended.returncode, ended.stdout), (2, ""))
        self.assertIn("ritmd --help", ended.stderr)

    def test_takes_its_folder_from_the_environment(self):
        ended = run("serve", "--port", "0", "--address", "192.0.2.1", RITM_DATA=str(self.data))
        self.assertEqual(ended.returncode, 1)
        self.assertTrue((self.data / "ritmd.db").exists())

    def test_serves_metrics_on_a_port_of_their_own(self):
        with Ritmd(self.data, "--metrics-port", "0") as server:
            line = server.process.stdout.readline()
            port = int(re.fullmatch(r"metrics on http://127\.0\.0\.1:(\d+)/metrics\n", line)[1])
            self.assertNotEqual(port, server.port)
            self.assertEqual(server.get("/metrics")[0], 404)
            self.assertEqual(server.get("/secret-place-42")[0], 404)
            # A request is counted once its answer is written, which may be after the client has it.
            counted = 'ritmd_http_requests_total{method="GET",route="none",status="404"} 2'
            until = time.monotonic() + PATIENCE
            text = ""
            while counted not in text and time.monotonic() < until:
                status, text = server.get("/metrics", port=port)
                self.assertEqual(status, 200)
            self.assertIn(counted, text)
            self.assertIn("ritmd_http_connections ", text)
            self.assertNotIn("secret-place", text)
            self.assertEqual(server.get("/livez", port=port)[0], 404)

    def test_logs_json_without_what_is_private(self):
        with Ritmd(self.data, "--verbose") as server:
            server.get("/v1/chunks/" + "ab" * 32 + "?position=59.9386", headers={"Authorization": "Bearer canary-token"})
            server.get("/v1/sync/push", method="POST", body='{"title":"canary-title"}', headers={"X-Thing": "canary-field"})
            self.assertEqual(server.end(), 0)
            lines = [json.loads(line) for line in server.log().splitlines()]
            requests = [line for line in lines if line["event"] == "request"]
            # Two connections' lines may come in either order: each is written after its answer is.
            self.assertEqual(sorted((line["route"], line["status"]) for line in requests),
                             [("/v1/chunks/{hash:hex64}", 401), ("/v1/sync/push", 401)])
            for secret in ("canary", "59.9386", "ab" * 32, "127.0.0.1"):
                self.assertNotIn(secret, server.log())

    def test_counts_clients_behind_a_proxy_that_it_trusts(self):
        def tries(server, addresses):
            body = json.dumps({"email": "ada@example.org", "password": "wrong password", "device_name": ""})
            return [server.get("/v1/sessions/refresh", method="POST", body=body, headers={"X-Forwarded-For": address})[0] for address in addresses]

        with Ritmd(self.data, "--trusted-proxy", "127.0.0.1") as server:
            self.assertNotIn(429, tries(server, [f"203.0.113.{n}" for n in range(256)]))
            self.assertIn(429, tries(server, ["198.51.100.1"] * 300))
            # What a client itself wrote further left says nothing.
            self.assertIn(429, tries(server, ["203.0.113.77, 198.51.100.1"] * 50))
        with Ritmd(self.data) as server:
            self.assertIn(429, tries(server, [f"203.0.113.{n}" for n in range(256)]))

    def test_stands_a_crowd(self):
        with Ritmd(self.data) as server:
            def ask(_):
                return server.get("/livez")[0]
            with concurrent.futures.ThreadPoolExecutor(32) as crowd:
                self.assertEqual(set(crowd.map(ask, range(500))), {200})
            self.assertEqual(server.end(), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
