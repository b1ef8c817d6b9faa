from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.language.sentences.sentences import sentence_spans


def sentences(text, language):
    return [text[start:end] for start, end in sentence_spans(text, 0, len(text), language)]


def cut(marked, language):
    """The text with a bar where it is cut, to be compared with the marked one."""
    return " | ".join(sentences(marked.replace("| ", ""), language))


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "The dyke was drawn by Lt. Col. Vance for the U.S. Navy. | It leaks."),
        ("en", "Ask Dr. Who. | Vitamin D. is sold by J. R. Hay et al. [1987] only."),
        ("de", "Das Amt ist Mo. bis Do. 8–12 Uhr geöffnet, am Fr. 9–11 Uhr. | So. 14.6. ist Markt."),
        ("pt", "Abrimos Seg. a Sex. 9h–18h."),
        ("it", "La biblioteca: Lun. – Ven. 9–18. | Il sabato è chiusa."),
        ("es", "Abre de lun. a vie. 9–14 horas. | Hoy no."),
        ("fr", "Il aime la mer. | 12 bateaux y vont."),
        ("en", "We sail Mon. Wed. and Fri. 9–5. | Nobody stayed on the beach. | 12 guests left."),
        ("fr", "Mme Roy vit à St. Cloud avec M. Petit. | Selon l’art. 9, c’est permis."),
        ("fr", "Le mur date de 52 av. J.-C. et penche. | Il pèse env. 90 t."),
        ("de", "Im 18. Jahrhundert war der 2. Turm, z. B. am Markt, rot. | Er fiel 1804. | Schade."),
        ("de", "Das zahlte Hr. Lang lt. Abs. 3 Nr. 4 am 1. Mai. | Wer sonst?"),
        ("es", "La Sra. Gil compró, p. ej. peras. | El Dr. Paz vive en la Avda. Sol."),
        ("it", "Il sig. Rota nacque nel 20 a.C. a Bari. | Vedi pag. 8."),
        ("pl", "Ul. Prosta prowadzi do kaplicy św. Marka, np. zimą. | Kto ją zna?"),
        ("ru", "Дом им. Чехова построен в 1890 г. в Ялте, т. е. у моря. | Он бел."),
        ("hu", "Az 1921. április 4-én IV. Károly itt aludt. | Fázott."),
        ("tr", "Sultan 3. Ahmet M.S. 1703 yılında tahta çıktı. | Lale ekti."),
        ("vi", "Ông ở TP. Vinh với GS. Lê Hà. | Ông vui."),
        ("el", "Ο κ. Νίκου ήρθε π.χ. χθες. | Ποιος άλλος; | Κανείς."),
        ("ar", "جاء د. سمير أمس. | هل عاد؟ | لا."),
        ("ur", "وہ آیا۔ | کون؟ | استاد۔"),
        ("fa", "چه کسی آمد؟ | معلم آمد."),
        ("hi", "डॉ. राव आए। | कब? | कल।"),
        ("hy", "Նա եկավ։ | Ե՞րբ։"),
        ("cs", "Dne 3. 5. 1945 skončila válka. | Bylo ticho."),
        ("fr", "Jean-J. Rousseau naquit en 1712. | Il marchait."),
        (
            "ru",
            "В 1941 г. Москва ждала. | В XIX в. Москва росла. | Всё это было в городе в 1941 г. | Потом стало тихо.",
        ),
        ("de", "Das kostet 5 Mio. Euro in der Hauptstr. 5 im Ort. | Es kostet 5 Mio. | Das ist viel."),
        ("es", "El Excmo. Sr. Paz vino. | Nadie lo vio."),
        ("ne", "वि.सं. २०७२ मा आयो।"),
        ("te", "డా. రావు వచ్చారా? | క్రీ.శ. 1945 లో."),
        ("ko", '"정말?" 그가 물었다. | 끝이다.'),
    ],
)
def test_a_sentence_does_not_end_with_an_abbreviation(language, marked):
    assert cut(marked, language) == marked


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("zh", ["他问：“谁来了？”", "没有人。", "真的！"]),
        ("zh", ["“谁来了？”她问。", "没有人。"]),
        ("ja", ["「誰？」と彼は言った。", "返事はない。"]),
        ("km", ["គាត់មក។", "គាត់ញ៉ាំ។"]),
        ("my", ["သူလာသည်။", "သူစားသည်။"]),
    ],
)
def test_scripts_without_spaces_end_their_sentences_too(language, expected):
    assert sentences("".join(expected), language) == expected


def test_a_long_enough_clause_of_thai_is_a_sentence():
    clauses = ["ครูใหญ่ของโรงเรียนปลูกกล้วยไม้ไว้หลังบ้านของเขา", "นักเรียนทุกคนต้องรดน้ำต้นไม้ในตอนเช้า"]

    assert sentences(" ".join(clauses), "th") == clauses


def test_a_space_in_a_list_of_thai_things_ends_nothing():
    assert len(sentences("ตลาดริมน้ำแห่งนี้ขายปลาแห้งตัวใหญ่ มะม่วง กล้วย และขนมทุกวัน", "th")) == 1


def test_items_of_a_list_are_sentences_and_wrapped_lines_are_not():
    assert sentences("Fares:\n- dogs: one euro\n- cats: free", "en") == ["Fares:", "- dogs: one euro", "- cats: free"]
    assert len(sentences("The ferry leaves at noon and\ncomes back in the evening.", "en")) == 1


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("it", ["2 uova", "100 g di farina", "1 cucchiaio di zucchero"]),
        ("fr", ["Jeanne Martin, présidente", "Paul Durand, trésorier"]),
        ("de", ["Samstag 10–14 Uhr", "Sonntag geschlossen"]),
        ("ja", ["港 八時十分", "市場 八時二十分"]),
        ("ar", ["السبت مغلق", "الأحد من التاسعة"]),
    ],
)
def test_lines_that_do_not_go_on_below_are_sentences(language, lines):
    assert sentences("\n".join(lines), language) == lines


@pytest.mark.parametrize(
    ("language", "verse"),
    [
        ("en", "The keeper of the lamp was old,\nAnd every night he rang the bell"),
        ("en", "A gull flew over the bay\nand Thole was far behind"),
        ("zh", "月亮升起，\n船回来了"),
        ("ar", "طلع القمر،\nوعادت السفينة"),
    ],
)
def test_verse_goes_on_in_its_next_line(language, verse):
    assert sentences(verse, language) == [verse]


def test_a_text_in_small_letters_has_sentences():
    assert sentences("the ferry is late. nobody minds.", "en") == ["the ferry is late.", "nobody minds."]


@given(
    st.text(st.one_of(st.sampled_from('aAbB .!?…\n"»)“。」；ก19-[]'), st.characters())),
    st.sampled_from(["de", "en", "fr", "el", "ja", "th", "zh", "und"]),
)
def test_sentences_hold_all_but_white_space_and_in_order(text, language):
    spans = sentence_spans(text, 0, len(text), language)

    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
