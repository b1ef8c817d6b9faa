"""Answers that were sent, page by page, as the articles and the pins are by now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from bot.answers.answer_pages import Page, every_page, page_of, reference_to
from bot.answers.answer_state import AnswerState
from bot.answers.pinned_quotes import as_seen, resolve
from bot.answers.sent_answer import SentAnswer
from bot.errors import UnknownPin
from bot.libraries.server_libraries import Libraries
from bot.store.database import Store
from bot.store.rows.records import Pin
from bot.store.setting_values import SettingValues
from bot.toolkit.access.permissions import Audience
from bot.toolkit.access.servers import snapshot_in
from bot.toolkit.workers import computed

T = TypeVar("T")


class SentAnswers:
    """What the buttons under an answer turn to: all that these know of it is its state."""

    def __init__(self, libraries: Libraries, store: Store, audience: Audience) -> None:
        self._libraries = libraries
        self._store = store
        self._audience = audience

    async def page(self, answer: SentAnswer) -> Page:
        """The page of an answer, by its state, as it is seen in its channel. Raises: AnswerGone."""
        return await self.rendered_page(answer, lambda page: page)

    async def rendered_page(self, answer: SentAnswer, render: Callable[[Page], T]) -> T:
        """What ``render`` makes of the page, in the same worker. Raises: AnswerGone."""
        server_library, (answer, pin) = await self._libraries.of(answer.server), await self._by_now(answer)
        return await computed(lambda: render(page_of(server_library, pin, answer)))

    async def every_page(self, answer: SentAnswer) -> tuple[AnswerState, list[Page | None]]:
        """All the pages of an answer, as ``page``, and its state by now; None stands for one that is gone."""
        server_library, (answer, pin) = await self._libraries.of(answer.server), await self._by_now(answer)
        return answer.state, await computed(every_page, server_library, pin, answer)

    async def state_by_now(
        self, server: int | None, state: AnswerState, message: tuple[int, int] | None
    ) -> AnswerState:
        """The state of an answer whose pin may have been removed since.

        With the ids of its channel and ``message``, also one whose passage may have been pinned there since.
        """
        (state, _), snapshot = await self._pinned(server, state), await snapshot_in(self._store, server)
        if state.pin is not None or message is None or server is None or not snapshot.pinned_keys:
            return state
        channel, number = message
        pins = [pin for pin in await self._store.pins.all(server, channel) if pin.message == number]
        server_library = await self._libraries.of(server)
        found = ((pin, resolve(pin, server_library)) for pin in pins)
        here = (pin for pin, quote in found if quote and reference_to(quote, server_library) == state.reference)
        pin = next(here, None)
        return state.pinned_by(pin.number) if pin else state

    async def settings(self, server: int | None) -> SettingValues:
        return (await snapshot_in(self._store, server)).settings

    async def _by_now(self, answer: SentAnswer) -> tuple[SentAnswer, Pin | None]:
        """An answer in its state by now, and its pin."""
        state, pin = await self._pinned(answer.server, answer.state, answer.channel)
        return replace(answer, state=state), pin

    async def _pinned(
        self, server: int | None, state: AnswerState, channel: int | None = None
    ) -> tuple[AnswerState, Pin | None]:
        """The state of an answer by now, and its pin as it is seen in a channel, unless that was removed."""
        if state.pin is None:
            return state, None
        try:
            return state, as_seen(await self._store.pins.get(server or 0, state.pin), self._audience, server, channel)
        except UnknownPin:
            return state.unpinned, None
