"""Tells screen readers that a chart is one: Qt's own widgets know no such role."""

from functools import cache
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_MARK: Final = "is_chart"


def speak_as_chart(widget: QWidget) -> None:
    """Let a widget be announced as a chart; its name and description stay its own."""
    _teach_role()
    widget.setProperty(_MARK, True)  # the value of a Qt property


@cache
def _teach_role() -> None:
    """Qt asks its factories in turn, and needs each of them once."""
    QAccessible.installFactory(_chart_interface)


def _chart_interface(_class_name: str, spoken: QObject) -> QAccessibleInterface | None:
    if isinstance(spoken, QWidget) and spoken.property(_MARK):
        return QAccessibleWidget(spoken, QAccessible.Role.Chart)
    return None
