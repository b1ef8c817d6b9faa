"""How many pages an address may ask for at once, and a link."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address
from time import monotonic

from bot.pages.problems import TooManyRequests

REMEMBERED = 10_000
"""Addresses, or links; those that asked longest ago are forgotten first."""
NETWORK = 64
"""Bits of an address of IPv6 that are one household's."""

Network = IPv4Network | IPv6Network


class Pace:
    """At most ``requests`` in ``seconds`` for each key, evenly spread once those were used (GCRA)."""

    def __init__(self, requests: int, seconds: float, clock: Callable[[], float] = monotonic) -> None:
        self._interval = seconds / requests
        self._burst = seconds - self._interval
        self._clock = clock
        self._until: OrderedDict[str, float] = OrderedDict()

    def count(self, key: str) -> None:
        """Raises: TooManyRequests."""
        now = self._clock()
        until = max(self._until.get(key, now), now)
        if until - now > self._burst:
            raise TooManyRequests(math.ceil(until - now - self._burst))
        self._until[key] = until + self._interval
        self._until.move_to_end(key)
        if len(self._until) > REMEMBERED:
            self._until.popitem(last=False)


def origin(remote: str, forwarded: str, proxy: Network | None) -> str:
    """Who asks: ``remote``, or whom a trusted proxy says that it asks for; of IPv6 the network.

    >>> from ipaddress import ip_network
    >>> origin("10.0.0.1", "203.0.113.9, 198.51.100.7", ip_network("10.0.0.0/8"))
    '198.51.100.7'
    >>> origin("192.0.2.1", "198.51.100.7", ip_network("10.0.0.0/8"))
    '192.0.2.1'
    """
    try:
        address = ip_address(remote)
        if proxy and forwarded and address in proxy:
            address = ip_address(forwarded.rpartition(",")[2].strip())  # what stands before, anybody can have written
    except ValueError:
        return remote
    if isinstance(address, IPv6Address):
        return str(IPv6Network((int(address), NETWORK), strict=False))
    return str(address)
