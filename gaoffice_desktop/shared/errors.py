"""The three kinds of trouble, told apart by type.

``UserError``: what was entered must be entered again; it is shown at its field.
``Unavailable``: the surroundings fail (disk, lock, server, printer); a banner offers to retry.
Anything else is a bug of ours and reaches the crash dialog.
"""

from __future__ import annotations

from gaoffice_desktop.shared.sentences import Sentence, say


class UserError(Exception):
    """Something the user can mend; ``problems`` names the fields, all at once."""

    def __init__(self, sentence: Sentence, problems: dict[str, Sentence] | None = None) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.problems: dict[str, Sentence] = problems or {}

    @classmethod
    def at(cls, **problems: Sentence) -> UserError:
        """Make an error out of one sentence for each field that is wrong."""
        return cls(next(iter(problems.values())), problems)


class NotAllowed(UserError):
    """The person's role does not allow this."""


class Unavailable(Exception):
    """The surroundings do not play along; nothing that was confirmed is lost."""

    def __init__(self, sentence: Sentence, advice: Sentence | None = None) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.advice = advice or say("잠시 뒤에 다시 시도해 주십시오.")


class KeyMissing(Unavailable):
    """The store's key is missing or does not fit: the recovery key would open it."""


class Cancelled(Exception):
    """The user called the work off; nobody needs to hear about it."""
