"""Articles read again: from their addresses, or from the text that is stored of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.locales import Phrasebook
from bot.store.rows.records import NO_VALIDATORS, ReadArticle, Validators
from bot.terminal.articles.article_names import slug_of
from bot.terminal.articles.shared_articles import SharedArticles
from bot.terminal.output.error_messages import complain, explained
from bot.terminal.output.screen import Screen, harmless_line
from bot.terminal.output.views import print_differences, print_outline, print_summary
from index import Article, differences

Description = Callable[[Article, Screen, Phrasebook, Mapping[str, int]], None]


class Updating:
    """Changes the shared articles that ``read`` brings another text of; it brings none where a page is the same."""

    def __init__(
        self,
        read: Callable[[Article, Validators], ReadArticle | None],
        shared: SharedArticles,
        screen: Screen,
        say: Phrasebook,
    ) -> None:
        self._read = read
        self._shared = shared
        self._screen = screen
        self._say = say

    def update_all(self, slugs: Sequence[str], force: bool) -> bool:
        """Whether all could be read and taken. Raises: as `slug_of`, before anything is read."""
        articles = {article.slug: article for article in self._shared.articles()}
        named = [articles[slug_of(articles.values(), slug)] for slug in slugs]
        chosen = named or [one for one in articles.values() if one.url]
        if not chosen:
            self._screen.line((self._say("no-addresses"), ""))
        validators = self._shared.validators()
        describe = print_outline if len(chosen) == 1 else print_summary
        done = [self._update(one, validators.get(one.slug, NO_VALIDATORS), force, describe) for one in chosen]
        return all(done)

    def _update(self, before: Article, validators: Validators, force: bool, describe: Description) -> bool:
        slug = harmless_line(before.slug)
        try:
            with self._screen.progress(slug):
                read = self._read(before, validators)
        except Exception as error:  # noqa: BLE001 - a fault of ours is raised again
            complain(explained(error, self._say))
            return False
        if read is None or read.article.adds_nothing_to(before):
            self._screen.line((self._say("up-to-date" if before.url else "read-alike", slug=slug), ""))
            return True
        return self._take(before, read, force, describe)

    def _take(self, before: Article, read: ReadArticle, force: bool, describe: Description) -> bool:
        found, slug = differences(before, read.article), harmless_line(before.slug)
        if not force and _tells_less(before, read.article):
            self._screen.line((self._say("not-read-again", slug=slug), ""))
            return False
        if not force and not found.is_slight:
            self._screen.line((self._say("not-updated", slug=slug), ""))
            print_differences(found, self._screen, self._say)
            return False
        self._shared.add(read.article, read.validators)
        self._screen.line((self._say("refreshed", slug=slug), ""))
        print_differences(found, self._screen, self._say)
        describe(read.article, self._screen, self._say, read.left_out)
        return True


def _tells_less(before: Article, article: Article) -> bool:
    """Whether an article that was read again from its text alone lost what its file told."""
    had_more = any(passage.page or passage.blocks for passage in before.passages)
    return before.url is None and (had_more or len(article.sections) < len(before.sections))
