"""Tests of the planner, from the More page to the toast."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.core.planner import not_logged
from app.core.plans import PlannedSession
from app.demo import DEMO_NOW
from app.ui.pages.learn_article import ArticlePage
from app.ui.pages.log_strength import StrengthPage
from app.ui.pages.planner import PlannerPage
from app.ui.widgets.chip import Chip
from app.ui.widgets.plan_block import PlanBlock
from app.ui.widgets.plan_board_scale import GAP
from tests.e2e.hands import Hands
from tests.ui.conftest import Clock, OpenWindow

WEDNESDAY_18 = DEMO_NOW.replace(day=25, hour=18, minute=0)


@pytest.fixture
def hands(open_window: OpenWindow) -> Hands:
    """The made-up athlete's planner: pull today, legs and intervals on Wednesday evening."""
    hands = open_window(demo=True)
    open_planner(hands)
    return hands


def open_planner(hands: Hands) -> None:
    """From anywhere to the planner."""
    hands.window.go_to("more")
    hands.click("Planner")


def page(hands: Hands) -> PlannerPage:
    """The planner in front."""
    front = hands.window.shell.page
    assert isinstance(front, PlannerPage)
    return front


def plans(hands: Hands) -> tuple[PlannedSession, ...]:
    """What is planned and was not logged."""
    state = hands.window.place.state
    return not_logged(state.planned, state.history.workouts)


def planned(hands: Hands, title: str) -> PlannedSession:
    """A planned session by its title."""
    return next(each for each in plans(hands) if each.title == title)


def block(hands: Hands, title: str) -> PlanBlock:
    """Its block on the board."""
    board = page(hands).board
    found = next(each for each in board.blocks if each.view.title == title)
    board.show_block(found.view.id)
    QApplication.processEvents()
    return found


def drag(hands: Hands, title: str, days: int, to_hour: float) -> list[str]:
    """Drag a session some days on, to an hour; gives what the page said on the way."""
    board = page(hands).board
    held = block(hands, title)
    start = held.rect().center()
    scale = board.scale
    down = scale.block_top(60 * to_hour) - held.geometry().top()
    across = days * (scale.column + GAP)
    begin = held.mapTo(board, start)
    QTest.mousePress(held, Qt.MouseButton.LeftButton, pos=start)
    said = []
    for part in range(1, 7):
        target = begin + QPoint(round(across * part / 6), round(down * part / 6))
        QTest.mouseMove(held, held.mapFrom(board, target))
        said.append(" ".join(hands.words()))
    end = begin + QPoint(round(across), round(down))
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton, pos=held.mapFrom(board, end))
    QApplication.processEvents()
    return said


def test_more_tells_the_next_good_hour(open_window: OpenWindow) -> None:
    """The entry carries the answer to the commonest question."""
    hands = open_window(demo=True)
    hands.window.go_to("more")
    row = hands.see("Planner")
    assert "Next good hour for legs" in row.accessibleDescription()


def test_the_planner_begins_with_what_is_too_early(hands: Hands) -> None:
    """Legs on Wednesday come too early: the page says so, since when it is good, and why."""
    words = hands.words()
    assert any(word.startswith("First good hour: ") for word in words)
    assert any(word.startswith("Decided by ") for word in words)
    assert "Leg day · Wed 18:00" in words
    assert "Soreness if you train Wed 18:00" in words


def test_a_drag_moves_the_session_and_everything_follows(hands: Hands) -> None:
    """While a session is dragged its hour, verdict and curve follow; Undo brings it back."""
    said = drag(hands, "Leg day", days=2, to_hour=7)

    assert len({words for words in said if "Soreness if you train" in words}) > 3
    assert planned(hands, "Leg day").starts_at == DEMO_NOW.replace(day=27, hour=7, minute=0)
    assert "Leg day · Fri 07:00" in hands.words()
    hands.click("Undo")
    assert planned(hands, "Leg day").starts_at == WEDNESDAY_18
    assert "Leg day · Wed 18:00" in hands.words()


def test_the_button_moves_to_the_first_good_hour(hands: Hands) -> None:
    """Move does what it says, and then there is nothing left to ask."""
    good = next(w for w in hands.words() if w.startswith("First good hour: "))
    when = good.removeprefix("First good hour: ")
    hands.click(f"Move to {when}")
    assert f"Leg day · {when}" in hands.words()
    assert "A good hour" in hands.words()
    assert f"Move to {when}" not in hands.names()
    hands.click("Undo")
    assert planned(hands, "Leg day").starts_at == WEDNESDAY_18


def test_keep_stops_asking(hands: Hands) -> None:
    """An athlete who keeps a session is not asked again, until it moves."""
    hands.click("Keep Wednesday")
    assert planned(hands, "Leg day").starts_at == WEDNESDAY_18
    assert not page(hands).board.proposal.isVisible()
    assert not any(name.startswith("Keep ") for name in hands.names())


def test_the_proposal_can_be_taken(hands: Hands) -> None:
    """A tap on the dashed block moves the session there."""
    proposal = page(hands).board.proposal
    assert proposal.view is not None
    at = proposal.view.at
    hands.click_on(proposal)
    assert planned(hands, "Leg day").starts_at == at


def test_a_good_hour_of_the_week_can_be_taken(hands: Hands) -> None:
    """The chips name the good and clear hours of the week; a tap moves there."""
    chips = [c for c in page(hands).slots.findChildren(Chip) if c.isVisible()]
    assert chips
    hands.click_on(chips[-1])
    moved = planned(hands, "Leg day").starts_at
    assert moved > WEDNESDAY_18
    assert "A good hour" in hands.words()


def test_keys_move_and_undo(hands: Hands) -> None:
    """Arrow keys move by an hour and a day, Ctrl+Z takes the whole move back."""
    held = block(hands, "Leg day")
    held.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(held, key)
    assert "Leg day · Thu 19:00" in hands.words()
    assert planned(hands, "Leg day").starts_at == WEDNESDAY_18
    page(hands).board.settle()
    assert planned(hands, "Leg day").starts_at == WEDNESDAY_18 + timedelta(hours=25)
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert planned(hands, "Leg day").starts_at == WEDNESDAY_18


def test_leaving_keeps_a_move_by_keys(hands: Hands) -> None:
    """A move that has not settled is not lost when the page is left."""
    held = block(hands, "Leg day")
    QTest.keyClick(held, Qt.Key.Key_Right)
    hands.click("Back")
    assert planned(hands, "Leg day").starts_at == WEDNESDAY_18 + timedelta(days=1)


def test_strength_and_endurance_are_kept_apart(hands: Hands) -> None:
    """Intervals right after legs collide; the card moves them far enough, and Undo back."""
    assert "Leg day and Intervals collide" in hands.words()
    move = next(name for name in hands.names() if name.startswith("Intervals to "))
    hands.click(move)
    gap = planned(hands, "Intervals").starts_at - WEDNESDAY_18
    assert abs(gap) >= timedelta(hours=6)
    assert "Leg day and Intervals collide" not in hands.words()
    hands.click("Undo")
    assert "Leg day and Intervals collide" in hands.words()


def test_why_leads_to_the_article(hands: Hands) -> None:
    """The warning is explained where it is explained best."""
    hands.click("Why?")
    assert isinstance(hands.window.shell.page, ArticlePage)


def test_another_muscle_shows_its_curve(hands: Hands) -> None:
    """The chips of the curve go through the main muscle groups."""
    curve = page(hands).curve
    before = curve.chart.accessibleName()
    other = next(c for c in curve.findChildren(Chip) if not c.view.chosen)
    hands.click_on(other)
    assert curve.chart.accessibleName() != before
    assert other.view.chosen


@pytest.mark.parametrize("name", ["Leg day", "Chest"])
def test_an_answer_can_be_planned(hands: Hands, name: str) -> None:
    """A tap on a good hour plans it there: a routine, or a part of the body."""
    before = len(plans(hands))
    hands.click_on(hands.all_named(name)[-1])
    assert len(plans(hands)) == before + 1
    hands.click("Undo")
    assert len(plans(hands)) == before


def test_a_session_is_planned_from_a_routine_a_workout_or_a_part(hands: Hands) -> None:
    """Everything that was done, or might be, can be planned."""
    before = {each.id for each in plans(hands)}
    for choice in ("Push A", "Easy run", "Arms"):
        hands.click("Plan a session")
        hands.click(choice)
    new = [each for each in plans(hands) if each.id not in before]
    assert sorted(each.title for each in new) == ["Arms", "Easy run", "Push A"]
    assert all(each.starts_at >= DEMO_NOW for each in new)


def test_length_time_and_removal(hands: Hands) -> None:
    """A session can be made longer, set to a day and time, and removed; all can be undone."""
    hands.click("Change this session")
    hands.click("Length")
    hands.click("Duration: more")
    hands.click("Done")
    assert planned(hands, "Leg day").minutes == 65
    hands.click("Change this session")
    hands.click("Day and time")
    hands.click("Day: later")
    hands.click("Done")
    assert planned(hands, "Leg day").starts_at == WEDNESDAY_18 + timedelta(days=1)
    hands.click("Change this session")
    hands.click("Remove from the plan")
    assert "Leg day" not in {each.title for each in plans(hands)}
    for _ in range(3):
        page(hands).undo_requested.emit()
    restored = planned(hands, "Leg day")
    assert (restored.minutes, restored.starts_at) == (60, WEDNESDAY_18)


@pytest.mark.parametrize("title", ["Intervals", "Leg day"])
def test_a_session_is_logged_in_one_tap(hands: Hands, title: str) -> None:
    """A planned session becomes a workout as it was planned; Undo makes a plan of it again."""
    workouts = len(hands.window.place.state.history.workouts)
    before = planned(hands, title)
    hands.click_on(block(hands, title))
    hands.click("Log as planned")
    history = hands.window.place.state.history
    assert len(history.workouts) == workouts + 1
    assert history.workouts[-1].ended_at == DEMO_NOW
    assert history.workouts[-1].exercises == before.exercises
    assert title not in {each.title for each in plans(hands)}
    hands.click("Undo")
    assert len(hands.window.place.state.history.workouts) == workouts
    assert planned(hands, title) == before


def test_a_strength_session_becomes_a_draft(hands: Hands) -> None:
    """Entered set by set, a planned strength session is planned no longer once it is saved."""
    hands.click("Change this session")
    hands.click("Enter it set by set")
    assert isinstance(hands.window.shell.page, StrengthPage)
    hands.click("Finish")
    state = hands.window.place.state
    assert state.history.workouts[-1].title == "Leg day"
    assert "Leg day" not in {each.title for each in plans(hands)}
    logged = next(each for each in state.planned if each.title == "Leg day")
    assert logged.workout_id == state.history.workouts[-1].id


def test_the_plan_goes_into_a_calendar(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Planned sessions and ready dates are written where the athlete says."""
    file = tmp_path / "plan.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    hands.click("More about this plan")
    hands.click("Export to a calendar")
    hands.wait(lambda: str(file) in hands.words(), "the calendar")
    content = file.read_text(encoding="utf-8")
    assert "SUMMARY:Leg day" in content
    assert "DTSTART:20261125T170000Z" in content
    assert "DTEND:20261125T180000Z" in content
    assert "SUMMARY:Quadriceps: ready" in content


def test_without_plans_it_answers_when(open_window: OpenWindow) -> None:
    """Nothing planned: the page says so, and still answers when each part can be trained."""
    hands = open_window()
    open_planner(hands)
    assert "Nothing planned" in hands.words()
    assert not page(hands).answer.isVisible()
    hands.click_on(hands.all_named("Legs")[-1])
    (legs,) = plans(hands)
    assert legs.title == "Legs"
    assert isinstance(legs.starts_at, datetime)


def test_a_missed_session_asks_what_became_of_it(open_window: OpenWindow, clock: Clock) -> None:
    """A session whose hour has passed stays on its day, counts for nothing and can be logged."""
    clock.move(hours=4)
    hands = open_window(demo=True)
    open_planner(hands)
    hands.click_on(block(hands, "Pull A"))
    assert "Did you do it?" in hands.words()
    missed = planned(hands, "Pull A")
    hands.click("Log as planned")
    logged = hands.window.place.state.history.workouts[-1]
    assert (logged.title, logged.started_at) == ("Pull A", missed.starts_at)
