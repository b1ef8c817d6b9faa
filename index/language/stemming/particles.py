"""Particles of Korean, which follow a noun without a space: 학교에서 is 학교."""

from __future__ import annotations

import re
from pathlib import Path

from index.language.languages import headings

_NOUN = r"([가-힣]{2,}?|.*[a-z\d])"
_PARTICLES = headings(Path(__file__).with_suffix(".toml").read_text("utf-8"))["particles"].split()
_WITH_PARTICLE = re.compile(f"{_NOUN}(?:{'|'.join(sorted(_PARTICLES, key=len, reverse=True))})")


def without_particle(word: str) -> str:
    """A noun of two syllables or more, or in other letters, without what follows it; any other word as it is."""
    found = _WITH_PARTICLE.fullmatch(word)
    return found[1] if found else word
