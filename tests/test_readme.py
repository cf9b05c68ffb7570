"""The README promises nothing that does not work."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
import shipped

from quizgen import cli, files
from quizgen.cli import overview
from quizgen.cli.commands import module

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def fenced(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", README, flags=re.MULTILINE | re.DOTALL)


COMMANDS = [line for block in fenced("sh") for line in block.splitlines()]
SET_UP = [line for line in COMMANDS if line.startswith("python3 ")]
EXAMPLES = [line for line in COMMANDS if line.startswith("quizgen ")]


def quizgen(command, folder):
    """Runs what stands after `quizgen` in a command, where `decks` is the shipped one."""
    shipped.copy_to(folder)
    arguments = shlex.split(command.rpartition("quizgen ")[2])
    return subprocess.run(
        [sys.executable, "-m", "quizgen", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def test_two_commands_do_all_the_set_up():
    assert [line.split(" && ")[0] for line in SET_UP] == ["python3 -m venv .venv"] * 2
    assert [line.split(" && ")[1] for line in SET_UP] == [
        ".venv/bin/pip install -q .",
        ".venv/bin/pip install -q -e '.[test]'",
    ]
    assert len(SET_UP) + len(EXAMPLES) == len(COMMANDS)


def test_what_the_commands_name_is_there():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["scripts"]["quizgen"] == "quizgen.cli:main"
    assert {"pytest", "ruff", "mypy", "import-linter"} <= {
        re.split(r"[>=<]", requirement)[0] for requirement in project["optional-dependencies"]["test"]
    }


def test_the_first_command_builds_the_shipped_set(tmp_path):
    result = quizgen(SET_UP[0], tmp_path)
    assert (result.returncode, result.stdout) == (0, ""), result.stderr
    quiz = json.loads((tmp_path / "pump.json").read_text(encoding="utf-8"))
    assert (quiz["format"], quiz["version"], quiz["title"]) == ("quizgen-quiz", 1, "Sodium-potassium pump")
    assert quiz["items"]
    with zipfile.ZipFile(tmp_path / "pump.apkg") as package:
        assert package.testzip() is None
        assert any(name.startswith("collection.anki2") for name in package.namelist())


@pytest.mark.parametrize("command", EXAMPLES)
def test_every_example_is_right_usage(command, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))  # no log of a learner
    monkeypatch.setattr(sys, "argv", shlex.split(command))
    monkeypatch.setattr(files, "find_pages", lambda _: ((), ()))
    with pytest.raises(SystemExit) as left:
        cli.main()
    assert left.value.code == 3  # it was understood, and found no pages


def test_the_help_and_the_readme_give_the_same_examples():
    epilogs = [module(name).EPILOG for name in cli.COMMANDS]
    told = [line.strip() for epilog in epilogs for line in epilog.splitlines() if line.startswith("  quizgen ")]
    assert sorted(told) == sorted(EXAMPLES)


def test_the_exit_codes_are_those_of_the_help():
    codes = re.findall(r"^ +(\d+) +\w", overview.EPILOG, flags=re.MULTILINE)
    assert re.findall(r"^\| (\d+) \|", README, flags=re.MULTILINE) == codes


def test_the_page_that_it_shows_gives_questions_and_no_remark(tmp_path):
    page, folded = fenced("markdown")
    other = f"---\nid: pump\nquestion: What does the sodium-potassium pump do?\n{folded}---\n\n&nbsp;\n"
    for name, text, kinds in (("page", page, {"quantity", "label", "definition"}), ("other", other, {"ratio"})):
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
        result = quizgen(f"quizgen build {name}.md -o {name}.json --strict", tmp_path)
        assert result.returncode == 0, result.stderr
        quiz = json.loads((tmp_path / f"{name}.json").read_text(encoding="utf-8"))
        assert kinds <= {item["fact"]["kind"] for item in quiz["items"]}


def test_links_lead_somewhere():
    links = re.findall(r"\]\(([^)#]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_packages_it_describes_are_there():
    (tree,) = [block for block in fenced("text") if block.startswith("decks/")]
    names = re.findall(r"^  (\w+(?:/|\.py)) ", tree, flags=re.MULTILINE)
    assert len(names) > 5
    assert [name for name in names if not (ROOT / "quizgen" / name).exists()] == []


def test_the_check_runs_these_very_commands():
    assert "README.md" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "pytest" not in re.sub(r"#.*", "", (ROOT / ".ci" / "run").read_text(encoding="utf-8"))
