"""The real program in a real window, by mouse alone and again by keyboard alone."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from app.demo import DEMO_NOW
from app.exchange.catalogue import load_catalogue
from app.state.demonstration import fill_with_demo
from app.storage.library import Library
from tests.e2e.display import Box, Display
from tests.e2e.keyboard import Keyboard
from tests.e2e.mouse import Mouse
from tests.e2e.person import Person
from tests.e2e.program import Program

SOON = DEMO_NOW + timedelta(hours=1)
TODAY = DEMO_NOW.date().isoformat()
NARROW = (412, 892)
WIDE = (1280, 860)

pytestmark = pytest.mark.screen


@pytest.fixture(scope="session")
def made_up_year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the made-up athlete's year."""
    database = tmp_path_factory.mktemp("year") / "year.db"
    with Library.open(database, lambda: DEMO_NOW) as library:
        fill_with_demo(library, load_catalogue())
    return database


@pytest.fixture
def program(made_up_year: Path, tmp_path: Path) -> Iterator[Program]:
    """The program on a screen of its own, with the made-up athlete's year."""
    database = tmp_path / "herstel.db"
    shutil.copyfile(made_up_year, database)
    with Display(tmp_path) as display, Program(display, database, DEMO_NOW) as running:
        running.begin()
        yield running


@pytest.fixture(params=[Mouse, Keyboard], ids=["mouse", "keyboard"])
def person(program: Program, request: pytest.FixtureRequest) -> Person:
    """Someone at the program who has only one thing to use it with."""
    kind: type[Person] = request.param
    return kind(program)


def picture(person: Person, box: Box) -> bytes:
    """What the screen shows in a box."""
    return person.display.pixels(box).tobytes()


def brightness(person: Person) -> float:
    """How bright the window is, from 0 to 255."""
    return float(np.mean(person.display.pixels(person.program.look().windows[0])))


def test_hours_and_muscle_sheet(person: Person) -> None:
    """Scrubbing moves map, title and list; a muscle's sheet opens and goes as it came."""
    person.see("Upper body is ready")
    body = person.find("Readiness of each muscle group").box
    now = picture(person, body)
    assert person.program.look().shows("Hamstrings, left, recover")
    person.slide("Hour", 72)
    later = person.see("Hamstrings, left, ready")
    assert not later.shows("Upper body is ready")
    assert picture(person, later.named("Readiness of each muscle group")[0].box) != now
    person.use("Now")
    person.see("Upper body is ready")

    person.use("Hamstrings")
    person.see("Close")
    person.see("Why soreness is…")
    person.close_sheet("Hamstrings")
    person.see("Today")


def soreness_today(program: Program) -> list[tuple[str, int]]:
    """The soreness stored for today."""
    return program.rows(
        "SELECT muscle, soreness FROM soreness_rating JOIN check_in ON check_in.id = check_in_id "
        "WHERE day = ? AND deleted_at IS NULL",
        TODAY,
    )


def test_check_in_and_undo(person: Person) -> None:
    """A check-in is stored, moves the forecast that another process reads, and can be undone."""
    program = person.program
    before = program.report(SOON)["quadriceps"]
    assert soreness_today(program) == []
    person.go_to("Check-in")
    person.use("Quadriceps, left, soreness 0")
    person.slide("Soreness", 8)
    person.use("Save check-in")
    person.see("Check-in saved")
    program.stores(lambda: soreness_today(program) == [("quadriceps", 8)], "soreness 8")
    after = program.report(SOON)["quadriceps"]
    assert after["reported"] == 8
    assert after["readiness"] < before["readiness"]
    person.undo()
    person.miss("Check-in saved")
    program.stores(lambda: soreness_today(program) == [], "no check-in")
    assert program.report(SOON)["quadriceps"] == before


def test_language_theme_and_width(person: Person) -> None:
    """Language and theme change at once and are stored; the page fits a wide window and back."""
    program = person.program
    person.go_to("More")
    person.use("Settings")
    person.use("Language")
    person.use("Nederlands")
    person.see("Instellingen")
    program.stores(lambda: program.setting("language") == "nl", "Dutch")
    light = brightness(person)
    person.choose("Donker", ("Systeem", "Licht", "Donker"))
    program.stores(lambda: program.setting("theme") == "dark", "dark")
    assert brightness(person) < light / 3

    resize(person, WIDE)
    wide = program.wait(lambda sight: sight.shows("Meer") and sight.shows("Thema"), "two panes")
    assert wide.windows[0][2:] == WIDE
    assert wide.named("Vandaag")[0].box[0] < 88
    person.choose("Licht", ("Systeem", "Licht", "Donker"))
    program.stores(lambda: program.setting("theme") == "light", "light")

    resize(person, NARROW)
    narrow = person.see("Thema")
    assert narrow.windows[0][2:] == NARROW
    assert brightness(person) > light / 1.5
    program.close()


def resize(person: Person, size: tuple[int, int]) -> None:
    """Pull the window's frame to a size."""
    person.display.do("search", "--name", "^Herstel$", "windowsize", *size)
    person.program.wait(lambda sight: sight.windows[0][2:] == size, f"a window of {size}")


def starts_at(program: Program, title: str) -> str:
    """When a planned session starts, in UTC."""
    found = program.rows(
        "SELECT substr(starts_at, 1, 16) FROM plan WHERE title = ? AND deleted_at IS NULL", title
    )
    return str(found[0][0])


def test_planner(person: Person) -> None:
    """A session moves by hand and to its proposal, every move can be undone, conflicts part."""
    program = person.program
    person.go_to("More")
    person.use("Planner")
    person.see("First good hour: Sat 14:00")
    person.read("Leg day and Intervals collide")
    assert starts_at(program, "Leg day") == "2026-11-25T17:00"

    person.move_session("Leg day, Wed 18:00", "Leg day, Thu 21:00")
    program.stores(lambda: starts_at(program, "Leg day") == "2026-11-26T20:00", "Thursday 21:00")
    person.see("Leg day · Thu 21:00")
    person.see("Moved")
    person.use("Move to Sat 14:00")
    program.stores(lambda: starts_at(program, "Leg day") == "2026-11-28T13:00", "Saturday 14:00")
    person.see("Ready")
    person.undo()
    program.stores(lambda: starts_at(program, "Leg day") == "2026-11-26T20:00", "Thursday again")
    person.undo()
    program.stores(lambda: starts_at(program, "Leg day") == "2026-11-25T17:00", "Wednesday again")

    person.use("Why?")
    person.see("Strength and…")
    person.use("Back")
    person.use("Intervals to Thu 07:00")
    program.stores(lambda: starts_at(program, "Intervals") == "2026-11-26T06:00", "Thursday 07:00")
    person.miss("Leg day and Intervals collide")

    person.use("Change this session")
    person.use("Remove from the plan")
    person.miss("Intervals, Thu 07:00")
    person.see("Removed from the plan")
    person.undo()
    person.read("Intervals, Thu 07:00")
    person.open_session("Intervals, Thu 07:00")
    person.use("Remove from the plan")
    person.miss("Intervals, Thu 07:00")
    person.see("Removed from the plan")
    person.undo()
    person.read("Intervals, Thu 07:00")
    program.close()


def test_trends(person: Person) -> None:
    """Range and muscle change every chart; a chart is read off, and opens as a table."""
    person.go_to("Trends")
    chart = "Your quads follow the forecast…"
    month = person.find(chart)
    before = picture(person, month.box)
    person.choose("12 w", ("1 w", "4 w", "12 w", "1 y", "All"))
    person.see(chart)
    assert picture(person, month.box) != before
    person.use("Muscle group")
    person.use("Hamstrings")
    person.see("Your hamstrings follow the forecast")

    person.use("More about: Your hamstrings follow the forecast")
    person.use("Show as a table")
    title = "Your hamstrings follow the forecast"
    (table,) = [each.cells for each in person.see("Close").named(title) if each.cells]
    assert table[0][:3] == ["Time", "Reported", "Predicted"]
    assert table[1][0] == "1 Sept 00:00"
    person.close_sheet(title)

    first = person.read_off(f"{title}. …")
    assert person.read_off(f"{title}. …", first) != first

    months = picture(person, person.find(f"{title}. …").box)
    person.look_back(f"{title}…")
    person.program.wait(
        lambda sight: picture(person, sight.named(f"{title}…")[-1].box) != months, "earlier days"
    )
