"""The commands of the steps after intake: what a person says to a verb of the service.

``at`` is when the step happened; None means now. Days are local.
"""

from __future__ import annotations

from gaoffice_desktop.petitions.commands.afterwards import (
    CollectDocument,
    DecideObjection,
    DisposeDocument,
    Dun,
    ExtendObjection,
    FileObjection,
    ReadyDocument,
)
from gaoffice_desktop.petitions.commands.clock import (
    AskSupplement,
    BeginPause,
    EndPause,
    ExcludeDays,
    ExcludeOutage,
    Extend,
    ExtendPause,
    ExtendSupplement,
    ReceiveSupplement,
    SupplementUndelivered,
    TellProgress,
)
from gaoffice_desktop.petitions.commands.closing import (
    Change,
    CloseRepeat,
    Complete,
    CorrectSlip,
    DeemWithdrawn,
    JudgeRepeat,
    Merge,
    NotHandle,
    Return,
    Withdraw,
)
from gaoffice_desktop.petitions.commands.handing import (
    AnswerCooperation,
    AskCooperation,
    Assign,
    ExtendCooperation,
    HandOver,
    Transfer,
)
from gaoffice_desktop.petitions.commands.many import (
    AskRepresentatives,
    ChooseRepresentatives,
    EnterSignatories,
    ReviewByCommittee,
)
from gaoffice_desktop.petitions.commands.record import (
    AddNote,
    Correct,
    Undo,
)

__all__ = [
    "AddNote",
    "AnswerCooperation",
    "AskCooperation",
    "AskRepresentatives",
    "AskSupplement",
    "Assign",
    "BeginPause",
    "Change",
    "ChooseRepresentatives",
    "CloseRepeat",
    "CollectDocument",
    "Complete",
    "Correct",
    "CorrectSlip",
    "DecideObjection",
    "DeemWithdrawn",
    "DisposeDocument",
    "Dun",
    "EndPause",
    "EnterSignatories",
    "ExcludeDays",
    "ExcludeOutage",
    "Extend",
    "ExtendCooperation",
    "ExtendObjection",
    "ExtendPause",
    "ExtendSupplement",
    "FileObjection",
    "HandOver",
    "JudgeRepeat",
    "Merge",
    "NotHandle",
    "ReadyDocument",
    "ReceiveSupplement",
    "Return",
    "ReviewByCommittee",
    "SupplementUndelivered",
    "TellProgress",
    "Transfer",
    "Undo",
    "Withdraw",
]
