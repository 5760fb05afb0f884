"""How good the forecasts were: scored against what was known before each check-in."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from app.core.accuracy import FIXED_HALF_LIFE_H, accuracy, check_in_forecast, muscle_accuracy
from app.core.constants import SCORED_FROM_REPORT
from app.core.engine import forecast, prepare
from app.core.history import History
from app.core.muscles import MUSCLES, MuscleGroup
from tests import strategies
from tests.builders import MONDAY, after, check_in, history, lifting, quick

QUADS = MuscleGroup.QUADRICEPS


def _weeks(count: int, soreness: int = 3) -> History:
    """Legs once a week, and a check-in each morning that is sore for two days."""
    return history(
        [lifting(-24.0 * 7 * week - 15) for week in range(count)],
        [
            check_in(-24.0 * day, {QUADS: soreness if day % 7 in {0, 6} else 0})
            for day in range(7 * count)
        ],
    )


def test_too_few_check_ins_to_tell() -> None:
    """Without check-ins nothing is scored; with a few it says that they are too few."""
    assert accuracy(prepare(History())).overall is None
    assert accuracy(prepare(history([], [check_in(0)]))).muscles == {}
    few = accuracy(prepare(_weeks(1))).muscles[QUADS]
    assert few.n == 6
    assert not few.enough
    assert accuracy(prepare(_weeks(3))).muscles[QUADS].enough


@pytest.mark.parametrize("check_ins", [SCORED_FROM_REPORT, SCORED_FROM_REPORT + 1])
def test_enough_begins_with_the_eleventh_rating_scored(check_ins: int) -> None:
    """The first check-in has nothing to be forecast from and is not scored."""
    said = [check_in(-24.0 * day, {QUADS: 1}) for day in range(check_ins)]
    score = accuracy(prepare(history([], said))).muscles[QUADS]
    assert (score.n, score.enough) == (check_ins - 1, check_ins > SCORED_FROM_REPORT)


def test_one_muscle_group_alone_scores_as_among_all() -> None:
    """The score of a group does not hang on whether the others are worked out."""
    prepared = prepare(_weeks(3))
    assert muscle_accuracy(prepared, QUADS) == accuracy(prepared).muscles[QUADS]
    assert muscle_accuracy(prepared, MuscleGroup.NECK) is None
    assert muscle_accuracy(prepare(History()), QUADS) is None


def test_the_fixed_table_halves_from_the_latest_session() -> None:
    """Its size is fitted to the ratings before: exact for who halves as it says, from the third on.

    A session too small to have trained the group changes nothing.
    """
    hours = (FIXED_HALF_LIFE_H, 2 * FIXED_HALF_LIFE_H, 3 * FIXED_HALF_LIFE_H)
    told = [
        check_in(hour, {QUADS: soreness}) for hour, soreness in zip(hours, (8, 4, 2), strict=True)
    ]
    stretched = quick(2.5 * FIXED_HALF_LIFE_H, QUADS, 0.1)
    score = accuracy(prepare(history([lifting(0), stretched], told))).muscles[QUADS]
    assert score.n == 2
    assert score.fixed_table.mae == pytest.approx(0.0, abs=1e-9)


def test_the_model_beats_habit_on_a_regular_athlete() -> None:
    """On an athlete who is sore after each session the log carries skill."""
    score = accuracy(prepare(_weeks(12))).muscles[QUADS]
    assert score.last_report.mae is not None
    assert score.running_median.mae is not None
    assert score.mae < min(score.last_report.mae, score.running_median.mae)
    assert score.inside <= score.n


def test_groups_without_load_or_soreness_are_left_out() -> None:
    """Forecasting zero for what was never trained is no skill."""
    assert MuscleGroup.NECK not in accuracy(prepare(_weeks(3))).muscles


def test_sharp_pain_is_not_scored() -> None:
    """A rating beside a sharp pain is no soreness and is left out."""
    known = _weeks(3)
    pain = replace(known.check_ins[-1], sharp_pain=check_in(0, sharp=QUADS).sharp_pain)
    hurt = replace(known, check_ins=(*known.check_ins[:-1], pain))
    assert accuracy(prepare(hurt)).muscles[QUADS].n == accuracy(prepare(known)).muscles[QUADS].n - 1


def test_the_past_is_scored_as_it_was() -> None:
    """No look-ahead: later sessions and check-ins change no earlier score."""
    known = _weeks(6)
    until = after(-24.0 * 14)
    early = replace(
        known,
        workouts=tuple(one for one in known.workouts if one.ended_at <= until),
        check_ins=tuple(one for one in known.check_ins if one.at <= until),
    )
    assert accuracy(prepare(known), until) == accuracy(prepare(early))


@given(strategies.histories())
@settings(max_examples=30)
def test_scores_are_numbers(known: History) -> None:
    """Any history can be scored; nothing is NaN and shares stay shares."""
    for score in accuracy(prepare(known)).muscles.values():
        assert np.isfinite([score.mae, score.rmse, score.rps]).all()
        assert -1e-9 <= score.coverage80 <= 1.0 + 1e-9
        assert 0 <= score.inside <= score.n


def test_what_is_stored_is_what_was_forecast() -> None:
    """The record kept before a check-in is the forecast without that check-in."""
    told = history([lifting(-20)], [check_in(-10, {QUADS: 2})])
    answered = replace(told, check_ins=(*told.check_ins, check_in(0, {QUADS: 8})))
    expected = forecast(prepare(told), MONDAY).muscles[QUADS]
    for known in (told, answered):
        records = check_in_forecast(prepare(known), MONDAY)
        assert [record.muscle for record in records] == list(MUSCLES)
        kept = records[MUSCLES.index(QUADS)]
        assert kept.soreness == pytest.approx(expected.soreness)
        assert kept.soreness_low == pytest.approx(expected.soreness_low)
        assert kept.made_at == kept.for_at == MONDAY
        assert sum(kept.probabilities) == pytest.approx(1.0)


def test_stored_forecasts_count_as_they_were_said() -> None:
    """A forecast stored before its check-in is scored, not what the model says in hindsight."""
    known = _weeks(3)
    prepared = prepare(known)
    at = known.check_ins[-1].at
    right = check_in_forecast(prepared, at)
    certain_of_ten = (0.0,) * 10 + (1.0,)
    wrong = [
        replace(one, probabilities=certain_of_ten, soreness_low=10.0, soreness_high=10.0)
        for one in right
    ]
    plain = accuracy(prepared).muscles[QUADS]
    assert accuracy(prepared, stored=right).muscles[QUADS].mae == pytest.approx(plain.mae)
    misled = accuracy(prepared, stored=wrong).muscles[QUADS]
    assert misled.mae > plain.mae
    assert misled.inside < plain.inside


def test_stored_forecasts_of_other_moments_are_ignored() -> None:
    """A record without its check-in, or without probabilities, changes nothing."""
    known = _weeks(3)
    prepared = prepare(known)
    strays = check_in_forecast(prepared, after(50))
    bare = [replace(one, probabilities=()) for one in check_in_forecast(prepared, MONDAY)]
    assert accuracy(prepared, stored=[*strays, *bare]) == accuracy(prepared)
