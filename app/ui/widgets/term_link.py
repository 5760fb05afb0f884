"""A word that can be asked about: it tells whoever stands around it which word that is.

The question travels up through the parents, as Qt's own status tips do, until somebody answers it.
So a link can stand in any card or sheet, and nothing between it and the window has to pass it on.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import (
    CENTRED,
    fill_rounded,
    paint_text,
    smooth_painter,
    text_width,
)
from app.ui.widgets.touch_reach import TouchReach

_RADIUS: Final = 6.0
_DOTS: Final = (1.0, 2.0)
_LINK_HEIGHT: Final = 28
_GRADE_HEIGHT: Final = 22
_GRADE_RADIUS: Final = 7.0
_GRADE_PADDING: Final = 8


class TermAsked(QEvent):
    """Somebody wants to know what a word means, or to read on.

    Attributes:
        term: Id of the word in the glossary; empty where an article is asked for.
        article: Id of the article; empty where a word is asked for.
    """

    KIND: Final = QEvent.Type(QEvent.registerEventType())

    def __init__(self, *, term: str = "", article: str = "") -> None:
        super().__init__(self.KIND)
        self.term = term
        self.article = article
        self.ignore()


def ask(widget: QWidget, question: TermAsked) -> bool:
    """Send a question up from a widget; whether anybody answered."""
    around = widget.parentWidget()
    while around is not None and not question.isAccepted():
        QCoreApplication.sendEvent(around, question)
        around = around.parentWidget()
    return question.isAccepted()


class _Link(PaintedButton):
    """Words with a dotted line below them."""

    def __init__(
        self, text: str, role: TextRole, *, tall: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setText(text)
        self._role = role
        self._is_tall = tall
        TouchReach(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        width = text_width(self.text(), theme().font(self._role)) + 2
        height = _LINK_HEIGHT if self._is_tall else 0
        return QSize(width, max(theme().grown(height, self._role), theme().line_height(self._role)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        muted = theme().colours.muted
        self.paint_layers(painter, self.ringed(bounds), _RADIUS)
        paint_text(painter, bounds, self.text(), muted, role=self._role)
        dotted = QPen(muted, 1.0)
        dotted.setDashPattern(_DOTS)
        painter.setPen(dotted)
        below = bounds.center().y() + theme().line_height(self._role) / 2
        y = min(round(below), round(bounds.bottom()) - 1)
        painter.drawLine(round(bounds.left()), y, round(bounds.right()), y)
        painter.end()


class TermLink(_Link):
    """A word of the glossary; pressed, it is explained.

    Args:
        text: The word as it stands here.
        term: Its id in the glossary.
        role: How it is set.
        tall: Whether it takes more height than a line of text, to be easier to touch.
    """

    def __init__(
        self,
        text: str,
        term: str,
        role: TextRole = TextRole.CAPTION,
        *,
        tall: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, tall=tall, parent=parent)
        self.setAccessibleDescription(self.tr("Explain this word"))
        self.clicked.connect(lambda: ask(self, TermAsked(term=term)))


class ReadLink(_Link):
    """The way to an article."""

    def __init__(self, text: str, article: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, TextRole.CAPTION, parent=parent)
        self._article = article
        self.clicked.connect(lambda: ask(self, TermAsked(article=self._article)))

    def set_article(self, article: str) -> None:
        """Lead to another article."""
        self._article = article


class GradeLink(PaintedButton):
    """How strong the evidence is, in words; pressed, it says what the grades mean."""

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self.tr("What the grades mean"))
        self.clicked.connect(lambda: ask(self, TermAsked(term=EVIDENCE_GRADE)))
        TouchReach(self)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show these words."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = text_width(self.text(), theme().font(TextRole.LABEL))
        return QSize(words + 2 * _GRADE_PADDING, theme().grown(_GRADE_HEIGHT, TextRole.LABEL))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        shape: QRectF = self.ringed(bounds)
        fill_rounded(painter, shape, _GRADE_RADIUS, colours.inset)
        paint_text(painter, bounds, self.text(), colours.muted, role=TextRole.LABEL, align=CENTRED)
        self.paint_layers(painter, shape, _GRADE_RADIUS)
        painter.end()


EVIDENCE_GRADE: Final = "evidence-grade"
