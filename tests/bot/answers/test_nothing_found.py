"""What comes with « the articles say nothing about that »."""

from dataclasses import replace
from datetime import date

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, assert_responded

from bot.articles import builtin_article
from bot.errors import UnusableDatabase
from bot.locales import phrasebook
from bot.store.database import Store
from index import Article
from tests.support.bees import BEES, said
from tests.support.circumstances import restart
from tests.support.discord_markdown import render
from tests.support.row import offered, press
from tests.support.visible import texts

SAY = phrasebook("en")
IN_VAIN = "How old are beekeepers in Mongolia?"
NEAREST, DISCARD = "nearest", "discard"
WHALES = Article.from_paragraphs(
    "On whales", [((), "A whale sings under water."), ((), "Whales eat krill.")], language="en"
)


@pytest.fixture
async def in_vain(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, me: str
) -> discord.Message | None:
    """What alice is told who asked in vain."""
    await store.articles.add(guild.id, BEES)
    await alice.send(general, f"{me} {IN_VAIN}")
    return general.last_message


async def test_it_names_three_headings_that_there_is_something_under(in_vain: discord.Message) -> None:
    sentence, headings = texts(in_vain)
    assert sentence == SAY("nothing-found")
    assert headings == "-# " + SAY("nothing-headings", headings="**Their honey** · **The hive** · **Their sting**")
    assert offered(in_vain) == [NEAREST, DISCARD]


async def test_the_nearest_passages_are_shown_to_the_presser_alone_and_said_to_be_no_answer(
    simcord_env: Env, store: Store, alice: MemberActor, in_vain: discord.Message
) -> None:
    await restart(simcord_env, store)
    result = await press(alice, in_vain, NEAREST)
    assert result.ephemeral
    title, *near = texts(result.response)
    assert title == SAY("nearest-title")
    assert any("Beekeepers harvest honey in summer." in passage for passage in near)
    assert not any("bold" in run.within for passage in near for run in render(passage))


async def test_what_a_command_finds_nothing_for_shows_its_question_and_the_nearest_passages_too(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    result = await alice.slash(general, "ask", question=IN_VAIN)
    assert result.ephemeral
    assert texts(result.response)[2] == f"-# {IN_VAIN}"
    assert offered(result.response) == [NEAREST]
    near = await press(alice, result.response, NEAREST)
    assert texts(near.response)[0] == SAY("nearest-title")


@pytest.mark.parametrize(
    ("question", "article", "places"),
    [
        ("How do whales sing?", "on-bees", "**On bees**"),
        ("How do whales sing?", "on-bees#1", "**On bees › Their honey**"),
        ("section:sea Who makes honey?", "", "**section:sea**"),
        ("section:||sea|| Who makes honey?", "", ""),
        ("How old are beekeepers in Mongolia?", "", ""),
    ],
)
async def test_where_only_a_part_of_what_there_is_was_asked_it_says_which(
    store: Store, guild: GuildHandle, alice: MemberActor, question: str, article: str, places: str
) -> None:
    for one in (BEES, WHALES):
        await store.articles.add(guild.id, one)
    result = await alice.slash(guild.channels["general"], "ask", question=question, article=article)
    said_of_places = [text for text in texts(result.response) if SAY("nothing-within", places="") in text]
    assert said_of_places == ([f"-# {SAY('nothing-within', places=places)}"] if places else [])


async def test_articles_of_one_title_that_were_asked_alone_are_told_apart(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    for language in ("en", "fr"):
        await store.articles.add(guild.id, replace(BEES, slug=f"bees-{language}", language=language))
    await store.articles.add(guild.id, WHALES)
    result = await alice.slash(general, "ask", question="How do whales sing?", article=BEES.title)
    places = "**On bees (en)** · **On bees (fr)**"
    assert f"-# {SAY('nothing-within', places=places)}" in texts(result.response)


@pytest.mark.parametrize(
    "question", ["What is this article about?", "What about this?", "De quoi parlent les articles ?"]
)
async def test_a_question_that_names_nothing_is_told_so_with_what_there_is_and_is_not_kept(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, me: str, question: str
) -> None:
    await store.articles.add(guild.id, BEES)
    await alice.send(general, f"{me} {question}")
    say = phrasebook("fr" if question.startswith("De") else "en")
    headings = say("nothing-headings", headings="**The hive** · **Their honey** · **Their sting**")
    assert texts(general.last_message) == [say("nothing-named"), f"-# {headings}"]
    assert await store.feedback.tallies(guild.id, date(2020, 1, 1)) == []


@pytest.mark.simcord(check_errors=False)
async def test_a_question_that_is_gone_has_no_nearest_passages(
    general: ChannelHandle, alice: MemberActor, in_vain: discord.Message
) -> None:
    await alice.edit(general.history()[0], "Never mind.")
    assert said(await press(alice, in_vain, NEAREST)) == SAY("question-gone")


async def test_where_nothing_comes_near_no_button_promises_it(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, WHALES)
    result = await alice.slash(general, "ask", question="Quel avocat plaide ?")
    assert texts(result.response)[-2] == "-# " + SAY("nothing-headings", headings="**On whales**")
    assert offered(result.response) == []


async def test_an_article_that_answers_in_another_language_is_named_and_comes_first(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, monkeypatch: pytest.MonkeyPatch
) -> None:
    for article in (BEES, builtin_article()):
        await store.articles.add(guild.id, article)
    # As where an unrelated article weighs a right answer down.
    monkeypatch.setattr("bot.answers.service.first_page", lambda *_: None)
    result = await alice.slash(general, "ask", question="What did Putin ask of Musk about Taiwan?")
    title = f"**{builtin_article().title}**"
    assert texts(result.response)[1] == SAY("nothing-elsewhere", title=title, language="Français")
    near = await press(alice, result.response, NEAREST)
    assert "Taïwan" in texts(near.response)[1]


@pytest.mark.simcord(check_errors=False)
async def test_the_asker_and_moderators_may_delete_it_and_nobody_else(
    general: ChannelHandle, bob: MemberActor, moderator: MemberActor, in_vain: discord.Message
) -> None:
    assert_responded(await press(bob, in_vain, DISCARD), content=SAY("not-theirs"), ephemeral=True)
    assert general.last_message == in_vain
    await press(moderator, in_vain, DISCARD)
    assert general.last_message != in_vain


@pytest.mark.simcord(check_errors=False)
async def test_it_is_said_although_the_question_cannot_be_kept(
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    alice: MemberActor,
    me: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def fail(*_: object) -> None:
        raise UnusableDatabase("sqlite", "database or disk is full")

    monkeypatch.setattr(store.feedback, "note_unanswered", fail)
    await store.articles.add(guild.id, BEES)
    await alice.send(general, f"{me} {IN_VAIN}")
    assert texts(general.last_message)[0] == SAY("nothing-found")
    assert said(await alice.slash(general, "ask", question=IN_VAIN)).startswith(SAY("nothing-found"))
    assert IN_VAIN not in caplog.text
    assert "noting a question that found nothing" in caplog.text


@pytest.mark.parametrize(
    ("question", "is_hinted"),
    [
        ("Quel âge ont les apiculteurs en Mongolie ?", True),
        ("Wie alt sind die Imker in der Mongolei?", True),
        (IN_VAIN, False),
        ("Mongolia", False),
        ("What is this article about?", False),
    ],
)
async def test_a_question_in_another_language_than_all_articles_is_told_which_that_is(
    store: Store, guild: GuildHandle, alice: MemberActor, question: str, is_hinted: bool
) -> None:
    await store.articles.add(guild.id, WHALES)
    result = await alice.slash(guild.channels["general"], "ask", question=question)
    hint = SAY("nothing-languages", count=1, languages="English")
    assert (hint in texts(result.response)) == is_hinted


async def test_where_one_article_is_in_the_language_of_the_question_no_other_is_proposed(
    store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, WHALES)
    await store.articles.add(guild.id, builtin_article())
    result = await alice.slash(guild.channels["general"], "ask", question="Quel âge ont les apiculteurs en Mongolie ?")
    assert not any("in the same language" in text for text in texts(result.response))
