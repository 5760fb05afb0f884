"""Import batches: what one import brought, so that it can be taken back as a whole."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """One import of one file.

    Attributes:
        id: UUIDv7; the workouts that it brought carry it.
        file_name: Name of the file, without its folder.
        file_format: Key of the format, such as ``strong``.
        file_sha256: Checksum of the file's bytes, hexadecimal.
        imported_at: Aware instant.
        workouts: How many workouts it added.
        sets: How many sets, warm-ups included.
        activities: How many endurance and sport activities.
        check_ins: How many check-ins it added, or added a night to.
        exercises: How many exercises that were not known before.
    """

    id: str
    file_name: str
    file_format: str
    file_sha256: str
    imported_at: datetime
    workouts: int = 0
    sets: int = 0
    activities: int = 0
    check_ins: int = 0
    exercises: int = 0
