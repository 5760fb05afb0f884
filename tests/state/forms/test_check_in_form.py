from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.core.days import local_day
from app.core.muscles import MUSCLES, MuscleGroup, Side
from app.core.soreness import CheckIn, SharpPain, SorenessRating
from app.state.forms.check_in_form import CheckInForm

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)


def test_first_tap_marks_both_sides_at_three() -> None:
    """A first tap is a complete answer: light, left and right."""
    form = CheckInForm(TODAY).tap(MuscleGroup.QUADRICEPS)

    assert form.selected_soreness == 3
    assert form.to_check_in("a", NOW, TODAY).ratings == (SorenessRating(MuscleGroup.QUADRICEPS, 3),)


def test_second_tap_selects_and_keeps_the_rating() -> None:
    """Tapping a marked muscle never loses what was said about it."""
    form = CheckInForm(TODAY).tap(MuscleGroup.CALVES).rate(6).tap(MuscleGroup.CHEST)

    assert form.tap(MuscleGroup.CALVES).selected_soreness == 6


def test_sides_are_rated_apart() -> None:
    """One side can be sorer than the other, or sore alone."""
    form = CheckInForm(TODAY).tap(MuscleGroup.CALVES)

    apart = form.choose_side(Side.LEFT).rate(7).to_check_in("a", NOW, TODAY)
    alone = form.choose_side(Side.RIGHT).rate(0).to_check_in("a", NOW, TODAY)

    assert apart.ratings == (
        SorenessRating(MuscleGroup.CALVES, 7, Side.LEFT),
        SorenessRating(MuscleGroup.CALVES, 3, Side.RIGHT),
    )
    assert alone.ratings == (SorenessRating(MuscleGroup.CALVES, 3, Side.LEFT),)


def test_zero_is_no_rating() -> None:
    """A muscle rated 0 is left out: a completed check-in states 0 for it anyway."""
    form = CheckInForm(TODAY).tap(MuscleGroup.CALVES).rate(0)

    assert form.to_check_in("a", NOW, TODAY).ratings == ()


def test_nothing_sore_keeps_the_other_answers() -> None:
    """Clearing the map does not clear sleep, energy or the note."""
    form = CheckInForm(TODAY, sleep_hours=7.5, note="tired").tap(MuscleGroup.CALVES)

    cleared = form.nothing_sore()

    assert (cleared.sleep_hours, cleared.note, dict(cleared.soreness)) == (7.5, "tired", {})


def test_earlier_day_is_dated_to_its_morning() -> None:
    """Filling in yesterday does not claim that it was answered today."""
    yesterday = date(2026, 11, 22)

    check_in = CheckInForm(yesterday).to_check_in("a", NOW, TODAY)

    assert check_in.at == datetime(2026, 11, 22, 9, tzinfo=UTC)


def test_saved_check_in_keeps_its_key_and_moment() -> None:
    """Correcting a day changes answers, not when they were given."""
    saved = CheckIn("old", TODAY, datetime(2026, 11, 23, 7, 5, tzinfo=UTC), sharp_pain=SharpPain())

    corrected = CheckInForm.for_day(TODAY, saved).tap(MuscleGroup.NECK)
    check_in = corrected.to_check_in("new", NOW, TODAY)

    assert (check_in.id, check_in.at, check_in.sharp_pain) == ("old", saved.at, SharpPain())


@given(
    st.dictionaries(
        st.sampled_from(MUSCLES), st.tuples(st.integers(0, 10), st.integers(0, 10)), max_size=19
    )
)
def test_form_and_check_in_agree(sides: dict[MuscleGroup, tuple[int, int]]) -> None:
    """Whatever is marked comes back from the saved check-in unchanged."""
    form = CheckInForm(TODAY)
    for muscle, (left, right) in sides.items():
        form = form.tap(muscle).choose_side(Side.LEFT).rate(left)
        form = form.choose_side(Side.RIGHT).rate(right)

    check_in = form.to_check_in("a", NOW, TODAY)
    again = CheckInForm.for_day(TODAY, check_in)

    marked = {muscle: sided for muscle, sided in form.soreness.items() if sided.worst}
    assert dict(again.soreness) == marked


def test_new_day_is_empty() -> None:
    """A day without a check-in starts with nothing said."""
    assert CheckInForm.for_day(TODAY, None) == CheckInForm(TODAY)


def test_slider_shows_the_side_it_is_about() -> None:
    """With both sides it shows the worse one; with nothing marked it shows nothing."""
    form = CheckInForm(TODAY).tap(MuscleGroup.CALVES).choose_side(Side.LEFT).rate(7)

    shown = [form.choose_side(side).selected_soreness for side in (Side.LEFT, Side.RIGHT, None)]

    assert shown == [7, 3, 7]
    assert CheckInForm(TODAY).selected_soreness == 0


def test_rating_nothing_says_nothing() -> None:
    """The slider is about the marked muscle group; without one it does nothing."""
    assert CheckInForm(TODAY).rate(5) == CheckInForm(TODAY)


def test_sore_lists_what_hurts() -> None:
    """A muscle group that was rated back to 0 is not counted as sore."""
    form = CheckInForm(TODAY).tap(MuscleGroup.CALVES).tap(MuscleGroup.NECK).rate(0)

    assert form.sore == (MuscleGroup.CALVES,)


def test_answers_after_midnight_belong_to_the_evening_before() -> None:
    """Before the day start it is still yesterday, answered now."""
    late = datetime(2026, 11, 24, 1, 30, tzinfo=UTC)

    check_in = CheckInForm(TODAY).to_check_in("a", late, local_day(late))

    assert (check_in.day, check_in.at) == (TODAY, late)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)),  # noqa: DTZ001 - zone follows
    st.integers(1, 400),
    st.integers(0, 8),
)
def test_earlier_day_stays_that_day(moment: datetime, days: int, day_start: int) -> None:
    """Whenever the day begins, answers for an earlier day carry a moment of that day."""
    now = moment.replace(tzinfo=UTC)
    start = time(day_start)
    day = local_day(now, start) - timedelta(days=days)

    check_in = CheckInForm(day).to_check_in("a", now, local_day(now, start))

    assert local_day(check_in.at, start) == day


def test_an_open_day_becomes_told() -> None:
    """A night from elsewhere keeps its sleep, gets its soreness, and is dated to the answers."""
    night = CheckIn(
        "night",
        TODAY,
        datetime(2026, 11, 23, 4, tzinfo=UTC),
        sleep_hours=6.5,
        soreness_asked=False,
    )

    form = CheckInForm.for_day(TODAY, night)
    saved = form.to_check_in("new", NOW, TODAY)

    assert dict(form.soreness) == {}
    assert (saved.id, saved.at, saved.sleep_hours) == ("night", NOW, 6.5)
    assert saved.soreness_asked
