import io
import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bot.locales import terminal_phrasebook
from bot.terminal.output.check_views import checks_as_json, print_checks
from bot.terminal.output.screen import Screen
from index import Article, Library

SAY = terminal_phrasebook("en")
BEES = Library(
    [
        Article.from_paragraphs(
            "Bees", [(("Honey",), "Bees make honey of nectar. They never sleep in winter.")], language="en"
        )
    ]
)


def shown(text: str, *, nearest: bool = False) -> str:
    pipe, checks = io.StringIO(), BEES.check(text)
    print_checks(checks, [BEES.nearest(check.words) for check in checks if nearest], Screen(pipe), SAY)
    return pipe.getvalue()


def test_each_sentence_has_its_verdict_and_where_it_stands() -> None:
    assert shown("Bees make honey of nectar. They always sleep in winter. It is hot.").split("\n\n") == [
        "Word for word\n> Bees make honey of nectar.\nBees › Honey\n> Bees make honey of nectar\n¶ 1 of 1",
        "Nearly: what differs is in bold\n> They **always** sleep in winter.\nIn the article:\nBees › Honey\n"
        "> They **never** sleep in winter\n¶ 1 of 1",
        "Not found\n> It is hot.\n",
    ]


def test_the_nearest_passage_is_told_to_whoever_wants_it() -> None:
    assert f"{SAY('check-near')}\nBees › Honey\n> " in shown("Nectar is hot.", nearest=True)
    assert shown("Xyz is hot.", nearest=True).endswith(f"{SAY('check-nothing-near')}\n")


def test_json_has_the_offsets_of_what_differs_on_both_sides() -> None:
    text = "Bees make honey of pollen."
    said = json.loads(checks_as_json(text, BEES.check(text), []))
    [check] = said["checks"]
    [quote] = check["quotes"]
    assert (said["text"], check["words"], check["verdict"]) == (text, text, "nearly")
    assert [text[slice(*span)] for span in check["added"]] == ["pollen"]
    assert [BEES.articles[0].text[slice(*span)] for span in check["missing"]] == ["nectar"]
    assert (quote["article"], quote["passage"], quote["text"]) == ("bees", 1, "Bees make honey of nectar")
    assert "nearest" not in check


def test_json_has_the_nearest_passage_where_nothing_is_found() -> None:
    checks = BEES.check("Nectar is hot.")
    said = json.loads(checks_as_json("", checks, [BEES.nearest(check.words) for check in checks]))
    assert said["checks"][0]["nearest"]["article"] == "bees"


@given(st.text(st.characters()))
def test_any_words_are_harmless_on_a_terminal(words: str) -> None:
    said = checks_as_json(words, BEES.check(words), [])
    assert json.loads(said)["text"] == words
    assert not {char for char in said + shown(words) if unicodedata.category(char) in {"Cc", "Cs"}} - {"\n", "\t"}
