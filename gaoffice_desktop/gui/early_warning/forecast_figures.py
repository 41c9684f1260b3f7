"""The figures of a forecast in a row: what each is called, and beneath it what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from gaoffice_desktop.early_warning.forecasts import telling
from gaoffice_desktop.early_warning.forecasts.facts import Forecast
from gaoffice_desktop.gui.petitions.flow import FlowLayout
from gaoffice_desktop.gui.theme import set_property, theme, tokens
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import Sentence, say

_GAP = 16

_TIPS: tuple[tuple[Sentence, Sentence], ...] = (
    (say("대상"), say("같은 달이 통째로 기록에 남아 있는 지난 해들입니다.")),
    (
        say("최근 같은 달"),
        say("가장 가까운 해의 같은 달에 들어온 민원과 그 앞 해의 같은 달입니다."),
    ),
    (
        say("최근 12개월"),
        say("끝난 달까지 열두 달 동안 들어온 민원과 그 앞 열두 달입니다."),
    ),
    (
        say("계절 비중"),
        say("열두 달이 다 찬 해들의 민원 가운데 이 달에 들어온 몫입니다."),
    ),
    (
        say("늦은 처리"),
        say("지난 해의 이 달에 들어온 민원 가운데 처리기한을 넘긴 것입니다."),
    ),
    (
        say("되짚어 보기"),
        say("지난 해마다 그 앞의 해들로 같은 방법의 예상 범위를 내어 실제 건수와 견준 것입니다."),
    ),
)
"""The names of the figures in their order, and what they mean."""


class FigureRow(QWidget):
    """Labels with their values; a narrow window gives them more lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, tokens().px(_GAP))
        self.values: list[QLabel] = []
        for name, tip in _TIPS:
            cell = QWidget(self)
            cell.setToolTip(spoken(tip))
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            label = QLabel(spoken(name), cell)
            set_property(label, "kind", "subtle")
            value = QLabel("", cell)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            column.addWidget(label)
            column.addWidget(value)
            self._flow.addWidget(cell)
            self.values.append(value)
        theme().changed.connect(self._size)

    def show_forecast(self, forecast: Forecast) -> None:
        """Show the figures of another forecast."""
        whole = forecast.whole
        words = (
            telling.years_said(forecast.years, forecast.query.month),
            telling.last_year_said(whole),
            telling.change_said(whole.level),
            telling.part_said(whole.share),
            telling.part_said(whole.late),
            telling.tested_said(forecast.tested),
        )
        for value, text in zip(self.values, words, strict=True):
            value.setText(spoken(text))
            value.setAccessibleName(spoken(text))
        self._flow.invalidate()
        self.updateGeometry()

    def _size(self) -> None:
        self._flow.setSpacing(tokens().px(_GAP))
        self._flow.invalidate()
