"""Numbers that LibreOffice counts itself."""

import pytest

from index import read_draft
from tests.support import archives
from tests.support.outlines import paths_and_texts

LEVEL = '<text:list-level-style-number text:level="{}" style:num-format="{}" {}/>'


def style(*levels):
    written = "".join(LEVEL.format(n, *one) for n, one in enumerate(levels, 1))
    return f'<text:list-style style:name="L1">{written}</text:list-style>'


def item(words, *below):
    inner = f'<text:list text:style-name="L1">{"".join(below)}</text:list>' if below else ""
    return f"<text:list-item><text:p>{words}</text:p>{inner}</text:list-item>"


def texts(body, styles, **more):
    return [text for _, text in paths_and_texts(read_draft(archives.odt(body, styles, **more), "a.odt"))]


def listed(*items, more=""):
    return f'<text:list text:style-name="L1" {more}>{"".join(items)}</text:list>'


@pytest.mark.parametrize(
    ("levels", "numbers"),
    [
        ([("1", 'style:num-prefix="§ "'), ("1", 'style:num-prefix="(" style:num-suffix=")"')], ["§ 1", "(1)", "§ 2"]),
        ([("1", 'style:num-suffix="."'), ("1", 'text:display-levels="2"')], ["1.", "1.1", "2."]),
        ([("I", 'style:num-prefix="Art. "'), ("a", 'style:num-suffix=")"')], ["Art. I", "a)", "Art. II"]),
    ],
)
def test_clauses_have_their_numbers(levels, numbers):
    body = listed(item("Boats are lent.", item("To members alone.")), item("They are brought back at night."))

    assert texts(body, style(*levels)) == [
        f"{numbers[0]} Boats are lent.",
        f"{numbers[1]} To members alone.",
        f"{numbers[2]} They are brought back at night.",
    ]


def test_numbers_go_on_where_the_file_says_so_and_an_item_that_holds_a_list_alone_is_not_counted():
    styles = style(("1", 'style:num-prefix="§ "'), ("1", 'text:display-levels="2"'))
    first = listed(item("Boats are lent."))
    wrapped = f"<text:list-item>{listed(item('To members alone.'))}</text:list-item>"
    more = listed(wrapped, item("Sails are dried."), more='text:continue-numbering="true"')

    assert texts(f"{first}<text:p>Agreed in May.</text:p>{more}", styles) == [
        "§ 1 Boats are lent.",
        "Agreed in May.",
        "1.1 To members alone.",
        "§ 2 Sails are dried.",
    ]


def test_items_of_a_plain_list_have_none():
    body = listed(item("Boats are lent."), item("Sails are dried."))

    assert texts(body, style(("1", 'style:num-suffix="."'))) == ["Boats are lent.", "Sails are dried."]


@pytest.mark.parametrize(
    ("level", "labels"),
    [
        (("a", 'style:num-suffix=")"'), [(None, "a) Boats are lent."), (None, "b) Sails are dried.")]),
        (("I", 'style:num-suffix="."'), [(None, "I. Boats are lent."), (None, "II. Sails are dried.")]),
        (("1", 'style:num-suffix=")"'), [(1, "Boats are lent."), (2, "Sails are dried.")]),
        (("1", 'text:start-value="4"'), [(4, "Boats are lent."), (5, "Sails are dried.")]),
    ],
)
def test_letters_of_items_stand_in_their_words_and_numbers_are_those_of_the_items(level, labels):
    body = listed(item("Boats are lent."), item("Sails are dried."))
    passages = read_draft(archives.odt(body, style(level)), "a.odt").passages

    assert [(block.number, passage.text) for passage in passages for block in passage.blocks] == labels


def test_items_count_on_below_a_paragraph_where_the_file_says_so():
    more = listed(item("Sails are dried."), more='text:continue-numbering="true"')
    body = f"{listed(item('Boats are lent.'))}<text:p>Agreed in May.</text:p>{more}"
    passages = read_draft(archives.odt(body, style(("1", 'style:num-suffix="."'))), "a.odt").passages

    assert [block.number for passage in passages for block in passage.blocks] == [1, 2]


def test_headings_have_the_numbers_of_the_outline():
    levels = "".join(
        f'<text:outline-level-style text:level="{n}" style:num-format="1" text:display-levels="{n}"/>' for n in (1, 2)
    )
    odf = "urn:oasis:names:tc:opendocument:xmlns:"
    names = f'xmlns:text="{odf}text:1.0" xmlns:style="{odf}style:1.0"'
    named = f'<a {names}><text:outline-style style:name="Outline">{levels}</text:outline-style></a>'
    words = [("1", "Boats"), ("2", "Oars"), ("2", "Sails"), ("1", "Dogs")]
    body = "".join(f'<text:h text:outline-level="{n}">{w}</text:h><text:p>They are ours.</text:p>' for n, w in words)
    draft = read_draft(archives.odt(body, **{"styles.xml": named}), "a.odt")

    assert [section.path[-1] for section in draft.sections] == ["1 Boats", "1.1 Oars", "1.2 Sails", "2 Dogs"]
