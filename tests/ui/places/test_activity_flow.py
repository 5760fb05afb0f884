"""Tests of entering an endurance activity."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.core.history import History
from app.core.muscles import MuscleGroup
from app.core.workouts import Activity, Workout
from app.exchange.catalogue import load_catalogue
from app.ui.pages.log_endurance import EndurancePage
from app.ui.places.activity_flow import ActivityFlow, sports_in_order
from app.ui.sheets.when_sheet import WhenPanel
from app.ui.widgets.chip import Chip
from app.ui.widgets.figure import FigureField
from app.ui.widgets.text import Text
from tests.e2e.hands import Hands
from tests.storage.builders import easy_run
from tests.ui.conftest import Clock, OpenWindow


def begin(hands: Hands) -> None:
    """Open a new activity."""
    hands.click("Log")
    hands.click("Endurance")


def latest(hands: Hands) -> Workout:
    """The workout that was saved last."""
    return hands.window.place.state.history.workouts[-1]


def effect(hands: Hands) -> str:
    """What the page says that the activity would do."""
    return next((word for word in hands.words() if " worst " in word), "")


def test_sports_that_are_done_come_first() -> None:
    """What the athlete does most is offered first, then what most people do, each once."""
    sports = load_catalogue().sports
    days = ("tennis", "padel", "tennis")
    workouts = tuple(
        replace(easy_run(f"day-{number}"), activity=Activity(sport, 60.0))
        for number, sport in enumerate(days)
    )

    ordered = sports_in_order(History(workouts=workouts, sports=sports))

    assert [sport.id for sport in ordered[:4]] == ["tennis", "padel", "running", "cycling"]
    assert len(ordered) == len(sports)


def test_a_wrong_figure_leaves_its_heading_free(open_window: OpenWindow) -> None:
    """The red ground of what cannot be begins below the words that say what it is."""
    hands = open_window()
    begin(hands)
    downhill = hands.see("Downhill")
    assert isinstance(downhill, FigureField)
    hands.type_into(downhill, "99999")
    assert downhill.has_error
    card = downhill.parentWidget()
    assert card is not None
    heading = card.findChild(Text)
    assert heading is not None
    assert downhill.y() + downhill.ground.top() >= heading.geometry().bottom()


def test_sports_keep_their_places(open_window: OpenWindow) -> None:
    """A choice colours another chip and moves none."""
    hands = open_window()
    begin(hands)
    before = [chip.view.text for chip in hands.window.findChildren(Chip) if chip.isVisible()]
    hands.click("Swim")
    after = [chip.view.text for chip in hands.window.findChildren(Chip) if chip.isVisible()]
    assert after == before
    hands.click("Save workout")
    saved = latest(hands).activity
    assert saved is not None
    assert saved.sport_id == "swimming"


def test_figures_are_typed_where_they_stand(open_window: OpenWindow) -> None:
    """Distance and downhill are figures that take a number; the pace follows."""
    hands = open_window()
    begin(hands)
    distance = hands.see("Distance")
    assert isinstance(distance, QLineEdit)
    hands.type_into(distance, "8")
    assert "5:00 /km" in hands.words()
    hands.type_into(hands.see("Downhill"), "35")
    hands.click("Save workout")
    saved = latest(hands).activity
    assert saved is not None
    assert (saved.distance_metres, saved.descent_metres) == (8000.0, 35.0)


def test_an_activity_ends_now_however_long_it_was(open_window: OpenWindow, clock: Clock) -> None:
    """Minutes that are added lie before now, and not in the hours to come."""
    hands = open_window()
    begin(hands)
    for _press in range(6):
        hands.click("Duration: more")
    hands.click("Save workout")
    saved = latest(hands)
    assert saved.activity is not None
    assert saved.ended_at == clock.now
    assert saved.started_at == clock.now - timedelta(minutes=saved.activity.minutes)


def test_a_start_that_was_chosen_stays(open_window: OpenWindow, clock: Clock) -> None:
    """A longer activity then ends later."""
    hands = open_window()
    begin(hands)
    start = clock.now - timedelta(hours=3)
    hands.window.findChildren(EndurancePage)[0].when_requested.emit()
    hands.window.findChildren(WhenPanel)[0].chosen.emit(start)
    hands.click("Duration: more")
    hands.click("Save workout")
    assert latest(hands).started_at == start


def test_what_it_would_do_is_said_before_saving(open_window: OpenWindow, qtbot: QtBot) -> None:
    """The line above Save follows the answers, and is what the toast says afterwards."""
    hands = open_window(demo=True)
    begin(hands)
    first = effect(hands)
    assert first
    flow = hands.window.findChildren(ActivityFlow)[0]
    for _press in range(12):
        hands.click("Duration: more")
    hands.click("Swim")
    qtbot.waitUntil(lambda: flow._job is None and not flow._still.isActive())
    assert effect(hands) != first
    foreseen = effect(hands).split(" worst ")[0]
    hands.click("Save workout")
    assert any(word.startswith(f"{foreseen}: worst") for word in hands.words())


def test_muscles_of_one_activity(open_window: OpenWindow) -> None:
    """Shares are changed for this activity alone; the sport keeps its own."""
    hands = open_window()
    begin(hands)
    hands.click("Edit the muscles worked")
    hands.click("Lats, left")
    hands.click("Lats: more")
    hands.click("Done")
    hands.click("Save workout")
    saved = latest(hands).activity
    assert saved is not None
    assert saved.shares is not None
    assert saved.shares[MuscleGroup.LATS] == 0.6
    running = hands.window.place.state.history.sports["running"]
    assert MuscleGroup.LATS not in running.shares


def test_the_usual_muscles_come_back(open_window: OpenWindow) -> None:
    """One tap takes the changes back; what is the sport's is stored as nobody's own."""
    hands = open_window()
    begin(hands)
    hands.click("Edit the muscles worked")
    hands.click("Lats, left")
    hands.click("As usual for: Running")
    hands.click("Done")
    hands.click("Save workout")
    saved = latest(hands).activity
    assert saved is not None
    assert saved.shares is None


def test_a_changed_activity_that_is_left_can_be_gone_on_with(open_window: OpenWindow) -> None:
    """Leaving the page says that nothing was saved; Go on brings the page back as it was."""
    hands = open_window()
    begin(hands)
    hands.click("Swim")
    hands.click("Duration: more")
    hands.click("Back")
    assert "Closed, not saved" in hands.words()
    hands.click("Go on")
    hands.click("Save workout")
    saved = latest(hands).activity
    assert saved is not None
    assert (saved.sport_id, saved.minutes) == ("swimming", 45.0)
    assert "Closed, not saved" not in hands.words()


def test_an_untouched_activity_is_left_without_a_word(open_window: OpenWindow) -> None:
    """Nothing was entered, so nothing is lost."""
    hands = open_window()
    begin(hands)
    hands.click("Back")
    assert "Closed, not saved" not in hands.words()
