"""Readiness: a decision made from soreness and function by named rules."""

from enum import StrEnum


class Status(StrEnum):
    """What to do with a muscle group."""

    READY = "ready"
    GO_LIGHT = "go light"
    RECOVER = "recover"
    REST = "rest"
    UNKNOWN = "unknown"
