"""Parts of the body as people speak of them: which are ready, which one is worst."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from app.core.muscles import MUSCLES, REGION_MUSCLES, MuscleGroup, Region
from app.core.status import Status

BodyPart = Region | MuscleGroup
Statuses = Mapping[MuscleGroup, Status]

_UPPER_BODY: Final = frozenset(REGION_MUSCLES) - {Region.LEGS}
_FEW: Final = 2
_REGION_OF: Final[Mapping[MuscleGroup, Region]] = {
    muscle: region for region, muscles in REGION_MUSCLES.items() for muscle in muscles
}


class HeadlineKind(Enum):
    """The shape of the one sentence that answers what can be trained."""

    ALL_READY = auto()
    ALL_BUT = auto()
    UPPER_BODY_READY = auto()
    LEGS_READY = auto()
    REGIONS_READY = auto()
    SOME_READY = auto()
    NOTHING_READY = auto()
    NO_DATA = auto()


@dataclass(frozen=True, slots=True)
class Headline:
    """The answer of the page.

    Attributes:
        kind: The shape of the sentence.
        parts: What it names: ready regions, or the muscle groups that are not ready (ALL_BUT).
    """

    kind: HeadlineKind
    parts: tuple[BodyPart, ...] = ()


def part_of(muscle: MuscleGroup) -> BodyPart:
    """The region a muscle group belongs to, or the group itself when it stands alone."""
    return _REGION_OF.get(muscle, muscle)


def muscles_of(part: BodyPart) -> tuple[MuscleGroup, ...]:
    """The muscle groups of a part of the body."""
    return REGION_MUSCLES[part] if isinstance(part, Region) else (part,)


def ready_regions(statuses: Statuses) -> tuple[Region, ...]:
    """Regions in which every muscle group is ready."""
    return tuple(
        region
        for region, muscles in REGION_MUSCLES.items()
        if all(statuses[muscle] is Status.READY for muscle in muscles)
    )


def ready_parts(statuses: Statuses) -> tuple[BodyPart, ...]:
    """Ready regions; where none is complete, the muscle groups that are ready by themselves."""
    return ready_regions(statuses) or tuple(m for m in MUSCLES if statuses[m] is Status.READY)


def headline(statuses: Statuses) -> Headline:
    """The sentence for these statuses; muscle groups without data are left out of it."""
    known = tuple(m for m in MUSCLES if statuses[m] is not Status.UNKNOWN)
    tired = tuple(m for m in known if statuses[m] is not Status.READY)
    if not known:
        return Headline(HeadlineKind.NO_DATA)
    if not tired:
        return Headline(HeadlineKind.ALL_READY)
    if len(tired) == len(known):
        return Headline(HeadlineKind.NOTHING_READY)
    regions = ready_regions(statuses)
    if len(tired) <= _FEW and len(regions) >= len(REGION_MUSCLES) - _FEW:
        return Headline(HeadlineKind.ALL_BUT, tired)
    return _headline_of_regions(regions)


def _headline_of_regions(regions: tuple[Region, ...]) -> Headline:
    if not regions:
        return Headline(HeadlineKind.SOME_READY)
    if set(regions) == _UPPER_BODY:
        return Headline(HeadlineKind.UPPER_BODY_READY)
    if regions == (Region.LEGS,):
        return Headline(HeadlineKind.LEGS_READY)
    return Headline(HeadlineKind.REGIONS_READY, regions)
