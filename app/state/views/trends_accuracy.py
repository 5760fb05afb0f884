"""How far the forecasts of one muscle group were off, beside three simple ways to guess."""

from dataclasses import dataclass
from enum import Enum, auto

from app.core.accuracy import Score
from app.core.muscles import MuscleGroup


class Guess(Enum):
    """Ways to guess a rating."""

    MODEL = auto()
    LAST_REPORT = auto()
    RUNNING_MEDIAN = auto()
    FIXED_TABLE = auto()


class AccuracyFinding(Enum):
    """What the errors say."""

    NO_REPORTS = auto()
    TOO_FEW = auto()
    CLOSEST = auto()
    NOT_CLOSEST = auto()


@dataclass(frozen=True, slots=True)
class GuessError:
    """Mean absolute error of one way to guess, in points of soreness."""

    guess: Guess
    error: float


@dataclass(frozen=True, slots=True)
class AccuracyTrend:
    """Errors over all check-ins from the second on.

    Attributes:
        muscle: The muscle group.
        reports: Check-ins scored.
        inside: How many fell inside the 80 % band.
        errors: The model first, then the others.
        finding: What the errors say; nothing is ranked before there are reports enough.
    """

    muscle: MuscleGroup
    reports: int
    inside: int
    errors: tuple[GuessError, ...]
    finding: AccuracyFinding

    @property
    def model_error(self) -> float:
        """Mean absolute error of the forecasts."""
        return self.errors[0].error

    @property
    def skill(self) -> float | None:
        """Share of the last report's error that the forecasts avoid; None when it has none."""
        last = next(each.error for each in self.errors if each.guess is Guess.LAST_REPORT)
        return 1.0 - self.model_error / last if last > 0.0 else None


def present_accuracy(muscle: MuscleGroup, score: Score | None) -> AccuracyTrend:
    """How far the forecasts of a muscle group were off; None is without anything to score."""
    if score is None:
        return AccuracyTrend(muscle, 0, 0, (), AccuracyFinding.NO_REPORTS)
    errors = (
        GuessError(Guess.MODEL, score.mae),
        GuessError(Guess.LAST_REPORT, score.last_report.mae or 0.0),
        GuessError(Guess.RUNNING_MEDIAN, score.running_median.mae or 0.0),
        GuessError(Guess.FIXED_TABLE, score.fixed_table.mae or 0.0),
    )
    return AccuracyTrend(muscle, score.n, score.inside, errors, _finding(score, errors))


def _finding(score: Score, errors: tuple[GuessError, ...]) -> AccuracyFinding:
    if not score.enough:
        return AccuracyFinding.TOO_FEW
    best = min(errors, key=lambda each: each.error)
    is_best = errors[0].error <= best.error
    return AccuracyFinding.CLOSEST if is_best else AccuracyFinding.NOT_CLOSEST
