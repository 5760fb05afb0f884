"""The athlete's check-ins: most mornings, with the noise of a person who guesses and forgets."""

from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from random import Random
from typing import Final

from app.core.identity import new_id
from app.core.muscles import MuscleGroup, Side
from app.core.soreness import MAX_SORENESS, CheckIn, SharpPain, SorenessRating
from app.demo import body, seasons

_ANSWERS: Final = 0.82
_GIVES: Final = 0.92
_ENOUGH_PROTEIN: Final = 0.8
_ONE_SIDED: Final = 0.06
_SHORT_NIGHT: Final = 6.3
_RESTED: Final = 7.3
_UNFELT: Final = 0.25
_SHARP_PAIN_DAY: Final = date(2026, 6, 16)
_NOTES: Final = {
    date(2025, 11, 26): "First week with a plan. Legs already know it.",
    date(2025, 12, 26): "Too much food, too little sleep.",
    date(2026, 2, 9): "Cold. No training until the fever is gone.",
    date(2026, 2, 13): "Still coughing.",
    date(2026, 2, 16): "Back again, slowly.",
    date(2026, 4, 1): "First ride of the year.",
    _SHARP_PAIN_DAY: "A sting low in the calf on the last kilometre. Taking it easy.",
    date(2026, 6, 20): "Calf is fine again.",
    date(2026, 7, 21): "Mountains!",
    date(2026, 9, 3): "Slept badly, deadline at work.",
    date(2026, 11, 9): "Hamstrings complain after the heavier Romanian deadlifts.",
}


def check_ins(aches: Sequence[body.Ache]) -> tuple[CheckIn, ...]:
    """Every check-in of the year, earliest first; the morning after the last day is missing."""
    days = (seasons.FIRST_DAY + timedelta(days=number) for number in range(7 * seasons.WEEKS))
    return tuple(_answers(day, aches) for day in days if _answered(day))


def _answered(day: date) -> bool:
    last_days = day >= seasons.monday(seasons.LAST_WEEK)
    return last_days or day in _NOTES or Random(f"answered {day}").random() < _ANSWERS


def _answers(day: date, aches: Sequence[body.Ache]) -> CheckIn:
    chance = Random(f"morning {day}")
    weekend = day.weekday() >= 5
    at = seasons.local(day, time(8 if weekend else 7, chance.randrange(5, 55)))
    sleep = _slept(chance, weekend=weekend)
    rested = sleep >= _RESTED
    energy = 3 + rested - (sleep < _SHORT_NIGHT) + chance.choice((-1, 0, 0, 0, 1))
    return CheckIn(
        id=new_id(at, chance.randbytes(10)),
        day=day,
        at=at,
        ratings=tuple(_ratings(body.soreness(aches, at), sleep, chance)),
        sleep_hours=sleep if chance.random() < _GIVES else None,
        sleep_quality=_step(energy + chance.choice((-1, 0, 0, 1)), chance),
        energy=_step(energy, chance),
        stress=_step(3 - weekend + chance.choice((-1, 0, 0, 1)), chance),
        protein=chance.random() < _ENOUGH_PROTEIN if chance.random() < _GIVES else None,
        sharp_pain=SharpPain(MuscleGroup.CALVES, Side.RIGHT) if day == _SHARP_PAIN_DAY else None,
        note=_NOTES.get(day, ""),
    )


def _slept(chance: Random, *, weekend: bool) -> float:
    hours = chance.gauss(7.7 if weekend else 7.1, 0.7)
    return round(min(9.5, max(4.5, hours)) * 4) / 4


def _step(value: int, chance: Random) -> int | None:
    return min(5, max(1, value)) if chance.random() < _GIVES else None


def _ratings(
    felt: dict[MuscleGroup, float], sleep: float, chance: Random
) -> Iterator[SorenessRating]:
    tired = 1.15 if sleep < _SHORT_NIGHT else 1.0
    for muscle in MuscleGroup:
        points = felt.get(muscle, 0.0) * tired
        if points < _UNFELT:
            continue
        noise = chance.gauss(0, 0.2 + 0.12 * points)
        rating = min(MAX_SORENESS, round(points + noise))
        if rating > 0:
            one_sided = rating > 1 and chance.random() < _ONE_SIDED
            side = chance.choice(tuple(Side)) if one_sided else None
            yield SorenessRating(muscle, rating, side)
