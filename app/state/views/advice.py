"""Which advice to show: one piece on Today, a short list for a muscle group."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Final

from app.core.advice import BASIS, Advice, AdviceId, advise, muscle_advice
from app.core.forecast import MuscleForecast
from app.core.muscles import MuscleGroup
from app.state.views.advice_reasons import Facts, Reason, reason_of
from app.state.views.today_clock import next_whole_hour
from app.state.views.today_parts import BodyPart, HeadlineKind, headline, part_of
from app.state.views.today_timeline import ready_until

SAFETY: Final = frozenset({AdviceId.SHARP_PAIN, AdviceId.WARNING_SIGNS, AdviceId.LASTING_PAIN})
DISMISSED_FOR: Final = timedelta(days=7)

_TRAIN: Final = frozenset({AdviceId.TRAIN, AdviceId.TRAIN_SOON})
_LIST_LENGTH: Final = 3
_CYCLE_DAYS: Final = 3
_REST_DAYS: Final[Mapping[AdviceId, int]] = {
    AdviceId.REST_GROUP: 0,
    AdviceId.SEPARATE: 1,
    AdviceId.SLEEP: 2,
    AdviceId.KEEP_MOVING: 1,
    AdviceId.MASSAGE: 2,
    AdviceId.TRAIN: 0,
    AdviceId.PROTEIN: 1,
}
"""On which day of every three a piece of advice gives way; neighbours on different days."""
_NO_DISMISSALS: Final[Mapping[str, datetime]] = MappingProxyType({})
_MORE_FOR_A_MUSCLE: Final = frozenset(
    {
        AdviceId.WARNING_SIGNS,
        AdviceId.LASTING_PAIN,
        AdviceId.MASSAGE,
        AdviceId.SEPARATE,
        AdviceId.SLEEP,
        AdviceId.PROTEIN,
    }
)


@dataclass(frozen=True, slots=True)
class AdviceView:
    """A piece of advice as shown.

    Attributes:
        advice: What, on what basis, until when.
        part: The part of the body it is mostly about; None for the whole athlete.
        alternative: What is ready instead: the whole upper body or the legs; None without.
        reason: Why now; None where it needs no reason.
    """

    advice: Advice
    part: BodyPart | None = None
    alternative: HeadlineKind | None = None
    reason: Reason | None = None

    @property
    def until(self) -> datetime | None:
        """The full hour until which it holds; None without an end."""
        return self.advice.until and next_whole_hour(self.advice.until)

    @property
    def is_graded(self) -> bool:
        """Whether it is a claim that rests on evidence, and not safety or an invitation."""
        return not self.is_safety and bool(self.advice.basis.rules)

    @property
    def is_safety(self) -> bool:
        """Whether it is a warning that is never hidden."""
        return self.advice.id in SAFETY


def todays_advice(
    facts: Facts, day: date, dismissed: Mapping[str, datetime] = _NO_DISMISSALS
) -> AdviceView | None:
    """The one piece of advice for a day; None where there is nothing new to say.

    Safety is said every day. Nothing else is repeated three days running, whatever the athlete
    does: of every three days each piece gives way on one, always the same, and the next takes its
    place. That holds by the calendar alone, so it needs no memory of what was shown.

    Args:
        facts: The forecast of the moment, the history and what is planned.
        day: The athlete's day.
        dismissed: When advice was dismissed, by its id; it stays away for a week.
    """
    offered = (
        advice
        for advice in _advise(facts)
        if advice.id in SAFETY
        or not (_gives_way(advice, day) or _is_dismissed(advice, dismissed, facts.forecast.at))
    )
    first = next(offered, None)
    return None if first is None else _view(first, facts)


def muscle_advice_list(muscle: MuscleForecast, facts: Facts) -> tuple[AdviceView, ...]:
    """What to do with one muscle group, then what else concerns it."""
    first = muscle_advice(muscle)
    threshold = facts.history.settings.ready_threshold
    if first.id in _TRAIN and ready_until(muscle, facts.forecast, threshold):
        first = Advice(AdviceId.GO_EASY, BASIS[AdviceId.GO_EASY], (muscle.muscle,))
    more = [
        _about(advice, muscle.muscle)
        for advice in _advise(facts)
        if advice.id in _MORE_FOR_A_MUSCLE
        and advice.id is not first.id
        and (muscle.muscle in advice.muscles or (muscle.status.needs_time and not advice.muscles))
    ]
    return tuple(_view(advice, facts) for advice in (first, *more)[:_LIST_LENGTH])


def _about(advice: Advice, muscle: MuscleGroup) -> Advice:
    """Advice for many muscle groups, as far as it is about one."""
    return replace(advice, muscles=(muscle,)) if muscle in advice.muscles else advice


def _advise(facts: Facts) -> Iterator[Advice]:
    """All advice; to train is only advised where no soreness is still to come."""
    threshold = facts.history.settings.ready_threshold
    for advice in advise(facts.forecast, facts.history, facts.planned):
        if advice.id not in _TRAIN:
            yield advice
            continue
        lasting = tuple(
            muscle
            for muscle in advice.muscles
            if ready_until(facts.forecast.muscles[muscle], facts.forecast, threshold) is None
        )
        if lasting:
            yield replace(advice, muscles=lasting)


def _gives_way(advice: Advice, day: date) -> bool:
    return day.toordinal() % _CYCLE_DAYS == _REST_DAYS[advice.id]


def _is_dismissed(advice: Advice, dismissed: Mapping[str, datetime], at: datetime) -> bool:
    since = dismissed.get(advice.id)
    return since is not None and at - since < DISMISSED_FOR


def _view(advice: Advice, facts: Facts) -> AdviceView:
    forecast = facts.forecast
    ready = headline({m: forecast.muscles[m].status for m in forecast.muscles}).kind
    is_alternative = ready in {HeadlineKind.UPPER_BODY_READY, HeadlineKind.LEGS_READY}
    return AdviceView(
        advice,
        _part(advice),
        ready if is_alternative else None,
        reason_of(advice, facts),
    )


def _part(advice: Advice) -> BodyPart | None:
    """The part that most of the muscle groups meant belong to."""
    if len(advice.muscles) == 1:
        return advice.muscles[0]
    counts = Counter(part_of(muscle) for muscle in advice.muscles).most_common(1)
    return next((part for part, count in counts if 2 * count > len(advice.muscles)), None)
