"""The documents are held to the program."""

import re
import shlex
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from bot.__main__ import app
from bot.answers.commands import Ask

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
RUN = re.findall(r"^\$ pullquote (.+)$", README, re.MULTILINE)


def test_every_command_of_the_terminal_stands_in_the_table():
    commands = get_command(app).commands

    assert [name for name in commands if f"| `pullquote {name}" not in README] == []


def test_every_command_of_the_bot_stands_in_the_table():
    names = [command.name for command in Ask.__cog_app_commands__]

    assert [name for name in names if f"| `/{name}" not in README] == []


@pytest.mark.parametrize("line", RUN)
def test_the_examples_of_the_terminal_show_what_is_printed(line, tmp_path):
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
