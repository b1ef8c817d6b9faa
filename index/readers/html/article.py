"""Which blocks of a web page are its article: those that trafilatura takes, and the sentences that it overlooks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from lxml.html import HtmlElement

from index.readers.foreign import foreign
from index.readers.html.blocks.block import HTMLBlock, Place
from index.readers.html.trees.joined_words import with_joined_words
from index.readers.html.trees.tree import Element, name_words, writable
from index.readers.plain.lines.punctuation import ends_sentence

_TOKEN = re.compile(r"⟦(\d+)⟧")
"""What is written behind each block, to see which of them belong to the article."""
SHORT_PAGE = 400
"""Characters: of a shorter page everything is the article."""
_LEAST_SHARE = 0.15
"""Of a page's words; where less is taken for the article, the page has no place of its own for it."""
_MOST_PROSE = 0.5
"""The share of a page's sentences, at the least, that tells the article where menus have most of the words."""
_FEWEST_ALIKE = 3
"""Paragraphs by which an article's elements are known."""
_APART = frozenset({"footer", "aside", "form"})
_BESIDE = _APART | {"header"}
"""What stands beside an article; a header may be within it, and hold what its first words are."""
_LEAD = 15
"""Blocks above the text in which a page's title stands; what stands between says in short what is to come."""
_SENTENCE = 60
"""Characters of a paragraph of sentences, at the least; buttons and names are shorter."""
_NAMES = frozenset(
    {
        *("ad", "ads", "advert", "author", "authors", "banner", "bio", "breadcrumbs", "caption", "captions"),
        *("comment", "comments", "consent", "cookie", "copyright", "credit", "gallery", "newsletter", "paywall"),
        *("popup", "promo", "recommended", "related", "share", "sidebar", "slider", "social", "subscribe"),
        *("vjs", "widget"),
    }
)
"""Words in the class or the id of what holds sentences, but none of the article."""
_STEPS = frozenset({"step", "steps", "ingredient", "ingredients", "instructions", "directions", "recipeinstructions"})
"""The same for what one needs and does, which is the article."""
_LISTS = frozenset({"ul", "ol", "dl"})


def article_of(root: HtmlElement, blocks: list[HTMLBlock], name: str) -> list[HTMLBlock]:
    """The blocks that are the article's; headings are kept where text of theirs is."""
    if sum(len(block.text) for block in blocks) <= SHORT_PAGE:
        return blocks
    chosen = _chosen(root, blocks, name)
    if not _is_enough(blocks, chosen):
        chosen = {at for at, block in enumerate(blocks) if not _is_beside(block.end.element)}
    words = {at for at in chosen if blocks[at].kind != "heading"} or set(range(len(blocks)))
    words |= _alike(blocks, words)
    words |= _overlooked(blocks, words)
    words |= _continued(blocks, words)
    words |= _listed(blocks, words) | _steps(blocks, words)
    inside = range(min(words), max(words))
    return [
        block
        for at, block in enumerate(blocks)
        if at in words or _heads(blocks, at, words) or (at in chosen and at in inside)
    ]


def _chosen(root: HtmlElement, blocks: list[HTMLBlock], name: str) -> set[int]:
    """The numbers of the blocks that trafilatura takes for the article."""
    from trafilatura import bare_extraction

    tokens: dict[Place, list[str]] = {}
    for at, block in enumerate(blocks):
        tokens.setdefault(block.end, []).append(f"⟦{at}⟧")
    for (element, is_tail), ended in tokens.items():  # a page that is one paragraph has all its blocks end in one place
        if is_tail:
            element.tail = writable(element.tail) + "".join(ended)
        else:
            element.text = writable(element.text) + "".join(ended)
    with foreign(name):
        found = bare_extraction(with_joined_words(root), include_comments=False, include_tables=True, favor_recall=True)
    if found is None or isinstance(found, dict):
        return set()
    return {int(number) for number in _TOKEN.findall("".join(found.body.itertext())) if int(number) < len(blocks)}


def _is_enough(blocks: Sequence[HTMLBlock], chosen: set[int]) -> bool:
    """Whether a place was found: some of all words, or most of the sentences, which long menus have none of."""
    words = sum(len(block.text) for block in blocks if block.kind != "heading")
    if sum(len(blocks[at].text) for at in chosen) >= _LEAST_SHARE * words:
        return True
    prose = {at: len(block.text) for at, block in enumerate(blocks) if _is_prose(block)}
    return sum(length for at, length in prose.items() if at in chosen) > _MOST_PROSE * sum(prose.values())


def _alike(blocks: Sequence[HTMLBlock], words: set[int]) -> set[int]:
    """The paragraphs of sentences in elements of the same names as most of the article's: its other parts."""
    places = Counter(_place(blocks[at]) for at in words if _is_prose(blocks[at]))
    if not places:
        return set()
    (usual, count) = places.most_common(1)[0]
    if 2 * count < places.total() or count < _FEWEST_ALIKE:
        return set()
    return {at for at, block in enumerate(blocks) if at not in words and _is_prose(block) and _place(block) == usual}


def _place(block: HTMLBlock) -> tuple[tuple[str, str], ...]:
    """What a block stands in, by tags and classes."""
    return tuple((str(around.tag), around.get("class", "")) for around in block.end.element.iterancestors())


def _overlooked(blocks: Sequence[HTMLBlock], words: set[int]) -> set[int]:
    """The paragraphs of sentences among those of the article, and between its title and them; and its code."""
    first, last = min(words), max(words)
    above = range(first, max(first - _LEAD, -1), -1)
    title = next((at for at in above if blocks[at].kind == "heading" and blocks[at].level == 1), first)
    prose = {at for at in range(title, last) if at not in words and _is_prose(blocks[at])}
    return prose | {at for at in range(first, last) if blocks[at].kind == "code" and not _is_in_apart(blocks[at])}


def _continued(blocks: Sequence[HTMLBlock], words: set[int]) -> set[int]:
    """The paragraphs right below the article's, where more prose stands in them: its other, longer part."""
    run: list[int] = []
    for at in range(max(words) + 1, len(blocks)):
        block = blocks[at]
        if block.kind not in ("paragraph", "note") or block.is_linked or _is_in_apart(block):
            break
        run.append(at)
    while run and not _is_prose(blocks[run[-1]]):
        run.pop()
    is_longer = _length_of_prose(blocks, run) > _length_of_prose(blocks, words)
    return set(run) if len(run) >= _FEWEST_ALIKE and is_longer else set()


def _length_of_prose(blocks: Sequence[HTMLBlock], numbers: Iterable[int]) -> int:
    return sum(len(blocks[at].text) for at in numbers if _is_prose(blocks[at]))


def _listed(blocks: Sequence[HTMLBlock], words: set[int]) -> set[int]:
    """The other items of the lists that the article has items of."""
    lists = {outermost for at in words if (outermost := _outermost_list(blocks[at])) is not None}
    return {
        at
        for at in range(min(words), max(words))
        if _is_item(blocks[at]) and not blocks[at].is_linked and _outermost_list(blocks[at]) in lists
    }


def _outermost_list(block: HTMLBlock) -> Element | None:
    return next((around for around in reversed(list(block.end.element.iterancestors())) if around.tag in _LISTS), None)


def _steps(blocks: Sequence[HTMLBlock], words: set[int]) -> set[int]:
    """What a recipe needs and does, step by step: sentences and items that are too short for others to see; and what
    stands among the amounts that were seen."""
    lists = {named for at in words if (named := _outermost_steps(blocks[at])) is not None}
    found = {
        at
        for at in range(min(words), len(blocks))
        if not blocks[at].is_linked
        and (steps := _outermost_steps(blocks[at])) is not None
        and (
            _is_item(blocks[at])
            or (blocks[at].kind == "paragraph" and (steps in lists or ends_sentence(blocks[at].text)))
        )
    }
    return found if len(found) >= _FEWEST_ALIKE else set()


def _outermost_steps(block: HTMLBlock) -> Element | None:
    around = list(block.end.element.iterancestors())
    return next((one for one in reversed(around) if not _STEPS.isdisjoint(name_words(one, "itemprop"))), None)


def _is_item(block: HTMLBlock) -> bool:
    return block.kind == "item" and not _is_in_apart(block)


def _is_prose(block: HTMLBlock) -> bool:
    if block.kind not in ("paragraph", "note") or block.is_linked or len(block.text) < _SENTENCE:
        return False
    return ends_sentence(block.text) and not _is_in_apart(block)


def _is_in_apart(block: HTMLBlock) -> bool:
    return any(map(_is_apart, block.end.element.iterancestors()))


def _is_apart(around: Element) -> bool:
    if around.tag in _APART:
        return True
    return around.tag not in ("html", "body", "main", "article") and not _NAMES.isdisjoint(
        name_words(around, "itemprop")
    )


def _is_beside(element: Element) -> bool:
    return any(around.tag in _BESIDE for around in element.iterancestors())


def _heads(blocks: Sequence[HTMLBlock], at: int, chosen: set[int]) -> bool:
    """Whether a heading has text of the article under it, be it under a deeper heading."""
    if blocks[at].kind != "heading":
        return False
    for further in range(at + 1, len(blocks)):
        if further in chosen:
            return True
        if blocks[further].kind == "heading" and blocks[further].level <= blocks[at].level:
            return False
    return False
