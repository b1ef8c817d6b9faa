import pytest
import regex

from index import Article, Library, read
from index.language.letters import in_digits, plain_letters

OLD = "٣"
YOUNG = next(
    (char for char in map(chr, range(0x10000, 0x1F000)) if regex.match(r"\d", char) and not char.isdecimal()), OLD
)
"""A digit that `regex` knows and this Python does not, of which there are fewer in every version of it."""


def test_digits_of_every_script_are_0_to_9() -> None:
    assert in_digits("٣५७ 3x") == "357 3x"


@pytest.mark.parametrize(
    ("one", "other"),
    [("गाँव", "गांव"), ("हिन्दी", "हिंदी"), ("सम्बन्ध", "संबंध"), ("घण्टा", "घंटा"), ("पञ्च", "पंच"), ("गङ्गा", "गंगा")],
)
def test_a_nasal_in_devanagari_is_one_letter_however_it_is_written(one: str, other: str) -> None:
    assert plain_letters(one, "hi") == plain_letters(other, "hi")


def test_two_letters_of_devanagari_before_another_one_stay() -> None:
    assert plain_letters("अन्न", "hi") == "अन्न"


@pytest.mark.parametrize("digit", [OLD, YOUNG, "²", "①"])
@pytest.mark.parametrize(
    "text",
    [
        "page 3\n\nA first page.\n\npage 3\n\nA second page.",
        "3\n\nOne begins.\n\n3\n\nTwo goes on.\n\n3\n\nThree ends it.",
        "For the soup:\n\n3 onions\n3 leeks\n3 carrots\n\nCook them.",
        "Article 3.1\nIt applies.\nArticle 3.2\nIt applies too.\n3.3 It ends.",
        "We met on 3/3/3333 at 3:30 pm for $3,333.33, or 33 %.",
    ],
)
def test_digits_that_are_younger_than_python_are_read_and_may_be_asked_for(digit: str, text: str) -> None:
    article = read(text.replace("3", digit).encode(), "numbers.txt")
    assert article.passages
    Library([article]).search(f"What is on page {digit}?", 3)


def test_a_digit_alone_is_a_question() -> None:
    assert Library([Article.from_paragraphs("Bees", [((), "Bees make honey.")])]).search(YOUNG, 3) == []
