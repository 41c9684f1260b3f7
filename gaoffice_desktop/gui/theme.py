"""Colours, sizes and fonts: the values of the Korean government's design system (KRDS).

Everything drawn takes its colour and size from ``tokens()``; nothing names a colour itself,
so the high-contrast theme and the zoom reach every pixel. Two themes (KRDS's high contrast
*is* its dark mode), five zoom steps by point sizes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields, replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gaoffice_desktop.shared.places import resource

ZOOMS = (90, 100, 110, 130, 150)
BASE_POINTS = 11.25
"""15 px at 96 dpi: KRDS's 17 px body makes a register too sparse to read down."""

FONT_FAMILY = "Pretendard GOV"
_FONT_FILES = ("PretendardGOV-Regular.ttf", "PretendardGOV-Bold.ttf")
_FALLBACKS = ("Noto Sans KR", "NanumGothic", "Malgun Gothic", "Apple SD Gothic Neo")

Pair = tuple[str, str]
"""Background and foreground."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme at one zoom. Colours are ``#rrggbb``; ``px()`` and ``points()`` are sizes."""

    high_contrast: bool = False
    zoom: int = 100
    window: str = "#f4f5f6"
    base: str = "#ffffff"
    alternate: str = "#f4f5f6"
    text: str = "#1e2124"
    subtle: str = "#464c53"
    placeholder: str = "#6d7882"
    disabled: str = "#8a949e"
    disabled_fill: str = "#cdd1d5"
    highlight: str = "#256ef4"
    highlight_text: str = "#ffffff"
    selection: str = "#d8e5fd"
    selection_text: str = "#1e2124"
    input_border: str = "#58616a"
    divider: str = "#cdd1d5"
    scroll_handle: str = "#8a949e"
    focus: str = "#256ef4"
    link: str = "#0b50d0"
    visited: str = "#5917b8"
    table_head: str = "#eef2f7"
    table_head_line: str = "#d6e0eb"
    tooltip: str = "#1e2124"
    tooltip_text: str = "#ffffff"
    danger: str = "#bd2c0f"
    warning: str = "#8a5c00"
    success: str = "#267337"
    info: str = "#096ab3"
    danger_fill: str = "#fdefec"
    warning_fill: str = "#fff3db"
    success_fill: str = "#eaf6ec"
    info_fill: str = "#e7f4fe"
    error_border: str = "#de3412"
    primary: str = "#256ef4"
    primary_hover: str = "#0b50d0"
    primary_press: str = "#083891"
    primary_text: str = "#ffffff"
    secondary: str = "#ecf2fe"
    secondary_hover: str = "#d8e5fd"
    secondary_press: str = "#b1cefb"
    secondary_border: str = "#256ef4"
    secondary_text: str = "#0b50d0"
    tertiary: str = "#ffffff"
    tertiary_hover: str = "#f4f5f6"
    tertiary_press: str = "#e6e8ea"
    tertiary_border: str = "#58616a"
    tertiary_text: str = "#1e2124"
    frame: str = "#ffffff"
    """Top bar, navigation and status bar."""
    badge_overdue: Pair = ("#8a240f", "#ffffff")
    badge_today: Pair = ("#de3412", "#ffffff")
    badge_soon: Pair = ("#ffb114", "#1e2124")
    badge_ample: Pair = ("#e7f4fe", "#096ab3")
    badge_quiet: Pair = ("#e6e8ea", "#464c53")
    mark: Pair = ("#ffe08a", "#1e2124")
    """What a search found."""

    def px(self, length: float) -> int:
        """Scale a length given for 100 % to this zoom."""
        return max(1, round(length * self.zoom / 100))

    def points(self, size: float = BASE_POINTS) -> float:
        """Scale a font size in points to this zoom."""
        return round(size * self.zoom / 100, 2)

    @property
    def border(self) -> int:
        """Thickness of an input's border; high contrast doubles it (KRDS)."""
        return 2 if self.high_contrast else 1


LIGHT = Tokens()
HIGH_CONTRAST = Tokens(
    high_contrast=True,
    window="#000000",
    base="#1e2124",
    alternate="#131416",
    text="#f4f5f6",
    subtle="#cdd1d5",
    placeholder="#b1b8be",
    disabled="#8a949e",
    disabled_fill="#33363d",
    selection="#083891",
    selection_text="#ffffff",
    input_border="#8a949e",
    # KRDS's own high-contrast divider reaches only 2.4:1 on black.
    divider="#8a949e",
    scroll_handle="#8a949e",
    focus="#ffc95c",
    link="#86aff9",
    visited="#c49ff9",
    table_head="#091f25",
    table_head_line="#8a949e",
    tooltip="#e6e8ea",
    tooltip_text="#1e2124",
    danger="#f7afa1",
    warning="#ffc95c",
    success="#a9dab4",
    info="#9ed2fa",
    danger_fill="#390d05",
    warning_fill="#241800",
    success_fill="#0e2012",
    info_fill="#021a2c",
    error_border="#f48771",
    secondary="#020f27",
    secondary_hover="#03163a",
    secondary_press="#052561",
    secondary_border="#86aff9",
    secondary_text="#b1cefb",
    tertiary="#131416",
    tertiary_hover="#33363d",
    tertiary_press="#464c53",
    tertiary_border="#b1b8be",
    tertiary_text="#f4f5f6",
    frame="#131416",
    badge_overdue=("#f7afa1", "#260903"),
    badge_ample=("#021a2c", "#9ed2fa"),
    badge_quiet=("#33363d", "#cdd1d5"),
)


@dataclass
class _Current:
    tokens: Tokens = LIGHT
    theme: Theme | None = field(default=None)


_current = _Current()


def tokens() -> Tokens:
    """Return the tokens in use now; ask again after ``theme().changed``."""
    return _current.tokens


def theme() -> Theme:
    """Return the application's theme (made on first use)."""
    if _current.theme is None:
        _current.theme = Theme()
    return _current.theme


class Theme(QObject):
    """Applies tokens to the application and tells painters that they changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._wish: bool | None = None
        self._font_family = ""

    @property
    def wish(self) -> bool | None:
        """The user's choice of high contrast; None follows the system."""
        return self._wish

    def apply(self, *, high_contrast: bool | None = None, zoom: int = 100) -> None:
        """Show the whole application in this theme. ``None`` follows the system."""
        self._wish = high_contrast
        wanted = system_wants_contrast() if high_contrast is None else high_contrast
        chosen = replace(HIGH_CONTRAST if wanted else LIGHT, zoom=nearest_zoom(zoom))
        _current.tokens = chosen
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        # Taken off first: Qt puts one sheet in the place of another four times as slowly, and
        # nothing is painted in between.
        app.setStyleSheet("")
        app.setPalette(palette(chosen))
        app.setFont(self.font())
        app.setStyleSheet(style_sheet(chosen))
        self.changed.emit()

    def set_zoom(self, zoom: int) -> None:
        """Change the zoom only."""
        self.apply(high_contrast=self._wish, zoom=zoom)

    def zoom_by(self, steps: int) -> None:
        """Go up or down the zoom steps."""
        at = ZOOMS.index(nearest_zoom(tokens().zoom))
        self.set_zoom(ZOOMS[max(0, min(len(ZOOMS) - 1, at + steps))])

    def set_high_contrast(self, wish: bool | None) -> None:
        """Change the contrast only; None follows the system."""
        self.apply(high_contrast=wish, zoom=tokens().zoom)

    def follow_system(self) -> None:
        """Go with the system's contrast preference whenever it changes (Qt 6.10 or newer)."""
        self._hints = QGuiApplication.styleHints()
        if hasattr(self._hints, "accessibility"):
            changed = self._hints.accessibility().contrastPreferenceChanged
            changed.connect(self._on_system_contrast_changed)

    def _on_system_contrast_changed(self) -> None:
        if self._wish is None:
            self.apply(high_contrast=None, zoom=tokens().zoom)

    def font(self, points: float = BASE_POINTS, *, bold: bool = False) -> QFont:
        """Return the interface font at this size (scaled to the zoom)."""
        if not self._font_family:
            self._font_family = load_fonts()
        font = QFont([self._font_family, *_FALLBACKS])
        font.setPointSizeF(tokens().points(points))
        font.setBold(bold)
        return font


def load_fonts() -> str:
    """Load the shipped interface font; return the family to use."""
    for name in _FONT_FILES:
        try:
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        except FileNotFoundError:
            break
    known = QFontDatabase.families()
    return next((name for name in (FONT_FAMILY, *_FALLBACKS) if name in known), "sans-serif")


def nearest_zoom(zoom: int) -> int:
    """Return the zoom step nearest to a stored or typed value."""
    return min(ZOOMS, key=lambda step: abs(step - zoom))


def system_wants_contrast() -> bool:
    """Whether the operating system asks for high contrast (told by Qt 6.10 or newer)."""
    # The hints live only as long as Python holds the object they belong to.
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def palette(chosen: Tokens) -> QPalette:
    """Return the palette of a theme: colours go here first, style sheets come second."""
    role = QPalette.ColorRole
    made = QPalette()
    colours = {
        role.Window: chosen.window,
        role.WindowText: chosen.text,
        role.Base: chosen.base,
        role.AlternateBase: chosen.alternate,
        role.Text: chosen.text,
        role.Button: chosen.tertiary,
        role.ButtonText: chosen.tertiary_text,
        role.BrightText: chosen.highlight_text,
        role.Highlight: chosen.highlight,
        role.HighlightedText: chosen.highlight_text,
        role.Accent: chosen.highlight,
        role.Link: chosen.link,
        role.LinkVisited: chosen.visited,
        role.ToolTipBase: chosen.tooltip,
        role.ToolTipText: chosen.tooltip_text,
        role.PlaceholderText: chosen.placeholder,
        role.Mid: chosen.divider,
        role.Midlight: chosen.divider,
        role.Dark: chosen.input_border,
        role.Light: chosen.base,
        role.Shadow: chosen.input_border,
    }
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(chosen.disabled))
    return made


_NAME = re.compile(r"@([a-z_]+)(?:\(([\d.]+)\))?")


def style_sheet(chosen: Tokens) -> str:
    """Fill ``resources/styles/window.qss`` with a theme's colours and sizes.

    ``@name`` is a token, ``@px(8)`` a length and ``@pt(15)`` a font size at this zoom,
    ``@icon`` the folder and theme part of an indicator's picture.
    """
    values = {entry.name: getattr(chosen, entry.name) for entry in fields(chosen)}
    # Half of the whole indicator; a larger radius and Qt draws a square.
    values["round"] = f"{(chosen.px(16) + 4) // 2}px"
    values["borderpx"] = f"{chosen.border}px"
    shade = "contrast" if chosen.high_contrast else "light"
    values["icon"] = resource("styles").as_posix() + f"/{shade}"

    def fill(match: re.Match[str]) -> str:
        name, argument = match.groups()
        if name == "px":
            return f"{chosen.px(float(argument))}px"
        if name == "pt":
            return f"{chosen.points(float(argument))}pt"
        return str(values[name])

    return _NAME.sub(fill, resource("styles", "window.qss").read_text("utf-8"))


def set_property(widget: Any, name: str, value: object) -> None:
    """Set a dynamic property that the style sheet looks at (``kind``, ``invalid``)."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
