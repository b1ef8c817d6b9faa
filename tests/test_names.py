"""No identifier holds a word that a newcomer would have to learn from us: the field has its own."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FOLDERS = ["index", "bot"]
OURS_ALONE = """
    worth worths trust shares evidence layout wording scope leans leaning saying phrasing asking sameness likest meaning
    gist statement statements figures joins outline stock shelf everywhere turn standing stands lose lost whisper show
    marks jumps pinboard pinfile belongings departures faults troubles speaking fitting places numbered asked facts
    shown kept
"""
IN_A_ROW = ("close_reading", "says_nothing", "in_time")
EXCEPTIONS = {
    "outline": "what an article's headings and passages make together: a method, not the module that recovers them",
    "outline_views": "the views of such outlines",
    "outline_view": "the same",
    "print_outline": "the same",
    "OutlinePage": "the button that turns one",
    "show_pin": "the command /pins show",
    "show_outline": "the command /sources show",
    "facts": "the table's name in the migrations that made it",
    "places": "offsets and positions, in an index or a text",
    "_places": "the same",
    "_MARKS": "byte order marks, as Unicode calls them",
    "leaning": "elided words and enclitics, which lean on the next word or the one before, as grammars say",
}
MODULES = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))


def names(path: Path) -> Iterator[str]:
    """What a module is called and what it names: functions, classes, arguments, variables, attributes."""
    yield path.stem
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                yield name
            case ast.alias(asname=str(name)) | ast.MatchAs(name=str(name)):
                yield name


def is_ours_alone(name: str) -> bool:
    words = {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}
    return not words.isdisjoint(OURS_ALONE.split()) or any(row in name.lower() for row in IN_A_ROW)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_names_are_those_of_the_field(path: Path) -> None:
    assert sorted({name for name in names(path) if is_ours_alone(name)} - EXCEPTIONS.keys()) == []


def test_every_exception_is_needed() -> None:
    assert {name for path in MODULES for name in names(path)} >= EXCEPTIONS.keys()


@pytest.mark.parametrize("name", ["word_worth", "_trust", "says_nothing", "SHARES", "isLost", "close_reading"])
def test_words_of_ours_alone_are_seen_within_names(name: str) -> None:
    assert is_ours_alone(name)


@pytest.mark.parametrize("name", ["share", "turned", "layouts", "trusted", "understand", "language"])
def test_longer_words_are_others(name: str) -> None:
    assert not is_ours_alone(name)
