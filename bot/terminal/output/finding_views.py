"""What the doctor found, a line each."""

from __future__ import annotations

from collections.abc import AsyncIterable, Mapping
from typing import Any, Protocol

from bot.locales import Phrasebook
from bot.terminal.output.screen import Screen, harmless_line


class Finding(Protocol):
    """`bot.operating.doctor.Finding`, whose module knows Discord."""

    @property
    def phrase(self) -> str: ...
    @property
    def is_well(self) -> bool: ...
    @property
    def details(self) -> Mapping[str, Any]: ...


async def print_findings(findings: AsyncIterable[Finding], screen: Screen, say: Phrasebook) -> bool:
    """Each as soon as it is found; whether all is well."""
    are_well = True
    async for finding in findings:
        details = {name: harmless_line(str(value)) for name, value in finding.details.items()}
        mark, style = ("✓", "green") if finding.is_well else ("✗", "red")
        screen.line((f"{mark} ", style), (say(f"doctor-{finding.phrase}", **details), ""))
        are_well = are_well and finding.is_well
    return are_well
