import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, assert_sent

from bot.answers.answer_pages import Page
from bot.answers.answer_state import AnswerState, Reference, digest_of
from bot.answers.buttons import as_reply
from bot.articles import SLUG
from bot.errors import UnusableDatabase
from bot.locales import phrasebook
from bot.store.database import Store
from index import Article, Library
from tests.support.circumstances import restart, start_thread
from tests.support.row import HELPFUL, NEXT, PIN, PREVIOUS, UNPIN, done, offered, opened, press
from tests.support.sent import json_of
from tests.support.visible import texts

SAY, DITES = phrasebook("en"), phrasebook("fr")
QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"
ANSWER = "Selon certaines sources, Poutine aurait même demandé à Musk de ne pas activer son service Starlink"
BEES = Article.from_paragraphs("On bees", [((), "Bees make honey.")], language="en")
QUOTE = Library([BEES]).quote(BEES.slug, 0)
ELSEWHERE = "Combien de temps cuire un œuf mollet ?"


async def test_a_mention_is_answered_with_a_reply_that_pings_nobody(
    simcord_env: Env, guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    channel = guild.channels["general"]
    question = await alice.send(channel, f"{me} {QUESTION}")
    answer = channel.last_message
    assert ANSWER in texts(answer)[0]
    assert answer is not None
    assert answer.reference is not None
    assert answer.reference.message_id == question.id
    assert json_of(simcord_env.http_requests[-1])["allowed_mentions"] == {"parse": [], "replied_user": False}


async def test_a_reply_that_pings_the_bot_is_a_question(guild: GuildHandle, alice: MemberActor, me: str) -> None:
    channel = guild.channels["general"]
    await alice.send(channel, f"{me} {QUESTION}")
    await alice.send(channel, "Et que dit la Maison-Blanche ?", reply_to=channel.last_message)
    assert "la Maison-Blanche semble hésiter" in texts(channel.last_message)[0]


async def test_a_mention_in_a_thread_is_answered(
    simcord_env: Env, guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    thread = await start_thread(simcord_env, guild.channels["general"], "Starlink")
    await alice.send(thread, f"{me} {QUESTION}")
    assert ANSWER in texts(thread.last_message)[0]


async def test_every_direct_message_is_a_question(simcord_env: Env) -> None:
    bob = simcord_env.create_user("bob")
    await bob.send_dm(QUESTION)
    words, place, *_ = texts(bob.dm_channel.last_message)
    assert ANSWER in words
    assert place.startswith("-# ¶ 1 sur 5")  # in the article's language: a direct message says nothing of its author's


@pytest.mark.parametrize(
    ("sent", "language", "phrase"),
    [
        ("Hola", "es", "about-bot"),
        ("Bonjour à tous", "fr", "about-bot"),
        ("Erklär das", "de", "ask-hint"),
        ("/aide", "fr", "about-bot"),
        ("hey", "en", "about-bot"),
    ],
)
async def test_a_direct_message_that_asks_nothing_is_answered_in_its_language(
    simcord_env: Env, sent: str, language: str, phrase: str
) -> None:
    bob = simcord_env.create_user("bob")
    await bob.send_dm(sent)
    answer = bob.dm_channel.last_message
    assert answer is not None
    assert answer.content.splitlines()[0] == phrasebook(language)(phrase)


async def test_nothing_found_for_a_mention_is_a_short_reply(guild: GuildHandle, alice: MemberActor, me: str) -> None:
    channel = guild.channels["general"]
    await alice.send(channel, f"{me} {ELSEWHERE}")
    assert texts(channel.last_message)[0] == DITES("nothing-found")


@pytest.mark.parametrize("content", ["{me}", " {me} ", "{me} ?", "{me}\n{me}"])
async def test_a_mention_without_a_question_gets_a_hint(
    guild: GuildHandle, alice: MemberActor, me: str, content: str
) -> None:
    channel = guild.channels["general"]
    await alice.send(channel, content.format(me=me))
    assert_sent(channel, content=SAY("ask-hint"))


async def test_a_message_too_long_for_a_question_is_told_so(guild: GuildHandle, alice: MemberActor, me: str) -> None:
    channel = guild.channels["general"]
    await alice.send(channel, f"{me} {'x' * 301}")
    assert_sent(channel, content=SAY("question-length", shortest=3, longest=300, length=301))


async def test_messages_that_do_not_mention_the_bot_are_none_of_its_business(
    simcord_env: Env, guild: GuildHandle, alice: MemberActor
) -> None:
    channel = guild.channels["general"]
    await alice.send(channel, QUESTION)
    await alice.send(channel, "@everyone " + QUESTION)
    assert not [request for request in simcord_env.http_requests if request.path.endswith("/messages")]


async def test_other_bots_and_webhooks_are_ignored(simcord_env: Env, guild: GuildHandle, me: str) -> None:
    channel = guild.channels["general"]
    robot = guild.add_member(simcord_env.create_user("robot", bot=True))
    await robot.send(channel, f"{me} {QUESTION}")
    await guild.create_webhook(channel).send(f"{me} {QUESTION}")
    assert not [request for request in simcord_env.http_requests if request.path.endswith("/messages")]


async def test_a_question_whose_message_was_deleted_is_answered_all_the_same(
    simcord_env: Env, guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    await alice.send(guild.channels["general"], f"{me} {QUESTION}")
    assert json_of(simcord_env.http_requests[-1])["message_reference"]["fail_if_not_exists"] is False


async def test_a_french_server_is_answered_in_french(simcord_env: Env, me: str) -> None:
    guild = simcord_env.create_guild(preferred_locale="fr")
    channel = guild.create_text_channel("général")
    aline = guild.add_member(simcord_env.create_user("aline"))
    await aline.send(channel, f"{me} {QUESTION}")
    words, place, *_ = texts(channel.last_message)
    assert "(intertitre déduit)" in words
    assert place.startswith("-# ¶ 1 sur 5")
    await aline.send(channel, me)
    assert_sent(channel, content=DITES("ask-hint"))


@pytest.fixture
async def asked(guild: GuildHandle, alice: MemberActor, me: str) -> discord.Message:
    """A message that mentions the bot, and that the last message answers."""
    return await alice.send(guild.channels["general"], f"{me} {QUESTION}")


async def test_what_the_message_asks_is_not_said_again_below_the_answer(
    guild: GuildHandle, bob: MemberActor, asked: discord.Message
) -> None:
    answer = guild.channels["general"].last_message
    words, facts = texts(answer)
    assert ANSWER in words
    assert facts == f"-# ¶ 1 sur 5 · {DITES('more-passages', count=1)}"
    assert texts(await opened(bob, answer)) == [f"-# {QUESTION}"]
    alone = (await press(bob, answer, NEXT)).response
    assert texts(alone)[2:] == [f"-# {QUESTION}"]  # what bob alone sees replies to nothing


async def test_a_message_that_says_more_than_the_question_has_it_said_again() -> None:
    page = Page(QUOTE, "Who makes honey?", "", AnswerState(7, (Reference("AbCd-_12", 0),)))
    assert as_reply(page, Saying("<@7> Who makes honey?")).state.digest == digest_of("Who makes honey?")
    assert as_reply(page, Saying("<@7> Hello! Who makes honey?")) == page


class Saying(discord.Message):
    def __init__(self, content: str) -> None:
        self.content = content


@pytest.mark.parametrize("is_deleted", [True, False])
async def test_where_the_question_is_gone_or_edited_pages_turn_and_nothing_is_kept_under_a_wrong_one(
    store: Store,
    guild: GuildHandle,
    alice: MemberActor,
    moderator: MemberActor,
    asked: discord.Message,
    is_deleted: bool,
) -> None:
    channel = guild.channels["general"]
    answer = channel.last_message
    assert answer is not None
    await (alice.delete(asked) if is_deleted else alice.edit(asked, "Combien de planètes y a-t-il ?"))
    assert await done(moderator, answer, HELPFUL) == SAY("vote-question-gone")
    await press(alice, answer, NEXT)
    assert "passage 2 of 2" in texts(channel.last_message)[1]
    assert "**" not in texts(channel.last_message)[0]  # nobody knows which sentence answers
    await press(alice, answer, PREVIOUS)
    panel = await opened(moderator, channel.last_message)
    assert texts(panel) == [SAY("question-gone")]
    form = await press(moderator, panel, PIN)
    await moderator.submit_modal(form, {"line": "Qui voulait du silence ?"})
    [pin] = await store.pins.all(guild.id)
    assert (pin.question, pin.message) == ("Qui voulait du silence ?", answer.id)
    assert ANSWER in pin.words
    assert texts(panel)[0] == SAY("pin-made", number=pin.number)
    assert await store.feedback.vote_of(guild.id, answer.id, moderator.id) is None


async def test_a_pin_from_the_menu_asks_for_a_question_that_is_gone(
    store: Store, guild: GuildHandle, alice: MemberActor, moderator: MemberActor, asked: discord.Message
) -> None:
    channel = guild.channels["general"]
    await alice.delete(asked)
    assert channel.last_message is not None
    form = await moderator.context_menu(channel, "Pin answer", channel.last_message)
    await moderator.submit_modal(form, {"line": "Qui voulait du silence ?"})
    assert [pin.question for pin in await store.pins.all(guild.id)] == ["Qui voulait du silence ?"]


async def test_a_pinned_reply_says_so_and_is_as_before_when_the_pin_is_taken_back(
    store: Store, guild: GuildHandle, moderator: MemberActor, asked: discord.Message
) -> None:
    channel = guild.channels["general"]
    before = texts(channel.last_message)
    panel = await opened(moderator, channel.last_message)
    await press(moderator, panel, PIN)
    answer, _ = channel.history()[1:]  # the last one is Discord's own, which says that something was pinned
    assert f"Épinglé par <@{moderator.id}>" in texts(answer)[1]
    assert [pin.question for pin in await store.pins.all(guild.id)] == [QUESTION]
    assert "📌" in "".join(texts(panel)[1:])
    await press(moderator, panel, UNPIN)
    assert await store.pins.all(guild.id) == []
    assert texts(channel.history()[1]) == before
    assert channel.pinned_messages() == []
    assert PIN in offered(panel)


async def test_a_reply_to_an_answer_follows_its_question(guild: GuildHandle, alice: MemberActor, me: str) -> None:
    channel = guild.channels["general"]
    await alice.send(channel, f"{me} {QUESTION}")
    await alice.send(channel, "Que dit la Maison-Blanche ?", reply_to=channel.last_message)
    assert texts(channel.last_message)[2:] == [f"-# {QUESTION}"]
    await alice.send(channel, "Et Trump ?", reply_to=channel.last_message)
    assert texts(channel.last_message)[2:] == [f"-# {QUESTION} Que dit la Maison-Blanche ?"]


async def test_a_reply_to_something_else_that_the_bot_said_follows_nothing(
    guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    channel = guild.channels["general"]
    await alice.send(channel, me)
    await alice.send(channel, QUESTION, reply_to=channel.last_message)
    assert len(texts(channel.last_message)) == 2


async def test_what_was_asked_privately_is_told_to_nobody_by_what_follows_it(
    guild: GuildHandle, general: ChannelHandle, alice: MemberActor, me: str
) -> None:
    await alice.slash(general, "ask", question=QUESTION, private=True)
    await alice.send(general, f"{me} Et que dit la Maison-Blanche ?")
    assert not any(QUESTION in text for text in texts(general.last_message))
    private = await alice.slash(general, "ask", question="Et la Maison-Blanche ?", private=True)
    assert any("Et que dit la Maison-Blanche" in text for text in texts(private.response))


async def test_a_short_question_follows_what_the_same_member_asked_in_the_channel(
    simcord_env: Env, guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    channel, other = guild.channels["general"], guild.create_text_channel("other")
    bob = guild.add_member(simcord_env.create_user("bob"))
    await alice.send(channel, f"{me} {QUESTION}")
    for who, where, follows in ((bob, channel, False), (alice, other, False), (alice, channel, True)):
        await who.send(where, f"{me} et en Ukraine ?")
        assert (f"-# {QUESTION}" in texts(where.last_message)) == follows
    await alice.send(channel, f"{me} Que dit la Maison-Blanche ?")
    assert f"-# {QUESTION}" not in texts(channel.last_message)


@pytest.fixture
def mute(simcord_env: Env, guild: GuildHandle) -> ChannelHandle:
    """A channel in which the bot may not write."""
    assert guild.me is not None
    return guild.create_text_channel("mute", overwrites={guild.me: discord.PermissionOverwrite(send_messages=False)})


async def test_the_owner_is_told_once_a_server_and_right_also_after_a_restart(
    simcord_env: Env, store: Store, guild: GuildHandle, alice: MemberActor, me: str, mute: ChannelHandle
) -> None:
    assert guild.me is not None
    other = guild.create_text_channel("other", overwrites={guild.me: discord.PermissionOverwrite(send_messages=False)})
    for channel in (mute, other):
        await alice.send(channel, f"{me} {QUESTION}")
    await restart(simcord_env, store)
    await alice.send(mute, f"{me} {QUESTION}")
    blind = guild.create_text_channel(
        "blind", overwrites={guild.me: discord.PermissionOverwrite(read_message_history=False)}
    )
    await alice.send(blind, f"{me} {QUESTION}")
    sent = [json_of(request)["content"] for request in simcord_env.http_requests if request.path.endswith("/messages")]
    assert sent == [
        SAY("rights-missing", channel=f"<#{mute.id}>", rights="Send Messages"),
        SAY("rights-missing", channel=f"<#{blind.id}>", rights="Read Message History"),
    ]


async def test_where_it_may_not_answer_the_owner_is_told_once(
    simcord_env: Env, guild: GuildHandle, alice: MemberActor, me: str, mute: ChannelHandle
) -> None:
    for _ in range(2):
        await alice.send(mute, f"{me} {QUESTION}")
    sent = [request for request in simcord_env.http_requests if request.path.endswith("/messages")]
    assert [json_of(request)["content"] for request in sent] == [
        SAY("rights-missing", channel=f"<#{mute.id}>", rights="Send Messages")
    ]
    told = guild.owner.dm_channel.last_message
    assert told is not None
    assert told.content == json_of(sent[0])["content"]


@pytest.mark.simcord(check_errors=False)
async def test_where_the_database_fails_the_owner_is_told_the_next_time(
    simcord_env: Env, store: Store, alice: MemberActor, me: str, mute: ChannelHandle, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> list[str]:
        raise UnusableDatabase("pullquote.db", "disk full")

    with monkeypatch.context() as failing:
        failing.setattr(store.servers, "note_told", fail)
        await alice.send(mute, f"{me} {QUESTION}")
    await alice.send(mute, f"{me} {QUESTION}")
    sent = [json_of(request) for request in simcord_env.http_requests if request.path.endswith("/messages")]
    assert SAY("rights-missing", channel=f"<#{mute.id}>", rights="Send Messages") in [
        body["content"] for body in sent if isinstance(body, dict)
    ]


async def test_who_can_mend_it_and_asked_is_told_instead_of_the_owner(
    simcord_env: Env, guild: GuildHandle, me: str, mute: ChannelHandle
) -> None:
    keepers = guild.create_role("keepers", permissions=discord.Permissions(manage_roles=True, view_channel=True))
    user = simcord_env.create_user("keeper")
    await guild.add_member(user, roles=[keepers]).send(mute, f"{me} {QUESTION}")
    told = user.dm_channel.last_message
    assert told is not None
    assert "Send Messages" in told.content


@pytest.mark.simcord(check_errors=False)
async def test_it_says_nothing_where_nobody_can_be_told(
    simcord_env: Env, alice: MemberActor, me: str, mute: ChannelHandle, caplog: pytest.LogCaptureFixture
) -> None:
    simcord_env.inject_error("POST", "/users/@me/channels", status=403, code=50007, message="Cannot send messages")
    await alice.send(mute, f"{me} {QUESTION}")
    assert f"lacks rights in channel {mute.id}" in caplog.text
    assert QUESTION not in caplog.text


async def test_thanks_for_an_answer_are_no_question(guild: GuildHandle, alice: MemberActor, me: str) -> None:
    channel = guild.channels["general"]
    await alice.send(channel, f"{me} {QUESTION}")
    thanks = await alice.send(channel, "Merci !", reply_to=channel.last_message)
    assert channel.last_message == thanks
    assert [str(reaction.emoji) for reaction in channel.last_message.reactions] == ["❤️"]


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize(("status", "code"), [(400, 30010), (403, 90001), (404, 10008), (500, 0)])
async def test_where_discord_takes_no_reaction_thanks_are_left_without_one(
    simcord_env: Env, guild: GuildHandle, alice: MemberActor, me: str, status: int, code: int
) -> None:
    channel = guild.channels["general"]
    await alice.send(channel, f"{me} {QUESTION}")
    simcord_env.inject_error("PUT", "/channels/*/messages/*/reactions/*/*", status=status, code=code)
    thanks = await alice.send(channel, "Merci !", reply_to=channel.last_message)
    assert channel.last_message == thanks


async def test_where_there_is_no_article_it_says_so(
    store: Store, guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    await store.articles.remove(guild.id, SLUG)
    channel = guild.channels["general"]
    await alice.send(channel, f"{me} {QUESTION}")
    assert_sent(channel, content=DITES("no-sources"))
