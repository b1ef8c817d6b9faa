"""Lines that say who wrote a text: « By Ada Finch », « Szerző: Ada Finch », « 김하늘 기자 »."""

from __future__ import annotations

import regex

from index.language.letters import is_lower
from index.readers.plain.lines.phrases import phrases_of

_WRITERS = """
author | writer | written by | reported by | compiled by | auteur | auteure | autrice | auteurs | autor |
autora | autores | autore | autorin | verfasser | verfasserin | autorka | autorė | autorius | autors |
autorica | avtor | avtorica | autori | автор | автори | авторка | автор статьи | авторы | аўтар | аутор |
зохиогч | μτφρ | συγγραφέας | κείμενο | kirjoittaja | teksti | texto | testo | forfatter | författare |
skribent | höfundur | szerző | írta | yazar | yazan | müəllif | muallif | penulis | pengarang | tác giả | bài |
mwandishi | awdur | údar | aŭtoro | egilea | հեղինակ | ავტორი | מאת | נويسنده | نویسنده | نوشته | تحریر | کاتب |
الكاتب | الكاتبة | كتب | كتبت | लेखक | लेखिका | লেখক | লেখিকা | লিখেছেন | લેખક | ਲੇਖਕ | எழுத்தாளர் | எழுதியவர் |
రచయిత | రచన | ಲೇಖಕ | ಲೇಖಕರು | രചന | എഴുതിയത് | ලේඛක | ผู้เขียน | เรื่อง | ຜູ້ຂຽນ | អ្នកនិពន្ធ | ရေးသားသူ | ጸሐፊ |
作者 | 撰文 | 著者 | 筆者 | 執筆 | 文 | 글 | 글쓴이 | 작성자 | 지은이 | oleh | ditulis oleh | bài viết | пише |
piše | tekst | текст | написао | redactor | napsal | napsala | napísal | napísala | pisze | kirjoittanut |
기자 | 记者 | 記者 | screenplay | scénario | drehbuch | guion | sceneggiatura | roteiro | сценарий | сценарій |
脚本 | 编剧 | 시나리오 | 각본 | 극본 |
letra | letra y música | letra e música | lletra i música | paroles | paroles et musique | lyrics | lyrics by |
lyrics and music | words and music | words & music | music and lyrics | text und musik | worte und weise |
testo e musica | parole e musica | tekst en muziek | tekst og musikk | tekst og musik | text och musik |
sanat ja sävel | słowa i muzyka | text a hudba | hudba a text | слова и музыка | слова і музика | söz ve müzik |
στίχοι και μουσική | 作詞 | 作詞・作曲 | 作词 | 作詞作曲 | 작사 | 작사/작곡 | nhạc và lời | מילים ולחן | كلمات وألحان
"""
"""What stands before a colon and a name."""
_BY_WORDS = """
by | par | von | por | de | door | av | af | od | przez | автор | author | auteur | autor | autore | auteurs |
authors | texte | text | текст | 作者 | 文 | بقلم | تأليف | di | oleh | deur | eftir | מאת | פון | كتب | كتبت |
نوشته | نوشتهٔ | تحریر | লিখেছেন | โดย | ໂດຍ | ដោយ | napisał | napisała | napsal | napsala | napísal |
napísala | kirjutas | γράφει ο | γράφει η | a cura di | scritto da | isinulat ni | 记者 | 記者
"""
"""What stands right before a name."""
_BEFORE_BY = """
written | posted | reported | text | texte | story | words | propos recueillis | rédigé | écrit | von |
article | verfasst | geschrieben | escrito | redactado | scritto | geschreven | skrevet | skriven | tekst |
ditulis
"""
_INNER = "de|di|da|von|van|der|den|la|le|du|and|et|und|y|e|&"
_FIRST = r"[\p{Lu}\p{Lo}\p{Georgian}]"
_BY = regex.compile(
    r"(?:\L<writers>\s*[:：՝፦／・]\s*|(?:\L<before_by>\s+)?\L<by>\s*[:：]?\s+)"
    rf"(?P<name>(?:(?:{_FIRST}|@)[\p{{L}}\p{{M}}.’'-]*|(?:{_INNER}|,)\s?)(?:,?\s+(?:{_FIRST}[\p{{L}}\p{{M}}.’'-]*|{_INNER})){{0,7}})"
    r"|(?P<name>\p{Hangul}{2,4})\s기자",
    regex.IGNORECASE,
    writers=phrases_of(_WRITERS),
    by=phrases_of(_BY_WORDS),
    before_by=phrases_of(_BEFORE_BY),
)


def author_of(text: str) -> str | None:
    """The name that follows « By »."""
    match = _BY.fullmatch(text)
    if match is None or text.startswith(("De ", "Di:", "Door:")):
        return None  # « De Witt », a name, « Di: Nudeln », a day, and "Door: Tom", who stands there
    words = match["name"].split()
    capitals = sum(not is_lower(word[:1]) for word in words)
    if text.startswith("de ") and (capitals < 2 or min(map(len, words)) < 2):
        return None  # « de Luxe », « de Madrid a Lobo »
    return match["name"] if capitals * 2 > len(words) and not is_lower(words[0][:1]) else None
