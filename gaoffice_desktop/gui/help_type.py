"""Typography of a help page: the lines and headings of the rest of the window."""

from __future__ import annotations

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from gaoffice_desktop.gui.theme import tokens

_LINE_HEIGHT = 135


def set_type(document: QTextDocument) -> None:
    """Give a Markdown page line height and heading sizes (Qt's are a web page's)."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        form = block.blockFormat()
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        level = form.headingLevel()
        if level:
            form.setTopMargin(tokens().px(4 if level == 1 else 14))
            form.setBottomMargin(tokens().px(6))
            letters = QTextCharFormat()
            letters.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
            letters.setFontPointSize(tokens().points(16 if level == 1 else 12.75))
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.mergeCharFormat(letters)
        cursor.setBlockFormat(form)
        block = block.next()
