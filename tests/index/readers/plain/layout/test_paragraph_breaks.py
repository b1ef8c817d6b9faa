import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.readers.plain.layout.paragraph_breaks import split_paragraphs

WORDS = st.sampled_from(
    ["Musk", "l’Ukraine", "Node.js", "le", "Le", "3.5", "U.S.", "fin.", "«", "»", '"', " ", "1.", "\n"]
)
RUN_TOGETHER = st.lists(WORDS | st.text(max_size=3), max_size=30).map("".join)


def split(text):
    [paragraphs] = split_paragraphs([text])
    return paragraphs


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
        ["Then call useState, whose state is kept.", "What useState gives back is a pair."],
        [
            "The price is given by the mean:",
            "where the tides are high.",
            "It falls where they are not; the mean is low.",
        ],
        ["“Who knows the way where nobody goes...”", "where the road ends, of course."],
        ["Write it into the file .Profile of yours.", "A .Profile is read once, the .Profile of others never."],
        ["The mill stood at Pad 39A, a mile off.", "In 510 B.C, it burned.", 'He wrote: "...True fire burns."'],
    ],
)
def test_paragraphs_are_found_again(paragraphs):
    assert split("".join(paragraphs)) == paragraphs


@given(RUN_TOGETHER)
def test_paragraphs_leave_out_nothing_but_white_space(text):
    paragraphs = split(text)

    assert "".join("".join(paragraphs).split()) == "".join(text.split())
    assert all(paragraph == paragraph.strip() != "" for paragraph in paragraphs)


def test_in_a_long_text_in_which_no_sentences_meet_words_do_not_meet_either():
    prose = "By the end of the day all sites were read, and the keeper went to bed. " * 80

    assert len(split(f"{prose}The function containSites reads them. {prose}")) == 1


def test_of_nothing_no_paragraph_is_found():
    assert split("") == split("  \n") == []


def test_what_one_text_says_of_its_words_holds_for_its_neighbours():
    whole = split_paragraphs(["Everything is in the list of documentsThe end is near.", "By the end all was well."])

    assert whole[0] == ["Everything is in the list of documents", "The end is near."]


@pytest.mark.parametrize("close", ["«", "»"])
def test_quotation_marks_that_point_inwards_open_where_they_point_to_words(close):
    said = [f"»Was ist das?{close} fragte Ada, »ist es {n} Uhr?{close} Niemand sagte es ihr." for n in range(6)]

    assert split_paragraphs(said) == [[text] for text in said]


@pytest.mark.parametrize(
    "text", ["Artigo 1.º", "Nos termos do n.º 3 do artigo 4.º do regulamento.", "La 1.ª infracción, en el 3.º piso."]
)
def test_an_ordinal_is_no_paragraph(text):
    assert split_paragraphs([text]) == [[text]]


@pytest.mark.parametrize(
    "text",
    [
        "Read the page tower.1 of the manual, which the page tower.1 of others leaves out.",
        "Ring it with tower.1|less where it is 1 of many.",
    ],
)
def test_a_name_that_ends_in_a_number_is_no_end_of_a_paragraph(text):
    assert split(text) == [text]


def test_a_number_may_begin_a_paragraph():
    assert split("Nobody knows who paid for the lamp.12 keepers lived there.") == [
        "Nobody knows who paid for the lamp.",
        "12 keepers lived there.",
    ]
