import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, ResponseMessage

from bot.checking.buttons import Editions
from bot.locales import phrasebook
from bot.store.database import Store
from index import Article
from tests.support.bees import BEES, said
from tests.support.circumstances import restart, speak, time_out
from tests.support.sent import json_of
from tests.support.visible import buttons, components_of, texts

SAY = phrasebook("en")
TO_ALL, NEAREST, DELETE = "Show to all", "Nearest passages", "Delete"


@pytest.fixture
async def checked(store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor) -> ResponseMessage:
    """What alice alone is told of a sentence that is on bees, and of one that is not."""
    await store.articles.add(guild.id, BEES)
    result = await alice.slash(general, "check", words="A hive is warm. Bees of the *hive* eat stones.")
    assert result.response is not None
    return result.response


async def test_what_is_shown_to_all_is_what_the_presser_saw(
    simcord_env: Env, store: Store, general: ChannelHandle, alice: MemberActor, checked: ResponseMessage
) -> None:
    await restart(simcord_env, store)
    result = await alice.click(checked, label=TO_ALL)
    assert not result.ephemeral
    *same, by = texts(result.response)
    assert same == texts(checked)
    assert by == f"-# Checked by <@{alice.id}>"
    assert buttons(result.response) == {DELETE: True}
    assert json_of(simcord_env.http_requests[-1])["data"]["allowed_mentions"] == {"parse": []}


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize(
    ("mine", "mine_by_now"), [("en-US", "en-US"), ("de", "de"), ("es-ES", "es-ES"), ("de", "en-US"), ("en-US", "fr")]
)
async def test_what_is_shown_to_all_is_in_the_language_of_the_server(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    alice: MemberActor,
    mine: str,
    mine_by_now: str,
) -> None:
    speak(simcord_env, mine, "fr")
    say, dites = phrasebook(mine), phrasebook("fr")
    await store.articles.add(guild.id, BEES)
    words = "A hive is warm. Bees of the *hive* eat stones. The queen bee lives in him."
    alone = (await alice.slash(general, "check", words=words)).response
    assert alone is not None
    speak(simcord_env, mine_by_now, "fr")
    result = await alice.click(alone, label=say("check-to-all"))
    before, after = texts(alone), texts(result.response)
    assert before[0] == say("check-counts", sentences=3, exact=1)
    assert after[0] == dites("check-counts", sentences=3, exact=1)
    assert [text for text in after if text.startswith("> ")] == [text for text in before if text.startswith("> ")]
    for phrase in ("verdict-word-for-word", "verdict-not-found", "check-article"):
        assert any(dites(phrase) in text for text in after)
    assert dites("place", number=1, count=4) in "\n".join(after)
    assert buttons(result.response) == {dites("delete"): True}


async def test_who_may_not_write_in_a_channel_shows_nothing_to_all(
    guild: GuildHandle, store: Store, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    silent = discord.PermissionOverwrite(send_messages=False)
    news = guild.create_text_channel("news", overwrites={guild.default_role: silent})
    result = await alice.slash(news, "check", words="A hive is warm.")
    assert result.response is not None
    assert said(await alice.click(result.response, label=TO_ALL)) == SAY("check-only-here")


@pytest.mark.simcord(check_errors=False)
async def test_who_is_timed_out_shows_nothing_to_all(
    simcord_env: Env, alice: MemberActor, checked: ResponseMessage
) -> None:
    time_out(simcord_env, alice)
    assert said(await alice.click(checked, label=TO_ALL)) == SAY("check-only-here")


@pytest.mark.simcord(check_errors=False)
async def test_what_an_article_no_longer_says_is_not_shown_to_all(
    store: Store, guild: GuildHandle, alice: MemberActor, checked: ResponseMessage
) -> None:
    changed = Article.from_paragraphs("On bees", [((), "A hive is cold.")], language="en")
    await store.articles.add(guild.id, changed)
    assert said(await alice.click(checked, label=TO_ALL)) == SAY("answer-gone")


@pytest.mark.parametrize("menu", [False, True])
async def test_words_that_somebody_hid_are_shown_to_whoever_wants_to_see_them(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, bob: MemberActor, menu: bool
) -> None:
    await store.articles.add(guild.id, BEES)
    hidden = "||A hive is warm.|| Bees eat stones."
    if menu:
        result = await alice.context_menu(general, "Check this quote", await bob.send(general, hidden))
    else:
        result = await alice.slash(general, "check", words=hidden)
    assert "> A hive is warm." in texts(result.response)
    assert result.response is not None
    await alice.click(result.response, label=TO_ALL)
    assert general.last_message is not None
    [frame] = [component for component in components_of(general.last_message) if component["type"] == 17]
    assert frame["spoiler"]


async def test_the_nearest_passage_is_shown_to_the_presser_alone(alice: MemberActor, checked: ResponseMessage) -> None:
    result = await alice.click(checked, label=NEAREST)
    assert result.ephemeral
    words, passage = texts(result.response)
    assert words == r"> Bees of the \*hive\* eat stones."
    assert passage.startswith(f"{SAY('check-near')}\n-# On bees\n### The hive\n")


async def test_what_is_like_nothing_has_no_nearest_passage(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    result = await alice.slash(general, "check", words="Qwxyz vwxyz zzyzx.")
    assert result.response is not None
    shown = texts((await alice.click(result.response, label=NEAREST)).response)
    assert shown == ["> Qwxyz vwxyz zzyzx.", SAY("check-nothing-near")]


async def test_who_has_shown_it_and_moderators_delete_it(
    general: ChannelHandle, alice: MemberActor, moderator: MemberActor, checked: ResponseMessage
) -> None:
    for member in (alice, moderator):
        public = (await alice.click(checked, label=TO_ALL)).response
        assert public is not None
        await member.click(public, label=DELETE)
        assert general.last_message is None


@pytest.mark.simcord(check_errors=False)
async def test_others_do_not_delete_it(alice: MemberActor, bob: MemberActor, checked: ResponseMessage) -> None:
    public = (await alice.click(checked, label=TO_ALL)).response
    assert public is not None
    assert said(await bob.click(public, label=DELETE)) == SAY("not-theirs")


@pytest.mark.parametrize("written", ["", "abcd_-12", "abcd_-12.ABCD5678"])
def test_editions_are_read_as_they_are_written(written: str) -> None:
    assert str(Editions.read(written)) == written


@pytest.mark.parametrize("written", ["short", "abcd_-12.", "abcd_-12,ABCD5678", "abcdefgh9"])
def test_malformed_editions_are_refused(written: str) -> None:
    with pytest.raises(ValueError, match=written):
        Editions.read(written)
