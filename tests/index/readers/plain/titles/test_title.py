"""Whether the first line is the title of the text, or the heading of its first section."""

import pytest

from index.readers.plain.reader import read_text

TITLED = [
    (
        "The lighthouse of Marrow",
        [
            (None, "The lighthouse of Marrow stands on the northern cape and is seen from every ship."),
            ("Building", "The lighthouse was built in 1871 by Ada Finch, whom Marrow had asked for a bridge."),
            ("The lamp", "Oil burned in the lamp of the lighthouse, and came to Marrow by barge."),
            ("Keepers", "Three families kept the lighthouse, and Marrow paid them in salt."),
        ],
    ),
    (
        "Der Leuchtturm von Marrow",
        [
            (None, "Der Leuchtturm von Marrow steht am Kap und ist von jedem Schiff aus zu sehen."),
            ("Der Bau", "Der Leuchtturm wurde 1871 gebaut, weil Marrow keine Brücke bekam."),
            ("Die Lampe", "Öl brannte in der Lampe im Leuchtturm, das nach Marrow verschifft wurde."),
            ("Wärter", "Drei Familien bewohnten den Leuchtturm, und Marrow zahlte in Salz."),
        ],
    ),
    (
        "马罗灯塔",
        [
            (None, "马罗灯塔位于北角，所有船只都能看到它的光。"),
            ("建造", "马罗灯塔由阿达于一八七一年建造，花了三年时间。"),
            ("灯", "点燃灯塔的灯用的是油，油由驳船运到马罗灯塔。"),
            ("看守人", "三个家庭看守马罗灯塔，马罗用盐付给他们工资。"),
        ],
    ),
]

NAMES = [("Bees", "make honey"), ("Wasps", "sting twice"), ("Moths", "fly at night")]


def written(title, sections):
    lines = [title] if title else []
    for heading, paragraph in sections:
        lines += [heading, paragraph] if heading else [paragraph]
    return "\n\n".join(lines) + "\n"


@pytest.mark.parametrize(("title", "sections"), TITLED)
def test_what_all_sections_speak_of_is_the_title(title, sections):
    draft = read_text(written(title, sections), None)

    assert draft.title == title
    assert draft.passages[0].section.path == ()


DEFINED = [
    (
        "富士山",
        [
            (None, "富士山は、静岡県と山梨県にまたがる活火山である。"),
            ("登山", "時期は、通常7月上旬から9月上旬までである。"),
            ("噴火", "最後は1707年で、江戸の町にも灰が降った。"),
        ],
    ),
    (
        "Hallasan",
        [
            (None, "Hallasan is a volcano on the island of Jeju, and the highest mountain of the country."),
            ("Climbing", "Five paths lead up, and three of them must be booked a month before."),
            ("Animals", "Roe deer graze near the summit, and weasels hunt below it at night."),
        ],
    ),
]


@pytest.mark.parametrize(("title", "sections"), DEFINED)
def test_the_one_word_that_the_text_below_begins_with_is_the_title(title, sections):
    assert read_text(written(title, sections), None).title == title


def test_where_each_section_begins_with_its_heading_the_first_is_no_title():
    sections = [(name, f"{name} live on flowers, and {end}.") for name, end in NAMES]

    assert read_text(written(None, sections), None).title is None


@pytest.mark.parametrize("sections", [sections for _, sections in TITLED])
def test_what_its_own_section_alone_speaks_of_is_no_title(sections):
    draft = read_text(written(None, sections[2:] + sections[1:2]), None)

    assert draft.title is None
    assert draft.passages[0].section.path == (sections[2][0],)


@pytest.mark.parametrize("mark", ["##", "==", "==="])
def test_a_heading_of_the_second_level_is_no_title_where_others_are_like_it(mark):
    close = "" if mark == "##" else f" {mark}"
    sections = [(f"{mark} {heading or 'Lighthouse'}{close}", paragraph) for heading, paragraph in TITLED[0][1]]

    draft = read_text(written(None, sections), None)

    assert draft.title is None
    assert draft.passages[0].section.path == ("Lighthouse",)


def test_a_title_may_be_in_lower_case():
    paragraphs = [(heading, f"{paragraph} {paragraph}") for heading, paragraph in TITLED[0][1]]

    assert read_text(written("lighthouse of Marrow", paragraphs), None).title == "lighthouse of Marrow"


def test_a_title_may_begin_with_a_number_that_counts_no_sections():
    draft = read_text(written("3 Lighthouses of Marrow", TITLED[0][1]), None)

    assert draft.title == "3 Lighthouses of Marrow"


@pytest.mark.parametrize(
    "page",
    [
        "          The Rules of Marrow\n          Version 3, May 1871",
        "DIE REGELN VON MARROW\nFassung vom Mai 1871\nThole",
        "\t\tПравила Марроу\n\t\tЧасть первая\n\t\tТоле",
    ],
)
def test_a_title_stands_in_the_middle_or_in_capitals_above_what_belongs_to_it(page):
    body = "\n\n".join(f"{name}\n\n{paragraph}" for name, paragraph in TITLED[0][1][1:])

    assert read_text(f"{page}\n\n{body}\n", None).title == page.split("\n")[0].strip()


def test_a_verse_above_a_text_is_no_title():
    verse = "The keeper rang the bell\nand nobody came"
    draft = read_text(f"{verse}\n\n{written(None, TITLED[0][1][1:])}", None)

    assert draft.title is None
    assert draft.passages[0].text == verse


@pytest.mark.parametrize(
    "lines",
    [
        ["Thole Harbour Board", "Minutes of the meeting of 12 March 2023"],
        ["Gemeinderat Thole", "Protokoll der Sitzung vom 12. März 2023"],
        ["Портовый совет Толе", "Протокол заседания от 12 марта 2023 года"],
        ["图勒港务局", "2023年3月12日会议记录"],
    ],
)
def test_what_stands_right_below_a_title_goes_on_with_it(lines):
    body = "1. The boat\nThe boat needs a new engine.\n\n2. The lamp\nThe lamp will be painted in May.\n"

    draft = read_text("\n".join([*lines, "", "Present were Ada Finch and Jo Marsh.", "", body]), None)

    assert draft.title == " – ".join(lines)
    assert [section.path[-1] for section in draft.sections] == ["1. The boat", "2. The lamp"]
    assert draft.passages[0].text == "Present were Ada Finch and Jo Marsh."


def test_a_question_above_questions_is_the_first_of_them():
    sections = [
        (f"{heading or 'Where is the lighthouse of Marrow'}?", paragraph) for heading, paragraph in TITLED[0][1]
    ]

    assert read_text(written(None, sections), None).sections[0].path == ("Where is the lighthouse of Marrow?",)


@pytest.mark.parametrize("title", ["The keepers at noon", "Annex 3 - The keepers at noon"])
def test_what_stands_above_numbered_sections_is_the_title(title):
    sections = [(f"{n}. {heading}" if heading else None, text) for n, (heading, text) in enumerate(TITLED[0][1])]

    draft = read_text(written(title, [*sections, ("Further reading", sections[1][1])]), None)

    assert (draft.title, draft.passages[0].section.path) == (title, ())


def test_a_line_right_below_a_title_in_capitals_can_be_quoted():
    body = "SAFETY\nKeep it dry.\n\nFIRST USE\nFill it with oil.\n\nCLEANING\nUse a soft cloth."
    draft = read_text(f"LAMP L-200\nInstructions for use\n\n{body}", None)

    assert (draft.title, draft.passages[0].text) == ("LAMP L-200", "Instructions for use")


def test_a_first_line_with_a_blank_line_below_it_as_no_other_heading_has_is_the_title():
    sections = "\n\n".join(
        f"{name}\nHelp those who are new here." for name in ("Be kind to all who are here", "Be safe")
    )

    assert read_text(f"Rules of the shed\n\nWe want all to learn.\n\n{sections}\n\nBe tidy\nSweep.\n", None).title
    assert read_text(f"Be here on time\nAt noon.\n\n{sections}\n\nBe tidy\nSweep.\n", None).title is None


def test_a_first_heading_much_wider_than_all_others_is_the_title():
    sections = "\n\n".join(f"{name}\n\nThe boat leaves at noon." for name in ("Sundays", "Weekdays", "Fares"))

    assert read_text(f"Line 27 – Beach, market and hospital\n\nSince October.\n\n{sections}\n", None).title


@pytest.mark.parametrize(
    "title",
    [
        "The lamp of Marrow. A memoir",
        "the lamp of marrow",
        "Der Verein „Lampe e. V.“",
        "10 things you never knew about the lamp of Marrow",
        "Minutes of the meeting of the Lamp Society of Marrow of 12 March 2023",
    ],
)
@pytest.mark.parametrize("below", ["", "\nBy Ada Finch\n12 March 2023"])
def test_a_title_may_hold_a_stop_begin_in_lower_case_or_with_a_number_or_be_long(title, below):
    text = (
        f"{title}{below}\n\nArrival\nThe keeper came in a small boat, with two goats. Nobody knew why.\n\n"
        "Winter\nThe boat froze. He walked home over the ice.\n\nSpring\nThe goats went back alone.\n"
    )

    assert read_text(text, None).title == title


def test_details_right_below_a_title_are_no_heading():
    text = (
        "Ribera 2–1 Montaña\nJornada 14 · Estadio del Río · 8.412 espectadores\n\n"
        "El Ribera ganó con un gol de Núñez en el minuto 88, cuando el partido parecía acabado para todos.\n\n"
        "Tras el descanso, la Montaña empató de penalti. El entrenador dijo al final que los cambios funcionaron.\n"
    )
    draft = read_text(text, None)

    assert draft.title == "Ribera 2–1 Montaña"
    assert not draft.sections


@pytest.mark.parametrize("line", ["4 porce", "2 à 5 joueurs", "45 minut"])
def test_an_amount_right_below_a_title_is_text(line):
    draft = read_text(f"Bramborák\n{line}\n\nSuroviny\n\nBrambory, mouka.\n\nPostup\n\nNastrouhejte je.\n", None)

    assert (draft.title, draft.passages[0].text) == ("Bramborák", line)
