"""What a person can do with the program, by whatever means."""

from abc import ABC, abstractmethod
from typing import Final

from tests.e2e.program import Control, Program, Sight

PLACES: Final = ("Today", "Check-in", "Log", "Trends", "More")

_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WORDS: Final = "StaticText"


class Person(ABC):
    """Someone who uses the program and looks at what it shows."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.display = program.display

    def see(self, name: str) -> Sight:
        """Wait until something of this name is in front."""
        return self.program.wait(lambda sight: sight.shows(name), f"“{name}”")

    def miss(self, name: str) -> Sight:
        """Wait until nothing has this name any more."""
        return self.program.wait(lambda sight: not sight.says(name), f"no “{name}”")

    def read(self, name: str) -> Sight:
        """Wait until something of this name is on the page, perhaps further down."""
        return self.program.wait(lambda sight: sight.says(name), f"“{name}” on the page")

    def find(self, name: str) -> Control:
        """The control of this name, wherever on its page it lies.

        Raises:
            AssertionError: There is none.
        """
        sight = self.program.wait(lambda sight: _controls(sight, name), f"“{name}”")
        return _controls(sight, name)[0]

    @abstractmethod
    def use(self, name: str) -> None:
        """Press a button, row, chip or region."""

    @abstractmethod
    def undo(self) -> None:
        """Take back what the message in front offers to take back."""

    @abstractmethod
    def go_to(self, place: str) -> None:
        """Go to one of the five places."""

    @abstractmethod
    def choose(self, name: str, among: tuple[str, ...]) -> None:
        """Choose one of a few segments that stand side by side."""

    @abstractmethod
    def slide(self, name: str, value: int) -> None:
        """Move a slider to a value."""

    @abstractmethod
    def close_sheet(self, title: str) -> None:
        """Let the open sheet go, without pressing its cross."""

    @abstractmethod
    def move_session(self, before: str, after: str) -> None:
        """Take a planned session to where its name is another, some days or hours away."""

    @abstractmethod
    def open_session(self, name: str) -> None:
        """Ask what can be done with a planned session."""

    @abstractmethod
    def read_off(self, chart: str, other_than: str = "") -> str:
        """Read a value off a chart, other than one read before."""

    @abstractmethod
    def look_back(self, chart: str) -> None:
        """Move a chart to earlier days."""


def start_of(session: str) -> tuple[int, int]:
    """Weekday, Monday 0, and minute of the day in a name such as “Leg day, Wed 18:00”."""
    day, clock = session.rpartition(", ")[2].split()
    hour, minute = clock.split(":")
    return _DAYS.index(day), int(hour) * 60 + int(minute)


def _controls(sight: Sight, name: str) -> list[Control]:
    """What can be used under a name, what is in sight first."""
    return [each for each in sight.named(name) if each.role != _WORDS and each.is_enabled]
