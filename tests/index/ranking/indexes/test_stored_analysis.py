import hashlib
import json
import tomllib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index import Analysis, Article, Library, analysis_version, packed_analysis, unpacked_analysis
from index.language.languages import DATA
from index.ranking.indexes.stored_analysis import ANALYSIS

TOLD = tomllib.loads((Path(__file__).parents[2] / "language_articles.toml").read_text("utf-8"))
GOLDEN = Path(__file__).with_name("analyses.json")
BEES = Article.from_paragraphs(
    "Bees", [(("Flight",), "Bees fly far. They come back."), (("Flight", "Rain"), "In rain they stay.")], language="en"
)


def of_language(code: str) -> Article:
    """An article in a language, with all that is known of its words."""
    data = (DATA / f"{code}.toml").read_text("utf-8") if (DATA / f"{code}.toml").exists() else ""
    texts = [*TOLD[code]["paragraphs"], "World Food Programme (WFP), 国際連合（国連）", data]
    paragraphs = [(("Heading", text[:20]), text) for text in texts]
    return Article.from_paragraphs(f"{code}: {paragraphs[0][1][:30]}", paragraphs, language=code, slug=code)


def stored(article: Article) -> Analysis:
    found = unpacked_analysis(packed_analysis(Analysis.of(article), article), article)
    assert found is not None
    return found


def digest_of(article: Article) -> str:
    """Of all but the versions, which the header has."""
    data = packed_analysis(Analysis.of(article), article)
    length = int.from_bytes(data[4:8], "little")
    header = json.loads(data[8 : 8 + length])
    parts = (
        json.dumps([header[part] for part in ("texts", "headings", "acronyms", "arrays")]).encode() + data[8 + length :]
    )
    return hashlib.sha256(parts).hexdigest()[:16]


def same(one: Analysis, other: Analysis) -> bool:
    """Whether two have the same words and the same numbers, whatever bytes these take."""
    parts = [(each.lexicon, each.sentences, each.grams, each.stems, each.headings) for each in (one, other)]
    (first, *its), (second, *others) = parts
    texts = [(lexicon.words, lexicon.stems, lexicon.skeletons) for lexicon in (first, second)]
    arrays = [
        (lexicon.stem_of, lexicon.grams, lexicon.grams_of_words, lexicon.gram_counts) for lexicon in (first, second)
    ]
    pairs = [*zip(*arrays, strict=True), *(pair for pair in zip(sum(its, ()), sum(others, ()), strict=True))]
    return (
        texts[0] == texts[1]
        and all(np.array_equal(*pair) for pair in pairs)
        and one.heading_words == other.heading_words
        and one.acronyms == other.acronyms
    )


@pytest.mark.parametrize("code", TOLD)
def test_in_every_language_a_stored_analysis_is_the_one_made_anew(code):
    article = of_language(code)
    assert same(stored(article), Analysis.of(article))
    asked = [*TOLD[code]["questions"], *TOLD[code]["strange"]]
    made_anew, from_bytes = Library([article]), Library([article], {code: stored(article)})
    assert [from_bytes.answer(question) for question in asked] == [made_anew.answer(question) for question in asked]


@given(st.lists(st.tuples(st.text(max_size=12), st.text(max_size=60)), max_size=4), st.sampled_from(sorted(TOLD)))
@example([("\ud800", "\u0301 = \u0301=\n\u0301")], "fr")
@example([], "fr")
def test_whatever_an_article_says_its_analysis_comes_back(told, language):
    article = Article.from_paragraphs(
        "".join(name for name, _ in told) or "x", [((name,), text) for name, text in told], language=language, slug="x"
    )
    assert same(stored(article), Analysis.of(article))


def test_articles_with_and_without_stored_analyses_answer_together():
    others = [of_language(code) for code in ("en", "fr")]
    together = Library([BEES, *others]).with_article(replace(BEES, slug="again", title="Bees again"))
    some = Library([BEES], {BEES.slug: stored(BEES)}).with_articles(others, {"fr": stored(others[1])})
    again = replace(BEES, slug="again", title="Bees again")
    some = some.with_articles([again], {"again": stored(again)})
    for question in ("How far do bees fly?", "What do they do in rain?", *TOLD["fr"]["questions"]):
        assert some.answer(question) == together.answer(question)
    assert some.without("again").answer("How far do bees fly?") == together.without("again").answer(
        "How far do bees fly?"
    )


@given(st.data())
def test_damaged_bytes_are_no_analysis(data):
    whole = packed_analysis(Analysis.of(BEES), BEES)
    at = data.draw(st.integers(0, len(whole) - 1))
    bit = 1 << data.draw(st.integers(0, 7))
    cut = data.draw(st.booleans())
    damaged = whole[:at] if cut else whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1 :]
    assert unpacked_analysis(damaged, BEES) is None


def test_an_analysis_under_another_title_or_of_another_version_is_none(monkeypatch):
    packed = packed_analysis(Analysis.of(BEES), BEES)
    assert unpacked_analysis(packed, replace(BEES, title="Wasps")) is None
    assert unpacked_analysis(packed, replace(BEES, language="de")) is None
    monkeypatch.setattr("index.ranking.indexes.stored_analysis.ANALYSIS", ANALYSIS + 1)
    assert unpacked_analysis(packed, BEES) is None


def test_the_version_grows_when_articles_are_analysed_otherwise_than_before():
    """Where this fails, analyses that were stored are wrong: let `ANALYSIS` grow, and write the new digests.

    python -c "import tests.index.ranking.indexes.test_stored_analysis as t; t.write_golden()"
    """
    golden = json.loads(GOLDEN.read_text("utf-8"))
    assert golden["version"] == ANALYSIS
    assert {code: digest_of(of_language(code)) for code in TOLD} == golden["digests"]
    assert str(ANALYSIS) in analysis_version()


def write_golden() -> None:
    digests = {code: digest_of(of_language(code)) for code in TOLD}
    GOLDEN.write_text(json.dumps({"version": ANALYSIS, "digests": digests}, indent=1) + "\n", "utf-8")
