"""The check before an import: nothing has been written yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.workouts import WeightUnit
from app.state.views.import_preview import ImportPreviewView, NewExercise, ProblemGroup
from app.ui import formats
from app.ui.exercise_words import worked_muscles
from app.ui.pages.import_words import file_words, problem_name
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP, HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import ActionRow, TurningRow
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.divider import Divider
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.segments import Segments
from app.ui.widgets.steps import Steps
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.tone import Tone

_UNITS = (WeightUnit.KG, WeightUnit.LB)
_SHOWN_EXERCISES = 12
_SHOWN_ROWS = 50


class ImportPreviewPage(SubPage):
    """Counts, the unit question, new exercises and rows left out; then Import.

    Signals:
        unit_chosen: The weight unit that the athlete says the file is in.
        import_confirmed: Write it.
        match_requested: Name of a new exercise that is known under another one.
        sheet_requested: A title and a widget to slide up.
    """

    unit_chosen = Signal(object)
    import_confirmed = Signal()
    match_requested = Signal(str)
    sheet_requested = Signal(str, object)

    def __init__(self, view: ImportPreviewView, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = view
        self.set_title(self.tr("Import from {app}").format(app=view.app))
        self.bar.set_subtitle(file_words(view))
        cancel = Button(self.tr("Cancel"), ButtonKind.TEXT, small=True)
        cancel.clicked.connect(self.back_requested)
        self.bar.add_action(cancel)
        steps = Steps((self.tr("1 Read"), self.tr("2 Check"), self.tr("3 Import")), present=1)
        self.body.addWidget(steps)
        for card in self._cards():
            self.body.addWidget(card)
        self._add_actions()

    def _cards(self) -> list[Card]:
        cards = [self._counts_card()]
        if self._view.unit is not None:
            cards.append(self._unit_card(self._view.unit))
        if self._view.new_exercises:
            cards.append(self._exercises_card())
        if self._view.problems:
            cards.append(self._problems_card())
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
        lines = []
        if view.first_day and view.last_day:
            first, last = (
                formats.day_month_year(view.first_day),
                formats.day_month_year(view.last_day),
            )
            lines.append(self.tr("{first} to {last}").format(first=first, last=last))
        if not view.problems:
            lines.append(self.tr("Every row was read"))
        if view.check_ins:
            lines.append(self.tr("%n check-in(s)", "", view.check_ins))
        if view.duplicates:
            lines.append(
                self.tr("%n workout(s) known already, left as they are", "", view.duplicates)
            )
        if view.known_check_ins:
            lines.append(
                self.tr("%n check-in(s) left out: their days have one", "", view.known_check_ins)
            )
        return lines

    def _unit_card(self, unit: WeightUnit) -> Card:
        card = Card()
        card.body.setSpacing(HEADING_GAP)
        title = (
            self.tr("Are the weights in kg?")
            if unit is WeightUnit.KG
            else self.tr("Are the weights in lb?")
        )
        reason = (
            self.tr("The file does not say; you did.")
            if self._view.is_unit_answered
            else self.tr("The file does not say. The plates suggest it.")
        )
        card.body.addWidget(Text(title, TextRole.ITEM))
        card.body.addWidget(Text(reason, tone=Tone.MUTED))
        choice = Segments(
            (self.tr("Kilograms"), self.tr("Pounds")),
            self.tr("Weight unit of the file"),
            chosen=_UNITS.index(unit),
        )
        choice.chosen_changed.connect(lambda index: self.unit_chosen.emit(_UNITS[index]))
        card.body.addWidget(choice)
        return card

    def _exercises_card(self) -> Card:
        names = self._view.new_exercises
        card = Card()
        card.body.setSpacing(HEADING_GAP)
        heading = TurningRow(gap=HEADING_GAP)
        heading.addWidget(Text(self.tr("%n new exercise(s)", "", len(names)), TextRole.ITEM), 1)
        matched = self.tr("%n matched", "", self._view.matched)
        heading.addWidget(Text(matched, tone=Tone.MUTED, wrap=False))
        card.body.addLayout(heading)
        unknown = sum(not each.has_muscles for each in names)
        if unknown:
            hint = self.tr("%n without muscles: kept, but not part of the forecast", "", unknown)
            card.body.addWidget(Text(hint, tone=Tone.MUTED))
        for each in names[:_SHOWN_EXERCISES]:
            if each is not names[0]:
                card.body.addWidget(Divider())
            card.body.addLayout(self._new_exercise(each))
        if len(names) > _SHOWN_EXERCISES:
            more = self.tr("and %n more", "", len(names) - _SHOWN_EXERCISES)
            card.body.addWidget(Text(more, tone=Tone.MUTED))
        return card

    def _new_exercise(self, exercise: NewExercise) -> ActionRow:
        has_muscles = exercise.has_muscles
        match = Button(
            self.tr("Change") if has_muscles else self.tr("Match"),
            ButtonKind.OUTLINED if has_muscles else ButtonKind.TONAL,
            small=True,
        )
        match.setAccessibleName(self.tr("Match {name}").format(name=exercise.name))
        match.clicked.connect(lambda: self.match_requested.emit(exercise.name))
        muscles = worked_muscles(exercise.primary, exercise.secondary)
        words = stacked(
            Text(exercise.name, TextRole.SETTING),
            Text(muscles or self.tr("Muscles not known yet"), tone=Tone.MUTED),
        )
        return ActionRow(words, match, gap=HEADING_GAP)

    def _problems_card(self) -> Card:
        groups = self._view.problems
        count = sum(len(group.problems) for group in groups)
        card = Card(holds_rows=True)
        heading = QHBoxLayout()
        heading.setContentsMargins(16, 16, 16, 0)
        heading.setSpacing(CARD_GAP)
        heading.addWidget(Symbol(Icon.ALERT_OUTLINE, Tone.GO_LIGHT))
        heading.addWidget(Text(self.tr("%n row(s) will be left out", "", count), TextRole.ITEM), 1)
        card.body.addLayout(heading)
        for group in groups:
            title = problem_name(group.kind)
            row = Row(RowView(title, value=formats.number(len(group.problems))))
            row.clicked.connect(lambda _checked=False, group=group: self._open(group))
            card.body.addWidget(row)
        return card

    def _open(self, group: ProblemGroup) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HEADING_GAP)
        for problem in group.problems[:_SHOWN_ROWS]:
            place = self.tr("Row {row}").format(row=problem.row) if problem.row else ""
            layout.addWidget(Text(": ".join(part for part in (place, problem.value) if part)))
        rest = len(group.problems) - _SHOWN_ROWS
        if rest > 0:
            layout.addWidget(Text(self.tr("and %n more", "", rest), tone=Tone.MUTED))
        self.sheet_requested.emit(problem_name(group.kind), content)

    def _add_actions(self) -> None:
        button = Button(self._action_text())
        button.setEnabled(self._view.has_news)
        button.clicked.connect(self.import_confirmed)
        note = Text(
            self.tr("A back-up is made first. You can take the import back at any time."),
            TextRole.CAPTION,
            Tone.MUTED,
        )
        self.set_actions(note, button)

    def _action_text(self) -> str:
        if not self._view.has_news:
            return self.tr("Nothing new to import")
        if self._view.workouts:
            return self.tr("Import %n workout(s)", "", self._view.workouts)
        return self.tr("Import %n check-in(s)", "", self._view.check_ins)
