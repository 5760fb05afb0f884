"""``import``: bring in another program's files, see first what they hold, or take one back."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import tzinfo
from pathlib import Path
from typing import Any, Final

import click

from app.commands.invocation import FILE_PATH, Invocation, Zone, progress_bar, takes_database
from app.core.batches import ImportBatch
from app.core.workouts import WeightUnit
from app.errors import StorageError
from app.exchange.catalogue import load_catalogue
from app.exchange.formats import FORMATS
from app.exchange.matching import Matcher
from app.exchange.parsed import ParseOptions, Progress
from app.exchange.problems import shortened
from app.local_time import LocalZone, now
from app.state.imports import (
    PreparedImport,
    apply_import,
    import_facts,
    prepare_import,
    revert_import,
)
from app.state.own_documents import (
    OWN_FORMAT,
    DocumentImport,
    import_own_document,
    is_own_document,
)
from app.storage.library import Library

_STEPS: Final = 100
_SHOWN_PROBLEMS: Final = 10


@click.command("import")
@takes_database
@click.argument("files", nargs=-1, type=FILE_PATH, metavar="FILE…")
@click.option(
    "--format",
    "file_format",
    help=f"Format, where it is not recognised: {', '.join(known.key for known in FORMATS)}.",
)
@click.option(
    "--unit",
    type=click.Choice([unit.value for unit in WeightUnit]),
    help="Unit of the weights in files that do not say.",
)
@click.option("--timezone", type=Zone(), help="Where the training was, such as Europe/Amsterdam.")
@click.option("--dry-run", is_flag=True, help="Only say what the files hold.")
@click.option("--revert", metavar="BATCH", help="Take an earlier import back.")
def import_files(
    invocation: Invocation,
    files: tuple[Path, ...],
    file_format: str | None,
    unit: str | None,
    timezone: tzinfo | None,
    *,
    dry_run: bool,
    revert: str | None,
) -> None:
    """Import training logs; known formats are recognised by their content."""
    if bool(files) == (revert is not None):
        raise click.UsageError("Name the files to import, or one import to --revert.")
    if revert is not None:
        if dry_run:
            raise click.UsageError("--revert takes an import back at once; leave out --dry-run.")
        _take_back(invocation, revert)
        return
    options = ParseOptions(file_format, WeightUnit(unit) if unit else None, timezone or LocalZone())
    with invocation.library() as library:
        documents = _import_all(library, files, options, dry_run=dry_run)
    total = sum(document["volume_kg"] for document in documents)
    invocation.show(
        {"files": documents, "volume_kg": round(total, 1)},
        lambda: "\n".join(
            line for document in documents for line in _lines(document, dry_run=dry_run)
        ),
    )


def _import_all(
    library: Library, files: Sequence[Path], options: ParseOptions, *, dry_run: bool
) -> list[dict[str, Any]]:
    """Import files one after the other; with several, all are read before the first is written."""
    if len(files) > 1:
        for file in files:
            _import(library, file, options, dry_run=True)
    return [_import(library, file, options, dry_run=dry_run) for file in files]


def _import(
    library: Library, file: Path, options: ParseOptions, *, dry_run: bool
) -> dict[str, Any]:
    if is_own_document(file):
        return _own_document(file, import_own_document(library, file, dry_run=dry_run))
    prepared = _prepare(library, file, options)
    return _document(prepared, None if dry_run else apply_import(library, prepared, now()))


def _prepare(library: Library, file: Path, options: ParseOptions) -> PreparedImport:
    facts = import_facts(library, Matcher(load_catalogue()), options.timezone)
    with _progress(f"Reading {shortened(file.name)}") as progress:
        return prepare_import(file, facts, options, progress)


@contextmanager
def _progress(label: str) -> Iterator[Progress]:
    """A progress bar for whoever watches; in a file of messages a refusal stays the only line."""
    with progress_bar(label, _STEPS, hidden=not sys.stderr.isatty()) as advance:

        def go_on(fraction: float) -> bool:
            advance(round(fraction * _STEPS))
            return True

        yield go_on


def _document(prepared: PreparedImport, batch: ImportBatch | None) -> dict[str, Any]:
    plan = prepared.plan
    return {
        "file": str(prepared.file),
        "format": plan.format,
        "workouts": plan.counts.workouts,
        "sets": plan.counts.sets,
        "warmup_sets": plan.counts.warmup_sets,
        "activities": plan.counts.activities,
        "duplicates": plan.duplicates,
        "new_exercises": len(plan.new_exercises),
        "unmatched": list(plan.unmatched),
        "problems": [{"row": problem.row, "reason": problem.reason} for problem in plan.problems],
        "batch": batch.id if batch else None,
        "volume_kg": round(plan.file_counts.volume_kg, 1),
    }


def _own_document(file: Path, found: DocumentImport) -> dict[str, Any]:
    return {
        "file": str(file),
        "format": OWN_FORMAT,
        "workouts": found.workouts,
        "sets": found.sets,
        "warmup_sets": found.warm_up_sets,
        "activities": found.activities,
        "duplicates": found.known,
        "new_exercises": found.exercises,
        "unmatched": [],
        "problems": [],
        "batch": None,
        "volume_kg": round(found.volume_kg, 1),
    }


def _lines(document: dict[str, Any], *, dry_run: bool) -> Iterator[str]:
    done = "would add" if dry_run else "added"
    yield (
        f"{document['file']} ({document['format']}): {done} {document['workouts']:,} workouts with "
        f"{document['sets']:,} sets, and {document['activities']:,} activities."
    )
    if document["duplicates"]:
        yield f"  {document['duplicates']:,} workouts were here already."
    if document["unmatched"]:
        yield f"  Muscles unknown for: {', '.join(document['unmatched'])}."
    problems = document["problems"]
    for problem in problems[:_SHOWN_PROBLEMS]:
        row = f"row {problem['row']}: " if problem["row"] is not None else ""
        yield f"  {row}{problem['reason']}"
    if len(problems) > _SHOWN_PROBLEMS:
        yield f"  … and {len(problems) - _SHOWN_PROBLEMS:,} more; --json lists them all."
    if document["batch"]:
        yield f"  To take it back: herstel import --revert {document['batch']}"


def _take_back(invocation: Invocation, batch_id: str) -> None:
    with invocation.library() as library:
        if batch_id not in {batch.id for batch in library.batches.all()}:
            raise StorageError(f"There is no import {shortened(batch_id)}.", "Nothing was changed.")
        reverted = revert_import(library, batch_id)
    workouts = len(reverted.workouts)
    sets = sum(stamped.value.set_count for stamped in reverted.workouts)
    invocation.show(
        {"batch": batch_id, "workouts": workouts, "sets": sets},
        lambda: f"Took back {workouts:,} workouts with {sets:,} sets.",
    )
