"""The made-up athlete in a database that is thrown away, to look at the program with."""

import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from app.demo import DEMO_NOW, demo_athlete
from app.exchange.catalogue import Catalogue, load_catalogue
from app.storage.library import Library


def fill_with_demo(library: Library, catalogue: Catalogue) -> None:
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


class Demonstration:
    """A database of the made-up athlete and a clock that starts at the athlete's moment.

    Attributes:
        path: The database; it is gone once this is closed.
    """

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="herstel-demo-")
        self._started = time.monotonic()
        self.path = Path(self._folder.name) / "demo.db"
        with Library.open(self.path, self.now) as library:
            fill_with_demo(library, load_catalogue())

    def now(self) -> datetime:
        """The athlete's moment, and what has passed since."""
        return DEMO_NOW + timedelta(seconds=time.monotonic() - self._started)

    def close(self) -> None:
        """Throw the database away."""
        self._folder.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
