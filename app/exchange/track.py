"""What a recorded track tells: time under way, distance, and metres downhill."""

from dataclasses import dataclass
from datetime import datetime
from math import asin, cos, radians, sin, sqrt
from typing import Final

_EARTH_RADIUS_METRES: Final = 6_371_008.8
_LONGEST_STEP_SECONDS: Final = 300.0
_NOISE_METRES: Final = 3.0


@dataclass(slots=True)
class Track:
    """Sums over the points of a track, one after another.

    Attributes:
        started_at: Time of the first point that has one.
        ended_at: Time of the last.
        moving_seconds: Time between points, pauses of more than five minutes left out.
        metres: Distance along the points.
        descent_metres: Metres downhill; ups and downs of less than 3 m are taken for noise.
    """

    started_at: datetime | None = None
    ended_at: datetime | None = None
    moving_seconds: float = 0.0
    metres: float = 0.0
    descent_metres: float = 0.0
    _place: tuple[float, float] | None = None
    _height: float | None = None

    def at_time(self, at: datetime) -> None:
        """The next point's time."""
        if self.started_at is None or self.ended_at is None:
            self.started_at = self.ended_at = at
            return
        step = (at - self.ended_at).total_seconds()
        if step < 0:
            return
        self.moving_seconds += step if step <= _LONGEST_STEP_SECONDS else 0.0
        self.ended_at = at

    def at_place(self, latitude: float, longitude: float) -> None:
        """The next point's place, in degrees."""
        place = (radians(latitude), radians(longitude))
        if self._place is not None:
            self.metres += _distance(self._place, place)
        self._place = place

    def at_height(self, metres: float) -> None:
        """The next point's height above the sea."""
        if self._height is None or metres >= self._height + _NOISE_METRES:
            self._height = metres
        elif metres <= self._height - _NOISE_METRES:
            self.descent_metres += self._height - metres
            self._height = metres

    def lift(self) -> None:
        """The track breaks off here and goes on elsewhere."""
        self._place = self._height = None


def _distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Metres between two places in radians, along the great circle (haversine)."""
    half = sin((b[0] - a[0]) / 2) ** 2 + cos(a[0]) * cos(b[0]) * sin((b[1] - a[1]) / 2) ** 2
    return 2 * _EARTH_RADIUS_METRES * asin(sqrt(min(half, 1.0)))
