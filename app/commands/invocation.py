"""What every command shares: the database, JSON or text, and how times are read."""

import errno
import json
import math
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import wraps
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from app.compat import override
from app.core.days import in_zone
from app.errors import KnownError
from app.local_time import LocalZone, now
from app.storage.database import default_path
from app.storage.library import Library

DATABASE_VARIABLE: Final = "HERSTEL_DB"
FILE_PATH: Final = click.Path(path_type=Path, readable=False)
"""A path of the file system; what stands there is found out when it is opened."""
_YEARS: Final = range(1900, 3000)


@dataclass(frozen=True, slots=True)
class Invocation:
    """How the program was called.

    Attributes:
        database: The file given with ``--db``; None without.
        as_json: Whether to print one JSON document in place of text.
    """

    database: Path | None = None
    as_json: bool = False

    @property
    def path(self) -> Path:
        """The database: as asked, else ``HERSTEL_DB``, else the platform's place."""
        return self.named or default_path()

    @property
    def named(self) -> Path | None:
        """The database that was asked for; None for the usual one."""
        if self.database is not None:
            return self.database
        variable = os.environ.get(DATABASE_VARIABLE)
        return Path(variable) if variable else None

    @contextmanager
    def library(self, *, only_reads: bool = False) -> Iterator[Library]:
        """The open database, closed at the end.

        Args:
            only_reads: Whether nothing is meant to change; then a damaged file stays where it is.
        """
        with Library.open(self.path, now, sets_aside=not only_reads) as library:
            yield library

    def show(self, document: Mapping[str, Any], text: Callable[[], str]) -> None:
        """Print the JSON document or the text."""
        try:
            click.echo(as_json(document) if self.as_json else _printable(text()))
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise
            reason = error.strerror or "unknown reason"
            raise KnownError(f"The output could not be written: {reason}.") from error


def tell_problem(sentences: str) -> None:
    """Print what is wrong as one line on stderr; the name of a file in it may hold anything."""
    click.echo(" ".join(_printable(sentences).split()), err=True)


def _printable(text: str) -> str:
    """Text without what a terminal would obey."""
    return "".join(letter if letter.isprintable() or letter == "\n" else " " for letter in text)


def as_json(document: Mapping[str, Any]) -> str:
    """One JSON document; what is not a number is null."""
    return json.dumps(_numbers_only(document), ensure_ascii=False, indent=2, allow_nan=False)


def _numbers_only(part: object) -> object:
    if isinstance(part, float):
        return part if math.isfinite(part) else None
    if isinstance(part, Mapping):
        return {key: _numbers_only(value) for key, value in part.items()}
    if isinstance(part, list | tuple):
        return [_numbers_only(value) for value in part]
    return part


def takes_database(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command ``--db`` and ``--json``, and the invocation as its first argument."""

    @wraps(command)
    def called(database: Path | None, *, as_json: bool, **options: object) -> None:
        outer = click.get_current_context().find_object(Invocation) or Invocation()
        command(Invocation(database or outer.database, as_json or outer.as_json), **options)

    return database_options(called)


def database_options(command: Callable[..., None]) -> Callable[..., None]:
    """Declare ``--db`` and ``--json``."""
    with_json = click.option(
        "--json", "as_json", is_flag=True, help="Print one JSON document in place of text."
    )
    with_database = click.option(
        "--db",
        "database",
        type=FILE_PATH,
        help=f"Database file (else {DATABASE_VARIABLE}, else the platform's usual place).",
    )
    return with_database(with_json(command))


@contextmanager
def progress_bar(
    label: str, length: int, *, hidden: bool = False
) -> Iterator[Callable[[int], None]]:
    """A progress bar on stderr, which is told how far it is."""
    with click.progressbar(length=length, label=label, file=sys.stderr, hidden=hidden) as bar:
        yield lambda done: bar.update(max(0, done - bar.pos))


class Instant(click.ParamType[datetime]):
    """An ISO date and time; naive where no offset was given."""

    name = "ISO"

    @override
    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """The date and time."""
        try:
            instant = datetime.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is not a date and time such as 2026-11-23T09:41.", param, ctx)
        if instant.year not in _YEARS:
            self.fail(
                f"{value!r} is not between the years {_YEARS[0]} and {_YEARS[-1]}.", param, ctx
            )
        return instant


class Zone(click.ParamType[tzinfo]):
    """A time zone by its name, such as Europe/Amsterdam."""

    name = "ZONE"

    @override
    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tzinfo:
        """The zone."""
        try:
            return ZoneInfo(str(value))
        except (ZoneInfoNotFoundError, ValueError, OSError):
            self.fail(f"{value!r} is not a time zone such as Europe/Amsterdam.", param, ctx)


def moment(at: datetime | None, zone: tzinfo | None = None) -> datetime:
    """An aware instant: as given, else in ``zone`` or on the machine's clock; None is now."""
    if at is None:
        return now()
    if at.tzinfo is not None:
        return at
    zone = zone or LocalZone()
    return in_zone(at.replace(tzinfo=zone), zone)
