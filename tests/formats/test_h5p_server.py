"""H5P files taken in by Lumi's H5P server, which sites run: it validates a package and cuts what semantics forbid."""

from __future__ import annotations

import base64
import html
import io
import json
import zipfile
from pathlib import Path

from formats.decks import small
from formats.h5p_semantics import FOLDERS
from formats.nasty_deck import nasty
from formats.schemas import H5P, needs_schemas
from node import node

from quizgen.formats import h5p

SCRIPT = Path(__file__).with_name("h5p_server.js").read_text("utf-8")
MUST_BE_THERE = ("preloadedDependencies", "editorDependencies", "preloadedJs", "preloadedCss")


def published():
    """The libraries whose semantics are at hand, without the libraries that these need in turn."""
    for folder in FOLDERS.values():
        about = json.loads((H5P / folder / "library.json").read_text("utf-8"))
        semantics = json.loads((H5P / folder / "semantics.json").read_text("utf-8"))
        yield {"about": {k: v for k, v in about.items() if k not in MUST_BE_THERE}, "semantics": semantics}


def bare(name, version):
    major, minor = map(int, version.split("."))
    about = {"title": name, "machineName": name, "majorVersion": major, "minorVersion": minor, "patchVersion": 0}
    return {"about": {**about, "runnable": 1}, "semantics": []}


def taken(*files):
    libraries = [*published(), bare("H5P.TrueFalse", "1.8"), bare("H5P.DragText", "1.10")]
    return node(
        "@lumieducation/h5p-server",
        SCRIPT,
        {"libraries": libraries, "files": [base64.b64encode(file).decode() for file in files]},
    )


def content(file):
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        return json.loads(package.read("content/content.json"))


def packed(parts):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name, text in parts.items():
            package.writestr(name, text)
    return stream.getvalue()


def unescaped(value):
    """The value with entities decoded: the server writes quotes of plain text as themselves."""
    match value:
        case str():
            return html.unescape(value)
        case list():
            return [unescaped(each) for each in value]
        case dict():
            return {name: unescaped(each) for name, each in value.items()}
        case _:
            return value


@needs_schemas
def test_the_server_would_find_faults():
    file = h5p.render(small())
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        about, said = package.read("h5p.json").decode(), package.read("content/content.json").decode()
    table = json.loads(said)
    table["questions"][1]["params"]["question"] = "<table><tr><td>2</td></tr></table>"
    broken, foreign, cut = taken(
        packed({"h5p.json": about.replace('"H5P.QuestionSet"', "1"), "content/content.json": said}),
        packed({"h5p.json": about.replace("H5P.Blanks", "H5P.Blank"), "content/content.json": said}),
        packed({"h5p.json": about, "content/content.json": json.dumps(table)}),
    )
    assert "h5p" in broken["error"]
    assert "H5P.Blank" in foreign["error"]
    assert "<table>" not in cut["content"]["questions"][1]["params"]["question"]


@needs_schemas
def test_the_server_takes_every_item_and_changes_nothing():
    files = [h5p.render(small()), h5p.render(nasty())]
    for file, kept in zip(files, taken(*files), strict=True):
        assert "error" not in kept
        assert unescaped(kept["content"]) == unescaped(content(file))
