"""Everything the athlete entered as one JSON document, and back, without loss.

The same content always gives the same bytes. Reading a document adds what is new and replaces what
it holds in a newer version; reading it twice adds nothing.
"""

import json
from collections import Counter
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
from app.storage.aggregates import AggregateRepository, Stamped, Standing
from app.storage.check_ins import CheckInRepository
from app.storage.columns import json_text, utc_text
from app.storage.exercises import ExerciseRepository
from app.storage.failures import RefusedValueError
from app.storage.json_values import MisfitError, from_json, to_json
from app.storage.library import Library
from app.storage.matches import NameMatch
from app.storage.plans import PlanRepository
from app.storage.routines import RoutineRepository
from app.storage.workouts import WorkoutRepository

FORMAT: Final = "herstel"
VERSION: Final = 1
MAX_BYTES: Final = 512 * 1024 * 1024
_AGGREGATES: Final[Mapping[str, tuple[type[Any], Sequence[str]]]] = {
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


@dataclass(frozen=True, slots=True)
class SectionCounts:
    """What reading one section of a document did, in entries.

    Attributes:
        added: New here.
        replaced: Older here.
        unchanged: The same here, or newer.
    """

    added: int = 0
    replaced: int = 0
    unchanged: int = 0


def export_document(library: Library) -> bytes:
    """Everything the athlete entered, deleted things included, as UTF-8 JSON."""
    with library.snapshot():
        sections = dict(_sections(library))
    parts = [f'"format":{json_text(FORMAT)}', f'"version":{VERSION}']
    parts += [f'"{name}":{_section_text(sections[name])}' for name in sorted(sections)]
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _sections(library: Library) -> Iterator[tuple[str, Any]]:
    for name in _AGGREGATES:
        yield name, [_stamped_to_json(one) for one in _repository(library, name).stamped()]
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


def _repository(library: Library, section: str) -> AggregateRepository[Any]:
    repository: AggregateRepository[Any] = getattr(library, section)
    return repository


def import_document(library: Library, document: bytes) -> Mapping[str, SectionCounts]:
    """Add what a document holds, all or nothing; returns what that did by section.

    Raises:
        ImportRefusedError: It is too large, not a document of ours, a newer version's, or has an
            entry that cannot be; the error names the place.
    """
    with _named_places():
        read = {name: _decode(name, part) for name, part in _parse(document).items()}
    with library.transaction(), _named_places():
        return dict(_store(library, read))


def _parse(document: bytes) -> dict[str, Any]:
    if len(document) > MAX_BYTES:
        raise ImportRefusedError("The document is too large.", _NOTHING_DONE)
    try:
        parsed = json.loads(document)
    except (ValueError, RecursionError) as error:
        raise ImportRefusedError(f"The document is not JSON ({error}).", _NOTHING_DONE) from error
    if not isinstance(parsed, dict) or parsed.pop("format", None) != FORMAT:
        raise ImportRefusedError("The file is not a document of Herstel.", _NOTHING_DONE)
    if _decode("version", parsed.pop("version", 0)) > VERSION:
        raise ImportRefusedError(
            "The document was written by a newer version of Herstel.", _NOTHING_DONE
        )
    return parsed


def _decode(name: str, part: Any) -> Any:  # noqa: ANN401 - as its section
    try:
        if name in _AGGREGATES:
            return _decode_stamped(*_AGGREGATES[name], part)
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


def _store(library: Library, read: Mapping[str, Any]) -> Iterator[tuple[str, SectionCounts]]:
    """Write every section, those that others refer to first."""
    yield "batches", _store_batches(library, read.get("batches", ()))
    for name in _AGGREGATES:
        yield name, _store_aggregates(_repository(library, name), name, read.get(name, ()))
    yield "forecasts", _store_forecasts(library, read.get("forecasts", ()))
    yield "matches", _store_matches(library, read.get("matches", ()))
    yield "dismissals", _store_dismissals(library, read.get("dismissals", {}))
    yield "settings", _store_settings(library, read.get("settings"))
    yield "draft", _store_draft(library, read.get("draft"))


def _store_aggregates(
    repository: AggregateRepository[Any], name: str, entries: Sequence[Stamped[Any]]
) -> SectionCounts:
    counts = Counter[Standing]()
    for index, entry in enumerate(entries):
        standing = repository.standing(entry)
        counts[standing] += 1
        if standing is not Standing.KNOWN:
            with _named_place(f"{name}[{index}]"):
                repository.put(entry)
    return SectionCounts(counts[Standing.NEW], counts[Standing.NEWER], counts[Standing.KNOWN])


def _store_batches(library: Library, batches: Sequence[ImportBatch]) -> SectionCounts:
    known = {batch.id for batch in library.batches.all()}
    new = [batch for batch in batches if batch.id not in known]
    for index, batch in enumerate(new):
        with _named_place(f"batches[{index}]"):
            library.batches.add(batch)
    return SectionCounts(added=len(new), unchanged=len(batches) - len(new))


def _store_forecasts(library: Library, forecasts: Sequence[StoredForecast]) -> SectionCounts:
    known = {(one.for_at, one.muscle, one.made_at) for one in library.forecasts.all()}
    new = [one for one in forecasts if (one.for_at, one.muscle, one.made_at) not in known]
    with _named_place("forecasts"):
        library.forecasts.add_many(new)
    return SectionCounts(added=len(new), unchanged=len(forecasts) - len(new))


def _store_matches(library: Library, matches: Sequence[NameMatch]) -> SectionCounts:
    known = library.matches.all()
    new = [one for one in matches if (one.source_app, one.name) not in known]
    for match in new:
        library.matches.remember(match.source_app, match.name, match.exercise_id)
    return SectionCounts(added=len(new), unchanged=len(matches) - len(new))


def _store_dismissals(library: Library, dismissals: Mapping[str, datetime]) -> SectionCounts:
    known = library.dismissals.all()
    new = {advice: at for advice, at in dismissals.items() if advice not in known}
    for advice, at in new.items():
        library.dismissals.put(advice, at)
    return SectionCounts(added=len(new), unchanged=len(dismissals) - len(new))


def _store_settings(library: Library, settings: Settings | None) -> SectionCounts:
    if settings is None:
        return SectionCounts()
    if library.settings.are_set():
        return SectionCounts(unchanged=1)
    library.settings.save(settings)
    return SectionCounts(added=1)


def _store_draft(library: Library, draft: WorkoutDraft | None) -> SectionCounts:
    if draft is None:
        return SectionCounts()
    if library.drafts.load():
        return SectionCounts(unchanged=1)
    library.drafts.save(draft)
    return SectionCounts(added=1)


@contextmanager
def _named_place(place: str) -> Iterator[None]:
    """Name the place of an entry that breaks a rule of the tables."""
    try:
        yield
    except RefusedValueError as error:
        raise MisfitError(f"lies outside what can be stored ({error.rule})", place) from error


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
