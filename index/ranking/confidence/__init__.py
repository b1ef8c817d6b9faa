"""How sure one can be that a passage answers."""
