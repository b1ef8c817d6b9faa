"""A new text for an article."""

import pytest
from discord.utils import utcnow
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, assert_responded

from bot.articles import builtin_article
from bot.locales import phrasebook
from bot.store.database import Store
from index import Article
from tests.support.hive import FILE, said
from tests.support.obstacle import Obstacle
from tests.support.sent import json_of
from tests.support.visible import texts

SAY = phrasebook("en")
BUILT_IN = "musk-poutine-starlink"

pytestmark = pytest.mark.simcord(check_errors=False)


async def pin(store: Store, guild: GuildHandle, article: Article, number: int, question: str) -> None:
    passage = article.passages[number]
    place = (article.slug, passage.start, passage.end, passage.text)
    await store.pins.add(guild.id, guild.channels["general"].id, None, question, *place, None, utcnow())


async def test_a_new_text_says_what_changed_and_which_pins_lost_their_words(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor, alice: MemberActor
) -> None:
    await pin(store, guild, bees, 3, "Who *makes* honey?")
    await pin(store, guild, bees, 1, "How warm is a hive?")
    text = "# Bees of ours\n\nNew words first.\n\nA hive is warm.\n\nA bee eats pollen."
    result = await moderator.slash(general, "sources update", article=bees.slug, file=("new.md", text.encode()))
    updated, detached = said(result).split("**⚠")
    assert updated.splitlines() == [
        "**“On bees” has its new text: 3 passages (before: 4), no heading.**",
        "1 pin has followed its words to another place.",
        "(under no heading) · 3 passages",
        "-# New words first.",
    ]
    assert detached.splitlines() == [" passage changed: 1 pin no longer finds its words.**", r"- Who \*makes\* honey?"]
    assert "pollen" in texts((await alice.slash(general, "ask", question="What does a bee eat?")).response)[0]


async def test_a_new_text_keeps_title_address_and_slug(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await moderator.slash(general, "sources add", file=FILE, title="Bees", url="https://bees.example/")
    shown = await moderator.slash(general, "sources update", article="bees")
    assert shown.modal is not None
    assert [field["label"] for field in shown.modal["components"]] == [SAY("form-text")]
    updated = await moderator.submit_modal(shown, {"text": "# Wasps\n\nThey build nests."})
    assert said(updated).startswith("**“Bees” has its new text: 1 passage (before: 4), no heading.**")
    [article] = await store.articles.all(guild.id)
    assert (article.title, article.url, article.slug) == ("Bees", "https://bees.example/", "bees")


async def test_a_form_for_an_article_that_was_removed_meanwhile_says_so(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    shown = await moderator.slash(general, "sources update", article=bees.slug)
    await store.articles.remove(guild.id, bees.slug)
    result = await moderator.submit_modal(shown, {"text": "They build nests."})
    assert_responded(result, content=SAY("unknown-article", slug=bees.slug), ephemeral=True)
    assert await store.articles.all(guild.id) == []


async def test_the_first_article_of_a_server_names_the_pins_on_the_shelf_that_are_lost(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await pin(store, guild, builtin_article(), 0, "Et Taïwan ?")
    result = await moderator.slash(general, "sources add", file=FILE)
    assert said(result).splitlines()[-2:] == [f"**{SAY('pins-lost', count=1)}**", "- Et Taïwan ?"]


async def test_the_built_in_article_gets_a_new_text_in_this_server_alone(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await moderator.slash(general, "sources update", article=BUILT_IN, file=FILE)
    assert [article.title for article in await store.articles.all(guild.id)] == ["Musk, Poutine et Starlink"]
    assert "On bees" not in said(await moderator.slash(general, "sources list"))
    assert await store.articles.all(0) == [builtin_article()]


async def test_an_article_that_takes_its_time_is_announced_to_the_moderator_alone(
    simcord_env: Env,
    obstacle: Obstacle,
    monkeypatch: pytest.MonkeyPatch,
    general: ChannelHandle,
    bees: Article,
    moderator: MemberActor,
) -> None:
    monkeypatch.setattr("bot.toolkit.responses.PATIENCE", 0.01)
    obstacle.seconds = 0.05
    result = await moderator.slash(general, "sources update", article=bees.slug, file=FILE)
    deferred = next(json_of(r) for r in reversed(simcord_env.http_requests) if r.path.endswith("/callback"))
    assert (deferred["type"], deferred["data"]["flags"]) == (5, 64)
    assert said(result).startswith("**“On bees” has its new text")
