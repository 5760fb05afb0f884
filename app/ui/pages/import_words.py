"""Words that the pages of an import share."""

from PySide6.QtCore import QLocale

from app.state.views.import_preview import ImportPreviewView


def file_words(view: ImportPreviewView) -> str:
    """Name and size of the file, such as "strong.csv · 1.1 MB"."""
    size = QLocale().formattedDataSize(view.size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return f"{view.file_name} · {size}"
