"""What the layout of a short text tells: of blank lines above headings, of lists, of what stands first and last."""

import pytest

from index.readers.plain.reader import read_text


def outline(text):
    """Each path of headings with what stands below it."""
    return [(" > ".join(passage.section.path), passage.text) for passage in read_text(text, None).passages]


def headings(text):
    return list(dict.fromkeys(path for path, _ in outline(text) if path))


def test_headings_right_above_lists_do_not_tell_that_lines_are_set_apart():
    steps = "1. 전원을 끕니다.\n2. 덮개를 엽니다.\n3. 필터를 꺼냅니다.\n4. 새 필터를 넣습니다."
    draft = read_text(
        f"필터 교체 방법\n\n준비물\n새 필터, 마른 수건\n\n교체 순서\n{steps}\n\n주의\n씻지 마십시오.\n", None
    )

    assert draft.title == "필터 교체 방법"
    assert [section.path for section in draft.sections if section.path] == [("준비물",), ("교체 순서",), ("주의",)]


@pytest.mark.parametrize("dash", ["—", "–", "-"])
def test_amounts_whose_units_have_a_full_stop_are_lines_of_one_list(dash):
    amounts = [f"свёкла {dash} 2 шт.", f"капуста {dash} 300 г", f"картофель {dash} 3 шт.", f"соль {dash} по вкусу"]
    text = f"Борщ\n\nПродукты:\n{chr(10).join(amounts)}\n\nСварите бульон. Подавайте со сметаной.\n"

    assert outline(text)[0] == ("", "\n".join(["Продукты:", *amounts]))


@pytest.mark.parametrize("last", ["Open Daily\nCall 01904 555 010", "Ouvert tous les jours\nTél. 02 98 00 00 00"])
def test_the_only_line_without_a_blank_one_above_it_is_no_heading(last):
    text = (
        "The Old Pump Museum\n\nAdmission\nAdults pay £6. Children come in free.\n\n"
        f"Getting here\nThe bus stops outside the gate.\n{last}\n"
    )

    assert headings(text) == ["Admission", "Getting here"]
    assert last.split("\n")[1] in outline(text)[-1][1]


def test_a_line_with_the_title_is_no_heading_where_all_headings_stand_apart():
    text = (
        "Geography, mock paper\nTime allowed: 1 hour\nAnswer all questions.\n\nSection A\n1. Name the sea. [2]\n"
        "2. What is a spit? [1]\n\nSection B\n3. Explain how a stack is formed. [4]\n"
    )

    assert headings(text) == ["Section A", "Section B"]


def test_a_heading_in_capitals_stands_below_none_without():
    text = (
        "CLAIRE MORVAN\n12 rue des Dunes – 29200 Brest\n\nEXPÉRIENCE\n2020-2026 : Ingénieure (Brest)\n"
        "Relevés de fonds, encadrement de trois techniciens.\n2016-2020 : Technicienne, Port de Lorient\n\n"
        "FORMATION\n2016 : Master, UBO\n2013 : Licence, Rennes\n\nLANGUES\nFrançais, anglais, breton\n"
    )

    assert headings(text) == ["EXPÉRIENCE", "FORMATION", "LANGUES"]


def test_several_things_below_the_last_heading_are_no_names_of_who_signs():
    text = (
        "Ada Finch\n\nProfile\nShe knows lamps.\n\nSchool\nShe went to Thole.\n\nSkills\nWelding, sailing, first aid\n"
    )

    assert outline(text)[-1] == ("Skills", "Welding, sailing, first aid")


@pytest.mark.parametrize(
    ("title", "sections"),
    [
        (
            "Stadtbücherei Thole",
            ("Zeiten\nMo. bis Do. 8–12 Uhr\nFr. 8–16 Uhr\nSo. geschlossen", "Ausleihe\nBücher leihen wir vier Wochen."),
        ),
        (
            "Boulangerie Kerjean",
            ("Horaires\nLun. – ven. : 7 h – 13 h\nSam. : 7 h – 19 h", "Commandes\nOn commande la veille."),
        ),
        (
            "Prom „Mewa”",
            (
                "Dni robocze\nZ Helu: 6:30, 9:15\nZ Gdyni: 7:40, 10:25",
                "Święta\nZ Helu: 8:00, 12:00\nZ Gdyni: 9:10, 13:10",
            ),
        ),
        (
            "Horario de autobuses",
            ("Lunes a viernes\nPuerto 6.30 7.00\nHospital 6.45 7.15", "Sábados\nPuerto 8.00\nHospital 8.15"),
        ),
        (
            "Festa del Patrono",
            ("VENERDÌ 7\nore 18.00 – Messa\nore 20.00 – Cena", "SABATO 8\nore 10.00 – Mercatino\nore 21.00 – Ballo"),
        ),
        (
            "Satamafestivaali",
            ("Perjantai 12.6.\n17.00 Avajaiset\n18.30 Meren kuoro", "Lauantai 13.6.\n10.00 Kalamarkkinat\n12.00 Soutu"),
        ),
    ],
)
def test_lines_above_hours_and_amounts_are_headings_like_those_above_sentences(title, sections):
    draft = read_text(f"{title}\n\n{chr(10).join(section + chr(10) for section in sections)}", None)

    assert draft.title == title
    assert [(*passage.section.path, passage.text) for passage in draft.passages] == [
        tuple(section.split("\n", 1)) for section in sections
    ]


def test_a_list_has_a_heading_where_all_that_blank_lines_part_has_one():
    text = (
        "Apartamento no Porto\n\nDescrição\nÉ luminoso, e tem vista para o rio.\n\n"
        "Comodidades\nAquecimento central\nMáquina de lavar\nVaranda\n\n"
        "Condições\nRenda: 950 €\nCaução: dois meses\nSem animais\n"
    )

    assert headings(text) == ["Descrição", "Comodidades", "Condições"]


def test_lines_above_a_ruling_do_not_own_what_stands_below_its_headings():
    text = (
        "Landgericht Thole\nAz. 4 O 112/25\n\nIm Namen des Volkes\n\nUrteil\n\nIn dem Rechtsstreit\n\n"
        "der Reederei Hansen, Klägerin,\n\ngegen\n\ndie Werft Holm, Beklagte,\n\nhat die Kammer für Recht erkannt:\n\n"
        "Die Klage wird abgewiesen.\n\nTatbestand\n\nDie Klägerin verlangt Ersatz. Das Ruder war mangelhaft.\n\n"
        "Gründe\n\nDie Klage ist unbegründet. Der Mangel lag noch nicht vor.\n"
    )

    assert outline(text)[-2:] == [
        ("Tatbestand", "Die Klägerin verlangt Ersatz. Das Ruder war mangelhaft."),
        ("Gründe", "Die Klage ist unbegründet. Der Mangel lag noch nicht vor."),
    ]


def test_courses_of_a_menu_without_blank_lines_are_headings():
    courses = {
        "Antipasti": "Alici marinate 8 €\nBruschetta 5 €",
        "Primi": "Spaghetti 14 €\nRisotto 15 €",
        "Dolci": "Tiramisù 6 €\nPanna cotta 5 €",
    }
    menu = "\n".join(f"{name}\n{dishes}" for name, dishes in courses.items())

    assert outline(f"TRATTORIA DEL MOLO\n\n{menu}\n") == list(courses.items())


def test_steps_stand_beside_the_heading_above_them_that_has_text_of_its_own():
    steps = "\n\n".join(f"Крок {n}\nВикопайте яму {n} раз." for n in (1, 2, 3))
    text = f"Як посадити калину\n\nЩо потрібно\nсаджанець, лопата, вода\n\n{steps}\n\nПорада\nСадіть у жовтні.\n"

    assert headings(text) == ["Що потрібно", "Крок 1", "Крок 2", "Крок 3", "Порада"]


def test_lessons_right_below_a_heading_stand_below_it():
    lessons = "\n\n".join(f"Lesson {n}\nWe light the lamp {n} times." for n in (1, 2, 3))
    text = f"The keeper’s course\n\nFor beginners\n\n{lessons}\n\nAfterwards\nWe drink tea at the harbour.\n"

    assert headings(text)[0] == "For beginners > Lesson 1"


@pytest.mark.parametrize(
    ("begin", "greeting"),
    [("Subject: Trailer\nFrom: Hal Spence\nTo: committee\n\n", "Hi all,"), ("Thole, 3 June 2026\n\n", "Dear Priya,")],
)
def test_the_only_question_of_a_letter_is_no_heading(begin, greeting):
    text = f"{begin}{greeting}\n\nThe trailer needs two new tyres.\n\nCan I go ahead?\n\nHal Spence\n"

    assert headings(text) == []
    assert any("Can I go ahead?" in passage for _, passage in outline(text))


def test_the_only_heading_of_a_letter_is_its_title():
    text = (
        "令和8年9月1日\n\n住民各位\n\nみなと町内会\n会長 田中一郎\n\n防災訓練のお知らせ\n\n"
        "下記のとおり訓練を行います。\n\n記\n\n1 日時　9月20日\n2 場所　小学校\n\n以上\n"
    )

    assert read_text(text, None).title == "防災訓練のお知らせ"


def test_links_to_a_pages_parts_are_no_part_of_its_title():
    parts = "\n\n".join(f"{name}[edit]\nIt was lit in 1852." for name in ("History", "Keepers"))
    draft = read_text(f"Tern Light\nJump to navigation Jump to search\n\nIt stands on Tern Island.\n\n{parts}\n", None)

    assert draft.title == "Tern Light"
    assert draft.left_out == {"menu": 1}


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_numbered_items_above_few_paragraphs_are_an_agenda(gap):
    paragraph = (
        "Les copropriétaires sont convoqués à l'assemblée annuelle, qui se tiendra dans la salle des fêtes. "
        "Le quorum est fixé à la moitié des tantièmes, faute de quoi une seconde assemblée sera convoquée."
    )
    items = gap.join(("1. Budget", "2. Travaux", "3. Divers"))
    found = [passage for _, passage in outline(f"Ordre du jour\n\n{items}\n\n{paragraph}\n\n{paragraph}\n")]

    assert found == ["1. Budget", "2. Travaux", "3. Divers", paragraph, paragraph]


def test_a_line_above_rows_of_several_years_is_a_heading():
    text = (
        "Lebenslauf\n\nPersönliche Daten\nName: Jana Petersen\nGeburtsdatum: 3. Mai 1990\n\n"
        "Berufserfahrung\nseit 2018\tHafenmeisterin, List\n2012–2018\tBootsbauerin, Werft Holm\n\n"
        "Ausbildung\n2009–2012\tLehre als Bootsbauerin\n2009\tAbitur, Gymnasium Sylt\n\n"
        "Kenntnisse\nDänisch (fließend)\nBootsführerschein See\n"
    )

    assert headings(text) == ["Persönliche Daten", "Berufserfahrung", "Ausbildung", "Kenntnisse"]


@pytest.mark.parametrize(
    ("title", "sections"),
    [
        (
            "ร้านกาแฟท่าเรือ",
            {
                "เครื่องดื่ม": "กาแฟดำ 40 บาท\nชาเย็น 35 บาท\nน้ำส้ม 45 บาท",
                "ของหวาน": "เค้กส้ม 60 บาท\nคุกกี้ 20 บาท",
                "เวลาเปิด": "จันทร์–ศุกร์ 8.00–17.00\nเสาร์ 9.00–15.00",
            },
        ),
        (
            "바다 펜션 안내",
            {
                "객실": "오션뷰 2인실 8만 원\n온돌방 4인실 12만 원",
                "부대시설": "바비큐장\n수영장\n무료 주차장",
                "이용 시간": "입실 15:00\n퇴실 11:00",
            },
        ),
        (
            "港町アパート 入居者募集",
            {
                "物件概要": "所在地：港町2丁目\n家賃：5万8千円\n間取り：2DK",
                "設備": "エアコン\nインターネット無料\n駐輪場",
                "お問い合わせ": "港不動産 03-0000-0000",
            },
        ),
    ],
)
def test_short_lines_above_lists_are_headings_where_no_mark_ends_a_sentence(title, sections):
    text = "\n\n".join([title, *(f"{heading}\n{below}" for heading, below in sections.items())])

    assert outline(f"{text}\n") == list(sections.items())


def test_first_lines_of_what_is_told_without_marks_are_no_headings():
    parts = [
        "วันหนึ่งพายุใหญ่พัดมา\nเรือลำหนึ่งหลงทางอยู่กลางทะเลมืดและมองไม่เห็นแสงไฟเลย\nเขาจึงตีระฆังตลอดคืน",
        "เมื่อเช้ามาถึง\nเรือก็เข้าฝั่งได้และทุกคนขอบคุณเขา",
    ]

    assert outline(f"ตำนานประภาคาร\n\n{parts[0]}\n\n{parts[1]}\n") == [("", part) for part in parts]


@pytest.mark.parametrize(
    "lines",
    [
        ("STR 12 (+1)", "DEX 17 (+3)", "CON 14 (+2)", "INT 10 (+0)", "WIS 15 (+2)"),
        ("Week 1: Introduction", "Week 2: Fires and towers", "Week 3: Fresnel", "Week 4: Midterm"),
    ],
)
def test_many_lines_in_capitals_or_counted_right_below_each_other_are_a_list(lines):
    text = f"Brannoc the Grey\n\nAbilities\n{chr(10).join(lines)}\n\nBackstory\nHe grew up in the marshes of Tarn.\n"

    assert headings(text) == ["Abilities", "Backstory"]
    assert outline(text)[0] == ("Abilities", "\n".join(lines))


def test_the_last_line_before_a_blank_one_heads_nothing_of_what_follows():
    text = (
        "みなと食堂\n\n営業時間\n昼　11:00～14:30\n夜　17:00～21:00（L.O. 20:30）\n\n"
        "定休日\n毎週火曜日、年末年始\n\n駐車場\n店の裏に5台あります。\n"
    )

    assert headings(text) == ["営業時間", "定休日", "駐車場"]
    assert "夜　17:00～21:00（L.O. 20:30）" in outline(text)[0][1] + outline(text)[1][1]


def test_a_section_sign_above_items_is_a_heading():
    text = (
        "Satzung\n§ 1. Name\n1. Der Verein heißt Leuchtfeuer.\n2. Er hat seinen Sitz in Thole.\n"
        "§ 2. Beitrag\n1. Der Beitrag ist im Mai fällig.\n2. Kinder zahlen nichts.\n"
    )

    assert headings(text) == ["§ 1. Name", "§ 2. Beitrag"]


def test_turkish_chapters_in_capitals_are_headings():
    text = (
        "BALIKÇI BARINAĞI YÖNETMELİĞİ\n\nBİRİNCİ BÖLÜM\nGenel hükümler\n\nMADDE 1 – Barınak herkese açıktır.\n\n"
        "İKİNCİ BÖLÜM\nÜcretler\n\nMADDE 2 – Ücret mayısta ödenir.\n"
    )

    assert headings(text) == ["BİRİNCİ BÖLÜM Genel hükümler", "İKİNCİ BÖLÜM Ücretler"]


def test_a_short_exclamation_right_above_a_sentence_is_a_heading_as_others_are():
    text = (
        "Sommarfest\n\nMat\n• korv\n• sallad\n\nMusik\nBandet spelar från åtta.\n\nObs!\nCyklar ställs vid ladan.\n\n"
        "Hem\nBussen går klockan elva.\n"
    )

    assert headings(text) == ["Mat", "Musik", "Obs!", "Hem"]


def test_a_copyright_above_a_licence_is_text_and_at_the_foot_of_a_page_none():
    licence = "THE LAMP LICENCE\n\nCopyright 2021 Ada Finch\n\nYou may use the lamp for any purpose, without charge.\n"

    assert ("", "Copyright 2021 Ada Finch") in outline(licence)
    assert "Copyright" not in read_text("The lamp\n\nIt is lit at noon.\n\nCopyright 2021 Ada Finch\n", None).text


def test_signs_of_a_heading_in_japanese_may_be_quoted_in_it():
    text = (
        "加湿器の使い方\n\n１　使い方\nタンクに水を入れます。電源を押します。\n\n"
        "２　お手入れ\n毎日すすいでください。\n\n３　故障かな？と思ったら\n水を確認してください。\n"
    )

    assert headings(text) == ["１　使い方", "２　お手入れ", "３　故障かな？と思ったら"]


def test_versions_that_fall_are_headings_above_their_changes():
    text = (
        "Release 2.4.0 - unreleased\n\n  * Switch to the new bell driver.\n\nRelease 2.3.1 - 9/11/2025\n\n"
        "  * Fix a crash when the lamp is lit twice.\n\n  * Update what the bell depends on.\n\n"
        "Release 2.3.0 - 05/21/2025\n\n  * Find broken lamps in the north tower.\n\n"
        "Release 2.3.0-beta-1 - 05/01/2025\n\n  * Ring at noon.\n"
    )

    assert headings(text) == [
        "Release 2.4.0 - unreleased",
        "Release 2.3.1 - 9/11/2025",
        "Release 2.3.0 - 05/21/2025",
        "Release 2.3.0-beta-1 - 05/01/2025",
    ]


@pytest.mark.parametrize("numbers", [("(1)", "(2)"), ("1.", "2."), ("a)", "b)")])
def test_a_number_on_a_line_of_its_own_is_of_the_words_below(numbers):
    clauses = ["Nobody smokes in the hall or on the stairs.", "The gate is locked from ten in the evening on."]
    text = "".join(f"{number}\n\n{words}\n\n" for number, words in zip(numbers, clauses, strict=True))

    assert [words for _, words in outline(f"House rules\n\n{text}")] == [
        f"{number}\n{words}" for number, words in zip(numbers, clauses, strict=True)
    ]
