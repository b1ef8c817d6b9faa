"""The style of all pages, which stands in each, and what lets a browser take this one and no other."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files


@cache
def style() -> str:
    return files("bot.pages.rendering").joinpath("templates/style.css").read_text(encoding="utf-8").strip()


@cache
def policy(form_action: str = "'self'") -> str:
    """The Content-Security-Policy that a page can state itself: no script, nothing from elsewhere."""
    digest = b64encode(sha256(style().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; form-action {form_action}; base-uri 'none'"
