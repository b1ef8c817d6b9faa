"""Numbers as China, Japan and Korea write them, in figures: 十九 is 19, 二〇二四 is 2024, 45万 is 450000."""

from __future__ import annotations

import re

from index.language.letters import in_digits

_DIGIT_VALUES = {figure: place for place, figure in enumerate("〇一二三四五六七八九")}
_DIGIT_VALUES |= {"零": 0, "○": 0, "两": 2, "兩": 2}
_POWERS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10**4, "萬": 10**4, "만": 10**4, "億": 10**8, "亿": 10**8, "억": 10**8}

HAN_LETTER = "[\u3041-\u30ff\u3400-\u9fff]"
HAN_ONE = "一二三四五六七八九"
_FEW = rf"(?:[{HAN_ONE}两兩]?千)?零?(?:[{HAN_ONE}两兩]?百)?零?(?:[{HAN_ONE}]?十)?[{HAN_ONE}]?"
_DIGITS = r"(?<!\d)\d+(?:,\d{3}){0,9}(?:\.\d+)?"
"""Not from within a number: from each figure of a long one, the rest would be gone through to its end."""
HAN_NUMBER = rf"""
    [{HAN_ONE}〇零○]{{4}}(?=年)
  | (?:{_DIGITS}|{_FEW})(?:(?<=[\d{HAN_ONE}两兩十百千])[億亿万萬]{_FEW}(?:\d{{1,4}}(?!\d))?)+
  | (?=[{HAN_ONE}十百千两兩]{{2}}){_FEW}(?![{HAN_ONE}])
  | [{HAN_ONE}十](?=月|日|世紀|世纪|年|番目|[点點時](?!间|間|候|代))
  | (?<![{HAN_ONE}十百千])[{HAN_ONE[1:]}十两兩](?=[个個人歳岁次])
"""
"""Numbers in Chinese characters; one character alone only beside what is counted: 三重 and 十分 are none."""
HANGUL_NUMBER = rf"{_DIGITS}[ ]?(?:억|만)(?:[ ]?\d{{1,4}}(?:만|(?!\d)))?"
HAN_COUNTED = (
    "个個人名位天日周週月年岁歲歳次回点點分秒时時小级級元块塊圆圓円文克斤公米本枚张張只隻匹头頭条條种種倍成层層楼樓阶階"
    "号號番页頁折冊册杯つ"
)
"""What begins the words for what is counted, behind a numeral of one character."""
HAN_NUMERALS = f"{HAN_ONE}十百千万萬億亿〇"
HAN_NUMERAL = re.compile(f"[{HAN_NUMERALS}]")

_PART = re.compile(r"\d+(?:\.\d+)?|\D")


def digits_of(written: str) -> str:
    """The figures of a number that is written in characters, or partly; nothing, where they make none.

    >>> [digits_of(number) for number in ("十九", "二〇二四", "一百二十", "45万", "三十六万八千", "十五六")]
    ['19', '2024', '120', '450000', '368000', '']
    """
    written = in_digits(written.replace(",", "").replace(" ", ""))
    if all(char in _DIGIT_VALUES for char in written):
        return "".join(str(_DIGIT_VALUES[char]) for char in written)
    value = _value(_PART.findall(written))
    return "" if value is None else f"{value:.10g}" if value < 10**10 else str(int(value))


def _value(parts: list[str]) -> float | None:
    total = below = 0.0
    last: float | None = None
    for part in parts:
        if part in _MYRIADS:
            total, below, last = total + (below + (last or 0)) * _MYRIADS[part], 0.0, None
        elif part in _POWERS:
            below, last = below + (1 if last is None else last) * _POWERS[part], None
        elif last is None or last == 0:
            last = float(_DIGIT_VALUES[part]) if part in _DIGIT_VALUES else float(part)
        else:
            return None
    return total + below + (last or 0)
