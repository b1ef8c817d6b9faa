import subprocess
import sys

import pytest

from index.language import detection
from index.language.detection import detect_language, language_of, unload_detection


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


@pytest.mark.parametrize(
    ("given", "language"),
    [("fr", "fr"), ("fr-FR", "fr"), ("EN_us", "en"), ("  no ", "no"), ("French", "en"), ("", "en"), (None, "en")],
)
def test_a_language_is_what_is_given_as_a_code_or_a_locale_and_else_detected(given, language):
    assert language_of("The White House seems to hesitate over his growing influence.", given) == language


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_where_the_model_cannot_be_unpacked_the_language_stays_undetermined() -> None:
    program = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
    program += "from index.language.detection import detect_language; print(detect_language('Bees make honey.'))"
    printed = subprocess.run([sys.executable, "-B", "-c", program], capture_output=True, check=True, text=True).stdout
    assert printed == "und\n"


def test_a_language_is_told_again_after_the_model_was_let_go():
    assert detect_language("The bees make honey of nectar.") == "en"
    unload_detection()
    assert detection._identifier.cache_info().currsize == 0
    assert detect_language("Les abeilles font du miel avec le nectar.") == "fr"
