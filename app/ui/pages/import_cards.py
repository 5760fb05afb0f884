"""The cards of the check before an import: unit, exercises, rows left out, and the files."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.workouts import WeightUnit
from app.state.views.import_preview import (
    FileView,
    ImportPreviewView,
    NameView,
    ProblemGroup,
    UnitView,
)
from app.ui import formats
from app.ui.error_words import problem_message
from app.ui.exercise_words import worked_muscles
from app.ui.pages.import_words import problem_name
from app.ui.plurals import tr
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP, HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import ActionRow, TurningRow
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.divider import Divider
from app.ui.widgets.layouts import outset
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.segments import Segments
from app.ui.widgets.sheet_rows import SheetRows
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.tone import Tone

_UNITS: Final = (WeightUnit.KG, WeightUnit.LB)
_TARGET_REACH: Final = {"right": 8, "top": 12, "bottom": 12}
"""How far the target of a small button reaches over the line that it stands in."""
_SHOWN_NAMES: Final = 12
_SHOWN_FILES: Final = 6
_SHOWN_ROWS: Final = 50


class UnitCard(Card):
    """Asks for the weight unit that files do not say.

    Signals:
        unit_chosen: The unit that the athlete says they are in.
    """

    unit_chosen = Signal(object)

    def __init__(self, view: UnitView, *, names_app: bool) -> None:
        super().__init__()
        self.body.setSpacing(HEADING_GAP)
        self.body.addWidget(Text(self._question(view, names_app=names_app), TextRole.ITEM))
        reason = (
            self.tr("The file does not say; you did.")
            if view.is_answered
            else self.tr("The file does not say. The plates suggest it.")
        )
        self.body.addWidget(Text(reason, tone=Tone.MUTED))
        choice = Segments(
            (self.tr("Kilograms"), self.tr("Pounds")),
            self.tr("Weight unit of the file"),
            chosen=_UNITS.index(view.unit),
        )
        choice.chosen_changed.connect(lambda index: self.unit_chosen.emit(_UNITS[index]))
        self.body.addWidget(choice)

    def _question(self, view: UnitView, *, names_app: bool) -> str:
        if names_app:
            words = self.tr("Are the weights from {app} in {unit}?")
            return words.format(app=view.app, unit=view.unit.value)
        if view.unit is WeightUnit.KG:
            return self.tr("Are the weights in kg?")
        return self.tr("Are the weights in lb?")


class NamesCard(Card):
    """Exercises that are new or not surely recognised, and the way to all others.

    Signals:
        name_chosen: A ``NameView`` that the athlete wants to say something about.
        all_requested: A title and the ``NameView``s that are wanted in a list.
    """

    name_chosen = Signal(object)
    all_requested = Signal(str, object)

    def __init__(self, view: ImportPreviewView) -> None:
        super().__init__()
        self.body.setSpacing(HEADING_GAP)
        self._add_heading(view)
        unknown = sum(not each.has_muscles for each in view.new_names)
        if unknown:
            hint = self.tr("%n without muscles: kept, but not part of the forecast", "", unknown)
            self.body.addWidget(Text(hint, tone=Tone.MUTED))
        shown = (*view.new_names, *view.unclear_names)
        for each in shown[:_SHOWN_NAMES]:
            if each is not shown[0]:
                self.body.addWidget(Divider())
            self.body.addLayout(self._row(each))
        if len(shown) > _SHOWN_NAMES:
            more = self.tr("and %n more", "", len(shown) - _SHOWN_NAMES)
            self.body.addWidget(self._way_to(more, shown))

    def _add_heading(self, view: ImportPreviewView) -> None:
        new, unclear = len(view.new_names), len(view.unclear_names)
        title = self.tr("Exercises")
        if new:
            title = self.tr("%n new exercise(s)", "", new)
        elif unclear:
            title = self.tr("%n exercise(s) to look at", "", unclear)
        heading = TurningRow(gap=HEADING_GAP)
        centred = Qt.AlignmentFlag.AlignVCenter
        heading.addWidget(Text(title, TextRole.ITEM, align=centred), 1)
        if matched := view.matched_names:
            way = self._way_to(self.tr("%n matched", "", len(matched)), matched)
            heading.addLayout(outset(way, **_TARGET_REACH))
        self.body.addLayout(heading)

    def _way_to(self, words: str, names: Sequence[NameView]) -> Button:
        button = Button(words, ButtonKind.TEXT, icon=Icon.CHEVRON_RIGHT, icon_last=True, small=True)
        title = self.tr("What names stand for")
        button.clicked.connect(lambda: self.all_requested.emit(title, names))
        return button

    def _row(self, each: NameView) -> ActionRow:
        needs_help = not (each.is_new and each.has_muscles)
        button = Button(
            self.tr("New") if each.is_new and each.has_muscles else self.tr("Match"),
            ButtonKind.TONAL if needs_help else ButtonKind.OUTLINED,
            icon=Icon.CHEVRON_DOWN,
            icon_last=True,
            small=True,
        )
        button.setAccessibleName(self.tr("Match {name}").format(name=each.name))
        button.clicked.connect(partial(self.name_chosen.emit, each))
        words = stacked(
            Text(each.name, TextRole.SETTING), Text(self._taken_for(each), tone=Tone.MUTED)
        )
        return ActionRow(words, button, gap=HEADING_GAP)

    def _taken_for(self, each: NameView) -> str:
        return each.exercise or _muscles_of(each)


class NameRows(SheetRows):
    """Names with what they stand for, in a list.

    Signals:
        name_chosen: The ``NameView`` that stands for something else.
    """

    name_chosen = Signal(object)

    def __init__(self, names: Iterable[NameView]) -> None:
        super().__init__()
        for each in names:
            parts = filter(None, (each.exercise, _muscles_of(each)))
            row = Row(RowView(each.name, " \N{MIDDLE DOT} ".join(parts)))
            row.clicked.connect(partial(self.name_chosen.emit, each))
            self.add_row(row)


def _muscles_of(name: NameView) -> str:
    unknown = QCoreApplication.translate("Wording", "Muscles not known yet")
    return worked_muscles(name.primary, name.secondary) or unknown


class ProblemsCard(Card):
    """Rows that are left out, by reason.

    Signals:
        sheet_requested: A title and a widget to slide up.
    """

    sheet_requested = Signal(str, object)

    def __init__(self, view: ImportPreviewView) -> None:
        super().__init__(holds_rows=True)
        self._names_files = view.has_several
        title = self.tr("%n row(s) will be left out", "", view.left_out)
        self.body.addLayout(_warning(title))
        for group in view.problems:
            row = Row(RowView(problem_name(group.kind), value=formats.number(len(group.problems))))
            when_clicked(row, self._open, group)
            self.body.addWidget(row)

    def _open(self, group: ProblemGroup) -> None:
        lines = []
        for each in group.problems[:_SHOWN_ROWS]:
            row = self.tr("Row {row}").format(row=each.problem.row) if each.problem.row else ""
            file = each.file_name if self._names_files else ""
            lines.append(": ".join(filter(None, (file, row, each.problem.value))))
        rest = len(group.problems) - _SHOWN_ROWS
        if rest > 0:
            lines.append(self.tr("and %n more", "", rest))
        self.sheet_requested.emit(problem_name(group.kind), listed(lines))


class FilesCard(Card):
    """The files of an import, those that are left out first.

    Signals:
        all_requested: All files are wanted.
    """

    all_requested = Signal()

    def __init__(self, view: ImportPreviewView) -> None:
        super().__init__()
        self.body.setSpacing(HEADING_GAP)
        lines = file_lines(view)
        for line in lines[:_SHOWN_FILES]:
            if line is not lines[0]:
                self.body.addWidget(Divider())
            self.body.addLayout(line)
        if len(lines) > _SHOWN_FILES:
            more = Button(self.tr("All %n file(s)", "", len(lines)), ButtonKind.TEXT, small=True)
            more.clicked.connect(self.all_requested)
            self.body.addWidget(more)


def file_lines(view: ImportPreviewView) -> list[QHBoxLayout]:
    """Each file with what comes of it, those that are left out first."""
    refused = [
        _line(name, problem_message(error), Symbol(Icon.ALERT_OUTLINE, Tone.GO_LIGHT))
        for name, error in view.refused
    ]
    return [*refused, *(_line(file.name, _brings(file)) for file in view.files)]


def _line(name: str, words: str, symbol: Symbol | None = None) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(CARD_GAP)
    line.addLayout(stacked(Text(name, TextRole.SETTING), Text(words, tone=Tone.MUTED)), 1)
    if symbol is not None:
        line.addWidget(symbol)
    return line


def _brings(file: FileView) -> str:
    news = [
        tr("%Ln workout(s)", "", file.workouts) if file.workouts else "",
        tr("%n check-in(s)", "", file.check_ins) if file.check_ins else "",
    ]
    brings = list(filter(None, news)) or [QCoreApplication.translate("Wording", "nothing new")]
    return " \N{MIDDLE DOT} ".join((file.app, *brings))


def _warning(title: str) -> QHBoxLayout:
    heading = QHBoxLayout()
    heading.setContentsMargins(16, 16, 16, 0)
    heading.setSpacing(CARD_GAP)
    heading.addWidget(Symbol(Icon.ALERT_OUTLINE, Tone.GO_LIGHT))
    heading.addWidget(Text(title, TextRole.ITEM), 1)
    return heading


def listed(lines: Iterable[str]) -> QWidget:
    """Lines of text for a sheet."""
    content = QWidget()
    layout = stacked(*(Text(line) for line in lines))
    layout.setSpacing(HEADING_GAP)
    content.setLayout(layout)
    return content
