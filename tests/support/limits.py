"""What Discord refuses in a request although its description of its API says nothing against it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

TEXT_LIMIT = 4_000
COMPONENT_LIMIT = 40
BYTE_LIMIT, BYTES_OF_COMPONENT = 10_000, 12
"""Bytes of all that a message says in words, and of each component beside: above some 10,170, Discord fails."""

COMPONENTS_V2 = 1 << 15
V2_ONLY = {9, 10, 11, 12, 13, 14, 17}
TEXT_DISPLAY = 10
SLASH_COMMAND = 1

_BESIDE_COMPONENTS_V2 = ("content", "embeds", "poll", "sticker_ids")
_NAME = re.compile(r"[-'\w]+")

Json = dict[str, Any]


def unsaid_problems(body: Any) -> list[str]:
    """What is wrong with a body that is as described: a list of commands, a message, a modal or a callback with one."""
    if isinstance(body, list):
        return [problem for command in body for problem in _command_problems(command)]
    return [*_message_problems(body.get("data") or body)] if isinstance(body, dict) else []


def _command_problems(command: Json) -> Iterator[str]:
    if command.get("type", SLASH_COMMAND) == SLASH_COMMAND:
        yield from _name_problems(command)


def _name_problems(named: Json) -> Iterator[str]:
    for name in [named["name"], *(named.get("name_localizations") or {}).values()]:
        if name != name.lower() or not _NAME.fullmatch(name):
            yield f"name: {name!r} is not one word in small letters"
    for option in named.get("options") or ():
        yield from _name_problems(option)


def _message_problems(message: Json) -> Iterator[str]:
    components = [*_components(message)]
    if len(components) > COMPONENT_LIMIT:
        yield f"components: {len(components)} of them, with those inside, where {COMPONENT_LIMIT} may be"
    ids = Counter(component["custom_id"] for component in components if component.get("custom_id"))
    for custom_id in (custom_id for custom_id, times in ids.items() if times > 1):
        yield f"components: more than one has the custom_id {custom_id!r}"
    # In UTF-16, as the strictest reader of the limit counts.
    length = sum(len(c["content"].encode("utf-16-le")) // 2 for c in components if c["type"] == TEXT_DISPLAY)
    if length > TEXT_LIMIT:
        yield f"components: {length} characters of text in all, where {TEXT_LIMIT} may be"
    taken = BYTES_OF_COMPONENT * len(components) + sum(len(word.encode()) for c in components for word in _words(c))
    if taken > BYTE_LIMIT:
        yield f"components: {taken} bytes in all, where {BYTE_LIMIT} may be"
    if (message.get("flags") or 0) & COMPONENTS_V2 or any(component["type"] in V2_ONLY for component in components):
        for beside in filter(message.get, _BESIDE_COMPONENTS_V2):
            yield f"{beside}: not beside components V2"


def _words(component: Json) -> Iterator[str]:
    """What a component says: its text, its label, its options."""
    for said in [component, *(component.get("options") or ())]:
        yield from (said[key] for key in ("content", "label", "description", "placeholder") if said.get(key))


def _components(holder: Json) -> Iterator[Json]:
    """The components of a message or of another component, and those inside them."""
    children = [*(holder.get("components") or ()), holder.get("accessory"), holder.get("component")]
    for child in filter(None, children):
        yield child
        yield from _components(child)
