"""What writing tools add to Markdown: boxes, tabs, template tags, wiki links, attributes. Lines -> CommonMark lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from index.readers.markdown import myst
from index.readers.markdown.bold_lines import with_bold_lines_apart
from index.readers.markdown.chat_lines import with_lines_apart
from index.readers.markdown.exports import without_hidden
from index.readers.markdown.fences import Fences

_BOX = re.compile(r'(\s*)(?:!{3}|\?{3}\+?|={3}[!+]?)(?=[ \t])[ \t]*+[\w -]{0,40}+[ \t]*+(?:"([^"\n]*)"[ \t]*)?$')
"""``!!! warning "Careful"``, ``??? note``, ``=== "Tab"``: what is indented under it is in it."""
_COLONS = re.compile(r"\s*:{3,}[ \t]*(?:(\{[^{}\n]{0,200}\})|[\w.-]{1,80})?[ \t]*(.*)$")
"""``::: tip Reminder`` to ``:::``, ``:::tip[Reminder]``, ``::: {.tip title="Reminder"}``."""
_TITLE_ATTRIBUTE = re.compile(r"""\b(?:title|label)=(?:"([^"\n]*)"|'([^'\n]*)')""")
_BRACKETED = re.compile(r"\[([^\n]*)\]")
_SLASHES = re.compile(r"\s*/{3,}[ \t]*[\w-]{1,40}[ \t]*\|[ \t]*(.*)$")
"""``/// note | Reminder`` to ``///``."""
_UNTITLED = r"(?!(?:code|figure|img|image|iframe|embed|video|youtube|button|include|link|ref)\b)[\w.-]{1,40}"
_TOLD = r"(?:title|label)=(?:\"([^\"\n]{1,120})\"|'([^'\n]{1,120})')"
_TITLED_TAG = re.compile(
    rf"\s*(?:<(?=[A-Z]){_UNTITLED}[ \t](?:[^<>\n]{{0,400}}[ \t])?{_TOLD}[^<>\n]{{0,400}}(?<!/)>"
    rf"|\{{(?:%-?|\{{[<%])[ \t]*{_UNTITLED}[ \t](?:[^{{}}\n]{{0,400}}[ \t])?{_TOLD}[^{{}}\n]{{0,400}}\}}{{1,2}})\s*$"
)
"""Of a tab or a box in a template or in MDX, alone on its line: it shows its title."""
_CALLOUT = re.compile(r"(\s*(?:>\s?)+)\[![\w-]{1,40}\][+-]?[ \t]*(.*)$")
_INDENT = 4
_TASK = re.compile(r"((?<!\s)\s*+(?:[-*+]|\d{1,9}[.)])[ \t]+)\[[ xX/><!?-]\][ \t]+(?=\S)")
_DROPPED_LINE = re.compile(
    r"\s*(?:\*\[[^\]\n]{1,80}\]:.*|\[\[?_?toc_?\]?\]|\{:[^{}\n]*\}|<!--\s*more\s*-->)\s*$", re.IGNORECASE
)
"""Abbreviations, the place of a table of contents, attributes of a block."""
_CJK = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\u3000-\u303f\uff01-\uff65]"
_CODE = r"(?P<code>(?<!`)(?P<ticks>`{1,8})(?!`)[^\n]{1,500}?(?<!`)(?P=ticks)(?!`))"
_FORMULA = r"(?P<formula>(?<![\\$])\$(?=[^\s$])(?=[^$\n]{0,300}[\\^_{])[^$\n]{1,500}(?<=\S)\$(?![\d$]))"
_MATHS = (
    r"(?P<maths>(?<!\\)\\\((?:[^\\\n]|\\(?![()])){1,300}+\\\)"
    r"|(?<!\\)\\\[(?:[^\\\n]|\\(?![\[\]])){1,300}+\\\](?!\())"
)
_SIGN_OF_MATHS = re.compile(r"[\^{=+<>]|(?<!^)\\[A-Za-z]|(?<!\w)[A-Za-z]_\w")
"""In « \\(x_1 = y\\) »; a bracket that is only escaped has none in it."""
_INLINE = regex.compile(
    rf"{_CODE}|{_FORMULA}|{_MATHS}"
    + r"|(?P<tag>\{%[^\n]{0,500}?%\}|\{\{[^\n]{0,500}?\}\})"
    + r"|(?P<attributes>\{:[^{}\n]{0,200}\}|[ \t]\{[#.-][^{}\n]{0,200}\}[ \t]*$"
    + r"|(?<=[)\]*_`])\{[ \t]*(?:[#.:]|[\w-]{1,40}=)[^{}\n]{0,200}\})"
    + r"|(?<!!)\[(?P<span>[^\[\]\n]{1,200})\]\{[^{}\n]{0,200}\}"
    + r"|(?P<embed>!\[\[[^\[\]\n]{1,200}\]\]|%%[^%\n]{1,500}%%|\{--[^{}\n]{0,200}--\}|\{>>[^{}\n]{0,200}<<\}"
    + r"|\#\+END_[A-Z]{1,20}|\[\#[ABC]\][ \t]|\(\([0-9a-f]{8}-[0-9a-f-]{27}\)\)"
    + r"|(?<=\S)[ \t]\^(?=[\d-]{0,40}[A-Za-z]|\d{6})[A-Za-z0-9-]{2,40}[ \t]*$"
    + r"|[ \t]?\\?\\@ref\([^()\s]{1,80}\)|\\(?:index|label)\{[^{}\n]{0,100}\})"
    + r"|(?<!!)\#?\[\[(?:[^\[\]|\n]{1,200}\|)?(?P<wiki>[^\[\]|\n]{1,200})\]\](?!\()"
    + r"|(?P<emoji>(?<![\w:/]):(?:[a-z][a-z0-9_+-]{1,40}|[+-]1|100|1234):(?:\{[^{}\n]{0,80}\})?(?![\w:/]))"
    + r"|(?P<box>\#\+BEGIN_[A-Z]{1,20})"
    + r"|\+\+(?P<keys>[\w+-]{1,30})\+\+|\^\^(?P<under>[^^\s][^^\n]{0,200})\^\^"
    + r"|(?<![=\w])==(?P<mark>[^=\s](?:[^=\n]{0,200}[^=\s])?)==(?![=\w])"
    + r"|(?<!\*)\*\*(?P<bold>[^*\s][^*\n]{0,200}?)\*\*(?!\*)"
    + rf"|(?:(?<={_CJK})|(?<![\w_]))_(?P<slanted>[^_\s][^_\n]{{0,200}}?)_(?={_CJK})"
    + rf"|(?<={_CJK})_(?P<slanted>[^_\s][^_\n]{{0,200}}?)_(?![\w_])"
)
_BEFORE_CJK, _AFTER_CJK = regex.compile(_CJK), regex.compile(_CJK)
_TAG = re.compile(r"<(/?)(\w{1,20})\b([^<>\n]{0,600})>")
_MARK, _QUOTED_MARK = "\x1d", "\x1c"
"""What ends a box's title, until it is known what comes below; no text that was decoded holds it."""
_APART = r"(?=[ \t]*(?:[-*+][ \t]|-{3}|[#|<=:]|\d{1,9}[.)][ \t]|`{3}|~{3}|\n|\Z))"
_TITLE_END = re.compile(
    rf"{_MARK}(?:\n(?:[ \t]*\n){{0,3}})?(?P<apart>{_APART})?"
    rf"|{_QUOTED_MARK}(?:\n(?:[ \t]*>[ \t]*\n){{0,3}}(?P<quoted>[ \t]*>[ \t]?)(?P<list>{_APART})?)?"
)
_MARKDOWN_INSIDE = re.compile(r"\bmarkdown\b")


def as_commonmark(text: str) -> str:
    """A text without what CommonMark does not know; its code stays as it is."""
    if "markdown" in text:
        opened = {found[2] for found in _TAG.finditer(text) if _MARKDOWN_INSIDE.search(found[3])}
        text = _TAG.sub(lambda found: "\n\n" if _is_opened(found, opened) else found[0], text)
    written = list(myst.as_markdown(text.split("\n")))
    lines = with_bold_lines_apart(list(with_lines_apart(without_hidden(written))))
    return _TITLE_END.sub(_below_title, "\n".join(_lines(lines)))


def _below_title(found: re.Match[str]) -> str:
    """The title of a box stands with the paragraph below it, and alone above anything else."""
    if found[0].startswith(_MARK):
        return "\\\n" if found["apart"] is None else "\n\n"
    line_end = "\\\n" if found["list"] is None else "\n"
    return f"{line_end}{found['quoted']}" if found["quoted"] else ""


def _is_opened(found: re.Match[str], opened: set[str]) -> bool:
    """Whether a tag has Markdown inside it: it says so, or closes one that may have."""
    if found[1]:
        return found[2] in opened and not found[3].strip()
    return _MARKDOWN_INSIDE.search(found[3]) is not None


def _lines(lines: list[str]) -> Iterator[str]:
    fences = Fences()
    boxes: list[int] = []
    """How far each box around the line is indented."""
    for line in lines:
        line = _unindented(line, boxes)
        if fences.take(line):
            yield line
        elif box := _BOX.match(line):
            boxes.append(len(box[1]) + _INDENT * len(boxes))
            yield from _title(box[1], box[2] or "")
        else:
            yield from _line(line)


def _unindented(line: str, boxes: list[int]) -> str:
    """A line as it stands in its box; the boxes that end above it are left."""
    if boxes and line.strip():
        indent = len(line) - len(line.lstrip())
        while boxes and indent < boxes[-1] + _INDENT:
            boxes.pop()
    return line[_INDENT * len(boxes) :]


def _line(line: str) -> Iterator[str]:
    if colons := _COLONS.match(line):
        yield from _title("", _box_title(colons[1] or "", colons[2].rstrip(" \t").rstrip(":")))
    elif titled := _SLASHES.match(line) or _TITLED_TAG.match(line):
        yield from _title("", next(filter(None, titled.groups()), ""))
    elif callout := _CALLOUT.match(line):
        yield from _title(callout[1], _with_words(callout[2]))
    elif not _DROPPED_LINE.match(line):
        # By our own hand: the plugin for tasks takes minutes for a long list.
        line = _TASK.sub(r"\1", line, count=1) if "[" in line else line
        yield _with_words(line) if _MAY_HOLD.search(line) else line


def _with_words(line: str) -> str:
    """A line without what is no word in it; what an item begins with does not become its indent."""
    item = _ITEM.match(line)
    left = _INLINE.sub(_inline, line)
    if "{{" in line and _EMPTIED.fullmatch(left, item.end() if item else 0):
        return ""
    return item[0] + left[item.end() :].lstrip() if item and left.startswith(item[0]) else left


_SIGN = re.compile(r"[^\w\s]|_")
_MAY_HOLD = re.compile(r"[{:+=_^]|\\[@(\[]|\[[\[#]|\*\*|\(\(|%%")
_EMPTIED = re.compile(r"[ \t]*(?:[\w*][\w* ]{0,30}[:：][ \t]*\**)?[<>`\"' \t]*")
"""« Size: », of which a template knows the rest."""
_TRAILING_ATTRIBUTES = re.compile(r"(?<![ \t])[ \t]*+\{[^{}\n]{0,200}\}[ \t]*$")
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}")


def _box_title(attributes: str, title: str) -> str:
    told = _TITLE_ATTRIBUTE.search(attributes)
    title = _TRAILING_ATTRIBUTES.sub("", title) or (told[1] or told[2] if told else "")
    return found[1] if (found := _BRACKETED.fullmatch(title)) else title


def _title(before: str, title: str) -> Iterator[str]:
    """The title of a box, as the first line of what is in it."""
    if not before.strip():
        yield ""
    mark = _QUOTED_MARK if before.strip() else _MARK
    yield f"{before}{title}{mark}" if title else before.rstrip()


def _inline(found: regex.Match[str]) -> str:
    if found["bold"]:
        return _bold(found, _INLINE.sub(_inline, found["bold"]).strip())
    if found["maths"]:
        is_formula = _SIGN_OF_MATHS.search(found["maths"]) is not None
        return _SIGN.sub(lambda sign: f"&#{ord(sign[0])};", found["maths"]) if is_formula else found["maths"]
    if found["wiki"]:
        return _name(found["wiki"])
    if found["box"]:
        return "<!-- -->"  # an item with nothing on its first line would underline a heading
    if found["tag"] or found["attributes"] or found["embed"] or found["emoji"]:
        return ""
    return str(
        found["code"]
        or found["formula"]
        or found["keys"]
        or found["mark"]
        or found["under"]
        or found["span"]
        or found["slanted"]
        or found[0]
    )


def _name(target: str) -> str:
    """What a wiki link without words of its own shows: the note, or where in it the link leads."""
    note, _, place = target.partition("#")
    return note if not place or place.startswith("^") else f"{note} > {place}" if note else place


def _bold(found: regex.Match[str], words: str) -> str:
    """CommonMark wants a space between « 。** » and a letter, which Chinese and Japanese do not write."""
    before, after = found.string[: found.start()][-1:], found.string[found.end() :][:1]
    return f"<b>{words}</b>" if _BEFORE_CJK.match(before) or _AFTER_CJK.match(after) else f"**{words}**"
