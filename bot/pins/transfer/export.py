"""Pins as a Markdown file, which shows every character as written (https://spec.commonmark.org/0.31.2/)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.answers.pinned_quotes import resolve
from bot.answers.views import pinned
from bot.libraries.server_library import ServerLibrary
from bot.locales import Phrasebook
from bot.locales.article_texts import position_of
from bot.pins.views import message_link
from bot.shortening import SEPARATOR, on_one_line
from bot.store.rows.records import Pin

# Also what only GitHub's Markdown reads as markup: tables, links that are bare, mentions.
_MARKUP = re.compile(r"[\\`*_\[\]<>#+=|~&:@$]|^-|(?<=[0-9wW])[.)]")
# Spaces at either end of a line are taken for structure, and carriage returns for the ends of lines.
_STRUCTURE = re.compile(r"^[ \t]+|(?<![ \t])[ \t]+$|\r")


def pin_file(pins: Sequence[Pin], title: str, server_library: ServerLibrary, say: Phrasebook) -> str:
    return "\n\n".join([f"# {written(title)}", *(_section(pin, server_library, say) for pin in pins)]) + "\n"


def written(text: str) -> str:
    """One line of a text, such that Markdown shows what it says."""
    return _STRUCTURE.sub(_reference, _MARKUP.sub(r"\\\g<0>", text))


def quoted(words: str) -> str:
    """Words as a quotation, line by line."""
    lines = words.split("\n")
    ends = ["\\" if line and after else "" for line, after in zip(lines, [*lines[1:], ""], strict=True)]
    return "\n".join(f"> {written(line)}{end}" for line, end in zip(lines, ends, strict=True))


def _section(pin: Pin, server_library: ServerLibrary, say: Phrasebook) -> str:
    return "\n\n".join(
        [
            f"## {written(on_one_line(pin.question))}",
            *(f"### {written(on_one_line(question))}" for question in pin.other_questions),
            quoted(pin.words),
            "\n".join(f"- {note}" for note in _notes(pin, server_library, say)),
        ]
    )


def _notes(pin: Pin, server_library: ServerLibrary, say: Phrasebook) -> Iterator[str]:
    quote = resolve(pin, server_library)
    headings = quote.passage.section.path if quote else ()
    yield written(SEPARATOR.join(map(on_one_line, (pin.title, *headings))))
    yield written(position_of(quote, say) if quote else say("pin-changed"))
    yield written(pinned(pin, say, at=f"{pin.at:%Y-%m-%d %H:%M} UTC"))
    if link := message_link(pin):
        yield f"<{link}>"


def _reference(space: re.Match[str]) -> str:
    return "".join(f"&#{ord(character)};" for character in space[0])
