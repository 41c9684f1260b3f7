from __future__ import annotations

from PySide6.QtGui import QTextDocument

from gaoffice_desktop.gui.help_type import set_type
from gaoffice_desktop.gui.theme import theme, tokens


def test_headings_have_the_sizes_of_the_window(qapp):
    document = QTextDocument()
    document.setDefaultFont(theme().font())
    document.setMarkdown("# 제목\n\n본문\n\n## 작은 제목\n")
    set_type(document)
    sizes = {}
    block = document.begin()
    while block.isValid():
        if block.text():
            fragment = block.begin().fragment()
            sizes[block.text()] = fragment.charFormat().fontPointSize()
            assert block.blockFormat().lineHeight() == 135
        block = block.next()
    assert sizes["제목"] == tokens().points(16)
    assert sizes["작은 제목"] == tokens().points(12.75)
