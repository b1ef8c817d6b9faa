import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import free_slug, slug_of


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Une antenne Starlink !", "une-antenne-starlink"),
        ("L’été à Kyiv", "l-été-à-kyiv"),
        ("黑豹队", "黑豹队"),
        ("?!", "article"),
    ],
)
def test_a_slug_is_what_one_types(title: str, slug: str) -> None:
    assert slug_of(title) == slug


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("आपकी आचार संहिता", "आपकी-आचार-संहिता"),
        ("مُدوّنة", "مُدوّنة"),
        ("Tiếng Việt", "tiếng-việt"),
        ("C++ & C#", "c-plus-plus-c-sharp"),
        ("#1: A + B", "1-a-b"),
        ("🐝 Bees", "honeybee-bees"),
        ("❤️", "heavy-black-heart"),
        ("1,000 ways", "1000-ways"),
    ],
)
def test_marks_signs_and_pictures_are_in_it(title: str, slug: str) -> None:
    assert slug_of(title) == unicodedata.normalize("NFKC", slug)


def test_long_titles_that_begin_alike_have_different_slugs() -> None:
    beginning = "What the members of the council said on the second of three long days"
    slugs = {slug_of(f"{beginning} {n}") for n in range(9)}
    assert len(slugs) == 9
    assert all(slug.startswith("what-the-members-of-the-council-said-on-the") and len(slug) <= 60 for slug in slugs)


@given(st.text(st.characters()))
def test_a_slug_is_short_and_in_one_word(title: str) -> None:
    slug = slug_of(title)
    assert 0 < len(slug) <= 60
    assert not re.search(r"[\s/A-Z]|^-|-$|--", slug)


def test_a_slug_that_is_taken_gets_a_number() -> None:
    assert [free_slug("faq", taken) for taken in ((), ("faq",), ("faq", "faq-2"))] == ["faq", "faq-2", "faq-3"]
