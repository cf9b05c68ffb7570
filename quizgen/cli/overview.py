"""What the program can do, on one screen: written down, since to have typer make it takes long."""

from __future__ import annotations

from quizgen import __version__
from quizgen.cli.exits import CODES

COMMANDS = {
    "build": "Read pages and write a deck of questions about them.",
    "facts": "Show the facts that pages state, each with its places.",
    "new": "Make a question set: a folder that people can read and edit.",
    "review": "Go through the items of a question set.",
    "check": "Look for flaws in questions, whoever wrote them.",
    "export": "Write a question set in other programs' formats.",
    "import": "Read questions that another program wrote.",
    "take": "Take a quiz in the terminal.",
    "push": "Bring a question set into the Anki that runs on this machine.",
    "paper": "Make a test to print, in parallel versions, with its answer key.",
    "stats": "Show retention, what will be due, hard questions, mix-ups.",
}
ABOUT = "Turn study pages into flashcards and quizzes."
EPILOG = f"""\b
Examples:
  quizgen build decks/sodium-potassium-pump -o pump.apkg -o pump.json
  quizgen build notes/kidney.md notes/heart.md -o exam.apkg --title "Exam 2"
  quizgen build notes -o notes.json --strict
  quizgen build notes -o exam.json --types choice,numeric,truefalse --per-fact 1
  quizgen build decks/sodium-potassium-pump --plan
  quizgen build notes -o 'decks/{{subject}}.apkg' --cluster local
  quizgen build zip://pages::file:///mnt/pages.zip -o 's3://site/decks/{{folder}}.json' --cluster tcp://scheduler:8786

{CODES}"""


def whole() -> str:
    """The help of the whole program."""
    commands = "\n".join(f"  {name:<8}{summary}" for name, summary in COMMANDS.items())
    examples = "\n".join(f"  {line}".rstrip() for line in EPILOG.replace("\b\n", "").splitlines())
    return f"""\
Usage: quizgen [OPTIONS] COMMAND [ARGS]...

  {ABOUT}

Options:
  --version             Show the version and exit.
  --install-completion  Install completion for the current shell.
  --show-completion     Show completion for the current shell, to copy it or
                        customize the installation.
  -h, --help            Show this message and exit.

Commands:
{commands}

{examples}"""


def version_line() -> str:
    """The program with its version."""
    return f"quizgen {__version__}"
