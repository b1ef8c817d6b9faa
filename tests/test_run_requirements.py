"""What `pullquote run` needs is held to hashes, and to the versions that were tested together."""

import re
from pathlib import Path

import yaml
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
RUN = (ROOT / ".github" / "run.txt").read_text(encoding="utf-8")
PINNED = re.compile(
    r"^([a-z0-9._-]+==\S+(?: ; [^\\]+)?) \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.MULTILINE
)


def versions(text: str) -> set[str]:
    return {line.strip().rstrip("\\").strip() for line in text.splitlines() if "==" in line}


def test_every_requirement_has_its_hashes_and_no_address_stands_there() -> None:
    assert {match[1].strip() for match in PINNED.finditer(RUN)} == versions(RUN)
    assert "://" not in RUN
    assert "--index" not in RUN


def test_they_are_the_versions_that_were_tested_together() -> None:
    tested = versions((ROOT / ".github" / "constraints.txt").read_text(encoding="utf-8"))
    assert {line.partition(" ;")[0] for line in versions(RUN)} <= {line.partition(" ;")[0] for line in tested}


def test_the_database_of_many_processes_and_all_dependencies_are_among_them() -> None:
    names = {Requirement(line).name for line in versions(RUN)}
    assert {"asyncpg", "discord-py", "prometheus-client", "sqlalchemy"} <= names
    assert not {"pytest", "mypy"} & names


def test_the_two_processes_of_compose_have_all_shards_between_them() -> None:
    services = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"]
    bots = [service["environment"] for service in services.values() if "PULLQUOTE_SHARD_IDS" in service["environment"]]
    assert sorted(bot["PULLQUOTE_SHARD_IDS"] for bot in bots) == ["0", "1"]
    assert {bot["PULLQUOTE_SHARD_COUNT"] for bot in bots} == {"2"}
    assert all(service["read_only"] for service in services.values() if "PULLQUOTE_SHARD_IDS" in service["environment"])
