import pytest

from index import read


def outline(text):
    article = read(text.encode(), name="notes.txt")
    return article.title, [(passage.section.path, passage.text) for passage in article.passages]


@pytest.mark.parametrize(
    ("above", "bullet", "first", "others", "second", "more"),
    [
        ("Patch 2.3.1", "-", "Balance", ("Sword damage 12 → 14", "Bow range 30m"), "Fixes", ("Chests open again",)),
        ("Einkauf", "*", "Obst", ("Äpfel", "Birnen"), "Gemüse", ("Lauch", "Möhren")),
        ("Équipe", "–", "Accueil", ("Ana Petit", "Boris Roux"), "Cuisine", ("Chloé Blanc", "Driss Nadir")),
        ("部活", "・", "練習日", ("月曜", "木曜"), "持ち物", ("ラケット", "水筒")),
        ("Поход", "•", "Одежда", ("куртка", "носки"), "Еда", ("хлеб", "сыр")),
    ],
)
def test_a_line_between_bullets_is_a_heading(above, bullet, first, others, second, more):
    items, later = ([f"{bullet} {item}" for item in some] for some in (others, more))
    title, passages = outline("\n".join([above, first, *items, second, *later, ""]))
    assert title == above
    assert passages == [((first,), item) for item in items] + [((second,), item) for item in later]


def test_a_sentence_goes_on_below_its_bullet():
    _, passages = outline("- The lamp is lit at six and\nput out at ten.\n- The door stays open.\n")
    assert [text for _, text in passages] == ["- The lamp is lit at six and put out at ten.", "- The door stays open."]


def test_what_stands_between_steps_is_no_heading():
    _, passages = outline("1. Open the app\n2. Tap Settings\nNote: you need version 3\n3. Tap Save\n")
    assert "Open the app" in passages[0][1]
    assert all(path == () for path, _ in passages)


def test_a_line_with_a_colon_begins_a_list_of_its_own():
    _, passages = outline(
        "Packing list\n\nClothes:\n• socks\n• shirts\nBathroom:\n• soap\n• towel\nBring your passport!\n"
    )
    assert [text for _, text in passages] == [
        "Clothes:\n• socks\n• shirts",
        "Bathroom:\n• soap\n• towel",
        "Bring your passport!",
    ]


def test_prices_below_a_heading_are_its_text_though_another_heading_follows():
    _, passages = outline(
        "Regulamin basenu\n1. Wejście tylko w czepku.\n2. Zakaz biegania.\n3. Dzieci do lat 7 z opiekunem.\n"
        "Cennik\nNormalny 18 zł\nUlgowy 12 zł\nGodziny otwarcia\npon.–pt. 6–22\nsob.–niedz. 8–20\n"
    )
    assert passages[-2:] == [
        (("Cennik",), "Normalny 18 zł\nUlgowy 12 zł"),
        (("Godziny otwarcia",), "pon.–pt. 6–22\nsob.–niedz. 8–20"),
    ]


def test_sentences_that_end_with_a_number_and_a_word_are_passages_of_their_own():
    _, passages = outline("Wandern\n\nWir treffen uns um 8 Uhr.\nEs kostet 5 Euro.\nKommt alle mit!\n")
    assert [text for _, text in passages] == ["Wir treffen uns um 8 Uhr.", "Es kostet 5 Euro.", "Kommt alle mit!"]
    _, passages = outline("Εκδρομή\n\nΦεύγουμε στις οκτώ.\nΚοστίζει 5 ευρώ.\nΕλάτε όλοι!\n")
    assert [text for _, text in passages] == ["Φεύγουμε στις οκτώ.", "Κοστίζει 5 ευρώ.", "Ελάτε όλοι!"]
