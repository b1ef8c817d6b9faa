"""What Discord shows: answers, lists and all that is said at length. Pure functions."""
