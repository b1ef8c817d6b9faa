"""Floors: a change that makes answers worse is seen here. How good they are is measured by tests/benchmarks."""

import re
from pathlib import Path

import pytest

from index import Library, read

ARTICLES = Path(__file__).parent.parent / "articles"

# A question, and words of the sentence that answers it.
QUESTIONS = {
    "en": [
        ("Are all people born equal?", "born free and equal"),
        ("What should people act like towards each other?", "spirit of brotherhood"),
        ("Is slavery allowed?", "slave trade shall be prohibited"),
        ("What is said about torture?", "subjected to torture"),
        ("May someone be arrested arbitrarily?", "arbitrary arrest"),
        ("Until when is an accused person presumed innocent?", "presumed innocent"),
        ("Can a heavier penalty be imposed later?", "heavier penalty"),
        ("Who may read my correspondence?", "home or correspondence"),
        ("May I leave my country?", "leave any country"),
        ("Where can one seek asylum?", "asylum from persecution"),
        ("when can asylum not be invoked", "non-political crimes"),
        ("Can I change my nationality?", "change his nationality"),
        ("Who has to consent to a marriage?", "full consent of the intending spouses"),
        ("What is the family entitled to?", "protection by society"),
        ("May I own property?", "own property alone"),
        ("Can I change my religion?", "change his religion"),
        ("Must I belong to an association?", "compelled to belong"),
        ("Do women get equal pay?", "equal pay for equal work"),
        ("May workers join a trade union?", "trade unions"),
        ("Are there paid holidays?", "holidays with pay"),
        ("Is elementary education compulsory?", "shall be compulsory"),
        ("Who chooses the education of children?", "Parents have a prior right"),
        ("Who may share in scientific progress?", "scientific advancement"),
        ("May I be tortrued?", "subjected to torture"),
        ("freedom of religon", "religion"),
    ],
    "fr": [
        ("Les hommes naissent-ils égaux ?", "naissent libres et égaux"),
        ("Dans quel esprit doit-on agir ?", "esprit de fraternité"),
        ("L'esclavage est-il permis ?", "traite des esclaves"),
        ("Que dit-on de la torture ?", "soumis à la torture"),
        ("Peut-on être exilé ?", "détenu ou exilé"),
        ("Jusqu'à quand un accusé est-il présumé innocent ?", "présumée innocente"),
        ("Une peine plus forte peut-elle être infligée ?", "peine plus forte"),
        ("Qui peut lire ma correspondance ?", "domicile ou sa correspondance"),
        ("Ai-je le droit de quitter mon pays ?", "quitter tout pays"),
        ("Où peut-on chercher asile ?", "chercher asile"),
        ("Peut-on changer de nationalité ?", "changer de nationalité"),
        ("Qui doit consentir au mariage ?", "plein consentement des futurs époux"),
        ("La famille a-t-elle droit à une protection ?", "protection de la société"),
        ("Peut-on me priver de ma propriété ?", "privé de sa propriété"),
        ("Puis-je changer de religion ?", "changer de religion"),
        ("Est-on obligé d'adhérer à une association ?", "obligé de faire partie"),
        ("Le salaire est-il égal ?", "salaire égal pour un travail égal"),
        ("A-t-on le droit de fonder un syndicat ?", "fonder avec d’autres des syndicats"),
        ("Les congés sont-ils payés ?", "congés payés"),
        ("L'enseignement élémentaire est-il obligatoire ?", "est obligatoire"),
        ("Qui choisit l'éducation des enfants ?", "Les parents ont"),
        ("Qui participe au progrès scientifique ?", "progrès scientifique"),
        ("liberte de reunion", "liberté de réunion"),
        ("Que dit-on de la trotture ?", "soumis à la torture"),
    ],
}
STRANGERS = {
    "en": [
        "How do I bake sourdough bread?",
        "What is the capital of Australia?",
        "How many players are in a rugby team?",
        "Which planet is nearest to the sun?",
        "Who painted the Mona Lisa?",
        "What does a litre of petrol cost?",
    ],
    "fr": [
        "Comment cuire une baguette ?",
        "Quelle est la capitale de l'Australie ?",
        "Combien de joueurs compte une équipe de rugby ?",
        "Quelle planète est la plus proche du soleil ?",
        "Qui a peint la Joconde ?",
        "Combien coûte un litre d'essence ?",
    ],
}


@pytest.fixture(scope="module", params=["en", "fr"])
def language(request):
    return request.param


@pytest.fixture(scope="module")
def library(language):
    path = ARTICLES / f"udhr.{language}.md"
    return Library([read(path.read_bytes(), name=path.name, language=language)])


def test_nine_questions_in_ten_find_their_passage_first(library, language):
    found = [
        words in hits[0].passage.text if (hits := library.search(question, limit=1)) else False
        for question, words in QUESTIONS[language]
    ]

    assert sum(found) >= 0.9 * len(found), [QUESTIONS[language][at] for at, right in enumerate(found) if not right]


def test_seven_questions_in_ten_are_answered_in_the_right_sentence(library, language):
    quoted = [
        any(words in quote.article.text[slice(*quote.highlight)] for quote in library.answer(question).quotes[:1])
        for question, words in QUESTIONS[language]
    ]

    assert sum(quoted) >= 0.7 * len(quoted), [QUESTIONS[language][at] for at, right in enumerate(quoted) if not right]


def test_strangers_are_not_answered(library, language):
    assert [question for question in STRANGERS[language] if library.answer(question).quotes] == []


def test_six_in_ten_of_the_other_languages_questions_find_their_passage_first(library, language):
    """Where the languages have a word in common; the declarations are the same, paragraph for paragraph."""
    other = "fr" if language == "en" else "en"
    path = ARTICLES / f"udhr.{other}.md"
    there = Library([read(path.read_bytes(), name=path.name, language=other)])
    kindred = r"tortur|asyl|asile|national|relig|correspond|propri|propert|protect|associat|scienti|mari"
    questions = [question for question, _ in QUESTIONS[other] if re.search(kindred, question)]

    expected = [there.search(question, limit=1)[0].passage.number for question in questions]
    found = [[hit.passage.number for hit in library.search(question, limit=1)] for question in questions]

    right = [[number] == numbers for number, numbers in zip(expected, found, strict=True)]
    assert sum(right) >= 0.6 * len(right), [questions[at] for at, one in enumerate(right) if not one]
