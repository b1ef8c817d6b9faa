"""Particles of Korean, which follow a noun without a space: 학교에서 is 학교."""

from __future__ import annotations

import re

_NOUN = r"([가-힣]{2,}?|.*[a-z\d])"
_PARTICLE = (
    "은 는 이 가 을 를 의 에 도 만 과 와 로 께 에서 에게 에는 에도 에만 에서는 에서도 에게서 "
    "으로 으로는 로는 로서 으로서 로써 으로써 까지 부터 보다 처럼 마다 조차 밖에 이나 이란 이라는 "
    "라는 이야 야 예요 이에요 에요 이며 이고 이다 이었다 였다 입니다 인가요 인가 하고 한테 께서"
)
_WITH_PARTICLE = re.compile(f"{_NOUN}(?:{'|'.join(sorted(_PARTICLE.split(), key=len, reverse=True))})")


def without_particle(word: str) -> str:
    """A noun of two syllables or more, or in other letters, without what follows it; any other word as it is."""
    found = _WITH_PARTICLE.fullmatch(word)
    return found[1] if found else word
