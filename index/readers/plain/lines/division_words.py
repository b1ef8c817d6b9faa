"""Words for the parts of books, laws and plays, and for their order, in many languages. Data, not code."""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


CHAPTERS = _words("chapter chapitre kapitel capitulo capítulo capitolo hoofdstuk rozdział глава bölüm")
_PARTS = _words("kısım kisim part partie teil parte deel часть book livre buch libro livro книга")
SCENES = _words(
    "act acte akt aufzug acto atto ato perde действие scene scène szene escena scena cena sahne явление сцена"
)
_LIFT = frozenset({"aufzug"})
"""A lift, and the act of a play only where « Erster » stands before it."""
_SECTIONS = _words("""
    title titre titel título titolo section abschnitt sección sezione seção раздел jornada
    article artikel articulo artículo articolo artigo art. статья madde annex annexe anhang anexo appendix
    الفصل الباب المادة القسم الجزء บทที่ หมวด มาตรา अध्याय κεφάλαιο פרק
    """)
KEYWORDS = CHAPTERS | _PARTS | SCENES - _LIFT | _SECTIONS
"""What a number, a letter or a word follows: « Chapter Two »."""
COUNTED_DIVISIONS = _words("""
    розділ стаття частина artykuł część tom księga kapitola článek část hlava díl chương điều mục phần capitolul
    articolul titlul άρθρο μέρος ενότητα فصل ماده بخش bab pasal bagian अनुच्छेद भाग סעיף luku osa canto
    """)
"""What a number follows, and no word."""
DIVISIONS = CHAPTERS | _PARTS | SCENES | {"kapitola", "część", "část"}
"""What an ordinal stands before: « Second Act »."""
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
