"""Athletes whose trends are worked out twice: the made-up one, and real logs of three others."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.cli import run
from app.core.engine import Prepared, forecast, prepare
from app.core.history import History
from app.demo import DEMO_NOW, demo_athlete
from app.exchange.catalogue import load_catalogue
from app.state.loading import load_history
from app.state.views.trends import TrendsChoice, TrendsView
from app.state.views.trends_range import TrendsRange
from app.state.views.trends_source import TrendsSource
from app.storage.library import Library

LOGS: Mapping[str, str] = {
    "hipml": "strong/hipml_strong.csv",
    "ajccosta": "hevy/ajccosta_hevy.csv",
    "wmgriffi3": "fitnotes/wmgriffi3_fitnotes_lbs.csv",
}


@dataclass(frozen=True, slots=True)
class Athlete:
    """A history with its trends at the end of it."""

    history: History
    prepared: Prepared
    source: TrendsSource

    def view(self, chosen: TrendsRange, back: int = 0) -> TrendsView:
        """The charts over a range."""
        return TrendsView(self.source, TrendsChoice(chosen), back)


def athlete_of(history: History, at: datetime) -> Athlete:
    """A history seen from a moment."""
    prepared = prepare(history)
    return Athlete(history, prepared, TrendsSource(prepared, forecast(prepared, at)))


def demo() -> Athlete:
    """The made-up athlete."""
    catalogue = load_catalogue()
    made_up = demo_athlete(catalogue.exercises, catalogue.sports)
    history = History(
        made_up.workouts,
        made_up.check_ins,
        catalogue.exercises,
        catalogue.sports,
        made_up.settings,
    )
    return athlete_of(history, DEMO_NOW)


def imported(log: Path, database: Path) -> Athlete:
    """A real log, read by the program's own import, an hour after its last session."""
    assert run(["--db", str(database), "import", str(log)]) == 0
    with Library.open(database, lambda: DEMO_NOW) as library:
        history = load_history(library, load_catalogue())
    return athlete_of(history, history.workouts[-1].ended_at + timedelta(hours=1))
