from typing import Any

import pytest
from discord.utils import utcnow
from simcord import ChannelHandle, Env, GuildHandle, InteractionResult, MemberActor, SetupError, assert_responded

from bot.articles import builtin_article
from bot.client import Pullquote
from bot.libraries import Libraries
from bot.locales import phrasebook
from bot.store.database import Store
from bot.store.records import Limits
from index import Article
from tests.bot.circumstances import speak
from tests.bot.discord_markdown import render
from tests.bot.obstacle import Obstacle
from tests.bot.shown import texts

SAY, DITES = phrasebook("en"), phrasebook("fr")
BUILT_IN = "musk-poutine-starlink"
QUESTION = "Who makes honey?"
BEES = """# On bees

Bees are insects.

## The hive

A hive is warm.

The queen bee lives in it.

## Their honey

A bee makes honey of nectar.
"""
FILE = ("bees.md", BEES.encode())
CHANGES: list[tuple[str, dict[str, Any]]] = [
    ("sources add", {"file": FILE}),
    ("sources add", {}),
    ("sources update", {"article": "on-bees", "file": FILE}),
    ("sources update", {"article": "on-bees"}),
    ("sources remove", {"article": "on-bees"}),
    ("sources use", {}),
    ("sources rename", {"article": "on-bees", "title": "On wasps"}),
]

pytestmark = pytest.mark.simcord(check_errors=False)


@pytest.fixture
async def bees(store: Store, guild: GuildHandle, moderator: MemberActor, general: ChannelHandle) -> Article:
    """An article that the moderator has added."""
    await moderator.slash(general, "sources add", file=FILE)
    [article] = await store.articles(guild.id)
    return article


def said(result: InteractionResult) -> str:
    """All that was said, to whom it was said."""
    messages = [message for message in (result.response, *result.followups) if message]
    assert all(message.ephemeral for message in messages)
    return "\n".join(message.content or "\n".join(texts(message)) for message in messages)


async def start_again(env: Env, store: Store, **limits: float) -> None:
    """With other limits."""
    given: Any = {"articles": 50, "passages": 50_000, "megabytes": 20, **limits}
    await env.restart_bot(Pullquote(Libraries(store), store, limits=Limits(**given)))


@pytest.mark.parametrize(("command", "given"), CHANGES)
async def test_a_member_changes_nothing(
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    bees: Article,
    alice: MemberActor,
    command: str,
    given: dict[str, Any],
) -> None:
    before = await store.kept(guild.id)
    result = await alice.slash(general, command, **given)
    assert_responded(result, content=SAY("not-moderator"), ephemeral=True)
    assert result.modal is None
    assert await store.kept(guild.id) == before


@pytest.mark.parametrize(("command", "given"), CHANGES)
async def test_who_has_the_role_that_was_chosen_may_change_everything_until_it_is_chosen_no_more(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    bees: Article,
    command: str,
    given: dict[str, Any],
) -> None:
    role = guild.create_role("beekeepers")
    keeper = guild.add_member(simcord_env.create_user("keeper"), roles=[role])
    await store.set_preference(guild.id, "moderator_role", role.id)
    assert said(await keeper.slash(general, command, **given)) != SAY("not-moderator")
    await store.set_preference(guild.id, "moderator_role", None)
    assert said(await keeper.slash(general, command, **given)) == SAY("not-moderator")


@pytest.mark.parametrize("command", ["sources add", "sources update"])
async def test_who_is_no_moderator_any_more_pastes_in_vain(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, command: str
) -> None:
    role = guild.create_role("beekeepers")
    keeper = guild.add_member(simcord_env.create_user("keeper"), roles=[role])
    await store.set_preference(guild.id, "moderator_role", role.id)
    shown = await keeper.slash(general, command, **({"article": bees.slug} if command == "sources update" else {}))
    await store.set_preference(guild.id, "moderator_role", None)
    assert said(await keeper.submit_modal(shown, {"text": "Wasps."})) == SAY("not-moderator")
    assert await store.articles(guild.id) == [bees]


async def test_there_are_no_sources_of_a_direct_message(simcord_env: Env) -> None:
    with pytest.raises(SetupError):
        await simcord_env.create_user("carol").slash("sources list")


async def test_everybody_is_told_alone_which_articles_answer(general: ChannelHandle, alice: MemberActor) -> None:
    assert said(await alice.slash(general, "sources list")).splitlines() == [
        "**Articles that answer here: 1**",
        "**Musk, Poutine et Starlink** · fr, 5 passages",
        "-# comes with the bot",
    ]


async def test_a_list_says_who_added_an_article_and_when(
    general: ChannelHandle, bees: Article, alice: MemberActor, moderator: MemberActor
) -> None:
    [_, what, who] = said(await alice.slash(general, "sources list")).splitlines()
    assert what == "**On bees** · en, 4 passages"
    assert who.startswith("-# added on <t:")
    assert who.endswith(f":D> by {moderator.mention}")


async def test_everybody_is_shown_the_outline_of_an_article(
    general: ChannelHandle, bees: Article, alice: MemberActor
) -> None:
    assert said(await alice.slash(general, "sources show", article=bees.slug)).splitlines() == [
        "**On bees · en, 4 passages, 2 headings**",
        "(under no heading) · 1 passage",
        "-# Bees are insects.",
        "**The hive** · 2 passages",
        "-# A hive is warm.",
        "**Their honey** · 1 passage",
        "-# A bee makes honey of nectar.",
    ]


@pytest.mark.parametrize("command", ["show", "update", "remove", "rename"])
async def test_titles_are_offered_while_one_types(
    general: ChannelHandle, bees: Article, moderator: MemberActor, command: str
) -> None:
    assert await moderator.autocomplete(general, f"sources {command}", "article", "BEE") == [
        {"name": "On bees", "value": "on-bees"}
    ]
    assert await moderator.autocomplete(general, f"sources {command}", "article", "wasp") == []


async def test_a_title_that_was_typed_in_full_will_do(
    general: ChannelHandle, bees: Article, alice: MemberActor
) -> None:
    assert "The hive" in said(await alice.slash(general, "sources show", article="on BEES"))


@pytest.mark.parametrize(
    ("command", "given"),
    [
        ("show", {}),
        ("remove", {}),
        ("update", {}),
        ("update", {"file": FILE}),
        ("rename", {"title": "Wasps"}),
    ],
)
async def test_an_article_there_is_not_is_said_not_to_be_there(
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    command: str,
    given: dict[str, Any],
) -> None:
    result = await moderator.slash(general, f"sources {command}", article="*wasps*", **given)
    assert_responded(result, content=SAY("unknown-article", slug=r"\*wasps\*"), ephemeral=True)
    assert not await store.revision(guild.id)


async def test_an_article_that_is_added_is_shown_as_it_was_understood_and_answers(
    general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    added = said(await moderator.slash(general, "sources add", file=FILE)).splitlines()
    assert added[:2] == ["**Added “On bees”: 4 passages, 2 headings.**", SAY("source-alone")]
    assert added[2:] == said(await moderator.slash(general, "sources show", article="On bees")).splitlines()[1:]
    answered = await alice.slash(general, "ask", question=QUESTION)
    assert "**A bee makes honey of nectar.**" in texts(answered.response)[0]
    unanswered = await alice.slash(general, "ask", question="Que demande Poutine à Musk sur Taïwan ?")
    assert_responded(unanswered, content=SAY("nothing-found"))


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
    [article] = await store.articles(guild.id)
    assert (article.title, article.slug, article.language) == ("Our bees", "our-bees", "nl")
    assert article.url == "https://bees.example/all"


async def test_an_article_that_had_lost_its_shape_is_added_with_a_word_on_that(
    general: ChannelHandle, moderator: MemberActor
) -> None:
    lost = builtin_article().text.encode()
    added = said(await moderator.slash(general, "sources add", file=("musk.txt", lost), title="Musk"))
    assert SAY("source-inferred") == added.splitlines()[1]
    assert SAY("inferred", count=1) in added


async def test_a_text_can_be_pasted_instead(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    shown = await moderator.slash(general, "sources add", url="https://bees.example/", language="en")
    assert shown.modal is not None
    assert shown.modal["title"] == SAY("sources-add-form")
    assert [field["label"] for field in shown.modal["components"]] == [SAY("form-title"), SAY("form-text")]
    added = said(await moderator.submit_modal(shown, {"text": "Our bees\n\nA bee makes honey of nectar."}))
    assert added.startswith("**Added “Our bees”: 1 passage, 1 heading.")
    [article] = await store.articles(guild.id)
    assert (article.url, article.language) == ("https://bees.example/", "en")
    assert "honey" in texts((await alice.slash(general, "ask", question=QUESTION)).response)[0]


async def test_a_title_that_was_given_stands_in_the_form_and_may_still_be_changed(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    shown = await moderator.slash(general, "sources add", title="Bees")
    assert shown.modal is not None
    assert shown.modal["components"][0]["component"]["value"] == "Bees"
    await moderator.submit_modal(shown, {"title": "Wasps", "text": "They build nests of paper."})
    assert [article.title for article in await store.articles(guild.id)] == ["Wasps"]


UNREADABLE = [
    (("empty.txt", b""), SAY("empty-file", name="empty.txt")),
    (("blank.txt", b" \n \n"), SAY("empty-file", name="blank.txt")),
    (("picture.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"), SAY("not-text", name="picture.png")),
    (("headings.md", b"# One\n\n## Two\n"), SAY("no-paragraph", name="headings.md")),
    (("*a*.txt", b""), SAY("empty-file", name=r"\*a\*.txt")),
]


@pytest.mark.parametrize("command", ["add", "update"])
@pytest.mark.parametrize(("file", "sentence"), UNREADABLE)
async def test_a_file_that_is_no_article_says_why_and_changes_nothing(
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    bees: Article,
    moderator: MemberActor,
    command: str,
    file: tuple[str, bytes],
    sentence: str,
) -> None:
    given = {"article": bees.slug} if command == "update" else {}
    result = await moderator.slash(general, f"sources {command}", file=file, **given)
    assert_responded(result, content=sentence, ephemeral=True)
    assert await store.articles(guild.id) == [bees]


@pytest.mark.parametrize(
    ("given", "what"),
    [
        ({"language": "english"}, "language"),
        ({"language": "*"}, "language"),
        ({"url": "bees.example"}, "url"),
        ({"url": "javascript:alert(1)"}, "url"),
        ({"title": "\u200b"}, "title"),
    ],
)
@pytest.mark.parametrize("file", [{}, {"file": FILE}])
async def test_what_cannot_be_is_said_before_anything_is_read(
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    given: dict[str, str],
    what: str,
    file: dict[str, Any],
) -> None:
    result = await moderator.slash(general, "sources add", **file, **given)
    assert_responded(result, content=SAY(f"unfit-{what}"), ephemeral=True)
    assert not await store.revision(guild.id)


async def test_a_pasted_title_that_nobody_can_see_is_refused(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    shown = await moderator.slash(general, "sources add")
    refused = await moderator.submit_modal(shown, {"title": "\u200b", "text": "Bees."})
    assert_responded(refused, content=SAY("unfit-title"), ephemeral=True)
    assert not await store.revision(guild.id)


@pytest.mark.parametrize("command", ["add", "update"])
async def test_a_file_that_discord_no_longer_has_is_asked_for_again(
    simcord_env: Env,
    monkeypatch: pytest.MonkeyPatch,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    bees: Article,
    moderator: MemberActor,
    command: str,
) -> None:
    monkeypatch.setattr(simcord_env.backend.cdn, "get", lambda url: None)
    given = {"article": bees.slug} if command == "update" else {}
    result = await moderator.slash(general, f"sources {command}", file=("wasps.md", b"Wasps."), **given)
    assert_responded(result, content=SAY("not-downloaded", name="wasps.md"), ephemeral=True)
    assert await store.articles(guild.id) == [bees]


async def test_a_title_there_is_already_is_said_to_be_known(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    result = await moderator.slash(general, "sources add", file=("x.txt", b"Other words."), title="On bees!")
    assert_responded(result, content=SAY("known-article", slug="on-bees"), ephemeral=True)
    assert await store.articles(guild.id) == [bees]


HONEY = b"Honey is sweet."


@pytest.mark.parametrize("what", ["articles", "passages", "megabytes"])
async def test_at_a_limit_there_is_no_room_for_more(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    bees: Article,
    moderator: MemberActor,
    what: str,
) -> None:
    limit = {"articles": 1, "passages": 4, "megabytes": len(bees.text.encode()) / 1_000_000}[what]
    await start_again(simcord_env, store, **{what: limit})
    sentence = SAY(f"over-limit-{what}", limit=limit)
    result = await moderator.slash(general, "sources add", file=("honey.txt", HONEY))
    assert_responded(result, content=sentence, ephemeral=True)
    assert await store.articles(guild.id) == [bees]
    if what != "articles":
        shown = await moderator.slash(general, "sources update", article=bees.slug)
        assert said(await moderator.submit_modal(shown, {"text": BEES + "\nAnother paragraph."})) == sentence
        assert await store.articles(guild.id) == [bees]


async def test_up_to_a_limit_there_is_room(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    megabytes = (len(bees.text.encode()) + len(HONEY)) / 1_000_000
    await start_again(simcord_env, store, articles=2, passages=5, megabytes=megabytes)
    await moderator.slash(general, "sources add", file=("honey.txt", HONEY))
    assert len(await store.articles(guild.id)) == 2


async def test_a_file_larger_than_a_server_may_have_is_not_even_fetched(
    simcord_env: Env,
    monkeypatch: pytest.MonkeyPatch,
    store: Store,
    general: ChannelHandle,
    moderator: MemberActor,
) -> None:
    await start_again(simcord_env, store, megabytes=0.5)
    monkeypatch.setattr(simcord_env.backend.cdn, "get", lambda url: pytest.fail("it was fetched"))
    result = await moderator.slash(general, "sources add", file=("long.txt", b"word " * 100_001))
    assert_responded(result, content=SAY("over-limit-megabytes", limit=0.5), ephemeral=True)


async def pin(store: Store, guild: GuildHandle, article: Article, number: int, question: str) -> None:
    passage = article.passages[number]
    place = (article.slug, passage.start, passage.end, passage.text)
    await store.add_pin(guild.id, guild.channels["general"].id, None, question, *place, None, utcnow())


async def test_a_new_text_says_what_changed_and_which_pins_lost_their_words(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor, alice: MemberActor
) -> None:
    await pin(store, guild, bees, 3, "Who *makes* honey?")
    await pin(store, guild, bees, 1, "How warm is a hive?")
    text = "# Bees of ours\n\nNew words first.\n\nA hive is warm.\n\nA bee eats pollen."
    result = await moderator.slash(general, "sources update", article=bees.slug, file=("new.md", text.encode()))
    updated, lost = said(result).split("**⚠")
    assert updated.splitlines() == [
        "**“On bees” has its new text: 3 passages (before: 4), no heading.**",
        "1 pin has followed its words to another place.",
        "(under no heading) · 3 passages",
        "-# New words first.",
    ]
    assert lost.splitlines() == [" passage changed: 1 pin no longer finds its words.**", r"- Who \*makes\* honey?"]
    assert "pollen" in texts((await alice.slash(general, "ask", question="What does a bee eat?")).response)[0]


async def test_a_new_text_keeps_title_address_and_slug(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await moderator.slash(general, "sources add", file=FILE, title="Bees", url="https://bees.example/")
    shown = await moderator.slash(general, "sources update", article="bees")
    assert shown.modal is not None
    assert [field["label"] for field in shown.modal["components"]] == [SAY("form-text")]
    updated = await moderator.submit_modal(shown, {"text": "# Wasps\n\nThey build nests."})
    assert said(updated).startswith("**“Bees” has its new text: 1 passage (before: 4), no heading.**")
    [article] = await store.articles(guild.id)
    assert (article.title, article.url, article.slug) == ("Bees", "https://bees.example/", "bees")


async def test_a_form_for_an_article_that_was_removed_meanwhile_says_so(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    shown = await moderator.slash(general, "sources update", article=bees.slug)
    await store.remove(guild.id, bees.slug)
    result = await moderator.submit_modal(shown, {"text": "They build nests."})
    assert_responded(result, content=SAY("unknown-article", slug=bees.slug), ephemeral=True)
    assert await store.articles(guild.id) == []


async def test_the_first_article_of_a_server_names_the_pins_on_the_shelf_that_are_lost(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await pin(store, guild, builtin_article(), 0, "Et Taïwan ?")
    result = await moderator.slash(general, "sources add", file=FILE)
    assert said(result).splitlines()[-2:] == [f"**{SAY('pins-lost', count=1)}**", "- Et Taïwan ?"]


async def test_the_built_in_article_gets_a_new_text_in_this_server_alone(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await moderator.slash(general, "sources update", article=BUILT_IN, file=FILE)
    assert [article.title for article in await store.articles(guild.id)] == ["Musk, Poutine et Starlink"]
    assert "On bees" not in said(await moderator.slash(general, "sources list"))
    assert await store.articles(0) == [builtin_article()]


async def test_an_article_is_renamed_and_keeps_its_slug(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    result = await moderator.slash(general, "sources rename", article=bees.slug, title=" Our *bees* ")
    assert said(result) == r"“On bees” is now called “Our \*bees\*”."
    [article] = await store.articles(guild.id)
    assert (article.title, article.slug) == ("Our *bees*", "on-bees")


@pytest.mark.parametrize("title", ["\u200b", " "])
async def test_an_article_is_not_renamed_to_nothing(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor, title: str
) -> None:
    result = await moderator.slash(general, "sources rename", article=bees.slug, title=title)
    assert_responded(result, content=SAY("unfit-title"), ephemeral=True)
    assert await store.articles(guild.id) == [bees]


HOSTILE = (
    "**A** @everyone <@1>\n\n- `code` <t:0> https://evil.example.\n\n> # [x](https://evil.example) ||y||\n\n1. @here."
)


async def test_a_hostile_article_is_shown_as_written_and_pings_nobody(
    simcord_env: Env, general: ChannelHandle, moderator: MemberActor
) -> None:
    title = "`A` @everyone <@1> ||z||"
    result = await moderator.slash(general, "sources add", file=("x.txt", HOSTILE.encode()), title=title)
    runs = [run for text in said(result).splitlines() for run in render(text)]
    assert {rule for run in runs for rule in run.within} <= {"bold", "subtext"}
    shown = "".join(run.text for run in runs)
    assert title in shown
    assert all(words in shown for words in HOSTILE.split("\n\n"))
    await moderator.slash(general, "sources list")
    assert {str(sent.json["data"]["allowed_mentions"]) for sent in simcord_env.http_requests[-2:]} == {"{'parse': []}"}


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


async def test_an_article_that_takes_its_time_is_announced_to_the_moderator_alone(
    simcord_env: Env,
    obstacle: Obstacle,
    monkeypatch: pytest.MonkeyPatch,
    general: ChannelHandle,
    bees: Article,
    moderator: MemberActor,
) -> None:
    monkeypatch.setattr("bot.responses.PATIENCE", 0.01)
    obstacle.seconds = 0.05
    result = await moderator.slash(general, "sources update", article=bees.slug, file=FILE)
    deferred = next(r.json for r in reversed(simcord_env.http_requests) if r.path.endswith("/callback"))
    assert (deferred["type"], deferred["data"]["flags"]) == (5, 64)
    assert said(result).startswith("**“On bees” has its new text")


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
    assert len(await store.articles(guild.id)) == 1
