"""Dates, times, numbers and units as the athlete's language writes them."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from app.core.settings import DistanceUnit
from app.core.workouts import METRES_PER_MILE, Weight, WeightUnit

_HOURS_PER_PART: Final = 6


def _locale() -> QLocale:
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale


def _date(day: date, pattern: str) -> str:
    return _locale().toString(QDate(day.year, day.month, day.day), pattern).replace(".", "")


def long_day(day: date) -> str:
    """Such as "Monday 23 November"."""
    return _date(day, "dddd d MMMM")


def day_and_month(day: date) -> str:
    """Such as "23 Nov"."""
    return _date(day, "d MMM")


def short_day(day: date) -> str:
    """Such as "Fri 27 Nov"."""
    return _date(day, "ddd d MMM")


def day_month_year(day: date) -> str:
    """Such as "27 Nov 2026"."""
    return _date(day, "d MMM yyyy")


def full_day(day: date) -> str:
    """Such as "Fri 27 Nov 2026"."""
    return _date(day, "ddd d MMM yyyy")


def weekday(day: date) -> str:
    """Such as "Fri"."""
    return _date(day, "ddd")


def weekday_and_day(day: date) -> str:
    """Such as "Fri 27"."""
    return _date(day, "ddd d")


def full_weekday(day: date) -> str:
    """Such as "Friday"."""
    return _date(day, "dddd")


def days_between(first: date, last: date) -> str:
    """Such as "27 Jul–23 Aug 2026"; a year is told twice only where it changes."""
    begin = day_and_month(first) if first.year == last.year else day_month_year(first)
    return f"{begin}–{day_month_year(last)}"


def month_and_year(day: date) -> str:
    """Such as "November 2026"."""
    return _date(day, "MMMM yyyy")


def clock(at: datetime | time) -> str:
    """Such as "07:00"."""
    return QTime(at.hour, at.minute).toString("HH:mm")


def weekday_and_clock(at: datetime) -> str:
    """Such as "Fri 07:00"."""
    return f"{weekday(at.date())} {clock(at)}"


def weekday_and_part(at: datetime) -> str:
    """Such as "Tue morning"."""
    parts = (
        QCoreApplication.translate("Formats", "{day} night"),
        QCoreApplication.translate("Formats", "{day} morning"),
        QCoreApplication.translate("Formats", "{day} afternoon"),
        QCoreApplication.translate("Formats", "{day} evening"),
    )
    return parts[at.hour // _HOURS_PER_PART].format(day=weekday(at.date()))


def full_weekday_and_part(at: datetime) -> str:
    """Such as "Tuesday morning"."""
    parts = (
        QCoreApplication.translate("Formats", "{day} night", "whole name"),
        QCoreApplication.translate("Formats", "{day} morning", "whole name"),
        QCoreApplication.translate("Formats", "{day} afternoon", "whole name"),
        QCoreApplication.translate("Formats", "{day} evening", "whole name"),
    )
    return parts[at.hour // _HOURS_PER_PART].format(day=full_weekday(at.date()))


def number(value: float, decimals: int = 0) -> str:
    """A number with the language's decimal mark and group marks; minus is a real minus sign."""
    text = _locale().toString(round(value, decimals) + 0.0, "f", decimals)
    return text.replace("-", "\N{MINUS SIGN}")


def short_number(value: float, decimals: int = 2) -> str:
    """A number without trailing zeros: 62.5, 60, 102.25."""
    rounded = round(value, decimals)
    needed = next(d for d in range(decimals + 1) if d == decimals or round(value, d) == rounded)
    return number(rounded, needed)


def percent(share: float) -> str:
    """A share of one such as "84 %", the space as the language has it."""
    text = QCoreApplication.translate("Formats", "{number}\u00a0%")
    return text.format(number=number(100 * share))


def signed(value: float, decimals: int = 1) -> str:
    """A number with its sign always shown, such as +2.1."""
    text = number(value, decimals)
    return text if text.startswith("\N{MINUS SIGN}") else f"+{text}"


def capitalised(text: str) -> str:
    """A text as the beginning of a line: Dutch writes days and months in small letters."""
    return text[:1].upper() + text[1:]


def joined(pieces: Iterable[str]) -> str:
    """Pieces of one line with a middle dot between them; empty pieces are left out."""
    return " \N{MIDDLE DOT} ".join(piece for piece in pieces if piece)


def hours_and_minutes(hours: float) -> str:
    """A length of time such as "7 h 30 m"."""
    minutes = round(hours * 60)
    whole, rest = divmod(minutes, 60)
    if not rest:
        return QCoreApplication.translate("Formats", "{hours} h").format(hours=whole)
    return QCoreApplication.translate("Formats", "{hours} h {minutes} m").format(
        hours=whole, minutes=rest
    )


def whole_minutes(length: timedelta) -> str:
    """A length of time such as "65 min"."""
    return in_minutes(length.total_seconds() / 60)


def in_minutes(minutes: float | None) -> str:
    """So many minutes such as "65 min"; none without any."""
    text = QCoreApplication.translate("Formats", "{minutes} min")
    return text.format(minutes=number(minutes or 0.0))


def minutes_and_seconds(seconds: float) -> str:
    """A length of time such as "1:24"."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"


def weight_number(weight: Weight, unit: WeightUnit) -> str:
    """A weight's number in a unit, exact when it was typed in it."""
    return short_number(weight.in_unit(unit), 3 if weight.unit is unit else 1)


def distance(metres: float, unit: DistanceUnit) -> str:
    """A distance such as "7.2 km"."""
    length = metres / (1000 if unit is DistanceUnit.KM else METRES_PER_MILE)
    return f"{number(length, 1)} {unit.value}"
