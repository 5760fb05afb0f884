"""Every colour of the program, each with its meaning; the only place where a colour is a number.

The values and their measured contrasts are those of the visual target. A status has four roles,
because one yellow cannot be area, symbol, text and background at once.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QColor

from app.core.status import Status


@dataclass(frozen=True, slots=True)
class StatusColours:
    """The four roles of a readiness status.

    Attributes:
        fill: Areas on the map and bars.
        ink: Symbols; at least 3:1 on a card.
        text: Words; at least 4.5:1 on a card and on the container.
        container: Background of a chip.
    """

    fill: QColor
    ink: QColor
    text: QColor
    container: QColor


@dataclass(frozen=True, slots=True)
class Colours:
    """All colours of one appearance.

    Attributes:
        surface: The window.
        raised: Cards, bars and sheets.
        inset: Fields, tracks, segments, a pressed row.
        seg: The chosen segment.
        hair: Card edge, dividers and bar edge, 1 px.
        outline: Edge of outlined buttons and chips.
        control: Idle switch, empty tick box, radio.
        text: Words, and the line that marks now.
        muted: Second lines, axis text, idle icons.
        primary: The main action and the predicted curve.
        on_primary: Words and symbols on primary.
        tint: Soft action, chosen chip or row, active place.
        on_tint: Words and symbols on tint.
        toast: Background of a toast and of the rest timer.
        toast_text: Words on toast.
        toast_action: Action and symbol on toast.
        danger: Error and safety symbol.
        scrim: Behind a sheet.
        body_neutral: Head, hands, feet and the gaps between muscles.
        band: The 80 % band around a curve.
        grid: Grid lines of a chart.
        statuses: The roles of each readiness status.
        soreness: Soreness 0 to 10.
        series: Six chart series: predicted, reported, chronic, sleep, endurance, comparison.
    """

    surface: QColor
    raised: QColor
    inset: QColor
    seg: QColor
    hair: QColor
    outline: QColor
    control: QColor
    text: QColor
    muted: QColor
    primary: QColor
    on_primary: QColor
    tint: QColor
    on_tint: QColor
    toast: QColor
    toast_text: QColor
    toast_action: QColor
    danger: QColor
    scrim: QColor
    body_neutral: QColor
    band: QColor
    grid: QColor
    statuses: Mapping[Status, StatusColours]
    soreness: tuple[QColor, ...]
    series: tuple[QColor, ...]

    def status(self, status: Status) -> StatusColours:
        """The four roles of a readiness status."""
        return self.statuses[status]


def with_alpha(colour: QColor, share: float) -> QColor:
    """The colour at an opacity from 0 to 1."""
    faded = QColor(colour)
    faded.setAlphaF(share)
    return faded


def mixed(over: QColor, under: QColor, share: float) -> QColor:
    """The opaque colour seen where ``over`` lies on ``under`` at an opacity from 0 to 1."""
    return QColor.fromRgbF(
        under.redF() + (over.redF() - under.redF()) * share,
        under.greenF() + (over.greenF() - under.greenF()) * share,
        under.blueF() + (over.blueF() - under.blueF()) * share,
    )


def _roles(fill: str, ink: str, text: str, container: str) -> StatusColours:
    return StatusColours(QColor(fill), QColor(ink), QColor(text), QColor(container))


def _ramp(colours: str) -> tuple[QColor, ...]:
    return tuple(QColor(colour) for colour in colours.split())


LIGHT: Final = Colours(
    surface=QColor("#F6F5F1"),
    raised=QColor("#FFFFFF"),
    inset=QColor("#EFEDE6"),
    seg=QColor("#FFFFFF"),
    hair=QColor("#E9E6DE"),
    outline=QColor("#DCDAD2"),
    control=QColor("#858F8B"),
    text=QColor("#16201D"),
    muted=QColor("#5B6662"),
    primary=QColor("#0B6B5C"),
    on_primary=QColor("#FFFFFF"),
    tint=QColor("#DCEEE8"),
    on_tint=QColor("#07483D"),
    toast=QColor("#1E2925"),
    toast_text=QColor("#F1F5F3"),
    toast_action=QColor("#7FE0C6"),
    danger=QColor("#B3263A"),
    scrim=with_alpha(QColor("#0F1513"), 0.48),
    body_neutral=QColor("#E6E3DA"),
    band=with_alpha(QColor("#0B6B5C"), 0.15),
    grid=QColor("#ECE9E1"),
    statuses=MappingProxyType(
        {
            Status.READY: _roles("#2A9474", "#1B8A6B", "#0E6A50", "#DDF0E8"),
            Status.GO_LIGHT: _roles("#E0AC2B", "#AD7C05", "#795600", "#FAEFCF"),
            Status.RECOVER: _roles("#DF6C22", "#CF5A12", "#A03F06", "#FBE6D8"),
            Status.REST: _roles("#B3263A", "#B3263A", "#A01F33", "#F8E0E3"),
            Status.UNKNOWN: _roles("#D3D0C6", "#858F8B", "#5B6662", "#EFEDE6"),
        }
    ),
    soreness=_ramp(
        "#F4EEDD #F7E2B0 #F5D080 #F0BC5A #E9A444 #E08A38 #D46E32 #C35230 #A83A33 #8A2433 #681030"
    ),
    series=_ramp("#0B6B5C #C2511B #3566B0 #8A4B9C #8C680C #5B6662"),
)

DARK: Final = Colours(
    surface=QColor("#0F1513"),
    raised=QColor("#18201D"),
    inset=QColor("#222C28"),
    seg=QColor("#34403B"),
    hair=QColor("#26302C"),
    outline=QColor("#34403B"),
    control=QColor("#75837D"),
    text=QColor("#E9EFEC"),
    muted=QColor("#9FADA7"),
    primary=QColor("#5AD6B8"),
    on_primary=QColor("#06241D"),
    tint=QColor("#17382F"),
    on_tint=QColor("#A9EBD9"),
    toast=QColor("#E4EAE7"),
    toast_text=QColor("#16201D"),
    toast_action=QColor("#0B6B5C"),
    danger=QColor("#F693A0"),
    scrim=with_alpha(QColor("#000000"), 0.6),
    body_neutral=QColor("#2C3733"),
    band=with_alpha(QColor("#5AD6B8"), 0.18),
    grid=QColor("#26302C"),
    statuses=MappingProxyType(
        {
            Status.READY: _roles("#3DB58F", "#3DB58F", "#70D9B7", "#16342A"),
            Status.GO_LIGHT: _roles("#E6B84A", "#E6B84A", "#EBC567", "#372D13"),
            Status.RECOVER: _roles("#EF8646", "#EF8646", "#F6A878", "#40270F"),
            Status.REST: _roles("#E0566A", "#E9697B", "#F693A0", "#441A22"),
            Status.UNKNOWN: _roles("#44514C", "#75837D", "#9FADA7", "#222C28"),
        }
    ),
    soreness=_ramp(
        "#2A332F #75602A #8E6E2A #AA7D2C #C58A33 #DB9345 #EB9B5E #F5A47A #FAB199 #FEC3B8 #FFD9D4"
    ),
    series=_ramp("#5AD6B8 #F39A63 #84B1F2 #CF9BE0 #DDBB55 #9FADA7"),
)


def high_contrast(colours: Colours) -> Colours:
    """The same appearance with edges and second lines as strong as words nearly are."""
    strong = mixed(colours.text, colours.raised, 0.8)
    edge = mixed(colours.text, colours.raised, 0.55)
    unknown = replace(colours.status(Status.UNKNOWN), fill=mixed(colours.text, colours.raised, 0.4))
    return replace(
        colours,
        muted=strong,
        control=strong,
        hair=edge,
        outline=edge,
        grid=mixed(colours.text, colours.raised, 0.3),
        body_neutral=mixed(colours.text, colours.raised, 0.1),
        statuses=MappingProxyType({**colours.statuses, Status.UNKNOWN: unknown}),
    )
