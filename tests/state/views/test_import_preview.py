"""What would happen if a file were imported."""

from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.exchange.problems import ProblemKind
from app.state.store import Store
from app.state.views.import_preview import FileView, ImportPreviewView, NameView, present_import
from tests.state.acting import HEADER, planned_import, planned_round, strong_file

ROWS = (
    "2026-10-05 18:00:00,Legs,Squat (Barbell),1,100,5,0,0",
    "2026-10-05 18:00:00,Legs,Squat (Barbell),2,100,5,0,0",
    "2026-10-05 18:00:00,Legs,Unheard of,1,10,5,0,0",
    "2026-10-07 18:00:00,Legs,Squat (Barbell),1,100,5,0,0",
    "never,Legs,Squat (Barbell),1,100,5,0,0",
    "2026-10-08 18:00:00,Legs,Squat (Barbell),1,heavy,5,0,0",
    "soon,Legs,Squat (Barbell),1,100,5,0,0",
)


def preview(store: Store, *files: Path) -> ImportPreviewView:
    """What the check shows of files."""
    return present_import(
        planned_round(store, *files), store.state.history.exercises, backs_up=True
    )


def test_preview_counts_what_would_be_added(store: Store, tmp_path: Path) -> None:
    """Workouts, sets, exercises, days, and the rows left out by reason, most frequent first."""
    file = tmp_path / "strong.csv"
    file.write_text("\n".join((HEADER, *ROWS)), encoding="utf-8")

    view = preview(store, file)

    assert view.files == (FileView("strong.csv", file.stat().st_size, "Strong", 2, 0),)
    assert (view.workouts, view.sets, view.exercises, view.rows) == (2, 4, 2, len(ROWS))
    assert (view.first_day, view.last_day) == (date(2026, 10, 5), date(2026, 10, 7))
    assert [len(group.problems) for group in view.problems] == [2, 1]
    assert isinstance(view.problems[0].kind, ProblemKind)
    assert (view.has_news, view.has_several, view.left_out) == (True, False, 3)


def test_names_are_new_unclear_or_clear(store: Store, tmp_path: Path) -> None:
    """New ones come first, then those that were recognised, the least sure first."""
    file = tmp_path / "strong.csv"
    names = ("Squat (Barbell)", "Unheard of", "5's Dumbbell Curls")
    rows = (f"2026-10-05 18:00:00,Legs,{name},1,10,5,0,0" for name in names)
    file.write_text("\n".join((HEADER, *rows)), encoding="utf-8")

    view = preview(store, file)

    assert view.new_names == (NameView("Unheard of", "", (), (), is_clear=False),)
    assert [name.name for name in view.matched_names] == ["5's Dumbbell Curls", "Squat (Barbell)"]
    assert [name.name for name in view.unclear_names] == ["5's Dumbbell Curls"]
    assert view.matched_names[1].exercise == "Barbell Back Squat"


def test_several_files_are_one_import(store: Store, tmp_path: Path) -> None:
    """What one brings, the next does not; what is refused is named; silent units are asked once."""
    first, second = strong_file(tmp_path, [5, 6]), strong_file(tmp_path, [6, 7])
    broken = tmp_path / "broken.csv"
    broken.write_bytes(b"\x00\x01\x02 nothing of the kind")

    view = preview(store, first, broken, second)

    assert [(file.name, file.workouts) for file in view.files] == [
        (first.name, 2),
        (second.name, 1),
    ]
    assert [name for name, _ in view.refused] == ["broken.csv"]
    assert (view.workouts, view.duplicates, view.rows) == (3, 1, 4)
    assert [(unit.app, unit.files) for unit in view.units] == [("Strong", (first, second))]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(days=st.lists(st.sets(st.integers(1, 28), min_size=1), min_size=1, max_size=4))
def test_a_round_brings_each_workout_once(
    store: Store, tmp_path: Path, days: list[set[int]]
) -> None:
    """However files overlap, together they add what is in any of them."""
    prepared = planned_round(store, *(strong_file(tmp_path, sorted(each)) for each in days))

    keys = [workout.source_key for each in prepared.imports for workout in each.plan.workouts]

    assert len(keys) == len(set(keys)) == len(set().union(*days))


def test_known_file_has_no_news(store: Store, tmp_path: Path) -> None:
    """The same file again only has workouts that are known already."""
    file = strong_file(tmp_path, [5, 6])
    store.apply_import(planned_import(store, file))

    view = preview(store, file)

    assert (view.workouts, view.duplicates, view.has_news) == (0, 2, False)
    assert (view.first_day, view.last_day, view.check_ins) == (None, None, 0)
