"""What the bot has sent to Discord."""

from typing import Any

from simcord.types import HttpLogEntry


def json_of(request: HttpLogEntry) -> Any:
    """What a request says, of whatever shape its kind has."""
    return request.json
