"""``backup``, ``restore`` and ``doctor``: copies that are checked, and the file's health."""

from pathlib import Path
from typing import Any

import click

from app.commands.invocation import FILE_PATH, Invocation, takes_database
from app.errors import StorageError
from app.storage.backups import Backup, BackupReason, read_backup
from app.storage.doctor import Diagnosis, examine
from app.storage.restoring import RestorePreview, TableChange


@click.command
@takes_database
@click.option(
    "--to",
    "folder",
    type=FILE_PATH,
    metavar="FOLDER",
    help="Folder for it, in place of the one beside the database.",
)
def backup(invocation: Invocation, folder: Path | None) -> None:
    """Make a verified copy of the database."""
    with invocation.library(only_reads=True) as library:
        made = library.backups.make(BackupReason.BY_HAND, folder)
    invocation.show(
        {"file": str(made.path), **_contents(made)},
        lambda: f"Backed up to {made.path}, verified.",
    )


@click.command
@takes_database
@click.argument("file", type=FILE_PATH)
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
def restore(invocation: Invocation, file: Path, *, dry_run: bool) -> None:
    """Put a back-up in the place of everything stored.

    What was there is backed up first, so that this can be undone.
    """
    undo: Path | None = None
    with invocation.library(only_reads=dry_run) as library:
        if dry_run:
            preview = library.backups.preview(file)
        else:
            restored = library.backups.restore(file)
            preview, undo = restored.preview, restored.undo.path
    invocation.show(
        _restore_document(preview, undo), lambda: "\n".join(_restore_lines(preview, undo))
    )


@click.command
@takes_database
def doctor(invocation: Invocation) -> None:
    """Check that the database is whole, and say what is in it."""
    found = examine(invocation.path)
    invocation.show(_diagnosis_document(found), lambda: "\n".join(_diagnosis_lines(found)))
    if found.problems:
        raise StorageError(f"{found.path} is not in order: {found.problems[0]}", _advice(found))


def _contents(of: Backup) -> dict[str, Any]:
    return {"counts": dict(of.manifest.counts), "checksum": of.manifest.sha256}


def _restore_document(preview: RestorePreview, undo: Path | None) -> dict[str, Any]:
    noted = read_backup(preview.path)
    return {
        "file": str(preview.path),
        **(_contents(noted) if noted else {"counts": None, "checksum": None}),
        "changes": [
            {
                "table": change.table,
                "brings_back": change.brings_back,
                "takes_away": change.takes_away,
                "changes": change.changes,
            }
            for change in preview.changes
        ],
        "undo": str(undo) if undo else None,
        "problems": [],
    }


def _restore_lines(preview: RestorePreview, undo: Path | None) -> list[str]:
    lines = [_change_line(change) for change in preview.changes]
    if not lines:
        lines = ["Nothing differs from this back-up."]
    if undo:
        lines.append(f"Restored. What was there before is kept in {undo}.")
    return lines


def _change_line(change: TableChange) -> str:
    return (
        f"{change.table.replace('_', ' ')}: {change.brings_back:,} come back, "
        f"{change.takes_away:,} go, {change.changes:,} change"
    )


def _diagnosis_document(found: Diagnosis) -> dict[str, Any]:
    return {
        "file": str(found.path),
        "size_bytes": found.size_bytes,
        "sqlite_version": found.sqlite_version,
        "schema_version": found.schema_version,
        "counts": dict(found.counts),
        "newest_backup": str(found.newest_backup.path) if found.newest_backup else None,
        "problems": list(found.problems),
    }


def _diagnosis_lines(found: Diagnosis) -> list[str]:
    lines = [f"{found.path}: {found.size_bytes / 1e6:,.1f} MB, schema {found.schema_version}"]
    lines += [
        f"  {table.replace('_', ' ')}: {count:,}" for table, count in found.counts.items() if count
    ]
    if found.newest_backup:
        lines.append(f"Newest good back-up: {found.newest_backup.path}")
    return [*lines, "Everything is in order."] if not found.problems else lines


def _advice(found: Diagnosis) -> str:
    if found.newest_backup:
        return f"Put the newest good back-up back: herstel restore {found.newest_backup.path}"
    return "Nothing was changed."
