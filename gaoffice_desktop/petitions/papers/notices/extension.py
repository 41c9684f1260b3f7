"""처리기간 연장 통지, 이의신청 결정기간 연장 통지: Rule form 5.

Rule art. 6(1) names the form for both (Decree 21(3) and 40(3)); the text of the Rule (제121호,
2019. 6. 3.) was read, the form itself was not found. UNVERIFIED: layout and fields. They are
what the articles want told: the reason of the extension and the expected day of completion
(Decree 21(3)), reason and length of the extension (Decree 40(3)), the handler's department, name
and phone (Decree 31), and for a second extension the petitioner's consent (Decree 21(1)).
"""

from __future__ import annotations

from gaoffice_desktop.documents.layout import Layout
from gaoffice_desktop.documents.tables import Row
from gaoffice_desktop.petitions.papers.notices.composing import (
    ACT,
    WHOLE_DECREE,
    addressed,
    by,
    closed,
    contact_rows,
    form,
    matter_rows,
    row,
    table,
)
from gaoffice_desktop.petitions.papers.notices.sheets import (
    ExtensionSheet,
)
from gaoffice_desktop.shared.dates import day


def lay_out_extension(facts: ExtensionSheet) -> Layout:
    """Tell the reason of an extension and the new day (Decree 21(3), 40(3))."""
    name = "이의신청 결정기간 연장 통지서" if facts.objection else "민원 처리기간 연장 통지서"
    sheet = form(facts.letter, "별지 제5호서식", name)
    addressed(sheet, facts.letter)
    sheet.table(table(_rows(facts), share=26))
    return closed(sheet, facts.letter, _sentence(facts))


def _rows(facts: ExtensionSheet) -> list[Row]:
    what = "결정" if facts.objection else "처리"
    rows = matter_rows(facts.letter)
    if facts.period:
        rows.append(row(f"{what}기간", facts.period))
    rows += [
        row(f"당초 {what}기한" if facts.count == 1 else f"연장 전 {what}기한", _before(facts)),
        row("연장 사유", "\n".join(filter(None, (facts.reason, facts.note)))),
    ]
    if facts.days:
        rows.append(row("연장 기간", f"{facts.days}일 ({facts.count}차 연장)"))
    done = "결정 예정일" if facts.objection else "처리완료 예정일"
    rows.append(row(done, by(facts.due_on, facts.due_at), strong=True))
    if facts.consent:
        consent = facts.consent
        rows.append(row("민원인 동의", f"{consent.name} ({day(consent.on)} {consent.how})"))
    return [*rows, *contact_rows(facts.letter)]


def _before(facts: ExtensionSheet) -> str:
    return by(facts.before_on, facts.before_at)


def _sentence(facts: ExtensionSheet) -> str:
    if facts.objection:
        return (
            f"{ACT} 제35조제2항 단서 및 같은 법 시행령 제40조제3항에 따라 위와 같이 이의신청의 "
            "결정기간을 연장하였음을 알려 드립니다."
        )
    return (
        f"{WHOLE_DECREE} 제21조제1항 및 제3항에 따라 위와 같이 민원의 처리기간을 연장하였음을 알려 "
        "드립니다."
    )
