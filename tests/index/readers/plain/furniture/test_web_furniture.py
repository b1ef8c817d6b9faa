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


@pytest.mark.parametrize(
    ("top", "foot"),
    [
        ("View this email in your browser", "Unsubscribe"),
        ("Voir dans le navigateur", "Se désabonner"),
        ("Im Browser ansehen", "Newsletter abbestellen"),
        ("Ver en el navegador", "Darse de baja"),
        ("Открыть в браузере", "Отписаться"),
        ("ブラウザで見る", "配信停止"),
    ],
)
def test_the_links_around_a_newsletter_are_left_out(top, foot):
    draft = read_text(page(top, "", "Harbour lights to go dark") + f"\n{foot}\n", None)

    assert draft.title == "Harbour lights to go dark"
    assert [passage.text for passage in draft.passages] == [BODY, REST]


def test_a_heading_on_how_to_unsubscribe_stays():
    draft = read_text(page("Our newsletter") + f"\nUnsubscribe\n\n{BODY}\n", None)

    assert draft.sections[-1].path[-1] == "Unsubscribe"


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone",
        "Envoyé de mon iPhone.",
        "Von meinem iPad gesendet",
        "Wysłane z iPhone’a",
        "iPhoneから送信",
    ],
)
def test_what_a_telephone_writes_below_a_message_is_left_out(line):
    draft = read_text(f"{BODY}\n\n{REST}\n\n{line}\n", None)

    assert [passage.text for passage in draft.passages] == [BODY, REST]
