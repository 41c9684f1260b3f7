"""The office's settings and its backups."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog, QLabel

from gaoffice_desktop.database.backup import check
from gaoffice_desktop.settings.facts import SETTINGS, Scope
from tests.gui.settings.conftest import said
from tests.office import NOBODY
from tests.stores import TEST_KEY


@pytest.fixture
def tab(open_tab):
    return open_tab("office")


def kept(office) -> dict:
    return office.services.keeping.settings(NOBODY)


def test_every_setting_of_the_office_has_a_field(tab, office) -> None:
    assert list(tab.fields) == [one.name for one in SETTINGS if one.scope is Scope.OFFICE]
    assert tab.values() == kept(office)
    assert tab.fields["office_name"].editor.text() == "해오름교육청"


def test_settings_are_kept_together(tab, office) -> None:
    tab.fields["office_phone"].editor.setText("02-123-9999")
    tab.fields["failed_sign_ins"].editor.setValue(7)
    tab.form.save_button.click()
    assert (kept(office)["office_phone"], kept(office)["failed_sign_ins"]) == ("02-123-9999", 7)
    assert said(tab) == ["기관 설정을 저장했습니다."]


def test_a_number_cannot_leave_its_bounds(tab) -> None:
    box = tab.fields["idle_lock_minutes"].editor
    box.setValue(100_000)
    assert box.value() == 240


def test_typed_settings_survive_a_reload(tab) -> None:
    tab.fields["office_address"].editor.setText("한빛시 새벽로 1")
    tab.load()
    assert tab.fields["office_address"].editor.text() == "한빛시 새벽로 1"


def test_a_refusal_stands_at_its_field(tab, monkeypatch) -> None:
    monkeypatch.setattr(tab, "values", lambda: {"failed_sign_ins": 2})
    tab.form.save_button.click()
    assert "3 이상" in tab.fields["failed_sign_ins"].problem


def test_a_backup_is_made_and_listed(tab, office) -> None:
    assert str(office.places.backups) in tab.form.backup_label.text()
    assert "gaoffice restore" in tab.form.restore_label.text()
    assert tab.backups.rows == ()
    tab.form.back_up_button.click()
    (backup,) = tab.backups.rows
    check(office.places.backups / backup.name, TEST_KEY)
    assert said(tab)[-1].startswith("백업했습니다: ")


def test_a_backup_goes_to_another_folder(tab, office, tmp_path) -> None:
    tab.form.other_button.click()
    dialog = tab.findChild(QFileDialog, "backup_folder_dialog")
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(tmp_path / "usb"))
    dialog.reject()
    # Qt's own dialog would be restyled by the tests to come.
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    (copy,) = (tmp_path / "usb").iterdir()
    check(copy, TEST_KEY)


def test_a_time_is_read_as_people_type_it_and_refused_at_its_field(tab, office) -> None:
    field = tab.fields["overdue_daily_at"]
    field.editor.setText("오전 8시 30분")
    tab.form.save_button.click()
    assert kept(office)["overdue_daily_at"] == "08:30"
    field.editor.setText("25시")
    tab.form.save_button.click()
    assert "09:10처럼" in field.problem
    assert kept(office)["overdue_daily_at"] == "08:30"
    field.editor.setText("")
    tab.form.save_button.click()
    assert field.problem, "the office tells of what is overdue every day at some time"


def test_each_subject_has_its_heading(tab) -> None:
    fields = tab.form.fields
    texts = [
        widget.text() if isinstance(widget, QLabel) else widget.editor.objectName()
        for at in range(fields.count() - 1)
        if (widget := fields.itemAt(at).widget()) is not None
    ]
    assert texts[texts.index("attachment_megabytes_edit") - 1] == "첨부와 로그인"
    assert texts[texts.index("alarms_per_hour_edit") - 1] == "기한 알림"
    assert texts[texts.index("forecast_listed_from_day_edit") - 1] == "사전예보"
    assert texts[texts.index("surge_false_per_year_edit") - 1] == "급증 경보"
    assert texts[-1] == "surge_evaluates_minutes_edit"
