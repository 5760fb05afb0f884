"""Why soreness is what it is: parts that sum to the shown number at every level."""

import pytest
from hypothesis import given, settings

from app.core.engine import forecast, prepare
from app.core.explanation import set_label
from app.core.forecast import Cause, WhyPart
from app.core.history import History
from app.core.muscles import MuscleGroup
from app.core.workouts import SetKind, StrengthSet, Weight, WeightUnit
from tests import strategies
from tests.builders import (
    MONDAY,
    SPLIT_SQUAT,
    SQUAT,
    activity,
    check_in,
    entry,
    history,
    lifting,
    quick,
    strength_set,
)

QUADS = MuscleGroup.QUADRICEPS


def _why(known: History) -> tuple[WhyPart, ...]:
    return forecast(prepare(known), MONDAY).muscles[QUADS].why


def _of(why: tuple[WhyPart, ...], cause: Cause) -> list[WhyPart]:
    return [part for part in why if part.cause is cause]


def _assert_sums(part: WhyPart) -> None:
    if part.parts:
        assert sum(one.points for one in part.parts) == pytest.approx(part.points, abs=1e-9)
    for one in part.parts:
        _assert_sums(one)


@given(strategies.histories())
@settings(max_examples=60)
def test_parts_sum_to_the_shown_number_at_every_level(known: History) -> None:
    """The list sums to the soreness, exercises to their session, sets to their exercise."""
    for one in forecast(prepare(known), MONDAY).muscles.values():
        assert sum(part.points for part in one.why) == pytest.approx(one.soreness, abs=1e-6)
        for part in one.why:
            _assert_sums(part)


def test_sessions_open_to_exercises_and_sets() -> None:
    """A session opens to the exercises that loaded the muscle and their sets, nothing else."""
    warm_up = strength_set(kind=SetKind.WARM_UP, weight=40)
    squats = entry(SQUAT, warm_up, strength_set(rir=0), strength_set(rir=4))
    (session,) = _of(_why(history([lifting(-24, squats, entry(SPLIT_SQUAT))])), Cause.SESSION)
    assert session.label == "Leg day"
    assert session.at is not None
    assert [part.label for part in session.parts] == ["Squat", "Split squat"]
    hard, easy = session.parts[0].parts
    assert (hard.cause, hard.label) == (Cause.SET, "100 kg × 8 · RIR 0")
    assert hard.points > easy.points


def test_activities_and_quick_logs_need_no_opening() -> None:
    """An activity or a quick log is one part."""
    why = _why(history([activity(-24), quick(-30, QUADS)]))
    assert [part.parts for part in _of(why, Cause.SESSION)] == [(), ()]


def test_an_activity_beside_exercises_has_a_part_of_its_own() -> None:
    """What an activity adds to a strength session is a part beside the exercises."""
    run = activity(-24).activity
    both = lifting(-24, entry(SQUAT))
    mixed = type(both)(
        both.id, both.title, both.started_at, both.ended_at, both.exercises, activity=run
    )
    (session,) = _of(_why(history([mixed])), Cause.SESSION)
    assert [part.label for part in session.parts] == ["Squat", ""]


def test_sessions_come_largest_first() -> None:
    """What matters most stands first."""
    why = _why(history([lifting(-24), activity(-26, minutes=30), quick(-40, QUADS, 9)]))
    points = [part.points for part in _of(why, Cause.SESSION)]
    assert points == sorted(points, reverse=True)
    assert len(points) == 3


def test_old_sessions_leave_no_crumbs() -> None:
    """Sessions that add nothing that shows are left out, and the sum stays whole."""
    known = history([lifting(-24), lifting(-24 * 6, entry(SQUAT, strength_set()))])
    assert len(_of(_why(known), Cause.SESSION)) == 1


def test_reports_have_their_own_part() -> None:
    """What the athlete said lately is a part with its sign."""
    sorer = _why(history([lifting(-24)], [check_in(-1, {QUADS: 7})]))
    milder = _why(history([lifting(-24, entry(SQUAT, *[strength_set(rir=0)] * 9))], [check_in(-1)]))
    assert _of(sorer, Cause.REPORTS)[0].points > 0.5
    assert _of(milder, Cause.REPORTS)[0].points < -0.2


def test_the_scale_ends_at_ten() -> None:
    """Where everything adds up to more than 10, the limit is a part of the list."""
    many = [lifting(-24, entry(SQUAT, *[strength_set(rir=0)] * 60), name=f"{i}") for i in range(4)]
    known = history(many, [check_in(-1, {QUADS: 10})])
    expected = forecast(prepare(known), MONDAY).muscles[QUADS]
    assert expected.soreness == 10.0
    assert _of(expected.why, Cause.LIMIT)[0].points < 0.0


def test_nothing_is_taken_below_zero() -> None:
    """Milder parts take what is there and no more: a soreness of 0 needs no limit."""
    known = history([lifting(-24 * 5)], [check_in(-24.0 * day) for day in range(9)])
    expected = forecast(prepare(known), MONDAY).muscles[QUADS]
    assert expected.soreness == 0.0
    assert _of(expected.why, Cause.LIMIT) == []
    assert all(part.points > -0.1 for part in expected.why)


@pytest.mark.parametrize(
    ("strength", "label"),
    [
        (StrengthSet(5, Weight(102.5, WeightUnit.LB), 1.0), "102.5 lb × 5 · RIR 1"),
        (StrengthSet(12), "12"),
        (StrengthSet(None, duration_seconds=60.0), "60 s"),
        (StrengthSet(None, Weight(24.0), distance_metres=40.0), "24 kg × 40 m"),
        (StrengthSet(8, rir=0.5), "8 · RIR 0.5"),
    ],
)
def test_sets_read_as_they_were_typed(strength: StrengthSet, label: str) -> None:
    """A set is told in its own figures and units."""
    assert set_label(strength) == label
