"""What a page copied from a browser has around its article."""

import pytest

from index.readers.plain.reader import read_text

BODY = "The harbour lights go dark in April. The council voted for it on a rainy Tuesday, by nine to four."
REST = "They cost a lot. Few boats need them, for most have a map that knows where they are."


def page(*lines):
    return "\n".join([*lines, "", BODY, "", "Why now?", "", REST, ""])


@pytest.mark.parametrize("names", ["فيسبوك\nواتساب", "フェイスブック\nツイート", "페이스북\n카카오톡", "Facebook\nX"])
def test_networks_that_a_page_is_shared_on_are_left_out_in_their_own_script(names):
    draft = read_text(page("Harbour lights to go dark", "By Ada Finch", "Share:", names), None)

    assert draft.title == "Harbour lights to go dark"
    assert [passage.text for passage in draft.passages] == [BODY, REST]
