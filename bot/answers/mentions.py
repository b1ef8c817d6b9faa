"""Asking without a command: by mentioning the bot, replying to it, or writing to it directly."""

from __future__ import annotations

import logging

import discord
from discord.ext import commands
from discord.ui import LayoutView

from bot.answers.buttons import answer_view
from bot.answers.incoming_question import IncomingQuestion, replied_question, unfit, without_markup
from bot.answers.service import Answering
from bot.toolkit.channels import whole_channel
from bot.toolkit.error_messages import sentence_for
from bot.toolkit.permissions import Rights
from bot.toolkit.reply_language import public_reply, seen_in
from bot.toolkit.workers import computed
from index import ParsedQuestion

log = logging.getLogger(__name__)


class Mentions(commands.Cog):
    """Answers with a reply."""

    def __init__(self, answering: Answering, rights: Rights) -> None:
        self._answering = answering
        self._rights = rights

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        if not is_for_us(message) or not await self._rights.may_reply(message):
            return
        try:
            await reply(message, await self._reply_to(message))
        except Exception as error:  # noqa: BLE001 - as a command's: said to the person, and logged
            await report_reply(message, error)

    async def _reply_to(self, message: discord.Message) -> str | LayoutView:
        server = message.guild.id if message.guild else None
        settings = await self._answering.settings(server)
        question = await computed(ParsedQuestion.of, without_markup(message.content))
        if problem := await computed(unfit, question, public_reply(message, settings)):
            return problem
        place = message.channel.id, whole_channel(message.channel)
        page = await self._answering.ask(
            IncomingQuestion(question, message.author.id, *place, server, before=replied_question(message))
        )
        say = public_reply(message, settings, page.quote.article.language if page else None)
        return await computed(answer_view, page, say, seen_in(server)) if page else say("nothing-found")


def is_for_us(message: discord.Message) -> bool:
    """Whether a person says something to the bot: a mention, a reply that pings it, or a direct message."""
    if message.author.bot or message.webhook_id or message.is_system():
        return False
    return isinstance(message.channel, discord.DMChannel) or _me(message) in message.mentions


def _me(message: discord.Message) -> discord.Member | discord.ClientUser | None:
    if isinstance(message.channel, discord.DMChannel):
        return message.channel.me
    return message.guild.me if message.guild else None


async def reply(message: discord.Message, said: str | LayoutView) -> None:
    """Reply without a ping, also when the question has been deleted by now."""
    reference = message.to_reference(fail_if_not_exists=False)
    if isinstance(said, str):
        await message.channel.send(said, reference=reference, mention_author=False)
    else:
        await message.channel.send(view=said, reference=reference, mention_author=False)


async def report_reply(message: discord.Message, error: Exception) -> None:
    """Say one sentence to the person, and leave one traceback in the log where the fault is ours."""
    try:
        await reply(message, sentence_for(error, "a reply", public_reply(message, None)))
    except discord.HTTPException as failure:
        log.warning("could not say that a reply failed: %s", failure)
