"""Which commands players give, and with what."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

from tests.support.player_words import QUESTIONS, TEXTS, TITLES, file

Options = dict[str, Any]


def command_of(random: Random, titles: Sequence[str], pins: Sequence[str]) -> tuple[str, Options]:
    """Its name and options; what it is about need not be there."""
    article, pin = random.choice((*titles, "nothing of this name")), random.choice((*pins, "1"))
    commands: tuple[tuple[str, Options], ...] = (
        ("sources list", {}),
        ("sources show", {"article": article}),
        ("sources remove", {"article": article}),
        ("sources rename", {"article": article, "title": random.choice(TITLES)[:100]}),
        ("sources update", {"article": article, "file": file(random)}),
        ("sources restore", {"article": article}),
        ("sources use", {}),
        ("pins list", {"everywhere": random.random() < 0.5}),
        ("pins show", {"pin": pin}),
        ("pins remove", {"pin": pin}),
        ("pins move", {"pin": pin, "to": "1"}),
        ("pins add-question", {"pin": pin, "question": random.choice(QUESTIONS)}),
        ("pins export", {}),
        ("questions", {}),
        ("settings show", {}),
        ("help", {}),
        ("about", {}),
        ("privacy", {}),
        ("check", {"words": random.choice((*QUESTIONS, *TEXTS))[:1_000]}),
        ("data export", {}),
        ("data erase", {}),
        ("data forget-me", {}),
    )
    return random.choice(commands)


def settings_of(random: Random, roles: Sequence[Any], channel: Any) -> Options:
    settings: tuple[Options, ...] = (
        {"language": random.choice(("question", "automatic", "fr", "de"))},
        {"answers": random.choice(("here", "thread"))},
        {"questions-log": random.random() < 0.7},
        {"moderator-role": random.choice(roles)},
        {"asker-role": random.choice(roles)},
        {"adder-role": random.choice(roles)},
        {"log-channel": channel},
    )
    return random.choice(settings)
