"""Month names in the languages of people's exports."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

# January to December, a paragraph each, without accents and full stops.
_MONTHS: Final = """\
jan january januari januar janvier enero ene gennaio gen janeiro styczen sty leden led tammikuu
tammi ocak oca ianuarie ian januarie siecien янв января січ січня jaan

feb february februari februar fevrier fev fevr febrero febbraio fevereiro luty lut unor uno
helmikuu helmi subat sub februarie фев февраля лют лютого veebr

mar march maart mrt marz mars maerz marzo marco marzec marca brezen bre maaliskuu maalis mart
martie мар марта бер березня marts

apr april avril avr abril abr aprile kwiecien kwi kwietnia duben dub huhtikuu huhti nisan nis
aprilie апр апреля кві квітня

may mei mai mayo maggio mag maio maj maja kveten kve toukokuu touko mayis мая май тра травня

jun june juni juin junio giugno giu junho czerwiec cze czerwca cerven kesakuu kesa haziran haz
iunie iun июн июня чер червня

jul july juli juil juillet julio luglio lug julho lipiec lip lipca cervenec heinakuu heina temmuz
tem iulie iul июл июля лип липня

aug august augustus aout agosto ago sierpien sie sierpnia srpen srp elokuu elo agustos agu авг
августа сер серпня

sep sept september septembre septiembre settembre set setembro wrzesien wrz wrzesnia zari zar
syyskuu syys eylul eyl septembrie сен сент сентября вер вересня

oct okt october oktober octobre octubre ottobre ott outubro out pazdziernik paz pazdziernika rijen
rij lokakuu loka ekim eki octombrie окт октября жов жовтня

nov november novembre noviembre novembro listopad lis listopada marraskuu marras kasim kas
noiembrie noi ноя ноября лис листопада

dec december dez dezember decembre diciembre dic dicembre dezembro grudzien gru grudnia prosinec
pro joulukuu joulu aralik ara decembrie дек декабря гру грудня des desember
"""  # noqa: RUF001 - Cyrillic is meant
_NUMBERED: Final = re.compile(r"(?<!\d)(1[0-2]|0?[1-9])\s*[月월]")
_WORD: Final = re.compile(r"[^\W\d_]+")


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


_BY_NAME: Final = {
    _plain(name): month
    for month, names in enumerate(_MONTHS.split("\n\n"), 1)
    for name in names.split()
}


@lru_cache(maxsize=512)
def month_named(text: str) -> int | None:
    """The month 1 to 12 that a text names by a word or a numbered sign; None without one."""
    if match := _NUMBERED.search(text):
        return int(match.group(1))
    words = _WORD.findall(_plain(text))
    return next((_BY_NAME[word] for word in words if word in _BY_NAME), None)
