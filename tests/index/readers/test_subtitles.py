from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import DamagedFile, NoParagraph, UnreadableArticle, read, read_draft

SRT = """1
00:00:01,000 --> 00:00:03,000
<i>The tower was built</i>

2
00:00:03,100 --> 00:00:05,000
{\\an8}in 1871 by Ada &amp; Lin.

3
00:00:09,000 --> 00:00:11,000
- Who lived there?

4
00:00:11,000 --> 00:00:12,000
- Three families.
"""
VTT = """WEBVTT

NOTE made by hand

intro
00:01.000 --> 00:03.000 align:start
<v Jo Marsh>Where were <c.x>you</c> born?

00:03.000 --> 00:05.000
<v Ada Finch>On Thole.
"""


@pytest.mark.parametrize("name", ["talk.srt", "talk.txt"])
def test_subtitles_are_read_without_numbers_times_and_marks(name):
    article = read(SRT.replace("\n", "\r\n").encode(), name, language="en")

    assert [passage.text for passage in article.passages] == [
        "The tower was built in 1871 by Ada & Lin.",
        "- Who lived there?\n- Three families.",
    ]


def test_voices_are_named():
    article = read(VTT.encode(), "talk.vtt", language="en")

    assert [passage.text for passage in article.passages] == ["Jo Marsh: Where were you born?", "Ada Finch: On Thole."]


def test_what_is_said_without_a_pause_is_cut_at_sentences():
    cues = "".join(
        f"{n}\n00:{n // 60:02}:{n % 60:02},000 --> 00:{n // 60:02}:{n % 60:02},900\nThis is one more sentence.\n\n"
        for n in range(100)
    )

    assert max(len(passage.text) for passage in read(cues.encode(), "a.srt", language="en").passages) < 400


def passages_of(cues: list[str]) -> list[str]:
    """The passages of cues, one a second; each follows the one before at once."""
    written = "".join(f"00:00:{n:02}.000 --> 00:00:{n + 1:02}.000\n{words}\n\n" for n, words in enumerate(cues))
    return [passage.text for passage in read(f"WEBVTT\n\n{written}".encode(), "a.vtt", language="en").passages]


def test_recognised_speech_that_rolls_up_is_said_once():
    cues = [
        " \nhello<00:00:00.640><c> and</c><00:00:01.040><c> welcome</c>",
        "hello and welcome\n ",
        "hello and welcome\nto<00:00:03.040><c> the museum</c>",
        "to the museum\n ",
        "to the museum\ntoday we look at the bell",
    ]
    assert passages_of(cues) == ["hello and welcome to the museum today we look at the bell"]


def test_two_speakers_in_a_cue_stand_on_two_lines_and_short_turns_are_quoted_together():
    long = "– I kept the lamp for thirty years, and in all of that time it went out only once."

    assert passages_of(["- Who lit the lamp?\n- I do, and\nI did."]) == ["- Who lit the lamp?\n- I do, and I did."]
    assert passages_of(["– Bonjour.\n– Bonjour.", f"{long}\n– Once?", "– In 1987.\n– Ah."]) == [
        f"– Bonjour.\n– Bonjour.\n{long}",
        "– Once?\n– In 1987.\n– Ah.",
    ]


@pytest.mark.parametrize("sound", ["[THUNDER]", "(laughs)", "- (laughs)", "JO: (sighs)", "【雷】", "♪"])
def test_what_is_only_heard_is_not_said(sound):
    cues = ["The oil is in the cellar,", sound, "forty barrels of it."]
    assert passages_of(cues) == ["The oil is in the cellar, forty barrels of it."]


def test_what_is_said_in_brackets_among_other_words_stays():
    assert passages_of(["She (the keeper) lit the lamp (again)."]) == ["She (the keeper) lit the lamp (again)."]


def test_subtitles_without_words_are_refused():
    with pytest.raises(NoParagraph):
        read(b"1\n00:00:01,000 --> 00:00:03,000\n\xe2\x99\xaa\n", "a.srt")


@given(
    st.lists(st.sampled_from(["1\n", "00:00:01,000 --> 00:00:02,000\n", "Word.", "\n", "<v ", ">", "{\\"]), max_size=20)
)
def test_odd_subtitles_are_read_or_refused(pieces):
    with suppress(UnreadableArticle):
        assert read("".join(pieces).encode(), "a.srt", language="en").passages


def test_each_speaker_whom_a_cue_announces_begins_a_passage():
    cues = [
        ">> JO: It is old. &gt;&gt; Very old.",
        "<v Jo Marsh>Who built it?\n<v Ada Finch>My father.",
        ">>> And now",
        "the news.",
    ]

    assert passages_of(cues) == [
        "JO: It is old.",
        "Very old.",
        "Jo Marsh: Who built it?",
        "Ada Finch: My father.",
        "And now the news.",
    ]


def test_what_is_heard_beside_words_is_not_said():
    cues = ["[Music] it is old", "and cold [Applause]", ">> [Laughter]", "[Jo]: and the [big] bell"]

    assert passages_of(cues) == ["it is old and cold [Jo]: and the [big] bell"]


@pytest.mark.parametrize(
    "credit",
    [
        "Subtitles by Jo Marsh",
        "Synced & corrected by lampkeeper",
        "Sous-titres réalisés par Ada Finch",
        "Untertitel im Auftrag des Senders, 2021",
        "Subtítulos de Olivia Barr",
        "Перевод: Ада Финч",
        "字幕：林灯",
        "Please rate this at www.osdb.link/a1\nHelp others to choose",
        "-== [ www.marrow-subs.org ] ==-",
    ],
)
def test_credits_and_advertisements_are_left_out_and_counted(credit):
    cues = f"1\n00:00:01,000 --> 00:00:02,000\n{credit}\n\n2\n00:00:05,000 --> 00:00:06,000\nThe lamp was lit.\n"
    draft = read_draft(cues.encode(), "a.srt")

    assert draft.text == "The lamp was lit."
    assert draft.left_out == {"notice": 1}


@pytest.mark.parametrize(
    "words",
    [
        "Translated by Ada Finch, the log became famous.",
        "Subtitles by themselves do not teach anybody",
        "translated by Ada Finch",
        "The plans are at www.marrow.org, on the first page.",
        "Translation: nobody will pay for this lamp",
    ],
)
def test_what_somebody_says_of_translations_and_sites_stays(words):
    assert passages_of([words]) == [words]


def test_a_credit_is_only_looked_for_at_both_ends():
    cues = [f"Sentence {n} of many." for n in range(8)]
    assert "Subtitles by Jo Marsh" in " ".join(passages_of([*cues, "Subtitles by Jo Marsh", *cues]))


def test_line_breaks_of_another_format_are_none_of_the_words():
    assert passages_of(["{\\an8}Who lights\\Nthe\\hlamp?"]) == ["Who lights the lamp?"]


@pytest.mark.parametrize(
    "times",
    [
        ("00:00:01 --> 00:00:02", "00:00:03 --> 00:00:04"),
        ("00:00:01,000 -> 00:00:02,000", "0:0:3.5 -> 0:0:4.5"),
        ("-00:00:01,000 --> 00:00:00,000", "00:00:03:500 --> 00:00:04:500"),
        ("99:99:99,999 --> 00:00:00,000", "00:00:00,000 --> 00:00:00,000"),
    ],
)
def test_times_that_are_written_otherwise_cost_no_words(times):
    words = "1\n{}\nThe tower was built\n\n2\n{}\non a rock.\n".format(*times)

    assert read(words.encode(), "talk.srt", language="en").text == "The tower was built on a rock."


def test_a_blank_line_within_a_cue_costs_no_words():
    cue = "00:00:0{0},000 --> 00:00:0{0},900\n"
    words = (
        "1\n"
        + cue.format(1)
        + "The tower\n\nwas built\n\n2\n"
        + cue.format(2)
        + "on a rock\n3\n"
        + cue.format(3)
        + "in\n\n1871.\n"
    )

    assert read(words.encode(), "talk.srt", language="en").text == "The tower was built on a rock in 1871."


def test_a_note_between_cues_is_not_said():
    cues = ["00:01.000 --> 00:02.000\nThe tower was built.", "NOTE Who wrote it?", "00:03.000 --> 00:04.000\nIn 1871."]
    words = "\n\n".join(["WEBVTT", *cues])

    assert read(words.encode(), "talk.vtt", language="en").text == "The tower was built. In 1871."


def test_words_without_times_are_no_subtitles():
    with pytest.raises(DamagedFile):
        read(b"The tower was built in 1871.\n", "talk.srt")


@pytest.mark.parametrize("named", ["<v Ada Finch>{}", "Ada Finch: {}"])
def test_one_who_goes_on_in_the_next_cue_is_named_once_a_paragraph(named):
    said = ["We are at the tower", "of Marrow.", "It leans."]
    cues = [f"00:0{n}.000 --> 00:0{n}.900\n{named.format(words)}\n" for n, words in enumerate(said)]
    cues += ["00:09.000 --> 00:09.500\n<v Ben>Indeed.\n", f"00:09.600 --> 00:09.900\n{named.format('Yes.')}\n"]

    assert [
        passage.text for passage in read("\n".join(["WEBVTT\n", *cues]).encode(), "a.vtt", language="en").passages
    ] == [
        "Ada Finch: We are at the tower of Marrow. It leans.",
        "Ben: Indeed.",
        "Ada Finch: Yes.",
    ]
