"""What features remember in memory alone: it goes with what is stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

Forget = Callable[[int], None]


class Memories(NamedTuple):
    """Whatever forgets what a member gave or asked, and what was given in a server, by their ids."""

    of_members: Sequence[Forget] = ()
    of_servers: Sequence[Forget] = ()

    def forget_member(self, member: int) -> None:
        for forget in self.of_members:
            forget(member)

    def forget_server(self, server: int) -> None:
        for forget in self.of_servers:
            forget(server)
