from typing import Any

import pytest

from tests.support.limits import COMPONENTS_V2
from tests.support.openapi import problems

Json = dict[str, Any]

MESSAGES = "/channels/100000000000000001/messages"
MESSAGE = f"{MESSAGES}/100000000000000002"
CALLBACK = "/interactions/100000000000000003/token/callback"
FOLLOWUPS = "/webhooks/100000000000000004/token"
ORIGINAL = f"{FOLLOWUPS}/messages/@original"
COMMANDS = "/applications/100000000000000004/commands"


def shown(*components: Json, **given: Any) -> Json:
    return {"flags": COMPONENTS_V2, "components": list(components), **given}


def row(*components: Json) -> Json:
    return {"type": 1, "components": list(components)}


def button(**given: Any) -> Json:
    return {"type": 2, "style": 2, "label": "Next", "custom_id": "next", **given}


def link(**given: Any) -> Json:
    return {"type": 2, "style": 5, "label": "Read", "url": "https://articles.example", **given}


def select(options: int = 1, **given: Any) -> Json:
    offered = [{"label": f"No. {number}", "value": str(number)} for number in range(options)]
    return {"type": 3, "custom_id": "which", "options": offered, **given}


def section() -> Json:
    return {"type": 9, "components": [text("x")], "accessory": link()}


def text(content: str) -> Json:
    return {"type": 10, "content": content}


def frame(*components: Json) -> Json:
    return {"type": 17, "components": list(components)}


def label(**given: Any) -> Json:
    return {"type": 18, "label": "Text", "component": {"type": 4, "custom_id": "text", "style": 2, **given}}


def says(message: Json) -> Json:
    return {"type": 4, "data": message}


def chooses(*choices: Json) -> Json:
    return {"type": 8, "data": {"choices": list(choices)}}


def choice(name: str = "n", value: str = "v") -> Json:
    return {"name": name, "value": value}


def modal(*components: Json, title: str = "Add") -> Json:
    return {"type": 9, "data": {"custom_id": "add", "title": title, "components": list(components)}}


def command(*options: Json, **given: Any) -> Json:
    return {"name": "ask", "description": "Ask", "type": 1, "options": list(options), **given}


def parameter(**given: Any) -> Json:
    return {"name": "question", "description": "What to ask", "type": 3, **given}


def wide(count: int) -> str:
    """A text of ``count`` characters in UTF-16, of half as many otherwise."""
    return "😀" * (count // 2)


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/users/@me", None),
        ("PUT", f"{MESSAGES}/pins/100000000000000002", None),
        ("DELETE", MESSAGE, None),
        ("POST", MESSAGES, {"content": "x" * 2_000, "allowed_mentions": {"parse": [], "replied_user": False}}),
        ("POST", MESSAGES, {"content": "a reply", "message_reference": {"message_id": 100000000000000002}}),
        ("POST", MESSAGES, {"content": "a file", "attachments": [{"id": 0, "filename": "pins.md"}]}),
        ("POST", MESSAGES, shown(text("x" * 3_999), text("x"))),
        ("POST", MESSAGES, shown(text(wide(4_000)))),
        ("POST", MESSAGES, shown(*[text("x")] * 40)),
        ("POST", MESSAGES, shown(frame(section(), row(button(), button(custom_id="last", label="x" * 80))))),
        ("POST", MESSAGES, {"content": "choose", "components": [row(select(options=25, custom_id="x" * 100))]}),
        ("PATCH", MESSAGE, shown(text("edited"), content=None, embeds=[])),
        ("POST", CALLBACK, says({"content": "hidden", "flags": 64})),
        ("POST", CALLBACK, {"type": 5, "data": {"flags": 64}}),
        ("POST", CALLBACK, {"type": 6}),
        ("POST", CALLBACK, {"type": 7, "data": shown(text("next"))}),
        ("POST", CALLBACK, chooses(*[choice("x" * 100, "x" * 100)] * 25)),
        ("POST", CALLBACK, chooses()),
        ("POST", CALLBACK, modal(label(), title="x" * 45)),
        ("POST", FOLLOWUPS, {"content": "also"}),
        ("PATCH", ORIGINAL, shown(text("at last"))),
        ("PUT", COMMANDS, [command(parameter(), name_localizations={"fr": "demander-où"})]),
        ("PUT", COMMANDS, [command(name="Ask about this", type=3)]),
    ],
)
def test_discord_takes_what_is_as_described(method: str, path: str, body: Any) -> None:
    assert problems(method, path, body) == []


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ({"content": "x" * 2_001}, "content: str of 2001 breaks maxLength 2000"),
        ({"content": 5}, "content: 5 breaks type ['null', 'string']"),
        ({"message_reference": {"message_id": -1}}, "message_reference/message_id: -1 breaks minimum 0"),
        ({"attachments": [{"filename": "pins.md"}]}, "attachments/0: 'id' is a required property"),
        ({"components": [{"type": 2}]}, "components/0: nothing like {'type': 2} may stand here"),
        (shown(frame({"type": 17})), "components/0/components/0: nothing like {'type': 17} may stand here"),
        (shown(frame(text(""))), "components/0/components/0/content: '' breaks minLength 1"),
        (shown(row()), "components/0/components: [] breaks minItems 1"),
        (shown(row(button(label="x" * 81))), "components/0/components/0/label: str of 81 breaks maxLength 80"),
        (
            shown(row(button(custom_id="x" * 101))),
            "components/0/components/0/custom_id: str of 101 breaks maxLength 100",
        ),
        (shown(row(select(26))), "components/0/components/0/options: list of 26 breaks maxItems 25"),
        (shown(row(*[link()] * 6)), "components/0/components: list of 6 breaks maxItems 5"),
        (shown(row(button(), button())), "components: more than one has the custom_id 'next'"),
        (
            shown(row(button()), frame(row(select(custom_id="next")))),
            "components: more than one has the custom_id 'next'",
        ),
        (shown(text("x" * 4_000), frame(text("x"))), "components: 4001 characters of text in all, where 4000 may be"),
        (shown(text(wide(4_000)), text("x")), "components: 4001 characters of text in all, where 4000 may be"),
        (shown(frame(*[text("x")] * 40)), "components: 41 of them, with those inside, where 40 may be"),
        (shown(*[section()] * 14), "components: 42 of them, with those inside, where 40 may be"),
        (shown(text("x"), content="x"), "content: not beside components V2"),
        (shown(row(button()), content="x"), "content: not beside components V2"),
        ({"components": [text("x")], "embeds": [{"title": "x"}]}, "embeds: not beside components V2"),
    ],
)
def test_one_sentence_says_where_a_message_is_wrong_and_why(body: Json, problem: str) -> None:
    assert problems("POST", MESSAGES, body) == [f"POST /channels/{{channel_id}}/messages: {problem}"]


@pytest.mark.parametrize(
    ("method", "path", "body", "problem"),
    [
        ("POST", "/nowhere", None, "no request that cut_discord_api.py lists"),
        ("PUT", MESSAGES, {}, "no request that cut_discord_api.py lists"),
        ("GET", "/users/@me", {}, "body: it takes none"),
        ("POST", MESSAGES, None, "body: None breaks type ['object']"),
        ("PATCH", MESSAGE, {"content": "x" * 2_001}, "content: str of 2001 breaks maxLength 2000"),
        ("PATCH", ORIGINAL, {"content": "x" * 2_001}, "content: str of 2001 breaks maxLength 2000"),
        ("POST", FOLLOWUPS, {"content": "x" * 2_001}, "content: str of 2001 breaks maxLength 2000"),
        ("PATCH", ORIGINAL, shown(text("x"), content="x"), "content: not beside components V2"),
        ("POST", CALLBACK, says({"content": "x" * 2_001}), "data/content: str of 2001 breaks maxLength 2000"),
        ("POST", CALLBACK, says(shown(text("x"), content="x")), "content: not beside components V2"),
        ("POST", CALLBACK, {"type": 99}, "body: nothing like {'type': 99} may stand here"),
        ("POST", CALLBACK, {}, "body: 'type' is a required property"),
        ("POST", CALLBACK, chooses(*[choice()] * 26), "data/choices: list of 26 breaks maxItems 25"),
        ("POST", CALLBACK, chooses(choice(name="x" * 101)), "data/choices/0/name: str of 101 breaks maxLength 100"),
        ("POST", CALLBACK, chooses(choice(value="x" * 101)), "data/choices/0/value: str of 101 breaks maxLength 100"),
        ("POST", CALLBACK, modal(label(), title="x" * 46), "data/title: str of 46 breaks maxLength 45"),
        ("POST", CALLBACK, modal(label(), label()), "components: more than one has the custom_id 'text'"),
        ("POST", CALLBACK, modal({"type": 3}), "data/components/0: nothing like {'type': 3} may stand here"),
        ("PUT", COMMANDS, [command(name="x" * 33)], f"0/name: '{'x' * 33}' breaks maxLength 32"),
        ("PUT", COMMANDS, [command(parameter(description=""))], "0/options/0/description: '' breaks minLength 1"),
        ("PUT", COMMANDS, [command(*[parameter()] * 26)], "0/options: list of 26 breaks maxItems 25"),
        ("PUT", COMMANDS, [command(name="ask this")], "name: 'ask this' is not one word in small letters"),
        ("PUT", COMMANDS, [command(parameter(name="Frage"))], "name: 'Frage' is not one word in small letters"),
        (
            "PUT",
            COMMANDS,
            [command(name_localizations={"de": "Fragen"})],
            "name: 'Fragen' is not one word in small letters",
        ),
    ],
)
def test_every_request_is_held_to_what_is_said_of_it(method: str, path: str, body: Any, problem: str) -> None:
    assert [found.partition(": ")[2] for found in problems(method, path, body)] == [problem]
