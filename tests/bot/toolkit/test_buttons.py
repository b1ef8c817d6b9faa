from collections import Counter

import discord
import pytest
from discord.ui import ActionRow, Button, LayoutView
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, assert_responded

from bot.answers.buttons import ROWS
from bot.client import Pullquote
from bot.locales import phrasebook
from bot.store.database import Store
from tests.support.bees import BEES, ask

SAY = phrasebook("en")


async def with_button(channel: ChannelHandle, bot: discord.Client, custom_id: str) -> discord.Message:
    """A message of the bot's, as an earlier version may have sent it."""
    view = LayoutView(timeout=None)
    view.add_item(ActionRow(Button(label="Press", custom_id=custom_id)))
    view.stop()
    sent = bot.get_channel(channel.id)
    assert isinstance(sent, discord.TextChannel)
    return await sent.send(view=view)


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize(
    "custom_id",
    [
        *("next:nonsense", "previous:", "context:1.0...A1", f"pin:1.0.{'z' * 20}..", "helpful:1.2.3", "delete:x"),
        *("places:1.9..AbCd-_12.A1", "pins:everywhere.:1", "pins:here.x:1", "outline::1", "outline:x", "sources:one"),
        *("use-page:", "questions:", "settings:-", "remove-source:"),
        *("turn-to:7", "next", "no colon at all", "erase:yes"),
    ],
)
async def test_a_button_that_nobody_understands_says_so_without_a_traceback(
    simcord_env: Env,
    general: ChannelHandle,
    moderator: MemberActor,
    caplog: pytest.LogCaptureFixture,
    custom_id: str,
) -> None:
    message = await with_button(general, simcord_env.bot, custom_id)
    result = await moderator.click(message, label="Press")
    assert_responded(result, content=SAY("answer-gone"), ephemeral=True)
    assert [record.getMessage() for record in caplog.records if record.exc_info] == []


async def test_every_button_is_registered_once(simcord_env: Env) -> None:
    assert isinstance(simcord_env.bot, Pullquote)
    prefixes = Counter(item.prefix for item in simcord_env.bot._buttons())
    assert set(prefixes.values()) == {1}
    assert {button.prefix for row in ROWS for button in row} <= prefixes.keys()
    assert not any(":" in prefix for prefix in prefixes)


async def test_a_button_has_words_for_those_who_do_not_see_its_emoji(
    store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    message = await ask(alice)
    rows = [component for component in message.components if isinstance(component, discord.ActionRow)]
    buttons = [child for row in rows for child in row.children if isinstance(child, discord.Button)]
    assert [(button.label, str(button.emoji or "")) for button in buttons] == [
        ("Previous", "◀️"),
        ("Next", "▶️"),
        ("In context", ""),
        ("Sources", ""),
        ("Helpful", "👍"),
        ("Not helpful", "👎"),
        ("Pin", "📌"),
        ("Delete", "🗑️"),
    ]
