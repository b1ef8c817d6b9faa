"""What moderators hear of an article whose page is fetched every night, when that goes wrong and when it is back."""

from collections.abc import AsyncIterator

import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.client import Pullquote
from bot.errors import UnusableDatabase
from bot.locales import phrasebook
from bot.moderator_log.posting import ModeratorLog
from bot.sources.nightly import NightlyUpdates
from bot.store.database import Store
from bot.store.settings import LOG_CHANNEL
from tests.support.bees import BEES
from tests.support.circumstances import restart
from tests.support.hive import add, last_message, said
from tests.support.visible import buttons, texts
from tests.support.website import website

SAY = phrasebook("en")
HILLS = [f"The dragon of hill {number} sleeps under an oak until the rain wakes it up." for number in range(9)]
LOGIN = ["Please enter your name and your password to go on reading.", "Forgot your password? Ask for another one."]
TITLE = "Dragons"
HOUR = 3_600

pytestmark = pytest.mark.simcord(check_errors=False)


def page(*paragraphs: str) -> str:
    return f"<title>{TITLE}</title><h1>{TITLE}</h1>{''.join(f'<p>{each}</p>' for each in paragraphs)}"


class Site:
    """A page that may change or go, and the nights in which it is fetched and the log is told."""

    def __init__(self, pages: dict[str, str], address: str, nights: NightlyUpdates, log: ModeratorLog) -> None:
        self.address = f"{address}/dragons"
        self._pages, self._nights, self._log = pages, nights, log
        nights._tell = lambda server: None  # of what is told below

    def shows(self, *paragraphs: str) -> None:
        self._pages["/dragons"] = page(*paragraphs)

    def is_gone(self) -> None:
        del self._pages["/dragons"]

    async def night(self, server: int) -> None:
        await self._nights.refresh(server, "dragons")
        await self._log.tell_night(server)


@pytest.fixture
async def site(simcord_env: Env, general: ChannelHandle, moderator: MemberActor) -> AsyncIterator[Site]:
    """Its page is an article of the server, which a moderator has added."""
    assert isinstance(simcord_env.bot, Pullquote)
    nights, log = (simcord_env.bot.get_cog(name) for name in ("NightlyUpdates", "ModeratorLog"))
    assert isinstance(nights, NightlyUpdates)
    assert isinstance(log, ModeratorLog)
    pages = {"/dragons": page(*HILLS)}
    async with website(pages) as (address, fetcher):
        nights._updating._reader._fetcher = fetcher
        found = Site(pages, address, nights, log)
        await add(moderator, general, url=found.address)
        yield found


async def test_what_is_chosen_of_nights_is_said_also_where_the_page_is_gone(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, site: Site
) -> None:
    on, off = (SAY(f"source-nightly-{choice}", title=TITLE) for choice in ("on", "off"))
    chosen = await moderator.slash(general, "sources update", article=TITLE, nightly=True)
    assert said(chosen).splitlines() == [SAY("source-unchanged", title=TITLE), on]
    site.is_gone()
    ended = await moderator.slash(general, "sources update", article=TITLE, nightly=False)
    assert said(ended) == off
    assert await store.refreshes.nightly() == []
    refused = await moderator.slash(general, "sources update", article=TITLE, nightly=True)
    assert "status 404" in said(refused)
    assert await store.refreshes.nightly() == []  # what failed has changed nothing


async def test_that_an_article_is_no_longer_fetched_is_told_in_the_log_and_it_is_again_once_its_page_is_back(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, site: Site
) -> None:
    log = guild.create_text_channel("log")
    await store.settings.set(guild.id, {LOG_CHANNEL: log.id})
    await moderator.slash(general, "sources update", article=TITLE, nightly=True)
    site.shows(*LOGIN)
    for _ in range(2):
        await site.night(guild.id)
    assert log.last_message is None
    site.is_gone()
    await site.night(guild.id)
    line = f"“{TITLE}” is no longer fetched every night, after 3 failures: its page could not be fetched."
    assert texts(log.last_message) == [f"**{SAY('log-night')}**", f"- {line}"]
    assert await store.refreshes.nightly() == []
    site.shows(*HILLS, "In autumn they fly south.")
    updated = await moderator.slash(general, "sources update", article=TITLE)
    assert said(updated).splitlines()[-1] == SAY("source-nightly-on", title=TITLE)
    assert await store.refreshes.nightly() == [(guild.id, "dragons")]


async def test_a_page_for_signing_in_is_not_said_to_be_the_article_again(
    general: ChannelHandle, moderator: MemberActor, site: Site
) -> None:
    site.shows(*LOGIN)
    shown = await moderator.slash(general, "sources update", article=TITLE)
    changes = SAY("changes", added=2, removed=9, moved=0)
    assert SAY("draft-known-another", title=TITLE, changes=changes) in said(shown).splitlines()
    assert "Update it" in buttons(last_message(shown))


async def test_a_night_in_which_no_bot_ran_is_made_up_for_and_once(
    simcord_env: Env, store: Store, guild: GuildHandle, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched = list[str]()

    async def refresh(_: NightlyUpdates, server: int, slug: str) -> None:
        fetched.append(slug)

    monkeypatch.setattr(NightlyUpdates, "refresh", refresh)
    await store.articles.add(guild.id, BEES)
    await store.refreshes.choose(guild.id, BEES.slug, is_nightly=True)
    assert simcord_env.now().hour == 0
    await simcord_env.advance_time(2 * HOUR)
    assert fetched == [BEES.slug]  # of the night before
    await restart(simcord_env, store)
    await simcord_env.advance_time(HOUR)
    assert len(fetched) == 1
    await simcord_env.advance_time(2 * HOUR)
    assert len(fetched) == 2
    await simcord_env.advance_time(20 * HOUR)
    assert len(fetched) == 2
    await simcord_env.advance_time(4 * HOUR)
    assert len(fetched) == 3


async def test_where_the_database_is_in_trouble_the_night_is_made_up_for_an_hour_later(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    fetched = list[str]()

    async def refresh(_: NightlyUpdates, server: int, slug: str) -> None:
        fetched.append(slug)
        if len(fetched) == 1:
            raise UnusableDatabase("x", "it is locked")

    monkeypatch.setattr(NightlyUpdates, "refresh", refresh)
    await store.articles.add(guild.id, BEES)
    await store.refreshes.choose(guild.id, BEES.slug, is_nightly=True)
    await simcord_env.advance_time(1.1 * HOUR)
    assert "the next try is in an hour" in caplog.text
    await simcord_env.advance_time(3 * HOUR)
    assert len(fetched) == 2 + 1  # and in this night
