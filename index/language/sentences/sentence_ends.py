"""The marks that end sentences, in the scripts that people bring."""

from __future__ import annotations

FULL_STOPS = ".。｡।॥۔։።။។៕།෴᠃"
"""Of most of the world; of China and Japan, India, Pakistan, Armenia, Ethiopia, Burma, Cambodia, Tibet, Sri Lanka and
Mongolia."""
SENTENCE_ENDS = FULL_STOPS + "!?…！？؟፧"
QUESTION_ENDS = "?？؟՞፧⁇⁈"
ASKS = frozenset(QUESTION_ENDS + ";")
"""Greek asks with a semicolon, which ends no question elsewhere."""
