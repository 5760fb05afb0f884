"""Reads XML of any size piece by piece, without entities and without following any address."""

from collections.abc import Mapping
from typing import BinaryIO, Final, Protocol
from xml.sax import SAXException, SAXParseException
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from defusedxml import DefusedXmlException
from defusedxml.expatreader import create_parser

from app.compat import override
from app.errors import ImportRefusedError
from app.exchange.parsed import Progress
from app.exchange.problems import NOTHING_IMPORTED, ImportCancelledError

CHUNK_BYTES: Final = 1 << 18
MAX_TEXT_LENGTH: Final = 1000


class ElementReader(Protocol):
    """Takes in the elements of a document; names come without their prefix."""

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, name: str, text: str) -> None:
        """An element ends; ``text`` is what stood directly in it, cut to a bearable length."""


def read_xml(stream: BinaryIO, size: int, reader: ElementReader, progress: Progress) -> None:
    """Read a document.

    Args:
        stream: Its bytes.
        size: How many there are, for the progress.
        reader: Takes in the elements.
        progress: Told now and then how far it is.

    Raises:
        ImportRefusedError: It is damaged, or declares entities.
        ImportCancelledError: ``progress`` returned False.
    """
    parser = create_parser(forbid_dtd=False, forbid_entities=True, forbid_external=True)
    parser.setContentHandler(_Elements(reader))
    done = 0
    try:
        while chunk := stream.read(CHUNK_BYTES):
            parser.feed(chunk)
            done += len(chunk)
            if not progress(min(done / max(size, 1), 1.0)):
                raise ImportCancelledError("The import was stopped.", NOTHING_IMPORTED)
        parser.close()
    except DefusedXmlException:
        raise ImportRefusedError(
            "It declares entities, which no training program does.", NOTHING_IMPORTED
        ) from None
    except SAXParseException as error:
        raise ImportRefusedError(
            f"It breaks off or is damaged at line {error.getLineNumber()} ({error.getMessage()}).",
            NOTHING_IMPORTED,
        ) from None
    except (SAXException, LookupError, ValueError) as error:
        raise ImportRefusedError(f"It is damaged ({error}).", NOTHING_IMPORTED) from None


class _Elements(ContentHandler):
    """Hands elements on with the text that stands directly in them."""

    def __init__(self, reader: ElementReader) -> None:
        super().__init__()
        self._reader = reader
        self._text = ""

    @override
    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        self._text = ""
        self._reader.begin(name.rpartition(":")[2], dict(attrs))

    @override
    def characters(self, content: str) -> None:
        if len(self._text) < MAX_TEXT_LENGTH:
            self._text += content[:MAX_TEXT_LENGTH]

    @override
    def endElement(self, name: str) -> None:
        self._reader.end(name.rpartition(":")[2], self._text.strip())
        self._text = ""
