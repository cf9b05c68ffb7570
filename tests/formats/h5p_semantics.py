"""Checks H5P content against the semantics of a library, as its editor and its server-side validator read them."""

from __future__ import annotations

import json
import re

from formats.schemas import H5P

FOLDERS = {
    "H5P.QuestionSet 1.21": "h5p-question-set",
    "H5P.MultiChoice 1.16": "h5p-multi-choice",
    "H5P.Blanks 1.14": "h5p-blanks",
}
ALWAYS_ALLOWED = {"div", "span", "p", "br"}


def faults(library, params):
    """What the semantics find wrong with the parameters of a library; nothing where they are not at hand."""
    folder = FOLDERS.get(library)
    return list(group({"fields": fields(folder)}, params, library)) if folder else []


def fields(folder):
    return json.loads((H5P / folder / "semantics.json").read_text("utf-8"))


def version(folder):
    about = json.loads((H5P / folder / "library.json").read_text("utf-8"))
    return f"{about['machineName']} {about['majorVersion']}.{about['minorVersion']}"


def group(known, value, path):
    names = {field["name"]: field for field in known["fields"]}
    if len(names) == 1 and not isinstance(value, dict):  # a group of one field is stored without its name
        yield from one(next(iter(names.values())), value, path)
        return
    yield from (f"{path}.{name} is unknown" for name in value if name not in names)
    for name, field in names.items():
        if name in value:
            yield from one(field, value[name], f"{path}.{name}")
        elif not field.get("optional") and "default" not in field:
            yield f"{path}.{name} is missing"


def one(field, value, path):  # noqa: C901, PLR0912 - a branch for each type of field
    match field["type"]:
        case "group":
            yield from group(field, value, path)
        case "list":
            if not field.get("min", 0) <= len(value) <= field.get("max", 10**6):
                yield f"{path} has {len(value)} entries"
            for place, entry in enumerate(value):
                yield from one(field["field"], entry, f"{path}[{place}]")
        case "text":
            yield from text(field, value, path)
        case "boolean":
            if not isinstance(value, bool):
                yield f"{path} is no boolean"
        case "number":
            if not field.get("min", value) <= value <= field.get("max", value):
                yield f"{path} is out of bounds"
        case "select":
            if value not in [option["value"] for option in field["options"]]:
                yield f"{path} is no option"
        case "library":
            if value["library"] not in field["options"]:
                yield f"{path} is a library that is not allowed: {value['library']}"
            if not re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", value["subContentId"]):
                yield f"{path} has no id"
            yield from faults(value["library"], value["params"])


def text(field, value, path):
    if not isinstance(value, str):
        yield f"{path} is no text"
        return
    tags = set(re.findall(r"</?([a-z0-9]+)[^<>]*>", value))
    if "tags" not in field and tags:
        yield f"{path} is plain text, but has tags: {tags}"
    elif not tags <= ALWAYS_ALLOWED | set(field.get("tags", ())):
        yield f"{path} has tags that are not allowed: {tags}"
