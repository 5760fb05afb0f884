"""How alike two exercise names are, once both are read into the same vocabulary."""

from typing import Final

from app.exchange.catalogue_search import Entry
from app.exchange.matching_patterns import PART_OF_BODY

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
_GRIPS: Final = frozenset({"close", "wide", "neutral", "underhand", "overhand", "rope", "vbar"})
_POSTURES: Final = frozenset(
    {"flat", "seated", "standing", "lying", "kneeling", "bent", "prone", "bench", "high", "low"}
)
_DETAILS: Final = frozenset({"arm", "leg", "hip", "weighted", "assisted"})
_WEIGHTS: Final = (
    dict.fromkeys(_POSTURES, 0.75)
    | {"single": 0.8}
    | dict.fromkeys(PART_OF_BODY | _GRIPS | _DETAILS, 1.0)
    | dict.fromkeys(_EQUIPMENT, 0.0)
)
_BODYWEIGHT: Final = "bodyweight"
_UNSPECIFIC: Final = frozenset({"", "other", _EQUIPMENT[_BODYWEIGHT]})
_USUAL: Final = _UNSPECIFIC | {"barbell", "dumbbell", "ez bar", "machine", "cable"}
_MOVEMENT_WEIGHT: Final = 2.5
_SAME_EQUIPMENT: Final = 0.15
_UNSAID_EQUIPMENT: Final = 0.1
_OTHER_EQUIPMENT: Final = -0.15
_POPULARITY_WEIGHT: Final = 0.05
_NAME_WEIGHT: Final = 0.8


def equipment_of(tokens: frozenset[str]) -> frozenset[str]:
    """The kinds of equipment that a name mentions, as the catalogue calls them."""
    return frozenset(_EQUIPMENT[token] for token in tokens if token in _EQUIPMENT)


def without_equipment(tokens: frozenset[str]) -> frozenset[str]:
    """What a name says besides the equipment."""
    return frozenset(token for token in tokens if token not in _EQUIPMENT)


def other_equipment(tokens: frozenset[str], entry: Entry) -> bool:
    """Whether a name mentions equipment and the exercise needs another kind."""
    mentioned = equipment_of(tokens)
    if not mentioned or entry.exercise.equipment in mentioned:
        return False
    return entry.exercise.equipment not in _UNSPECIFIC or _BODYWEIGHT in entry.tokens


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
        return _UNSAID_EQUIPMENT if equipment in _USUAL else 0.0
    return _SAME_EQUIPMENT if equipment in mentioned else _OTHER_EQUIPMENT


def _weight(tokens: frozenset[str]) -> float:
    return sum(_WEIGHTS.get(token, _MOVEMENT_WEIGHT) for token in tokens)
