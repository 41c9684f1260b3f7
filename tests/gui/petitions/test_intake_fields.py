"""The fields as one value: what is written in can be read out, whatever is on the screen."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from gaoffice_desktop.citizens.facts import CitizenKind
from gaoffice_desktop.gui.petitions.intake_documents import DocumentList
from gaoffice_desktop.gui.petitions.intake_dress import IntakeDress
from gaoffice_desktop.gui.petitions.intake_fields import IntakeFields
from gaoffice_desktop.gui.petitions.intake_form import IntakeForm
from gaoffice_desktop.gui.petitions.intake_keys import FieldKeys
from gaoffice_desktop.gui.petitions.intake_problems import FieldProblems
from gaoffice_desktop.petitions.facts import Attachment, Channel
from gaoffice_desktop.shared.sentences import say
from tests.gui.petitions.intake_office import Counter

FULL = IntakeForm(
    kind_code="academy_registration",
    kind_text="학원 설립·운영 등록",
    channel=Channel.KAKAO,
    citizen=CitizenKind.GROUP,
    name="홍길동",
    born="1990. 13. 1.",
    phone="전화 없음",
    email="a@b",
    address="주소",
    representative="임꺽정",
    people="여럿",
    vulnerable=True,
    has_proxy=True,
    proxy_name="성춘향",
    proxy_relation="모",
    proxy_phone="02",
    proxy_letter=True,
    title="제목",
    content="내용\n둘째 줄",
    arrived_day="어제쯤",
    arrived_time="아까",
    documents=("원칙", "신분증"),
    attachments=(Attachment("a.pdf", 1, "c" * 64, "application/pdf"),),
    department_id=1,
    handler_id=None,
    assigned_by_hand=True,
)


@pytest.mark.parametrize(
    "form",
    [
        FULL,
        IntakeForm(),
        dataclasses.replace(FULL, citizen=CitizenKind.CORPORATION, has_proxy=False),
        IntakeForm(kind_text="없는 종류", channel=Channel.ORAL),
    ],
)
def test_what_is_written_in_is_read_out(counter: Counter, form: IntakeForm) -> None:
    fields: IntakeFields = counter.screen.fields
    fields.write(form)
    assert fields.read() == form


def test_lists_loaded_again_lose_no_choice(counter: Counter) -> None:
    counter.screen.fields.write(FULL)
    counter.screen.shown()
    assert counter.screen.fields.read() == FULL


def test_the_rows_follow_the_kind_of_petitioner_and_the_proxy(counter: Counter) -> None:
    form = counter.form
    shown = {
        "people": form.people_edit,
        "representative": form.representative_edit,
        "born": form.born_edit,
        "proxy": form.proxy_name_edit,
    }

    def rows() -> set[str]:
        return {name for name, widget in shown.items() if widget.isVisible()}

    assert rows() == {"born"}
    form.citizen_corporation.setChecked(True)
    assert rows() == {"representative"}
    assert form.name_label.text() == "법인·단체 이름 *"
    assert form.representative_label.text() == "대표자 *"
    form.citizen_group.setChecked(True)
    assert rows() == {"people", "representative", "born"}
    form.proxy_check.setChecked(True)
    assert "proxy" in rows()
    assert form.proxy_name_label.isVisible()


def test_a_hidden_row_keeps_what_was_typed_and_hides_its_fault(counter: Counter) -> None:
    problems: FieldProblems = counter.screen.fields.problems
    counter.form.citizen_group.setChecked(True)
    counter.form.people_edit.setText("여럿")
    problems.show("people", say("모두 몇 명인지 입력해 주십시오."))
    line = problems._lines["people"]
    assert line.isVisible()
    counter.form.citizen_person.setChecked(True)
    assert not line.isVisible()
    counter.form.citizen_group.setChecked(True)
    assert counter.form.people_edit.text() == "여럿"


def test_department_and_handler_say_their_faults_apart(counter: Counter) -> None:
    problems = counter.screen.fields.problems
    problems.show_all({"department": say("부서"), "handler": say("담당자")})
    assert (problems.text("department"), problems.text("handler")) == ("부서", "담당자")
    QApplication.processEvents()
    lines = [problems._lines[name] for name in ("department", "handler")]
    assert not lines[0].geometry().intersects(lines[1].geometry())
    assert problems.marked() == ["department", "handler"]
    assert problems.first({"handler": say("x")}) is counter.form.handler_box


def test_documents_stay_ticked_under_the_same_name(qtbot) -> None:
    documents = DocumentList()
    qtbot.addWidget(documents)
    documents.show_documents(("신분증", "원칙"), chosen=True)
    with qtbot.waitSignal(documents.changed):
        documents.boxes()[0].click()
    documents.show_documents(("R&D 계획서", "신분증"), chosen=True)
    assert documents.ticked() == ("신분증",)
    assert documents.boxes()[0].accessibleName() == "R&D 계획서"
    documents.show_documents((), chosen=True)
    assert documents.ticked() == ()
    assert documents._nothing.text() == "이 민원에는 구비서류가 없습니다."


def test_nothing_is_typed_into_a_form_on_its_way_into_the_store(counter: Counter) -> None:
    keys: FieldKeys = counter.screen.fields.keys
    counter.form.title_edit.setFocus()
    keys.frozen = True
    counter.write("a가")
    assert counter.form.title_edit.text() == ""
    keys.frozen = False
    counter.write("a가")
    assert counter.form.title_edit.text() == "a가"


def test_another_window_in_front_is_no_leaving_of_the_field(counter: Counter) -> None:
    counter.form.content_edit.setPlainText("시작했습니다.")
    away = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(counter.form.name_edit, away)
    assert counter.screen.fields.problems.marked() == []
    gone = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason)
    QApplication.sendEvent(counter.form.name_edit, gone)
    assert counter.screen.fields.problems.marked() == ["name"]


def test_radio_buttons_say_their_group(counter: Counter) -> None:
    assert isinstance(counter.screen.fields.dress, IntakeDress)
    assert counter.form.channel_visit.accessibleName() == "접수 방법: 방문"
    assert counter.form.citizen_group.accessibleName() == "민원인 구분: 여러 사람"


def test_a_narrow_screen_puts_the_feedback_below(counter: Counter) -> None:
    from PySide6.QtWidgets import QBoxLayout

    dress: IntakeDress = counter.screen.fields.dress
    dress.follow_width(1200)
    assert counter.form.columns.direction() is QBoxLayout.Direction.LeftToRight
    dress.follow_width(560)
    assert counter.form.columns.direction() is QBoxLayout.Direction.TopToBottom


def test_a_single_fault_is_said_aloud_too(counter: Counter) -> None:
    counter.fill(kind="고충민원")
    counter.form.department_box.setCurrentIndex(-1)
    counter.press(Qt.Key.Key_F9)
    problems = counter.screen.fields.problems
    assert problems.marked() == ["department"]
    assert counter.form.department_box.hasFocus()
    assert counter.said == [problems.text("department")]
