"""An article as HTML. Pure functions."""
