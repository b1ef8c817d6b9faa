"""Strings and numbers that stand in the program, which Hypothesis draws too."""

from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

NOTHING = Constants()


def draw_nothing_of_the_program() -> None:
    """Draw the same inputs whatever the program says, and whichever of its modules were imported until then.

    Hypothesis has no setting for that; a test tells when it calls by another name what is replaced here.
    """
    providers._get_local_constants = lambda: NOTHING
