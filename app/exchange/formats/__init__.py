"""Every format that can be imported: one module each, and one entry here.

A format says whether a file is its own by looking at the content, never at the name. Formats are
asked in this order, so the more particular come first.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.exchange.formats import (
    alpha_progression,
    apple_health,
    fit,
    fitbod,
    fitnotes,
    fitnotes_database,
    gpx,
    hevy,
    intervals_icu,
    jefit,
    liftosaur,
    strava,
    strava_archive,
    strong,
    stronglifts,
    tcx,
)
from app.exchange.parsed import ParsedFile, ParseOptions, Progress
from app.exchange.set_spreadsheet import SetSpreadsheet
from app.exchange.source import Source


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file.

    Attributes:
        key: What ``--format`` calls it.
        name: The program and the kind of file, as people know it.
        sniff: Whether a file is one, by its first bytes.
        parse: Reads one.
    """

    key: str
    name: str
    sniff: Callable[[Source], bool]
    parse: Callable[[Source, ParseOptions, Progress], ParsedFile]


def _of(name: str, spreadsheet: SetSpreadsheet) -> Format:
    return Format(spreadsheet.format, name, spreadsheet.sniff, spreadsheet.parse)


FORMATS: Final = (
    _of("Hevy", hevy.SPREADSHEET),
    _of("Strong", strong.SPREADSHEET),
    Format("fitbod-csv", "Fitbod", fitbod.sniff, fitbod.parse),
    _of("Fitbod, table of sets", fitbod.TABLE),
    _of("FitNotes", fitnotes.SPREADSHEET),
    Format(
        "fitnotes-database", "FitNotes back-up", fitnotes_database.sniff, fitnotes_database.parse
    ),
    _of("Liftosaur", liftosaur.SPREADSHEET),
    Format("stronglifts-csv", "StrongLifts", stronglifts.sniff, stronglifts.parse),
    Format(
        "alpha-progression-csv",
        "Alpha Progression",
        alpha_progression.sniff,
        alpha_progression.parse,
    ),
    Format("jefit-csv", "Jefit back-up", jefit.sniff, jefit.parse),
    Format("strava-csv", "Strava activities", strava.sniff, strava.parse),
    Format("strava-archive", "Strava archive", strava_archive.sniff, strava_archive.parse),
    Format("apple-health", "Apple Health", apple_health.sniff, apple_health.parse),
    Format("fit", "FIT", fit.sniff, fit.parse),
    Format("tcx", "TCX", tcx.sniff, tcx.parse),
    Format("gpx", "GPX", gpx.sniff, gpx.parse),
    Format("intervals-icu-csv", "intervals.icu wellness", intervals_icu.sniff, intervals_icu.parse),
)


def format_named(key: str) -> Format | None:
    """The format with a key; None when there is none."""
    return next((known for known in FORMATS if known.key == key), None)


def format_of(source: Source) -> Format | None:
    """The format of a file; None when no program is known to write such files."""
    return next((known for known in FORMATS if known.sniff(source)), None)
