import pytest

from bot.redaction import HIDDEN, redacted, secrets_of


@pytest.mark.parametrize(
    ("database", "passwords"),
    [
        ("postgresql+asyncpg://user:hunter2@host/name", {"hunter2"}),
        ("postgresql+asyncpg://user:p%40ss%3Aword@host/name", {"p%40ss%3Aword", "p@ss:word"}),
        ("postgresql+asyncpg://user@host/name", set()),
        ("sqlite+aiosqlite:////data/pullquote.db", set()),
        ("postgresql+asyncpg://user:hunter2@[half/name", {"hunter2"}),
    ],
)
def test_the_databases_password_is_a_secret(database: str, passwords: set[str]) -> None:
    assert secrets_of(database, "the-token", "the-key") == {"the-token", "the-key", *passwords}
    assert secrets_of(database, None) == passwords


def test_no_secret_is_left_also_where_one_is_part_of_another() -> None:
    assert redacted("a hunter2hunter2, hunter2", ["hunter2", "hunter2hunter2"]) == f"a {HIDDEN}, {HIDDEN}"
