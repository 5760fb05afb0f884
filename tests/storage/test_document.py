import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.drafts import WorkoutDraft
from app.core.exercises import Exercise
from app.core.muscles import MuscleGroup
from app.core.plans import PlannedSession
from app.core.routines import Routine
from app.core.settings import Settings, ThemeChoice
from app.core.soreness import CheckIn
from app.core.stored_forecasts import StoredForecast
from app.core.workouts import Workout, WorkoutKind
from app.errors import ImportRefusedError
from app.storage import document as documents
from app.storage.document import export_document, import_document
from app.storage.library import Library
from app.storage.merging import SectionCounts
from tests.storage.builders import START, TODAY, MovingClock, batch, easy_run, leg_day, morning
from tests.storage.strategies import check_ins, workouts


@pytest.fixture
def full(library: Library) -> Library:
    """A library with something in every table, deleted things included."""
    forecast = StoredForecast(
        MuscleGroup.CALVES, START, START + timedelta(hours=9), 2.5, 1, 4, 93, 68, "1", (0.5, 0.5)
    )
    with library.transaction():
        library.batches.add(batch())
        library.routines.save(Routine("routine", "Legs", leg_day().exercises))
        library.exercises.save_many([Exercise("own", "Own", {MuscleGroup.CALVES: 1})], "batch")
        library.workouts.add_many([leg_day(batch_id="batch"), easy_run(), leg_day("deleted")])
        library.check_ins.save(morning("earlier"))
        library.check_ins.save(morning())
        library.plans.save(PlannedSession("plan", START, routine_id="routine", workout_id="legs"))
        library.forecasts.add_many([forecast])
        library.matches.remember("strong", "Squat", "squat")
        library.dismissals.dismiss("HELPS")
        library.settings.save(Settings(theme=ThemeChoice.DARK))
        library.drafts.save(WorkoutDraft(WorkoutKind.QUICK, START))
    library.workouts.delete("deleted")
    return library


@pytest.fixture
def other(open_library: Callable[..., Library], library: Library) -> Library:
    """An empty library on another device."""
    return open_library(library.path.with_name("other.db"))


def test_a_document_makes_the_same_database(full: Library, other: Library) -> None:
    """Exporting, reading into a new database and exporting again gives identical bytes."""
    document = export_document(full)

    import_document(other, document)

    assert export_document(other) == document
    assert other.workouts.all() == full.workouts.all()
    assert other.settings.load() == full.settings.load()
    other.workouts.restore("deleted")
    assert other.workouts.get("deleted") == leg_day("deleted")


def test_reading_a_document_twice_adds_nothing(full: Library) -> None:
    """Reading what is already there changes no byte, and says so."""
    document = export_document(full)

    counts = import_document(full, document)

    assert export_document(full) == document
    assert counts["workouts"] == SectionCounts(unchanged=3)
    assert counts["check_ins"] == SectionCounts(unchanged=2)
    others = counts.keys() - {"workouts", "check_ins"}
    assert {name: counts[name] for name in others} == dict.fromkeys(
        others, SectionCounts(unchanged=1)
    )


@pytest.fixture(scope="module")
def devices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, Library]]:
    """Two libraries that many examples pass through."""
    folder = tmp_path_factory.mktemp("devices")
    with (
        Library.open(folder / "one.db", MovingClock()) as one,
        Library.open(folder / "two.db", MovingClock()) as two,
    ):
        yield one, two


@given(some=st.lists(workouts(), max_size=3), answers=st.lists(check_ins(), max_size=3))
@settings(max_examples=25, deadline=None)
def test_any_content_passes_through_a_document(
    devices: tuple[Library, Library], some: list[Workout], answers: list[CheckIn]
) -> None:
    """Whatever was entered arrives on another device as it left."""
    one, two = devices
    one.workouts.add_many(replace(workout, id=one.new_id()) for workout in some)
    for check_in in answers:
        one.check_ins.save(replace(check_in, id=one.new_id()))

    import_document(two, export_document(one))

    assert export_document(two) == export_document(one)
    assert two.workouts.all() == one.workouts.all()
    assert two.check_ins.all() == one.check_ins.all()


def test_the_newer_version_wins(full: Library, other: Library, clock: MovingClock) -> None:
    """Between two devices the later edit stays, whichever way documents travel."""
    import_document(other, export_document(full))
    full.workouts.replace(replace(easy_run(), title="Edited first"))
    other.workouts.replace(replace(easy_run(), title="Edited later"))

    received = import_document(full, export_document(other))
    sent = import_document(other, export_document(full))

    assert received["workouts"].replaced == 1
    assert sent["workouts"].replaced == 0
    assert full.workouts.get("run").title == other.workouts.get("run").title == "Edited later"


def test_two_devices_check_in_on_one_day(library: Library, other: Library) -> None:
    """The later answers of a day stay, and both devices agree on them."""
    library.check_ins.save(morning("here", soreness=3))
    other.check_ins.save(morning("there", soreness=7))

    import_document(library, export_document(other))
    import_document(other, export_document(library))

    assert library.check_ins.all() == (morning("there", soreness=7),)
    assert other.check_ins.for_day(TODAY) == morning("there", soreness=7)
    assert import_document(library, export_document(other))["check_ins"].added == 0


def test_older_answers_of_a_day_do_not_overrule_newer_ones(
    library: Library, other: Library
) -> None:
    """A document from before this morning leaves this morning's answers alone."""
    library.check_ins.save(morning("there", soreness=3))
    other.check_ins.save(morning("here", soreness=7))

    counts = import_document(other, export_document(library))

    assert counts["check_ins"] == SectionCounts(unchanged=1)
    assert other.check_ins.all() == (morning("here", soreness=7),)


def test_ones_own_settings_and_draft_stay(full: Library, other: Library) -> None:
    """A document does not overrule what was set or begun here."""
    other.settings.save(Settings(rest_seconds=45))
    other.drafts.save(WorkoutDraft(WorkoutKind.STRENGTH, START))

    counts = import_document(other, export_document(full))

    assert other.settings.load() == Settings(rest_seconds=45)
    assert other.drafts.load().kind is WorkoutKind.STRENGTH
    assert counts["settings"] == counts["draft"] == SectionCounts(unchanged=1)


def set_at(document: dict, place: list, value: object) -> None:
    """Change one part of a parsed document; ``None`` removes it."""
    *way, last = place
    part = document
    for step in way:
        part = part[step]
    if value is None:
        del part[last]
    else:
        part[last] = value


FIRST_SET = ["workouts", 1, "exercises", 0, "sets", 0]


@pytest.mark.parametrize(
    ("place", "value", "complaint"),
    [
        (["format"], "other", "not a document of Herstel"),
        (["version"], 99, "newer version"),
        (["version"], "one", "version must be a whole number"),
        (["colours"], [], "colours is not known"),
        (["workouts"], {}, "workouts must be a list"),
        (["workouts", 0], "legs", r"workouts\[0\] must be an object"),
        (["workouts", 0, "title"], None, r"workouts\[0\].title is missing"),
        (["workouts", 0, "colour"], "red", r"workouts\[0\].colour is not known"),
        (["workouts", 0, "started_at"], "soon", r"workouts\[0\].started_at must be an instant"),
        (["workouts", 0, "started_at"], "2026-11-23T09:41", "needs a UTC offset"),
        (["workouts", 0, "started_at"], "2027-11-23T09:41Z", "outside what can be stored"),
        (["workouts", 0, "created_at"], 5, r"workouts\[0\].created_at must be an instant"),
        ([*FIRST_SET, "repetitions"], 2.5, r"exercises\[0\].sets\[0\].repetitions must be a whole"),
        ([*FIRST_SET, "repetitions"], True, "must be a whole number"),
        ([*FIRST_SET, "repetitions"], -1, r"workouts\[1\] lies outside what can be stored"),
        ([*FIRST_SET, "weight", "value"], "x", r"weight.value must be a number"),
        ([*FIRST_SET, "weight", "value"], 1e300, "number of a possible size"),
        ([*FIRST_SET, "kind"], "dance", "kind must be one of: working"),
        (["check_ins", 0, "day"], "someday", r"check_ins\[0\].day must be a day"),
        (["check_ins", 0, "ratings"], "sore", "ratings must be a list"),
        (["check_ins", 0, "soreness_asked"], False, r"check_ins\[0\] lies outside .*no rating"),
        (["exercises", 0, "custom"], "yes", "custom must be true or false"),
        (["exercises", 0, "shares"], {"elbow": 1.0}, r"shares.elbow must be one of"),
        (["exercises", 0, "shares"], {"calves": 7}, "outside what can be stored"),
        (["exercises", 0, "shares"], [], "shares must be an object"),
        (["exercises", 0, "batch_id"], "never", r"exercises\[0\] lies outside"),
        (["settings", "day_start"], "early", "settings.day_start must be a clock time"),
        (["dismissals", "HELPS"], "later", "dismissals.HELPS must be an instant"),
        (["forecasts", 0, "soreness"], None, r"forecasts\[0\].soreness is missing"),
        (["batches", 0, "sets"], 2**60, r"batches\[0\].sets must be a whole number"),
        (["batches", 0, "file_name"], "\ud800", r"batches\[0\].file_name must be readable text"),
    ],
)
def test_a_wrong_part_is_refused_by_its_place(
    full: Library, other: Library, place: list, value: object, complaint: str
) -> None:
    """A document with anything that cannot be is refused whole, and the place is named."""
    parsed = json.loads(export_document(full))
    set_at(parsed, place, value)
    before = export_document(other)

    with pytest.raises(ImportRefusedError, match=complaint) as caught:
        import_document(other, json.dumps(parsed).encode())

    assert caught.value.advice
    assert export_document(other) == before


@pytest.mark.parametrize(
    "document", [b"", b"\xff\xfe", b"[]", b"{", b"[" * 100_000, b'{"format": "herstel", "a": NaN}']
)
def test_what_is_no_document_is_refused(library: Library, document: bytes) -> None:
    """Broken, foreign and hostile files are refused calmly."""
    with pytest.raises(ImportRefusedError):
        import_document(library, document)


def test_a_document_that_is_too_large_is_refused(
    full: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Size is checked before anything else."""
    monkeypatch.setattr(documents, "MAX_BYTES", 10)

    with pytest.raises(ImportRefusedError, match="too large"):
        import_document(full, export_document(full))


def test_a_document_is_one_entry_a_line(full: Library) -> None:
    """A person can read a document, and compare two."""
    lines = export_document(full).decode().splitlines()

    assert json.loads("\n".join(lines))["format"] == "herstel"
    assert sum('"title":"Easy run"' in line for line in lines) == 1
