import pytest

from index.questions.content_words import likely_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Qui a demandé cela à Musk ?", "fr"),
        ("Who asked Musk not to do that?", "en"),
        ("Wer hat Musk darum gebeten?", "de"),
        ("¿Quién se lo pidió a Musk?", "es"),
        ("Кто попросил Маска об этом?", "ru"),
        ("taiwan starlink", "fr"),
        ("", "fr"),
    ],
)
def test_a_question_is_in_the_language_of_its_function_words(text, language):
    assert likely_language(text, expected="fr") == language
