"""The exercises and sports that come with the program, and the search through them."""

import csv
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.core.exercises import (
    PRIMARY_SHARE,
    SECONDARY_SHARE,
    Exercise,
    ExerciseCategory,
    Sport,
)
from app.core.muscles import MuscleGroup
from app.resources import resource_path

if TYPE_CHECKING:
    from app.exchange.catalogue_search import SearchIndex

_MUSCLES: Final = {muscle.value: muscle for muscle in MuscleGroup}
_CATEGORIES: Final = {category.value: category for category in ExerciseCategory}


class Catalogue:
    """All exercises and sports known.

    Attributes:
        exercises: Exercises by id.
        popularity: Rank of the most common exercises by id; 1 is the most common.
        sports: Endurance activities and sports by id.
    """

    def __init__(
        self,
        exercises: Iterable[Exercise],
        popularity: Mapping[str, int],
        sports: Iterable[Sport] = (),
    ) -> None:
        self.exercises: Mapping[str, Exercise] = MappingProxyType({e.id: e for e in exercises})
        self.popularity: Mapping[str, int] = MappingProxyType(dict(popularity))
        self.sports: Mapping[str, Sport] = MappingProxyType({s.id: s for s in sports})

    @cached_property
    def index(self) -> "SearchIndex":
        """The words of all names; built when first searched."""
        from app.exchange.catalogue_search import (  # noqa: PLC0415 - 40 ms that start-up need not pay
            SearchIndex,
        )

        return SearchIndex(self.exercises.values(), self.popularity)

    @cached_property
    def equipment(self) -> tuple[str, ...]:
        """Every kind of equipment, in alphabetical order."""
        return tuple(sorted({e.equipment for e in self.exercises.values() if e.equipment}))

    def search(
        self,
        text: str = "",
        muscle: MuscleGroup | None = None,
        equipment: str | None = None,
        language: str = "en",
    ) -> tuple[Exercise, ...]:
        """Exercises that fit, the likeliest first; typing errors and abbreviations are forgiven.

        Args:
            text: Words or their beginnings, in any language of the lexicon; empty for all.
            muscle: Only exercises that load it; those that load it most come first.
            equipment: Only exercises with exactly this equipment.
            language: Language that the athlete types in.
        """
        return tuple(
            sorted(
                (
                    exercise
                    for exercise in self.index.ranked(text, language)
                    if (muscle is None or exercise.shares.get(muscle, 0) > 0)
                    and (equipment is None or exercise.equipment == equipment)
                ),
                key=lambda exercise: -exercise.shares.get(muscle, 0) if muscle else 0,
            )
        )

    def with_exercises(self, custom: Iterable[Exercise]) -> "Catalogue":
        """The same catalogue with the athlete's own exercises; an equal id replaces."""
        exercises = {**self.exercises, **{exercise.id: exercise for exercise in custom}}
        return Catalogue(exercises.values(), self.popularity, self.sports.values())


@cache
def load_catalogue() -> Catalogue:
    """The packaged catalogue, read once."""
    rows = _rows("exercises.csv")
    return Catalogue(
        [_exercise(row) for row in rows],
        {row["id"]: int(row["popularity"]) for row in rows if row["popularity"]},
        [_sport(row) for row in _rows("sports.csv")],
    )


def _rows(name: str) -> list[dict[str, str]]:
    with resource_path("exercises", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _exercise(row: Mapping[str, str]) -> Exercise:
    shares = dict.fromkeys(_muscles(row["primary"]), PRIMARY_SHARE)
    shares |= dict.fromkeys(_muscles(row["secondary"]), SECONDARY_SHARE)
    return Exercise(
        id=row["id"],
        name=row["name"],
        shares=MappingProxyType(shares),
        eccentric=float(row["eccentric"]),
        equipment=row["equipment"],
        category=_CATEGORIES[row["category"]],
    )


def _muscles(cell: str) -> list[MuscleGroup]:
    return [_MUSCLES[name] for name in cell.split(";")] if cell else []


def _sport(row: Mapping[str, str]) -> Sport:
    shares = (part.split(":") for part in row["shares"].split(";"))
    return Sport(
        id=row["id"],
        name=row["name"],
        shares=MappingProxyType({_MUSCLES[name]: float(share) for name, share in shares}),
        eccentric=float(row["eccentric"]),
        endurance=row["kind"] == "endurance",
        typical_rpe=float(row["typical_rpe"]),
    )
