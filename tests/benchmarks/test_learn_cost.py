"""The cost of what Learn answers while a finger or a key is still on it."""

from itertools import cycle

import pytest
from pytestqt.qtbot import QtBot

from app.core.example import Example, example_course
from app.state.learning import learning_texts
from app.state.learning_search import search
from app.ui.pages.learn_lab import LabCard
from tests.benchmarks.costs import FRAME_SECONDS, Limit, cost_of, note

pytestmark = [
    pytest.mark.cost,
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True),
]

SETS = range(1, 13)
BLINK = Limit(seconds=0.1)


def test_a_made_up_session_is_worked_out_within_a_frame() -> None:
    """The curve's numbers follow the finger."""
    cost = cost_of(
        lambda: [example_course(Example(sets=float(sets))) for sets in SETS],
        Limit(seconds=len(SETS) * FRAME_SECONDS),
    )
    note(f"Learn, a made-up session: {cost.milliseconds(len(SETS)):.1f} ms")
    assert cost.is_kept


def test_a_change_is_on_screen_within_a_frame(qtbot: QtBot) -> None:
    """From the finger's step to the painted curve in less than 16 ms."""
    lab = LabCard()
    qtbot.addWidget(lab)
    lab.resize(380, 900)
    lab.show()

    def slide() -> None:
        for sets in SETS:
            lab.amount.value_chosen.emit(sets)
            lab.repaint()

    cost = cost_of(slide, Limit(seconds=len(SETS) * FRAME_SECONDS))
    note(f"Learn, a change on screen: {cost.milliseconds(len(SETS)):.1f} ms")
    assert cost.is_kept


def test_a_search_takes_no_time() -> None:
    """Also what is nowhere is searched for between two keystrokes."""
    texts = learning_texts("en")
    numbers = cycle(range(1000))
    cost = cost_of(lambda: search(texts, f"supercompensaxon{next(numbers)}"), BLINK)
    note(f"Learn, a search: {cost.milliseconds():.1f} ms")
    assert cost.is_kept
