"""CONTRIBUTING is true: its map has every room, and each file that it names is there."""

import re
from pathlib import Path

import pytest

TEXT = Path("CONTRIBUTING.md").read_text(encoding="utf-8")
MAP = TEXT.partition("## The rooms, and who may know whom")[2].partition("```\n")[2].partition("```")[0]
BOT, INDEX = MAP.split("\nindex/")

UNNAMED = {"__init__", "__pycache__", "py"}


@pytest.mark.parametrize(("folder", "part"), [("bot", BOT), ("index", INDEX)])
def test_the_map_has_every_room(folder: str, part: str) -> None:
    rooms = {path.name.partition(".")[0] for path in Path(folder).iterdir()} - UNNAMED
    assert rooms - set(re.findall(r"\w+", part)) == set()


def test_every_file_that_is_named_is_there() -> None:
    named = re.findall(r"(?:bot|index|tests|\.github|\.ci)/[\w./]*\w", TEXT)
    assert [path for path in named if not Path(path).exists()] == []
