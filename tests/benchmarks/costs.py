"""What work costs beside a floor that is timed in turns with it.

A busy machine makes work slower and never faster, so the fastest of several turns is nearest to
the truth. Work that seems too dear gets more turns before it is called so.
"""

import gc
import math
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from tests.pace import LEEWAY, USUAL_SECONDS, usual_work

Work = Callable[[], object]
Clock = Callable[[], float]

FEWEST_TURNS = 5
MOST_TURNS = 40

FRAME_SECONDS = 0.016
"""Of sixty a second."""

_notes: list[str] = []


def note(text: str) -> None:
    """Say a measured figure at the end of the run."""
    _notes.append(text)


def notes() -> tuple[str, ...]:
    """All that was said."""
    return tuple(_notes)


@dataclass(frozen=True, slots=True)
class Limit:
    """What work may cost at the most.

    Attributes:
        seconds: On the machine where the limits were set; others get as much more as they are
            slower, and leeway.
        floors: How often the time of the floor.
    """

    seconds: float = math.inf
    floors: float = math.inf


@dataclass(frozen=True, slots=True)
class Cost:
    """What work costs, in its fastest turn.

    Attributes:
        seconds: As they would be on the machine where the limits were set.
        floors: How often the time of the floor.
        limit: What it may cost.
    """

    seconds: float
    floors: float
    limit: Limit

    @property
    def is_kept(self) -> bool:
        """Whether it stays within the limit."""
        return self.seconds <= LEEWAY * self.limit.seconds and self.floors <= self.limit.floors

    def milliseconds(self, parts: int = 1) -> float:
        """What one of several equal parts costs, a frame for example."""
        return 1000 * self.seconds / parts


def cost_of(
    work: Work,
    limit: Limit,
    *,
    beside: Work = usual_work,
    before: Work | None = None,
    turns: tuple[int, int] = (FEWEST_TURNS, MOST_TURNS),
    clock: Clock = time.process_time,
) -> Cost:
    """Time work in turns with a floor and with a fixed piece of work.

    Args:
        work: What is to be timed.
        limit: What it may cost.
        beside: The floor.
        before: What readies each turn and is not timed.
        turns: How many to take at least, and how many before the limit counts as broken.
        clock: Seconds of the processor, unless waiting counts too.
    """

    def own_seconds() -> float:
        if before is not None:
            before()
        return _seconds(work, clock)

    def cost(own: float, floor: float, usual: float) -> Cost:
        return Cost(own * min(USUAL_SECONDS / usual, 1.0), own / floor, limit)

    with _others_out_of_sight():
        fastest = fastest_in_turns(
            (
                own_seconds,
                lambda: _seconds(beside, clock),
                lambda: _seconds(usual_work, clock),
            ),
            lambda *seconds: cost(*seconds).is_kept,
            turns,
        )
    return cost(*fastest)


def fastest_in_turns(
    timers: Sequence[Callable[[], float]],
    is_good: Callable[..., bool],
    turns: tuple[int, int],
) -> list[float]:
    """The least that each timer told, in at least so many turns; more while it is not good."""
    fewest, most = turns
    fastest = [math.inf] * len(timers)
    for turn in range(1, most + 1):
        fastest = [min(least, timer()) for least, timer in zip(fastest, timers, strict=True)]
        if turn >= fewest and is_good(*fastest):
            break
    return fastest


def _seconds(work: Work, clock: Clock) -> float:
    began = clock()
    work()
    return clock() - began


@contextmanager
def _others_out_of_sight() -> Iterator[None]:
    """The garbage collector counts, but not its walks through what earlier tests left behind."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
