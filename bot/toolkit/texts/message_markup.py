"""What Discord draws in the words of a message, as the words have it."""

from __future__ import annotations

import re

EMOJI = re.compile(r"<a?:\w+:\d+>")
"""A server's own."""
COMMAND = re.compile(r"</([\w -]+):\d+>")
"""The mention of one, with its name."""
_HIDDEN = re.compile(r"(?<!`)(`{1,3})(?!`).+?(?<!`)\1(?!`)|\\.|\|\|(.+?)\|\|", re.DOTALL)
"""A spoiler; code, in which two lines hide nothing, and what a backslash takes its meaning from."""


def hides_words(text: str) -> bool:
    """Whether somebody hid any words as a spoiler.

    >>> [hides_words(text) for text in ("Who is ||the queen||?", "Who is | the || queen?", "What is `a || b || c`?")]
    [True, False, False]
    """
    return any(found[2] for found in _HIDDEN.finditer(text))


def without_hiding(text: str) -> str:
    """The same words, none of them hidden.

    >>> without_hiding("||The queen|| is `a || b || c`.")
    'The queen is `a || b || c`.'
    """
    return _HIDDEN.sub(lambda found: found[2] or found[0], text)
