import discord
import pytest
from simcord import Env, GuildHandle, MemberActor, assert_responded

from bot.client import Pullquote
from bot.libraries import Libraries
from bot.locales import phrasebook
from bot.store.database import Store
from bot.toolkit.text_limits import TEXT_LIMIT, length
from index import Article
from tests.support.visible import buttons, texts

SAY = phrasebook("en")
NEXT, PREVIOUS, CONTEXT, SOURCES, DELETE = "Next", "Previous", "In context", "Sources", "Delete"

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
    await alice.click(shown_now(guild), label=NEXT)
    await alice.click(shown_now(guild), label=PREVIOUS)
    assert texts(shown_now(guild)) == at_first


async def test_every_button_says_in_words_what_it_does(answer: discord.Message) -> None:
    labels = list(buttons(answer))
    assert labels == [PREVIOUS, NEXT, CONTEXT, SOURCES, "Helpful", "Not helpful", "Pin", DELETE]


async def test_the_asker_turns_to_the_next_best_passages_and_back(
    guild: GuildHandle, alice: MemberActor, answer: discord.Message
) -> None:
    first = texts(answer)
    assert (buttons(answer)[PREVIOUS], buttons(answer)[NEXT]) == (False, True)
    seen = [first[0]]
    while buttons(shown_now(guild))[NEXT]:
        await alice.click(shown_now(guild), label=NEXT)
        seen.append(texts(shown_now(guild))[0])
    assert len(set(seen)) == len(seen) == 3
    assert texts(shown_now(guild))[1].endswith("result 3 of 3")
    for _ in seen[1:]:
        await alice.click(shown_now(guild), label=PREVIOUS)
    assert texts(shown_now(guild)) == first


async def test_who_did_not_ask_reads_on_alone(guild: GuildHandle, bob: MemberActor, answer: discord.Message) -> None:
    before = texts(answer)
    result = await bob.click(answer, label=NEXT)
    assert result.ephemeral
    assert texts(result.response)[1].endswith("result 2 of 3")
    assert texts(shown_now(guild)) == before
    assert result.response is not None
    moved = await bob.click(result.response, label=NEXT)
    assert texts(moved.response)[1].endswith("result 3 of 3")


async def test_a_moderator_turns_the_page_for_all(
    guild: GuildHandle, moderator: MemberActor, answer: discord.Message
) -> None:
    await moderator.click(answer, label=NEXT)
    assert texts(shown_now(guild))[1].endswith("result 2 of 3")


async def test_in_context_shows_the_passage_between_its_neighbours_to_the_presser_alone(
    bob: MemberActor, answer: discord.Message
) -> None:
    result = await bob.click(answer, label=CONTEXT)
    assert result.ephemeral
    before, quoted, after, place = texts(result.response)
    assert before.startswith("**On bees** › [The hive](")
    assert before.endswith("\n> A hive is warm. The queen bee lives in it.")
    assert quoted.startswith("**On bees** › [Their honey](")
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
    result = await alice.click(asked.response, label=CONTEXT)
    before, quoted, after, _ = texts(result.response)
    assert before.startswith("**Long**\n> […] Much is said here.")
    assert after.endswith("Much is said here. […]")
    assert quoted.count("The dragon sleeps.") == 3
    assert length(*texts(result.response)) <= TEXT_LIMIT


async def test_sources_tell_where_each_quotation_stands(bob: MemberActor, answer: discord.Message) -> None:
    result = await bob.click(answer, label=SOURCES)
    assert result.ephemeral
    title, first, *others = texts(result.response)
    assert title == "**Where the quotations stand**"
    heading, place = first.splitlines()
    assert heading.startswith("**1** · **On bees** › [Their honey](https://bees.example/all#:~:text=")
    passage = BEES.passages[1]
    assert place == f"-# ¶ 2 of 4 · characters {passage.start + 1} to {passage.end}"
    assert len(others) == 2


async def test_the_asker_and_moderators_may_delete_an_answer(
    guild: GuildHandle, alice: MemberActor, moderator: MemberActor, answer: discord.Message
) -> None:
    await alice.click(answer, label=DELETE)
    assert guild.channels["general"].last_message is None
    await alice.slash(guild.channels["general"], "ask", question=QUESTION)
    await moderator.click(shown_now(guild), label=DELETE)
    assert guild.channels["general"].last_message is None


@pytest.mark.simcord(check_errors=False)
async def test_nobody_else_may(guild: GuildHandle, bob: MemberActor, answer: discord.Message) -> None:
    result = await bob.click(answer, label=DELETE)
    assert_responded(result, content=SAY("not-moderator"), ephemeral=True)
    assert shown_now(guild).id == answer.id


@pytest.mark.parametrize("label", [NEXT, CONTEXT, SOURCES, DELETE])
async def test_every_button_works_after_a_restart(
    simcord_env: Env, store: Store, alice: MemberActor, answer: discord.Message, label: str
) -> None:
    await simcord_env.restart_bot(Pullquote(Libraries(store), store))
    simcord_env.backend.clock.advance(60 * 60 * 24 * 31)  # a month, without its hourly sweeps
    result = await alice.click(answer, label=label)
    assert result.acknowledged


async def test_nothing_of_an_answer_is_kept_in_memory(simcord_env: Env, answer: discord.Message) -> None:
    assert not simcord_env.bot._connection._view_store._views
    assert not simcord_env.bot._connection._view_store._synced_message_views


CHANGED = Article.from_paragraphs("On bees", [((), "A bee makes honey, as everyone knows.")], language="en")


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize("label", [NEXT, CONTEXT])
@pytest.mark.parametrize("is_changed", [True, False])
async def test_an_article_changed_or_removed_since_is_said_to_be(
    store: Store, guild: GuildHandle, alice: MemberActor, answer: discord.Message, label: str, is_changed: bool
) -> None:
    await (store.articles.add(guild.id, CHANGED) if is_changed else store.articles.remove(guild.id, BEES.slug))
    before = texts(answer)
    result = await alice.click(answer, label=label)
    assert_responded(result, content=SAY("answer-gone"), ephemeral=True)
    assert texts(shown_now(guild)) == before


async def test_sources_say_which_passages_are_gone(
    store: Store, guild: GuildHandle, alice: MemberActor, answer: discord.Message
) -> None:
    await store.articles.remove(guild.id, BEES.slug)
    result = await alice.click(answer, label=SOURCES)
    assert texts(result.response)[1:] == [f"**{number}** · (changed or removed since)" for number in range(1, 4)]


async def test_of_two_articles_with_one_text_each_keeps_its_own_answers(
    store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    paragraphs = [((), "A bee makes honey."), ((), "Honey is sweet.")]
    for title in ("On bees", "On bees, again"):
        await store.articles.add(guild.id, Article.from_paragraphs(title, paragraphs, language="en"))
    await alice.slash(guild.channels["general"], "ask", question=QUESTION)
    before = texts(shown_now(guild))
    places = texts((await alice.click(shown_now(guild), label=SOURCES)).response)
    assert {place.split("**")[3] for place in places[1:]} == {"On bees", "On bees, again"}
    await alice.click(shown_now(guild), label=NEXT)
    await alice.click(shown_now(guild), label=PREVIOUS)
    assert texts(shown_now(guild)) == before


async def test_sources_lead_to_the_sentence_that_a_short_question_found_by_the_one_before(
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
    _, place = texts((await alice.click(shown_now(guild), label=SOURCES)).response)
    assert place.startswith(f"**1** · {heading}\n")


async def test_a_new_title_changes_nothing_for_the_buttons(
    store: Store, guild: GuildHandle, alice: MemberActor, answer: discord.Message
) -> None:
    await store.articles.rename(guild.id, BEES.slug, "All on bees")
    await alice.click(answer, label=NEXT)
    assert texts(shown_now(guild))[0].startswith("**All on bees**")


@pytest.mark.simcord(check_errors=False)
async def test_a_button_that_fails_says_one_sentence_and_leaves_one_traceback_without_the_question(
    obstacle, alice: MemberActor, answer: discord.Message, caplog: pytest.LogCaptureFixture
) -> None:
    obstacle.failure = RuntimeError("the disk is gone")
    result = await alice.click(answer, label=NEXT)
    assert_responded(result, content=SAY("failed"), ephemeral=True)
    [record] = [record for record in caplog.records if record.exc_info]
    assert record.getMessage() == "button next failed"
    assert QUESTION not in caplog.text


async def test_a_direct_message_has_neither_pins_nor_votes(simcord_env: Env) -> None:
    carol = simcord_env.create_user("carol")
    await carol.send_dm("Que dit la Maison-Blanche ?")
    message = carol.dm_channel.last_message
    assert list(buttons(message))[2:] == ["En contexte", "Sources", "Supprimer"]
    await carol.click(message, label="Suivant")
    assert "result 2" in texts(carol.dm_channel.last_message)[1]  # who presses says in which language they read
