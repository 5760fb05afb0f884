"""Check-ins with their soreness ratings; one a day."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import ClassVar, Final

from app.compat import override
from app.core.muscles import MuscleGroup
from app.core.soreness import CheckIn, SharpPain, SorenessRating
from app.storage.aggregates import AggregateRepository, Stamped, Standing
from app.storage.columns import SIDES, choice_text, instant_columns, instant_from, utc_text
from app.storage.database import Row
from app.storage.failures import RefusedValueError
from app.storage.parts import part_rows
from app.storage.statements import delete, select, update

_RATINGS: Final = "soreness_rating"
_RATING_COLUMNS: Final = ("check_in_id", "position", "muscle", "soreness", "side")


class CheckInRepository(AggregateRepository[CheckIn]):
    """All check-ins, earliest first; saving one sets aside an earlier one of the same day."""

    table: ClassVar = "check_in"
    order: ClassVar = "at"
    stamp_columns: ClassVar = (*AggregateRepository.stamp_columns, "batch_id")
    columns: ClassVar = (
        "day",
        "at",
        "offset_minutes",
        "sleep_hours",
        "sleep_quality",
        "energy",
        "stress",
        "protein",
        "sharp_pain",
        "sharp_pain_muscle",
        "sharp_pain_side",
        "note",
        "soreness_asked",
    )

    def save(self, check_in: CheckIn) -> None:
        """Add or change the check-in of its day; another one of that day counts as deleted."""
        with self._database.transaction():
            self._vacate(check_in.day, check_in.id, utc_text(self._now()))
            self._save((check_in,))

    def add_many(self, check_ins: Iterable[CheckIn], batch_id: str | None = None) -> int:
        """Add check-ins for days that have none; returns how many were added."""
        with self._database.transaction():
            query = "SELECT day FROM check_in WHERE deleted_at IS NULL"
            taken = {day for (day,) in self._database.rows(query)}
            fresh = {one.day: one for one in check_ins if one.day.isoformat() not in taken}
            self._add(tuple(fresh.values()), batch_id)
        return len(fresh)

    def put_over(self, check_ins: Iterable[CheckIn], batch_id: str) -> None:
        """Put check-ins with keys of their own over those of their days, which count as deleted.

        Taking the import back uncovers those again, exactly as they were.
        """
        now = utc_text(self._now())
        stamps = {"created_at": now, "updated_at": now, "deleted_at": None, "batch_id": batch_id}
        for check_in in check_ins:
            self.put(Stamped(check_in, stamps))

    def for_day(self, day: date) -> CheckIn | None:
        """The check-in of a local day; None without."""
        tail = "WHERE day = ? AND deleted_at IS NULL"
        rows = self._database.rows(select(self.table, ("id",), tail), (day.isoformat(),))
        return self.get(rows[0][0]) if rows else None

    def keys_of_day(self, day: date) -> tuple[str, ...]:
        """Keys of every check-in that a local day has or had, deleted ones included."""
        rows = self._database.rows(select(self.table, ("id",), "WHERE day = ?"), (day.isoformat(),))
        return tuple(key for (key,) in rows)

    @override
    def restore(self, key: str) -> None:
        with self._database.transaction():
            rows = self._database.rows(select(self.table, ("day",), "WHERE id = ?"), (key,))
            for (day,) in rows:
                self._vacate(date.fromisoformat(day), key, utc_text(self._now()))
            super().restore(key)

    @override
    def standing(self, stamped: Stamped[CheckIn]) -> Standing:
        """As for anything else; a day's newer answers also make other ones of that day known."""
        tail = "WHERE day = ? AND id <> ? AND deleted_at IS NULL AND updated_at >= ?"
        day = (stamped.value.day.isoformat(), stamped.value.id, stamped.newest)
        live = stamped.stamps["deleted_at"] is None
        if live and self._database.rows(select(self.table, ("id",), tail), day):
            return Standing.KNOWN
        return super().standing(stamped)

    @override
    def put(self, stamped: Stamped[CheckIn]) -> None:
        """Put a check-in in its place; another one of its day counts as deleted from then on."""
        with self._database.transaction():
            if stamped.stamps["deleted_at"] is None:
                self._vacate(stamped.value.day, stamped.value.id, stamped.newest)
            super().put(stamped)

    def _vacate(self, day: date, keep_id: str, deleted_at: str) -> None:
        where = "day = ? AND id <> ? AND deleted_at IS NULL"
        statement = update(self.table, ("deleted_at",), where)
        self._database.execute(statement, (deleted_at, day.isoformat(), keep_id))

    @override
    def _to_row(self, value: CheckIn) -> Row:
        if value.ratings and not value.soreness_asked:
            raise RefusedValueError("answers that leave soreness open hold no rating of it")
        pain = value.sharp_pain or SharpPain()
        return (
            value.id,
            value.day.isoformat(),
            *instant_columns(value.at),
            value.sleep_hours,
            value.sleep_quality,
            value.energy,
            value.stress,
            value.protein,
            value.sharp_pain is not None,
            choice_text(pain.muscle),
            choice_text(pain.side),
            value.note,
            value.soreness_asked,
        )

    @override
    def _reader(self, key: str | None) -> Callable[[Row], CheckIn]:
        ratings = self._read_ratings(key)

        def from_row(row: Row) -> CheckIn:
            own, day, at, offset, hours, quality, energy, stress, protein, *pain, note, asked = row
            return CheckIn(
                id=own,
                day=date.fromisoformat(day),
                at=instant_from(at, offset),
                ratings=ratings.get(own, ()),
                sleep_hours=hours,
                sleep_quality=quality,
                energy=energy,
                stress=stress,
                protein=None if protein is None else bool(protein),
                sharp_pain=_sharp_pain_from(*pain),
                note=note,
                soreness_asked=bool(asked),
            )

        return from_row

    def _read_ratings(self, key: str | None) -> Mapping[str, tuple[SorenessRating, ...]]:
        ratings: defaultdict[str, list[SorenessRating]] = defaultdict(list)
        rows = part_rows(self._database, _RATINGS, _RATING_COLUMNS, "position", key)
        for own, _, muscle, soreness, side in rows:
            ratings[own].append(SorenessRating(MuscleGroup(muscle), soreness, SIDES[side]))
        return {own: tuple(rated) for own, rated in ratings.items()}

    @override
    def _write_parts(self, values: Sequence[CheckIn]) -> None:
        self._database.insert_many(
            _RATINGS,
            _RATING_COLUMNS,
            (
                (one.id, position, rating.muscle.value, rating.soreness, choice_text(rating.side))
                for one in values
                for position, rating in enumerate(one.ratings)
            ),
        )

    @override
    def _clear_parts(self, key: str) -> None:
        self._database.execute(delete(_RATINGS, "check_in_id = ?"), (key,))


def _sharp_pain_from(reported: int, muscle: str | None, side: str | None) -> SharpPain | None:
    if not reported:
        return None
    return SharpPain(None if muscle is None else MuscleGroup(muscle), SIDES[side])
