"""A petition's detail: what it shows, what it lets somebody do, and why not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from gaoffice_desktop.gui.petitions.attachment_saving import file_name
from gaoffice_desktop.gui.petitions.detail import PetitionDetail
from gaoffice_desktop.gui.printing import Sent
from gaoffice_desktop.petitions.commands import Extend
from gaoffice_desktop.petitions.facts import Channel, State
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.reasons import ExtensionReason
from tests.gui.checks import assert_accessible, assert_no_clipping, settle
from tests.gui.petitions.register_office import attachment, petitioner


def cells(table) -> list[list[str]]:
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def reload(detail: PetitionDetail) -> None:
    detail.reload()
    settle()


def test_the_head_says_where_it_stands_and_hides_who_asks(made, screen, detail):
    screen.open_petition(made["today"].id)
    form = detail.form
    assert form.number_label.text() == made["today"].number
    assert form.badge_label.accessibleName() == "처리기한 오늘 15:20"
    assert form.state_label.text() == "처리 중"
    assert form.petitioner_label.text() == "홍○동 · 010-12**-56**"
    assert "방문 접수 2026. 11. 20.(금) 15:20 · 담당 중등교육과 / 한누리" in form.facts_label.text()


def test_revealing_shows_the_person_hides_again_and_leaves_a_trace(made, screen, detail, office):
    screen.open_petition(made["soon"].id)
    detail.form.reveal_button.click()
    assert detail.form.petitioner_label.text() == "홍길동 · 010-1234-5678"
    assert detail.form.reveal_button.text() == "가리기"
    detail.form.reveal_button.click()
    assert "홍길동" not in detail.form.petitioner_label.text()
    screen.open_petition(made["soon"].id)
    assert detail.file.masked


def test_another_petition_is_masked_again(made, screen, detail):
    screen.open_petition(made["soon"].id)
    detail.form.reveal_button.click()
    screen.open_petition(made["today"].id)
    assert detail.file.masked


def test_who_may_not_is_told_why(made, screen, detail, desk, office):
    desk.sit_down(office.administrator)
    screen.open_petition(made["soon"].id)
    button = detail.bar.button_of(Step.COMPLETE)
    assert not button.isEnabled()
    assert "권한이 없습니다" in button.toolTip()
    assert button.accessibleDescription() == button.toolTip()
    assert not detail.form.reveal_button.isEnabled()
    assert not detail.papers_menu.button.isEnabled()
    desk.sit_down(office.handler)
    reload(detail)
    assert button.isEnabled()
    assert button.toolTip() == ""
    assert detail.form.reveal_button.toolTip().startswith("가린 개인정보를 봅니다")


def test_history_tells_the_newest_first(made, screen, detail):
    screen.open_petition(made["paused"].id)
    told = cells(detail.form.timeline_table)
    assert [line[1] for line in told] == ["보완 요구", "담당자 지정", "접수"]
    assert told[0][2:] == ["한누리", "원본 사진 (2026. 12. 2.(수)까지)"]
    assert told[1][3] == "중등교육과 / 한누리"


def test_what_was_entered_later_says_so(made, screen, detail):
    screen.open_petition(made["done"].id)
    newest = cells(detail.form.timeline_table)[0]
    assert newest[0] == "2026. 11. 17.(화) 10:00"
    assert newest[3] == "누리집 주소를 안내함 (2026. 11. 25.(수) 10:00에 입력)"


def test_deadline_is_explained_span_by_span(made, screen, detail):
    screen.open_petition(made["today"].id)
    told = cells(detail.form.spans_table)
    assert told[0][:2] == ["산입", "11. 20.(금) 15:20~18:00, 2시간 40분을 셉니다."]
    assert ["제외", "11. 21.(토)~11. 22.(일), 토요일과 일요일이므로 세지 않습니다."] in [
        line[:2] for line in told
    ]
    assert all("「" in line[2] for line in told)
    first = detail.form.spans_table.item(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "처리기간에 넣음"
    assert not first.icon().isNull()
    assert detail.form.due_label.text() == "처리기한 2026. 11. 25.(수) 15:20"
    assert "5일 이내 민원이므로 근무시간으로 셉니다" in detail.form.summary_label.text()


def test_a_date_once_told_stands_beside_the_legal_one(made, screen, detail):
    screen.open_petition(made["soon"].id)
    assert detail.form.notified_label.isHidden()
    file = detail.file
    detail._show(replace(file, petition=replace(file.petition, notified_due_on=date(2026, 11, 24))))
    assert not detail.form.notified_label.isHidden()
    assert "2026. 11. 24.(화)까지라고 알렸습니다" in detail.form.notified_label.text()


def test_completing_asks_for_the_result_and_closes(made, screen, detail, office):
    screen.open_petition(made["soon"].id)
    detail.bar.button_of(Step.COMPLETE).click()
    form = detail.step_form
    assert form.step is Step.COMPLETE
    form.submit_button.click()
    assert detail.step_form is form
    form._fields["result"][0].setPlainText("교통 지도 시간을 20분 늘림")
    form.submit_button.click()
    settle()
    assert detail.step_form is None
    assert detail.file.petition.state is State.DONE
    assert screen.say.said[-1][:2] == (
        "success",
        f"{made['soon'].number}번을 처리 완료로 기록했습니다.",
    )
    assert "이미 처리를 마친 민원입니다." in detail.bar.refusal_of(Step.EXTEND)


def test_what_the_store_refuses_is_said_in_the_form(made, screen, detail, office):
    petition = made["ample"]
    screen.open_petition(petition.id)
    detail.bar.button_of(Step.EXTEND).click()
    detail.step_form.note_edit.setText("사유")
    extend = Extend(petition.id, 3, ExtensionReason.FACT_CHECK, "다른 창에서 먼저 연장함")
    office.petitions.extend(office.handler, extend)
    detail.step_form.submit_button.click()
    settle()
    assert "동의" in detail.step_form.error_label.text()
    assert detail.step_form.submit_button.isEnabled()


def test_escape_leaves_the_form_first_and_then_the_petition(made, screen, detail):
    screen.open_petition(made["soon"].id)
    button = detail.bar.button_of(Step.COMPLETE)
    button.click()
    QTest.keyClick(detail.step_form.first_focus(), Qt.Key.Key_Escape)
    assert detail.step_form is None
    assert screen.is_detail_open
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert not screen.is_detail_open


def test_spoken_petitions_have_a_sheet_to_sign(made, screen, detail, office):
    screen.open_petition(made["soon"].id)
    assert not detail.papers_menu.actions["oral_sheet"].isVisible()
    oral = office.take_in("말로 한 민원", channel=Channel.ORAL)
    screen.open_petition(oral.id)
    assert detail.papers_menu.actions["oral_sheet"].isVisible()


@pytest.mark.parametrize("paper", ["receipt", "explanation_sheet"])
def test_a_printed_paper_is_noted_with_the_petition(made, screen, detail, paper):
    screen.open_petition(made["soon"].id)
    detail.papers_menu.actions[paper].trigger()
    preview = screen.printing.preview
    assert preview is not None
    assert preview.isVisible()
    preview.printed.emit(Sent("민원실-1", 2))
    preview.reject()
    settle()
    [line] = cells(detail.form.papers_table)
    assert line[1:] == [
        {"receipt": "접수증"}.get(paper, "처리기한 계산서"),
        "2부, 민원실-1",
        "한누리",
    ]
    assert cells(detail.form.timeline_table)[0][1] == "문서 출력"
    assert screen.printing.preview is None


def test_the_register_is_previewed_for_a_period(made, screen):
    screen.print_register()
    form = screen.place.form
    form.to_edit.setText("2026. 11. 1.")
    form.from_edit.setText("2026. 11. 20.")
    form.submit_button.click()
    assert "앞섭니다" in form._fields["last_on"][1].text()
    form.to_edit.setText("2026. 11. 25.")
    form.submit_button.click()
    assert screen.place.form is None
    assert "민원 처리부 2026. 11. 20. ~ 2026. 11. 25." in screen.printing.preview.windowTitle()
    screen.printing.preview.reject()
    settle()


def test_an_attachment_is_saved_where_the_person_says(screen, detail, office, tmp_path):
    source = tmp_path / "신청서.pdf"
    source.write_bytes(b"%PDF-1.7 sample")
    petition = office.take_in("첨부 있는 민원", attachments=(attachment(office, source),))
    screen.open_petition(petition.id)
    assert detail.form.attachments_list.item(0).text() == "신청서.pdf (15 B)"
    detail.form.save_attachment_button.click()
    dialog = detail.findChild(QFileDialog, "save_attachment_dialog")
    target = tmp_path / "받은 것.pdf"
    dialog.fileSelected.emit(str(target))
    assert target.read_bytes() == b"%PDF-1.7 sample"
    assert screen.say.said[-1][1] == "받은 것.pdf를 저장했습니다."


def test_a_place_that_cannot_be_written_is_said(screen, detail, office, desk, tmp_path):
    source = tmp_path / "a.txt"
    source.write_text("내용", "utf-8")
    petition = office.take_in("첨부 있는 민원", attachments=(attachment(office, source),))
    screen.open_petition(petition.id)
    detail.form.save_attachment_button.click()
    dialog = detail.findChild(QFileDialog, "save_attachment_dialog")
    dialog.fileSelected.emit(str(tmp_path / "no such folder" / "a.txt"))
    assert "저장하지 못했습니다" in str(desk.troubles[-1].error.sentence)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("신청서.pdf", "신청서.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("con.txt", "_con.txt"),
        ("a\u202efdp.exe", "a_fdp.exe"),
        ("...", "attachment"),
        ("가" * 300 + ".pdf", "가" * 116 + ".pdf"),
    ],
)
def test_a_name_for_every_system(given, kept):
    assert file_name(given) == kept
    assert Path(kept).name == kept


def test_a_long_story_is_read_in_full(screen, detail, office, qtbot):
    office_title = "통학로의 안전 시설을 늘려 주시고 그 결과를 학부모에게 알려 주십시오 " * 6
    petition = office.take_in(
        office_title.strip(),
        content="줄\n" * 5000,
        petitioner=petitioner(address="가람시 나래로 1"),
    )
    screen.open_petition(petition.id)
    assert detail.form.title_label.text() == petition.title
    assert detail.form.content_text.blockCount() >= 5000


def test_every_control_has_a_name(made, screen, detail):
    screen.open_petition(made["paused"].id)
    for step in (Step.COMPLETE, Step.ASSIGN, Step.RECEIVE_SUPPLEMENT):
        detail.open_step(step)
        settle()
        assert_accessible(screen)


@pytest.mark.parametrize("step", [None, *Step])
def test_nothing_is_cut_off(made, screen, detail, step):
    screen.open_petition(made["paused" if step is Step.RECEIVE_SUPPLEMENT else "soon"].id)
    if step is not None:
        detail.open_step(step)
        assert detail.step_form is not None
    assert_no_clipping(screen)
