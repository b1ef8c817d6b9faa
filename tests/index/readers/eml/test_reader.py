from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import EmptyFile, EncryptedFile, OnlyAttachments, UnreadableArticle, read, read_draft
from tests.support.cpu_time import is_linear

HEAD = b"""Received: from tower.example by post.example; Tue, 5 Mar 2024 09:00:01 +0100
From: =?utf-8?q?Ann_Thole_=28J=C3=B8rgen=29?= <ann@tower.example>
To: <readers@tower.example>
Subject: =?utf-8?q?Re=3A_The_bell_of_Marrow?=
Date: Tue, 5 Mar 2024 09:00:00 +0100
MIME-Version: 1.0
"""
WORDS = b"""Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

The bell was cast in Br=FCnn and came up the river in =
two boats.

> Who paid for it?

The fishermen did, with a tenth of each catch.
-- 
Ann
"""
PAGE = b"""Content-Type: text/html; charset="utf-8"

<html><body><p>The bell was <b>cast</b> in Br&uuml;nn.</p><p>It rings at six.</p></body></html>
"""
FILE = b"""Content-Type: application/pdf; name="bell.pdf"
Content-Disposition: attachment; filename="bell.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjMN
"""


def mail(kind: bytes, *parts: bytes) -> bytes:
    return HEAD + several(kind, *parts)


def several(kind: bytes, *parts: bytes) -> bytes:
    inside = (b"\n--%s\n" % kind).join(parts)
    return b'Content-Type: multipart/%s; boundary="%s"\n\n--%s\n%s\n--%s--\n' % (kind, kind, kind, inside, kind)


def words_of(data: bytes) -> list[str]:
    return [passage.text for passage in read_draft(data, "a.eml").passages]


@pytest.mark.parametrize("name", ["bell.eml", "bell.txt", "bell"])
def test_a_mail_tells_its_title_author_and_day(name):
    draft = read_draft(HEAD + WORDS, name)

    assert (draft.title, draft.author, draft.published) == ("The bell of Marrow", "Ann Thole (Jørgen)", "2024-03-05")


def test_a_mails_words_are_decoded_and_its_signature_is_none_of_them():
    assert words_of(HEAD + WORDS) == [
        "The bell was cast in Brünn and came up the river in two boats.",
        "> Who paid for it?",
        "The fishermen did, with a tenth of each catch.",
    ]


def test_attached_files_are_left_out_and_said():
    draft = read_draft(mail(b"mixed", several(b"alternative", WORDS, PAGE), FILE), "a.eml")

    assert draft.left_out["attachment"] == 1
    assert all("JVBERi" not in passage.text for passage in draft.passages)


def test_a_mail_that_is_a_page_alone_is_read_as_one():
    assert words_of(HEAD + PAGE) == ["The bell was cast in Brünn.", "It rings at six."]


def test_a_page_is_read_where_it_alone_has_headings():
    page = PAGE.replace(b"<p>It", b"<h2>Hours</h2><p>It")

    assert read_draft(mail(b"alternative", WORDS, page), "a.eml").sections[-1].path == ("Hours",)


def test_words_on_both_sides_of_an_attached_file_are_read():
    more = WORDS.replace(b"The fishermen did", b"The weavers did not")

    assert "The weavers did not, with a tenth of each catch." in words_of(mail(b"mixed", PAGE, FILE, more))[-1]


def test_a_mail_with_pictures_among_its_words_is_no_saved_page():
    assert read_draft(mail(b"related", PAGE), "a.mht").title == "The bell of Marrow"


def test_a_mail_without_words_is_refused():
    with pytest.raises(EmptyFile):
        read(mail(b"mixed", FILE), "a.eml")


@given(st.integers(0, 600), st.binary(min_size=1, max_size=20))
@settings(max_examples=30)
def test_a_broken_mail_is_read_or_refused(at, rubbish):
    whole = mail(b"mixed", WORDS, FILE)
    with suppress(UnreadableArticle):
        assert read(whole[:at] + rubbish + whole[at + len(rubbish) :], "a.eml", language="en").passages


def test_a_mail_with_files_alone_says_so():
    with pytest.raises(OnlyAttachments):
        read(mail(b"mixed", FILE), "a.eml")


def test_a_forwarded_mail_is_read_below_who_wrote_it():
    inner = HEAD.replace(b"Subject: ", b"Subject: Another_") + WORDS
    draft = read_draft(mail(b"mixed", PAGE, b"Content-Type: message/rfc822\n\n" + inner), "a.eml")

    assert draft.passages[0].section.path == ()
    assert draft.passages[-1].section.path[-1] == "Ann Thole (Jørgen), 2024-03-05"
    assert draft.title == "The bell of Marrow"


def test_a_mail_that_only_forwards_others_is_what_these_say():
    inner = b"Content-Type: message/rfc822\n\n" + HEAD + WORDS

    assert words_of(mail(b"digest", inner, inner)) == words_of(HEAD + WORDS) * 2


def test_each_passage_of_mails_within_a_mail_is_a_slice_of_the_text():
    article = read(mail(b"mixed", WORDS, b"Content-Type: message/rfc822\n\n" + HEAD + PAGE), "a.eml", language="en")

    ends = [0, *(passage.end for passage in article.passages)]
    assert all(end <= passage.start for end, passage in zip(ends, article.passages, strict=False))
    assert article.passages[-1].text == "It rings at six."
    assert len(article.outline()) == 2


@pytest.mark.parametrize("kind", [b"application/pgp-encrypted", b"application/pkcs7-mime; smime-type=enveloped-data"])
def test_an_encrypted_mail_says_so(kind):
    with pytest.raises(EncryptedFile):
        read(mail(b"encrypted", b"Content-Type: %s\n\nVersion: 1\n" % kind), "a.eml")


def test_an_encrypted_text_in_a_mail_says_so():
    words = b"\n-----BEGIN PGP MESSAGE-----\nVersion: 2\n\nhQEMA5\n=ab\n-----END PGP MESSAGE-----\n"
    with pytest.raises(EncryptedFile):
        read(HEAD + words, "a.eml")


@pytest.mark.parametrize("boundary", [b"", b'; boundary="another"'])
def test_a_mail_that_does_not_say_what_parts_its_parts_is_read(boundary):
    whole = mail(b"mixed", WORDS, FILE).replace(b'; boundary="mixed"', boundary)

    assert words_of(whole)[0] == "The bell was cast in Brünn and came up the river in two boats."


def test_words_that_a_header_calls_base64_are_read_as_they_stand():
    words = "Content-Transfer-Encoding: base64\n\nThe bell was cast in Brünn.\n".encode()

    assert words_of(HEAD + words) == ["The bell was cast in Brünn."]


@pytest.mark.parametrize("field", [b"From: ", b"Subject: ", b"Date: ", b"Content-Type: text/plain; x=", b"X-Seen: "])
@pytest.mark.parametrize("sign", [b"(", b'"', b"<", b"=?utf-8?q?a?= ", b"9", b"a, ", b"; a=b"])
def test_no_header_costs_a_mail_its_words(field, sign):
    def read_broken(length):
        broken = field + sign * (length // len(sign)) + b"\n"
        assert words_of(broken + HEAD.replace(b"Content-Type", b"X-Type") + b"\nThe bell was cast in Brno.\n")

    assert is_linear(read_broken, 75_000)


def test_a_header_in_the_letters_of_its_words_is_read():
    head = HEAD.replace(b"=?utf-8?q?Re=3A_The_bell_of_Marrow?=", "Колокол в Брно".encode("koi8-r"))

    assert read_draft(head + WORDS.replace(b"iso-8859-1", b"koi8-r"), "a.eml").title == "Колокол в Брно"


def test_the_parts_of_a_mail_may_be_many():
    def read_many(times):
        assert len(words_of(mail(b"mixed", PAGE, *[FILE] * times))) == 2

    assert is_linear(read_many, 750)


def test_what_signs_a_text_for_computers_is_left_out():
    words = (
        b"\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nThe bell was cast in Brno.\n\n- - a rope\n- - a lamp\n"
        b"-----BEGIN PGP SIGNATURE-----\n\niQ\n-----END PGP SIGNATURE-----\n"
    )

    assert words_of(HEAD + words) == ["The bell was cast in Brno.", "- a rope", "- a lamp"]
    assert read_draft(words, "a.txt").left_out["armour"] == 5


def test_a_mail_whose_text_is_mostly_addresses_is_read_as_its_page():
    links = (
        b"The bell https://tower.example/click?id=0123456789abcdef&to=bell was cast https://tower.example/click?id=12\n"
    )
    text = b"Content-Type: text/plain\n\n" + links

    assert words_of(mail(b"alternative", text, PAGE)) == ["The bell was cast in Brünn.", "It rings at six."]


def test_letters_that_latin_1_has_not_are_those_of_windows():
    words = b"Content-Type: text/plain; charset=iso-8859-1\n\nThe keeper\x92s bell \x96 cast in Brno.\n"

    assert words_of(HEAD + words) == ["The keeper’s bell – cast in Brno."]


def test_a_mail_of_a_picture_alone_says_so():
    page = b"Content-Type: text/html\n\n<html><body><img src='cid:1'></body></html>\n"
    picture = b"Content-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\nAAAA\n"
    with pytest.raises(OnlyAttachments):
        read(mail(b"related", page, picture), "a.eml")


@pytest.mark.parametrize(
    "name", ["gmail_signature", "moz-signature", "protonmail_signature_block-user protonmail_signature_block"]
)
def test_the_signature_of_a_page_is_left_out(name):
    signed = PAGE.replace(b"</body>", b'<div class="%s">Ann Thole, Harbour master</div></body>' % name.encode())
    draft = read_draft(HEAD + signed, "a.eml")

    assert [passage.text for passage in draft.passages] == ["The bell was cast in Br\u00fcnn.", "It rings at six."]
    assert draft.left_out["message"] == 1
