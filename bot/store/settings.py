"""What a server has chosen, one fact a choice."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Literal

from bot.store.key_values import set_value, values_of
from bot.store.records import Preferences
from bot.store.transactions import Transactions

Choice = Literal["language", "keeps_questions", "moderator_role"]


class StoredPreferences(Transactions):
    async def preferences(self, server: int) -> Preferences:
        async with self._reading() as connection:
            chosen = await values_of(connection, server)
        known = {field.name for field in fields(Preferences)}
        return Preferences(**{name: json.loads(value) for name, value in chosen.items() if name in known})

    async def set_preference(self, server: int, name: Choice, value: str | int | bool | None) -> None:
        async with self._writing() as connection:
            await set_value(connection, server, name, json.dumps(value))
