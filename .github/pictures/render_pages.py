"""Draws the reading pages of this folder, as a browser shows them: a French one on a phone, an Arabic one, a PDF's.

pip install -e '.[test,pictures]'
apt-get install chromium fonts-noto-core
PYTHONPATH=. python .github/pictures/render_pages.py
"""

from __future__ import annotations

import io
import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, ViewportSize, sync_playwright
from reportlab.lib.pagesizes import A5
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate

from bot.articles import builtin_article
from bot.locales import phrasebook
from bot.pages.reading import MarginPin, Reading
from bot.pages.rendering.page import served_page
from index import Article, Library, read

HERE = Path(__file__).parent
DECLARATION = HERE.parents[1] / "tests" / "articles" / "udhr.en.md"
COLOURS = 128
PHONE, DESKTOP = ViewportSize(width=390, height=780), ViewportSize(width=1_280, height=800)
ARABIC = [
    (
        "المادة 1",
        "يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق. "
        "وقد وهبوا عقلًا وضميرًا وعليهم أن يعامل بعضهم بعضًا بروح الإخاء.",
    ),
    ("المادة 3", "لكل فرد الحق في الحياة والحرية وسلامة شخصه."),
    ("المادة 4", "لا يجوز استرقاق أو استعباد أي شخص، ويحظر الاسترقاق وتجارة الرقيق بكافة أوضاعهما."),
    ("المادة 5", "لا يعرض أي إنسان للتعذيب ولا للعقوبات أو المعاملات القاسية أو الوحشية أو الحاطة بالكرامة."),
    ("المادة 9", "لا يجوز القبض على أي إنسان أو حجزه أو نفيه تعسفًا."),
]


def main() -> None:
    french, arabic, paged = builtin_article(), arabic_article(), paged_article()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        _draw(
            browser,
            french,
            "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?",
            "page-fr-phone",
            PHONE,
        )
        _draw(browser, arabic, "هل يجوز استعباد أي شخص؟", "page-ar-desktop", DESKTOP)
        _draw(browser, paged, "Who may be held in slavery?", "page-pdf", DESKTOP, "Is slavery allowed anywhere?")
        browser.close()


def arabic_article() -> Article:
    paragraphs = [((heading,), text) for heading, text in ARABIC]
    return Article.from_paragraphs("الإعلان العالمي لحقوق الإنسان", paragraphs, language="ar", published="1948-12-10")


def paged_article() -> Article:
    """The Universal Declaration, as a PDF of several pages."""
    article, styles, data = read(DECLARATION.read_bytes(), "udhr.en.md"), getSampleStyleSheet(), io.BytesIO()
    flow: list[Flowable] = [Paragraph(article.title, styles["Title"])]
    for section, passages in article.outline():
        flow.append(Paragraph(section.path[-1], styles["Heading2"]))
        flow += [Paragraph(passage.text, styles["BodyText"]) for passage in passages]
    SimpleDocTemplate(data, pagesize=A5, title=article.title).build(flow)
    return read(data.getvalue(), "declaration.pdf")


def _draw(browser: Browser, article: Article, question: str, name: str, size: ViewportSize, pinned: str = "") -> None:
    reading = Reading(article, phrasebook(article.language), Library([article])).answering(question)
    if pinned:
        reading = replace(reading, pins=(MarginPin((pinned,), reading.spans[0][0]),))
    page = browser.new_page(viewport=size, device_scale_factor=2 if size is PHONE else 1)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        file.write_text(served_page(reading), encoding="utf-8")
        page.goto(f"{file.as_uri()}{'#q' if size is PHONE or pinned else ''}")
        drawn = Image.open(io.BytesIO(page.screenshot()))
    drawn.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(HERE / f"{name}.png", optimize=True)
    print(f"{name}.png: {(HERE / f'{name}.png').stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
