"""The window's sentences: collected from the source, translated in one .ts file, compiled.

    translations.py collect        bring resources/translations/gaoffice_en.ts up to date
    translations.py export         the untranslated, as JSON {context: {source: ""}}
    translations.py import FILE    take the translations of such a file over
    translations.py check          fail if anything is uncollected, untranslated or miswritten
    translations.py compile        make the .qm file that the window loads

Korean is the source text. The .qm lies beside the .ts, so that `resource("translations",
"gaoffice_en.qm")` finds it in a checkout, in a wheel and in a frozen build; git ignores it.
"""

from __future__ import annotations

import ast
import json
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from compile_forms import FormError, run_tool

SENTENCES = "Sentence"
"""The context of `say("...")`, as `gaoffice_desktop.gui.words` looks it up."""

_SAY_MODULE = "gaoffice_desktop.shared.sentences"
_FIELD = re.compile(r"\{(\w+)[^}]*\}|%(?:n|L?\d+)")


@dataclass(frozen=True, order=True, slots=True)
class Key:
    """What Qt looks a translation up by."""

    context: str
    source: str
    comment: str = ""

    @property
    def in_json(self) -> str:
        """The source, with its disambiguation if it has one."""
        return f"{self.source} [[{self.comment}]]" if self.comment else self.source


@dataclass(slots=True)
class Found:
    """The source texts of the program, where each stands, and what can't be collected."""

    places: dict[Key, set[str]] = field(default_factory=dict[Key, set[str]])
    plural: set[Key] = field(default_factory=set[Key])
    errors: list[str] = field(default_factory=list[str])

    def add(self, key: Key, place: str) -> None:
        """Note that a text stands in a file."""
        self.places.setdefault(key, set()).add(place)


# --- collecting -------------------------------------------------------------------------


def collect(repository: Path) -> Found:
    """Read every module and every form."""
    found = Found()
    generated = repository / "gaoffice_desktop" / "gui" / "forms"
    for module in sorted((repository / "gaoffice_desktop").rglob("*.py")):
        if generated not in module.parents:
            name = module.relative_to(repository).as_posix()
            _Module(name, found).read(module.read_text(encoding="utf-8"))
    for form in sorted((repository / "ui").rglob("*.ui")):
        _read_form(form, form.relative_to(repository).as_posix(), found)
    return found


class _Module(ast.NodeVisitor):
    def __init__(self, name: str, found: Found) -> None:
        self._name = name
        self._found = found
        self._classes: list[str] = []
        self._says = False

    def read(self, code: str) -> None:
        self.visit(ast.parse(code, self._name))

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        names = {alias.name for alias in node.names if alias.asname is None}
        self._says = self._says or (node.module == _SAY_MODULE and "say" in names)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Name("say") if self._says:
                self._take(node, SENTENCES, node.args[:1])
            case ast.Attribute(ast.Name("self"), "tr") if self._classes:
                self._take(node, self._classes[-1], node.args)
            case ast.Attribute(attr="tr") | ast.Name("tr"):
                self._fault(
                    node,
                    "only self.tr in a class has a context that is known here; elsewhere use "
                    "QCoreApplication.translate(context, text)",
                )
            case ast.Attribute(attr="translate", value=ast.Name("QCoreApplication")) | ast.Name(
                "translate"
            ) if len(node.args) > 1:
                self._take_translate(node)
            case ast.Name("Sentence") if node.args and isinstance(node.args[0], ast.Constant):
                self._fault(node, 'write say("...") so that the sentence is collected')
            case _:
                pass
        self.generic_visit(node)

    def _take_translate(self, node: ast.Call) -> None:
        match node.args:
            case [ast.Constant(value=str(context)), *rest]:
                self._take(node, context, rest)
            case [ast.Name(), *_]:
                pass  # a function that hands on what its callers mark
            case _:
                self._fault(node, "the context must be a plain string")

    def _take(self, node: ast.Call, context: str, arguments: list[ast.expr]) -> None:
        match arguments:
            case [ast.Constant(value=str(source)), *rest]:
                comment = rest[0].value if rest and isinstance(rest[0], ast.Constant) else ""
                key = Key(context, source, comment if isinstance(comment, str) else "")
                self._found.add(key, self._name)
                if len(rest) > 1:
                    self._found.plural.add(key)
            case [ast.JoinedStr(), *_]:
                self._fault(node, "an f-string can't be translated: put {fields} into the text")
            case _:
                self._fault(node, "the text must be a plain string, or it can't be collected")

    def _fault(self, node: ast.Call, reason: str) -> None:
        self._found.errors.append(f"{self._name}:{node.lineno}: {reason}")


def _read_form(form: Path, name: str, found: Found) -> None:
    root = ET.parse(form).getroot()
    context = root.findtext("class")
    if not context:
        found.errors.append(f"{name}: the form names no class")
        return
    silent = {
        id(string)
        for parent in root.iter()
        if parent.get("notr") == "true"
        for string in parent.iter("string")
    }
    for string in root.iter("string"):
        if string.text and id(string) not in silent:
            found.add(Key(context, string.text, string.get("comment", "")), name)


# --- the .ts file -----------------------------------------------------------------------


def ts_file(repository: Path) -> Path:
    """Return the path of the English translation."""
    return repository / "resources" / "translations" / "gaoffice_en.ts"


def read_ts(path: Path) -> dict[Key, list[str]]:
    """Return each text's finished translation: one form, or two where it is counted."""
    if not path.exists():
        return {}
    done: dict[Key, list[str]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            key = Key(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            forms = [form.text or "" for form in translation.iter("numerusform")]
            done[key] = forms or [translation.text or ""]
    return done


def ts_text(found: Found, done: dict[Key, list[str]]) -> str:
    """Return the .ts file: what the source says now, with the translations there are."""
    root = ET.Element("TS", version="2.1", language="en", sourcelanguage="ko")
    contexts: dict[str, ET.Element] = {}
    for key in sorted(found.places):
        if key.context not in contexts:
            contexts[key.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[key.context], "name").text = key.context
        _add_message(contexts[key.context], key, found, done.get(key, []))
    ET.indent(root, "  ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _add_message(context: ET.Element, key: Key, found: Found, forms: list[str]) -> None:
    plural = key in found.plural
    message = ET.SubElement(context, "message", {"numerus": "yes"} if plural else {})
    # Files without lines: a line number would change with every edit above it.
    for place in sorted(found.places[key]):
        ET.SubElement(message, "location", filename=f"../../{place}")
    ET.SubElement(message, "source").text = key.source
    if key.comment:
        ET.SubElement(message, "comment").text = key.comment
    finished = len(forms) == (2 if plural else 1) and all(forms)
    translation = ET.SubElement(message, "translation", {} if finished else {"type": "unfinished"})
    if plural:
        for form in forms if finished else ["", ""]:
            ET.SubElement(translation, "numerusform").text = form
    elif finished:
        translation.text = forms[0]


def compile_translations(repository: Path) -> list[Path]:
    """Bring the .qm files up to date; return those that changed."""
    changed: list[Path] = []
    for source in sorted(ts_file(repository).parent.glob("*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        partial = source.with_suffix(".qm.part")
        run_tool("lrelease", "-silent", str(source), "-qm", str(partial))
        partial.replace(target)
        changed.append(target)
    return changed


# --- the commands -----------------------------------------------------------------------


def unfinished(repository: Path) -> list[Key]:
    """Return the texts of the source that have no English yet."""
    found, done = collect(repository), read_ts(ts_file(repository))
    return [key for key in sorted(found.places) if not all(done.get(key, [""]))]


def _write(repository: Path, found: Found, done: dict[Key, list[str]]) -> None:
    path = ts_file(repository)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(ts_text(found, done), encoding="utf-8", newline="\n")


def _collect(repository: Path, _: list[str]) -> list[str]:
    found = collect(repository)
    if not found.errors:
        _write(repository, found, read_ts(ts_file(repository)))
    return found.errors


def _export(repository: Path, _: list[str]) -> list[str]:
    wanted: dict[str, dict[str, str]] = {}
    for key in unfinished(repository):
        wanted.setdefault(key.context, {})[key.in_json] = ""
    print(json.dumps(wanted, ensure_ascii=False, indent=2))
    return []


def _import(repository: Path, arguments: list[str]) -> list[str]:
    if len(arguments) != 1:
        return ["import needs the one file to take over"]
    given = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    found, done = collect(repository), read_ts(ts_file(repository))
    known = {(key.context, key.in_json): key for key in found.places}
    errors = found.errors
    for context, texts in given.items():
        for source, translation in texts.items():
            key = known.get((context, source))
            if key is None:
                errors.append(f"not in the source: {context}: {source}")
            elif translation:
                forms = translation if isinstance(translation, list) else [translation]
                done[key] = forms * 2 if key in found.plural and len(forms) == 1 else forms
    _write(repository, found, done)
    return errors


def _check(repository: Path, _: list[str]) -> list[str]:
    found, path = collect(repository), ts_file(repository)
    done = read_ts(path)
    errors = list(found.errors)
    if not path.exists() or path.read_text(encoding="utf-8") != ts_text(found, done):
        errors.append(f"{path.name} is out of date: run `python dev.py translations`")
    missing = [key for key in sorted(found.places) if not all(done.get(key, [""]))]
    errors += [f"untranslated: {key.context}: {key.source}" for key in missing[:20]]
    if missing:
        errors.append(f"{len(missing)} of {len(found.places)} texts have no English translation")
    return errors + list(_misfits(found, done))


def _misfits(found: Found, done: dict[Key, list[str]]) -> Iterator[str]:
    """Name the translations that lose a value or ask for one the source does not have."""
    for key in sorted(found.places):
        for form in done.get(key, []):
            if form and _fields(form) != _fields(key.source):
                yield f"other fields than the source: {key.context}: {key.source} -> {form}"


def _fields(text: str) -> set[str]:
    return {match.group(1) or match.group(0) for match in _FIELD.finditer(text)}


def _compile(repository: Path, _: list[str]) -> list[str]:
    for path in compile_translations(repository):
        print(path.relative_to(repository))
    return []


_COMMANDS: dict[str, Callable[[Path, list[str]], list[str]]] = {
    "collect": _collect,
    "export": _export,
    "import": _import,
    "check": _check,
    "compile": _compile,
}


def main(arguments: list[str]) -> int:
    """Run one command; its errors end it with status 1."""
    command = _COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        print(__doc__)
        return 2
    try:
        errors = command(Path(__file__).resolve().parent.parent, arguments[1:])
    except FormError as error:
        errors = [str(error)]
    for line in errors:
        print(line, file=sys.stderr)
    return 1 if errors else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
