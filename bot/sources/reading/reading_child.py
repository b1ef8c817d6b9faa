"""The process that reads one file: a request and the file's bytes come in, its article goes out, as JSON.

Whatever the file does to its reader, it does it here, under limits that the process sets itself before it reads.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import traceback
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

MEMORY = 2**30
"""Bytes of address space."""
CPU_SECONDS = 20
"""Of the processor, for one file."""
LARGEST_FILE = 64 * 2**20
"""Bytes that a file may have which the process writes: a model that is unpacked needs a few."""
OPEN_FILES = 64
LESS_URGENT = 5
"""Added to the niceness: answers come first."""

NEW_OBJECTS = 50_000
"""After which Python looks for circles among them. Trees of files are millions, which it would look through hundreds of
times: of a long Word file that took half of the time."""

_FIRST_TO_GO = 1_000
"""The highest score of Linux's proc_pid_oom_score_adj(5)."""
_NO_NEW_PRIVILEGES = 38
"""PR_SET_NO_NEW_PRIVS of Linux's prctl(2)."""


def main() -> None:
    """Read from standard input, reply on standard output; a fault of ours is a traceback and exit status 1."""
    limit()
    gc.set_threshold(NEW_OBJECTS, 20, 20)
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no part of the reply
    request = json.loads(sys.stdin.buffer.readline())
    try:
        reply = reply_to(request, sys.stdin.buffer.read())
    except Exception as error:  # noqa: BLE001 - the message may quote the file: the log gets the place alone
        print(type(error).__name__, *traceback.format_tb(error.__traceback__)[-3:], file=sys.stderr)
        sys.exit(1)
    with output:
        # A half of a character, which the metadata of a file can have, is nothing that Discord or a database takes.
        output.write(json.dumps(reply, ensure_ascii=False).encode(errors="replace"))


def reply_to(request: Mapping[str, Any], data: bytes) -> dict[str, Any]:
    """The article as it is stored, and what the file said of itself; or the error's class and facts.

    The request has the file's ``name``, and its ``title``, ``language``, ``url`` and ``slug`` where they are stated.
    """
    from index import UNDETERMINED, UnreadableArticle, read_draft

    name, stated = request["name"], {key: value for key, value in request.items() if key != "name"}
    try:
        draft = read_draft(data, name, stated.get("language"))
        # The parent recognises the language: while files are read it has the model, which takes half a second to load.
        article = draft.article(name, **stated | {"language": stated.get("language") or draft.language or UNDETERMINED})
    except UnreadableArticle as error:
        return {"error": type(error).__name__, "facts": error.args}
    except (MemoryError, RecursionError) as error:
        broken = isinstance(error, RecursionError)
        return {"error": "ReadingFailed" if broken else "ReadingTooLarge", "facts": [name]}
    return {"article": article.to_stored(), "title": draft.title, "left_out": dict(draft.left_out)}


def limit() -> None:
    """As far as the system can; the parent watches memory and time as well."""
    with suppress(OSError, AttributeError):  # Windows has no such thing
        os.nice(LESS_URGENT)
    with suppress(ImportError):
        _limit_resources()
    if sys.platform == "linux":
        _renounce_privileges()
        with suppress(OSError):  # where memory runs out, it is this process that ends, and not the bot, which is larger
            Path("/proc/self/oom_score_adj").write_text(str(_FIRST_TO_GO))


def _limit_resources() -> None:
    import resource

    limits = {"CORE": 0, "CPU": CPU_SECONDS, "FSIZE": LARGEST_FILE, "NOFILE": OPEN_FILES}
    if sys.platform == "linux":  # macOS has the name, and ignores the limit or refuses it
        limits["AS"] = MEMORY
    for name, value in limits.items():
        # The hard limit of the time is later: at the soft one the process ends with a signal that tells why.
        hard = value + 2 if name == "CPU" else value
        with suppress(ValueError, OSError):
            resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (value, hard))


def _renounce_privileges() -> None:
    import ctypes

    with suppress(OSError, AttributeError):  # a C library without prctl
        ctypes.CDLL(None).prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
