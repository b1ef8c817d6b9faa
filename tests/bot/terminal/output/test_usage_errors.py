"""What is said to whoever types a command wrongly, in the language of their terminal."""

import pytest

from bot.locales import languages, phrasebook
from tests.support.terminal import pullquote

SAY = phrasebook("en")

MISTYPED = [
    (["foo"], "usage-command"),
    (["aks", "why"], "near-command"),
    (["servers", "blok", "1"], "near-command"),
    (["Who makes honey?"], "usage-question"),
    (["--foo"], "usage-option"),
    (["sources", "--foo"], "usage-option"),
    (["ask"], "usage-missing"),
    (["remove"], "usage-missing"),
    (["servers", "block"], "usage-missing"),
    (["page", "bees", "wasps"], "usage-extra"),
    (["ask", "why", "--limit"], "usage-value"),
    (["read", "--no-browser=yes"], "usage-flag"),
    (["ask", "why", "--limit", "some"], "usage-whole-number"),
    (["ask", "why", "--limit", "0"], "usage-whole-number"),
    (["servers", "block", "everybody"], "usage-whole-number"),
    (["servers", "limit", "1", "--megabytes", "few"], "usage-number"),
    (["servers", "limit", "1", "--megabytes", "nan"], "usage-number"),
]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(("arguments", "phrase"), MISTYPED)
def test_what_is_mistyped_is_said_in_one_line_in_the_language_of_the_terminal(
    arguments: list[str], phrase: str, language: str
) -> None:
    result = pullquote(*arguments, env={"LC_ALL": f"{language}.UTF-8"})
    [line] = result.stderr.splitlines()
    said = phrasebook(language)(phrase, **dict.fromkeys(("command", "help", "near", "option", "what", "least"), "\n"))
    assert (result.exit_code, result.stdout) == (2, "")
    assert all(part in line for part in said.split("\n"))


def test_it_names_what_was_mistyped_and_what_was_meant() -> None:
    assert SAY("near-command", command="chekc", near="check") in pullquote("chekc", "words").stderr
    assert SAY("usage-whole-number", what="--limit", least="1") in pullquote("ask", "why", "--limit", "0").stderr


def test_help_and_the_list_of_commands_are_still_shown() -> None:
    assert "Commands:" in pullquote().output
    assert pullquote("ask", "--help").exit_code == 0
