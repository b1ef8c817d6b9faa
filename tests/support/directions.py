"""Unicode's rules X1 to X8 for explicit directions (UAX #9), as far as what is still open at the end."""

from dataclasses import dataclass, field

MAX_DEPTH = 125
EMBEDDINGS = {"\u202a": 0, "\u202b": 1, "\u202d": 0, "\u202e": 1}
ISOLATES = {"\u2066": 0, "\u2067": 1, "\u2068": 0}
POP_EMBEDDING, POP_ISOLATE = "\u202c", "\u2069"


@dataclass
class Directions:
    """The directional status stack and the three counters of rule X1."""

    stack: list[tuple[int, bool]] = field(default_factory=lambda: [(0, False)])
    overflowing_isolates: int = 0
    overflowing_embeddings: int = 0
    valid_isolates: int = 0

    def open(self, odd: int, isolate: bool) -> None:
        level = self.stack[-1][0] + 1
        level += level % 2 != odd
        if level <= MAX_DEPTH and not self.overflowing_isolates and not self.overflowing_embeddings:
            self.stack.append((level, isolate))
            self.valid_isolates += isolate
        elif isolate:
            self.overflowing_isolates += 1
        elif not self.overflowing_isolates:
            self.overflowing_embeddings += 1

    def pop_isolate(self) -> None:
        if self.overflowing_isolates:
            self.overflowing_isolates -= 1
        elif self.valid_isolates:
            self.overflowing_embeddings = 0
            while not self.stack.pop()[1]:
                pass
            self.valid_isolates -= 1

    def pop_embedding(self) -> None:
        if self.overflowing_isolates:
            return
        if self.overflowing_embeddings:
            self.overflowing_embeddings -= 1
        elif not self.stack[-1][1] and len(self.stack) > 1:
            self.stack.pop()


def still_open(line: str) -> bool:
    """Whether a word put after ``line`` would stand in a direction that ``line`` opened."""
    directions = Directions()
    for char in line:
        if char in EMBEDDINGS or char in ISOLATES:
            directions.open((EMBEDDINGS | ISOLATES)[char], char in ISOLATES)
        elif char == POP_ISOLATE:
            directions.pop_isolate()
        elif char == POP_EMBEDDING:
            directions.pop_embedding()
    return len(directions.stack) > 1
