"""« Chapter », « Article » and their likes, in many languages."""

import pytest

from index.readers.plain.reader import read_text


@pytest.mark.parametrize(
    "names",
    [
        ["Sechstes Kapitel", "Siebtes Kapitel", "Achtzehntes Kapitel"],
        ["Sixième partie", "Septième partie", "Dernière partie"],
        ["Действие первое", "Действие второе", "Действие третье"],
        ["Стаття 1", "Стаття 2", "Стаття 3"],
        ["Chương I", "Chương II", "Chương III"],
        ["Canto I", "Canto II", "Canto III"],
        ["제1장 총칙", "제2장 회원", "제3장 임원"],
        ["ماده 1", "ماده 2", "ماده 3"],
    ],
)
def test_parts_are_counted_in_words_and_named_in_many_languages(names):
    text = "\n\n".join(f"{name}\n\nThe lamp of Thole is lit at dusk, and it is put out at dawn." for name in names)

    assert [section.path for section in read_text(text, None).sections] == [(name,) for name in names]


def test_articles_stand_below_titles_though_the_first_stands_above_them():
    articles = [
        "\n\n".join(f"ARTICLE {n}.\n\nLa lampe est allumée le soir." for n in range(first, first + 4))
        for first in (2, 6)
    ]
    text = (
        "ARTICLE PREMIER.\n\nL'île est libre.\n\nTitre I - LA LAMPE\n\n"
        f"{articles[0]}\n\nTitre II - LE BAC\n\n{articles[1]}\n"
    )

    paths = [section.path for section in read_text(text, None).sections]

    assert paths[:3] == [("ARTICLE PREMIER.",), ("Titre I - LA LAMPE",), ("Titre I - LA LAMPE", "ARTICLE 2.")]
    assert paths[-1] == ("Titre II - LE BAC", "ARTICLE 9.")


def test_articles_put_in_later_have_a_second_number():
    text = "\n\n".join(f"ARTICLE {n}.\n\nLa lampe est allumée." for n in ("50", "50-1", "50-2", "51"))

    assert [section.path for section in read_text(text, None).sections] == [
        (f"ARTICLE {n}.",) for n in ("50", "50-1", "50-2", "51")
    ]
