"""The program in a process of its own, watched from outside."""

import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from tests.e2e.display import Box, Display
from tests.pace import slack

ROOT: Final = Path(__file__).resolve().parents[2]

_PATIENCE_SECONDS: Final = 20.0
_PAUSE_SECONDS: Final = 0.01


@dataclass(frozen=True, slots=True)
class Control:
    """A control or text on the screen.

    Attributes:
        name: What a screen reader calls it; a text's own words.
        description: What a screen reader says further.
        role: What it is to a screen reader.
        value: The value of a slider.
        span: Its least and greatest value, and how far a page key moves it.
        is_checked: Whether it is on, chosen, or the page shown.
        is_enabled: Whether it can be used.
        has_focus: Whether keys go to it.
        box: Where it lies on the screen, also where it is scrolled out of sight.
        spot: A point of it that nothing covers; None when there is none.
        cells: The words of a table, its heading first.
        scrolls_in: What is seen of the page that it lies in; None when nothing scrolls.
    """

    name: str
    description: str
    role: str
    value: int | None
    span: tuple[int, int, int] | None
    is_checked: bool
    is_enabled: bool
    has_focus: bool
    box: Box
    spot: tuple[int, int] | None
    cells: tuple[list[str], ...] | None
    scrolls_in: Box | None


@dataclass(frozen=True, slots=True)
class Sight:
    """All that is on the screen at a moment."""

    windows: tuple[Box, ...]
    is_still: bool
    controls: tuple[Control, ...] = field(repr=False)

    def named(self, name: str) -> tuple[Control, ...]:
        """What has this name, or begins with it where it ends in an ellipsis; in sight first."""
        found = [each for each in self.controls if is_called(each.name, name)]
        return tuple(sorted(found, key=lambda each: each.spot is None))

    def says(self, name: str) -> bool:
        """Whether something of this name is there, perhaps further down its page."""
        return bool(self.named(name))

    def shows(self, name: str) -> bool:
        """Whether something of this name is in front."""
        return any(each.spot for each in self.named(name))


def is_called(name: str, wanted: str) -> bool:
    """Whether a name is the one wanted, or begins as one that ends in an ellipsis."""
    beginning = wanted.removesuffix("…")
    return name == wanted if beginning == wanted else name.startswith(beginning)


class Program:
    """The program on a display, with a database of its own.

    Attributes:
        display: The screen on which it shows.
        database: The file that it keeps.
        patience: How many seconds to wait for anything, more on a slow machine.
    """

    def __init__(self, display: Display, database: Path, now: datetime) -> None:
        self.display = display
        self.database = database
        self.patience = _PATIENCE_SECONDS * slack()
        self._complaints = database.with_suffix(".stderr")
        watched = Path(__file__).with_name("watched.py")
        with self._complaints.open("w", encoding="utf-8") as complaints:
            self._process = subprocess.Popen(
                [sys.executable, watched, now.isoformat(), "--db", database],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                env=self._environment(),
                text=True,
            )

    def begin(self) -> None:
        """Wait for the first page and give the window the keyboard, as a frame would."""
        self.wait(lambda sight: sight.controls, "the first page")
        self.display.do("search", "--name", "^Herstel$", "windowfocus", "--sync")

    def look(self) -> Sight:
        """What is on the screen now.

        Raises:
            AssertionError: The program has ended.
        """
        told = self._ask("all")
        return Sight(
            tuple(tuple(each) for each in told["windows"]),
            told["is_still"],
            tuple(_control(each) for each in told["controls"]),
        )

    def focused(self) -> Control | None:
        """Where the keyboard is now."""
        told = self._ask("focus")
        return _control(told) if told else None

    def still(self) -> Sight:
        """What is on the screen once nothing moves any more."""
        return self.wait(lambda _sight: True, "the window to come to rest")

    def wait(self, until: Callable[[Sight], object], what: str) -> Sight:
        """Look until something is so and nothing moves any more.

        Raises:
            AssertionError: It never is.
        """
        before = None
        deadline = time.monotonic() + self.patience
        while True:
            sight = self.look()
            if sight.is_still and sight == before and until(sight):
                return sight
            texts = [each.name for each in sight.controls if each.spot]
            assert time.monotonic() < deadline, f"waited in vain for {what}; shown: {texts}"
            before = sight
            time.sleep(_PAUSE_SECONDS)

    def stores(self, fact: Callable[[], object], what: str) -> None:
        """Wait until the database says something.

        Raises:
            AssertionError: It never does.
        """
        deadline = time.monotonic() + self.patience
        while not fact():
            assert time.monotonic() < deadline, f"the database never says: {what}"
            time.sleep(_PAUSE_SECONDS)

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What the database holds, read beside the program without a chance to change it."""
        connection = sqlite3.connect(f"{self.database.as_uri()}?mode=ro", uri=True)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()

    def setting(self, key: str) -> object:
        """A stored setting; None while it was never changed."""
        found = self.rows("SELECT value FROM setting WHERE key = ?", key)
        return json.loads(found[0][0]) if found else None

    def report(self, at: datetime) -> dict[str, dict[str, Any]]:
        """What the ``report`` command says of each muscle group, in a process of its own."""
        command = ["main.py", "--db", self.database, "--json", "report", "--at", at.isoformat()]
        done = subprocess.run(
            [sys.executable, *map(str, command)],
            cwd=ROOT,
            env=self._environment(),
            capture_output=True,
            text=True,
            check=True,
        )
        return {each["muscle"]: each for each in json.loads(done.stdout)["muscles"]}

    def close(self) -> None:
        """Close the window as its frame's cross would, and see that the program ends well."""
        self._let_go()
        assert self._process.wait(self.patience) == 0
        assert self._complaints.read_text(encoding="utf-8") == ""
        crashes = Path(os.environ["XDG_STATE_HOME"]).rglob("herstel.log")
        assert [each.read_text(encoding="utf-8") for each in crashes] == []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        self._let_go()

    def _ask(self, question: str) -> Any:  # noqa: ANN401 (JSON)
        questions, answers = self._process.stdin, self._process.stdout
        assert questions is not None
        assert answers is not None
        questions.write(f"{question}\n")
        questions.flush()
        answer = answers.readline()
        assert answer, f"the program has ended: {self._complaints.read_text(encoding='utf-8')}"
        return json.loads(answer)

    def _let_go(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None and not pipe.closed:
                pipe.close()

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "HERSTEL_DEBUG": "1",
            "DISPLAY": self.display.name,
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "xcb",
            "TZ": "Europe/Amsterdam",
        }


def _control(told: dict[str, Any]) -> Control:
    lists = ("span", "box", "spot", "cells", "scrolls_in")
    return Control(**{**told, **{key: told[key] and tuple(told[key]) for key in lists}})
