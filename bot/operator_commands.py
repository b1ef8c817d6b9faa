"""``pullquote run``, ``doctor`` and ``invite``: the bot itself. They import Discord, where they are used."""

from __future__ import annotations

import os
import sys
import traceback
from typing import Annotated

import typer

from bot.terminal.environment import open_phrasebook, open_screen
from bot.terminal.output.error_messages import complain, explanation
from bot.terminal.statuses import ANSWERED, FAILED, NOT_ANSWERED


def run() -> None:
    """Run the Discord bot, until SIGTERM or Ctrl-C.

    Exit status: 0 asked to leave, 2 failed, 3 Discord lets it sign in no more today, 4 Discord's gateway was out of
    reach for a quarter of an hour.
    """
    from bot.operating.invite import invite_link
    from bot.redaction import redacted
    from bot.running import run_bot
    from bot.settings import read_settings

    settings = read_settings()
    if settings.discord_token is None:
        print(open_phrasebook()("no-token", link=invite_link()), file=sys.stderr)
        raise typer.Exit(FAILED)
    try:
        run_bot(settings, settings.discord_token.get_secret_value())
    except Exception as error:
        if explanation(error, open_phrasebook()):
            raise
        print(redacted(traceback.format_exc(), settings.secrets), file=sys.stderr)
        raise typer.Exit(FAILED) from None


def doctor() -> None:
    """Look at all that the bot needs, and say what to do. Exit status: 0 nothing is to do, 1 something, 2 failed."""
    import asyncio

    from bot.operating.doctor import findings
    from bot.settings import read_settings, unknown_settings
    from bot.terminal.output.finding_views import print_findings

    found = findings(read_settings(), unknown_settings(os.environ))
    is_well = asyncio.run(print_findings(found, open_screen(), open_phrasebook()))
    raise typer.Exit(ANSWERED if is_well else NOT_ANSWERED)


def invite(
    application: Annotated[
        int | None,
        typer.Option(metavar="ID", min=1, help="Its id, from Discord's developer pages; by default the token's."),
    ] = None,
) -> None:
    """Print the links that invite the bot. One is for a server; the other installs its commands for one person."""
    import asyncio

    from bot.operating.invite import UNKNOWN, application_of, install_link, invite_link
    from bot.settings import read_settings

    id = str(application) if application else asyncio.run(application_of(read_settings()))
    screen, say = open_screen(), open_phrasebook()
    screen.line((say("invite-server", link=invite_link(id)), ""))
    screen.line((say("invite-person", link=install_link(id)), ""))
    if id == UNKNOWN:
        complain(say("invite-unknown", application=UNKNOWN))
