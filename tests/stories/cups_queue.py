"""A print server of one's own: cupsd on a socket in a throw-away folder, with one queue.

The queue prints to PDF by Debian's ``printer-driver-cups-pdf``, so that a whole print goes
the way it goes in an office, through lp, the spooler, its filters and a driver, without paper.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

QUEUE = "GAOFFICE-TEST"
_PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
_BACKEND = Path("/usr/lib/cups/backend/cups-pdf")

_CUPSD = """\
LogLevel info
Listen {folder}/cups.sock
WebInterface No
Browsing No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
_FILES = """\
ServerRoot {folder}/root
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/log/access_log
ErrorLog {folder}/log/error_log
PageLog {folder}/log/page_log
SystemGroup root
Group lp
User lp
"""


def missing() -> str:
    """Say why no print server can be started here; empty when one can."""
    if sys.platform != "linux":
        return "CUPS queues are tested on Linux"
    if not shutil.which("cupsd", path="/usr/sbin:/usr/bin:/sbin") or not shutil.which("lp"):
        return "cups is not installed (Debian: cups)"
    if not _PPD.exists() or not _BACKEND.exists():
        return "the PDF printer is not installed (Debian: printer-driver-cups-pdf)"
    if os.geteuid() != 0:
        return "cupsd starts its PDF printer as root only"
    return ""


@contextmanager
def print_server() -> Iterator[Path]:
    """Run the server and its queue; yields its folder. CUPS_SERVER must name its socket."""
    # Not pytest's own folder: cupsd's filters run as another user and must get in.
    folder = Path(tempfile.mkdtemp(prefix="gaoffice-cups-"))
    folder.chmod(0o755)
    for name in ("root", "spool/tmp", "cache", "log", "state"):
        (folder / name).mkdir(parents=True)
    for path in folder.rglob("*"):
        shutil.chown(path, group="lp")
    (folder / "cupsd.conf").write_text(_CUPSD.format(folder=folder), encoding="ascii")
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder), encoding="ascii")
    command = [
        "/usr/sbin/cupsd",
        "-f",
        "-c",
        folder / "cupsd.conf",
        "-s",
        folder / "cups-files.conf",
    ]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _add_queue(folder)
        yield folder
    finally:
        server.terminate()
        server.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


def socket_of(folder: Path) -> str:
    """Return what CUPS_SERVER must say."""
    return str(folder / "cups.sock")


def _add_queue(folder: Path) -> None:
    add = ["/usr/sbin/lpadmin", "-p", QUEUE, "-E", "-v", "cups-pdf:/", "-P", str(_PPD)]
    surroundings = os.environ | {"CUPS_SERVER": socket_of(folder), "LC_ALL": "C.UTF-8"}
    last = None
    for _ in range(100):
        if (folder / "cups.sock").exists():
            last = subprocess.run(
                add, env=surroundings, capture_output=True, text=True, check=False
            )
            if last.returncode == 0:
                return
        time.sleep(0.1)
    raise RuntimeError(f"cupsd did not take the queue: {last and last.stderr}")


def printed(title: str, seconds: float = 30) -> Path:
    """Wait for what the PDF printer has printed of the job with this (ASCII) title."""
    import pwd  # Windows has none, and no CUPS either

    # Where the driver writes: the user's real home, whatever HOME says in this process.
    folder = Path(pwd.getpwuid(os.getuid()).pw_dir, "PDF")
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = sorted(folder.glob(f"{title}*.pdf"))
        if found and found[0].read_bytes().rstrip().endswith(b"%%EOF"):
            return found[0]
        time.sleep(0.1)
    raise AssertionError(f"{title} was never printed")


def wait_for_log(folder: Path, text: str, seconds: float = 30) -> None:
    """Wait until the server has counted the pages: it does so after the job's file is there."""
    log = folder / "log" / "page_log"
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if log.exists() and text in log.read_text(encoding="utf-8"):
            return
        time.sleep(0.1)
    raise AssertionError(f"{text!r} was never counted: {log.read_text(encoding='utf-8')}")
