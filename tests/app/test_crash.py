from __future__ import annotations

import logging
import sys
import threading

import pytest
from PySide6.QtCore import qWarning

from gaoffice_desktop.app.crash import Crashes, digest_of, open_log
from gaoffice_desktop.shared.places import Places

pytestmark = pytest.mark.allow_log(".*")


@pytest.fixture
def log_file(home):
    before = logging.getLogger().handlers[:]
    level = logging.getLogger().level
    yield open_log(Places.of_user())
    for handler in logging.getLogger().handlers[:]:
        if handler not in before:
            logging.getLogger().removeHandler(handler)
            handler.close()
    logging.getLogger().setLevel(level)


@pytest.fixture
def crashes(qapp, log_file):
    crashes = Crashes(log_file)
    crashes.install()
    crashes.reports = []  # type: ignore[attr-defined]
    crashes.crashed.connect(crashes.reports.append)  # type: ignore[attr-defined]
    yield crashes
    crashes.uninstall()


def fail(message: str) -> None:
    raise ZeroDivisionError(message)


def caught(message: str) -> BaseException:
    try:
        fail(message)
    except ZeroDivisionError as error:
        return error
    raise AssertionError


def test_a_bug_is_reported_once_and_logged_each_time(crashes, log_file, qapp):
    for phone in ("010-1234-5678", "010-2222-3333"):
        error = caught(f"민원인 {phone} 900101-1234567")
        sys.excepthook(type(error), error, error.__traceback__)
    qapp.processEvents()
    assert len(crashes.reports) == 1
    report = crashes.reports[0]
    assert "ZeroDivisionError" in report.text
    assert "fail" in report.text
    assert report.log_file == log_file
    written = log_file.read_text("utf-8")
    assert written.count("ZeroDivisionError: ") == 2
    for text in (report.text, written):
        assert "5678" not in text
        assert "3333" not in text
        assert "1234567" not in text
        assert "[전화번호]" in text


def test_bugs_in_different_places_are_different(crashes, qapp):
    def other() -> None:
        raise ZeroDivisionError

    crashes.report(caught("a"))
    with pytest.raises(ZeroDivisionError) as second:
        other()
    crashes.report(second.value)
    qapp.processEvents()
    assert len(crashes.reports) == 2
    assert digest_of(caught("a")) == digest_of(caught("b"))


def test_a_bug_in_a_thread_is_reported_in_the_gui_thread(crashes, qtbot):
    where = []
    crashes.crashed.connect(lambda report: where.append(threading.current_thread()))
    thread = threading.Thread(target=fail, args=("x",))
    thread.start()
    thread.join()
    assert where == []
    qtbot.waitUntil(lambda: bool(where), timeout=1000)
    assert where == [threading.main_thread()]


def test_a_failing_destructor_is_logged_without_a_dialog(crashes, log_file, qapp):
    class Bad:
        def __del__(self):
            fail("010-1234-5678")

    Bad()
    qapp.processEvents()
    assert crashes.reports == []
    written = log_file.read_text("utf-8")
    assert "ZeroDivisionError" in written
    assert "5678" not in written


def test_what_qt_says_is_logged_and_scrubbed(crashes, log_file):
    qWarning("no printer for 010-1234-5678")
    written = log_file.read_text("utf-8")
    assert "WARNING MainThread qt: no printer for [전화번호]" in written


def test_arguments_of_log_lines_are_scrubbed(crashes, log_file):
    logging.getLogger("gaoffice").info("called %s", "010-1234-5678")
    assert "called [전화번호]" in log_file.read_text("utf-8")


def test_interrupting_is_no_bug(crashes, qapp, capsys):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    qapp.processEvents()
    assert crashes.reports == []


def test_the_hooks_are_given_back(qapp, log_file):
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    crashes = Crashes(log_file)
    crashes.install()
    assert sys.excepthook != before[0]
    crashes.uninstall()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_a_log_that_cannot_be_written_is_no_reason_to_stop(home):
    home.mkdir(parents=True)
    (home / "logs").write_text("a file where the folder should be")
    before = logging.getLogger().handlers[:]
    try:
        assert open_log(Places.of_user()) is None
    finally:
        for handler in logging.getLogger().handlers[:]:
            if handler not in before:
                logging.getLogger().removeHandler(handler)
