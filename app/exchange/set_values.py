"""What every format has in common about a set: assistance instead of load."""

import re
from typing import Final

from app.core.workouts import SetKind, Weight

_ASSISTED: Final = re.compile(r"\bassisted\b", re.IGNORECASE)


def loaded(kind: SetKind, weight: Weight | None, exercise: str) -> tuple[SetKind, Weight | None]:
    """Tell load from assistance: a weight below zero, or on an assisted exercise, helps.

    Args:
        kind: What the file calls the set.
        weight: The weight in the file.
        exercise: The name in the file, such as ``Pull Up (Assisted)``.

    Returns:
        The kind, which stays a warm-up for a warm-up, and the weight without its sign.
    """
    if weight is None:
        return kind, None
    helps = weight.value < 0 or _ASSISTED.search(exercise) is not None
    if helps and kind is not SetKind.WARM_UP:
        kind = SetKind.ASSISTED
    return kind, Weight(abs(weight.value), weight.unit)
