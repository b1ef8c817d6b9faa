import pytest

from index.readers.plain.reader import read_text


def paths(text):
    return list(dict.fromkeys(passage.section.path for passage in read_text(text, None).passages))


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("title", "word", "names"),
    [
        ("Regeln des Leuchtturms", "Artikel", ("Öffnung", "Eintritt", "Hunde")),
        ("Κανονισμός του φάρου", "Άρθρο", ("Ώρες", "Είσοδος", "Σκύλοι")),
        ("Règlement du phare", "Article", ("Horaires", "Entrée", "Chiens")),
    ],
)
def test_the_name_below_the_number_of_an_article_is_of_its_heading(title, word, names, gap):
    parts = "".join(f"{word} {n}{gap}{name}\n\nBA 1871, BB 1872, BC 1873.\n\n" for n, name in enumerate(names, 1))

    assert paths(f"{title}\n\n{parts}") == [(f"{word} {n} {name}",) for n, name in enumerate(names, 1)]


def test_of_chapters_in_several_parts_the_first_part_gives_no_name():
    text = (
        "CHAPTER I\n\nADA'S DIARY\n\nI lit the lamp at six and went to bed.\n\n"
        "JO'S DIARY\n\nShe lit it too late again.\n\n"
        "CHAPTER II\n\nADA'S DIARY\n\nJo complains about the lamp.\n\nJO'S DIARY\n\nShe says that I complain.\n\n"
        "LIN'S DIARY\n\nBoth of them complain.\n"
    )

    assert paths(text)[:2] == [("CHAPTER I", "ADA'S DIARY"), ("CHAPTER I", "JO'S DIARY")]
