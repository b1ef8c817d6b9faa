"""What stands above an article's text beside its title: when it was written, and by whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

import regex

from index.language.letters import is_lower
from index.language.months import is_month
from index.readers.plain.paragraphs import Block

FEWEST_DAYS = 2
_BYLINE = 80
"""Characters of a line that says who wrote a text, or when."""
_MONTH = r"(?P<month>\p{L}[\p{L}\p{M}]{2,11}\.?)"
_DATE = regex.compile(
    rf"\d{{4}}-\d{{2}}(?:-\d{{2}}(?:[T ][\d:.Z+-]+)?)?|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}"
    rf"|\d{{1,2}}(?:er|st|nd|rd|th|\.|º)?\s+(?:de\s+|of\s+)?{_MONTH},?\s+(?:de\s+)?\d{{4}}(?:\s?г\.|\s?года)?"
    rf"|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|{_MONTH}\s+(?:de\s+)?\d{{4}}|\d{{4}}年(?:\d{{1,2}}月(?:\d{{1,2}}日)?)?"
    rf"|(?:ngày\s+)?\d{{1,2}}\s+tháng\s+\d{{1,2}}\s+năm\s+\d{{4}}|\d{{4}}년(?:\s?\d{{1,2}}월(?:\s?\d{{1,2}}일)?)?"
)
_PUBLISHED = """
published | released | release date | updated | posted | modified | written | date | last published | last updated |
last posted | last modified | last written | publié | mis à jour | modifié | posté | écrit | veröffentlicht |
aktualisiert | stand | datum | publicado | actualizado | fecha | publicato | pubblicato | aggiornato | data |
atualizado | gepubliceerd | опубликовано | дата | обновлено | опубліковано | оновлено | publikováno | opublikowano |
julkaistu | yayın tarihi | tarih | megjelent | publicat | udgivet | publisert | publicerad | ngày đăng | δημοσιεύτηκε |
ημερομηνία | תאריך | تاریخ | نشر | تاريخ | วันที่ | दिनांक | 게시일 | 작성일 | 发布时间 | 日期 | 公開日 | 更新日
"""
_BEFORE_DATE = regex.compile(
    r"(?:\L<published>\s*(?:on|le|am|vom|el|il|em|op|в|:|：)?\s*:?\s*)?(?:(?:le|am|den|el|il|op|on|du|der|ce)\s+)?",
    regex.IGNORECASE,
    published=[words.strip() for words in _PUBLISHED.split("|")],
)
_WEEKDAY = regex.compile(r"\p{L}[\p{L}\p{M}.-]{1,12},?\s+(?:(?:le|den|el|der)\s+)?")
_AFTER_DATE = regex.compile(
    r"[\s,.]*(?:(?:at|à|um|a las|alle|às|om|в|,|–|-)?\s*\d{1,2}\s?(?:[:h.]\s?\d{2})?\s?"
    r"(?:[ap]\.?m\.?|uhr|h|CET|UTC|GMT)?)?\.?",
    regex.IGNORECASE,
)
_WRITERS = """
ავტორი | συγγραφέας | author | auteur | autor | autore | autorka | автор | автори | kirjoittaja | forfatter |
författare | szerző | yazar | yazan | penulis | tác giả | autorius | autors | հեղինակ | מאת | نویسنده | کاتب |
الكاتب | लेखक | लेखिका | লেখক | எழுத்தாளர் | రచయిత | ผู้เขียน | ຜູ້ຂຽນ | អ្នកនិពន្ធ | ጸሐፊ | 作者 | 著者 | 文 | 글 | 글쓴이 |
oleh | ditulis oleh | bài viết | пише | piše | tekst | текст | написао | redactor | napsal | pisze | kirjoittanut | 기자
"""
"""What stands before a colon and a name."""
_BY = regex.compile(
    r"(?:\L<writers>\s*[:：]\s*|(?:(?:written|posted|text|texte|story|words|propos recueillis|von|article)\s+)?"
    r"(?:by|par|von|por|door|av|af|od|przez|автор|author|auteur|autor|autore|auteurs|authors|texte?|текст|作者|文|بقلم|تأليف|di)\s*[:：]?\s+)"
    r"(?P<name>(?:[\p{Lu}\p{Lo}\p{Georgian}@][\p{L}\p{M}.’'-]*|(?:de|di|da|von|van|der|den|la|le|du|and|et|und|y|e|&|,)\s?)(?:,?\s+(?:[\p{Lu}\p{Lo}\p{Georgian}][\p{L}\p{M}.’'-]*|de|di|da|von|van|der|den|la|le|du|and|et|und|y|e|&)){0,7})",
    regex.IGNORECASE,
    writers=[word.strip() for word in _WRITERS.split("|")],
)
_PLACE = regex.compile(r"\p{Lu}[\p{Ll}\p{M}’'-]{1,20},\s")
"""« Thole, 12 March 1871 », as a letter begins."""
_SEPARATOR = regex.compile(
    r"\s+[|·•/–—-]\s+|\s{3,}|\t|,\s+(?=\d{4}-|\d{1,2}[\s./])|,?\s+(?=(?:le|on|am|den|a|el)\s+\d)|(?<=\d{4}),?\s+(?=(?:by|par|von|por)\s)"
)


@dataclass(slots=True)
class Front:
    """``title`` is the number of a block, ``facts`` are those of the blocks that say who and when.

    ``subtitle`` are those right below the title that go on with it: « Minutes of the meeting of 12 March 2023 ».
    """

    title: int | None = None
    subtitle: range = range(0)
    published: str | None = None
    author: str | None = None
    facts: list[int] = field(default_factory=list)


def byline_of(blocks: Sequence[Block]) -> Front:
    """The first lines that are a date or a name, as long as nothing else but short lines stands above, and a paragraph
    that leads in."""
    front = Front()
    for n, block in enumerate(blocks[:5]):
        if len(block.text) > _BYLINE:
            if n != 1 or not _is_below_lead(blocks, n + 1):
                break
            continue
        date, name = _date_and_name(block.text)
        if (date and not name and _is_diary(blocks[n + 1 :])) or not (date or name):
            continue
        front.published = front.published or date
        front.author = front.author or name
        front.facts.append(n)
    return front


def _is_below_lead(blocks: Sequence[Block], n: int) -> bool:
    """Whether who wrote a text stands alone below its first paragraph, and more text below."""
    if len(blocks) < n + 2 or len(blocks[n].text) > _BYLINE or not blocks[n].gap:
        return False
    return _date_and_name(blocks[n].text)[1] is not None


def _is_diary(blocks: Sequence[Block]) -> bool:
    """Whether dates stand above what follows too, as those of days or of letters do."""
    dated = (block for block in blocks if block.lines == 1 and len(block.text) <= _BYLINE and date_of(block.text))
    return len(list(islice(dated, FEWEST_DAYS))) == FEWEST_DAYS


def is_fact(text: str) -> bool:
    """Whether a line says nothing but when a text was written, or by whom."""
    return len(text) <= _BYLINE and any(_date_and_name(text))


def _date_and_name(text: str) -> tuple[str | None, str | None]:
    """What a line says, which is nothing else: « By Ada Finch », « Ada Finch, 12 March 2023 »."""
    parts = [part.strip() for part in _SEPARATOR.split(text) if part.strip()]
    if len(parts) > 1 and _BEFORE_DATE.fullmatch(parts[0]):
        parts = parts[1:]  # « Published on 3 May »
    dates = [date_of(part) for part in parts]
    names = [author_of(part) for part in parts]
    if not any(dates) and not any(names):
        return None, None
    for n, part in enumerate(parts):
        if dates[n] is None and names[n] is None:
            if len(parts) != 2 or any(names) or not (_is_name(part) or (n == 0 and _PLACE.match(text))):
                return None, None
            names[n] = part if _is_name(part) else None
    return next(filter(None, dates), None), next(filter(None, names), None)


def date_of(text: str) -> str | None:
    """The date that a line is, perhaps with « Published on » before it and a time after."""
    before = _BEFORE_DATE.match(text)
    at = before.end() if before else 0
    weekday = _WEEKDAY.match(text, at)
    for start in (weekday.end() if weekday else at, at, 0):
        date = _DATE.match(text, start)
        if date and _AFTER_DATE.fullmatch(text, date.end()) and _has_month(date):
            return date[0]
    return None


def holds_date(text: str) -> bool:
    """Whether a date is part of a line."""
    return any(map(_has_month, _DATE.finditer(text[:_BYLINE])))


def _has_month(date: regex.Match[str]) -> bool:
    """« Since 1945 » is none, and « 12 Oaks, 1945 » neither."""
    return date["month"] is None or is_month(date["month"])


def author_of(text: str) -> str | None:
    """The name that follows « By »."""
    match = _BY.fullmatch(text)
    if match is None:
        return None
    words = match["name"].split()
    capitals = sum(not is_lower(word[:1]) for word in words)
    return match["name"] if capitals * 2 > len(words) and not is_lower(words[0][:1]) else None


def _is_name(text: str) -> bool:
    return 2 <= len(text.split()) <= 4 and all(word[:1].isupper() for word in text.split())
