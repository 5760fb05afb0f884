"""A person's first week in one sitting; run as a program it plays in a real window."""

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from unittest import mock

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.bootstrap import make_window
from app.core.engine import forecast
from app.core.muscles import MuscleGroup
from app.storage.library import Library
from app.ui.application import make_application
from app.ui.main_window import MainWindow
from app.ui.sheets.muscle_sheet import MusclePanel
from app.ui.widgets.set_row import SetRow
from app.ui.widgets.text import Text

sys.path.insert(0, str(Path(__file__).resolve().parent))
from hands import Hands

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)
SETS = (
    ("2026-11-18 18:00:00", "Legs", "Squat (Barbell)", 100),
    ("2026-11-20 18:00:00", "Push", "Bench Press (Barbell)", 80),
)


def tell(folder: Path) -> None:
    """Play the whole story in a database of its own, close, open again, and look."""
    database = folder / "story.db"
    with Library.open(database, lambda: NOW, for_window=True) as library:
        window = _open(library)
        hands = Hands(window)
        import_history(hands, folder)
        quads_before = readiness(window)
        check_in(hands)
        assert readiness(window) < quads_before
        log_squats(hands)
        read_muscle_sheet(hands)
        draw_trends(hands)
        window.close()
        _forget(window)
    with Library.open(database, lambda: NOW, for_window=True) as library:
        window = _open(library)
        history = window.place.state.history
        assert [w.set_count for w in history.workouts] == [2, 2, 5]
        assert history.check_ins[0].soreness_of(MuscleGroup.QUADRICEPS) == 6
        assert history.check_ins[0].sleep_hours == 6.0
        window.close()
        _forget(window)


def import_history(hands: Hands, folder: Path) -> None:
    """First run: choose a file, check it, import it."""
    file = folder / "strong.csv"
    header = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds"
    rows = [
        f"{at},{workout},{exercise},{number},{weight},5,0,0"
        for at, workout, exercise, weight in SETS
        for number in (1, 2)
    ]
    file.write_text("\n".join((header, *rows)), encoding="utf-8")
    with mock.patch.object(QFileDialog, "getOpenFileNames", return_value=([str(file)], "")):
        hands.click("Choose a file")
    hands.wait(lambda: "Import 2 workouts" in hands.names(), "the preview")
    hands.click("Import 2 workouts")
    hands.wait(lambda: len(hands.window.place.state.history.workouts) == 2, "the import")


def check_in(hands: Hands) -> None:
    """Quads 6, the rest not sore, slept 6 hours."""
    hands.click("Check-in")
    hands.click("Quadriceps, left, soreness 0")
    _slide(hands, hands.see("Soreness"), 6)
    sleep = hands.see("Hours slept: less")
    while sleep.accessibleDescription() != "6 h":
        hands.click_on(sleep)
    hands.click("Save check-in")
    hands.wait(lambda: hands.window.shell.place == "today", "Today after the check-in")


def log_squats(hands: Hands) -> None:
    """Five sets of five squats, found by a misspelt name."""
    hands.click("Log")
    hands.click("Strength")
    hands.type_into(hands.see("Search"), "barbel back squt")
    hands.click("Barbell Back Squat")
    while len(_rows(hands)) < 5:
        hands.click("Add set")
    for row in _rows(hands):
        weight, repetitions = (
            next(w for w in row.findChildren(QWidget) if w.accessibleName() == name)
            for name in ("Weight", "Repetitions")
        )
        hands.type_into(weight, "102.5")
        hands.type_into(repetitions, "5")
        tick = next(w for w in row.findChildren(QWidget) if w.accessibleName() == "Done")
        hands.click_on(tick)
    hands.click("Finish")
    hands.wait(lambda: len(hands.window.place.state.history.workouts) == 3, "the saved workout")


def read_muscle_sheet(hands: Hands) -> None:
    """The sheet of the quadriceps says when it is worst and when it is ready."""
    hands.window.go_to("today")
    label = next(name for name in hands.names() if name.startswith("Quadriceps"))
    hands.click(label)
    hands.wait(lambda: hands.window.shell.is_sheet_open, "the muscle sheet")
    panel = next(p for p in hands.window.findChildren(MusclePanel) if p.isVisible())
    words = " ".join(text.text() for text in panel.findChildren(Text))
    assert "Peaks" in words
    assert "Why soreness is" in words
    hands.window.shell.close_sheet()
    hands.wait(lambda: not hands.window.shell.is_sheet_open, "the sheet to close")


def draw_trends(hands: Hands) -> None:
    """Trends shows charts, not an empty page."""
    hands.click("Trends")
    hands.wait(lambda: hands.window.shell.place == "trends", "Trends")
    QApplication.processEvents()


def readiness(window: MainWindow) -> float:
    """Readiness of the quadriceps as the window knows it now."""
    state = window.place.state
    return forecast(state.prepared, NOW).muscles[MuscleGroup.QUADRICEPS].readiness


def _slide(hands: Hands, slider: QWidget, value: int) -> None:
    """Click the slider where a value lies on its track."""
    inset = 17
    width = slider.width() - 2 * inset
    hands.click_on(slider, QPoint(inset + round(width * value / 10), slider.height() // 3))


def _rows(hands: Hands) -> list[SetRow]:
    return [row for row in hands.window.findChildren(SetRow) if row.isVisible()]


def _open(library: Library) -> MainWindow:
    make_application()
    window = make_window(library, lambda: NOW)
    window.show()
    QApplication.processEvents()
    return window


def _forget(window: MainWindow) -> None:
    window.deleteLater()
    QApplication.processEvents()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        tell(Path(place))
    sys.stdout.write(f"The story played on {QApplication.platformName()}.\n")
