import pytest

from index import Article, Library
from index.language.spelling.romanised import Romanised

TEXTS = {
    "hi": "नाव की सवारी सुबह सात बजे शुरू होती है। टिकट खिड़की पुल के पास है।",
    "ru": "Лодки выдаёт сторож Егор Громов. Прогулка начинается на пристани.",
    "el": "Η βάρκα φεύγει από το λιμάνι στις οκτώ. Το εισιτήριο το πουλάει ο καπετάνιος.",
}


@pytest.mark.parametrize(
    ("language", "typed", "native"),
    [
        ("hi", "naav ki savari kab shuru hoti hai", "नाव के सवारी कब शुरू होते है"),
        ("hi", "tikat khidki kahan hai?", "टिकट खिड़की कहाँ है"),
        ("ru", "kto vydayot lodki", "кто выдаёт лодки"),
        ("ru", "gde nachinaetsya progulka", "где начинается прогулка"),
        ("el", "pote fevgei i varka", "πότε φεύγει η βάρκα"),
    ],
)
def test_a_question_typed_in_latin_letters_is_read_in_those_of_the_texts(language, typed, native):
    words = {word.casefold().strip(".") for word in TEXTS[language].replace("।", ".").split()}
    assert Romanised(language, sorted(words)).native(typed, 0) == native


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize(
    "question", ["When does the boat leave the port?", "Quand part le bateau ?", "Wo ist das Boot?"]
)
def test_a_question_in_another_language_is_none_that_was_typed_so(language, question):
    library = Library([Article.from_paragraphs("1", [((), TEXTS[language])], language=language)])
    assert not library.answer(question).quotes


@pytest.mark.parametrize(
    ("language", "question", "words"),
    [
        ("hi", "naav ki savari kitne baje shuru hoti hai?", "सुबह सात बजे"),
        ("ru", "kto vydayot lodki", "Егор Громов"),
        ("el", "poios poulaei to eisitirio", "ο καπετάνιος"),
    ],
)
def test_a_question_typed_in_latin_letters_is_answered(language, question, words):
    article = Article.from_paragraphs("1", [((), TEXTS[language])], language=language)
    [quote, *_] = Library([article]).answer(question).quotes
    assert words in article.text[slice(*quote.highlight)]
