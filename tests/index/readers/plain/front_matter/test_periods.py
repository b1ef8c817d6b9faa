"""Lives told by jobs: the years, the job and what was done are one passage, in whatever order they stand."""

import pytest

from index.readers.plain.reader import read_text


def outline(text):
    draft = read_text(text, None)
    return [(passage.section.path[-1] if passage.section.path else None, passage.text) for passage in draft.passages]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("03/2019 – heute\nIngenieurin, Werft Marrow", "09/2014 – 02/2019\nZeichnerin, Lampe & Söhne"),
        ("Engineer, Marrow Yards\nMarch 2019 – present", "Draughtsman, Lamp & Sons\nMay 2014 – 2019"),
        ("2018 – actualidad\nProfesora, Instituto Alto", "2012 – 2018\nProfesora interina"),
        ("Enfermeira, Hospital do Porto (2016 – presente)", "Enfermeira, Centro de Lobo (2012 – 2016)"),
    ],
)
def test_the_lines_of_a_job_are_one_passage(first, second):
    jobs = [f"{first}\n- the first ferry\n- four pupils", f"{second}\n- pipes and cables"]
    text = f"Ada Finch\n\nJOBS\n\n{jobs[0]}\n\n{jobs[1]}\n\nLANGUAGES\n\nEnglish, Greek\n"

    assert outline(text) == [("JOBS", jobs[0]), ("JOBS", jobs[1]), ("LANGUAGES", "English, Greek")]


def test_years_above_paragraphs_are_headings():
    text = (
        "The pier\n\n1914 – 1918\nNobody mended the pier, because all of the carpenters were at sea.\n\n"
        "1919 – 1930\nThe pier was built again of stone, and longer than it had been before.\n"
    )

    assert [heading for heading, _ in outline(text)] == ["1914 – 1918", "1919 – 1930"]


def test_years_right_below_each_other_are_no_headings():
    jobs = [
        "2016 – aujourd'hui : institutrice, école du Port, Saint-Aubin\n- classe de CM1\n- bibliothèque",
        "2010 – 2016 : institutrice remplaçante, académie de Rennes\n- classes de la maternelle au CM2",
    ]
    years = ["2010 : concours de professeur des écoles", "2008 : licence de lettres modernes, université de Rennes"]
    text = (
        f"Ada Finch\nInstitutrice\n\nExpérience professionnelle\n\n{jobs[0]}\n\n{jobs[1]}\n\n"
        f"Formation\n\n{years[0]}\n{years[1]}\n\nLangues\nAnglais : courant\nBreton : notions\n"
    )

    assert outline(text) == [
        *(("Expérience professionnelle", job) for job in jobs),
        *(("Formation", year) for year in years),
        ("Langues", "Anglais : courant\nBreton : notions"),
    ]


def test_a_name_above_an_address_is_no_heading():
    text = (
        "Lebenslauf\n\nAda Finch\nHafenstraße 3, 12345 Thole\nada@finch.example\n\n"
        "Beruf\n\n2019 – heute\nIngenieurin\n• Fähren\n\n2014 – 2019\nZeichnerin\n• Rohre\n\n"
        "Schule\n\n2008 – 2014\nStudium in Thole\n\nSprachen\n\nEnglisch\n"
    )
    draft = read_text(text, None)

    assert draft.title == "Lebenslauf"
    assert draft.passages[0].text == "Ada Finch\nHafenstraße 3, 12345 Thole\nada@finch.example"
