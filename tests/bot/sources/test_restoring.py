"""Undoing a removal or an update, and /sources restore."""

from datetime import timedelta

import pytest
from discord.utils import utcnow
from simcord import ChannelHandle, Env, GuildHandle, InteractionResult, MemberActor, assert_responded

from bot.locales import phrasebook
from bot.settings import LIMITS
from bot.sources.restoring import former_choices
from bot.store.database import Store
from bot.store.retention import FORMER
from bot.store.rows.records import FormerArticle
from index import Article
from tests.support.circumstances import restart, speak
from tests.support.hive import BEES, last_message, said
from tests.support.together import together
from tests.support.visible import buttons, texts

SAY, DITES = phrasebook("en"), phrasebook("fr")
UNDO = "Undo"
NEWER = BEES.replace("A hive is warm.\n\n", "") + "\nA bee eats pollen.\n"

pytestmark = pytest.mark.simcord(check_errors=False)


async def removed(moderator: MemberActor, general: ChannelHandle, article: str = "on-bees") -> InteractionResult:
    asked = await moderator.slash(general, "sources remove", article=article)
    return await moderator.click(last_message(asked), label="Remove")


async def updated(moderator: MemberActor, general: ChannelHandle, text: str = NEWER) -> InteractionResult:
    return await moderator.slash(general, "sources update", article="on-bees", file=("new.txt", text.encode()))


async def pinned(store: Store, guild: GuildHandle, article: Article, number: int) -> int:
    passage = article.passages[number]
    place = (article.slug, passage.start, passage.end, passage.text)
    channel = guild.channels["general"].id
    pin, _ = await store.pins.add(guild.id, channel, None, "How is a hive?", place, None, utcnow())
    return pin.number


async def number_of(store: Store, guild: GuildHandle) -> str:
    [former] = await store.former_articles.all(guild.id, utcnow() - FORMER)
    return str(former.number)


async def test_a_removal_is_undone_also_after_a_restart(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    await pinned(store, guild, bees, 1)
    message = last_message(await removed(moderator, general))
    assert buttons(message) == {UNDO: True}
    await restart(simcord_env, store)
    back = await moderator.click(message, label=UNDO)
    assert texts(last_message(back)) == ["“On bees” is back, with 4 passages. 1 pin quotes it as before."]
    assert buttons(last_message(back)) == {}
    assert await store.articles.all(guild.id) == [bees]
    answered = await moderator.slash(general, "ask", question="How is a hive?")
    assert "A hive is warm." in "".join(texts(answered.response)).replace("**", "")


async def test_an_update_is_undone_and_that_too(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    await pinned(store, guild, bees, 1)
    updating = await updated(moderator, general)
    assert updating.response is not None
    back = await moderator.click(updating.response, label=UNDO)
    assert texts(last_message(back)) == [
        "“On bees” has its earlier text again, with 4 passages. The other text is kept for 7 days. "
        "1 pin quotes it as before."
    ]
    assert await store.articles.all(guild.id) == [bees]
    again = await moderator.click(last_message(back), label=UNDO)
    assert "pin-changed" not in said(again)
    assert SAY("pins-lost", count=1) in said(again)
    [article] = await store.articles.all(guild.id)
    assert "pollen" in article.text


async def test_turning_the_outline_of_an_updated_article_leaves_the_button(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    paragraphs = "\n\n".join(f"# Chapter {number}\n\nWords of chapter {number}." for number in range(12))
    old = Article.from_paragraphs("A book", [((f"C{n}",), f"Words of chapter {n}.") for n in range(12)], language="en")
    await store.articles.add(guild.id, old)
    result = await moderator.slash(general, "sources update", article="a-book", file=("x.md", paragraphs.encode()))
    message = last_message(result)
    if UNDO not in buttons(message):
        message = last_message(await moderator.click(message, label="Update it"))
    turned = await moderator.click(message, label="Next")
    assert buttons(last_message(turned)) == {"Previous": True, "Next": False, UNDO: True}
    await moderator.click(last_message(turned), label=UNDO)
    assert await store.articles.all(guild.id) == [old]


async def test_a_draft_that_updates_has_the_button_and_several_say_where_it_is(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    read = await moderator.slash(general, "sources add", file=("bees.txt", NEWER.encode()))
    done = await moderator.click(last_message(read), label="Update it")
    await moderator.click(last_message(done), label=UNDO)
    assert await store.articles.all(guild.id) == [bees]


async def test_what_was_changed_again_since_is_asked_about_first(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    first = (await updated(moderator, general)).response
    assert first is not None
    await updated(moderator, general, NEWER + "\nAnd honey.\n")
    asked = await moderator.click(first, label=UNDO)
    assert asked.ephemeral
    assert list(buttons(last_message(asked))) == ["Bring back", "Erase for good", "Cancel"]
    assert "honey" in (await store.articles.all(guild.id))[0].text
    await moderator.click(last_message(asked), label="Bring back")
    assert await store.articles.all(guild.id) == [bees]


async def test_a_removed_article_is_offered_asked_about_and_restored(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    await pinned(store, guild, bees, 1)
    await removed(moderator, general)
    [choice] = await moderator.autocomplete(general, "sources restore", "article", "bee")
    assert choice["name"] == "On bees · removed just now"
    asked = await moderator.slash(general, "sources restore", article=choice["value"])
    assert texts(last_message(asked))[0].startswith("Bring back “On bees”, removed on <t:")
    assert texts(last_message(asked))[0].endswith("with its 4 passages? 1 pin will quote it as before.")
    await restart(simcord_env, store)
    await moderator.click(last_message(asked), label="Bring back")
    assert await store.articles.all(guild.id) == [bees]
    assert await moderator.autocomplete(general, "sources restore", "article", "") == []


async def test_what_was_replaced_before_the_article_was_removed_is_told_from_what_was_removed(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    await updated(moderator, general)
    await removed(moderator, general)
    choices = await moderator.autocomplete(general, "sources restore", "article", "bee")
    assert [choice["name"] for choice in choices] == ["On bees · removed just now", "On bees · its text until just now"]
    asked = await moderator.slash(general, "sources restore", article=choices[1]["value"])
    assert texts(last_message(asked))[0].startswith("Bring back “On bees” as it was until <t:")
    assert texts(last_message(asked))[0].endswith("with its 4 passages? It has been removed since.")
    await moderator.click(last_message(asked), label="Bring back")
    assert await store.articles.all(guild.id) == [bees]


async def test_a_title_will_do_and_what_is_unknown_is_said(
    store: Store, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    await removed(moderator, general)
    asked = await moderator.slash(general, "sources restore", article="on BEES ")
    assert "Bring back" in buttons(last_message(asked))
    nothing = await moderator.slash(general, "sources restore", article="wasps")
    assert_responded(nothing, content=SAY("former-gone", days=7), ephemeral=True)


async def test_whoever_thinks_better_of_it_changes_nothing(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    await removed(moderator, general)
    asked = await moderator.slash(general, "sources restore", article=await number_of(store, guild))
    left = await moderator.click(last_message(asked), label="Cancel")
    assert texts(last_message(left)) == [SAY("restore-left")]
    assert await store.articles.all(guild.id) == []
    assert await number_of(store, guild)


async def test_what_is_erased_for_good_is_gone(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    message = last_message(await removed(moderator, general))
    asked = await moderator.slash(general, "sources restore", article=await number_of(store, guild))
    gone = await moderator.click(last_message(asked), label="Erase for good")
    assert texts(last_message(gone)) == [SAY("restore-erased")]
    again = await moderator.click(message, label=UNDO)
    assert_responded(again, content=SAY("former-gone", days=7), ephemeral=True)
    assert "nectar" not in str(await store.privacy.export(guild.id))


async def test_after_seven_days_it_says_so_and_nothing_is_left(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    await store.articles.remove(guild.id, bees.slug, at=utcnow() - timedelta(days=7) + timedelta(hours=2))
    asked = last_message(await moderator.slash(general, "sources restore", article=await number_of(store, guild)))
    await simcord_env.advance_time(timedelta(hours=1).total_seconds())
    assert await number_of(store, guild)
    await simcord_env.advance_time(timedelta(hours=2).total_seconds())
    late = await moderator.click(asked, label="Bring back")
    assert_responded(late, content=SAY("former-gone", days=7), ephemeral=True)
    assert "nectar" not in str(await store.privacy.export(guild.id))


async def test_members_neither_see_nor_restore_what_was_removed(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    bees: Article,
    moderator: MemberActor,
    alice: MemberActor,
) -> None:
    message = last_message(await removed(moderator, general))
    assert await alice.autocomplete(general, "sources restore", "article", "") == []
    refused = await alice.slash(general, "sources restore", article=await number_of(store, guild))
    assert_responded(refused, content=SAY("not-moderator"), ephemeral=True)
    asked = await moderator.slash(general, "sources restore", article=await number_of(store, guild))
    role = guild.roles["moderators"]
    simcord_env.backend.remove_member_role(guild.id, moderator.id, role.id)
    for one, label in ((message, UNDO), (last_message(asked), "Bring back"), (last_message(asked), "Erase for good")):
        assert_responded(await moderator.click(one, label=label), content=SAY("not-moderator"), ephemeral=True)
    assert await store.articles.all(guild.id) == []
    assert await number_of(store, guild)


async def test_of_two_moderators_at_once_one_brings_it_back_and_the_other_is_told(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    bees: Article,
    moderator: MemberActor,
    manager: MemberActor,
) -> None:
    message = last_message(await removed(moderator, general))
    asked = last_message(await manager.slash(general, "sources restore", article=await number_of(store, guild)))
    async with together(simcord_env):
        first = await moderator.click(message, label=UNDO)
        second = await manager.click(asked, label="Bring back")
    outcomes = said(first) + said(second) + "".join(texts(message)) + "".join(texts(asked))
    assert SAY("former-gone", days=7) in outcomes
    assert await store.articles.all(guild.id) == [bees]


async def test_where_there_is_no_room_for_it_any_more_nothing_is_changed(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    message = last_message(await removed(moderator, general))
    for number in range(LIMITS.articles):
        await store.articles.add(guild.id, Article.from_paragraphs(f"B{number}", [((), "Words.")], language="en"))
    full = await moderator.click(message, label=UNDO)
    assert_responded(full, content=SAY("over-limit-articles", limit=LIMITS.articles), ephemeral=True)
    assert await number_of(store, guild)


async def test_erasing_all_takes_it_too_and_says_so(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, manager: MemberActor
) -> None:
    await removed(manager, general)
    asked = last_message(await manager.slash(general, "data erase"))
    assert "1 earlier text of an article and the settings" in texts(asked)[1]
    await manager.click(asked, label="Erase all")
    assert "nectar" not in str(await store.privacy.export(guild.id))


async def test_a_french_moderator_reads_french(
    simcord_env: Env, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    speak(simcord_env, "fr")
    asked = last_message(await moderator.slash(general, "sources remove", article="on-bees"))
    message = last_message(await moderator.click(asked, label=DITES("removal-yes")))
    back = await moderator.click(message, label=DITES("undo"))
    assert texts(last_message(back)) == [DITES("restored-article", title="On bees", passages=4)]


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=59), "59 minutes ago"),
        (timedelta(hours=1), "1 hour ago"),
        (timedelta(days=1, hours=5), "1 day ago"),
        (timedelta(days=6), "6 days ago"),
    ],
)
def test_a_choice_says_its_title_and_its_age(age: timedelta, words: str) -> None:
    now = utcnow()
    former = [
        FormerArticle(number, "x", "A long title " * number, 1, now - age, is_removed, 0, True, not is_removed)
        for number, is_removed in ((1, True), (9, False))
    ]
    first, second = former_choices(former, "long", now, SAY)
    assert first.name == f"A long title · removed {words}"
    assert second.name.endswith(f"… · its text until {words}")
    assert len(second.name) <= 100
    assert former_choices(former, "short", now, SAY) == []
