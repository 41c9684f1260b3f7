from __future__ import annotations

from gaoffice_desktop.gui.elided_label import ElidedLabel


def test_a_long_text_gives_way_and_stays_readable(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("가람교육지원청 총무과 민원실과 콜센터")
    label.show()
    label.resize(80, 30)
    label.grab()
    assert label.minimumSizeHint().width() < label.sizeHint().width() / 2
    assert label.toolTip() == label.text()
    label.resize(label.sizeHint().width() + 10, 30)
    label.grab()
    assert label.toolTip() == ""
