"""Words with a count, outside of widgets."""

from PySide6.QtCore import QCoreApplication


def tr(source: str, comment: str, count: int) -> str:
    """A text in the form that its count asks for, with the count in place of ``%n``.

    The name is what lupdate goes by: of ``translate`` it does not take the plurals.

    Args:
        source: The English text, such as ``"%n set(s)"``.
        comment: What tells it from an equal text that means something else; may be empty.
        count: How many.
    """
    return QCoreApplication.translate("", source, comment, count)
