from __future__ import annotations

from gaoffice_desktop.gui.busy_bar import BusyBar


def test_work_can_be_called_off_after_five_seconds_only(qtbot):
    bar = BusyBar()
    qtbot.addWidget(bar)
    bar.show()
    height = bar.height()
    assert bar.bar.isHidden()
    bar.set_busy(busy=True)
    assert bar.bar.isVisible()
    assert bar.cancel_button.isHidden()
    assert bar.height() == height, "nothing on the screen moves"
    assert bar._timer.interval() == 5000
    bar._timer.timeout.emit()
    assert bar.cancel_button.isVisible()
    with qtbot.waitSignal(bar.cancelled, timeout=500):
        bar.cancel_button.click()
    bar.set_busy(busy=False)
    assert bar.bar.isHidden()
    assert bar.cancel_button.isHidden()
    assert not bar._timer.isActive()
