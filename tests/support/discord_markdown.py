"""How Discord's client reads Markdown: a small model of its rules, written apart from the escaper it judges.

The rules are those of simple-markdown as Discord's client has them: tried in turn at every place, line rules
only where a line begins, each with its body read by the same rules.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Run:
    """Some text, and the names of all the rules it stands in, outermost first."""

    text: str
    within: tuple[str, ...] = ()


LINE_RULES = [
    ("heading", re.compile(r" *#{1,3}\s+((?!#+)[^\n]+?)#*\s*(?:\n|$)")),
    ("subtext", re.compile(r" *-#\s+((?!(?:-#)+)[^\n]+?)\s*(?:\n|$)")),
    ("list", re.compile(r" *(?:[*+-]|\d{1,9}\.)\s+([^\n]*)(?:\n|$)", re.ASCII)),
]
QUOTE = re.compile(r" *>>> +([\s\S]*)|(?: *>(?!>>) +[^\n]*(?:\n|$))+")
CODE_BLOCK = re.compile(r"```(?:[a-z0-9_+\-.#]+?\n)?\n*([^\n][\s\S]*?)\n*```", re.IGNORECASE)
ESCAPE = re.compile(r"\\([^0-9A-Za-z\s])")
INLINE_RULES = [
    ("autolink", re.compile(r"<((?:https?|mailto|tel|steam|discord):[^>\s]+)>")),
    ("phone", re.compile(r"<(\+[0-9]+)>")),
    ("link", re.compile(r"((?:https?|steam|discord)://[^\s<]+[^<.,:;\"'\]\s])")),
    ("invite", re.compile(r"(discord(?:\.gg|(?:app)?\.com/invite|\.new|\.gift)/\w+)", re.IGNORECASE)),
    ("masked link", re.compile(r"\[((?:\[[^\]]*\]|[^\[\]]|\](?=[^\[]*\]))*)\]\(\s*<?[^\s]*?>?\s*\)")),
    ("mention", re.compile(r"(<@[!&]?\d+>|<#\d+>|<id:\w+>|@everyone|@here)", re.ASCII)),
    ("command", re.compile(r"(</[^:\n]+:\d+>)", re.ASCII)),
    ("emoji", re.compile(r"(<a?:\w+:\d+>|:[A-Za-z0-9_+-]+(?:::skin-tone-\d)?:)", re.ASCII)),
    ("timestamp", re.compile(r"(<t:-?\d+(?::[tTdDfFR])?>)", re.ASCII)),
    ("code", re.compile(r"(?P<ticks>`+)([\s\S]*?[^`])(?P=ticks)(?!`)")),
    ("bold", re.compile(r"\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)")),
    ("underline", re.compile(r"__((?:\\[\s\S]|[^\\])+?)__(?!_)")),
    ("italics", re.compile(r"\b_((?:__|\\[\s\S]|[^\\_])+?)_\b")),
    ("italics", re.compile(r"\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)")),
    ("strike", re.compile(r"~~([\s\S]+?)~~(?!_)")),
    ("spoiler", re.compile(r"\|\|([\s\S]+?)\|\|")),
]
VERBATIM = {"autolink", "phone", "link", "invite", "mention", "command", "emoji", "timestamp", "code"}


def render(markdown: str) -> list[Run]:
    return _joined(_read(markdown, ()))


def _read(text: str, within: tuple[str, ...]) -> list[Run]:
    runs: list[Run] = []
    place, line_begins = 0, True
    while place < len(text):
        found, end = _rule_at(text, place, line_begins, within)
        runs += found
        line_begins = text[end - 1] == "\n"
        place = end
    return runs


def _rule_at(text: str, place: int, line_begins: bool, within: tuple[str, ...]) -> tuple[list[Run], int]:
    # In the label of a link Discord shows a backslash as it is, and reads what stands behind it.
    in_label = "masked link" in within
    if line_begins and not in_label and (found := _line_rule_at(text, place, within)):
        return found
    if match := CODE_BLOCK.match(text, place):
        return [Run(match[1], (*within, "code block"))], match.end()
    if not in_label and (match := ESCAPE.match(text, place)):
        return [Run(match[1], within)], match.end()
    for name, rule in INLINE_RULES:
        if match := rule.match(text, place):
            inside, body = (*within, name), match.groups()[-1]
            return ([Run(body, inside)] if name in VERBATIM else _read(body, inside)), match.end()
    return [Run(text[place], within)], place + 1


def _line_rule_at(text: str, place: int, within: tuple[str, ...]) -> tuple[list[Run], int] | None:
    if "quote" not in within and (match := QUOTE.match(text, place)):
        body = match[1] if match[1] is not None else re.sub(r"(?m)^ *> ?", "", match[0])
        return _read(body, (*within, "quote")), match.end()
    for name, rule in LINE_RULES:
        if match := rule.match(text, place):
            return [*_read(match[1], (*within, name)), Run("\n", within)], match.end()
    return None


def _joined(runs: list[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1].within == run.within:
            joined[-1] = replace(run, text=joined[-1].text + run.text)
        else:
            joined.append(run)
    return joined
