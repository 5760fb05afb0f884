"""Check-ins that do not speak of soreness, such as nights that came from elsewhere."""

from dataclasses import astuple, replace

import numpy as np
import pytest
from hypothesis import given, settings

from app.core.accuracy import accuracy
from app.core.advice import AdviceId, advise
from app.core.arrays import FloatArray
from app.core.engine import forecast, prepare
from app.core.forecast import Forecast
from app.core.history import History
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.readiness import reported_soreness
from app.core.status import Status
from tests import strategies
from tests.builders import MONDAY, after, check_in, history, lifting

QUADS = MuscleGroup.QUADRICEPS


def _forecast(known: History, hours: float = 0.0) -> Forecast:
    return forecast(prepare(known), after(hours))


def _numbers(one: Forecast) -> FloatArray:
    return np.array([[*astuple(each.curve)] for each in one.muscles.values()])


def _without_nights(known: History) -> History:
    """The same with nothing said about sleep, and no pain in the open answers."""
    answers = (replace(one, sleep_hours=None) for one in known.check_ins)
    return replace(
        known,
        check_ins=tuple(
            one if one.soreness_asked else replace(one, sharp_pain=None) for one in answers
        ),
    )


@given(strategies.histories())
@settings(max_examples=40)
def test_an_open_answer_says_nothing_about_soreness(known: History) -> None:
    """Whatever was not asked is not known: the forecast is as if nothing had been said."""
    opened = _without_nights(known)
    asked = replace(opened, check_ins=tuple(one for one in opened.check_ins if one.soreness_asked))

    seen, expected = _forecast(opened), _forecast(asked)

    assert np.allclose(_numbers(seen), _numbers(expected), rtol=0.0, atol=1e-9)
    for muscle in MUSCLES:
        assert seen.muscles[muscle].reported == expected.muscles[muscle].reported
        assert seen.muscles[muscle].status is expected.muscles[muscle].status


def test_a_night_counts_without_soreness() -> None:
    """A short night costs strength even when nothing was said about soreness."""
    short = history([], [check_in(-1, sleep_hours=4.0, soreness_asked=False)])

    assert _forecast(short).muscles[QUADS].function < _forecast(history()).muscles[QUADS].function


def test_a_night_leaves_the_latest_rating_standing() -> None:
    """The rating of yesterday still speaks when today only the night is known."""
    known = prepare(
        history([], [check_in(-24, {QUADS: 6}), check_in(-1, sleep_hours=8, soreness_asked=False)])
    )

    told = forecast(known, MONDAY).muscles[QUADS].reported

    assert told is not None
    assert (told.at, told.soreness) == (after(-24), 6)
    claimed = reported_soreness(known.reports, np.array([known.reports.at_h[0] + 24.0]))
    assert claimed.max() == pytest.approx(3.0)


def test_nights_alone_make_no_group_known() -> None:
    """A month after the last session, a night says nothing about whether a group is fresh."""
    session = lifting(-24 * 30)

    with_rating = _forecast(history([session], [check_in(-1)]))
    with_night = _forecast(history([session], [check_in(-1, soreness_asked=False)]))

    assert with_rating.muscles[QUADS].status is not Status.UNKNOWN
    assert with_night.muscles[QUADS].status is Status.UNKNOWN


def test_only_ratings_are_scored() -> None:
    """Nights between the check-ins change neither how many are scored nor how well."""
    sessions = [lifting(-24.0 * 7 * week - 15) for week in range(3)]
    mornings = [check_in(-24.0 * day, {QUADS: 3 if day % 7 == 6 else 0}) for day in range(21)]
    nights = [check_in(-24.0 * day - 12, soreness_asked=False) for day in range(21)]

    alone = accuracy(prepare(history(sessions, mornings)))
    among = accuracy(prepare(history(sessions, mornings + nights)))

    assert alone.muscles[QUADS].n == among.muscles[QUADS].n == 20
    assert alone.muscles[QUADS].mae == pytest.approx(among.muscles[QUADS].mae, abs=1e-9)


def test_soreness_that_lasts_is_not_broken_by_nights() -> None:
    """A night without a rating does not end more than a week of soreness."""
    sore = [check_in(-24.0 * day, {QUADS: 4}) for day in range(10)]
    nights = [check_in(-24.0 * day - 12, soreness_asked=False) for day in range(10)]
    known = history([], [*sore, *nights])

    found = advise(_forecast(known, 1.0), known)

    assert AdviceId.LASTING_PAIN in {one.id for one in found}
