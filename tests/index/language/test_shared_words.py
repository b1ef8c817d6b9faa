import tomllib
from pathlib import Path

from index.language import shared_words
from index.language.numbers.millions import power_words
from index.language.shared_words import SHARED_WORDS


def test_they_are_read_as_toml_reads_them():
    told = tomllib.loads(Path(shared_words.__file__).with_suffix(".toml").read_text("utf-8"))
    assert {table: set(lists) for table, lists in told.items()} == {
        table: set(lists) for table, lists in SHARED_WORDS.items()
    }
    for table, lists in told.items():
        for name, listed in lists.items():
            assert SHARED_WORDS[table][name] == tuple(listed.split() if isinstance(listed, str) else listed)


def test_no_word_is_listed_twice():
    for lists in SHARED_WORDS.values():
        for words in lists.values():
            assert len(set(words)) == len(words)


def test_a_word_for_a_million_is_known_in_texts_of_all_languages_and_the_long_billion_is_none():
    assert {"mln", "миллиардов", "bn"} <= set(power_words("sv"))
    assert "billion" in power_words("en")
    assert "billion" not in power_words("da")
