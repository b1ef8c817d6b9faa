"""Replies to messages: sent, or why there is none; and thanks."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import NamedTuple

import discord
from discord.ui import LayoutView

from bot.errors import NotAsker, TooManyQuestions
from bot.locales import Phrasebook
from bot.toolkit.error_messages import is_refused, sentence_for
from bot.toolkit.responses import REQUEST_ERRORS, reason_of

log = logging.getLogger(__name__)

THANKED = "❤️"


class Reply(NamedTuple):
    """What is said, below the message, or in a thread."""

    said: str | LayoutView
    thread: discord.Thread | None = None


async def send_reply(message: discord.Message, reply: Reply) -> discord.Message:
    """Reply without a ping, also when the question has been deleted by now; or answer in a thread."""
    said, reference = reply.said, message.to_reference(fail_if_not_exists=False)
    if reply.thread and not isinstance(said, str):
        return await reply.thread.send(view=said)
    if isinstance(said, str):
        return await message.channel.send(said, reference=reference, mention_author=False)
    return await message.channel.send(view=said, reference=reference, mention_author=False)


async def withdraw(message: discord.Message, reply: int) -> None:
    """Delete what was replied to a message, if it is still there."""
    if not isinstance(message.channel, discord.GroupChannel):  # in which no bot is
        with suppress(discord.HTTPException):
            await message.channel.get_partial_message(reply).delete()


async def thank(message: discord.Message) -> None:
    """Say nothing, and mean it kindly, where the bot may react."""
    channel, guild = message.channel, message.guild
    if guild and isinstance(channel, discord.abc.GuildChannel | discord.Thread):
        rights = channel.permissions_for(guild.me)
        if not (rights.add_reactions and rights.read_message_history):
            return
    try:
        await message.add_reaction(THANKED)
    except REQUEST_ERRORS as error:
        # Gone, blocked, or with as many reactions as a message may have: nobody waits for one.
        log.info("thanks are left without a reaction: %s", reason_of(error))


async def report_to(message: discord.Message, error: Exception, say: Phrasebook) -> None:
    """Say one sentence to the person, and leave one traceback in the log where the fault is ours."""
    if isinstance(error, TooManyQuestions | NotAsker) and error.is_told:
        return
    if is_refused(error):
        # The channel itself refuses: to say so there would be refused as well, and refusals are counted.
        log.warning("a reply was refused: %s", error)
        return
    try:
        sentence = sentence_for(error, "a reply", say, directly=message.guild is None)
        await send_reply(message, Reply(sentence))
    except Exception as failure:  # noqa: BLE001 - nobody else hears of it
        log.warning("could not say that a reply failed: %r", failure)
