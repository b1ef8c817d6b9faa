"""Whether the articles said it: real sentences as they stand, in another typography, changed, shortened, strange.

    python tests/benchmarks/quotes.py ../shared/data

Each line is one set: the share of its sentences that are found word for word (=), nearly (≈) or not (–), by what was
done to them. What changes a word, a number, a name or a negation is a fault where it is found word for word, unless
the articles say that as well. ``--speed`` times five sentences at once among 50,000 passages instead.
"""

from __future__ import annotations

import argparse
import random
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import regex
from data import Questioned, questioned
from synthetic import Writer
from tables import Row, print_table

from index import Article, Check, Library, Verdict
from index.language.languages import language_data
from index.language.sentences.sentences import sentence_spans

SETS = [
    "piaf_v1_1",
    "squad2_dev",
    "xquad_en",
    "xquad_es",
    "xquad_de",
    "xquad_ru",
    "xquad_zh",
    "xquad_th",
    "xquad_ar",
    "norquad_wiki",
    "faquad",
]
SEED, SENTENCES = 20_241_025, 100
SHORTEST, LONGEST = 40, 300
"""Characters of the sentences that are taken; a third of both where words are not parted."""
PASSAGES, AT_ONCE, ROUNDS = 50_000, 5, 20

_WORD = regex.compile(r"\p{Han}|[[\p{L}\p{M}]--\p{Han}]{3,}", regex.V1)
_NAME = regex.compile(r"(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}")
_NUMBER = regex.compile(r"\d+")

Change = Callable[[str, "Set"], str | None]


class Set:
    """Sentences of the reported half of a set, the library of this half, and words and sentences to put in."""

    def __init__(self, articles: Sequence[Questioned]) -> None:
        self.draw = random.Random(SEED)
        self.articles = [one.article for one in articles if one.reported]
        self.language = self.articles[0].language
        self.library = Library(self.articles)
        every = [text for article in self.articles for text in _sentences(article)]
        self.sentences = self.draw.sample(every, min(SENTENCES, len(every)))
        strange = [text for one in articles if not one.reported for text in _sentences(one.article)]
        self.strange = self.draw.sample(strange, min(SENTENCES, len(strange)))
        words = {word for text in every for word in _WORD.findall(text)}
        self.words = sorted(words)
        self.names = sorted({name for text in every for name in _NAME.findall(text)})
        self.texts = "\n".join(article.text for article in self.articles).casefold()
        self._times: list[float] = []

    def check(self, text: str) -> list[Check]:
        start = time.perf_counter()
        checks = self.library.check(text)
        self._times.append(time.perf_counter() - start)
        return checks

    def milliseconds(self) -> float:
        """Of a sentence, in the middle of all."""
        return round(1000 * sorted(self._times)[len(self._times) // 2], 1)


def _sentences(article: Article) -> Iterator[str]:
    for passage in article.passages:
        for start, end in sentence_spans(article.text, passage.start, passage.end, article.language):
            length = (end - start) * (3 if article.language == "zh" else 1)
            if SHORTEST <= length <= LONGEST and not regex.search(r"[«»“”„\"「」]|\.\.|…", article.text[start:end]):
                yield article.text[start:end]


def unchanged(text: str, _: Set) -> str:
    return text


def typography(text: str, some: Set) -> str:
    """Another normal form, other spaces, dashes and apostrophes, hidden hyphens, marks around it."""
    text = unicodedata.normalize(some.draw.choice(["NFC", "NFD"]), text)
    text = (
        text.replace("'", "’").replace(" - ", " — ").replace("fi", "ﬁ").replace(" ", some.draw.choice(["\u00a0", "  "]))
    )
    text = regex.sub(r"(?<=\p{Latin}{4})(?=\p{Latin}{3})", "\u00ad", text, count=2)
    return f"**{text.rstrip('.')}**"


def word(text: str, some: Set) -> str | None:
    return _replaced(text, _WORD, some, lambda _: some.draw.choice(some.words))


def number(text: str, some: Set) -> str | None:
    def other(digits: str) -> str:
        at = some.draw.randrange(len(digits))
        return digits[:at] + str((int(digits[at]) + some.draw.randint(1, 9)) % 10) + digits[at + 1 :]

    return _replaced(text, _NUMBER, some, other)


def name(text: str, some: Set) -> str | None:
    return _replaced(text, _NAME, some, lambda _: some.draw.choice(some.names)) if some.names else None


def negation(text: str, some: Set) -> str | None:
    """With a word that denies put in, or taken out."""
    denying = [phrase for phrase in language_data(some.language).negations if " " not in phrase]
    words = text.split(" ")
    for at, one in enumerate(words):
        if one.casefold() in denying:
            return " ".join(words[:at] + words[at + 1 :])
    if not denying or len(words) < 2:
        return None
    at = some.draw.randrange(1, len(words))
    return " ".join([*words[:at], denying[0], *words[at:]])


def shortened(text: str, some: Set) -> str | None:
    """A third in the middle left out, and marked."""
    if some.language in ("zh", "th"):
        third = len(text) // 3
        return f"{text[:third]}……{text[2 * third :]}"
    words = text.split()
    third = len(words) // 3
    return " ".join([*words[:third], some.draw.choice(["[…]", "...", "(…)"]), *words[2 * third :]]) if third else None


def paraphrased(text: str, some: Set) -> str | None:
    """Its words in another order, two thirds of them."""
    words = text.split() if some.language not in ("zh", "th") else list(text)
    return " ".join(some.draw.sample(words, 2 * len(words) // 3))


def _replaced(text: str, pattern: regex.Pattern[str], some: Set, other: Callable[[str], str]) -> str | None:
    found = [match for match in pattern.finditer(text) if match.start()]
    if not found:
        return None
    match = some.draw.choice(found)
    new = other(match[0])
    return None if new.casefold() == match[0].casefold() else text[: match.start()] + new + text[match.end() :]


CHANGES: dict[str, Change] = {
    change.__name__: change for change in (unchanged, typography, word, number, name, negation, shortened, paraphrased)
}
UNTRUE = ("word", "number", "name", "negation")


def verdict_of(checks: Sequence[Check]) -> Verdict:
    """The worst of a text's sentences."""
    order = list(Verdict)
    return max((check.verdict for check in checks), key=order.index, default=Verdict.NOT_FOUND)


def share_of(some: Set, change: str) -> str:
    verdicts: Counter[str] = Counter()
    texts = some.strange if change == "strange" else some.sentences
    for text in texts:
        changed = text if change == "strange" else CHANGES[change](text, some)
        if changed is None:
            continue
        verdict = verdict_of(some.check(changed))
        is_said = change in UNTRUE and changed.casefold() in some.texts
        verdicts[verdict] += not is_said
    total = verdicts.total() or 1
    return " ".join(
        f"{sign}{100 * verdicts[verdict] / total:.0f}" for sign, verdict in zip("=≈–", Verdict, strict=True)
    )


def rows(folder: Path, names: Sequence[str]) -> Iterator[Row]:
    for name_ in names:
        some = Set(questioned(folder, name_))
        yield name_, *(share_of(some, change) for change in (*CHANGES, "strange")), some.milliseconds()


def speed() -> Iterator[Row]:
    """The slowest and the middle of some checks of five sentences, by what was done to them."""
    writer = Writer()
    library = Library(writer.article(f"article-{number}", PASSAGES // 100) for number in range(100))
    draw = random.Random(SEED)
    changes: dict[str, Callable[[str], str]] = {
        "unchanged": str,
        "one word changed": lambda text: text.replace(text.split()[4], "changed", 1),
        "shortened": lambda text: " ".join([*text.split()[:6], "[…]", *text.split()[9:]]),
        "small words alone": lambda text: "The of a to the.",
        "strange": lambda text: " ".join(draw.sample(text.split(), len(text.split()))).capitalize(),
    }
    for label, change in changes.items():
        times = []
        for _ in range(ROUNDS):
            passages = [draw.choice(draw.choice(library.articles).passages) for _ in range(AT_ONCE)]
            text = " ".join(change(passage.text.split(". ")[1]).rstrip(".") + "." for passage in passages)
            start = time.perf_counter()
            library.check(text)
            times.append(1000 * (time.perf_counter() - start))
        yield label, round(sorted(times)[ROUNDS // 2]), round(max(times))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?")
    parser.add_argument("--set", action="append", choices=SETS, help="this set alone")
    parser.add_argument("--speed", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if options.speed:
        print_table(("sentences", "median ms", "slowest ms"), speed(), as_json=options.json)
    else:
        names = ("set", *CHANGES, "strange", "ms a sentence")
        print_table(names, rows(options.data, options.set or SETS), as_json=options.json)


if __name__ == "__main__":
    main()
