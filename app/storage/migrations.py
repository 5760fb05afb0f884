"""The schema, as steps that only ever get longer: a released step is never edited.

Every table is ``STRICT``. What the athlete makes has a UUIDv7 key and is deleted softly; parts are
keyed by their parent and position. ``docs/schema.md`` describes the tables for people.
"""

from functools import cache
from typing import Final

from app.storage.database import APPLICATION_ID, SCHEMA_VERSION, Database
from app.storage.sqlite_tools import Migrations, sqlite_utils

migrations: Final = Migrations("herstel")

_INSTANT: Final = "GLOB '????-??-??T??:??:??.??????Z'"
_MUSCLE: Final = (
    "IN ('neck', 'trapezius', 'shoulders', 'chest', 'biceps', 'triceps', 'forearms',"
    " 'abdominals', 'obliques', 'lats', 'upper back', 'lower back', 'glutes', 'hip abductors',"
    " 'adductors', 'quadriceps', 'hamstrings', 'calves', 'shins')"
)
_STAMPS: Final = f"""
    created_at TEXT NOT NULL CHECK (created_at {_INSTANT}),
    updated_at TEXT NOT NULL CHECK (updated_at {_INSTANT}),
    deleted_at TEXT CHECK (deleted_at {_INSTANT})"""

_IMPORT_BATCH: Final = f"""
CREATE TABLE import_batch (
    id TEXT PRIMARY KEY,
    file_name TEXT NOT NULL,
    file_format TEXT NOT NULL,
    file_sha256 TEXT NOT NULL CHECK (length(file_sha256) = 64),
    imported_at TEXT NOT NULL CHECK (imported_at {_INSTANT}),
    imported_offset_minutes INTEGER NOT NULL CHECK (imported_offset_minutes BETWEEN -1439 AND 1439),
    workouts INTEGER NOT NULL CHECK (workouts >= 0),
    sets INTEGER NOT NULL CHECK (sets >= 0),
    activities INTEGER NOT NULL CHECK (activities >= 0),
    check_ins INTEGER NOT NULL CHECK (check_ins >= 0),
    exercises INTEGER NOT NULL CHECK (exercises >= 0)
) STRICT;
"""

_WORKOUT: Final = f"""
CREATE TABLE workout (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    started_at TEXT NOT NULL CHECK (started_at {_INSTANT}),
    started_offset_minutes INTEGER NOT NULL CHECK (started_offset_minutes BETWEEN -1439 AND 1439),
    ended_at TEXT NOT NULL CHECK (ended_at {_INSTANT}),
    ended_offset_minutes INTEGER NOT NULL CHECK (ended_offset_minutes BETWEEN -1439 AND 1439),
    session_rpe REAL CHECK (session_rpe BETWEEN 0 AND 10),
    note TEXT NOT NULL,
    batch_id TEXT REFERENCES import_batch (id),
    source_key TEXT,{_STAMPS},
    CHECK (ended_at >= started_at)
) STRICT;
CREATE INDEX workout_batch ON workout (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX workout_source ON workout (source_key) WHERE source_key IS NOT NULL;
"""

_ROUTINE: Final = f"""
CREATE TABLE routine (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL,{_STAMPS}
) STRICT;
"""

_PLAN: Final = f"""
CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    starts_at TEXT NOT NULL CHECK (starts_at {_INSTANT}),
    starts_offset_minutes INTEGER NOT NULL CHECK (starts_offset_minutes BETWEEN -1439 AND 1439),
    title TEXT NOT NULL,
    minutes REAL NOT NULL CHECK (minutes >= 0),
    routine_id TEXT REFERENCES routine (id),
    workout_id TEXT REFERENCES workout (id) ON DELETE SET NULL,
    note TEXT NOT NULL,{_STAMPS}
) STRICT;
CREATE INDEX plan_routine ON plan (routine_id) WHERE routine_id IS NOT NULL;
CREATE INDEX plan_workout ON plan (workout_id) WHERE workout_id IS NOT NULL;
"""

# A long IN makes SQLite build a table for every row, which makes storing sets a quarter slower.
_EXERCISES_OF: Final = """
CREATE TABLE {owner}_exercise (
    {owner}_id TEXT NOT NULL REFERENCES {owner} (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    exercise_id TEXT NOT NULL,
    name TEXT NOT NULL,
    superset INTEGER,
    note TEXT NOT NULL,
    PRIMARY KEY ({owner}_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE {owner}_set (
    {owner}_id TEXT NOT NULL,
    exercise_position INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    repetitions INTEGER CHECK (repetitions BETWEEN 0 AND 100000),
    weight_kg REAL CHECK (weight_kg BETWEEN 0 AND 100000),
    weight_typed REAL,
    weight_unit TEXT CHECK (weight_unit IN ('kg', 'lb')),
    rir REAL CHECK (rir BETWEEN 0 AND 10),
    kind TEXT NOT NULL CHECK (kind = 'working' OR kind = 'warm-up' OR kind = 'drop'
        OR kind = 'failure' OR kind = 'assisted'),
    duration_seconds REAL CHECK (duration_seconds >= 0),
    distance_metres REAL CHECK (distance_metres >= 0),
    side TEXT CHECK (side IN ('left', 'right')),
    note TEXT NOT NULL,
    PRIMARY KEY ({owner}_id, exercise_position, position),
    FOREIGN KEY ({owner}_id, exercise_position)
        REFERENCES {owner}_exercise ({owner}_id, position) ON DELETE CASCADE,
    CHECK ((weight_kg IS NULL) = (weight_typed IS NULL)
        AND (weight_kg IS NULL) = (weight_unit IS NULL)),
    CHECK (abs(weight_kg - weight_typed * iif(weight_unit = 'lb', 0.45359237, 1)) < 0.001)
) STRICT, WITHOUT ROWID;
"""

_EFFORTS_OF: Final = """
CREATE TABLE {owner}_activity (
    {owner}_id TEXT PRIMARY KEY REFERENCES {owner} (id) ON DELETE CASCADE,
    sport_id TEXT NOT NULL,
    minutes REAL NOT NULL CHECK (minutes >= 0),
    rpe REAL CHECK (rpe BETWEEN 0 AND 10),
    distance_metres REAL CHECK (distance_metres >= 0),
    descent_metres REAL CHECK (descent_metres >= 0),
    shares TEXT CHECK (shares IS NULL OR json_valid(shares))
) STRICT, WITHOUT ROWID;
CREATE TABLE {owner}_quick_effort (
    {owner}_id TEXT NOT NULL REFERENCES {owner} (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    muscle TEXT NOT NULL CHECK (muscle {muscle}),
    effort REAL NOT NULL CHECK (effort BETWEEN 1 AND 10),
    PRIMARY KEY ({owner}_id, position)
) STRICT, WITHOUT ROWID;
"""

_CHECK_IN: Final = f"""
CREATE TABLE check_in (
    id TEXT PRIMARY KEY,
    day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    at TEXT NOT NULL CHECK (at {_INSTANT}),
    offset_minutes INTEGER NOT NULL,
    sleep_hours REAL CHECK (sleep_hours BETWEEN 0 AND 24),
    sleep_quality INTEGER CHECK (sleep_quality BETWEEN 1 AND 5),
    energy INTEGER CHECK (energy BETWEEN 1 AND 5),
    stress INTEGER CHECK (stress BETWEEN 1 AND 5),
    protein INTEGER CHECK (protein IN (0, 1)),
    sharp_pain INTEGER NOT NULL CHECK (sharp_pain IN (0, 1)),
    sharp_pain_muscle TEXT CHECK (sharp_pain_muscle {_MUSCLE}),
    sharp_pain_side TEXT CHECK (sharp_pain_side IN ('left', 'right')),
    note TEXT NOT NULL,
    batch_id TEXT REFERENCES import_batch (id),{_STAMPS}
) STRICT;
CREATE UNIQUE INDEX check_in_day ON check_in (day) WHERE deleted_at IS NULL;
CREATE INDEX check_in_batch ON check_in (batch_id) WHERE batch_id IS NOT NULL;
CREATE TABLE soreness_rating (
    check_in_id TEXT NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    muscle TEXT NOT NULL CHECK (muscle {_MUSCLE}),
    soreness INTEGER NOT NULL CHECK (soreness BETWEEN 0 AND 10),
    side TEXT CHECK (side IN ('left', 'right')),
    PRIMARY KEY (check_in_id, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX soreness_rating_once
    ON soreness_rating (check_in_id, muscle, ifnull(side, ''));
"""

_EXERCISE: Final = f"""
CREATE TABLE exercise (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) > 0),
    shares TEXT NOT NULL CHECK (json_valid(shares)),
    eccentric REAL NOT NULL CHECK (eccentric >= 0),
    equipment TEXT NOT NULL,
    category TEXT NOT NULL CHECK (category IN ('strength', 'olympic weightlifting',
        'powerlifting', 'strongman', 'plyometrics', 'stretching', 'cardio')),
    custom INTEGER NOT NULL CHECK (custom IN (0, 1)),
    batch_id TEXT REFERENCES import_batch (id),{_STAMPS}
) STRICT;
CREATE INDEX exercise_batch ON exercise (batch_id) WHERE batch_id IS NOT NULL;
CREATE TABLE name_match (
    source_app TEXT NOT NULL,
    name TEXT NOT NULL,
    exercise_id TEXT NOT NULL,
    PRIMARY KEY (source_app, name)
) STRICT, WITHOUT ROWID;
"""

_FORECAST: Final = f"""
CREATE TABLE forecast (
    for_at TEXT NOT NULL CHECK (for_at {_INSTANT}),
    for_offset_minutes INTEGER NOT NULL CHECK (for_offset_minutes BETWEEN -1439 AND 1439),
    muscle TEXT NOT NULL CHECK (muscle {_MUSCLE}),
    made_at TEXT NOT NULL CHECK (made_at {_INSTANT}),
    made_offset_minutes INTEGER NOT NULL CHECK (made_offset_minutes BETWEEN -1439 AND 1439),
    soreness REAL NOT NULL,
    soreness_low REAL NOT NULL,
    soreness_high REAL NOT NULL,
    function REAL NOT NULL,
    readiness REAL NOT NULL,
    model TEXT NOT NULL,
    probabilities TEXT NOT NULL CHECK (json_valid(probabilities)),
    PRIMARY KEY (for_at, muscle, made_at),
    CHECK (for_at >= made_at)
) STRICT, WITHOUT ROWID;
"""

_SINGLES: Final = f"""
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
CREATE TABLE advice_dismissal (
    advice TEXT PRIMARY KEY,
    dismissed_at TEXT NOT NULL CHECK (dismissed_at {_INSTANT}),
    dismissed_offset_minutes INTEGER NOT NULL
        CHECK (dismissed_offset_minutes BETWEEN -1439 AND 1439)
) STRICT, WITHOUT ROWID;
"""


@migrations()
def create_tables(database: sqlite_utils.Database) -> None:
    """Make all tables of the first release."""
    for statements in (_IMPORT_BATCH, _WORKOUT, _ROUTINE, _PLAN, _CHECK_IN, _EXERCISE):
        database.executescript(statements)
    for owner in ("workout", "routine", "plan"):
        database.executescript(_EXERCISES_OF.format(owner=owner))
    for owner in ("workout", "plan"):
        database.executescript(_EFFORTS_OF.format(owner=owner, muscle=_MUSCLE))
    for statements in (_FORECAST, _SINGLES):
        database.executescript(statements)


@migrations()
def mark_check_ins_about_soreness(database: sqlite_utils.Database) -> None:
    """Let a check-in leave soreness open; every earlier one spoke of it."""
    database.execute(
        "ALTER TABLE check_in ADD COLUMN"
        " soreness_asked INTEGER NOT NULL DEFAULT 1 CHECK (soreness_asked IN (0, 1))"
    )


@cache
def tables_made() -> frozenset[str]:
    """Names of the tables that a file of this version has."""
    database = sqlite_utils.Database(memory=True, execute_plugins=False)
    create_tables(database)
    names = frozenset(database.table_names())
    database.close()
    return names


def is_pending(database: Database) -> bool:
    """Whether the file was made by an earlier version and has steps to go."""
    return bool(migrations.pending(database.sqlite))


def migrate(database: Database) -> None:
    """Bring the tables up to this version, all steps or none."""
    with database.transaction():
        migrations.apply(database.sqlite)
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
