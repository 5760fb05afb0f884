"""What would happen if a file were imported."""

from datetime import date
from pathlib import Path

from app.exchange.problems import ProblemKind
from app.state.store import Store
from app.state.views.import_preview import NewExercise, present_import
from tests.state.acting import HEADER, planned_import, strong_file

ROWS = (
    "2026-10-05 18:00:00,Legs,Squat (Barbell),1,100,5,0,0",
    "2026-10-05 18:00:00,Legs,Squat (Barbell),2,100,5,0,0",
    "2026-10-05 18:00:00,Legs,Unheard of,1,10,5,0,0",
    "2026-10-07 18:00:00,Legs,Squat (Barbell),1,100,5,0,0",
    "never,Legs,Squat (Barbell),1,100,5,0,0",
    "2026-10-08 18:00:00,Legs,Squat (Barbell),1,heavy,5,0,0",
    "soon,Legs,Squat (Barbell),1,100,5,0,0",
)


def test_preview_counts_what_would_be_added(store: Store, tmp_path: Path) -> None:
    """Workouts, sets, exercises, days, and the rows left out by reason, most frequent first."""
    file = tmp_path / "strong.csv"
    file.write_text("\n".join((HEADER, *ROWS)), encoding="utf-8")

    view = present_import(planned_import(store, file))

    assert (view.file_name, view.size_bytes) == ("strong.csv", file.stat().st_size)
    assert (view.workouts, view.sets, view.exercises, view.matched) == (2, 4, 2, 1)
    assert (view.first_day, view.last_day) == (date(2026, 10, 5), date(2026, 10, 7))
    assert view.new_exercises == (NewExercise("Unheard of", (), ()),)
    assert [len(group.problems) for group in view.problems] == [2, 1]
    assert isinstance(view.problems[0].kind, ProblemKind)
    assert view.has_news


def test_known_file_has_no_news(store: Store, tmp_path: Path) -> None:
    """The same file again only has workouts that are known already."""
    file = strong_file(tmp_path, [5, 6])
    store.apply_import(planned_import(store, file))

    view = present_import(planned_import(store, file))

    assert (view.workouts, view.duplicates, view.has_news) == (0, 2, False)
    assert (view.first_day, view.last_day, view.check_ins) == (None, None, 0)
