from urllib.parse import parse_qs, urlsplit

from bot.operating.invite import PERMISSIONS, install_link, invite_link


def test_a_server_is_asked_for_the_least_rights() -> None:
    said = parse_qs(urlsplit(invite_link("7")).query)
    assert said == {
        "client_id": ["7"],
        "permissions": [str(PERMISSIONS.value)],
        "scope": ["bot applications.commands"],
    }
    assert {name for name, is_wanted in PERMISSIONS if is_wanted} == {
        "read_messages",
        "send_messages",
        "send_messages_in_threads",
        "read_message_history",
        "pin_messages",
    }


def test_a_person_is_asked_for_commands_alone() -> None:
    said = parse_qs(urlsplit(install_link("7")).query)
    assert said == {"client_id": ["7"], "integration_type": ["1"], "scope": ["applications.commands"]}
