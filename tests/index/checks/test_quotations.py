import pytest

from index.checks.quotations import quotations
from tests.support.cpu_time import is_linear


def parts(text: str, language: str = "en") -> list[list[str]]:
    return [[text[slice(*part)] for part in quotation.parts] for quotation in quotations(text, language)]


@pytest.mark.parametrize(
    "text",
    [
        "x “So it is” y",
        'x "So it is" y',
        "x «So it is» y",
        "x « So it is » y",
        "x »So it is« y",
        "x „So it is“ y",
        "x „So it is” y",
        "x ”So it is” y",
        "x ‘So it is’ y",
        "x ‚So it is‘ y",
        "x 'So it is' y",
        "x ‹So it is› y",
        "x 「So it is」 y",
        "x 『So it is』 y",
        "x ＂So it is＂ y",
        "x\n> So it is\ny",
        "x\n>>> So it is",
    ],
)
def test_every_pair_of_marks_quotes(text: str) -> None:
    assert [[part.strip("> ") for part in quotation] for quotation in parts(text)] == [["So it is"]]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("It's the dogs' and cats' house.", ["It's the dogs' and cats' house."]),
        ("Rock 'n' roll is here to stay.", ["Rock 'n' roll is here to stay."]),
        ('A 5" pipe and a 6" pipe are here.', ['A 5" pipe and a 6" pipe are here.']),
        ('הוא אמר שצה"ל ומנכ"ל באו.', ['הוא אמר שצה"ל ומנכ"ל באו.']),
        ("“One «two “three” four» five” six", ["One «two “three” four» five"]),
        ("« Un « deux » trois » quatre", ["Un « deux » trois"]),
        ("He never closed “the mark", ["He never closed “the mark"]),
        ("“” says nothing", ["“” says nothing"]),
        ("“One two.” and “Three four.”", ["One two.", "Three four."]),
        ("‘It’s so that we’re here’, he said", ["It’s so that we’re here"]),
    ],
)
def test_marks_that_quote_nothing_are_told_from_those_that_do(text: str, quoted: list[str]) -> None:
    assert [" ".join(quotation) for quotation in parts(text)] == quoted


@pytest.mark.parametrize("omission", ["…", "...", "[…]", "[...]", "(…)", "(...)", "……", "⋯", "[ … ]"])
def test_omissions_part_a_quotation(omission: str) -> None:
    assert parts(f"The sun {omission} is hot.") == [["The sun", "is hot."]]
    assert parts(f"“{omission} the sun is hot{omission}”") == [["the sun is hot"]]


def test_an_omission_keeps_sentences_together() -> None:
    assert parts("It was cold. […] They left. We stayed.") == [["It was cold.", "They left."], ["We stayed."]]


def test_a_line_of_capitals_goes_on_in_the_next() -> None:
    assert parts("THE\nOTTER SLEEPS.") == [["THE\nOTTER SLEEPS."]]
    assert parts("THE OTTER SLEEPS\n\nTHE BEAVER BUILDS") == [["THE OTTER SLEEPS"], ["THE BEAVER BUILDS"]]
    assert parts("- THE OTTER SLEEPS\n- THE BEAVER BUILDS") == [["- THE OTTER SLEEPS"], ["- THE BEAVER BUILDS"]]


@pytest.mark.parametrize("language", ["en", "de", "fr", "ja"])
@pytest.mark.parametrize("lines", ["1. It was cold.\n2. We stayed.", "> 1) It was cold.\n> 2) We stayed."])
def test_numbers_of_a_list_are_no_words_of_a_quotation(lines: str, language: str) -> None:
    assert parts(lines, language) == [["It was cold."], ["We stayed."]]


@pytest.mark.parametrize(
    "lines", ["3. Oktober war frei.", "5. Mai war es.\n6. Mai auch.", "1. Mai war es.\n3. Mai auch."]
)
def test_numbers_that_count_no_list_are_checked(lines: str) -> None:
    read = " ".join(part for quotation in parts(lines, "de") for part in quotation)
    assert [char for char in read if char.isdigit()] == [char for char in lines if char.isdigit()]


@pytest.mark.parametrize("text", ["It was{0}cold.", "‘{1}’ he said", "We stayed.{2}"])
def test_the_time_of_quotations_grows_with_their_length(text: str) -> None:
    parts("It was … cold.")

    assert is_linear(lambda length: parts(text.format(" " * length, "ab" * length, " a…" * length)), 2_000)


def test_the_time_of_sentences_that_end_open_grows_with_their_number() -> None:
    parts("It was … cold.")

    assert is_linear(lambda length: parts("A tower fell… Then it stood. " * length), 250)
    assert is_linear(lambda length: parts("It fell … Then it stood… " * length), 250)
