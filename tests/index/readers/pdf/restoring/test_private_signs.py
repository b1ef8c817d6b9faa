from types import SimpleNamespace
from typing import Any

import pytest

from index.readers.pdf.restoring.private_signs import restore_private_signs


@pytest.mark.parametrize(
    ("font", "told", "written"),
    [
        ("ABCDEF+MinionExp", "in \uf731\uf739\uf737\uf730 at \uf778\uf770", "in 1970 at XP"),
        ("SymbolMT", "\uf061 \uf0a3 \uf062", "α ≤ β"),
        ("Symbol", "\uf0b7 lamps", "• lamps"),
        ("Wingdings-Regular", "\uf0a7", "▪"),
        ("Calibri", "\uf0b7 lamps", "• lamps"),
        ("Garamond", "\uf054\uf06f\uf077\uf065\uf072", "Tower"),
        ("FontAwesome", "call \uf095 Ada", "call  Ada"),
        ("MathExtension", "\uf8eb\uf8f6", "⎛⎞"),
        ("Angsana", "\uf70a", "\uf70a"),
    ],
)
def test_private_signs_are_written_as_what_their_font_draws(font, told, written):
    item: Any = SimpleNamespace(text=told, font_name=font)

    restore_private_signs([item])

    assert item.text == written
