"""Clauses of Thai and Lao, which part words by nothing, and sentences by the same space as much else."""

from __future__ import annotations

import re

LONG, LONGEST, SHORT = 24, 100, 12
"""Characters from which what stands before a space can be a sentence, in short texts and in long ones; and from which
what follows it can be one."""
SENTENCES = 5
"""Sentences that a text is taken to have at most, to know how long they are: what is long is said in long ones."""

_THAI = (
    "และ หรือ โดย ที่ ซึ่ง เพื่อ เพราะ จึง ก็ ว่า กับ ของ ใน จาก ตาม รวม เช่น ได้แก่ คือ เป็น อัน แล้ว พร้อม ทั้ง ตลอด จน ถึง ไป ให้ ด้วย "
    "อีก แต่ละ ระหว่าง เมื่อ หาก ถ้า"
)
_LAO = "ແລະ ຫຼື ຫລື ໂດຍ ທີ່ ຊຶ່ງ ເພື່ອ ເພາະ ຈຶ່ງ ກໍ ວ່າ ກັບ ຂອງ ໃນ ຈາກ ຕາມ ລວມ ເຊັ່ນ ຄື ແມ່ນ ເປັນ"
CLAUSES = {"th": tuple(_THAI.split()), "lo": tuple(_LAO.split())}
"""What ties a clause to the one before it, where it begins one."""
_ENDINGS = "ว่า คือ เช่น และ หรือ ได้แก่ ของ ใน ที่ ชื่อ โดย จาก ทาง กับ จะ มี ถึง เป็น ให้ ไป แก่ ต่อ ວ່າ ຄື ແລະ ຫຼື ຂອງ ໃນ ທີ່"
_LEADING = tuple(_ENDINGS.split())
"""What ties a clause to the one after it, where it ends one."""

_GAP = re.compile(r"[ \u00a0]+")
_FIRST, _LAST = "\u0e01", "\u0eff"


def clauses(text: str, spans: list[tuple[int, int]], language: str) -> list[tuple[int, int]]:
    """What is found by full stops, parted again where a space parts two clauses that are long enough."""
    tying = CLAUSES[language]
    length = spans[-1][1] - spans[0][0] if spans else 0
    least = min(max(length // SENTENCES, LONG), LONGEST)
    parted = []
    for start, end in spans:
        for gap in _GAP.finditer(text, start, end):
            left, right = gap.span()
            if right - start < least or end - right < SHORT:
                continue
            is_between = _FIRST <= text[left - 1] <= _LAST and _FIRST <= text[right] <= _LAST
            if is_between and _parts(text, start, left, right, end, tying):
                parted.append((start, left))
                start = right
        parted.append((start, end))
    return parted


def _parts(text: str, start: int, left: int, right: int, end: int, tying: tuple[str, ...]) -> bool:
    """Whether the space from ``left`` to ``right`` parts two sentences, and not two words of one."""
    until = text.find(" ", right, min(end, right + SHORT))
    return until < 0 and not text.startswith(tying, right) and not text.endswith(_LEADING, start, left)
