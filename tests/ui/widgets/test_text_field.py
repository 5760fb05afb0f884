from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.text_field import NoteField, SearchField, TextField
from tests.ui.widgets.showing import Show


def test_typing_is_told_and_setting_is_not(show: Show, qtbot: QtBot) -> None:
    """What is typed is told; what is shown is not."""
    field = show(TextField("Name"))
    with qtbot.assertNotEmitted(field.text_edited):
        field.set_text("Leg")
    with qtbot.waitSignal(field.text_edited) as told:
        QTest.keyClicks(field, "s")
    assert told.args == ["Legs"]


def test_cross_empties_a_search(show: Show, qtbot: QtBot) -> None:
    """The cross shows only while there is something to clear, and clears it."""
    field = show(SearchField("Search"))
    cross = field.findChild(IconButton)
    assert isinstance(cross, IconButton)
    assert not cross.isVisible()
    QTest.keyClicks(field, "squat")
    assert cross.isVisible()
    with qtbot.waitSignal(field.text_edited) as told:
        QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert told.args == [""]
    assert not cross.isVisible()


def test_note_grows_with_its_lines(show: Show, qtbot: QtBot) -> None:
    """A note is as high as its lines, up to six, and Tab leaves it."""
    note = show(NoteField("Note", "Add a note"))
    heights = []
    for lines in (1, 3, 6, 20):
        note.set_text("\n".join(["slept badly"] * lines))
        heights.append(note.sizeHint().height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_note_tells_what_is_typed(show: Show, qtbot: QtBot) -> None:
    """What is typed is told; what is shown is not."""
    note = show(NoteField("Note"))
    with qtbot.assertNotEmitted(note.text_edited):
        note.set_text("Tired")
    editor = note.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    with qtbot.waitSignal(note.text_edited):
        QTest.keyClicks(editor, "!")
    assert note.text in {"Tired!", "!Tired"}
    assert editor.accessibleName() == "Note"
