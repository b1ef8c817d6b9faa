import pytest

from index.readers.asciidoc.inline import as_markdown, titles_of

TITLES = titles_of(["[[keepers]]", "== The keepers", "", "[#map]", "", "== Its bells & lamps"])


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("See <<keepers>> and <<_its_bells_lamps>>.", "See The keepers and Its bells & lamps."),
        ("See <<keepers,those>> or <<other#part>>.", "See those or other#part."),
        ("`<<<<` and `====` and `>>>>`", "`<<<<` and `====` and `>>>>`"),
        ("See {api}/Tower.html[the tower] and javadoc:org.tower.Bell[].", "See the tower and org.tower.Bell."),
        ("pass:[<<] and kbd:[Ctrl] icon:bell[]ring", r"<< and Ctrl ring"),
        (r"\https://tower.example/ \{bell} `\#2`", r"https://tower.example/ {bell} `\#2`"),
        ("Write <name>, see <https://tower.example>", r"Write \<name>, see https://tower.example"),
        ("`map:key.x[1]` and a:b[0]", "`map:key.x[1]` and a:b[0]"),
    ],
)
def test_signs_within_a_line_are_read_as_a_reader_sees_them(written, read_as):
    assert as_markdown(written, TITLES) == read_as
