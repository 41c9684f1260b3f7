"""Words on the screen: sentences of the features in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gaoffice_desktop.shared.sentences import Sentence

CONTEXT = "Sentence"
"""The translation context under which the sentences of all features are collected."""


def spoken(sentence: Sentence | str) -> str:
    """Return a feature's sentence in the language of the window, its values filled in.

    A plain ``str`` is taken as a screen's own, already translated text.
    """
    if isinstance(sentence, str):
        return sentence
    return sentence.render(lambda text: QCoreApplication.translate(CONTEXT, text))
