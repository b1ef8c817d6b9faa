"""Notes of a page, each moved to after the paragraph that leads to it."""

from __future__ import annotations

import re

from index.readers.html.trees.tree import BLOCK_TAGS, DROPPED, NOTE, Element, roles_of, take_out_dropped, writable

_BACK_LINK = re.compile(r"\s*+(?:[¶#§🔗🡅↩↑⬆⏎^←]|&#8617;|\[?edit\]?|\[?modifier\]?)?[\ufe0e\ufe0f\s]*")
_MARK = re.compile(r"\W*+(?:\d{1,4}(?::\d{1,3})?|[a-z]{1,2}|[ivxl]{1,6}|note \d+)?\W*", re.IGNORECASE)
"""« [3] »; « [3:1] » where the parser of Markdown meets the same once more."""
_NOTE_TAGS = frozenset({"li", "p", "div", "aside", "dd", "section", "span"})


def move_notes(root: Element) -> None:
    """Put each note after the paragraph with its mark, and drop the marks, also those that lead back."""
    targets = {name: element for element in root.iter(*_NOTE_TAGS) if (name := element.get("id"))}
    anchors = _note_anchors(root)
    targets = {**anchors, **targets}
    notes: dict[Element, Element] = {}
    for link in list(root.iter("a")):
        href = link.get("href", "")
        if not href.startswith("#"):
            continue
        words = "".join(link.itertext())
        target = targets.get(href[1:])
        if anchors.get(link.get("id") or link.get("name") or "") in notes and _MARK.fullmatch(words):
            _drop(link)
        elif target is not None and _is_mark(link, words) and not _holds(target, link):
            notes.setdefault(target, link)
            _drop(link)
        elif _BACK_LINK.fullmatch(words):
            _drop(link)
    places = _NotePositions()
    for note, link in notes.items():
        _move(note, _block_around(link), places)
    take_out_dropped(root)


def _note_anchors(root: Element) -> dict[str, Element]:
    """Notes whose number, a link back, has the name by which they are found: so Word and Google Docs write them."""
    found: dict[str, Element] = {}
    for link in root.iter("a"):
        name, around = link.get("id") or link.get("name"), link.getparent()
        if not name or not link.get("href", "").startswith("#") or around is None or around.tag not in _NOTE_TAGS:
            continue
        if around[0] is link and not (around.text or "").strip():
            found.setdefault(name, around)
    return found


def _is_mark(link: Element, words: str) -> bool:
    parent = link.getparent()
    told = f"{link.get('class', '')} {roles_of(link)}"
    is_raised = (parent is not None and parent.tag == "sup") or any(child.tag == "sup" for child in link)
    return bool(_MARK.fullmatch(words)) and (is_raised or "noteref" in told or "footnote" in told or words[:1] == "[")


def _holds(element: Element, inner: Element) -> bool:
    return any(ancestor is element for ancestor in inner.iterancestors())


def _drop(link: Element) -> None:
    parent = link.getparent()
    outer = parent if parent is not None and parent.tag == "sup" and len(parent) == 1 else link
    outer.tag = DROPPED


def _block_around(element: Element) -> Element:
    around = element
    for ancestor in element.iterancestors():
        if ancestor.tag == "table":
            return ancestor
        if around is element and ancestor.tag in BLOCK_TAGS:
            around = ancestor
    return around


class _NotePositions:
    """Where notes were put: each paragraph's in their order, and those of a note after it and not within."""

    def __init__(self) -> None:
        self._paragraphs: dict[Element, Element] = {}
        self._last: dict[Element, Element] = {}

    def after(self, block: Element) -> tuple[Element, Element]:
        """The paragraph that a note of ``block`` belongs to, and the element that it comes after."""
        around = (block, *block.iterancestors())
        paragraph = next((self._paragraphs[one] for one in around if one in self._paragraphs), block)
        return paragraph, self._last.get(paragraph, paragraph)

    def add(self, note: Element, paragraph: Element) -> None:
        self._paragraphs[note] = paragraph
        self._last[paragraph] = note


def _move(note: Element, block: Element, places: _NotePositions) -> None:
    paragraph, after = places.after(block)
    if after.getparent() is None or _holds(note, block) or _holds(note, after):
        return
    stand_in = note.makeelement("div", {NOTE: "note"})
    stand_in.text = writable(note.text)
    stand_in.extend(list(note))
    note.text = None
    note.tag = DROPPED
    tail, after.tail = after.tail, None
    after.addnext(stand_in)
    stand_in.tail = writable(tail) or None
    places.add(stand_in, paragraph)
