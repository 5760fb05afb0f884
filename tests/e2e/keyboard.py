"""A person with a keyboard alone."""

import time
from typing import Final

from app.compat import override
from tests.e2e.person import PLACES, Person, start_of
from tests.e2e.program import Control, is_called

_LONGEST_WALK: Final = 160
_MOST_STEPS: Final = 40


class Keyboard(Person):
    """Has Tab, arrows, Enter, Esc and shortcuts, and never touches the mouse."""

    def press(self, *keys: str) -> None:
        """Press keys one after another."""
        self.display.do("key", *keys)

    def reach(self, name: str) -> Control:
        """Walk with Tab to a control; it must then be in sight.

        Raises:
            AssertionError: Tab is caught, leads nowhere, or goes round without it.
        """
        at = self.program.focused()
        passed: list[str] = []
        while at is None or not is_called(at.name, name):
            at = self._tab(at)
            passed.append(at.name)
            assert len(passed) < _LONGEST_WALK, f"no way to {name!r}; passed {passed}"
        self.program.still()
        at = self.program.focused()
        assert at is not None
        assert is_called(at.name, name), f"the keyboard went on from {name!r} to {at}"
        assert at.spot is not None, f"{at} has the keyboard out of sight"
        return at

    def _tab(self, before: Control | None) -> Control:
        self.display.do("key", "Tab")
        deadline = time.monotonic() + self.program.patience
        while (at := self.program.focused()) is None or at == before:
            assert time.monotonic() < deadline, f"Tab leads nowhere from {before}"
        return at

    @override
    def use(self, name: str) -> None:
        self.reach(name)
        self.press("Return")

    @override
    def undo(self) -> None:
        self.see("Undo")
        self.press("ctrl+z")

    @override
    def go_to(self, place: str) -> None:
        self.press(str(PLACES.index(place) + 1))

    @override
    def choose(self, name: str, among: tuple[str, ...]) -> None:
        chosen = next(each for each in among if self.find(each).is_checked)
        self.reach(chosen)
        steps = among.index(name) - among.index(chosen)
        self.press(*(["Right"] * steps or ["Left"] * -steps))

    @override
    def slide(self, name: str, value: int) -> None:
        slider = self.reach(name)
        assert slider.span is not None
        pages, steps = divmod(abs(value - (slider.value or 0)), slider.span[2])
        further = value > (slider.value or 0)
        page, step = ("Page_Up", "Right") if further else ("Page_Down", "Left")
        self.press(*[page] * pages, *[step] * steps)
        assert self.find(name).value == value

    @override
    def close_sheet(self, title: str) -> None:
        self.see(title)
        self.press("Escape")
        self.miss("Close")

    @override
    def move_session(self, before: str, after: str) -> None:
        self.reach(before)
        days, minutes = (to - at for to, at in zip(start_of(after), start_of(before), strict=True))
        hours = minutes // 60
        self.press(
            *(["Right"] * days or ["Left"] * -days),
            *(["Down"] * hours or ["Up"] * -hours),
        )
        self.see(after)

    @override
    def open_session(self, name: str) -> None:
        self.reach(name)
        self.press("Menu")

    @override
    def read_off(self, chart: str, other_than: str = "") -> str:
        self.reach(chart)
        for _step in range(_MOST_STEPS):
            self.press("Right")
            words = self.find(chart).description
            if words and words != other_than:
                return words
        raise AssertionError(f"nothing to read off {chart!r}")

    @override
    def look_back(self, chart: str) -> None:
        self.reach(chart)
        self.press("shift+Left")
