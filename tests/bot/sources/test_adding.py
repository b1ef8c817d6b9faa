"""Adding an article, as a file or by a form."""

import re
from typing import Any

import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, assert_responded

from bot.articles import builtin_article
from bot.locales import phrasebook
from bot.store.database import Store
from index import Article
from tests.support.circumstances import speak
from tests.support.discord_markdown import render
from tests.support.hive import FILE, add, last_message, said
from tests.support.sent import json_of
from tests.support.visible import buttons, texts

SAY, DITES = phrasebook("en"), phrasebook("fr")
MESSAGE = "https://discord.com/channels/123456789012345678/123456789012345678/123456789012345678"
QUESTION = "Who makes honey?"

pytestmark = pytest.mark.simcord(check_errors=False)


async def test_an_article_is_shown_as_it_was_understood_before_it_answers(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    read = await moderator.slash(general, "sources add", file=FILE)
    [asks, alone, *headings] = said(read).splitlines()
    assert [asks, alone] == ["**Add “On bees”? English, 4 passages, 2 headings**", SAY("draft-alone")]
    assert list(buttons(last_message(read))) == ["Add", "Title, language…", "Cancel"]
    assert not (await store.snapshot(guild.id)).revision
    added = said(await moderator.click(last_message(read), label="Add")).splitlines()
    assert added[:2] == ["**Added “On bees”: 4 passages, 2 headings.**", SAY("source-alone")]
    assert added[2:] == headings
    assert headings == said(await moderator.slash(general, "sources show", article="On bees")).splitlines()[1:]
    answered = await alice.slash(general, "ask", question=QUESTION)
    assert "**A bee makes honey of nectar.**" in texts(answered.response)[0]
    unanswered = await alice.slash(general, "ask", question="Que demande Poutine à Musk sur Taïwan ?")
    assert texts(unanswered.response)[0] == SAY("nothing-found")


async def test_the_second_article_answers_beside_the_first(
    general: ChannelHandle, bees: Article, moderator: MemberActor, alice: MemberActor
) -> None:
    added = said(await add(moderator, general, file=("wasps.txt", b"Wasps build nests of paper.")))
    assert added.splitlines()[0] == "**Added “wasps”: 1 passage, no heading.**"
    for question, answer in [("Who builds nests?", "Wasps build"), (QUESTION, "A bee makes")]:
        assert answer in texts((await alice.slash(general, "ask", question=question)).response)[0]


async def test_what_was_stated_of_a_file_wins_over_what_it_says(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await add(moderator, general, file=FILE, title=" Our  bees ", language="nl", url="https://bees.example/all")
    [article] = await store.articles.all(guild.id)
    assert (article.title, article.slug, article.language) == ("Our bees", "our-bees", "nl")
    assert article.url == "https://bees.example/all"


async def test_an_article_that_had_lost_its_shape_comes_with_a_word_on_that(
    general: ChannelHandle, moderator: MemberActor
) -> None:
    detached = builtin_article().text.encode()
    read = said(await moderator.slash(general, "sources add", file=("musk.txt", detached), title="Musk"))
    assert SAY("source-inferred") == read.splitlines()[1]
    assert SAY("inferred", count=1) in read


async def test_what_was_left_out_of_a_page_is_said(general: ChannelHandle, moderator: MemberActor) -> None:
    page = "Bees number {0} carry pollen to\ntheir cell, whatever the\n{0}\n\f\nON BEES\nweather is.\n"
    pages = "".join(page.format(number) for number in range(1, 9))
    read = said(await moderator.slash(general, "sources add", file=("bees.txt", pages.encode())))
    assert any(line.startswith("Left out: ") for line in read.splitlines())


async def test_a_form_takes_a_text(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    form = await moderator.slash(general, "sources add", language="en")
    assert form.modal is not None
    assert form.modal["title"] == SAY("sources-add-form")
    labels = [field["label"] for field in form.modal["components"]]
    assert labels == [SAY(f"form-{name}") for name in ("files", "address", "text", "title")]
    read = await moderator.submit_modal(form, {"text": "Our bees\n\nA bee makes honey of nectar."})
    assert said(read).startswith("**Add “Our bees”? English, 1 passage, no heading")
    await moderator.click(last_message(read), label="Add")
    [article] = await store.articles.all(guild.id)
    assert (article.url, article.language) == (None, "en")
    assert "honey" in texts((await alice.slash(general, "ask", question=QUESTION)).response)[0]


async def test_a_title_that_was_given_stands_in_the_form_and_may_still_be_changed(
    general: ChannelHandle, moderator: MemberActor
) -> None:
    form = await moderator.slash(general, "sources add", title="Bees")
    assert form.modal is not None
    assert form.modal["components"][3]["component"]["value"] == "Bees"
    read = await moderator.submit_modal(form, {"title": "Wasps", "text": "They build nests of paper."})
    assert said(read).startswith("**Add “Wasps”?")


async def test_an_address_in_the_form_is_that_of_the_text_beside_it(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    form = await moderator.slash(general, "sources add")
    given = {"text": "Wasps build nests of paper.", "address": "https://wasps.example/nests"}
    read = await moderator.submit_modal(form, given)
    await moderator.click(last_message(read), label="Add")
    assert [article.url for article in await store.articles.all(guild.id)] == ["https://wasps.example/nests"]


@pytest.mark.parametrize(
    ("given", "what"),
    [
        ({}, "nothing"),
        ({"text": " \n "}, "nothing"),
        ({"files": [FILE, ("wasps.txt", b"Wasps.")], "title": "Insects"}, "several"),
        ({"files": [FILE], "text": "Wasps.", "address": "https://bees.example"}, "several"),
        ({"address": "bees"}, "url"),
        ({"address": MESSAGE}, "message-link"),
    ],
)
async def test_a_form_that_cannot_be_meant_is_refused(
    general: ChannelHandle, moderator: MemberActor, given: dict[str, Any], what: str
) -> None:
    refused = await moderator.submit_modal(await moderator.slash(general, "sources add"), given)
    assert_responded(refused, content=SAY(f"unfit-{what}"), ephemeral=True)


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
    read = await moderator.slash(general, "sources add", file=("x.md", markdown.encode()), title=title)
    for result in (read, await moderator.click(last_message(read), label="Add")):
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
    added = said(await add(moderator, general, label=DITES("draft-add"), file=FILE))
    assert added.startswith(
        f"**{DITES('source-added', title='On bees', passages=4, headings=2)}**\n{DITES('source-alone')}\n"
    )
    assert "(sans intertitre) · 1 passage" in added
    refused = await moderator.slash(general, "sources add", file=("x.txt", b""))
    assert_responded(refused, content=DITES("empty-file", name="x.txt"))
    shown = await moderator.slash(general, "sources add")
    assert shown.modal is not None
    assert shown.modal["title"] == DITES("sources-add-form")


async def test_an_interaction_that_expired_is_dropped(
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
    assert not (await store.snapshot(guild.id)).revision


async def test_an_address_without_a_file_is_fetched_or_said_to_be_none_of_the_webs(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    refused = await moderator.slash(general, "sources add", url="http://127.0.0.1:1/bees")
    assert_responded(refused, content=SAY("not-fetched-address", name=r"http\://127.0.0.1:1/bees"), ephemeral=True)
    refused = await moderator.slash(general, "sources add", url="<http://127.0.0.1/bees>")
    assert_responded(refused, content=SAY("not-fetched-private", name=r"http\://127.0.0.1/bees"), ephemeral=True)
    refused = await moderator.slash(general, "sources add", url=MESSAGE)
    assert_responded(refused, content=SAY("unfit-message-link"), ephemeral=True)
    assert not (await store.snapshot(guild.id)).revision
