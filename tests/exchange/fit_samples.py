"""Builds recordings in the FIT format, as watches write them."""

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

FIT_EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
LIFTING = datetime(2024, 5, 1, 6, tzinfo=UTC)
TRAINING = 10
_NOTHING = 0xFFFF

Field = tuple[int, int, int, int | bytes]
"""Number, size in bytes, base type and value of a field."""


@dataclass(frozen=True)
class LiftedSet:
    """A set as a watch counts it; None is the format's mark for "not known".

    Attributes:
        category: Kind of exercise, by the number of the profile; several are guesses.
        number: Which exercise of that kind, as many as there are kinds.
        repetitions: As counted.
        weight_kg: As dialled.
        seconds: How long it took.
        is_active: Whether it is no rest.
        in_pounds: Whether the watch shows pounds.
        minute: When it began, counted from ``LIFTING``.
    """

    category: Sequence[int] = (0,)
    number: Sequence[int] = (1,)
    repetitions: int | None = 8
    weight_kg: float | None = 60.0
    seconds: float = 40.0
    is_active: bool = True
    in_pounds: bool = False
    minute: int = 1


def fit_file(
    *,
    kind: int = 4,
    sport: int | None = 1,
    start: datetime | int = LIFTING,
    clock_ahead_seconds: int = 2 * 3600,
    timer_ms: int = 2_400_000,
    extra: bytes = b"",
) -> bytes:
    """A recording of 40 minutes and 8 km.

    Args:
        kind: Type of the file: 4 is an activity, 2 settings.
        sport: Number of the sport: 1 is running; None leaves the session out.
        start: When it began; a number is seconds since the watch was switched on.
        clock_ahead_seconds: What the watch's clock is ahead of UTC.
        timer_ms: Length without pauses in milliseconds.
        extra: Further messages, such as those of sets.
    """
    began = start if isinstance(start, int) else _seconds(start)
    ended = began + 2500
    records = message(0, 0, [(0, 1, 0x00, kind), (4, 4, 0x86, began)]) + extra
    if sport is not None:
        records += session(sport, began, ended, timer_ms)
    records += message(2, 34, [(253, 4, 0x86, ended), (5, 4, 0x86, ended + clock_ahead_seconds)])
    return recording(records)


def recording(messages: bytes) -> bytes:
    """A file of messages, whatever they say, with its header and checksums."""
    header = struct.pack("<BBHI4s", 14, 0x10, 2140, len(messages), b".FIT")
    header += struct.pack("<H", _crc(header))
    return header + messages + struct.pack("<H", _crc(header + messages))


def messages_of(content: bytes) -> bytes:
    """The messages of such a file."""
    return content[14:-2]


def session(sport: int, began: int, ended: int, timer_ms: int = 2_400_000) -> bytes:
    """The message of a session of 8 km in seconds of the format; training is rated 7 of 10."""
    return message(
        1,
        18,
        [
            (253, 4, 0x86, ended), (2, 4, 0x86, began), (5, 1, 0x00, sport),
            (7, 4, 0x86, 2_500_000), (8, 4, 0x86, timer_ms), (9, 4, 0x86, 800_000),
            (23, 2, 0x84, 75), *([(193, 1, 0x02, 70)] if sport == TRAINING else []),
        ],
    )  # fmt: skip


def strength_file(
    sets: Iterable[LiftedSet], titles: Iterable[tuple[int, int, str]] = (), extra: bytes = b""
) -> bytes:
    """A recording of a strength session.

    Args:
        sets: Its sets and rests.
        titles: Category, number and name of exercises as the watch calls them.
        extra: Further messages.
    """
    records = b"".join(map(_set, sets)) + b"".join(_title(*each) for each in titles)
    return fit_file(sport=TRAINING, extra=records + extra)


def message(local: int, number: int, fields: list[Field]) -> bytes:
    """A definition and one message of it."""
    definition = struct.pack("<BBBHB", 0x40 | local, 0, 0, number, len(fields))
    definition += b"".join(struct.pack("<BBB", *each[:3]) for each in fields)
    return (
        definition
        + bytes([local])
        + b"".join(
            value if isinstance(value, bytes) else value.to_bytes(size, "little")
            for _, size, _, value in fields
        )
    )


def _set(lifted: LiftedSet) -> bytes:
    weight = _NOTHING if lifted.weight_kg is None else round(lifted.weight_kg * 16)
    repetitions = _NOTHING if lifted.repetitions is None else lifted.repetitions
    categories = struct.pack(f"<{len(lifted.category)}H", *lifted.category)
    numbers = struct.pack(f"<{len(lifted.number)}H", *lifted.number)
    return message(
        3,
        225,
        [
            (6, 4, 0x86, _seconds(LIFTING) + 60 * lifted.minute),
            (0, 4, 0x86, round(lifted.seconds * 1000)),
            (3, 2, 0x84, repetitions), (4, 2, 0x84, weight),
            (5, 1, 0x02, int(lifted.is_active)), (9, 2, 0x84, 1 + lifted.in_pounds),
            (7, len(categories), 0x84, categories), (8, len(numbers), 0x84, numbers),
        ],
    )  # fmt: skip


def _title(category: int, number: int, name: str) -> bytes:
    text = name.encode() + b"\0"
    fields: list[Field] = [(0, 2, 0x84, category), (1, 2, 0x84, number), (2, len(text), 0x07, text)]
    return message(4, 264, fields)


def _seconds(at: datetime) -> int:
    return int((at - FIT_EPOCH).total_seconds())


def _crc(content: bytes) -> int:
    """The checksum of the FIT format: CRC-16 with the polynomial 0xA001."""
    crc = 0
    for byte in content:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ (0xA001 if crc & 1 else 0)
    return crc
