"""The way that Tab goes: as things stand on the screen, whenever they were made.

Qt's own way follows the order in which widgets joined the window, so that a row or chip made later
would come after everything else, the navigation too.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.ui.widgets.focus_ring import is_by_pointer


def move_focus(parts: Sequence[QWidget], *, forward: bool) -> bool:
    """Move the keyboard on within these parts, bring it into sight, and say whether it moved.

    Qt asks the same when the widget with the keyboard is hidden or switched off. After a click no
    ring appears then, for nobody pressed Tab.

    Args:
        parts: What is walked through, one part after the other and round to the first.
        forward: False for Shift and Tab.
    """
    present = QApplication.focusWidget()
    target = next_stop(parts, present, forward=forward)
    if target is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    is_left_behind = present is not None and not _can_hold(present)
    target.setFocus(
        Qt.FocusReason.MouseFocusReason if is_left_behind and is_by_pointer() else reason
    )
    _bring_into_sight(target)
    return True


def next_stop(
    parts: Sequence[QWidget], present: QWidget | None, *, forward: bool
) -> QWidget | None:
    """The stop of Tab after the present one, which may have been hidden a moment ago.

    Args:
        parts: What is walked through.
        present: Where the keyboard is; elsewhere or None, the way begins at its beginning.
        forward: False for the stop before it.
    """
    way = [widget for part in parts for widget in _read(part, present)]
    if not forward:
        way.reverse()
    onward = way.index(present) + 1 if present in way else 0
    return next(filter(_is_stop, way[onward:] + way[:onward]), None)


def _read(widget: QWidget, present: QWidget | None) -> Iterator[QWidget]:
    """A widget and all below it that is shown, and whatever leads to the present one."""
    yield widget
    for child in _in_order(widget, [each for each in _children(widget) if _is_met(each, present)]):
        yield from _read(child, present)


def _children(widget: QWidget) -> Iterator[QWidget]:
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield child


def _is_met(widget: QWidget, present: QWidget | None) -> bool:
    """Whether a widget is shown or leads to the present one; others lie anywhere."""
    if widget.isVisible():
        return True
    return present is not None and (widget is present or widget.isAncestorOf(present))


def _in_order(parent: QWidget, children: list[QWidget]) -> list[QWidget]:
    """What a layout placed, row by row; what was placed by hand, as it was made."""
    if parent.layout() is None:
        return children
    is_mirrored = parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return [child for row in _rows(children) for child in _across(row, mirrored=is_mirrored)]


def _rows(widgets: list[QWidget]) -> Iterator[list[QWidget]]:
    """Widgets from the top, those together that stand side by side."""
    row: list[QWidget] = []
    for widget in sorted(widgets, key=lambda each: each.geometry().top()):
        if row and widget.geometry().center().y() > row[0].geometry().bottom():
            yield row
            row = []
        row.append(widget)
    yield row


def _across(row: list[QWidget], *, mirrored: bool) -> list[QWidget]:
    return sorted(row, key=lambda each: each.geometry().left() * (-1 if mirrored else 1))


def _is_stop(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.focusProxy() is None and _can_hold(widget)


def _can_hold(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()


def _bring_into_sight(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
