import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import EmptyFile, NoParagraph, Section, read

DISCUSSIONS = "Des discussions à l’impact géopolitique risqué"
STARLINK = "Starlink : entre soutien à l’Ukraine et restrictions sur le terrain"
ELECTIONS = "Musk et les élections américaines : un soutien affiché à Trump"
REACTION = "La réaction prudente de la Maison-Blanche face à l’influence de Musk"


def test_an_article_that_lost_its_shape_gets_it_back(seed):
    assert (seed.published, seed.language) == ("2024-10", "fr")
    assert len(seed.sections) == 6
    assert [passage.section.path for passage in seed.passages[:4]] == [
        (DISCUSSIONS,),
        (STARLINK,),
        (ELECTIONS,),
        (REACTION,),
    ]
    assert len(seed.passages) == 5
    assert seed.passages[4].section.path in [(REACTION,), ()]
    assert all(passage.section.inferred for passage in seed.passages)


def test_the_traces_of_lost_links_stay_as_they_stand(seed):
    assert "visant notamment les États-Unis., d’autant plus que SpaceX" in seed.passages[0].text
    assert "missions de sécurité,et mettent en lumière" in seed.passages[3].text


def test_headings_are_short_lines_without_a_full_stop():
    article = read(
        b"An opening paragraph, before any heading.\n\nFirst heading\n\nOne paragraph\non two lines.\n\n"
        b"Another one.\n\nIs this a heading?\n\nIt was.\n",
        name="notes.txt",
        language="en",
    )

    assert [(passage.section, passage.text) for passage in article.passages] == [
        (Section(), "An opening paragraph, before any heading."),
        (Section(("First heading",)), "One paragraph on two lines."),
        (Section(("First heading",)), "Another one."),
        (Section(("Is this a heading?",)), "It was."),
    ]


@pytest.mark.parametrize(
    ("title", "sections"),
    [
        (
            "ბიბლიოთეკის წესები",
            {
                "სამუშაო საათები": "ბიბლიოთეკა ღიაა ორშაბათიდან პარასკევამდე. შაბათს დახურულია.",
                "წიგნების გატანა": "მკითხველს შეუძლია ხუთი წიგნის გატანა სამი კვირით.",
                "ცხოველები": "ძაღლების შემოყვანა აკრძალულია.",
            },
        ),
        (
            "ច្បាប់បណ្ណាល័យ",
            {
                "ម៉ោងបើក": "បណ្ណាល័យបើកពីថ្ងៃចន្ទដល់ថ្ងៃសុក្រ។ ថ្ងៃសៅរ៍បិទ។",
                "ការខ្ចីសៀវភៅ": "អ្នកអានអាចខ្ចីសៀវភៅប្រាំក្បាលរយៈពេលបីសប្តាហ៍។",
                "សត្វ": "មិនអនុញ្ញាតឱ្យនាំឆ្កែចូលក្នុងអគារទេ។",
            },
        ),
        (
            "የቤተ መጻሕፍት ደንቦች",
            {
                "የሥራ ሰዓት": "ቤተ መጻሕፍቱ ከሰኞ እስከ ዓርብ ክፍት ነው። ቅዳሜ ዝግ ነው።",
                "መጻሕፍት መዋስ": "አንባቢ አምስት መጻሕፍትን ለሦስት ሳምንት መዋስ ይችላል።",
                "እንስሳት": "ውሾችን ወደ ሕንፃው ማስገባት የተከለከለ ነው።",
            },
        ),
    ],
)
def test_headings_are_seen_in_scripts_with_other_full_stops_or_without_capitals(title, sections):
    text = title + "".join(f"\n\n{heading}\n\n{paragraph}" for heading, paragraph in sections.items())

    article = read(text.encode(), name="rules.txt")

    assert article.title == title
    assert [(passage.section.path, passage.text) for passage in article.passages] == [
        ((heading,), paragraph) for heading, paragraph in sections.items()
    ]


def test_wrapped_lines_of_georgian_are_joined_as_those_of_other_scripts_without_capitals():
    lines = [
        "ბიბლიოთეკა ღიაა ორშაბათიდან პარასკევამდე, დილის ცხრიდან",
        "საღამოს ექვს საათამდე, ხოლო შაბათს და კვირას ბიბლიოთეკა",
        "დახურულია ყველა მკითხველისთვის. მკითხველს შეუძლია ერთდროულად",
        "ხუთი წიგნის გატანა სამი კვირით და დაგვიანების ჯარიმა დღეში",
        "ერთი ლარია.",
    ]
    text = "\n\n".join(
        ["ბიბლიოთეკის წესები", "სამუშაო საათები", "\n".join(lines), "ცხოველები", "„ძაღლები“ აკრძალულია."]
    )

    article = read(text.encode(), name="rules.txt")

    assert [(passage.section.path, passage.text) for passage in article.passages] == [
        (("სამუშაო საათები",), " ".join(lines)),
        (("ცხოველები",), "„ძაღლები“ აკრძალულია."),
    ]


def test_without_blank_lines_every_long_line_is_a_paragraph():
    long = "A paragraph that a writing tool put on one line, as most of them do when a text is copied out of them. "
    article = read(f"A title\n{long}Once.\n{long}Twice.\n".encode(), name="a.txt", language="en")

    assert [passage.text for passage in article.passages] == [long + "Once.", long + "Twice."]
    assert article.title == "A title"


def test_list_items_are_no_headings():
    article = read(b"Fruit\n\n- apples\n\n- pears\n\n1. plums\n", name="a.txt", language="en")

    assert [passage.text for passage in article.passages] == ["- apples", "- pears", "1. plums"]


@pytest.mark.parametrize(
    "line", ["Elle répondit : « Je ne sais pas. »", 'He said "I do not know."', "(beaucoup trop.)", "Quelle surprise !"]
)
def test_a_short_sentence_is_no_heading(line):
    assert read(f"Titre\n\n{line}\n".encode(), name="a.txt", language="fr").passages[0].text == line


@pytest.mark.parametrize("data", [b"", b" \n\t\n", "\ufeff\n".encode()])
def test_an_empty_file_is_refused(data):
    with pytest.raises(EmptyFile):
        read(data, name="empty.txt")


def test_a_text_of_short_lines_alone_is_all_paragraphs_but_the_title():
    article = read(b"Un titre\n\nUne ligne\n\nUne autre ligne", name="lines.txt")

    assert article.title == "Un titre"
    assert [passage.text for passage in article.passages] == ["Une ligne", "Une autre ligne"]


@given(st.text(alphabet=st.sampled_from("aB .!?\n-’é«»#="), max_size=200))
def test_a_text_keeps_its_letters_in_their_order(text):
    try:
        article = read(text.encode(), name="any.txt", language="fr")
    except (EmptyFile, NoParagraph):
        return
    assert letters(article.text) == letters(text)
    end = 0
    for passage in article.passages:
        assert passage.start >= end
        end = passage.end
        assert passage.text == passage.text.strip() != ""


def letters(text):
    return [char for char in text if char.isalpha()]
