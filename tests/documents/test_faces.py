from __future__ import annotations

import threading

import pytest

from gaoffice_desktop.documents import faces
from gaoffice_desktop.documents.faces import GETA, Face, glyph, register, runs, tidy, width
from gaoffice_desktop.shared.places import resource


def test_a_face_is_read_once_even_by_two_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    real = faces.TTFont

    def counting(name: str, file: str) -> object:
        read.append(name)
        return real(name, file)

    monkeypatch.setattr(faces, "TTFont", counting)
    monkeypatch.setattr(faces, "_fonts", {})
    threads = [threading.Thread(target=register, args=(Face.SERIF,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert read == [Face.SERIF.value]


@pytest.mark.parametrize("face", list(Face))
def test_every_syllable_is_in_every_face(face: Face) -> None:
    assert all(glyph(face, chr(code)).face is face for code in range(0xAC00, 0xD7A4))


@pytest.mark.parametrize("face", [Face.SANS, Face.SANS_BOLD, Face.SERIF, Face.SERIF_BOLD])
def test_names_in_hanja_and_accented_latin_find_a_face(face: Face) -> None:
    for character in "諸葛龍鳳乭ắŠØñ①※「」℡㎡":
        assert glyph(face, character).text == character


def test_what_no_face_has_is_marked_not_dropped() -> None:
    setting = glyph(Face.SANS, "\U0001f600")
    assert setting.text == GETA
    assert setting.advance > 0


def test_what_leaves_no_mark_takes_no_room() -> None:
    for character in "\u200b\ufe0f\x07\u202e":
        assert glyph(Face.SANS, character).text == ""
        assert glyph(Face.SANS, character).advance == 0
    assert glyph(Face.SANS, "\t").text == " "


def test_runs_join_to_the_text() -> None:
    line = "홍길동 諸葛龍鳳 Šárka"
    assert "".join(text for _, text in runs(line, Face.SERIF)) == line
    assert {face for face, _ in runs(line, Face.SERIF)} == {Face.SERIF, Face.HAN, Face.SANS}


def test_width_grows_with_size() -> None:
    assert width("가나", Face.SANS, 20) == pytest.approx(2 * width("가나", Face.SANS, 10))


def test_parts_typed_on_a_mac_are_composed() -> None:
    assert tidy("\u1112\u1169\u11bc\r\n가") == "홍\n가"


def test_each_font_ships_with_its_licence() -> None:
    fonts = {path.name for path in resource("fonts").iterdir()}
    for face in Face:
        family = face.value.split("-", maxsplit=1)[0]
        assert f"{face.value}.ttf" in fonts
        licence = resource("fonts", f"{family}-OFL.txt").read_text(encoding="utf-8")
        assert "SIL Open Font License, Version 1.1" in licence
