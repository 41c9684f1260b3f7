"""Articles and notes that the store keeps in Korean, in the language of the window.

Below the window a citation is text as the law itself writes it, 「민법」 제161조: papers print
it so, and the store keeps it so. A law whose name has no translation stays as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from gaoffice_desktop.shared.sentences import Sentence, say

_NAMES: dict[str, Sentence] = {
    "민원 처리에 관한 법률": say("민원 처리에 관한 법률"),
    "민원 처리에 관한 법률 시행령": say("민원 처리에 관한 법률 시행령"),
    "행정절차법 시행령": say("행정절차법 시행령"),
    "민법": say("민법"),
    "관공서의 공휴일에 관한 규정": say("관공서의 공휴일에 관한 규정"),
    "지방공무원 복무규정": say("지방공무원 복무규정"),
}
_OWN = say("기관의 계산 기준(법령에 명문 규정 없음)")
_SUPPLEMENT = say("보완 요구 {asked} ~ 보완 도착 {arrived}")
"""What an exclusion for a supplement says of its days (``petitions.steps``)."""

# A store written before the offices' way of writing days was kept has them as 2026-11-02.
_DAY = r"(\d{4}-\d\d-\d\d|\d{4}\. \d{1,2}\. \d{1,2}\.)"
_DAYS = re.compile(rf"보완 요구 {_DAY} ~ 보완 도착 {_DAY}")
_ARTICLE = r"제\d+조(?:제\d+항)?(?:제\d+호)?"
_LAW = re.compile(rf"「([^」]+)」((?:(?:, |부터 )?\s*{_ARTICLE}(?:까지)?)*)")
_ONE = re.compile(r"제(\d+)조(?:제(\d+)항)?(?:제(\d+)호)?")


def cited(text: str, translate: Callable[[str], str]) -> str:
    """Say the citations of a text in the language that ``translate`` speaks."""
    own = str(_OWN)
    if own in text:
        text = text.replace(own, translate(own))
    text = _DAYS.sub(lambda found: _supplement(found, translate), text)
    if "「" not in text:
        return text

    def law(found: re.Match[str]) -> str:
        name = str(_NAMES.get(found[1], ""))
        if not name or translate(name) == name:
            return found[0]
        clauses = _ONE.sub(_article, found[2].replace("부터 ", "–").replace("까지", ""))
        return f"{translate(name)} {clauses.strip()}".strip()

    return _LAW.sub(law, text)


def _supplement(found: re.Match[str], translate: Callable[[str], str]) -> str:
    words = translate(_SUPPLEMENT.template)
    return words.replace("{asked}", found[1]).replace("{arrived}", found[2])


def _article(found: re.Match[str]) -> str:
    paragraph = f"({found[2]})" if found[2] else ""
    item = f" no. {found[3]}" if found[3] else ""
    return f"Art. {found[1]}{paragraph}{item}"
