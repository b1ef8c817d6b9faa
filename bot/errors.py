"""The few errors of the bot and the terminal; each carries facts, the words are found elsewhere."""


class EmptyQuestion(Exception):
    """There is nothing but white space in it."""


class UnusableDatabase(Exception):
    """The database cannot be opened, read or written. ``place`` is its file, or its address without the password."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


class NewerDatabase(Exception):
    """A later version of Pullquote has migrated this database."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


class WrongSetting(Exception):
    """``name`` has a value that cannot be; ``reason`` does not repeat it, for it may be a secret."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


class WrongToken(Exception):
    """Discord does not know this token."""


class NoConnection(Exception):
    """Discord cannot be reached."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
