import pytest
from discord.utils import utcnow
from simcord import ChannelHandle, Env, GuildHandle, InteractionResult, MemberActor, ResponseMessage, assert_responded

from bot.articles import builtin_article
from bot.locales import phrasebook
from bot.store.database import Store
from bot.store.settings import MODERATOR_ROLE
from index import Article
from tests.support.circumstances import restart, speak, start_thread
from tests.support.row import choose, entries, offered, press
from tests.support.visible import buttons, texts

SAY, DITES = phrasebook("en"), phrasebook("fr")
NEXT, PREVIOUS, REMOVE, CANCEL = "Next", "Previous", "Remove", "Cancel"
BEES, WASPS = "Bees make honey.", "Wasps build nests of paper."
BUILT_IN = builtin_article()

pytestmark = pytest.mark.simcord(check_errors=False)


def article(title: str, text: str = BEES) -> Article:
    return Article.from_paragraphs(title, [((), text)], language="en")


@pytest.fixture
async def both(store: Store, guild: GuildHandle) -> None:
    await store.articles.add(guild.id, article("Bees"))
    await store.articles.add(guild.id, article("Wasps", WASPS))


async def titles(store: Store, guild: GuildHandle) -> list[str]:
    return [one.title for one in await store.articles.all(guild.id)]


async def start_again(env: Env, store: Store) -> None:
    await restart(env, store)


def response(result: InteractionResult) -> ResponseMessage:
    assert result.response is not None
    assert result.response.ephemeral
    return result.response


def menu(message: ResponseMessage) -> dict[str, bool]:
    """What a menu offers, and whether it is chosen."""
    [row] = [row for row in message.components if row["type"] == 1 and row["components"][0]["type"] == 3]
    return {option["value"]: option.get("default", False) for option in row["components"][0]["options"]}


async def answers(member: MemberActor, channel: ChannelHandle) -> tuple[bool, bool]:
    """Whether the bees answer in a channel, and whether the wasps do."""
    found = []
    for question, words in [("Who makes honey?", BEES), ("Who builds nests?", WASPS)]:
        shown = (await member.slash(channel, "ask", question=question)).response
        found.append(bool(shown and shown.components and words in texts(shown)[0].replace("**", "")))
    return found[0], found[1]


async def test_everybody_turns_the_list_of_articles_also_after_a_restart(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    for number in range(12):
        await store.articles.add(guild.id, article(f"Beast {number}"))
    shown = response(await alice.slash(general, "sources list"))
    assert buttons(shown) == {PREVIOUS: False, NEXT: True}
    assert ["Beast 9" in texts(shown)[1], "Beast 10" in texts(shown)[1]] == [True, False]
    await start_again(simcord_env, store)
    turned = response(await alice.click(shown, label=NEXT))
    assert [line for line in texts(turned)[1].splitlines() if "Beast" in line] == [
        "**Beast 10** · English, 1 passage",
        "**Beast 11** · English, 1 passage",
    ]
    back = response(await alice.click(turned, label=PREVIOUS))
    assert "Beast 9" in texts(back)[1]


async def test_of_three_hundred_articles_the_last_is_a_few_presses_away(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    for number in range(300):
        await store.articles.add(guild.id, article(f"Beast {number}"))
    shown = response(await alice.slash(general, "sources list"))
    assert buttons(shown) == {PREVIOUS: False, NEXT: True, "6": True}
    for further in ("6", "11", "16", "21", "26", "30"):
        shown = response(await alice.click(shown, label=further))
        assert texts(shown)[2] == f"-# Page {further} of 30"
    assert buttons(shown) == {"25": True, PREVIOUS: True, NEXT: False}
    shown = response(await alice.click(shown, label=PREVIOUS))
    assert buttons(shown) == {"24": True, PREVIOUS: True, NEXT: True}


async def test_everybody_turns_an_outline_also_after_a_restart(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    paragraphs = [((f"Chapter {number}",), "Words.") for number in range(12)]
    await store.articles.add(guild.id, Article.from_paragraphs("A book", paragraphs, language="en"))
    shown = response(await alice.slash(general, "sources show", article="a-book"))
    await start_again(simcord_env, store)
    turned = response(await alice.click(shown, label=NEXT))
    assert texts(turned) == [
        "**A book · English, 12 passages, 12 headings**",
        "**Chapter 10** · 1 passage\n-# Words.\n**Chapter 11** · 1 passage\n-# Words.",
        "-# Page 2 of 2",
    ]


@pytest.mark.parametrize("is_removed", [True, False])
async def test_an_outline_of_an_article_that_was_changed_says_so(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, is_removed: bool
) -> None:
    paragraphs = [((f"Chapter {number}",), "Words.") for number in range(12)]
    await store.articles.add(guild.id, Article.from_paragraphs("Beasts", paragraphs, language="en"))
    shown = response(await alice.slash(general, "sources show", article="beasts"))
    if is_removed:
        await store.articles.remove(guild.id, "beasts")
    else:
        await store.articles.update(guild.id, "beasts", article("Beasts"), at=utcnow(), by=None, limits=None)
    sentence = SAY("article-changed")
    assert_responded(await alice.click(shown, label=NEXT), content=sentence, ephemeral=True)


async def test_an_article_is_removed_after_a_confirmation_also_after_a_restart(
    simcord_env: Env, store: Store, guild: GuildHandle, both: None, general: ChannelHandle, moderator: MemberActor
) -> None:
    asked = response(await moderator.slash(general, "sources remove", article="bees"))
    assert texts(asked) == ["Remove “Bees” with its only passage?"]
    assert buttons(asked) == {REMOVE: True, CANCEL: True}
    assert await titles(store, guild) == ["Bees", "Wasps"]
    await start_again(simcord_env, store)
    removed = response(await moderator.click(asked, label=REMOVE))
    assert texts(removed) == ["“Bees” is removed.", f"-# {SAY('former-note', days=7)}"]
    assert buttons(removed) == {"Undo": True}
    assert await titles(store, guild) == ["Wasps"]
    assert await answers(moderator, general) == (False, True)


async def test_an_article_whose_removal_is_cancelled_stays(
    store: Store, guild: GuildHandle, both: None, general: ChannelHandle, moderator: MemberActor
) -> None:
    asked = response(await moderator.slash(general, "sources remove", article="bees"))
    stored = response(await moderator.click(asked, label=CANCEL))
    assert (texts(stored), buttons(stored)) == ([SAY("source-kept")], {})
    assert await titles(store, guild) == ["Bees", "Wasps"]


async def test_a_removal_says_what_becomes_of_pins(
    store: Store, guild: GuildHandle, both: None, general: ChannelHandle, moderator: MemberActor
) -> None:
    for question in ("Honey?", "Who makes honey?"):
        await store.pins.add(guild.id, general.id, None, question, ("bees", 0, len(BEES), BEES), None, utcnow())
    asked = response(await moderator.slash(general, "sources remove", article="bees"))
    assert texts(asked)[0].endswith("? 2 pins will lose their words.")
    removed = response(await moderator.click(asked, label=REMOVE))
    assert texts(removed)[0] == "“Bees” is removed. ⚠ passage changed: 2 pins no longer find their words."
    assert [pin.is_current for pin in await store.pins.all(guild.id)] == [False, False]


@pytest.mark.parametrize("is_removed", [True, False])
async def test_who_confirms_the_removal_of_what_another_changed_is_told(
    store: Store, guild: GuildHandle, both: None, general: ChannelHandle, moderator: MemberActor, is_removed: bool
) -> None:
    asked = response(await moderator.slash(general, "sources remove", article="bees"))
    if is_removed:
        await store.articles.remove(guild.id, "bees")
    else:
        await store.articles.update(guild.id, "bees", article("Bees", WASPS), at=utcnow(), by=None, limits=None)
    left = await titles(store, guild)
    sentence = SAY("article-changed")
    assert_responded(await moderator.click(asked, label=REMOVE), content=sentence, ephemeral=True)
    assert await titles(store, guild) == left


async def test_two_moderators_who_confirm_the_same_removal_remove_it_once(
    simcord_env: Env, store: Store, guild: GuildHandle, both: None, general: ChannelHandle, moderator: MemberActor
) -> None:
    roles = [role for role in guild.roles.values() if role.name == "moderators"]
    other = guild.add_member(simcord_env.create_user("other"), roles=roles)
    first, second = [response(await one.slash(general, "sources remove", article="bees")) for one in (moderator, other)]
    await moderator.click(first, label=REMOVE)
    late = await other.click(second, label=REMOVE)
    assert_responded(late, content=SAY("article-changed"), ephemeral=True)
    assert await titles(store, guild) == ["Wasps"]


async def test_who_is_no_moderator_any_more_presses_in_vain(
    store: Store, guild: GuildHandle, both: None, general: ChannelHandle, keeper: MemberActor
) -> None:
    await store.settings.set(guild.id, {MODERATOR_ROLE: guild.roles["beekeepers"].id})
    asked = response(await keeper.slash(general, "sources remove", article="bees"))
    choosing = response(await keeper.slash(general, "sources use"))
    await store.settings.set(guild.id, {MODERATOR_ROLE: None})
    assert_responded(await keeper.click(asked, label=REMOVE), content=SAY("not-moderator"), ephemeral=True)
    assert_responded(await keeper.select(choosing, ["bees"]), content=SAY("not-moderator-here"), ephemeral=True)
    assert await titles(store, guild) == ["Bees", "Wasps"]
    assert await store.channels.articles(guild.id, general.id) == frozenset()


async def test_a_server_without_the_built_in_article_is_answered_by_none(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    asked = response(await moderator.slash(general, "sources remove", article=BUILT_IN.slug))
    assert texts(asked) == ["Remove “Musk, Poutine et Starlink” with its 5 passages?"]
    await moderator.click(asked, label=REMOVE)
    assert "No article answers here" in texts(response(await alice.slash(general, "sources list")))[1]
    unanswered = await alice.slash(general, "ask", question="Que demande Poutine à Musk sur Taïwan ?")
    assert_responded(unanswered, content=SAY("no-sources"), ephemeral=True)
    assert await store.articles.all(0) == [BUILT_IN]


async def test_a_channel_asks_what_was_chosen_for_it_and_all_when_nothing_is(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    both: None,
    general: ChannelHandle,
    moderator: MemberActor,
    alice: MemberActor,
) -> None:
    elsewhere = guild.create_text_channel("elsewhere")
    shown = response(await moderator.slash(general, "sources use"))
    assert (texts(shown), menu(shown)) == (
        [SAY("use-is-all", channel=f"<#{general.id}>")],
        {"bees": False, "wasps": False},
    )
    await start_again(simcord_env, store)
    chosen = response(await moderator.select(shown, ["wasps"]))
    assert texts(chosen) == [SAY("use-is-some", channel=f"<#{general.id}>") + "\n- **Wasps**"]
    assert menu(chosen) == {"bees": False, "wasps": True}
    assert await answers(moderator, general) == (False, True)
    assert await answers(moderator, elsewhere) == (True, True)
    assert texts(response(await moderator.select(chosen, []))) == texts(shown)
    assert await answers(alice, general) == (True, True)


async def test_the_list_of_a_channel_says_what_it_does_not_ask_and_help_asks_none_of_it(
    store: Store, guild: GuildHandle, both: None, general: ChannelHandle, alice: MemberActor
) -> None:
    await store.channels.choose(guild.id, general.id, {"wasps"})
    title, listed, *_ = texts(response(await alice.slash(general, "sources list")))
    assert title == f"**{SAY('sources-title-some', count=2, asked=1)}**"
    lines = listed.splitlines()
    unasked = [title for title, notes in zip(lines[::2], lines[1::2], strict=True) if SAY("source-not-asked") in notes]
    assert unasked == ["**Bees** · English, 1 passage"]
    assert "What is said about Bees?" not in texts(response(await alice.slash(general, "help")))[0]
    elsewhere = guild.create_text_channel("elsewhere")
    assert texts(response(await alice.slash(elsewhere, "sources list")))[0] == f"**{SAY('sources-title', count=2)}**"


async def test_a_removal_says_which_channels_ask_that_article_alone_and_would_ask_all(
    store: Store, guild: GuildHandle, both: None, general: ChannelHandle, moderator: MemberActor
) -> None:
    await store.channels.choose(guild.id, general.id, {"wasps"})
    asked = texts(response(await moderator.slash(general, "sources remove", article="wasps")))
    assert asked[0].endswith(SAY("channels-will-ask-all", count=1, channels=f"<#{general.id}>"))
    asked = texts(response(await moderator.slash(general, "sources remove", article="bees")))
    assert asked == ["Remove “Bees” with its only passage?"]


async def test_a_thread_asks_what_its_channel_asks(
    simcord_env: Env, store: Store, guild: GuildHandle, both: None, general: ChannelHandle, moderator: MemberActor
) -> None:
    thread = await start_thread(simcord_env, general, "Insects")
    shown = response(await moderator.slash(thread, "sources use"))
    chosen = response(await moderator.select(shown, ["bees"]))
    assert texts(chosen)[0].startswith(f"<#{general.id}> asks only")
    assert await store.channels.all(guild.id) == {general.id: {"bees"}}
    assert await answers(moderator, thread) == (True, False)


async def test_more_articles_than_a_menu_holds_are_chosen_from_page_by_page(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    for number in range(30):
        await store.articles.add(guild.id, article(f"Beast {number}"))
    first = response(await moderator.slash(general, "sources use"))
    assert len(menu(first)) == 25
    chosen = response(await moderator.select(first, ["beast-3", "beast-4"]))
    second = response(await moderator.click(chosen, label=NEXT))
    assert list(menu(second)) == [f"beast-{number}" for number in range(25, 30)]
    await moderator.select(second, ["beast-29"])
    assert await store.channels.articles(guild.id, general.id) == {"beast-3", "beast-4", "beast-29"}
    again = response(await moderator.slash(general, "sources use"))
    assert [slug for slug, is_chosen in menu(again).items() if is_chosen] == ["beast-3", "beast-4"]
    await moderator.select(again, ["beast-3"])
    assert await store.channels.articles(guild.id, general.id) == {"beast-3", "beast-29"}


async def test_of_two_moderators_who_choose_for_one_channel_the_last_is_heard(
    store: Store, guild: GuildHandle, both: None, general: ChannelHandle, moderator: MemberActor
) -> None:
    first, second = [response(await moderator.slash(general, "sources use")) for _ in range(2)]
    await moderator.select(first, ["bees"])
    await moderator.select(second, ["wasps"])
    assert await store.channels.articles(guild.id, general.id) == {"wasps"}


async def test_an_article_that_was_removed_meanwhile_cannot_be_chosen(
    store: Store, guild: GuildHandle, both: None, general: ChannelHandle, moderator: MemberActor
) -> None:
    await store.channels.choose(guild.id, general.id, {"wasps"})
    shown = response(await moderator.slash(general, "sources use"))
    await store.articles.remove(guild.id, "bees")
    result = await moderator.select(shown, ["bees", "wasps"])
    assert_responded(result, content=SAY("article-changed"), ephemeral=True)
    assert await store.channels.articles(guild.id, general.id) == {"wasps"}


async def test_a_press_that_came_too_late_is_dropped_and_logged(
    simcord_env: Env, both: None, general: ChannelHandle, moderator: MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    asked = response(await moderator.slash(general, "sources remove", article="bees"))
    simcord_env.inject_error("POST", "/interactions/*/callback", status=404, code=10062, message="Unknown interaction")
    await moderator.click(asked, label=CANCEL)
    assert "button keep-source: expired before it was answered" in caplog.text


async def test_a_french_moderator_presses_and_reads_french(
    simcord_env: Env, both: None, general: ChannelHandle, moderator: MemberActor
) -> None:
    speak(simcord_env, "fr")
    shown = response(await moderator.slash(general, "sources use"))
    assert "n’interroge que" in texts(response(await moderator.select(shown, ["bees"])))[0]
    asked = response(await moderator.slash(general, "sources remove", article="bees"))
    alone = DITES("channels-will-ask-all", count=1, channels=f"<#{general.id}>")
    assert texts(asked) == [f"{DITES('removal-asks', title='Bees', passages=1)} {alone}"]
    removed = response(await moderator.click(asked, label=DITES("removal-yes")))
    assert texts(removed) == [DITES("source-removed", title="Bees"), f"-# {DITES('former-note', days=7)}"]


async def test_an_article_of_the_list_is_opened_turned_and_left_again(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, both: None
) -> None:
    parts = [((f"Part {number}",), f"Word {number}") for number in range(11)]
    await store.articles.add(guild.id, Article.from_paragraphs("Words", parts, language="en"))
    shown = response(await alice.slash(general, "sources list"))
    assert entries(shown) == ["Bees", "Wasps", "Words"]
    [title, *_] = await choose(alice, shown, 3)
    assert title.startswith("**Words · English, 11 passages")
    assert offered(shown) == ["outline", "outline", "sources"]
    await alice.click(shown, label=NEXT)
    assert "Part 10" in texts(shown)[1]
    await press(alice, shown, "sources")
    assert entries(shown) == ["Bees", "Wasps", "Words"]


async def test_a_moderator_removes_an_opened_article_after_being_asked(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    both: None,
) -> None:
    shown = response(await moderator.slash(general, "sources list"))
    await choose(moderator, shown, 1)
    await start_again(simcord_env, store)
    await press(moderator, shown, "ask-removal")
    assert texts(shown) == [SAY("removal-asks", title="Bees", passages=1)]
    assert await titles(store, guild) == ["Bees", "Wasps"]
    await moderator.click(shown, label=REMOVE)
    assert await titles(store, guild) == ["Wasps"]


async def test_an_article_that_was_changed_since_is_not_opened_as_if_it_were_not(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, both: None
) -> None:
    shown = response(await alice.slash(general, "sources list"))
    await store.articles.add(guild.id, article("Bees", "Bees dance."))
    before = texts(shown)
    await choose(alice, shown, 1)
    assert texts(shown) == before
