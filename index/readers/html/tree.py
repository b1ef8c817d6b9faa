"""HTML -> a tree with the article's words alone: no scripts, no menus, notes after the paragraph that leads to them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

Element = etree._Element

ROW = "data-row"
"""What marks a paragraph that was a row of a table, and says where in it the cells stand."""
CAPTION = "caption"
"""The same for what a table says of itself."""
NOTE = "data-note"
"""What marks a note that was put after its paragraph."""
_TAGS = """
    address article aside blockquote body caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4
    h5 h6 header hgroup hr html legend li main ol option p pre section summary table tbody td tfoot th thead tr ul
"""
BLOCK_TAGS = frozenset(_TAGS.split())
"""Elements that begin and end a paragraph."""
_SKIPPED = {
    **dict.fromkeys(("script", "style", "template", "noscript", "svg", "iframe", "object", "rp", "rt", "head"), ""),
    **dict.fromkeys(("button", "select", "textarea", "input", "audio", "video", "canvas", "annotation", "img"), ""),
    "nav": "menu",
    "dialog": "notice",
    "figcaption": "caption",
}
"""Elements without words of the article, and what those are called that a reader saw."""
_LONG = 400
"""Characters that nobody writes to say that a page needs a script."""
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_TOOL = re.compile(r"\b(?:mw-editsection|viewcode-link|headerlink|katex-html)\b")
"""Links for those who edit a page or look at its source; formulas drawn a second time."""
_SIGNATURE = re.compile(r"\b(?:gmail_signature|moz-signature|protonmail_signature_block)\b")
"""What mail programs put below a message."""
_EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"
_PAGE_BREAK = re.compile(r"(?:doc-)?pagebreak")
"""The number of a printed page, in a book that was one."""
_BACK_LINK = re.compile(r"\s*(?:[¶#§🔗🡅↩↑⬆⏎^←]|&#8617;|\[?edit\]?|\[?modifier\]?)?[\ufe0e\ufe0f\s]*")
_MARK = re.compile(r"\W*(?:\d{1,4}|[a-z]{1,2}|[ivxl]{1,6}|note \d+)?\W*", re.IGNORECASE)
_NOTE_TAGS = frozenset({"li", "p", "div", "aside", "dd", "section", "span"})
_DECLARATIONS = re.compile(
    r"\A(?:\s|<\?[^<>]{0,500}\?>)*+<!doctype\b[^<>\[]{0,500}\[[^\]]{0,20000}\]\s*>", re.IGNORECASE
)
"""What only XML declares in front of a page; as HTML, its end would be the first words."""
_NESTING = re.compile(
    r"</?(?:(div|section|article|blockquote|center|fieldset|form|dl|dd|dt)|font|span|a|b|i|u|s|em|strong|big|small|tt|code|sub"
    r"|sup|label|ins|del|nobr|abbr|cite|kbd)(?:\s[^<>]*)?>",
    re.IGNORECASE,
)
"""What only arranges words or gives them a look, and does not close by itself; the first are paragraphs."""
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DROPPED = "dropped"


def writable(text: str | None) -> str:
    """A text without the characters that XML has no place for; references like ``&#1;`` bring them in."""
    return _UNWRITABLE.sub("", text or "")


def parse_html(text: str) -> HtmlElement:
    """The tree of a page; broken pages make one too. Raises: OverflowError when it is nested 2,048 times."""
    root = _parsed(text)
    if (
        root is None
    ):  # pages that never close what they open; their words stand in paragraphs, which close by themselves
        root = _parsed(_NESTING.sub(lambda tag: "<p>" if tag[1] else "", text))
    if root is None:
        raise OverflowError
    return root


def _parsed(text: str) -> HtmlElement | None:
    """The tree of a page, None of one that is nested too deep."""
    # As bytes: lxml refuses a string that declares its encoding. Without huge_tree all text is lost of a page that
    # is nested deeper than 256 times, as pages are that never close their <font>.
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    root = document_fromstring(writable(_DECLARATIONS.sub("", text, count=1)).encode(), parser=parser)
    is_too_deep = any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log)
    return None if is_too_deep else root


def clean(root: Element) -> Counter[str]:
    """Take out of a tree what is no text of the article; what a reader saw of it is counted by its kind."""
    left_out: Counter[str] = Counter()
    for element in root.iter(etree.Element):
        tag = element.tag
        if (tag == "noscript" and _holds_article(element)) or (tag == "nav" and _is_left_open(element)):
            element.tag = "div"
        elif tag in _SKIPPED:
            if (kind := _SKIPPED[tag]) and any(map(str.strip, element.itertext())):
                left_out[kind] += 1
            element.tag = _DROPPED
        elif (
            element.get("hidden") is not None
            or _HIDDEN.search(element.get("style", ""))
            or _TOOL.search(element.get("class", ""))
            or _PAGE_BREAK.fullmatch(element.get("role") or element.get("epub:type") or element.get(_EPUB_TYPE) or "")
        ):
            element.tag = _DROPPED
        elif _SIGNATURE.search(element.get("class", "")):
            left_out["message"] += any(map(str.strip, element.itertext()))
            element.tag = _DROPPED
        elif element.get("role") == "heading":
            level = element.get("aria-level", "2")
            element.tag = f"h{level}" if level in tuple("123456") else "h2"
    etree.strip_elements(root, _DROPPED, with_tail=False)
    etree.strip_attributes(root, NOTE)  # a page may have one of this name
    _move_notes(root)
    return left_out


def _holds_article(element: Element) -> bool:
    """Some sites put the whole text where no script runs, and have a script bring it where one does."""
    return len("".join(element.itertext())) >= _LONG and next(element.iter("p", "br"), None) is not None


def _is_left_open(menu: Element) -> bool:
    """A menu that its page forgets to close holds all that comes after it."""
    return next(menu.iter("h1", "main", "article"), None) is not None


def roles_of(element: Element) -> str:
    """What an element says that it is in a book, by ARIA's words and by those of EPUB, however it was parsed."""
    return f"{element.get('role', '')} {element.get('epub:type', '')} {element.get(_EPUB_TYPE, '')}"


def drop_all(root: Element, elements: Iterable[Element], kind: str) -> Counter[str]:
    """Take elements out of a tree; those with words are counted as of this kind."""
    left_out: Counter[str] = Counter()
    for element in elements:
        left_out[kind] += any(map(str.strip, element.itertext()))
        element.tag = _DROPPED
    etree.strip_elements(root, _DROPPED, with_tail=False)
    return +left_out


def _move_notes(root: Element) -> None:
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
    etree.strip_elements(root, _DROPPED, with_tail=False)


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
    outer.tag = _DROPPED


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
    note.tag = _DROPPED
    tail, after.tail = after.tail, None
    after.addnext(stand_in)
    stand_in.tail = writable(tail) or None
    places.add(stand_in, paragraph)


def text_of(element: Element) -> str:
    """The words of a whole element on one line."""
    return " ".join("".join(_pieces(element)).split())


def _pieces(element: Element) -> Iterator[str]:
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if inner.tag in BLOCK_TAGS or inner.tag == "br":
            yield " "
        text = inner.text if event == "start" else inner.tail if inner is not element else None
        if text:
            yield text
