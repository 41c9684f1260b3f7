"""Every chore of this repository, with the standard library only.

Without arguments it lists the chores. Each chore first makes what it needs: the virtual
environment, the locked packages, Qt's system libraries, the compiled forms. When all of
that is there, it costs a moment.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python reads this far and gets a sentence
    sys.exit(
        "gaoffice_desktop needs Python 3.11 or newer; this is Python {}.{} ({}).".format(  # noqa: UP032
            sys.version_info[0], sys.version_info[1], sys.executable
        )
    )

import contextlib
import hashlib
import json
import os
import shlex
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.append(str(ROOT / "packaging"))
import system_packages  # noqa: E402 - of packaging/

VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "gaoffice-setup.json"
LOCKS = {
    "run": ROOT / "packaging" / "requirements.lock",
    "dev": ROOT / "packaging" / "requirements-dev.lock",
}


class ChoreError(Exception):
    """A chore can't go on; the message is for the person at the keyboard."""


def say(text: str) -> None:
    print(text, flush=True)


# --- set-up -----------------------------------------------------------------------------


def prepare(level: str, *, window: bool = False) -> None:
    """Make everything a chore needs: level "run" for the program, "dev" for its checks too."""
    wanted = _wanted()
    is_new = _stamp().get("python") != wanted["python"]
    # What was there at the last set-up is there now; a window may be wanted for the first time.
    if window or is_new:
        system_packages.provide(window=window, environment=is_new)
    with only_one_setup():
        have = _stamp()
        if have.get("python") != wanted["python"] and not _is_ours(wanted["python"]):
            make_environment()
            have = {}
        # The packages of "dev" include those of "run".
        if have.get(level) != wanted[level]:
            install(level)
            levels = ("run", "dev") if level == "dev" else ("run",)
            have = {"python": wanted["python"]} | {name: wanted[name] for name in levels}
            STAMP.write_text(json.dumps(have), encoding="utf-8")
        script("compile_forms.py")
        script("translations.py", "compile")


def _stamp() -> dict[str, str]:
    try:
        return json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def _wanted() -> dict[str, str]:
    # A moved checkout has scripts that point to where it was: the path belongs to the stamp.
    python = f"{sys.version_info[0]}.{sys.version_info[1]} {sys.base_prefix} {VENV}"
    project = (ROOT / "pyproject.toml").read_bytes()
    return {"python": python} | {
        level: hashlib.sha256(python.encode() + project + lock.read_bytes()).hexdigest()
        for level, lock in LOCKS.items()
    }


def _is_ours(python: str) -> bool:
    """Whether an environment without a stamp (half made, or made by hand) can be used."""
    show = "import pip, sys; v = sys.version_info; print(v[0], v[1], sys.base_prefix, sys.prefix)"
    try:
        done = subprocess.run(
            [PYTHON, "-c", show], capture_output=True, encoding="utf-8", check=False
        )
    except OSError:
        return False
    return done.stdout.strip().replace(" ", ".", 1) == python


@contextlib.contextmanager
def only_one_setup() -> Iterator[None]:
    """Let a second dev.py in the same checkout wait until the first has set up."""
    folder = ROOT / "build"
    folder.mkdir(exist_ok=True)
    with (folder / ".setup.lock").open("w") as file:
        if os.name == "nt":
            import msvcrt

            while True:  # gives up after ten seconds; a first set-up takes longer
                with contextlib.suppress(OSError):
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    break
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def make_environment() -> None:
    import venv  # on Debian a package of its own, installed by now

    say(f"Making {VENV.name} with Python {sys.version.split()[0]} ...")
    venv.EnvBuilder(with_pip=False, clear=True, symlinks=os.name != "nt").create(VENV)
    run([PYTHON, "-m", "ensurepip", "--upgrade", "--default-pip"], quiet=True)


def install(level: str) -> None:
    say(f"Installing the locked packages ({LOCKS[level].name}) ...")
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--no-input", "--progress-bar=off",
           "--disable-pip-version-check"]  # fmt: skip
    try:
        run([*pip, "--require-hashes", "--only-binary=:all:", "-r", LOCKS[level]])
    except ChoreError as failed:
        raise ChoreError(
            "The locked packages could not be installed (see above). They need a network or a "
            "pip configuration that reaches a package index, and CPython 3.11 to 3.14; this is "
            f"{sys.version.split()[0]}."
        ) from failed
    # Also puts the console command `gaoffice` into the environment.
    run([*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT])


# --- running things ---------------------------------------------------------------------


def run(command: Sequence[object], *, environment: dict[str, str] | None = None,
        quiet: bool = False) -> None:  # fmt: skip
    """Run a command; a failure ends the chore. Quiet: its output appears only then."""
    parts = [str(part) for part in command]
    done = subprocess.run(
        parts, cwd=ROOT, env=environment, check=False,
        stdout=subprocess.PIPE if quiet else None, stderr=subprocess.STDOUT if quiet else None,
    )  # fmt: skip
    if done.returncode:
        if quiet:
            sys.stdout.write(done.stdout.decode(errors="replace"))
        raise ChoreError(f"failed ({done.returncode}): {shlex.join(parts)}")


def call(command: Sequence[object], **variables: str) -> int:
    """Run a command in the foreground and return its exit status."""
    environment = os.environ | {"PYTHONUTF8": "1"} | variables
    with subprocess.Popen([str(part) for part in command], cwd=ROOT, env=environment) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                # The same key press reached the child: it decides how to end.
                continue


def script(name: str, *arguments: str) -> None:
    run([PYTHON, ROOT / "packaging" / name, *arguments])


def has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# --- chores -----------------------------------------------------------------------------


def chore_setup(_: list[str]) -> int:
    """make .venv with the program, its command `gaoffice` and the compiled forms"""
    prepare("run", window=has_screen() and sys.platform.startswith("linux"))
    say(f"Ready: {SCRIPTS.relative_to(ROOT) / 'gaoffice'}")
    return 0


def chore_run(arguments: list[str]) -> int:
    """open the program; --sample opens a throw-away office with invented people"""
    if not has_screen() and os.environ.get("QT_QPA_PLATFORM") is None:
        say("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): demo instead.")
        return chore_demo([])
    prepare("run", window="QT_QPA_PLATFORM" not in os.environ)
    return call([PYTHON, "-m", "gaoffice_desktop", *arguments])


def chore_demo(arguments: list[str]) -> int:
    """drive the real window without a screen; pictures and papers go to build/demo"""
    prepare("run")
    command = [PYTHON, "-m", "gaoffice_desktop.app.demo", "--out", Path("build", "demo")]
    return call([*command, *arguments], QT_QPA_PLATFORM="offscreen")


def chore_test(arguments: list[str]) -> int:
    """check, then pytest with the arguments given; --fast leaves the stories out"""
    prepare("dev")
    failed = failed_checks()
    selection = ["-m", "not story"] if "--fast" in arguments else []
    arguments = [argument for argument in arguments if argument != "--fast"]
    if not arguments:
        # Everything: on every core, a file's tests together, since they share what is costly.
        selection += ["-n", "auto", "--dist", "loadfile"]
    # pytest prints the verdict of the checks above its own last line.
    status = call(
        [PYTHON, "-m", "pytest", "-q", *selection, *arguments],
        QT_QPA_PLATFORM="offscreen", GAOFFICE_FAILED_CHECKS=", ".join(failed),
    )  # fmt: skip
    return status or int(bool(failed))


def chore_check(_: list[str]) -> int:
    """lint, format, types, the import law, forms and translations up to date"""
    prepare("dev")
    failed = failed_checks()
    say(f"FAILED: {', '.join(failed)}" if failed else "All checks passed.")
    return int(bool(failed))


def failed_checks() -> list[str]:
    packaging = ROOT / "packaging"
    checks: dict[str, list[object]] = {
        "lint": [SCRIPTS / "ruff", "check", "--quiet", "."],
        "format": [SCRIPTS / "ruff", "format", "--check", "--quiet", "."],
        "types": [SCRIPTS / "pyright", "--pythonpath", PYTHON],
        "import law": [SCRIPTS / "lint-imports", "--no-cache"],
        "forms": [PYTHON, packaging / "compile_forms.py", "--check"],
        "translations": [PYTHON, packaging / "translations.py", "check"],
    }
    # All at once: types take longest and need one core.
    environment = os.environ | {"PYTHONUTF8": "1"}
    started = {
        name: subprocess.Popen(
            [str(part) for part in command], cwd=ROOT, env=environment,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace",
        )
        for name, command in checks.items()
    }  # fmt: skip
    failed: list[str] = []
    for name, process in started.items():
        output, _ = process.communicate()
        if process.returncode:
            failed.append(name)
            say(output.rstrip())
        say(f"{name:.<16} {'FAILED' if process.returncode else 'ok'}")
    run([PYTHON, packaging / "lengths.py"])
    return failed


def chore_bench(arguments: list[str]) -> int:
    """measure; names choose among tests/bench/, options after them go to each"""
    prepare("dev")
    first = next((i for i, text in enumerate(arguments) if text.startswith("-")), len(arguments))
    names, options = arguments[:first], arguments[first:]
    known = sorted(path.stem for path in (ROOT / "tests" / "bench").glob("[a-z]*.py"))
    unknown = sorted(set(names) - set(known))
    if unknown:
        raise ChoreError(f"no bench named {', '.join(unknown)}; there are: {', '.join(known)}")
    statuses = [
        call([PYTHON, "-m", f"tests.bench.{name}", *options], QT_QPA_PLATFORM="offscreen")
        for name in names or known
    ]
    return max(statuses, default=0)


def chore_forms(_: list[str]) -> int:
    """compile ui/ into gaoffice_desktop/gui/forms (every other chore does too)"""
    prepare("run")
    return 0


def chore_translations(arguments: list[str]) -> int:
    """collect the window's sentences; `export` the untranslated, `import` a file, `check`"""
    prepare("run")
    return call([PYTHON, ROOT / "packaging" / "translations.py", *(arguments or ["collect"])])


def chore_format(_: list[str]) -> int:
    """put all code into the house's format"""
    prepare("dev")
    return max(
        call([SCRIPTS / "ruff", "check", "--fix", "--quiet", "."]),
        call([SCRIPTS / "ruff", "format", "--quiet", "."]),
    )


def chore_lock(_: list[str]) -> int:
    """write packaging/*.lock anew from pyproject.toml"""
    prepare("dev")
    script("lock.py")
    return 0


def chore_clean(arguments: list[str]) -> int:
    """remove everything that chores make; --all removes .venv too"""
    made = ["build", "dist", ".pytest_cache", ".ruff_cache", ".hypothesis", ".import_linter_cache",
            "gaoffice_desktop/gui/forms"]  # fmt: skip
    if "--all" in arguments:
        made.append(".venv")
    elif PYTHON.exists():
        say("(.venv stays; --all removes it too)")
    for name in made:
        shutil.rmtree(ROOT / name, ignore_errors=True)
    for path in (ROOT / "resources" / "translations").glob("*.qm"):
        path.unlink()
    for folder in ("gaoffice_desktop", "tests", "packaging"):
        for cache in (ROOT / folder).rglob("__pycache__"):
            shutil.rmtree(cache, ignore_errors=True)
    return 0


CHORES: dict[str, Callable[[list[str]], int]] = {
    name.removeprefix("chore_"): function
    for name, function in list(globals().items())
    if name.startswith("chore_")
}


def listing() -> str:
    command = "py dev.py" if os.name == "nt" else "python3 dev.py"
    lines = [f"usage: {command} CHORE [arguments]", ""]
    lines += [f"  {name:<13} {function.__doc__}" for name, function in CHORES.items()]
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        say(listing())
        return 0
    chore = CHORES.get(arguments[0])
    if chore is None:
        say(f"There is no chore '{arguments[0]}'.\n\n{listing()}")
        return 2
    try:
        return chore(arguments[1:])
    except (ChoreError, system_packages.SystemLacks) as error:
        print(f"\n{error}", file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
