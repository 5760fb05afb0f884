"""Which advice to show: one piece on Today, a short list for a muscle group."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Final

from app.core.advice import BASIS, Advice, AdviceId, advise, muscle_advice
from app.core.forecast import Forecast, MuscleForecast
from app.core.history import History
from app.core.status import Status
from app.state.views.today_clock import next_whole_hour
from app.state.views.today_parts import BodyPart, HeadlineKind, headline, part_of
from app.state.views.today_timeline import ready_until

SAFETY: Final = frozenset({AdviceId.SHARP_PAIN, AdviceId.WARNING_SIGNS, AdviceId.LASTING_PAIN})
DISMISSED_FOR: Final = timedelta(days=7)

_TRAIN: Final = frozenset({AdviceId.TRAIN, AdviceId.TRAIN_SOON})
_LIST_LENGTH: Final = 3
_CYCLE_DAYS: Final = 3
_TURN_OF_NEXT: Final = 1
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
    """

    advice: Advice
    part: BodyPart | None = None
    alternative: HeadlineKind | None = None

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
    forecast: Forecast,
    history: History,
    day: date,
    dismissed: Mapping[str, datetime] = _NO_DISMISSALS,
) -> AdviceView | None:
    """The one piece of advice for a day; None where there is nothing new to say.

    Safety is always said. Other advice is not repeated three days running: every third day the
    next piece takes its place, or none.

    Args:
        forecast: The forecast of the moment.
        history: The athlete's history.
        day: The athlete's day.
        dismissed: When advice was dismissed, by its id; it stays away for a week.
    """
    offered = [
        advice
        for advice in _advise(forecast, history)
        if advice.id in SAFETY or not _is_dismissed(advice, dismissed, forecast.at)
    ]
    if not offered:
        return None
    is_turn_of_next = day.toordinal() % _CYCLE_DAYS == _TURN_OF_NEXT
    if offered[0].id in SAFETY or not is_turn_of_next:
        return _view(offered[0], forecast)
    return _view(offered[1], forecast) if len(offered) > 1 else None


def muscle_advice_list(
    muscle: MuscleForecast, forecast: Forecast, history: History
) -> tuple[AdviceView, ...]:
    """What to do with one muscle group, then what else concerns it."""
    first = muscle_advice(muscle)
    if first.id in _TRAIN and ready_until(muscle, forecast, history.settings.ready_threshold):
        first = Advice(AdviceId.GO_EASY, BASIS[AdviceId.GO_EASY], (muscle.muscle,))
    is_tired = muscle.status in {Status.GO_LIGHT, Status.RECOVER, Status.REST}
    more = [
        advice
        for advice in _advise(forecast, history)
        if advice.id in _MORE_FOR_A_MUSCLE
        and advice.id is not first.id
        and (muscle.muscle in advice.muscles or (is_tired and not advice.muscles))
    ]
    return tuple(_view(advice, forecast) for advice in (first, *more)[:_LIST_LENGTH])


def _advise(forecast: Forecast, history: History) -> Iterator[Advice]:
    """All advice; to train is only advised where no soreness is still to come."""
    threshold = history.settings.ready_threshold
    for advice in advise(forecast, history):
        if advice.id not in _TRAIN:
            yield advice
            continue
        lasting = tuple(
            muscle
            for muscle in advice.muscles
            if ready_until(forecast.muscles[muscle], forecast, threshold) is None
        )
        if lasting:
            yield replace(advice, muscles=lasting)


def _is_dismissed(advice: Advice, dismissed: Mapping[str, datetime], at: datetime) -> bool:
    since = dismissed.get(advice.id)
    return since is not None and at - since < DISMISSED_FOR


def _view(advice: Advice, forecast: Forecast) -> AdviceView:
    ready = headline({m: forecast.muscles[m].status for m in forecast.muscles}).kind
    is_alternative = ready in {HeadlineKind.UPPER_BODY_READY, HeadlineKind.LEGS_READY}
    return AdviceView(advice, _part(advice), ready if is_alternative else None)


def _part(advice: Advice) -> BodyPart | None:
    """The part that most of the muscle groups meant belong to."""
    if len(advice.muscles) == 1:
        return advice.muscles[0]
    counts = Counter(part_of(muscle) for muscle in advice.muscles).most_common(1)
    return next((part for part, count in counts if 2 * count > len(advice.muscles)), None)
