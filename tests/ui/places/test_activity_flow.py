from dataclasses import replace

from app.core.history import History
from app.core.workouts import Activity
from app.exchange.catalogue import load_catalogue
from app.ui.places.activity_flow import sports_in_order
from tests.storage.builders import easy_run


def test_sports_that_are_done_come_first() -> None:
    """What the athlete does most is offered first, then what most people do, each once."""
    sports = load_catalogue().sports
    days = ("tennis", "padel", "tennis")
    workouts = tuple(
        replace(easy_run(f"day-{number}"), activity=Activity(sport, 60.0))
        for number, sport in enumerate(days)
    )

    ordered = sports_in_order(History(workouts=workouts, sports=sports))

    assert [sport.id for sport in ordered[:4]] == ["tennis", "padel", "running", "cycling"]
    assert len(ordered) == len(sports)
