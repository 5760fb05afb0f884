from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

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
