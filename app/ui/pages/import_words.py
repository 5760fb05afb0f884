"""Words that the pages of an import share."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from app.exchange.problems import ProblemKind
from app.state.views.import_preview import ImportPreviewView

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


def file_words(view: ImportPreviewView) -> str:
    """Name and size of the file, such as "strong.csv · 1.1 MB"."""
    size = QLocale().formattedDataSize(view.size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return f"{view.file_name} · {size}"


def problem_name(kind: ProblemKind) -> str:
    """Why a row was left out, as a title."""
    return QCoreApplication.translate("Wording", str(_PROBLEMS[kind]))
