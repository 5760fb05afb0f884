"""Known problems in the athlete's language.

The layers below the window say in English what went wrong. Each of their sentences stands here
again, with a name in place of what changes, so that it can be translated; a sentence that does not
stand here is shown as it came.
"""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.errors import KnownError
from app.ui import formats

# The first that fits is taken, so those that hold another sentence go first.
_SENTENCES: Final = (
    QT_TRANSLATE_NOOP("Problems", "“{name}” cannot be imported: {reason}"),
    QT_TRANSLATE_NOOP("Problems", "The back-up {name} cannot be used. {reason}"),
    QT_TRANSLATE_NOOP("Problems", "“{name}” cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("Problems", "“{name}” could not be written: {reason}."),
    QT_TRANSLATE_NOOP("Problems", "More than {count} rows cannot be read; the first is {reason}"),
    QT_TRANSLATE_NOOP("Problems", "None of its rows can be read; the first is {reason}"),
    QT_TRANSLATE_NOOP("Problems", "row {count}: {reason}"),
    QT_TRANSLATE_NOOP(
        "Problems", "It holds a course or a planned workout, not a recorded activity."
    ),
    QT_TRANSLATE_NOOP("Problems", "It holds {reason}, not a recorded activity."),
    # The database
    QT_TRANSLATE_NOOP("Problems", "The database {name} is damaged."),
    QT_TRANSLATE_NOOP("Problems", "Close the program and open it again."),
    QT_TRANSLATE_NOOP(
        "Problems",
        "It was set aside, unchanged, as {path}. The newest good back-up is {backup}; restore it to"
        " go on.",
    ),
    QT_TRANSLATE_NOOP(
        "Problems",
        "It was set aside, unchanged, as {path}. There is no back-up of it, so the next start"
        " begins empty.",
    ),
    QT_TRANSLATE_NOOP("Problems", "The newest good back-up is {backup}; restore it to go on."),
    QT_TRANSLATE_NOOP("Problems", "The database {name} was written by a newer version of Herstel."),
    QT_TRANSLATE_NOOP("Problems", "It was not changed. Install the newer version to open it."),
    QT_TRANSLATE_NOOP("Problems", "The file {name} is not a database of Herstel."),
    QT_TRANSLATE_NOOP("Problems", "It was not changed. Choose another file."),
    QT_TRANSLATE_NOOP("Problems", "“{name}” is the database that is open."),
    QT_TRANSLATE_NOOP("Problems", "Herstel already has this database open in another window."),
    QT_TRANSLATE_NOOP("Problems", "Go on in that window, or close it first."),
    QT_TRANSLATE_NOOP("Problems", "Another program is using the database {name}."),
    QT_TRANSLATE_NOOP("Problems", "Nothing was changed. Close the other program and try again."),
    QT_TRANSLATE_NOOP("Problems", "The disk is full, so this could not be saved."),
    QT_TRANSLATE_NOOP(
        "Problems", "Everything saved earlier is safe. Free some space and try again."
    ),
    QT_TRANSLATE_NOOP("Problems", "The file {name} cannot be opened for writing."),
    QT_TRANSLATE_NOOP(
        "Problems",
        "Nothing was changed. Check that the folder exists and that you may write to it.",
    ),
    QT_TRANSLATE_NOOP("Problems", "The disk failed while reading or writing the database."),
    QT_TRANSLATE_NOOP(
        "Problems",
        "Everything saved earlier is safe. Check the disk, then open the program again.",
    ),
    QT_TRANSLATE_NOOP("Problems", "This entry is no longer in the database."),
    QT_TRANSLATE_NOOP("Problems", "Nothing was changed. Go back and look at the list again."),
    QT_TRANSLATE_NOOP("Problems", "A value lies outside what can be stored ({rule})."),
    QT_TRANSLATE_NOOP("Problems", "Nothing was changed. Correct the value and try again."),
    # Back-ups and exports
    QT_TRANSLATE_NOOP("Problems", "The back-up could not be verified."),
    QT_TRANSLATE_NOOP("Problems", "Your data is safe. Try again in a moment."),
    QT_TRANSLATE_NOOP("Problems", "There is no back-up {name}."),
    QT_TRANSLATE_NOOP("Problems", "The back-up {name} is damaged."),
    QT_TRANSLATE_NOOP("Problems", "The back-up {name} was changed after it was made."),
    QT_TRANSLATE_NOOP("Problems", "Nothing was changed. Choose another back-up."),
    QT_TRANSLATE_NOOP("Problems", "The tables could not be written into {name}."),
    QT_TRANSLATE_NOOP(
        "Problems",
        "Your data is safe. Choose a folder that you may write to, with room on its disk.",
    ),
    QT_TRANSLATE_NOOP("Problems", "Your data is safe; choose another folder."),
    QT_TRANSLATE_NOOP("Problems", "{name} could not be written."),
    QT_TRANSLATE_NOOP("Problems", "The report could not be painted."),
    QT_TRANSLATE_NOOP("Problems", "The report was stopped."),
    QT_TRANSLATE_NOOP("Problems", "Nothing was written; your data is safe."),
    QT_TRANSLATE_NOOP("Problems", "Choose another folder; nothing was changed."),
    # A file to import
    QT_TRANSLATE_NOOP("Problems", "Nothing was imported."),
    QT_TRANSLATE_NOOP("Problems", "Nothing was imported, and your data is as it was."),
    QT_TRANSLATE_NOOP("Problems", "The import was stopped."),
    QT_TRANSLATE_NOOP("Problems", "The export was stopped."),
    QT_TRANSLATE_NOOP("Problems", "Nothing was written."),
    QT_TRANSLATE_NOOP("Problems", "The archive is locked with a password."),
    QT_TRANSLATE_NOOP("Problems", "The archive is packed in a way that is not known here."),
    QT_TRANSLATE_NOOP("Problems", "There is no file “{name}”."),
    QT_TRANSLATE_NOOP("Problems", "“{name}” is not a file."),
    QT_TRANSLATE_NOOP("Problems", "“{name}” is empty."),
    QT_TRANSLATE_NOOP("Problems", "“{name}” is not a file of a program that is known here."),
    QT_TRANSLATE_NOOP("Problems", "“{name}” is not a file of {program}."),
    QT_TRANSLATE_NOOP("Problems", "There is no format “{name}”."),
    QT_TRANSLATE_NOOP("Problems", "The formats are {names}."),
    QT_TRANSLATE_NOOP("Problems", "It is larger than {count} MB."),
    QT_TRANSLATE_NOOP("Problems", "It is not a text file."),
    QT_TRANSLATE_NOOP("Problems", "Its dates can be read in two ways, such as “{value}”."),
    QT_TRANSLATE_NOOP("Problems", "It holds no workouts."),
    QT_TRANSLATE_NOOP("Problems", "It holds no finished session."),
    QT_TRANSLATE_NOOP("Problems", "It declares entities, which no training program does."),
    QT_TRANSLATE_NOOP("Problems", "It is a route without times, not a recorded activity."),
    QT_TRANSLATE_NOOP("Problems", "It breaks off or is damaged at line {count} ({detail})."),
    QT_TRANSLATE_NOOP("Problems", "Row {count} breaks off or is damaged ({detail})."),
    QT_TRANSLATE_NOOP("Problems", "It breaks off or is damaged ({detail})."),
    QT_TRANSLATE_NOOP("Problems", "The recording breaks off or is damaged ({detail})."),
    QT_TRANSLATE_NOOP("Problems", "The archive is damaged or locked ({detail})."),
    QT_TRANSLATE_NOOP("Problems", "The database is damaged ({detail})."),
    QT_TRANSLATE_NOOP("Problems", "It is damaged ({detail})."),
    QT_TRANSLATE_NOOP("Problems", "The archive holds no export."),
    QT_TRANSLATE_NOOP("Problems", "The archive holds more files than any real export."),
    QT_TRANSLATE_NOOP("Problems", "The archive unpacks to more than any real export."),
    QT_TRANSLATE_NOOP("Problems", "It unpacks to more than any real export."),
    QT_TRANSLATE_NOOP("Problems", "The document is too large."),
    QT_TRANSLATE_NOOP("Problems", "{name} is too large."),
    QT_TRANSLATE_NOOP("Problems", "The document is not JSON ({detail})."),
    QT_TRANSLATE_NOOP("Problems", "The file is not a document of Herstel."),
    QT_TRANSLATE_NOOP("Problems", "The document was written by a newer version of Herstel."),
    QT_TRANSLATE_NOOP("Problems", "In the document, {detail}."),
    # One row of it
    QT_TRANSLATE_NOOP("Problems", "Its cells do not match the header."),
    QT_TRANSLATE_NOOP("Problems", "“{value}” is not a date that can be read."),
    QT_TRANSLATE_NOOP("Problems", "“{value}” is not a number."),
    QT_TRANSLATE_NOOP("Problems", "{value} is not plausible."),
    QT_TRANSLATE_NOOP("Problems", "It names no exercise."),
    QT_TRANSLATE_NOOP("Problems", "“{value}” is not a known kind of set."),
    QT_TRANSLATE_NOOP("Problems", "“{value}” is not a known unit."),
    QT_TRANSLATE_NOOP("Problems", "“{value}” is not a known activity."),
    QT_TRANSLATE_NOOP("Problems", "It does not say how long it lasted."),
    QT_TRANSLATE_NOOP("Problems", "It does not say which muscles were sore."),
    QT_TRANSLATE_NOOP("Problems", "{value} lies in the future."),
    QT_TRANSLATE_NOOP("Problems", "It is damaged: {value}."),
    # What a recording may be in place of an activity
    QT_TRANSLATE_NOOP("Problems", "settings"),
    QT_TRANSLATE_NOOP("Problems", "settings of a sport"),
    QT_TRANSLATE_NOOP("Problems", "settings of a device"),
    QT_TRANSLATE_NOOP("Problems", "weights of a scale"),
    QT_TRANSLATE_NOOP("Problems", "a planned workout"),
    QT_TRANSLATE_NOOP("Problems", "a course"),
    QT_TRANSLATE_NOOP("Problems", "a day's steps"),
    QT_TRANSLATE_NOOP("Problems", "a schedule"),
    QT_TRANSLATE_NOOP("Problems", "goals"),
    QT_TRANSLATE_NOOP("Problems", "totals"),
    QT_TRANSLATE_NOOP("Problems", "blood pressures"),
    QT_TRANSLATE_NOOP("Problems", "a segment"),
    QT_TRANSLATE_NOOP("Problems", "something else"),
    # What the operating system answers
    QT_TRANSLATE_NOOP("Problems", "No such file or directory"),
    QT_TRANSLATE_NOOP("Problems", "Permission denied"),
    QT_TRANSLATE_NOOP("Problems", "Is a directory"),
    QT_TRANSLATE_NOOP("Problems", "Read-only file system"),
    QT_TRANSLATE_NOOP("Problems", "No space left on device"),
    QT_TRANSLATE_NOOP("Problems", "unknown reason"),
    # Anything else
    QT_TRANSLATE_NOOP("Problems", "Something went wrong."),
    QT_TRANSLATE_NOOP("Problems", "Your data is safe. The details are in {path}."),
    QT_TRANSLATE_NOOP("Problems", "Your data is safe."),
    QT_TRANSLATE_NOOP("Problems", "Nothing was changed."),
)

_ESCAPED_NAME: Final = re.compile(r"\\\{(\w+)\\\}")
_THOUSANDS: Final = re.compile(r"\d{1,3}(,\d{3})+")


def problem_message(error: KnownError) -> str:
    """What went wrong, in one sentence."""
    return in_language(error.message)


def problem_advice(error: KnownError) -> str:
    """What is safe and what to do; may be empty."""
    return in_language(error.advice)


def in_language(english: str) -> str:
    """A sentence of the layers below, or one that lost its capital within another."""
    as_sentence = formats.capitalised(english)
    for sentence, pattern in _patterns().items():
        found = pattern.fullmatch(english) or pattern.fullmatch(as_sentence)
        if found is not None:
            parts = {name: _part(name, text) for name, text in found.groupdict().items()}
            words = QCoreApplication.translate("Problems", sentence).format_map(parts)
            return words if found.string == english else words[:1].lower() + words[1:]
    return english


@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    sentences = map(str, _SENTENCES)
    return MappingProxyType({sentence: _pattern(sentence) for sentence in sentences})


def _pattern(sentence: str) -> re.Pattern[str]:
    return re.compile(_ESCAPED_NAME.sub(r"(?P<\1>.+?)", re.escape(sentence)), re.DOTALL)


def _part(name: str, text: str) -> str:
    if name == "reason":
        return in_language(text)
    if _THOUSANDS.fullmatch(text):
        return formats.number(int(text.replace(",", "")))
    return text
