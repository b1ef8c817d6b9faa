"""Forms of East Asia and Thailand: 十九 is 19, 令和6年 is also 2024, 午後8時 also 20, « 다섯 권 » is 5 권."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from index.language.forms.digits import time_of_half
from index.language.forms.pattern_parts import WordsOf
from index.language.letters import in_digits
from index.language.numbers.eastern_numbers import (
    HAN_LETTER,
    HAN_NUMBER,
    HAN_NUMERAL,
    HAN_NUMERALS,
    HAN_ONE,
    HANGUL_NUMBER,
    digits_of,
)
from index.language.numbers.korean_numerals import KOREAN_COUNT, NTH, counter, korean_value
from index.language.shared_words import SHARED_WORDS
from index.language.times.eras import ERA_YEARS, year_words

NO_SPACES = frozenset({"ja", "ko", "km", "lo", "my", "th", "zh"})
"""Languages where words may stand beside a number without a space: « 2024年 », « 5월에 »."""
_MORNING, _LATER = ("|".join(SHARED_WORDS["hours"][half]) for half in ("morning", "later"))
_HALF = rf"(?P<day_half>{_MORNING}|(?P<later>{_LATER}))[ ]?(?P<hour_of_half>\d\d?)(?![ ]?[時시点點][ ]?[半반])"
_KOREAN = rf"""
    (?P<hangul>{HANGUL_NUMBER})
  | (?P<nth>{"|".join(NTH)})[ ]?번째
  | {KOREAN_COUNT.pattern}
  | (?P<counted>(?<![^\W가-힣])\d+)(?!(?<=0)[ ]?년대)[ ]?(?P<counter>[가-힣]+)
"""
_RANK = rf"第(?=(?P<rank>[{HAN_ONE[1:]}十])(?![{HAN_ONE}十百千]))"
_HAN = rf"(?P<han>{HAN_NUMBER})(?P<lone>{HAN_LETTER}(?!(?![{HAN_NUMERALS}]){HAN_LETTER}))?"
"""A lone character between a number and what is no character is a word, as it would be without the number."""
_CHINESE = {code: f"{ERA_YEARS[code]}|{_HALF}|{_RANK}|{_HAN}" for code in ("ja", "zh")}
EASTERN = {**_CHINESE, "ko": f"{_HALF}|{_KOREAN}", "th": ERA_YEARS["th"]}
"""What matches a form that its language alone has, by language."""

EASTERN_WORDS: WordsOf = {
    "hour_of_half": lambda form: (
        form["day_half"],
        *time_of_half(int(form["hour_of_half"]), "00", form["later"] is not None),
    ),
    "era_year": lambda form: year_words(form["era"], form["era_year"]),
    "rank": lambda form: (f"第{form['rank']}", digits_of(form["rank"])),  # 第二季 is 第二, 2 and 二季
    "han": lambda form: _number_and(form["han"]),
    "lone": lambda form: _number_and(form["han"], form["lone"]),
    "hangul": lambda form: (digits_of(form["hangul"]),),
    "nth": lambda form: (NTH[form["nth"]], "번째"),
    "native_counter": lambda form: (korean_value(form["native"]), form["native_counter"]),
    "counter": lambda form: (in_digits(form["counted"]), counter(form["counter"])),
}


def may_have_eastern(text: str, code: str) -> bool:
    """Whether a text may have a form that is written without figures."""
    return code in EASTERN and bool(
        HAN_NUMERAL.search(text)
        or "번째" in text
        or _era_year(code).search(text)
        or (code == "ko" and KOREAN_COUNT.search(text))
    )


@cache
def _era_year(code: str) -> re.Pattern[str]:
    return re.compile(ERA_YEARS.get(code, "(?!)"))


def _number_and(written: str, *following: str) -> Sequence[str]:
    digits = digits_of(written)
    return (digits, *following) if digits else ()
