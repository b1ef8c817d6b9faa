import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.readers.lost_headings import assign_headings, split_paragraphs

WORDS = st.sampled_from(
    ["Musk", "l’Ukraine", "Node.js", "le", "Le", "3.5", "U.S.", "fin.", "«", "»", '"', " ", "1.", "\n"]
)
RUN_TOGETHER = st.lists(WORDS | st.text(max_size=3), max_size=30).map("".join)
TEXTS = st.lists(st.lists(WORDS, max_size=8).map(" ".join), max_size=8)


def split(text):
    return [text[start:end] for start, end in split_paragraphs(text, 0, len(text), "en")]


def test_the_seed_has_five_passages_each_under_its_heading(seed):
    headings = [section.path[-1] for section in seed.sections]
    *under, closing = [passage.section.path for passage in seed.passages]

    assert [headings.index(path[-1]) for path in under] == [0, 1, 3, 5]
    assert closing in [(), (headings[5],)]


def test_lost_words_of_links_split_no_paragraph(seed):
    passages = [passage.text for passage in seed.passages]

    assert "États-Unis., d’autant plus" in passages[0]
    assert "sécurité,et mettent" in passages[3]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["Kyiv asked for help.", "Moscow did not answer."],
        ["Who knows?", "“Nobody,” she said.", "Everybody laughed!"],
        ['He called it "the end."', "It was not."],
        ["They wrote it in Node.js and JavaScript.", "The U.S. version by J.K. Rowling costs 3.50 dollars."],
        ["The licences of the project:", "The first is free.", "The second, in the project, is not free."],
        ["Everything is in the list of the documents", "The documents are here, and so is the list."],
        ["Three cases:", "1.The first is simple.", "2.The second is not."],
        ["It has been proved.[1]", "The proof was long.²", "Nobody read it."],
        ["See https://www.SixDegrees.com/about for more.", "It moved to Washington, D.C. in May."],
        ["Das gilt z.B. heute.", "Über alles andere wird gestritten."],
        ["وصل الوفد إلى المدينة.", "ثم بدأ الاجتماع."],
        ["Il l’a dit (en mai).", "« Jamais », répond-elle."],
    ],
)
def test_paragraphs_are_found_again(paragraphs):
    assert split("".join(paragraphs)) == paragraphs


@given(RUN_TOGETHER, st.data())
def test_paragraphs_leave_out_nothing_but_white_space(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    spans = split_paragraphs(text, start, end, "fr")

    at = start
    for left, right in [*spans, (end, end)]:
        assert at <= left
        assert not text[at:left].strip()
        at = right
    assert all(text[left:right] == text[left:right].strip() != "" for left, right in spans)


@given(TEXTS, TEXTS)
def test_headings_never_go_back(headings, paragraphs):
    owners = assign_headings(headings, paragraphs, "en")

    assert len(owners) == len(paragraphs)
    numbers = [-1 if owner is None else owner for owner in owners]
    assert numbers == sorted(numbers)
    assert all(number < len(headings) for number in numbers)


def test_without_headings_no_paragraph_stands_under_one():
    assert assign_headings([], ["One.", "Two."], "en") == [None, None]


def test_without_paragraphs_headings_own_nothing():
    assert assign_headings(["One"], [], "en") == []
    assert split("") == split("  \n") == []


def test_where_words_tell_nothing_headings_spread_evenly():
    assert assign_headings(["x", "y", "z"], ["a", "b", "c", "d", "e", "f"], "en") == [0, 0, 1, 1, 2, 2]


def test_a_heading_with_others_below_it_may_own_nothing():
    headings = ["Plants", "Animals", "Elephants of Africa", "Crocodiles of Egypt"]
    paragraphs = ["Plants are green.", "The elephants of Africa are grey.", "A crocodile waits."]

    assert assign_headings(headings, paragraphs, "en") == [0, 2, 3]


def test_paragraphs_may_stand_before_the_first_heading():
    paragraphs = ["This is a long story.", "And here it starts.", "Elephants are grey.", "Crocodiles swim."]

    assert assign_headings(["Grey elephants", "Swimming crocodiles"], paragraphs, "en") == [None, None, 0, 1]
