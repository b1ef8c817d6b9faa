"""Rules, recipes, menus, price lists, quizzes: what people paste every day, each read as they would quote it."""

import pytest

from index.readers.plain.reader import read_text


def outline(text):
    """Each heading with what stands below it."""
    draft = read_text(text, None)
    return [(passage.section.path[-1] if passage.section.path else None, passage.text) for passage in draft.passages]


def headings(text):
    return list(dict.fromkeys(heading for heading, _ in outline(text) if heading))


def lines_of(text):
    return [line for _, passage in outline(text) for line in passage.split("\n")]


@pytest.mark.parametrize(
    "last",
    ["Questions: ask the keeper, cabin 304", "문의: 등대지기 (02-000-0000)", "Ada Finch", "ผู้ใหญ่ 60 บาท เด็ก 30 บาท"],
)
def test_the_last_line_is_no_heading_for_nothing_stands_below_it(last):
    text = f"Rules of the harbour\n\nBoats\nEach boat has one berth.\n\nDogs\nDogs stay on the lead.\n\n{last}\n"

    assert lines_of(text)[-1] == last


@pytest.mark.parametrize("sign", ["- ", "* ", "• ", "✔ ", "✅ ", "➡ ", "☐ ", "1) ", "a. "])
def test_a_line_right_above_a_list_is_its_heading_where_others_are_headings(sign):
    items = [f"{sign}bread", f"{sign}butter and salt", f"{sign}a lamp"]
    text = (
        "The ferry\n\nFares\nA trip costs four pounds.\n\n"
        f"What to bring\n{chr(10).join(items)}\n\nDogs\nThey pay half.\n"
    )

    assert headings(text) == ["Fares", "What to bring", "Dogs"]
    assert [passage for heading, passage in outline(text) if heading == "What to bring"] == items


@pytest.mark.parametrize(
    "items", [["800 g potatoes", "2 Carrots", "1 Leek", "1 Onion", "1 l Milk"], ["2 Möhren", "1 Zwiebel", "1 TL Salz"]]
)
def test_amounts_in_a_recipe_are_no_numbers_of_sections(items):
    text = (
        f"Harbour soup\n\nIngredients\n\n{chr(10).join(items)}\n\n"
        "Method\n\n1. Boil it all for an hour.\n2. Serve it hot.\n"
    )

    assert headings(text) == ["Ingredients", "Method"]


def test_the_items_of_an_agenda_stay_below_what_leads_to_them():
    text = (
        "Jegyzőkönyv\n\nNapirend:\n1. A lámpa felújítása\n2. A komp\n"
        "3. Egyebek\n\n1. napirendi pont\nA lámpa kialudt.\n\n"
        "2. napirendi pont\nA komp drága.\n\n3. napirendi pont\nNem volt más.\n"
    )

    assert headings(text) == ["1. napirendi pont", "2. napirendi pont", "3. napirendi pont"]
    assert outline(text)[0][1] == "Napirend:\n1. A lámpa felújítása\n2. A komp\n3. Egyebek"


@pytest.mark.parametrize("mark", ["{}- ", "{}/ ", "{}° ", "{}) ", "{}、"])
def test_numbered_steps_are_items_whatever_sign_is_after_the_number(mark):
    steps = ["Fill the lamp with oil.", "Trim the wick.", "Light it at dusk."]
    text = "\n".join(["How to light it:", *(mark.format(n) + step for n, step in enumerate(steps, 1))])

    assert lines_of(f"The lamp\n\n{text}\n")[-3:] == [mark.format(n) + step for n, step in enumerate(steps, 1)]


@pytest.mark.parametrize("mark", ["{}- ", "{} - ", "{}/ ", "{} – "])
def test_headings_may_be_numbered_with_a_dash_or_a_stroke(mark):
    names = [mark.format(n) + name for n, name in enumerate(("Objet", "Durée", "Cotisation"), 1)]
    text = "Statuts du phare\n\n" + "\n\n".join(f"{name}\n\nLe phare est allumé toute la nuit." for name in names)

    assert headings(text) == names


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Прайс-лист маяка «Локон»\nс 1 сентября 2023 года", "Прайс-лист маяка «Локон» – с 1 сентября 2023 года"),
        (
            "Lakeside Garden Club\nMembers' letter no. 3, August 2022",
            "Lakeside Garden Club – Members' letter no. 3, August 2022",
        ),
    ],
)
def test_two_lines_above_prose_are_the_title_and_what_goes_with_it(text, title):
    body = (
        "Water\n\nThe summer was dry, so water in the morning.\n\n"
        "Feast\n\nBring something from your plot for the table."
    )

    assert read_text(f"{text}\n\n{body}\n", None).title == title


@pytest.mark.parametrize("lines", ["12 Elm Road\nThole", "Dear Ada,\nwe thank you", "I left my coat\nby the sea"])
def test_an_address_a_greeting_and_a_verse_are_no_titles(lines):
    below = "The ferry does not sail on Monday, for the keeper is ill.\n\nWe hope to see you on Tuesday at the harbour."

    assert read_text(f"{lines}\n\n{below}\n", None).title is None


def test_a_title_as_wide_as_its_text_may_go_on_in_a_second_line():
    paragraph = (
        "The lamp was lit by hand until the year of the great storm, and every keeper\n"
        "who came later had to learn how the old clockwork was wound and how the oil\nwas filtered."
    )
    text = (
        "How the lamp of Thole was lit by hand for a hundred years, and why it was\n"
        f"put out in the end\n\n{paragraph}\n\n{paragraph}\n"
    )

    assert (read_text(text, None).title or "").endswith("and why it was put out in the end")


def test_a_changelog_whose_versions_are_underlined_has_its_first_line_for_a_title():
    versions = "\n\n".join(f"Version {n}\n---------\n* The lamp is brighter." for n in ("2.1", "2.0", "1.9"))

    assert read_text(f"Changelog of the lamp\n\n{versions}\n", None).title == "Changelog of the lamp"


def test_materials_and_givers_below_a_painting_are_no_headings():
    labels = [
        ("The ferryman", "Oil on canvas, about 1780", "Unknown", "He takes the toll with a sack over his shoulder."),
        ("A net", "Linen and lead", "Given by the Finch family", "It took a winter to knot a net like this one."),
        ("The mill", "Pine, 1954", "School of Thole", "It was pulled down for the dam in the year 1960."),
    ]
    text = "\n\n".join("\n".join(label) for label in labels)

    assert headings(f"Trades of the river\n\n{text}\n") == ["The ferryman", "A net", "The mill"]


def test_what_stands_between_the_title_and_the_first_number_can_be_quoted():
    text = (
        "Rowing club\n\nAdopted on 14 March\n\n1. Name\n"
        "It is called the Rowing Club.\n\n2. Boats\nThere are four of them.\n"
    )

    assert (None, "Adopted on 14 March") in outline(text)


def test_rows_apart_by_tabs_stay_lines_below_their_heading_also_after_an_abbreviation():
    rows = ["Стрижка\t900 руб.", "Укладка\t800 руб.", "Борода\t500 руб."]
    text = "\n\n".join(f"{name}\n{chr(10).join(rows)}" for name in ("Женский зал", "Мужской зал", "Детский зал"))

    assert headings(f"Прайс-лист\n\n{text}\n\nЗапись по телефону с девяти утра до восьми вечера.\n")[:2] == [
        "Женский зал",
        "Мужской зал",
    ]
    assert set(rows) <= set(lines_of(f"Прайс-лист\n\n{text}\n"))


def test_short_lines_in_lower_case_stay_lines():
    text = (
        "Jana Dvořáková\n\nJAZYKY\n\nangličtina – C1\nněmčina – B2\n"
        "ruština – A2\n\nZÁJMY\n\nZpívám ve sboru a fotím ptáky.\n"
    )

    assert ("JAZYKY", "angličtina – C1\nněmčina – B2\nruština – A2") in outline(text)


def test_a_list_of_facts_is_headed_as_paragraphs_of_the_text_are():
    text = (
        "Lost property\n\nOpening times\nWe are open on weekdays until five.\n\n"
        "Storage\nThings are kept for half a year.\n\n"
        "Fees\nPurse, bag: 2 €\nPhone: 5 €\nBicycle: 10 €\n\nWhere\nThe office is below the clock.\n"
    )

    assert headings(text) == ["Opening times", "Storage", "Fees", "Where"]


def test_capitals_are_a_heading_also_with_a_note_in_brackets():
    text = (
        "Library\n\nWINTER HOURS (from 1 October)\nIt opens at nine.\n\nSUMMER HOURS (from 1 May)\nIt opens at eight.\n"
    )

    assert headings(text) == ["WINTER HOURS (from 1 October)", "SUMMER HOURS (from 1 May)"]


def test_a_question_is_quoted_with_the_answers_to_choose_from():
    quiz = [
        "1. Which lamp burns red?\nA) The old one\nB) The new one\nAnswer: B",
        "2. Who lit it first?\nA) Ada\nB) Jo\nAnswer: A",
        "3. What must a keeper do first?\nA) Wind the clock\nB) Ring the bell\nAnswer: A",
    ]

    assert [passage for _, passage in outline("Quiz of the lamp\n\n" + "\n\n".join(quiz))] == quiz


def test_questions_of_an_exam_are_quoted_one_by_one():
    items = ["a. Where does the water come from?", "b. Who drinks it?", "c. What does it cost?"]

    assert lines_of(f"Exam\n\nRead the text about the lamp and the well.\n{chr(10).join(items)}\n")[-3:] == items
    assert set(items) <= {
        passage for _, passage in outline(f"Exam\n\nRead the text about the well.\n{chr(10).join(items)}\n")
    }


def test_keywords_after_a_colon_are_no_heading():
    text = (
        "Beetles in hedges\n\nAbstract\n\nWe caught many beetles in old hedges.\n\n"
        "Keywords: beetles, hedges, farms\n\nMethods\n\nWe dug small pits."
    )

    assert "Keywords: beetles, hedges, farms" not in headings(text)


def test_scripts_without_capitals_are_not_joined_across_blank_lines():
    text = (
        "فندق الواحة\n\nالإفطار\nيقدم الإفطار من السابعة إلى العاشرة.\n\n"
        "المسبح\nمفتوح يوميا إلى الثامنة\nالأطفال مع ذويهم\n\n"
        "الإنترنت\nاسم الشبكة: نخلة\nكلمة السر: واحة\n\nالمغادرة\nيرجى تسليم الغرفة قبل الظهر.\n"
    )

    assert "مفتوح يوميا إلى الثامنة" in lines_of(text)
    assert {"الإفطار", "الإنترنت", "المغادرة"} <= set(headings(text))


def test_headings_right_above_wrapped_paragraphs_are_cut_from_them():
    sections = [
        ("Choosing wood", ("Burn only dry wood. Fresh logs hold up to half their weight in water, and\n"
"the heat that dries them goes up the chimney with the smoke.")),
        ("Lighting the fire", ("Open both vents. Lay two logs at the bottom, kindling crosswise on top and a\n"
"firelighter in the middle of it all.")),
        ("Ashes", ("Leave a finger of ash on the grate, for it keeps the embers warm. Cold ash is\n"
"good for roses, but never for rhododendrons.")),
        ("Sweeping", ("Have the chimney swept twice a year. A crack in the glass or smoke in the\n"
"room means that you should stop and call someone.")),
    ]  # fmt: skip
    text = "Wood stoves\n\n" + "\n\n".join(f"{name}\n{paragraph}" for name, paragraph in sections)

    assert headings(text) == [name for name, _ in sections]


@pytest.mark.parametrize(
    "line",
    ["Publié le 14 mars 2023 par Léa Morel", "Published on 14 March 2023 by Léa Morel", "Release date: 14 March 2023"],
)
def test_a_date_of_publication_is_known_before_who_wrote_it(line):
    text = (
        f"The knife\n\n{line}\n\nCarbon steel cuts better than other steel, but it rusts.\n\n"
        "Rust\n\nRub it off with a cork."
    )

    assert "2023" in (read_text(text, None).published or "")


@pytest.mark.parametrize(
    "menu", [("Accueil", "Boutique", "Panier (0)"), ("Home", "Shop", "Cart (2)"), ("Startseite", "Warenkorb (1)")]
)
def test_a_cart_and_a_reading_time_belong_to_no_article(menu):
    text = (
        "\n".join(menu)
        + "\n\nThe knife of the keeper\n\n4 min read\n\nIt cuts better than others, but it rusts in the salt air.\n"
    )
    draft = read_text(text, None)

    assert draft.title == "The knife of the keeper"
    assert [passage.text for passage in draft.passages] == ["It cuts better than others, but it rusts in the salt air."]


@pytest.mark.parametrize(
    "foot", ["Kettle 300 User Guide        {}", "{:>60}", "Finch                Informational            [Page {}]"]
)
def test_feet_of_few_pages_are_no_text(foot):
    parts = [("BEFORE USE", "Boil it."), ("BOILING", "Fill it with water."), ("DESCALING", "Use vinegar for an hour.")]
    pages = [f"{name}\n\n{words}\n\n{foot.format(n)}" for n, (name, words) in enumerate(parts, 1)]
    text = "KETTLE 300\n\n" + "\n\n".join(pages) + "\n\nPROBLEMS\n\nCall us at the harbour.\n"

    assert outline(text) == [*parts, ("PROBLEMS", "Call us at the harbour.")]


def test_items_alike_but_for_amounts_far_from_them_are_no_feet_of_pages():
    text = "Fares of the ferry\n\nOn weekdays\nPerson      4\nDog      2\n\nOn Sundays\nPerson      5\nDog      3\n"

    assert {"Person      4", "Person      5"} <= set(lines_of(text))


def test_a_sentence_in_capitals_is_no_heading_among_others():
    text = "KETTLE\n\nSAFETY\n\nREAD ALL OF THIS BEFORE USE.\n\nBOILING\n\nFill it.\n\nCLEANING\n\nUse vinegar.\n"

    assert headings(text) == ["SAFETY", "BOILING", "CLEANING"]


@pytest.mark.parametrize(
    "sections",
    [
        [("เวลาเปิด", "เปิดทุกวันตั้งแต่หกโมงเช้าถึงสองทุ่ม ยกเว้นวันจันทร์"), ("ค่าเข้า", "ผู้ใหญ่จ่ายคนละหกสิบบาท เด็กเข้าได้ฟรี"),
         ("สุนัข", "สุนัขต้องใส่สายจูงตลอดเวลาที่อยู่ในท่าเรือ")],
        [("ເວລາ", "ເປີດທຸກມື້ແຕ່ຫົກໂມງເຊົ້າຮອດສອງທຸ່ມ ຍົກເວັ້ນວັນຈັນ"), ("ລາຄາ", "ຜູ້ໃຫຍ່ຈ່າຍຄົນລະສິບພັນກີບ ເດັກນ້ອຍເຂົ້າຟຣີ"),
         ("ໝາ", "ໝາຕ້ອງມີສາຍຈູງຕະຫຼອດເວລາທີ່ຢູ່ໃນທ່າເຮືອ")],
    ],
)  # fmt: skip
def test_scripts_that_end_no_sentence_have_headings_right_above_their_text(sections):
    title = "".join(name for name, _ in sections)
    text = f"{title}\n\n" + "\n\n".join(f"{name}\n{words}" for name, words in sections)

    assert outline(text) == sections
    assert read_text(text, None).title == title


def test_what_a_program_does_stands_below_its_name_above_the_signs():
    sections = "\n\n".join(f"{name}\n-------\nPress F2 to light it." for name in ("1. USE", "2. BUGS"))
    text = f"LAMPKEEPER 2.4\nA program that lights lamps\n===========================\n\n{sections}\n"

    assert (read_text(text, None).title or "").startswith("LAMPKEEPER 2.4")
    assert headings(text) == ["1. USE", "2. BUGS"]


def test_a_title_may_stand_below_rows_and_begin_with_a_word_of_one_letter():
    text = (
        "Network Working Group                  A. Finch\nCategory: Informational               April 2018\n\n"
        "              A Protocol for Lamps\n\n1.  Introduction\n\nLamps tell each other who is lit.\n\n"
        "2.  Format\n\nA message has a number.\n\n3.  Safety\n\nLook out of the window.\n"
    )

    assert read_text(text, None).title == "A Protocol for Lamps"


def test_a_heading_right_above_facts_in_lower_case_is_cut_from_them():
    text = (
        "News\n\nRats\nLeave no bread on the heap.\n\nWater\nIt flows again.\n\nManure\nIt costs three euros.\n\n"
        "Work\nsaturday 1 april, 9 to 12: paths\nsaturday 6 may, 9 to 12: ditch\nsaturday 3 june, 9 to 12: sheds\n"
    )

    assert headings(text)[-1] == "Work"
    assert "saturday 6 may, 9 to 12: ditch" in lines_of(text)


def test_lines_right_below_headings_are_paragraphs_though_each_is_one_sentence():
    text = (
        "THE MOORING\n\nAda Finch lets it to the miller.\n\nThey sign it here.\n\n1. THE BERTH\n"
        "1.1 The berth has a ring.\n1.2 The ring is shared.\n\n2. TERM\n"
        "2.1 It begins in May and lasts a year.\n\n3. DUTIES\nThe miller shall:\n"
        "(a) keep the ring clean;\n(b) pay.\n\n4. LAW\nThe law of Marrow governs it.\n\n_______\nAda Finch\n"
    )

    assert headings(text) == ["1. THE BERTH", "2. TERM", "3. DUTIES", "4. LAW"]
    assert {"1.2 The ring is shared.", "The miller shall:", "(b) pay."} <= set(lines_of(text))


def test_short_lines_above_lists_are_headings_where_all_lists_have_one():
    days = ["Friday", "Saturday", "Sunday"]
    program = "".join(
        f"{day}\n{n}.00 – Opening of the lamp room\n{n + 1}.30 – Brass band (Quay)\n\n" for n, day in enumerate(days, 3)
    )
    text = f"Lamp Days\n\n{program}Practical\nParking\nBehind the mill, for nothing.\nDogs\nThey stay on the lead.\n"

    assert headings(text) == [*days, "Parking", "Dogs"]


def test_a_list_below_a_lead_in_ends_at_a_blank_line_where_none_stands_within_it():
    text = (
        "School\n\nAbsence\nCall us before nine.\n\nCanteen\nIt opens at noon.\n\nThings\nBring:\n- a lamp\n- a rope\n"
        "- a bag\n\nDates\nMeeting: 3 May\nMarket: 4 June\nParty: 5 July\n\nAll may come.\n\nThe head,\nAda Finch\n\n"
        "Office\nAsk at the desk.\n"
    )

    assert headings(text) == ["Absence", "Canteen", "Things", "Dates", "Office"]


def test_lines_with_an_emoji_below_a_heading_with_a_number_are_its_list():
    text = (
        "Rules\n\n1. Respect\nNo insults.\n\n2. Rooms\nKeep to the matter.\n\n3. Roles\n🌱 Leaf — new\n"
        "🍵 Cup — after 30 days and 200 messages of any kind\n🫖 Pot — the keepers\n\nLast change: 2 May\n"
    )

    assert headings(text) == ["1. Respect", "2. Rooms", "3. Roles"]


def test_what_leads_to_a_list_below_a_number_is_no_heading_and_a_title_may_end_in_an_abbreviation():
    text = (
        "Satzung des Vereins „Alte Lampe e. V.“\n\n§ 1 Sitz\nEr hat seinen Sitz in Marrow.\n\n"
        "§ 2 Organe\nOrgane sind\n1. die Versammlung,\n2. der Vorstand.\n\n§ 3 Ende\nDas Geld erbt die Gemeinde.\n"
    )

    assert read_text(text, None).title == "Satzung des Vereins „Alte Lampe e. V.“"
    assert ("§ 2 Organe", "Organe sind\n1. die Versammlung,\n2. der Vorstand.") in outline(text)


def test_stars_are_a_rating_and_a_title_with_a_colon_may_stand_above_a_name():
    text = (
        "Тишина: филм који чека\nПише: Ада Финч\n14. март 2025.\n\nПрича\n"
        "Лазар превози путнике преко реке, иако је мост готов.\n\n"
        "Глума\nЊегово лице говори више него сви дијалози заједно.\n\nОцена\n★★★★☆\n"
    )

    assert read_text(text, None).title == "Тишина: филм који чека"
    assert outline(text)[-1] == ("Оцена", "★★★★☆")


def test_lines_with_the_title_of_minutes_are_no_headings():
    text = (
        "VILLAGE OF MARROW\nMinutes of the council\nMeeting of 14 November at 8 p.m\n\nThe mayor opened it.\n\n"
        "1 – The hall\nThe roof leaks.\n\n2 – The lamp\nIt is out.\n\n3 – The well\nIt is dry.\n"
    )

    assert headings(text) == ["1 – The hall", "2 – The lamp", "3 – The well"]


def test_breadcrumbs_above_a_title_and_what_invites_to_read_on_belong_to_the_page():
    text = (
        "Forum » Garden » Herbs\nWhy does my mint die?\n\nIt has too much sun. Put it below the wall.\n\n"
        "Shade\nMint likes it. So do snails.\n\nBaca juga: Lampu\nKomentar\n"
    )

    assert read_text(text, None).title == "Why does my mint die?"
    assert lines_of(text) == ["It has too much sun. Put it below the wall.", "Mint likes it. So do snails."]


def test_buttons_and_captions_of_a_page_stand_alone_and_its_links_to_other_articles_are_no_text():
    first = "The lamps of Marrow go dark in April. The council voted for it on a rainy Tuesday, by nine to four."
    second = "They cost a lot. Few boats need them, for most have a map that knows where they are."
    text = (
        "Skip to content\nNews  Sport  Culture\nSign in\n"
        "Harbour lights to be switched off for the first time in 160 years\nBy Ada Finch\n11 February 2025\n"
        f"Share\nSave\n\nThe north light. Photograph: Bo Finch/The Gazette\n\n{first}\n\nWhy now?\n\n{second}\n\n"
        "Most read\nStorm closes the road\nBakery wins a prize\nAbout us\nTerms of use\n"
    )

    assert (read_text(text, None).title or "").startswith("Harbour lights")
    assert outline(text) == [(None, first), ("Why now?", second)]


def test_relatives_after_semicolons_are_lines_of_their_own():
    text = (
        "In memory of Ada Finch\n\nHer husband, Bo;\nher children, Cy and Di;\nher dog,\n\nmourn her.\n\n"
        "Service\nOn Friday at two, in the church.\n\nVisits\nFrom ten to six.\n\nFlowers\nNone. Give to the lamp.\n"
    )

    assert headings(text) == ["Service", "Visits", "Flowers"]
    assert "her children, Cy and Di;" in lines_of(text)


def test_a_chapter_has_its_number_also_right_below_the_title():
    chapters = "\n\n".join(f"{n}\n\nThe keeper went up. Nobody saw him.\n\nHe came down." for n in range(1, 4))

    assert headings(f"A lamp\nA story\n\n{chapters}\n") == ["1", "2", "3"]


def test_lines_above_nothing_but_times_are_headings_however_long():
    text = (
        "Lamp Days\n\nFriday the 4th of July\n18.00 Stalls open\n19.30 Brass band\n\n"
        "Saturday the 5th of July\n9.05 Boules\n16.00 Sack race\n\n"
        "Parking\nBehind the mill, for nothing. A bus goes down to the quay until one at night.\n\n"
        "Meals\nFish and pancakes on the quay. Bring coins, for nobody there takes cards.\n"
    )

    assert headings(text) == ["Friday the 4th of July", "Saturday the 5th of July", "Parking", "Meals"]


def test_days_stand_above_what_happens_at_times_that_a_word_leads_in():
    text = (
        "Festa del vino\n\nVenerdì 12 settembre\nore 18:00 Apertura degli stand gastronomici\n"
        "ore 19:30 Saluto del sindaco\nore 21:00 Concerto della banda comunale\n\n"
        "Sabato 13 settembre\nore 10:00 Laboratorio per bambini\nore 15:30 Visita alla cantina con degustazione\n\n"
        "Domenica 14 settembre\nore 9:00 Camminata tra le vigne\nore 12:30 Pranzo in piazza\n\n"
        "Informazioni\nIn caso di pioggia si mangia nella palestra comunale.\n"
    )

    assert headings(text) == ["Venerdì 12 settembre", "Sabato 13 settembre", "Domenica 14 settembre", "Informazioni"]
    assert outline(text)[0] == ("Venerdì 12 settembre", "ore 18:00 Apertura degli stand gastronomici")


def test_a_sentence_that_each_item_ends_is_quoted_with_them():
    sentence = "The lamp is not lit,\n– while the sun shines,\n– when the keeper is away."
    found = [passage for _, passage in outline(f"The tower\n\n{sentence}\n\nThings to bring\n- Boots\n- A coat\n")]

    assert sentence in found
    assert "- Boots" in found


def test_names_in_brackets_stand_above_the_parts_of_a_song():
    text = (
        "The lamp song\n\n[Verse 1]\nThe lamp is lit at dusk\nand burns until the day\n\n"
        "[Chorus]\nOh, lamp of Marrow\nlight the way\n\n[Verse 2: Ada & Jo]\nThe keeper climbs\nwith oil and a song\n"
    )

    assert headings(text) == ["Verse 1", "Chorus", "Verse 2: Ada & Jo"]


def test_where_and_when_a_paper_was_signed_is_no_heading():
    text = (
        "Statuts de la lampe\n\nArticle 1 – Nom\nL'association s'appelle La Lampe.\n\n"
        "Article 2 – Siège\nElle a son siège à Marrow.\n\nFait à Marrow, le 12 mars 2024\nLa présidente : Ada Finch\n"
    )

    assert headings(text) == ["Article 1 – Nom", "Article 2 – Siège"]


def test_capitals_stand_above_what_is_no_longer_than_they_are():
    text = (
        "The iron\n\nSAFETY INSTRUCTIONS\n1) Never leave it alone.\n2) Keep the cord dry.\n\n"
        "BEFORE FIRST USE\nStep 1: Remove the foil from the plate.\nStep 2: Fill the tank with water.\n\n"
        "SPECIFICATIONS\nVoltage: 230 V\nPower: 2 kW\n"
    )

    assert headings(text) == ["SAFETY INSTRUCTIONS", "BEFORE FIRST USE", "SPECIFICATIONS"]
    assert "Step 1: Remove the foil from the plate." in lines_of(text)


def test_who_posts_and_when_stands_with_what_is_said():
    text = (
        "Black spots\n\nlin88 · 12 June 2024, 18:33\nMy lamps have black spots. I clean them every other day.\n\n"
        "Old_Ada · 12 June 2024, 19:05\nThat is soot. Trim the wick a little shorter than you do now.\n\n"
        "lin88 · 12 June 2024, 19:20\nThanks! Which oil do you burn in yours?\n\n"
        "Old_Ada · 12 June 2024, 19:41\nOil of rape, always, and a new wick each spring.\n"
    )

    assert outline(text)[0][1].startswith("lin88 · 12 June 2024, 18:33\nMy lamps have black spots.")


def test_who_signs_above_the_day_is_no_heading_nor_is_a_telephone_above_them():
    text = (
        "阳光小区管理规定\n\n一、总则\n为了维护小区的环境和秩序，制定本规定。\n\n二、附则\n本规定自2023年6月1日起执行。\n"
        "物业服务中心电话：010-12345678\n阳光物业公司\n2023年5月20日\n"
    )

    assert headings(text) == ["一、总则", "二、附则"]


def test_two_headings_right_above_much_longer_lines_are_enough():
    text = (
        "House rules\n\nKitchen\nThe kitchen is cleaned by whoever has cooked in it, on the same day.\n\n"
        "Guests may:\n- use the stove;\n- take showers.\n\n"
        "Rent\nThe rent of 850 crowns is paid until the 10th of each month.\n"
    )

    assert headings(text) == ["Kitchen", "Rent"]


def test_an_item_that_says_little_is_quoted_with_those_within_it():
    text = (
        "Club rules\n\nThe club meets in the old lighthouse on Fridays, and everybody is welcome.\n\n"
        "- Membership\n  - from 16 years on\n  - by letter\n- Dogs\n\n"
        "The fees are due in January, and are paid to the treasurer in cash or by bank transfer.\n"
    )
    found = [passage for _, passage in outline(text)]

    assert "- Membership\n- from 16 years on\n- by letter" in found
    assert "- Dogs" in found


def test_a_line_right_below_capitals_is_their_text_also_where_nothing_else_is():
    text = (
        "ADA FINCH\n\nWORK\nShe has kept the lamp of Marrow since 1999.\n\n"
        "LANGUAGES\nPolish (native), English (C1)\n\nOTHER\nShe sails, and mends nets in winter.\n"
    )

    assert headings(text) == ["WORK", "LANGUAGES", "OTHER"]


def test_one_line_between_a_title_and_headings_in_capitals_is_none():
    soups, pies = "Onion ...... 4,00\nFish ...... 5,50", "Rabbit ...... 9,00\nHare ...... 8,00"
    text = f"PRICES\n\nThe Gull inn\n\nSOUPS\n{soups}\n\nPIES\n{pies}\n"

    assert headings(text) == ["SOUPS", "PIES"]


def test_what_stands_further_left_than_code_below_a_lead_in_is_no_part_of_it():
    text = (
        "The lamp fails\n\nResult\nThe lamp goes out. The log says nothing except:\n\n    WARN no oil (lamp=2)\n\n"
        "Environment\nThe lamp of 1871, with oil of Thole.\n\nWorkaround\nFill it by hand.\n"
    )

    assert headings(text) == ["Result", "Environment", "Workaround"]


def test_names_with_days_stand_below_the_heading_of_the_first():
    comment = "I see the same in my lamp, whatever oil is in it."
    text = (
        "The lamp fails\n\nResult\n\nThe lamp goes out at dawn.\n\nIt does so daily.\n\n"
        f"Comments\n\nTomas Reh, 2 April 2023\n{comment}\n\nInes Calder, 3 April 2023\n{comment}\n"
    )
    paths = [section.path for section in read_text(text, None).sections]

    assert paths[-2:] == [("Comments", "Tomas Reh, 2 April 2023"), ("Comments", "Ines Calder, 3 April 2023")]


def test_the_first_of_three_lines_with_a_day_is_the_title():
    head = "Preek bij Lucas 15\nZondag 6 maart 2022, Oude Kerk te Hoorn\nds. Willem Postma"
    text = f"{head}\n\n{'Een vader keek uit. ' * 9}\n"

    assert read_text(text, None).title == "Preek bij Lucas 15"


def test_scenes_with_a_sign_and_a_number_are_headings():
    scenes = "S#1. 등대 안 (밤)\n\n노인이 램프를 닦고 있다.\n\nS#2. 바닷가 (새벽)\n\n소년이 뛰어온다."
    text = f"등대의 밤\n\n{scenes}\n"

    assert headings(text) == ["S#1. 등대 안 (밤)", "S#2. 바닷가 (새벽)"]


def test_who_was_at_a_meeting_is_one_passage():
    lines = "Present: Ada Finch, Jo Marsh and Lin Zhao of the harbour\nExcused: Mia Berg\nMinutes: Finch A. P."
    text = f"Minutes of the meeting\n\n{lines}\n\n1. Oil\nIt costs more.\n\n2. Wicks\nThey cost less.\n"

    assert outline(text)[0] == (None, lines)


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("Protokoll der Versammlung vom 12. März 2024", "Ruderverein Thole e. V."),
        ("Minutes of the Annual General Meeting, 3 February 2024", "Village hall, 7.30 pm"),
        ("Compte rendu de la réunion du 12 mars 2024", "Club d'aviron de Thole"),
    ],
)
def test_a_title_may_hold_a_day_and_the_lines_below_it_go_on(title, below):
    items = "1. Oil\nThe oil costs more than it did.\n\n2. Wicks\nThe wicks cost less.\n\n3. Matches\nNobody has any.\n"
    draft = read_text(f"{title}\n{below}\n\n{items}", None)

    assert draft.title == f"{title} – {below}"


@pytest.mark.parametrize(
    "versions",
    [["2.3.0 (2024-05-02)", "2.2.1 (2024-03-18)"], ["v1.4.0", "v1.3.0"], ["[1.1] - 2024-05-02", "[1.0] - 2023-01-05"]],
)
def test_versions_are_headings(versions):
    text = "Changes\n\n" + "\n\n".join(f"{version}\n- The lamp is lit.\n- It burns." for version in versions)

    assert headings(text) == versions


def test_lines_right_above_texts_are_headings_however_short_those_are():
    text = (
        "Thole Garden Club\n\nMinutes of the last meeting\nThese were read.\n\nChairman's report\nAll is well.\n\n"
        "Election of officers\nChairman: Jo\nTreasurer: Ada\n\nDate of next meeting\n1 February 2025\n"
    )

    assert headings(text) == [
        "Minutes of the last meeting",
        "Chairman's report",
        "Election of officers",
        "Date of next meeting",
    ]


def test_sentences_in_capitals_are_no_headings_where_those_have_no_stop():
    warning = "THE LAMP IS LENT AS IT IS, AND WE ANSWER FOR NOTHING THAT IT SETS ON FIRE."
    text = f"TERMS\n\nREAD THIS FIRST. IT MATTERS.\n\n1. OIL\nYou bring it.\n\n2. FIRE\n{warning}\n\n3. RENT\nNone.\n"

    assert headings(text) == ["1. OIL", "2. FIRE", "3. RENT"]
    assert ("2. FIRE", warning) in outline(text)


def test_a_word_between_two_parties_is_no_passage_and_two_roman_numbers_are_headings():
    parties = ["Ada Finch, Hafenstraße 3, Thole – Klägerin –", "gegen", "Lampe GmbH, Strandweg 1, Thole – Beklagte –"]
    text = (
        "Amtsgericht Thole\nAktenzeichen: 12 C 345/23\n\nURTEIL\n\n" + "\n\n".join(parties) + "\n\n"
        "Das Gericht erkennt auf die Verhandlung vom 4. April 2024 für Recht:\n\n1. Die Beklagte zahlt 640 Euro.\n"
        "2. Sie trägt die Kosten.\n\nTatbestand\nDie Klägerin buchte bei der Beklagten zwei Wochen. Es war kalt.\n\n"
        "Sie verlangt die Hälfte zurück.\n\nGründe\nDie Klage ist zulässig und begründet.\n\n"
        "I.\nDie Wohnung war kalt.\n\nII.\nDie Kosten folgen aus dem Gesetz.\n"
    )

    assert "\n".join(parties) in [words for _, words in outline(text)]
    assert headings(text) == ["URTEIL", "Tatbestand", "Gründe", "I.", "II."]


@pytest.mark.parametrize("separator", [" – ", ": "])
def test_words_of_a_glossary_are_passages_also_in_lower_case(separator):
    entries = [
        f"{word}{separator}{sense}"
        for word, sense in (
            ("berth", "where a ship lies"),
            ("quay", "a wall to which ships are tied; the oldest is from 1820"),
            ("bollard", "a post that holds ropes"),
            ("fairway", "the way that ships take, between buoys"),
        )
    ]

    assert [words for _, words in outline("Words of the harbour\n\n" + "\n\n".join(entries) + "\n")] == entries


def test_what_is_filled_in_is_no_heading():
    text = "Exam\n\nName: ______________\n\nAnswer all of the questions.\n\nPart one\n1. Why?\n2. When was it?\n"

    assert "Name: ______________" in lines_of(text)


def test_the_words_below_a_bare_paragraph_sign_are_its_name():
    text = (
        "Order on dogs\n\n§ 1\nPurpose\n(1) It is about dogs.\n(2) Not about cats.\n\n"
        "§ 2\nLeads\n(1) Dogs are led.\n(2) On the beach too.\n\n§ 3\nEnd\nIt holds from May on.\n"
    )
    paths = [passage.section.path for passage in read_text(text, None).passages]

    assert list(dict.fromkeys(paths)) == [("§ 1 Purpose",), ("§ 2 Leads",), ("§ 3 End",)]


def test_songs_with_numbers_are_called_by_the_line_above_their_verses():
    text = (
        "Canciones\n\n1. La lámpara\nLa lámpara se va a apagar,\nla marea cambia y hay que zarpar,\n"
        "las redes secas, la vela al viento,\nno hay otra luz en el firmamento.\n\n"
        "2. La feria\nEn la feria de Marro la vi,\ncon cintas rojas y un alhelí,\n"
        "vendía manzanas de dos en dos,\nninguna tan dulce como su voz.\n"
    )

    assert headings(text) == ["1. La lámpara", "2. La feria"]


def test_a_page_number_between_dashes_that_stands_once_is_left_out():
    text = (
        "LE PHARE\n\nIl fallut trois ans pour amener\nles pierres de l'île voisine. Les\nbarques n'abordaient que par\n"
        "temps calme.\n- 12 -\nLes gardiens\n\nDeux hommes y vivaient toute\nl'année. L'un veillait la nuit,\n"
        "l'autre dormait.\n"
    )

    assert headings(text) == ["Les gardiens"]
    assert read_text(text, None).left_out == {"page": 1}


def test_who_posted_how_long_ago_and_buttons_beside_counts_are_left_out():
    text = (
        "r/voile\nPosté par u/kervel il y a 3 ans\n\nComment entretenir les bouts ?\n\n"
        "Tous mes bouts sont raides de sel.\n\n"
        "42 commentaires\nPartager\nEnregistrer\n\nu/jo\nil y a 3 ans\nÀ la machine, sans adoucissant.\n"
    )

    assert lines_of(text) == ["Tous mes bouts sont raides de sel.", "À la machine, sans adoucissant."]


def test_articles_with_ordinals_are_headings_with_their_names():
    text = (
        "Regulamento do cais\n\nArtigo 1.º\nObjeto\n\nO regulamento define o uso do cais.\n\n"
        "Artigo 2.º\nHorário\n\nO cais abre às 6 horas, nos termos do n.º 3 do artigo 4.º da lei.\n\n"
        "Artigo 3.º\nFim\n\nA 1.ª infração é punida com aviso.\n"
    )
    paths = [passage.section.path for passage in read_text(text, None).passages]

    assert paths == [("Artigo 1.º Objeto",), ("Artigo 2.º Horário",), ("Artigo 3.º Fim",)]


def test_amounts_that_end_in_an_abbreviation_are_one_passage():
    parts = "Чайник – 1 шт.\nПодставка – 1 шт.\nФильтр – 2 шт."
    text = f"Инструкция\n\nМеры\nНе погружайте чайник в воду.\n\nКомплектация\n{parts}\n\nУход\nМойте чайник.\n"

    assert ("Комплектация", parts) in outline(text)


def test_a_line_below_the_title_that_counts_is_no_heading():
    text = (
        "ねぎのキッシュ\n\n4人分・調理時間60分\n\n材料\n長ねぎ　3本\n卵　3個\n\n作り方\nねぎと卵を混ぜて焼きます。\n\n"
        "コツ\n弱火でゆっくり炒めると甘くなります。\n"
    )

    assert headings(text) == ["材料", "作り方", "コツ"]


def test_what_a_page_of_questions_says_around_them_is_left_out():
    buttons = "Share\nImprove this question\nFollow"
    text = (
        "Why does the lamp blink?\n\nAsked 5 months ago\nModified 3 months ago\nViewed 1k times\n\n7\n\n"
        f"It blinks while I sort the list of all lamps.\n\n{buttons}\nasked Jan 4 at 10:12\n\n1 Answer\n\n12\n\n"
        "You switch it in the comparison, which is called often.\n\nShare\nFollow\nanswered Jan 4, 2021 at 11:02\n"
    )
    draft = read_text(text, None)

    assert draft.title == "Why does the lamp blink?"
    assert outline(text) == [
        (None, "It blinks while I sort the list of all lamps."),
        ("1 Answer", "You switch it in the comparison, which is called often."),
    ]


def test_a_number_alone_stays_where_nothing_was_asked():
    assert "12" in lines_of("The answer\n\nAsk the keeper how many lamps there are.\n\n12\n\nNobody believes it.\n")


def test_a_table_goes_with_what_leads_to_it():
    rows = "HERE   It floats.\nHELP   It does not."
    text = f"Buoys\n\nThey answer when they are called.\n\nA buoy says one of these:\n\n{rows}\n\nThat is all.\n"

    assert (None, f"A buoy says one of these:\n{rows}") in outline(text)


def test_a_press_release_is_called_by_the_line_below_its_label_and_its_day():
    text = (
        "PRESSEMITTEILUNG\nThole, den 3. Juni 2024\n\nDie Ölpreise sinken\n\nSie sinken im Juli um elf Prozent.\n\n"
        "Was sich ändert\nEin Haushalt spart rund 190 Euro.\n\nWas noch kommt\nMehr Lampen.\n\nÜber uns\nEs gibt uns.\n"
    )
    draft = read_text(text, None)

    assert (draft.title, draft.published) == ("Die Ölpreise sinken", "3. Juni 2024")
    assert draft.passages[0].text == "Sie sinken im Juli um elf Prozent."


def test_an_address_below_a_name_is_no_part_of_the_title():
    address = "Calle del Puerto 3, Cabo Lobo\nada@finch.example\n600 123 456"
    text = (
        f"Ada Finch Lago\n{address}\n\nPERFIL\nProfesora de matemáticas con doce años de experiencia.\n\nTRABAJO\n"
        "2018 – actualidad\nProfesora, Instituto Alto\n• Clases de cuarto.\n• Taller de robótica.\n\n"
        "2012 – 2018\nProfesora interina\n• Sustituciones.\n\nIDIOMAS\nGallego: lengua materna\nInglés: B2\n"
    )
    draft = read_text(text, None)

    assert draft.title == "Ada Finch Lago"
    assert draft.passages[0].text == address


def test_what_a_court_rules_goes_with_its_lead_in():
    rulings = [
        "The court, ruling in public:",
        "ORDERS Lamp Ltd to pay 640 pounds;",
        "REJECTS the rest;",
        "ORDERS the costs paid.",
    ]
    text = "JUDGMENT\n\nThe rooms were cold in February, and nobody came.\n\nRULING\n\n" + "\n\n".join(rulings) + "\n"

    assert ("RULING", "\n".join(rulings)) in outline(text)


def test_songs_with_numbers_whose_lines_all_begin_with_capitals():
    text = (
        "Songs\n\n1. The Lamp\nThe lamp on the pier is burning low,\nThe tide is turning, and we must go,\n"
        "The nets are dry and the sails are furled,\nThere's no such light in all the world.\n\n"
        "2. The Fair\nI met my love at Marrow fair,\nWith ribbons in her yellow hair,\n"
        "She sold me apples, red and green,\nThe finest that were ever seen.\n"
    )

    assert headings(text) == ["1. The Lamp", "2. The Fair"]


def test_a_word_in_small_letters_joins_names_and_no_sentences():
    parties = "Judgment\n\nAda Finch\n\nagainst\n\nThe Harbour Board\n\nThe court finds for her.\n"
    guide = "House guide\n\nwifi\n\nThe password is on the fridge.\n\nparking\n\nPark behind the house.\n"
    forum = "Open in winter?\n\nI would like to come in January.\n\njo\n\nNo, it is closed until March.\n\nlin\n"

    assert (None, "Ada Finch\nagainst\nThe Harbour Board") in outline(parties)
    assert {"The password is on the fridge.", "Park behind the house."} <= {words for _, words in outline(guide)}
    assert "No, it is closed until March." in {words.removesuffix("\nlin") for _, words in outline(forum)}


@pytest.mark.parametrize(
    "first", ["**Welcome to the harbour!** ⚓", "__Bienvenue au port !__", "**Rules of the harbour** 🐟🐟"]
)
def test_a_first_line_in_bold_is_the_title_also_with_emoji_behind_it(first):
    text = f"{first}\n\nPlease read this first.\n\n**1. Boats**\nNo racing.\n\n**2. Dogs**\nOn the lead.\n"

    assert read_text(text, None).title == first.replace("**", "").replace("__", "")


def test_a_bold_sentence_above_a_text_is_no_title():
    text = "**This is a draft.**\n\nPlease read this first.\n\n**1. Boats**\nNo racing.\n\n**2. Dogs**\nOn the lead.\n"

    assert read_text(text, None).title is None


@pytest.mark.parametrize(
    ("menu", "edit"),
    [
        ("Article\nDiscussion\nLire\nModifier\nVoir l’historique", "[modifier | modifier le code]"),
        ("Article\nTalk\nRead\nEdit\nView history", "[edit]"),
    ],
)
def test_the_name_above_the_menu_of_a_wiki_is_the_title(menu, edit):
    text = (
        f"Thole Light\n{menu}\nThe Thole Light is a lighthouse in the north of the island.\n\n"
        f"Story{edit}\nThe tower was lit in 1885.\n\nLamp{edit}\nIt burned oil until 1964.\n"
    )
    draft = read_text(text, None)

    assert draft.title == "Thole Light"
    assert [section.path for section in draft.sections] == [("Story",), ("Lamp",)]
    assert "istor" not in draft.text
