"""What can be pressed below a message, also after a restart: its ``custom_id`` says what it acts on."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator
from typing import Any, ClassVar, Generic, Self, TypeVar

import discord
from discord import ButtonStyle
from discord.ui import Button, DynamicItem, Item, LayoutView

from bot.errors import AnswerGone, Reach
from bot.locales import Phrasebook
from bot.toolkit.access.moderators import require_moderator
from bot.toolkit.access.servers import leave_out_server
from bot.toolkit.components.component_texts import walked
from bot.toolkit.error_messages import report
from bot.toolkit.responses import schedule_deferral

T = TypeVar("T")
Callback = Callable[[discord.Interaction, str], Awaitable[None]]


class PersistentItem(ABC, Generic[T]):
    """A button or a menu. Its class says what it looks like; one object, with what it uses, does what it is for.

    The ``custom_id`` is ``prefix:target``. The target, what the item acts on, is a ``T`` that ``str`` writes and
    ``read`` reads. One with a ``reach`` is for those who are moderators of that when they press it.
    """

    prefix: str
    reach: ClassVar[Reach | None] = None

    @classmethod
    def custom_id(cls, target: T) -> str:
        return f"{cls.prefix}:{target}"

    @classmethod
    @abstractmethod
    def read(cls, written: str) -> T:
        """The inverse of ``str``. Raises ``ValueError`` for anything else."""

    @abstractmethod
    async def press(self, interaction: discord.Interaction, target: T) -> None:
        """What is done when somebody presses it."""

    async def callback(self, interaction: discord.Interaction[Any], custom_id: str) -> None:
        """As ``press``; what goes wrong is said to the person, and logged where the fault is ours."""
        schedule_deferral(interaction)
        try:
            await interaction.client.require_admitted(interaction)
            leave_out_server(interaction)
            await self._press(interaction, self.target(custom_id))
        except Exception as error:  # noqa: BLE001 - as a command's
            await report(interaction, error, f"button {self.prefix}")

    async def _press(self, interaction: discord.Interaction, target: T) -> None:
        if self.reach:
            await require_moderator(interaction, self.reach)
        try:
            await self.press(interaction, target)
        except OverflowError as error:  # a number that no database holds: somebody made it up
            raise AnswerGone from error

    def target(self, custom_id: str) -> T:
        """What a ``custom_id`` says. Raises: AnswerGone, where it is malformed."""
        try:
            return self.read(custom_id.partition(":")[2])
        except (ValueError, LookupError, OverflowError) as error:
            raise AnswerGone from error


class PersistentButton(PersistentItem[T]):
    """A button. ``phrase`` is that of its label; without one, its emoji says all."""

    phrase: ClassVar[str | None] = None
    emoji: ClassVar[str | None] = None
    style: ClassVar[ButtonStyle] = ButtonStyle.secondary

    @classmethod
    def is_disabled(cls, target: T) -> bool:
        return False

    @classmethod
    def button(cls, target: T, say: Phrasebook) -> Button[LayoutView]:
        return Button(
            label=say(cls.phrase) if cls.phrase else None,
            emoji=cls.emoji,
            style=cls.style,
            custom_id=cls.custom_id(target),
            disabled=cls.is_disabled(target),
        )


class PlainItem(PersistentItem[str]):
    """One whose target is a name, or nothing: then it acts on the server, or on the message it stands in."""

    @classmethod
    def read(cls, written: str) -> str:
        return written


class PlainButton(PlainItem, PersistentButton[str]):
    """The same, a button."""


class NumberItem(PersistentItem[int]):
    """One whose target is a number."""

    @classmethod
    def read(cls, written: str) -> int:
        return int(written)


class NumberButton(NumberItem, PersistentButton[int]):
    """The same, a button."""


class Gone(PlainButton):
    """Stands for all buttons that an earlier version made and this one does not know."""

    prefix = "gone"

    async def press(self, interaction: discord.Interaction, target: str) -> None:
        raise AnswerGone


def register(client: discord.Client, items: Collection[PersistentItem[Any]]) -> None:
    """Let these items be pressed below every message of the bot."""
    client.add_dynamic_items(*(_dynamic_item(rf"{re.escape(item.prefix)}:.*", item.callback) for item in items))
    known = "|".join(re.escape(item.prefix) for item in items)
    client.add_dynamic_items(_dynamic_item(rf"(?!(?:{known}):).*", Gone().callback))


def pressed_message(interaction: discord.Interaction) -> discord.Message:
    """The message whose button was pressed."""
    assert interaction.message is not None
    return interaction.message


def chosen_values(interaction: discord.Interaction) -> list[str]:
    """What was chosen in a menu."""
    data: Any = interaction.data
    values: list[str] = data["values"]
    return values


def is_private(interaction: discord.Interaction) -> bool:
    """Whether whoever pressed a button sees its message alone."""
    return pressed_message(interaction).flags.ephemeral


def items_of(message: discord.Message) -> Iterable[Item[LayoutView]]:
    """The components of a message, those inside others too; none where it has text instead."""
    return LayoutView.from_message(message, timeout=None).walk_children() if message.flags.components_v2 else ()


def components_of(message: discord.Message) -> Iterator[object]:
    """The same as Discord sent them, in a tenth of the time: no view is made of them."""
    return walked(message.components if message.flags.components_v2 else ())


def custom_ids(message: discord.Message) -> Iterator[str]:
    """The ``custom_id`` of everything in a message that can be pressed."""
    for component in components_of(message):
        custom_id = getattr(component, "custom_id", None)
        if isinstance(custom_id, str):
            yield custom_id


def _dynamic_item(template: str, callback: Callback) -> type[DynamicItem[Any]]:
    """What discord.py looks up by the ``custom_id`` of whatever is pressed."""

    class Pressed(DynamicItem[Item[LayoutView]], template=re.compile(template, re.DOTALL)):
        @classmethod
        async def from_custom_id(
            cls, interaction: discord.Interaction, item: Item[Any], match: re.Match[str], /
        ) -> Self:
            return cls(item)

        async def callback(self, interaction: discord.Interaction) -> None:
            await callback(interaction, self.custom_id)

    return Pressed
