"""Words for the parts of books, laws and plays: `division_words.toml`; and patterns of those for their order."""

from __future__ import annotations

from index.readers.plain.lines.phrases import phrases_beside

_LISTED = {name: frozenset(words) for name, words in phrases_beside(__file__).items()}

CHAPTERS, SCENES = _LISTED["chapters"], _LISTED["scenes"]
KEYWORDS = CHAPTERS | _LISTED["parts"] | SCENES - _LISTED["lifts"] | _LISTED["sections"]
"""What a number, a letter or a word follows: « Chapter Two »."""
COUNTED_DIVISIONS = _LISTED["counted"]
"""What a number follows, and no word."""
DIVISIONS = CHAPTERS | _LISTED["parts"] | SCENES | _LISTED["of_ordinals"]
"""What an ordinal stands before: « Second Act »."""
OUTERMOST = _LISTED["outermost"]
"""What stands behind all others, and below none."""
ORDINALS = (
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last",
    r"(?:erst|zweit|dritt|viert|fünft|sechst|sieb(?:en)?t|acht|neunt|zehnt|elft|zwölft|zwanzigst|letzt)e[rs]?",
    r"(?:drei|vier|fünf|sech|sieb|acht|neun)zehnte[rs]?",
    r"premi[eè]re?|deuxième|seconde?|(?:trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz)ième|derni[eè]re?",
    # Spanish, Portuguese and Italian, which share some
    r"prim(?:er)?[ao]|segund[ao]|tercer[ao]|[cq]uart[ao]|quint[ao]|sext[ao]|s[eé]ptim[ao]|octav[ao]|noven[ao]|d[eé]cim[ao]",
    r"terceir[ao]|second[ao]|terz[ao]|sest[ao]|settim[ao]|ottav[ao]",
    r"eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende",
    r"birinci|ikinci|üçüncü|dördüncü|beşinci|alt[ıi]nc[ıi]|yedinci|sekizinci|dokuzuncu|onuncu",
    r"första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde",
    r"pierwsz[ya]|drug[ia]|trzecia?|czwart[ya]|piąt[ya]|szóst[ya]|siódm[ya]|ósm[ya]|dziewiąt[ya]|dziesiąt[ya]",
    r"první|druh[áýé]|třetí|čtvrt[áýé]|pát[áýé]",
    r"(?:перв|втор|четв[её]рт|пят|шест|седьм|восьм|девят|десят)\p{L}{2}|трет(?:ий|ья|ье)",
)
"""Patterns of « second » and the like, a line for each language or two."""
