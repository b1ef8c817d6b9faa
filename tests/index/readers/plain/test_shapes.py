"""What plain text looks like in the wild, kind by kind, in several languages."""

import textwrap

import pytest

from index.readers.plain.layout.wrapping import wrapping_of
from index.readers.plain.lines.lines import lines_of
from index.readers.plain.reader import read_text

FERRY = (
    "The ferry leaves the harbour at seven in the morning and comes back before noon, unless the wind is too strong. "
    "Whoever misses it must wait until the next day, for there is no other boat and no bridge."
)
FARES = (
    "A ticket costs four crowns, and children travel without one. Bicycles are carried on deck, at the owner's risk."
)
FÄHRE = (
    "Die Fähre verlässt den Hafen um sieben Uhr morgens und kommt vor Mittag zurück, wenn der Wind nicht zu stark ist. "
    "Wer sie verpasst, wartet bis zum nächsten Tag, denn es gibt kein anderes Boot und keine Brücke."
)
PREISE = "Eine Karte kostet vier Kronen, und Kinder fahren ohne. Fahrräder stehen an Deck, auf Gefahr des Besitzers."
ПАРОМ = (
    "Паром выходит из гавани в семь часов утра и возвращается до полудня, если ветер не слишком сильный. "
    "Кто опоздал, ждёт до следующего дня, потому что другой лодки нет и моста тоже нет."
)
ЦЕНЫ = "Билет стоит четыре кроны, а дети едут без билета. Велосипеды стоят на палубе, и никто за них не отвечает."
TEXTS = [(FERRY, FARES), (FÄHRE, PREISE), (ПАРОМ, ЦЕНЫ)]


def passages(text):
    return [passage.text for passage in read_text(text, None).passages]


def headings(text):
    return [section.path[-1] for section in read_text(text, None).sections]


def wrapped(text, width=60, first=""):
    return "\n".join(textwrap.wrap(text, width, initial_indent=first, break_on_hyphens=False, break_long_words=False))


@pytest.mark.parametrize(("one", "other"), TEXTS)
@pytest.mark.parametrize(
    "shape",
    [
        lambda one, other: f"{one}\n\n{other}\n",
        lambda one, other: f"{wrapped(one)}\n\n{wrapped(other)}\n",
        lambda one, other: f"{wrapped(one, 48)}\n\n\n{wrapped(other, 48)}\n",
        lambda one, other: f"{one}\n{other}\n{one}\n",
        lambda one, other: "\n".join(wrapped(text, 55, "   ") for text in (one, other, one, other)),
        lambda one, other: "\n\n\n".join(wrapped(text).replace("\n", "\n\n") for text in (one, other)),
    ],
    ids=["blank lines", "wrapped", "narrow", "a line each", "indented", "double-spaced"],
)
def test_paragraphs_are_what_the_text_puts_between_them(one, other, shape):
    assert passages(shape(one, other))[:2] == [one, other]


def sentences(text):
    return text.replace(". ", ".\n")


@pytest.mark.parametrize(("one", "other"), TEXTS)
def test_sentences_on_lines_of_their_own_are_paragraphs_between_blank_lines(one, other):
    title = "Thole"
    sections = [f"{title} {number}\n\n{sentences(one if number % 2 else other)}" for number in range(6)]

    assert passages("\n\n".join([*sections, sentences(one)])) == [other, one, other, one, other, one, one]


@pytest.mark.parametrize(
    "heading",
    ["## Fares", "== Fares ==", "Fares\n=====", "Fares\n-----", "FARES", "2. Fares", "2.1 Fares", "**Fares**"],
)
def test_signs_mark_headings(heading):
    first = heading.replace("Fares", "Ferry").replace("FARES", "FERRY").replace("2", "1", 1)
    found = headings(f"The island\n\n{first}\n\n{FERRY}\n\n{heading}\n\n{FARES}\n")

    assert [words.casefold().strip("0123456789. ") for words in found] == ["ferry", "fares"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("CHAPTER I", "CHAPTER II"),
        ("Article 1.", "Article 2."),
        ("Kapitel 3", "Kapitel 4"),
        ("第一章", "第二章"),
        ("Глава 1", "Глава 2"),
        ("المادة 1", "المادة 2"),
        ("§ 1", "§ 2"),
        ("Erster Teil", "Zweiter Teil"),
    ],
)
def test_chapters_and_articles_are_headings(first, second):
    assert headings(f"{first}\n\n{FERRY}\n\n{second}\n\n{FARES}\n") == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        f"Mietvertrag\n\nBeide vereinbaren nun:\n\n§ 1 Haus\n{PREISE}\n\n§ 2 Miete\n{FÄHRE}\n\n§ 3\n{PREISE}\n",
        "房屋租赁合同\n\n出租人：张三\n承租人：李四\n\n第一条 租赁物\n房屋有三个房间和一个厨房，在港口的旁边。\n\n"
        "第二条 租金\n租金为每月四百元，每月一日支付。\n\n第三条\n邻居同意的，承租人可以养一条狗。\n",
    ],
)
def test_headings_that_count_on_below_stand_in_their_places(text):
    sections = read_text(text, None).sections

    assert sum(section.path[-1].startswith(("§", "第")) for section in sections) == 3
    assert not any(section.inferred for section in sections)


@pytest.mark.parametrize(
    "line",
    [
        "The bridge was closed in 1904.[12]",
        "The keeper wrote it down (in ink.)",
        "He called it “the end of the road.”",
        "Das Licht brannte bis zum Morgen.¹",
        "“Who rings the bell?”",
        "— Qui sonne la cloche ?",
        "渡し守は「もう来ない。」",
        "Նավը գնաց։",
        "The party is on the second Saturday of July 🎉",
        "- a rope",
        "oil   12   barrels",
    ],
)
def test_these_are_no_headings(line):
    assert line in passages(f"The island\n\n{FERRY}\n\n{line}\n\n{FARES}\n")


def test_numbers_that_rise_through_the_text_are_headings_also_where_some_hold_others_alone():
    text = (
        f"1 The island\n\n2 The harbour\n\n3 The ferry\n\n{FERRY}\n\n4 Money\n\n5 Fares\n\n{FARES}\n\n"
        f"A list of all that the ferry may carry and of what it may not\n\n6 Rules\n\n7 Dogs\n\n{FARES}\n"
    )

    assert headings(text) == [
        "1 The island",
        "2 The harbour",
        "3 The ferry",
        "4 Money",
        "5 Fares",
        "6 Rules",
        "7 Dogs",
    ]


def test_an_address_that_stands_out_over_a_line_says_nothing_of_the_width():
    address = "https://thole.example/2023/03/timetable-of-the-ferry-and-fares-of-the-island-for-the-summer-months/"
    paragraph = (
        f"The timetable is on the island's page, which is kept by the harbour master: {address} and nowhere else."
    )

    text = f"{wrapped(FERRY, 50)}\n\n{wrapped(paragraph, 50)}\n\n{wrapped(FARES, 50)}\n"

    assert passages(text) == [FERRY, paragraph, FARES]


def test_the_first_lone_heading_is_the_title_and_names_and_dates_are_facts():
    draft = read_text(f"The Ferry of Thole\n\nBy Ada Finch\n\n12 March 2023\n\n{FERRY}\n\n{FARES}\n", None)

    assert (draft.title, draft.author, draft.published) == ("The Ferry of Thole", "Ada Finch", "12 March 2023")
    assert [passage.text for passage in draft.passages] == [FERRY, FARES]


@pytest.mark.parametrize(
    ("line", "author", "published"),
    [
        ("Par Jeanne Roche, le 3 mai 2021", "Jeanne Roche", "3 mai 2021"),
        ("Le 17 décembre 2021 par Jeanne Roche", "Jeanne Roche", "17 décembre 2021"),
        ("Von Karl Brandt | 5. Juni 2020", "Karl Brandt", "5. Juni 2020"),
        ("Published on March 4, 2019 at 10:30", None, "March 4, 2019"),
        ("2021-05-06", None, "2021-05-06"),
        ("2023年5月1日", None, "2023年5月1日"),
    ],
)
def test_dates_and_names_come_in_many_forms(line, author, published):
    draft = read_text(f"The ferry\n{line}\n\n{FERRY}\n\n{FARES}\n", None)

    assert (draft.title, draft.author, draft.published) == ("The ferry", author, published)


@pytest.mark.parametrize("foot", ["12", "- 12 -", "Page 12", "Seite 12 von 40", "12/40"])
def test_a_page_ends_inside_a_sentence(foot):
    before, after = "The ferry leaves the harbour at seven in the", "morning and comes back before noon."

    draft = read_text(f"{before}\n\n{foot}\n\f\n{after}\n\n{FARES}\n", None)

    assert [passage.text for passage in draft.passages] == [f"{before} {after}", FARES]
    assert draft.left_out == {"page": 1}


def test_running_heads_are_left_out_and_headings_that_recur_are_not():
    pages = "".join(
        f"{wrapped(FERRY, 50)}\n{number}\n\fISLAND REVIEW\n{wrapped(FARES, 50)}\n" for number in range(7, 11)
    )
    recurring = "".join(f"Remarks\n\n{FERRY}\n\nPrices\n\n{FARES}\n\n" for _ in range(4))

    assert not any("ISLAND" in text or text.isdigit() for text in passages(pages) + headings(pages))
    assert headings(recurring).count("Remarks") >= 3


def test_hyphens_at_line_ends_go_and_those_of_words_stay():
    text = (
        "She had al-\nready drawn two bridges when the mother-in-\nlaw of the mayor came.\n\n"
        "The mother-in-law spoke of a bridge.\n"
    )

    assert passages(text)[0] == "She had already drawn two bridges when the mother-in-law of the mayor came."


def test_hyphens_that_few_lines_end_in_were_there_before():
    prose = f"{wrapped(FERRY)}\n\n{wrapped(FARES)}\n\n" * 10
    cut = "The bridge was drawn in the spring by a famous and self-\ntaught engineer of the island.\n"

    assert passages(prose + cut)[-1].endswith("by a famous and self-taught engineer of the island.")


@pytest.mark.parametrize("indent", ["  ", "\t"])
def test_an_indented_paragraph_may_go_on_with_a_sentence(indent):
    parts = [FERRY, f"{FERRY} So it costs", "where the wind is that of noon.", FARES, f"{FARES} So it is", "as ever."]
    text = "\n".join(wrapped(part, first=indent) for part in parts)

    assert passages(text) == parts


def test_lines_above_indented_ones_say_nothing_of_how_full_lines_are():
    parts = [f"where the lamp is, {FARES} {FERRY} It costs", f"so little {FERRY} {FARES} And then"] * 4
    lines = lines_of("\n".join(wrapped(part, first="   ") for part in parts))

    wrapping = wrapping_of(lines)

    assert wrapping is not None
    assert wrapping.slack == 0


def test_a_line_may_go_on_with_a_sentence_where_no_line_is_wrapped():
    parts = [f"{FERRY} {FARES} So it costs", f"where the fare is low, {FARES} {FERRY}", f"as ever, {FERRY} {FARES}"]

    assert passages("\n".join(parts)) == parts


def test_a_page_from_a_browser_is_left_with_its_article():
    draft = read_text(
        "Startseite\nSuche\nAnmelden\n\nWir verwenden Cookies. Alle akzeptieren\n\nDie Fähre\n\nTeilen\n\n"
        f"{FÄHRE}\n\nAnzeige\n\nLesen Sie auch: Zehn Inseln\n\n{PREISE}\n\n"
        "Impressum\n\nDatenschutz\n\n© 2023 Inselblatt\n",
        None,
    )

    assert (draft.title, [passage.text for passage in draft.passages]) == ("Die Fähre", [FÄHRE, PREISE])
    assert draft.left_out == {"menu": 10}


def test_lines_are_joined_also_where_names_and_nouns_in_capitals_begin_them():
    names = (
        "Die Agentur Barton wurde von Anna Barton, Robert Durstin und Alex Osborn in Marrow gegründet. Seit Juni "
        "leitet sie Andreas Schmidt, der vorher bei Thole & Söhne Direktor war. Zur Gruppe gehören die Agenturen "
        "Finch, Peter Marsh Design, Proximity und Technik Nord, seit März auch die Werbung der Inseln."
    )
    titles = ["Geschichte", "Leitung", "Gruppe", "Kunden", "Preise", "Haus", "Lampe", "Turm"]
    text = "\n".join(f"{title}\n{wrapped(names, 62, '    ')}" for title in titles)

    assert headings(text)[-3:] == titles[-3:]
    assert set(passages(text)) == {names}


def test_wide_letters_fill_a_line_as_two_do():
    text = (
        "この島の灯台は、1871年に技師のアダ・フィンチが建てたもので、石は40マイル離れたソール島の採石場から運ばれてきた。"
        "塔の中にはランプと呼ばれる古い灯りがあり、毎晩それをともす番人が一人だけ住んでいる。"
    )
    lines = [text[:37], text[37:70], text[70:]]

    assert passages("\n\n".join(["\n".join(lines)] * 3)) == [text] * 3


def test_what_ends_in_a_comma_is_one_passage_with_what_it_leads_to():
    preamble = "We, the people of the island,\n\nremembering those who built the tower,\n\nlight the lamp."
    text = f"{FERRY}\n\n{preamble}\n\n{FARES}\n"

    assert passages(text)[1:-1] == [
        "We, the people of the island,\nremembering those who built the tower,\nlight the lamp."
    ]


def test_rows_of_asterisks_are_no_passages():
    assert passages(f"{FERRY}\n\n*    *    *    *\n    *    *    *\n\n{FARES}\n") == [FERRY, FARES]


def test_a_short_lead_in_after_a_full_line_is_no_heading():
    story = f"    {FERRY[:60]}\n{FERRY[60:]}"
    counts = "    The keeper counts the guests, the boats and the birds of one day.\nThe counts are these:"
    text = f"{story}\n{counts}\n{story}"

    assert any(passage.endswith("The counts are these:") for passage in passages(text))


def test_headings_with_the_names_of_menus_stay():
    titles = ["The harbour", "Politics", "The ferry", "Old boats", "Sport", "The lamp", "Money", "The chapel"]

    draft = read_text("\n\n".join([*titles, f"{FERRY}{FARES}{FERRY}"]), None)

    assert [section.path[-1] for section in draft.sections] == titles
    assert not draft.left_out


@pytest.mark.parametrize(
    "titles",
    [
        ["History", "Before 1800", "1800–1945", "Since 1945"],
        ["The harbour", "Ring the bell!", "The ferry", "Bring your own rope!"],
        ["The harbour", "The ferry", "And then there was light…"],
        ["The harbour", "The ferry", "ferry.bell", "The lamp", "pre-ring", "post-ring"],
    ],
    ids=["years", "exclamations", "an ellipsis", "lower case"],
)
def test_headings_that_stand_all_together_may_be_odd(titles):
    first, last = f"{FERRY}{FARES}{FERRY}{FARES}", [FERRY, FARES, FERRY, FARES]

    assert headings("\n\n".join([*titles, first])) == titles
    assert headings("\n\n".join([*last, *titles])) == titles


def test_what_a_recipe_takes_is_no_list_of_headings():
    draft = read_text(f"Pancakes\n\nflour\n\neggs\n\nmilk\n\n{FERRY}\n\n{FARES}\n", None)

    assert not any(section.inferred for section in draft.sections)


def test_an_article_about_cookies_keeps_its_sentences():
    text = "Baking\n\nWe use cookies to decorate the cake, and nobody objects.\n\nPlease accept one.\n"

    assert passages(text) == ["We use cookies to decorate the cake, and nobody objects.", "Please accept one."]


def test_turns_go_with_what_they_answer():
    text = "ADA: When does it leave?\nJO: At seven.\nADA: And back?\nJO: Before noon, if the wind allows it.\n"

    assert passages(text) == [
        "ADA: When does it leave?\nJO: At seven.",
        "ADA: And back?\nJO: Before noon, if the wind allows it.",
    ]


@pytest.mark.parametrize(
    "asked",
    [
        "Q: Do dogs travel?\nA: Yes, on deck.",
        "Frage: Fahren Hunde mit?\nAntwort: Ja, an Deck.",
        "问：狗可以上船吗？\n答：可以。",
    ],
)
def test_a_question_is_quoted_with_its_answer(asked):
    assert asked in passages(f"{asked}\n\n{FERRY}\n")


def test_a_list_goes_with_what_leads_to_it():
    assert passages(f"Bring with you:\n\n- a rope\n- a lamp\n\n{FERRY}\n") == [
        "Bring with you:\n- a rope\n- a lamp",
        FERRY,
    ]


def test_a_lead_in_does_not_lead_to_another():
    text = f"Before you travel, look at these:\n\nOn the island, ask the keeper for:\n\n- a rope\n- a lamp\n\n{FERRY}\n"

    assert passages(text) == [
        "Before you travel, look at these:",
        "On the island, ask the keeper for:\n- a rope\n- a lamp",
        FERRY,
    ]


def test_long_passages_are_cut_at_lines():
    rows = "\n".join(f"barrel {number}   oil   {number * 7} litres" for number in range(120))

    assert max(map(len, passages(f"The stock\n\n{FERRY}\n\n{rows}\n"))) <= 1_200


@pytest.mark.parametrize("last", [False, True], ids=["first", "last"])
@pytest.mark.parametrize("glue", ["", "\n\n"], ids=["glued", "apart"])
def test_headings_that_stand_all_together_are_dealt_out_and_inferred(last, glue):
    titles = ["Crocodiles of the river", "Elephants in the forest", "Pelicans on the coast"]
    paragraphs = [
        f"The {title.split()[0].lower()} have lived here longer than anyone can tell. {FARES}" for title in titles
    ]
    parts = [*titles, glue.join(paragraphs)]

    draft = read_text("\n\n".join([parts[-1], *parts[:-1]] if last else parts), None)

    assert [passage.section.path[-1:] for passage in draft.passages] == [(title,) for title in titles]
    assert all(passage.section.inferred for passage in draft.passages)


def test_paragraphs_glued_under_their_headings_are_cut():
    text = f"The island\n\nFerry\n\n{FERRY}{FARES}\n\nFares\n\n{FARES}{FERRY}\n"

    assert passages(text) == [FERRY, FARES, FARES, FERRY]


def test_project_gutenbergs_frame_is_no_part_of_the_book():
    draft = read_text(
        "The Project Gutenberg eBook of Thole\n\nTitle: Thole\n\nAuthor: Ada Finch\n\n"
        f"*** START OF THE PROJECT GUTENBERG EBOOK THOLE ***\n\nCHAPTER I\n\n{FERRY}\n\nCHAPTER II\n\n{FARES}\n\n"
        "*** END OF THE PROJECT GUTENBERG EBOOK THOLE ***\n\nUpdated editions will replace the previous one.\n",
        None,
    )

    assert (draft.title, draft.author) == ("Thole", "Ada Finch")
    assert [passage.text for passage in draft.passages] == [FERRY, FARES]


def test_chinese_and_arabic_lines_are_joined_as_their_scripts_are_written():
    ferry = "渡船早上七点离开港口，如果风不太大，中午以前就会回来。错过的人要等到第二天，因为没有别的船，也没有桥。"
    boat = "تغادر العبارة الميناء في السابعة صباحا وتعود قبل الظهر. ومن فاتته ينتظر إلى اليوم التالي."

    cut = "\n".join(ferry[start : start + 16] for start in range(0, len(ferry), 16))
    assert passages(f"海岛\n\n{cut}\n\n{ferry}\n") == [ferry, ferry]
    assert passages(f"الجزيرة\n\n{wrapped(boat, 40)}\n\n{boat}\n") == [boat, boat]


def test_korean_lines_that_were_cut_inside_a_word_are_joined_without_a_space():
    text = (
        "배는 아침 일곱 시에 항구를 떠나 바람이 너무 세지 않으면 정오\n"
        "전에 돌아옵니다. 배를 놓친 사람은 다음 날까지 기다려야 합니\n"
        "다. 다른 배도 다리도 없기 때문입니다. 섬에는 오래된 등대가 있\n"
        "고 그 등대를 지키는 사람은 이제 한 명뿐입니다."
    )

    joined = text.replace("합니\n다", "합니다").replace("있\n고", "있고").replace("\n", " ")
    assert passages(f"토레 섬의 배\n\n{text}\n\n{text}\n") == [joined] * 2


@pytest.mark.parametrize(("one", "other"), TEXTS)
@pytest.mark.parametrize("indent", ["   ", "\t", ""])
def test_a_heading_below_a_full_last_line_is_no_part_of_it(one, other, indent):
    first, *rest = wrapped(one, 60).split("\n")
    full = "\n".join([first, *rest[:-1], rest[-1].rstrip(".").ljust(57, "a") + "."])
    sections = [f"{indent}{wrapped(other)}\n{indent}{full}\n{name}" for name in ("Thole", "Marrow", "Finch")]

    found = headings("\n".join(["The island", *sections, indent + wrapped(one)]) + "\n")

    assert [name for name in ("Thole", "Marrow", "Finch") if name not in found] == []


@pytest.mark.parametrize("indent", ["    ", "\t", "          "])
def test_comments_in_code_are_no_headings(indent):
    code = f"{indent}# Ring the bell\n{indent}ring_bell --loud\n\n{indent}# Light the lamp\n{indent}light_lamp --now"
    text = f"The island\n\nThe bell\n\n{FERRY}\n\n{code}\n\nThe lamp\n\n{FARES}\n"

    assert headings(text) == ["The bell", "The lamp"]


@pytest.mark.parametrize("label", ["Available at", "Quelle", "Источник"])
def test_what_stands_before_an_address_is_no_speaker(label):
    source = "Article: “The lamp” by Ada Finch, in the island review.\n{}: https://thole.example/{}.\nRead in May 1904."
    texts = [source.format(label, number) for number in range(4)]

    parts = [f"Part {name}\n\n{text}\n\n{sentences(FERRY)}" for name, text in zip("ABCD", texts, strict=True)]

    assert passages("\n\n".join(parts))[::2] == [" ".join(text.split("\n")) for text in texts]


def test_a_running_head_that_stands_once_beside_a_pages_number_is_left_out():
    text = (
        "Buoys That Answer\n\n   Buoys have been called since 1990. Most answer within a second, and\n"
        "   those that do not are usually\n\nMarsh                    Informational        [Page 1]\n\n"
        "RFC 4712              Buoys That Answer        June 2022\n\n   under water.\n\n"
        "   Whoever holds the wire holds all of the buoys that lie in the bay.\n"
    )

    assert read_text(text, None).passages[0].text.endswith("are usually under water.")
