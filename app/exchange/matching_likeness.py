"""How alike two exercise names are, once both are read into the same vocabulary."""

from typing import Final

from app.core.exercises import Exercise
from app.exchange.catalogue_search import Entry

_EQUIPMENT: Final = {
    "barbell": "barbell",
    "dumbbell": "dumbbell",
    "kettlebell": "kettlebell",
    "machine": "machine",
    "cable": "cable",
    "smith": "smith machine",
    "band": "band",
    "bodyweight": "body weight",
    "ezbar": "ez bar",
    "trapbar": "trap bar",
    "suspension": "suspension",
    "medicineball": "medicine ball",
    "exerciseball": "exercise ball",
    "landmine": "landmine",
    "plate": "plate",
    "sled": "sled",
}
_MODIFIERS: Final = frozenset(
    [
        "close",
        "wide",
        "neutral",
        "underhand",
        "overhand",
        "flat",
        "seated",
        "standing",
        "lying",
        "kneeling",
        "bent",
        "prone",
        "single",
        "high",
        "low",
        "rope",
        "vbar",
        "weighted",
        "assisted",
        "bench",
        "ab",
        "arm",
        "bicep",
        "calf",
        "chest",
        "core",
        "delt",
        "forearm",
        "glute",
        "hamstring",
        "hip",
        "lat",
        "leg",
        "neck",
        "oblique",
        "quad",
        "shoulder",
        "trap",
        "tricep",
        "wrist",
    ]
)
_UNSPECIFIC: Final = frozenset({"", "other", "body weight"})
_MOVEMENT_WEIGHT: Final = 2.5
_MODIFIER_WEIGHT: Final = 1.0
_SAME_EQUIPMENT: Final = 0.15
_UNSAID_EQUIPMENT: Final = 0.1
_OTHER_EQUIPMENT: Final = -0.15
_POPULARITY_WEIGHT: Final = 0.08
_NAME_WEIGHT: Final = 0.8


def equipment_of(tokens: frozenset[str]) -> frozenset[str]:
    """The kinds of equipment that a name mentions, as the catalogue calls them."""
    return frozenset(_EQUIPMENT[token] for token in tokens if token in _EQUIPMENT)


def other_equipment(tokens: frozenset[str], exercise: Exercise) -> bool:
    """Whether a name mentions equipment and the exercise needs another kind."""
    mentioned = equipment_of(tokens)
    return bool(mentioned) and exercise.equipment not in mentioned | _UNSPECIFIC


def likeness(tokens: frozenset[str], entry: Entry) -> tuple[float, float]:
    """How much two names share, 0 to 1, equipment apart; and a score that also weighs equipment.

    Args:
        tokens: What the name says.
        entry: An exercise of the catalogue; of equals, the more common one scores higher.
    """
    shared = _weight(tokens & entry.tokens)
    both = _weight(tokens) + _weight(entry.tokens)
    overlap = 2 * shared / both if both else 0.0
    score = (
        _NAME_WEIGHT * overlap
        + _equipment_score(equipment_of(tokens), entry.exercise.equipment)
        + _POPULARITY_WEIGHT * entry.popularity
    )
    return overlap, max(0.0, score)


def _equipment_score(mentioned: frozenset[str], equipment: str) -> float:
    if not mentioned:
        return _UNSAID_EQUIPMENT
    return _SAME_EQUIPMENT if equipment in mentioned else _OTHER_EQUIPMENT


def _weight(tokens: frozenset[str]) -> float:
    return sum(
        _MODIFIER_WEIGHT if token in _MODIFIERS else _MOVEMENT_WEIGHT
        for token in tokens
        if token not in _EQUIPMENT
    )
