import inspect
import logging
from typing import Any, get_args, get_origin

import discord
import pytest
from discord import app_commands
from discord.app_commands import Range
from simcord import Env, MemberActor, assert_responded, assert_sent

import bot.errors
import index.errors
from bot.client import Pullquote
from bot.locales import languages, phrasebook
from bot.store.database import Store
from bot.store.settings import ANSWERS, IN_THREAD
from bot.terminal.output import error_messages as terminal_error_messages
from bot.toolkit import error_messages
from index import UnknownArticle
from tests.support.bees import ask, said
from tests.support.obstacle import Obstacle
from tests.support.row import DELETE, HELPFUL, in_panel, opened, press

SAY, DITES = phrasebook("en"), phrasebook("fr")
QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"


@pytest.mark.simcord(check_errors=False)
async def test_a_failing_command_says_one_sentence_and_leaves_one_traceback_without_the_question(
    obstacle: Obstacle, alice: MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    obstacle.failure = RuntimeError("the disk is gone")
    result = await alice.slash(alice.guild.channels["general"], "ask", question=QUESTION)
    assert_responded(result, content=SAY("failed"), ephemeral=True)
    assert result.followups == []
    [record] = [record for record in caplog.records if record.exc_info]
    assert record.getMessage() == "ask failed"
    assert QUESTION not in caplog.text


@pytest.mark.simcord(check_errors=False)
async def test_a_failing_mention_says_one_sentence_and_leaves_one_traceback_without_the_question(
    simcord_env: Env, obstacle: Obstacle, alice: MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    assert simcord_env.bot.user is not None
    obstacle.failure = RuntimeError("the disk is gone")
    channel = alice.guild.channels["general"]
    await alice.send(channel, f"{simcord_env.bot.user.mention} {QUESTION}")
    assert_sent(channel, content=DITES("failed"))
    [record] = [record for record in caplog.records if record.exc_info]
    assert record.getMessage() == "a reply failed"
    assert QUESTION not in caplog.text


@pytest.mark.simcord(check_errors=False)
async def test_asking_for_what_there_is_not_is_no_fault(
    obstacle: Obstacle, alice: MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    obstacle.failure = UnknownArticle("*dragons*")
    result = await alice.slash(alice.guild.channels["general"], "ask", question=QUESTION)
    assert_responded(result, content=SAY("unknown-article", slug=r"\*dragons\*"), ephemeral=True)
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


@pytest.mark.simcord(check_errors=False)
async def test_an_expired_interaction_is_dropped_and_logged(
    simcord_env: Env, alice: MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    simcord_env.inject_error("POST", "/interactions/*/callback", status=404, code=10062, message="Unknown interaction")
    result = await alice.slash(alice.guild.channels["general"], "ask", question=QUESTION)
    assert result.response is None
    [record] = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert record.getMessage() == "ask: expired before it was answered"
    assert not record.exc_info


@pytest.mark.parametrize(("status", "code"), [(401, 50027), (404, 10015), (404, 10062)])
@pytest.mark.parametrize("command", [("ask", {"question": QUESTION}), ("check", {"words": "A hive is warm."})])
@pytest.mark.simcord(check_errors=False)
async def test_what_took_longer_than_an_interaction_lasts_is_one_line(
    simcord_env: Env,
    alice: MemberActor,
    obstacle: Obstacle,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    status: int,
    code: int,
    command: tuple[str, dict[str, str]],
) -> None:
    monkeypatch.setattr("bot.toolkit.responses.PATIENCE", 0.01)
    obstacle.seconds = 0.1
    for method in ("PATCH", "POST"):
        simcord_env.inject_error(method, "/webhooks/*", status=status, code=code, times=None)
    name, options = command
    await alice.slash(alice.guild.channels["general"], name, **options)
    [record] = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert record.getMessage() == f"{name}: expired before it was answered"
    assert not record.exc_info


@pytest.mark.simcord(check_errors=False)
async def test_an_answer_that_discord_lets_nobody_delete_is_one_line(
    simcord_env: Env, alice: MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    panel = await opened(alice, await ask(alice, QUESTION))
    simcord_env.inject_error("DELETE", "/channels/*/messages/*", status=403, code=50001, message="Missing Access")
    assert said(await press(alice, panel, DELETE)) == SAY("forbidden")
    [record] = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert record.getMessage() == "button delete-answer: refused with code 50001"
    assert not record.exc_info


@pytest.mark.simcord(check_errors=False)
async def test_a_thread_in_which_discord_lets_the_bot_say_nothing_is_one_line(
    simcord_env: Env, store: Store, alice: MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    await store.settings.set(alice.guild.id, {ANSWERS: IN_THREAD})
    simcord_env.inject_error("POST", "/channels/*/messages", status=403, code=50013, message="Missing Permissions")
    result = await alice.slash(alice.guild.channels["general"], "ask", question=QUESTION)
    assert [message.content for message in result.followups] == [SAY("forbidden")]
    [record] = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert record.getMessage() == "ask: refused with code 50013"
    assert not record.exc_info


@pytest.mark.simcord(check_errors=False)
async def test_a_command_that_discord_still_shows_after_an_update_is_said_to_be_gone(
    simcord_env: Env, alice: MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    assert isinstance(simcord_env.bot, Pullquote)
    simcord_env.bot.tree.remove_command("about")
    assert said(await alice.slash(alice.guild.channels["general"], "about")) == SAY("unknown-command")
    assert not [record for record in caplog.records if record.exc_info]


@pytest.mark.simcord(check_errors=False)
async def test_what_was_done_and_only_not_shown_is_not_to_be_tried_again_unseen(
    simcord_env: Env, store: Store, alice: MemberActor
) -> None:
    panel = await opened(alice, await ask(alice, QUESTION))
    simcord_env.inject_error("POST", "/interactions/*/callback", status=400, code=50035, message="Invalid Form Body")
    assert said(await press(alice, panel, HELPFUL)) == SAY("not-taken")
    assert (await store.privacy.export(alice.guild.id))["votes"]


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize("status", [429, 500, 503])
async def test_where_discord_is_out_of_order_that_is_said_and_is_no_fault_of_ours(
    simcord_env: Env, alice: MemberActor, me: str, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    general = alice.guild.channels["general"]
    answer = await ask(alice, QUESTION)
    simcord_env.inject_error("POST", f"/channels/{general.id}/messages", status=status)
    await alice.send(general, f"{me} {QUESTION}")
    assert general.last_message is not None
    assert general.last_message.content == DITES("not-taken")
    simcord_env.inject_error("DELETE", f"/channels/{general.id}/messages/{answer.id}", status=status)
    assert said(await in_panel(alice, answer, DELETE)) == SAY("not-taken")
    assert [record.exc_info for record in caplog.records if record.levelname == "ERROR"] == [None, None]


@pytest.mark.simcord(check_errors=False)
async def test_what_was_answered_already_is_not_answered_again(
    simcord_env: Env, alice: MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    simcord_env.inject_error("POST", "/interactions/*/callback", status=400, code=40060, times=9)
    await alice.slash(alice.guild.channels["general"], "ask", question=QUESTION)
    assert [request.path.endswith("/callback") for request in simcord_env.http_requests].count(True) == 1
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


@pytest.mark.simcord(check_errors=False)
async def test_a_failure_that_cannot_be_told_is_logged(
    simcord_env: Env, obstacle: Obstacle, alice: MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    assert simcord_env.bot.user is not None
    obstacle.failure = RuntimeError("the disk is gone")
    simcord_env.inject_error("POST", "/channels/*/messages", status=403, code=50013, message="Missing Permissions")
    await alice.send(alice.guild.channels["general"], f"{simcord_env.bot.user.mention} {QUESTION}")
    assert "could not say that a reply failed: Forbidden" in caplog.text


@pytest.mark.simcord(check_errors=False)
async def test_a_name_as_long_as_an_option_may_be_is_cut(alice: MemberActor) -> None:
    channel = alice.guild.channels["general"]
    named = ({"question": QUESTION, "article": "*" * 6000}, {"article": "wasps " * 1000})
    for command, options in zip(("ask", "sources show"), named, strict=True):
        result = await alice.slash(channel, command, **options)
        assert result.response is not None
        assert result.response.content.endswith("…”. /sources list shows those there are.")


def test_an_option_that_cannot_be_read_is_noted_without_what_was_written(caplog: pytest.LogCaptureFixture) -> None:
    length: Any = Range[str, 3, 300]  # a transformer, which only discord.py knows
    error = app_commands.TransformerError(QUESTION, discord.AppCommandOptionType.string, length)
    assert error_messages.sentence_for(error, "ask", SAY) == SAY("failed")
    assert [record.getMessage() for record in caplog.records] == ["ask failed: an option could not be read"]
    assert QUESTION not in caplog.text


def errors() -> list[type[Exception]]:
    modules = (bot.errors, index.errors)
    return [error for module in modules for error in vars(module).values() if isinstance(error, type)]


def some_fact(kind: type) -> object:
    """One of the values allowed, a number, or a text that means harm."""
    if get_origin(kind) is tuple:
        return ("send_messages",)
    return next(iter(get_args(kind)), "\x1b[31m*fact*\n" if kind is str else 7)


@pytest.mark.parametrize("error", errors())
@pytest.mark.parametrize("language", languages())
def test_every_error_of_ours_has_one_line_in_the_terminal_or_in_discord(error: type[Exception], language: str) -> None:
    parameters = [] if error.__init__ is Exception.__init__ else inspect.signature(error.__init__).parameters.values()
    made = error(*(some_fact(parameter.annotation) for parameter in parameters if parameter.name != "self"))
    say = phrasebook(language)
    in_terminal, in_discord = terminal_error_messages.explanation(made, say), error_messages.explanation(made, say)
    assert in_terminal or in_discord
    assert not set(in_terminal or "") & {"\x1b", "\n"}
    assert "*fact*" not in (in_discord or "")
