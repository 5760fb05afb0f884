"""The clock and the time zone of this machine; everything inward gets them as arguments."""

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo

from app.compat import override
from app.core.days import in_zone


def now() -> datetime:
    """This moment, in the UTC offset that the machine's clock shows; it knows the zone."""
    return in_zone(datetime.now(UTC), LocalZone())


@dataclass(frozen=True)
class LocalZone(tzinfo):
    """The machine's own time zone with its past and coming changes of offset.

    Attributes:
        names: What the zone is called in winter and summer, which tells it from another.
    """

    names: tuple[str, str] = field(default_factory=lambda: time.tzname)

    @override
    def utcoffset(self, instant: datetime | None, /) -> timedelta | None:
        """Offset that the machine's clock had or will have at a local time."""
        return instant.replace(tzinfo=None).astimezone().utcoffset() if instant else None

    @override
    def dst(self, instant: datetime | None, /) -> timedelta | None:
        """Not told apart from the offset."""
        return None

    @override
    def tzname(self, instant: datetime | None, /) -> str | None:
        """Abbreviation of the zone at a local time."""
        return instant.replace(tzinfo=None).astimezone().tzname() if instant else None

    @override
    def fromutc(self, instant: datetime, /) -> datetime:
        """A UTC time as this machine's clock shows it, also in the hour that comes twice."""
        local = instant.replace(tzinfo=UTC).astimezone()
        first = local.replace(tzinfo=self)
        return first if first.utcoffset() == local.utcoffset() else first.replace(fold=1)
