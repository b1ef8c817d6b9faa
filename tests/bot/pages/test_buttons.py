"""Opening an article from Discord."""

import aiohttp
import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, InteractionResult, MemberActor

from bot.client import Pullquote
from bot.locales import phrasebook
from bot.pages.links import LinkSigner
from bot.store.database import Store
from bot.store.settings import ASKER_ROLE, PAGES
from tests.support.bees import BEES, SECOND, USUAL, add_pin, ask, hidden_channel, told
from tests.support.circumstances import restart
from tests.support.obstacle import Obstacle
from tests.support.pages import SECRET, pages
from tests.support.row import in_panel, offered, opened, press
from tests.support.visible import components_of, texts

SAY = phrasebook("en")
OPEN, OPEN_PAGE = "open-article", "open-page"
URL = "https://pages.example.org"


@pytest.fixture
def simcord_bot(store: Store, obstacle: Obstacle) -> Pullquote:
    return Pullquote(obstacle, store, signer=LinkSigner(URL, SECRET, 60))


@pytest.fixture
async def answer(store: Store, guild: GuildHandle, alice: MemberActor) -> discord.Message:
    await store.articles.add(guild.id, BEES)
    return await ask(alice)


def link_in(result: InteractionResult) -> str:
    """The link that the presser alone was told."""
    assert result.ephemeral
    [url] = [one["url"] for one in components_of(result.response) if one.get("url")]
    assert isinstance(url, str)
    return url


async def page_at(store: Store, link: str) -> str:
    """What is served at a link of the bot's."""
    async with pages(store, clock=None) as (_, signer, _), aiohttp.ClientSession() as session:
        token = link.removeprefix(f"{URL}/p/").removesuffix("#q")
        signed = signer.address(LinkSigner(URL, SECRET, 60).read(token))
        async with session.get(signed) as response:
            return await response.text()


async def test_whoever_presses_open_is_told_a_link_alone_that_opens_at_the_words(
    store: Store, alice: MemberActor, answer: discord.Message
) -> None:
    result = await in_panel(alice, answer, OPEN)
    link = link_in(result)
    assert link.startswith(f"{URL}/p/")
    assert link.endswith("#q")
    assert texts(result.response)[0] == SAY("page-link", minutes=60)
    page = await page_at(store, link)
    assert f"{SAY('page-quoted-from')} </span>{USUAL}" in page
    assert SECOND in page.partition('class="mentions"')[2].partition("</ul>")[0]


async def test_it_still_opens_after_a_restart(
    simcord_env: Env, store: Store, alice: MemberActor, answer: discord.Message
) -> None:
    panel = await opened(alice, answer)
    await restart(simcord_env, store, signer=LinkSigner(URL, SECRET, 60))
    assert link_in(await press(alice, panel, OPEN)).startswith(URL)


@pytest.mark.simcord(check_errors=False)
async def test_a_server_that_switches_pages_off_offers_none_and_refuses_what_was_offered(
    store: Store, guild: GuildHandle, alice: MemberActor, answer: discord.Message
) -> None:
    panel = await opened(alice, answer)
    await store.settings.set(guild.id, {PAGES: False})
    result = await press(alice, panel, OPEN)
    assert result.response is not None
    assert SAY("pages-off") in (result.response.content or texts(result.response)[0])
    assert OPEN not in offered(await opened(alice, answer))


async def test_without_pages_nothing_is_offered(
    simcord_env: Env, store: Store, alice: MemberActor, answer: discord.Message
) -> None:
    await restart(simcord_env, store)
    assert OPEN not in offered(await opened(alice, answer))


async def test_the_margin_has_the_pins_of_channels_that_the_presser_may_read(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, answer: discord.Message
) -> None:
    await add_pin(store, general, "Open to all?")
    await add_pin(store, hidden_channel(guild), "Hidden from most?", USUAL)
    page = await page_at(store, link_in(await in_panel(alice, answer, OPEN)))
    assert "Open to all?" in page
    assert "Hidden from most?" not in page


async def test_who_may_not_ask_reads_without_a_field_to_ask_in(
    store: Store, guild: GuildHandle, alice: MemberActor, answer: discord.Message
) -> None:
    await store.settings.set(guild.id, {ASKER_ROLE: guild.create_role("askers").id})
    page = await page_at(store, link_in(await in_panel(alice, answer, OPEN)))
    assert USUAL in page
    assert "<form" not in page


async def test_in_a_direct_message_the_shared_article_opens(store: Store, simcord_env: Env) -> None:
    carol = simcord_env.create_user("carol")
    await carol.send_dm("Que dit la Maison-Blanche ?")
    page = await page_at(store, link_in(await in_panel(carol, carol.dm_channel.last_message, OPEN)))
    assert "Musk" in page


async def test_a_pin_opens_at_its_words(
    store: Store, general: ChannelHandle, alice: MemberActor, answer: discord.Message
) -> None:
    pin = await add_pin(store, general)
    result = await alice.slash(general, "pins show", pin=str(pin.number))
    page = await page_at(store, link_in(await press(alice, result.response, OPEN_PAGE)))
    assert f"{SAY('page-quoted-from')} </span>{SECOND}" in page


async def test_an_article_opens_from_its_headings(
    store: Store, general: ChannelHandle, alice: MemberActor, answer: discord.Message
) -> None:
    result = await alice.slash(general, "sources show", article=BEES.slug)
    link = link_in(await press(alice, result.response, OPEN_PAGE))
    assert not link.endswith("#q")
    assert USUAL in await page_at(store, link)


@pytest.mark.simcord(check_errors=False)
async def test_an_article_that_was_removed_since_is_said_to_be_gone(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, answer: discord.Message
) -> None:
    result = await alice.slash(general, "sources show", article=BEES.slug)
    await store.articles.remove(guild.id, BEES.slug)
    refused = (await press(alice, result.response, OPEN_PAGE)).response
    assert refused is not None
    assert SAY("answer-gone") in (refused.content or texts(refused)[0])


async def test_privacy_says_that_pages_exist(alice: MemberActor) -> None:
    assert "pages" in await told(alice, "privacy")
