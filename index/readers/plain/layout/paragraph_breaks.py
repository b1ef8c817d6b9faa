"""Paragraphs that were run together -> paragraphs: « …sécurité nationale.En Ukraine… ».

Between two sentences stands a space; where paragraphs were joined it is missing. It is missing in Node.js, U.S. and
GitHub too, so the article itself is asked: a capital begins a sentence where the same word is elsewhere in lower case.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import regex

from index.language.letters import is_lower, is_uncased
from index.readers.plain.lines.quote_characters import closing_quotes, usual_quotes

# Repetitions are bounded, so that no text, however odd, takes long.
_WORD = r"[\p{L}\p{M}\p{N}]{1,60}"
_MARKS = ".!?…:;؟।۔"
"""Those that a space follows, unlike the full stops of Chinese and Japanese."""
_CLOSING = r"""[)\]”’"'*]|\s?[»›]|\[\d{1,3}\]|\p{No}"""
_OPENING = r"""[“„‘"(\[¿¡*~]|[«‹]\s?"""
_NUMBERING = regex.compile(r"\d{1,3}[.)]\s?\p{Lu}")
# Before a figure, only an end mark or a list's number tells: tables and lists of figures are full of gaps.
_GAP = regex.compile(
    rf"(?<=[^\s\p{{Lu}}\p{{Lo}}«“„‘(\[¿¡‹])(?=(?![ªº])[\p{{Lu}}\p{{Lt}}\p{{Lo}}\p{{So}}@•]|{_OPENING})"
    rf"|(?<=[{_MARKS})\]”’\"'*»›\p{{No}}])(?=\p{{Nd}})|(?<=\p{{Ll}})(?={_NUMBERING.pattern})"
    r"|(?<=\p{L}{3}[:;]|[.!?…][”»\"])(?=\p{Ll}[\p{L}\p{M}’']*\s)"
)
# Few places of a text could be gaps, and `re` finds those ten times as fast; in scripts without cases, many could.
_COULD_BE_GAP = re.compile(r"""\S(?=[^\sa-zß-öø-ÿа-яё,.;:!?)\]'’%/&-])|[:;”»"](?=\S)""")
_WITHOUT_CASE = re.compile("[\u0590-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\ud7ff\uf900-\ufeff]")
# (?r) reads backwards from the gap, so that the length of what is before it does not matter.
_BEFORE = regex.compile(rf"(?r)(?P<word>{_WORD})?(?P<mark>\s?[{_MARKS}]{{1,9}})?(?P<closing>(?:{_CLOSING}){{0,9}})$")
_AFTER = regex.compile(rf"(?P<opening>(?:{_OPENING}){{0,9}})(?:(?P<word>{_WORD})(?P<rest>.?)|[\p{{So}}@•])")
_NOTE = regex.compile(r"\[?\d{1,3}\]?(?=[\p{Lu}\p{Lo}]\p{Ll})")
_LINK = regex.compile(r"(?:://|www\.|\S@)\S*$")
_LOWER = regex.compile(rf"(?<![^\s«“„‘(\[¿¡‹\"]){_WORD}")

_LEADER = "....."
_AFTER_WORD = " \xa0,'’"

RECURS = 2
"""Times that two words stand together without a space, and are one name: paragraphs seldom meet so twice."""
LONG = 4_000
"""Characters of a text in which sentences meet, if paragraphs do."""
_WORDS = 30
_SEEN = 200
"""Characters looked at before a gap: more than any word or web address."""


def split_paragraphs(texts: Sequence[str]) -> list[list[str]]:
    """The paragraphs of each text, without the white space around them; what one says of its words holds for all."""
    tokens: set[str] = set()
    for text in texts:
        tokens.update(text.split())
    usual = usual_quotes(texts)
    words = {word for token in tokens for word in ((token,) if token.isalnum() else _LOWER.findall(token))}
    found = [list(_Body(usual(text), words).breaks()) for text in texts]
    breaks = _without_names(found, sum(map(len, texts)))
    return [_split(text, own) for text, own in zip(texts, breaks, strict=True)]


def _without_names(found: Sequence[Sequence[_Break]], letters: int) -> list[list[int]]:
    """The offsets where paragraphs meet. What is written so more than once is a name; where no sentences meet in a
    long text, words do not either, and those are names too."""
    names = Counter(name for name, _ in {(one.name, one.words) for breaks in found for one in breaks if one.name})
    left = [[one for one in breaks if names[one.name] < RECURS] for breaks in found]
    if letters > LONG and all(one.is_weak for breaks in left for one in breaks):
        return [[] for _ in found]
    return [[one.at for one in breaks] for breaks in left]


def _split(text: str, breaks: Sequence[int]) -> list[str]:
    parts = [text[left:right].strip() for left, right in pairwise([0, *breaks, len(text)])]
    return list(filter(None, parts))


def _gaps(text: str) -> Iterator[int]:
    """Where a paragraph could end inside a word; not after the dots that lead to a price or a page."""
    if _WITHOUT_CASE.search(text) is not None:
        places = (gap.start() for gap in _GAP.finditer(text, 1))
    else:
        ends = (place.end() for place in _COULD_BE_GAP.finditer(text))
        places = (at for at in ends if _GAP.match(text, at) is not None)
    yield from (at for at in places if not text.endswith(_LEADER, 0, at))


class _Break(NamedTuple):
    """``name`` is what would be one word if it stood so before other ``words`` too: « useState », « .Profile »;
    ``is_weak`` tells that no sentence ends."""

    at: int
    name: str
    words: str
    is_weak: bool


class _Body:
    """A text that may be run together, and the words that it and its neighbours have in lower case."""

    def __init__(self, text: str, words: set[str]) -> None:
        self._text = text
        self._words = words
        self._closing = set(closing_quotes(text))

    def breaks(self) -> Iterator[_Break]:
        """Where one paragraph ends and the next begins, in order."""
        last = 0
        for at in _gaps(self._text):
            if (self._text[at - 1] == '"' and at - 1 not in self._closing) or at in self._closing:
                continue
            before = _BEFORE.search(self._text, max(0, at - _SEEN), at)
            after = _AFTER.match(self._text, at)
            if before is not None and after is not None and self._is_break(before, after, last):
                last = at
                mark = before["mark"] or " "
                words = self._text[at : at + _WORDS]
                yield _Break(
                    at, self._name(before, after), words, is_weak=mark[0].isspace() and mark.strip() in ("", ".")
                )

    def _is_break(self, before: regex.Match[str], after: regex.Match[str], last: int) -> bool:
        """Whether paragraphs meet between two matches; ``last`` is where the paragraph so far begins."""
        if before["mark"]:
            return self._ends_sentence(before, after, last)
        if before["closing"]:
            return self._ends_in_bracket(before, after)
        return self._ends_in_word(before, after)

    def _name(self, before: regex.Match[str], after: regex.Match[str]) -> str:
        left, mark, right = before["word"] or "", before["mark"] or "", after["word"]
        is_word = right is not None and not right[0].isdigit() and bool({right, right.lower()} & self._words)
        if right is None or mark.strip() not in ("", ".") or (mark and is_word):
            return ""
        return f"{mark}{right}" if mark[:1].isspace() else f"{left}{mark}{before['closing']}{right}"

    def _ends_sentence(self, before: regex.Match[str], after: regex.Match[str], last: int) -> bool:
        left, mark, right = before["word"] or "", before["mark"].strip(), after["word"]
        if right is None:
            return True
        if right[0].isdigit():
            return self._numbers(before, after)
        if before.end() - last < 6 and self._text[last : before.end()].rstrip(".)").isdigit():
            return False  # « 1.Le ministère »: the number belongs to the paragraph it begins
        if ":" in mark and after["opening"]:
            return False  # a quotation is introduced
        if is_lower(right[0]):
            return self._goes_on(before, after)
        if _is_inside(left, mark, right, before, after):
            return False
        is_initial = mark == "." and len(left) == 1 and left.isalpha()
        if mark == "." and (self._in_link(before) or (left.isupper() and right.isupper())):
            return _is_capitalised(after)
        return not is_initial or self._begins_sentence(after)

    def _goes_on(self, before: regex.Match[str], after: regex.Match[str]) -> bool:
        """Whether a paragraph goes on with a sentence below a formula or a quotation: « is given by:where x is »."""
        left, right = before["word"] or "", after["word"]
        is_word = len(left) > 2 and left.isalpha() and self._text[before.start() - 1 : before.start()].isspace()
        return is_word and right.lower() in self._words and not self._in_link(before)

    def _numbers(self, before: regex.Match[str], after: regex.Match[str]) -> bool:
        """Whether the number after an end mark is a paragraph's first word, and no decimal, clause or footnote."""
        left, mark = before["word"] or "", before["mark"]
        if _NOTE.match(self._text, after.start()) or left[-1:].isdigit() or self._in_link(before):
            return False
        if _NUMBERING.match(self._text, after.start()):
            return len(left) > 1
        is_followed = after["rest"] == "" or after["rest"] in f"{_AFTER_WORD}.,%"
        return len(left) > 3 and is_followed and not after["opening"] and not {":", ";"} & {*mark}

    def _ends_in_bracket(self, before: regex.Match[str], after: regex.Match[str]) -> bool:
        right = after["word"] or ""
        if after["opening"] or not right[:1].isupper() or before["closing"][-1] in "'’*":
            return False
        return not (right.isupper() and len(right) > 1) and not self._in_link(before)

    def _ends_in_word(self, before: regex.Match[str], after: regex.Match[str]) -> bool:
        """Whether a word without an end mark ends a paragraph, as titles and list items do: « donnéesLes »."""
        left = before["word"] or ""
        if after["opening"] or after["word"] is None or len(left) < 2:
            return False
        if _NUMBERING.match(self._text, after.start()):
            return is_lower(left) and len(left) > 2
        is_word = is_lower(left) or (left.isdigit() and len(after["word"]) > 1)  # « Pad 39A »
        return is_word and self._begins_sentence(after)

    def _begins_sentence(self, after: regex.Match[str]) -> bool:
        return _is_capitalised(after) and after["word"].lower() in self._words

    def _in_link(self, before: regex.Match[str]) -> bool:
        return _LINK.search(self._text, max(0, before.end() - _SEEN), before.end()) is not None


def _is_inside(left: str, mark: str, right: str, before: regex.Match[str], after: regex.Match[str]) -> bool:
    """Whether a mark ends nothing: in « J.K. Rowling », « the U.S. », « 510 B.C », « "...and the rest" », and where no
    space follows an ellipsis in any case: « 沖……岸から遠く離れた海の上 »."""
    if not mark.strip("…") and is_uncased(right[0]):
        return True
    if len(left) <= 3 and len(right) <= 2 and after["rest"] == ".":
        return True
    if not left:
        return not before["closing"] and mark[:2] in ("..", "…")
    return mark == "." and len(left) == len(right) == 1 and left.isalpha()


def _is_capitalised(after: regex.Match[str]) -> bool:
    first, others = after["word"][0], after["word"][1:]
    return first.isupper() and others == others.lower() and after["rest"] in _AFTER_WORD
