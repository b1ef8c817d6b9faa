import pytest

from tests.support.bare_interactions import Sent
from tests.support.bare_payloads import COMMAND, COMPONENT, Place

PLACE = Place(1 << 22, 5)


async def test_a_private_answer_to_what_waited_in_public_is_the_message_that_follows() -> None:
    sent = Sent(COMMAND, PLACE, None)
    sent.note("deferred", {})
    sent.note("edit", {"content": "…"})
    sent.note("deleted", {})
    with pytest.raises(TimeoutError):
        await sent.answer(0.01)
    sent.note("followup", {"content": "Here it is."})
    assert (await sent.answer()).kind == "followup"
    assert (sent.message or {})["content"] == "Here it is."


async def test_a_message_that_is_deleted_is_an_answer_too() -> None:
    sent = Sent(COMPONENT, PLACE, 7)
    sent.note("deferred update", {})
    sent.note("deleted", {})
    assert (await sent.answer()).kind == "deleted"


async def test_that_files_are_being_read_is_no_answer_yet() -> None:
    sent = Sent(COMMAND, PLACE, None)
    sent.note("deferred", {})
    sent.note("edit", {"components": [{"type": 17, "components": [{"content": "Reading 1 of 1 …"}, {"content": "a"}]}]})
    with pytest.raises(TimeoutError):
        await sent.answer(0.01)
    sent.note("edit", {"components": [{"type": 17, "components": [{"content": "Here it is."}]}]})
    assert "Here it is." in str((await sent.answer()).data)
