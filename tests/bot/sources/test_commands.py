"""Who may do what with the articles of a server; which there are, and what they are called."""

from typing import Any

import pytest
from discord.utils import utcnow
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, SetupError, assert_responded

from bot.locales import phrasebook
from bot.store.database import Store
from bot.store.settings import MODERATOR_ROLE
from index import Article
from tests.support.hive import FILE, said

SAY = phrasebook("en")
CHANGES: list[tuple[str, dict[str, Any]]] = [
    ("sources add", {"file": FILE}),
    ("sources add", {}),
    ("sources update", {"article": "on-bees", "file": FILE}),
    ("sources update", {"article": "on-bees"}),
    ("sources remove", {"article": "on-bees"}),
    ("sources use", {}),
    ("sources rename", {"article": "on-bees", "title": "On wasps"}),
]

pytestmark = pytest.mark.simcord(check_errors=False)


def refusal(command: str) -> str:
    phrases = {"sources add": "not-adder", "sources use": "not-moderator-here"}
    return SAY(phrases.get(command, "not-moderator"))


@pytest.mark.parametrize(("command", "given"), CHANGES)
async def test_a_member_changes_nothing(
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    bees: Article,
    alice: MemberActor,
    command: str,
    given: dict[str, Any],
) -> None:
    before = await store.articles.headers(guild.id)
    result = await alice.slash(general, command, **given)
    assert_responded(result, content=refusal(command), ephemeral=True)
    assert result.modal is None
    assert await store.articles.headers(guild.id) == before


@pytest.mark.parametrize(("command", "given"), CHANGES)
async def test_who_has_the_role_that_was_chosen_may_change_everything_until_it_is_chosen_no_more(
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    bees: Article,
    keeper: MemberActor,
    command: str,
    given: dict[str, Any],
) -> None:
    await store.settings.set(guild.id, {MODERATOR_ROLE: guild.roles["beekeepers"].id})
    assert said(await keeper.slash(general, command, **given)) != refusal(command)
    await store.settings.set(guild.id, {MODERATOR_ROLE: None})
    assert said(await keeper.slash(general, command, **given)) == refusal(command)


async def test_who_is_no_moderator_any_more_pastes_in_vain(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, keeper: MemberActor
) -> None:
    await store.settings.set(guild.id, {MODERATOR_ROLE: guild.roles["beekeepers"].id})
    form = await keeper.slash(general, "sources add")
    await store.settings.set(guild.id, {MODERATOR_ROLE: None})
    assert said(await keeper.submit_modal(form, {"text": "Wasps."})) == SAY("not-adder")
    assert await store.articles.all(guild.id) == [bees]


async def test_there_are_no_sources_of_a_direct_message(simcord_env: Env) -> None:
    with pytest.raises(SetupError):
        await simcord_env.create_user("carol").slash("sources list")


async def test_everybody_is_told_alone_which_articles_answer(general: ChannelHandle, alice: MemberActor) -> None:
    assert said(await alice.slash(general, "sources list")).splitlines() == [
        "**Articles that answer here: 1**",
        "**Musk, Poutine et Starlink** · French, 5 passages",
        "-# comes with the bot",
    ]


async def test_a_list_says_who_added_an_article_and_when(
    general: ChannelHandle, bees: Article, alice: MemberActor, moderator: MemberActor
) -> None:
    [_, what, who] = said(await alice.slash(general, "sources list")).splitlines()
    assert what == "**On bees** · English, 4 passages"
    assert who.startswith("-# added on <t:")
    assert who.endswith(f":D> by {moderator.mention}")


async def test_everybody_is_shown_the_outline_of_an_article(
    general: ChannelHandle, bees: Article, alice: MemberActor
) -> None:
    assert said(await alice.slash(general, "sources show", article=bees.slug)).splitlines() == [
        "**On bees · English, 4 passages, 2 headings**",
        "(under no heading) · 1 passage",
        "-# Bees are insects.",
        "**The hive** · 2 passages",
        "-# A hive is warm.",
        "**Their honey** · 1 passage",
        "-# A bee makes honey of nectar.",
    ]


@pytest.mark.parametrize("command", ["show", "update", "remove", "rename"])
async def test_titles_are_offered_while_one_types(
    general: ChannelHandle, bees: Article, moderator: MemberActor, command: str
) -> None:
    assert await moderator.autocomplete(general, f"sources {command}", "article", "BEE") == [
        {"name": "On bees", "value": "on-bees"}
    ]
    assert await moderator.autocomplete(general, f"sources {command}", "article", "wasp") == []


async def test_a_title_that_was_typed_in_full_will_do(
    general: ChannelHandle, bees: Article, alice: MemberActor
) -> None:
    assert "The hive" in said(await alice.slash(general, "sources show", article="on BEES"))


@pytest.mark.parametrize(
    ("command", "given"),
    [
        ("show", {}),
        ("remove", {}),
        ("update", {}),
        ("update", {"file": FILE}),
        ("rename", {"title": "Wasps"}),
    ],
)
async def test_an_article_there_is_not_is_said_not_to_be_there(
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    command: str,
    given: dict[str, Any],
) -> None:
    result = await moderator.slash(general, f"sources {command}", article="*wasps*", **given)
    assert_responded(result, content=SAY("unknown-article", slug=r"\*wasps\*"), ephemeral=True)
    assert not (await store.snapshot(guild.id)).revision


async def test_an_article_that_was_chosen_and_removed_meanwhile_is_named_by_its_title(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    [choice] = await moderator.autocomplete(general, "sources show", "article", "bees")
    await store.articles.remove(guild.id, bees.slug, at=utcnow())
    result = await moderator.slash(general, "sources show", article=choice["value"])
    assert_responded(result, content=SAY("unknown-article", slug="On bees"), ephemeral=True)


async def test_an_article_is_renamed_and_keeps_its_slug(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    result = await moderator.slash(general, "sources rename", article=bees.slug, title=" Our *bees* ")
    assert said(result) == r"“On bees” is now called “Our \*bees\*”."
    [article] = await store.articles.all(guild.id)
    assert (article.title, article.slug) == ("Our *bees*", "on-bees")


@pytest.mark.parametrize("title", ["\u200b", " "])
async def test_an_article_is_not_renamed_to_nothing(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor, title: str
) -> None:
    result = await moderator.slash(general, "sources rename", article=bees.slug, title=title)
    assert_responded(result, content=SAY("unfit-title"), ephemeral=True)
    assert await store.articles.all(guild.id) == [bees]
