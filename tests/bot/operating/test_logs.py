import json
import logging
from collections.abc import Iterator

import pytest

from bot.operating.logs import LogFormat, start_log

SECRETS = ["hunter2"]


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
