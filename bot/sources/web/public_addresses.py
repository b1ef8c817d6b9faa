"""Which addresses are on the public internet, and not in somebody's own network."""

from __future__ import annotations

from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_network

AddressCheck = Callable[[IPv4Address | IPv6Address], bool]

# Where `is_global` is generous. Of IPv6, IANA has given out 2000::/3 alone; outside stand mapped, translated and
# old site-local addresses. Within, IPv4 is tunnelled, and books have their examples.
_UNICAST = ip_network("2000::/3")
_NOT_PUBLIC = [ip_network(block) for block in ("2002::/16", "3fff::/20", "192.0.0.0/24", "192.88.99.0/24")]


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address is on the internet, and not in somebody's own network."""
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    if mapped is not None:
        return is_public(mapped)
    within = any(address in block for block in _NOT_PUBLIC if block.version == address.version)
    is_unicast = address.version == 4 or address in _UNICAST
    return address.is_global and is_unicast and not address.is_multicast and not within
