"""Strava, intervals.icu, FIT, TCX and GPX."""
# ruff: noqa: E501 - lines are as long as the programs write them

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.errors import ImportRefusedError
from app.exchange.parsed import ParsedActivity, ParseOptions
from app.exchange.plan_import import ImportPlan
from app.exchange.problems import ImportCancelledError, ProblemKind
from app.exchange.reading import read_file
from tests.exchange.fit_samples import FIT_EPOCH, fit_file
from tests.exchange.samples import (
    APPLE_HEALTH,
    GPX,
    INTERVALS_ICU,
    STRAVA,
    TCX,
)

Written = Callable[[str | bytes], Path]
BOMB = """<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>
<gpx><trk><name>&b;</name></trk></gpx>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a SYSTEM "file:///etc/hostname">]>
<gpx><trk><name>&a;</name></trk></gpx>"""


def activity(path: Path) -> ParsedActivity:
    """The only activity in a file."""
    (workout,) = read_file(path).workouts
    assert workout.activity is not None
    return workout.activity


def test_strava(written: Written) -> None:
    """Times are UTC; of columns that are there twice the finer one counts."""
    ride, row = read_file(written(STRAVA)).workouts
    assert ride.start == datetime(2025, 7, 1, 6, 30, tzinfo=UTC)
    assert (ride.title, ride.note, ride.seconds) == ("Morning ride, easy", "with Jo", 3700)
    assert ride.activity == ParsedActivity("cycling", 60, 6, 20100, 140)
    assert row.activity == ParsedActivity("rowing", 30, None, 5000, None)


def test_strava_with_one_distance(written: Written) -> None:
    """A single column of distances is in kilometres."""
    content = (
        "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance\n"
        '1,"Jul 1, 2025, 6:30:00 AM",Run,Run,2700,8.1\n'
        '2,"Jul 2, 2025, 6:30:00 AM",Fun,Quidditch,9,1\n'
    )
    parsed = read_file(written(content))
    assert parsed.workouts[0].activity == ParsedActivity("running", 45, None, 8100, None)
    assert [problem.kind for problem in parsed.problems] == [ProblemKind.SPORT]


TRANSLATED = {
    "nl": """\
"Activiteits-ID","Datum van activiteit","Naam van activiteit","Activiteitstype","Verstreken tijd","Afstand","Bestandsnaam","Verstreken tijd","Beweegtijd","Afstand"
123,"6 mrt. 2024 14:23:15",Rondje,Fietsrit,3700,"24,5",activities/123.fit.gz,3700.0,3600.0,24500.0
""",
    "de": """\
Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Verstrichene Zeit,Distanz,Verstrichene Zeit,Bewegungszeit,Distanz
123,"06.03.2024, 14:23:15",Runde,Radfahrt,3700,"24,50",3700.0,3600.0,24500.0
""",
    "fr": """\
ID de l’activité,Date de l’activité,Nom de l’activité,Type d’activité,Temps écoulé,Distance,Temps écoulé,Durée de déplacement,Distance
123,"6 mars 2024 à 14:23:15",Tour,Vélo,3700,"24,50",3700.0,3600.0,24500.0
""",
    "es": """\
ID de actividad,Fecha de la actividad,Nombre de la actividad,Tipo de actividad,Tiempo transcurrido,Distancia,Tiempo en movimiento
123,"6 mar 2024, 14:23:15",Vuelta,Bicicleta,3700,"24,50",3600
""",
}
"""The same ride in lists of accounts in other languages."""


@pytest.mark.parametrize("language", TRANSLATED)
def test_strava_in_the_language_of_the_account(written: Written, language: str) -> None:
    """Strava translates the columns, the kinds of activity and the months."""
    (ride,) = read_file(written(TRANSLATED[language])).workouts
    assert ride.start == datetime(2024, 3, 6, 14, 23, 15, tzinfo=UTC)
    assert (ride.seconds, ride.file_key) == (3700, "123")
    assert ride.activity == ParsedActivity("cycling", 60, None, 24500, None)


def test_intervals_icu(written: Written) -> None:
    """Its scales of four steps become ours of five; days without answers are none."""
    day, sore = read_file(written(INTERVALS_ICU)).check_ins
    assert (day.day, day.sleep_hours, day.note) == (date(2026, 3, 1), 7.5, "slept well")
    assert (day.sleep_quality, day.energy, day.stress) == (4, 4, 1)
    assert day.soreness_asked
    assert (sore.day, sore.sleep_hours) == (date(2026, 3, 3), 7.5)


def test_soreness_of_no_muscle_in_particular_is_not_made_up(written: Written) -> None:
    """A day that was sore somewhere, or was not asked, leaves soreness open."""
    content = f"{INTERVALS_ICU}2026-03-04,80,50,60,,,,,,3,2,\n"
    assert [day.soreness_asked for day in read_file(written(content)).check_ins] == [
        True,
        False,
        False,
    ]


def test_day_that_was_only_sore_somewhere_is_listed(written: Written) -> None:
    """With nothing else to keep, the row is named."""
    parsed = read_file(written(f"{INTERVALS_ICU}2026-03-04,80,50,60,,,,3,,,2,\n"))
    assert [(each.row, each.kind) for each in parsed.problems] == [(5, ProblemKind.SORENESS)]
    assert len(parsed.check_ins) == 2


def test_day_told_twice_is_one_check_in(written: Written) -> None:
    """The last of several rows for a day counts: there is one check-in a day."""
    again = read_file(written(f"{INTERVALS_ICU}2026-03-01,80,50,60,25200,80,2,1,2,1,2,\n"))
    assert [(day.day.day, day.sleep_hours) for day in again.check_ins] == [(1, 7), (3, 7.5)]


def test_open_soreness_reaches_the_check_in(
    written: Written, plan: Callable[..., ImportPlan]
) -> None:
    """What the file leaves open the check-in leaves open."""
    made = plan(read_file(written(INTERVALS_ICU)))
    assert [each.soreness_asked for each in made.check_ins] == [True, False]


def test_fit(written: Written) -> None:
    """Minutes, metres and metres downhill; the watch's clock gives the offset."""
    (workout,) = read_file(written(fit_file())).workouts
    assert workout.start.utcoffset() == timedelta(hours=2)
    assert workout.start == datetime(2024, 5, 1, 6, tzinfo=UTC)
    assert workout.activity == ParsedActivity("running", 40, None, 8000, 75)
    assert workout.seconds == 2500


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (fit_file(kind=2), "settings"),
        (fit_file(sport=None), "no finished session"),
        (fit_file()[:-8], "breaks off or is damaged"),
        (fit_file()[:40] + b"\0" + fit_file()[41:], "breaks off or is damaged"),
    ],
)
def test_fit_that_is_no_recording_is_refused(written: Written, content: bytes, reason: str) -> None:
    """Settings, unfinished and damaged recordings are refused with the reason."""
    with pytest.raises(ImportRefusedError, match=reason):
        read_file(written(content))


def test_tcx(written: Written) -> None:
    """Laps are summed, heights give the metres downhill."""
    (workout,) = read_file(written(TCX)).workouts
    assert workout.activity == ParsedActivity("running", 10, None, 2000, 30)
    assert (workout.seconds, workout.note) == (720, "wet")


def test_course_is_refused(written: Written) -> None:
    """A course to follow is no activity."""
    content = (
        '<TrainingCenterDatabase xmlns="x"><Courses><Course/></Courses></TrainingCenterDatabase>'
    )
    with pytest.raises(ImportRefusedError, match="course"):
        read_file(written(content))


def test_gpx(written: Written) -> None:
    """Points give time, distance and metres downhill."""
    (workout,) = read_file(written(GPX)).workouts
    assert workout.title == "Over the hill"
    assert workout.activity is not None
    assert (workout.activity.sport, workout.activity.minutes) == ("trail_running", 8)
    assert workout.activity.distance_metres == pytest.approx(2224, abs=1)
    assert workout.activity.descent_metres == 40


def test_route_is_refused(written: Written) -> None:
    """A route without times is no activity."""
    content = '<gpx><trk><trkseg><trkpt lat="52" lon="5"/></trkseg></trk></gpx>'
    with pytest.raises(ImportRefusedError, match="without times"):
        read_file(written(content))


@pytest.mark.parametrize("content", [BOMB, OUTSIDE])
def test_entities_are_refused(written: Written, content: str) -> None:
    """No entity is expanded and no address in a file is followed."""
    with pytest.raises(ImportRefusedError, match="entities"):
        read_file(written(content))


def test_broken_xml_names_the_line(written: Written) -> None:
    """XML that breaks off is refused with its line."""
    with pytest.raises(ImportRefusedError, match="line 7"):
        read_file(written("\n".join(GPX.splitlines()[:6]) + "\n"))


def test_utc_is_shown_in_the_athletes_zone(written: Written) -> None:
    """A file that knows only UTC gets the offset that the athlete's clock had then."""
    (workout,) = read_file(written(GPX), ParseOptions(timezone=ZoneInfo("Asia/Tokyo"))).workouts
    assert workout.start.utcoffset() == timedelta(hours=9)
    assert workout.start == datetime(2024, 5, 1, 6, tzinfo=UTC)


@pytest.mark.parametrize("content", [APPLE_HEALTH, GPX, TCX])
def test_reading_can_be_cancelled(written: Written, content: str) -> None:
    """Progress that returns False ends the reading."""
    with pytest.raises(ImportCancelledError):
        read_file(written(content), progress=lambda _: False)


def test_watch_that_does_not_know_the_date(written: Written) -> None:
    """Seconds since it was switched on, and its clock at the end, give the local beginning."""
    clock = int((datetime(2024, 5, 1, 8, 41, 40, tzinfo=UTC) - FIT_EPOCH).total_seconds())
    content = fit_file(start=1000, clock_ahead_seconds=clock - 3500)
    (workout,) = read_file(written(content)).workouts
    assert workout.start.isoformat() == "2024-05-01T08:00:00"


def test_clock_far_off_is_no_zone(written: Written) -> None:
    """A watch whose clock is days off tells no offset."""
    content = fit_file(clock_ahead_seconds=3 * 24 * 3600)
    (workout,) = read_file(written(content)).workouts
    assert workout.start.utcoffset() == timedelta(0)


def test_session_without_length_is_reported(written: Written) -> None:
    """A session of no time at all is left out; the rest of it says enough."""
    (workout,) = read_file(written(fit_file(timer_ms=0))).workouts
    assert workout.activity is not None
    assert round(workout.activity.minutes, 1) == 41.7


def test_transitions_are_no_activity(written: Written) -> None:
    """Changing shoes between two sports is left out."""
    with pytest.raises(ImportRefusedError, match="holds no workouts"):
        read_file(written(fit_file(sport=3)))


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("2024-05-01T06:08:00.000Z", "2024-05-03T06:08:00.000Z", ProblemKind.IMPLAUSIBLE),
        ('lat="52.0200"', 'lat="152.0200"', ProblemKind.IMPLAUSIBLE),
        ("<ele>130</ele>", "<ele>high</ele>", ProblemKind.NUMBER),
    ],
)
def test_bad_points_are_reported(written: Written, old: str, new: str, kind: ProblemKind) -> None:
    """A point that cannot be read is listed; a track longer than a day is refused."""
    content = GPX.replace(old, new)
    if kind is ProblemKind.IMPLAUSIBLE and "05-03" in new:
        with pytest.raises(ImportRefusedError, match="48 h is not plausible"):
            read_file(written(content))
    else:
        assert [problem.kind for problem in read_file(written(content)).problems] == [kind]


def test_lap_without_a_beginning_takes_the_first_point(written: Written) -> None:
    """Where the lap does not say when it began, its first point does."""
    content = TCX.replace(' StartTime="2024-05-01T06:00:00Z"', ' StartTime="soon"')
    parsed = read_file(written(content))
    assert [problem.kind for problem in parsed.problems] == [ProblemKind.DATE]
    assert parsed.workouts[0].start == datetime(2024, 5, 1, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("1,2", ProblemKind.COLUMNS),
        ('3,"Jul 2, 2025, 6:30:00 AM",Run,Run,,,', ProblemKind.LENGTH),
    ],
)
def test_bad_rows_of_strava(written: Written, row: str, kind: ProblemKind) -> None:
    """A row without what matters is listed."""
    parsed = read_file(written(f"{STRAVA}{row}\n"))
    assert [problem.kind for problem in parsed.problems] == [kind]
