import pytest

from index import Article, Library

FRENCH = (
    "Les troupes russes ont passé le fleuve en mars, avec des cartes que Pouchkine avait signées.",
    "Le traité avec le Royaume-Uni fut signé à Londres par la reine.",
)
RUSSIAN = ("Старлинк работает над Тайванем с мая.", "В Вашингтоне посол Германии подписал договор.")
ENGLISH = ("Starlink works above Taiwan since May.", "In Washington the ambassador of Germany signed a treaty.")


def asked(question, language, *paragraphs):
    library = Library([Article.from_paragraphs("Texte", [((), text) for text in paragraphs], language=language)])
    quotes = library.answer(question).quotes
    return paragraphs.index(quotes[0].text) if quotes else None


@pytest.mark.parametrize(
    ("question", "language", "texts", "number"),
    [
        ("What did the Russian troops pass?", "fr", FRENCH, 0),
        ("Was wurde im Vereinigten Königreich unterschrieben, und in London?", "fr", FRENCH, 1),
        ("Что подписал Пушкин?", "fr", FRENCH, 0),
        ("Does Starlink work above Taiwan?", "ru", RUSSIAN, 0),
        ("Where did Germany's ambassador sign, in Washington?", "ru", RUSSIAN, 1),
        ("Старлинк работает над Тайванем?", "en", ENGLISH, 0),
        ("Где посол Германии, в Вашингтоне?", "en", ENGLISH, 1),
        ("スターリンクは台湾の上で動きますか？", "en", ENGLISH, 0),
    ],
)
def test_names_of_the_question_are_found_as_the_texts_write_them(question, language, texts, number):
    assert asked(question, language, *texts) == number


def test_a_name_in_another_script_than_the_texts_of_the_same_language_is_found():
    assert asked("Как работает Старлинк?", "ru", "Starlink работает над островом.", "Паром ходит до моста.") == 0


@pytest.mark.parametrize(
    "question", ["Who won the war in Vietnam?", "What is the capital of Spain?", "Кто такой Гоголь?"]
)
def test_other_names_are_in_no_text(question):
    assert asked(question, "fr", *FRENCH) is None
    assert asked(question, "en", *ENGLISH) is None
