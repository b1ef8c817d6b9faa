"""What a site asks of robots in its robots.txt (RFC 9309)."""

from __future__ import annotations

import re
import string
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote

_TOKEN = re.compile(r"\*|[a-z_-]+")
"""What a robot is called there, without its version; ``*`` is each that has no rules of its own."""
_ESCAPED = re.compile(r"%[0-9a-f]{2}", re.IGNORECASE)
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")


class Rule(NamedTuple):
    """Whether paths may be fetched that begin like the pattern, which has ``*`` for anything and ``$`` for the end."""

    pattern: str
    allows: bool


class Robots:
    """What one robot may fetch of a site with this robots.txt."""

    def __init__(self, text: str, robot: str) -> None:
        rules = _rules(text)
        # The longest pattern decides, and of equal ones what allows.
        self._rules = sorted(rules.get(robot.lower(), rules["*"]), key=lambda rule: (-len(rule.pattern), -rule.allows))

    def allow(self, path: str) -> bool:
        """Of a path with its query, as it is asked for."""
        path = _normal(path)
        return next((rule.allows for rule in self._rules if _matches(rule.pattern, path)), True)


def _rules(text: str) -> defaultdict[str, list[Rule]]:
    """By the robots' names."""
    rules: defaultdict[str, list[Rule]] = defaultdict(list)
    names: set[str] = set()
    has_rules = False
    for key, value in _fields(text):
        if key == "user-agent":
            names, has_rules = (set() if has_rules else names), False
            names |= {token[0] for token in [_TOKEN.match(value.lower())] if token}
            for name in names:
                rules[name] += []  # also one that may fetch everything has a group of its own
        elif key in ("allow", "disallow"):
            has_rules = True
            for name in names if value else ():
                rules[name].append(Rule(_normal(value), key == "allow"))
    return rules


def _fields(text: str) -> Iterator[tuple[str, str]]:
    for line in text.removeprefix("\ufeff").splitlines():
        key, sign, value = line.partition("#")[0].partition(":")
        if sign:
            yield key.strip().lower(), value.strip()


def _matches(pattern: str, path: str) -> bool:
    first, *others = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    last = others.pop() if others and pattern.endswith("$") else None
    for piece in others:
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    if last is not None:
        return path.endswith(last) and len(path) - len(last) >= at
    return at == len(path) or not pattern.endswith("$")


def _normal(path: str) -> str:
    """With every letter written in one way, whether escaped or not."""
    return _ESCAPED.sub(_unescaped, quote(path, safe=string.punctuation))


def _unescaped(escaped: re.Match[str]) -> str:
    char = chr(int(escaped[0][1:], 16))
    return char if _UNRESERVED.fullmatch(char) else escaped[0].upper()
