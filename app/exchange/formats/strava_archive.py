"""Strava's archive of an account: the list of activities, and recordings where they know more."""

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Final

from app.core.constants import LANDING_ECCENTRIC
from app.errors import ImportRefusedError
from app.exchange.catalogue import load_catalogue
from app.exchange.formats import fit, gpx, strava, tcx
from app.exchange.packing import is_zip, member_content, opened_zip
from app.exchange.parsed import (
    ParsedActivity,
    ParsedFile,
    ParsedWorkout,
    ParseOptions,
    Progress,
)
from app.exchange.problems import NOTHING_IMPORTED, ImportCancelledError
from app.exchange.source import Source

_LIST: Final = "activities.csv"
_DEEPEST: Final = 2
_RECORDINGS: Final = ((fit.sniff, fit.parse), (tcx.sniff, tcx.parse), (gpx.sniff, gpx.parse))
_LIFTING: Final = frozenset({"circuit_training", "crossfit"})


def sniff(source: Source) -> bool:
    """Whether it is a zip with Strava's list of activities."""
    if not is_zip(source.head):
        return False
    try:
        with source.open() as stream, opened_zip(stream) as archive:
            member = _list(archive)
            return member is not None and strava.sniff(_unpacked(archive, member))
    except ImportRefusedError:
        return False


def parse(source: Source, options: ParseOptions, progress: Progress) -> ParsedFile:
    """Read the list, and of the recordings those that add to it.

    Raises:
        ImportRefusedError: It is damaged, hostile, or nothing in the list can be read.
        ImportCancelledError: ``progress`` returned False.
    """
    with source.open() as stream, opened_zip(stream) as archive:
        member = _list(archive)
        if member is None:
            raise ImportRefusedError("The archive holds no export.", NOTHING_IMPORTED)
        table = _unpacked(archive, member)
        recordings = _Recordings(
            archive=archive,
            files={each.filename: each for each in archive.infolist()},
            folder=member.filename.removesuffix(_LIST),
            options=options,
            progress=progress,
            activities=table.text().count("\n"),
        )
        gathering = strava.gathered(table, progress, recordings.completed)
    return gathering.as_file("strava-archive", "strava")


def _list(archive: zipfile.ZipFile) -> zipfile.ZipInfo | None:
    """The list of activities, at the top of an archive or in its only folder."""
    for member in archive.infolist():
        path = PurePosixPath(member.filename)
        if path.name == _LIST and len(path.parts) <= _DEEPEST:
            return member
    return None


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Source:
    """A file of an archive.

    Raises:
        ImportRefusedError: It is empty, damaged, locked, or unpacks to more than any real one.
    """
    return Source.holding(Path(member.filename), member_content(archive, member))


@dataclass(slots=True)
class _Recordings:
    """The recordings of an archive, looked up by the name that the list gives.

    Attributes:
        archive: The archive.
        files: Its files by name.
        folder: What stands before the names in the list; may be empty.
        options: What the athlete says.
        progress: Told how many activities were seen; may cancel.
        activities: How many the list has, about.
        seen: How many were seen.
    """

    archive: zipfile.ZipFile
    files: Mapping[str, zipfile.ZipInfo]
    folder: str
    options: ParseOptions
    progress: Progress
    activities: int
    seen: int = 0

    def completed(self, workout: ParsedWorkout, name: str) -> ParsedWorkout:
        """A workout of the list with what its recording knows besides.

        Raises:
            ImportCancelledError: ``progress`` returned False.
        """
        self.seen += 1
        member = self.files.get(self.folder + name)
        listed = workout.activity
        if member is None or listed is None or not _may_add(listed):
            return workout
        recorded = self._recorded(member)
        if recorded is None:
            return workout
        if recorded.exercises:
            return replace(
                workout,
                exercises=recorded.exercises,
                activity=None,
                session_rpe=listed.rpe or recorded.session_rpe,
            )
        return replace(workout, activity=_joined(listed, recorded.activity or listed))

    def _recorded(self, member: zipfile.ZipInfo) -> ParsedWorkout | None:
        """The only workout of a recording; None where it cannot be read: the list says enough."""
        if not self._goes_on(0.0):
            raise ImportCancelledError("The import was stopped.", NOTHING_IMPORTED)
        try:
            source = _unpacked(self.archive, member)
            parse = next((parse for sniff, parse in _RECORDINGS if sniff(source)), None)
            workouts = parse(source, self.options, self._goes_on).workouts if parse else ()
        except ImportRefusedError:
            return None
        return workouts[0] if len(workouts) == 1 else None

    def _goes_on(self, _fraction: float) -> bool:
        return self.progress(min(self.seen / max(self.activities, 1), 1.0))


def _may_add(listed: ParsedActivity) -> bool:
    """Whether a recording may hold sets, or metres downhill for legs that land on them."""
    if listed.sport in _LIFTING:
        return True
    lands = load_catalogue().sports[listed.sport].eccentric >= LANDING_ECCENTRIC
    return lands and listed.descent_metres is None


def _joined(listed: ParsedActivity, recorded: ParsedActivity) -> ParsedActivity:
    """An activity of the list, with the distances that it lacks."""
    return replace(
        listed,
        distance_metres=listed.distance_metres or recorded.distance_metres,
        descent_metres=listed.descent_metres or recorded.descent_metres,
    )
