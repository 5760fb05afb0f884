"""How the body is coloured: a flat or striped fill per muscle, over the neutral base."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final, TypeAlias

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QGradient, QLinearGradient, QPainter

from app.core.status import Status
from app.ui.theme.theme import theme
from app.ui.theme.tokens import mixed, with_alpha
from app.ui.widgets.body_layout import MuscleSide, PlacedFace

MuscleValue: TypeAlias = Status | float | bool

_STRIPE_WIDTH: Final = 1.6
_STRIPE_PERIOD: Final = 5.0
_STRIPE_SHARE: Final = 0.42
_STRIPE_SOFTNESS: Final = 0.06
_HIGHEST_SORENESS: Final = 10


class MapMode(Enum):
    """What the colours of the map mean."""

    READINESS = auto()
    SORENESS = auto()
    SELECTION = auto()


@dataclass(frozen=True, slots=True)
class BodyMapView:
    """What a body map shows.

    Attributes:
        mode: What the values are.
        values: A status, a soreness from 0 to 10 or a share from 0 to 1 for each muscle and side,
            according to the mode; what is missing has no data, no soreness or no share.
        labels: The name of each muscle and side with its value, in words.
        selected: What is outlined.
    """

    mode: MapMode = MapMode.READINESS
    values: Mapping[MuscleSide, MuscleValue] = field(default_factory=dict)
    labels: Mapping[MuscleSide, str] = field(default_factory=dict)
    selected: frozenset[MuscleSide] = frozenset()


def paint_body(painter: QPainter, placed: PlacedFace, view: BodyMapView) -> None:
    """Paint one face: the neutral base, then each muscle in its colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    rising, falling = _stripes(1.0), _stripes(-1.0)
    for path in placed.base:
        painter.fillPath(path, theme().colours.body_neutral)
    for key, path in placed.muscles.items():
        value = view.values.get(key)
        painter.fillPath(path, muscle_colour(view.mode, value))
        if value in (Status.RECOVER, Status.REST):
            painter.fillPath(path, rising)
        if value is Status.REST:
            painter.fillPath(path, falling)


def muscle_colour(mode: MapMode, value: MuscleValue | None) -> QColor:
    """The fill of a muscle."""
    colours = theme().colours
    unknown = colours.status(Status.UNKNOWN).fill
    if value is None:
        return unknown
    if isinstance(value, Status):
        return colours.status(value).fill
    if mode is MapMode.SORENESS:
        level = min(max(round(value), 0), _HIGHEST_SORENESS)
        return colours.soreness[level] if level > 0 else unknown
    return mixed(colours.primary, unknown, min(max(float(value), 0.0), 1.0))


def _stripes(slope: float) -> QBrush:
    """Lines at 45 degrees as a repeating gradient, rising to the right for a positive slope."""
    step = _STRIPE_PERIOD / math.sqrt(2)
    gradient = QLinearGradient(QPointF(0, 0), QPointF(step, slope * step))
    gradient.setSpread(QGradient.Spread.RepeatSpread)
    stripe = with_alpha(theme().colours.raised, _STRIPE_SHARE)
    clear = with_alpha(stripe, 0.0)
    width = _STRIPE_WIDTH / _STRIPE_PERIOD
    gradient.setStops(
        [
            (0.0, clear),
            (_STRIPE_SOFTNESS, stripe),
            (width, stripe),
            (width + _STRIPE_SOFTNESS, clear),
            (1.0, clear),
        ]
    )
    return QBrush(gradient)
