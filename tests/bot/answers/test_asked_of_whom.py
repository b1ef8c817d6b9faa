"""What is a question, and to whom: flows of messages as people write them."""

from typing import Any

import discord
import pytest
from discord.utils import utcnow
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.locales import phrasebook
from bot.store.database import Store
from tests.support.bees import BEES, QUESTION, USUAL, link_of, said, told
from tests.support.circumstances import disguise, edit_at_once, repeat_messages, start_thread
from tests.support.row import HELPFUL, NEXT, PIN, PREVIOUS, UNHELPFUL, in_panel, offered, opened, press
from tests.support.visible import texts

SAY, DITES, SAGT = phrasebook("en"), phrasebook("fr"), phrasebook("de")
WHAT_IT_IS = ("about-bot", "help-asking", "help-more")
NOWHERE = "Who invented the wheel?"


@pytest.fixture
async def guild(store: Store, guild: GuildHandle) -> GuildHandle:
    await store.articles.add(guild.id, BEES)
    return guild


async def vain(store: Store, guild: GuildHandle) -> list[str]:
    """The questions that are kept because they found nothing."""
    tallies = await store.feedback.tallies(guild.id, utcnow().date())
    return [tally.question for tally in tallies]


def last(channel: ChannelHandle) -> str:
    """What the bot said last; empty where somebody else did."""
    message = channel.last_message
    assert message is not None
    return (message.content or "\n".join(texts(message))) if message.author.bot else ""


async def test_the_role_of_the_bots_name_is_told_from_the_bot(
    guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    assert guild.me is not None
    await alice.send(general, f"{guild.roles[guild.me.name].mention} {QUESTION}")
    assert last(general) == SAY("mention-me")
    await alice.send(general, f"{guild.create_role('beekeepers').mention} {QUESTION}")
    assert last(general) == ""


@pytest.mark.parametrize("words", ["what does the article say about this?", "is this true?", "^", ""])
async def test_a_mention_below_anothers_message_that_only_points_at_it_is_told_of_the_menu(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, bob: MemberActor, me: str, words: str
) -> None:
    message = await bob.send(general, "Bees make honey in winter, my doctor says.")
    await alice.send(general, f"{me} {words}", reply_to=message)
    assert last(general) == SAY("points-elsewhere")
    assert await vain(store, guild) == []
    await alice.send(general, f"{me} {QUESTION}", reply_to=message)
    assert USUAL in last(general)


async def test_who_asks_after_a_person_is_not_told_of_what_was_asked_before(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, bob: MemberActor, me: str
) -> None:
    await alice.send(general, f"{me} {QUESTION}")
    await alice.send(general, f"{me} who is {bob.mention}?")
    assert last(general) == SAY("ask-hint")
    await alice.send(general, f"{me} thanks, that was very useful to me")
    assert last(general) == ""
    assert await vain(store, guild) == []


async def test_a_reply_to_the_answer_of_a_command_has_no_words_and_is_told_so(
    general: ChannelHandle, guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    result = await alice.slash(general, "ask", question=QUESTION)
    assert result.response is not None
    await alice.send(general, "And in winter?", reply_to=result.response.message)
    assert last(general) in (SAY("mention-in-reply"), "")
    await alice.send(general, f"{me} and in winter?", reply_to=result.response.message)
    assert f"-# {QUESTION}" in last(general)


async def test_a_forwarded_question_is_asked(
    general: ChannelHandle, guild: GuildHandle, alice: MemberActor, bob: MemberActor
) -> None:
    forwarded = await alice.forward(await bob.send(general, QUESTION), general)
    result = await alice.context_menu(general, "Ask about this", forwarded)
    assert USUAL in texts(result.response)[0]


async def test_words_in_embeds_and_polls_are_asked(
    simcord_env: Env, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    embed = await guild.create_webhook(general).send(embeds=[discord.Embed(title=QUESTION)])
    result = await alice.context_menu(general, "Ask about this", embed)
    assert USUAL in texts(result.response)[0]


async def test_what_is_forwarded_is_not_kept_as_a_question_of_whoever_forwards_it(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, bob: MemberActor
) -> None:
    forwarded = await alice.forward(await bob.send(general, NOWHERE), general)
    assert said(await alice.context_menu(general, "Ask about this", forwarded)).startswith(SAY("nothing-found"))
    assert await vain(store, guild) == []


def poll(question: str) -> dict[str, Any]:
    answers = [{"answer_id": 1, "poll_media": {"text": "Yes"}}]
    more = {"allow_multiselect": False, "layout_type": 1, "expiry": "2030-01-01T00:00:00+00:00"}
    return {"question": {"text": question}, "answers": answers, **more}


@pytest.mark.parametrize(("question", "begins"), [(QUESTION, USUAL), (NOWHERE, SAY("nothing-found"))])
async def test_a_polls_words_are_its_question_and_its_authors(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    alice: MemberActor,
    bob: MemberActor,
    question: str,
    begins: str,
) -> None:
    sent = await alice.send(general, "A poll.")
    disguise(simcord_env, poll=poll(question))
    for member, count in ((bob, 0), (alice, question == NOWHERE)):
        result = await member.context_menu(general, "Ask about this", sent)
        assert begins in "\n".join(texts(result.response))
        assert len(await vain(store, guild)) == count


def field(name: str, value: str) -> dict[str, Any]:
    return {"name": name, "value": value, "inline": False}


OVER = [field("poll_question_text", QUESTION), field("victor_answer_votes", "3"), field("total_votes", "3")]
REPORTED = [field("rule_name", "Block links"), field("channel_id", "7"), field("keyword", "honey")]


@pytest.mark.parametrize(
    "embed",
    [
        {"type": "poll_result", "fields": OVER},
        {"type": "auto_moderation_message", "description": QUESTION, "fields": REPORTED},
    ],
)
async def test_of_what_discord_draws_itself_only_words_are_asked(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor, bob: MemberActor, embed: dict[str, Any]
) -> None:
    sent = await bob.send(general, "Something else.")
    disguise(simcord_env, embeds=[embed])
    result = await alice.context_menu(general, "Ask about this", sent)
    assert USUAL in texts(result.response)[0].replace("**", "")
    assert texts(result.response)[-1] == f"-# {QUESTION}"
    checked = await alice.context_menu(general, "Check this quote", sent)
    assert f"> {QUESTION}" in texts(checked.response)[1:]
    assert not any("\\_" in text or "Block" in text for text in texts(checked.response))


@pytest.mark.parametrize("question", [QUESTION, NOWHERE])
async def test_the_words_of_a_threads_first_message_are_those_of_whoever_wrote_them_in_the_channel(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    alice: MemberActor,
    bob: MemberActor,
    me: str,
    question: str,
) -> None:
    assert guild.me is not None
    # Bob has started a thread below a message of Alice's; Discord calls the copy of it Bob's.
    copy, original = await bob.send(general, "A copy."), await alice.send(general, "The original.")
    reference = {"message_id": str(original.id), "channel_id": str(general.id), "guild_id": str(guild.id)}
    author = {"id": str(alice.id), "username": "alice", "discriminator": "0", "avatar": None}
    # Discord hands out its words without the intent for them, because it mentions the bot.
    mentioned = {"id": str(guild.me.id), "username": "bot", "discriminator": "0", "avatar": None}
    starter = {"id": str(original.id), "content": f"{me} {question}", "author": author, "mentions": [mentioned]}
    disguise(simcord_env, type=21, message_reference=reference, starter=starter)
    for member, count in ((bob, 0), (alice, question == NOWHERE)):
        result = await member.context_menu(general, "Ask about this", copy)
        assert (USUAL if question == QUESTION else SAY("nothing-found")) in "\n".join(texts(result.response))
        assert len(await vain(store, guild)) == count


async def test_the_menu_on_an_answer_asks_its_question_again_and_on_other_words_of_the_bot_says_so(
    general: ChannelHandle, guild: GuildHandle, alice: MemberActor, bob: MemberActor, me: str
) -> None:
    await alice.send(general, f"{me} {QUESTION}")
    assert general.last_message is not None
    again = await bob.context_menu(general, "Ask about this", general.last_message)
    assert texts(again.response)[-1] == f"-# {QUESTION}"
    await alice.send(general, me)
    assert general.last_message is not None
    assert said(await bob.context_menu(general, "Ask about this", general.last_message)) == SAY("own-words")


async def test_what_somebody_else_wrote_is_not_kept(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, bob: MemberActor
) -> None:
    message = await bob.send(general, "My doctor told me who invented the wheel?")
    assert said(await alice.context_menu(general, "Ask about this", message)).startswith(SAY("nothing-found"))
    assert await vain(store, guild) == []
    await bob.context_menu(general, "Ask about this", message)
    assert len(await vain(store, guild)) == 1


@pytest.mark.simcord(check_errors=False)
async def test_neither_vote_nor_pin_is_kept_with_somebody_elses_words(
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    alice: MemberActor,
    bob: MemberActor,
    moderator: MemberActor,
) -> None:
    message = await bob.send(general, QUESTION)
    answer = (await alice.context_menu(general, "Ask about this", message)).response
    assert answer is not None
    await press(alice, answer, NEXT)
    copy = (await press(bob, answer, PREVIOUS)).response
    for shown in (answer, copy):
        assert not {HELPFUL, UNHELPFUL} & {*offered(await opened(bob, shown))}
    asking = [
        await in_panel(moderator, answer, PIN),
        await moderator.context_menu(general, "Pin answer", answer.message),
    ]
    assert (await store.privacy.export(guild.id))["pins"] == []
    for number, form in enumerate(asking):
        await moderator.submit_modal(form, {"line": f"Who makes it{'?' * number}"})
    link = link_of(answer.message, guild)
    assert "3" in await told(moderator, "pins add", question="What makes it?", answer_link=link)
    kept = await store.privacy.export(guild.id)
    assert kept["votes"] == []
    assert QUESTION not in {pin["question"] for pin in kept["pins"]}
    assert not {HELPFUL, UNHELPFUL} & {*offered(await opened(bob, answer))}


@pytest.mark.parametrize(
    "comment", ["good bot", "that's wrong", "makes sense", "haha so true", "genau", "wow I had no idea"]
)
async def test_a_comment_below_an_answer_is_neither_answered_nor_kept(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, me: str, comment: str
) -> None:
    await alice.send(general, f"{me} {QUESTION}")
    await alice.send(general, comment, reply_to=general.last_message)
    assert last(general) == ""
    assert await vain(store, guild) == []
    assert general.history()[-2].author.bot
    await alice.send(general, "and who invented the wheel?", reply_to=general.history()[-2])
    assert last(general).startswith(SAY("nothing-found"))


@pytest.mark.parametrize("order", ["delete this", "stop", "pin this please"])
async def test_an_order_below_an_answer_may_be_for_somebody_else_and_with_a_mention_is_for_the_bot(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, me: str, order: str
) -> None:
    await alice.send(general, f"{me} {QUESTION}")
    answer = general.last_message
    await alice.send(general, order, reply_to=answer)
    assert last(general) == ""
    await alice.send(general, f"{me} {order}")
    assert last(general) == "\n".join(map(SAY, WHAT_IT_IS))
    assert await vain(store, guild) == []


async def test_what_a_message_quotes_is_asked_and_not_kept_as_its_authors(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, bob: MemberActor, me: str
) -> None:
    await alice.send(general, f"> {QUESTION}\n{me} what about this?")
    assert USUAL in last(general)
    assert last(general).endswith(f"-# {QUESTION}")
    await alice.send(general, f"> My doctor told me who invented the wheel?\n{me} is that true?")
    assert last(general).startswith(SAY("nothing-found"))
    assert await vain(store, guild) == []
    await alice.send(general, f"> My doctor told me about honey.\n{me} {NOWHERE}")
    assert await vain(store, guild) == [NOWHERE]


async def test_a_command_typed_as_words_is_understood(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, me: str
) -> None:
    await alice.send(general, f"{me} /ask question: {QUESTION}")
    assert USUAL in last(general)
    await alice.send(general, f"{me} /sources add")
    assert last(general) == "\n".join(map(SAY, WHAT_IT_IS))
    assert await vain(store, guild) == []


@pytest.mark.parametrize(
    ("words", "say"), [("Who are you?", SAY), ("Tu peux m’aider ?", DITES), ("Wer bist du?", SAGT), ("hello!", SAY)]
)
async def test_questions_to_the_bot_itself_are_answered_with_what_it_is_and_how_to_ask(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, me: str, words: str, say: Any
) -> None:
    await alice.send(general, f"{me} {QUESTION}")
    await alice.send(general, f"{me} {words}")
    assert last(general) == "\n".join(map(say, WHAT_IT_IS))
    assert await vain(store, guild) == []


async def test_several_questions_get_an_answer_each(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, me: str
) -> None:
    await alice.send(general, f"{me} Who makes honey? And where does the queen bee live?")
    first, second = [texts(message) for message in general.history()[-2:]]
    assert USUAL in first[0]
    assert "The queen bee lives in it." in second[0]
    result = await alice.slash(general, "ask", question="Who makes honey? Where does the queen bee live?")
    assert "The queen bee lives in it." in texts(result.followups[0])[0]


async def test_several_questions_that_the_same_words_answer_get_one_answer(
    general: ChannelHandle, alice: MemberActor, me: str
) -> None:
    asked = f"{QUESTION} Why??? Where does the queen bee live? When?!"
    await alice.send(general, f"{me} {asked}")
    words = [texts(answer)[0].splitlines()[-1] for answer in general.history()[1:]]
    assert len(words) == len(set(words)) == 2
    result = await alice.slash(general, "ask", question=asked)
    assert [texts(answer)[0].splitlines()[-1] for answer in (result.response, *result.followups)] == words


async def test_where_none_of_several_questions_is_answered_it_is_said_once(
    general: ChannelHandle, guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    await alice.send(general, f"{me} {NOWHERE} Who invented the fork?")
    assert last(general).startswith(SAY("nothing-found"))
    assert f"-# {NOWHERE}" in last(general)  # for the first of them
    assert not general.history()[-2].author.bot


async def test_a_mention_added_by_an_edit_within_a_minute_is_answered_once(
    simcord_env: Env, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, me: str
) -> None:
    message = await alice.send(general, QUESTION)
    assert last(general) == ""
    for words in (f"{me} {QUESTION}", f"{me} {QUESTION} please"):
        await alice.edit(message, words)
    assert [answer.author.bot for answer in general.history()] == [False, True]
    old = await alice.send(general, QUESTION)
    await simcord_env.advance_time(61)
    await alice.edit(old, f"{me} {QUESTION}")
    assert last(general) == ""


async def test_a_question_that_is_mended_is_answered(
    general: ChannelHandle, guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    message = await alice.send(general, f"{me} {NOWHERE}")
    await alice.edit(message, f"{me} {QUESTION}")
    assert USUAL in last(general)


@pytest.mark.parametrize("before", [QUESTION, NOWHERE])
async def test_a_question_that_is_mended_while_it_is_answered_is_answered_once(
    simcord_env: Env, general: ChannelHandle, guild: GuildHandle, alice: MemberActor, me: str, before: str
) -> None:
    edit_at_once(simcord_env, f"{me} {QUESTION}")
    await alice.send(general, f"{me} {before}")
    assert len([message for message in general.history() if message.author.bot]) == 1
    assert USUAL in last(general)


async def test_what_was_said_before_a_question_was_mended_stands_below_it_no_more(
    general: ChannelHandle, alice: MemberActor, me: str
) -> None:
    message = await alice.send(general, f"{me} {NOWHERE}")
    await alice.edit(message, me)
    [_, said] = general.history()
    assert said.content == SAY("ask-hint")
    await alice.edit(message, f"{me} {QUESTION} Who lives in the hive?")
    _, *answers = general.history()
    assert len(answers) == 2
    assert USUAL in "\n".join(texts(answers[0]))
    await alice.delete(message)
    assert general.history() == answers


async def test_a_message_that_comes_twice_is_answered_once(
    simcord_env: Env, general: ChannelHandle, guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    repeat_messages(simcord_env)
    await alice.send(general, f"{me} {QUESTION}")
    assert len(general.history()) == 2


async def test_a_thread_is_a_conversation_of_its_own(
    simcord_env: Env, general: ChannelHandle, guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    one, two = [await start_thread(simcord_env, general, name) for name in ("one", "two")]
    await alice.send(one, f"{me} {QUESTION}")
    await alice.send(two, f"{me} and in winter?")
    assert f"-# {QUESTION}" not in last(two)
    await alice.send(one, f"{me} and in winter?")
    assert f"-# {QUESTION}" in last(one)


async def test_twenty_mentions_at_once_are_refused_once(
    general: ChannelHandle, guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    for _ in range(20):
        await alice.send(general, f"{me} {QUESTION}")
    ours = [message for message in general.history() if message.author.bot]
    assert [bool(message.content) for message in ours] == [False] * 5 + [True]
    assert ours[-1].content.startswith("That is a lot of questions")


async def test_a_server_has_a_pace_beside_its_members(
    simcord_env: Env, general: ChannelHandle, guild: GuildHandle, me: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    crowd = [guild.add_member(simcord_env.create_user(f"member{number}")) for number in range(32)]
    for member in crowd:
        await member.send(general, f"{me} ?")
    ours = [message for message in general.history(viewer=crowd[0]) if message.author.bot]
    assert [message.content for message in ours].count(SAY("ask-hint")) == 30
    assert len(ours) == 31


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize(("status", "code"), [(400, 50083), (404, 10003), (403, 50013), (403, 50007)])
async def test_a_channel_that_refuses_a_reply_is_not_tried_again(
    simcord_env: Env,
    general: ChannelHandle,
    guild: GuildHandle,
    alice: MemberActor,
    me: str,
    status: int,
    code: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    simcord_env.inject_error(
        "POST", f"/channels/{general.id}/messages", status=status, code=code, message="No.", times=9
    )
    before = len(simcord_env.http_requests)
    await alice.send(general, f"{me} {QUESTION}")
    tried = [one for one in simcord_env.http_requests[before:] if one.path == f"/channels/{general.id}/messages"]
    assert len(tried) == 1
    [record] = [record for record in caplog.records if record.levelname in ("WARNING", "ERROR")]
    assert not record.exc_info


async def test_replies_are_in_the_language_of_the_question(
    store: Store, general: ChannelHandle, guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    for words, say in (("Qui a inventé la roue ?", DITES), ("Wer hat das Rad erfunden?", SAGT), ("wheel", SAY)):
        await alice.send(general, f"{me} {words}")
        assert last(general).startswith(say("nothing-found"))
