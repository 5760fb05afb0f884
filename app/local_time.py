"""The clock and the time zone of this machine; everything inward gets them as arguments."""

from datetime import UTC, datetime, timedelta, tzinfo

from app.compat import override


def now() -> datetime:
    """This moment, in the UTC offset that the machine's clock shows."""
    return datetime.now().astimezone()


class LocalZone(tzinfo):
    """The machine's own time zone with its past and coming changes of offset."""

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
