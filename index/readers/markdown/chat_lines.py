"""Lines as chats have them, each for itself: « 🌱 Be kind », « -# small print », « <:leaf:1234> Ferns »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import regex

from index.readers.markdown.fences import Fences
from index.readers.plain.lines.punctuation import ends_sentence, starts_lower

_SMALL = re.compile(r" {0,3}-# (?=\S)")
_EMOJI = re.compile(r"<a?(:\w{2,32}:)\d{5,21}>")
"""An emoji of a server's own: its name and its number."""
_SPOILER = re.compile(r"\|\|(?=\S)([^|]{1,500}?)(?<=\S)\|\|")
"""Words that are hidden until somebody presses them."""
_SIGN = regex.compile(
    r"(?P<quoted> {0,3}(?:> ?){0,3})"
    r"(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f?)[\p{Emoji_Modifier}\u200d\ufe0f]*"
    r"|[0-9]\ufe0f?\u20e3|[•●▪◦‣➤➜►✦✧]|:\w{2,32}:)\s*(?=\S)"
)
"""What people put before each line of a list, where no sign of Markdown's does."""


def with_lines_apart(lines: Sequence[str]) -> Iterator[str]:
    """The lines: those that signs begin as items where two stand together, and small print as a paragraph."""
    fences = Fences()
    was_small = False
    above = ""
    for n, line in enumerate(lines):
        if fences.take(line):
            yield line
            continue
        line = _EMOJI.sub(r"\1", line) if "<" in line else line
        line = _SPOILER.sub(r"\1", line) if "||" in line and line.count("||") == 2 else line
        small = _SMALL.match(line)
        if was_small or small or _ends_quotation(above, line):
            yield ""
        above = line
        was_small = small is not None
        if small:
            yield line[small.end() :]
        elif (sign := _SIGN.match(line)) and any(map(_begins_so, (*lines[max(0, n - 1) : n], *lines[n + 1 : n + 2]))):
            yield f"{sign['quoted']}- {line[sign.end('quoted') :]}"
        else:
            yield line


def _ends_quotation(above: str, line: str) -> bool:
    """Whether a line stands below a quoted sentence and is no part of it: chats quote line by line."""
    is_below = above.lstrip().startswith(">") and not line.lstrip().startswith(">")
    return is_below and ends_sentence(above.rstrip()) and not starts_lower(line.lstrip())


def _begins_so(line: str) -> bool:
    return _SIGN.match(_EMOJI.sub(r"\1", line)) is not None
