"""What a moderator does with articles that were read, before anybody can ask them."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from simcord import ChannelHandle, Env, GuildHandle, InteractionResult, MemberActor, ResponseMessage, assert_responded

from bot.client import Pullquote
from bot.errors import UnusableDatabase
from bot.locales import phrasebook
from bot.sources.preview.drafting import Drafting
from bot.sources.preview.drafts import DraftReference
from bot.store.database import Store
from bot.store.rows.records import Change, Limits
from bot.store.settings import LOG_CHANNEL, MODERATOR_ROLE
from bot.tasks import Tasks
from index import Article
from tests.support.circumstances import restart
from tests.support.filling import pinned
from tests.support.hive import BEES, FILE, add, last_message, said
from tests.support.obstacle import Obstacle
from tests.support.together import together
from tests.support.visible import buttons, components_of, texts

SAY = phrasebook("en")
WASPS = ("wasps.txt", b"On wasps\n\nWasps build nests of paper.\n\nThey sting in late summer.")
ANTS = ("ants.txt", b"On ants\n\nAnts build hills of needles, and keep lice for their honeydew.")
NOISE = ("noise.txt", b"\x00\x01\x02")

pytestmark = pytest.mark.simcord(check_errors=False)


async def titles(store: Store, guild: GuildHandle) -> list[str]:
    return [article.title for article in await store.articles.all(guild.id)]


async def upload(moderator: MemberActor, channel: ChannelHandle, *files: tuple[str, bytes]) -> ResponseMessage:
    """What is shown of several files."""
    form = await moderator.slash(channel, "sources add")
    return last_message(await moderator.submit_modal(form, {"files": list(files)}))


def lines(result: InteractionResult | ResponseMessage) -> list[str]:
    return (said(result) if isinstance(result, InteractionResult) else "\n".join(texts(result))).splitlines()


async def test_several_files_are_one_table_and_are_added_at_once(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    shown = await upload(moderator, general, FILE, NOISE, WASPS)
    assert lines(shown) == [
        f"**{SAY('drafts-title', count=2)}**",
        SAY("draft-alone"),
        "**1.** On bees · English, 4 passages, 2 headings",
        "-# bees.txt",
        "**3.** On wasps · English, 2 passages, no heading",
        "-# wasps.txt",
        f"⚠ {SAY('not-text', name='noise.txt')}",
    ]
    assert list(buttons(shown)) == ["Add all", "Cancel"]
    assert not (await store.snapshot(guild.id)).revision
    added = lines(await moderator.click(shown, label="Add all"))
    assert added[:2] == [
        SAY("source-added", title="On bees", passages=4, headings=2),
        SAY("source-added", title="On wasps", passages=2, headings=0),
    ]
    assert await titles(store, guild) == ["On bees", "On wasps"]


async def test_the_menu_leads_to_the_headings_of_one_and_back(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    shown = await upload(moderator, general, FILE, WASPS, ANTS)
    one = last_message(await moderator.select(shown, ["2"]))
    assert lines(one)[0] == "**Add “On wasps”? English, 2 passages, no heading**"
    assert list(buttons(one)) == ["Add", "Title, language…", "Back"]
    table = last_message(await moderator.click(one, label="Back"))
    assert lines(table)[0] == f"**{SAY('drafts-title', count=3)}**"
    one = last_message(await moderator.select(table, ["3"]))
    left = last_message(await moderator.click(one, label="Add"))
    assert lines(left)[0] == SAY("source-added", title="On ants", passages=1, headings=0)
    assert lines(left)[1] == f"**{SAY('drafts-title', count=2)}**"
    await moderator.click(left, label="Add all")
    assert await titles(store, guild) == ["On ants", "On bees", "On wasps"]


async def test_ten_files_with_long_names_and_titles_fit(general: ChannelHandle, moderator: MemberActor) -> None:
    files = [
        (f"{'n' * 90}{n}.txt", f"{'_long_ title ' * 20}{n}\n\nBody text {n}, which ends.".encode()) for n in range(10)
    ]
    shown = await upload(moderator, general, *files)
    assert sum(line.startswith("**1") or line.startswith("**2") for line in lines(shown)) >= 2


async def test_files_none_of_which_can_be_read_are_each_said_why(
    general: ChannelHandle, moderator: MemberActor
) -> None:
    shown = await upload(moderator, general, NOISE, ("empty.txt", b""))
    assert lines(shown) == [f"⚠ {SAY('not-text', name='noise.txt')}", f"⚠ {SAY('empty-file', name='empty.txt')}"]
    assert not buttons(shown)


async def test_beside_the_only_one_that_could_be_read_all_others_are_said_why(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    shown = await upload(moderator, general, NOISE, FILE, ("empty.txt", b""), ("bees (1).txt", FILE[1]))
    assert [line for line in lines(shown) if line.startswith("⚠")] == [
        f"⚠ {SAY('not-text', name='noise.txt')}",
        f"⚠ {SAY('empty-file', name='empty.txt')}",
        f"⚠ {SAY('same-text', name='bees (1).txt', other='bees.txt')}",
    ]
    await moderator.click(shown, label="Add all")
    assert await titles(store, guild) == ["On bees"]


async def test_a_draft_is_given_another_title(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    shown = last_message(await moderator.slash(general, "sources add", file=FILE))
    form = await moderator.click(shown, label="Title, language…")
    assert form.modal is not None
    assert form.modal["components"][0]["component"]["value"] == "On bees"
    refused = await moderator.submit_modal(form, {"title": "\u200b"})
    assert_responded(refused, content=SAY("unfit-title"), ephemeral=True)
    form = await moderator.click(shown, label="Title, language…")
    renamed = last_message(await moderator.submit_modal(form, {"title": " The  hive "}))
    assert lines(renamed)[0].startswith("**Add “The hive”?")
    await moderator.click(renamed, label="Add")
    [article] = await store.articles.all(guild.id)
    assert (article.title, article.slug) == ("The hive", "the-hive")


@pytest.mark.parametrize(("language", "code"), [("German", "de"), ("pt-BR", "pt"), ("", "en"), ("English", "en")])
async def test_a_draft_is_given_the_language_that_a_moderator_says(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, language: str, code: str
) -> None:
    shown = last_message(await moderator.slash(general, "sources add", file=FILE))
    form = await moderator.click(shown, label=SAY("draft-details"))
    assert form.modal is not None
    assert form.modal["components"][1]["component"]["value"] == "English"
    said_so = last_message(await moderator.submit_modal(form, {"title": "On bees", "language": language}))
    await moderator.click(said_so, label="Add")
    [article] = await store.articles.all(guild.id)
    assert (article.title, article.language) == ("On bees", code)


async def test_a_language_that_nobody_knows_is_refused_and_the_draft_stays(
    general: ChannelHandle, moderator: MemberActor
) -> None:
    shown = last_message(await moderator.slash(general, "sources add", file=FILE))
    form = await moderator.click(shown, label=SAY("draft-details"))
    refused = await moderator.submit_modal(form, {"title": "On bees", "language": "Beeish"})
    assert_responded(refused, content=SAY("unfit-language"), ephemeral=True)
    await moderator.click(shown, label="Add")


async def test_a_draft_that_is_cancelled_is_gone(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    first, second = [last_message(await moderator.slash(general, "sources add", file=FILE)) for _ in range(2)]
    cancelled = last_message(await moderator.click(first, label="Cancel"))
    assert (lines(cancelled), buttons(cancelled)) == ([SAY("drafts-discarded")], {})
    await moderator.click(second, label="Add")
    assert await titles(store, guild) == ["On bees"]


async def test_after_a_restart_and_after_its_time_a_draft_is_asked_for_again(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    shown = await upload(moderator, general, FILE, WASPS)
    one = last_message(await moderator.slash(general, "sources add", file=ANTS))
    await restart(simcord_env, store)
    gone = SAY("draft-gone", minutes=15)
    for message, label in [(shown, "Add all"), (one, "Add"), (one, "Title, language…")]:
        assert_responded(await moderator.click(message, label=label), content=gone, ephemeral=True)
    assert_responded(await moderator.select(shown, ["1"]), content=gone, ephemeral=True)
    for message in (shown, one):
        cancelled = last_message(await moderator.click(message, label="Cancel"))
        assert (lines(cancelled), buttons(cancelled)) == ([SAY("drafts-discarded")], {})
    assert not (await store.snapshot(guild.id)).revision


async def test_a_draft_that_is_added_twice_is_added_once(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    shown = last_message(await moderator.slash(general, "sources add", file=FILE))
    await add(moderator, general, file=WASPS)
    await moderator.click(shown, label="Add")
    assert await titles(store, guild) == ["On wasps", "On bees"]


async def test_a_table_says_which_pins_an_update_would_lose(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    for words in ("A hive is warm.", "hive is", "A bee makes honey of nectar."):
        await pinned(store, guild.id, bees, words, f"What of “{words}”?")
    newer = ("bees.txt", BEES.replace("A hive is warm.\n\n", "").encode())
    shown = await upload(moderator, general, newer, WASPS)
    assert lines(shown)[2] == f"-# bees.txt · updates “On bees” · {SAY('pins-will-lose', count=2)}"


async def test_who_is_no_moderator_any_more_adds_nothing_and_can_look_at_it_and_cancel_it(
    store: Store, guild: GuildHandle, general: ChannelHandle, keeper: MemberActor
) -> None:
    await store.settings.set(guild.id, {MODERATOR_ROLE: guild.roles["beekeepers"].id})
    shown = last_message(await keeper.slash(general, "sources add", file=FILE))
    several = await upload(keeper, general, WASPS, ANTS)
    await store.settings.set(guild.id, {MODERATOR_ROLE: None})
    for message, label in ((shown, "Add"), (shown, "Title, language…"), (several, "Add all")):
        assert_responded(await keeper.click(message, label=label), content=SAY("not-adder"), ephemeral=True)
    await keeper.select(several, ["1"])
    await keeper.click(several, label="Back")
    for message in (shown, several):
        cancelled = last_message(await keeper.click(message, label="Cancel"))
        assert (lines(cancelled), buttons(cancelled)) == ([SAY("drafts-discarded")], {})
    assert not (await store.snapshot(guild.id)).revision


@pytest.mark.parametrize("label", ["Update it", "Add beside it"])
async def test_an_article_that_is_there_already_is_known_again_and_updated_or_added_beside(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor, label: str
) -> None:
    newer = ("other.txt", f"{BEES}\nBees sleep.".replace("On bees", "Of bees").encode())
    shown = await moderator.slash(general, "sources add", file=newer)
    same = SAY("draft-known-version", title="On bees", changes=SAY("changes", added=1, removed=0, moved=0))
    assert lines(shown)[:2] == ["**Add “Of bees”? English, 5 passages, 2 headings**", same]
    await moderator.click(last_message(shown), label=label)
    found = {article.title: len(article.passages) for article in await store.articles.all(guild.id)}
    assert found == ({"On bees": 5} if label == "Update it" else {"On bees": 4, "Of bees": 5})


async def test_an_article_from_the_same_address_is_known_again(
    general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    address = "https://insects.example/"
    await add(moderator, general, file=WASPS, url=address)
    shown = await moderator.slash(general, "sources add", file=ANTS, url=address)
    changes = SAY("changes", added=1, removed=2, moved=0)
    assert SAY("draft-known-another", title="On wasps", changes=changes) in lines(shown)


async def test_what_another_moderator_added_meanwhile_is_known_again(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    first, second = [last_message(await moderator.slash(general, "sources add", file=WASPS)) for _ in range(2)]
    await moderator.click(first, label="Add")
    again = last_message(await moderator.click(second, label="Add"))
    assert lines(again)[1] == SAY("source-same", title="On wasps")
    assert list(buttons(again)) == ["Add beside it", "Title, language…", "Cancel"]
    assert await titles(store, guild) == ["On bees", "On wasps"]


@pytest.mark.parametrize("meanwhile", ["another text", "gone"])
async def test_an_article_that_another_moderator_changed_or_removed_meanwhile_is_shown_again_before_it_is_updated(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor, meanwhile: str
) -> None:
    one, other = (("bees.txt", f"{BEES}\n{words}".encode()) for words in ("Bees sleep.", "Bees dance.\n\nThey do."))
    shown = last_message(await moderator.slash(general, "sources add", file=one))
    if meanwhile == "gone":
        await store.articles.remove(guild.id, "on-bees")
    else:
        await moderator.slash(general, "sources update", article="on-bees", file=other)
    again = last_message(await moderator.click(shown, label="Update it"))
    assert SAY("draft-outdated") in lines(again)[1]
    assert ("Add" if meanwhile == "gone" else "Update it") in buttons(again)
    await moderator.click(again, label=next(iter(buttons(again))))
    [article] = await store.articles.all(guild.id)
    assert "Bees sleep." in article.text


async def test_a_draft_that_is_given_another_title_still_updates_what_it_was_to_update(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    other = ("other.txt", b"On bees\n\nNothing of what was said before is said here any more.")
    shown = last_message(await moderator.slash(general, "sources update", article="on-bees", file=other))
    form = await moderator.click(shown, label="Title, language…")
    again = last_message(await moderator.submit_modal(form, {"title": "Of bees"}))
    assert list(buttons(again)) == ["Update it", "Add beside it", "Title, language…", "Cancel"]


async def test_of_several_files_those_that_are_there_already_are_said_to_be_updated(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    newer = ("bees.txt", f"{BEES}\nBees sleep.".encode())
    one, other = [await upload(moderator, general, *files) for files in ([newer, WASPS], [WASPS, ANTS])]
    assert f"-# bees.txt · {SAY('draft-line-known', title='On bees')}" in lines(one)
    await moderator.click(one, label="Add all")
    left = last_message(await moderator.click(other, label="Add all"))
    # The first of these has been added since it was read.
    assert lines(left)[-1] == f"-# wasps.txt · {SAY('draft-line-known', title='On wasps')}"
    assert [(len(one.passages), one.title) for one in await store.articles.all(guild.id)] == [
        (5, "On bees"),
        (2, "On wasps"),
        (1, "On ants"),
    ]


async def test_of_several_files_those_are_left_out_whose_text_is_there_already(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    known, copy = ("honey.txt", FILE[1]), ("wasps (1).txt", WASPS[1])
    shown = await upload(moderator, general, known, WASPS, copy, ANTS)
    assert [line for line in lines(shown) if line.startswith("⚠")] == [
        f"⚠ {SAY('same-text', name='honey.txt', other='On bees')}",
        f"⚠ {SAY('same-text', name='wasps (1).txt', other='wasps.txt')}",
    ]
    added = last_message(await moderator.click(shown, label="Add all"))
    assert not buttons(added)
    assert await titles(store, guild) == ["On bees", "On wasps", "On ants"]


async def test_what_is_too_much_stays_and_what_came_before_it_is_added(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    limits = Limits(articles=2, passages=50, megabytes=1)
    await restart(simcord_env, store, limits=limits)
    shown = await upload(moderator, general, WASPS, ANTS)
    left = last_message(await moderator.click(shown, label="Add all"))
    assert lines(left)[0] == SAY("source-added", title="On wasps", passages=2, headings=0)
    assert f"⚠ {SAY('over-limit-articles', limit=2)}" in lines(left)
    assert "Add all" in buttons(left)
    assert await titles(store, guild) == ["On bees", "On wasps"]


async def test_the_headings_of_a_draft_are_turned_page_by_page(general: ChannelHandle, moderator: MemberActor) -> None:
    book = "# A book\n\n" + "\n\n".join(f"## Chapter {number}\n\nThese are its words." for number in range(12))
    shown = last_message(await moderator.slash(general, "sources add", file=("book.md", book.encode())))
    turned = last_message(await moderator.click(shown, label="Next"))
    assert "Chapter 11" in "\n".join(lines(turned))
    assert list(buttons(turned)) == ["Previous", "Next", "Add", "Title, language…", "Cancel"]


async def test_progress_is_said_where_reading_takes_its_time(
    simcord_env: Env,
    obstacle: Obstacle,
    monkeypatch: pytest.MonkeyPatch,
    general: ChannelHandle,
    bees: Article,
    moderator: MemberActor,
) -> None:
    monkeypatch.setattr("bot.toolkit.responses.PATIENCE", 0.01)
    obstacle.seconds = 0.05
    read = await upload(moderator, general, WASPS, ANTS)
    edits = [str(request.json) for request in simcord_env.http_requests if request.method == "PATCH"]
    assert SAY("reading", number=2, count=2) in edits[0]
    assert "ants.txt" in edits[0]
    assert SAY("drafts-title", count=2) in edits[1]
    assert len(edits) == 2
    assert lines(read)[0] == f"**{SAY('drafts-title', count=2)}**"


async def _cancel(drafting: Drafting, key: str, _obstacle: Obstacle) -> None:
    drafting._drafts.forget(key)


async def _add_other(drafting: Drafting, key: str, _obstacle: Obstacle) -> None:
    batch = next(iter(drafting._drafts._batches.values()))
    adding.start(drafting.add(batch.server, DraftReference(key, 2), by=1))
    await asyncio.sleep(0)  # its turn is next


async def _lose_database(_drafting: Drafting, _key: str, obstacle: Obstacle) -> None:
    obstacle.failure = UnusableDatabase("here", "it is gone")


async def _break(_drafting: Drafting, _key: str, obstacle: Obstacle) -> None:
    obstacle.failure = ZeroDivisionError()


adding = Tasks()


@pytest.mark.parametrize("meanwhile", [_cancel, _add_other, _lose_database, _break])
async def test_what_was_added_of_several_is_said_and_logged_whatever_happens_before_the_others_are(
    simcord_env: Env,
    obstacle: Obstacle,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    bees: Article,
    moderator: MemberActor,
    monkeypatch: pytest.MonkeyPatch,
    meanwhile: Callable[[Drafting, str, Obstacle], Awaitable[None]],
) -> None:
    log = guild.create_text_channel("log")
    await store.settings.set(guild.id, {LOG_CHANNEL: log.id})
    shown = await upload(moderator, general, WASPS, ANTS)
    assert isinstance(simcord_env.bot, Pullquote)
    drafting, add = simcord_env.bot.features._drafting, store.articles.add
    [key] = drafting._drafts._batches

    async def add_and_more(*args: Any, **named: Any) -> Change:
        monkeypatch.undo()
        change = await add(*args, **named)
        await meanwhile(drafting, key, obstacle)
        return change

    monkeypatch.setattr(store.articles, "add", add_and_more)
    left = last_message(await moderator.click(shown, label="Add all"))
    added = SAY("source-added", title="On wasps", passages=2, headings=0)
    is_failure = obstacle.failure is not None
    assert lines(left)[0].strip("*") == added
    assert (f"⚠ {SAY('failed')}" in lines(left)) == is_failure
    assert ("Add all" in buttons(left)) == is_failure
    obstacle.failure = None
    assert [texts(message)[0].splitlines()[0] for message in log.history()] == [added]
    await adding.finish()
    assert (await titles(store, guild))[1:] == ["On wasps", *(["On ants"] if meanwhile is _add_other else [])]


async def test_what_was_all_added_meanwhile_is_not_added_again(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    shown = await upload(moderator, general, WASPS, ANTS)
    [custom_id] = [one["custom_id"] for one in components_of(shown) if one.get("label") == "Add all"]
    async with together(simcord_env):
        for _ in range(2):
            await moderator.click(shown, custom_id=custom_id)
    assert await titles(store, guild) == ["On bees", "On wasps", "On ants"]
