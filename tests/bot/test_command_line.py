import json
import os
import re
import sqlite3
import sys
from contextlib import closing
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from bot.articles import SLUG, builtin_article
from bot.terminal.articles.shared_articles import SharedArticles
from index import Article
from tests.support.first_start import FirstStart
from tests.support.terminal import QUESTION, go_home, on_terminal, process, pullquote

NONSENSE = "Combien de grammes de farine pour une tarte aux myrtilles ?"
FISH = "# Fish\n\n## In bowls\n\nGoldfish live in bowls without a lid, and seldom jump out.\n\nThey eat flakes.\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first_start: FirstStart) -> Path:
    """A folder of the test’s own to stand in, with the database in it as a first start leaves it, and nothing set."""
    monkeypatch.setattr("bot.terminal.across_languages.encoder_version", lambda: None)
    return go_home(tmp_path, first_start.database, monkeypatch)


@pytest.fixture
def fish(home: Path) -> Path:
    (home / "fish.md").write_text(FISH)
    return home / "fish.md"


def is_one_line(text: str) -> bool:
    return text.count("\n") == 1 and text.endswith("\n")


class TestAsk:
    def test_the_builtin_article_answers_from_the_first_start(self, home: Path) -> None:
        (home / "pullquote.db").unlink()
        result = pullquote("ask", QUESTION)
        assert result.exit_code == 0
        assert "\n> Les échanges entre Musk et Poutine" in result.stdout
        assert "\n¶ 1 of 5\n" in result.stdout

    def test_the_second_start_answers_the_same(self) -> None:
        assert pullquote("ask", QUESTION).stdout == pullquote("ask", QUESTION).stdout

    def test_nothing_found_is_said_and_is_status_1(self) -> None:
        result = pullquote("ask", NONSENSE)
        assert result.exit_code == 1
        assert result.stdout == "The articles say nothing about that.\n"

    def test_it_speaks_french_where_the_terminal_does(self) -> None:
        assert pullquote("ask", NONSENSE, env={"LANG": "fr_FR.UTF-8"}).stdout == "Les articles n’en disent rien.\n"

    def test_json_quotes_are_slices_of_the_article(self) -> None:
        result = pullquote("ask", QUESTION, "--json", "--limit", "2")
        said = json.loads(result.stdout)
        assert said["question"] == QUESTION
        assert 1 <= len(said["quotes"]) <= 2
        for quote in said["quotes"]:
            assert builtin_article().text[quote["start"] : quote["end"]] == quote["text"]
            assert quote["start"] <= quote["highlight"][0] < quote["highlight"][1] <= quote["end"]
            assert (quote["article"], quote["passage"] in range(5)) == (SLUG, True)

    def test_json_is_one_object_without_quotes_too(self) -> None:
        result = pullquote("ask", NONSENSE, "--json")
        assert result.exit_code == 1
        assert json.loads(result.stdout)["quotes"] == []

    def test_a_question_needs_no_quotation_marks(self) -> None:
        assert pullquote("ask", *QUESTION.split()).stdout == pullquote("ask", QUESTION).stdout

    def test_an_article_goes_by_its_title_too(self, fish: Path) -> None:
        pullquote("add", str(fish))
        by_title = pullquote("ask", "goldfish bowls", "--article", "FISH")
        assert by_title.stdout == pullquote("ask", "goldfish bowls", "--article", "fish").stdout

    def test_articles_that_share_a_title_are_named(self, tmp_path: Path) -> None:
        for name in ("a", "b"):
            file = tmp_path / f"{name}.md"
            file.write_text(f"# Fish\n\nThe fish of the bowl {name} eats flakes of the kind {name}.", encoding="utf-8")
            pullquote("add", str(file), "--slug", f"fish-{name}")
        result = pullquote("ask", "flakes", "--article", "fish")
        assert result.exit_code == 2
        assert "fish-a, fish-b" in result.stderr
        assert is_one_line(result.stderr)

    def test_one_article_alone_may_be_asked(self, fish: Path) -> None:
        pullquote("add", str(fish))
        assert pullquote("ask", "goldfish bowls", "--article", "fish").exit_code == 0
        assert pullquote("ask", "goldfish bowls", "--article", SLUG).exit_code == 1

    def test_an_unknown_article_is_one_line_and_status_2(self) -> None:
        result = pullquote("ask", QUESTION, "--article", "nope")
        assert result.exit_code == 2
        assert "“nope”" in result.stderr
        assert is_one_line(result.stderr)

    @pytest.mark.parametrize("question", ["-5 degrés à Taïwan", "--Taïwan", "--limite Taïwan", "-j Taïwan"])
    def test_a_question_may_begin_with_a_dash(self, question: str) -> None:
        assert json.loads(pullquote("ask", question, "--json").stdout)["question"] == question

    @pytest.mark.parametrize(
        ("option", "near"),
        [("--limt", "--limit"), ("--jsn", "--json"), ("--articles=x", "--article"), ("--hlp", "--help")],
    )
    def test_a_mistyped_option_is_no_question(self, option: str, near: str) -> None:
        result = pullquote("ask", option, "Taïwan")
        assert result.exit_code == 2
        assert f"Did you mean {near}?" in result.stderr
        assert is_one_line(result.stderr)

    def test_what_comes_after_two_dashes_is_words(self) -> None:
        assert json.loads(pullquote("ask", "--json", "--", "--limt", "Taïwan").stdout)["question"] == "--limt Taïwan"

    def test_help_has_a_short_name_and_questions_may_begin_like_it(self) -> None:
        assert pullquote("ask", "-h").stdout == pullquote("ask", "--help").stdout
        assert json.loads(pullquote("ask", "-how about Taïwan?", "--json").stdout)["question"] == "-how about Taïwan?"

    @pytest.mark.parametrize("arguments", [[""], [" \n"], [], ["a", "--limit", "0"]])
    def test_wrong_usage_is_status_2(self, arguments: list[str]) -> None:
        result = pullquote("ask", *arguments)
        assert result.exit_code == 2
        assert result.stderr
        assert not result.stdout

    def test_a_very_long_question_is_asked(self) -> None:
        assert pullquote("ask", "Taïwan " * 10_000).exit_code in (0, 1)


class TestCheck:
    SAID = "Poutine aurait même demandé à Musk de ne pas activer son service Starlink"

    def test_all_word_for_word_is_success(self) -> None:
        result = pullquote("check", f"On dit que « {self.SAID} ».")
        assert result.exit_code == 0
        assert result.stdout.startswith(f"Word for word\n> {self.SAID}\n")

    @pytest.mark.parametrize("other", ["Trump", "Musk. Il pleut en Bretagne. Musk"])
    def test_anything_else_is_not(self, other: str) -> None:
        assert pullquote("check", self.SAID.replace("Musk", other)).exit_code == 1

    def test_it_may_be_an_article_of_many_that_is_looked_in(self, fish: Path) -> None:
        pullquote("add", str(fish))
        for article, status in (("Fish", 0), (SLUG, 1)):
            assert pullquote("check", "They eat flakes.", "--article", article).exit_code == status

    def test_json_is_one_object(self) -> None:
        result = pullquote("check", "--json", "--nearest", "Musk est une girafe.")
        [check] = json.loads(result.stdout)["checks"]
        assert (result.exit_code, check["verdict"], check["nearest"]["article"]) == (1, "not found", SLUG)

    @pytest.mark.parametrize("words", ["", "…", "“ ”"])
    def test_no_words_have_failed(self, words: str) -> None:
        result = pullquote("check", words)
        assert (result.exit_code, is_one_line(result.stderr)) == (2, True)

    def test_a_dash_stands_for_what_comes_in(self) -> None:
        words = "Poutine aurait même demandé à Musk"
        assert pullquote("check", "-", input=f"{words}\n").stdout == pullquote("check", words).stdout
        asked = json.loads(pullquote("ask", "-", "--json", input=f"{QUESTION}\n").stdout)
        assert (asked["question"], bool(asked["quotes"])) == (QUESTION, True)
        assert pullquote("ask", "-", input="\n").exit_code == 2

    def test_an_unknown_article_has_failed(self) -> None:
        assert pullquote("check", "x", "--article", "nowhere").exit_code == 2


class TestChat:
    def test_it_answers_question_after_question_until_the_end(self) -> None:
        result = pullquote("chat", input=f"{QUESTION}\n\n{NONSENSE}")
        assert result.exit_code == 0
        assert result.stdout.index("¶ 1 of 5") < result.stdout.index("say nothing")

    def test_in_a_pipe_every_line_of_a_chat_is_a_question(self) -> None:
        assert pullquote("chat", input="quit\n").stdout == "The articles say nothing about that.\n\n"

    def test_its_json_is_an_object_a_line(self) -> None:
        result = pullquote("chat", "--json", input=f"{QUESTION}\n{NONSENSE}\n")
        assert [json.loads(line)["question"] for line in result.stdout.splitlines()] == [QUESTION, NONSENSE]

    @pytest.mark.parametrize("options", [[], ["--json"]])
    @pytest.mark.parametrize("empty", ["Où ?", "Et ?", "?", "Und?"])
    def test_what_asks_nothing_does_not_end_it(self, empty: str, options: list[str]) -> None:
        result = pullquote("chat", *options, input=f"{empty}\n{QUESTION}\n")
        assert result.exit_code == 0
        assert "Taïwan" in result.stdout
        assert is_one_line(result.stderr)

    def test_an_unknown_article_ends_it_at_once(self) -> None:
        result = pullquote("chat", "--article", "nope", input=QUESTION)
        assert result.exit_code == 2


class TestSources:
    def test_it_lists_the_articles(self) -> None:
        assert pullquote("sources").stdout == f"{SLUG}  Musk, Poutine et Starlink (fr, 5 passages)\n"

    def test_with_a_slug_it_shows_the_outline(self) -> None:
        lines = pullquote("sources", SLUG).stdout.splitlines()
        assert lines[0] == "Musk, Poutine et Starlink (fr, 5 passages, 6 headings, published 2024-10)"
        assert "Des discussions à l’impact géopolitique risqué (inferred heading)" in lines
        assert sum(line.startswith("  ¶ ") for line in lines) == 5

    def test_an_unknown_one_is_status_2(self) -> None:
        assert pullquote("sources", "nope").exit_code == 2

    def test_a_title_will_do(self) -> None:
        assert pullquote("sources", "MUSK, Poutine et Starlink").stdout == pullquote("sources", SLUG).stdout


@pytest.mark.parametrize(
    "command", [("sources",), ("remove",), ("update",), ("page",), ("read",), ("ask", "x", "--article")]
)
@pytest.mark.parametrize("typed", ["musk", "musk-putine-starlink"])
def test_where_a_name_is_nearly_that_of_an_article_the_right_one_is_told(command: tuple[str, ...], typed: str) -> None:
    result = pullquote(*command, typed)
    assert result.exit_code == 2
    assert result.stderr == f"pullquote: There is no article “{typed}”. Did you mean {SLUG}?\n"


@pytest.mark.parametrize(("encoder", "said"), [(None, "by words alone"), ("an-encoder 1.0", "with an-encoder 1.0")])
def test_the_version_is_said_and_whether_an_encoder_is_there(
    monkeypatch: pytest.MonkeyPatch, encoder: str | None, said: str
) -> None:
    monkeypatch.setattr("bot.command_line.encoder_version", lambda: encoder)
    version, across = pullquote("--version").stdout.splitlines()
    assert re.fullmatch(r"pullquote \d+\.\d+\.\d+", version)
    assert said in across


def test_without_a_token_it_is_said_what_the_links_lack() -> None:
    result = pullquote("invite")
    assert result.stdout.count("client_id=YOUR_APPLICATION_ID") == 2
    assert result.stderr.startswith("pullquote: YOUR_APPLICATION_ID stands for your application’s id")
    assert pullquote("invite", "--application", "7").stderr == ""


class TestAddAndRemove:
    def test_add_says_what_was_understood(self, fish: Path) -> None:
        result = pullquote("add", str(fish), "--url", "https://example.org/fish")
        assert result.exit_code == 0
        assert "Added “Fish” as fish.\nFish (en, 2 passages" in result.stdout
        assert "https://example.org/fish\n" in result.stdout

    @pytest.mark.parametrize("names", [[""], [" "], ["fish.md", ""]])
    def test_an_empty_name_is_not_the_folder_that_one_stands_in(self, fish: Path, names: list[str]) -> None:
        result = pullquote("add", *names)
        assert (result.exit_code, result.stderr) == (2, "pullquote: The name of a file is empty.\n")
        assert "fish" not in pullquote("sources").stdout

    @pytest.mark.parametrize("address", ["ftp://example.org/fish", "file:///fish.md", "http://"])
    def test_an_address_that_is_no_page_is_no_file_either(self, address: str) -> None:
        result = pullquote("add", address)
        assert result.exit_code == 2
        assert result.stderr.startswith(f"pullquote: {address} is no address of a page")
        assert is_one_line(result.stderr)

    @pytest.mark.parametrize("slug", ["A", "a b", "a/b", ".", "..", "-", "a" * 81])
    def test_a_slug_can_be_typed_and_stand_in_an_address(self, fish: Path, slug: str) -> None:
        result = pullquote("add", str(fish), f"--slug={slug}")
        assert result.exit_code == 2
        assert result.stderr.startswith("pullquote: --slug takes")
        assert "Fish" not in pullquote("sources").stdout

    def test_what_is_given_wins(self, fish: Path) -> None:
        result = pullquote("add", str(fish), "--title", "Poissons", "--slug", "p", "--language", "fr")
        assert result.stdout.startswith("Added “Poissons” as p.\nPoissons (fr, ")

    def test_the_same_slug_again_replaces_and_says_so(self, fish: Path) -> None:
        pullquote("add", str(fish))
        assert pullquote("add", str(fish), "--slug", "fish").stdout.startswith("Replaced fish by “Fish”.\n")

    def test_what_was_added_answers_and_what_was_removed_does_not(self, fish: Path) -> None:
        pullquote("add", str(fish))
        assert "¶ 1 of 2" in pullquote("ask", "goldfish bowls").stdout
        assert pullquote("remove", "fish").stdout.startswith("Removed fish.\nFor 7 days, “pullquote undo fish” ")
        assert pullquote("ask", "goldfish bowls").exit_code == 1

    def test_what_was_removed_or_replaced_is_brought_back(self, fish: Path) -> None:
        assert pullquote("undo").stdout.startswith("There is nothing to bring back")
        pullquote("add", str(fish))
        fish.write_text(FISH.replace("flakes", "worms"))
        pullquote("add", str(fish), "--slug", "fish")
        pullquote("add", str(fish), "--slug", "fish")  # the same again leaves nothing to undo
        [updated] = pullquote("undo").stdout.splitlines()
        assert re.fullmatch(r"1  fish  Fish \(its text until [0-9: -]{16}, passages: 2\)", updated)
        assert pullquote("remove", "fish").exit_code == 0
        removed, _ = pullquote("undo").stdout.splitlines()
        assert re.fullmatch(r"2  fish  Fish \(removed on [0-9: -]{16}, passages: 2\)", removed)
        assert pullquote("undo", "fish").stdout == "fish is back.\n"
        assert "worms" in pullquote("ask", "What do they eat?", "--article", "fish").stdout
        assert pullquote("undo", "1").stdout == "fish has its earlier text again.\n"
        assert "flakes" in pullquote("ask", "What do they eat?", "--article", "fish").stdout
        assert pullquote("undo", "fish").stdout == "fish has its earlier text again.\n"
        assert "worms" in pullquote("ask", "What do they eat?", "--article", "fish").stdout

    def test_the_builtin_article_is_brought_back_too(self) -> None:
        pullquote("remove", SLUG)
        assert pullquote("undo", SLUG).exit_code == 0
        assert pullquote("ask", QUESTION).exit_code == 0

    @pytest.mark.parametrize("slug", ["fish", "7", ""])
    def test_what_is_not_there_to_be_brought_back_is_one_line_and_status_2(self, slug: str) -> None:
        result = pullquote("undo", slug)
        assert (result.exit_code, is_one_line(result.stderr)) == (2, True)
        assert f"of “{slug}”" in result.stderr

    def test_what_was_removed_is_brought_back_by_its_title_too(self, fish: Path) -> None:
        pullquote("add", str(fish), "--slug", "pets")
        pullquote("remove", "fish")
        assert pullquote("undo", "FISH").stdout == "pets is back.\n"

    def test_what_was_removed_is_brought_back_by_a_name_without_its_accents(self, fish: Path) -> None:
        pullquote("add", str(fish), "--slug", "pêche")
        pullquote("remove", "peche")
        assert pullquote("undo", "PECHE").stdout == "pêche is back.\n"

    def test_the_builtin_article_can_be_removed_for_good(self) -> None:
        assert pullquote("remove", SLUG).exit_code == 0
        asked = pullquote("ask", QUESTION)
        assert (asked.exit_code, "pullquote add" in asked.stderr) == (2, True)
        assert "pullquote add" in pullquote("sources").stdout

    @pytest.mark.parametrize("content", [None, b"", b"\x00\x01\x02\xff" * 50, b"# Only\n\n## Headings\n"])
    def test_a_file_that_is_no_article_is_one_line_and_status_2(self, home: Path, content: bytes | None) -> None:
        if content is not None:
            (home / "file.md").write_bytes(content)
        result = pullquote("add", str(home / "file.md"))
        assert result.exit_code == 2
        assert "file.md" in result.stderr
        assert is_one_line(result.stderr)

    def test_what_stands_in_a_folder_is_added_past_what_cannot_be_read(self, fish: Path) -> None:
        (fish.parent / "deep").mkdir()
        (fish.parent / "deep" / "birds.txt").write_text("Birds sing in the morning, and sleep at night.")
        (fish.parent / "empty.md").write_text("")
        (fish.parent / ".hidden.md").write_text("Moles dig.")
        result = pullquote("add", str(fish.parent))
        assert result.exit_code == 2
        assert re.findall("Added “(.*)” as", result.stdout) == ["birds", "Fish"]
        assert result.stderr.endswith("empty.md is empty.\n")
        assert is_one_line(result.stderr)
        assert "Fish (en, 2 passages, 1 heading)" in result.stdout

    def test_the_outline_is_shown_of_one_file_and_of_several_how_to_see_it(self, fish: Path) -> None:
        (fish.parent / "birds.txt").write_text("Birds sing in the morning, and sleep at night.")
        assert "  ¶ 1  Goldfish live in bowls" in pullquote("add", str(fish)).stdout
        added = pullquote("add", str(fish), str(fish.parent / "birds.txt")).stdout
        assert "¶" not in added
        assert "“pullquote sources SLUG” shows" in added
        assert "SLUG" not in pullquote("add", "nowhere.txt", "gone.txt").stdout

    def test_the_outline_of_what_is_known_already_is_not_shown_again(self, fish: Path) -> None:
        pullquote("add", str(fish))
        assert pullquote("add", str(fish)).stdout.splitlines()[1:] == [
            "All passages are the same.",
            "Fish (en, 2 passages, 1 heading)",
        ]

    def test_files_of_a_folder_whose_names_say_nothing_are_counted(self, home: Path) -> None:
        (home / "moles").mkdir()
        for name in ("moles.txt", "README", "data.csv", ".hidden"):
            (home / "moles" / name).write_text("Moles dig.")
        result = pullquote("add", "moles")
        assert result.exit_code == 0
        assert "2 other files were left out" in " ".join(result.stdout.split())

    def test_a_folder_without_any_file_says_so(self, home: Path) -> None:
        (home / "none").mkdir()
        result = pullquote("add", "none")
        assert (result.exit_code, result.stdout) == (2, "There is no file to read there.\n")

    def test_another_article_of_the_same_title_is_not_overwritten(self, fish: Path) -> None:
        other = fish.with_name("other.md")
        other.write_text("# Fish\n\nCod live in the sea.\n")
        assert pullquote("add", str(fish), str(other)).exit_code == 0
        assert [pullquote("sources", slug).exit_code for slug in ("fish", "fish-2")] == [0, 0]
        assert pullquote("add", str(other), "--slug", "fish").stdout.startswith("Replaced fish by “Fish”.\n")

    def test_the_same_article_again_is_updated_also_under_another_name(self, fish: Path) -> None:
        pullquote("add", str(fish))
        other = fish.with_name("other.txt")
        other.write_text("Goldfish\n\n" + FISH.partition("bowls\n\n")[2])
        assert pullquote("add", str(other)).stdout.startswith("Updated fish by “")
        assert pullquote("sources", "fish-2").exit_code == 2

    def test_the_same_article_again_keeps_what_was_stated_of_it_and_its_file_does_not_say(self, home: Path) -> None:
        (home / "fish_notes.txt").write_text("Goldfish live in bowls.\n\nThey seldom jump.\n")
        stated = ["--title", "On fish", "--language", "br", "--url", "https://fish.example/notes"]
        pullquote("add", "fish_notes.txt", *stated)
        again = pullquote("add", "fish_notes.txt").stdout.splitlines()
        assert again[0] == "Updated on-fish by “On fish”: it is the same article."
        assert again[2:4] == ["On fish (br, 2 passages, no heading)", "https://fish.example/notes"]
        assert pullquote("add", "fish_notes.txt", "--title", "Of fish").stdout.startswith(
            "Updated on-fish by “Of fish”"
        )

    def test_the_same_article_again_has_what_its_file_says_now(self, fish: Path) -> None:
        pullquote("add", str(fish), "--title", "On fish")
        assert pullquote("add", str(fish)).stdout.startswith("Updated on-fish by “Fish”")

    def test_the_first_article_keeps_its_title_when_its_file_is_added(self) -> None:
        with as_file(files("bot.articles") / f"{SLUG}.txt") as file:
            assert pullquote("add", str(file)).stdout.startswith(f"Updated {SLUG} by “{builtin_article().title}”")

    def test_nearly_the_same_text_of_another_title_is_added_beside_in_a_pipe_and_said(self, home: Path) -> None:
        paragraphs = [f"Goldfish number {n} lives in a bowl, and has seldom been seen to jump." for n in range(9)]
        for name, last in [("rules-2024", "Feed them at noon."), ("rules-2025", "Feed them at night.")]:
            (home / f"{name}.txt").write_text("\n\n".join([*paragraphs, last]))
            result = pullquote("add", f"{name}.txt")
        assert "as rules-2025, though it is nearly the same text as rules-2024" in result.stdout

    def test_the_same_title_with_nearly_the_same_text_is_an_update_that_says_what_changed(self, fish: Path) -> None:
        pullquote("add", str(fish))
        fish.write_text(FISH + "\nThey sleep.\n")
        updated = pullquote("add", str(fish)).stdout.splitlines()
        assert updated[:2] == [
            "Updated fish by “Fish”: it is the same article.",
            "Passages added: 1, removed: 0, moved: 0.",
        ]

    def test_what_was_left_out_is_said(self, home: Path) -> None:
        page = "Goldfish number {0} lives in a bowl, and\nhas seldom been\n{0}\n\f\nON FISH\nseen to jump.\n"
        (home / "fish.txt").write_text("".join(page.format(number) for number in range(1, 9)))
        assert "\nLeft out: " in pullquote("add", "fish.txt").stdout

    def test_many_end_with_a_table_also_in_a_pipe(self, fish: Path) -> None:
        (fish.parent / "empty.md").write_text("")
        result = pullquote("add", str(fish), "empty.md")
        assert result.stdout.splitlines()[-2:] == [f"{fish}\tFish (en, 2 passages)", "empty.md\tempty.md is empty."]

    def test_a_text_that_comes_in_is_called_by_its_first_line(self) -> None:
        result = pullquote("add", "-", input="Of bees\n\nBees make honey, and store it for the winter.\n")
        assert result.stdout.startswith("Added “Of bees” as of-bees.\n")
        cues = "WEBVTT\n\n1\n00:01.000 --> 00:03.000\nBees make honey.\n"
        assert pullquote("add", "-", input=cues).stdout.startswith("Added “Bees make honey.” as bees-make-honey.\n")

    @pytest.mark.parametrize(
        ("options", "word"),
        [
            (["--language", "frenchish"], "--language"),
            (["--slug", "A b/c"], "--slug"),
            (["--title", " \u200b"], "A title needs"),
            (["--url", "nonsense"], "--url"),
            (["--title", "x", "fish.md"], "--title"),
        ],
    )
    def test_options_that_mean_nothing_are_refused(self, fish: Path, options: list[str], word: str) -> None:
        result = pullquote("add", str(fish), *options)
        assert (result.exit_code, result.stdout) == (2, "")
        assert is_one_line(result.stderr)
        assert word in result.stderr

    def test_an_address_that_is_not_public_is_not_fetched(self) -> None:
        result = pullquote("add", "http://127.0.0.1/fish")
        assert (result.exit_code, "not on the public internet" in result.stderr) == (2, True)

    def test_removing_what_is_not_there_is_status_2(self) -> None:
        result = pullquote("remove", "nope")
        assert result.exit_code == 2
        assert is_one_line(result.stderr)


class TestUpdate:
    def test_an_article_without_an_address_is_read_again_from_its_text(self) -> None:
        text = "In bowls\n\nGoldfish live in bowls.\n\nIn ponds\n\nCarps live in ponds.\n\nThey eat flakes."
        shared = SharedArticles(os.environ["PULLQUOTE_DATABASE"])
        shared.add(Article.from_paragraphs("Fish", [((), part) for part in text.split("\n\n")], language="en"))
        kept = pullquote("update", "fish")
        assert (kept.exit_code, "fish keeps its text" in kept.stdout) == (2, True)
        assert pullquote("update", "fish", "--force").stdout.startswith(
            "fish has its new text.\nPassages added: 0, rem"
        )
        assert pullquote("update", "fish").stdout.startswith("fish stays as it is")

    def test_without_addresses_there_is_nothing_to_fetch(self) -> None:
        result = pullquote("update")
        assert (result.exit_code, "No article here has an address" in result.stdout) == (0, True)

    def test_an_address_that_cannot_be_fetched_is_said_and_the_article_stays(self, fish: Path) -> None:
        pullquote("add", str(fish), "--url", "http://127.0.0.1/fish")
        result = pullquote("update")
        assert (result.exit_code, "not on the public internet" in result.stderr) == (2, True)
        assert pullquote("ask", "goldfish bowls").exit_code == 0

    def test_an_unknown_one_is_status_2(self) -> None:
        assert pullquote("update", "nope").exit_code == 2


class TestTrouble:
    @pytest.mark.parametrize("url", ["nonsense", "sqlite+aiosqlite:///{home}", "postgresql+nothing://me:secret@host/x"])
    @pytest.mark.parametrize("arguments", [["ask", QUESTION], ["sources"], ["remove", SLUG]])
    def test_a_database_that_cannot_be_used(self, home: Path, url: str, arguments: list[str]) -> None:
        result = pullquote(*arguments, env={"PULLQUOTE_DATABASE": url.format(home=home)})
        assert result.exit_code == 2
        assert is_one_line(result.stderr)
        assert "secret" not in result.stderr

    def test_a_file_that_is_no_database(self, home: Path) -> None:
        (home / "pullquote.db").write_text("These are my notes.\n" * 100)
        result = process("ask", QUESTION)
        assert result.returncode == 2
        assert is_one_line(result.stderr.decode())

    def test_a_setting_that_cannot_be(self, home: Path) -> None:
        (home / ".env").write_text("PULLQUOTE_LOG_LEVEL=loud\n")
        result = pullquote("run")
        assert result.exit_code == 2
        assert "PULLQUOTE_LOG_LEVEL" in result.stderr


def test_run_without_a_token_says_in_three_lines_how_to_get_one() -> None:
    result = pullquote("run")
    assert result.exit_code == 2
    lines = result.stderr.splitlines()
    assert len(lines) == 3
    assert "https://discord.com/developers/applications" in lines[0]
    assert "DISCORD_TOKEN=" in lines[1]
    assert "permissions=2252074691660800&scope=bot+applications.commands" in lines[2]


def test_the_database_may_be_named_in_a_file(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PULLQUOTE_DATABASE")
    (home / ".env").write_text(f"PULLQUOTE_DATABASE=sqlite+aiosqlite:///{home}/named.db\n")
    assert pullquote("ask", QUESTION).exit_code == 0
    assert (home / "named.db").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
class TestOnATerminal:
    def test_the_answering_sentence_is_emphasised_and_nothing_is_cut(self) -> None:
        shown = on_terminal("ask", QUESTION)
        words = " ".join(re.sub(r"\x1b\[[0-9;]*m|│", "", shown).split())
        assert "Selon certaines sources, Poutine aurait même demandé à Musk" in words
        assert "\x1b[1mSelon certaines" in shown

    def test_a_hostile_article_commands_nothing(self) -> None:
        # Files with such characters are refused as no text; other ways into the database may come.
        evil = "Goldfish \x1b]0;title\x07 live in \x1b[2J bowls \x9b31m without a lid and seldom jump out."
        title = "[bold]T[/bold] \x1b[2J"
        article = Article.from_paragraphs(title, [((title,), evil)], language="en", slug="evil")
        SharedArticles(os.environ["PULLQUOTE_DATABASE"]).add(article)
        question = "goldfish live in bowls without a lid and seldom jump out"
        for arguments in (["ask", question], ["ask", question, "--json"], ["sources"], ["sources", "evil"]):
            shown = on_terminal(*arguments)
            assert "[bold]T[/bold]" in shown
            assert "\x1b" not in re.sub(r"\x1b\[[0-9;]*m", "", shown)
            assert not set(shown) & {"\x07", "\x9b"}

    @pytest.mark.parametrize(("answer", "slug"), [(b"y\r", "rules-2024"), (b"\r", "rules-2025")])
    def test_nearly_the_same_text_is_offered_as_an_update(self, home: Path, answer: bytes, slug: str) -> None:
        paragraphs = [f"Goldfish number {n} lives in a bowl, and has seldom been seen to jump." for n in range(9)]
        for name, last in [("rules-2024", "Feed them at noon."), ("rules-2025", "Feed them at night.")]:
            (home / f"{name}.txt").write_text("\n\n".join([*paragraphs, last]))
        pullquote("add", "rules-2024.txt")
        assert "Update rules-2024 by it?" in on_terminal("add", "rules-2025.txt", typed=(answer,), prompt=b"[y/n] ")
        slugs = [line.split()[0] for line in pullquote("sources").stdout.splitlines()]
        assert slugs[-1] == slug

    @pytest.mark.parametrize("end", [b"\x04", b"\x03"])
    def test_a_chat_ends_politely(self, end: bytes) -> None:
        assert on_terminal("chat", typed=(b"drones russes\r", end)).endswith("\r\n")

    @pytest.mark.parametrize("word", ["exit", "Quit", ":q"])
    def test_a_chat_ends_at_the_words_that_people_type_to_leave(self, word: str) -> None:
        seen = on_terminal("chat", typed=(f"{word}\r".encode(),))
        assert seen.startswith("“exit” or Ctrl-C ends this.")
        assert "The articles" not in seen


class TestPage:
    def test_a_page_is_one_file_open_at_the_words(self) -> None:
        done = process("page", SLUG, "--question", QUESTION, LANG="fr_FR.UTF-8")
        page = done.stdout.decode()
        assert (done.returncode, done.stderr) == (0, b"")
        assert page.startswith("<!doctype html>")
        assert page.count('<mark id="q">') == 1
        assert '<html lang="fr"' in page

    def test_a_title_will_do(self) -> None:
        assert "<h1" in pullquote("page", "musk, poutine et starlink").output

    @pytest.mark.parametrize("command", ["page", "read"])
    def test_an_unknown_article_is_one_line(self, command: str) -> None:
        done = pullquote(command, "nothing")
        assert done.exit_code == 2
        assert done.stderr.count("\n") == 1

    def test_a_question_that_the_article_is_silent_on_marks_nothing(self) -> None:
        page = pullquote("page", SLUG, "--question", NONSENSE).output
        assert "<mark" not in page
        assert "The article says nothing about that." in page


def test_a_damaged_article_is_one_line_and_the_others_answer(home: Path, fish: Path) -> None:
    pullquote("add", str(fish))
    with closing(sqlite3.connect(home / "pullquote.db")) as database, database:
        database.execute("UPDATE articles SET text = replace(text, 'bowls', 'ponds') WHERE slug = 'fish'")
    asked = process("ask", QUESTION)
    assert (asked.returncode, asked.stdout.count("¶ 1 of 5".encode())) == (0, 1)
    assert asked.stderr == b"pullquote: the shared article 'fish' is damaged in the database: add it again\n"
    assert pullquote("add", str(fish), "--slug", "fish").exit_code == 0
    assert process("ask", "Where do goldfish live?", "--article", "fish").stderr == b""
