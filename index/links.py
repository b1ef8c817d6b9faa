"""Links that lead a browser to the quoted words: text fragments, https://wicg.github.io/scroll-to-text-fragment/."""

from __future__ import annotations

import re
from urllib.parse import quote as encoded

from index.quoting import Quote

_WEB = re.compile(r"https?://[^\s\x00-\x1f\x7f]+", re.IGNORECASE)


def link_to(quote: Quote) -> str | None:
    """The address of the article, at the sentence that answers; None where the article has none on the web."""
    url = quote.article.url
    if url is None or not _WEB.fullmatch(url):
        return None
    words = quote.article.text[slice(*quote.highlight)]
    return f"{url}{'' if '#' in url else '#'}:~:text={encoded(words, safe='').replace('-', '%2D')}"
