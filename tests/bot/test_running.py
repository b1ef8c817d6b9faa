import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PROGRAM = """
import sys
import discord
discord.http.Route.BASE = sys.argv.pop()
from bot.__main__ import main
main()
"""


class Discord(ThreadingHTTPServer):
    """Discord's door, which refuses every token but one; to that one it never answers at all."""

    daemon_threads = True
    knocked = threading.Event()


class Door(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Discord)
        if self.headers["Authorization"] == "Bot slow":
            self.server.knocked.set()
            threading.Event().wait(30)
        body = json.dumps({"message": "401: Unauthorized", "code": 0}).encode()
        self.send_response(401)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing: pytest has enough to show."""


@pytest.fixture
def discord() -> Iterator[Discord]:
    server = Discord(("127.0.0.1", 0), Door)
    server.knocked.clear()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def run(tmp_path: Path, port: int, token: str, **environment: str) -> subprocess.Popen[str]:
    told = {
        "PYTHONPATH": str(ROOT),
        "DISCORD_TOKEN": token,
        "PULLQUOTE_DATABASE": f"sqlite+aiosqlite:///{tmp_path}/pullquote.db",
        "PULLQUOTE_LOG_LEVEL": "ERROR",
        "LC_ALL": "C.UTF-8",
    }
    command = [sys.executable, "-c", PROGRAM, "run", f"http://127.0.0.1:{port}"]
    return subprocess.Popen(
        command, cwd=tmp_path, env=os.environ | told | environment, stderr=subprocess.PIPE, text=True
    )


def test_a_wrong_token_is_one_line(tmp_path: Path, discord: Discord) -> None:
    with run(tmp_path, discord.server_port, "wrong") as bot:
        _, said = bot.communicate(timeout=60)
    assert said.startswith("pullquote: Discord refuses this DISCORD_TOKEN")
    assert said.count("\n") == 1
    assert bot.returncode == 2


def test_a_discord_out_of_reach_is_one_line(tmp_path: Path, discord: Discord) -> None:
    discord.server_close()
    with run(tmp_path, discord.server_port, "any") as bot:
        _, said = bot.communicate(timeout=60)
    assert said.startswith("pullquote: Discord cannot be reached")
    assert said.count("\n") == 1
    assert bot.returncode == 2


def test_the_database_is_opened_before_anyone_knocks(tmp_path: Path, discord: Discord) -> None:
    with run(tmp_path, discord.server_port, "slow", PULLQUOTE_DATABASE=f"sqlite+aiosqlite:///{tmp_path}") as bot:
        _, said = bot.communicate(timeout=60)
    assert not discord.knocked.is_set()
    assert said.count("\n") == 1
    assert bot.returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM])
def test_it_leaves_in_good_order_when_asked(tmp_path: Path, discord: Discord, asked: signal.Signals) -> None:
    with run(tmp_path, discord.server_port, "slow") as bot:
        assert discord.knocked.wait(60)
        bot.send_signal(asked)
        _, said = bot.communicate(timeout=60)
    assert said == ""
    assert bot.returncode == 0


def test_the_token_is_never_said(tmp_path: Path, discord: Discord) -> None:
    with run(tmp_path, discord.server_port, "hunter2", PULLQUOTE_LOG_LEVEL="INFO") as bot:
        _, said = bot.communicate(timeout=60)
    assert "hunter2" not in said
