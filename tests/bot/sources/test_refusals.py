"""What cannot be added, and what is said of it."""

from typing import Any

import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, assert_responded

from bot.error_sentences import FORMATS
from bot.locales import phrasebook
from bot.store.database import Store
from index import Article
from tests.support.hive import FILE, last_message, said

SAY = phrasebook("en")

pytestmark = pytest.mark.simcord(check_errors=False)


UNREADABLE = [
    (("empty.txt", b""), SAY("empty-file", name="empty.txt")),
    (("blank.txt", b" \n \n"), SAY("empty-file", name="blank.txt")),
    (
        ("picture.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"),
        SAY("unread-format", name="picture.png", format="PNG", formats=FORMATS),
    ),
    (("noise.txt", b"\x00\x01\x02"), SAY("not-text", name="noise.txt")),
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
    assert await store.articles.all(guild.id) == [bees]


@pytest.mark.parametrize(
    ("given", "what"),
    [
        ({"language": "beeish"}, "language"),
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
    assert not (await store.snapshot(guild.id)).revision


async def test_a_pasted_title_that_nobody_can_see_is_refused(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    shown = await moderator.slash(general, "sources add")
    refused = await moderator.submit_modal(shown, {"title": "\u200b", "text": "Bees."})
    assert_responded(refused, content=SAY("unfit-title"), ephemeral=True)
    assert not (await store.snapshot(guild.id)).revision


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
    assert await store.articles.all(guild.id) == [bees]


async def test_another_article_of_a_title_there_is_already_is_said_to_be_one_and_gets_a_slug_of_its_own(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    read = await moderator.slash(general, "sources add", file=("x.txt", b"Other words."), title="On bees!")
    assert SAY("draft-namesake", title="On bees") in said(read)
    await moderator.click(last_message(read), label="Add")
    assert [article.slug for article in await store.articles.all(guild.id)] == ["on-bees", "on-bees-2"]
