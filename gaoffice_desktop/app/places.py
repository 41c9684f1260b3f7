"""The places of the navigation: which screen is made from which services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gaoffice_desktop.gui.early_warning.history import AlarmHistoryScreen
from gaoffice_desktop.gui.early_warning.surges_screen import EarlyWarningScreen
from gaoffice_desktop.gui.early_warning.warning_tab import WarningRooms
from gaoffice_desktop.gui.epeople.screen import ImportScreen
from gaoffice_desktop.gui.navigation import Place
from gaoffice_desktop.gui.petitions.board import BoardScreen
from gaoffice_desktop.gui.petitions.intake import IntakeScreen
from gaoffice_desktop.gui.petitions.register import RegisterScreen
from gaoffice_desktop.gui.settings.screen import SettingsScreen
from gaoffice_desktop.gui.settings.tab import Rooms
from gaoffice_desktop.gui.words import spoken
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Permission, Role

if TYPE_CHECKING:
    from gaoffice_desktop.app.wiring import Office
    from gaoffice_desktop.gui.desk import Desk
    from gaoffice_desktop.settings.pc import PcSettings


def places_of(office: Office, desk: Desk, pc: PcSettings) -> list[Place]:
    """Return every place; the frame shows those that the seat may see."""

    def intake() -> IntakeScreen:
        return IntakeScreen(
            desk, office.petitions, office.catalogue, office.staff, office.workdays,
            office.clock, pc,
        )  # fmt: skip

    def register() -> RegisterScreen:
        return RegisterScreen(
            desk, office.petitions, office.catalogue, office.staff, office.workdays,
            office.clock, pc,
        )  # fmt: skip

    def alarms() -> AlarmHistoryScreen:
        return AlarmHistoryScreen(
            desk, office.alarms, office.petitions, office.staff, office.keeping, office.clock, pc
        )

    def board() -> BoardScreen:
        return BoardScreen(desk, office.petitions, office.staff, office.clock, pc)

    def early_warning() -> EarlyWarningScreen:
        return EarlyWarningScreen(
            desk,
            WarningRooms(
                office.surges, office.forecasts, office.petitions, office.staff, office.clock, pc
            ),
        )

    def epeople() -> ImportScreen:
        return ImportScreen(desk, office.epeople, office.petitions)

    def settings() -> SettingsScreen:
        return SettingsScreen(
            desk,
            Rooms(
                office.calendar_changes, office.catalogue, office.staff, office.keeping,
                office.workdays, office.clock, pc, office.alarms,
            ),
        )  # fmt: skip

    return [
        Place(
            "intake", spoken(say("접수")), IntakeScreen.icon, intake, "F2",
            Permission.TAKE_IN, frozenset({Role.COUNTER_CLERK}),
        ),
        Place(
            "register", spoken(say("대장")), RegisterScreen.icon, register, "",
            Permission.READ_REGISTER, frozenset({Role.HANDLER, Role.EXAMINER}),
        ),
        Place(
            "alarms", spoken(say("알림")), AlarmHistoryScreen.icon, alarms, "",
            Permission.SEE_ALARMS,
        ),
        Place(
            "board", spoken(say("현황")), BoardScreen.icon, board, "",
            Permission.READ_BOARD, frozenset({Role.CALL_SUPERVISOR}),
        ),
        Place(
            "early_warning", spoken(say("조기경보")), EarlyWarningScreen.icon, early_warning, "",
            Permission.READ_SURGES,
        ),
        Place(
            "epeople", spoken(say("가져오기")), ImportScreen.icon, epeople, "",
            Permission.IMPORT,
        ),
        # Everyone has a computer of their own to set; the tabs look at the permissions.
        Place("settings", spoken(say("설정")), SettingsScreen.icon, settings),
    ]  # fmt: skip
