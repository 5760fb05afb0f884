"""The sets of a strength session that a watch recorded, with the names of the FIT profile."""

from collections.abc import Iterable, Mapping
from typing import Final

from fitdecode import profile

from app.core.workouts import KG_PER_LB, StrengthSet, Weight, WeightUnit
from app.exchange.cell_texts import name_of
from app.exchange.numbers import MAX_REPETITIONS, MAX_SET_SECONDS, MAX_WEIGHT_KG
from app.exchange.parsed import ParsedExercise
from app.exchange.problems import ProblemKind, ProblemList, RowError
from app.exchange.set_values import assisted_if_named_so

Message = Mapping[str, object]
Titles = Mapping[tuple[str, object], str]
"""What the watch calls an exercise, by category and number within it."""

_ACTIVE: Final = "active"
_POUND: Final = "pound"
_UNKNOWN: Final = "unknown"
_ROUNDING_KG: Final = 1 / 32
# Within these categories the profile names the movement alone.
_EQUIPMENT: Final = {
    "banded_exercises": "band",
    "battle_rope": "battle rope",
    "sandbag": "sandbag",
    "sled": "sled",
    "sledge_hammer": "sledgehammer",
    "suspension": "suspension",
    "tire": "tire",
}
# Names that mean something else outside their category.
_SENSES: Final = {
    "hip_raise": ("hip_raise", "glute_bridge"),
    "olympic_lift": ("hang_pull", "hang_clean_pull"),
    "triceps_extension": ("cable_kickback", "triceps_cable_kickback"),
}


def titles_of(messages: Iterable[Message]) -> Titles:
    """The names in the ``exercise_title`` messages of a file."""
    return {
        (_category(each.get("exercise_category")), each.get("exercise_name")): name_of(
            str(_first(each.get("wkt_step_name")) or "")
        )
        for each in messages
    }


def exercises(
    sets: Iterable[Message], titles: Titles, problems: ProblemList
) -> tuple[ParsedExercise, ...]:
    """The exercises of a session in order of their first set; rests are passed over.

    A watch that never knew what was lifted gives no exercises at all; where it knew some of it,
    the sets without a name are problems.
    """
    found: dict[tuple[str, str], list[StrengthSet]] = {}
    left_out: list[RowError] = []
    for each in sets:
        if each.get("set_type") != _ACTIVE:
            continue
        try:
            name, done = _name(each, titles), _set(each)
        except RowError as error:
            left_out.append(error)
        else:
            found.setdefault((name, _kind(each)), []).append(done)
    if found:
        for reason in left_out:
            problems.add(reason.at(None))
    return tuple(
        ParsedExercise(name, assisted_if_named_so(name, lifted), kind=kind)
        for (name, kind), lifted in found.items()
    )


def _name(message: Message, titles: Titles) -> str:
    """The name of an exercise: the profile's English one, the watch's own, or its category's.

    Raises:
        RowError: There is none.
    """
    category, number = _category(message.get("category")), _first(message.get("category_subtype"))
    kind = profile.FIELD_TYPES.get(f"{category}_exercise_name")
    known = kind.enum.get(number) if kind and kind.enum else None
    if known:
        meant = known.replace(*_SENSES.get(category, ("", "")))
        return _spoken(f"{_EQUIPMENT.get(category, '')}_{meant}")
    if title := titles.get((category, number)):
        return title
    if category != _UNKNOWN:
        return _spoken(_EQUIPMENT.get(category, category))
    raise RowError(ProblemKind.EXERCISE)


def _kind(message: Message) -> str:
    """What the profile files the exercise under; empty where it does not."""
    category = _category(message.get("category"))
    return "" if category == _UNKNOWN else _spoken(category)


def _category(value: object) -> str:
    """The kind of exercise that a field names, or the first of several."""
    kind = _first(value)
    known = profile.FIELD_TYPES["exercise_category"].enum.get(kind, _UNKNOWN)
    return kind if isinstance(kind, str) else str(known)


def _spoken(identifier: str) -> str:
    """``_barbell_bench_press`` → ``Barbell bench press``."""
    return identifier.replace("_", " ").strip().capitalize()


def _set(message: Message) -> StrengthSet:
    """An active set; its length counts where nobody counted repetitions.

    Raises:
        RowError: It tells neither, or a number is not plausible.
    """
    repetitions = _number(message.get("repetitions"), MAX_REPETITIONS)
    seconds = _number(message.get("duration"), MAX_SET_SECONDS)
    if not repetitions and not seconds:
        raise RowError(ProblemKind.LENGTH)
    return StrengthSet(
        repetitions=int(repetitions) if repetitions else None,
        weight=_weight(message),
        duration_seconds=None if repetitions else seconds,
    )


def _weight(message: Message) -> Weight | None:
    """The weight as it was dialled: the file rounds it to a sixteenth of a kilogram.

    Raises:
        RowError: It is heavier than anybody lifts.
    """
    kilograms = _number(message.get("weight"), MAX_WEIGHT_KG)
    if not kilograms:
        return None
    if message.get("weight_display_unit") == _POUND:
        return Weight(_dialled(kilograms / KG_PER_LB, 0.5, _ROUNDING_KG / KG_PER_LB), WeightUnit.LB)
    return Weight(_dialled(kilograms, 0.1, _ROUNDING_KG), WeightUnit.KG)


def _dialled(value: float, step: float, rounding: float) -> float:
    """The multiple of a step that was rounded to a value; the value itself without one."""
    nearest = round(round(value / step) * step, 1)
    return nearest if abs(nearest - value) <= rounding else round(value, 2)


def _number(value: object, most: float) -> float | None:
    """A number above 0; None for none.

    Raises:
        RowError: It is more than is plausible.
    """
    if not isinstance(value, int | float) or value <= 0:
        return None
    if value > most:
        raise RowError(ProblemKind.IMPLAUSIBLE, f"{value:g}")
    return float(value)


def _first(value: object) -> object:
    """The first of several guesses of the watch."""
    return next(iter(value), None) if isinstance(value, tuple | list) else value
