"""What people press under an answer, and in the panel that opens below ⋯. Buttons are named by their prefix."""

import discord
from simcord import InteractionResult, MemberActor, ResponseMessage
from simcord.builders import UserHandle
from simcord.components import walk_components

from tests.support.visible import components_of, texts

PREVIOUS, NEXT, CONTEXT, MORE = "previous", "next", "context", "more"
HELPFUL, UNHELPFUL, PIN, UNPIN, DELETE = "vote-helpful", "vote-unhelpful", "pin-answer", "unpin-answer", "delete-answer"
MENU = "passage"

Message = discord.Message | ResponseMessage | None


def offered(message: Message) -> list[str]:
    """The prefixes of all that can be pressed, from left to right."""
    return [custom_id.partition(":")[0] for custom_id in _custom_ids(message)]


async def press(member: MemberActor | UserHandle, message: Message, prefix: str) -> InteractionResult:
    assert message is not None
    # As the message is now: what one holds may be from before an edit.
    channel = message.channel.id if isinstance(message, discord.Message) else message.channel_id
    components = walk_components(member._env.backend.get_message(channel, message.id).components)
    ids = [component["custom_id"] for component in components if component.get("custom_id")]
    [custom_id] = [custom_id for custom_id in ids if custom_id.partition(":")[0] == prefix]
    return await member.click(message, custom_id=custom_id)


async def opened(member: MemberActor | UserHandle, message: Message) -> ResponseMessage:
    """The panel that ⋯ opens for a member."""
    result = await press(member, message, MORE)
    assert result.ephemeral
    assert result.response is not None
    return result.response


async def in_panel(member: MemberActor | UserHandle, message: Message, prefix: str) -> InteractionResult:
    """Open the panel of an answer, and press something in it."""
    return await press(member, await opened(member, message), prefix)


async def done(member: MemberActor | UserHandle, message: Message, prefix: str) -> str:
    """What the panel of an answer says after something was pressed in it."""
    return texts((await in_panel(member, message, prefix)).response)[0]


async def choose(member: MemberActor | UserHandle, panel: ResponseMessage, number: int) -> list[str]:
    """Choose an entry of the menu, counted from 1; what the message shows then."""
    [menu] = [component for component in components_of(panel) if component["type"] == 3]
    await member.select(panel, [menu["options"][number - 1]["value"]], custom_id=menu["custom_id"])
    return texts(panel)


def entries(panel: Message) -> list[str]:
    """What the menu of a message says."""
    [menu] = [component for component in components_of(panel) if component["type"] == 3]
    return [option["label"] for option in menu["options"]]


def _custom_ids(message: Message) -> list[str]:
    return [component["custom_id"] for component in components_of(message) if component.get("custom_id")]
