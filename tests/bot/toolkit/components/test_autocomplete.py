import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.toolkit.components.autocomplete import TextChoice, chosen_number, matching_choices

BEES = [
    TextChoice(1, "A hive is warm."),
    TextChoice(10, "Bees make honey."),
    TextChoice(12, "Honey\n is sweet."),
    TextChoice(13, "Sous l’Été."),
]

choices = st.lists(
    st.builds(TextChoice, st.integers(1), st.text(max_size=300)), max_size=40, unique_by=lambda one: one[0]
)


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        *((typed, ["13"]) for typed in ("ete", "l'ETE", "été")),
        ("", ["1", "10", "12", "13"]),
        ("1", ["1", "10", "12", "13"]),
        (" 12 ", ["12"]),
        ("HONEY", ["10", "12"]),
        ("wasps", []),
    ],
)
def test_what_is_typed_is_looked_for_in_numbers_and_words(typed: str, numbers: list[str]) -> None:
    assert [choice.value for choice in matching_choices(BEES, typed)] == numbers


def test_a_choice_shows_its_number_and_its_words_on_one_line() -> None:
    assert matching_choices(BEES, "sweet")[0].name == "12 · Honey is sweet."


@pytest.mark.parametrize(
    ("typed", "number"),
    [("1", 1), (" 10 ", 10), ("2", None), ("9" * 300, None), ("hive", 1), ("honey", None), ("wasps", None)],
)
def test_only_what_is_clearly_meant_is_chosen(typed: str, number: int | None) -> None:
    assert chosen_number(BEES, typed) == number


@pytest.mark.parametrize("typed", ["", " ", "\u200b", "\u3000 \u2060"])
def test_what_draws_nothing_chooses_nothing_even_of_one_alone(typed: str) -> None:
    assert chosen_number(BEES[:1], typed) is None


@given(choices, st.text(max_size=3))
def test_discord_takes_what_is_offered_and_it_can_be_chosen(choices: list[TextChoice], typed: str) -> None:
    offered = matching_choices(choices, typed)
    assert len(offered) <= 25
    for choice in offered:
        assert 1 <= len(choice.name) <= 100
        assert chosen_number(choices, str(choice.value)) == int(choice.value)
