from index import Article, read
from tests.support.pdf_files import Drawn, drawn

ABOVE = ("The controller lights the lamp of the tower at dusk,", "and it reads the light by a function of five lines.")
BELOW = ("It gives nothing where the sensor cannot be read, and", "the lamp is lit by hand until somebody mends it.")


def prose(lines: tuple[str, ...], y: float) -> list[Drawn]:
    return [Drawn(line, 60, y + 14 * n) for n, line in enumerate(lines)]


def code(*lines: tuple[int, float, str]) -> list[Drawn]:
    """Each with how far it is indented, in letters, and where it stands."""
    return [Drawn(text, 60 + 6 * indent, y, font="Courier") for indent, y, text in lines]


def article_of(*pages: list[Drawn]) -> Article:
    return read(drawn(*pages), "a.pdf", language="en")


def texts(article: Article) -> list[str]:
    return [passage.text for passage in article.passages]


def test_a_program_keeps_its_lines_and_indents():
    page = [
        *prose(ABOVE, 100),
        *code((0, 140, "def light(port):"), (4, 152, "if port.dark:"), (8, 164, "return None"), (4, 188, "return 1")),
        *prose(BELOW, 210),
    ]
    article = article_of(page)

    assert texts(article) == [
        " ".join(ABOVE),
        "def light(port):\n    if port.dark:\n        return None\n\n    return 1",
        " ".join(BELOW),
    ]
    assert [block.kind for block in article.passages[1].blocks] == ["code"]


def test_what_stands_apart_in_a_line_of_a_program_is_no_table():
    rows = [(0, 140 + 12 * n, f"{name} = {n}") for n, name in enumerate(("lamp", "oil", "bell", "door"))]
    remarks = [(20, y, f"# what it counts, {text[:2]}") for _, y, text in rows]
    article = article_of([*prose(ABOVE, 100), *code(*rows, *remarks), *prose(BELOW, 200)])

    assert len(article.passages) == 3
    assert article.passages[1].text.split("\n")[0] == "lamp = 0            # what it counts, la"


def test_a_program_goes_on_over_the_end_of_a_page():
    first = [*prose(ABOVE, 100), *code((0, 140, "while True:"), (4, 152, "light()"))]
    second = [*code((4, 100, "sleep(60)"), (0, 112, "stop()")), *prose(BELOW, 140)]

    assert texts(article_of(first, second))[1].startswith("while True:\n    light()\n")
    assert texts(article_of(first, second))[2] == " ".join(BELOW)


def test_one_line_in_letters_of_one_width_is_no_program():
    article = article_of([*prose(ABOVE, 100), *code((0, 140, "lampd --port 4 --verbose")), *prose(BELOW, 170)])

    assert not article.passages[1].blocks


def test_a_text_from_a_typewriter_is_no_program():
    lines = [Drawn(line, 60, 100 + 14 * n, font="Courier") for n, line in enumerate(ABOVE + BELOW)]
    assert not any(passage.blocks for passage in article_of(lines).passages)
