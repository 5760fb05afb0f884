"""Real recordings are read, or refused with the right reason."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import ImportRefusedError
from app.exchange.parsed import ParsedFile
from app.exchange.plan_import import ImportPlan, PlanContext, plan_import
from app.exchange.reading import read_file
from app.exchange.sameness import WorkoutSpan

pytestmark = pytest.mark.realdata

REFUSED = {
    "DeveloperData": "no finished session",
    "MonitoringFile": "a day's steps",
    "Settings": "settings",
    "Settings2": "settings",
    "WeightScaleMultiUser": "weights of a scale",
    "WeightScaleSingleUser": "weights of a scale",
    "WorkoutCustomTargetValues": "a planned workout",
    "WorkoutIndividualSteps": "a planned workout",
    "WorkoutRepeatGreaterThanStep": "a planned workout",
    "WorkoutRepeatSteps": "a planned workout",
}
RECORDED = {
    "fitdecode_2013-02-06-12-11-14.fit": ("running", 43.8),
    "fitdecode_2015-10-13-08-43-15.fit": ("cycling", 26.0),
    "fitdecode_20170518-191602-1740899583.fit": ("rowing", 28.5),
    "fitdecode_Activity.fit": ("running", 0.2),
    "fitdecode_Edge810-Vector-2013-08-16-15-35-10.fit": ("cycling", 78.3),
    "fitdecode_activity-settings.fit": ("running", 0.2),
    "fitdecode_activity-small-fenix2-run.fit": ("running", 47.2),
    "fitdecode_antfs-dump.63.fit": ("running", 57.1),
    "fitdecode_compressed-speed-distance.fit": ("running", 62.9),
    "fitdecode_developer-types-sample.fit": ("running", 57.1),
    "fitdecode_event_timestamp.fit": ("swimming", 72.9),
    "fitdecode_garmin-edge-820-bike.fit": ("cycling", 1.1),
    "fitdecode_garmin-fenix-5-walk.fit": ("walking", 0.8),
    "fitdecode_null_compressed_speed_dist.fit": ("indoor_cycling", 30.1),
    "fitdecode_sample-activity-indoor-trainer.fit": ("cycling", 37.7),
    "sportslib_2067489619.fit": ("running", 47.0),
    "sportslib_2067489619.gpx": ("running", 47.0),
    "sportslib_6860622783.fit": ("treadmill_running", 51.6),
    "sportslib_6860622783.tcx": ("running", 51.6),
    "sportslib_sample_garmin.gpx": ("running", 22.9),
    "sportslib_sample_movescount.tcx": ("running", 10.4),
}
PAIRS = (
    ("sportslib_2067489619.fit", "sportslib_2067489619.gpx"),
    ("sportslib_6860622783.fit", "sportslib_6860622783.tcx"),
)
Plan = Callable[[ParsedFile], ImportPlan]


@pytest.mark.parametrize(("name", "reason"), REFUSED.items())
def test_what_is_no_recording_is_refused(name: str, reason: str, realdata: Path) -> None:
    """The reason says what the file holds instead."""
    with pytest.raises(ImportRefusedError, match=reason):
        read_file(realdata / "endurance" / f"fitdecode_{name}.fit")


@pytest.mark.parametrize(("name", "activity"), RECORDED.items())
def test_recordings(name: str, activity: tuple[str, float], realdata: Path, plan: Plan) -> None:
    """One activity with its sport and minutes, nothing left out."""
    made = plan(read_file(realdata / "endurance" / name))
    (workout,) = made.workouts
    assert workout.activity is not None
    assert (workout.activity.sport_id, round(workout.activity.minutes, 1)) == activity
    assert (made.problems, made.counts.activities) == ((), 1)


def test_parts_of_a_multisport_recording(realdata: Path, plan: Plan) -> None:
    """Every part is an activity; changing shoes is none."""
    path = realdata / "endurance" / "fitdecode_activity-large-fenxi2-multisport.fit"
    made = plan(read_file(path))
    sports = [workout.activity and workout.activity.sport_id for workout in made.workouts]
    assert sports == ["other_sport", "running", "running", "cycling"]


@pytest.mark.parametrize("names", PAIRS)
def test_same_activity_in_two_formats_is_one(
    names: tuple[str, str], realdata: Path, context: PlanContext
) -> None:
    """The second file of a recording is offered as a duplicate of the first."""
    first, second = (read_file(realdata / "endurance" / name) for name in names)
    (there,) = plan_import(first, context).workouts
    spans = (WorkoutSpan.of(there),)
    made = plan_import(second, replace(context, spans=spans))
    assert made.workouts == ()
    assert [each.existing_id for each in made.probable_duplicates] == [there.id]
