"""The pages over HTTP: what is asked of them, what each answer says to the browser, and no log of either."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Awaitable, Callable, Collection
from time import monotonic

from aiohttp import web

from bot.locales import Phrasebook
from bot.pages.opening import LinkedArticles, OpenArticles
from bot.pages.problems import ForeignHost, NoPage, TooManyRequests, UnfitQuestion, problem_of
from bot.pages.reading import Reading
from bot.pages.rendering.page import list_page, prepare, sentence_page, served_page
from bot.pages.rendering.style import policy
from bot.pages.web.origins import Network, origin
from bot.pages.web.requests import part_in, question_in, reader_phrasebook
from bot.toolkit.rate_limit import RateLimit
from bot.toolkit.workers import computed

log = logging.getLogger(__name__)

LONGEST_FORM = 16_384
"""Bytes of a question with all that a browser puts around it."""
BY_ADDRESS, BY_LINK, SECONDS = 120, 60, 60
"""Requests in as many seconds."""
ROBOTS = "User-agent: *\nDisallow: /\n"

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class PageApp:
    """Serves ``linked`` articles, ``open_articles``, or both; to the ``hosts`` that are named, where any are."""

    def __init__(
        self,
        linked: LinkedArticles | None,
        open_articles: OpenArticles | None,
        *,
        hosts: Collection[str] = (),
        proxy: Network | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._linked = linked
        self._open_articles = open_articles
        self._hosts = hosts
        self._proxy = proxy
        self._by_address, self._by_link = RateLimit(BY_ADDRESS, SECONDS, clock), RateLimit(BY_LINK, SECONDS, clock)

    def application(self) -> web.Application:
        application = web.Application(middlewares=[self._guard], client_max_size=LONGEST_FORM)
        application.on_startup.append(_prepare)
        application.add_routes([web.get("/robots.txt", _robots), web.get("/", self._list)])
        for path in ("/p/{token}", "/a/{slug}"):
            application.add_routes([web.get(path, self._page), web.post(path, self._page)])
        return application

    async def _list(self, request: web.Request) -> web.Response:
        if self._open_articles is None:
            raise NoPage
        say = reader_phrasebook(request)
        return _html(await computed(list_page, await self._open_articles.listed(say), say))

    async def _page(self, request: web.Request) -> web.Response:
        reading = await self._reading(request)
        if request.method == "POST":
            if not reading.may_ask:
                raise NoPage
            reading = await computed(reading.answering, await question_in(request))
        return _html(await computed(served_page, reading, part_in(request)))

    async def _reading(self, request: web.Request) -> Reading:
        token, slug = request.match_info.get("token"), request.match_info.get("slug")
        if token and self._linked:
            reading = await self._linked.reading(token)
            _count(self._by_link, token)
            return reading
        if slug and self._open_articles:
            return await self._open_articles.reading(slug, reader_phrasebook(request))
        raise NoPage

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Whatever goes wrong is one sentence; of what is our fault the log has the place alone, nobody's words."""
        try:
            self._check(request)
            response = await handler(request)
        except web.HTTPRequestEntityTooLarge:
            response = _problem(UnfitQuestion(), reader_phrasebook(request))
        except web.HTTPException as error:
            response = _problem(NoPage(), reader_phrasebook(request), error.status)
        except Exception as error:  # noqa: BLE001 - nobody else would answer
            response = _problem(error, reader_phrasebook(request))
            if response.status >= 500:
                frames = "".join(traceback.format_tb(error.__traceback__))
                log.error("a page failed: %s\n%s", type(error).__name__, frames)
        response.headers.update(_headers(request))
        return response

    def _check(self, request: web.Request) -> None:
        """Raises: ForeignHost, TooManyRequests."""
        if self._hosts and request.headers.get("Host") not in self._hosts:
            raise ForeignHost
        forwarded = ",".join(request.headers.getall("X-Forwarded-For", []))
        _count(self._by_address, origin(request.remote or "", forwarded, self._proxy))


def _count(limit: RateLimit, key: str) -> None:
    """Raises: TooManyRequests."""
    if wait := limit.count(key):
        raise TooManyRequests(wait)


async def _prepare(application: web.Application) -> None:
    await computed(prepare)


async def _robots(request: web.Request) -> web.Response:
    return web.Response(text=ROBOTS)


def _problem(error: Exception, say: Phrasebook, status: int = 0) -> web.Response:
    known, sentence = problem_of(error, say)
    response = _html(sentence_page(say("page-none"), sentence, say), status or known)
    if isinstance(error, TooManyRequests):
        response.headers["Retry-After"] = str(error.seconds)
    return response


def _html(text: str, status: int = 200) -> web.Response:
    return web.Response(body=text.encode(errors="replace"), status=status, content_type="text/html", charset="utf-8")


def _headers(request: web.Request) -> dict[str, str]:
    # What is there by a link alone stays in no browser. From an answer on others one can go back to the answer before.
    keeping = "no-store" if "token" in request.match_info else "no-cache"
    return {
        "Content-Security-Policy": f"{policy()}; frame-ancestors 'none'",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": f"private, {keeping}",
        "X-Robots-Tag": "noindex",
    }
