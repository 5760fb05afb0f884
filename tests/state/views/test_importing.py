"""How far an import is."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.state.store import Store
from app.state.views.importing import ImportCourse, ImportStage
from tests.state.acting import planned_import, planned_round, strong_file


def test_a_course_from_back_up_to_learning(store: Store, tmp_path: Path) -> None:
    """First the back-up, then the workouts, then the curves; all are in before that."""
    course = ImportCourse(planned_round(store, strong_file(tmp_path, [5, 6])), backs_up=True)

    assert course.at(None).stage is ImportStage.BACKING_UP
    assert course.at(0.0).stage is ImportStage.SAVING
    assert course.at(0.25).workouts == 1
    learning = course.at(0.75)
    assert (learning.stage, learning.workouts, learning.learned) == (ImportStage.LEARNING, 2, 0.5)
    assert course.at(1.0).sets == sum(
        each.set_count
        for each in planned_import(store, strong_file(tmp_path, [5, 6])).plan.workouts
    )


def test_without_a_back_up_workouts_come_first(store: Store, tmp_path: Path) -> None:
    """An import into an empty database tells of no back-up, for none is made."""
    course = ImportCourse(planned_round(store, strong_file(tmp_path, [5])), backs_up=False)

    assert course.at(None).stage is ImportStage.SAVING


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(fractions=st.lists(st.floats(0, 1), min_size=2))
def test_counts_only_grow(store: Store, tmp_path: Path, fractions: list[float]) -> None:
    """As the work goes on, nothing that was counted is taken back."""
    course = ImportCourse(planned_round(store, strong_file(tmp_path, [5, 6])), backs_up=True)

    views = [course.at(fraction) for fraction in sorted(fractions)]

    assert [view.sets for view in views] == sorted(view.sets for view in views)
    assert [view.workouts for view in views] == sorted(view.workouts for view in views)
