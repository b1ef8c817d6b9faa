"""The article that ships with the package, so that the very first question has an answer."""

from importlib.resources import files

from index import Article, read

SLUG = "musk-poutine-starlink"


def builtin_article() -> Article:
    file = files(__name__) / f"{SLUG}.txt"
    # The language is given, because detecting it takes longer than all the rest of the first start.
    return read(file.read_bytes(), name=file.name, title="Musk, Poutine et Starlink", language="fr", slug=SLUG)
