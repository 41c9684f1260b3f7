"""A sheet of every notice, with invented people, for the tests of the notices."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from gaoffice_desktop.petitions.notice_kinds import Notice
from gaoffice_desktop.petitions.papers.notices.correspondence import (
    Addressee,
    Consent,
    Contact,
    Earlier,
    Letter,
    Letterhead,
    Matter,
    Remedies,
)
from gaoffice_desktop.petitions.papers.notices.sheets import (
    AnySheet,
    ChangeSheet,
    CommitteeMeetingSheet,
    CommitteeSheet,
    CooperationSheet,
    DeemedWithdrawnSheet,
    DunningSheet,
    ExtensionSheet,
    ManyLine,
    ManyRegisterSheet,
    ManyReportSheet,
    NotHandledSheet,
    ObjectionDecisionSheet,
    ObjectionFormSheet,
    ObjectionLedgerSheet,
    ObjectionLine,
    ObjectionSheet,
    ProgressSheet,
    RepeatedSheet,
    RepresentativesSheet,
    ResultSheet,
    ReturnedSheet,
    SupplementExtendedSheet,
    SupplementSheet,
    TransferSheet,
    UncollectedSheet,
    WithdrawnSheet,
)
from gaoffice_desktop.petitions.reasons import Decision, Ground, Outcome

ADDRESS = "가온특별시 나래구 다솜길 48 (라온동2가) 마루아파트 101동 1203호"

HEAD = Letterhead(
    office="나래교육지원청",
    sender="나래교육지원청교육장",
    postcode="03001",
    address="가온특별시 나래구 배움로 10",
    homepage="narae.example.go.kr",
    phone="02-100-1000",
    fax="02-100-1009",
)
MATTER = Matter(
    number="2026-000123",
    kind="고등학교 전·편입학 배정 신청",
    title="둘째 아이의 고등학교 전학 배정을 신청합니다",
    received_on=date(2026, 11, 23),
    petitioner="홍길동",
    channel="방문",
)
LETTER = Letter(
    head=HEAD,
    to=Addressee("홍길동 귀하", ADDRESS),
    matter=MATTER,
    contact=Contact("총무과", "김처리", "02-100-2000", "care@narae.example.go.kr"),
    on=date(2026, 11, 25),
)
INSIDE = replace(LETTER, head=replace(HEAD, sender="총무과장"), to=Addressee("학교생활교육과장"))
REMEDIES = Remedies(True, date(2027, 1, 25), date(2027, 2, 23))
ASKED = (
    "1. 재학증명서(전학용) 1부\n"
    "2. 가족관계증명서 1부: 세대주가 조부모이므로 부모와의 관계를 확인할 수 있어야 합니다.\n"
    "  가. 발급한 지 3개월 이내인 것\n"
    "  나. 주민등록번호 뒷자리를 가린 것"
)
REASON = (
    "신청하신 학교군에는 해당 학년의 결원이 없고, 거주지가 다른 학교군에서 옮겨진 사실이 확인되지 "
    "않아 「초·중등교육법 시행령」 제89조의 배정 요건을 갖추지 못하였습니다."
)
ANSWER = (
    "1. 통학로의 차량 속도 제한에 대하여\n"
    "  가. 학교 앞 도로는 어린이 보호구역으로 제한속도가 30km/h입니다.\n"
    "  나. 과속 단속 장비는 관할 경찰서와 협의하여 2027년 상반기에 설치할 예정입니다.\n"
    "2. 보행로 확장에 대하여\n"
    "  - 도로를 관리하는 나래구청과 예산을 협의하고 있습니다."
)
EARLIER = (
    Earlier("2026-000031", "통학로 안전 대책 요구", date(2026, 8, 3), date(2026, 8, 12)),
    Earlier(
        "2026-000058", "통학로 안전 대책을 다시 요구합니다", date(2026, 9, 14), date(2026, 9, 23)
    ),
    Earlier("2026-000090", "통학로 대책은 언제 나옵니까", date(2026, 10, 12), None),
)
GROUNDS = (
    "세 건 모두 같은 통학로의 확장을 요구하고, 앞선 민원과 요지가 같으며, 같은 답변을 할 수밖에 "
    "없습니다."
)
CONSENT = Consent("홍길동", "전화", date(2026, 11, 25))
MANY = ManyLine(
    number="2026-000123",
    received_on=date(2026, 11, 23),
    title="학교 앞 통학로 확장 요구",
    representative="홍길동",
    people=128,
    households=94,
    original=True,
    department="학교생활교육과",
    state="처리 중",
    due="2026. 12. 1.",
    steps="대표자 3명 선정(2026. 11. 26.)",
)
OBJECTION = ObjectionLine(
    number="2026-000123",
    filed_on=date(2026, 12, 14),
    name="홍길동",
    address=ADDRESS,
    title="고등학교 전·편입학 배정 신청",
    grounds="거주지를 옮긴 사실을 확인할 서류를 다시 제출하였으므로 배정을 요구합니다.",
    decide_on=date(2026, 12, 24),
    extended_to=date(2027, 1, 4),
    decision=Decision.DISMISSED,
    decided_on=date(2026, 12, 30),
    reason="결원이 없고 거주지 이전이 확인되지 않음",
    department="총무과",
)
EXTENSION = ExtensionSheet(
    letter=LETTER,
    period="7일",
    before_on=date(2026, 12, 1),
    before_at=None,
    due_on=date(2026, 12, 10),
    due_at=None,
    reason="사실관계 또는 현장 확인이 필요함",
    note="거주지 확인을 위한 현장 방문 일정을 2026. 12. 3.로 정하였습니다.",
    days=7,
)
RESULT = ResultSheet(LETTER, Outcome.GRANTED, "나래고등학교 배정", "2026. 12. 3.부터 등교합니다.")

SHEETS: dict[Notice, AnySheet] = {
    Notice.SUPPLEMENT_REQUEST: SupplementSheet(LETTER, ASKED, date(2026, 12, 7)),
    Notice.SUPPLEMENT_AGAIN: SupplementSheet(
        LETTER, ASKED, date(2026, 12, 17), again=True, asked_on=date(2026, 11, 25)
    ),
    Notice.SUPPLEMENT_EXTENDED: SupplementExtendedSheet(
        LETTER, ASKED, date(2026, 12, 7), date(2026, 12, 14), 1, "서류 발급이 늦어짐"
    ),
    Notice.RETURNED: ReturnedSheet(
        LETTER,
        "재학증명서와 가족관계증명서가 제출되지 않아 배정 요건을 확인할 수 없습니다.",
        ((date(2026, 11, 25), date(2026, 12, 7)), (date(2026, 12, 8), date(2026, 12, 18))),
        REMEDIES,
    ),
    Notice.EXTENSION: EXTENSION,
    Notice.PROGRESS: ProgressSheet(
        LETTER,
        "거주지를 현장에서 확인하였고, 결원이 생기는 대로 배정 순서를 정할 예정입니다.",
        date(2026, 12, 31),
        None,
        30,
    ),
    Notice.TRANSFER: TransferSheet(
        LETTER, "나래구청", "도로의 확장은 도로관리청의 소관입니다.", date(2026, 11, 24)
    ),
    Notice.TRANSFER_LETTER: TransferSheet(
        replace(LETTER, to=Addressee("나래구청장")),
        "나래구청",
        "도로의 확장은 도로관리청의 소관입니다.",
        date(2026, 11, 24),
        attachments=3,
    ),
    Notice.COOPERATION: CooperationSheet(
        INSIDE,
        "학교생활교육과",
        "1. 해당 학생의 학교폭력 사안 처리 여부\n2. 전학 조치 이행 현황",
        date(2026, 11, 27),
        "2026. 12. 1.(화)까지",
    ),
    Notice.RESULT_GRANTED: RESULT,
    Notice.RESULT_PARTLY: replace(
        RESULT,
        outcome=Outcome.PARTLY,
        result="3지망 학교 배정",
        answer="1지망과 2지망 학교에는 결원이 없어 3지망 학교로 배정하였습니다.",
        remedies=REMEDIES,
    ),
    Notice.RESULT_REFUSED: replace(
        RESULT,
        outcome=Outcome.REFUSED,
        result="배정 불가",
        answer=REASON,
        remedies=REMEDIES,
        attachments=("이의신청서 서식 1부.",),
    ),
    Notice.RESULT_ANSWERED: replace(
        RESULT, outcome=Outcome.ANSWERED, result="통학로 안전 대책 회신", answer=ANSWER
    ),
    Notice.NOT_HANDLED: NotHandledSheet(
        LETTER, Ground.APPEAL_PENDING, "같은 사안으로 행정심판(가온행심 2026-12)이 진행 중입니다."
    ),
    Notice.WITHDRAWN: WithdrawnSheet(LETTER, date(2026, 11, 25), "전화"),
    Notice.DEEMED_WITHDRAWN: DeemedWithdrawnSheet(
        LETTER, (date(2026, 12, 2), date(2026, 12, 14)), date(2026, 12, 15)
    ),
    Notice.REPEATED_WARNING: RepeatedSheet(LETTER, EARLIER[:2], GROUNDS),
    Notice.REPEATED_CLOSED: RepeatedSheet(LETTER, EARLIER, GROUNDS, date(2026, 11, 20)),
    Notice.OBJECTION_FORM: ObjectionFormSheet(
        LETTER, "홍길동", ADDRESS, "010-1234-5678", "전학 배정 거부", date(2026, 12, 1)
    ),
    Notice.OBJECTION_RECEIVED: ObjectionSheet(
        LETTER, date(2026, 12, 14), date(2026, 12, 24), date(2027, 1, 4)
    ),
    Notice.OBJECTION_EXTENSION: replace(
        EXTENSION,
        objection=True,
        period="10일",
        before_on=date(2026, 12, 24),
        due_on=date(2027, 1, 4),
        reason="민원조정위원회의 심의가 필요함",
        note="위원회가 2026. 12. 28. 열립니다.",
        days=10,
    ),
    Notice.OBJECTION_DECISION: ObjectionDecisionSheet(
        LETTER,
        date(2026, 12, 14),
        Decision.DISMISSED,
        REASON,
        "전학 배정 거부",
        date(2026, 12, 1),
        date(2027, 3, 30),
    ),
    Notice.OBJECTION_LEDGER: ObjectionLedgerSheet(
        "나래교육지원청",
        date(2026, 1, 1),
        date(2026, 12, 31),
        (OBJECTION, replace(OBJECTION, number="2026-000140", decision=None, decided_on=None)),
        "2026. 12. 31.(목) 17:50 한심사",
    ),
    Notice.DUNNING: DunningSheet(
        replace(INSIDE, contact=Contact("민원실", "한심사", "02-100-3000"), on=date(2026, 12, 3)),
        "학교생활교육과",
        "김처리",
        "7일",
        "2026. 12. 1.(화)까지",
        "근무일로 2일",
        "답변 초안을 2026. 12. 4.까지 제출하여 주십시오.",
        "한심사",
    ),
    Notice.REPRESENTATIVES_REQUEST: RepresentativesSheet(LETTER, 128, 3, date(2026, 12, 4)),
    Notice.COMMITTEE_REQUEST: CommitteeSheet(
        replace(INSIDE, to=Addressee("민원조정위원회 위원장")),
        "반복되는 다수인관련민원의 종결",
        "학교 앞 통학로를 넓히고 과속 단속 장비를 설치하여 달라는 요구입니다.",
        EARLIER,
        "두 차례 결과를 알렸고 새로운 사실이 없어 종결하고자 합니다.",
        128,
    ),
    Notice.COMMITTEE_MEETING: CommitteeMeetingSheet(
        LETTER, "반복되는 다수인관련민원의 종결", datetime(2026, 12, 10, 14, 5), "본관 3층 회의실"
    ),
    Notice.MANY_REPORT: ManyReportSheet(
        replace(LETTER, to=Addressee("나래교육지원청교육장")),
        MANY,
        "학교 앞 통학로를 넓히고 과속 단속 장비를 설치하여 달라는 요구입니다.",
        "한심사",
        "나래구청과 예산을 협의하고 있습니다.",
    ),
    Notice.MANY_REGISTER: ManyRegisterSheet(
        "나래교육지원청",
        date(2026, 1, 1),
        date(2026, 12, 31),
        (MANY, replace(MANY, number="2026-000150", original=False, steps="")),
        "2026. 12. 31.(목) 17:50 한심사",
    ),
    Notice.UNCOLLECTED: UncollectedSheet(
        LETTER, "고등학교 전학 배정 통지서 1부", date(2026, 12, 1), date(2026, 12, 16)
    ),
    Notice.CORRECTION_CONSENT: ChangeSheet(
        LETTER, (("전화번호", "010-1234-567", "010-1234-5678"), ("주소", "", ADDRESS)), CONSENT
    ),
    Notice.CHANGE_CONFIRMED: ChangeSheet(
        LETTER,
        (("희망 학교", "나래고등학교", "다솜고등학교"),),
        changed_on=date(2026, 11, 25),
    ),
}
