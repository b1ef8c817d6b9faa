"""What of a message is no word of a question: mentions, links, emoji, and what Discord draws words with."""

from __future__ import annotations

import re

from bot.shortening import on_one_line
from bot.toolkit.texts.escaping import unescape
from bot.toolkit.texts.message_markup import COMMAND, EMOJI, without_hiding

_PLAIN = re.compile(r"(?:[^\W_]|[ ,.?!'’])*")
"""Without any sign that something of these is drawn with, as most questions are: told in a tenth of the time."""
_INVISIBLE = re.compile("[\u00ad\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
"""What is not seen and parts nothing; without those that Arabic, Indic scripts and emoji are written with."""
_DRAWN = re.compile(rf"<(?:@[!&]?|#)\d+>|{COMMAND.pattern}|<t:-?\d+(?::\w)?>|<id:\w+>|<sound:\d+:\d+>")
"""Mentions, and what Discord draws in their manner."""
_REFERENCE = re.compile(rf"{_DRAWN.pattern}|(?<!\w)@(?:everyone|here)\b")
_WITHIN = re.compile(r"(?<=\w) +<(?:(?:@[!&]?|#|id:)(\w+)|t:-?\d+(?::\w)?)>")
_LABELLED = re.compile(r"\[([^\[\]\n]+)\]\(<?https?://[^\s()]+>?\)")
_IN_BRACKETS = r"\([^\s()]*\)"
_LINK = re.compile(rf"<?https?://(?:{_IN_BRACKETS}|[^\s<>()])*(?:{_IN_BRACKETS}|[^\s<>().,;:!?'\"”»\]])>?")
_SOURCE_AT_START = re.compile(rf"^([\s>]*)[\[(]*{_LINK.pattern}")
_BEHIND_SOURCE = re.compile(r"[\s)\].]*")
_LINE_START = re.compile(r"^(?:>>>\s|[ \t]*(?:>\s|#{1,3}\s|-#\s|[-*]\s))+", re.MULTILINE)
_ITEM = re.compile(
    r"^((?:[ \t]*+<@[!&]?\d+>[,:]?)*+)[ \t]*+"
    r"(?:[-*•◦▪][ \t]++|\(?(\d{1,2}+)(?:[.)、．）](?!\d)|\ufe0f?\u20e3)[ \t]*+|\(?([a-z])\)[ \t]*+)(?=\S)",
    re.MULTILINE | re.IGNORECASE,
)
_FENCE = re.compile(r"```(?:[\w+#-]+\n)?")
_WRAPPED = re.compile(r"(\*{1,3}|_{1,3}|~~|`{1,2})(?=\S)((?:(?!\1).)+)(?<=\S)\1")
"""The whole of a text in bold, italics, code …; what is so within it may be the name of something."""
_CALLED = re.compile(r"(?<![\w\\])@(?:everyone|here)\b[,:]?[ \t]*")
_BEGUN = re.compile(r"^((?:[ \t]*+>)*+)[ \t]*+(?:#{1,3}|-#|[-*])[ \t]++(?=\S)", re.MULTILINE)
"""A heading, small print or an item, which a quotation may have too."""
_MARK = re.compile(r"[\\*_~|`]")
_CODE = re.compile(r"(?<![\\`])(`{1,3})(?!`)(?:(?<=```)[\w+#-]+\n)?([^`]+)(?<!`)\1(?!`)")
_PAIR = re.compile(
    r"(?<!\\)(\*{1,3}|~~|\|\|)(?=[^\s*~|])((?:(?!\1).)+)(?<![\s\\])\1"
    r"|(?<![\\\w])(_{1,3})(?=[^\s_])((?:(?!\3).)+)(?<![\s\\])\3(?!\w)",
    re.DOTALL,
)
"""Words within two signs; those below a line, which names have too, stand at no letter."""
DEEPEST = 4
"""Marks within marks, as far as people have patience for."""
_MARKS = ("***", "**", "*", "__", "_", "~~", "||", "```", "`")

_GAP = "\0"
"""Stands for a mention, until what belongs to it is taken away with it."""
_ENCLOSED = re.compile(
    rf"\({_GAP}\)|\[{_GAP}\]|[“”\"„«]\s?{_GAP}\s?[“”\"»]|(\*{{1,3}}|_{{1,3}}|~~|\|\||`{{1,3}})\s*{_GAP}\s*\1"
)
_FIRST = re.compile(rf"^[\s,;:.!–—-]*{_GAP}[\s,;:.!–—{_GAP}-]*")
_BETWEEN = re.compile(rf" ?, ?{_GAP} ?,| ?{_GAP} ?(?=[,;:.?!])")


def without_markup(text: str) -> str:
    """A question on one line, without mentions, links and custom emoji, which say nothing of what it is about.

    What parts a mention from the rest goes with it: “@bot, who …”, “who …, @bot?”, “**@bot** who …”.
    """
    if _PLAIN.fullmatch(text):
        return on_one_line(text)
    text = without_line_markup(text.replace(_GAP, " "))
    text = on_one_line(_REFERENCE.sub(_GAP, _LINK.sub(_GAP, EMOJI.sub(" ", text))))
    if _GAP in text:
        text = _without_gaps(text)
    text = on_one_line(without_hiding(text))
    while wrapped := _WRAPPED.fullmatch(text):
        text = wrapped[2]
    return text


def mentions_subject(text: str, me: int) -> bool:
    """Whether a mention of anybody but the bot, ``me``, stands where a word of the question would: “who is @bob?”

    A mention at the beginning, or behind a comma, only says to whom something is said.
    """
    return any(found[1] != str(me) for found in _WITHIN.finditer(text))


def without_line_markup(text: str) -> str:
    """The lines of a text without what makes them headings, quotations, lists or code; links by their labels.

    The items of a list are paragraphs.
    """
    if _PLAIN.fullmatch(text):
        return text
    text = _with_items_apart(_INVISIBLE.sub("", text.replace("\u200b", " ")))
    return _LINE_START.sub("", _FENCE.sub(" ", _LABELLED.sub(r"\1", text)))


def _with_items_apart(text: str) -> str:
    """Numbers are those of a list where they count its items from the first: “on\n3. May” has none."""
    items = list(_ITEM.finditer(text))
    numbers = [int(item[2]) if item[2] else ord(item[3].lower()) - ord("a") + 1 for item in items if item[2] or item[3]]
    is_list = len(items) > 1 and numbers in ([], [*range(1, len(items) + 1)])
    return _ITEM.sub(r"\n\1 ", text) if is_list else text


def without_references(text: str) -> str:
    """Words that somebody quotes, without mentions and custom emoji; links by their labels.

    A link at either end of a line says where the words are from. Between words, it may be one of the article's.
    """
    text = _LABELLED.sub(r"\1", _DRAWN.sub(" ", EMOJI.sub(" ", text)))
    lines = text.splitlines(keepends=True)
    return "".join(_SOURCE_AT_START.sub(r"\1", _without_source_at_end(line)) for line in lines)


def as_drawn(text: str) -> str:
    r"""The words of a message as people see them: without what makes them bold, code, headings or items, nor what keeps
    them from it, and without whom they call.

    >>> as_drawn(r"**Bees** make *ho*ney in `__hive__`, 2 \* 3 times")
    'Bees make honey in __hive__, 2 * 3 times'
    """
    text = _CODE.sub(lambda code: _MARK.sub(r"\\\g<0>", code[2]), text)
    for _ in range(DEEPEST):
        text = _PAIR.sub(lambda found: found[2] or found[4], text)
    return unescape(_BEGUN.sub(lambda begun: begun[1] and f"{begun[1]} ", _CALLED.sub("", text)))


def parted(text: str) -> tuple[str, str]:
    """What somebody wrote, and what they quote: lines behind ``> ``, and all that follows ``>>> ``."""
    own, block, quoted = text.partition("\n>>> ") if not text.startswith(">>> ") else ("", ">>> ", text)
    lines = own.splitlines()
    written = [line for line in lines if not line.startswith("> ")]
    cited = [line for line in lines if line.startswith("> ")]
    return "\n".join(written), "\n".join([*cited, *([quoted] if block else [])])


def without_unpaired_markup(sentence: str) -> str:
    """A sentence of a text that is in bold, or hidden, as a whole: without the mark that has its other half elsewhere.

    >>> without_unpaired_markup("**Who makes honey?")
    'Who makes honey?'
    """
    for mark in _MARKS:
        is_loose = sentence.count(mark) % 2 == 1
        if is_loose and sentence.startswith(mark):
            sentence = sentence.removeprefix(mark).lstrip()
        elif is_loose and sentence.endswith(mark):
            sentence = sentence.removesuffix(mark).rstrip()
    return sentence


def _without_source_at_end(line: str) -> str:
    behind = _BEHIND_SOURCE.match(line[::-1])
    end = len(line) - (behind.end() if behind else 0)
    return _LINK.sub(lambda link: link[0] if link.end() < end else "", line)


def _without_gaps(text: str) -> str:
    """Of a text on one line."""
    for _ in range(DEEPEST):
        if (emptied := _ENCLOSED.sub(_GAP, text)) == text:
            break
        text = emptied
    text = _BETWEEN.sub(",", text) if f", {_GAP}," in text else text
    text = _without_gap_at_end(_FIRST.sub("", text))
    return _BETWEEN.sub("", text).replace(_GAP, " ")


def _without_gap_at_end(text: str) -> str:
    words = text.rstrip("?!.…")
    before = words.rstrip(f" {_GAP}")
    if _GAP not in words[len(before) :]:
        return text
    return before.rstrip(" ,;:–—-") + text[len(words) :]
