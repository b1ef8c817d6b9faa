from index import read_draft
from tests.support.outlines import paths_and_texts

HERON = "The Gray Heron is a bird of the eastern marsh that stands still for hours and eats eels."


def test_the_facts_of_a_box_are_rows_and_none_of_them_heads_the_text():
    fact = '<div class="pi-item pi-data"><h3 class="pi-data-label">{}</h3><div class="pi-data-value">{}</div></div>'
    facts = fact.format("Habitat", "Reeds") + fact.format("Size", "90 cm")
    title = '<h2 class="pi-item pi-title">Gray Heron</h2>'
    box = f'<aside class="portable-infobox">{title}<section>{facts}</section></aside>'
    html = f"<html><body><main><h1>Gray Heron</h1>{box}<p>{HERON}</p><h2>Diet</h2><p>{HERON}</p></main></body></html>"

    texts = paths_and_texts(read_draft(html.encode(), "a.html"))
    assert ((), HERON) in texts
    assert [text for _, text in texts if "Reeds" in text or "90" in text] == ["Habitat | Reeds", "Size | 90 cm"]
