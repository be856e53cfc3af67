"""Cells that a spreadsheet would take for formulas, made harmless, and made as they were again."""

_DANGEROUS = "=+-@\t\r\n＝＋－＠"  # noqa: RUF001  # the wide forms count as formulas in some spreadsheets
_MARK = "'"


def harmless(text: str) -> str:
    """Set an apostrophe before a text that begins like a formula, or with an apostrophe."""
    return _MARK + text if text[:1] and (text[0] in _DANGEROUS or text[0] == _MARK) else text


def restored(text: str) -> str:
    """Take back what `harmless` set before a text."""
    return text[1:] if text[:1] == _MARK and len(text) > 1 and (text[1] in _DANGEROUS or text[1] == _MARK) else text
