"""Laws of checking: what holds of every sentence, in every language, whatever is done to it."""

import re
import tomllib
import unicodedata
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Article, Check, Library, Verdict, read
from index.language.sentences.sentences import sentence_spans

TESTS = Path(__file__).parents[2]
RIGHTS = [
    read((TESTS / "articles" / name).read_bytes(), name=name, language=name.split(".")[1])
    for name in ("udhr.en.md", "udhr.fr.md")
]
TOLD = tomllib.loads((TESTS / "index" / "language_articles.toml").read_text("utf-8"))
UNSPACED = {"ja", "km", "lo", "my", "th", "zh"}


def article_of(code: str) -> Article:
    return Article.from_paragraphs(code, [((), text) for text in TOLD[code]["paragraphs"]], language=code, slug=code)


@cache
def library_of(*codes: str) -> Library:
    """Of the articles in these languages; made for the tests that ask it, not where they are only listed."""
    return Library(map(article_of, codes))


@cache
def rights() -> Library:
    return Library(RIGHTS)


SENTENCES = [
    article.text[slice(*span)]
    for article in RIGHTS
    for passage in article.passages
    for span in sentence_spans(article.text, passage.start, passage.end, article.language)
]
WORDS = sorted({word for sentence in SENTENCES for word in re.findall(r"[^\W\d_]+", sentence)})
WORD = r"[^\W_]+"
PLAIN = " ".join(re.findall(WORD, " ".join(article.text for article in RIGHTS).lower()))

DENYING = {
    "least",
    "no",
    "non",
    "nor",
    "not",
    "without",
    "aucune",
    "moins",
    "ne",
    "n",
    "n’",
    "ni",
    "nul",
    "pas",
    "sans",
}
"""What the articles have of the words that deny, or say that it is less."""

sentences = st.sampled_from(SENTENCES)


def is_said(text: str) -> bool:
    """Whether an article has the words of a text side by side; here a text of one language, in plain letters."""
    return f" {' '.join(re.findall(WORD, text.lower()))} " in f" {PLAIN} "


def verdicts(text: str, library: Library | None = None) -> set[str]:
    return {check.verdict for check in (library or rights()).check(text)}


def denied_beside(check: Check) -> bool:
    """Whether all that differs is that a word which denies was left out."""
    assert check.quote
    missing = {check.quote.article.text[start:end].lower() for start, end in check.missing}
    return check.verdict is Verdict.NEARLY and not check.added and bool(missing) and missing.issubset(DENYING)


@given(sentences)
def test_a_sentence_of_an_article_is_found_word_for_word(sentence):
    assert verdicts(sentence) == {Verdict.WORD_FOR_WORD}


@given(sentences, st.data())
def test_a_part_of_a_sentence_is_found_word_for_word(sentence, data):
    words = sentence.split()
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    for check in rights().check(f"“{' '.join(words[first:last])}”"):
        assert check.verdict is Verdict.WORD_FOR_WORD or denied_beside(check)


@given(sentences, st.data())
def test_with_one_word_changed_it_is_word_for_word_only_if_an_article_says_that_too(sentence, data):
    words = list(re.finditer(r"[^\W\d_]+", sentence))
    word, other = data.draw(st.sampled_from(words)), data.draw(st.sampled_from(WORDS))
    changed = sentence[: word.start()] + other + sentence[word.end() :]
    assert is_said(changed) or verdicts(changed) != {Verdict.WORD_FOR_WORD}


@given(sentences, st.data())
def test_with_a_word_left_out_it_is_word_for_word_only_if_an_article_says_that_too(sentence, data):
    words = list(re.finditer(r"[^\W\d_]+", sentence))[1:-1]
    if not words:
        return
    word = data.draw(st.sampled_from(words))
    changed = sentence[: word.start()] + sentence[word.end() :]
    assert is_said(changed) or verdicts(changed) != {Verdict.WORD_FOR_WORD}


TYPOGRAPHY = [
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: unicodedata.normalize("NFC", text),
    lambda text: text.replace("'", "’"),
    lambda text: text.replace("’", "'"),
    lambda text: text.replace(" ", "\u00a0"),
    lambda text: text.replace(" ", "  "),
    lambda text: text.replace(" ", "\n", 1),
    lambda text: text.replace("fi", "ﬁ").replace("oe", "œ"),
    lambda text: text[:3] + "\u00ad" + text[3:],
    lambda text: "\u200e" + text + "\u202c",
    lambda text: f"“{text}”",
    lambda text: f"« {text} »",
    lambda text: f"**{text}**",
    lambda text: text.rstrip(".!?…؟。।։"),
    lambda text: text.upper(),
    lambda text: text.lower(),
    lambda text: text[0].swapcase() + text[1:],
    lambda text: text.replace("-", "—"),
    lambda text: "".join(chr(ord(char) - ord("0") + ord("０")) if char in "0123456789" else char for char in text),
]


@given(sentences, st.lists(st.sampled_from(TYPOGRAPHY), min_size=1, max_size=3))
def test_typography_changes_no_verdict(sentence, changes):
    if any(mark in sentence for mark in '"“”«»'):
        return
    for change in changes:
        sentence = change(sentence)
    assert verdicts(sentence) == {Verdict.WORD_FOR_WORD}


@pytest.mark.parametrize("code", TOLD)
def test_in_every_language_a_sentence_is_found_whatever_its_typography(code):
    for text in TOLD[code]["paragraphs"][:2]:
        for change in (*TYPOGRAPHY[:2], *TYPOGRAPHY[8:12], TYPOGRAPHY[13]):
            assert verdicts(change(text), library_of(code)) == {Verdict.WORD_FOR_WORD}


@pytest.mark.parametrize("code", TOLD)
def test_among_articles_of_many_languages_a_sentence_is_found_in_its_own(code):
    [check] = library_of(*TOLD).check(TOLD[code]["paragraphs"][0])
    assert check.verdict == Verdict.WORD_FOR_WORD
    assert [quote.article.slug for quote in check.quotes] == [code]


@pytest.mark.parametrize("code", TOLD)
def test_in_every_language_a_changed_digit_is_told(code):
    text = TOLD[code]["paragraphs"][0]
    number = re.search(r"\d+", text)
    if number is None:
        return
    for at in range(*number.span()):
        digit = "3" if unicodedata.decimal(text[at]) != 3 else "4"
        [check] = library_of(code).check(text[:at] + digit + text[at + 1 :])
        assert check.verdict == Verdict.NEARLY
        [missing] = check.missing
        assert check.quotes[0].article.text[slice(*missing)] == number[0]


@pytest.mark.parametrize("code", TOLD)
def test_in_every_language_a_word_left_out_is_told(code):
    text = TOLD[code]["paragraphs"][1]
    words = list(re.finditer(r"\w" if code in UNSPACED else r"\S+", text))
    word = words[len(words) // 2]
    assert Verdict.NEARLY in verdicts(text[: word.start()] + text[word.end() :], library_of(code))


@given(st.text(st.characters(), max_size=300))
def test_any_text_is_checked_and_its_offsets_are_its_own(text):
    for check in rights().check(text):
        assert 0 <= check.start < check.end <= len(text)
        assert "".join(piece.text for piece in check.pieces()) == check.words
        assert all(check.start <= start < end <= check.end for start, end in check.added)
        for quote in check.quotes:
            assert quote.passage.start <= quote.start < quote.end <= quote.passage.end
