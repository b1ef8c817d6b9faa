"""The phrases there are in a language, and those that the code names."""

from __future__ import annotations

import ast as python
import re
from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import bot
import bot.client
from bot.locales import source_of
from bot.toolkit.components.buttons import PersistentButton

SPEAKERS = {"say", "localised", "menu", "private", "public", "phrasebook", "_say"}
"""Whom the code gives a phrase: ``say(…)``, or what ``private(interaction)(…)`` calls."""


class Phrase(Visitor):
    """Its facts, those of them that choose its words, and the phrases it borrows."""

    def __init__(self, entry: ast.Message) -> None:
        self.facts: set[str] = set()
        self.choosing: set[str] = set()
        self.borrowed: set[str] = set()
        self.visit(entry)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.facts.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        assert isinstance(node.selector, ast.VariableReference)
        self.choosing.add(node.selector.id.name)
        self.generic_visit(node)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.borrowed.add(node.id.name)


@cache
def phrases(language: str) -> dict[str, Phrase]:
    found: dict[str, Phrase] = {}
    for entry in FluentParser().parse(source_of(language)).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{entry.id.name} stands twice in {language}.ftl"
            found[entry.id.name] = Phrase(entry)
    return found


def strings() -> set[str]:
    """Every string in the code, and every phrase that a template names."""
    return in_templates() | {
        node.value for node in _nodes() if isinstance(node, python.Constant) and isinstance(node.value, str)
    }


def in_templates() -> set[str]:
    """The phrases that templates of pages name."""
    files = Path(bot.__path__[0]).rglob("*.html")
    return {name for file in files for name in re.findall(r"\bsay\(['\"]([a-z-]+)['\"]", file.read_text("utf-8"))}


def spoken() -> set[str]:
    """The phrases that the code and its templates name where they speak."""
    return in_templates() | {str(part.value) for part in _spoken() if isinstance(part, python.Constant)}


def put_together() -> set[str]:
    """Patterns of the phrases that the code puts together where it speaks, or that a table has; a fact fills a gap."""
    in_tables = {
        string.partition("{")[0] + "(.+)" for string in strings() if re.fullmatch(r"[a-z-]+-\{[a-z]+\}", string)
    }
    return in_tables | {_pattern(part) for part in _spoken() if isinstance(part, python.JoinedStr)}


def on_buttons() -> set[str]:
    """The phrases on buttons."""
    buttons: list[type[PersistentButton[Any]]] = _subclasses(PersistentButton)
    return {button.phrase for button in buttons if button.phrase}


def _subclasses(parent: type) -> list[type]:
    direct: list[type] = parent.__subclasses__()
    return [*direct, *(below for child in direct for below in _subclasses(child))]


def _spoken() -> list[python.expr]:
    calls = [node for node in _nodes() if isinstance(node, python.Call)]
    given = [call.args[0] for call in calls if _called(call) in SPEAKERS and call.args]
    return [part for one in given for part in ([one.body, one.orelse] if isinstance(one, python.IfExp) else [one])]


def _called(node: python.AST) -> str:
    """The name of what is called, or of what has made what is called; empty where nothing is."""
    while isinstance(node, python.Call):
        node = node.func
        if isinstance(node, python.Name | python.Attribute):
            return node.id if isinstance(node, python.Name) else node.attr
    return ""


def _pattern(joined: python.JoinedStr) -> str:
    parts = [re.escape(str(part.value)) if isinstance(part, python.Constant) else "(.+)" for part in joined.values]
    return "".join(parts)


@cache
def _nodes() -> list[python.AST]:
    files = Path(bot.__path__[0]).rglob("*.py")
    return [node for file in files for node in python.walk(python.parse(file.read_text(encoding="utf-8")))]
