"""A text that somebody gives, as a file or pasted, on its way to becoming an article."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePath
from typing import NamedTuple

import discord

from bot.errors import NotDownloaded, OverLimit, UnfitOption
from bot.locales.language_names import language_code
from bot.shortening import is_visible, on_one_line, shortened
from bot.sources.reading.reader_process import ReadFile
from bot.store.rows.records import MEGABYTE
from bot.toolkit.responses import REQUEST_ERRORS
from bot.toolkit.texts.message_links import is_message_link
from index import Article, slug_of

TITLE_LIMIT = 100
URL_LIMIT = 500
PASTED_LIMIT = 4_000
"""Characters; what a form of Discord's takes."""


class WebAddress(str):
    """Where a page is that is to be fetched."""


class MarkdownText(str):
    """A text that is Markdown, however few of its signs it has."""


Given = discord.Attachment | WebAddress | str
"""A file, an address, or a text that was pasted."""

_WEB = re.compile(r"https?://[^\s/\x00-\x1f\x7f][^\s\x00-\x1f\x7f]*", re.IGNORECASE)
_ANGLES = re.compile(r"<([^<>]*)>")
"""What is written around a link in Discord, so that it does not unfurl."""
_WORD, _NO_WORD = re.compile(r"\w"), re.compile(r"[\W_]+")
_SPOILER = "SPOILER_"
_NAMELESS = frozenset({"", "message", "unknown", "text"})
"""What Discord calls a long message, and a file of whose name it keeps no letter; and we a text that was pasted."""


class ArticleDetails(NamedTuple):
    """What somebody says of a text that it may not say itself."""

    title: str | None = None
    language: str | None = None
    url: str | None = None


class Upload(NamedTuple):
    """The bytes of a file; its name, which tells its format; a title for it, better than its name.

    It ``unhides`` what was hidden in it as a spoiler, or was hidden itself.
    """

    data: bytes
    name: str
    title: str = ""
    unhides: bool = False


def stated(title: str = "", language: str = "", url: str = "") -> ArticleDetails:
    """What was said, where anything was. Raises: UnfitOption."""
    url = _ANGLES.sub(r"\1", url.strip())
    if url and not is_address(url):
        raise UnfitOption("url")
    return ArticleDetails(title_of(title) if title.strip() else None, language_in(language), url or None)


def language_in(given: str) -> str | None:
    """The code of a language, for its code or name; None where none is given. Raises: UnfitOption, for others."""
    code = language_code(given.strip()) if given.strip() else None
    if given.strip() and code is None:
        raise UnfitOption("language")
    return code


def address_of(url: str) -> WebAddress:
    """Where a page is that is to be fetched. Raises: UnfitOption, for a message: only Discord itself hands it over."""
    if is_message_link(url):
        raise UnfitOption("message-link")
    return WebAddress(url)


def lone_address(text: str) -> str:
    """The address that is all of a text: its page is meant, which people share by its link; empty for other texts."""
    address = _ANGLES.sub(r"\1", text.strip()[: 2 * URL_LIMIT])
    return address if is_address(address) else ""


def title_of(given: str) -> str:
    """A title on one line. Raises: UnfitOption, where nobody could see it."""
    if not is_visible(given):
        raise UnfitOption("title")
    return on_one_line(given)


async def upload_of(given: discord.Attachment | str, megabytes: float) -> Upload:
    """What was given, fetched at once: its address soon expires. Raises: OverLimit, NotDownloaded."""
    if isinstance(given, MarkdownText):
        return Upload(given.encode(errors="replace"), "message.md")
    if isinstance(given, str):
        return Upload(given.encode(errors="replace"), "text.txt")  # whatever it is, its content tells
    if given.size > megabytes * MEGABYTE:
        raise OverLimit("megabytes", megabytes)
    try:
        return Upload(await given.read(), _plain_name(given.filename), _title_in(given), given.is_spoiler())
    except REQUEST_ERRORS as error:
        raise NotDownloaded(given.filename) from error


def name_of(given: Given) -> str:
    """What the person calls it who gave it; empty where it has no name."""
    if not isinstance(given, discord.Attachment):
        return given if isinstance(given, WebAddress) else ""
    return f"{given.title}{PurePath(given.filename).suffix}" if given.title else _plain_name(given.filename)


def article_of(reading: ReadFile, upload: Upload, details: ArticleDetails) -> Article:
    """The article that was read, with a title that can be shown; what was stated wins over what the text says."""
    article = reading.article
    title = details.title or reading.title or upload.title or _first_line(upload, article) or article.title
    title = shortened(title, TITLE_LIMIT)
    slug = article.slug if details.title or reading.title else slug_of(title)
    url = article.url if article.url and is_address(article.url) else None
    return replace(article, title=title if is_visible(title) else article.slug, slug=slug, url=url)


def _title_in(attachment: discord.Attachment) -> str:
    """The whole name of a file; the one that it goes by has no letters but those of ASCII."""
    title = (attachment.title or "").removesuffix(PurePath(attachment.filename).suffix)
    return "" if _is_nameless(title) else title.replace("_", " ")


def _plain_name(filename: str) -> str:
    """Without what Discord puts before the name of a file that is hidden as a spoiler."""
    return filename.removeprefix(_SPOILER) or filename


def _first_line(upload: Upload, article: Article) -> str:
    """What a text begins with that has no name of its own; empty where it has one, or no words."""
    if not _is_nameless(PurePath(upload.name).stem):
        return ""
    return next((line for line in article.text.splitlines() if _WORD.search(line)), "")


def _is_nameless(stem: str) -> bool:
    return _NO_WORD.sub("", stem).lower() in _NAMELESS


def is_address(url: str) -> bool:
    """Whether it is an address on the web."""
    return len(url) <= URL_LIMIT and bool(_WEB.fullmatch(url))
