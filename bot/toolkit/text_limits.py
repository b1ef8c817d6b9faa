"""Texts made to fit where Discord shows them: on one line, cut between words, counted as Discord counts."""

from __future__ import annotations

TEXT_LIMIT = 4_000
"""Characters in all the texts of one message, escaped and decorated; discord.py does not count them."""

BYTE_LIMIT = 9_500
"""Bytes of all these texts: above some 10,170, with 12 for each of 40 components, Discord fails to answer."""

HEADING_LIMIT = 100
"""Characters of a heading, a title, or whatever else has one line."""

ELLIPSIS = "…"


def on_one_line(text: str) -> str:
    return " ".join(text.split())


def shortened(text: str, limit: int = HEADING_LIMIT) -> str:
    """A text on one line, cut between words where it is too long for one.

    Within one, where little would be left: Chinese and Thai have no spaces, other than beside numbers and names.
    """
    line = on_one_line(text)
    if len(line) <= limit:
        return line
    cut = line[: limit - len(ELLIPSIS)]
    whole_words = cut.rpartition(" ")[0].rstrip(".,;:")
    return (whole_words if 2 * len(whole_words) > len(cut) else cut) + ELLIPSIS


def length(*texts: str) -> int:
    """What texts take of ``TEXT_LIMIT``: characters in UTF-16, or as many as their bytes take of ``BYTE_LIMIT``.

    Of Chinese, Thai or Hindi, the bytes are the more.
    """
    return sum(max(len(text.encode("utf-16-le")) // 2, _share_of_bytes(text)) for text in texts)


def _share_of_bytes(text: str) -> int:
    return -(-len(text.encode(errors="surrogatepass")) * TEXT_LIMIT // BYTE_LIMIT)
