"""A check-in while it is being filled in."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Final

from app.core.days import at_local_time
from app.core.muscles import MUSCLES, MuscleGroup, Side
from app.core.soreness import CheckIn, SharpPain, SorenessRating

FIRST_TAP_SORENESS: Final = 3
BACK_FILL_TIME: Final = time(9)


@dataclass(frozen=True, slots=True)
class SidedSoreness:
    """Soreness of the two sides of a muscle group, 0 to 10 each."""

    left: int = 0
    right: int = 0

    @property
    def worst(self) -> int:
        """Soreness of the sorer side."""
        return max(self.left, self.right)

    def of(self, side: Side | None) -> int:
        """Soreness of one side, or of the sorer one when both are meant."""
        if side is None:
            return self.worst
        return self.left if side is Side.LEFT else self.right

    def with_side(self, side: Side | None, soreness: int) -> "SidedSoreness":
        """The same with one side, or both, rated anew."""
        return SidedSoreness(
            self.left if side is Side.RIGHT else soreness,
            self.right if side is Side.LEFT else soreness,
        )


@dataclass(frozen=True, slots=True)
class CheckInForm:
    """What has been filled in so far.

    Attributes:
        day: The athlete's day that it is about.
        saved: The day's saved check-in that it started from; None for a new one.
        soreness: The marked muscle groups, in the order in which they were marked.
        selected: The muscle group that the slider is about; None when nothing is marked.
        side: The side that the slider is about; None for both.
        sleep_hours: Hours slept; None when not said.
        sleep_quality: 1 to 5; None when not said.
        energy: 1 to 5; None when not said.
        stress: 1 to 5; None when not said.
        protein: Enough protein yesterday; None when not said.
        note: The athlete's words.
        sharp_pain: Sharp or joint pain; None without.
    """

    day: date
    saved: CheckIn | None = None
    soreness: Mapping[MuscleGroup, SidedSoreness] = field(
        default_factory=lambda: MappingProxyType({})
    )
    selected: MuscleGroup | None = None
    side: Side | None = None
    sleep_hours: float | None = None
    sleep_quality: int | None = None
    energy: int | None = None
    stress: int | None = None
    protein: bool | None = None
    note: str = ""
    sharp_pain: SharpPain | None = None

    @classmethod
    def for_day(cls, day: date, saved: CheckIn | None) -> "CheckInForm":
        """A form for a day: empty, or what was saved for it."""
        if saved is None:
            return cls(day)
        marked = {
            muscle: SidedSoreness(
                saved.soreness_of(muscle, Side.LEFT), saved.soreness_of(muscle, Side.RIGHT)
            )
            for muscle in MUSCLES
            if saved.soreness_of(muscle)
        }
        return cls(
            day=day,
            saved=saved,
            soreness=MappingProxyType(marked),
            selected=next(iter(marked), None),
            sleep_hours=saved.sleep_hours,
            sleep_quality=saved.sleep_quality,
            energy=saved.energy,
            stress=saved.stress,
            protein=saved.protein,
            note=saved.note,
            sharp_pain=saved.sharp_pain,
        )

    @property
    def sore(self) -> tuple[MuscleGroup, ...]:
        """The muscle groups that are sore, in the order in which they were marked."""
        return tuple(muscle for muscle, sided in self.soreness.items() if sided.worst)

    @property
    def selected_soreness(self) -> int:
        """What the slider shows."""
        if self.selected is None:
            return 0
        return self.soreness.get(self.selected, SidedSoreness()).of(self.side)

    def tap(self, muscle: MuscleGroup) -> "CheckInForm":
        """Mark a muscle group at 3 on both sides, or select it when it is marked already."""
        if muscle in self.soreness:
            return replace(self, selected=muscle, side=None)
        marked = {**self.soreness, muscle: SidedSoreness(FIRST_TAP_SORENESS, FIRST_TAP_SORENESS)}
        return replace(self, soreness=MappingProxyType(marked), selected=muscle, side=None)

    def choose_side(self, side: Side | None) -> "CheckInForm":
        """Let the slider be about one side, or both."""
        return replace(self, side=side)

    def rate(self, soreness: int) -> "CheckInForm":
        """Rate the selected side or sides; 0 on both is the same as not sore."""
        if self.selected is None:
            return self
        rated = self.soreness.get(self.selected, SidedSoreness()).with_side(self.side, soreness)
        return replace(self, soreness=MappingProxyType({**self.soreness, self.selected: rated}))

    def nothing_sore(self) -> "CheckInForm":
        """The same answers with nothing marked."""
        return replace(self, soreness=MappingProxyType({}), selected=None, side=None)

    def to_check_in(self, new_id: str, now: datetime, today: date) -> CheckIn:
        """The check-in to save: it speaks of soreness, whatever the saved one did.

        Args:
            new_id: Key for a new check-in; a saved one keeps its own.
            now: The moment of saving; an earlier day gets its morning instead. Soreness that was
                told already keeps its moment.
            today: The athlete's day of ``now``.
        """
        at = now if self.day == today else at_local_time(self.day, BACK_FILL_TIME, now)
        is_told = self.saved is not None and self.saved.soreness_asked
        return CheckIn(
            id=self.saved.id if self.saved else new_id,
            day=self.day,
            at=self.saved.at if self.saved and is_told else at,
            ratings=tuple(_ratings(self.soreness)),
            sleep_hours=self.sleep_hours,
            sleep_quality=self.sleep_quality,
            energy=self.energy,
            stress=self.stress,
            protein=self.protein,
            sharp_pain=self.sharp_pain,
            note=self.note.strip(),
        )


def _ratings(soreness: Mapping[MuscleGroup, SidedSoreness]) -> list[SorenessRating]:
    ratings = []
    for muscle, sided in soreness.items():
        if sided.left == sided.right:
            ratings.append(SorenessRating(muscle, sided.worst))
        else:
            ratings.append(SorenessRating(muscle, sided.left, Side.LEFT))
            ratings.append(SorenessRating(muscle, sided.right, Side.RIGHT))
    return [rating for rating in ratings if rating.soreness]
