import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import Anchor, Article, read
from index.quotes import anchors
from tests.support.cpu_time import cpu_seconds, is_linear

UDHR = read((Path(__file__).parents[2] / "articles" / "udhr.en.md").read_bytes(), "udhr.en.md")
SENTENCES = [
    "Vladimir Poutine aurait demandé à Elon Musk de ne pas activer Starlink au-dessus de Taïwan.",
    "La Maison Blanche hésite à intervenir, car trop d’agences dépendent des fusées de la société.",
    "Les troupes russes se procurent des antennes par des intermédiaires établis à Dubaï.",
    "En 2024, la société avait plus de six mille satellites en orbite autour de la Terre.",
    "Le candidat a promis des financements conséquents pour aller un jour sur la planète Mars.",
    "Les véhicules électriques de la marque se vendent moins bien en Europe qu’en Amérique.",
    "Personne ne sait combien de terminaux sont arrivés sur le front pendant l’hiver.",
    "Le ministère a répondu que ses propres antennes seraient prêtes au printemps.",
]
PARAGRAPHS = [" ".join(SENTENCES[at : at + 2]) for at in range(0, len(SENTENCES), 2)]
OLD = SENTENCES[0]
EDITS = [
    (OLD, OLD.replace("aurait", "avait")),
    (OLD, OLD.replace("’", "'").replace("demandé", "demande")),
    (OLD, OLD.replace("Taïwan.", "Taïwan !")),
    (OLD, OLD.replace("activer", "activer son réseau")),
    (OLD, OLD.replace("Vladimir", "Wladimir")),
    (OLD, OLD.replace("aurait demandé", "a demandé")),
    (SENTENCES[1], SENTENCES[1].replace("trop d’agences", "beaucoup d’agences")),
    (SENTENCES[3], SENTENCES[3].replace("société", "firme")),
    (SENTENCES[4], SENTENCES[4].replace("conséquents ", "")),
    (PARAGRAPHS[0], PARAGRAPHS[0].replace("hésite", "hésite encore")),
    (PARAGRAPHS[0], PARAGRAPHS[0].replace("la société.", "cette société.")),
]
OTHER_STATEMENTS = [
    (OLD, OLD.replace("ne pas activer", "bien activer")),
    (OLD, OLD.replace("de ne pas activer", "d’activer")),
    (OLD, OLD.replace("Taïwan", "Hawaï")),
    (OLD, OLD.replace("Elon Musk", "Jeff Bezos")),
    (OLD, OLD.replace("Vladimir Poutine", "Elon Musk").replace("à Elon Musk", "à Vladimir Poutine")),
    (SENTENCES[3], SENTENCES[3].replace("2024", "2023")),
    (SENTENCES[3], SENTENCES[3].replace("six mille", "sept mille")),
    (SENTENCES[3], SENTENCES[3].replace("plus", "moins")),
    (SENTENCES[5], SENTENCES[5].replace("moins", "plus")),
    (SENTENCES[6], SENTENCES[6].replace("pendant l’hiver", "en mai")),
    (PARAGRAPHS[0], PARAGRAPHS[0].replace("hésite", "n’hésite plus")),
    (PARAGRAPHS[1], PARAGRAPHS[1].replace("Dubaï", "Paris")),
    ("Bees make honey.", "Bees make money."),
    ("They sleep ten hours.", "They sleep two hours."),
]
NEIGHBOUR = st.sampled_from(["Un mot de plus.", "Une phrase qui ne dit rien de tout cela.", "Autre chose, encore."])


def article(*paragraphs: str) -> Article:
    return Article.from_paragraphs("Réseaux", [((), paragraph) for paragraph in paragraphs], language="fr")


def anchor(words: str, *paragraphs: str) -> Anchor:
    there = article(*(paragraphs or PARAGRAPHS))
    start = there.text.index(words)
    return Anchor.of(there, start, start + len(words))


def found(anchor: Anchor, there: Article, near: int = 0) -> str | None:
    span = anchor.found_in(there, near)
    return None if span is None else there.text[slice(*span)]


def test_an_anchor_keeps_the_words_and_their_neighbours():
    kept = anchor(SENTENCES[2])

    assert kept.words == SENTENCES[2]
    assert kept.before.endswith(f"{SENTENCES[1]}\n\n")
    assert kept.after.startswith(f" {SENTENCES[3][:20]}")
    assert max(len(kept.before), len(kept.after)) == 150


@given(st.integers(0, len(UDHR.text)), st.integers(1, 400))
def test_in_the_same_text_an_anchor_finds_its_own_place(start, length):
    within = [
        (max(start, passage.start), min(start + length, passage.end))
        for passage in UDHR.passages
        if passage.start <= start < passage.end
    ]
    for span in within:
        if UDHR.text[slice(*span)].strip():
            assert Anchor.of(UDHR, *span).found_in(UDHR, near=span[0]) == span


@given(st.sampled_from(SENTENCES + PARAGRAPHS), st.permutations(PARAGRAPHS), st.data())
def test_the_words_are_found_wherever_they_went(words, paragraphs, data):
    kept = [paragraph for paragraph in paragraphs if data.draw(st.booleans()) or words in paragraph]
    for _ in range(data.draw(st.integers(0, 3))):
        kept.insert(data.draw(st.integers(0, len(kept))), data.draw(NEIGHBOUR))

    assert found(anchor(words), article(*kept), data.draw(st.integers(0, 900))) == words


@given(st.sampled_from(SENTENCES + PARAGRAPHS), st.permutations(PARAGRAPHS), st.lists(NEIGHBOUR))
def test_words_that_are_gone_are_not_found(words, paragraphs, others):
    rest = [paragraph for paragraph in paragraphs if words not in paragraph and paragraph not in words]

    assert found(anchor(words), article(*rest, *others)) is None


@pytest.mark.parametrize(("old", "new"), EDITS)
def test_nearly_the_same_words_are_found(old, new):
    edited = [paragraph.replace(old, new) for paragraph in PARAGRAPHS]

    assert found(anchor(old), article("Du nouveau.", *edited)) == new
    assert found(anchor(old), article(*reversed(edited))) == new


@pytest.mark.parametrize(("old", "new"), OTHER_STATEMENTS)
def test_words_that_state_something_else_are_not_found(old, new):
    assert old != new
    before = [*PARAGRAPHS, old]

    assert found(anchor(old, *before), article(*(paragraph.replace(old, new) for paragraph in before))) is None


def test_words_much_changed_are_found_among_their_neighbours_alone():
    old = "Le ministère a répondu que ses antennes seraient prêtes."
    new = "Le ministère a dit que ses antennes seraient bientôt prêtes."
    kept = anchor(old, *PARAGRAPHS[:2], old, *PARAGRAPHS[2:])

    assert found(kept, article(*PARAGRAPHS[:2], new, *PARAGRAPHS[2:])) == new
    assert found(kept, article("Autre chose.", new, "Encore autre chose.")) is None


@given(st.sampled_from(["demandé", "intervenir", "procurent", "satellites", "conséquents", "terminaux"]), st.data())
def test_a_slip_of_the_pen_does_not_lose_a_paragraph(word, data):
    at = data.draw(st.integers(1, len(word) - 1))
    slip = word[:at] + data.draw(st.sampled_from(["", "e", "x"])) + word[at + 1 :]
    [paragraph] = [paragraph for paragraph in PARAGRAPHS if word in paragraph]

    edited = [one.replace(word, slip) for one in PARAGRAPHS]
    assert found(anchor(paragraph), article(*edited)) == paragraph.replace(word, slip)


def test_of_two_places_the_one_with_the_same_neighbours_is_taken():
    kept = anchor("Oui.", "Est-il venu ?", "Oui.", "Et elle ?", "Peut-être.")
    now = article("Est-elle venue ?", "Oui.", "Non.", "Est-il venu ?", "Oui.", "Et elle ?")

    assert kept.found_in(now) == (now.text.rindex("Oui."), now.text.rindex("Oui.") + 4)


def test_of_places_that_fit_alike_the_nearest_is_taken():
    now = article(*["Oui.", "Non."] * 200)
    places = [found.start() for found in re.finditer("Oui", now.text)]

    for near in places[50], places[60] + 2, places[90] - 1:
        expected = min(places, key=lambda place: abs(place - near))
        assert Anchor.of(now, places[70], places[70] + 4).found_in(now, near) == (expected, expected + 4)


def test_words_are_not_found_within_longer_ones():
    kept = anchor("Le chat", "Le chat dort.")

    assert found(kept, article("Le château dort.")) is None
    assert found(kept, article("Le château. Le chat.")) == "Le chat"


def test_words_do_not_reach_over_the_end_of_a_passage():
    kept = anchor("Fin. Début.", "Fin. Début.")

    assert found(Anchor("Fin.\n\nDébut.", "", ""), article("Fin.", "Début.")) is None
    assert found(kept, article("Fin.", "Début.")) is None


def test_scripts_without_spaces_are_found_and_their_numbers_kept():
    old = "该公司于二零一九年发射了许多卫星，并在2024年把网络扩大到整个太平洋地区和非洲东部。"
    before = Article.from_paragraphs("卫星", [((), old)], language="zh")
    edited, changed = old.replace("许多", "很多"), old.replace("2024", "2025")
    kept = Anchor.of(before, 0, len(old))

    for new, expected in ((edited, edited), (changed, None), (f"猫。{old}", old)):
        assert found(kept, Article.from_paragraphs("卫星", [((), new)], language="zh")) == expected


@pytest.mark.parametrize("words", ["", " ", "\n\n"])
def test_nothing_is_found_nowhere(words):
    assert Anchor(words, "", "").found_in(article(*PARAGRAPHS)) is None
    assert Anchor("words", "", "").found_in(Article.from_paragraphs("Empty", [], language="en")) is None


@pytest.mark.parametrize("is_edited", [False, True])
def test_ten_thousand_passages_take_less_than_a_second(is_edited):
    paragraphs = [f"{PARAGRAPHS[number % 4]} Numéro {number} de la liste." for number in range(10_000)]
    kept = anchor(paragraphs[7_777], *paragraphs)
    if is_edited:
        paragraphs = [paragraph.replace("la liste", "cette liste") for paragraph in paragraphs]
    now = article("Du nouveau.", *paragraphs)

    def find():
        assert found(kept, now, near=now.text.index("Numéro 7777")) == paragraphs[7_777]

    assert cpu_seconds(find) < 1


def test_a_passage_of_a_million_characters_is_compared_no_more_often_than_others(monkeypatch):
    compared, most = Counter[str](), 10_000
    texts = {
        size: " ".join(f"{SENTENCES[number % 8]} Numéro {number}." for number in range(size))
        for size in (most // 4, most)
    }
    kept = anchor(texts[most][500_000:504_000], texts[most])
    changed = {size: article(text.replace("Numéro", "Le numéro")) for size, text in texts.items()}

    def note(_words, text, *_):
        compared[text] += 1
        return 0.0

    def find(size):
        compared.clear()
        assert kept.found_in(changed[size], near=len(texts[size]) // 2) is None

    monkeypatch.setattr(anchors, "_likeness", note)
    assert is_linear(find, most // 4)
    assert compared.total() == anchors.COMPARED


def test_long_words_that_repeat_themselves_are_looked_for_once():
    refrain, longer = "La la. " * 20_000, article("La la. " * 60_000)

    def find():
        assert Anchor(refrain.strip(), "", "").found_in(longer, near=0) == (0, len(refrain.strip()))

    assert cpu_seconds(find) < 1
