"""What Prometheus is told: numbers of the whole process, and of no server and nobody."""

from __future__ import annotations

from collections.abc import Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
"""Discord waits three."""


class Metrics:
    """In a registry of its own. A gauge asks when it is looked at."""

    def __init__(self, library_bytes: Callable[[], int], is_connected: Callable[[], bool]) -> None:
        self._registry = CollectorRegistry()
        self._questions = Counter("pullquote_questions", "Questions asked.", registry=self._registry)
        self._answered = Counter("pullquote_answered", "Questions that the articles answer.", registry=self._registry)
        self._silent = Counter("pullquote_silent", "Questions on which they say nothing.", registry=self._registry)
        self._seconds = Histogram(
            "pullquote_answer_seconds", "Seconds to find an answer.", buckets=SECONDS, registry=self._registry
        )
        self._gauge("pullquote_library_bytes", "Memory of the libraries.", library_bytes)
        self._gauge("pullquote_gateway_up", "1 while all shards of this process are connected.", is_connected)
        self._database = Gauge(
            "pullquote_database_up", "1 if the database answered when it was asked last.", registry=self._registry
        )

    def note_question(self, seconds: float, is_answered: bool) -> None:
        self._questions.inc()
        (self._answered if is_answered else self._silent).inc()
        self._seconds.observe(seconds)

    def note_database(self, is_up: bool) -> None:
        self._database.set(is_up)

    def exposition(self) -> bytes:
        """In Prometheus' text format."""
        return generate_latest(self._registry)

    def _gauge(self, name: str, about: str, value: Callable[[], float]) -> None:
        Gauge(name, about, registry=self._registry).set_function(value)
