"""How long texts may be where Discord shows them, counted as Discord counts."""

from __future__ import annotations

TEXT_LIMIT = 4_000
"""Characters in all the texts of one message, escaped and decorated; discord.py does not count them."""

BYTE_LIMIT = 9_500
"""Bytes of all these texts: above some 10,170, with 12 for each of 40 components, Discord fails to answer."""

ADDRESS_LIMIT = 512
"""Characters that Discord takes in the address of a button."""

SHORTEST_QUESTION, LONGEST_QUESTION = 3, 300
"""Characters of a question, wherever it is asked."""


def length(*texts: str) -> int:
    """What texts take of ``TEXT_LIMIT``: characters in UTF-16, or as many as their bytes take of ``BYTE_LIMIT``.

    Of Chinese, Thai or Hindi, the bytes are the more.
    """
    return sum(max(len(text.encode("utf-16-le", errors="surrogatepass")) // 2, _share_of_bytes(text)) for text in texts)


def _share_of_bytes(text: str) -> int:
    return -(-len(text.encode(errors="surrogatepass")) * TEXT_LIMIT // BYTE_LIMIT)
