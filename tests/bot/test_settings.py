from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from bot.database_url import default_database
from bot.operator_errors import NoPagesSecret, WrongSetting
from bot.settings import Settings, read_settings, unknown_settings
from bot.shards import Shards
from bot.store.rows.records import Limits

EXAMPLE = Path(__file__).parent.parent.parent / ".env.example"
NAMES = {str(field.validation_alias) for field in Settings.model_fields.values()}


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


def test_the_example_makes_valid_settings_all_of_them_defaults() -> None:
    assert read_settings(EXAMPLE) == read_settings(None)


def test_every_setting_stands_in_the_example_after_a_line_of_why() -> None:
    lines = EXAMPLE.read_text().splitlines()
    is_current = {line.partition("=")[0]: why for why, line in pairwise(lines) if "=" in line}
    assert is_current.keys() >= NAMES
    assert all(is_current[name].startswith("# ") for name in NAMES)


def test_nothing_set_means_no_token_and_the_users_own_database() -> None:
    settings = read_settings(None)
    assert settings.discord_token is None
    assert settings.database == default_database()


def test_a_given_setting_comes_before_the_environment_and_that_before_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / ".env"
    file.write_text("PULLQUOTE_DATABASE=of-the-file\nPULLQUOTE_LOG_LEVEL=ERROR\nSOMEBODY_ELSES=1\n")
    assert read_settings(file).database == "of-the-file"
    monkeypatch.setenv("PULLQUOTE_DATABASE", "of-the-environment")
    assert read_settings(file).database == "of-the-environment"
    assert read_settings(file, PULLQUOTE_DATABASE="given").database == "given"
    assert read_settings(file).log_level == "ERROR"


def test_the_grace_is_given_in_hours() -> None:
    assert read_settings(None).grace == timedelta(days=1)
    assert read_settings(None, PULLQUOTE_GRACE_HOURS="0").grace == timedelta()
    with pytest.raises(WrongSetting):
        read_settings(None, PULLQUOTE_GRACE_HOURS="-1")


def test_a_token_is_kept_secret_and_freed_of_white_space() -> None:
    settings = read_settings(None, DISCORD_TOKEN=" abc \n")
    assert settings.discord_token is not None
    assert settings.discord_token.get_secret_value() == "abc"
    assert "abc" not in repr(settings)


def test_a_wrong_setting_is_named_and_not_repeated() -> None:
    with pytest.raises(WrongSetting) as caught:
        read_settings(None, PULLQUOTE_LOG_LEVEL="hunter2")
    assert caught.value.name == "PULLQUOTE_LOG_LEVEL"
    assert "hunter2" not in str(caught.value)


def test_a_server_may_have_as_much_as_was_set() -> None:
    assert read_settings(None).limits == Limits(articles=50, passages=50_000, megabytes=20)
    given = {"PULLQUOTE_ARTICLES_PER_SERVER": "3", "PULLQUOTE_MEGABYTES_PER_SERVER": "0.5"}
    assert read_settings(None, **given).limits == Limits(articles=3, passages=50_000, megabytes=0.5)


@pytest.mark.parametrize("name", ["ARTICLES", "PASSAGES", "MEGABYTES"])
@pytest.mark.parametrize("value", ["0", "-1", "many", "inf", "nan"])
def test_a_limit_is_a_number_that_leaves_room(name: str, value: str) -> None:
    with pytest.raises(WrongSetting) as caught:
        read_settings(None, **{f"PULLQUOTE_{name}_PER_SERVER": value})
    assert caught.value.name == f"PULLQUOTE_{name}_PER_SERVER"


def test_shards_are_numbers_and_ranges() -> None:
    assert read_settings(None).shards == Shards(None, None)
    given = {"PULLQUOTE_SHARD_COUNT": "8", "PULLQUOTE_SHARD_IDS": " 0-2, 7"}
    assert read_settings(None, **given).shards == Shards(8, (0, 1, 2, 7))


@pytest.mark.parametrize("ids", ["8", "0-8", "1,1", "0-2,1", "2-1", "-1", "a", "0;1", "1,,2", "999999", "0-99999"])
def test_shards_are_there_once_and_below_their_number(ids: str) -> None:
    with pytest.raises(WrongSetting) as caught:
        read_settings(None, PULLQUOTE_SHARD_COUNT="8", PULLQUOTE_SHARD_IDS=ids)
    assert caught.value.name == "PULLQUOTE_SHARD_IDS"


def test_some_shards_want_the_number_of_all() -> None:
    with pytest.raises(WrongSetting):
        read_settings(None, PULLQUOTE_SHARD_IDS="0")


SECRET = "of thirty-two characters at least"


def test_there_are_no_pages_until_their_address_is_set() -> None:
    assert read_settings(None, PULLQUOTE_PAGES_SECRET=SECRET).pages is None


def test_pages_are_served_to_this_machine_alone_by_default_and_their_secret_is_not_said() -> None:
    settings = read_settings(None, PULLQUOTE_PAGES_URL="https://example.org/read/", PULLQUOTE_PAGES_SECRET=SECRET)
    pages = settings.pages
    assert pages == ("https://example.org/read", SECRET, "127.0.0.1", 8080, 60, None, False)
    assert SECRET not in repr(settings)


def test_pages_need_a_secret() -> None:
    with pytest.raises(NoPagesSecret):
        read_settings(None, PULLQUOTE_PAGES_URL="https://example.org").pages  # noqa: B018


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *[("URL", "example.org"), ("URL", "ftp://example.org"), ("URL", "https://example.org/?q"), ("SECRET", "short")],
        *[("URL", f"https://example.org/{'x' * 150}"), ("PORT", "0"), ("MINUTES", "0"), ("PROXY", "somewhere")],
    ],
)
def test_a_setting_of_pages_that_cannot_be_is_named(name: str, value: str) -> None:
    with pytest.raises(WrongSetting) as caught:
        read_settings(None, **{f"PULLQUOTE_PAGES_{name}": value})
    assert caught.value.name == f"PULLQUOTE_PAGES_{name}"


def test_what_is_set_for_us_and_is_no_setting_is_known_with_what_was_meant(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("PULLQUOTE_DATABSE=x\nPULLQUOTE_LOG_LEVEL=INFO\nPOSTGRES_PASSWORD=x\nDISCORD_TOKEN=x\n")
    environment = ["PATH", "PULLQUOTE_XYZ", "pullquote_contact", "PULLQUOTE_PAGES_URL"]
    assert unknown_settings(environment, file) == {
        "PULLQUOTE_DATABSE": "PULLQUOTE_DATABASE",
        "PULLQUOTE_XYZ": "",
        "pullquote_contact": "PULLQUOTE_CONTACT",
    }
    assert unknown_settings(NAMES, tmp_path / "none") == {}
