"""Reading back the document that ``export`` writes."""

import codecs
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.core.workouts import SetKind
from app.errors import ImportRefusedError
from app.exchange.problems import NOTHING_IMPORTED, named_refusal, shortened
from app.held_files import is_held
from app.storage.backups import Backup, BackupReason
from app.storage.document import FORMAT, MAX_BYTES, import_document
from app.storage.library import Library

OWN_FORMAT: Final = "herstel-json"
_START: Final = 256


@dataclass(frozen=True, slots=True)
class DocumentImport:
    """What reading a document back adds.

    Attributes:
        workouts: Workouts that are new here.
        sets: Sets of those, warm-ups included.
        warm_up_sets: Warm-up sets of those.
        activities: Activities among those.
        check_ins: Check-ins that are new here.
        exercises: Exercises of the athlete's own that are new here.
        known: Workouts that are here already, as old or older.
        known_check_ins: Check-ins left out, because their days have a newer one or the same.
        volume_kg: Weight times repetitions over the new sets.
        backup: What was there before; None where the document was only looked into.
    """

    workouts: int
    sets: int
    warm_up_sets: int
    activities: int
    check_ins: int
    exercises: int
    known: int
    known_check_ins: int
    volume_kg: float
    backup: Backup | None = None


class _LookedOnlyError(Exception):
    """Ends a transaction that was only meant to look."""


def is_own_document(file: Path) -> bool:
    """Whether a file begins as our own export does."""
    try:
        if not file.is_file() or is_held(file):
            return False
        with file.open("rb") as opened:
            start = opened.read(_START)
    except OSError:
        return False
    compact = b"".join(start.removeprefix(codecs.BOM_UTF8).split())
    return compact.startswith(b"{") and f'"format":"{FORMAT}"'.encode() in compact


def import_own_document(library: Library, file: Path, *, dry_run: bool) -> DocumentImport:
    """Add what a document holds, after a back-up; or only find out what it would add.

    Raises:
        ImportRefusedError: The document cannot be read; nothing was changed.
    """
    if file.stat().st_size > MAX_BYTES:
        raise ImportRefusedError(f"{shortened(file.name)} is too large.", NOTHING_IMPORTED)
    try:
        with suppress(_LookedOnlyError), library.transaction():
            backup = None if dry_run else library.backups.make(BackupReason.BEFORE_IMPORT)
            found = replace(_add(library, file.read_bytes()), backup=backup)
            if dry_run:
                raise _LookedOnlyError
    except ImportRefusedError as refusal:
        raise named_refusal(file.name, refusal) from refusal
    return found


def _add(library: Library, document: bytes) -> DocumentImport:
    before = {workout.id for workout in library.workouts.all()}
    counts = import_document(library, document)
    new = [workout for workout in library.workouts.all() if workout.id not in before]
    sets = [one for workout in new for entry in workout.exercises for one in entry.sets]
    return DocumentImport(
        workouts=len(new),
        sets=len(sets),
        warm_up_sets=sum(one.kind is SetKind.WARM_UP for one in sets),
        activities=sum(workout.activity is not None for workout in new),
        check_ins=counts["check_ins"].added,
        exercises=counts["exercises"].added,
        known=counts["workouts"].replaced + counts["workouts"].unchanged,
        known_check_ins=counts["check_ins"].unchanged,
        volume_kg=sum(workout.volume_kg for workout in new),
    )
