"""How much a server may have."""

from typing import Any

import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, assert_responded

from bot.locales import phrasebook
from bot.store.database import Store
from bot.store.rows.records import Limits
from index import Article
from tests.support.circumstances import restart
from tests.support.hive import BEES, add, last_message, said
from tests.support.visible import buttons

HONEY = b"Honey is sweet."
SAY = phrasebook("en")

pytestmark = pytest.mark.simcord(check_errors=False)


async def start_again(env: Env, store: Store, **limits: float) -> None:
    """With other limits."""
    given: Any = {"articles": 50, "passages": 50_000, "megabytes": 20, **limits}
    await restart(env, store, limits=Limits(**given))


@pytest.mark.parametrize("what", ["articles", "passages", "megabytes"])
async def test_at_a_limit_there_is_no_room_for_more(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    bees: Article,
    moderator: MemberActor,
    what: str,
) -> None:
    limit = {"articles": 1, "passages": 4, "megabytes": len(bees.text.encode()) / 1_000_000}[what]
    await start_again(simcord_env, store, **{what: limit})
    sentence = SAY(f"over-limit-{what}", limit=limit)
    read = await moderator.slash(general, "sources add", file=("honey.txt", HONEY))
    assert_responded(await moderator.click(last_message(read), label="Add"), content=sentence, ephemeral=True)
    assert await store.articles.all(guild.id) == [bees]
    if what != "articles":
        longer = ("bees.txt", f"{BEES}\nAnother paragraph.".encode())
        assert said(await moderator.slash(general, "sources update", article=bees.slug, file=longer)) == sentence
        assert await store.articles.all(guild.id) == [bees]


async def test_up_to_a_limit_there_is_room(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    megabytes = (len(bees.text.encode()) + len(HONEY)) / 1_000_000
    await start_again(simcord_env, store, articles=2, passages=5, megabytes=megabytes)
    await add(moderator, general, file=("honey.txt", HONEY))
    assert len(await store.articles.all(guild.id)) == 2


async def test_a_file_larger_than_a_server_may_have_is_not_even_fetched(
    simcord_env: Env,
    monkeypatch: pytest.MonkeyPatch,
    store: Store,
    general: ChannelHandle,
    moderator: MemberActor,
) -> None:
    await start_again(simcord_env, store, megabytes=0.5)
    monkeypatch.setattr(simcord_env.backend.cdn, "get", lambda url: pytest.fail("it was fetched"))
    result = await moderator.slash(general, "sources add", file=("long.txt", b"word " * 100_001))
    assert_responded(result, content=SAY("over-limit-megabytes", limit=0.5), ephemeral=True)


@pytest.mark.parametrize("what", ["articles", "passages", "megabytes"])
async def test_what_does_not_fit_is_said_when_it_is_read_and_is_added_once_there_is_room(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    bees: Article,
    moderator: MemberActor,
    what: str,
) -> None:
    limit = {"articles": 1, "passages": 4, "megabytes": len(bees.text.encode()) / 1_000_000}[what]
    await start_again(simcord_env, store, **{what: limit})
    read = await moderator.slash(general, "sources add", file=("honey.txt", HONEY))
    assert f"⚠ {SAY('draft-excess', count=1)} {SAY(f'limit-{what}', limit=limit)}" in said(read).splitlines()
    await store.articles.remove(guild.id, bees.slug)
    await moderator.click(last_message(read), label="Add")
    assert [article.text for article in await store.articles.all(guild.id)] == [HONEY.decode()]


async def test_a_new_text_of_an_article_needs_no_room_beside_it(
    simcord_env: Env, store: Store, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    await start_again(simcord_env, store, articles=1, passages=4)
    read = await moderator.slash(general, "sources add", file=("bees.txt", BEES.replace("warm", "dry").encode()))
    assert "Update it" in buttons(last_message(read))
    assert "⚠" not in said(read)


async def test_of_several_that_fit_only_in_part_that_is_said_once(
    simcord_env: Env, store: Store, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    await start_again(simcord_env, store, articles=2)
    form = await moderator.slash(general, "sources add")
    read = await moderator.submit_modal(form, {"files": [("honey.txt", HONEY), ("wax.txt", b"Wax is soft.")]})
    assert [line for line in said(read).splitlines() if line.startswith("⚠")] == [
        f"⚠ {SAY('draft-excess', count=2)} {SAY('limit-articles', limit=2)}"
    ]
