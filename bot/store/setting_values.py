"""What servers have chosen, and their channels for themselves."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import DamagedSetting
from bot.store.connections.transactions import Transactions
from bot.store.rows.changes import count_change
from bot.store.rows.key_values import forget_value, set_value, values_of
from bot.store.rows.tables import key_values
from bot.store.settings import ROLES, SETTINGS, Setting

T = TypeVar("T")


@dataclass
class SettingValues:
    """What a server has chosen: ``values[LANGUAGE]``, or ``values.in_channel(setting, channel)``.

    Where what is stored is no value of the setting, reading it raises: DamagedSetting.
    """

    _stored: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, setting: Setting[T]) -> T:
        return setting.read(self._stored[setting.name]) if setting.name in self._stored else setting.default

    def in_channel(self, setting: Setting[T], channel: int | None) -> T:
        """What holds in a channel; None stands for the server."""
        key = _key(setting, channel)
        return setting.read(self._stored[key]) if key in self._stored else self[setting]

    def channels_of(self, setting: Setting[Any]) -> list[int]:
        """The channels that have chosen for themselves."""
        own = [key.partition(":")[2] for key in self._stored if key.startswith(f"{setting.name}:")]
        return sorted(int(channel) for channel in own if channel.isdecimal())

    def is_damaged(self, setting: Setting[Any], channel: int | None = None) -> bool:
        """Whether what is stored of it is no value of the setting."""
        try:
            self.in_channel(setting, channel)
        except DamagedSetting:
            return True
        return False

    def roles(self) -> set[int]:
        """The roles that something was chosen for, by the server or by a channel; what is damaged is none."""
        return {role for _, _, role in self._roles()}

    def chosen_for(self, role: int) -> list[tuple[Setting[int | None], int | None]]:
        """What was chosen for a role, with the channel that chose it; None stands for the server."""
        return [(setting, channel) for setting, channel, one in self._roles() if one == role]

    def _roles(self) -> Iterator[tuple[Setting[int | None], int | None, int]]:
        for setting in ROLES:
            for channel in (None, *self.channels_of(setting)):
                role = None if self.is_damaged(setting, channel) else self.in_channel(setting, channel)
                if role is not None:
                    yield setting, channel, role


class Settings:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def of(self, server: int) -> SettingValues:
        async with self._transactions.reading() as connection:
            return await setting_values(connection, server)

    async def set(self, server: int, chosen: Mapping[Setting[Any], Any], channel: int | None = None) -> SettingValues:
        """Choose for the server, or for one of its channels what is a channel's; what is chosen then.

        A channel that chooses what the server has chosen follows the server again.
        """
        async with self._transactions.writing() as connection:
            values = await setting_values(connection, server)
            for setting, value in chosen.items():
                of_channel = channel if setting.is_per_channel else None
                if of_channel is not None and values[setting] == value:
                    await forget_value(connection, server, _key(setting, of_channel))
                else:
                    await set_value(connection, server, _key(setting, of_channel), json.dumps(value))
            await count_change(connection, server)
            return await setting_values(connection, server)

    async def forget_role(self, server: int, role: int) -> None:
        """The role is gone, and what was chosen for it."""
        async with self._transactions.writing() as connection:
            for setting, channel in (await setting_values(connection, server)).chosen_for(role):
                await forget_value(connection, server, _key(setting, channel))
            await count_change(connection, server)


async def forget_choices(connection: AsyncConnection, server: int, channel: int) -> int:
    """Forget what a channel has chosen for itself; how much that was."""
    own = [_key(setting, channel) for setting in SETTINGS if setting.is_per_channel]
    theirs = (key_values.c.server == server) & key_values.c.key.in_(own)
    return (await connection.execute(delete(key_values).where(theirs))).rowcount


async def setting_values(connection: AsyncConnection, server: int) -> SettingValues:
    known = {setting.name for setting in SETTINGS}
    stored = await values_of(connection, server)
    return SettingValues({key: value for key, value in stored.items() if key.partition(":")[0] in known})


def _key(setting: Setting[Any], channel: int | None) -> str:
    return setting.name if channel is None else f"{setting.name}:{channel}"
