"""Tests of app.ui.widgets.plan_board."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.widgets.plan_block import PlanBlock, PlanBlockView
from app.ui.widgets.plan_board import PlanBoard, PlanBoardView
from app.ui.widgets.plan_board_scale import (
    DAYS,
    FIRST_MINUTE,
    GAP,
    LAST_MINUTE,
    BoardScale,
    column_width,
)
from app.ui.widgets.plan_columns import DayHead
from app.ui.widgets.scroll_page import ScrollPage
from tests.ui.widgets.showing import Show

MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)
directions = st.sampled_from(list(Qt.LayoutDirection)[:2])
scales = st.builds(
    BoardScale,
    column=st.floats(40, 160),
    top=st.just(28.0),
    height=st.floats(188, 400),
    block=st.floats(40, 46),
    direction=directions,
)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A time of day, some days after that Monday."""
    return datetime(2026, 11, 23 + day, hour, minute, tzinfo=UTC)


def block(key: str, when: datetime, *, chosen: bool = False) -> PlanBlockView:
    """A session named after its key."""
    clock = f"{when:%H:%M}"
    return PlanBlockView(key, key, when, clock, f"{key}, {when:%a} {clock}", chosen=chosen)


def week(*blocks: PlanBlockView, proposal: PlanBlockView | None = None) -> PlanBoardView:
    """That week."""
    days = tuple(
        DayHead(MONDAY + timedelta(days=number), f"day {number}", is_today=number == 0)
        for number in range(DAYS)
    )
    return PlanBoardView(days, blocks, proposal, NOW)


@pytest.fixture
def board(show: Show) -> PlanBoard:
    """Legs on Wednesday evening, chosen, with a run after it, all days in sight."""
    board = PlanBoard("Week")
    board.resize(528, 216)
    board.set_view(week(block("Legs", at(2, 18), chosen=True), block("Run", at(2, 19, 30))))
    return show(board)


def named(board: PlanBoard, key: str) -> PlanBlock:
    """A block by its key."""
    return next(each for each in board.blocks if each.view.id == key)


def drag(board: PlanBoard, key: str, days: float, pixels: float) -> None:
    """Drag a block some days to the right and some pixels down."""
    held = named(board, key)
    start = held.rect().center()
    across = round(days * (board.scale.column + GAP))
    begin = held.mapTo(board, start)
    QTest.mousePress(held, Qt.MouseButton.LeftButton, pos=start)
    for part in range(1, 9):
        target = begin + QPoint(across * part // 8, round(pixels) * part // 8)
        QTest.mouseMove(held, held.mapFrom(board, target))
    end = begin + QPoint(across, round(pixels))
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton, pos=held.mapFrom(board, end))


@given(scales, st.integers(0, DAYS - 1), st.integers(FIRST_MINUTE // 30, LAST_MINUTE // 30))
def test_place_and_time_are_inverse(scale: BoardScale, day: int, half_hours: int) -> None:
    """A block dropped where an hour lies starts at that hour, in either direction."""
    minute = half_hours * 30
    box = scale.block_box(day, scale.block_top(minute))
    assert scale.day_at(box.center().x()) == day
    assert scale.minute_at(box.top()) == minute


@given(scales, st.floats(-2000, 2000), st.floats(-2000, 2000))
def test_every_place_is_a_time(scale: BoardScale, x: float, y: float) -> None:
    """A drag beyond the board stays at its edge."""
    assert 0 <= scale.day_at(x) < DAYS
    assert FIRST_MINUTE <= scale.minute_at(y) <= LAST_MINUTE


@given(scales, st.lists(st.integers(0, 24 * 60 - 1), max_size=8).map(sorted))
def test_blocks_of_a_day_lie_apart_and_inside(scale: BoardScale, minutes: list[int]) -> None:
    """As long as there is room blocks never cover each other, and none leaves its column."""
    tops = scale.apart(minutes)
    column = scale.day_box(0)
    assert all(column.top() <= top <= column.bottom() - scale.block for top in tops)
    assert tops == sorted(tops)
    if len(tops) * (scale.block + GAP) <= scale.height - 8:
        assert all(later - earlier >= scale.block for earlier, later in pairwise(tops))


@given(scales, st.integers(FIRST_MINUTE, LAST_MINUTE))
def test_one_block_alone_lies_at_its_time(scale: BoardScale, minute: int) -> None:
    """Nothing moves a block that has its day to itself."""
    assert scale.apart([minute]) == [pytest.approx(scale.block_top(minute))]


@given(st.floats(200, 1200), st.floats(64, 130))
def test_whole_days_fill_the_room(room: float, least: float) -> None:
    """No day is cut where the board begins, and no day is narrower than its least."""
    column = column_width(room, least)
    shown = (room + GAP) / (column + GAP)
    assert shown == pytest.approx(round(shown))
    assert column >= least - 1e-6 or round(shown) == 2


def test_a_drag_tells_each_half_hour_and_where_it_ends(board: PlanBoard) -> None:
    """The board tells of a drag while it lasts, and once where it ended."""
    held: list[tuple[str, datetime]] = []
    moved: list[tuple[str, datetime]] = []
    board.block_held.connect(lambda key, when: held.append((key, when)))
    board.block_moved.connect(lambda key, when: moved.append((key, when)))
    first = named(board, "Legs").geometry().top()
    target = board.scale.block_top(7 * 60)

    drag(board, "Legs", days=2, pixels=target - first)

    assert moved == [("Legs", at(4, 7))]
    assert held[-1] == ("Legs", at(4, 7))
    assert len(held) > 3
    assert all(when.minute in {0, 30} for _, when in held)


def test_a_drag_never_ends_in_the_past(board: PlanBoard) -> None:
    """What is planned lies ahead: a drag to this morning stops short of it."""
    moved: list[datetime] = []
    board.block_moved.connect(lambda _key, when: moved.append(when))

    drag(board, "Legs", days=-2, pixels=-200)

    assert all(when >= NOW for when in moved)


def test_a_drag_leaves_a_page_where_it_is(show: Show) -> None:
    """A block is dragged up and down without scrolling the page that it lies in."""
    page = ScrollPage()
    board = PlanBoard("Week")
    board.set_view(week(block("Legs", at(2, 18), chosen=True)))
    page.body.addWidget(board)
    board_below = PlanBoard("Another")
    board_below.setMinimumHeight(2000)
    page.body.addWidget(board_below)
    page.resize(412, 400)
    show(page)
    moved: list[datetime] = []
    board.block_moved.connect(lambda _key, when: moved.append(when))

    drag(board, "Legs", days=1, pixels=-60)

    assert [when.date() for when in moved] == [MONDAY + timedelta(days=3)]
    assert page.verticalScrollBar().value() == 0


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Down, at(2, 19)),
        (Qt.Key.Key_Up, at(2, 17)),
        (Qt.Key.Key_Right, at(3, 18)),
        (Qt.Key.Key_Left, at(1, 18)),
    ],
)
def test_arrow_keys_move_by_an_hour_or_a_day(
    board: PlanBoard, qtbot: QtBot, key: Qt.Key, expected: datetime
) -> None:
    """Arrow keys move the focused block; several in a row end in one move."""
    held = named(board, "Legs")
    held.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(board.block_moved) as moved:
        QTest.keyClick(held, key)
    assert moved.args == ["Legs", expected]


def test_keys_in_a_row_are_one_move(board: PlanBoard) -> None:
    """Nothing is told to be moved before the keyboard rests."""
    moved: list[datetime] = []
    board.block_moved.connect(lambda _key, when: moved.append(when))
    held = named(board, "Legs")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(held, key)
    assert moved == []
    board.settle()
    assert moved == [at(4, 17)]


def test_keys_keep_to_the_week(board: PlanBoard) -> None:
    """A block stays on the board however often a key is pressed."""
    held = named(board, "Legs")
    for _ in range(10):
        QTest.keyClick(held, Qt.Key.Key_Right)
    assert held.view.at == at(6, 18)


def test_a_press_chooses_and_a_second_one_opens(board: PlanBoard, qtbot: QtBot) -> None:
    """A tap looks at a session; a tap on the chosen one asks what to do with it."""
    with qtbot.waitSignal(board.block_chosen) as chosen, qtbot.assertNotEmitted(board.block_opened):
        QTest.mouseClick(named(board, "Run"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["Run"]
    with qtbot.waitSignal(board.block_opened) as opened:
        QTest.mouseClick(named(board, "Legs"), Qt.MouseButton.LeftButton)
    assert opened.args == ["Legs"]


def test_keyboard_opens_and_removes(board: PlanBoard, qtbot: QtBot) -> None:
    """Enter asks what to do, Delete removes."""
    held = named(board, "Legs")
    with qtbot.waitSignal(board.block_opened):
        QTest.keyClick(held, Qt.Key.Key_Return)
    with qtbot.waitSignal(board.block_removed) as removed:
        QTest.keyClick(held, Qt.Key.Key_Delete)
    assert removed.args == ["Legs"]


def test_keyboard_passes_without_choosing(board: PlanBoard, qtbot: QtBot) -> None:
    """Tab passes the other sessions on the way to the chosen one's answer; Enter chooses."""
    other = named(board, "Run")
    with qtbot.assertNotEmitted(board.block_chosen):
        other.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(board.block_chosen) as chosen, qtbot.assertNotEmitted(board.block_opened):
        QTest.keyClick(other, Qt.Key.Key_Return)
    assert chosen.args == ["Run"]
    with qtbot.waitSignals([board.block_chosen, board.block_opened]):
        QTest.keyClick(other, Qt.Key.Key_Menu)


def test_the_proposal_is_a_button(board: PlanBoard, qtbot: QtBot) -> None:
    """The dashed block can be pressed, and vanishes with its reason."""
    proposal = PlanBlockView("", "Legs", at(4, 7), "07:00", "Move Legs to Fri 07:00")
    board.set_view(week(block("Legs", at(2, 18), chosen=True), proposal=proposal))
    assert board.proposal.isVisible()
    with qtbot.waitSignal(board.proposal_taken):
        QTest.mouseClick(board.proposal, Qt.MouseButton.LeftButton)
    board.set_view(week(block("Legs", at(4, 7), chosen=True)))
    assert not board.proposal.isVisible()


def test_a_screen_reader_hears_session_and_time(board: PlanBoard) -> None:
    """A block is named after its session with its time, and follows a move."""
    told = QAccessible.queryAccessibleInterface(named(board, "Legs"))
    assert told.text(QAccessible.Text.Name) == "Legs, Wed 18:00"
    board.set_view(week(block("Legs", at(4, 7))))
    assert told.text(QAccessible.Text.Name) == "Legs, Fri 07:00"


def test_setting_a_view_is_silent(board: PlanBoard, qtbot: QtBot) -> None:
    """Being told another week emits nothing, and gone sessions leave the board."""
    with qtbot.assertNotEmitted(board.block_moved), qtbot.assertNotEmitted(board.block_held):
        board.set_view(week(block("Run", at(1, 7))))
    QApplication.processEvents()
    assert [each.view.id for each in board.blocks] == ["Run"]


def test_hidden_days_come_into_sight(show: Show) -> None:
    """On a phone five days show; a session on another one can be brought into sight."""
    board = PlanBoard("Week")
    board.resize(348, 216)
    board.set_view(week(block("Legs", at(6, 18))))
    show(board)
    assert not board.shows_all
    hidden = named(board, "Legs")
    assert hidden.visibleRegion().isEmpty()
    board.show_block("Legs")
    assert not hidden.visibleRegion().isEmpty()
