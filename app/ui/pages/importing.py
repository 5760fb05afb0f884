"""An import being written: how much is in, what comes next, and Cancel."""

from datetime import datetime

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.compat import override
from app.core.muscles import MUSCLES
from app.state.views.import_preview import ImportPreviewView
from app.state.views.importing import ImportCourse, ImportingView, ImportStage
from app.ui import formats
from app.ui.pages.import_words import file_words, import_title, rows_words
from app.ui.pages.working import WorkingPage
from app.ui.theme.measures import CARD_GAP, PAGE_MARGIN
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_bar import ActionBar
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.progress import Progress
from app.ui.widgets.scroll_page import ScrollPage
from app.ui.widgets.stage_row import Stage, StageRow, StageRowView
from app.ui.widgets.steps import Steps
from app.ui.widgets.sub_page_bar import SubPageBar
from app.ui.widgets.text import Run, Text
from app.ui.widgets.tone import Tone

_SOONEST_GUESS_MS = 1000
_LEAST_SHARE = 0.05
_ORDER = tuple(ImportStage)


class ImportingPage(WorkingPage):
    """Workouts and sets counted up, and the stages of an import."""

    def __init__(
        self,
        preview: ImportPreviewView,
        course: ImportCourse,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        self._preview = preview
        self._course = course
        self._now = now
        self._since = QElapsedTimer()
        self._count = Text("", TextRole.HERO)
        self._bar = Progress("")
        self._sets = Text("", tone=Tone.MUTED)
        self._left = Text("", tone=Tone.MUTED, align=Qt.AlignmentFlag.AlignRight)
        self._rows: dict[str, StageRow] = {}
        super().__init__(self.tr("Importing"), file_words(preview), parent=parent)

    @override
    def display(self, fraction: float) -> None:
        if not self._since.isValid():
            self._since.start()
        self._show(self._course.at(fraction), fraction)

    @override
    def _fill(self, title: str, what: str) -> None:
        bar = SubPageBar(import_title(self._preview))
        bar.set_subtitle(file_words(self._preview))
        bar.back_requested.connect(self.cancel_requested)
        cancel = Button(self.tr("Cancel import"), ButtonKind.OUTLINED)
        cancel.clicked.connect(self.cancel_requested)
        page = ScrollPage()
        page.body.addWidget(
            Steps((self.tr("1 Read"), self.tr("2 Check"), self.tr("3 Import")), present=2)
        )
        page.body.addSpacing(CARD_GAP)
        page.body.addWidget(self._count_card())
        page.body.addWidget(self._stages_card())
        page.body.addWidget(self._assurance())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(page, 1)
        layout.addWidget(ActionBar(cancel, at_foot=True))
        self._show(self._course.at(None), 0.0)

    def _count_card(self) -> Card:
        foot = QHBoxLayout()
        foot.addWidget(self._sets, 1)
        foot.addWidget(self._left)
        card = Card()
        card.body.setSpacing(PAGE_MARGIN)
        card.body.addWidget(self._count)
        card.body.addWidget(self._bar)
        card.body.addLayout(foot)
        self._bar.setAccessibleName(self.tr("Importing"))
        return card

    def _stages_card(self) -> Card:
        card = Card(holds_rows=True)
        for key, view in self._stages(self._course.at(None)).items():
            row = StageRow(view)
            self._rows[key] = row
            card.body.addWidget(row)
        return card

    def _show(self, view: ImportingView, fraction: float) -> None:
        preview = self._preview
        total = self.tr("of %Ln workout(s)", "", preview.workouts)
        self._count.set_runs(
            (
                Run(formats.number(view.workouts)),
                Run(f" {total}", Tone.MUTED, role=TextRole.SECTION),
            )
        )
        self._bar.set_fraction(fraction)
        self._sets.set_text(
            self.tr("{done} of %Ln set(s)", "", preview.sets).format(done=formats.number(view.sets))
        )
        self._left.set_text(self._left_words(fraction))
        for key, stage in self._stages(view).items():
            self._rows[key].set_view(stage)

    def _left_words(self, fraction: float) -> str:
        elapsed = self._since.elapsed() if self._since.isValid() else 0
        if elapsed < _SOONEST_GUESS_MS or fraction < _LEAST_SHARE:
            return ""
        seconds = round(elapsed / 1000 * (1 - fraction) / fraction)
        return self.tr("About {seconds} s left").format(seconds=max(seconds, 1))

    def _stages(self, view: ImportingView) -> dict[str, StageRowView]:
        preview = self._preview
        span = ""
        if preview.first_day and preview.last_day:
            span = self.tr("{first} to {last}").format(
                first=formats.month_and_year(preview.first_day),
                last=formats.month_and_year(preview.last_day),
            )
        return {
            **self._back_up_stage(view),
            "file": StageRowView(
                Stage.DONE, self.tr("Done"), self._checked_title(), rows_words(self._preview)
            ),
            "saving": self._stage(
                view, ImportStage.SAVING, self.tr("Saving workouts"), span, view.saved
            ),
            "learning": self._stage(
                view,
                ImportStage.LEARNING,
                self.tr("Learning your curves"),
                self.tr("%n muscle group(s)", "", len(MUSCLES)),
                view.learned,
                last=True,
            ),
        }

    def _back_up_stage(self, view: ImportingView) -> dict[str, StageRowView]:
        """The back-up, where there is anything to back up."""
        if not self._preview.backs_up:
            return {}
        made = self.tr("Today {time}").format(time=formats.clock(self._now))
        title = self.tr("Back-up made")
        return {"back-up": self._stage(view, ImportStage.BACKING_UP, title, made, 0.3)}

    def _stage(
        self,
        view: ImportingView,
        stage: ImportStage,
        title: str,
        text: str,
        fraction: float,
        *,
        last: bool = False,
    ) -> StageRowView:
        here, there = _ORDER.index(view.stage), _ORDER.index(stage)
        how = Stage.RUNNING if here == there else Stage.DONE if here > there else Stage.WAITING
        names = {
            Stage.DONE: self.tr("Done"),
            Stage.RUNNING: self.tr("Under way"),
            Stage.WAITING: self.tr("Still to come"),
        }
        return StageRowView(how, names[how], title, text, fraction, divider=not last)

    def _checked_title(self) -> str:
        return self.tr("%n file(s) checked", "", len(self._preview.files))
