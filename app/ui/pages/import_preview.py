"""The check before an import: nothing has been written yet."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.state.views.import_preview import ImportPreviewView, NameView
from app.ui import formats
from app.ui.pages.import_cards import (
    FilesCard,
    NameRows,
    NamesCard,
    ProblemsCard,
    UnitCard,
    file_lines,
)
from app.ui.pages.import_words import file_words, import_title, rows_words
from app.ui.theme.measures import HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import TurningRow
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.steps import Steps
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_LONG_SECONDS: Final = 3


class ImportPreviewPage(SubPage):
    """Counts, files, units, exercises and rows left out; then Import.

    Signals:
        unit_chosen: A ``UnitView`` and the weight unit that the athlete says its files are in.
        import_confirmed: Write it.
        name_chosen: A ``NameView`` that is perhaps another exercise.
        sheet_requested: A title and a widget to slide up.
    """

    unit_chosen = Signal(object, object)
    import_confirmed = Signal()
    name_chosen = Signal(object)
    sheet_requested = Signal(str, object)

    def __init__(
        self, view: ImportPreviewView, seconds: float = 0.0, parent: QWidget | None = None
    ) -> None:
        """Show a planned import.

        Args:
            view: What would be imported.
            seconds: How long writing it is going to take, roughly.
            parent: The widget that it belongs to.
        """
        super().__init__(parent=parent)
        self._view = view
        self.set_title(import_title(view))
        self.bar.set_subtitle(file_words(view))
        cancel = Button(self.tr("Cancel"), ButtonKind.TEXT, small=True)
        cancel.clicked.connect(self.back_requested)
        self.bar.add_action(cancel)
        steps = Steps((self.tr("1 Read"), self.tr("2 Check"), self.tr("3 Import")), present=1)
        self.body.addWidget(steps)
        for card in self._cards():
            self.body.addWidget(card)
        self._add_actions(seconds)

    def _cards(self) -> list[Card]:
        view = self._view
        cards = [self._counts_card()]
        for unit in view.units:
            unit_card = UnitCard(unit, names_app=view.has_several)
            unit_card.unit_chosen.connect(partial(self.unit_chosen.emit, unit))
            cards.append(unit_card)
        if view.has_several:
            files = FilesCard(view)
            files.all_requested.connect(self._show_files)
            cards.append(files)
        if view.names:
            names = NamesCard(view)
            names.name_chosen.connect(self.name_chosen)
            names.all_requested.connect(self._show_names)
            cards.append(names)
        if view.problems:
            problems = ProblemsCard(view)
            problems.sheet_requested.connect(self.sheet_requested)
            cards.append(problems)
        return cards

    def _counts_card(self) -> Card:
        view = self._view
        card = Card()
        card.body.setSpacing(HEADING_GAP)
        figures = TurningRow(gap=HEADING_GAP)
        for count, unit in (
            (view.workouts, self.tr("workout(s)", "", view.workouts)),
            (view.sets, self.tr("set(s)", "", view.sets)),
            (view.exercises, self.tr("exercise(s)", "", view.exercises)),
        ):
            figure = QVBoxLayout()
            figure.addWidget(Text(formats.number(count), TextRole.TITLE))
            figure.addWidget(Text(unit, tone=Tone.MUTED))
            figures.addLayout(figure, 1)
        card.body.addLayout(figures)
        for line in self._count_lines():
            card.body.addWidget(Text(line, tone=Tone.MUTED))
        return card

    def _count_lines(self) -> list[str]:
        view = self._view
        lines = [f"{rows_words(view)}."]
        if view.first_day and view.last_day:
            first, last = map(formats.day_month_year, (view.first_day, view.last_day))
            span = self.tr("{first} to {last}.").format(first=first, last=last)
            lines = [f"{span} {lines[0]}"]
        for count, words in (
            (view.check_ins, self.tr("%n check-in(s)", "", view.check_ins)),
            (view.nights, self.tr("%n night(s) for check-ins without sleep", "", view.nights)),
            (
                view.duplicates,
                self.tr("%n workout(s) known already, left as they are", "", view.duplicates),
            ),
            (
                view.known_check_ins,
                self.tr("%n check-in(s) left out: their days have one", "", view.known_check_ins),
            ),
        ):
            if count:
                lines.append(words)
        return lines

    def _show_names(self, title: str, names: Sequence[NameView]) -> None:
        rows = NameRows(names)
        rows.name_chosen.connect(self.name_chosen)
        self.sheet_requested.emit(title, rows)

    def _show_files(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HEADING_GAP)
        for line in file_lines(self._view):
            layout.addLayout(line)
        self.sheet_requested.emit(import_title(self._view), content)

    def _add_actions(self, seconds: float) -> None:
        button = Button(self._action_text())
        button.setEnabled(self._view.has_news)
        button.clicked.connect(self.import_confirmed)
        self.set_actions(Text(self._note(seconds), TextRole.CAPTION, Tone.MUTED), button)

    def _note(self, seconds: float) -> str:
        if not (self._view.has_news and seconds >= _LONG_SECONDS):
            if self._view.backs_up:
                return self.tr("A back-up is made first. You can take the import back at any time.")
            return self.tr("You can take the import back at any time.")
        note = self.tr("Takes about {seconds} seconds, and can be taken back.")
        if self._view.backs_up:
            note = self.tr(
                "A back-up is made first. Takes about {seconds} seconds, and can be taken back."
            )
        return note.format(seconds=formats.number(seconds))

    def _action_text(self) -> str:
        view = self._view
        if not view.has_news:
            return self.tr("Nothing new to import")
        if view.workouts:
            return self.tr("Import %Ln workout(s)", "", view.workouts)
        if view.check_ins:
            return self.tr("Import %n check-in(s)", "", view.check_ins)
        return self.tr("Import %n night(s)", "", view.nights)
