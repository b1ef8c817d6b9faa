"""What is wrong with a command as it was typed, said as all is that goes wrong: typer says it in English alone."""

from __future__ import annotations

from typing import Any

from bot.locales import Phrasebook
from bot.terminal.output.screen import harmless_line


def usage_sentence(error: Exception, say: Phrasebook) -> str | None:
    """The sentence for what typer refuses; None for other errors, and for the help that it shows by itself.

    By the names of its errors: the library that they are from is a part of typer which has no public name.
    """
    context: Any = getattr(error, "ctx", None)
    help = f"{context.command_path} --help" if context else ""
    match type(error).__name__:
        case "NoSuchOption":
            return say("usage-option", option=harmless_line(getattr(error, "option_name", "")), help=help)
        case "MissingParameter":
            return say("usage-missing", what=_name(error), help=help)
        case "BadParameter":
            return _refusal(error, say)
        case "BadOptionUsage":
            takes_value = "requires" in str(error)
            phrase = "usage-value" if takes_value else "usage-flag"
            return say(phrase, option=harmless_line(getattr(error, "option_name", "")))
        case "UsageError":
            return say("usage-extra", help=help)
    return None


def _refusal(error: Any, say: Phrasebook) -> str | None:
    """What a parameter takes instead."""
    kind = getattr(error.param, "type", None)
    least = getattr(kind, "min", None)
    if least is None:
        return None
    phrase = "usage-whole-number" if "int" in type(kind).__name__.lower() else "usage-number"
    return say(phrase, what=_name(error), least=str(int(least)))


def _name(error: Any) -> str:
    parameter = error.param
    return str(parameter.metavar if parameter.param_type_name == "argument" else max(parameter.opts, key=len))
