"""Import and export: bring history in, take everything out, take an import back."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.batches import ImportBatch
from app.ui import formats
from app.ui.theme.icons import Icon
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.layouts import clear
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone


class Export(Enum):
    """What can be taken out."""

    DOCUMENT = auto()
    TABLES = auto()
    STRONG = auto()
    HEVY = auto()
    CALENDAR = auto()
    PDF = auto()


class TransferPage(SubPage):
    """What can come in, what can go out, and past imports.

    Signals:
        import_requested: Choose a file to import.
        export_requested: The ``Export`` to write.
        revert_requested: Key of the import to take back.
    """

    import_requested = Signal()
    export_requested = Signal(object)
    revert_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._batches: Sequence[ImportBatch] | None = None
        self.set_title(self.tr("Import and export"))
        self.body.addWidget(Text(self.tr("Import"), TextRole.HEADING, Tone.MUTED))
        self.body.addWidget(self._in_card())
        self.body.addWidget(Text(self.tr("Export"), TextRole.HEADING, Tone.MUTED))
        self.body.addWidget(self._out_card())
        self.body.addWidget(Text(self.tr("Past imports"), TextRole.HEADING, Tone.MUTED))
        self._past = QVBoxLayout()
        self.body.addLayout(self._past)

    def display(self, batches: Sequence[ImportBatch]) -> None:
        """Show past imports, newest first."""
        if batches == self._batches:
            return
        self._batches = batches
        clear(self._past)
        self._past.addWidget(self._past_card(batches) if batches else self._empty())

    def _in_card(self) -> Card:
        card = Card(holds_rows=True)
        row = Row(
            RowView(
                self.tr("Import a file"),
                self.tr("Strong, Hevy and more, recognised by content"),
                icon=Icon.TRAY_ARROW_DOWN,
            )
        )
        row.clicked.connect(self.import_requested)
        card.body.addWidget(row)
        return card

    def _out_card(self) -> Card:
        card = Card(holds_rows=True)
        for export, (icon, title, text) in self._exports().items():
            row = Row(RowView(title, text, icon=icon, divider=export is not Export.PDF))
            when_clicked(row, self.export_requested.emit, export)
            card.body.addWidget(row)
        return card

    def _exports(self) -> dict[Export, tuple[Icon, str, str]]:
        """Symbol, name and purpose of everything that can be taken out."""
        return {
            Export.DOCUMENT: (
                Icon.TRAY_ARROW_UP,
                self.tr("Everything"),
                self.tr("One JSON document that can be imported again"),
            ),
            Export.TABLES: (
                Icon.TABLE,
                self.tr("Spreadsheets"),
                self.tr("Sets, activities and check-ins as CSV"),
            ),
            Export.STRONG: (
                Icon.FILE_DELIMITED_OUTLINE,
                self.tr("Workouts for Strong"),
                self.tr("CSV in Strong's columns"),
            ),
            Export.HEVY: (
                Icon.FILE_DELIMITED_OUTLINE,
                self.tr("Workouts for Hevy"),
                self.tr("CSV in Hevy's columns"),
            ),
            Export.CALENDAR: (
                Icon.CALENDAR_BLANK_OUTLINE,
                self.tr("Calendar"),
                self.tr("Planned sessions, and when muscles are ready again"),
            ),
            Export.PDF: (
                Icon.FILE_CHART_OUTLINE,
                self.tr("Report"),
                self.tr("A page or two to print or send"),
            ),
        }

    def _past_card(self, batches: Sequence[ImportBatch]) -> Card:
        card = Card(holds_rows=True)
        for batch in batches:
            row = Row(
                RowView(
                    batch.file_name,
                    self._batch_line(batch),
                    chevron=False,
                    divider=batch is not batches[-1],
                )
            )
            button = Button(self.tr("Take back"), ButtonKind.TEXT, small=True)
            when_clicked(button, self.revert_requested.emit, batch.id)
            row.set_trailing(button)
            card.body.addWidget(row)
        return card

    def _batch_line(self, batch: ImportBatch) -> str:
        day = formats.day_month_year(batch.imported_at.date())
        if batch.workouts or not batch.check_ins:
            return f"{day} · " + self.tr("%n workout(s)", "", batch.workouts)
        return f"{day} · " + self.tr("%n check-in(s)", "", batch.check_ins)

    def _empty(self) -> EmptyState:
        return EmptyState(
            Icon.HISTORY,
            self.tr("Nothing imported yet"),
            self.tr("Years of history make the forecast yours from the first day."),
        )
