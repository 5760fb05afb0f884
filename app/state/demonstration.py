"""The made-up athlete in a database, to look at the program with."""

from app.demo import DemoAthlete, demo_athlete
from app.exchange.catalogue import Catalogue
from app.storage.library import Library


def fill_with_demo(library: Library, catalogue: Catalogue) -> DemoAthlete:
    """Write the made-up athlete's whole year in one transaction."""
    athlete = demo_athlete(catalogue.exercises, catalogue.sports)
    with library.transaction():
        library.settings.save(athlete.settings)
        library.workouts.add_many(athlete.workouts)
        for check_in in athlete.check_ins:
            library.check_ins.save(check_in)
        for routine in athlete.routines:
            library.routines.save(routine)
        for planned in athlete.plans:
            library.plans.save(planned)
    return athlete
