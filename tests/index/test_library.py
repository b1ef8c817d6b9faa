from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Answer, Article, Library, UnknownArticle, UnknownPassage

CATS = Article.from_paragraphs(
    "Cats",
    [
        (("Sleep",), "A cat sleeps fifteen hours a day. Old cats sleep even longer."),
        (("Food",), "Cats eat meat. Most of them dislike lemons, and some drink milk."),
        (("Food", "Water"), "Fresh water should stand in every room."),
    ],
    language="en",
)
CHIENS = Article.from_paragraphs(
    "Chiens", [((), "Le chien dort dans sa niche. Il aboie la nuit.")], language="fr", slug="chiens"
)
WORDS = st.sampled_from(
    ["cat", "cats", "sleep", "milk", "lemons", "water", "who", "the", "dort", "niche", "xyz", "?", ""]
)
TEXT = st.lists(WORDS, max_size=8).map(" ".join)

SEED_QUESTIONS = [
    ("Quel service Poutine voulait-il voir coupé au-dessus de Taïwan ?", 0, "Taïwan"),
    ("quel reseau social sert aux campagnes de desinformation", 0, "désinformation"),
    ("Les troupes russes ont-elles des Starlink ?", 1, "intermédiaires"),
    ("Qu'est-ce que Musk cherchait à éviter ?", 1, "escalade nucléaire"),
    ("Qui Musk soutient-il aux élections ?", 2, "Donald Trump"),
    ("A-t-il promis des financements ?", 2, "financements conséquents"),
    ("Que fait la Maison Blanche ?", 3, "hésiter"),
    ("Dans quels domaines Elon Musk a-t-il fait des avancées ?", 4, "véhicules électriques"),
    ("What did Putin ask about Starlink and Taiwan?", 0, "Taïwan"),
    ("Did Musk promise financing for Donald Trump?", 2, "Trump"),
]
STRANGE_QUESTIONS = [
    "Quelle est la recette de la ratatouille ?",
    "Qui a gagné la Coupe du monde de football en 1998 ?",
    "Combien de pattes a une araignée ?",
    "How tall is the Eiffel Tower?",
    "bonjour",
    "…",
]


ACRONYMS = [
    (
        "en",
        "The World Food Programme (WFP) sails.|The World Food Programme was paid.|A city was paid.",
        "Who paid the WFP?",
    ),
    (
        "en",
        "The OAS (Organisation of American States) met.|In May the OAS chartered a boat.",
        "Which boat did the Organisation of American States charter?",
    ),
    (
        "fr",
        "Le Fonds monétaire international (FMI) siège ici.|Le Fonds monétaire international vota.|La ville vota.",
        "Le FMI a-t-il voté ?",
    ),
    (
        "de",
        "Die Weltgesundheitsorganisation (WHO) hilft.|Die Weltgesundheitsorganisation warnte.|Er warnte.",
        "Warnte die WHO?",
    ),
    (
        "ru",
        "МГУ (Московский государственный университет) стоит.|МГУ купил телескоп.",
        "Что купил Московский государственный университет?",
    ),
    (
        "el",
        "Ο Παγκόσμιος Οργανισμός Υγείας (ΠΟΥ) εδρεύει εδώ.|Ο Παγκόσμιος Οργανισμός Υγείας αγόρασε εμβόλια.",
        "Τι αγόρασε ο ΠΟΥ;",
    ),
    ("zh", "世界卫生组织（世卫组织）在日内瓦。|世界卫生组织购买了疫苗。", "世卫组织购买了什么？"),
    ("ko", "한국은행(한은)은 서울에 있다.|한국은행은 금을 샀다.", "한은이 무엇을 샀나요?"),
]


@pytest.mark.parametrize(("language", "paragraphs", "question"), ACRONYMS)
def test_an_acronym_finds_its_name_and_a_name_its_acronym_where_the_article_explains_it(language, paragraphs, question):
    article = Article.from_paragraphs("A text", [((), text) for text in paragraphs.split("|")], language=language)
    assert Library([article]).answer(question).quotes[0].passage.number == 1


def test_each_passage_is_found_once_whichever_name_of_an_acronym_finds_it():
    article = Article.from_paragraphs("A text", [((), "The World Food Programme (WFP) paid.")], language="en")
    assert len(Library([article]).search("Did the World Food Programme pay?")) == 1


def test_a_quote_highlights_the_sentence_that_says_an_acronym_s_name():
    paragraphs = [((), "The World Food Programme (WFP) met."), ((), "A cat sat. The World Food Programme sailed.")]
    article = Article.from_paragraphs("A text", paragraphs, language="en")
    quote = Library([article]).quote("a-text", 1, "Did the WFP sail?")
    assert article.text[slice(*quote.highlight)] == "The World Food Programme sailed."


@pytest.mark.parametrize(("question", "number", "words"), SEED_QUESTIONS)
def test_the_first_article_answers(seed, question, number, words):
    best = Library([seed]).answer(question).quotes[0]

    assert best.passage.number == number
    assert words in seed.text[slice(*best.highlight)]


@pytest.mark.parametrize("question", STRANGE_QUESTIONS)
def test_the_first_article_says_nothing_of_other_matters(seed, question):
    assert Library([seed]).answer(question).quotes == ()


@given(TEXT, st.integers(1, 5))
def test_every_quote_is_a_slice_that_holds_its_highlight(question, limit):
    answer = Library([CATS, CHIENS]).answer(question, limit=limit)

    assert len(answer.quotes) <= limit
    assert 0 <= answer.confidence <= 1
    for quote in answer.quotes:
        assert quote.article.text[quote.start : quote.end] == quote.text == quote.passage.text
        assert quote.start <= quote.highlight[0] < quote.highlight[1] <= quote.end


@given(TEXT, st.integers(1, 5))
def test_hits_come_best_first_and_share_something(question, limit):
    hits = Library([CATS, CHIENS]).search(question, limit=limit)

    scores = [hit.score for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert all(score > 0 for score in scores)
    assert len(hits) <= limit


def test_a_question_with_unknown_words_finds_nothing():
    library = Library([CATS])

    assert library.search("Zymurgy") == []
    assert library.answer("Zymurgy").confidence == 0


def test_a_misspelt_word_is_found_all_the_same():
    assert Library([CATS]).answer("lemnos").quotes[0].passage.number == 1


def test_a_heading_asked_as_a_question_finds_its_section():
    assert Library([CATS]).search("Food")[0].passage.number == 1


def test_an_article_can_be_asked_alone():
    library = Library([CATS, CHIENS])

    assert {hit.article.slug for hit in library.search("cats sleep", articles=["cats"])} == {"cats"}
    assert library.search("cats milk", articles=["chiens"]) == []


def test_some_articles_can_be_asked_and_a_section_of_them():
    dogs = Article.from_paragraphs("Dogs", [(("Food",), "Dogs drink milk."), ((), "Dogs bark.")], language="en")
    library = Library([CATS, CHIENS, dogs])

    assert {hit.article.slug for hit in library.search("milk", articles=["cats", "dogs"])} == {"cats", "dogs"}
    assert library.search("milk", articles=[]) == []
    assert [hit.passage.number for hit in library.search("milk room", articles=["cats"], section=("Food",))] == [2, 1]
    assert [hit.passage.number for hit in library.search("milk water", section=("Food", "Water"))] == [2]
    assert library.search("milk", section=("Sleep",)) == []


@given(TEXT, st.integers(1, 5))
def test_the_next_best_passages_follow_the_quotes(question, limit):
    library = Library([CATS, CHIENS])
    answer = library.answer(question, limit=limit)

    quoted = [(quote.article.slug, quote.passage.number) for quote in answer.quotes + answer.more]
    assert len(set(quoted)) == len(quoted) <= limit
    assert set(quoted) <= {(hit.article.slug, hit.passage.number) for hit in library.search(question)}
    assert answer.quotes or not answer.more
    assert [quote.score for quote in answer.more] == sorted((quote.score for quote in answer.more), reverse=True)


def test_what_shares_little_with_the_question_comes_after_the_quotes():
    answer = Library([CATS]).answer("Do cats dislike lemons or drink milk?")

    assert [quote.passage.number for quote in answer.quotes] == [1]
    assert [quote.passage.number for quote in answer.more] == [2, 0]


def test_exact_words_that_no_passage_has_are_words_like_others_and_the_answer_says_so():
    library = Library([CATS])
    exact, inexact = library.answer('Who "drink milk"?'), library.answer('Do cats "drink some milk"?')

    assert (exact.quotes[0].passage.number, exact.ignored_phrases) == (1, ())
    assert (inexact.quotes[0].passage.number, inexact.ignored_phrases) == (1, ("drink some milk",))
    assert library.answer('"Zymurgy"') == Answer('"Zymurgy"', (), 0.0, ("Zymurgy",))


def test_one_passage_is_quoted_by_its_number():
    library = Library([CATS, CHIENS])

    quote = library.quote("cats", 1, "Who drinks milk?")
    assert quote.text == CATS.passages[1].text
    assert CATS.text[slice(*quote.highlight)] == "Most of them dislike lemons, and some drink milk."
    for nothing in ("", "?", "Zymurgy"):
        first = library.quote("cats", 1, nothing)
        assert CATS.text[slice(*first.highlight)] == "Cats eat meat."


def test_a_quote_by_number_marks_what_the_answer_marked(seed):
    library = Library([seed, CHIENS])
    for question, number, _ in SEED_QUESTIONS:
        assert library.quote(seed.slug, number, question).highlight == library.answer(question).quotes[0].highlight


def test_a_paragraph_without_a_word_can_be_quoted():
    stars = Article.from_paragraphs("Stars", [((), "***")], language="en")

    assert Library([stars]).quote("stars", 0, "what?").text == "***"


@pytest.mark.parametrize("number", [-1, 3])
def test_an_unknown_passage_is_named(number):
    with pytest.raises(UnknownPassage) as unknown:
        Library([CATS]).quote("cats", number)
    assert (unknown.value.slug, unknown.value.number) == ("cats", number)


def test_articles_in_several_languages_are_asked_together():
    library = Library([CATS, CHIENS])

    assert library.answer("Où dort le chien ?").quotes[0].article is CHIENS
    assert library.answer("How long does a cat sleep?").quotes[0].article is CATS


def test_a_norwegian_question_is_spelt_into_no_other_language_beside_norwegian_articles():
    match = Article.from_paragraphs("Kampen", [((), "Dommeren stanset spillet."), ((), "Det snødde.")], language="no")
    flat = ["Képeket legfeljebb tíz szeggel lehet felakasztani.", "Este tíz után csend van.", "A bérlő kulcsot kap."]
    rules = Article.from_paragraphs("Lakás", [((), rule) for rule in flat], language="hu")

    assert not Library([match, rules]).answer("hva skjedde med keeperen").quotes


def test_the_same_slug_again_replaces():
    purring = Article.from_paragraphs("Cats", [((), "Nothing but purring.")], language="fr", slug="cats")

    for library in (Library([CATS]).with_article(purring), Library([CATS, purring])):
        assert library.search("milk") == []
        assert library.articles == (purring,)


def test_a_removed_article_is_not_quoted():
    library = Library([CATS, CHIENS]).without("cats")

    assert library.search("milk lemons") == []
    assert library.answer("Où dort le chien ?").quotes


def test_an_unknown_article_is_named():
    library = Library([CATS])
    for ask in (library.search, library.answer):
        with pytest.raises(UnknownArticle) as unknown:
            ask("milk", articles=["cats", "dogs"])
        assert unknown.value.slug == "dogs"
    with pytest.raises(UnknownArticle):
        library.quote("dogs", 0)
    with pytest.raises(UnknownArticle):
        library.without("dogs")


def test_an_empty_library_says_nothing():
    assert Library().answer("Who?").quotes == ()


def test_more_hits_than_are_read_closely_can_be_had():
    many = Article.from_paragraphs("Many", [((), f"Cat number {number}.") for number in range(40)], language="en")

    assert len(Library([many]).search("cat", limit=30)) == 30


def test_paragraphs_without_a_word_are_passed_over():
    article = Article.from_paragraphs("Stars", [(("Cats",), "***"), (("Cats",), ""), ((), "Cats.")], language="en")

    assert [hit.passage.number for hit in Library([article]).search("cats")] == [2]


OTHERS = [
    Article.from_paragraphs("Dogs", [(("Food",), "Dogs drink milk."), ((), "Dogs bark.")], language="en", slug="dogs"),
    Article.from_paragraphs("Lions", [(("Sleep",), "Lions sleep, and eat meat.")], language="en", slug="lions"),
    Article.from_paragraphs("Cats", [((), "A cat sleeps on water.")], language="en", slug="cats"),
    Article.from_paragraphs("Cats", [((), "Le chat dort dans sa niche.")], language="fr", slug="cats"),
    Article.from_paragraphs("Nothing", [], language="en", slug="nothing"),
]
CHANGES = st.lists(st.sampled_from([*OTHERS, CATS, CHIENS, "cats", "dogs", "lions", "chiens", "nothing"]), max_size=8)


@given(CHANGES, TEXT)
def test_a_changed_library_answers_as_one_made_anew(changes, question):
    library = Library([CATS, CHIENS, OTHERS[0]])
    for change in changes:
        before = library
        given = before.search(question)
        if isinstance(change, Article):
            library = before.with_article(change)
        elif change in {article.slug for article in before.articles}:
            library = before.without(change)
        assert before.search(question) == given
    fresh = Library(library.articles)

    for asked in (question, f"section:food {question}", '"milk"'):
        hits, expected = library.search(asked), fresh.search(asked)
        assert {(hit.article, hit.passage.number) for hit in hits} == {
            (hit.article, hit.passage.number) for hit in expected
        }
        assert [hit.score for hit in hits] == pytest.approx([hit.score for hit in expected], rel=1e-5)


def test_many_threads_ask_while_libraries_are_made():
    libraries = [Library([CATS, CHIENS, OTHERS[0]])]
    questions = ["Who drinks milk?", "Où dort le chien ?", "lemnos", "section:food milk", '"fresh water"']
    expected = [libraries[0].answer(question) for question in questions]

    def ask(_: int) -> None:
        first = libraries[0]
        for turn in range(40):
            assert [first.answer(question) for question in questions] == expected
            newest = libraries[-1]
            assert newest.answer("What do lions eat?").quotes[0].article.slug == "lions" or turn == 0

    def change() -> None:
        for turn in range(40):
            lions = Article.from_paragraphs(
                "Lions", [((), f"Lions eat meat on day {turn}.")], language="en", slug="lions"
            )
            libraries.append(libraries[-1].with_article(lions))

    with ThreadPoolExecutor(5) as pool:
        changing = pool.submit(change)
        for asking in [pool.submit(ask, number) for number in range(4)]:
            asking.result()
        changing.result()


def test_the_words_of_a_removed_article_are_no_longer_meant():
    zoo = Article.from_paragraphs("Zoo", [((), "Lemmons and milck.")], language="en")
    changed = Library([CATS, zoo]).without("zoo")

    assert changed.answer("lemmons").confidence == pytest.approx(Library([CATS]).answer("lemmons").confidence, abs=1e-6)


def test_a_quote_is_given_for_every_confident_answer(seed):
    library = Library([seed])
    for question, _, _ in SEED_QUESTIONS:
        assert len(library.answer(question, limit=1).quotes) == 1


@pytest.mark.parametrize("question", ["putin", "Putin ?", "Bonjour, que pense le Kremlin svp ?", "Trump ?", "tawian"])
def test_short_questions_as_members_type_them_are_answered(seed, question):
    assert Library([seed]).answer(question).quotes


def test_what_shares_only_the_title_with_a_question_is_no_answer_beside_the_one_that_is():
    pool = Article.from_paragraphs(
        "Rules of the pool",
        [
            (("Hours",), "The pool is open from Tuesday to Sunday. On Mondays it is closed."),
            (("Prices",), "Adults pay five euros, and children pay three."),
            (("Clothes",), "Caps must be worn. Shorts are forbidden."),
        ],
        language="en",
    )
    other = Article.from_paragraphs("Camp", [((), "The camp has a kitchen and two tents.")], language="en")
    answer = Library([pool, other]).answer("Is the pool open on Monday?")

    assert [quote.passage.number for quote in answer.quotes] == [0]
    assert [hit.passage.number for hit in answer.hits][:1] == [0]
    assert len(answer.hits) == 3
