"""How fast this machine is right now, so that limits in seconds mean the same everywhere."""

import time
from typing import Final

import numpy as np

_USUAL_SECONDS: Final = 0.016
"""What the fixed piece of work takes on the machine where the limits were set, undisturbed."""

_LEEWAY: Final = 1.5
_ROUNDS: Final = 7


def pace() -> float:
    """By how much this machine is slower than the usual one, at least 1."""
    fastest = min(_seconds_of_work() for _round in range(_ROUNDS))
    return max(fastest / _USUAL_SECONDS, 1.0)


def slack() -> float:
    """By how much a limit in seconds stretches: leeway, and more on a slow or busy machine."""
    return _LEEWAY * pace()


def _seconds_of_work() -> float:
    began = time.process_time()
    total = sum(number % 7 for number in range(150_000))
    values = np.random.default_rng(total).random(200_000)
    values.sort()
    np.exp(values).sum()
    return time.process_time() - began
