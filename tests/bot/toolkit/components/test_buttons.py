from collections import Counter

import discord
import pytest
from discord.ui import ActionRow, Button, LayoutView
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, assert_responded

from bot.answers.answer_state import PREFIXES
from bot.answers.buttons import ROW
from bot.client import Pullquote
from bot.locales import phrasebook
from bot.store.database import Store
from tests.support.bees import BEES, ask
from tests.support.row import NEXT, press
from tests.support.visible import components_of

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
    prefixes = Counter(item.prefix for item in simcord_env.bot.features.buttons())
    assert set(prefixes.values()) == {1}
    assert {button.prefix for button in ROW} <= prefixes.keys()
    assert set(PREFIXES) <= prefixes.keys()
    assert not any(":" in prefix for prefix in prefixes)


async def test_one_row_of_at_most_four_stands_under_an_answer(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    message = await ask(alice)
    shown = []
    for _ in range(2):
        shown.append(row_of(general.last_message))
        await press(alice, message, NEXT)
    next_one, previous, context, more = ("", "▶️"), ("", "◀️"), ("In context", ""), ("⋯", "")
    assert [*shown, row_of(general.last_message)] == [
        [next_one, context, more],
        [previous, next_one, context, more],
        [previous, context, more],
    ]


def row_of(message: discord.Message | None) -> list[tuple[str, str]]:
    """The labels and emoji of the only row of a message."""
    [row] = [component for component in components_of(message) if component["type"] == 1]
    return [(one.get("label", ""), one.get("emoji", {}).get("name", "")) for one in row["components"]]
