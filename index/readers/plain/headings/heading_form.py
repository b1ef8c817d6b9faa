"""Whether a line alone could be a heading that no sign marks: by its length, how it ends and what stands in it."""

from __future__ import annotations

import regex

from index.language.rows import is_row
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.dated_lines import date_of
from index.readers.plain.lines.punctuation import (
    ends_in_full_stop,
    ends_open,
    ends_sentence,
    holds_sentences,
    is_item,
    opens_dialogue,
    starts_lower,
)
from index.readers.plain.lines.signs import LONGEST

UNUSUAL = 70
"""Columns: a longer line without a full stop is a heading only where others are as long."""
WIDE_LETTER = 2.2
"""Letters that one of Chinese, Japanese or Korean stands for."""
LONGEST_SMALL_WORD = 5
"""Letters of words that begin in lower case in a title whose other words have capitals: « with », « after »."""
FEWEST_LONG_WORDS = 4
LONGEST_DAY = 40
"""Characters of a line that is a day."""

_WIDE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_EMOJI_END = regex.compile(r"(?r)\p{Extended_Pictographic}\ufe0f?")
_OTHER = regex.compile(
    r"""
    ://|www\.|\S@\S|\bISBN\b
    |(?<![\w.,])(?:\+\d|\(?0\d)[\d /()-]{5,18}(?!\w)  # a number to call
    |\p{L}\s?[:：]\s?[^:：,，;；、]{1,40}[,，;；、]\s?[\p{L}\p{M}\ ]{2,20}[:：]\s?\S  # « Wifi: Lamp7, password: gull »
    |_{3}|\.{5}  # what somebody fills in
    |[={}\\<>]|^\S*\(\)|\(\)[.;]|\S\|\S  # code
    |^--?\p{L}  # options of commands
    |^(?:TL;?DR|EDIT|ETA)\b  # what somebody adds to a contribution
    |[,،;]\s\p{Ll}{1,4}$  # « …, or »
    |\p{L}[¹²³⁴-⁹*†‡],\s.*\p{L}[¹²³⁴-⁹*†‡]$  # who wrote an article, and where they work
    |[?!？！؟…]\s?[”"»“』」’']$  # « Ada asked: “Who goes there?” »
    """,
    regex.VERBOSE,
)
_DETAILS = regex.compile(r"\s[·•|]\s.*\s[·•|]\s", regex.DOTALL)
_INITIALS = regex.compile(r"(?r)(?<!\p{L})(?:\p{L}\.\s?){1,5}\p{Lu}\.[\p{Pe}\p{Pf}\p{Pi}\"']{0,2}")
"""« Washington, D.C. », « The lamp e. V.” »."""
_YEARS = regex.compile(r"[12]\d{3}s?(?:\s?[–—-]\s?(?:\d\d|\d{4}))?")
_DAY = regex.compile(r"(?:\p{L}{2,14}\.?,?\s)?\d{1,2}\.\s?\d{1,2}\.")
"""« Samstag, 14.6. »"""
_WORDLESS = regex.compile(r"[^\p{L}]*")
_VERSION = regex.compile(
    r"\[?[vV]?\d{1,3}(?:\.\d{1,4}){1,3}[\w.+-]{0,12}\]?(?:(?<=\..*\..*)|(?:\s?[-–—:,]\s|\s)[(\[]?(?P<date>\d[^()\[\]]{5,20})[)\]]?)"
)
"""« 2.3.0 », « [1.4] - 2024-05-02 »."""
_ASIDE = regex.compile(
    r"""
    [(\[（].*[)\]）]
    |\([^()]*|\[[^\[\]]*|（[^（）]*|【[^【】]*  # what somebody does on a stage, and goes on doing in the next line
    |\(\p{Lu}\.?\)\s.*  # « (H.) And then? »
    """,
    regex.VERBOSE,
)
_NAMED_LIST = regex.compile(r"\p{L}+\s?[:：][^:：,，、،]+[,，、،][^:：,，、،]+[,，、،]")
"""« Keywords: lamps, keepers, islands »."""
_WORD = regex.compile(r"\p{L}+")


def width_of(text: str) -> float:
    """How long a text is, in letters of an alphabet."""
    return len(text) if text.isascii() else len(text) + (WIDE_LETTER - 1) * len(_WIDE.findall(text))


def is_in_title_case(text: str) -> bool:
    """« Logging Sessions: Creation, Usage, and Destruction of IDs »; German writes its nouns so, and no verbs."""
    words = [word for word in _WORD.findall(text) if len(word) > LONGEST_SMALL_WORD]
    return len(words) >= FEWEST_LONG_WORDS and all(word[0].isupper() for word in words)


def ends_as_sentence(text: str) -> bool:
    """Whether a full stop ends this, and not the last of « Washington, D.C. »."""
    return ends_in_full_stop(text) and not ends_in_initials(text)


def ends_in_initials(text: str) -> bool:
    """« Washington, D.C. », « Finch A. P. »."""
    return not text[-1:].isalnum() and width_of(text) <= UNUSUAL and _INITIALS.match(text) is not None


def lists_details(text: str) -> bool:
    """« Marrow Yards · Thole · full time »."""
    return _DETAILS.search(text) is not None


def is_day(text: str) -> bool:
    """« 2024. február 14. », « 14.2.2024 », « 1984–86 », above what happened then."""
    is_known = any(form.fullmatch(text) for form in (_YEARS, _DAY))
    return len(text) <= LONGEST_DAY and (is_known or date_of(text) is not None)


def _is_version(text: str) -> bool:
    match = _VERSION.fullmatch(text) if len(text) <= LONGEST_DAY else None
    return match is not None and (match["date"] is None or date_of(match["date"]) is not None)


def could_be_plain(block: Block, longest: int = LONGEST) -> bool:
    """Whether a block alone could be a heading without a sign, whatever stands around it."""
    text = block.text
    if block.lines > 1 or block.is_utterance or len(text) > longest:
        return False
    if (ends_as_sentence(text) or _WORDLESS.fullmatch(text)) and not (is_day(text) or _is_version(text)):
        return False
    if ends_open(text) or is_item(text) or is_row(text) or starts_lower(text) or holds_sentences(text):
        return False
    if (
        _OTHER.search(text)
        or lists_details(text)
        or _ASIDE.fullmatch(text)
        or (_NAMED_LIST.match(text) and not is_in_title_case(text))
    ):
        return False
    if opens_dialogue(text) and ends_sentence(text):
        return False
    return not (_EMOJI_END.match(text) and text.count(" ") > 5)
