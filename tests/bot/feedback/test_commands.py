from datetime import timedelta

import discord
import pytest
from discord.utils import utcnow
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, ResponseMessage, assert_responded

from bot.locales import phrasebook
from bot.store.database import Store
from bot.store.rows.records import Tally
from tests.support.bees import BEES
from tests.support.circumstances import open_to, restart, speak
from tests.support.discord_markdown import render
from tests.support.row import HELPFUL, PIN, UNHELPFUL, choose, done, entries, in_panel, offered, opened, press
from tests.support.sent import json_of
from tests.support.visible import buttons, components_of, texts

SAY, DITES = phrasebook("en"), phrasebook("fr")
QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"
EGGS, BICYCLES = "Combien de temps cuire un œuf mollet ?", "Where can I repair bicycles?"


@pytest.fixture
async def answer(general: ChannelHandle, alice: MemberActor) -> discord.Message:
    """What the bot answered to alice."""
    await alice.slash(general, "ask", question=QUESTION)
    message = general.last_message
    assert message is not None
    return message


GREY, GREEN, RED = 2, 3, 4


def styles(panel: ResponseMessage) -> dict[str, int]:
    """How each button looks, by its prefix."""
    buttons = [component for component in components_of(panel) if component["type"] == 2]
    return {one["custom_id"].partition(":")[0]: one["style"] for one in buttons if one.get("custom_id")}


async def kept(store: Store, guild: GuildHandle) -> list[Tally]:
    return await store.feedback.tallies(guild.id, utcnow().date() - timedelta(days=90))


async def listed(moderator: MemberActor, general: ChannelHandle) -> list[str]:
    """What `/questions` shows, line by line."""
    result = await moderator.slash(general, "questions")
    assert result.ephemeral
    return texts(result.response)[1].splitlines()


async def test_moderators_see_the_command_and_members_do_not(
    general: ChannelHandle, alice: MemberActor, moderator: MemberActor
) -> None:
    assert "questions" in moderator.available_commands(general)
    assert "questions" not in alice.available_commands(general)


@pytest.mark.simcord(check_errors=False)
async def test_a_member_is_refused_even_where_discord_shows_the_command(
    simcord_env: Env, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    open_to(simcord_env, guild, "questions", alice)
    result = await alice.slash(general, "questions")
    assert_responded(result, content=SAY("not-moderator"), ephemeral=True)


async def test_where_nothing_was_asked_in_vain_that_is_said(
    general: ChannelHandle, moderator: MemberActor, answer: discord.Message
) -> None:
    assert await listed(moderator, general) == [SAY("questions-none", days=90)]


async def test_what_found_nothing_is_listed_the_most_frequent_first_without_who_asked(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor, bob: MemberActor, moderator: MemberActor
) -> None:
    for member, question in ((alice, BICYCLES), (alice, EGGS), (bob, "combien de temps cuire un œuf mollet")):
        await member.slash(general, "ask", question=question)
    day = SAY("question-last", day="<t:1767268800:D>")
    assert await listed(moderator, general) == [
        "**combien de temps cuire un œuf mollet**",
        f"-# found nothing 2 times · {day}",
        f"**{BICYCLES}**",
        f"-# found nothing once · {day}",
    ]


async def test_what_was_asked_privately_is_not_listed(
    general: ChannelHandle, alice: MemberActor, moderator: MemberActor, answer: discord.Message
) -> None:
    await alice.slash(general, "ask", question=BICYCLES, private=True)
    await alice.slash(general, "ask", question=EGGS)
    assert [line for line in await listed(moderator, general) if line.startswith("**")] == [f"**{EGGS}**"]


async def test_questions_are_kept_for_ninety_days(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    today = utcnow().date()
    for question, days in ((EGGS, 90), (BICYCLES, 91)):
        await store.feedback.note_unanswered(guild.id, question, question, today - timedelta(days=days))
    shown = await listed(moderator, general)
    assert [line for line in shown if line.startswith("**")] == [f"**{EGGS}**"]


async def test_hostile_questions_are_shown_as_written_and_ping_nobody(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor, moderator: MemberActor
) -> None:
    hostile = "a # *dragons* ](evil.example) || <b>wyverns __x~~"
    await alice.slash(general, "ask", question=hostile)
    result = await moderator.slash(general, "questions")
    [line, _] = texts(result.response)[1].splitlines()
    assert "".join(run.text for run in render(line)) == hostile
    assert json_of(simcord_env.http_requests[-1])["data"]["allowed_mentions"] == {"parse": []}


async def first_of_two_pages(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> ResponseMessage:
    """What a moderator is shown of twelve questions."""
    for number in range(12):
        await store.feedback.note_unanswered(guild.id, f"Question {number}?", f"{number}", utcnow().date())
    first = (await moderator.slash(general, "questions")).response
    assert first is not None
    return first


async def test_many_questions_take_several_pages_that_a_restart_does_not_stop(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    first = await first_of_two_pages(store, guild, general, moderator)
    assert buttons(first) == {"Previous": False, "Next": True}
    await restart(simcord_env, store)
    await moderator.click(first, label="Next")
    assert texts(first)[2] == "-# Page 2 of 2"
    assert len(texts(first)[1].splitlines()) == 4


async def test_who_is_no_moderator_any_more_turns_no_page(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    first = await first_of_two_pages(store, guild, general, moderator)
    simcord_env.backend.remove_member_role(guild.id, moderator.id, guild.roles["moderators"].id)
    result = await moderator.click(first, label="Next")
    assert_responded(result, content=SAY("not-moderator"), ephemeral=True)


async def test_a_server_that_keeps_no_questions_keeps_neither_them_nor_votes(
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    alice: MemberActor,
    moderator: MemberActor,
    answer: discord.Message,
) -> None:
    panel = await opened(alice, answer)
    await moderator.slash(general, "settings set", **{"questions-log": False})
    await alice.slash(general, "ask", question=EGGS)
    await press(alice, panel, UNHELPFUL)
    assert texts(panel)[0] == SAY("vote-not-kept")
    assert UNHELPFUL not in offered(await opened(alice, answer))
    assert await kept(store, guild) == []
    result = await moderator.slash(general, "questions")
    assert_responded(result, content=SAY("questions-off"), ephemeral=True)
    assert "/settings set questions-log: True" in SAY("questions-off")
    await moderator.slash(general, "settings set", **{"questions-log": True})
    await alice.slash(general, "ask", question=EGGS)
    assert f"**{EGGS}**" in await listed(moderator, general)


async def test_votes_feed_the_same_list_and_of_a_member_the_last_one_counts(
    general: ChannelHandle, alice: MemberActor, bob: MemberActor, moderator: MemberActor, answer: discord.Message
) -> None:
    for member, vote in ((alice, HELPFUL), (alice, UNHELPFUL), (bob, HELPFUL)):
        assert await done(member, answer, vote) == SAY("vote-noted")
    question, facts = await listed(moderator, general)
    assert question == f"**{QUESTION}**"
    assert facts.startswith("-# 1 vote: not helpful · 1 vote: helpful · last on ")
    await in_panel(bob, answer, UNHELPFUL)
    _, facts = await listed(moderator, general)
    assert facts.startswith("-# 2 votes: not helpful · last on ")
    for member in (alice, bob):
        await in_panel(member, answer, HELPFUL)
    assert await listed(moderator, general) == [SAY("questions-none", days=90)]


async def test_the_same_vote_again_takes_it_back_and_the_panel_shows_which_it_is(
    store: Store, guild: GuildHandle, alice: MemberActor, bob: MemberActor, answer: discord.Message
) -> None:
    panel = await opened(alice, answer)
    seen = []
    for vote in (UNHELPFUL, HELPFUL, HELPFUL):
        await press(alice, panel, vote)
        seen.append((texts(panel)[0], [styles(panel)[name] for name in (HELPFUL, UNHELPFUL)]))
    assert seen == [
        (SAY("vote-noted"), [GREY, RED]),
        (SAY("vote-noted"), [GREEN, GREY]),
        (SAY("vote-taken-back"), [GREY, GREY]),
    ]
    assert await store.feedback.vote_of(guild.id, answer.id, alice.id) is None
    await press(alice, panel, UNHELPFUL)
    assert styles(await opened(alice, answer))[UNHELPFUL] == RED
    assert styles(await opened(bob, answer))[UNHELPFUL] == GREY


@pytest.mark.simcord(check_errors=False)
async def test_an_answer_whose_article_is_gone_gets_no_vote(
    store: Store, guild: GuildHandle, alice: MemberActor, answer: discord.Message
) -> None:
    panel = await opened(alice, answer)
    await store.articles.add(guild.id, BEES)  # the shared articles answer no more
    assert not {HELPFUL, UNHELPFUL} & set(offered(await opened(alice, answer)))
    result = await press(alice, panel, HELPFUL)
    assert_responded(result, content=SAY("answer-gone"), ephemeral=True)
    assert await store.feedback.vote_of(guild.id, answer.id, alice.id) is None


async def test_a_vote_changes_nothing_in_the_answer(
    general: ChannelHandle, alice: MemberActor, answer: discord.Message
) -> None:
    before = texts(answer)
    await in_panel(alice, answer, HELPFUL)
    assert texts(general.last_message) == before


async def test_one_may_vote_after_a_restart_and_on_an_answer_seen_alone(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    alice: MemberActor,
    answer: discord.Message,
) -> None:
    await restart(simcord_env, store)
    await in_panel(alice, answer, UNHELPFUL)
    private = (await alice.slash(general, "ask", question=QUESTION, private=True)).response
    await in_panel(alice, private, UNHELPFUL)
    assert [(asked.question, asked.unhelpful) for asked in await kept(store, guild)] == [(QUESTION, 2)]


async def test_a_direct_message_has_no_votes(simcord_env: Env, store: Store) -> None:
    carol = simcord_env.create_user("carol")
    answered = (await carol.slash("ask", question=QUESTION, private=True)).response
    assert UNHELPFUL not in offered(await opened(carol, answered))
    assert await store.feedback.forget(utcnow().date() + timedelta(days=1)) == 0


async def test_a_french_member_is_thanked_in_french(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor, moderator: MemberActor, answer: discord.Message
) -> None:
    speak(simcord_env, "fr")
    assert await done(alice, answer, UNHELPFUL) == DITES("vote-noted")
    assert f"-# {DITES('question-unhelpful', count=1)}" in (await listed(moderator, general))[1]


async def test_a_question_of_the_list_is_opened_answered_with_a_pin_and_dealt_with(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    alice: MemberActor,
    moderator: MemberActor,
) -> None:
    await store.articles.add(guild.id, BEES)
    for question in ("How old are beekeepers in Mongolia?", BICYCLES):
        await alice.slash(general, "ask", question=question)
    shown = (await moderator.slash(general, "questions")).response
    assert shown is not None
    assert entries(shown) == [BICYCLES, "How old are beekeepers in Mongolia?"]
    [line] = await choose(moderator, shown, 2)
    assert line.startswith("**How old are beekeepers in Mongolia?**\n-# found nothing once")
    assert offered(shown) == ["answer-question", "settle-question", "questions"]
    await restart(simcord_env, store)
    await press(moderator, shown, "answer-question")
    assert "Beekeepers harvest honey" in texts(shown)[0].replace("**", "")
    await press(moderator, shown, PIN)
    [pin] = await store.pins.all(guild.id)
    assert (pin.question, pin.message) == ("How old are beekeepers in Mongolia?", None)
    again = (await moderator.slash(general, "questions")).response
    assert again is not None
    await choose(moderator, again, 2)
    await press(moderator, again, "settle-question")
    assert entries(again) == [BICYCLES]
    assert [tally.question for tally in await kept(store, guild)] == [BICYCLES]


async def test_a_question_that_nothing_comes_near_says_so_and_leads_back(
    general: ChannelHandle, alice: MemberActor, moderator: MemberActor
) -> None:
    await alice.slash(general, "ask", question="Xylophone zzyzx?")
    shown = (await moderator.slash(general, "questions")).response
    assert shown is not None
    await choose(moderator, shown, 1)
    await press(moderator, shown, "questions")
    assert entries(shown) == ["Xylophone zzyzx?"]
    await choose(moderator, shown, 1)
    await press(moderator, shown, "answer-question")
    assert texts(shown) == [SAY("nothing-near")]


async def test_a_question_somebody_else_dealt_with_is_said_to_be_gone(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, moderator: MemberActor
) -> None:
    await alice.slash(general, "ask", question=BICYCLES)
    shown = (await moderator.slash(general, "questions")).response
    assert shown is not None
    await choose(moderator, shown, 1)
    await store.feedback.settle(guild.id, (await kept(store, guild))[0].key)
    result = await press(moderator, shown, "settle-question")
    assert_responded(result, content=SAY("question-settled"), ephemeral=True)
