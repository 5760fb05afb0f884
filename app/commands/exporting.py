"""``export``: everything as one JSON document, or as spreadsheets."""

import os
import secrets
from pathlib import Path
from typing import Any, Final

import click

from app.commands.invocation import Invocation, takes_database
from app.errors import StorageError
from app.storage.csv_export import export_csv
from app.storage.document import export_document
from app.storage.library import Library

_OWNER_ONLY: Final = 0o600


@click.command
@takes_database
@click.option(
    "--json-file", type=click.Path(path_type=Path), help="Write everything into this JSON file."
)
@click.option("--csv", "folder", type=click.Path(path_type=Path), help="Write CSV files there.")
def export(invocation: Invocation, json_file: Path | None, folder: Path | None) -> None:
    """Write what was entered into files of your own."""
    if json_file is None and folder is None:
        raise click.UsageError("Say where to: --json-file FILE, --csv FOLDER, or both.")
    document: dict[str, Any] = {}
    with invocation.library() as library:
        if json_file is not None:
            _write(json_file, export_document(library))
            document["file"] = str(json_file)
        if folder is not None:
            document["files"] = [str(file) for file in export_csv(library, folder)]
        document |= _counts(library)
    written = [document["file"]] if json_file else []
    written += document.get("files", [])
    invocation.show(document, lambda: "\n".join(f"Wrote {file}" for file in written))


def _counts(library: Library) -> dict[str, int]:
    workouts = library.workouts.all()
    return {
        "workouts": len(workouts),
        "sets": sum(workout.set_count for workout in workouts),
        "check_ins": len(library.check_ins.all()),
        "exercises": len(library.exercises.all()),
        "routines": len(library.routines.all()),
    }


def _write(file: Path, content: bytes) -> None:
    """Write a file whole or not at all; an earlier one is replaced only by a complete one.

    Raises:
        StorageError: The folder is missing, full or read-only.
    """
    part = file.with_name(f".{file.name}.{secrets.token_hex(4)}.part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        reason = error.strerror or "unknown reason"
        raise StorageError(
            f"{file} cannot be written: {reason}.",
            "Nothing was changed; choose a folder that exists and has room.",
        ) from error
