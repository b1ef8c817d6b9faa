from datetime import timedelta
from typing import get_args

import discord
import pytest
from discord import app_commands

from bot.help.views import about_view, how_to_ask, name_of, privacy_view
from bot.locales import languages, phrasebook
from bot.toolkit.access.servers import Ways
from bot.toolkit.texts.text_limits import TEXT_LIMIT, length


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("ways", get_args(Ways))
def test_help_tells_of_exact_words_and_of_sections(language: str, ways: Ways) -> None:
    say = phrasebook(language)
    assert say("help-exactly", section="**section:**") in how_to_ask([], say, ways).splitlines()


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("ways", get_args(Ways))
def test_help_names_the_menu_in_which_a_message_is_asked_about_once(language: str, ways: Ways) -> None:
    say = phrasebook(language)
    assert how_to_ask([], say, ways).count(say("ask-about-name")) == 1


def test_a_command_whose_id_nobody_knows_is_named_as_the_reader_sees_it() -> None:
    @app_commands.command(name="ask", description="x")
    async def ask(interaction: discord.Interaction) -> None: ...

    assert name_of(ask, {}, phrasebook("fr")) == "**/demander**"
    assert name_of(ask, {"ask": 7}, phrasebook("fr")) == "</ask:7>"


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("encoder", [None, "an-encoder 1.0"])
def test_about_says_whether_an_encoder_helps_to_find(language: str, encoder: str | None) -> None:
    say = phrasebook(language)
    [container] = about_view("1.2.3", encoder, say).to_components()
    said = container["components"][0]["content"]
    assert (say("about-words") in said) == (encoder is None)
    assert ("an-encoder 1.0" in said) == (encoder is not None)


@pytest.mark.parametrize("language", languages())
def test_about_says_how_to_reach_who_runs_the_bot_where_that_is_said(language: str) -> None:
    say = phrasebook(language)
    told = about_view("1.2.3", None, say, "ask at <https://example.org>").to_components()
    assert any("ask at <https://example.org>" in part["content"] for part in told[0]["components"] if "content" in part)
    assert say("about-contact", contact="")[:20] not in str(about_view("1.2.3", None, say).to_components())


@pytest.mark.parametrize("language", languages())
def test_what_is_kept_fits_into_one_message(language: str) -> None:
    assert length(*_privacy_texts(language, link_minutes=1_440)) <= TEXT_LIMIT


@pytest.mark.parametrize("language", languages())
def test_privacy_says_how_long_a_page_opens_as_the_operator_has_set_it_and_nothing_where_there_are_none(
    language: str,
) -> None:
    page = phrasebook(language)("privacy-pages", link=23)
    assert "23" in page
    assert page in "\n".join(_privacy_texts(language, link_minutes=23))
    assert page[:20] not in "\n".join(_privacy_texts(language, link_minutes=0))


def _privacy_texts(language: str, link_minutes: int) -> list[str]:
    [container] = privacy_view(timedelta(days=30), link_minutes, phrasebook(language)).to_components()
    return [part["content"] for part in container["components"] if "content" in part]
