"""How fast this machine is right now, so that limits in seconds mean the same everywhere."""

import time
from typing import Final

import numpy as np

USUAL_SECONDS: Final = 0.016
"""What the fixed piece of work takes on the machine where the limits were set, undisturbed."""

LEEWAY: Final = 1.5
"""By how much work of one kind may be slower on a machine that is as fast at the other kind."""

_ROUNDS: Final = 7


def slack() -> float:
    """By how much a limit in seconds stretches: leeway, and more on a slow or busy machine."""
    fastest = min(_seconds_of_usual_work() for _round in range(_ROUNDS))
    return LEEWAY * max(fastest / USUAL_SECONDS, 1.0)


def usual_work() -> None:
    """A fixed piece of work, of Python and of NumPy."""
    total = sum(number % 7 for number in range(150_000))
    values = np.random.default_rng(total).random(200_000)
    values.sort()
    np.exp(values).sum()


def _seconds_of_usual_work() -> float:
    began = time.process_time()
    usual_work()
    return time.process_time() - began
