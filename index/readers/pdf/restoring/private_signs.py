"""Signs that fonts have in Unicode's private use area, where what they are is known: old-style figures, small capitals,
the letters of symbol fonts, the pieces of tall brackets."""

from __future__ import annotations

import re
from collections.abc import Iterable

from index.readers.pdf.drawn.line import Item

_PRIVATE = re.compile("[\ue000-\uf8ff]")
_SYMBOL, _PICTURES = re.compile("symbol", re.IGNORECASE), re.compile("dings|webd|marlett", re.IGNORECASE)
"""In the names of fonts."""
_ICON = re.compile("(?<!\\S)[\ue000-\uf6bd\uf71b-\uf71f]+(?!\\S)")
"""A picture between words; the signs of Thai stand behind those."""


def _from(first: int, signs: str) -> dict[int, str]:
    return dict(zip(range(first, first + len(signs)), signs, strict=True))


_ADOBE = {
    **_from(0xF730, "0123456789"),
    **_from(0xF761, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    **_from(0xF7E0, "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ"),
    **_from(0xF7F8, "ØÙÚÛÜÝÞŸ"),
    **_from(0xF8E6, "⏐⎯®©™⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"),
    **_from(0xF8F5, "⎮⎞⎟⎠⎤⎥⎦⎫⎬⎭"),
    **{
        0xF8E5: "‾",
        0xF6BE: "ȷ",
        0xF6D9: "©",
        0xF6DA: "®",
        0xF6DB: "™",
        0xF721: "!",
        0xF724: "$",
        0xF726: "&",
        0xF73F: "?",
    },
}
"""As the Adobe Glyph List places them."""
_GREEK = {
    **_from(0xF041, "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"),
    **_from(0xF061, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"),
    **{0xF0A3: "≤", 0xF0A5: "∞", 0xF0B0: "°", 0xF0B1: "±", 0xF0B3: "≥", 0xF0B4: "×", 0xF0B7: "•", 0xF0B8: "÷"},
    **{0xF0AC: "←", 0xF0AE: "→", 0xF0B9: "≠", 0xF0BB: "≈", 0xF0C5: "⊕", 0xF0CE: "∈", 0xF0D0: "∠", 0xF0D6: "√"},
    **{0xF0E5: "∑", 0xF0F2: "∫", 0xF02D: "−", 0xF0D7: "⋅", 0xF0BC: "…", 0xF0A2: "′", 0xF0B2: "″", 0xF0B6: "∂"},
}
"""As the font Symbol has them."""
_BULLETS = {
    **dict.fromkeys((0xF0A7, 0xF06E, 0xF071, 0xF0A8, 0xF06F, 0xF072, 0xF0A4, 0xF0B2, 0xF077, 0xF076, 0xF075), "▪"),
    **dict.fromkeys((0xF0D8, 0xF0C4, 0xF0E0, 0xF0E8, 0xF046), "➢"),
    **{0xF0FC: "✓", 0xF0FE: "✓", 0xF0B7: "•", 0xF06C: "●", 0xF09F: "•", 0xF0A1: "○"},
}
"""As Wingdings has them: what stands before the items of lists."""
_STANDARD = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF0A8: "▪"}
"""The most usual bullets; one may be told under the font of the words behind it."""
_LETTERS = {code: chr(code - 0xF000) for code in (*range(0xF020, 0xF07F), *range(0xF0A1, 0xF100))}
"""As a font has them that is said to be of symbols, and is of letters."""
_WORD = re.compile("[\uf020-\uf07e\uf0a1-\uf0ff]{3}")
_ICONS = re.compile("awesome|icon|glyph|entypo", re.IGNORECASE)
"""In the names of fonts that hold pictures, where those have letters."""


def restore_private_signs(items: Iterable[Item]) -> None:
    """Give the items of a page the signs of which it is known what they are."""
    for item in items:
        if _PRIVATE.search(item.text):
            item.text = _ICON.sub("", item.text.translate(_table(item)))


def _table(item: Item) -> dict[int, str]:
    font = item.font_name or ""
    if _PICTURES.search(font):
        return _BULLETS
    if _SYMBOL.search(font):
        return _ADOBE | _GREEK
    is_word = _WORD.search(item.text) and not _ICONS.search(font)
    return _ADOBE | _LETTERS if is_word else _ADOBE | _STANDARD
