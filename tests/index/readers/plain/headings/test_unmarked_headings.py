"""Which short lines are headings though no sign says so, and which are not."""

import pytest

from index.readers.plain.reader import read_text

FERRY = (
    "The ferry leaves the harbour at seven in the morning and comes back before noon, unless the wind is too strong. "
    "Whoever misses it must wait until the next day, for there is no other boat and no bridge."
)
FARES = (
    "A ticket costs four crowns, and children travel without one. Bicycles are carried on deck, at the owner's risk."
)


def headings(text):
    return [section.path[-1] for section in read_text(text, None).sections]


def passages(text):
    return [passage.text for passage in read_text(text, None).passages]


def island(line):
    """A text of four sections, the third of which is under the line."""
    return f"The harbour\n\n{FARES}\n\nThe ferry\n\n{FERRY}\n\n{line}\n\n{FARES}\n\nThe lamp\n\n{FERRY}\n"


@pytest.mark.parametrize(
    "line",
    [
        "The keeper of St. Marrow, 1871–83",
        "J. R. Finch and the U.S. Lighthouse Service",
        "Oil vs. Gas",
        "Private keepers in Washington, D.C.",
        "Renaming the lamps: rename()",
        "See also",
        "1871–1904",
        "The 1890s",
        "eBay and the lamp",
        "tRNA in gulls",
        "Keep at it!",
        "Halten Sie durch !",
        "やり続けよう！",
        "Πότε φεύγει το καράβι;",
        "Ποιος ανάβει το φως και τα ferries;",
        "Building the Lighthouse: Stones, Barges, and Workers from Three Islands in the Years after 1871",
    ],
)
def test_these_are_headings_among_others(line):
    assert line in headings(island(line))


@pytest.mark.parametrize(
    "line",
    [
        "(Drawn by Ada Finch)",
        "[Translated by Jo Marsh]",
        "（阿达·芬奇绘）",
        "→ The lamp and its keeper",
        "Note: the lamp is lit at noon where fog hides the harbour",
        "Astuce : revenez avec un billet pris la veille sur le port",
        "👉 Tickets at the pier",
        "lamp = oil + wick",
        "ring_bell()",
        "'Please, then,' said Ada, 'how am I to get in?'",
        "Either the wind is too strong for the boat, or",
        "人们在寻找这座灯塔的时候，往往会先问船夫，然后才会发现它就在港口后面的山上，而且晚上从很远的地方就能看到它的光",
    ],
)
def test_these_are_none(line):
    assert line in passages(island(line))


def test_an_exclamation_in_a_text_without_headings_is_a_passage():
    assert passages(f"The island\n\n{FERRY}\n\nWhat a storm!\n\n{FERRY}\n")[1] == "What a storm!"


def test_exclamations_that_are_as_many_as_the_headings_are_passages():
    text = "\n\n".join(f"{place}\n\n{FERRY}\n\nWhat a day!\n\n{FARES}" for place in ("The pier", "The hill", "The sea"))

    assert passages(text).count("What a day!") == 3


@pytest.mark.parametrize("label", ["Level", "Fundort", "Источник"])
def test_a_label_that_begins_many_lines_names_facts(label):
    facts = [f"{label}: tower {number}" for number in range(4)]
    text = "\n\n".join(f"Part {name}\n\n{FERRY}\n\n{fact}\n\n{FARES}" for name, fact in zip("ABCD", facts, strict=True))

    assert set(facts) <= set(passages(text))


def test_what_a_lead_in_leads_to_is_a_list_also_without_bullets():
    items = ["Know who comes to the island", "Know who leaves", "Count the tickets", "Pay the keeper for the lamp"]
    text = island("Why count") + "\n\nWith figures you can:\n\n" + "\n\n".join([*items, "The bell", FERRY]) + "\n"

    assert headings(text) == ["The harbour", "The ferry", "Why count", "The lamp", "The bell"]
    assert any(all(item in passage for item in items) for passage in passages(text))


def test_numbers_are_headings_where_they_are_written_as_the_other_headings_are():
    items = "\n\n".join(f"{number}.The keeper said so on day {number}." for number in range(1, 9))
    text = f"1 Harbour\n\n{FERRY}\n\n2 Ferry\n\n{FARES}\n\n3 Tests\n\n{items}\n\n9.No: the lamp\n\n4 Lamp\n\n{FERRY}\n"

    assert headings(text) == ["1 Harbour", "2 Ferry", "3 Tests", "4 Lamp"]


@pytest.mark.parametrize("form", ["{}) {}", "§ {} {}", "5.{} {}", "{}. {}"])
def test_years_and_exclamations_have_numbers_too(form):
    titles = [form.format(number, words) for number, words in enumerate(["The pier", "1800–1945", "Hold on!"], 1)]

    assert headings("\n\n".join(f"{title}\n\n{FERRY}" for title in titles)) == titles


def test_letters_number_subsections():
    titles = ["6.a The pier", "6.b The ferry", "6.c The lamp"]

    assert headings("\n\n".join(f"{title}\n\n{FERRY}" for title in titles)) == titles


@pytest.mark.parametrize("end", ["| 25 min.", "– 20 Min.", "5 мин."])
def test_what_ends_all_numbered_headings_ends_no_sentence(end):
    titles = [f"{number} {words} {end}" for number, words in enumerate(["The pier", "The ferry", "The lamp"], 1)]

    assert headings("\n\n".join(f"{title}\n\n{FERRY}" for title in titles)) == titles


@pytest.mark.parametrize(
    "form", ["Lesson {}", "Lektion 1.1.{}: DIE LAMPE", "Урок 1.{}. ЛАМПА", "レッスン 2.{}:  灯台", "Day {} – The pier"]
)
def test_what_one_word_and_rising_numbers_begin_is_a_heading_also_between_rules(form):
    titles = [form.format(number) for number in range(1, 5)]
    rule = "~" * 74
    text = "\n\n".join(
        f"{title}\n\n{FERRY}\n\n  1. Ring the bell of the harbour twice, then wait.\n{rule}" for title in titles
    )

    assert headings(text) == titles


@pytest.mark.parametrize("word", ["Figure", "Abbildung", "Photo", "Шаг", "Note"])
def test_captions_and_steps_with_rising_numbers_are_passages(word):
    lines = [f"{word} {number}: The lamp of the tower, ring {number}." for number in range(1, 5)]
    text = "\n\n".join(f"{FERRY}\n\n{line}" for line in lines)

    assert headings(text) == []


def test_articles_of_a_law_need_no_blank_lines():
    text = "".join(f"TITLE {number}\nARTICLE {number}.\n{FERRY}\n\n{FARES}\n\n" for number in range(1, 5))

    assert headings(text)[-2:] == ["TITLE 4", "ARTICLE 4."]


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("When does the ferry leave? / What does it cost? / Are dogs allowed?", "At eight. / Four crowns. / Yes."),
        ("नाव कब चलती है? / टिकट कितने का है? / क्या कुत्ते ले जा सकते हैं?", "सुबह सात बजे। / चार मुकुट का। / हाँ।"),
        ("渡船几点开？ / 票多少钱？ / 可以带狗吗？", "八点。 / 四块钱。 / 可以。"),
    ],
)
def test_questions_are_headings_however_short_their_answers_are(asked, answered):
    pairs = zip(asked.split(" / "), answered.split(" / "), strict=True)

    assert headings("\n\n".join(f"{one}\n{other}" for one, other in pairs)) == asked.split(" / ")


@pytest.mark.parametrize(
    ("spaced", "title"),
    [("B i l e t y", "Bilety"), ("D I E   F Ä H R E", "DIE FÄHRE"), ("Ц е н ы", "Цены"), ("A B C D", "A B C D")],
)
def test_a_heading_whose_letters_are_spaced_out_is_its_words(spaced, title):
    assert title in headings(island(spaced))


def test_short_rules_have_headings_that_are_nearly_as_long():
    rules = "Garden rules\n\nOpening hours\n\nThe garden opens at 8.\n\nDogs\n\nDogs stay on a lead.\n"
    assert headings(rules) == ["Opening hours", "Dogs"]


def test_short_lines_of_which_some_end_no_sentence_are_no_headings():
    assert headings("Shopping\n\nMilk and bread\n\nTwo lamps, red\n\nPaint for the boat\n\nCall Anna.\n") == []


@pytest.mark.parametrize(
    "line",
    [
        'The keeper asked, "Is the ferry late?"',
        "La gardienne demanda : « Qui est là ? »",
        "[_Ada goes out, and looks at",
    ],
)
def test_what_somebody_asks_in_quotation_marks_or_does_in_brackets_is_no_heading(line):
    prose = (
        "The lamp of the tower has been lit at dusk every day since the ferry sank, and nobody knows why it is blue."
    )
    text = f"CHAPTER I\n\n{prose}\n\n{line}\n\n{prose}\n\nCHAPTER II\n\n{prose}\n"

    assert [section.path[-1] for section in read_text(text, None).sections] == ["CHAPTER I", "CHAPTER II"]


def test_rows_of_a_table_of_contents_are_no_headings():
    rows = (
        "I. The lamp is out!              9\nII. The keeper and the sea       14\nIII. Who rings?                  21\n"
    )
    prose = (
        "The lamp of the tower has been lit at dusk every day since the ferry sank, and nobody knows why it is blue."
    )
    text = f"THE TOWER\n\nCONTENTS\n\n{rows}\n\nTHE LAMP\n\n{prose}\n\nTHE SEA\n\n{prose}\n"

    assert not [section for section in read_text(text, None).sections if section.path[-1][-1].isdigit()]
