"""Where every error ends that nobody caught: the log, and one dialog for each bug.

Python's three hooks, Qt's messages and hard crashes all lead here. What is written is
scrubbed of personal data first (개인정보 보호법 제29조: logs are kept and sent around).
"""

from __future__ import annotations

import faulthandler
import hashlib
import logging
import logging.handlers
import sys
import threading
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from gaoffice_desktop import __version__
from gaoffice_desktop.gui.crash import CrashReport
from gaoffice_desktop.shared.masking import scrub
from gaoffice_desktop.shared.places import Places

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")

LOG_NAME = "gaoffice.log"
_LOG_BYTES = 1_000_000
_LOG_FILES = 5
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Scrubber(logging.Filter):
    """Takes out of a log record what looks like personal data, the traceback included."""

    _formatter = logging.Formatter()

    def filter(self, record: logging.LogRecord) -> bool:
        """Scrub; every record passes."""
        record.msg, record.args = scrub(record.getMessage()), ()
        if record.exc_info:
            record.exc_text = scrub(self._formatter.formatException(record.exc_info))
        return True


def open_log(places: Places) -> Path | None:
    """Write the log to a rotating file; None when the folder cannot be written."""
    file = places.logs / LOG_NAME
    handler: logging.Handler
    try:
        places.logs.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            file, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES - 1, encoding="utf-8", delay=False
        )
    except OSError:
        handler = logging.StreamHandler()
        file = None
    handler.setFormatter(
        logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
    )
    handler.addFilter(Scrubber())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return file


class Crashes(QObject):
    """Installs the hooks; ``crashed`` reports each bug once, on the GUI thread."""

    crashed = Signal(object)
    _happened = Signal(object)

    def __init__(self, log_file: Path | None = None) -> None:
        super().__init__()
        self._log_file = log_file
        self._seen: set[str] = set()
        self._lock = threading.Lock()
        self._before: tuple[Any, Any, Any, Any] | None = None
        self._faults: Any = None
        self._happened.connect(self.crashed, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the hooks over; make this object in the GUI thread."""
        qt = qInstallMessageHandler(self._on_qt_message)
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook, qt)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        if self._log_file is not None:
            with suppress(OSError):
                self._faults = self._log_file.with_name("fault.log").open("a", encoding="utf-8")
                faulthandler.enable(self._faults)

    def uninstall(self) -> None:
        """Give the hooks back."""
        if self._before is None:
            return
        sys.excepthook, threading.excepthook, sys.unraisablehook, qt = self._before
        qInstallMessageHandler(qt)
        self._before = None
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None

    def report(self, error: BaseException) -> None:
        """Log a bug, and tell the window unless it was told of this one before."""
        _log.error("a bug", exc_info=(type(error), error, error.__traceback__))
        digest = digest_of(error)
        with self._lock:
            if digest in self._seen:
                return
            self._seen.add(digest)
        words = "".join(traceback.format_exception(error))
        text = f"gaoffice {__version__} · {sys.platform} · {digest}\n{scrub(words)}"
        self._happened.emit(CrashReport(digest, text, self._log_file))

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error.with_traceback(trace))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self.report(args.exc_value)

    def _on_unraisable(self, args: Any) -> None:
        # Python could only print it: it comes from a destructor, and nothing was interrupted.
        error = args.exc_value
        _log.error(
            "%s", args.err_msg or "ignored", exc_info=(type(error), error, args.exc_traceback)
        )

    def _on_qt_message(
        self, kind: QtMsgType, context: QMessageLogContext, message: str | None
    ) -> None:
        _qt_log.log(_QT_LEVELS.get(kind, logging.WARNING), "%s", message)


def digest_of(error: BaseException) -> str:
    """Return a short name for a bug: its type and the places it passed, without its words."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno}:{frame.name}" for frame in frames]
    trail = "\n".join([type(error).__qualname__, *places])
    return hashlib.sha256(trail.encode()).hexdigest()[:12]
