"""What an import would do, or did. Pure functions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from discord.ui import LayoutView

from bot.locales import Phrasebook
from bot.store.transfer.import_plans import Plan
from bot.toolkit.text_view import text_view
from bot.toolkit.texts.escaping import inline

KINDS = ("articles", "pins", "channels", "settings")
REFUSALS = ("article-changed", "pin-words", "channel", "setting")


def import_view(plan: Plan, name: str, say: Phrasebook) -> LayoutView:
    """Whether it is to be done."""
    title = f"**{say('import-asks', name=inline(name))}**"
    return text_view(title, "\n".join(report(plan, "import-new", say)), f"-# {say('import-left')}")


def imported_view(plan: Plan, say: Phrasebook) -> LayoutView:
    return text_view("\n".join(report(plan, "import-done", say)))


def imported_text(plan: Plan, say: Phrasebook) -> str:
    """What was new."""
    return say("import-done", what=_counted(plan.new, say))


def report(plan: Plan, phrase: str, say: Phrasebook) -> Iterable[str]:
    """What is new, introduced by a phrase; what was there already; what is not possible, and why."""
    yield say("import-nothing") if plan.is_empty else say(phrase, what=_counted(plan.new, say))
    if any(plan.known.values()):
        yield say("import-known", what=_counted(plan.known, say))
    for what in REFUSALS:
        if plan.refused[what]:
            yield f"- {say(f'import-refused-{what}', count=plan.refused[what])}"


def _counted(counts: Counter[str], say: Phrasebook) -> str:
    return ", ".join(say(f"import-{kind}", count=counts[kind]) for kind in KINDS if counts[kind])
