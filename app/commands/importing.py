"""``import``: bring in another program's files, see first what they hold, or take one back."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path
from typing import Any, Final

import click

from app.commands.invocation import (
    FILE_PATH,
    Invocation,
    Zone,
    progress_bar,
    takes_database,
    tell_problem,
)
from app.core.batches import ImportBatch
from app.core.workouts import WeightUnit, Workout
from app.errors import KnownError, StorageError
from app.exchange.catalogue import load_catalogue
from app.exchange.formats import FORMATS
from app.exchange.matching import Matcher
from app.exchange.parsed import ParseOptions, Progress
from app.exchange.problems import shortened
from app.local_time import LocalZone, now
from app.state.import_writing import apply_imports, revert_imports
from app.state.imports import PreparedImport, import_facts, prepare_import
from app.state.own_documents import (
    OWN_FORMAT,
    DocumentImport,
    import_own_document,
    is_own_document,
)
from app.storage.library import Library

_STEPS: Final = 100
_SHOWN_PROBLEMS: Final = 10
_SOME_REFUSED: Final = 1


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
    """Import other programs' logs, or what export wrote.

    Formats are recognised by their content. A file that cannot be imported is named, and does not
    hold up the others.
    """
    if bool(files) == (revert is not None):
        raise click.UsageError("Name the files to import, or one import to --revert.")
    if revert is not None:
        if dry_run:
            raise click.UsageError("--revert takes an import back at once; leave out --dry-run.")
        _take_back(invocation, revert)
        return
    options = ParseOptions(file_format, WeightUnit(unit) if unit else None, timezone or LocalZone())
    with invocation.library(only_reads=dry_run) as library:
        importing = _Importing(library, options, dry_run=dry_run)
        for file in files:
            importing.take(file)
    _show(invocation, importing)
    if importing.refused:
        click.get_current_context().exit(_SOME_REFUSED)


@dataclass(slots=True)
class _Importing:
    """One run of the command over its files; one that is refused does not hold up the others.

    Attributes:
        library: The database.
        options: What the athlete says about the files.
        dry_run: Whether to look only.
        documents: What each file held, as JSON.
        refused: Files that nothing was imported from, and why.
    """

    library: Library
    options: ParseOptions
    dry_run: bool
    documents: list[dict[str, Any]] = field(default_factory=list)
    refused: list[tuple[Path, KnownError]] = field(default_factory=list)
    _matcher: Matcher = field(default_factory=lambda: Matcher(load_catalogue()))
    _workouts: tuple[Workout, ...] | None = None
    _is_backed_up: bool = False

    def take(self, file: Path) -> None:
        """Import one file, or note why not."""
        try:
            document = self._own(file) if is_own_document(file) else self._log(file)
        except KnownError as error:
            self.refused.append((file, error))
        else:
            self.documents.append(document)

    def _own(self, file: Path) -> dict[str, Any]:
        found = import_own_document(self.library, file, dry_run=self.dry_run)
        self._workouts = None
        return _own_document(file, found)

    def _log(self, file: Path) -> dict[str, Any]:
        if self._workouts is None:
            self._workouts = self.library.workouts.all()
        zone = self.options.timezone
        facts = import_facts(self.library, self._matcher, zone, self._workouts)
        with _progress(f"Reading {shortened(file.name)}") as progress:
            prepared = prepare_import(file, facts, self.options, progress)
        return _document(prepared, None if self.dry_run else self._stored(prepared))

    def _stored(self, prepared: PreparedImport) -> ImportBatch | None:
        """Write an import; before the first of several the database is backed up."""
        written = apply_imports(self.library, [prepared], now(), backs_up=not self._is_backed_up)
        if not written:
            return None
        self._is_backed_up = True
        self._workouts = (*(self._workouts or ()), *prepared.plan.workouts)
        return written[0]


def _show(invocation: Invocation, importing: _Importing) -> None:
    documents, refused = importing.documents, importing.refused
    total = sum(document["volume_kg"] for document in documents)
    if documents or invocation.as_json:
        invocation.show(
            {
                "files": documents,
                "refused": [
                    {"file": str(file), "reason": error.message} for file, error in refused
                ],
                "volume_kg": round(total, 1),
            },
            lambda: "\n".join(
                line
                for document in documents
                for line in _lines(document, dry_run=importing.dry_run)
            ),
        )
    for _, error in refused:
        tell_problem(error.message if documents else str(error))


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
        "check_ins": plan.counts.check_ins,
        "nights": len(plan.nights),
        "duplicates": plan.duplicates,
        "known_check_ins": plan.known_check_ins,
        "probable_duplicates": len(plan.probable_duplicates),
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
        "check_ins": found.check_ins,
        "nights": 0,
        "duplicates": found.known,
        "known_check_ins": found.known_check_ins,
        "probable_duplicates": 0,
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
    if document["check_ins"]:
        yield f"  Check-ins: {document['check_ins']:,}."
    if document["nights"]:
        yield f"  Check-ins that told nothing of sleep, and get a night: {document['nights']:,}."
    if document["duplicates"]:
        yield f"  {document['duplicates']:,} workouts were here already."
    if document["known_check_ins"]:
        yield f"  {document['known_check_ins']:,} check-ins left out: their days have one."
    if document["probable_duplicates"]:
        yield f"  Left out, at the time of others: {document['probable_duplicates']:,} workouts."
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
        (reverted,) = revert_imports(library, [batch_id])
    workouts = len(reverted.workouts)
    sets = sum(stamped.value.set_count for stamped in reverted.workouts)
    invocation.show(
        {"batch": batch_id, "workouts": workouts, "sets": sets},
        lambda: f"Took back {workouts:,} workouts with {sets:,} sets.",
    )
