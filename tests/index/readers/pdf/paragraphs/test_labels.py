from index.readers.pdf.paragraphs.labels import join_labels
from index.readers.pdf.paragraphs.paragraphs import PDFBlock

LABELS = ("CLIENT", "LOGGING SERVER", "1: accept ()", "PRINTER", "NETWORK", "DATABASE")
TEXT = PDFBlock("The lamp was lit every evening at six by the keeper.", 1)


def test_the_labels_of_a_picture_are_one_passage():
    blocks = [
        TEXT,
        *(PDFBlock(label, 1) for label in LABELS),
        PDFBlock("Figure 1: The server and all of its clients", 1),
    ]

    assert [block.text for block in join_labels(blocks)] == [
        TEXT.text,
        "\n".join(LABELS),
        "Figure 1: The server and all of its clients",
    ]


def test_items_sentences_headings_and_few_words_stay_apart():
    others = [
        *(PDFBlock(f"{at}. rope", 1) for at in range(1, 8)),
        *(PDFBlock("rope", 1, is_item=True) for _ in range(8)),
        *(PDFBlock("It was so.", 1) for _ in range(8)),
        *(PDFBlock("Built", 1, level=1) for _ in range(8)),
        *(PDFBlock("rope", 1) for _ in range(5)),
        *(PDFBlock("lamp", 2) for _ in range(5)),
    ]

    assert list(join_labels(others)) == others
