from collections.abc import Callable

import discord
import pytest
from simcord import Env, GuildHandle, MemberActor, OptionError, ResponseMessage, assert_responded, assert_sent
from simcord.components import walk_components

from bot.escaping import escape
from bot.locales import phrasebook
from bot.replies import TEXT_LIMIT
from bot.store.database import Store
from index import Article
from tests.bot.discord_markdown import render

SAY, DITES = phrasebook("en"), phrasebook("fr")
QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"
ANSWER = "Selon certaines sources, Poutine aurait même demandé à Musk de ne pas activer son service Starlink"
ELSEWHERE = "Combien de temps cuire un œuf mollet ?"


def texts(message: discord.Message | ResponseMessage | None) -> list[str]:
    assert message is not None
    roots = [c if isinstance(c, dict) else c.to_dict() for c in message.components]
    return [component["content"] for component in walk_components(roots) if component["type"] == 10]


async def test_a_question_in_a_server_is_answered_for_all_to_see(guild: GuildHandle, alice: MemberActor) -> None:
    channel = guild.channels["general"]
    result = await alice.slash(channel, "ask", question=QUESTION)
    words, place, *_ = texts(result.response)
    assert not result.ephemeral
    assert words.startswith("**Musk, Poutine et Starlink** › Des discussions à l’impact géopolitique risqué (inferred")
    assert f"**{ANSWER}" in words
    assert place == "-# ¶ 1 of 5"


async def test_a_question_in_a_direct_message_is_answered(simcord_env: Env) -> None:
    result = await simcord_env.create_user("bob").slash("ask", question=QUESTION)
    assert ANSWER in texts(result.response)[0]


async def test_a_question_the_articles_do_not_answer_is_told_to_the_asker_alone(
    guild: GuildHandle, alice: MemberActor
) -> None:
    result = await alice.slash(guild.channels["general"], "ask", question=ELSEWHERE)
    assert_responded(result, content=SAY("nothing-found"), ephemeral=True)


@pytest.mark.parametrize("question", ["ok", "x" * 301])
async def test_discord_refuses_questions_too_short_or_too_long(
    guild: GuildHandle, alice: MemberActor, question: str
) -> None:
    with pytest.raises(OptionError):
        await alice.slash(guild.channels["general"], "ask", question=question)


async def test_the_command_is_there_in_servers_and_direct_messages(simcord_env: Env) -> None:
    [sent] = [request.json[0] for request in simcord_env.http_requests if request.method == "PUT"]
    assert (sent["contexts"], sent["integration_types"]) == ([0, 1], [0])


async def test_a_mention_is_answered_with_a_reply_that_pings_nobody(
    simcord_env: Env, guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    channel = guild.channels["general"]
    question = await alice.send(channel, f"{me} {QUESTION}")
    answer = channel.last_message
    assert ANSWER in texts(answer)[0]
    assert answer.reference is not None
    assert answer.reference.message_id == question.id
    assert simcord_env.http_requests[-1].json["allowed_mentions"] == {"parse": [], "replied_user": False}


async def test_a_reply_that_pings_the_bot_is_a_question(guild: GuildHandle, alice: MemberActor, me: str) -> None:
    channel = guild.channels["general"]
    await alice.send(channel, f"{me} {QUESTION}")
    await alice.send(channel, "Et que dit la Maison-Blanche ?", reply_to=channel.last_message)
    assert "la Maison-Blanche semble hésiter" in texts(channel.last_message)[0]


async def test_a_mention_in_a_thread_is_answered(
    simcord_env: Env, guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    general = simcord_env.bot.get_channel(guild.channels["general"].id)
    assert isinstance(general, discord.TextChannel)
    await general.create_thread(name="Starlink", type=discord.ChannelType.public_thread)
    [thread] = guild.channels["general"].threads
    await alice.send(thread, f"{me} {QUESTION}")
    assert ANSWER in texts(thread.last_message)[0]


async def test_every_direct_message_is_a_question(simcord_env: Env) -> None:
    bob = simcord_env.create_user("bob")
    await bob.send_dm(QUESTION)
    words, place, *_ = texts(bob.dm_channel.last_message)
    assert ANSWER in words
    assert place == "-# ¶ 1 sur 5"  # in the article's language: a direct message says nothing of its author's


async def test_nothing_found_for_a_mention_is_a_short_reply(guild: GuildHandle, alice: MemberActor, me: str) -> None:
    channel = guild.channels["general"]
    await alice.send(channel, f"{me} {ELSEWHERE}")
    assert_sent(channel, content=SAY("nothing-found"))


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
    assert simcord_env.http_requests[-1].json["message_reference"]["fail_if_not_exists"] is False


async def test_a_french_server_is_answered_in_french(simcord_env: Env, me: str) -> None:
    guild = simcord_env.create_guild(preferred_locale="fr")
    channel = guild.create_text_channel("général")
    aline = guild.add_member(simcord_env.create_user("aline"))
    await aline.send(channel, f"{me} {QUESTION}")
    words, place, *_ = texts(channel.last_message)
    assert "(intertitre déduit)" in words
    assert place == "-# ¶ 1 sur 5"
    await aline.send(channel, me)
    assert_sent(channel, content=DITES("ask-hint"))


Speaking = Callable[[str, str], None]


@pytest.fixture
def speaking(simcord_env: Env, monkeypatch: pytest.MonkeyPatch) -> Speaking:
    """Interactions come from a person of one language in a server of another; simcord's are all American."""
    emit = simcord_env.backend.emit

    def speak(person: str, server: str) -> None:
        def emit_localised(event: str, payload: dict, *args: object, **kwargs: object) -> object:
            if event == "INTERACTION_CREATE":
                payload |= {"locale": person, "guild_locale": server}
            return emit(event, payload, *args, **kwargs)

        monkeypatch.setattr(simcord_env.backend, "emit", emit_localised)

    return speak


@pytest.mark.parametrize(
    ("person", "server", "place", "nothing"), [("fr", "en-US", "of", DITES), ("de", "fr", "sur", SAY)]
)
async def test_all_see_the_language_of_the_server_and_the_asker_alone_their_own(
    guild: GuildHandle,
    alice: MemberActor,
    speaking: Speaking,
    person: str,
    server: str,
    place: str,
    nothing: Callable[[str], str],
) -> None:
    channel = guild.channels["general"]
    speaking(person, server)
    answered = await alice.slash(channel, "ask", question=QUESTION)
    assert texts(answered.response)[1] == f"-# ¶ 1 {place} 5"
    unanswered = await alice.slash(channel, "ask", question=ELSEWHERE)
    assert_responded(unanswered, content=nothing("nothing-found"))


HOSTILE = (
    "# The dragon *sleeps* in @everyone’s cave.\n- <@1> wrote [home](https://evil.example), `then` ||left||.\n"
    "> 1. https://evil.example/dragon <t:0> :smile: \\* \u202eturned"
)


async def test_a_hostile_article_is_shown_as_written_and_pings_nobody(
    simcord_env: Env, store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    article = Article.from_paragraphs("A **dragon** <@1>", [(("# The cave", "[x](y)"), HOSTILE)], language="en")
    await store.add(guild.id, article)
    result = await alice.slash(guild.channels["general"], "ask", question="The dragon sleeps in a cave")
    words = texts(result.response)[0]
    assert words.startswith(rf"**{escape('A **dragon** <@1>')}** › \# The cave › \[x](y)")
    quoted = "".join(run.text for run in render(words) if "quote" in run.within)
    assert quoted.rstrip("\n\u202c") == HOSTILE
    assert result.response is not None
    assert result.response.message.mentions == []
    assert simcord_env.http_requests[-1].json["data"]["allowed_mentions"] == {"parse": []}


async def test_long_passages_fit_into_one_message(store: Store, guild: GuildHandle, alice: MemberActor) -> None:
    beasts = ("dragon", "griffin", "unicorn")
    paragraphs = [((), f"The {beast} sleeps here. " + "It *dreams* of gold, too. " * 200) for beast in beasts]
    await store.add(guild.id, Article.from_paragraphs("Beasts", paragraphs, language="en"))
    result = await alice.slash(guild.channels["general"], "ask", question="the dragon sleeps")
    shown = texts(result.response)
    assert "sleeps here.**" in shown[0]
    assert TEXT_LIMIT - 100 < sum(map(len, shown)) <= TEXT_LIMIT


async def test_emoji_and_mentions_are_no_part_of_a_question(guild: GuildHandle, alice: MemberActor) -> None:
    result = await alice.slash(
        guild.channels["general"], "ask", question="<@123456789012345678> Trump ? <:pepe:123456789012345678>"
    )
    assert "Donald Trump" in texts(result.response)[0]
