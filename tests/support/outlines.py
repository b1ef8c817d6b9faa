"""What was read of a file, in a shape that tests compare."""

from index import Article, Draft


def paths_and_texts(article: Article | Draft) -> list[tuple[tuple[str, ...], str]]:
    """The headings above each passage, and its words."""
    return [(passage.section.path, passage.text) for passage in article.passages]


def said_of_itself(draft: Draft) -> tuple[str | None, ...]:
    """What a file says it is called, whose it is, when it came out, and its language."""
    return draft.title, draft.author, draft.published, draft.language
