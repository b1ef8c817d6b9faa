"""Reading pages on this machine: their articles, and a server of theirs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.libraries.server_libraries import Libraries
from bot.pages.links import LinkSigner, PageLink, digest_of, first_words
from bot.pages.opening import LinkedArticles, OpenArticles
from bot.pages.web.app import PageApp
from bot.pages.web.serving import listener, serving
from bot.store.database import Store
from index import Article, Library

SECRET = "a secret that is long enough for the tests"
WORD = "Donaudampfschiff" * 6_250
"""A hundred thousand characters without a space."""
RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT OVERRIDE}"

ARABIC = Article.from_paragraphs(
    "النحل والعسل",
    [
        (("الخلية",), "الخلية دافئة، وتعيش فيها ملكة النحل مع آلاف العاملات."),
        (("العسل",), "تصنع النحلة العسل من رحيق الأزهار، وتأكله في الشتاء."),
        (("العسل", "الحصاد"), "يجمع النحالون العسل في الصيف، ويتركون للنحل ما يكفيه (انظر NASA 2024)."),
    ],
    language="ar",
)
HOSTILE = Article.from_paragraphs(
    "<script>alert(1)</script> & co",
    [
        (
            ("</h2><b>Bold</b>",),
            "<script>document.title = 'owned'</script> makes honey </mark><img src=x onerror=alert(1)>",
        ),
        ((f"{RIGHT_TO_LEFT}reversed",), f"honey {RIGHT_TO_LEFT}evil and more words, \x00 and \ud800 too"),
        (("Long",), WORD),
        (("Last",), "</article></main></body> the end {{ 7 * 7 }}"),
    ],
    language="en",
)


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@asynccontextmanager
async def pages(
    store: Store, *, clock: Clock | None = None, is_public: bool = False
) -> AsyncIterator[tuple[str, LinkSigner, Libraries]]:
    """The address of a server of a bot's pages, who signs their links, and the libraries."""
    libraries, listening, clock = Libraries(store), listener(), clock or Clock()
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    signer = LinkSigner(address, SECRET, 60, clock)

    async def shared() -> Library:
        return (await libraries.of(None)).library

    open_articles = OpenArticles(shared) if is_public else None
    app = PageApp(LinkedArticles(signer, libraries, store), open_articles, clock=clock)
    async with serving(app.application(), listening):
        yield address, signer, libraries


@asynccontextmanager
async def own_pages(*articles: Article) -> AsyncIterator[str]:
    """The address of a server of these articles."""
    library, listening = Library(articles), listener()

    async def whole() -> Library:
        return library

    async with serving(PageApp(None, OpenArticles(whole)).application(), listening):
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


async def link_to_words(
    libraries: Libraries, server: int, article: Article, words: str = "", pins: tuple[int, ...] = ()
) -> PageLink:
    """A link to an article of a server, open at some words of it."""
    edition = (await libraries.of(server or None)).edition_of[article.slug]
    start = article.text.index(words) if words else 0
    end = start + len(words)
    marked = digest_of(words)
    return PageLink(
        server, edition, digest_of(article.slug), "en", start, end, first_words(words), pins=pins, marked=marked
    )
