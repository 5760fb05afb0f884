"""Planned sessions and ready dates as a calendar that any calendar program reads (RFC 5545)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

_LONGEST_LINE_BYTES: Final = 75
_ESCAPES: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """A moment worth a place in the calendar.

    Attributes:
        key: What it is about, such as a muscle group; an entry with the same key replaces it.
        at: Aware instant.
        title: What the calendar shows.
        text: What it tells when opened; may be empty.
        until: When it ends; None for a mere moment.
    """

    key: str
    at: datetime
    title: str
    text: str = ""
    until: datetime | None = None


def calendar_text(entries: Iterable[CalendarEntry], made_at: datetime) -> str:
    """The entries as an iCalendar document; they block no time and ring no bell."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Herstel//Ready again//EN",
        *(line for entry in entries for line in _event(entry, made_at)),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _event(entry: CalendarEntry, made_at: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.key.translate(_ESCAPES)}@herstel"
    yield f"DTSTAMP:{_utc(made_at)}"
    yield f"DTSTART:{_utc(entry.at)}"
    if entry.until is not None:
        yield f"DTEND:{_utc(entry.until)}"
    yield f"SUMMARY:{entry.title.translate(_ESCAPES)}"
    if entry.text:
        yield f"DESCRIPTION:{entry.text.translate(_ESCAPES)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _folded(line: str) -> Iterator[str]:
    """A line in pieces of at most 75 bytes, further ones led by a blank, no letter split."""
    piece, size = "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _LONGEST_LINE_BYTES:
            yield piece
            piece, size = " ", 1
        piece += letter
        size += width
    yield piece
