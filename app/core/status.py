"""The five answers to "can I train this?"; apart from the rules that give them, for painting."""

from enum import StrEnum
from typing import Final

READY_FROM: Final = 80
"""Readiness, 0 to 100, from which a muscle group is ready unless the athlete sets another."""


class Status(StrEnum):
    """What to do with a muscle group."""

    READY = "ready"
    GO_LIGHT = "go light"
    RECOVER = "recover"
    REST = "rest"
    UNKNOWN = "unknown"

    @property
    def needs_time(self) -> bool:
        """Whether it asks for something else than training."""
        return self in {Status.GO_LIGHT, Status.RECOVER, Status.REST}
