"""Who asks for a page, by the address that the request comes from."""

from __future__ import annotations

from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address

NETWORK = 64
"""Bits of an address of IPv6 that are one household's."""

Network = IPv4Network | IPv6Network


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
