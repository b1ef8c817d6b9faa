"""A form that is sent after a restart, or after a long time, is answered, and nothing of it is lost."""

import pytest
from simcord import ChannelHandle, Env, MemberActor, assert_responded

from bot.locales import phrasebook
from bot.store.database import Store
from bot.toolkit.components.forms import OPEN_FOR
from tests.support.circumstances import restart
from tests.support.hive import FILE, last_message, said

SAY = phrasebook("en")
TEXT = "Ants\n\nAnts build hills of needles."

pytestmark = pytest.mark.simcord(check_errors=False)


async def test_what_was_written_comes_back_after_a_restart(
    simcord_env: Env, store: Store, general: ChannelHandle, moderator: MemberActor
) -> None:
    form = await moderator.slash(general, "sources add")
    await restart(simcord_env, store)
    result = await moderator.submit_modal(form, {"text": TEXT, "title": "On ants", "address": ""})
    assert said(result) == SAY("form-gone-written")
    [file] = last_message(result).attachments
    assert (await file.read()).decode() == f"{TEXT}\n\nOn ants"


async def test_of_a_form_that_was_left_empty_nothing_comes_back(
    simcord_env: Env, store: Store, general: ChannelHandle, moderator: MemberActor
) -> None:
    form = await moderator.slash(general, "sources add")
    await restart(simcord_env, store)
    result = await moderator.submit_modal(form, {"files": [FILE]})
    assert_responded(result, content=SAY("form-gone"), ephemeral=True)


async def test_a_form_is_answered_once_however_long_it_was_open(
    simcord_env: Env, general: ChannelHandle, moderator: MemberActor
) -> None:
    form = await moderator.slash(general, "sources add")
    result = await moderator.submit_modal(form, {"text": TEXT})
    assert "Add “Ants”?" in said(result)
    assert SAY("form-gone") not in said(result)
    form = await moderator.slash(general, "sources add")
    await simcord_env.advance_time(OPEN_FOR + 1)
    assert said(await moderator.submit_modal(form, {"text": TEXT})) == SAY("form-gone-written")
