"""``export``: everything as one JSON document, or as spreadsheets."""

from pathlib import Path
from typing import Any

import click

from app.commands.invocation import FILE_PATH, Invocation, takes_database
from app.state.transfer import write_document, write_spreadsheets
from app.storage.library import Library


@click.command
@takes_database
@click.option(
    "--json-file",
    type=FILE_PATH,
    metavar="FILE",
    help="Write everything into this JSON file, which import reads back.",
)
@click.option(
    "--csv", "folder", type=FILE_PATH, metavar="FOLDER", help="Write CSV files for spreadsheets."
)
def export(invocation: Invocation, json_file: Path | None, folder: Path | None) -> None:
    """Write what was entered into files of your own."""
    if json_file is None and folder is None:
        raise click.UsageError("Say where to: --json-file FILE, --csv FOLDER, or both.")
    document: dict[str, Any] = {}
    with invocation.library(only_reads=True) as library:
        if json_file is not None:
            write_document(library, json_file)
            document["file"] = str(json_file)
        if folder is not None:
            document["files"] = [str(file) for file in write_spreadsheets(library, folder)]
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
