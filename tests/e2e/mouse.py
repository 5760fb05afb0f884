"""A person with a mouse alone."""

from typing import Final

from app.compat import override
from tests.e2e.display import Box
from tests.e2e.person import Person, start_of
from tests.e2e.program import Control

_LEFT, _RIGHT, _WHEEL_UP, _WHEEL_DOWN = 1, 3, 4, 5
_TWO_TURNS: Final = 120
_MOST_TURNS: Final = 60
_MARGIN: Final = 6
_STEPS: Final = 4
_MOST_NUDGES: Final = 40
_MINUTES_A_DAY: Final = 24 * 60
_ACROSS: Final = tuple(share / 20 for share in range(2, 19))


class Mouse(Person):
    """Points, clicks, drags and turns the wheel."""

    @override
    def use(self, name: str) -> None:
        self.display.do("mousemove", *self._aim_at(name), "click", _LEFT)

    @override
    def undo(self) -> None:
        self.use("Undo")

    @override
    def go_to(self, place: str) -> None:
        self.use(place)

    @override
    def choose(self, name: str, among: tuple[str, ...]) -> None:
        assert name in among
        self.use(name)

    @override
    def slide(self, name: str, value: int) -> None:
        _, level = self._aim_at(name)
        slider = self.find(name)
        x = _place_on(slider, slider.value or 0)
        self._hold(x, level)
        for nudge in range(_MOST_NUDGES):
            now = self.find(name)
            if now.value == value:
                break
            way = _place_on(now, value) - _place_on(now, now.value or 0)
            x += way if nudge == 0 else (way > 0) - (way < 0)
            self._drag_to(x, level)
        self._let_go()
        assert self.find(name).value == value

    @override
    def close_sheet(self, title: str) -> None:
        _, top, _, height = self.find("Close").box
        sight = self.program.still()
        spots = [each.spot for each in sight.named(title) if each.spot]
        x, y = next(spot for spot in spots if top <= spot[1] < top + height)
        foot = sight.windows[0][3]
        self._hold(x, y)
        self._drag_to(x, (y + foot) // 2)
        self._drag_to(x, foot - 2)
        self._let_go()
        self.miss("Close")

    @override
    def move_session(self, before: str, after: str) -> None:
        x, y = self._aim_at(before)
        title = before.partition(",")[0]
        minute_height = self.find("The week ahead").box[3] / _MINUTES_A_DAY
        wanted = start_of(after)
        self._hold(x, y)
        for _nudge in range(_MOST_NUDGES):
            held = self.find(f"{title},…")
            if held.name == after:
                break
            days, minutes = (to - at for to, at in zip(wanted, start_of(held.name), strict=True))
            x += days * held.box[2]
            y += round(minutes * minute_height)
            self._drag_to(x, y)
        self._let_go()
        self.see(after)

    @override
    def open_session(self, name: str) -> None:
        self.display.do("mousemove", *self._aim_at(name), "click", _RIGHT)

    @override
    def read_off(self, chart: str, other_than: str = "") -> str:
        _, level = self._aim_at(chart)
        left, _, width, _ = self.find(chart).box
        for share in _ACROSS:
            self.display.do("mousemove", left + round(width * share), level)
            words = self.find(chart).description
            if words and words != other_than:
                return words
        raise AssertionError(f"nothing to read off {chart!r}")

    @override
    def look_back(self, chart: str) -> None:
        x, y = self._aim_at(chart)
        self._hold(x, y)
        self._drag_to(x + self.find(chart).box[2] // 3, y)
        self._let_go()

    def _aim_at(self, name: str) -> tuple[int, int]:
        """Turn the wheel over the page's margin until a control is wholly in sight."""
        for _turn in range(_MOST_TURNS):
            control = self.find(name)
            page = control.scrolls_in
            if control.spot and (page is None or _is_within(control.box, page)):
                return control.spot
            assert page is not None, f"{control} is covered"
            way = control.box[1] + control.box[3] // 2 - page[1] - page[3] // 2
            self.display.do(
                *("mousemove", page[0] + _MARGIN, page[1] + page[3] // 2),
                *("click", "--repeat", max(abs(way) // _TWO_TURNS, 1), "--delay", 1),
                _WHEEL_DOWN if way > 0 else _WHEEL_UP,
            )
        raise AssertionError(f"{name!r} stays out of sight")

    def _hold(self, x: int, y: int) -> None:
        self.display.do("mousemove", x, y, "mousedown", _LEFT)
        self._at = x, y

    def _drag_to(self, x: int, y: int) -> None:
        """Move on in steps, as a hand does, from where the mouse is."""
        before_x, before_y = self._at
        for step in range(1, _STEPS + 1):
            self.display.do(
                "mousemove",
                before_x + (x - before_x) * step // _STEPS,
                before_y + (y - before_y) * step // _STEPS,
            )
        self._at = x, y

    def _let_go(self) -> None:
        self.display.do("mouseup", _LEFT)


def _is_within(box: Box, page: Box) -> bool:
    """Whether a page shows the whole height of a box, or as much of it as fits."""
    tall = min(box[3], page[3])
    return page[1] <= box[1] + box[3] - tall and box[1] + tall <= page[1] + page[3]


def _place_on(slider: Control, value: int) -> int:
    """About where on a slider a value lies; its margins are seen only by trying."""
    least, most, _ = slider.span or (0, 1, 1)
    left, _, width, _ = slider.box
    return left + round((width - 1) * (value - least) / (most - least))
