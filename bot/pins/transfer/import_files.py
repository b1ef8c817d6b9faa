"""Pins read from the Markdown file that `/pins export` wrote, in whatever language, and as editors leave it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from io import StringIO
from itertools import pairwise

from bot.errors import NoMessageLink, NotAnExport
from bot.shortening import SEPARATOR
from bot.store.pins import MOST, MOST_QUESTIONS
from bot.store.rows.records import MEGABYTE, Pin
from bot.store.transfer.import_plans import Import
from bot.toolkit.texts.message_links import MessageLink

MOST_BYTES = 10 * MEGABYTE
"""As large as Discord takes files of the bot: what was exported is read again."""
LONGEST_HEADING, LONGEST_WORDS = 1_000, 200_000

_WRITTEN = re.compile(r"\\([!-/:-@\[-`{-~])|&#([0-9]{1,7});|(&)")
_BULLETS = ("- ", "* ", "+ ")
_BEGINS_ANEW = tuple("#-*+_`~<")
"""What no line begins with that goes on with the quotation above it."""


@dataclass(slots=True)
class _Section:
    """What was ``quoted``, line by line as it is written, and the ``words`` that it says."""

    questions: list[str]
    quoted: list[str] = field(default_factory=list)
    words: str = ""
    notes: list[str] = field(default_factory=list)


def read_pin_file(data: bytes, name: str, server: int, channel: int, by: int, at: datetime) -> Import:
    """The pins of a file as those of ``by``, who makes them now, in one channel. Raises: NotAnExport.

    A message is kept where it is one of that channel.
    """
    try:
        sections = _sections(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, OverflowError) as error:
        raise NotAnExport(name) from error
    if not sections or not all(map(_is_whole, sections)):
        raise NotAnExport(name)
    # The newest stands first, and has the highest number.
    counted = enumerate(reversed(sections), start=1)
    return Import(pins=[_pin(section, number, server, channel, by, at) for number, section in counted])


def unwritten(line: str) -> str:
    """What `bot.pins.transfer.export.written` made a line of. Raises: ValueError, OverflowError."""

    def character(found: re.Match[str]) -> str:
        escaped, number, _ = found.groups()
        return chr(int(number)) if number else escaped or "&"

    return _WRITTEN.sub(character, line)


def _sections(text: str) -> list[_Section]:
    """Raises: ValueError, OverflowError; also for more than a server may have."""
    sections: list[_Section] = []
    is_quoted = False
    for given in StringIO(text, newline=None):  # line by line: a list of them would take far more memory
        line = given.rstrip("\n").lstrip(" \t")
        goes_on = is_quoted and bool(line) and not line.startswith(_BEGINS_ANEW)
        is_quoted = line.startswith(">") or goes_on
        if line.startswith("## "):
            if len(sections) == MOST:
                raise ValueError("too many pins")
            sections.append(_Section([_heading(line[3:])]))
        elif sections and line.startswith("### "):
            sections[-1].questions.append(_heading(line[4:]))
        elif sections and is_quoted:
            sections[-1].quoted.append(line.removeprefix(">").lstrip(" \t"))
        elif sections and line.startswith(_BULLETS):
            sections[-1].notes.append(unwritten(line[2:].strip(" \t")))
    for section in sections:
        section.words = _joined(section.quoted)
    return sections


def _heading(written: str) -> str:
    """Without the signs that may close one."""
    written = written.strip(" \t")
    opened = written.rstrip("#")
    return unwritten(opened.rstrip(" \t") if opened.endswith((" ", "\t")) else written)


def _joined(lines: list[str]) -> str:
    """What a quotation says: its lines stay apart where one is empty, or ends with a backslash or two spaces."""
    parts = []
    for line, after in pairwise([*lines, ""]):
        written = line.rstrip(" \t")
        words = _without_break(written)
        is_apart = words != written or line.endswith("  ") or not written or not after
        parts += [unwritten(words), "\n" if is_apart else " "]
    return "".join(parts[:-1])


def _without_break(line: str) -> str:
    """A backslash at the end, which no other one escapes, keeps the next line apart."""
    backslashes = len(line) - len(line.rstrip("\\"))
    return line[:-1] if backslashes % 2 else line


def _is_whole(section: _Section) -> bool:
    fits = all(0 < len(question.strip()) <= LONGEST_HEADING for question in section.questions)
    return fits and bool(section.notes) and bool(section.words.strip()) and len(section.words) <= LONGEST_WORDS


def _pin(section: _Section, number: int, server: int, channel: int, by: int, at: datetime) -> Pin:
    question, *others = section.questions[:MOST_QUESTIONS]
    words, title = section.words, section.notes[0].split(SEPARATOR)[0]
    return Pin(
        server=server,
        number=number,
        channel=channel,
        message=_message(section.notes[-1], server, channel),
        question=question,
        article="",
        title=title,
        start=0,
        end=len(words),
        words=words,
        before="",
        after="",
        by=by,
        at=at,
        is_current=True,
        other_questions=tuple(dict.fromkeys(others)),
    )


def _message(note: str, server: int, channel: int) -> int | None:
    try:
        link = MessageLink.read(note.strip("<>"))
    except NoMessageLink:
        return None
    return link.message if (link.server, link.channel) == (server, channel) else None
