import subprocess
import sys

import pytest

from index.language import detection
from index.language.detection import _identifier, credible_language, detect_language, language_of, unload_detection
from index.language.languages import language_codes


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
    ("text", "language"),
    [
        ("hello world", "en"),
        ("FAQ", "en"),
        ("El gato negro", "es"),
        ("Die Biene", "de"),
        ("Les abeilles", "fr"),
        ("Пчёлы", "ru"),
        ("蜂蜜", "zh"),
        ("ok", "und"),
    ],
)
def test_a_few_words_are_of_no_language_that_hardly_anybody_writes(text, language):
    assert detect_language(text) == language


@pytest.mark.parametrize(
    "text", ["Rules", "Test", "lol", "A-B-C", "Mona Lisa", "Pin", "Musk", "Open 9-5", "GG EZ", "Sn0w"]
)
def test_whatever_is_taken_for_the_language_of_a_few_words_is_one_that_something_is_known_of(text):
    assert detect_language(text) in {*language_codes(), "und"}


def test_what_is_no_text_of_people_is_of_no_language():
    key = "mQINBGPL0BUBEADmW5NdOOHwPIJlgPu6JDcKw/NZJPR8lsD3K87ZM18gzyQZJD+w\n" * 30
    assert _identifier().classify(key)[0] == "zxx"
    assert detect_language(key) == "und"


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


GERMAN = "Der Turm wurde im Jahr 1871 auf einer Insel gebaut, und er steht noch immer, weil er aus Granit ist. " * 5
JAPANESE = "塔は一八七一年に島の石で建てられ、今もそこに立っている。" * 15
NAMES = "Ada Finch, Lin Barr, Jo Marsh, Tom Vale, Ann Reed, Max Lund, Eva Holm, Ida Berg. " * 8


@pytest.mark.parametrize(
    ("text", "stated", "language"),
    [
        (GERMAN, "en", "de"),
        (GERMAN, "de-AT", "de-AT"),
        (GERMAN, "ja", "de"),
        (GERMAN, "gsw", "gsw"),
        (GERMAN, None, None),
        (GERMAN[:100], "en", "en"),
        (JAPANESE, "en-US", "ja"),
        (JAPANESE, "ja", "ja"),
        (NAMES, "en", "en"),
    ],
)
def test_the_language_that_a_file_states_is_believed_unless_its_words_are_plainly_of_another(text, stated, language):
    assert credible_language(text, stated) == language


def test_capitals_are_read_as_other_letters_are():
    duties = ["COMPLAINTS", "OATH", "HARBOUR DUES", "SURETY BONDS", "AUDITS", "BOATS", "DUTIES OF A KEEPER", "HEARINGS"]

    assert detect_language("Keepers’ Handbook\n\n" + "\n".join(duties * 5)) == "en"
