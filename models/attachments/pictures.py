"""Drawing an attached picture small and bare: no position, no maker, nothing but pixels comes out of it."""

import io
import math
import warnings

from PIL import (
    GifImagePlugin,
    Image,
    ImageOps,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from models.attachments.answers import MOST_MEGAPIXELS, Answer, Refused, answer_of

FORMATS = {
    "image/gif": GifImagePlugin.GifImageFile.format,
    "image/jpeg": JpegImagePlugin.JpegImageFile.format,
    "image/png": PngImagePlugin.PngImageFile.format,
    "image/tiff": TiffImagePlugin.TiffImageFile.format,
    "image/webp": WebPImagePlugin.WebPImageFile.format,
}
"""The reader of each kind by Pillow's name for it; all are loaded with this module, and no other is ever asked."""
Image.preinit()  # what Pillow would load later, in a room where nothing can be loaded
_WITHIN_JPEG = MpoImagePlugin.MpoImageFile
"""What Pillow makes of a JPEG of a telephone that holds a second picture; loaded here for the same reason."""
_MOST_PIXELS = MOST_MEGAPIXELS * 1_000_000
_GROUND = "white"


def draw_picture(content: bytes, name: str, side: int, page: int) -> Answer:
    """Draw one page of a picture (0 being the first; only TIFF has several) with `name` as its only possible format.

    Raises:
        Refused: pixels (it unfolds to too many), damaged, or page (there is no such page).
    """
    Image.MAX_IMAGE_PIXELS = _MOST_PIXELS
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    try:
        with Image.open(io.BytesIO(content), formats=(name,)) as found:
            pages = int(getattr(found, "n_frames", 1)) if name == "TIFF" else 1
            if not 0 <= page < pages:
                raise Refused("page")
            if page:
                found.seek(page)
            if found.width * found.height > _MOST_PIXELS:
                raise Refused("pixels")
            small = _scalable(found)
            small.thumbnail((side, side))
            return answer_of(_plain(ImageOps.exif_transpose(small)), pages)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise Refused("pixels") from error
    except (OSError, ValueError, SyntaxError, EOFError, LookupError, TypeError, ArithmeticError) as error:
        raise Refused("damaged") from error


def _scalable(picture: Image.Image) -> Image.Image:
    """Bring a picture into a form that can be made smaller smoothly: no deep greys, no palette, no single bits."""
    if picture.mode.startswith(("I", "F")):
        return _stretched(picture)
    if picture.mode in ("1", "P"):
        return picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    return picture


def _plain(picture: Image.Image) -> Image.Image:
    """Give the bare pixels, on white where they let something through."""
    if picture.has_transparency_data:
        over = picture.convert("RGBA")
        picture = Image.alpha_composite(Image.new("RGBA", over.size, _GROUND), over)
    bare = Image.new("RGB", picture.size, _GROUND)
    bare.paste(picture.convert("RGB"))
    return bare


def _stretched(picture: Image.Image) -> Image.Image:
    """Bring deep greys (16 bit and more, heat pictures) into the range of a screen."""
    deep = picture.convert("F")
    low, high = (float(each) for each in deep.getextrema() if isinstance(each, int | float))
    if not (math.isfinite(low) and math.isfinite(high)) or low == high:
        return picture.convert("L")
    scale = 255 / (high - low)
    return deep.point(lambda value: value * scale - low * scale).convert("L")
