"""Several questions for one pin, and what else it catches."""

import pytest
from discord.utils import utcnow
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, ResponseMessage

from bot.locales import languages, phrasebook
from bot.pins.questions.pin_questions import Caught
from bot.pins.questions.views import questions_view
from bot.store.database import Store
from bot.store.rows.records import Pin
from bot.toolkit.texts.text_limits import TEXT_LIMIT, length
from index import question_key
from tests.support.bees import BEES, QUESTION, SECOND, add_pin, only_pin, said
from tests.support.circumstances import restart
from tests.support.row import choose, entries, offered, press
from tests.support.visible import texts

SAY = phrasebook("en")
SYRUP, MINE = "Where does syrup come from?", "What sweetens my tea?"

pytestmark = pytest.mark.simcord(check_errors=False)


@pytest.fixture
async def pin(store: Store, guild: GuildHandle, general: ChannelHandle) -> Pin:
    await store.articles.add(guild.id, BEES)
    return await add_pin(store, general)


async def answer(member: MemberActor, channel: ChannelHandle, question: str) -> str:
    return "\n".join(texts((await member.slash(channel, "ask", question=question)).response)).replace("**", "")


async def questions_of(moderator: MemberActor, general: ChannelHandle) -> ResponseMessage:
    message = (await moderator.slash(general, "pins show", pin="1")).response
    assert message is not None
    await press(moderator, message, "pin-questions")
    return message


async def test_a_pin_answers_another_question_too(
    general: ChannelHandle, pin: Pin, moderator: MemberActor, alice: MemberActor
) -> None:
    result = await moderator.slash(general, "pins add-question", pin="1", question=SYRUP)
    assert said(result).startswith(SAY("pin-question-added", number=1))
    assert SECOND in await answer(alice, general, SYRUP)
    assert SECOND in await answer(alice, general, QUESTION)
    shown = await alice.slash(general, "pins show", pin="syrup")
    assert SYRUP in "".join(texts(shown.followups[0]))
    listed = await alice.slash(general, "pins list")
    assert SAY("pin-other-questions", count=1) in "".join(texts(listed.response))


async def test_a_form_adds_one_and_a_menu_removes_one_also_after_a_restart(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, pin: Pin, moderator: MemberActor
) -> None:
    message = await questions_of(moderator, general)
    assert offered(message) == ["add-pin-question", "try-question"]
    await restart(simcord_env, store)
    form = await press(moderator, message, "add-pin-question")
    await moderator.submit_modal(form, {"line": f"{SYRUP} <@123>"})
    assert (await only_pin(store, guild)).questions == (QUESTION, SYRUP)
    assert texts(message)[0] == SAY("pin-question-added", number=1)
    assert entries(message) == [QUESTION, SYRUP]
    form = await press(moderator, message, "add-pin-question")
    await moderator.submit_modal(form, {"line": SYRUP.upper()})
    assert texts(message)[0] == SAY("pin-question-known", number=1)
    await choose(moderator, message, 1)
    assert texts(message)[0] == SAY("pin-question-removed")
    assert (await only_pin(store, guild)).questions == (SYRUP,)
    assert offered(message) == ["add-pin-question", "try-question"]


async def test_what_is_no_question_is_not_added(
    store: Store, guild: GuildHandle, general: ChannelHandle, pin: Pin, moderator: MemberActor
) -> None:
    message = await questions_of(moderator, general)
    form = await press(moderator, message, "add-pin-question")
    await moderator.submit_modal(form, {"line": "the the"})
    assert (await only_pin(store, guild)).questions == (QUESTION,)
    assert texts(message)[0] == SAY("ask-hint")


async def test_words_are_tried(
    store: Store, guild: GuildHandle, general: ChannelHandle, pin: Pin, moderator: MemberActor, alice: MemberActor
) -> None:
    other = await add_pin(store, general, SYRUP)
    await store.pins.add_question(guild.id, pin.number, MINE)
    message = (await alice.slash(general, "pins show", pin="1")).response
    assert message is not None
    await press(alice, message, "pin-questions")
    assert offered(message) == ["try-question"]
    for words, phrase in ((QUESTION.upper(), "this"), (MINE, "this"), (SYRUP, "other"), ("How old is it?", "none")):
        form = await press(alice, message, "try-question")
        await alice.submit_modal(form, {"line": words})
        assert texts(message)[0] == SAY(f"pin-try-{phrase}", question=words, number=other.number)
    assert (await store.feedback.tallies(guild.id, utcnow().date())) == []


async def test_moderators_see_what_it_would_answer_and_members_see_other_pins_alone(
    store: Store, guild: GuildHandle, general: ChannelHandle, pin: Pin, moderator: MemberActor, alice: MemberActor
) -> None:
    asked, today = "who makes the Honey", utcnow().date()
    await store.feedback.note_unanswered(guild.id, asked, question_key(QUESTION), today)
    await store.feedback.note_unanswered(guild.id, "Something else?", "else", today)
    seen = (await moderator.slash(general, "pins show", pin="1")).followups
    assert f"{SAY('pin-catches-questions')}\n- {asked}" in texts(seen[0])
    assert not (await alice.slash(general, "pins show", pin="1")).followups
    await store.pins.add_question(guild.id, (await add_pin(store, general, SYRUP)).number, QUESTION)
    seen = (await alice.slash(general, "pins show", pin="1")).followups
    assert f"{SAY('pin-catches-pins')}\n- 2 · {SYRUP}" in texts(seen[0])
    assert asked not in "".join(texts(seen[0]))


async def test_who_is_no_moderator_changes_no_question(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    pin: Pin,
    moderator: MemberActor,
    alice: MemberActor,
) -> None:
    await store.pins.add_question(guild.id, pin.number, SYRUP)
    message = await questions_of(moderator, general)
    form = await press(moderator, message, "add-pin-question")
    simcord_env.backend.remove_member_role(guild.id, moderator.id, guild.roles["moderators"].id)
    assert said(await alice.slash(general, "pins add-question", pin="1", question=MINE)) == SAY("not-moderator-here")
    assert said(await press(moderator, message, "add-pin-question")) == SAY("not-moderator-here")
    assert said(await moderator.submit_modal(form, {"line": MINE})) == SAY("not-moderator-here")
    await choose(moderator, message, 1)
    assert (await only_pin(store, guild)).questions == (QUESTION, SYRUP)


async def test_the_twenty_first_question_is_too_much(
    store: Store, guild: GuildHandle, general: ChannelHandle, pin: Pin, moderator: MemberActor
) -> None:
    for number in range(19):
        await store.pins.add_question(guild.id, pin.number, f"What is number {number}?")
    result = await moderator.slash(general, "pins add-question", pin="1", question=SYRUP)
    assert said(result) == SAY("over-limit-questions", limit=20)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("words", ["*_~`|[]" * 43, "蜂" * 300, "<@1> " * 60, "x" * 300])
def test_all_of_it_has_room(language: str, words: str) -> None:
    asked = tuple(f"{number} {words}"[:300] for number in range(20))
    pin = Pin(1, 9, 1, 1, asked[0], "a", "A", 0, 1, "W", "", "", 1, utcnow(), True, asked[1:])
    view = questions_view(pin, Caught(asked, [pin] * 9), phrasebook(language), words[:90])
    [frame] = view.to_components()
    assert length(*(part["content"] for part in frame["components"])) <= TEXT_LIMIT
