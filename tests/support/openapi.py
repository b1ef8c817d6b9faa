"""What Discord would refuse in a request, by its own description of its API, which ``cut_discord_api.py`` cuts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema_rs import Draft202012Validator, ValidationError

from tests.support.limits import unsaid_problems

DESCRIPTION = Path(__file__).with_name("discord_api.json")

CONTENT_LIMIT = 2_000
CHOICE_LIMIT = 100

GLIMPSE = 40
"""Characters of a wrong value that are shown; of a longer one, its length says more."""

Json = dict[str, Any]


def problems(method: str, path: str, body: Any) -> list[str]:
    """Why Discord would refuse the request; empty when it would not. ``path`` begins after the API's version."""
    template = _template(method, path)
    if template is None:
        return [f"{method} {path}: no request that cut_discord_api.py lists"]
    found = _mismatches(method, template, body) or unsaid_problems(body)
    return [f"{method} {template}: {problem}" for problem in found]


def _mismatches(method: str, template: str, body: Any) -> list[str]:
    """Where the body is not as described."""
    validator = _validator(method, template)
    if validator is None:
        return [] if body is None else ["body: it takes none"]
    return [_sentence(error) for outer in validator.iter_errors(body) for error in _meant(outer)]


@cache
def _description() -> Json:
    description: Json = json.loads(DESCRIPTION.read_bytes())
    schemas = description["components"]["schemas"]
    # Described as a string, but Discord takes numbers too, and discord.py sends them.
    schemas["SnowflakeType"] |= {"type": ["string", "integer"], "minimum": 0}
    # 4000 is for people who pay; a bot has what everybody has.
    for message in ("MessageCreateRequest", "MessageEditRequestPartial"):
        schemas[message]["properties"]["content"]["maxLength"] = CONTENT_LIMIT
    # 6000 in the description, 100 in Discord's documentation.
    schemas["ApplicationCommandOptionStringChoice"]["properties"]["value"]["maxLength"] = CHOICE_LIMIT
    return description


@cache
def _templates() -> list[tuple[re.Pattern[str], str]]:
    """Every path there is, the most literal first: `@original` is also the shape of a message's id."""
    templates = sorted(_description()["paths"], key=lambda template: template.count("{"))
    return [(re.compile(re.sub(r"\{\w+\}", "[^/]+", template)), template) for template in templates]


def _template(method: str, path: str) -> str | None:
    paths = _description()["paths"]
    fitting = (template for pattern, template in _templates() if pattern.fullmatch(path))
    return next((template for template in fitting if method.lower() in paths[template]), None)


@cache
def _validator(method: str, template: str) -> Draft202012Validator | None:
    description = _description()
    request = description["paths"][template][method.lower()].get("requestBody")
    if request is None:
        return None
    # Of a body in several parts simcord keeps the one in JSON, which is described alike.
    kinds = request["content"]
    schema = kinds.get("application/json", next(iter(kinds.values())))["schema"]
    return Draft202012Validator({**schema, "components": description["components"]})


def _meant(error: ValidationError) -> Iterator[ValidationError]:
    """What is wrong in the alternative that was meant, and not why all the others do not fit."""
    at = len(error.instance_path)
    alternatives = [errors for errors in _alternatives(error) if not any(_is_another_kind(one, at) for one in errors)]
    if not alternatives:
        yield error
    else:
        for inner in min(alternatives, key=_distance):
            yield from _meant(inner)


def _alternatives(error: ValidationError) -> list[list[ValidationError]]:
    return getattr(error.kind, "context", [])


def _is_another_kind(error: ValidationError, at: int) -> bool:
    """Whether what stands so deep is no such thing at all, by its JSON type or by the number of its ``type``."""
    return error.instance_path[at:] in ([], ["type"]) and error.kind.name in {"type", "enum"}


def _distance(errors: Iterable[ValidationError]) -> int:
    return sum(
        min(map(_distance, _alternatives(error)), default=100 if error.kind.name == "type" else 1) for error in errors
    )


def _sentence(error: ValidationError) -> str:
    where = "/".join(map(str, error.instance_path)) or "body"
    if error.kind.name == "required":
        return f"{where}: {error.kind.value!r} is a required property"
    if error.kind.name in {"oneOf", "anyOf"}:
        return f"{where}: nothing like {_glimpse(error.instance)} may stand here"
    return f"{where}: {_glimpse(error.instance)} breaks {error.kind.name} {_glimpse(error.kind.value)}"


def _glimpse(value: Any) -> str:
    shown = repr(value)
    if len(shown) <= GLIMPSE:
        return shown
    return shown[:GLIMPSE] + "…" if isinstance(value, dict) else f"{type(value).__name__} of {len(value)}"
