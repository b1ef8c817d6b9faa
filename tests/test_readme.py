"""The documents are held to the program."""

import re
import shlex
from pathlib import Path

import pytest
from typer.main import get_group
from typer.testing import CliRunner

from bot.command_line import app

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
RUN = re.findall(r"^\$ pullquote (.+)$", README, re.MULTILINE)
COMMANDS = get_group(app).commands


def row(name):
    """The row that says how the command is typed; empty when none does."""
    return next((line for line in README.splitlines() if re.match(rf"\| `pullquote {name}[ `]", line)), "")


def typed(parameter):
    """An option as it is typed, ``--limit``; an argument as it is named, ``FILE``."""
    return max(parameter.opts, key=len) if parameter.param_type_name == "option" else parameter.metavar


def test_every_command_of_the_terminal_stands_in_the_table():
    assert [name for name in COMMANDS if not row(name)] == []


def test_every_option_of_the_terminal_stands_in_the_row_of_its_command():
    options = [(name, option) for name, command in COMMANDS.items() for option in command.params]

    assert [(name, option.name) for name, option in options if typed(option) not in row(name)] == []


def test_the_table_has_no_command_of_the_terminal_that_is_gone():
    assert sorted(re.findall(r"^\| `pullquote (\w+)", README, re.MULTILINE)) == sorted(COMMANDS)


@pytest.mark.parametrize("line", RUN)
def test_the_examples_of_the_terminal_show_what_is_printed(line, tmp_path, monkeypatch):
    monkeypatch.setattr("bot.terminal.across_languages.encoder_version", lambda: None)  # they are those of words alone
    environment = {"PULLQUOTE_DATABASE": f"sqlite+aiosqlite:///{tmp_path / 'new.db'}", "LANG": "en_GB.UTF-8"}

    printed = CliRunner().invoke(app, shlex.split(line), env=environment).output

    shown = README.partition(f"$ pullquote {line}\n")[2].partition("```")[0]
    assert printed.split() == shown.split()


def test_the_example_in_python_says_what_it_prints(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    [example] = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    expected = re.findall(r"^# (.+)$", example, re.MULTILINE)

    exec(compile(example, "README.md", "exec"), {})

    assert capsys.readouterr().out.splitlines() == expected


def test_every_recipe_has_at_most_four_steps():
    recipes = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("## Recipes")[2]

    assert "\n5. " not in recipes
