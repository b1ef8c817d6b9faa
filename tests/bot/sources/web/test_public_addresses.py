from ipaddress import ip_address

import pytest

from bot.sources.web.public_addresses import is_public


@pytest.mark.parametrize(
    "address",
    [
        *("10.0.0.1", "172.16.0.1", "192.168.1.1", "127.0.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0"),
        *("192.0.0.9", "198.18.0.1", "224.0.0.1", "239.1.1.1", "255.255.255.255", "240.0.0.1"),
        *("::1", "::", "fc00::1", "fe80::1", "fec0::1", "ff02::1", "64:ff9b::7f00:1", "2002:7f00:1::"),
        *("::ffff:10.0.0.1", "2001:db8::1", "2001::1", "::10.0.0.1", "::ffff:0:10.0.0.1", "64:ff9b:1::a00:1"),
        *("3fff::1", "5f00::1", "192.88.99.1"),
    ],
)
def test_what_is_in_no_public_network_is_told(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", ["1.1.1.1", "93.184.215.14", "2606:4700::1111", "::ffff:1.1.1.1"])
def test_what_is_public_is_told(address: str) -> None:
    assert is_public(ip_address(address))
