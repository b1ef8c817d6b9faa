"""Formulas of a Word file as words of their paragraphs, so that a sentence has no gap where one stands."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from index.readers.docx.styles import WORD, told
from index.readers.html.trees.tree import Element

_WRITTEN_AROUND = {
    "nary": (("chr", "∫"), ("", "")),
    "d": (("begChr", "("), ("endChr", ")")),
    "rad": (("", "√"), ("", "")),
}
"""What stands around a part of a formula: the property that names the sign, and the sign where none does."""
_SIGNS = {"sup": "^", "sub": "_", "den": "/"}
"""What stands before a part of a formula that is not written on the line."""


def write_out(formula: Element) -> None:
    """Make a formula a run of words."""
    words = "".join(_formula(formula))
    for child in [*formula]:
        formula.remove(child)
    formula.tag = f"{WORD}r"
    etree.SubElement(formula, f"{WORD}t").text = words


def _formula(element: Element) -> Iterator[str]:
    for child in element.iterchildren(etree.Element):
        name = etree.QName(child).localname
        words = child.text or "" if name == "t" else "".join(_formula(child))
        if name in _WRITTEN_AROUND:
            before, after = _WRITTEN_AROUND[name]
            properties = child.find(f"{{*}}{name}Pr")
            words = f"{_sign(properties, before)}{words}{_sign(properties, after)}"
        is_apart = len(words) > 1 and (name == "num" or name in _SIGNS)
        yield f"{_SIGNS.get(name, '') if words else ''}{f'({words})' if is_apart else words}"


def _sign(properties: Element | None, told_by: tuple[str, str]) -> str:
    name, usual = told_by
    found = properties.find(f"{{*}}{name}") if properties is not None and name else None
    return usual if found is None else told(found, "val")
