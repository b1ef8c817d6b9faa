from collections.abc import Callable
from typing import Any

import pytest
from simcord import Env, GuildHandle, MemberActor, OptionError, assert_responded, assert_sent

from bot.answers.views import QUOTATION_LIMIT
from bot.locales import phrasebook
from bot.store.database import Store
from bot.toolkit.fair_queue import FairQueue
from bot.toolkit.texts.escaping import escape
from index import Article
from tests.support.circumstances import start_thread
from tests.support.discord_markdown import render
from tests.support.obstacle import Obstacle
from tests.support.row import CONTEXT, MORE, NEXT, offered
from tests.support.sent import json_of, registered
from tests.support.visible import texts

SAY, DITES = phrasebook("en"), phrasebook("fr")
QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"
ANSWER = "Selon certaines sources, Poutine aurait même demandé à Musk de ne pas activer son service Starlink"
ELSEWHERE = "Combien de temps cuire un œuf mollet ?"

BEES = Article.from_paragraphs(
    "On bees",
    [
        (("The hive",), "A hive is warm. The queen lives in it."),
        (("Their honey",), "Bees make sweet honey of nectar, and eat honey in winter."),
    ],
    language="en",
)
ANTS = Article.from_paragraphs("On ants", [(("Honeydew",), "Ants milk aphids for a sweet juice.")], language="en")


async def test_a_question_in_a_server_is_answered_for_all_to_see(guild: GuildHandle, alice: MemberActor) -> None:
    channel = guild.channels["general"]
    result = await alice.slash(channel, "ask", question=QUESTION)
    words, place, *_ = texts(result.response)
    assert not result.ephemeral
    assert words.startswith("-# Musk, Poutine et Starlink · (intertitre")
    assert "### Des discussions à l’impact géopolitique risqué" in words
    assert f"**{ANSWER}" in words
    assert place == f"-# ¶ 1 sur 5 · {DITES('more-passages', count=1)}"  # as the question


@pytest.mark.simcord(check_errors=False)
async def test_who_asks_while_too_many_wait_is_told_so_alone(
    simcord_env: Env, guild: GuildHandle, alice: MemberActor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(simcord_env.bot.features.answering, "_queue", FairQueue(0, 0))  # type: ignore[attr-defined]
    result = await alice.slash(guild.channels["general"], "ask", question=QUESTION)
    assert_responded(result, ephemeral=True, content=SAY("overloaded"))


async def test_a_question_in_a_direct_message_is_answered(simcord_env: Env) -> None:
    result = await simcord_env.create_user("bob").slash("ask", question=QUESTION)
    assert ANSWER in texts(result.response)[0]


async def test_a_question_the_articles_do_not_answer_is_told_to_the_asker_alone(
    guild: GuildHandle, alice: MemberActor
) -> None:
    result = await alice.slash(guild.channels["general"], "ask", question=ELSEWHERE)
    assert result.ephemeral
    assert texts(result.response)[0] == SAY("nothing-found")


@pytest.mark.parametrize("question", ["ok", "x" * 301])
async def test_discord_refuses_questions_too_short_or_too_long(
    guild: GuildHandle, alice: MemberActor, question: str
) -> None:
    with pytest.raises(OptionError):
        await alice.slash(guild.channels["general"], "ask", question=question)


async def test_the_command_is_there_in_servers_and_direct_messages_and_for_who_installed_it_everywhere(
    simcord_env: Env,
) -> None:
    [ask, *_] = await registered(simcord_env)
    assert (ask["contexts"], ask["integration_types"]) == ([0, 1, 2], [0, 1])


async def test_the_question_stands_under_the_answer_as_it_was_asked(guild: GuildHandle, alice: MemberActor) -> None:
    result = await alice.slash(guild.channels["general"], "ask", question="Que dit *Trump* de\n Musk : rien ?")
    assert texts(result.response)[2] == r"-# Que dit \*Trump\* de Musk : rien ?"


async def test_an_answer_may_be_shown_to_the_asker_alone(guild: GuildHandle, alice: MemberActor) -> None:
    result = await alice.slash(guild.channels["general"], "ask", question=QUESTION, private=True)
    assert result.ephemeral
    assert ANSWER in texts(result.response)[0]
    assert offered(result.response) == [NEXT, CONTEXT, MORE]


async def test_titles_and_headings_complete_what_is_typed(store: Store, guild: GuildHandle, alice: MemberActor) -> None:
    for article in (BEES, ANTS):
        await store.articles.add(guild.id, article)
    channel = guild.channels["general"]

    async def completed(typed: str) -> list[str]:
        return [choice["name"] for choice in await alice.autocomplete(channel, "ask", "article", typed)]

    assert await completed("") == ["On bees", "On ants"]
    assert await completed("BEE") == ["On bees", "On bees › The hive", "On bees › Their honey"]
    assert await completed("honey") == ["On bees › Their honey", "On ants › Honeydew"]
    assert await completed("wasps") == []


async def test_titles_complete_although_the_library_is_not_there_yet(
    store: Store, guild: GuildHandle, alice: MemberActor, obstacle: Obstacle, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.articles.add(guild.id, BEES)
    monkeypatch.setattr("bot.answers.service.PATIENCE", 0.01)
    obstacle.seconds = 3600
    offered_now = await alice.autocomplete(guild.channels["general"], "ask", "article", "bee")
    assert [choice["name"] for choice in offered_now] == ["On bees"]


@pytest.mark.parametrize("article", ["on-bees", "On bees", "on-bees#1", "Their honey"])
async def test_one_article_or_heading_may_be_asked_alone(
    store: Store, guild: GuildHandle, alice: MemberActor, article: str
) -> None:
    for each in (BEES, ANTS):
        await store.articles.add(guild.id, each)
    channel = guild.channels["general"]
    result = await alice.slash(channel, "ask", question="Who makes sweet honey?", article=article)
    quoted, *_ = texts(result.response)
    assert quoted.startswith("-# On bees\n### Their honey\n")
    unanswered = await alice.slash(channel, "ask", question="Who milks aphids?", article=article)
    assert unanswered.ephemeral
    assert texts(unanswered.response)[0] == SAY("nothing-found")


@pytest.mark.simcord(check_errors=False)
async def test_an_article_there_is_not_is_said_to_be_unknown(guild: GuildHandle, alice: MemberActor) -> None:
    result = await alice.slash(guild.channels["general"], "ask", question=QUESTION, article="*wasps*")
    assert_responded(result, content=SAY("unknown-article", slug=r"\*wasps\*"), ephemeral=True)


@pytest.mark.simcord(check_errors=False)
async def test_an_article_that_nobody_can_see_is_none_and_no_number_is_too_long(
    store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    for each in (BEES, ANTS):
        await store.articles.add(guild.id, each)
    channel = guild.channels["general"]
    for article in ("  ", "\u200b"):
        result = await alice.slash(channel, "ask", question="Who milks aphids?", article=article)
        assert "-# On ants" in texts(result.response)[0]
    result = await alice.slash(channel, "ask", question="Who milks aphids?", article=f"on-ants#{'9' * 5_000}")
    assert result.response is not None
    assert result.response.content.startswith("There is no article called “on-ants")


async def test_a_channel_asks_the_articles_chosen_for_it_and_so_do_its_threads(
    simcord_env: Env, store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    for article in (BEES, ANTS):
        await store.articles.add(guild.id, article)
    channel, other = guild.channels["general"], guild.create_text_channel("other")
    await store.channels.choose(guild.id, channel.id, {"on-ants"})
    thread = await start_thread(simcord_env, channel, "Honey")
    for place, title in ((channel, "ants"), (thread, "ants"), (other, "bees")):
        result = await alice.slash(place, "ask", question="What is sweet honey?")
        assert texts(result.response)[0].startswith(f"-# On {title}\n")


async def test_a_message_can_be_asked_about(guild: GuildHandle, alice: MemberActor) -> None:
    channel = guild.channels["general"]
    message = await alice.send(channel, "Cela m’intéresse beaucoup. " * 20 + QUESTION)
    result = await alice.context_menu(channel, "Ask about this", message)
    assert ANSWER in texts(result.response)[0]
    assert texts(result.response)[2] == f"-# {QUESTION}"


async def test_a_message_without_words_cannot_be_asked_about(guild: GuildHandle, alice: MemberActor, me: str) -> None:
    channel = guild.channels["general"]
    result = await alice.context_menu(channel, "Ask about this", await alice.send(channel, f"{me} !"))
    assert_responded(result, content=SAY("ask-hint"), ephemeral=True)


@pytest.mark.simcord(check_errors=False)
async def test_who_asks_too_much_at_once_is_told_when_to_come_back(
    simcord_env: Env, guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    channel = guild.channels["general"]
    for _ in range(5):
        assert texts((await alice.slash(channel, "ask", question=QUESTION)).response)
    result = await alice.slash(channel, "ask", question=QUESTION)
    assert_responded(result, content=SAY("too-many-questions", seconds=2), ephemeral=True)
    await alice.send(channel, f"{me} {QUESTION}")
    assert_sent(channel, content=DITES("too-many-questions", seconds=2))
    bob = guild.add_member(simcord_env.create_user("bob"))
    assert texts((await bob.slash(channel, "ask", question=QUESTION)).response)


Speaking = Callable[[str, str], None]


@pytest.fixture
def speaking(simcord_env: Env, monkeypatch: pytest.MonkeyPatch) -> Speaking:
    """Interactions come from a person of one language in a server of another; simcord's are all American."""
    emit = simcord_env.backend.emit

    def speak(person: str, server: str) -> None:
        def emit_localised(event: str, payload: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
            if event == "INTERACTION_CREATE":
                payload |= {"locale": person, "guild_locale": server}
            return emit(event, payload, *args, **kwargs)

        monkeypatch.setattr(simcord_env.backend, "emit", emit_localised)

    return speak


@pytest.mark.parametrize(
    ("person", "server", "place", "nothing"), [("fr", "en-US", "of", DITES), ("ja", "fr", "sur", SAY)]
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
    answered = await alice.slash(channel, "ask", question="Starlink Taïwan Elon")  # of no language in particular
    assert texts(answered.response)[1].startswith(f"-# ¶ 1 {place} 5 ·")
    unanswered = await alice.slash(channel, "ask", question=ELSEWHERE)
    assert texts(unanswered.response)[0] == nothing("nothing-found")


HOSTILE = (
    "# The dragon *sleeps* in @everyone’s cave.\n- <@1> wrote [home](https://evil.example), `then` ||left||.\n"
    "> 1. https://evil.example/dragon <t:0> :smile: \\* \u202eturned"
)


async def test_a_hostile_article_is_shown_as_written_and_pings_nobody(
    simcord_env: Env, store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    article = Article.from_paragraphs("A **dragon** <@1>", [(("# The cave", "[x](y)"), HOSTILE)], language="en")
    await store.articles.add(guild.id, article)
    result = await alice.slash(guild.channels["general"], "ask", question="The dragon sleeps in a cave")
    words = texts(result.response)[0]
    assert words.startswith(rf"-# {escape('A **dragon** <@1>')} › \# The cave" + "\n### \\[x](y)\n")
    quoted = "".join(run.text for run in render(words) if "quote" in run.within)
    assert quoted.rstrip("\n\u202c") == HOSTILE
    assert result.response is not None
    assert result.response.message.mentions == []
    assert json_of(simcord_env.http_requests[-1])["data"]["allowed_mentions"] == {"parse": []}


async def test_a_long_passage_is_cut_around_what_answers(store: Store, guild: GuildHandle, alice: MemberActor) -> None:
    beasts = ("dragon", "griffin", "unicorn")
    paragraphs = [((), f"The {beast} sleeps here. " + "It *dreams* of gold, too. " * 200) for beast in beasts]
    await store.articles.add(guild.id, Article.from_paragraphs("Beasts", paragraphs, language="en"))
    result = await alice.slash(guild.channels["general"], "ask", question="the dragon sleeps")
    quoted, *_ = texts(result.response)
    assert "sleeps here.**" in quoted
    assert quoted.endswith("[…]")
    assert QUOTATION_LIMIT - 100 < len(quoted) <= QUOTATION_LIMIT


async def test_emoji_and_mentions_are_no_part_of_a_question(guild: GuildHandle, alice: MemberActor) -> None:
    result = await alice.slash(
        guild.channels["general"], "ask", question="<@123456789012345678> Trump ? <:pepe:123456789012345678>"
    )
    assert "Donald Trump" in texts(result.response)[0]


@pytest.mark.parametrize(
    "question", ["<@123456789012345678>", "   ", "???", "***", "🤔🤔🤔", "\u202e\u200b\u200b", '"""']
)
async def test_what_has_no_word_is_no_question_not_even_one_that_follows_another(
    guild: GuildHandle, alice: MemberActor, me: str, question: str
) -> None:
    channel = guild.channels["general"]
    await alice.slash(channel, "ask", question=QUESTION)
    result = await alice.slash(channel, "ask", question=question)
    assert_responded(result, content=SAY("ask-hint"), ephemeral=True)
    await alice.send(channel, f"{me} {question}")
    assert_sent(channel, content=SAY("ask-hint"))


async def test_quotation_marks_that_no_passage_has_shut_nothing_out_and_it_is_said(
    store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    for question, is_said in (('Who makes "honey of nectar"?', False), ('Who makes "nectar of honey"?', True)):
        lines = texts((await alice.slash(guild.channels["general"], "ask", question=question)).response)
        assert "honey of nectar" in lines[0]
        assert (f"-# {SAY('phrases-ignored')}" in lines) is is_said
