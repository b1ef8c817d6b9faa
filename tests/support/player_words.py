"""What players write: titles, texts, questions and files, of all that is hard to show."""

from __future__ import annotations

from random import Random

SECRET = "Xylophonquark"
"""A word of questions that are asked and pinned where members may not read."""

TITLES = (
    "On bees",
    "🐝🐝🐝",
    "מדריך הדבורים",
    "**On** _wasps_ [x](https://example.org) `code` <@1> @everyone ||x||",
    "A very long title " + "that goes on and on " * 4,
    "# Heading",
    "<@&2> <#3> </ask:4> <t:0> https://example.org",
    "蜜蜂的一生",
    "1. First",
    "a\N{RIGHT-TO-LEFT OVERRIDE}b",
)
TEXTS = (
    "Bees make honey of nectar in summer.\n\nA hive is warm, and @everyone knows it.\n\nThe queen bee lives in it.",
    "Les abeilles font du miel.\n\nLa ruche ouvre à 8 h 30.\n\n**Gras** et `code` <@1> ||caché||.",
    "# Hives\n\nA hive costs 100 €.\n\n## Honey\n\nHoney costs 5 €.\n\n" + "Nectar is sweet. " * 200,
    "הדבורים מכינות דבש.\n\nהכוורת חמה.",
    "\n\n".join(f"Chapter {n}\n\nBee number {n} makes {n} pots of honey." for n in range(1, 60)),
)
QUESTIONS = (
    "Who makes honey?",
    "What is warm?",
    "Combien coûte le miel ?",
    "zzz qqq",
    "And in the hive?",
    "@everyone who makes honey? <@1>",
    "||Who|| makes honey?",
    "How many pots does bee number 7 make?",
    "???",
    "“A hive is warm”",
    "hello",
    "מי מכין דבש?",
    "x" * 300,
)


def file(random: Random) -> tuple[str, bytes]:
    """Its name and what is in it; not all of them can be read."""
    name = random.choice(("bees.txt", "a.md", "b.html", "empty.txt", "x.bin", "**c**.md", "🐝.txt"))
    if name == "empty.txt":
        return name, b""
    if name == "x.bin":
        return name, bytes(range(256))
    return name, f"{random.choice(TITLES)}\n\n{random.choice(TEXTS)}".encode()


def form_value(custom_id: str, random: Random) -> str:
    """What somebody types into a field."""
    words = {"title": TITLES, "text": TEXTS, "language": ("French", "fr", "gibberish")}.get(custom_id, QUESTIONS)
    return "" if custom_id == "address" else random.choice(words)
