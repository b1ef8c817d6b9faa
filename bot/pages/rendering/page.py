"""Pages as HTML. Pure functions; a page takes milliseconds, and is made in a worker."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from bot.locales import Phrasebook
from bot.locales.language_names import languages_apart, languages_hint
from bot.pages.reading import Reading
from bot.pages.rendering.contents import PART, HeadedPassages, nested, part_at, parts_of, under_headings
from bot.pages.rendering.directions import other_direction, tongue
from bot.pages.rendering.headed_elements import headed_elements
from bot.pages.rendering.paragraphs import passage_at, visible
from bot.pages.rendering.references import Mention, mentions, quotations, web_address
from bot.pages.rendering.style import policy, style
from bot.toolkit.texts.text_limits import LONGEST_QUESTION
from index import Library, ParsedQuestion

NO_FORM = "'none'"
LONGEST_ENTRY = 100
"""Characters of a heading in the list of parts, which stands on each."""

_CUT: WeakKeyDictionary[Library, dict[tuple[str, int], list[list[HeadedPassages]]]] = WeakKeyDictionary()
"""The parts of long articles, which take as long to cut as to show; let go with the library, as all of its texts."""


class PartLink(NamedTuple):
    """A part, from 1, and the heading that it begins with."""

    number: int
    heading: str


class Listed(NamedTuple):
    """An article in a list, and where its page is."""

    title: str
    language: str
    details: str
    address: str


def whole_page(reading: Reading) -> str:
    """One file with all of the article, and nothing to ask it with."""
    return _page(reading, [list(under_headings(reading.article))], 0, has_form=False)


def served_page(reading: Reading, part: int | None = None, most: int = PART) -> str:
    """A part of the article, from 1: by default, the one with the marked words."""
    parts = _parts(reading, most)
    at = min(max(part - 1, 0), len(parts) - 1) if part else _first_part(reading, parts)
    return _page(reading, parts, at, has_form=reading.may_ask)


def list_page(listed: Sequence[Listed], say: Phrasebook) -> str:
    return _render("list.html", say, title=say("page-list"), listed=listed, policy=policy())


def sentence_page(title: str, sentence: str, say: Phrasebook) -> str:
    """One sentence, such as why there is no page."""
    return _render("sentence.html", say, title=title, sentence=sentence, policy=policy(NO_FORM))


def prepare() -> None:
    """What the first page would wait for otherwise: the templates, and what is known of languages."""
    for name in ("page.html", "list.html", "sentence.html"):
        _environment().get_template(name)
    tongue("en")
    policy()


def _page(reading: Reading, parts: Sequence[Sequence[HeadedPassages]], at: int, *, has_form: bool) -> str:
    article = reading.article

    def address_of(mention: Mention) -> str:
        """Where a passage stands, which may be in another part."""
        there = part_at(parts, mention.at)
        return f"#p{mention.number + 1}" if there == at else f"?part={there + 1}#p{mention.number + 1}"

    return _render(
        "page.html",
        reading.say,
        title=visible(article.title),
        reading=reading,
        author=visible(article.author or ""),
        published=visible(article.published or ""),
        source=visible(web_address(article)),
        tongue=tongue(article.language),
        contents=nested(parts[at]),
        headed_elements=headed_elements(reading, parts[at]),
        quotations=list(quotations(reading)),
        quoted_here=_first_part(reading, parts) == at,
        mentions=[(mention, address_of(mention)) for mention in mentions(reading)],
        hint=_hint(reading),
        parts=[_link(number, part) for number, part in enumerate(parts, start=1)] if len(parts) > 1 else [],
        part=at + 1,
        has_inferred=any(section.inferred for section in article.sections),
        has_form=has_form,
        policy=policy() if has_form else policy(NO_FORM),
    )


def _hint(reading: Reading) -> str:
    """In which language to ask, where nothing was found in another one."""
    if not reading.question or reading.spans:
        return ""
    apart = languages_apart(ParsedQuestion.of(reading.question), [reading.article])
    return languages_hint(apart, reading.say) if apart else ""


def _parts(reading: Reading, most: int) -> list[list[HeadedPassages]]:
    article, library = reading.article, reading.library
    if library is None:
        return parts_of(under_headings(article), most)
    known, key = _CUT.setdefault(library, {}), (article.slug, most)
    if key not in known:
        known[key] = parts_of(under_headings(article), most)
    return known[key]


def _first_part(reading: Reading, parts: Sequence[Sequence[HeadedPassages]]) -> int:
    if not reading.spans:
        return 0
    at = reading.spans[0][0]
    passage = passage_at(reading.article, at)
    return part_at(parts, min(max(at, passage.start), passage.end - 1))


def _link(number: int, part: Sequence[HeadedPassages]) -> PartLink:
    heading = next((visible(headed.heading.text) for headed in part if headed.heading), "")
    return PartLink(number, heading if len(heading) <= LONGEST_ENTRY else f"{heading[:LONGEST_ENTRY]}…")


def _render(name: str, say: Phrasebook, **what: Any) -> str:
    template = _environment().get_template(name)
    return template.render(say=say, own=tongue(say.language), style=Markup(style()), **what)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("bot.pages.rendering"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals["longest_question"] = LONGEST_QUESTION
    environment.filters["visible"] = visible
    environment.filters["other_direction"] = other_direction
    return environment
