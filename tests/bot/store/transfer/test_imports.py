"""Articles, pins and choices put beside what is there, in one transaction."""

from dataclasses import replace

import pytest

from bot.errors import OverLimit, ServerChanged
from bot.store.database import Store
from bot.store.rows.records import Limits, Validators
from bot.store.settings import ANSWERS, LANGUAGE
from bot.store.transfer.import_plans import Import, ImportedArticle
from index import Article
from tests.support.filling import AT, pinned

SERVER, OTHER = 7, 8
LIMITS = Limits(articles=10, passages=100, megabytes=1)


async def taken(store: Store, bees: Article) -> Import:
    """As another server has it."""
    await store.articles.add(OTHER, bees)
    pin = await pinned(store, OTHER, bees, "make honey")
    await store.pins.add_question(OTHER, pin.number, "Whence comes syrup?")
    pins = [replace(one, server=SERVER) for one in await store.pins.all(OTHER)]
    article = ImportedArticle(bees, AT, 9, Validators("tag"), is_nightly=True)
    return Import([article], pins, {5: frozenset({bees.slug})}, {"language": '"fr"'})


async def test_all_of_it_is_there_and_answers(store: Store, bees: Article) -> None:
    plan = await store.imports.put(SERVER, await taken(store, bees), LIMITS)
    assert plan.new == {"articles": 1, "pins": 1, "channels": 1, "settings": 1}
    assert await store.articles.all(SERVER) == [bees]
    [pin] = await store.pins.all(SERVER)
    assert pin.questions == ("Who?", "Whence comes syrup?")
    snapshot = await store.snapshot(SERVER)
    assert (snapshot.channel_articles, len(snapshot.pinned_keys)) == ({5: frozenset({bees.slug})}, 2)
    assert (await store.refreshes.of(SERVER))[bees.slug].is_nightly
    assert (await store.imports.put(SERVER, await taken(store, bees), LIMITS)).is_empty


async def test_what_it_adds_parts_the_server_from_the_shared_articles(
    store: Store, bees: Article, ants: Article
) -> None:
    await store.articles.add(0, ants)
    shared = await pinned(store, SERVER, ants, "no honey")
    await store.imports.put(SERVER, await taken(store, bees), LIMITS)
    assert await store.articles.all(SERVER) == [bees]
    assert not (await store.pins.get(SERVER, shared.number)).is_current


async def test_pins_alone_find_their_words_in_the_shared_articles(store: Store, bees: Article, ants: Article) -> None:
    await store.articles.add(0, ants)
    [pin] = (await taken(store, bees)).pins
    sought = replace(pin, article="", title="", words="no honey", start=0, before="", after="")
    plan = await store.imports.put(SERVER, Import(pins=[sought]), LIMITS)
    assert plan.new == {"pins": 1}
    assert (await store.snapshot(SERVER)).revision == 0
    [found] = await store.pins.all(SERVER)
    assert (found.article, found.is_current) == (ants.slug, True)


async def test_too_much_is_refused_whole(store: Store, bees: Article) -> None:
    with pytest.raises(OverLimit):
        await store.imports.put(SERVER, await taken(store, bees), Limits(10, 1, 1))
    assert await store.privacy.counts(SERVER) == dict.fromkeys(await store.privacy.counts(SERVER), 0)


async def test_more_pins_than_a_server_may_have_are_refused_before_anything_is_done(
    store: Store, bees: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = await taken(store, bees)
    await store.articles.add(SERVER, bees)
    await pinned(store, SERVER, bees, "They dance.")
    monkeypatch.setattr("bot.store.pins.MOST", 1)
    with pytest.raises(OverLimit):
        await store.imports.plan(SERVER, wanted, LIMITS)
    with pytest.raises(OverLimit):
        await store.imports.put(SERVER, wanted, LIMITS)
    assert len(await store.pins.all(SERVER)) == 1


async def test_a_file_brings_no_more_channels_and_settings_than_a_server_can_have(
    store: Store, bees: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.transfer.import_plans.MOST_CHOICES", 3)
    await store.articles.add(SERVER, bees)
    await store.channels.choose(SERVER, 5, [bees.slug])
    await store.settings.set(SERVER, {LANGUAGE: "fr"})
    channels = {number: frozenset({bees.slug}) for number in range(5, 9)}
    settings = {f"answers:{number}": '"thread"' for number in range(5, 9)} | {LANGUAGE.name: '"de"'}
    plan = await store.imports.put(SERVER, Import(channels=channels, settings=settings), LIMITS)
    assert (plan.new, plan.known, plan.refused) == (
        {"channels": 2, "settings": 3},
        {"channels": 1},
        {"channel": 1, "setting": 2},
    )
    assert len(await store.channels.all(SERVER)) == 3
    snapshot = await store.snapshot(SERVER)
    assert (snapshot.settings[LANGUAGE], snapshot.settings.channels_of(ANSWERS)) == ("de", [5, 6])


async def test_where_others_change_the_server_all_the_time_nothing_is_done(
    store: Store, bees: Article, ants: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted, plan = await taken(store, bees), store.imports.plan

    async def disturbed(*given: object) -> object:
        made = await plan(*given)  # type: ignore[arg-type]
        await store.articles.add(SERVER, ants)
        return made

    monkeypatch.setattr(store.imports, "plan", disturbed)
    with pytest.raises(ServerChanged):
        await store.imports.put(SERVER, wanted, LIMITS)
    assert await store.articles.all(SERVER) == [ants]


async def test_an_article_that_comes_back_has_the_pins_again_that_lost_their_words(store: Store, bees: Article) -> None:
    wanted = await taken(store, bees)
    await store.imports.put(SERVER, wanted, LIMITS)
    await store.articles.remove(SERVER, bees.slug)
    [lost] = await store.pins.all(SERVER)
    assert not lost.is_current
    plan = await store.imports.put(SERVER, wanted, LIMITS)
    assert (plan.new["articles"], plan.known["pins"]) == (1, 1)
    [pin] = await store.pins.all(SERVER)
    assert (pin.number, pin.is_current) == (lost.number, True)


async def test_pins_on_a_shared_article_follow_their_words_into_one_of_its_slug(store: Store, bees: Article) -> None:
    await store.articles.add(0, bees)
    kept = await pinned(store, SERVER, bees, "make honey")
    lost = await pinned(store, SERVER, bees, "They dance.")
    paragraphs = [((), "Who knows them? Bees make honey.")]
    newer = Article.from_paragraphs("On bees", paragraphs, language="en", slug=bees.slug)
    await store.imports.put(SERVER, Import([ImportedArticle(newer)]), LIMITS)
    found = await store.pins.get(SERVER, kept.number)
    assert newer.text[found.start : found.end] == kept.words
    assert not (await store.pins.get(SERVER, lost.number)).is_current
