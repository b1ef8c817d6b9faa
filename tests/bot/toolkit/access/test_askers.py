"""Who may ask, and who may add articles, where a server has chosen roles for it."""

import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, ResponseMessage, assert_responded, assert_sent
from simcord.builders import RoleHandle

from bot.locales import phrasebook
from bot.store.database import Store
from bot.store.settings import ADDER_ROLE, ASKER_ROLE, LANGUAGE, MODERATOR_ROLE
from bot.toolkit.rate_limit import SILENCE
from index import Article
from tests.support.bees import BEES
from tests.support.circumstances import forget
from tests.support.hive import FILE, add, last_message, said
from tests.support.row import CONTEXT, NEXT, PREVIOUS, offered, opened, press
from tests.support.sent import json_of
from tests.support.visible import buttons, components_of, texts

SAY = phrasebook("en")
QUESTION = "Why is a hive warm?"
NEWER = ("bees.txt", FILE[1].replace(b"On bees", b"Of bees") + b"\nBees dance, too.\n")
WASPS = ("wasps.txt", b"On wasps\n\nWasps build nests of paper.\n\nThey sting in late summer.")

pytestmark = pytest.mark.simcord(check_errors=False)


@pytest.fixture
async def readers(store: Store, guild: GuildHandle) -> RoleHandle:
    """Those who may ask."""
    role = guild.create_role("readers", mentionable=True)
    await store.articles.add(guild.id, BEES)
    await store.settings.set(guild.id, {ASKER_ROLE: role.id})
    return role


@pytest.fixture
def reader(simcord_env: Env, guild: GuildHandle, readers: RoleHandle) -> MemberActor:
    return guild.add_member(simcord_env.create_user("reader"), roles=[readers])


@pytest.fixture
async def adder(simcord_env: Env, store: Store, guild: GuildHandle) -> MemberActor:
    role = guild.create_role("adders")
    await store.settings.set(guild.id, {ADDER_ROLE: role.id})
    return guild.add_member(simcord_env.create_user("adder"), roles=[role])


def refusal(role: RoleHandle) -> str:
    return SAY("not-asker", role=role.mention)


async def is_answered(member: MemberActor, channel: ChannelHandle) -> bool:
    result = await member.slash(channel, "ask", question=QUESTION)
    return not result.ephemeral


async def test_without_the_role_a_command_is_refused_in_private_and_with_it_answered(
    general: ChannelHandle, alice: MemberActor, readers: RoleHandle, reader: MemberActor
) -> None:
    assert_responded(await alice.slash(general, "ask", question=QUESTION), content=refusal(readers), ephemeral=True)
    sent = await reader.send(general, QUESTION)
    assert_responded(
        await alice.context_menu(general, "Ask about this", sent), content=refusal(readers), ephemeral=True
    )
    assert await is_answered(reader, general)


async def test_moderators_always_may(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    keeper: MemberActor,
    readers: RoleHandle,
    me: str,
) -> None:
    await store.settings.set(guild.id, {MODERATOR_ROLE: guild.roles["beekeepers"].id})
    for member in (moderator, keeper):
        assert await is_answered(member, general)
        await member.send(general, f"{me} {QUESTION}")
        assert "warm" in texts(general.last_message)[0]


@pytest.mark.parametrize(
    ("chosen", "asked", "language"),
    [("de", QUESTION, "de"), ("question", "Pourquoi la ruche est-elle chaude ?", "fr"), (None, QUESTION, "es")],
)
async def test_a_mention_is_refused_in_the_language_of_an_answer(
    simcord_env: Env, store: Store, me: str, chosen: str | None, asked: str, language: str
) -> None:
    guild = simcord_env.create_guild(preferred_locale="es-ES")
    channel, role = guild.create_text_channel("general"), guild.create_role("readers", mentionable=True)
    await store.settings.set(guild.id, {ASKER_ROLE: role.id, LANGUAGE: chosen})
    await guild.add_member(simcord_env.create_user("ana")).send(channel, f"{me} {asked}")
    assert_sent(channel, content=phrasebook(language)("not-asker", role=role.mention))


async def test_a_mention_is_refused_once_and_then_met_with_silence(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor, bob: MemberActor, readers: RoleHandle, me: str
) -> None:
    await alice.send(general, f"{me} {QUESTION}")
    assert general.last_message is not None
    assert general.last_message.content == refusal(readers)
    allowed = json_of(simcord_env.http_requests[-1])["allowed_mentions"]
    assert not {"parse", "roles"} & {key for key, value in allowed.items() if value}
    for _ in range(2):
        mine = await alice.send(general, f"{me} {QUESTION}")
        assert general.last_message == mine
    assert SILENCE > 60
    await bob.send(general, f"{me} {QUESTION}")
    assert general.last_message.content == refusal(readers)


async def test_thanks_and_comments_of_those_who_may_not_ask_are_met_as_ever(
    general: ChannelHandle, alice: MemberActor, reader: MemberActor, me: str
) -> None:
    await reader.send(general, f"{me} {QUESTION}")
    answer = general.last_message
    assert answer is not None
    comment = await alice.send(general, "Oh, that is nice.", reply_to=answer)
    assert general.last_message == comment


async def test_a_channel_can_let_others_ask_and_its_threads_with_it(
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    alice: MemberActor,
    readers: RoleHandle,
    moderator: MemberActor,
) -> None:
    result = await moderator.slash(general, "settings set", **{"asker-role": guild.default_role, "only-here": True})
    said = SAY("settings-in-channel", channel=general.mention, line=SAY("settings-asker-role-none"))
    assert_responded(result, content=said, ephemeral=True)
    assert await is_answered(alice, general)
    other = guild.create_text_channel("other")
    assert not await is_answered(alice, other)


async def test_what_comes_next_is_for_those_who_may_ask(
    guild: GuildHandle, general: ChannelHandle, alice: MemberActor, moderator: MemberActor, reader: MemberActor
) -> None:
    answer = (await reader.slash(general, "ask", question="Who makes honey?")).response
    panel = await opened(alice, answer)
    [menu] = [component for component in components_of(panel) if component["type"] == 3]
    chosen = await alice.select(panel, [menu["options"][1]["value"]], custom_id=menu["custom_id"])
    for result in (await press(alice, answer, NEXT), chosen):
        assert said(result) == refusal(guild.roles["readers"])
    assert "next" in offered(answer)
    for member in (moderator, reader):
        assert "honey" in "\n".join(texts((await press(member, answer, CONTEXT)).response))
    await press(reader, answer, NEXT)
    assert PREVIOUS in offered(answer)


async def test_the_nearest_passages_are_for_those_who_may_ask(
    general: ChannelHandle, alice: MemberActor, reader: MemberActor, readers: RoleHandle, me: str
) -> None:
    await reader.send(general, f"{me} How old are beekeepers in Mongolia?")
    in_vain = general.last_message
    assert said(await press(alice, in_vain, "nearest")) == refusal(readers)
    assert texts((await press(reader, in_vain, "nearest")).response)[0] == SAY("nearest-title")


async def test_what_completes_an_article_and_help_follow(
    general: ChannelHandle, alice: MemberActor, reader: MemberActor, readers: RoleHandle
) -> None:
    assert await alice.autocomplete(general, "ask", "article", "") == []
    assert await reader.autocomplete(general, "ask", "article", "")
    assert refusal(readers) in texts((await alice.slash(general, "help")).response)[0]
    assert refusal(readers) not in texts((await reader.slash(general, "help")).response)[0]


async def test_a_role_that_is_deleted_lets_everybody_ask_again(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, readers: RoleHandle
) -> None:
    other = guild.create_role("others")
    await store.settings.set(guild.id, {ASKER_ROLE: other.id}, general.id)
    simcord_env.backend.delete_role(guild.id, readers.id)
    await simcord_env.settle()
    assert not await is_answered(alice, general)
    simcord_env.backend.delete_role(guild.id, other.id)
    await simcord_env.settle()
    assert await is_answered(alice, general)
    assert (await store.settings.of(guild.id)).roles() == set()


async def test_where_the_commands_are_alone_the_role_counts_all_the_same(
    simcord_env: Env, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, reader: MemberActor
) -> None:
    forget(simcord_env, guild)
    assert not await is_answered(alice, general)
    assert await is_answered(reader, general)


async def test_who_may_add_is_chosen_by_those_who_manage_the_server(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, manager: MemberActor
) -> None:
    role = guild.create_role("writers")
    assert said(await moderator.slash(general, "settings set", **{"adder-role": role})) == SAY("not-manager")
    chosen = said(await manager.slash(general, "settings set", **{"adder-role": role}))
    assert chosen.splitlines() == [
        SAY("settings-adder-role", value=role.mention),
        SAY("settings-adder-integrations"),
    ]


async def test_an_adder_adds_and_does_nothing_else_with_articles(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, adder: MemberActor, alice: MemberActor
) -> None:
    assert said(await alice.slash(general, "sources add", file=WASPS)) == SAY("not-adder")
    await add(adder, general, file=WASPS)
    assert [article.title for article in await store.articles.all(guild.id)] == ["On bees", "On wasps"]
    for command, given in (
        ("sources remove", {"article": "on-wasps"}),
        ("sources rename", {"article": bees.slug, "title": "Mine"}),
        ("sources update", {"article": bees.slug, "file": NEWER}),
        ("sources use", {}),
        ("questions", {}),
    ):
        assert not [article for article in await store.articles.all(guild.id) if article.title == "Mine"]
        if command != "questions":
            phrase = "not-moderator-here" if command == "sources use" else "not-moderator"
            assert said(await adder.slash(general, command, **given)) == SAY(phrase)


async def test_an_adder_may_cancel_and_rename_a_draft_and_add_a_version_beside_but_not_update(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, adder: MemberActor
) -> None:
    shown = last_message(await adder.slash(general, "sources add", file=NEWER))
    assert list(buttons(shown)) == [SAY("draft-beside"), SAY("draft-details"), SAY("draft-cancel")]
    assert said(await adder.click(shown, label="Cancel")) == SAY("drafts-discarded")
    await add(adder, general, "Add beside it", file=NEWER)
    assert len(await store.articles.all(guild.id)) == 2


async def test_of_several_files_an_adder_adds_those_that_are_new(
    store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, adder: MemberActor
) -> None:
    form = await adder.slash(general, "sources add")
    shown: ResponseMessage = last_message(await adder.submit_modal(form, {"files": [NEWER, WASPS]}))
    assert SAY("drafts-for-moderators") in "\n".join(texts(shown))
    await adder.click(shown, label="Add all")
    assert [article.title for article in await store.articles.all(guild.id)] == ["On bees", "On wasps"]
    [first, _] = await store.articles.all(guild.id)
    assert first.text == bees.text


async def test_who_lost_the_role_adds_nothing_that_was_read_before(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, bees: Article, adder: MemberActor
) -> None:
    shown = last_message(await adder.slash(general, "sources add", file=WASPS))
    simcord_env.backend.remove_member_role(guild.id, adder.id, guild.roles["adders"].id)
    assert said(await adder.click(shown, label="Add")) == SAY("not-adder")
    assert await store.articles.all(guild.id) == [bees]


async def test_help_tells_adders_of_adding(general: ChannelHandle, adder: MemberActor, alice: MemberActor) -> None:
    shown = "\n".join(texts((await adder.slash(general, "help")).response))
    assert "</sources add:" in shown
    assert SAY("help-moderators") not in shown
    assert "</sources add:" not in "\n".join(texts((await alice.slash(general, "help")).response))
