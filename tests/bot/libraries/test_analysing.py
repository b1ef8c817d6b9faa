import logging
from dataclasses import replace

import pytest

import index.ranking.indexes.analysis
from bot.libraries.server_libraries import Libraries
from bot.store.database import Store
from index import Analysis, Article, analysis_version

BEES = Article.from_paragraphs("On bees", [((), "Bees make honey.")], language="en")
ANTS = Article.from_paragraphs("On ants", [((), "Ants make no honey.")], language="en")


@pytest.fixture
def analysed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The slugs of the articles that were analysed."""
    slugs: list[str] = []
    of = index.ranking.indexes.analysis.Analysis.of

    def noting(article: Article) -> Analysis:
        slugs.append(article.slug)
        return of(article)

    monkeypatch.setattr(index.ranking.indexes.analysis.Analysis, "of", noting)
    return slugs


async def answer(store: Store, question: str = "What do bees make?") -> tuple[str, ...]:
    """What somebody is answered after a start; all that is stored meanwhile is."""
    libraries = Libraries(store)
    found = (await libraries.of(7)).library.answer(question)
    await libraries._analysing._storing.finish()
    await libraries.close()
    return tuple(quote.passage.text for quote in found.quotes)


async def test_after_a_start_nothing_is_analysed_again(store: Store, analysed: list[str]) -> None:
    for article in (BEES, ANTS):
        await store.articles.add(7, article)
    first = await answer(store)
    assert (await answer(store), analysed) == (first, [BEES.slug, ANTS.slug])


async def test_only_what_changed_is_analysed(store: Store, analysed: list[str]) -> None:
    await store.articles.add(7, BEES)
    await answer(store)
    await store.articles.add(7, ANTS)
    await store.articles.rename(7, BEES.slug, "On honey bees")
    assert (await answer(store))[0] == "Bees make honey."
    assert analysed == [BEES.slug, BEES.slug, ANTS.slug]  # a title is one of the headings
    await answer(store)
    assert len(analysed) == 3


@pytest.mark.parametrize("version", ["0", ""])
async def test_what_is_damaged_or_of_another_version_is_made_again(
    store: Store, analysed: list[str], caplog: pytest.LogCaptureFixture, version: str
) -> None:
    await store.articles.add(7, BEES)
    await store.analyses.put(7, BEES.slug, BEES.edition, version or analysis_version(), b"\x00" * 40)
    with caplog.at_level(logging.INFO):
        assert await answer(store) == ("Bees make honey.",)
    assert ("does not fit" in caplog.text) == (version == "")
    assert max((record.levelno for record in caplog.records), default=0) <= logging.INFO
    assert (await answer(store), analysed) == (("Bees make honey.",), [BEES.slug])


async def test_an_article_without_passages_has_an_analysis_too(store: Store, analysed: list[str]) -> None:
    nothing = replace(BEES, text="", passages=(), sections=())
    await store.articles.add(7, nothing)
    assert await answer(store) == await answer(store) == ()
    assert analysed == [BEES.slug]
