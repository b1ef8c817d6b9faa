"""What questions ask for: their kinds, the types of their answers, and of numbers the quantities."""

from __future__ import annotations

WHAT, WHO, WHOM, WHETHER, HOW, MANY = "what", "who", "whom", "whether", "how", "many"
"""Kinds: of a question that asks for a thing, for who does something, for the other, for yes or no, for the way, for
how many or how much."""
NUMBER, PRICE, DATE, PLACE, NAME = "number", "price", "date", "place", "name"
PHONE, EMAIL, HOURS, ADDRESS, CAPACITY = "phone", "email", "hours", "address", "capacity"
REASON, YES_NO = "reason", "yes or no"
"""Types of answers."""
SALE = "sale"
"""Words for buying and selling: beside one, a number is the price of what is named."""
FORMS = frozenset({PHONE, EMAIL, ADDRESS, CAPACITY})
"""What has a form of its own, by which a text is known that has no word for it."""
MEASURED = frozenset({NUMBER, PRICE, DATE, HOURS}) | FORMS
"""Those that a passage has for certain, or has not; most passages name somebody, or some place."""
COUNT, OFTEN, LENGTH, WEIGHT, AGE, SIZE = "count", "often", "length", "weight", "age", "size"
"""Quantities: what kind of number is asked for. A size is one of a tower, or of a fee: « Wie hoch ist … ? »"""
DURATION = "duration"
"""How long something takes, or until when: also what an English "how long" asks of a bridge."""
MANY_THINGS = "things"
"""A count of what no unit measures: "how many", which no price answers, as it may answer "how much"."""
COUNTS = frozenset({COUNT, MANY_THINGS})
YEAR, BIRTH, DEATH, COLOUR = "year", "birth", "death", "colour"
"""What kind of date, or of thing."""
LIFE = (BIRTH, DEATH)
"""What happens to somebody once: a date beside the name alone is that of something else."""
