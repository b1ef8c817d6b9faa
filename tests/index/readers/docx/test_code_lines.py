from io import BytesIO

import docx
import pytest

from index import read_draft

PROSE = "The tower was built in 1871 by Ada Finch, who asked for no fee; she died in 1902."
CODE = ["def ring():", "    return 1", "$ ring --twice"]


def word_file(*lines: tuple[str, str]) -> bytes:
    document = docx.Document()
    for words, font in lines:
        run = document.add_paragraph().add_run(words)
        run.font.name = font or None
        run.bold = bool(font)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


@pytest.mark.parametrize("font", ["Consolas", "Courier New", "DejaVu Sans Mono"])
def test_lines_in_letters_of_one_width_are_one_passage_of_code(font):
    lines = [(line, font) for line in CODE]
    draft = read_draft(word_file((PROSE, ""), *lines, (PROSE, "")), "a.docx")

    assert [passage.text for passage in draft.passages] == [PROSE, "\n".join(CODE), PROSE]
    assert [block.kind for block in draft.passages[1].blocks] == ["code"]
    assert not draft.sections


@pytest.mark.parametrize(
    "lines",
    [
        [(PROSE, "Courier New"), (PROSE, "Courier New")],
        [(PROSE, ""), (PROSE, "Courier New"), (PROSE, "Courier New"), (PROSE, "")],
        [(f"{PROSE} See https://tower.example/a/b", "Consolas"), (PROSE, "")],
        [*[(line, "Courier New") for line in CODE], ("A letter.", "Courier New")],
    ],
    ids=["a typewriter", "prose within prose", "an address", "all of a file"],
)
def test_prose_in_such_letters_is_no_code(lines):
    draft = read_draft(word_file(*lines), "a.docx")

    assert all(block.kind != "code" for passage in draft.passages for block in passage.blocks)
