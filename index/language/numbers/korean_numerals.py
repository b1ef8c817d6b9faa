"""Numerals in Korean words before what is counted: « 다섯 권 » is 5 권, « 세 번째 » the third."""

from __future__ import annotations

import re
from pathlib import Path

from index.language.languages import headings

_WORDS = {
    name: words.split() for name, words in headings(Path(__file__).with_suffix(".toml").read_text("utf-8")).items()
}
NTH = {nth: str(place) for place, nth in enumerate(_WORDS["nth"], 1)}
"""What stands before 번째 in Korea."""

_UNITS = {unit: value for value, unit in enumerate(_WORDS["units"], 1)}
_TENS = {tens: 10 * value for value, tens in enumerate(_WORDS["tens"], 1)}
_NATIVE = rf"(?:{'|'.join(_TENS)})(?:{'|'.join(_UNITS)})?|스무|{'|'.join(_UNITS)}"
_PARTICLES = "|".join(_WORDS["particles"])
KOREAN_COUNT = re.compile(
    rf"(?<![가-힣])(?P<native>{_NATIVE})"
    rf"[ ]?(?P<native_counter>{'|'.join(_WORDS['native_counters'])})"
    rf"(?=(?:{_PARTICLES}|를|가|도|만|씩|짜리|이나|이내|이상|이하|들)?(?:까지|만|은|는|이|의|에)?(?![가-힣]))"
)
"""« 다섯 권 »: a numeral in words, and what is counted; not « 네 » alone, which is yes."""
KOREAN_NUMERAL = rf"(?<![가-힣])(?:{_NATIVE}|[일이삼사오육칠팔구십백천만]{{1,7}})"
"""A numeral in words, of either kind: 스물세 and 이십삼; before what is counted alone it is one."""

_COUNTED = re.compile(f"({'|'.join(_WORDS['counters'])})(?:{_PARTICLES})")


def counter(written: str) -> str:
    """What is counted, without the particle that follows it: « 년에 » is « 년 »."""
    found = _COUNTED.fullmatch(written)
    return found[1] if found else written


def korean_value(numeral: str) -> str:
    """The figures of a numeral before what is counted.

    >>> [korean_value(numeral) for numeral in ("다섯", "열두", "스무", "서른")]
    ['5', '12', '20', '30']
    """
    if numeral == "스무":
        return "20"
    tens = next((ten for ten in _TENS if numeral.startswith(ten)), "")
    return str(_TENS.get(tens, 0) + _UNITS.get(numeral.removeprefix(tens), 0))
