"""How letters begin: « Dear residents, », « Уважаемые жители! », and the line above that says what they are on."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from index.readers.plain.front_matter.front import is_fact
from index.readers.plain.front_matter.subject_line import TOP
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.phrases import phrases_of
from index.readers.plain.lines.punctuation import ends_in_full_stop, ends_open, is_item
from index.readers.plain.lines.signs import LONGEST

SHORT = 80
"""Characters of a greeting, and of a name below a letter, at the most."""
_WORDS = """
dear | dearest | hello | hi | good morning | good afternoon | good evening | to whom | ladies and | cher |
chère | chers | chères | madame | monsieur | mesdames | messieurs | bonjour | liebe | lieber | liebes |
liebste | hallo | guten tag | guten morgen | werte | werter | verehrte | hola | muy señor | muy señores |
a quien | caro | cara | cari | care | gentile | gentili | prezado | prezada | prezados | exmo | exma | exmos |
beste | geachte | lieve | kära | käre | bästa | hej | kjære | kære | hyvä | hyvät | arvoisa | arvoisat | hei |
rakas | rakkaat | drogi | drodzy | droga | drogie | milý | milá | milí | ahoj | kedves | stimate | stimată |
stimați | dragă | dragi | drage | bună ziua | дорогой | дорогая | дорогие | здравствуйте | любі | любий | люба |
драги | скъпи | sayın | sevgili | değerli | hörmətli | əziz | hurmatli | құрметті | эрхэм | հարգելի | ձերդ |
პატივცემული | პატივცემულო | ძვირფასო | שלום | לכבוד | הורים | דיירים | תושבים | السيد | السادة | عزيزي |
أعزائي | الأعزاء | حضرة | جناب | همسایگان | والدین | محترم | प्रिय | आदरणीय | माननीय | প্রিয় | জনাব |
மதிப்பிற்குரிய | அன்புள்ள | அன்பார்ந்த | ప్రియమైన | ಪ್ರಿಯ | പ്രിയ | เรียน | สวัสดี | ຮຽນ | ສະບາຍດີ | សូមគោរព | kính gửi | kính thưa |
thân gửi | yth | yang terhormat | kepada yth | dengan hormat | minamahal | mahal na | mpendwa | wapendwa |
geagte | liewe | annwyl | a chairde | kæri | kæru | kæra | estimat | estimats | benvolgut | benvolguts | maite |
i nderuar | të nderuar | kallid | cienījamie | mieli | brangūs | estimataj
"""
_STEMS = """
sehr geehrt | estimad | querid | distinguid | apreciad | egregi | spettabil | szanown | kochan | vážen |
tisztelt | уважаем | шановн | паважан | поштован | почитуван | poštovan | spoštovan | αγαπητ | αξιότιμ |
lugupeetu | cienījam | gerbiam | 拝啓 | 前略 | 各位 | 皆様 | 尊敬的 | 亲爱的 | 親愛的 | 敬爱的 | 敬启者 |
친애하는 | 존경하는 | 안녕하세요
"""
"""How a greeting begins: with words, or with how others begin."""
_ENDS = "へ|の皆様|各位|께|께서|여러분|귀하|יקרים|יקרות|नमस्कार"
"""How others end."""
_GREETING = regex.compile(
    r"(?:(?:\L<words>(?!\p{L})|\L<stems>[\p{L}\p{M}]{0,8})(?:[ ,.:：'’&/-]{1,3}[\p{L}\p{M}]{1,20}){0,9}"
    rf"|\S{{1,20}}(?:\s\S{{1,20}}){{0,4}}(?:{_ENDS}))"
    r"\s?(?P<mark>[,!:，！：、،।.]?)",
    regex.IGNORECASE,
    words=phrases_of(_WORDS),
    stems=phrases_of(_STEMS),
)
_HOUSE = regex.compile(r"\p{L}{2}\.?\s\d{1,4}\s?[a-z]?$")
"""A street's name, with the number of a house."""
_ADDRESS = regex.compile(r"\d.*|.*(?:@|://|\d{5}|[:：]\s*+[^\s\d:：]*+\d).*")


def greeting(blocks: Sequence[Block], facts: Sequence[int]) -> int | None:
    """The number of the block that greets whom a letter is written to; None where the text is no letter.

    Without a mark it greets only in a letter that has a date (one of the ``facts``) or a name at its end.
    """
    is_signed = bool(facts) or (bool(blocks) and len(blocks[-1].text) <= SHORT and not _ends(blocks[-1]))
    for n, block in enumerate(blocks[: min(TOP, len(blocks) - 1)]):
        if len(block.text) > LONGEST:
            return None
        match = _GREETING.fullmatch(block.text) if n and len(block.text) <= SHORT else None
        if match and (match["mark"] or (is_signed and (" " in block.text or not block.text.isascii()))):
            return n
    return None


def is_subject_above(blocks: Sequence[Block], greeting: int) -> bool:
    """Whether a line stands alone above a greeting, and is no address, date or name of whom it greets."""
    above = blocks[greeting - 1]
    if greeting < 2 or above.lines > 1 or not (above.gap and blocks[greeting].gap) or len(above.text) > LONGEST:
        return False
    if is_fact(above.text) or _ADDRESS.fullmatch(above.text) or is_item(above.text):
        return False
    return not (_ends(above) or ends_open(above.text) or _last_word(above) == _last_word(blocks[greeting]))


def is_letterhead(lines: Sequence[str]) -> bool:
    """Whether the first lines of a letter are an address: « Harbour Street 3 | Thole »."""
    return len(lines) > 1 and any(_ADDRESS.fullmatch(line) or _HOUSE.search(line) for line in lines)


def _ends(block: Block) -> bool:
    return ends_in_full_stop(block.text)


def _last_word(block: Block) -> str:
    return block.text.rstrip(",!:，！：、،।. ").rpartition(" ")[2].casefold()
