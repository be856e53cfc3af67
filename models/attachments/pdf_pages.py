"""Drawing a page of an attached PDF: nothing in the document is run, filled in or followed."""

import math

import pypdfium2
from PIL import Image

from models.attachments.answers import Answer, Refused, answer_of

Image.preinit()  # the answer is written as PNG, and in the locked room nothing can be loaded any more
_PASSWORD = 4
"""What PDFium says of a document that asks for a password (FPDF_ERR_PASSWORD)."""
_LARGEST = 8.0
"""How many times its size a tiny page is drawn at most."""


def draw_page(content: bytes, side: int, page: int) -> Answer:
    """Draw one page, 0 being the first. Forms are not opened, so no script of the document has a say.

    Raises:
        Refused: locked (it asks for a password), damaged, or page (there is no such page).
    """
    try:
        document = pypdfium2.PdfDocument(content)
        pages = len(document)
        if not 0 <= page < pages:
            raise Refused("page" if pages else "damaged")
        leaf = document[page]
        picture = leaf.render(scale=_scale(leaf.get_size(), side), may_draw_forms=False, limit_image_cache=True)
        return answer_of(picture.to_pil().convert("RGB"), pages)
    except pypdfium2.PdfiumError as error:
        raise Refused("locked" if error.err_code == _PASSWORD else "damaged") from error


def _scale(size: tuple[float, float], side: int) -> float:
    longest = max(size)
    if not (math.isfinite(longest) and min(size) > 0):
        raise Refused("damaged")
    return min((side - 1) / longest, _LARGEST)
