"""A sheet with a chart's values as a table, which a screen reader can walk through."""

from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.compat import override
from app.ui.pages.trends_tables import Table, cell_text, column_decimals
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painting import LEADING, TRAILING, paint_text, text_width

_Index = QModelIndex | QPersistentModelIndex

_LARGEST_HEIGHT: Final = 520
_ROW_HEIGHT: Final = 36
_CELL_MARGIN: Final = 3
_COLUMN_GAP: Final = 8


class TablePanel(QWidget):
    """The table, scrolling within itself."""

    def __init__(self, table: Table, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        view = _Sheet()
        view.setModel(_TableModel(table, view))
        view.setAccessibleName(name)
        view.setTabKeyNavigation(False)  # arrows walk through the cells; Tab leaves
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setCornerWidget(QWidget())
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setFont(theme().font(TextRole.BODY))
        row = theme().grown(_ROW_HEIGHT, TextRole.BODY)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(row)
        across = _Header(view)
        view.setHorizontalHeader(across)
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        view.setFixedHeight(min((len(table.rows) + 2) * row, _LARGEST_HEIGHT))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(view)


class _Sheet(QTableView):
    """Rows as wide as the sheet; wider ones scroll, so that no cell is cut."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across = self.horizontalHeader()
        columns = range(across.count())
        wanted = sum(max(self.sizeHintForColumn(c), across.sectionSizeHint(c)) for c in columns)
        modes = QHeaderView.ResizeMode
        has_room = wanted <= self.viewport().width()
        across.setSectionResizeMode(0, modes.Stretch if has_room else modes.ResizeToContents)


class _Header(QHeaderView):
    """Headings without a shade, above one line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFont(theme().font(TextRole.LABEL))
        self.setFixedHeight(theme().grown(_ROW_HEIGHT, TextRole.LABEL))

    @override
    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        width = text_width(text, theme().font(TextRole.LABEL)) + 1 + 2 * _CELL_MARGIN
        return QSize(width + _COLUMN_GAP, self.height())

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        colours = theme().colours
        painter.fillRect(rect, colours.raised)
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, colours.hair)
        words = QRectF(rect.adjusted(_CELL_MARGIN, 0, -_CELL_MARGIN, 0))
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        align = TRAILING if logicalIndex else LEADING
        paint_text(painter, words, text, colours.muted, role=TextRole.LABEL, align=align)


class _TableModel(QAbstractTableModel):
    def __init__(self, table: Table, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._decimals = column_decimals(table) if table.rows else ()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._table.rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._table.columns)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self._table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(cell, self._decimals[index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(cell, float):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._table.columns[section]
