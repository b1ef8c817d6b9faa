"""Questions that moderators type for a pin: by every form and option, the same are refused."""

import discord
import pytest
from simcord import ChannelHandle, GuildHandle, MemberActor

from bot.locales import phrasebook
from bot.pins.questions.typed_questions import typed_question
from bot.store.database import Store
from tests.support.bees import BEES, QUESTION, link_of, said, told
from tests.support.row import PIN, in_panel
from tests.support.visible import texts

SAY = phrasebook("en")
FIT = "Where is honey from?"
UNFIT = ["the the", "????", "<@123456789012345678>", "/help", "/sources add", "!commands", "thank you!", "Who are you?"]
UNFIT += ["hello everyone", "delete this", "https://bees.example", "\u200b\u200b\u200b"]


@pytest.mark.parametrize("typed", UNFIT)
async def test_for_what_is_no_question_nothing_is_pinned(typed: str) -> None:
    assert (await typed_question(typed, SAY)).problem == SAY("ask-hint")


@pytest.mark.parametrize(
    ("typed", "question"),
    [
        (FIT, FIT),
        (f"  **{FIT}**", FIT),
        (f"/ask question: {FIT}", FIT),
        ("honey in winter", "honey in winter"),
        ("من يصنع العسل؟", "من يصنع العسل؟"),
        ("谁酿造蜂蜜？", "谁酿造蜂蜜？"),
        ("thanks to whom is there honey?", "thanks to whom is there honey?"),
    ],
)
async def test_what_asks_is_taken_without_what_stands_around_it(typed: str, question: str) -> None:
    assert await typed_question(typed, SAY) == (question, None)


@pytest.fixture
async def quoted(store: Store, guild: GuildHandle, general: ChannelHandle, bob: MemberActor) -> discord.Message:
    """An answer on what somebody else wrote: to pin it, a question is asked for."""
    await store.articles.add(guild.id, BEES)
    asked = await bob.send(general, QUESTION)
    alice = bob.guild.add_member(bob._env.create_user("asker"))
    answer = (await alice.context_menu(general, "Ask about this", asked)).response
    assert answer is not None
    return answer.message


async def test_the_forms_refuse_it_and_take_another_then(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, quoted: discord.Message
) -> None:
    for typed in ("/help", "thank you!"):
        form = await moderator.context_menu(general, "Pin answer", quoted)
        assert said(await moderator.submit_modal(form, {"line": typed})) == SAY("ask-hint")
        form = await in_panel(moderator, quoted, PIN)
        assert texts((await moderator.submit_modal(form, {"line": typed})).response)[0] == SAY("ask-hint")
        link = link_of(quoted, guild)
        assert await told(moderator, "pins add", question=typed, answer_link=link) == SAY("ask-hint")
    assert await store.pins.all(guild.id) == []
    form = await moderator.context_menu(general, "Pin answer", quoted)
    assert said(await moderator.submit_modal(form, {"line": f"/ask {FIT}"})) == SAY("pin-made", number=1)
    assert await told(moderator, "pins add-question", pin="1", question="/about") == SAY("ask-hint")
    [pin] = await store.pins.all(guild.id)
    assert pin.questions == (FIT,)
