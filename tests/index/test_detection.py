import pytest

from index.detection import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La Maison-Blanche semble hésiter face à son influence croissante.", "fr"),
        ("The White House seems to hesitate over his growing influence.", "en"),
        ("Das Weiße Haus scheint angesichts seines wachsenden Einflusses zu zögern.", "de"),
        ("黑豹队的防守只丢了 308分，在联赛中排名第六。", "zh"),
        ("14 · 15 — 16 !", "und"),
    ],
)
def test_the_language_of_a_sentence_is_known(text, language):
    assert detect_language(text) == language
