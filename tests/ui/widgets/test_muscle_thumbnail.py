from pytestqt.qtbot import QtBot

from app.core.muscles import MuscleGroup
from app.ui.widgets.muscle_thumbnail import MuscleThumbnail


def test_the_picture_follows_the_size(qtbot: QtBot) -> None:
    """Painted once in too little room, it is drawn anew as soon as it has its own."""
    squeezed, free = MuscleThumbnail(), MuscleThumbnail()
    for thumbnail in (squeezed, free):
        qtbot.addWidget(thumbnail)
        thumbnail.set_muscles({MuscleGroup.CHEST: 1.0})
    squeezed.resize(44, 20)
    squeezed.grab()
    for thumbnail in (squeezed, free):
        thumbnail.resize(44, 44)
    assert squeezed.grab().toImage() == free.grab().toImage()
