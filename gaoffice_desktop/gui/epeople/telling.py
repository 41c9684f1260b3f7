"""What the import asks before it writes, and what it says afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from gaoffice_desktop.epeople.facts import WRITTEN_ONES, Noting, Preview, Verdict, Written
from gaoffice_desktop.shared.sentences import Sentence, say


def to_write(preview: Preview) -> int:
    """Return how many lines importing would write."""
    counts = preview.counts()
    return sum(counts[verdict] for verdict in WRITTEN_ONES) + preview.arrivals()


def question(preview: Preview) -> Sentence:
    """Say what is about to be written into the register."""
    counts = preview.counts()
    asked = say(
        "{new:,}건을 새로 접수하고 {changed:,}건을 고칩니다. 가져온 민원은 지울 수 없습니다.",
        new=counts[Verdict.NEW],
        changed=counts[Verdict.CHANGED],
    )
    if not preview.tally[Noting.NOTE]:
        return asked
    waiting = say("접수 대기 민원은 접수하지 않고, 접수할 기한을 알려 드리도록 적어 둡니다.")
    return _one_after_another([asked, waiting])


def result(preview: Preview, done: Written) -> tuple[bool, Sentence]:
    """Say what was written, and whether all of it went well."""
    counts = preview.counts()
    left = counts[Verdict.NEW] + counts[Verdict.CHANGED] + preview.arrivals()
    values = {"new": done.new, "changed": done.changed, "refused": counts[Verdict.REFUSED]}
    said: list[Sentence] = []
    if left:
        stopped = say(
            "그만두었습니다. {new:,}건을 접수하고 {changed:,}건을 고쳤으며 {left:,}건이 남았습니다. "
            "가져오기를 다시 누르면 이어서 가져옵니다.",
            left=left,
            **values,
        )
        said.append(stopped)
    elif values["refused"]:
        refused = say(
            "{new:,}건을 접수하고 {changed:,}건을 고쳤습니다. {refused:,}건은 가져오지 않았습니다. "
            "줄을 골라 바로잡으면 그 줄만 다시 가져옵니다.",
            **values,
        )
        said.append(refused)
    elif done.new or done.changed or not (done.noted or done.ended):
        said.append(say("{new:,}건을 접수하고 {changed:,}건을 고쳤습니다.", **values))
    return not left and not values["refused"], _one_after_another([*said, *_arrivals(done)])


def _arrivals(done: Written) -> list[Sentence]:
    found: list[Sentence] = []
    if done.noted:
        found.append(
            say(
                "접수 대기 {count:,}건을 적어 두었습니다. 접수할 기한이 다가오면 알려 드립니다.",
                count=done.noted,
            )
        )
    if done.ended:
        found.append(
            say("접수하지 않고 끝난 {count:,}건을 접수 대기에서 뺐습니다.", count=done.ended)
        )
    return found


def _one_after_another(sentences: Sequence[Sentence]) -> Sentence:
    whole = sentences[0]
    for one in sentences[1:]:
        whole = say("{first} {second}", first=whole, second=one)
    return whole
