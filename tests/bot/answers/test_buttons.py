import logging
from dataclasses import replace
from typing import Any

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, ResponseMessage, assert_responded
from simcord.components import walk_components

from bot.answers.panel.panel import OLDER
from bot.locales import phrasebook
from bot.store.database import Store
from bot.toolkit.texts.text_limits import TEXT_LIMIT, length
from index import Article
from tests.support.circumstances import restart
from tests.support.row import (
    CONTEXT,
    DELETE,
    HELPFUL,
    MENU,
    MORE,
    NEXT,
    PIN,
    PREVIOUS,
    UNHELPFUL,
    choose,
    done,
    entries,
    in_panel,
    offered,
    opened,
    press,
)
from tests.support.visible import components_of, texts

SAY = phrasebook("en")

BEES = Article.from_paragraphs(
    "On bees",
    [
        (("The hive",), "A hive is warm. The queen bee lives in it."),
        (("Their honey",), "A bee makes honey of nectar, and eats honey in winter."),
        (("Their honey",), "Beekeepers harvest honey in summer."),
        (("Their sting",), "A sting hurts. Honey soothes it."),
    ],
    language="en",
    url="https://bees.example/all",
)
QUESTION = "Who makes honey?"


@pytest.fixture
async def answer(store: Store, guild: GuildHandle, alice: MemberActor) -> discord.Message:
    """What the bot answered to alice."""
    await store.articles.add(guild.id, BEES)
    await alice.slash(guild.channels["general"], "ask", question=QUESTION)
    message = guild.channels["general"].last_message
    assert message is not None
    return message


def shown_now(guild: GuildHandle) -> discord.Message:
    message = guild.channels["general"].last_message
    assert message is not None
    return message


async def test_turning_back_to_a_short_question_shows_the_same_answer_as_at_first(
    store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    habits = "Dragons eat gold in winter. Griffins eat hares in summer. Dragons eat sheep in summer."
    rivers = "In summer the river is low, and dragons drink of it."
    await store.articles.add(
        guild.id, Article.from_paragraphs("On beasts", [((), habits), ((), rivers)], language="en")
    )
    await alice.slash(guild.channels["general"], "ask", question="What do dragons eat?")
    await alice.slash(guild.channels["general"], "ask", question="And in summer?")
    at_first = texts(shown_now(guild))
    assert "**Dragons eat sheep in summer.**" in at_first[0]
    await press(alice, shown_now(guild), NEXT)
    await press(alice, shown_now(guild), PREVIOUS)
    assert texts(shown_now(guild)) == at_first


async def test_the_asker_turns_to_the_next_best_passages_and_back(
    guild: GuildHandle, alice: MemberActor, answer: discord.Message
) -> None:
    first = texts(answer)
    assert offered(answer) == [NEXT, CONTEXT, MORE]
    seen = [first[0]]
    while NEXT in offered(shown_now(guild)):
        await press(alice, shown_now(guild), NEXT)
        seen.append(texts(shown_now(guild))[0])
    assert len(set(seen)) == len(seen) == 3
    assert texts(shown_now(guild))[1].endswith("passage 3 of 3")
    for _ in seen[1:]:
        await press(alice, shown_now(guild), PREVIOUS)
    assert texts(shown_now(guild)) == first


async def test_who_did_not_ask_reads_on_alone(guild: GuildHandle, bob: MemberActor, answer: discord.Message) -> None:
    before = texts(answer)
    result = await press(bob, answer, NEXT)
    assert result.ephemeral
    assert texts(result.response)[1].endswith("passage 2 of 3")
    assert texts(shown_now(guild)) == before
    assert result.response is not None
    moved = await press(bob, result.response, NEXT)
    assert texts(moved.response)[1].endswith("passage 3 of 3")


async def test_a_moderator_turns_the_page_for_all(
    guild: GuildHandle, moderator: MemberActor, answer: discord.Message
) -> None:
    await press(moderator, answer, NEXT)
    assert texts(shown_now(guild))[1].endswith("passage 2 of 3")


async def test_in_context_shows_the_passage_between_its_neighbours_to_the_presser_alone(
    bob: MemberActor, answer: discord.Message
) -> None:
    result = await press(bob, answer, CONTEXT)
    assert result.ephemeral
    before, quoted, after, place = texts(result.response)
    assert before.startswith("-# On bees\n### [The hive](")
    assert before.endswith("\n> A hive is warm. The queen bee lives in it.")
    assert quoted.startswith("-# On bees\n### [Their honey](")
    assert quoted.endswith("\n> **A bee makes honey of nectar, and eats honey in winter.**")
    assert after == "> Beekeepers harvest honey in summer."  # under the same heading
    assert place == "-# ¶ 1 to 3 of 4"


async def test_neighbours_are_cut_towards_the_passage_where_room_is_short(
    store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    paragraphs = ["Early on. " + "Much is said here. " * 200, "The dragon sleeps. " * 3, "Much is said here. " * 300]
    article = Article.from_paragraphs("Long", [((), paragraph) for paragraph in paragraphs], language="en")
    await store.articles.add(guild.id, article)
    asked = await alice.slash(guild.channels["general"], "ask", question="Does the dragon sleep?")
    assert asked.response is not None
    result = await press(alice, asked.response, CONTEXT)
    before, quoted, after, _ = texts(result.response)
    assert before.startswith("### Long\n> […] Much is said here.")
    assert after.endswith("Much is said here. […]")
    assert quoted.count("The dragon sleeps.") == 3
    assert length(*texts(result.response)) <= TEXT_LIMIT


async def test_passages_whose_letters_take_many_bytes_leave_room_for_them(
    store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    paragraphs = [
        "蜜蜂采花粉，蜂王住在蜂巢里。" * 100,
        "养蜂人在夏天收获蜂蜜，龙在山洞里睡觉。" * 150,
        "冬天很冷，蜂巢很暖。" * 140,
    ]
    article = Article.from_paragraphs("蜜蜂", [((), paragraph) for paragraph in paragraphs], language="zh")
    await store.articles.add(guild.id, article)
    asked = await alice.slash(guild.channels["general"], "ask", question="龙在哪里睡觉？")
    shown = texts((await press(alice, asked.response, CONTEXT)).response)
    # What is said beside it is counted by the description of Discord's API, for every request.
    assert len("".join(shown).encode()) < 10_000
    assert "龙在山洞里睡觉" in "".join(shown)


async def test_the_menu_tells_where_each_passage_stands_and_shows_it_to_the_presser_alone(
    guild: GuildHandle, bob: MemberActor, answer: discord.Message
) -> None:
    before = texts(answer)
    panel = await opened(bob, answer)
    assert texts(panel) == [f"-# {QUESTION}"]
    assert entries(panel) == [
        "1 · Their honey – A bee makes honey of nectar, and eats honey in winter.",
        "2 · Their honey – Beekeepers harvest honey in summer.",
        "3 · Their sting – Honey soothes it.",
    ]
    words, place, question = await choose(bob, panel, 3)
    assert words.startswith("-# On bees\n### [Their sting](https://bees.example/all#:~:text=")
    assert words.endswith("\n> A sting hurts. **Honey soothes it.**")
    assert (place, question) == ("-# ¶ 4 of 4", f"-# {QUESTION}")
    assert texts(shown_now(guild)) == before


async def test_the_article_is_one_press_away_where_it_has_an_address(
    store: Store, guild: GuildHandle, alice: MemberActor, answer: discord.Message
) -> None:
    panel = await opened(alice, answer)
    assert links_in(panel)[0].startswith("https://bees.example/all#:~:text=A%20bee%20makes")
    far = replace(BEES, url="https://bees.example/" + "a" * 460)
    await store.articles.add(guild.id, far)
    await press(alice, answer, NEXT)
    assert links_in(await opened(alice, answer)) == [far.url]  # an address that a button can have
    await store.articles.add(guild.id, replace(BEES, url=None))
    assert links_in(await opened(alice, answer)) == []


def links_in(message: ResponseMessage) -> list[str]:
    return [component["url"] for component in components_of(message) if component.get("url")]


async def test_the_asker_and_moderators_may_delete_an_answer(
    guild: GuildHandle, alice: MemberActor, moderator: MemberActor, answer: discord.Message
) -> None:
    assert await done(alice, answer, DELETE) == SAY("answer-deleted")
    assert guild.channels["general"].last_message is None
    await alice.slash(guild.channels["general"], "ask", question=QUESTION)
    await in_panel(moderator, shown_now(guild), DELETE)
    assert guild.channels["general"].last_message is None


async def test_nobody_else_is_offered_that(alice: MemberActor, bob: MemberActor, answer: discord.Message) -> None:
    assert DELETE not in offered(await opened(bob, answer))
    read_alone = (await press(bob, answer, NEXT)).response
    assert DELETE not in offered(await opened(bob, read_alone))


@pytest.mark.simcord(check_errors=False)
async def test_who_is_no_moderator_any_more_deletes_nothing(
    simcord_env: Env, guild: GuildHandle, moderator: MemberActor, answer: discord.Message
) -> None:
    panel = await opened(moderator, answer)
    simcord_env.backend.remove_member_role(guild.id, moderator.id, guild.roles["moderators"].id)
    assert_responded(await press(moderator, panel, DELETE), content=SAY("not-theirs"), ephemeral=True)
    assert shown_now(guild).id == answer.id


async def test_an_answer_that_is_deleted_twice_at_once_is_no_trouble(
    guild: GuildHandle, alice: MemberActor, moderator: MemberActor, answer: discord.Message
) -> None:
    panels = [await opened(member, answer) for member in (alice, moderator)]
    for member, panel in zip((alice, moderator), panels, strict=True):
        await press(member, panel, DELETE)
    assert [texts(panel) for panel in panels] == [[SAY("answer-deleted")]] * 2


async def test_in_a_closed_thread_it_is_said_how_an_answer_can_be_deleted(
    simcord_env: Env, alice: MemberActor, answer: discord.Message, caplog: pytest.LogCaptureFixture
) -> None:
    panel = await opened(alice, answer)
    closed: dict[str, Any] = {"status": 400, "code": 50083, "message": "Thread is archived"}
    simcord_env.inject_error("DELETE", "/channels/*/messages/*", **closed)
    assert_responded(await press(alice, panel, DELETE), content=SAY("thread-closed"), ephemeral=True)
    [record] = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert record.getMessage() == "button delete-answer: its thread is closed"
    assert not record.exc_info
    assert await done(alice, answer, DELETE) == SAY("answer-deleted")


@pytest.mark.simcord(check_errors=False)
async def test_in_a_closed_thread_no_page_is_turned_where_discord_refuses_it_and_that_is_said(
    simcord_env: Env, alice: MemberActor, answer: discord.Message
) -> None:
    simcord_env.inject_error("POST", "/interactions/*/callback", status=400, code=50083, message="Thread is archived")
    assert_responded(await press(alice, answer, NEXT), content=SAY("thread-closed"), ephemeral=True)


@pytest.mark.parametrize("prefix", OLDER)
async def test_a_button_from_before_the_panel_leads_to_it(
    simcord_env: Env, general: ChannelHandle, bob: MemberActor, answer: discord.Message, prefix: str
) -> None:
    stored = simcord_env.backend.get_message(general.id, answer.id)
    state = custom_id_of(stored.components, "more").partition(":")[2]
    row = {"type": 1, "components": [{"type": 2, "style": 2, "label": "Press", "custom_id": f"{prefix}:{state}"}]}
    stored.components = [*stored.components[:-1], row]
    result = await bob.click(answer, label="Press")
    assert result.ephemeral
    assert texts(result.response) == [SAY("older-button"), f"-# {QUESTION}"]
    assert {MENU, HELPFUL, UNHELPFUL} <= set(offered(result.response))


def custom_id_of(components: list[dict[str, Any]], prefix: str) -> str:
    [found] = [one["custom_id"] for one in walk_components(components) if one.get("custom_id", "").startswith(prefix)]
    return str(found)


@pytest.mark.parametrize("prefix", [NEXT, CONTEXT, MORE])
async def test_every_button_works_after_a_restart(
    simcord_env: Env, store: Store, alice: MemberActor, answer: discord.Message, prefix: str
) -> None:
    await restart(simcord_env, store)
    simcord_env.backend.clock.advance(60 * 60 * 24 * 31)  # a month, without its hourly sweeps
    result = await press(alice, answer, prefix)
    assert result.acknowledged


async def test_nothing_of_an_answer_is_kept_in_memory(simcord_env: Env, answer: discord.Message) -> None:
    assert not simcord_env.bot._connection._view_store._views
    assert not simcord_env.bot._connection._view_store._synced_message_views


CHANGED = Article.from_paragraphs("On bees", [((), "A bee makes honey, as everyone knows.")], language="en")


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize("prefix", [NEXT, CONTEXT])
@pytest.mark.parametrize("is_changed", [True, False])
async def test_an_article_changed_or_removed_since_is_said_to_be(
    store: Store, guild: GuildHandle, alice: MemberActor, answer: discord.Message, prefix: str, is_changed: bool
) -> None:
    await (store.articles.add(guild.id, CHANGED) if is_changed else store.articles.remove(guild.id, BEES.slug))
    before = texts(answer)
    result = await press(alice, answer, prefix)
    assert_responded(result, content=SAY("answer-gone"), ephemeral=True)
    assert texts(shown_now(guild)) == before


async def test_an_answer_of_the_shared_articles_says_that_they_answer_no_longer(
    store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    result = await alice.slash(guild.channels["general"], "ask", question="Qui a demandé à Musk de Taïwan ?")
    assert result.response is not None
    await store.articles.add(guild.id, BEES, new=True)
    gone = await press(alice, result.response, CONTEXT)
    assert_responded(gone, content=SAY("answer-gone"), ephemeral=True)
    assert "no longer answers here" in SAY("answer-gone")


async def test_where_all_passages_are_gone_the_panel_says_so_once_and_the_answer_can_still_be_deleted(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, answer: discord.Message
) -> None:
    await store.articles.remove(guild.id, BEES.slug)
    panel = await opened(alice, answer)
    assert entries(panel) == [f"1 · {SAY('place-gone')}"]
    assert [one.get("disabled") for one in components_of(panel) if one.get("type") == 3] == [True]
    assert texts(panel) == [SAY("answer-gone"), f"-# {QUESTION}"]
    await alice.click(panel, label=SAY("delete"))
    assert general.last_message != answer


async def test_the_menu_leaves_out_passages_that_are_gone(store: Store, guild: GuildHandle, alice: MemberActor) -> None:
    paragraphs = [((), "A bee makes honey."), ((), "Honey is sweet.")]
    for title in ("On bees", "On honey"):
        await store.articles.add(guild.id, Article.from_paragraphs(title, paragraphs, language="en"))
    await alice.slash(guild.channels["general"], "ask", question=QUESTION)
    before = entries(await opened(alice, shown_now(guild)))
    await store.articles.remove(guild.id, "on-honey")
    panel = await opened(alice, shown_now(guild))
    left = [entry for entry in before if "On bees" in entry]
    assert set(left) <= set(entries(panel))
    assert sum(SAY("place-gone") in entry for entry in entries(panel)) <= 1
    assert any("bee" in text for text in await choose(alice, panel, int(left[0][0]) - 1))


async def test_of_two_articles_with_one_text_each_keeps_its_own_answers(
    store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    paragraphs = [((), "A bee makes honey."), ((), "Honey is sweet.")]
    for title in ("On bees", "On bees, again"):
        await store.articles.add(guild.id, Article.from_paragraphs(title, paragraphs, language="en"))
    await alice.slash(guild.channels["general"], "ask", question=QUESTION)
    before = texts(shown_now(guild))
    places = entries(await opened(alice, shown_now(guild)))
    assert {place.split(" – ")[0][4:] for place in places} == {"On bees", "On bees, again"}
    await press(alice, shown_now(guild), NEXT)
    await press(alice, shown_now(guild), PREVIOUS)
    assert texts(shown_now(guild)) == before


async def test_the_panel_leads_to_the_sentence_that_a_short_question_found_by_the_one_before(
    store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    text = "The queen lives in the hive. A bee makes honey of nectar. It sleeps in winter."
    await store.articles.add(
        guild.id, Article.from_paragraphs("On bees", [((), text)], language="en", url="https://b.example")
    )
    for question in (QUESTION, "Why?"):
        await alice.slash(guild.channels["general"], "ask", question=question)
    heading = texts(shown_now(guild))[0].splitlines()[0]
    assert "A%20bee%20makes" in heading
    assert f"({links_in(await opened(alice, shown_now(guild)))[0]})" in heading


async def test_a_new_title_changes_nothing_for_the_buttons(
    store: Store, guild: GuildHandle, alice: MemberActor, answer: discord.Message
) -> None:
    await store.articles.rename(guild.id, BEES.slug, "All on bees")
    await press(alice, answer, NEXT)
    assert texts(shown_now(guild))[0].startswith("-# All on bees\n")


@pytest.mark.simcord(check_errors=False)
async def test_a_button_that_fails_says_one_sentence_and_leaves_one_traceback_without_the_question(
    obstacle, alice: MemberActor, answer: discord.Message, caplog: pytest.LogCaptureFixture
) -> None:
    obstacle.failure = RuntimeError("the disk is gone")
    result = await press(alice, answer, NEXT)
    assert_responded(result, content=SAY("failed"), ephemeral=True)
    [record] = [record for record in caplog.records if record.exc_info]
    assert record.getMessage() == "button next failed"
    assert QUESTION not in caplog.text


async def test_a_direct_message_has_neither_pins_nor_votes(simcord_env: Env) -> None:
    carol = simcord_env.create_user("carol")
    await carol.send_dm("Que dit la Maison-Blanche ?")
    message = carol.dm_channel.last_message
    panel = offered(await opened(carol, message))
    assert DELETE in panel
    assert not {PIN, HELPFUL, UNHELPFUL} & set(panel)
    await press(carol, message, NEXT)
    assert "passage 2" in texts(carol.dm_channel.last_message)[1]  # who presses says in which language they read
    assert await done(carol, message, DELETE) == SAY("answer-deleted")
    left = carol.dm_channel.last_message
    assert left is not None
    assert left.content == "Que dit la Maison-Blanche ?"
