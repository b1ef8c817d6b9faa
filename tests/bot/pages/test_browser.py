"""The page in a real browser."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio

from bot.locales import phrasebook
from bot.pages.reading import MarginPin, Reading
from bot.pages.rendering.contents import PART
from bot.pages.rendering.page import whole_page
from bot.store.database import Store
from index import Article, read
from tests.support.bees import BEES, QUESTION, USUAL
from tests.support.first_start import FirstStart
from tests.support.pages import ARABIC, HOSTILE, Clock, link_to_words, own_pages, pages
from tests.support.rich_article import RICH

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
SAY = phrasebook("en")
SERVER = 123456789012345678
LONG = Article.from_paragraphs(
    "A long walk",
    [
        ((f"Stage {number // 10}",), f"On day {number} we walked {number} miles along the river. " * 6)
        for number in range(200)
    ],
    language="en",
)
ADDRESS = f"https://rivers.example/{'a' * 120}"
MANY = Article.from_paragraphs(
    "Many days", [((), f"It rained on day {day}. " * 40) for day in range(PART // 900)], language="en"
)
WIDE = read(
    f"# Rivers\n\n| River | Length | Source |\n| - | - | - |\n| Honey | 7 km | {ADDRESS} |\n".encode(), "rivers.md"
)

MIXED = read(
    "# النحل\n\nيصنع النحل العسل.\n\nBees make honey (in summer).\n\n```\nhoney(bee) # عسل\n```\n".encode(),
    "bees.md",
    language="ar",
)

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium here; apt-get install chromium brings it"),
    pytest.mark.asyncio(loop_scope="module"),
]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium() -> AsyncIterator[Browser]:
    """One for all tests, on one loop: starting it takes longer than what is looked at in it."""
    from playwright.async_api import (
        async_playwright,
    )  # takes long to import, which those who only list tests are spared

    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def browser(chromium: Browser) -> AsyncIterator[Browser]:
    """With nothing open, and nothing that another test has left in it."""
    yield chromium
    for context in chromium.contexts:
        await context.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser) -> Page:
    return await browser.new_page()


@pytest_asyncio.fixture(loop_scope="module")
async def store(tmp_path: Path, first_start: FirstStart) -> AsyncIterator[Store]:
    """On the loop of the tests."""
    path = shutil.copy(first_start.database, tmp_path / "pullquote.db")
    async with Store.open(f"sqlite+aiosqlite:///{path}") as store:
        yield store


async def top_of(page: Page, selector: str) -> float:
    box = await page.locator(selector).bounding_box()
    assert box is not None
    return box["y"]


async def in_view(page: Page, selector: str) -> bool:
    size = page.viewport_size
    assert size is not None
    return 0 <= await top_of(page, selector) < size["height"]


async def overflow(page: Page) -> int:
    """Pixels that one would have to scroll sideways."""
    return int(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


async def ask(page: Page, question: str) -> None:
    await page.get_by_label(SAY("page-ask"), exact=True).fill(question)
    await page.get_by_role("button", name=SAY("page-ask-button"), exact=True).click()


async def test_a_link_lands_on_the_marked_words(store: Store, page: Page) -> None:
    await store.articles.add(SERVER, LONG)
    words = LONG.passages[150].text[:40]
    async with pages(store) as (_, signer, libraries):
        await page.goto(signer.address(await link_to_words(libraries, SERVER, LONG, words)))
        assert words in await page.locator("mark#q").inner_text()
        assert await in_view(page, "mark#q")
        assert not await in_view(page, "h1")


@pytest.mark.parametrize("width", [320, 1_400])
async def test_the_contents_lead_to_the_headings(browser: Browser, width: int) -> None:
    page = await browser.new_page(viewport={"width": width, "height": 900})
    async with own_pages(LONG) as address:
        await page.goto(f"{address}/a/{LONG.slug}")
        if width < 992:  # beside the article there is room for them
            await page.locator("summary").click()
        await page.get_by_role("navigation").get_by_role("link", name="Stage 17", exact=True).click()
        assert await in_view(page, "h2:text-is('Stage 17')")


@pytest.mark.parametrize("width", [320, 390, 1_440])
@pytest.mark.parametrize("items", ["- Bees\n  - workers\n  - the queen", "1. נחל\n   - פועלות\n   - מלכה"])
async def test_no_number_stands_on_the_bullet_of_a_list_within_a_passage(
    browser: Browser, width: int, items: str
) -> None:
    article = read(f"# T\n\n{items}\n".encode(), "bees.md", language="en" if items.isascii() else "he")
    page = await browser.new_page(viewport={"width": width, "height": 900})
    await page.set_content(whole_page(Reading(article, SAY)))
    number = await page.locator(".group > .n").bounding_box()
    listed = await page.locator(".group > :is(ul, ol)").bounding_box()
    assert number is not None
    assert listed is not None
    is_above = number["y"] + number["height"] <= listed["y"]
    assert is_above or number["x"] + number["width"] <= listed["x"] or number["x"] >= listed["x"] + listed["width"]


@pytest.mark.parametrize("width", [390, 1_440])
async def test_many_pins_take_no_more_room_than_one_until_they_are_opened(browser: Browser, width: int) -> None:
    page = await browser.new_page(viewport={"width": width, "height": 900})
    tops = []
    for count in (1, 30):
        pins = (MarginPin(("Who keeps a hive warm?",), BEES.passages[0].start),) * count
        await page.set_content(whole_page(Reading(BEES, SAY, pins=pins)))
        tops.append(await top_of(page, "#p2"))
    assert tops[1] - tops[0] < 10
    last = page.locator(".pin li").last
    assert not await last.is_visible()
    await page.locator(".pin summary").click()
    assert await last.is_visible()
    assert not await overflow(page)


async def test_asking_marks_what_answers_and_leads_there(page: Page) -> None:
    async with own_pages(BEES) as address:
        await page.goto(f"{address}/a/{BEES.slug}")
        await ask(page, QUESTION)
        assert QUESTION not in page.url
        assert USUAL in await page.locator("mark#q").inner_text()
        assert await in_view(page, "#answer")
        await page.get_by_role("link", name=SAY("page-there")).first.click()
        assert await in_view(page, "mark#q")
        await ask(page, "What is the capital of Mongolia?")
        assert await page.get_by_text(SAY("page-nothing")).is_visible()
        assert await page.locator("mark").count() == 0


async def test_from_an_answer_one_goes_back_to_the_answer_before(page: Page) -> None:
    async with own_pages(BEES) as address:
        await page.goto(f"{address}/a/{BEES.slug}")
        await ask(page, QUESTION)
        await ask(page, "What is the capital of Mongolia?")
        await page.go_back()
        assert USUAL in await page.locator("mark#q").inner_text()


async def test_from_the_list_one_gets_to_an_article(page: Page) -> None:
    async with own_pages(BEES, ARABIC) as address:
        await page.goto(address)
        await page.get_by_role("link", name=ARABIC.title).click()
        assert await page.locator("article").get_attribute("dir") == "rtl"


async def test_a_reader_at_the_keyboard_skips_to_the_article(page: Page) -> None:
    async with own_pages(BEES) as address:
        await page.goto(f"{address}/a/{BEES.slug}")
        await page.keyboard.press("Tab")
        assert await page.evaluate("document.activeElement.className") == "skip"
        await page.keyboard.press("Enter")
        assert page.url.endswith("#article")


@pytest.mark.parametrize("article", [BEES, ARABIC, HOSTILE, LONG, RICH, WIDE], ids=lambda article: article.slug[:9])
async def test_nobody_scrolls_sideways_on_the_smallest_phone(browser: Browser, article: Article) -> None:
    page = await browser.new_page(viewport={"width": 320, "height": 640})
    async with own_pages(article) as address:
        await page.goto(f"{address}/a/{article.slug}")
        assert await overflow(page) == 0
        await ask(page, "honey")
        assert await overflow(page) == 0


async def test_what_an_article_says_is_text_and_does_nothing(page: Page) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("dialog", lambda dialog: said.append(dialog.message))
    async with own_pages(HOSTILE) as address:
        await page.goto(f"{address}/a/{HOSTILE.slug}")
        await ask(page, "makes honey")
        assert await page.title() == HOSTILE.title
        assert await page.locator("script, img, article b").count() == 0
        first = HOSTILE.passages[0].text
        assert first in (await page.locator("#p1").inner_text()).replace(SAY("page-quoted-from"), "")
        assert await page.locator("article p[id]").count() == len(HOSTILE.passages)
        assert await page.locator("footer").is_visible()
    assert said == []


async def test_words_that_turn_round_reach_no_further_than_their_own(page: Page) -> None:
    async with own_pages(HOSTILE) as address:
        await page.goto(f"{address}/a/{HOSTILE.slug}")
        numbers = await page.locator(".n").all()
        lefts = [(await one.bounding_box() or {"x": 0})["x"] for one in numbers]
        assert max(lefts) - min(lefts) < 40


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_the_page_is_dark_where_the_reader_likes_it_so(browser: Browser, theme: Any) -> None:
    page = await browser.new_page(color_scheme=theme)
    async with own_pages(BEES) as address:
        await page.goto(f"{address}/a/{BEES.slug}")
        colour = await page.evaluate("getComputedStyle(document.body).backgroundColor")
    brightness = sum(map(int, colour.removeprefix("rgb(").removesuffix(")").split(",")))
    assert (brightness < 200) is (theme == "dark")


async def test_paper_has_the_article_and_nothing_to_press(page: Page) -> None:
    async with own_pages(BEES) as address:
        await page.goto(f"{address}/a/{BEES.slug}")
        await page.emulate_media(media="print")
        assert not await page.locator("form").is_visible()
        assert not await page.locator("nav").is_visible()
        assert await page.locator("#p1").is_visible()
        assert len(await page.pdf()) > 1_000


async def test_paper_says_which_part_of_a_long_article_it_has(page: Page) -> None:
    async with own_pages(MANY) as address:
        await page.goto(f"{address}/a/{MANY.slug}")
        await page.emulate_media(media="print")
        assert await page.locator(".turn span").is_visible()
        assert not await page.get_by_text(SAY("page-next")).is_visible()


async def test_paper_has_wide_tables_whole_and_numbers_apart_from_words(browser: Browser) -> None:
    page = await browser.new_page(viewport={"width": 640, "height": 900})
    await page.emulate_media(media="print")
    async with own_pages(WIDE, ARABIC) as address:
        await page.goto(f"{address}/a/{WIDE.slug}")
        box = await page.locator("td").last.bounding_box()
        assert box is not None
        assert box["x"] + box["width"] <= 640
        await page.goto(f"{address}/a/{ARABIC.slug}")
        assert await page.locator("#p1 .n").evaluate("number => getComputedStyle(number).marginLeft") != "0px"


async def test_code_and_words_of_another_direction_run_as_they_do_and_numbers_stay_at_one_side(
    browser: Browser,
) -> None:
    page = await browser.new_page(viewport={"width": 1_280, "height": 900})
    async with own_pages(MIXED) as address:
        await page.goto(f"{address}/a/{MIXED.slug}")
        directions = await page.locator("article :is(p, pre)").evaluate_all(
            "all => all.map(e => getComputedStyle(e).direction)"
        )
        assert directions == ["rtl", "ltr", "ltr"]
        boxes = [await number.bounding_box() for number in await page.locator("article .n").all()]
        assert len({round(box["x"]) for box in boxes if box}) == 1


async def test_expired_and_forged_links_say_so(store: Store, page: Page) -> None:
    clock = Clock()
    await store.articles.add(SERVER, BEES)
    async with pages(store, clock=clock) as (address, signer, libraries):
        link = signer.address(await link_to_words(libraries, SERVER, BEES, USUAL))
        clock.now += 3_601
        await page.goto(link)
        assert "which are over" in await page.inner_text("main")
        await page.goto(f"{address}/p/forged")
        assert "Pullquote did not make this link" in await page.inner_text("main")


@pytest.mark.parametrize(("width", "theme"), [(320, "light"), (1_400, "dark")])
@pytest.mark.parametrize("article", [BEES, ARABIC, HOSTILE, RICH], ids=lambda article: article.slug[:9])
async def test_axe_finds_nothing(browser: Browser, tmp_path: Path, article: Article, width: int, theme: Any) -> None:
    # The page runs no script, so that axe can only be run past its policy.
    context = await browser.new_context(bypass_csp=True, color_scheme=theme, viewport={"width": width, "height": 900})
    page = await context.new_page()
    async with own_pages(article) as address:
        await page.goto(f"{address}/a/{article.slug}")
        await ask(page, "honey" if article is not ARABIC else "من يصنع العسل؟")
        assert await violations(page) == []
    pin = MarginPin(("Who?",), article.passages[1].start)
    file = tmp_path / "page.html"
    file.write_bytes(whole_page(Reading(article, SAY, pins=(pin,), notice="page-updated")).encode(errors="replace"))
    await page.goto(file.as_uri())
    assert await violations(page) == []


async def test_axe_finds_nothing_in_lists_and_sentences(browser: Browser) -> None:
    page = await (await browser.new_context(bypass_csp=True)).new_page()
    async with own_pages(BEES, ARABIC) as address:
        for path in ("/", "/none"):
            await page.goto(address + path)
            assert await violations(page) == []


async def violations(page: Page) -> list[str]:
    package = find_spec("axe_playwright_python")
    assert package
    assert package.origin
    await page.evaluate(Path(package.origin).with_name("axe.min.js").read_text(encoding="utf-8"))
    found: dict[str, Any] = await page.evaluate("axe.run()")
    return [f"{one['id']}: {node['html'][:200]}" for one in found["violations"] for node in one["nodes"]]
