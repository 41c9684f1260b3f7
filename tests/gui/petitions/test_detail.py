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
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.petitions.commands import Extend
from gaoffice_desktop.petitions.facts import Channel, State
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.reasons import ExtensionReason
from tests.gui.checks import assert_accessible, assert_no_clipping, clipped, settle
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
    assert told[0][2:4] == ["한누리", "원본 사진 (2026. 12. 2.(수)까지) · 정한 때보다 늦음"]
    assert told[1][3] == "중등교육과 / 한누리"


def test_what_was_entered_later_says_so(made, screen, detail):
    screen.open_petition(made["done"].id)
    newest = cells(detail.form.timeline_table)[0]
    assert newest[0] == "2026. 11. 17.(화) 10:00"
    assert newest[3] == "답변 · 누리집 주소를 안내함 · 문서로 알림 (2026. 11. 25.(수) 10:00에 입력)"


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


def test_a_step_that_ends_it_changes_what_is_offered(made, screen, detail, office):
    petition = made["soon"]
    screen.open_petition(petition.id)
    detail.open_step(Step.WITHDRAW)
    detail.step_form.how_edit.setPlainText("전화로 취하함")
    detail.submit_step()
    settle()
    assert detail.step_form is None
    assert detail.file.petition.state is State.DONE
    kind, text = screen.say.said[-1][:2]
    assert (kind, text) == ("success", f"{petition.number}번의 취하를 기록했습니다.")
    assert "이미 처리를 마친 민원입니다." in detail.bar.refusal_of(Step.EXTEND)


def test_what_the_store_refuses_is_said_in_the_form(made, screen, detail, office):
    petition = made["ample"]
    screen.open_petition(petition.id)
    detail.open_step(Step.EXTEND)
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


def test_a_notice_that_is_owed_stands_first_until_it_is_printed(made, screen, detail):
    screen.open_petition(made["paused"].id)
    assert cells(detail.form.papers_table) == [["▲ 아직", "보완 요구서", "아직 통지하지 않음", ""]]
    menu = detail.papers_menu
    assert menu.button.text() == "문서 인쇄(1) ▾"
    assert menu.notices[0].text() == "▲ 보완 요구서(2026. 11. 25.) · 아직 통지하지 않음"
    button = detail.form.timeline_table.cellWidget(0, 4)
    assert button.accessibleName() == "보완 요구서 인쇄"
    button.click()
    preview = screen.printing.preview
    assert preview is not None
    preview.printed.emit(Sent("민원실-1", 1))
    preview.reject()
    settle()
    [line] = cells(detail.form.papers_table)
    assert line[1:] == ["보완 요구서", "1부, 민원실-1", "한누리"]
    assert detail.file.papers[-1].of == 2
    assert detail.file.papers[-1].purpose == "민원인에게 통지"
    assert menu.button.text() == "문서 인쇄 ▾"
    assert menu.notices[0].text() == "보완 요구서(2026. 11. 25.) · 인쇄함"


def test_no_button_of_the_petition_before_is_left(made, screen, detail):
    screen.open_petition(made["paused"].id)
    table = detail.form.timeline_table
    button = table.cellWidget(0, 4)
    screen.open_petition(made["soon"].id)
    assert button.isHidden()
    assert all(table.cellWidget(row, 4) is None for row in range(table.rowCount()))


def test_enter_on_a_step_prints_its_notice(made, screen, detail):
    screen.open_petition(made["paused"].id)
    table = detail.form.timeline_table
    table.setFocus()
    table.setCurrentCell(0, 0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert "보완 요구서" in screen.printing.preview.windowTitle()
    screen.printing.preview.reject()
    settle()


def test_who_may_not_see_the_person_prints_no_notice(made, screen, detail, desk, office):
    desk.sit_down(office.administrator)
    screen.open_petition(made["paused"].id)
    assert detail.form.timeline_table.isColumnHidden(4)
    QTest.keyClick(detail.form.timeline_table, Qt.Key.Key_Return)
    assert screen.printing.preview is None


def test_what_was_taken_back_is_struck_through(made, screen, detail):
    screen.open_petition(made["soon"].id)
    detail.open_step(Step.ASK_SUPPLEMENT)
    detail.submit_step()
    settle()
    screen.say.said[-1][2].run()
    settle()
    table = detail.form.timeline_table
    told = cells(table)
    assert told[0][1] == "보완 요구"
    assert told[0][3].startswith("취소함(한누리, ")
    assert table.item(0, 1).font().strikeOut()
    spoken = table.item(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "취소한 일: 보완 요구"
    assert not table.item(1, 1).font().strikeOut()
    assert table.cellWidget(0, 4) is None


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


@pytest.fixture(params=[100, 150])
def zoomed(request, screen):
    """Show the screen as large as the frame leaves it room, at a zoom."""
    before = tokens()
    theme().apply(high_contrast=before.high_contrast, zoom=request.param)
    screen.resize(1366 - tokens().px(150), 2000)
    settle()
    yield screen
    theme().apply(high_contrast=before.high_contrast, zoom=before.zoom)


@pytest.mark.parametrize("name", ["soon", "paused", "done"])
def test_every_control_of_every_open_step_has_a_name_and_room(made, zoomed, name):
    detail = zoomed.detail
    zoomed.open_petition(made[name].id)
    faults = []
    for step in Step:
        if not detail.bar.is_open(step):
            continue
        detail.open_step(step)
        settle()
        assert detail.step_form is not None
        assert_accessible(zoomed)
        faults += [f"{step.value}: {fault}" for fault in clipped(zoomed)]
        assert zoomed.minimumSizeHint().width() <= zoomed.width(), step
        detail.close_step()
    assert not faults, "; ".join(faults)[:3000]


def test_nothing_is_cut_off(made, screen, detail):
    screen.open_petition(made["paused"].id)
    detail.open_step(Step.RECEIVE_SUPPLEMENT)
    assert_no_clipping(screen)
