import pytest

from tests.support.cut_discord_api import ROUTES, cut

MESSAGE = {
    "title": "A message",
    "type": "object",
    "properties": {
        "title": {"type": "string", "description": "What it is called"},
        "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
    },
}
PART = {
    "description": "May hold others",
    "properties": {"properties": {"title": "Parts", "$ref": "#/components/schemas/Part"}},
}


def described(operation):
    paths = {"/messages": {"post": operation, "get": {}}, "/games": {"get": {}}}
    return {
        "openapi": "3.1.0",
        "paths": paths,
        "components": {"schemas": {"Message": MESSAGE, "Part": PART, "Game": {}}},
    }


def body(media_type):
    return {"content": {media_type: {"schema": {"$ref": "#/components/schemas/Message"}}}}


def test_a_cut_has_the_requests_asked_for_and_all_that_they_refer_to():
    whole = described({"summary": "Say", "requestBody": body("application/json"), "responses": {"200": {}}})

    assert cut(whole, "POST /messages") == {
        "openapi": "3.1.0",
        "paths": {"/messages": {"post": {"requestBody": body("application/json")}}},
        "components": {
            "schemas": {
                "Message": {
                    "type": "object",
                    "properties": {
                        "title": {"type": "string"},
                        "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
                    },
                },
                "Part": {"properties": {"properties": {"$ref": "#/components/schemas/Part"}}},
            }
        },
    }


def test_of_a_body_in_several_forms_the_one_in_json_is_kept():
    forms = {"content": body("multipart/form-data")["content"] | body("application/json")["content"]}

    paths = cut(described({"requestBody": forms}), "POST /messages")["paths"]

    assert paths["/messages"]["post"] == {"requestBody": body("application/json")}


def test_a_request_that_discord_no_longer_has_is_not_passed_over():
    with pytest.raises(KeyError):
        cut(described({}), ROUTES)
