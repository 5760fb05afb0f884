"""``match``: exercise names, in any app's words, to the catalogue and its muscles."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import click

from app.commands.files import read_bytes
from app.commands.invocation import FILE_PATH, Invocation, takes_database
from app.errors import ImportRefusedError
from app.exchange.catalogue import load_catalogue
from app.exchange.matching import Match, Matcher

_NAME_COLUMN: Final = "app_name"
_APP_COLUMN: Final = "source_app"
_LANGUAGE_COLUMN: Final = "language"
_ENGLISH: Final = "en"


@click.command
@takes_database
@click.argument("names", nargs=-1, metavar="NAME…")
@click.option(
    "--file",
    "file",
    type=FILE_PATH,
    metavar="FILE",
    help="CSV file with the columns app_name, source_app and language.",
)
def match(invocation: Invocation, names: tuple[str, ...], file: Path | None) -> None:
    """Find exercises by the names that other programs give them."""
    if bool(names) == (file is not None):
        raise click.UsageError("Give names, or a --file of names.")
    wanted = [(name, "", _ENGLISH) for name in names] if file is None else list(_rows(file))
    matcher = Matcher(load_catalogue())
    found = [matcher.match(*row) for row in wanted]
    invocation.show(
        {"names": [_document(match) for match in found]}, lambda: "\n".join(map(_line, found))
    )


def _rows(file: Path) -> Iterator[tuple[str, str, str]]:
    """Name, source app and language of each row.

    Raises:
        ImportRefusedError: The file cannot be read or lacks the column of names.
    """
    content = read_bytes(file)
    try:
        rows = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
        if _NAME_COLUMN not in (rows.fieldnames or ()):
            raise ImportRefusedError(
                f"{file} has no column {_NAME_COLUMN}.", "Its first row has to name columns."
            )
        for row in rows:
            yield (
                row[_NAME_COLUMN] or "",
                row.get(_APP_COLUMN) or "",
                row.get(_LANGUAGE_COLUMN) or _ENGLISH,
            )
    except (UnicodeDecodeError, csv.Error) as error:
        raise ImportRefusedError(
            f"{file} cannot be read as a CSV file.", "It has to be UTF-8 text with commas."
        ) from error


def _document(found: Match) -> dict[str, Any]:
    return {
        "name": found.name,
        "exercise": found.exercise.id if found.exercise else None,
        "primary": [muscle.value for muscle in found.primary],
        "secondary": [muscle.value for muscle in found.secondary],
        "confidence": round(found.confidence, 4),
    }


def _line(found: Match) -> str:
    if not found.primary:
        return f"{found.name}: not recognised"
    muscles = ", ".join(found.primary)
    if found.secondary:
        muscles += f" ({', '.join(found.secondary)})"
    exercise = found.exercise.name if found.exercise else "no exercise of the catalogue"
    return f"{found.name}: {exercise}; {muscles}; {found.confidence:.0%} sure"
