"""Messages of mailing lists."""

import pytest

from index.readers.plain.reader import read_text

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
