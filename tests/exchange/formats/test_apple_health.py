"""Apple Health: workouts and nights out of a stream of records."""

import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest

from app.errors import ImportRefusedError
from app.exchange.formats import apple_health
from app.exchange.parsed import ParsedActivity
from app.exchange.plan_import import ImportPlan
from app.exchange.problems import ProblemKind
from app.exchange.reading import read_file
from tests.exchange.samples import APPLE_HEALTH, zipped

Written = Callable[[str | bytes], Path]


def slept(stage: str, start: str, end: str, source: str = "Watch") -> str:
    """A record of sleep, on the clock of Amsterdam."""
    return (
        f'<Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="{source}"'
        f' startDate="{start} +0200" endDate="{end} +0200"'
        f' value="HKCategoryValueSleepAnalysis{stage}"/>'
    )


def with_records(*records: str) -> str:
    """An export with further records."""
    return APPLE_HEALTH.replace(" <Workout ", "".join(records) + " <Workout ", 1)


@pytest.mark.parametrize("content", [APPLE_HEALTH.encode(), zipped(APPLE_HEALTH.encode())])
def test_apple_health(written: Written, content: bytes) -> None:
    """Workouts come out of the stream, zipped or not; pauses are left out of the minutes."""
    run, strength = read_file(written(content)).workouts
    assert run.start.utcoffset() == timedelta(hours=2)
    assert run.activity == ParsedActivity("running", 40.5, None, 7500, 120)
    assert run.seconds == 2700
    assert strength.activity == ParsedActivity("circuit_training", 60)


def test_nights_of_apple_health(written: Written, plan: Callable[..., ImportPlan]) -> None:
    """Time asleep becomes a check-in on the day of waking, with soreness left open."""
    content = with_records(
        slept("InBed", "2024-05-01 22:00:00", "2024-05-02 08:00:00", "Phone"),
        slept("AsleepCore", "2024-05-01 22:30:00", "2024-05-02 02:00:00"),
        slept("Awake", "2024-05-02 02:00:00", "2024-05-02 02:30:00"),
        slept("AsleepREM", "2024-05-02 02:30:00", "2024-05-02 06:00:00"),
        slept("Asleep", "2024-05-01 22:15:00", "2024-05-02 01:00:00", "Ring"),
        slept("AsleepDeep", "2024-05-02 06:00:00", "2024-05-02 06:00:00"),
    )
    made = plan(read_file(written(content)))
    (night,) = made.check_ins
    assert (night.day, night.sleep_hours) == (date(2024, 5, 2), 7.25)
    assert not night.soreness_asked
    assert (made.counts.check_ins, made.counts.activities, made.problems) == (1, 2, ())


def test_export_with_nights_alone(written: Written) -> None:
    """A phone without workouts still has something to tell."""
    night = slept("AsleepUnspecified", "2024-05-01 23:00:00", "2024-05-02 07:00:00")
    content = f'<HealthData locale="nl_NL">{night}</HealthData>'
    parsed = read_file(written(content))
    assert (len(parsed.workouts), len(parsed.check_ins)) == (0, 1)


def test_bad_nights_are_reported(written: Written) -> None:
    """Sleep at no readable time, in no zone, or for days on end is listed."""
    content = with_records(
        slept("AsleepCore", "once", "2024-05-02 06:00:00"),
        slept("AsleepCore", "2024-05-01 23:00:00", "2024-05-02 06:00:00").replace(" +0200", ""),
        slept("AsleepCore", "2024-05-03 10:00:00", "2024-05-04 09:00:00"),
        slept("AsleepCore", "2024-05-04 08:00:00", "2024-05-05 07:00:00"),
    )
    parsed = read_file(written(content))
    assert [each.kind for each in parsed.problems] == [
        ProblemKind.DATE,
        ProblemKind.DATE,
        ProblemKind.IMPLAUSIBLE,
    ]
    assert parsed.check_ins == ()


@pytest.mark.parametrize("name", ["apple_health_export/导出.xml", "Export/Export.xml", "a.XML"])
def test_name_in_the_archive_depends_on_the_phone(written: Written, name: str) -> None:
    """The export in the archive is found by its content, whatever its name and neighbours."""
    archive = BytesIO(zipped(APPLE_HEALTH.encode(), name))
    with zipfile.ZipFile(archive, "a") as opened:
        opened.writestr("apple_health_export/export_cda.xml", "<ClinicalDocument/>")
    assert len(read_file(written(archive.getvalue())).workouts) == 2


def test_archive_that_unpacks_to_too_much_is_refused(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A small archive with gigabytes in it is not read through; half a gigabyte does no harm."""
    dense = zipped(b"<HealthData>" + b" " * 5_000_000)
    with pytest.raises(ImportRefusedError, match=r"holds no workouts|damaged"):
        read_file(written(dense))
    monkeypatch.setattr(apple_health, "_ALWAYS_STREAMED_BYTES", 1_000_000)
    with pytest.raises(ImportRefusedError, match="unpacks to more"):
        read_file(written(dense))


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ('duration="40.5"', 'duration="-1"', ProblemKind.IMPLAUSIBLE),
        (
            'startDate="2024-05-01 08:00:00 +0200" endDate',
            'startDate="then" endDate',
            ProblemKind.DATE,
        ),
        ('sum="7.5"', 'sum="far"', ProblemKind.NUMBER),
    ],
)
def test_bad_part_of_an_export_is_reported(
    written: Written, old: str, new: str, kind: ProblemKind
) -> None:
    """A workout that cannot be read is named by its number; the others come in."""
    parsed = read_file(written(APPLE_HEALTH.replace(old, new)))
    assert [(problem.row, problem.kind) for problem in parsed.problems] == [(1, kind)]
    assert parsed.workouts


def test_rated_effort_and_older_distances(written: Written) -> None:
    """The effort that the athlete gave is the RPE; older exports keep the distance elsewhere."""
    content = APPLE_HEALTH.replace(
        '<MetadataEntry key="HKElevationDescended" value="12000 cm"/>',
        '<WorkoutStatistics type="HKQuantityTypeIdentifierWorkoutEffortScore" average="7"/>'
        "<WorkoutActivity><WorkoutStatistics"
        ' type="HKQuantityTypeIdentifierDistanceCycling" sum="99" unit="km"/></WorkoutActivity>',
    ).replace('totalDistance="0"', 'totalDistance="2"')
    run, strength = read_file(written(content)).workouts
    assert run.activity == ParsedActivity("running", 40.5, 7, 7500, None)
    assert strength.activity == ParsedActivity("circuit_training", 60, None, 2000)


def test_workout_without_a_length_is_listed(written: Written) -> None:
    """One that ends when it begins, and does not say how long it lasted, is left out."""
    content = APPLE_HEALTH.replace('duration="40.5"', 'duration="0"').replace(
        'endDate="2024-05-01 08:45:00 +0200"', ""
    )
    parsed = read_file(written(content.replace("HKElevationDescended", "HKTimeZone")))
    assert [(each.row, each.kind) for each in parsed.problems] == [(1, ProblemKind.LENGTH)]
    assert len(parsed.workouts) == 1


def test_damaged_archive_is_refused(written: Written) -> None:
    """A zip whose content is damaged is refused, not half read."""
    content = bytearray(zipped(APPLE_HEALTH.encode()))
    content[120:160] = bytes(40)
    with pytest.raises(ImportRefusedError, match="damaged"):
        read_file(written(bytes(content)))


def test_large_export_takes_no_memory(tmp_path: Path) -> None:
    """Ten megabytes of heart beats flow past without being held."""
    head, tail = APPLE_HEALTH.split(" <Workout ", 1)
    beat = ' <Record type="HKQuantityTypeIdentifierHeartRate" value="61" unit="count/min"/>\n'
    path = tmp_path / "export.xml"
    path.write_text(head + beat * 130_000 + " <Workout " + tail, encoding="utf-8")
    tracemalloc.start()
    try:
        assert len(read_file(path).workouts) == 2
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert path.stat().st_size > 10_000_000
    assert peak < 3_000_000
