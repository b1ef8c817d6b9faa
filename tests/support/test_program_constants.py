"""What the check tries does not depend on what was imported."""

import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st


def drawn() -> list[str]:
    found = []

    @given(st.text())
    @settings(max_examples=300)
    def note(text: str) -> None:
        found.append(text)

    note()
    return found


@pytest.mark.skipif(not settings().derandomize, reason="only what is drawn by chance differs")
def test_the_same_is_drawn_whatever_is_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = drawn()
    module, path = ModuleType("words"), tmp_path / "words.py"
    path.write_text("WORDS = ['tower', 'keeper', 'lamp', 'bell']")
    module.__file__ = str(path)
    monkeypatch.setitem(sys.modules, "words", module)
    assert drawn() == before
