"""How values are written in columns: instants, muscle shares and JSON, the same in every table."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Final, TypeVar

from app.core.days import utc_offset_minutes, with_offset
from app.core.muscles import MuscleGroup, Side
from app.storage.failures import RefusedValueError

_Choice = TypeVar("_Choice", bound=StrEnum)

SIDES: Final[Mapping[str | None, Side | None]] = {None: None} | {side.value: side for side in Side}


def utc_text(instant: datetime) -> str:
    """An aware instant in UTC to the microsecond; such texts sort by time."""
    utc = instant.astimezone(UTC).replace(tzinfo=None)
    return utc.isoformat(timespec="microseconds") + "Z"


def instant_columns(instant: datetime) -> tuple[str, int]:
    """An aware instant as UTC text and the offset of its place in minutes."""
    return utc_text(instant), utc_offset_minutes(instant)


@lru_cache(maxsize=1024)
def instant_from(text: str, offset_minutes: int) -> datetime:
    """The instant behind ``instant_columns``."""
    return with_offset(datetime.fromisoformat(text), offset_minutes)


def json_text(value: object) -> str:
    """A value as compact JSON; equal values give equal text."""
    return json.dumps(
        value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    )


def shares_text(shares: Mapping[MuscleGroup, float]) -> str:
    """Muscle shares as JSON, by muscle key.

    Raises:
        RefusedValueError: A share is not between 0 and 1.
    """
    if not all(0 <= share <= 1 for share in shares.values()):
        raise RefusedValueError("a muscle's share is from 0 to 1")
    return json_text({muscle.value: float(share) for muscle, share in shares.items()})


def shares_from(text: str) -> dict[MuscleGroup, float]:
    """The muscle shares behind ``shares_text``, in anatomical order."""
    shares: dict[str, float] = json.loads(text)
    return {muscle: shares[muscle] for muscle in MuscleGroup if muscle in shares}


def choice_text(choice: _Choice | None) -> str | None:
    """The stored key of an optional choice."""
    return None if choice is None else choice.value
