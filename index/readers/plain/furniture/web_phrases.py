"""What browsers copy along with an article, in the words of many languages: `web_phrases.toml`, which explains each."""

from __future__ import annotations

import tomllib
from pathlib import Path

_PHRASES: dict[str, str] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))

ANYWHERE = _PHRASES["anywhere"]
LEADS = _PHRASES["leads"]
LINKED_LEADS = _PHRASES["linked_leads"]
BEFORE_COLON = _PHRASES["before_colon"]
MENU = _PHRASES["menu"]
HOME = _PHRASES["home"]
NOTICE = _PHRASES["notice"]
NOTICE_SPEAKER = _PHRASES["notice_speaker"]
BUTTONS = _PHRASES["buttons"]
WHEN_WRITTEN = _PHRASES["when_written"]
COUNTED = _PHRASES["counted"]
TITLE_LABELS = _PHRASES["title_labels"]
