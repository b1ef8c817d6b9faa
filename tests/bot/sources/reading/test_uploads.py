from typing import Any

import discord
import pytest

from bot.errors import UnfitOption
from bot.sources.reading.reader_pool import ReaderPool
from bot.sources.reading.uploads import (
    TITLE_LIMIT,
    URL_LIMIT,
    ArticleDetails,
    Upload,
    WebAddress,
    article_of,
    name_of,
    stated,
    title_of,
    upload_of,
)
from index import Article, EmptyFile, NoParagraph, slug_of

NOTHING = ArticleDetails()


async def pasted(text: str, facts: ArticleDetails = NOTHING) -> Article:
    return await read(await upload_of(text, 1), facts)


async def read(upload: Upload, facts: ArticleDetails = NOTHING) -> Article:
    return article_of(await ReaderPool().read(upload.data, upload.name, facts._asdict()), upload, facts)


@pytest.mark.parametrize(
    ("language", "url"),
    [
        ("fr", ""),
        ("FR", ""),
        ("pt-BR", ""),
        (" en ", ""),
        ("nds", ""),
        ("", "https://a.example/é?x=1#y"),
        ("", "HTTP://a"),
    ],
)
def test_what_can_be_is_taken(language: str, url: str) -> None:
    facts = stated("A title", language, url)
    assert facts == ("A title", language.strip() or None, url or None)


@pytest.mark.parametrize("language", ["frenchish", "f", "xx", "qq-FR", "12", "fr fr", "fr-", "@everyone"])
def test_what_is_no_language_is_refused(language: str) -> None:
    with pytest.raises(UnfitOption) as caught:
        stated(language=language)
    assert caught.value.what == "language"


@pytest.mark.parametrize(
    "url",
    ["a.example", "javascript:alert(1)", "ftp://a.example", "https://", "https:///x", "https://a b", "http://a\n"],
)
def test_what_is_no_address_on_the_web_is_refused(url: str) -> None:
    with pytest.raises(UnfitOption) as caught:
        stated(url=f"{url}\x01")
    assert caught.value.what == "url"


@pytest.mark.parametrize("title", ["\u200b", " ", "\u202e\u2066", "\n"])
def test_a_title_that_nobody_can_see_is_refused(title: str) -> None:
    with pytest.raises(UnfitOption):
        title_of(title)


def test_a_title_is_one_line() -> None:
    assert title_of(" The\n dragon ") == "The dragon"


@pytest.mark.parametrize(
    ("text", "title", "passages"),
    [
        ("L’été d’Anne-Marie\n\nIl fait chaud.", "L’été d’Anne-Marie", 1),
        ("\n\n  Il fait chaud, dit-elle.  \n\nPuis il pleut.", "Il fait chaud, dit-elle.", 2),
        ("# Beasts\n\nDragons sleep.", "Beasts", 1),
        ("## Dragons\n\nThey sleep.", "Dragons", 1),
        ("---\ntitle: Beasts\n---\n\nDragons sleep.", "Beasts", 1),
        ("a/b\\c: what?\n\nA path is a line. It has an end.", "a/b\\c: what?", 2),
        ("!!!\n\n???", "text", 2),
    ],
)
async def test_a_text_that_is_pasted_is_called_by_its_first_line(text: str, title: str, passages: int) -> None:
    article = await pasted(text)
    assert (article.title, len(article.passages)) == (title, passages)


async def test_a_text_that_is_pasted_may_be_given_a_title() -> None:
    assert (await pasted("## Dragons\n\nThey sleep.", ArticleDetails("Beasts"))).title == "Beasts"
    assert (await pasted("Dragons\n\nThey sleep.", ArticleDetails("Beasts"))).slug == "beasts"


@pytest.mark.parametrize(("text", "error"), [(" \n\n ", EmptyFile), ("## Dragons", NoParagraph)])
async def test_a_text_that_is_no_article_is_refused(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        await pasted(text)


async def test_a_title_of_a_file_is_cut_to_what_can_be_shown() -> None:
    article = await read(Upload(f"# {'word ' * 100}\n\nText.".encode(), "a.md"))
    assert len(article.title) <= TITLE_LIMIT
    assert article.title.endswith("word…")


async def test_a_title_of_a_file_that_nobody_can_see_is_none() -> None:
    assert (await read(Upload('---\ntitle: "\u200b"\n---\nText.'.encode(), "a.md"))).title == "article"


@pytest.mark.parametrize("url", ["javascript:alert(1)", f"https://a.example/{'x' * URL_LIMIT}"])
async def test_an_address_of_a_file_that_is_none_is_dropped(url: str) -> None:
    assert (await read(Upload(f"---\nurl: {url}\n---\nText.".encode(), "a.md"))).url is None


def attachment(filename: str, title: str = "", data: bytes = b"") -> discord.Attachment:
    """As Discord describes one."""
    described: Any = {"id": 1, "filename": filename, "size": len(data), "url": "", "proxy_url": ""}
    state: Any = HasFiles(data)
    return discord.Attachment(data=described | ({"title": title} if title else {}), state=state)


class HasFiles:
    """What of discord.py an attachment is read with."""

    def __init__(self, data: bytes) -> None:
        self.http = self
        self._data = data

    async def get_from_cdn(self, url: str) -> bytes:
        return self._data


@pytest.mark.parametrize(
    ("filename", "title", "called"),
    [
        ("t__la_mer.txt", "Été à la mer", "Été à la mer"),
        ("t__la_mer.txt", "Été_à_la_mer.txt", "Été à la mer"),
        ("the-hive.txt", "", "the hive"),
        ("message.txt", "", "Bees are insects."),
        ("message.txt", "message", "Bees are insects."),
        ("unknown.txt", "", "Bees are insects."),
        ("___.txt", "", "Bees are insects."),
    ],
)
async def test_a_file_is_called_by_its_whole_name_and_without_one_by_its_first_line(
    filename: str, title: str, called: str
) -> None:
    given = attachment(filename, title, b"Bees are insects.\n\nThey fly.")
    article = await read(await upload_of(given, 1))
    assert article.title == called
    assert article.slug == slug_of(called)


async def test_a_title_in_the_file_wins_over_its_name() -> None:
    given = attachment("t.txt", "Été", b"# Bees\n\nBees are insects.\n\nThey fly.")
    assert (await read(await upload_of(given, 1))).title == "Bees"


def test_a_file_goes_by_its_whole_name_with_its_ending() -> None:
    assert name_of(attachment("t.txt", "Été")) == "Été.txt"
    assert name_of(attachment("bees.txt")) == "bees.txt"
    assert (name_of(WebAddress("https://a.example")), name_of("Bees.")) == ("https://a.example", "")


async def test_a_pasted_text_is_given_to_the_readers_as_a_file_of_which_they_tell_the_format() -> None:
    assert await upload_of("# Bees", 1) == (b"# Bees", "text.txt", "", False)


async def test_half_a_character_in_a_text_is_replaced() -> None:
    assert (await pasted("Bees make honey \ud83d of nectar.")).text == "Bees make honey ? of nectar."
