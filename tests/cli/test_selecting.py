"""Which types of item a build makes, and how many for each fact."""

from __future__ import annotations

import json
import sys
from collections import Counter

import pytest
from shipped import DECK

from quizgen import cli
from quizgen.items.selection import DEFAULT_TYPES, TYPES


def build(tmp_path, monkeypatch, *options: str) -> tuple[int, list[dict[str, object]]]:
    out = tmp_path / "x.json"
    monkeypatch.setattr(sys, "argv", ["quizgen", "build", str(DECK / "pages"), "-o", str(out), *options])
    with pytest.raises(SystemExit) as left:
        cli.main()
    return left.value.code or 0, json.loads(out.read_bytes())["items"] if out.exists() else []


@pytest.mark.parametrize("types", ["essay", "", ",", "choice,essay"])
def test_refuses_what_is_no_type(tmp_path, monkeypatch, capsys, types: str) -> None:
    code, items = build(tmp_path, monkeypatch, "--types", types)
    assert (code, items) == (2, [])
    said = capsys.readouterr().err
    assert "cloze" in said
    assert "truefalse" in said


def test_refuses_less_than_one_item(tmp_path, monkeypatch) -> None:
    assert build(tmp_path, monkeypatch, "--per-fact", "0") == (2, [])


def test_makes_what_is_asked_for(tmp_path, monkeypatch) -> None:
    code, items = build(tmp_path, monkeypatch, "--types", "numeric, truefalse")
    assert code == 0
    assert {item["type"] for item in items} == {"numeric", "truefalse"}


def test_makes_the_usual_types_unless_told(tmp_path, monkeypatch) -> None:
    _, items = build(tmp_path, monkeypatch)
    assert {"cloze", "choice"} <= {item["type"] for item in items} <= {*DEFAULT_TYPES}
    _, every = build(tmp_path, monkeypatch, "--types", "all")
    assert {item["id"] for item in items} < {item["id"] for item in every}
    assert {item["type"] for item in every} <= set(TYPES)


def test_makes_so_many_of_a_fact(tmp_path, monkeypatch) -> None:
    _, items = build(tmp_path, monkeypatch, "--types", "all", "--per-fact", "2")
    of_one = Counter(item["fact"]["id"] for item in items if item["type"] not in ("match", "order", "multiple"))
    assert max(of_one.values()) == 2
