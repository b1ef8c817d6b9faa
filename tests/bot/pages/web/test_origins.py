from ipaddress import ip_network

import pytest

from bot.pages.web.origins import origin


@pytest.mark.parametrize(
    ("remote", "forwarded", "expected"),
    [
        ("10.1.2.3", "198.51.100.7", "198.51.100.7"),
        ("10.1.2.3", "made up, 198.51.100.7", "198.51.100.7"),
        ("10.1.2.3", "", "10.1.2.3"),
        ("10.1.2.3", "nobody", "10.1.2.3"),
        ("192.0.2.1", "198.51.100.7", "192.0.2.1"),
        ("10.1.2.3", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("", "198.51.100.7", ""),
    ],
)
def test_only_the_trusted_proxy_is_believed(remote: str, forwarded: str, expected: str) -> None:
    assert origin(remote, forwarded, ip_network("10.0.0.0/8")) == expected
