"""Links to pages, which only the bot can have signed: for one server and one version of an article, for a while."""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import astuple, dataclass, replace
from time import time
from typing import Any, Self

from itsdangerous import BadData, SignatureExpired, TimestampSigner, URLSafeTimedSerializer

from bot.pages.problems import LinkExpired, LinkForged
from bot.toolkit.texts.text_limits import ADDRESS_LIMIT

SALT = "pullquote.pages.2"
"""What is signed for something else, or in another form, is no link."""
WORDS = 80
"""Characters of the marked words, at most, by which they are found again, where the article was updated meanwhile."""
PINS, OTHERS = 30, 7
"""Pins, and next best passages, that a link tells of at most."""


@dataclass(frozen=True, slots=True)
class PageLink:
    """What is read: an ``edition`` of an ``article`` (see `digest_of`) of a server, 0 where there is none.

    ``start`` to ``end`` is marked, which begins with ``words`` and has the digest ``marked``; ``language`` is the
    reader's. ``others`` are the numbers of the next best passages, ``pins`` those of the pins on the article that the
    reader may see, who need not be one of those who may ask.
    """

    server: int
    edition: str
    article: str
    language: str
    start: int = 0
    end: int = 0
    words: str = ""
    others: tuple[int, ...] = ()
    pins: tuple[int, ...] = ()
    may_ask: bool = True
    marked: str = ""

    def shorter(self) -> Self:
        """With less of what a page can do without. Raises ``ValueError`` where nothing is left of that."""
        if self.pins:
            return replace(self, pins=self.pins[:-1])
        if self.others:
            return replace(self, others=self.others[:-1])
        if not self.words:
            raise ValueError(self)
        return replace(self, words=first_words(self.words, len(self.words) - 1))

    @classmethod
    def read(cls, fields: Any) -> Self:
        """The inverse of ``dataclasses.astuple``, after JSON."""
        server, edition, article, language, start, end, words, others, pins, may_ask, marked = fields
        return cls(server, edition, article, language, start, end, words, tuple(others), tuple(pins), may_ask, marked)


class LinkSigner:
    """``clock`` counts seconds."""

    def __init__(self, url: str, secret: str, minutes: int, clock: Callable[[], float] = time) -> None:
        self.url = url
        self.minutes = minutes
        options = {"key_derivation": "hmac", "digest_method": hashlib.sha256, "clock": clock}
        self._serializer = URLSafeTimedSerializer(secret, salt=SALT, signer=_ClockedSigner, signer_kwargs=options)

    def address(self, link: PageLink) -> str:
        """As long as Discord takes one at most: what there is no room for is left out. It opens at the marked words."""
        fragment = "#q" if link.start < link.end else ""
        while len(address := f"{self.url}/p/{self._serializer.dumps(astuple(link))}{fragment}") > ADDRESS_LIMIT:
            link = link.shorter()
        return address

    def read(self, token: str) -> PageLink:
        """Raises: LinkExpired, LinkForged."""
        try:
            return PageLink.read(self._serializer.loads(token, max_age=60 * self.minutes))
        except SignatureExpired as error:
            raise LinkExpired(self.minutes) from error
        except (BadData, ValueError, TypeError) as error:
            raise LinkForged from error


class _ClockedSigner(TimestampSigner):
    def __init__(self, *arguments: Any, clock: Callable[[], float], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._clock = clock

    def get_timestamp(self) -> int:
        return int(self._clock())


def digest_of(text: str) -> str:
    """Eight characters that tell the articles of a server apart by their slugs, or its texts, whatever their length."""
    return urlsafe_b64encode(hashlib.sha256(text.encode(errors="surrogatepass")).digest()[:6]).decode()


def first_words(text: str, most: int = WORDS) -> str:
    """The beginning of a text, of at most so many characters: whole words, where it has spaces.

    >>> first_words("Bees gather nectar", 10)
    'Bees'
    """
    if len(text) <= most:
        return text
    space = text.rfind(" ", 0, most + 1)
    return text[: space if space > 0 else most]
