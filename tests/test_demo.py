"""The made-up athlete: always the same, believable, and ending in the agreed week."""

import time
from datetime import date, timedelta

import pytest

from app.core.muscles import MUSCLES, MuscleGroup
from app.core.soreness import MAX_SORENESS
from app.core.stimulus import stimuli
from app.core.workouts import SetKind, Workout, WorkoutKind
from app.demo import DEMO_NOW, DemoAthlete, demo_athlete
from app.exchange.catalogue import load_catalogue

CATALOGUE = load_catalogue()
EXERCISES = CATALOGUE.exercises


@pytest.fixture(scope="module")
def athlete() -> DemoAthlete:
    """The made-up athlete."""
    return demo_athlete(EXERCISES, CATALOGUE.sports)


def last(athlete: DemoAthlete, count: int) -> tuple[Workout, ...]:
    """The last workouts."""
    return athlete.workouts[-count:]


def test_every_call_makes_the_same_year(athlete: DemoAthlete) -> None:
    """Deterministic: no clock and no unseeded chance."""
    assert demo_athlete(EXERCISES, CATALOGUE.sports) == athlete


@pytest.mark.cost
def test_it_is_made_in_a_moment() -> None:
    """A whole year takes well under a second."""
    start = time.perf_counter()
    demo_athlete(EXERCISES, CATALOGUE.sports)
    assert time.perf_counter() - start < 1.0


def test_it_ends_in_the_week_of_the_pictures(athlete: DemoAthlete) -> None:
    """Pull Wednesday, push Friday, easy run Saturday, legs Sunday, each ending on the minute."""
    ends = [(w.title, w.ended_at.strftime("%a %d %H:%M %z")) for w in last(athlete, 4)]
    assert ends == [
        ("Pull A", "Wed 18 18:50 +0100"),
        ("Push A", "Fri 20 18:55 +0100"),
        ("Easy run", "Sat 21 10:45 +0100"),
        ("Leg day", "Sun 22 18:10 +0100"),
    ]


def test_the_last_sessions_have_the_agreed_size(athlete: DemoAthlete) -> None:
    """Leg day 16 sets in 65 minutes, easy run 7.2 km in 40 minutes."""
    push, run, legs = last(athlete, 3)
    assert (legs.set_count, legs.minutes) == (16, 65)
    assert push.set_count == 15
    assert run.activity is not None
    assert (run.activity.distance_metres, run.activity.minutes, run.activity.rpe) == (7200, 40, 4)


def test_this_mornings_check_in_is_missing(athlete: DemoAthlete) -> None:
    """The last check-in is yesterday's."""
    assert athlete.check_ins[-1].day == date(2026, 11, 22)
    assert DEMO_NOW.date() == date(2026, 11, 23)


def test_about_four_of_five_days_have_a_check_in(athlete: DemoAthlete) -> None:
    """A person forgets now and then, and never answers twice a day."""
    days = [check_in.day for check_in in athlete.check_ins]
    assert len(set(days)) == len(days)
    assert 0.75 < len(days) / 364 < 0.88


def test_histories_are_in_order_and_whole(athlete: DemoAthlete) -> None:
    """Earliest first, no key twice, no workout that ends before it starts."""
    ends = [workout.ended_at for workout in athlete.workouts]
    assert ends == sorted(ends)
    assert len({workout.id for workout in athlete.workouts}) == len(athlete.workouts)
    assert all(workout.started_at < workout.ended_at for workout in athlete.workouts)


def test_workouts_never_overlap(athlete: DemoAthlete) -> None:
    """One body: a session starts after the one before it ended."""
    pairs = zip(athlete.workouts, athlete.workouts[1:], strict=False)
    assert all(earlier.ended_at < later.started_at for earlier, later in pairs)


def test_the_neck_is_never_loaded_and_every_other_group_is(athlete: DemoAthlete) -> None:
    """Exactly one muscle group stays unknown."""
    doses = stimuli(athlete.workouts, EXERCISES, CATALOGUE.sports).dose.sum(axis=0)
    untouched = [muscle for muscle, dose in zip(MUSCLES, doses, strict=True) if dose == 0]
    assert untouched == [MuscleGroup.NECK]


def test_the_year_has_a_holiday_and_a_cold(athlete: DemoAthlete) -> None:
    """A week without any training, and one with hikes and a hotel room."""
    cold = {date(2026, 2, 9) + timedelta(days=day) for day in range(7)}
    holiday = {date(2026, 7, 20) + timedelta(days=day) for day in range(7)}
    assert not [w for w in athlete.workouts if w.ended_at.date() in cold]
    titles = {w.title for w in athlete.workouts if w.ended_at.date() in holiday}
    assert titles <= {"Hike", "Hotel room"}
    assert "Hike" in titles


def test_weights_grow_over_the_year(athlete: DemoAthlete) -> None:
    """Progression: the squat of the last leg day is a good deal heavier than that of the first."""
    squats = [
        max(s.weight.kg for s in entry.sets if s.weight and s.kind is SetKind.WORKING)
        for workout in athlete.workouts
        for entry in workout.exercises
        if entry.exercise_id == "Barbell_Squat"
    ]
    assert squats[-1] > 1.15 * squats[1]
    assert min(squats) >= 20


def test_clocks_follow_summer_time(athlete: DemoAthlete) -> None:
    """Amsterdam: one hour ahead of UTC in winter, two in summer."""
    offsets = {(w.ended_at.month, w.ended_at.utcoffset()) for w in athlete.workouts}
    assert (1, timedelta(hours=1)) in offsets
    assert (7, timedelta(hours=2)) in offsets
    assert (7, timedelta(hours=1)) not in offsets


def test_soreness_keeps_to_its_scale_and_varies(athlete: DemoAthlete) -> None:
    """Ratings are whole numbers from 1 to 10, with bad mornings and mornings without any."""
    ratings = [r.soreness for check_in in athlete.check_ins for r in check_in.ratings]
    assert all(1 <= rating <= MAX_SORENESS for rating in ratings)
    assert max(ratings) >= 5
    assert any(not check_in.ratings for check_in in athlete.check_ins)


def test_all_kinds_of_answers_occur(athlete: DemoAthlete) -> None:
    """Notes, one side only, sharp pain, unanswered scales and short nights are all there to see."""
    check_ins = athlete.check_ins
    assert any(c.note for c in check_ins)
    assert any(c.sharp_pain for c in check_ins)
    assert any(r.side for c in check_ins for r in c.ratings)
    assert any(c.sleep_hours is None for c in check_ins)
    assert min(c.sleep_hours for c in check_ins if c.sleep_hours) < 6


def test_routines_start_from_what_was_done_last(athlete: DemoAthlete) -> None:
    """Six routines; Leg day is the one of the last Sunday."""
    assert [r.name for r in athlete.routines][:3] == ["Pull A", "Push A", "Leg day"]
    assert len(athlete.routines) == 6
    assert athlete.routines[2].exercises == last(athlete, 1)[0].exercises


def test_plans_lie_ahead(athlete: DemoAthlete) -> None:
    """Planned sessions start after the demo's moment, strength and intervals on one evening."""
    assert all(planned.starts_at > DEMO_NOW for planned in athlete.plans)
    kinds = [(p.starts_at.day, bool(p.exercises)) for p in athlete.plans]
    assert kinds == [(23, True), (25, True), (25, False)]


def test_all_kinds_of_sport_occur(athlete: DemoAthlete) -> None:
    """Strength, running, cycling and hiking."""
    sports = {w.activity.sport_id for w in athlete.workouts if w.activity}
    assert sports == {"running", "cycling", "hiking"}
    assert any(w.kind is WorkoutKind.STRENGTH for w in athlete.workouts)
    assert sports <= set(CATALOGUE.sports)
