"""Rows of settings: segments, choices in a sheet, switches; each change applies at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.settings import Settings
from app.ui.sheets.choice_sheet import ChoicePanel
from app.ui.theme.measures import HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.segments import Segments
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.switch import Switch
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

Choice = TypeVar("Choice")
_TERMS: Mapping[str, tuple[str, ...]] = {"ready_threshold": ("readiness",)}
"""Words of the glossary that a setting takes."""


class SettingRows(SubPage):
    """A page of rows that show the settings in force and change them.

    Signals:
        settings_changed: The new ``Settings``.
        sheet_requested: A title and a widget to slide up.
        choice_made: A choice in a sheet was made; the sheet can go.
    """

    settings_changed = Signal(object)
    sheet_requested = Signal(str, object)
    choice_made = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._settings = settings
        self._refreshers: list[Callable[[], None]] = []

    def _group(self, title: str) -> Card:
        card = Card(holds_rows=True)
        group = QVBoxLayout()
        group.setSpacing(HEADING_GAP)
        group.addWidget(Text(title, TextRole.HEADING, Tone.MUTED))
        group.addWidget(card)
        self.body.addLayout(group)
        return card

    def _segments(
        self, card: Card, title: str, kind: type[StrEnum], labels: Sequence[str], field: str
    ) -> None:
        values = tuple(kind)
        row = Row(RowView(title, chevron=False, divider=True))
        control = Segments(labels, title, small=True)
        control.chosen_changed.connect(lambda index: self._set(field, values[index]))
        row.set_trailing(control)
        card.body.addWidget(row)
        self._refreshers.append(
            lambda: control.set_chosen(values.index(getattr(self._settings, field)))
        )

    def _choice(  # noqa: PLR0913 (a row of a table: what, of which, in which words)
        self,
        card: Card,
        title: str,
        values: Sequence[Choice],
        word: Callable[[Choice], str],
        field: str,
        *,
        last: bool = False,
        told: Callable[[], str] | None = None,
    ) -> Row:
        """A row that opens its choices; what ``told`` says stands below instead of beside."""
        row = Row(RowView(title, divider=not last))

        def offer() -> None:
            value = getattr(self._settings, field)
            present = values.index(value) if value in values else None
            panel = ChoicePanel([word(value) for value in values], present, _TERMS.get(field, ()))
            panel.chosen.connect(take)
            self.sheet_requested.emit(title, panel)

        def take(index: int) -> None:
            self.choice_made.emit()
            self._set(field, values[index])

        row.clicked.connect(offer)
        card.body.addWidget(row)

        def refresh() -> None:
            value = "" if told else word(getattr(self._settings, field))
            subtitle = told() if told else ""
            row.set_view(RowView(title, subtitle, value=value, divider=not last))

        self._refreshers.append(refresh)
        return row

    def _switch(
        self,
        card: Card,
        title: str,
        text: Callable[[], str],
        is_on: Callable[[], bool],
        changed: Callable[[bool], Settings],
        *,
        last: bool = True,
    ) -> Row:
        row = Row(RowView(title, chevron=False, divider=not last))
        control = Switch(title)
        control.clicked.connect(lambda on: self.settings_changed.emit(changed(on)))
        row.set_trailing(control)
        card.body.addWidget(row)

        def refresh() -> None:
            row.set_view(RowView(title, text(), chevron=False, divider=not last))
            control.setChecked(is_on())

        self._refreshers.append(refresh)
        return row

    def _set(self, field: str, value: object) -> None:
        changes: dict[str, Any] = {field: value}
        self.settings_changed.emit(replace(self._settings, **changes))

    def _refresh(self) -> None:
        for refresh in self._refreshers:
            refresh()
