import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pages.links import LinkSigner, PageLink, digest_of
from bot.pages.problems import LinkExpired, LinkForged
from bot.toolkit.texts.text_limits import ADDRESS_LIMIT
from tests.support.pages import SECRET, Clock

URL = "https://pages.example.org"
LINK = PageLink(12345678901234567, "AbCd_-12", digest_of("bees"), "fr", 10, 20, "des mots", (1, 2), (3,))


def token(address: str) -> str:
    return address.rpartition("/")[2].partition("#")[0]


def test_a_link_says_what_was_signed_and_opens_at_the_words() -> None:
    signer = LinkSigner(URL, SECRET, 60)
    address = signer.address(LINK)
    assert address.startswith(f"{URL}/p/")
    assert address.endswith("#q")
    assert signer.read(token(address)) == LINK


@given(st.text(max_size=80), st.lists(st.integers(0, 10**6), max_size=7), st.lists(st.integers(1, 10**6), max_size=30))
def test_discord_takes_every_link(words: str, others: list[int], pins: list[int]) -> None:
    link = PageLink(
        2**63 - 1, "AbCd_-12", digest_of("x" * 300), "es-419", 10**7, 10**7 + 9, words, tuple(others), tuple(pins)
    )
    signer = LinkSigner("https://" + "x" * 142, SECRET, 60)
    address = signer.address(link)
    assert len(address) <= ADDRESS_LIMIT
    read = signer.read(token(address))
    assert (read.server, read.article, read.start, read.end) == (link.server, link.article, link.start, link.end)


def test_a_link_is_good_for_its_minutes_and_no_longer() -> None:
    clock = Clock()
    signer = LinkSigner(URL, SECRET, 60, clock)
    written = token(signer.address(LINK))
    clock.now += 3_600
    assert signer.read(written) == LINK
    clock.now += 1
    with pytest.raises(LinkExpired):
        signer.read(written)


@pytest.mark.parametrize(
    "change", [lambda one: one[:-1], lambda one: "x" + one, lambda one: one.swapcase(), lambda _: "", lambda _: "é.b.c"]
)
def test_what_was_changed_is_no_link(change) -> None:
    signer = LinkSigner(URL, SECRET, 60)
    with pytest.raises(LinkForged):
        signer.read(change(token(signer.address(LINK))))


def test_another_secret_signs_other_links() -> None:
    written = token(LinkSigner(URL, "another secret, as long as the first one", 60).address(LINK))
    with pytest.raises(LinkForged):
        LinkSigner(URL, SECRET, 60).read(written)
