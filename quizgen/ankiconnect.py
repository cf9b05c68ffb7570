"""A door: an Anki that runs on this machine, through its add-on AnkiConnect.

It speaks to the loopback address only, without proxies and redirections, so that nothing of a set
leaves the machine.
"""

from __future__ import annotations

import http.client
import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quizgen.errors import QuizgenError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

HOST, PORT = "127.0.0.1", 8765
_API = 6
_PATIENCE, _IMPORT = 30, 900  # seconds
_AT_ONCE = 500
_PACKAGE = "quizgen.apkg"


@dataclass(frozen=True, slots=True)
class AnkiConnect:
    """The Anki behind a port of this machine; `key` is what its owner may have set as `apiKey`."""

    port: int = PORT
    key: str = ""

    def check(self) -> None:
        """Raise QuizgenError unless an Anki answers that can be spoken to."""
        version = self._call("version")
        if not isinstance(version, int) or version < _API:
            raise QuizgenError(f"this AnkiConnect is too old (version {version})", "update the add-on in Anki")

    def notes(self, query: str) -> Iterator[Mapping[str, str]]:
        """The fields of the notes that a search finds, by name."""
        found = self._call("findNotes", query=query)
        for start in range(0, len(found), _AT_ONCE):
            for note in self._call("notesInfo", notes=found[start : start + _AT_ONCE]):
                yield {name: field["value"] for name, field in note.get("fields", {}).items()}

    def take(self, package: bytes) -> None:
        """Have Anki import a package."""
        with tempfile.TemporaryDirectory(prefix="quizgen-") as folder:
            path = Path(folder) / _PACKAGE
            path.write_bytes(package)
            if self._call("importPackage", _IMPORT, path=str(path)) is not True:
                raise QuizgenError("Anki did not take the deck", "write it with build -o, and open that file in Anki")

    def _call(self, action: str, patience: int = _PATIENCE, **params: object) -> Any:
        reply = self._reply({"action": action, "version": _API, "params": params} | self._proof(), patience)
        if not isinstance(reply, dict) or not {"result", "error"} <= reply.keys():
            raise self._stranger()
        if reply["error"] is not None:
            raise _refused(action, str(reply["error"]))
        return reply["result"]

    def _proof(self) -> dict[str, str]:
        return {"key": self.key} if self.key else {}

    def _reply(self, request: object, patience: int) -> object:
        connection = http.client.HTTPConnection(HOST, self.port, timeout=patience)
        try:
            connection.request("POST", "/", json.dumps(request), {"Content-Type": "application/json"})
            return json.loads(connection.getresponse().read())
        except TimeoutError as problem:
            raise QuizgenError(
                "Anki did not answer in time", "close the windows it has open, and try again"
            ) from problem
        except ConnectionRefusedError as problem:
            raise QuizgenError(
                f"no Anki answers at {HOST}:{self.port}",
                "start Anki with the add-on AnkiConnect (2055492159), or say with --port where it listens",
            ) from problem
        except (OSError, http.client.HTTPException, ValueError) as problem:
            raise self._stranger() from problem
        finally:
            connection.close()

    def _stranger(self) -> QuizgenError:
        return QuizgenError(
            f"what answers at {HOST}:{self.port} is not AnkiConnect", "say with --port where it listens"
        )


def _refused(action: str, error: str) -> QuizgenError:
    if "api key" in error:
        return QuizgenError("AnkiConnect wants its key", "give it with --key, or in ANKICONNECT_KEY")
    if "collection is not available" in error:
        return QuizgenError("Anki has no profile open", "open one, and try again")
    return QuizgenError(f"Anki refused {action}: {error}", "write the deck with build -o, and open that file in Anki")
