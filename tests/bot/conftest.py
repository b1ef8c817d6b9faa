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
from tests.support.hive import FILE
from tests.support.obstacle import Obstacle
from tests.support.row import NEXT, press


@pytest.fixture(scope="session")
def blank_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database as the bot makes it at its first start; each test has a copy, because making one takes longer."""
    path = tmp_path_factory.mktemp("blank") / "pullquote.db"

    async def make() -> None:
        async with Store.open(f"sqlite+aiosqlite:///{path}"):
            pass

    asyncio.run(make())
    return path


@pytest.fixture(scope="session", autouse=True)
def languages_known() -> None:
    """What tells languages apart is loaded beside a bot's start, for which the tests wait: here it is loaded once."""
    detect_language("a")


@pytest.fixture
async def store(tmp_path: Path, blank_database: Path) -> AsyncIterator[Store]:
    path = shutil.copy(blank_database, tmp_path / "pullquote.db")
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
def unhurried(request: pytest.FixtureRequest) -> None:
    """Files are read in processes, which take their time to start on a busy machine."""
    if "simcord_env" in request.fixturenames:
        request.getfixturevalue("simcord_env").settle_timeout = 60


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
