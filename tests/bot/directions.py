"""Unicode's rules X1 to X8 for explicit directions (UAX #9), as far as what is still open at the end."""

MAX_DEPTH = 125
EMBEDDINGS, ISOLATES = {"\u202a": 0, "\u202b": 1, "\u202d": 0, "\u202e": 1}, {"\u2066": 0, "\u2067": 1, "\u2068": 0}


def still_open(line: str) -> bool:
    """Whether a word put after ``line`` would stand in a direction that ``line`` opened."""
    levels, overflowing_isolates, overflowing_embeddings, valid_isolates = [(0, False)], 0, 0, 0
    for char in line:
        if char in EMBEDDINGS or char in ISOLATES:
            odd = (EMBEDDINGS | ISOLATES)[char]
            level = levels[-1][0] + 1
            level += level % 2 != odd
            if level <= MAX_DEPTH and not overflowing_isolates and not overflowing_embeddings:
                levels.append((level, char in ISOLATES))
                valid_isolates += char in ISOLATES
            elif char in ISOLATES:
                overflowing_isolates += 1
            elif not overflowing_isolates:
                overflowing_embeddings += 1
        elif char == "\u2069":
            if overflowing_isolates:
                overflowing_isolates -= 1
            elif valid_isolates:
                overflowing_embeddings = 0
                while not levels.pop()[1]:
                    pass
                valid_isolates -= 1
        elif char == "\u202c" and not overflowing_isolates:
            if overflowing_embeddings:
                overflowing_embeddings -= 1
            elif not levels[-1][1] and len(levels) > 1:
                levels.pop()
    return len(levels) > 1 or bool(overflowing_isolates or overflowing_embeddings)
