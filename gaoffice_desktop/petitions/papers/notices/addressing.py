"""How letters name whom they are for and who sends them."""

from __future__ import annotations

from gaoffice_desktop.petitions.papers.parties import joined
from gaoffice_desktop.petitions.papers.sheets import Party
from gaoffice_desktop.shared.tidy import one_line

_BARE_TITLES = ("교육장", "교장", "원장", "관장", "소장", "단장", "청장")
_HEADED = ("과", "국", "실", "팀", "부", "처", "단", "센터", "원", "관", "반", "소")
_TITLED = ("담당관", "심의관", "기획관", "감사관", "관리관", "장")


def sender_of(office: str, head: str) -> str:
    """Return the title that seals a letter (발신 명의): ``나래교육지원청교육장``, ``가온교육감``.

    Offices keep their head's title in full or by its last word alone.
    """
    office, head = one_line(office), one_line(head)
    if not head:
        return f"{office}의 장" if office else ""
    if head == "교육감" and office.endswith("교육청"):
        return f"{office.removesuffix('교육청')}교육감"
    return f"{office}{head}" if head in _BARE_TITLES else head


def head_of(department: str) -> str:
    """Return the title of a department's head: ``총무과장``, ``민원실장``, ``감사관``."""
    if not department or department.endswith(_TITLED):
        return department
    return f"{department}장" if department.endswith(_HEADED) else f"{department}의 장"


_AGENCIES = (
    ("교육지원청", "교육지원청교육장"),
    ("교육청", "교육감"),
    ("시청", "시장"),
    ("군청", "군수"),
    ("도청", "도지사"),
    ("청", "청장"),
    ("부", "부장관"),
    ("학교", "학교장"),
    ("서", "서장"),
    ("위원회", "위원회 위원장"),
)


def head_of_agency(agency: str) -> str:
    """Return the title of another agency's head: ``나래구청장``, ``가온교육감``, ``다솜시장``."""
    agency = one_line(agency)
    if agency.endswith("장") or not agency:
        return agency
    for ending, title in _AGENCIES:
        if agency.endswith(ending) and agency != ending:
            return agency.removesuffix(ending) + title
    return head_of(agency)


def addressed_to(party: Party) -> str:
    """Name a petitioner as a letter's receiver: 귀하 for people, 귀중 for a body."""
    proxy = f"(대리인 {party.proxy})" if party.proxy else ""
    if party.representative:
        return joined(f"{party.name}(대표자 {party.representative})", proxy, "귀중")
    others = f"외 {party.people - 1}명" if party.people > 1 else ""
    return joined(party.name, others, proxy, "귀하")
