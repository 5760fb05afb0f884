"""Everything the athlete entered as one JSON document, and back, without loss.

The same content always gives the same bytes. Reading a document adds what is new and replaces what
it holds in a newer version; reading it twice adds nothing.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from app.core.batches import ImportBatch
from app.core.drafts import WorkoutDraft
from app.core.exercises import Exercise
from app.core.plans import PlannedSession
from app.core.routines import Routine
from app.core.settings import Settings
from app.core.soreness import CheckIn
from app.core.stored_forecasts import StoredForecast
from app.core.workouts import Workout
from app.errors import ImportRefusedError
from app.storage.aggregates import Stamped
from app.storage.check_ins import CheckInRepository
from app.storage.columns import json_text, utc_text
from app.storage.exercises import ExerciseRepository
from app.storage.json_values import MisfitError, from_json, to_json
from app.storage.library import Library
from app.storage.matches import NameMatch
from app.storage.merging import SectionCounts, aggregates_in, merge
from app.storage.plans import PlanRepository
from app.storage.routines import RoutineRepository
from app.storage.workouts import WorkoutRepository

FORMAT: Final = "herstel"
VERSION: Final = 2
MAX_BYTES: Final = 512 * 1024 * 1024
_AGGREGATE_KINDS: Final[Mapping[str, tuple[type[Any], Sequence[str]]]] = {
    "routines": (Routine, RoutineRepository.stamp_columns),
    "exercises": (Exercise, ExerciseRepository.stamp_columns),
    "workouts": (Workout, WorkoutRepository.stamp_columns),
    "check_ins": (CheckIn, CheckInRepository.stamp_columns),
    "plans": (PlannedSession, PlanRepository.stamp_columns),
}
_OTHERS: Final[Mapping[str, Any]] = {
    "version": int,
    "batches": tuple[ImportBatch, ...],
    "forecasts": tuple[StoredForecast, ...],
    "matches": tuple[NameMatch, ...],
    "settings": Settings,
    "draft": WorkoutDraft,
    "dismissals": Mapping[str, datetime],
}
_NOTHING_DONE: Final = "Nothing was imported, and your data is as it was."


@dataclass(frozen=True, slots=True)
class _Stamps:
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None = None
    batch_id: str | None = None

    def texts(self, columns: Sequence[str]) -> dict[str, str | None]:
        """The stamps as their columns hold them."""
        values = {column: getattr(self, column) for column in columns}
        return {
            column: utc_text(value) if isinstance(value, datetime) else value
            for column, value in values.items()
        }


def export_document(library: Library) -> bytes:
    """Everything the athlete entered, deleted things included, as UTF-8 JSON."""
    with library.snapshot():
        sections = dict(_sections(library))
    parts = [f'"format":{json_text(FORMAT)}', f'"version":{VERSION}']
    parts += [f'"{name}":{_section_text(sections[name])}' for name in sorted(sections)]
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _sections(library: Library) -> Iterator[tuple[str, Any]]:
    for name in _AGGREGATE_KINDS:
        yield name, [_stamped_to_json(one) for one in aggregates_in(library, name).stamped()]
    yield "batches", to_json(library.batches.all())
    yield "forecasts", to_json(library.forecasts.all())
    yield "matches", to_json(library.matches.listed())
    yield "dismissals", to_json(library.dismissals.all())
    if library.settings.are_set():
        yield "settings", to_json(library.settings.load())
    if draft := library.drafts.load():
        yield "draft", to_json(draft)


def _section_text(section: Any) -> str:  # noqa: ANN401 - a list or an object
    """A section as JSON, a list with one entry a line."""
    if not isinstance(section, list):
        return json_text(section)
    return "[" + ",".join(f"\n{json_text(entry)}" for entry in section) + "]"


def _stamped_to_json(stamped: Stamped[Any]) -> dict[str, Any]:
    stamps = {name: text for name, text in stamped.stamps.items() if text is not None}
    return {**to_json(stamped.value), **stamps}


def import_document(library: Library, document: bytes) -> Mapping[str, SectionCounts]:
    """Add what a document holds, all or nothing; returns what that did by section.

    Raises:
        ImportRefusedError: It is too large, not a document of ours, a newer version's, or has an
            entry that cannot be; the error names the place.
    """
    with _named_places():
        read = {name: _decode(name, part) for name, part in _parse(document).items()}
    with library.transaction(), _named_places():
        return merge(library, read)


def _parse(document: bytes) -> dict[str, Any]:
    if len(document) > MAX_BYTES:
        raise ImportRefusedError("The document is too large.", _NOTHING_DONE)
    try:
        parsed = json.loads(document)
    except json.JSONDecodeError as error:
        raise ImportRefusedError(f"The document is not JSON ({error}).", _NOTHING_DONE) from error
    except (ValueError, RecursionError) as error:
        raise ImportRefusedError(
            "The document is not JSON (nested too deeply, or a number too long).", _NOTHING_DONE
        ) from error
    if not isinstance(parsed, dict) or parsed.pop("format", None) != FORMAT:
        raise ImportRefusedError("The file is not a document of Herstel.", _NOTHING_DONE)
    if _decode("version", parsed.pop("version", 0)) > VERSION:
        raise ImportRefusedError(
            "The document was written by a newer version of Herstel.", _NOTHING_DONE
        )
    return parsed


def _decode(name: str, part: Any) -> Any:  # noqa: ANN401 - as its section
    try:
        if name in _AGGREGATE_KINDS:
            return _decode_stamped(*_AGGREGATE_KINDS[name], part)
        if name in _OTHERS:
            return from_json(_OTHERS[name], part)
    except MisfitError as misfit:
        raise misfit.within(name) from None
    raise MisfitError("is not known", name)


def _decode_stamped(kind: type[Any], columns: Sequence[str], part: Any) -> tuple[Stamped[Any], ...]:  # noqa: ANN401
    if not isinstance(part, list):
        raise MisfitError("must be a list")
    found = []
    for index, entry in enumerate(part):
        try:
            found.append(_decode_entry(kind, columns, entry))
        except MisfitError as misfit:
            raise misfit.within(f"[{index}]") from None
    return tuple(found)


def _decode_entry(kind: type[Any], columns: Sequence[str], entry: Any) -> Stamped[Any]:  # noqa: ANN401
    if not isinstance(entry, dict):
        raise MisfitError("must be an object")
    stamps = from_json(_Stamps, {key: part for key, part in entry.items() if key in columns})
    value = from_json(kind, {key: part for key, part in entry.items() if key not in columns})
    return Stamped(value, stamps.texts(columns))


@contextmanager
def _named_places() -> Iterator[None]:
    """Say what does not fit, and where, as a known problem."""
    try:
        yield
    except MisfitError as misfit:
        where = misfit.place or "the document"
        raise ImportRefusedError(
            f"In the document, {where} {misfit.reason}.", _NOTHING_DONE
        ) from misfit
