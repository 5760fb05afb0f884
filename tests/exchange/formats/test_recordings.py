"""Recordings that lack something: read as far as they go, or refused with the reason."""

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import ImportRefusedError
from app.exchange.problems import ImportCancelledError
from app.exchange.reading import read_file
from tests.exchange.fit_samples import (
    FIT_EPOCH,
    LIFTING,
    LiftedSet,
    fit_file,
    message,
    recording,
    session,
    strength_file,
)
from tests.exchange.samples import GPX, TCX

Written = Callable[[str | bytes], Path]
BEGAN = int((LIFTING - FIT_EPOCH).total_seconds())
SPORT = (5, 1, 0x00, 1)
START = (2, 4, 0x86, BEGAN)
ELAPSED = (7, 4, 0x86, 600_000)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ([SPORT, START], "does not say how long it lasted"),
        ([SPORT, ELAPSED], "not a date"),
    ],
)
def test_fit_session_without_length_or_beginning_is_refused(
    written: Written, fields: list[tuple[int, int, int, int]], reason: str
) -> None:
    """A session needs a beginning and a length; the rest may be missing."""
    with pytest.raises(ImportRefusedError, match=reason):
        read_file(written(fit_file(sport=None, extra=message(1, 18, list(fields)))))


def test_fit_session_without_more_is_read(written: Written) -> None:
    """Beginning and length are enough."""
    (workout,) = read_file(
        written(fit_file(sport=None, extra=message(1, 18, [SPORT, START, ELAPSED])))
    ).workouts
    assert workout.activity is not None
    assert (workout.activity.minutes, workout.activity.distance_metres) == (10, None)


def test_fit_session_without_an_end_has_no_sets(written: Written) -> None:
    """Of several sessions, one that does not tell its times is given none of the sets."""
    endless = message(1, 18, [SPORT, START, ELAPSED])
    parsed = read_file(written(strength_file([LiftedSet()], extra=endless)))
    assert sorted(len(each.exercises) for each in parsed.workouts) == [0, 1]


def test_long_fit_recording_can_be_cancelled(written: Written) -> None:
    """Thousands of points are not read to the end when nobody wants them any more."""
    points = message(5, 20, [(253, 4, 0x86, BEGAN)]) * 1500
    with pytest.raises(ImportCancelledError):
        read_file(written(fit_file(extra=points)), progress=lambda _fraction: False)


def test_fit_time_beyond_the_machines_clock_is_refused(written: Written) -> None:
    """A damaged time may lie further away than the operating system can count."""
    messages = bytes.fromhex(
        "40000000000200010004048800290000000000ffffffffff00000000000000000000000000000000"
        "000000000000000000000000000000000000005e0000000000000000000000000000000000000000"
        "0000000000000000000000000000000000000000000000000000ffffffffffffff00"
    )
    with pytest.raises(ImportRefusedError, match="breaks off or is damaged"):
        read_file(written(recording(messages)))


def test_two_sessions_are_two_workouts(written: Written) -> None:
    """A run after a run, in one file."""
    second = session(1, BEGAN + 7200, BEGAN + 9700)
    first, last = sorted(each.start for each in read_file(written(fit_file(extra=second))).workouts)
    assert last - first == timedelta(hours=2)


def test_gpx_points_beside_the_track_are_passed_over(written: Written) -> None:
    """Waypoints, places without a position and empty heights add nothing."""
    content = GPX.replace(" <trk>", ' <wpt lat="1" lon="1"><ele>9000</ele></wpt>\n <trk>')
    content = content.replace(
        "</trkseg>",
        '<trkpt lat="" lon="5"><ele></ele><time>2024-05-01T06:08:00.000Z</time></trkpt></trkseg>',
    )
    assert read_file(written(content)).workouts == read_file(written(GPX)).workouts


def test_gpx_of_a_moment_is_refused(written: Written) -> None:
    """One point makes no activity."""
    head, points = GPX.split("<trkseg>")
    content = f"{head}<trkseg>{points.splitlines()[1]}</trkseg></trk></gpx>"
    with pytest.raises(ImportRefusedError, match="does not say how long it lasted"):
        read_file(written(content))


@pytest.mark.parametrize("tag", ["TotalTimeSeconds", "AltitudeMeters", "DistanceMeters"])
def test_tcx_without_a_part(written: Written, tag: str) -> None:
    """The points tell the time that a lap leaves out; an empty height or distance is none."""
    near = TCX.replace("06:12:00", "06:04:00").replace(
        "<TotalTimeSeconds>600", "<TotalTimeSeconds>240"
    )
    parsed = read_file(written(re.sub(rf"<{tag}>\d+<", f"<{tag}><", near)))
    assert parsed.problems == ()
    (workout,) = parsed.workouts
    assert workout.activity is not None
    assert (workout.seconds, workout.activity.minutes) == (240, 4)


@pytest.mark.parametrize(
    ("lap", "reason"),
    [
        ("<Lap><TotalTimeSeconds>600</TotalTimeSeconds></Lap>", "not a date"),
        ('<Lap StartTime="2024-05-01T06:00:00Z"/>', "how long it lasted"),
    ],
)
def test_tcx_without_beginning_or_length_is_refused(
    written: Written, lap: str, reason: str
) -> None:
    """An activity needs both."""
    head, tail = TCX.split("  <Lap")[0], "</Activity></Activities></TrainingCenterDatabase>"
    with pytest.raises(ImportRefusedError, match=reason):
        read_file(written(head + lap + tail))


def test_long_notes_are_cut(written: Written) -> None:
    """Text without end is kept to a bearable length."""
    content = TCX.replace("<Notes>wet", "<Notes>" + "wet &amp; " * 5000)
    (workout,) = read_file(written(content)).workouts
    assert 900 <= len(workout.note) <= 2000
