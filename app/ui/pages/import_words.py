"""Words that the pages of an import share."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from app.exchange.problems import ProblemKind
from app.state.views.import_preview import ImportPreviewView
from app.ui import formats
from app.ui.plurals import tr

_PROBLEMS: Final[Mapping[ProblemKind, object]] = {
    ProblemKind.COLUMNS: QT_TRANSLATE_NOOP("Wording", "Cells that do not match the header"),
    ProblemKind.DATE: QT_TRANSLATE_NOOP("Wording", "No readable date"),
    ProblemKind.NUMBER: QT_TRANSLATE_NOOP("Wording", "No readable number"),
    ProblemKind.IMPLAUSIBLE: QT_TRANSLATE_NOOP("Wording", "Not plausible"),
    ProblemKind.EXERCISE: QT_TRANSLATE_NOOP("Wording", "No exercise named"),
    ProblemKind.SET_TYPE: QT_TRANSLATE_NOOP("Wording", "Unknown kind of set"),
    ProblemKind.UNIT: QT_TRANSLATE_NOOP("Wording", "Unknown unit"),
    ProblemKind.SPORT: QT_TRANSLATE_NOOP("Wording", "Unknown activity"),
    ProblemKind.LENGTH: QT_TRANSLATE_NOOP("Wording", "No length"),
    ProblemKind.SORENESS: QT_TRANSLATE_NOOP("Wording", "No muscle named that was sore"),
    ProblemKind.FUTURE: QT_TRANSLATE_NOOP("Wording", "In the future"),
    ProblemKind.DAMAGED: QT_TRANSLATE_NOOP("Wording", "Damaged"),
}


def import_title(view: ImportPreviewView) -> str:
    """What is imported, such as "Import from Strong" or "Import 3 files"."""
    if view.has_several:
        return tr("Import %n file(s)", "", len(view.files) + len(view.refused))
    words = QCoreApplication.translate("Wording", "Import from {app}")
    return words.format(app=view.files[0].app)


def file_words(view: ImportPreviewView) -> str:
    """Name and size of the file, such as "strong.csv · 1.1 MB"; of several the size alone."""
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    size = QLocale().formattedDataSize(view.size_bytes, 1, form)
    return size if view.has_several else f"{view.files[0].name} · {size}"


def rows_words(view: ImportPreviewView) -> str:
    """How much was read, such as "All 9,077 rows read" or "9,077 rows, 12 left out"."""
    if view.rows is None:
        if view.left_out:
            return tr("%Ln row(s) left out", "", view.left_out)
        return QCoreApplication.translate("Wording", "Everything could be read")
    if not view.left_out:
        return tr("All %Ln row(s) read", "", view.rows)
    rows = tr("%Ln row(s)", "", view.rows)
    words = QCoreApplication.translate("Wording", "{rows}, {count} left out")
    return words.format(rows=rows, count=formats.number(view.left_out))


def problem_name(kind: ProblemKind) -> str:
    """Why a row was left out, as a title."""
    return QCoreApplication.translate("Wording", str(_PROBLEMS[kind]))
