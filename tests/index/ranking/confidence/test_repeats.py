"""Articles that say the same do not silence each other."""

import pytest

from index import Article, Library

RULES = {
    "en": (
        "Rules of the allotment, {year}",
        [
            "The gate is locked from dusk until seven in the morning.",
            "Bonfires may be lit from October to March, after four; in {year} not at all in a drought.",
            "Sheds must be lower than two metres, and none may be painted red.",
        ],
        ["In which months may bonfires be lit?", "How low must sheds be?", "When is the gate locked?"],
        "How many hens may I keep?",
    ),
    "fr": (
        "Règlement des jardins, {year}",
        [
            "Le portail est fermé de la tombée de la nuit à sept heures du matin.",
            "On peut faire du feu d'octobre à mars, après seize heures ; en {year}, jamais en cas de sécheresse.",
            "Les cabanes ont moins de deux mètres de haut, et aucune n'est peinte en rouge.",
        ],
        ["Quand le portail est-il fermé ?", "De quelle hauteur sont les cabanes ?"],
        "Combien de poules ai-je le droit de garder ?",
    ),
    "ja": (
        "市民農園の規則{year}年版",
        [
            "門は日没から朝七時まで閉まります。",
            "たき火は十月から三月まで、午後四時以降にできます。{year}年の渇水時は禁止です。",
            "小屋の高さは二メートル未満とし、赤く塗ってはいけません。",
        ],
        ["門は何時まで閉まりますか？", "小屋の高さは何メートルですか？"],
        "鶏は何羽飼えますか？",
    ),
}


def edition(language: str, year: int) -> Article:
    title, texts, *_ = RULES[language]
    paragraphs = [((), text.format(year=year)) for text in texts]
    return Article.from_paragraphs(title.format(year=year), paragraphs, language=language, slug=f"rules-{year}")


def others(language: str) -> list[Article]:
    texts = [text for code, (_, texts, *_) in RULES.items() if code != language for text in texts]
    return [
        Article.from_paragraphs(f"{number}", [((), f"{number}. {text}")], language=language)
        for number, text in enumerate(texts * 3)
    ]


ASKED = [(language, question) for language, (_, _, own, _) in RULES.items() for question in own]


@pytest.mark.parametrize(("language", "question"), ASKED)
def test_what_an_article_answers_is_answered_beside_last_years(language, question):
    alone = Library([edition(language, 2026)])
    together = Library([edition(language, year) for year in (2024, 2025, 2026)])

    assert alone.answer(question).quotes
    assert {quote.article.slug for quote in together.answer(question).quotes} == {
        "rules-2024", "rules-2025", "rules-2026"
    }  # fmt: skip


@pytest.mark.parametrize(("language", "question"), ASKED)
def test_a_second_edition_in_a_library_makes_no_answer_less_sure(language, question):
    one = Library([edition(language, 2026), *others(language)])
    two = Library([edition(language, 2026), edition(language, 2025), *others(language)])

    assert two.answer(question).confidence == pytest.approx(one.answer(question).confidence, abs=0.05)


@pytest.mark.parametrize("language", RULES)
def test_what_no_edition_answers_is_not_answered(language):
    strange = RULES[language][-1]

    assert not Library([edition(language, year) for year in (2024, 2025, 2026)]).answer(strange).quotes
