"""The made-up athlete in a database that is thrown away."""

from datetime import timedelta

from app.demo import DEMO_NOW, demo_athlete
from app.exchange.catalogue import Catalogue
from app.state.demonstration import Demonstration
from app.state.loading import load_history
from app.storage.library import Library


def test_demonstration_holds_the_whole_year_and_leaves_nothing(catalogue: Catalogue) -> None:
    """Everything of the athlete is there while it is looked at, and no file afterwards."""
    athlete = demo_athlete(catalogue.exercises, catalogue.sports)
    with Demonstration() as demonstration:
        with Library.open(demonstration.path, demonstration.now) as library:
            history = load_history(library, catalogue)
            routines, plans = library.routines.all(), library.plans.all()
        assert demonstration.path.exists()

    assert not demonstration.path.parent.exists()
    assert len(history.workouts) == len(athlete.workouts)
    assert len(history.check_ins) == len(athlete.check_ins)
    assert (history.settings, len(routines), len(plans)) == (
        athlete.settings,
        len(athlete.routines),
        len(athlete.plans),
    )


def test_its_clock_starts_at_the_athletes_moment() -> None:
    """Time passes from the week in which the year ends."""
    with Demonstration() as demonstration:
        first, second = demonstration.now(), demonstration.now()

    assert DEMO_NOW <= first <= second < DEMO_NOW + timedelta(minutes=5)
