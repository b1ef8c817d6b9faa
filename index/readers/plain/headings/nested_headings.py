"""Headings without levels that stand below others: « Ingredients », below the name of each dish."""

from __future__ import annotations

from collections import Counter, defaultdict

from index.readers.plain.headings.sections import depth_of
from index.readers.plain.lines.dated_lines import holds_date
from index.readers.plain.lines.signs import Heading, HeadingList, counted_form, number_of

FEWEST_OUTER = 2
"""Headings right below which one stands that comes back, at the least."""
FEWEST_COUNTED = 3
"""Headings with the numbers 1, 2, 3, between which others are parts of theirs."""
INNER_LEVEL = 9
"""Below headings of every kind without levels."""
_WITH_ORDER = frozenset({"keyword", "number"})


def nest(outline: HeadingList) -> None:
    """Put a heading below the one right above it, where no level tells which is the outer one; and all those that come
    back, where several stand right below others that do not."""
    flat = _flat(outline)
    times = Counter(heading.words for heading in flat.values())
    back = {n for n, heading in flat.items() if times[heading.words] > 1}
    title = _title_of(flat)
    # More than two in a row may be a table of contents with the first heading below it.
    right_below = {
        n
        for n in flat
        if n - 1 in flat
        and n - 1 not in back
        and n - 1 != title
        and (n - 2 not in flat or n - 2 == title)
        and (n in back or depth_of(flat[n]) >= depth_of(flat[n - 1]))
    }
    inner = {n for n in right_below if n + 1 not in flat}
    if len({flat[n - 1].words for n in right_below & back}) >= FEWEST_OUTER:
        inner |= back
    bare = {n for n in flat if n and (above := outline[n - 1]) and above.kind == "number" and _is_bare(above.words)}
    if versions := _with_parts(flat):
        inner |= {n for n in flat if n > min(versions)} - versions
    for n in inner | bare | _with_number_alike(flat, inner):
        outline[n] = flat[n]._replace(kind="plain", level=INNER_LEVEL)
    _set_steps_beside(outline)


def _title_of(flat: dict[int, Heading]) -> int | None:
    """The first heading, but for « Version 2.1 », where « Version 2.0 » is another."""
    if not flat:
        return None
    first, *others = (counted_form(heading.words) for heading in flat.values())
    return None if "#" in first and first in others else min(flat)


def _with_parts(flat: dict[int, Heading]) -> set[int]:
    """Headings alike but for their numbers, « Version 2.1 », each of which has another right below it."""
    forms = {n: counted_form(heading.words) for n, heading in flat.items()}
    often = {form for form, times in Counter(forms.values()).items() if times >= FEWEST_OUTER and "#" in form}
    found = {n for n, form in forms.items() if form in often}
    return found if all(n + 1 in flat and n + 1 not in found for n in found) else set()


def _set_steps_beside(outline: HeadingList) -> None:
    """Put « Step 1 » to « Step 3 », which follow each other, beside a heading above them that has text of its own."""
    found = [n for n, heading in enumerate(outline) if heading]
    counted = [n for n in found if (heading := outline[n]) and heading.kind == "counted"]
    if not counted or outline[counted[0] - 1] or found.index(counted[-1]) - found.index(counted[0]) >= len(counted):
        return
    for n in counted:
        if heading := outline[n]:
            outline[n] = heading._replace(level=0)


def _is_bare(words: str) -> bool:
    """« § 3 », above its words."""
    return not any(map(str.isalpha, words))


def nest_between_numbers(outline: HeadingList) -> None:
    """Put headings without a number below those with one, where they stand between two that are counted throughout,
    and none right above one, as a part of several would."""
    counted = [n for n, heading in enumerate(outline) if heading and heading.kind == "number" and heading.level == 1]
    values = [_value(outline[n]) for n in counted]
    if len(counted) < FEWEST_COUNTED or values != list(range(values[0] or 0, (values[0] or 0) + len(values))):
        return
    between = {
        n: heading for n in range(counted[0], counted[-1]) if (heading := outline[n]) and heading.kind == "plain"
    }
    if any((below := outline[n + 1]) and below.kind == "number" for n in between):
        return
    for n, heading in between.items():
        outline[n] = heading._replace(level=INNER_LEVEL)


def _value(heading: Heading | None) -> int | None:
    number = number_of(heading.words) if heading else None
    return int(number) if number and number.isdecimal() else None


def _with_number_alike(flat: dict[int, Heading], inner: set[int]) -> set[int]:
    """Those that begin with a number, or hold a day, as the inner one above them does: « Work | 2015 – now | … | 2008 –
    2015 », « Comments | Ada, 2 April 2023 | … | Jo, 3 April 2023 »."""
    found: set[int] = set()
    form = ""
    for n, heading in flat.items():
        own = _form_of(heading.words)
        if n in inner and n - 1 in flat:
            form = own if own != _form_of(flat[n - 1].words) else ""
        elif form and own == form:
            found.add(n)
        else:
            form = ""
    return found


def _form_of(words: str) -> str:
    if words[:1].isdigit():
        return "number"
    return "day" if holds_date(words) else ""


def _flat(outline: HeadingList) -> dict[int, Heading]:
    """The headings of those kinds of which all are of one level, by their numbers."""
    levels: dict[str, set[int]] = defaultdict(set)
    for heading in outline:
        if heading is not None:
            levels[heading.kind].add(heading.level)
    without = {kind for kind, found in levels.items() if len(found) == 1} - _WITH_ORDER
    return {n: heading for n, heading in enumerate(outline) if heading and heading.kind in without}
