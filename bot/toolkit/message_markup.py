"""What Discord draws in the words of a message, as the words have it."""

from __future__ import annotations

import re

EMOJI = re.compile(r"<a?:\w+:\d+>")
"""A server's own."""
COMMAND = re.compile(r"</([\w -]+):\d+>")
"""The mention of one, with its name."""
SPOILER = re.compile(r"\|\|(.+?)\|\|", re.DOTALL)
