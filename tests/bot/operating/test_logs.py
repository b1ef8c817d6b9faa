import json
import logging
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import aiohttp
import discord
import pytest
from simcord import ChannelHandle, Env, MemberActor

from bot.operating.logs import LogFormat, start_log

SECRETS = ["hunter2"]
REFUSAL: Any = SimpleNamespace(status=400, reason="Bad Request")


@pytest.fixture(autouse=True)
def root() -> Iterator[None]:
    root = logging.getLogger()
    before = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = before


def logged(capsys: pytest.CaptureFixture[str], form: LogFormat) -> str:
    start_log("INFO", form, SECRETS)
    log = logging.getLogger("bot.test")
    log.info("signing in with %s\nand a second line", "hunter2")
    try:
        raise ValueError("hunter2")
    except ValueError:
        log.exception("it failed")
    return capsys.readouterr().err


@pytest.mark.parametrize("form", ["plain", "json"])
def test_no_secret_is_in_a_line_or_a_traceback(capsys: pytest.CaptureFixture[str], form: LogFormat) -> None:
    said = logged(capsys, form)
    assert "hunter2" not in said
    assert said.count("***") == 3


def test_json_is_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    first, second = map(json.loads, logged(capsys, "json").splitlines())
    assert (first["level"], first["logger"]) == ("INFO", "bot.test")
    assert first["message"] == "signing in with ***\nand a second line"
    assert "exception" not in first
    assert second["message"] == "it failed"
    assert second["exception"].startswith("Traceback")
    assert second["exception"].endswith("ValueError: ***")


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize("form", ["plain", "json"])
@pytest.mark.parametrize(("status", "code"), [(404, 10062), (400, 40060), (500, 0), (503, 131000), (429, 0)])
async def test_an_option_that_discord_does_not_take_any_more_is_one_line_without_what_was_typed(
    simcord_env: Env,
    general: ChannelHandle,
    alice: MemberActor,
    capsys: pytest.CaptureFixture[str],
    form: LogFormat,
    status: int,
    code: int,
) -> None:
    start_log("INFO", form, SECRETS)
    simcord_env.inject_error("POST", "/interactions/*/callback", status=status, code=code)
    await alice.autocomplete(general, "ask", "article", "xylophone")
    [line] = [line for line in capsys.readouterr().err.splitlines() if "autocomplete" in line]
    assert f"code {code}" in line
    assert "WARNING" in line
    assert "Traceback" not in line
    assert "xylophone" not in line


def test_where_discord_is_out_of_reach_that_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    start_log("INFO", "plain", SECRETS)
    try:
        raise aiohttp.ServerDisconnectedError
    except aiohttp.ClientError:
        logging.getLogger("discord.client").exception("Ignoring exception")
    [line] = capsys.readouterr().err.splitlines()
    assert line.endswith("WARNING discord.client: Ignoring exception: ServerDisconnectedError")


def test_a_refusal_of_another_kind_keeps_its_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    start_log("INFO", "plain", SECRETS)
    try:
        raise discord.HTTPException(REFUSAL, {"code": 50035, "message": "Invalid Form Body"})
    except discord.HTTPException:
        logging.getLogger("discord.client").exception("Ignoring exception")
    assert "Traceback" in capsys.readouterr().err
