"""Numbers, as figures: « troisième », "3rd" and "III" are 3, "30,000" and « 30 000 » are 30000. Words are data."""

from __future__ import annotations

import re
import unicodedata

_CARDINALS = {
    "ca": "dos tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou vint",
    "cs": "dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct "
    "osmnáct devatenáct dvacet",
    "da": "to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn zwanzig",
    "el": "δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα",
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte",
    "fi": "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf vingt",
    "hu": "kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő",
    "id": "dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas",
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove venti",
    "nl": "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
    "achttien negentien twintig",
    "no": "to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue",
    "pl": "dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście "
    "piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia",
    "pt": "dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito "
    "dezenove vinte",
    "ro": "doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece",
    "ru": "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать "
    "пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать",
    "sv": "två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo",
    "tr": "iki üç dört beş altı yedi sekiz dokuz on",
    "uk": "два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять",
}
"""From two upwards: one is an article in most languages."""
_TENS = {
    "ca": "trenta quaranta cinquanta seixanta setanta vuitanta noranta cent",
    "cs": "třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát sto",
    "da": "tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede",
    "de": "dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert",
    "en": "thirty forty fifty sixty seventy eighty ninety hundred",
    "es": "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
    "fr": "trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix cent",
    "it": "trenta quaranta cinquanta sessanta settanta ottanta novanta cento",
    "nl": "dertig veertig vijftig zestig zeventig tachtig negentig honderd",
    "no": "tretti førti femti seksti sytti åtti nitti hundre",
    "pl": "trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto",
    "pt": "trinta quarenta cinquenta sessenta setenta oitenta noventa cem",
    "ru": "тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто",
    "sv": "trettio fyrtio femtio sextio sjuttio åttio nittio hundra",
}
_ORDINALS = {
    "ca": "tercer quart cinquè sisè setè vuitè novè desè",
    "da": "tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte",
    "de": "dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte",
    "en": "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth",
    "es": "tercero cuarto quinto sexto séptimo octavo noveno décimo",
    "fr": "troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième "
    "quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième",
    "it": "terzo quarto quinto sesto settimo ottavo nono decimo",
    "nl": "derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde",
    "no": "tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte",
    "pl": "trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty",
    "pt": "terceiro quarto quinto sexto sétimo oitavo nono décimo",
    "ru": "третий четвёртый пятый шестой седьмой восьмой девятый десятый",
    "sv": "tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte",
}
"""From third upwards: a second is also a time."""
_ENDINGS = {
    "ca": "r n t è a",
    "en": "st nd rd th",
    "es": "º ª o a er ro ra",
    "fr": "er re ère e è ème eme ième nd nde",
    "it": "º ª o a",
    "nl": "e de ste",
    "pt": "º ª o a",
    "sv": "a e",
}
"""Of figures that count places."""
_FEMININE = {"es": ("o", "a"), "it": ("o", "a"), "pt": ("o", "a"), "pl": ("y", "a"), "ru": ("ый", "ая")}

_ROMAN = re.compile(r"(?=[ivx]{2})x{0,3}(?:i[xv]|v?i{0,3})")
_ROMAN_PLACE = re.compile(r"(?=[ivx])(x{0,3}(?:i[xv]|v?i{0,3}))(?:er|e|è|ème|eme|ième)")
_PLACE = re.compile(r"(\d+)[-–:]?([^\W\d_]+)")
_NO_NUMBERS = {"vi": "da es nb nn no pt sv vi", "vie": "fr"}
"""Words that could be Roman numerals, and the languages they are words of."""
_VALUES = {"i": 1, "v": 5, "x": 10}


def in_digits(text: str) -> str:
    """A text with the digits of any script as 0 to 9."""
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


class Numbers:
    """The numbers of one language."""

    def __init__(self, language: str) -> None:
        self._words = _number_words({"nb": "no", "nn": "no"}.get(language, language))
        self._endings = frozenset(_ENDINGS.get(language, "").split())
        self._no_numbers = frozenset(word for word, codes in _NO_NUMBERS.items() if language in codes.split())
        self._has_roman_ordinals = language in ("fr", "ca", "oc")

    def figure(self, word: str) -> str:
        """The figures for a number in words, in Roman letters, or that counts places; any other word as it is.

        >>> [Numbers("fr").figure(word) for word in ("douze", "3ème", "xixe", "xv", "vie")]
        ['12', '3', '19', '15', 'vie']
        """
        if number := self._words.get(word):
            return number
        first = word[:1]
        if first in _VALUES and word not in self._no_numbers:
            return self._from_roman(word)
        if first.isdigit() and (place := _PLACE.fullmatch(word)) and place[2] in self._endings:
            return place[1]
        return word

    def _from_roman(self, word: str) -> str:
        if _ROMAN.fullmatch(word):
            return str(_roman(word))
        if self._has_roman_ordinals and (place := _ROMAN_PLACE.fullmatch(word)):
            return str(_roman(place[1]))
        return word


def _roman(numeral: str) -> int:
    values = [_VALUES[letter] for letter in numeral]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))


def _number_words(language: str) -> dict[str, str]:
    numbers: dict[str, str] = {}
    for listed, first, step in ((_CARDINALS, 2, 1), (_TENS, 30, 10), (_ORDINALS, 3, 1)):
        for place, word in enumerate(listed.get(language, "").split()):
            numbers[word.replace("’", "")] = str(first + step * place)
    if language in _FEMININE:
        his, her = _FEMININE[language]
        numbers |= {
            word.removesuffix(his) + her: numbers[word] for word in _ORDINALS[language].split() if word.endswith(his)
        }
    if language == "de":
        places = _ORDINALS["de"].split()
        numbers |= {word + ending: numbers[word] for word in places for ending in "nrsm"}
    return numbers
