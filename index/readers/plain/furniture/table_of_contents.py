"""Tables of contents in plain text: rows of a heading, dots or a wide gap, and a page's number."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from index.grouping import runs_of
from index.readers.contents import is_contents_title, is_pictures_title
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.punctuation import introduces
from index.readers.plain.lines.signs import is_bare_keyword, number_of, numbering_of

_PAGE = r"(?P<page>\d{1,4}|[ivxlc]{1,7})\.?"
_DOTTED = regex.compile(rf"(?P<label>\S.*?)(?:\s?[.·…_]){{3,200}}\s*{_PAGE}")
_APART = regex.compile(rf"(?P<label>\S.*?\S)\s{{3,80}}{_PAGE}|(?P<label>\S.*?)\t\s*{_PAGE}")
_SIGNS = regex.compile(r"\W*(?:(?:\d{1,3}\.)*\d{1,3}[.)]?\s+)?")
FEWEST = 3
MOST_BETWEEN = 2
"""Lines without a page's number among rows: a heading that goes on in the next line, « Page » above the numbers."""
LONGEST, SHORT = 120, 60


def without_contents(lines: Sequence[Line]) -> tuple[Sequence[Line], Sequence[Line]]:
    """The lines of the text, and those of its tables of contents with what stands above them."""
    left_out: set[int] = set()
    rows = [n for n, line in enumerate(lines) if _is_row(line.text)]
    for run in runs_of(rows, lambda run, n: n - run[-1] > 1 + MOST_BETWEEN):
        above = next((n for n in range(run[0] - 1, run[0] - 2 - MOST_BETWEEN, -1) if _is_title(lines, n)), None)
        if len(run) >= FEWEST and _rises(lines, run) and (above is not None or _come_back(lines, run)):
            left_out.update(range(run[0] if above is None else above, run[-1] + 1))
    left_out |= _without_pages(lines) | _illustrations(lines)
    if not left_out:
        return lines, ()
    left = [line for n, line in enumerate(lines) if n not in left_out]
    return left, [lines[n] for n in sorted(left_out)]


def _without_pages(lines: Sequence[Line]) -> set[int]:
    """The lines of contents that have numbers and tell no page, right below what they are called: each stands again
    further down."""
    title = next((n for n in range(len(lines)) if _is_title(lines, n)), None)
    if title is None:
        title = next((n for n in range(len(lines) - FEWEST) if _leads_to_contents(lines, n)), None)
    if title is None:
        return set()
    last = {_heading_of(line.text): n for n, line in enumerate(lines)}
    end = title + 1
    while end < len(lines) and last[_heading_of(lines[end].text)] > end and numbering_of(lines[end].text):
        end += 1
    is_listed = end > title + FEWEST and all(last[_heading_of(line.text)] >= end for line in lines[title + 1 : end])
    return set(range(title, end)) if is_listed else set()


def _illustrations(lines: Sequence[Line]) -> set[int]:
    """The lines of a list of a book's pictures, with what it is called: all short, as far apart as the first two, and
    half of them with a page, or said again below."""
    short = (n for n, line in enumerate(lines) if len(line.text) <= SHORT)
    title = next((n for n in short if is_pictures_title(lines[n].text)), None)
    if title is None:
        return set()
    below = lines[title + 1 : title + 3]
    gap = below[-1].gap if len(below) > 1 else 0
    end = title + 1
    while end < len(lines) and (end == title + 1 or lines[end].gap <= gap) and _is_listed_picture(lines[end].text):
        end += 1
    listed = [line.text for line in lines[title + 1 : end]]
    below_all = "\n".join(line.text for line in lines[end:]).casefold()
    known = sum(text[-1].isdigit() or text.casefold().strip(" .") in below_all for text in listed)
    return set(range(title, end)) if len(listed) >= FEWEST and 2 * known >= len(listed) and below_all else set()


def _is_listed_picture(text: str) -> bool:
    return len(text) <= LONGEST and not is_bare_keyword(text)


def _leads_to_contents(lines: Sequence[Line], n: int) -> bool:
    """« This leaflet tells you: » above several lines with the numbers 1, 2, 3."""
    text = lines[n].text
    if not introduces(text) or len(text) > SHORT:
        return False
    return all(number_of(lines[n + step].text) == str(step) for step in range(1, FEWEST + 1))


def _heading_of(text: str) -> str:
    """A heading without its sign and its number."""
    return _SIGNS.sub("", text, count=1).rstrip(" \t=#:").casefold()


def _is_row(text: str) -> bool:
    match = _row(text) if text[-1:] in "0123456789ivxlc." and len(text) <= LONGEST else None
    return match is not None and any(map(str.isalpha, match["label"]))


def _row(text: str) -> regex.Match[str] | None:
    return _DOTTED.fullmatch(text) or _APART.fullmatch(text)


def _is_title(lines: Sequence[Line], n: int) -> bool:
    return n >= 0 and is_contents_title(lines[n].text)


def _come_back(lines: Sequence[Line], run: Sequence[int]) -> bool:
    """Whether most of what is listed stands below as a line, as no row of a list of prices does."""
    labels = [" ".join(match["label"].split()) for n in run if (match := _row(lines[n].text))]
    below = {" ".join(line.text.split()) for line in lines[run[-1] + 1 :] if len(line.text) <= LONGEST}
    return 2 * sum(label in below for label in labels) > len(labels)


def _rises(lines: Sequence[Line], run: Sequence[int]) -> bool:
    """Whether the pages' numbers never fall: those of a table of figures do."""
    pages = [int(match["page"]) for n in run if (match := _row(lines[n].text)) and match["page"].isdigit()]
    return len(pages) > 1 and pages == sorted(pages) and pages[0] < pages[-1]
