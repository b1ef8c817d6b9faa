"""A running bot, with a real store, in a Discord inside the test's own process."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import discord
import pytest
from discord.utils import utcnow
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.client import Pullquote
from bot.store.database import Store
from index import Article, detect_language, read
from tests.support import openapi
from tests.support.bare_discord import BareDiscord
from tests.support.bare_payloads import Place
from tests.support.bees import BEES, ask
from tests.support.compiled_statements import share_compiled_statements
from tests.support.first_start import FirstStart, started
from tests.support.hive import FILE
from tests.support.obstacle import Obstacle
from tests.support.row import NEXT, press

share_compiled_statements()


@pytest.fixture(scope="session")
def first_start(tmp_path_factory: pytest.TempPathFactory) -> FirstStart:
    """Each test begins with a copy of what it leaves, as later starts do, because a first one takes longer."""
    return asyncio.run(FirstStart.of(tmp_path_factory.mktemp("first") / "pullquote.db"))


@pytest.fixture(scope="session", autouse=True)
def languages_known() -> None:
    """What tells languages apart is loaded beside a bot's start, for which the tests wait: here it is loaded once."""
    detect_language("a")


@pytest.fixture
async def store(tmp_path: Path, first_start: FirstStart) -> AsyncIterator[Store]:
    path = shutil.copy(first_start.database, tmp_path / "pullquote.db")
    async with Store.open(f"sqlite+aiosqlite:///{path}") as store:
        yield store


@pytest.fixture(name="discord")
async def bare_discord() -> AsyncIterator[BareDiscord]:
    """A Discord over sockets, for bots that are processes of their own."""
    async with BareDiscord.open() as bare:
        yield bare


@pytest.fixture
def somebody(discord: BareDiscord) -> Place:
    return Place(discord.guilds[0], 42)


@pytest.fixture
def obstacle(store: Store) -> Obstacle:
    """The bot's libraries; no obstacle until a test puts one up."""
    return Obstacle(store)


@pytest.fixture
def simcord_bot(store: Store, obstacle: Obstacle) -> Pullquote:
    return Pullquote(obstacle, store)


@pytest.fixture
async def simcord_env(
    simcord_bot: Pullquote, first_start: FirstStart, request: pytest.FixtureRequest
) -> AsyncIterator[Env]:
    """In place of simcord's own: a Discord that the bot has told its commands before."""
    marker = request.node.get_closest_marker("simcord")
    async with started(simcord_bot, first_start.commands, **(marker.kwargs if marker else {})) as env:
        yield env


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing takes so long that the bot says so, however busy the machine, but where a test makes it impatient."""
    for module in ("answers.service", "help.commands", "toolkit.responses"):
        monkeypatch.setattr(f"bot.{module}.PATIENCE", 1e6)


@pytest.fixture
def guild(simcord_env: Env) -> GuildHandle:
    guild = simcord_env.create_guild()
    guild.create_text_channel("general")
    return guild


@pytest.fixture
def alice(simcord_env: Env, guild: GuildHandle) -> MemberActor:
    return guild.add_member(simcord_env.create_user("alice"))


@pytest.fixture
def me(simcord_env: Env) -> str:
    """What one types to mention the bot."""
    assert simcord_env.bot.user is not None
    return simcord_env.bot.user.mention


@pytest.fixture(autouse=True)
def refused(request: pytest.FixtureRequest) -> Iterator[list[str]]:
    """What Discord would refuse of all that the bot has sent: nothing, or what the test puts on this list."""
    expected: list[str] = []
    yield expected
    # The Discord of the test has shut down by now, and knows everything that it was sent.
    env = request.node.funcargs.get("simcord_env")
    if env is not None:
        sent = env.http_requests
        assert [problem for r in sent for problem in openapi.problems(r.method, r.path, r.json)] == expected


@pytest.fixture
def general(guild: GuildHandle) -> ChannelHandle:
    return guild.channels["general"]


@pytest.fixture
def bob(simcord_env: Env, guild: GuildHandle) -> MemberActor:
    """A member without any rights, as alice."""
    return guild.add_member(simcord_env.create_user("bob"))


@pytest.fixture
def moderator(simcord_env: Env, guild: GuildHandle) -> MemberActor:
    role = guild.create_role("moderators", permissions=discord.Permissions(manage_messages=True))
    return guild.add_member(simcord_env.create_user("moderator"), roles=[role])


@pytest.fixture
def manager(simcord_env: Env, guild: GuildHandle) -> MemberActor:
    """Somebody who may manage the server, and messages in it."""
    permissions = discord.Permissions(manage_guild=True, manage_messages=True)
    role = guild.create_role("managers", permissions=permissions)
    return guild.add_member(simcord_env.create_user("manager"), roles=[role])


@pytest.fixture
async def turned(store: Store, guild: GuildHandle, alice: MemberActor) -> discord.Message:
    """An answer on bees that alice got, and turned to the second best passage."""
    await store.articles.add(guild.id, BEES)
    message = await ask(alice)
    await press(alice, message, NEXT)
    return message


@pytest.fixture
def keeper(simcord_env: Env, guild: GuildHandle) -> MemberActor:
    """A moderator by a role that the server may choose."""
    return guild.add_member(simcord_env.create_user("keeper"), roles=[guild.create_role("beekeepers")])


@pytest.fixture
async def bees(store: Store, guild: GuildHandle, moderator: MemberActor) -> Article:
    """An article that the moderator has added."""
    name, data = FILE
    await store.articles.add(guild.id, read(data, name), at=utcnow(), by=moderator.id)
    [article] = await store.articles.all(guild.id)
    return article
