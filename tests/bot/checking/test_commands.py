import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, OptionError

from bot.checking.service import LONGEST
from bot.locales import phrasebook
from bot.store.database import Store
from bot.store.settings import ASKER_ROLE
from bot.toolkit.rate_limit import QUESTIONS, SERVER_QUESTIONS
from index import Article
from tests.support.bees import BEES, USUAL, said
from tests.support.circumstances import speak
from tests.support.discord_markdown import render
from tests.support.sent import json_of
from tests.support.visible import buttons, texts

SAY, DITES = phrasebook("en"), phrasebook("fr")
EXACT, NEARLY, NOT_FOUND = "✅ **Word for word**", "🟡 **Nearly: what differs is in bold**", "❌ **Not found**"
MENU = "Check this quote"


@pytest.fixture(autouse=True)
async def bees_alone(store: Store, guild: GuildHandle) -> None:
    await store.articles.add(guild.id, BEES)


async def test_words_of_an_article_are_found_word_for_word(general: ChannelHandle, alice: MemberActor) -> None:
    result = await alice.slash(general, "check", words="They say “The Queen bee lives in it” and laugh.")
    verdict, words, place = texts(result.response)
    assert result.ephemeral
    assert (verdict, words) == (EXACT, "> The Queen bee lives in it")
    assert place == "In the article: **On bees** › The hive\n-# ¶ 1 of 4"
    assert buttons(result.response) == {"Show to all": True}


async def test_a_changed_word_is_in_bold_on_both_sides(general: ChannelHandle, alice: MemberActor) -> None:
    result = await alice.slash(general, "check", words="A bee makes honey of pollen, and eats honey in winter")
    verdict, words, place = texts(result.response)
    assert (verdict, words) == (NEARLY, "> A bee makes honey of **pollen**, and eats honey in winter")
    assert place.splitlines()[2] == "> A bee makes honey of **nectar**, and eats honey in winter"


async def test_sentences_are_checked_one_by_one_and_counted(general: ChannelHandle, alice: MemberActor) -> None:
    result = await alice.slash(general, "check", words="A hive is warm. A hive is cold and wet. A sting hurts!")
    shown = texts(result.response)
    assert shown[0] == "Sentences checked: 3, of them word for word: 2"
    assert [text for text in shown if "**" in text and text[0] in "✅🟡❌"] == [EXACT, NOT_FOUND, EXACT]
    assert buttons(result.response) == {"Show to all": True, "Nearest passages": True}


async def test_the_menu_of_a_message_checks_what_it_quotes(
    general: ChannelHandle, alice: MemberActor, bob: MemberActor, me: str
) -> None:
    message = await bob.send(general, "Hm.\n> A hive is *warm*.\nIs that so, @everyone?")
    result = await alice.context_menu(general, MENU, message)
    assert result.ephemeral
    verdict, words, _ = texts(result.response)
    assert verdict == EXACT
    assert "".join(run.text for run in render(words)) == "A hive is warm."


@pytest.mark.parametrize(
    "written",
    [
        "**A bee makes honey of nectar, and eats honey in winter.**",
        "A bee makes **ho**ney of *nectar*, and eats ||honey|| in __winter__.",
        "> ***A bee*** makes honey of `nectar`, and eats ~~honey~~ in winter.",
        "A bee makes honey of nectar\\, and eats _honey in winter_.",
        "```py\nA bee makes honey of nectar, and eats honey in winter.\n```",
        "- A bee makes honey of nectar, and eats honey in winter.",
        "> # A bee makes honey of nectar, and eats honey in winter.",
        "@everyone A bee makes honey of nectar, and eats honey in winter.",
    ],
)
async def test_what_draws_the_words_of_a_message_is_none_of_them(
    general: ChannelHandle, alice: MemberActor, bob: MemberActor, written: str
) -> None:
    verdict, words, _ = texts((await alice.context_menu(general, MENU, await bob.send(general, written))).response)
    assert (verdict, words) == (EXACT, f"> {USUAL}")


async def test_signs_that_draw_nothing_stay(general: ChannelHandle, alice: MemberActor, bob: MemberActor) -> None:
    message = await bob.send(general, "2 * 3 * 4 - 5, a_hive_is #1, `__warm__` and \\*so\\* on")
    words = texts((await alice.context_menu(general, MENU, message)).response)[1]
    assert "".join(run.text for run in render(words)) == "2 * 3 * 4 - 5, a_hive_is #1, __warm__ and *so* on"


@pytest.mark.parametrize(
    "words",
    [
        "A hive is warm. https://bees.example/a_(b)?c=d#e",
        "> A hive is warm. (<https://bees.example>)",
        "https://bees.example/hive A hive is warm.",
        "Hm.\n> https://bees.example/hive A hive is warm.\nIs that so?",
        "[A hive](https://bees.example) is warm.",
        "<t:1700000000:R> A hive is warm.",
    ],
)
async def test_a_link_that_says_where_words_are_from_and_a_moment_are_no_words_to_find(
    general: ChannelHandle, alice: MemberActor, words: str
) -> None:
    verdict, shown, _ = texts((await alice.slash(general, "check", words=words)).response)
    assert verdict == EXACT
    assert shown.startswith("> A hive is warm.")


@pytest.mark.parametrize("language", ["en-US", "de"])
async def test_the_numbers_of_a_list_are_no_words_to_find(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor, language: str
) -> None:
    speak(simcord_env, language)
    shown = texts((await alice.slash(general, "check", words="1. A hive is warm.\n2. A sting hurts.")).response)
    assert [text for text in shown if text.startswith("> ")] == ["> A hive is warm.", "> A sting hurts."]
    assert sum(text.startswith("✅") for text in shown) == 2


async def test_a_link_between_words_may_be_the_articles(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    written = "Write to https://bees.example for a hive."
    await store.articles.add(guild.id, Article.from_paragraphs("On orders", [((), written)], language="en"))
    assert texts((await alice.slash(general, "check", words=written)).response)[0] == EXACT
    for changed in (written.replace("bees", "ants"), written.replace("https://bees.example ", "")):
        assert texts((await alice.slash(general, "check", words=changed)).response)[0] != EXACT


@pytest.mark.simcord(check_errors=False)
async def test_a_link_alone_has_no_words(general: ChannelHandle, alice: MemberActor) -> None:
    assert said(await alice.slash(general, "check", words="https://bees.example/hive")) == SAY("check-no-words")


async def test_a_direct_message_checks_the_shared_articles_and_shows_nothing_to_all(simcord_env: Env) -> None:
    carol = simcord_env.create_user("carol")
    result = await carol.slash("check", words="Poutine aurait même demandé à Trump de ne pas activer son service")
    assert texts(result.response)[0] == NEARLY
    assert buttons(result.response) == {}


async def test_a_channel_checks_only_the_articles_it_asks(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    ants = Article.from_paragraphs("On ants", [((), "Ants milk aphids for juice.")], language="en")
    await store.articles.add(guild.id, ants)
    await store.channels.choose(guild.id, general.id, [BEES.slug])
    result = await alice.slash(general, "check", words="Ants milk aphids for juice.")
    assert texts(result.response)[0] == NOT_FOUND


@pytest.mark.simcord(check_errors=False)
async def test_a_message_without_words_is_told_so(general: ChannelHandle, alice: MemberActor, bob: MemberActor) -> None:
    message = await bob.send(general, f"{bob.mention} 👍 …")
    assert said(await alice.context_menu(general, MENU, message)) == SAY("check-no-words")


async def test_discord_refuses_words_that_are_too_long(general: ChannelHandle, alice: MemberActor) -> None:
    with pytest.raises(OptionError):
        await alice.slash(general, "check", words="x" * (LONGEST + 1))


@pytest.mark.simcord(check_errors=False)
async def test_a_flood_of_checks_is_refused(general: ChannelHandle, alice: MemberActor) -> None:
    results = [await alice.slash(general, "check", words="A hive is warm.") for _ in range(8)]
    assert "lot of questions" in said(results[-1])


async def test_the_presser_is_told_in_their_language(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor
) -> None:
    speak(simcord_env, "fr")
    result = await alice.slash(general, "check", words="A hive is cold and wet.")
    assert texts(result.response)[0] == f"❌ **{DITES('verdict-not-found')}**"


@pytest.mark.simcord(check_errors=False)
async def test_questions_and_checks_have_one_pace(general: ChannelHandle, alice: MemberActor, bob: MemberActor) -> None:
    for number in range(QUESTIONS):
        command, given = ("ask", "question") if number % 2 else ("check", "words")
        assert "lot of questions" not in "".join(
            texts((await alice.slash(general, command, **{given: "A hive is warm?"})).response)
        )
    for command, given in (("ask", "question"), ("check", "words")):
        assert "lot of questions" in said(await alice.slash(general, command, **{given: "A hive is warm?"}))
    assert texts((await bob.slash(general, "check", words="A hive is warm.")).response)[0] == EXACT


@pytest.mark.simcord(check_errors=False)
async def test_a_server_has_a_pace_for_checks_too(simcord_env: Env, guild: GuildHandle, general: ChannelHandle) -> None:
    members = [
        guild.add_member(simcord_env.create_user(f"member{n}")) for n in range(SERVER_QUESTIONS // QUESTIONS + 1)
    ]
    *many, last = members
    for member in many:
        for _ in range(QUESTIONS):
            await member.slash(general, "check", words="A hive is warm.")
    assert "lot of questions" in said(await last.slash(general, "check", words="A hive is warm."))


@pytest.mark.simcord(check_errors=False)
async def test_who_may_not_ask_may_not_check_by_any_way(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, bob: MemberActor
) -> None:
    message = await bob.send(general, "A hive is warm.")
    shown = (await alice.slash(general, "check", words="Hives are yellow and loud.")).response
    assert shown is not None
    role = guild.create_role("readers")
    await store.settings.set(guild.id, {ASKER_ROLE: role.id})
    refused = SAY("not-asker", role=role.mention)
    assert said(await alice.slash(general, "check", words="A hive is warm.")) == refused
    assert said(await alice.context_menu(general, MENU, message)) == refused
    assert said(await alice.click(shown, label="Nearest passages")) == refused
    await store.settings.set(guild.id, {ASKER_ROLE: None}, general.id)
    assert texts((await alice.slash(general, "check", words="A hive is warm.")).response)[0] == EXACT
    reader = guild.add_member(simcord_env.create_user("reader"), roles=[role])
    other = guild.create_text_channel("other")
    assert texts((await reader.slash(other, "check", words="A hive is warm.")).response)[0] == EXACT


HOSTILE = [
    "# *dragons* @everyone ||wyverns|| <@123456789012345678> [x](https://evil.example) `a` \u202e discord.gg/abc",
    "**" * 500 + "x",
    "*_~`" * 900 + "x",
    "a" * LONGEST,
    "1. " * 1_300,
    "> > > x\n" * 400,
    "- A hive is warm. " * 200,
    "<:bee:123456789012345678> " * 100 + "x",
]


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
async def test_hostile_words_are_shown_as_written_and_ping_nobody(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor, words: str
) -> None:
    result = await alice.slash(general, "check", words=words)
    assert result.ephemeral
    quoted = [line for text in texts(result.response) for line in text.splitlines() if line.startswith("> ")]
    runs = [run for line in quoted for run in render(line)]
    assert {rule for run in runs for rule in run.within} <= {"quote", "bold"}
    assert json_of(simcord_env.http_requests[-1])["data"]["allowed_mentions"] == {"parse": []}


async def test_nothing_that_is_checked_is_kept(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    before = await store.privacy.export(guild.id)
    await alice.slash(general, "check", words="A hive is warm. Dragons are cold.")
    after = await store.privacy.export(guild.id)
    assert before == after
