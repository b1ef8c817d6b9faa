"""HTML -> a tree, and what all who read one need of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import cast

from lxml import etree
from lxml.html import HtmlElement, HTMLParser

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
HEADING_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6")
EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"
_DECLARATIONS = re.compile(
    r"\A(?:\s|<\?[^<>]{0,500}\?>)*+<!doctype\b[^<>\[]{0,500}\[[^\]]{0,20000}\]\s*>", re.IGNORECASE
)
"""What only XML declares in front of a page; as HTML, its end would be the first words."""
_NESTING = re.compile(
    r"</?(?:(div|section|article|blockquote|center|fieldset|form|dl|dd|dt|ul|ol|table|tbody|tr|td|th)|font|span|a|b|i|u|s|em|strong|big|small|tt|code|sub"
    r"|sup|label|ins|del|nobr|abbr|cite|kbd)(?:\s[^<>]*)?>",
    re.IGNORECASE,
)
"""What only arranges words or gives them a look, and does not close by itself; the first are paragraphs."""
_LONG_TAG = re.compile(r"(<[a-z][\w:-]*)\s[^<>]{2000,}", re.IGNORECASE)
_VALUE = re.compile(r"=\s*(?:\"[^\"]*+\"|'[^']*+')")
_MOST_ATTRIBUTES = 1_000
"""Of one element: the parser compares each with all others, and those who ask for one go through them."""
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WORD = re.compile(r"[a-z]+")
DROPPED = "dropped"
"""The tag that an element is given to be taken out."""


def writable(text: str | None) -> str:
    """A text without the characters that XML has no place for; references like ``&#1;`` bring them in."""
    return _UNWRITABLE.sub("", text or "")


def classes_of(element: Element) -> list[str]:
    return element.get("class", "").split()


def name_words(element: Element, *more: str) -> list[str]:
    """The words of what an element is called in its class and its id, and what ``more`` attributes say of it.

    >>> name_words(etree.fromstring('<div class="post-meta" id="Author2"/>'))
    ['post', 'meta', 'author']
    """
    return words_in(" ".join(element.get(name, "") for name in ("class", "id", *more)))


def words_in(name: str) -> list[str]:
    """The words of which the names of classes and the like are made."""
    return _WORD.findall(name.lower())


def parse_html(text: str) -> Element:
    """The tree of a document; broken ones make one too. Raises: OverflowError when it is nested 2,048 times."""
    return _parsed(text, etree.HTMLParser)


def parse_page(text: str) -> HtmlElement:
    """The same of elements that trafilatura can read, which take longer."""
    return cast(HtmlElement, _parsed(text, HTMLParser))


def _parsed(text: str, parser: type[etree.HTMLParser]) -> Element:
    root = _tree(text, parser)
    if root is None:  # a page never closes what it opens: its words are put into paragraphs, which close by themselves
        root = _tree(_NESTING.sub(lambda tag: "<p>" if tag[1] else "", text), parser)
    if root is None:
        raise OverflowError
    return root


def _tree(text: str, kind: type[etree.HTMLParser]) -> Element | None:
    """The tree of a page, None of one that is nested too deep. Raises: ParserError of one that has no element."""
    # As bytes: lxml refuses a string that declares its encoding. Without huge_tree all text is lost of a page that
    # is nested deeper than 256 times, as pages are that never close their <font>.
    parser = kind(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    text = _LONG_TAG.sub(_with_few_attributes, _DECLARATIONS.sub("", text, count=1))
    root = etree.fromstring(writable(text).encode(), parser)
    if root is None:
        raise etree.ParserError
    is_too_deep = any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log)
    return None if is_too_deep else root


def _with_few_attributes(tag: re.Match[str]) -> str:
    return tag[0] if len(_VALUE.sub(" ", tag[0]).split()) <= _MOST_ATTRIBUTES else tag[1]


def roles_of(element: Element) -> str:
    """What an element says that it is in a book, by ARIA's words and by those of EPUB, however it was parsed."""
    return f"{element.get('role', '')} {element.get('epub:type', '')} {element.get(EPUB_TYPE, '')}"


def drop_all(root: Element, elements: Iterable[Element], kind: str) -> Counter[str]:
    """Take elements out of a tree; those with words are counted as of this kind."""
    left_out: Counter[str] = Counter()
    for element in elements:
        left_out[kind] += has_words(element)
        element.tag = DROPPED
    take_out_dropped(root)
    return +left_out


def take_out_dropped(root: Element) -> None:
    """Take out of a tree the elements whose tag is `DROPPED`; what stands behind them stays."""
    etree.strip_elements(root, DROPPED, with_tail=False)


def has_words(element: Element) -> bool:
    return any(map(str.strip, element.itertext()))


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
