"""Numerals in Korean words before what is counted: « 다섯 권 » is 5 권, « 세 번째 » the third."""

from __future__ import annotations

import re

from index.language.numbers.eastern_numbers import PARTICLES

NTH = {nth: str(place) for place, nth in enumerate(["첫", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"], 1)}
"""What stands before 번째 in Korea."""

_UNITS = {"한": 1} | {unit: int(value) for unit, value in NTH.items() if unit != "첫"}
_TENS = {"열": 10, "스물": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90}
_NATIVE = rf"(?:{'|'.join(_TENS)})(?:{'|'.join(_UNITS)})?|스무|{'|'.join(_UNITS)}"
_COUNTERS = "개 명 권 살 마리 병 잔 장 대 번 시간 달 가지 주 채 벌 곳 그릇 판 줄 조각 사람 분 켤레 송이"
KOREAN_COUNT = re.compile(
    rf"(?<![가-힣])(?P<native>{_NATIVE})"
    rf"[ ]?(?P<native_counter>{'|'.join(_COUNTERS.split())})"
    rf"(?=(?:{'|'.join(PARTICLES.split())}|를|가|도|만|씩|짜리|이나|이내|이상|이하|들)?(?:까지|만|은|는|이|의|에)?(?![가-힣]))"
)
"""« 다섯 권 »: a numeral in words, and what is counted; not « 네 » alone, which is yes."""
KOREAN_NUMERAL = rf"(?<![가-힣])(?:{_NATIVE}|[일이삼사오육칠팔구십백천만]{{1,7}})"
"""A numeral in words, of either kind: 스물세 and 이십삼; before what is counted alone it is one."""


def korean_value(numeral: str) -> str:
    """The figures of a numeral before what is counted.

    >>> [korean_value(numeral) for numeral in ("다섯", "열두", "스무", "서른")]
    ['5', '12', '20', '30']
    """
    if numeral == "스무":
        return "20"
    tens = next((ten for ten in _TENS if numeral.startswith(ten)), "")
    return str(_TENS.get(tens, 0) + _UNITS.get(numeral.removeprefix(tens), 0))
