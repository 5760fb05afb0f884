"""Strava's archive: the list, completed by recordings, and nothing else of the archive."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.workouts import StrengthSet, Weight, WeightUnit
from app.errors import ImportRefusedError
from app.exchange.parsed import ParsedActivity, ParsedFile, ParseOptions
from app.exchange.problems import ImportCancelledError
from app.exchange.reading import read_file
from tests.exchange.fit_samples import fit_file
from tests.exchange.samples import STRAVA, STRAVA_FILES, STRAVA_LIST, archived

Written = Callable[[str | bytes], Path]


@pytest.fixture
def read(written: Written) -> Callable[..., ParsedFile]:
    """Reads the archive with some files changed; None leaves one out."""

    def read_with(changes: dict[str, str | bytes | None] | None = None) -> ParsedFile:
        files = {**STRAVA_FILES, **(changes or {})}
        return read_file(written(archived({n: c for n, c in files.items() if c is not None})))

    return read_with


def test_recordings_complete_the_list(read: Callable[..., ParsedFile]) -> None:
    """Metres downhill come from the track, sets from the watch, the rest from the list."""
    parsed = read()
    hill, lifting, flat = parsed.workouts
    assert (parsed.format, parsed.source_app) == ("strava-archive", "strava")
    assert hill.activity == ParsedActivity("running", 470 / 60, None, 2224, 40)
    assert (hill.title, hill.file_key) == ("Over the hill", "1")
    assert (lifting.activity, lifting.title, lifting.session_rpe) == (None, "Lifting", 7)
    assert lifting.exercises[0].sets == tuple(
        StrengthSet(repetitions, Weight(60, WeightUnit.KG)) for repetitions in (8, 6)
    )
    assert flat.activity == ParsedActivity("running", 30, None, 5000, 4)


def test_archive_and_list_are_the_same_workouts(
    written: Written, read: Callable[..., ParsedFile]
) -> None:
    """Both carry Strava's own keys, so that one after the other adds nothing."""
    alone = read_file(written(STRAVA_LIST))
    assert [each.file_key for each in alone.workouts] == [each.file_key for each in read().workouts]
    assert alone.source_app == read().source_app


@pytest.mark.parametrize(
    "recording",
    [
        None,
        b"",
        b"broken",
        gzip.compress(b"<gpx"),
        gzip.compress(b"<gpx><trk/></gpx>"),
        gzip.compress(bytes(40_000_000)),
        fit_file(sport=None),
    ],
    ids=["missing", "empty", "text", "cut off", "without points", "too large", "without sport"],
)
def test_recording_that_cannot_be_read_leaves_the_list(
    read: Callable[..., ParsedFile], recording: bytes | None
) -> None:
    """A missing, damaged or bursting recording costs what it would add, and nothing else."""
    parsed = read({"activities/1.gpx.gz": recording, "activities/2.fit.gz": recording})
    assert [each.activity and each.activity.sport for each in parsed.workouts] == [
        "running",
        "circuit_training",
        "running",
    ]
    assert parsed.workouts[0].activity == ParsedActivity("running", 470 / 60, None, 2224, None)


def test_recording_without_sets_keeps_the_activity(read: Callable[..., ParsedFile]) -> None:
    """A watch that counted nothing leaves the minutes of the list."""
    lifting = read({"activities/2.fit.gz": fit_file()}).workouts[1]
    assert lifting.activity == ParsedActivity("circuit_training", 40, None, 8000, 75)


def test_names_in_the_list_are_no_paths(written: Written, tmp_path: Path) -> None:
    """A name only ever finds a file in the archive, whatever it points at."""
    outside = tmp_path / "outside.gpx.gz"
    outside.write_bytes(STRAVA_FILES["activities/1.gpx.gz"])  # type: ignore[arg-type]
    for name in (str(outside), "../outside.gpx.gz"):
        listed = STRAVA_LIST.replace("activities/1.gpx.gz", name)
        parsed = read_file(written(archived({"activities.csv": listed})))
        assert parsed.workouts[0].activity == ParsedActivity("running", 470 / 60, None, 2224, None)


def test_archive_may_have_a_folder_of_its_own(written: Written) -> None:
    """An archive that was unpacked and packed again is read the same."""
    files = {f"export_77/{name}": content for name, content in STRAVA_FILES.items()}
    parsed = read_file(written(archived(files)))
    assert parsed.workouts == read_file(written(archived(STRAVA_FILES))).workouts


@pytest.mark.parametrize(
    "files",
    [
        {"activities.csv": "a,b\n1,2\n"},
        {"activities.csv": ""},
        {"a/b/activities.csv": STRAVA, "photo.jpg": b""},
        {"activities.csv": b"Activity ID" + bytes(40_000_000)},
    ],
)
def test_other_archives_are_refused(written: Written, files: dict[str, str | bytes]) -> None:
    """What is no list of Strava's, lies deep inside or unpacks to too much is not taken for it."""
    with pytest.raises(ImportRefusedError):
        read_file(written(archived(files)))


@pytest.mark.parametrize("calls", [0, 1])
def test_reading_can_be_cancelled(written: Written, calls: int) -> None:
    """Recordings take long, so each of them can be the last."""
    left = iter([True] * calls)
    with pytest.raises(ImportCancelledError):
        read_file(
            written(archived(STRAVA_FILES)), ParseOptions(), lambda _fraction: next(left, False)
        )
