"""Cuts Discord's description of its API to the requests that the bot makes.

    python tests/support/cut_discord_api.py openapi.json

``openapi.json`` is ``specs/openapi.json`` of github.com/discord/discord-api-spec, under the licence in
``discord_api.LICENSE``. The cut is written beside this script.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

CUT = Path(__file__).with_name("discord_api.json")

ROUTES = """
GET    /users/@me
GET    /users/{user_id}
POST   /users/@me/channels
GET    /users/@me/guilds
DELETE /users/@me/guilds/{guild_id}
GET    /gateway/bot
GET    /oauth2/applications/@me
GET    /applications/@me
GET    /applications/{application_id}/commands
PUT    /applications/{application_id}/commands
GET    /applications/{application_id}/guilds/{guild_id}/commands
PUT    /applications/{application_id}/guilds/{guild_id}/commands
POST   /interactions/{interaction_id}/{interaction_token}/callback
POST   /webhooks/{webhook_id}/{webhook_token}
GET    /webhooks/{webhook_id}/{webhook_token}/messages/@original
PATCH  /webhooks/{webhook_id}/{webhook_token}/messages/@original
DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original
GET    /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}
PATCH  /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}
DELETE /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}
GET    /guilds/{guild_id}
GET    /guilds/{guild_id}/channels
GET    /guilds/{guild_id}/members/{user_id}
GET    /guilds/{guild_id}/roles
GET    /guilds/{guild_id}/threads/active
GET    /channels/{channel_id}
POST   /channels/{channel_id}/typing
GET    /channels/{channel_id}/messages
POST   /channels/{channel_id}/messages
GET    /channels/{channel_id}/messages/{message_id}
PATCH  /channels/{channel_id}/messages/{message_id}
DELETE /channels/{channel_id}/messages/{message_id}
GET    /channels/{channel_id}/messages/pins
PUT    /channels/{channel_id}/messages/pins/{message_id}
DELETE /channels/{channel_id}/messages/pins/{message_id}
PUT    /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me
DELETE /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me
POST   /channels/{channel_id}/messages/{message_id}/threads
POST   /channels/{channel_id}/threads
PUT    /channels/{channel_id}/thread-members/@me
"""
"""What the bot sends in its tests, and what discord.py would send for its next features."""

PROSE = {"description", "title"}
"""Words of JSON Schema that no validator reads. A field of that name stays."""

Json = dict[str, Any]


def cut(description: Json, routes: str = ROUTES) -> Json:
    """The bodies of the requests, with all that they refer to."""
    paths: Json = {}
    for method, path in map(str.split, routes.strip().splitlines()):
        paths.setdefault(path, {})[method.lower()] = _operation(description["paths"][path][method.lower()])
    schemas = description["components"]["schemas"]
    used = _referred(paths, schemas)
    components = {"schemas": {name: _without_prose(schema) for name, schema in schemas.items() if name in used}}
    return {"openapi": description["openapi"], "paths": paths, "components": components}


def _operation(operation: Json) -> Json:
    """Its body in JSON; of one in several parts, the JSON among them is described alike."""
    if "requestBody" not in operation:
        return {}
    content = operation["requestBody"]["content"]
    media_type = "application/json" if "application/json" in content else next(iter(content))
    return {"requestBody": {"content": {media_type: _without_prose(content[media_type])}}}


def _referred(part: Any, schemas: Json) -> set[str]:
    """The names of all schemas that a part needs, those that they need among them."""
    found = set[str]()
    new = _names(part)
    while new:
        found |= new
        new = {name for outer in new for name in _names(schemas[outer])} - found
    return found


def _names(part: Any) -> set[str]:
    return set(re.findall(r"#/components/schemas/(\w+)", json.dumps(part)))


def _without_prose(part: Any, *, of_fields: bool = False) -> Any:
    """``of_fields`` where the keys are names of fields, not words of JSON Schema."""
    if isinstance(part, list):
        return [_without_prose(item) for item in part]
    if not isinstance(part, dict):
        return part
    return {
        key: _without_prose(value, of_fields=key == "properties" and not of_fields)
        for key, value in part.items()
        if of_fields or key not in PROSE
    }


def main(source: Path) -> None:
    description = json.loads(source.read_bytes())
    CUT.write_text(json.dumps(cut(description), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
