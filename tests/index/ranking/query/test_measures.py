import pytest

from index import Article, Library


@pytest.mark.parametrize(
    ("language", "texts", "near", "own"),
    [
        (
            "de",
            ["Der Chor besitzt 18 Trommeln.", "Er singt."],
            "wie viele Mitglieder hat der Chor",
            "Wie viele Trommeln?",
        ),
        ("en", ["The choir owns 18 drums.", "It sings."], "how many members does the choir have", "how many drums"),
        (
            "fr",
            ["Le chœur compte 18 tambours.", "Il chante."],
            "combien de salles compte le chœur ?",
            "Combien de tambours ?",
        ),
        ("pl", ["Chór ma 18 bębnów.", "Śpiewa."], "ile członków ma chór", "ile bębnów ma chór"),
        ("ru", ["В хоре 18 флейт и 5 скрипок.", "Он поёт."], "сколько учеников в хоре", "сколько флейт в хоре"),
    ],
)
def test_what_is_counted_is_not_told_by_a_count_of_something_else(language, texts, near, own):
    library = Library([Article.from_paragraphs("M 7", [((), text) for text in texts], language=language)])

    assert not library.answer(near).quotes
    assert library.answer(own).quotes
