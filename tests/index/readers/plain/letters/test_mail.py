"""Messages of mailing lists."""

import pytest

from index.readers.plain.reader import read_text

HEADER = "Subject: The bell\nFrom: Jo Marsh\nDate: 12 Mar 2023\n\n"
REPLY = "It leaves at eight from November to March, and the old timetable should have been taken down."
MESSAGES = [
    "From: Jo Marsh <jo@thole.example>\nTo: harbour@thole.example\nDate: Sun, 12 Mar 2023 19:04:11 +0100\n"
    "Subject: Re: [harbour] The ferry in winter\n\nLin Barr wrote:\n> Does anybody know when\n> it leaves?\n>\n"
    f"> I waited.\n{REPLY}\n\n-- \nJo Marsh\nHarbour master\n",
    "Von: Jo Marsh\nAn: hafen@thole.example\nDatum: 12. März 2023\nBetreff: AW: The ferry in winter\n\n"
    f"Lin Barr schrieb:\n> Does anybody know when\n> it leaves?\n> \n> I waited.\n{REPLY}\n\n-- \nJo Marsh\n",
    "De : Jo Marsh\nÀ : port@thole.example\nEnvoyé : 12 mars 2023\nObjet : The ferry in winter\n\nLin Barr a écrit :\n"
    f"> Does anybody know when\n> it leaves?\n>\n> I waited.\n\n{REPLY}\n\n-- \nJo Marsh\n",
]


@pytest.mark.parametrize("message", MESSAGES)
def test_a_message_is_read_without_its_header_and_signature(message):
    draft = read_text(message, None)
    quoted = [passage.text.split("\n")[-1] for passage in draft.passages]

    assert (draft.title, draft.author) == ("The ferry in winter", "Jo Marsh")
    assert "2023" in (draft.published or "")
    assert quoted[-3:] == ["> Does anybody know when it leaves?", "> I waited.", REPLY]
    assert draft.sections == ()
    assert draft.left_out["message"] > 4


@pytest.mark.parametrize(
    "quotation",
    [
        "> Does the bell ring?",
        "On Mon, 5 Mar 2024 at 09:00, Jo <jo@thole.example> wrote:\n> Does the bell ring?",
        "Le 5 mars 2024 à 09:00, Jo a écrit :\n> La cloche sonne ?",
        "在 2024年3月5日，Jo 写道：\n> 钟会响吗？",
        "-----Original Message-----\nDoes the bell ring?",
        "From: Jo\nSent: Monday\n\nDoes the bell ring?",
        "Von: Jo\nGesendet: Montag\n\nLäutet die Glocke?",
    ],
)
def test_an_answer_above_what_it_answers_is_no_heading(quotation):
    draft = read_text(f"{HEADER}Yes, at six\n\nAt ten on Sundays\n\n{quotation}\n", "en")

    assert not draft.sections
    assert [passage.text for passage in draft.passages][:2] == ["Yes, at six", "At ten on Sundays"]


@pytest.mark.parametrize("words", ["Hello Jo", "YES", "2. At six"])
def test_the_only_words_of_a_message_are_a_passage(words):
    assert [passage.text for passage in read_text(f"{HEADER}{words}\n", "en").passages] == [words]


def test_a_message_of_a_signature_alone_has_no_passage():
    assert not read_text(f"{HEADER}--\nJo\n", "en").passages


def test_the_headings_within_a_message_stay():
    paragraphs = (
        "The bell was cast in Brno in 1871 and came up the river.\n\nIt rings at six, and on Sundays at ten too.\n"
    )
    draft = read_text(f"{HEADER}{paragraphs}\nThe keepers\n\n{paragraphs}\nThe lamp\n\n{paragraphs}", "en")

    assert [section.path for section in draft.sections] == [("The keepers",), ("The lamp",)]


def test_who_signs_above_what_is_answered_stays_with_the_last_sentence():
    message = (
        "Von: Ada Finch <ada@thole.example>\nAn: vorstand@thole.example\nBetreff: AW: Schlüssel\n"
        "Datum: 3. Juni 2024\n\nHallo zusammen,\n\nder Schlüssel liegt beim Platzwart.\n\n"
        "Schließt bitte die Fenster.\n\nViele Grüße\nAda\n\n"
        "Am 02.06.2024 um 21:15 schrieb Jo Marsh:\n> Wer hat den Schlüssel?\n"
    )
    texts = [passage.text for passage in read_text(message, None).passages]

    assert "Schließt bitte die Fenster.\nViele Grüße\nAda" in texts


def test_a_heading_that_a_message_quotes_is_none_of_it():
    text = (
        "Subject: Lamp\nFrom: Ada Finch\nDate: Mon, 6 Sep 2010 05:25:34 +0000\n\n"
        "Jo commented on LAMP-1:\n-----------------------\n\n"
        "I shall have a look at it.\n\n> The lamp is out\n> ---------------\n>\n> It has been out since noon.\n"
    )
    draft = read_text(text, None)

    assert [section.path for section in draft.sections] == [("Jo commented on LAMP-1:",)]
