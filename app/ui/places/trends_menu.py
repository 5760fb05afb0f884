"""What can be done with one chart: its table, its meaning, and files of it."""

import csv
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from app.errors import KnownError
from app.ui.charts.pictures import save_png, save_svg
from app.ui.pages.trends_card import TrendCard
from app.ui.pages.trends_explanations import CHART_TERMS
from app.ui.pages.trends_tables import Table, written
from app.ui.sheets.explanation_sheet import ExplanationPanel
from app.ui.sheets.menu_sheet import MenuEntry, MenuPanel
from app.ui.sheets.trends_table_sheet import TablePanel
from app.ui.shell import Shell
from app.ui.theme.icons import Icon
from app.ui.theme.theme import theme


class ChartMenu(QObject):
    """The menu behind the three dots of a chart.

    Signals:
        saved: The name of the file that was written.
        failed: The ``KnownError`` that prevented it.
    """

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, shell: Shell, card: TrendCard) -> None:
        super().__init__(card)
        self._shell = shell
        self._card = card

    def open(self) -> None:
        """Offer everything."""
        entries: tuple[MenuEntry, ...] = (
            MenuEntry(Icon.TABLE, self.tr("Show as a table"), self.show_table),
            MenuEntry(Icon.IMAGE_OUTLINE, self.tr("Save as a picture (PNG)"), self._ask_png),
            MenuEntry(Icon.FILE_CHART_OUTLINE, self.tr("Save as a drawing (SVG)"), self._ask_svg),
            MenuEntry(Icon.FILE_DELIMITED_OUTLINE, self.tr("Save the values (CSV)"), self._ask_csv),
            MenuEntry(Icon.INFORMATION_OUTLINE, self.tr("What this shows"), self.explain),
        )
        if self._card.can_return:
            entries = (
                MenuEntry(Icon.HISTORY, self.tr("Back to today"), self._return_to_present),
                *entries,
            )
        self._shell.open_sheet(self._card.title, MenuPanel(entries))

    def _return_to_present(self) -> None:
        self._shell.close_sheet()
        self._card.return_to_present()

    def show_table(self) -> None:
        """Show the values."""
        self._shell.open_sheet(self._card.title, TablePanel(self._card.table(), self._card.title))

    def explain(self) -> None:
        """Say what the chart shows and where it ends."""
        terms = CHART_TERMS.get(self._card.file_name, ())
        self._shell.open_sheet(self._card.title, ExplanationPanel(self._card.explanation(), terms))

    def save(self, path: Path) -> None:
        """Write the chart as its file's name says: .png, .svg or .csv.

        Raises:
            KnownError: The file cannot be written.
        """
        if path.suffix.lower() == ".csv":
            write_csv(self._card.table(), path)
        elif path.suffix.lower() == ".svg":
            self._card.pictured(lambda: save_svg(self._card, path, self._card.title))
        else:
            ground = theme().colours.surface
            self._card.pictured(lambda: save_png(self._card, path, ground))

    def _ask_png(self) -> None:
        self._ask("png", "PNG (*.png)")

    def _ask_svg(self) -> None:
        self._ask("svg", "SVG (*.svg)")

    def _ask_csv(self) -> None:
        self._ask("csv", "CSV (*.csv)")

    def _ask(self, ending: str, kind: str) -> None:
        self._shell.close_sheet()
        suggestion = f"herstel-{self._card.file_name}.{ending}"
        name, _filter = QFileDialog.getSaveFileName(
            self._shell, self.tr("Save the chart"), suggestion, kind
        )
        if name:
            self._attempt(lambda: self.save(Path(name)), Path(name).name)

    def _attempt(self, action: Callable[[], None], name: str) -> None:
        try:
            action()
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(name)


def write_csv(table: Table, path: Path) -> None:
    """Write a table with commas, points as decimal marks and ISO dates.

    Raises:
        KnownError: The file cannot be written.
    """
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(table.columns)
            writer.writerows(written(table.rows))
    except OSError as error:
        raise KnownError(
            f"{path.name} could not be written.", "Choose another folder; nothing was changed."
        ) from error
