"""Words that count, date or compare, which make another statement of a sentence when they are changed. Data."""

from __future__ import annotations


def _words(*listed: str) -> frozenset[str]:
    return frozenset(" ".join(listed).split())


FIGURES = {
    "de": _words(
        "ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert",
        "tausend million millionen milliarde milliarden halb doppelt erste ersten zweite zweiten letzte letzten",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "mehr weniger vor nach alle einige nur über unter",
    ),
    "en": _words(
        "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty",
        "ninety hundred thousand million billion half double twice first second third last",
        "january february march april may june july august september october november december",
        "monday tuesday wednesday thursday friday saturday sunday",
        "more less most least before after all some only over under increase increased decrease decreased",
    ),
    "es": _words(
        "dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien ciento mil",
        "millón millones medio doble primero primera segundo segunda último última",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "lunes martes miércoles jueves viernes sábado domingo",
        "más menos antes después todos todas algunos algunas sólo solo",
    ),
    "fr": _words(
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante",
        "cinquante soixante cent cents mille million millions milliard milliards demi moitié double triple premier",
        "première second seconde dernier dernière",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "plus moins avant après tous toutes certains certaines seul seule seulement hausse baisse",
    ),
    "it": _words(
        "due tre quattro cinque sei sette otto nove dieci venti trenta cento mille mila milione milioni miliardo",
        "miliardi primo prima secondo ultimo ultima doppio metà",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "più meno dopo tutti tutte alcuni solo",
    ),
    "nl": _words(
        "twee drie vier vijf zes zeven acht negen tien elf twaalf twintig honderd duizend miljoen miljard eerste",
        "tweede laatste half dubbel januari februari maart april mei juni juli augustus september oktober",
        "november december meer minder voor na alle sommige alleen",
    ),
    "pt": _words(
        "dois duas três quatro cinco seis sete oito nove dez vinte trinta cem cento mil milhão milhões bilhões metade",
        "dobro primeiro primeira segundo segunda último última",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "mais menos antes depois todos todas alguns só",
    ),
}
