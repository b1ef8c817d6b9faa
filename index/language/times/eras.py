"""Years as Japan, Taiwan and Thailand count them, and as others do: 令和6年 is also 2024年, พ.ศ. 2567 also 2024."""

from __future__ import annotations

from collections.abc import Sequence

from index.language.numbers.eastern_numbers import digits_of

_FIRST_YEARS = {"明治": 1868, "大正": 1912, "昭和": 1926, "平成": 1989, "令和": 2019, "民國": 1912, "民国": 1912}
_BUDDHIST = 543
"""Years between the one that Thailand counts from and that of most others."""
_NUMBER = r"[\d〇一二三四五六七八九十百]{1,4}|元"

ERA_YEARS = {
    "ja": rf"(?P<era>明治|大正|昭和|平成|令和)[ ]?(?P<era_year>{_NUMBER})年",
    "zh": rf"(?P<era>民國|民国)[ ]?(?P<era_year>{_NUMBER})年",
    "th": r"(?P<era>พ\.?ศ\.?|ปี)[ ]?(?P<era_year>[2๒][45๔๕]\d\d)(?!\d)",
}
"""What names such a year, by language; the number is its last group."""


def year_words(era: str, year: str) -> Sequence[str]:
    """The words of such a year, and its number in both counts.

    >>> year_words("令和", "6"), year_words("昭和", "元"), year_words("พ.ศ.", "2567")
    (('令和', '6', '2024', '年'), ('昭和', '1', '1926', '年'), ('2567', '2024'))
    """
    number = int(digits_of(year.replace("元", "一")) or 0)
    if era not in _FIRST_YEARS:
        return (*(["ปี"] if era == "ปี" else []), str(number), str(number - _BUDDHIST))
    return (era, str(number), str(_FIRST_YEARS[era] + number - 1), "年") if number else ()
