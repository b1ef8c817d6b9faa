"""Adding an article, as a file or by pasting it."""

import re

import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, assert_responded

from bot.articles import builtin_article
from bot.locales import phrasebook
from bot.store.database import Store
from index import Article
from tests.support.circumstances import speak
from tests.support.discord_markdown import render
from tests.support.hive import FILE, said
from tests.support.sent import json_of
from tests.support.visible import texts

SAY, DITES = phrasebook("en"), phrasebook("fr")
QUESTION = "Who makes honey?"

pytestmark = pytest.mark.simcord(check_errors=False)


async def test_an_article_that_is_added_is_shown_as_it_was_understood_and_answers(
    general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    added = said(await moderator.slash(general, "sources add", file=FILE)).splitlines()
    assert added[:2] == ["**Added “On bees”: 4 passages, 2 headings.**", SAY("source-alone")]
    assert added[2:] == said(await moderator.slash(general, "sources show", article="On bees")).splitlines()[1:]
    answered = await alice.slash(general, "ask", question=QUESTION)
    assert "**A bee makes honey of nectar.**" in texts(answered.response)[0]
    unanswered = await alice.slash(general, "ask", question="Que demande Poutine à Musk sur Taïwan ?")
    assert texts(unanswered.response)[0] == SAY("nothing-found")


async def test_the_second_article_answers_beside_the_first(
    general: ChannelHandle, bees: Article, moderator: MemberActor, alice: MemberActor
) -> None:
    added = said(await moderator.slash(general, "sources add", file=("wasps.txt", b"Wasps build nests of paper.")))
    assert added.splitlines()[0] == "**Added “wasps”: 1 passage, no heading.**"
    for question, answer in [("Who builds nests?", "Wasps build"), (QUESTION, "A bee makes")]:
        assert answer in texts((await alice.slash(general, "ask", question=question)).response)[0]


async def test_what_was_stated_of_a_file_wins_over_what_it_says(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await moderator.slash(
        general, "sources add", file=FILE, title=" Our  bees ", language="nl", url="https://bees.example/all"
    )
    [article] = await store.articles.all(guild.id)
    assert (article.title, article.slug, article.language) == ("Our bees", "our-bees", "nl")
    assert article.url == "https://bees.example/all"


async def test_an_article_that_had_lost_its_shape_is_added_with_a_word_on_that(
    general: ChannelHandle, moderator: MemberActor
) -> None:
    detached = builtin_article().text.encode()
    added = said(await moderator.slash(general, "sources add", file=("musk.txt", detached), title="Musk"))
    assert SAY("source-inferred") == added.splitlines()[1]
    assert SAY("inferred", count=1) in added


async def test_a_text_can_be_pasted_instead(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    shown = await moderator.slash(general, "sources add", language="en")
    assert shown.modal is not None
    assert shown.modal["title"] == SAY("sources-add-form")
    assert [field["label"] for field in shown.modal["components"]] == [SAY("form-title"), SAY("form-text")]
    added = said(await moderator.submit_modal(shown, {"text": "Our bees\n\nA bee makes honey of nectar."}))
    assert added.startswith("**Added “Our bees”: 1 passage, no heading.")
    [article] = await store.articles.all(guild.id)
    assert (article.url, article.language) == (None, "en")
    assert "honey" in texts((await alice.slash(general, "ask", question=QUESTION)).response)[0]


async def test_a_title_that_was_given_stands_in_the_form_and_may_still_be_changed(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    shown = await moderator.slash(general, "sources add", title="Bees")
    assert shown.modal is not None
    assert shown.modal["components"][0]["component"]["value"] == "Bees"
    await moderator.submit_modal(shown, {"title": "Wasps", "text": "They build nests of paper."})
    assert [article.title for article in await store.articles.all(guild.id)] == ["Wasps"]


HOSTILE = [
    "**A** @everyone <@1>",
    "- `code` <t:0> https://evil.example.",
    "> # [x](https://evil.example) ||y||",
    "1. @here.",
]


async def test_a_hostile_article_is_shown_as_written_and_pings_nobody(
    simcord_env: Env, general: ChannelHandle, moderator: MemberActor
) -> None:
    title = "`A` @everyone <@1> ||z||"
    # Markdown in which every mark is escaped, so that an article is made of the marks themselves.
    escaped = [re.sub(r"([^\w\s])", r"\\\1", words) for words in HOSTILE]
    markdown = "\n\n".join(f"## {words}\n\n{words}" for words in escaped)
    result = await moderator.slash(general, "sources add", file=("x.md", markdown.encode()), title=title)
    runs = [run for text in said(result).splitlines() for run in render(text)]
    assert {rule for run in runs for rule in run.within} <= {"bold", "subtext"}
    shown = "".join(run.text for run in runs)
    assert title in shown
    assert all(words in shown for words in HOSTILE)
    await moderator.slash(general, "sources list")
    sent = map(json_of, simcord_env.http_requests[-2:])
    assert {str(each["data"]["allowed_mentions"]) for each in sent} == {"{'parse': []}"}


async def test_a_french_moderator_reads_french(
    simcord_env: Env, general: ChannelHandle, moderator: MemberActor
) -> None:
    speak(simcord_env, "fr")
    added = said(await moderator.slash(general, "sources add", file=FILE))
    assert added.startswith(
        f"**{DITES('source-added', title='On bees', passages=4, headings=2)}**\n{DITES('source-alone')}\n"
    )
    assert "(sous aucun intertitre) · 1 passage" in added
    refused = await moderator.slash(general, "sources add", file=("x.txt", b""))
    assert_responded(refused, content=DITES("empty-file", name="x.txt"))
    shown = await moderator.slash(general, "sources add")
    assert shown.modal is not None
    assert shown.modal["title"] == DITES("sources-add-form")


async def test_an_interaction_that_expired_is_dropped_and_what_was_added_stays(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    caplog: pytest.LogCaptureFixture,
) -> None:
    simcord_env.inject_error("POST", "/interactions/*/callback", status=404, code=10062, message="Unknown interaction")
    result = await moderator.slash(general, "sources add", file=FILE)
    assert result.response is None
    assert "sources add: expired before it was answered" in caplog.text
    assert len(await store.articles.all(guild.id)) == 1


async def test_an_address_without_a_file_is_fetched_or_said_to_be_none_of_the_webs(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    refused = await moderator.slash(general, "sources add", url="http://127.0.0.1:1/bees")
    assert_responded(refused, content=SAY("not-fetched-address", name=r"http\://127.0.0.1:1/bees"), ephemeral=True)
    refused = await moderator.slash(general, "sources add", url="http://127.0.0.1/bees")
    assert_responded(refused, content=SAY("not-fetched-private", name=r"http\://127.0.0.1/bees"), ephemeral=True)
    assert not (await store.snapshot(guild.id)).revision
