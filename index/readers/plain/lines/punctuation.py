"""What a line's first and last characters tell: whether it ends a sentence, goes on with one, is an item of a list."""

from __future__ import annotations

import re

import regex

from index.language.letters import is_lower, is_uncased
from index.language.rows import is_row
from index.language.sentences.sentence_ends import QUESTION_ENDS, SENTENCE_ENDS

_CLOSING = r"""[\p{Pe}\p{Pf}\p{Pi}"'*_~]"""
_NOTE = r"""\[\^?\w{1,4}\]|\(\d{1,3}\)|[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡]|(?<=\p{L}[.!?]["”»]?)\d{1,2}"""
# Bounded, so that a line of nothing but brackets does not take long.
_AFTER = rf"""(?:\s?(?:{_CLOSING}|{_NOTE}|\p{{Extended_Pictographic}}\ufe0f?)){{0,12}}"""
# (?r) matches backwards from the end, so that a line's length does not matter.
_GREEK_QUESTION = r"(?<=\p{Greek}[^;]{0,40})[;\u037e]"
"""Greek asks with a semicolon."""
_SENTENCE_END = regex.compile(rf"(?r)(?:\p{{Sentence_Terminal}}|…|\.\.\.|{_GREEK_QUESTION})\s?{_AFTER}")
_FULL_STOP = regex.compile(rf"(?r)(?:(?![{QUESTION_ENDS}])\p{{Sentence_Terminal}}|…)\s?{_AFTER}")
_OPEN_END = regex.compile(rf"(?r)(?!{_GREEK_QUESTION})[,;:،؛：；、，–—-]\s?{_AFTER}")
_OPENING = r"""[\p{Ps}\p{Pi}\p{Pf}"'¿¡*_‘“]*\s?"""
_LOWER = regex.compile(rf"{_OPENING}(?!\p{{Georgian}})\p{{Ll}}")
_UNCASED = regex.compile(rf"{_OPENING}[\p{{Lo}}\p{{Georgian}}]")
_EASTERN = "".join(mark for mark in SENTENCE_ENDS if not mark.isascii() and mark != "…")
_INNER_END = regex.compile(
    rf"(?:(?:[!?…]|(?<!\p{{L}}[.,]?\s\d{{1,2}}|\b(?:\p{{L}}|vs|[Nn][or]|[MDS][rt]|Mrs))\.){_CLOSING}{{0,3}}(?:\[\d{{1,3}}\]){{0,3}}\s+{_OPENING}[\p{{Lu}}\p{{Lo}}\p{{N}}])"
    rf"|[{_EASTERN}](?=.)(?!と\p{{L}})"
)
"""That of « J. R. Finch », « Lamp e. V. », « 12. März », « the U.S. » and « Dr. Finch vs. St. Marrow » ends nothing."""
_BULLETS = "-*+•‣▪●◦○·–—→➔➜➤►▸👉➡✔✓✅☑☐☒❌✗✘✖🔹🔸🔴🟢🟡🔵⚪⚫▫⁃∙"
_ITEM = regex.compile(
    rf"""
    (?!\p{{Lu}}\.\s?\p{{Lu}}\.)  # « J. R. Finch » begins no item
    (?:[{_BULLETS}]\ufe0f?|[(]?(?:\d{{1,3}}|\p{{L}}|[ivxlc]{{1,5}}|الف)[.)])\s+(?=\S)
    |\d{{1,2}}[-–/]\s+(?=[\p{{Lu}}\p{{Lo}}])
    |\d{{1,2}}[°º]\)?\s+(?=\p{{L}})
    |\d{{1,2}}[、．](?=\p{{L}})
    |[①-⑳❶-❿➀-➓]
    |\[[\sxXvV✓✔✗✘]?\]\s+(?=\S)
    |・\s?(?=[\p{{L}}\p{{N}}])
    |[§\uf000-\uf0ff]\s{{0,9}}(?=\p{{L}})
    """,
    regex.VERBOSE,
)
_WORD_BULLET = re.compile(r"o(?:\t|  )")
"""Word's bullet of the second level."""
_NUMBER_LENGTH, _NUMBER_ENDS = 6, frozenset(".)-–/°º、．")
"""Of « xviii. » and « 100. »; most lines that begin with a letter are told by them to be no items."""
_ENTRY = regex.compile(r"\p{L}[^.,;!?:–—]{0,40}(?:\s[–—-]|:)\s[\p{L}\p{N}]")
"""« berth – where a ship lies », « leek – 300 g », where another line is so too."""
_UNIT_END = regex.compile(r"(?r)\d\s?[\p{L}--[AEIOUYaeiouyАЕИОУЫЭЮЯаеиоуыэюяαεηιουωάέήίόύώ]]{1,5}\.", regex.V1)
"""A number and an abbreviation, which has no vowel as « Uhr » and "Euro" have."""
_NAME = regex.compile(r"\p{Ll}{1,20}\p{Lu}|\p{Ll}{1,3}\d")
_AT_TIME = regex.compile(r"(\p{L}{1,5}\.?)\s\d{1,2}(?:\s?[:.h]\s?\d\d|\s?h\b|\sUhr\b|\s?[ap]\.?m\b)")
"""« ore 18:00 », « um 9 Uhr », "at 9 am": of a programme, where another line begins so too."""
_UNCASED_LABEL = regex.compile(
    r"[\p{Lo}\p{M} ]{2,12}[:：]\s?\S|[月火水木金土日](?:曜|[～〜~・–-])"
    r"|(?:周|星期)[一二三四五六日]|[월화수목금토일](?:요일|[~–-])"
)
"""« 電話：03-1234-5678 » and « 土曜日 十時から », where another line begins so too."""
_DIALOGUE = regex.compile(r"""[“„«»"‹「『‘'—–―-]""")


def ends_sentence(text: str) -> bool:
    """Whether a sentence ends here, be it before quotation marks, brackets, a note's number or an emoji."""
    return not text[-1:].isalpha() and _SENTENCE_END.match(text) is not None


def ends_in_full_stop(text: str) -> bool:
    """The same for sentences that ask nothing: a heading may be a question."""
    return not text[-1:].isalpha() and _FULL_STOP.match(text) is not None


def ends_in_unit(text: str) -> bool:
    """« Leeks – 2 pcs. »."""
    return text.endswith(".") and _UNIT_END.match(text) is not None


def asks(text: str) -> bool:
    """Whether a question ends here."""
    return ends_sentence(text) and not ends_in_full_stop(text)


def ends_open(text: str) -> bool:
    """Whether more must follow: after a comma, a colon, a dash."""
    return not text[-1:].isalpha() and _OPEN_END.match(text) is not None


def introduces(text: str) -> bool:
    """Whether a colon ends this, and what it introduces follows."""
    return not text[-1:].isalnum() and text.rstrip("*_ \u00a0").endswith((":", "："))


def starts_lower(text: str) -> bool:
    """Whether this begins in lower case; « iPhone », « siRNA » and « v3.1 » are written so wherever they stand."""
    first = text[:1]
    if is_lower(first):
        return _NAME.match(text) is None
    return not first.isalnum() and _LOWER.match(text) is not None


def goes_on(text: str, following: str) -> bool:
    """Whether a sentence of one line goes on in the next; where no letter is a capital, no mark between tells it."""
    if not starts_lower(following) and not (is_uncased(text[-1:]) and _UNCASED.match(following)):
        return False
    if text.endswith(";") or are_entries(text, following):
        return False
    if _UNCASED_LABEL.match(following) and _UNCASED_LABEL.match(text):
        return False
    if (time := _AT_TIME.match(following)) and (above := _AT_TIME.match(text)) and time[1] == above[1]:
        return False
    return not (ends_sentence(text) or introduces(text) or is_row(text))


def are_entries(text: str, following: str) -> bool:
    """« berth – where a ship lies », above « buoy – what it is moored to »: two lines of a list."""
    return _ENTRY.match(following) is not None and _ENTRY.match(text) is not None


def begins_with_amount(text: str) -> bool:
    """Whether a line begins with a time or an amount: « 9:00 », « ore 18:00 », « 2 onions »."""
    return text[0].isdigit() or _AT_TIME.match(text) is not None


def holds_sentences(text: str) -> bool:
    """Whether a sentence ends inside, and another begins."""
    return _INNER_END.search(text) is not None


def is_item(text: str) -> bool:
    """Whether this is an item of a list, after a bullet or a number."""
    first = text[:1]
    if (first.isalpha() or first.isdecimal()) and _NUMBER_ENDS.isdisjoint(text[:_NUMBER_LENGTH]):
        return _WORD_BULLET.match(text) is not None
    return _ITEM.match(text) is not None


def opens_dialogue(text: str) -> bool:
    return _DIALOGUE.match(text) is not None
