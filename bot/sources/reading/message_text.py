"""The texts of a message as Markdown that others than Discord read: in a message, each line stands for itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from pathlib import PurePath

import discord

from bot.sources.reading.uploads import MarkdownText, Upload
from bot.toolkit.components.component_texts import texts_in
from bot.toolkit.texts.message_markup import COMMAND, EMOJI, hides_words, without_hiding

LONGEST = 20_000
"""Bytes of a text that may be a message, which is looked through in two milliseconds."""

_MENTION = re.compile(r"<(@[!&]?|#)(\d{1,20})>")
_TIME = re.compile(r"<t:(-?\d{1,12})(?::(\w))?>")
_SMALL = re.compile(r"^-# +", re.MULTILINE)
_QUOTED_REST = re.compile(r"^>>> (.*)", re.MULTILINE | re.DOTALL)
_ORNAMENT = r"[^\w*_<>`~|\[\](]*"
_TITLE = re.compile(rf"{_ORNAMENT}(?:__\*\*|\*\*__|\*\*\*|\*\*|__)(?P<words>[^\n]+?)[*_]{{2,4}}:?{_ORNAMENT}")
_LONGEST_TITLE = 80
_MARKUP = re.compile(r"^(?:#{1,3} |[-*] |> |\d{1,3}\. )|\*\*|__|~~|`|\]\(http", re.MULTILINE)
_OF_MESSAGES = re.compile(
    rf"^(?:-#|>>>) \S|{_MENTION.pattern}|{_TIME.pattern}|{EMOJI.pattern}|{COMMAND.pattern}"
    r"|\|\|(?=\S)[^|]+(?<=\S)\|\||__\*\*|\*\*__",
    re.MULTILINE,
)
_FENCE = "```"
_GOES_ON = re.compile(r"\s*(?:[-*+] |\d{1,3}[.)] |> |\|)")
"""Lines of a list, a quotation, a table: those that follow each other stay together."""
_DATES = {"t": "%H:%M", "T": "%H:%M:%S", "d": "%Y-%m-%d", "D": "%Y-%m-%d"}


def texts_of(message: discord.Message) -> Iterator[str]:
    """The words of a message, and of each that it forwards, as they are read."""
    return (as_read(words, message.guild) for words in words_in(message))


def words_in(message: discord.Message) -> Iterator[str]:
    """What a message says, and what each that it forwards says; where a program wrote it, what it drew as well."""
    drawn = message.embeds if message.author.bot else ()  # others' are previews of what their links lead to
    yield _joined(message.clean_content, drawn, message.components)
    for forwarded in message.message_snapshots:
        yield _joined(forwarded.content, forwarded.embeds, forwarded.components)


def as_read(content: str, guild: discord.Guild | None = None) -> str:
    """Markdown where the message has markup; else its words, whose layout tells what they are."""
    text = _MENTION.sub(partial(_name, guild), COMMAND.sub(r"/\1", EMOJI.sub("", content)))
    text = _SMALL.sub("", without_hiding(_TIME.sub(_date, text)))
    text = _QUOTED_REST.sub(lambda rest: re.sub(r"^", "> ", rest[1], flags=re.MULTILINE), text)
    return MarkdownText("\n".join(_lines(text))) if _MARKUP.search(text) else text


def as_message(upload: Upload) -> Upload:
    """A plain text as a message, where it has what only messages are written with: what somebody pasted, and the file
    that Discord makes of a long message."""
    if PurePath(upload.name).suffix.lower() != ".txt" or len(upload.data) > LONGEST:
        return upload
    text = upload.data.decode(errors="replace")
    if not _OF_MESSAGES.search(text):
        return upload
    read = as_read(text)
    name = f"{PurePath(upload.name).stem}.md" if isinstance(read, MarkdownText) else upload.name
    return upload._replace(data=read.encode(errors="replace"), name=name, unhides=hides_words(text))


def _joined(content: str, embeds: Iterable[discord.Embed], components: Iterable[discord.components.Component]) -> str:
    parts = [content]
    for embed in embeds:
        if embed.type == "rich":
            parts += [f"## {embed.title}" if embed.title else "", embed.description or ""]
            parts += [f"### {field.name}\n{field.value}" for field in embed.fields]
    parts += texts_in(components)
    return "\n\n".join(part for part in parts if part.strip())


def _name(guild: discord.Guild | None, found: re.Match[str]) -> str:
    """What a mention is called in a server; a sign where it names nobody there."""
    sign, number = found[1], int(found[2])
    named = guild and (guild.get_channel(number) if sign == "#" else guild.get_role(number))
    return f"{sign[0]}{named.name}" if named else "…"


def _lines(text: str) -> Iterator[str]:
    """Each line a paragraph, but for code, lists, quotations and tables; a line in bold is a heading."""
    is_code, level = False, _level_of_titles(text)
    before, lines = "", text.strip().split("\n")
    if _is_title_above(lines):
        yield from (f"# {lines.pop(0).strip()}", "")
    for line, following in pairwise([*lines, ""]):
        is_fence = line.count(_FENCE) % 2 == 1
        if is_code or is_fence:
            is_code ^= is_fence
            yield line
        elif title := _title(line):
            is_of_all = not before and (not following.strip() or _title(following))
            yield from ("", f"{'#' if is_of_all else level} {title}", "")
        else:
            yield from (line,) if _GOES_ON.match(line) and _GOES_ON.match(before) else ("", line)
        before = line.strip() or before


def _is_title_above(lines: list[str]) -> bool:
    """Whether the first line stands alone above all others, as a title does in texts without any markup."""
    first, following = lines[0].strip(), [line.strip() for line in lines[1:]]
    has_title = any(line.startswith("# ") for line in following)
    is_plain = first[:1].isalnum() and first[-1:].isalnum() and len(first) <= _LONGEST_TITLE
    return is_plain and any(following) and not following[0] and not (has_title or _MARKUP.search(first))


def _title(line: str) -> str:
    found = _TITLE.fullmatch(line.strip()) if len(line) <= 2 * _LONGEST_TITLE else None
    words = found["words"].strip(" *_") if found else ""
    is_title = found and len(words) <= _LONGEST_TITLE and not words.endswith((".", "。")) and "**" not in words
    return words if is_title else ""


def _level_of_titles(text: str) -> str:
    """Below the headings that are marked as such."""
    marked = [len(found[0]) - 1 for found in re.finditer(r"^#{1,3} ", text, re.MULTILINE)]
    return "#" * (max(marked, default=1) + 1)


def _date(found: re.Match[str]) -> str:
    """A moment, as everybody reads it; Discord shows each member that of their clock."""
    try:
        moment = datetime.fromtimestamp(int(found[1]), UTC)
    except (OverflowError, ValueError, OSError):
        return ""
    written = moment.strftime(_DATES.get(found[2] or "f", "%Y-%m-%d %H:%M"))
    return written if (found[2] or "f") in "dD" else f"{written} UTC"
