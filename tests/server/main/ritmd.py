# SPDX-License-Identifier: GPL-3.0-or-later
"""A running ritmd and a client of it, for black-box tests. The binary is the test's first argument."""
import hashlib
import http.client
import json
import os
import re
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import time
import uuid

BINARY = sys.argv.pop(1)
PATIENCE = 60


class Ritmd:
    """A running server on a port the system chose."""

    def __init__(self, data, *options, port=0):
        self.errors = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen([BINARY, "serve", "--data", str(data), "--port", str(port), *options],
                                        stdout=subprocess.PIPE, stderr=self.errors, text=True)
        line = self.process.stdout.readline()
        match = re.fullmatch(r"listening on http://127\.0\.0\.1:(\d+)\n", line)
        if not match:
            raise AssertionError(f"no line with the port, but {line!r} and {self.log()}")
        self.port = int(match[1])

    def get(self, path, port=None, method="GET", body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", port or self.port, timeout=PATIENCE)
        connection.request(method, path, body=body, headers=headers or {})
        reply = connection.getresponse()
        content = reply.read()
        connection.close()
        return reply.status, content.decode()

    def metric(self, name):
        """A figure of the metrics port, which was asked for with --metrics-port 0."""
        if not hasattr(self, "metrics"):
            self.metrics = int(re.fullmatch(r"metrics on http://127\.0\.0\.1:(\d+)/metrics\n", self.process.stdout.readline())[1])
        return float(re.search(rf"^{re.escape(name)} (\S+)$", self.get("/metrics", port=self.metrics)[1], re.M)[1])

    def megabytes(self, of="VmRSS"):
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(rf"^{of}:\s+(\d+) kB$", status.read(), re.M)[1]) / 1024

    def end(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        return self.process.wait(PATIENCE)

    def log(self):
        self.errors.seek(0)
        return self.errors.read()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(PATIENCE)
        self.process.stdout.close()
        self.errors.close()


def run(*arguments, **environment):
    return subprocess.run([BINARY, *arguments], capture_output=True, text=True, timeout=PATIENCE, env={**os.environ, **environment})


def exchange(port, data, finish=False):
    """Sends bytes as they are, and gives all that comes back until the server hangs up."""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as wire:
        try:
            wire.sendall(data)
            if finish:
                wire.shutdown(socket.SHUT_WR)
        except (BrokenPipeError, ConnectionResetError):
            pass
        return everything(wire)


def everything(wire):
    answer = b""
    try:
        while piece := wire.recv(65536):
            answer += piece
    except ConnectionResetError:
        pass
    return answer


def statuses(answer):
    """Of every answer in a stream of them."""
    return [int(status) for status in re.findall(rb"HTTP/1\.1 (\d\d\d) ", answer)]


class Athlete:
    """Somebody with an account, on one device. Answers are (status, decoded JSON or bytes, headers)."""

    def __init__(self, server, email=None):
        self.server = server
        self.client = str(uuid.uuid4())
        status, session, _ = self.call("POST", "/v1/accounts", {
            "email": email or secrets.token_hex(8) + "@example.org", "password": "a long enough password", "display_name": "Ada",
            "device_name": "laptop", "key_fingerprint": secrets.token_hex(32)}, token=None)
        if status not in (200, 201):
            raise AssertionError(f"no account: {status} {session}")
        self.take(session)

    def take(self, session):
        self.id, self.access, self.refresh = session["athlete"], session["access_token"], session["refresh_token"]

    def call(self, method, path, body=None, token="own", server=None, connection=None):
        headers = {}
        if token is not None:
            headers["Authorization"] = "Bearer " + (self.access if token == "own" else token)
        if body is not None and not isinstance(body, bytes):
            body, headers["Content-Type"] = json.dumps(body).encode(), "application/json"
        own = connection or http.client.HTTPConnection("127.0.0.1", (server or self.server).port, timeout=PATIENCE)
        own.request(method, path, body=body, headers=headers)
        reply = own.getresponse()
        content = reply.read()
        if connection is None:
            own.close()
        if "json" in (reply.headers["Content-Type"] or ""):
            content = json.loads(content)
        return reply.status, content, reply.headers

    def mutation(self, n, row=None, value=None, **more):
        return {"n": n, "hlc": f"{(int(time.time() * 1000) << 16) + n % 65536:016x}", "space": f"u:{self.id}", "kind": "note",
                "id": row or f"row-{n}", "op": "put", "fields": {"text": {"value": value or f"value {n}"}},
                "chain": hashlib.sha256(f"{self.client} {n}".encode()).hexdigest(), **more}

    def push(self, *mutations, **how):
        return self.call("POST", "/v1/sync/push", {"client": self.client, "schema": 1, "epoch": "", "mutations": mutations}, **how)

    def put(self, content, **how):
        """Stores a chunk; gives its hash and the answer."""
        name = hashlib.blake2b(content, digest_size=32).hexdigest()
        return name, *self.call("PUT", "/v1/chunks/" + name, content, **how)

    def pull(self, client=None, cursors=None, **how):
        return self.call("POST", "/v1/sync/pull", {"client": client or self.client, "schema": 1, "epoch": "", "cursors": cursors or {}}, **how)

    def rows(self, **how):
        """Everything that the server keeps of this athlete: {id: text}, and the number of the last mutation applied."""
        rows, cursors = {}, {}
        while True:
            status, page, _ = self.pull(cursors=cursors, **how)
            if status not in (200, 201):
                raise AssertionError(f"no page: {status} {page}")
            rows |= {row["id"]: row["fields"]["text"]["value"] for row in page["rows"]}
            cursors = page["cursors"]
            if not page["more"]:
                return rows, page["last_applied"]
