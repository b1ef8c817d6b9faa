import pytest
from fluent.runtime.errors import FluentReferenceError
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.locales import DEFAULT, known_language, languages, phrasebook, source_of


class Placeholders(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def phrases(language: str) -> dict[str, set[str]]:
    """Every phrase of a language, and its placeholders."""
    found = {}
    for entry in FluentParser().parse(source_of(language)).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            placeholders = Placeholders()
            placeholders.visit(entry)
            assert entry.id.name not in found, f"{entry.id.name} stands twice in {language}.ftl"
            found[entry.id.name] = placeholders.names
    return found


@pytest.mark.parametrize("language", languages())
def test_every_language_has_every_phrase_with_the_same_placeholders(language: str) -> None:
    assert phrases(language) == phrases(DEFAULT)


def test_there_are_english_and_french() -> None:
    assert {"en", "fr"} <= set(languages())


@pytest.mark.parametrize(
    ("locale", "language"),
    [("fr", "fr"), ("fr-CA", "fr"), ("en-GB", "en"), ("FR", "fr"), ("ja", None), ("und", None), ("", None)],
)
def test_a_variety_of_a_language_is_spoken_to_in_it(locale: str, language: str | None) -> None:
    assert known_language(locale) == language
    assert phrasebook(locale).language == (language or DEFAULT)


def test_a_sentence_has_no_marks_around_its_facts() -> None:
    assert phrasebook("fr")("place", number=2, count=5) == "¶ 2 sur 5"


def test_a_missing_fact_is_an_error_and_not_a_hole_in_the_sentence() -> None:
    with pytest.raises(FluentReferenceError):
        phrasebook("en")("place", number=2)


def test_an_unknown_phrase_is_an_error() -> None:
    with pytest.raises(KeyError):
        phrasebook("en")("no-such-phrase")
