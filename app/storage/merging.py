"""Putting what a document holds beside what is stored: new things in, newer ones in their place."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, TypeVar

from app.core.batches import ImportBatch
from app.core.stored_forecasts import StoredForecast
from app.storage.aggregates import AggregateRepository, Stamped, Standing
from app.storage.failures import RefusedValueError
from app.storage.json_values import MisfitError
from app.storage.library import Library
from app.storage.matches import NameMatch

_Only = TypeVar("_Only")

AGGREGATES: Final = ("routines", "exercises", "workouts", "check_ins", "plans")
"""Sections of what the athlete made, those first that others refer to."""


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


def aggregates_in(library: Library, section: str) -> AggregateRepository[Any]:
    """The repository of a section."""
    repository: AggregateRepository[Any] = getattr(library, section)
    return repository


def merge(library: Library, read: Mapping[str, Any]) -> Mapping[str, SectionCounts]:
    """Store what the sections of a document hold; returns what that did by section.

    Raises:
        MisfitError: An entry breaks a rule of the tables.
    """
    return dict(_merged(library, read))


def _merged(library: Library, read: Mapping[str, Any]) -> Iterator[tuple[str, SectionCounts]]:
    yield "batches", _store_batches(library, read.get("batches", ()))
    for name in AGGREGATES:
        yield name, _store_aggregates(aggregates_in(library, name), name, read.get(name, ()))
    yield "forecasts", _store_forecasts(library, read.get("forecasts", ()))
    yield "matches", _store_matches(library, read.get("matches", ()))
    yield "dismissals", _store_dismissals(library, read.get("dismissals", {}))
    settings, drafts = library.settings, library.drafts
    yield "settings", _store_only(read.get("settings"), settings.are_set, settings.save)
    yield "draft", _store_only(read.get("draft"), drafts.load, drafts.save)


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
    new = {index: batch for index, batch in enumerate(batches) if batch.id not in known}
    for index, batch in new.items():
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


def _store_only(
    value: _Only | None, is_there: Callable[[], object], save: Callable[[_Only], None]
) -> SectionCounts:
    """Store something of which there is one, unless it is there already."""
    if value is None:
        return SectionCounts()
    if is_there():
        return SectionCounts(unchanged=1)
    save(value)
    return SectionCounts(added=1)


@contextmanager
def _named_place(place: str) -> Iterator[None]:
    """Name the place of an entry that breaks a rule of the tables."""
    try:
        yield
    except RefusedValueError as error:
        raise MisfitError(f"lies outside what can be stored ({error.rule})", place) from error
