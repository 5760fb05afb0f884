"""From a path to what the file says."""

from dataclasses import replace
from datetime import tzinfo
from pathlib import Path
from typing import Final

from app.errors import ImportRefusedError
from app.exchange.formats import FORMATS, Format, format_named, format_of
from app.exchange.packing import is_zip, member_content, only_member, opened_zip
from app.exchange.parsed import ParsedFile, ParseOptions, Progress, no_progress
from app.exchange.problems import NOTHING_IMPORTED, named_refusal, shortened
from app.exchange.source import Source

_DEFAULTS: Final = ParseOptions()


def read_file(
    path: Path, options: ParseOptions = _DEFAULTS, progress: Progress = no_progress
) -> ParsedFile:
    """Read another program's file; nothing is kept anywhere.

    Args:
        path: The file.
        options: What the athlete says about it.
        progress: Told now and then how far it is; may cancel.

    Raises:
        ImportRefusedError: It is missing, unknown, broken, empty, hostile or too large.
        ImportCancelledError: ``progress`` returned False.
    """
    source = _source(path)
    known = _format(source, options)
    try:
        parsed = known.parse(source, options, progress)
    except ImportRefusedError as refusal:
        raise named_refusal(path.name, refusal) from None
    return _placed_in(options.timezone, parsed)


def _source(path: Path) -> Source:
    """The file at a path; of an archive that is no format's own, the only file in it."""
    source = Source.of(path)
    if not is_zip(source.head) or format_of(source) is not None:
        return source
    try:
        with source.open() as stream, opened_zip(stream) as archive:
            member = only_member(archive)
            content = member_content(archive, member) if member else None
    except ImportRefusedError as refusal:
        raise named_refusal(path.name, refusal) from None
    return source if content is None else Source.holding(path, content)


def _format(source: Source, options: ParseOptions) -> Format:
    """The format that the athlete names, else the one that the content shows."""
    name = shortened(source.path.name)
    if not options.format:
        found = format_of(source)
        if found is None:
            raise ImportRefusedError(
                f"“{name}” is not a file of a program that is known here.", NOTHING_IMPORTED
            )
        return found
    named = format_named(options.format)
    if named is None:
        keys = ", ".join(each.key for each in FORMATS)
        raise ImportRefusedError(
            f"There is no format “{options.format}”.", f"The formats are {keys}."
        )
    if not named.sniff(source):
        raise ImportRefusedError(f"“{name}” is not a file of {named.name}.", NOTHING_IMPORTED)
    return named


def _placed_in(zone: tzinfo, parsed: ParsedFile) -> ParsedFile:
    """Give instants of a file that knows only UTC, and so no place, the athlete's offset."""
    placed = tuple(
        workout
        if workout.start.tzinfo is None or workout.start.utcoffset()
        else replace(workout, start=workout.start.astimezone(zone))
        for workout in parsed.workouts
    )
    return replace(parsed, workouts=placed)
