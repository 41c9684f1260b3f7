from __future__ import annotations

from PySide6.QtGui import QAction

from gaoffice_desktop.gui.theme import tokens


def actions(menu) -> dict[str, QAction]:
    found = {}
    for action in menu.actions():
        if action.menu() is not None:
            found |= actions(action.menu())
        elif action.text():
            found[action.text()] = action
    return found


def test_the_menu_changes_what_is_seen_and_marks_it(signed_in, preferences):
    menu = signed_in.user_menu
    choices = actions(menu.menu)
    choices["130 %"].trigger()
    assert tokens().zoom == 130
    choices["켜기"].trigger()
    assert tokens().high_contrast
    preferences.set_zoom(90)
    assert choices["90 %"].isChecked()
    assert not choices["130 %"].isChecked()


def test_the_menu_asks_the_frame(signed_in, qtbot):
    choices = actions(signed_in.user_menu.menu)
    for text, signal in (
        ("비밀번호 바꾸기", signed_in.password_asked),
        ("로그아웃", signed_in.sign_out_asked),
        ("끝내기", signed_in.close_asked),
    ):
        with qtbot.waitSignal(signal, timeout=500):
            choices[text].trigger()
    choices["English"].trigger()
    assert "다음에" in signed_in.say.text


def test_only_who_is_here_can_sign_out(window):
    assert window.form.user_button.text() == "차림표 ▾"
    assert not window.user_menu.sign_out_action.isVisible()
    window.user_menu.show_user("한가람")
    assert window.form.user_button.text() == "한가람 ▾"
    assert window.form.user_button.accessibleName() == "한가람, 사용자 차림표"
    assert window.user_menu.sign_out_action.isVisible()
