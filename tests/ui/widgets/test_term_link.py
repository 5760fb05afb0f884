"""Tests of app.ui.widgets.term_link."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.compat import override
from app.ui.widgets.term_link import (
    EVIDENCE_GRADE,
    GradeLink,
    ReadLink,
    TermAsked,
    TermLink,
    ask,
)


class Answering(QWidget):
    """Writes down what it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, str]] = []

    @override
    def customEvent(self, event: QEvent) -> None:
        if isinstance(event, TermAsked):
            event.accept()
            self.asked.append((event.term, event.article))


@pytest.mark.parametrize(
    ("link", "question"),
    [
        (lambda: TermLink("Monotony", "monotony"), ("monotony", "")),
        (lambda: GradeLink("Weak evidence"), (EVIDENCE_GRADE, "")),
        (lambda: ReadLink("Read more", "safety"), ("", "safety")),
    ],
)
def test_a_question_goes_up_to_whoever_answers(
    qtbot: QtBot, link: object, question: tuple[str, str]
) -> None:
    """Whatever stands between passes it on without knowing of it, by mouse and by keyboard."""
    host = Answering()
    qtbot.addWidget(host)
    between = QWidget(host)
    made = link()  # type: ignore[operator]
    QVBoxLayout(between).addWidget(made)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert host.asked == [question, question]


def test_the_nearest_answers(qtbot: QtBot) -> None:
    """A question that was answered goes no further."""
    outer, inner = Answering(), Answering()
    qtbot.addWidget(outer)
    inner.setParent(outer)
    link = TermLink("RPE", "rpe", parent=inner)
    link.click()
    assert (inner.asked, outer.asked) == ([("rpe", "")], [])


def test_nobody_there_is_no_error(qtbot: QtBot) -> None:
    """A link without surroundings, as in the gallery, does nothing."""
    link = TermLink("RPE", "rpe")
    qtbot.addWidget(link)
    assert not ask(link, TermAsked(term="rpe"))


def test_a_link_says_what_it_is(qtbot: QtBot) -> None:
    """A screen reader hears a button with the word, and what pressing it does."""
    link, grade = TermLink("RPE", "rpe"), GradeLink("Weak evidence")
    qtbot.addWidget(link)
    qtbot.addWidget(grade)
    told = QAccessible.queryAccessibleInterface(link)
    assert told.role() == QAccessible.Role.Button
    assert told.text(QAccessible.Text.Name) == "RPE"
    assert told.text(QAccessible.Text.Description) == "Explain this word"
    grade.set_text("Strong evidence")
    assert grade.accessibleName() == "Strong evidence"
