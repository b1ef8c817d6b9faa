"""A new text for an article."""

import pytest
from discord.utils import utcnow
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, assert_responded

from bot.articles import builtin_article
from bot.locales import phrasebook
from bot.store.database import Store
from bot.store.retention import FORMER
from index import Article
from tests.support.hive import BEES, FILE, add, last_message, said
from tests.support.obstacle import Obstacle
from tests.support.sent import json_of
from tests.support.visible import buttons, texts

SAY = phrasebook("en")
NEWER = f"{BEES}\nBees sleep."
BUILT_IN = "musk-poutine-starlink"

pytestmark = pytest.mark.simcord(check_errors=False)


async def pin(store: Store, guild: GuildHandle, article: Article, number: int, question: str) -> None:
    passage = article.passages[number]
    place = (article.slug, passage.start, passage.end, passage.text)
    await store.pins.add(guild.id, guild.channels["general"].id, None, question, place, None, utcnow())


async def test_a_text_that_is_nearly_the_same_is_taken_at_once_and_what_changed_is_said(
    general: ChannelHandle, bees: Article, moderator: MemberActor, alice: MemberActor
) -> None:
    text = BEES.replace("A hive is warm.\n\n", "") + "\nA bee eats pollen.\n"
    result = await moderator.slash(general, "sources update", article=bees.slug, file=("new.txt", text.encode()))
    assert said(result).splitlines()[:2] == [
        "**“On bees” has its new text: 4 passages (before: 4), 2 headings.**",
        "Passages added: 1, removed: 1, moved: 0.",
    ]
    assert "pollen" in texts((await alice.slash(general, "ask", question="What does a bee eat?")).response)[0]


async def test_a_text_that_shows_what_was_hidden_is_shown_first_though_it_is_nearly_the_same(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    file = ("new.txt", BEES.replace("A hive is warm.", "A hive is warm ||and dry||.").encode())
    read = await moderator.slash(general, "sources update", article=bees.slug, file=file)
    assert f"⚠ {SAY('draft-hidden')}" in said(read).splitlines()
    assert await store.articles.all(guild.id) == [bees]
    await moderator.click(last_message(read), label="Update it")
    [updated] = await store.articles.all(guild.id)
    assert "A hive is warm and dry." in updated.text


async def test_another_text_is_shown_first_and_then_says_which_pins_lost_their_words(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    await pin(store, guild, bees, 3, "Who *makes* honey?")
    await pin(store, guild, bees, 1, "How warm is a hive?")
    text = b"Bees of ours\n\nNew words first.\n\nA hive is warm.\n\nA bee eats pollen."
    read = await moderator.slash(general, "sources update", article=bees.slug, file=("new.txt", text))
    assert said(read).splitlines()[1:3] == [
        SAY("draft-known-another", title="On bees", changes=SAY("changes", added=2, removed=3, moved=1)),
        "1 pin will lose its words.",
    ]
    assert list(buttons(last_message(read))) == ["Update it", "Add beside it", "Title, language…", "Cancel"]
    assert await store.articles.all(guild.id) == [bees]
    result = await moderator.click(last_message(read), label="Update it")
    updated, detached = said(result).split("**⚠")
    assert updated.splitlines() == [
        "**“On bees” has its new text: 3 passages (before: 4), no heading.**",
        "Passages added: 2, removed: 3, moved: 1.",
        "1 pin has followed its words to another place.",
        "(under no heading) · 3 passages",
        "-# New words first.",
    ]
    assert detached.splitlines() == [" passage changed: 1 pin no longer finds its words.**", r"- Who \*makes\* honey?"]


async def test_a_new_text_keeps_title_address_and_slug(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await add(moderator, general, file=FILE, title="Bees", url="https://bees.example/")
    read = await moderator.slash(
        general, "sources update", article="bees", file=("x.txt", b"Wasps\n\nThey build nests.")
    )
    updated = await moderator.click(last_message(read), label="Update it")
    assert said(updated).startswith("**“Bees” has its new text: 1 passage (before: 4), no heading.**")
    [article] = await store.articles.all(guild.id)
    assert (article.title, article.url, article.slug) == ("Bees", "https://bees.example/", "bees")


async def test_an_article_without_an_address_is_read_again_from_its_own_text(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    text = "The hive\n\nA hive is warm.\n\nTheir honey\n\nA bee makes honey of nectar.\n\nIt is sweet."
    old = Article.from_paragraphs("On bees", [((), text)], language="en")
    await store.articles.add(guild.id, old)
    read = await moderator.slash(general, "sources update", article="on-bees")
    assert "“On bees” again" in said(read)
    await moderator.click(last_message(read), label="Update it")
    [article] = await store.articles.all(guild.id)
    assert (article.title, [section.path for section in article.sections]) == (
        "On bees",
        [("The hive",), ("Their honey",)],
    )
    again = await moderator.slash(general, "sources update", article="on-bees")
    assert said(again) == SAY("source-read-alike", title="On bees")


async def test_a_text_for_an_article_that_was_removed_meanwhile_is_shown_again(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    read = await moderator.slash(general, "sources update", article=bees.slug, file=("x.txt", b"They build nests."))
    await store.articles.remove(guild.id, bees.slug)
    result = await moderator.click(last_message(read), label="Update it")
    assert SAY("draft-outdated") in said(result)
    assert await store.articles.all(guild.id) == []


async def test_the_first_article_of_a_server_names_the_pins_on_the_shelf_that_are_lost(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await pin(store, guild, builtin_article(), 0, "Et Taïwan ?")
    result = await add(moderator, general, file=FILE)
    assert said(result).splitlines()[-2:] == [f"**{SAY('pins-lost', count=1)}**", "- Et Taïwan ?"]


async def test_the_built_in_article_gets_a_new_text_in_this_server_alone(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    read = await moderator.slash(general, "sources update", article=BUILT_IN, file=FILE)
    await moderator.click(last_message(read), label="Update it")
    assert [article.title for article in await store.articles.all(guild.id)] == ["Musk, Poutine et Starlink"]
    assert "On bees" not in said(await moderator.slash(general, "sources list"))
    assert await store.articles.all(0) == [builtin_article()]


async def test_the_same_text_again_changes_nothing_and_takes_no_room_from_earlier_ones(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    again = await moderator.slash(general, "sources update", article=bees.slug, file=("bees (1).txt", FILE[1]))
    assert said(again) == SAY("source-same", title="On bees")
    added = await moderator.slash(general, "sources add", file=FILE)
    assert SAY("source-same", title="On bees") in said(added).splitlines()
    assert "Update it" not in buttons(last_message(added))
    assert await store.former_articles.all(guild.id, utcnow() - FORMER) == []


async def test_only_an_article_with_an_address_is_fetched_every_night(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    refused = await moderator.slash(general, "sources update", article=bees.slug, nightly=True)
    assert_responded(refused, content=SAY("unfit-nightly"), ephemeral=True)
    assert await store.refreshes.of(guild.id) == {}


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
    result = await moderator.slash(general, "sources update", article=bees.slug, file=("new.txt", NEWER.encode()))
    deferred = next(json_of(r) for r in reversed(simcord_env.http_requests) if r.path.endswith("/callback"))
    assert (deferred["type"], deferred["data"]["flags"]) == (5, 64)
    assert said(result).startswith("**“On bees” has its new text")
