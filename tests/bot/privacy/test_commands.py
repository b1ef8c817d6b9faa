import asyncio
import json
import time
from datetime import timedelta
from typing import Any

import pytest
from discord.utils import utcnow
from simcord import ChannelHandle, Env, GuildHandle, InteractionResult, MemberActor, assert_responded

from bot.locales import phrasebook
from bot.store.database import Store
from bot.store.privacy import PersonalData
from bot.store.settings import LANGUAGE, MODERATOR_ROLE
from index import Article
from tests.support.circumstances import restart, speak
from tests.support.together import together
from tests.support.visible import buttons, texts

SAY, DITES = phrasebook("en"), phrasebook("fr")
QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"
EGGS = "Combien de temps cuire un œuf mollet ?"
BEES = Article.from_paragraphs("Les abeilles", [((), "L’abeille fait du miel.")], language="fr")
ERASE, KEEP = "Erase all", "Keep it"


async def fill(store: Store, server: int, member: int) -> None:
    """Something in every table."""
    now = utcnow()
    await store.articles.add(server, BEES, at=now, by=member)
    await store.refreshes.choose(server, BEES.slug, is_nightly=True)
    await store.channels.choose(server, 7, {BEES.slug})
    await store.settings.set(server, {LANGUAGE: "fr"})
    await store.pins.add(server, 7, None, "Du miel ?", (BEES.slug, 0, 5, BEES.text[:5]), member, now)
    await store.feedback.note_unanswered(server, EGGS, EGGS, now.date())
    await store.feedback.vote(server, 9, member, True, QUESTION, QUESTION, now.date())


async def is_empty(store: Store, server: int) -> bool:
    kept = await store.privacy.export(server)
    return not any(value for name, value in kept.items() if name != "server")


async def exported(result: InteractionResult) -> dict[str, Any]:
    assert result.ephemeral
    assert result.response is not None
    [file] = result.response.attachments
    told: dict[str, Any] = json.loads(await file.read())
    return told


async def asked_to_erase(manager: MemberActor, general: ChannelHandle) -> Any:
    result = await manager.slash(general, "data erase")
    assert result.ephemeral
    return result.response


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize(("name", "refusal"), [("data export", "not-moderator"), ("data erase", "not-manager")])
async def test_a_member_is_refused_what_is_for_moderators_and_managers(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, name: str, refusal: str
) -> None:
    await fill(store, guild.id, alice.id)
    result = await alice.slash(general, name)
    assert_responded(result, content=SAY(refusal), ephemeral=True)
    assert not await is_empty(store, guild.id)


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize(("name", "refusal"), [("data export", "not-moderator"), ("data erase", "not-manager")])
async def test_nobody_is_a_moderator_in_a_direct_message(simcord_env: Env, name: str, refusal: str) -> None:
    result = await simcord_env.create_user("carol").slash(name)
    assert_responded(result, content=SAY(refusal))


async def test_whoever_has_the_role_of_moderators_may_take_out_what_is_kept(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle
) -> None:
    role = guild.create_role("readers")
    reader = guild.add_member(simcord_env.create_user("reader"), roles=[role])
    await store.settings.set(guild.id, {MODERATOR_ROLE: role.id})
    kept = await exported(await reader.slash(general, "data export"))
    assert kept["settings"] == {"moderator_role": str(role.id)}


async def test_an_export_holds_what_is_kept_of_the_server_and_nothing_of_others(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    other = simcord_env.create_guild("Another")
    await fill(store, guild.id, 1111111)
    await fill(store, other.id, 2222222)
    result = await moderator.slash(general, "data export")
    kept = await exported(result)
    assert result.response is not None
    assert result.response.content == SAY("data-exported")
    assert result.response.attachments[0].filename == f"pullquote-{guild.id}.json"
    assert kept == await store.privacy.export(guild.id)
    assert [article["text"] for article in kept["articles"]] == [BEES.text]
    assert all(
        kept[table] for table in ("articles", "refreshes", "channels", "pins", "unanswered", "votes", "settings")
    )
    written = json.dumps(kept)
    assert "1111111" in written
    assert "2222222" not in written
    assert str(other.id) not in written


async def test_one_export_is_put_together_at_a_time_whoever_wants_more(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await fill(store, guild.id, 1111111)
    export, at_once, most = store.privacy.export, 0, 0

    async def slowly(server: int) -> dict[str, Any]:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.to_thread(time.sleep, 0.05)
        at_once -= 1
        return await export(server)

    monkeypatch.setattr(store.privacy, "export", slowly)
    async with together(simcord_env):
        given = [await moderator.slash(general, "data export") for _ in range(3)]
    assert [result.response and result.response.content for result in given] == [SAY("data-exported")] * 3
    assert most == 1


class SlowPersonalData(PersonalData):
    async def export(self, server: int) -> dict[str, Any]:
        await asyncio.sleep(0.05)
        return await super().export(server)

    async def counts(self, server: int) -> dict[str, int]:
        await asyncio.sleep(0.05)
        return await super().counts(server)

    async def forget_member(self, member: int) -> int:
        await asyncio.sleep(0.05)
        return await super().forget_member(member)


@pytest.mark.parametrize("name", ["data export", "data erase", "data forget-me"])
async def test_what_takes_its_time_is_whispered_all_the_same(
    simcord_env: Env, store: Store, manager: MemberActor, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("bot.toolkit.responses.PATIENCE", 0.01)
    store.privacy = SlowPersonalData(store._transactions)
    result = await manager.slash(manager.guild.channels["general"], name)
    [announced] = [request.json for request in simcord_env.http_requests if request.path.endswith("/callback")]
    assert announced == {"type": 5, "data": {"flags": 64}}
    assert [said.ephemeral for said in (result.response, *result.followups) if said] == [True]


async def test_an_export_too_large_for_discord_is_not_sent(
    simcord_env: Env, general: ChannelHandle, manager: MemberActor
) -> None:
    speak(simcord_env, "en-US", attachment_size_limit=20)
    result = await manager.slash(general, "data export")
    assert_responded(result, content=SAY("data-too-large"), ephemeral=True)


async def test_erasing_says_first_what_will_go(
    store: Store, guild: GuildHandle, general: ChannelHandle, manager: MemberActor
) -> None:
    await fill(store, guild.id, manager.id)
    await store.feedback.note_unanswered(guild.id, QUESTION, QUESTION, utcnow().date())
    asked = await asked_to_erase(manager, general)
    assert texts(asked)[1].startswith("1 article, 1 pin, 2 questions that found nothing, 1 vote and the settings.")
    assert buttons(asked) == {ERASE: True, KEEP: True}
    assert not await is_empty(store, guild.id)


async def test_once_confirmed_all_of_this_server_goes_and_the_built_in_article_answers_again(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, manager: MemberActor
) -> None:
    other = simcord_env.create_guild("Another")
    for server in (guild.id, other.id):
        await fill(store, server, manager.id)
    unanswered = await manager.slash(general, "ask", question=QUESTION)
    assert texts(unanswered.response)[0] == SAY("nothing-found")
    asked = await asked_to_erase(manager, general)
    await restart(simcord_env, store)
    await manager.click(asked, label=ERASE)
    assert texts(asked) == [SAY("data-erased")]
    assert buttons(asked) == {}
    assert await is_empty(store, guild.id)
    assert not await is_empty(store, other.id)
    answered = texts((await manager.slash(general, "ask", question=QUESTION)).response)
    assert answered[0].startswith("-# Musk, Poutine et Starlink")


async def test_a_second_press_is_harmless(
    store: Store, guild: GuildHandle, general: ChannelHandle, manager: MemberActor
) -> None:
    await fill(store, guild.id, manager.id)
    first, second = [await asked_to_erase(manager, general) for _ in range(2)]
    for asked in (first, second):
        await manager.click(asked, label=ERASE)
        assert texts(asked) == [SAY("data-erased")]
    assert await is_empty(store, guild.id)


async def test_whoever_thinks_better_of_it_keeps_everything(
    store: Store, guild: GuildHandle, general: ChannelHandle, manager: MemberActor
) -> None:
    await fill(store, guild.id, manager.id)
    before = await store.privacy.export(guild.id)
    asked = await asked_to_erase(manager, general)
    await manager.click(asked, label=KEEP)
    assert texts(asked) == [SAY("data-kept")]
    assert buttons(asked) == {}
    assert await store.privacy.export(guild.id) == before


async def test_who_manages_no_more_erases_nothing(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, manager: MemberActor
) -> None:
    await fill(store, guild.id, manager.id)
    asked = await asked_to_erase(manager, general)
    simcord_env.backend.remove_member_role(guild.id, manager.id, guild.roles["managers"].id)
    result = await manager.click(asked, label=ERASE)
    assert_responded(result, content=SAY("not-manager"), ephemeral=True)
    assert not await is_empty(store, guild.id)


async def test_a_member_is_forgotten_in_all_servers_and_others_are_not(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, bob: MemberActor
) -> None:
    other = simcord_env.create_guild("Another")
    await fill(store, guild.id, alice.id)
    await fill(store, other.id, alice.id)
    await store.feedback.vote(guild.id, 10, bob.id, False, QUESTION, QUESTION, utcnow().date())
    result = await alice.slash(general, "data forget-me")
    assert_responded(result, content=SAY("data-forgotten", count=6), ephemeral=True)
    for server in (guild.id, other.id):
        kept = await store.privacy.export(server)
        assert str(alice.id) not in json.dumps(kept)
        assert [pin["words"] for pin in kept["pins"]] == ["L’abe"]
    since = utcnow().date() - timedelta(days=1)
    assert [asked.unhelpful for asked in await store.feedback.tallies(guild.id, since) if asked.unhelpful] == [1]


async def test_one_is_forgotten_from_a_direct_message_too(simcord_env: Env, store: Store, guild: GuildHandle) -> None:
    carol = simcord_env.create_user("carol")
    await fill(store, guild.id, carol.id)
    assert_responded(await carol.slash("data forget-me"), content=SAY("data-forgotten", count=3))
    assert_responded(await carol.slash("data forget-me"), content=SAY("data-forgotten", count=0))


async def test_a_french_manager_reads_french(simcord_env: Env, general: ChannelHandle, manager: MemberActor) -> None:
    speak(simcord_env, "fr")
    asked = await asked_to_erase(manager, general)
    assert texts(asked)[0] == f"**{DITES('data-erase-title')}**"
    assert list(buttons(asked)) == [DITES("data-erase-yes"), DITES("data-erase-no")]
