"""Dates, days of the week, times of the day: all the ways in which one is written, and what it is known by."""
