"""A stand-in for an Anki with the add-on AnkiConnect: its protocol, over a real collection."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any

from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anki.collection import Collection

VERSION = 6


@dataclass
class Server:
    """`key` is what the add-on is configured to want; `asked` are the actions that came, in order."""

    collection: Collection | None
    key: str | None = None
    asked: list[str] = field(default_factory=list)
    port: int = 0

    def answer(self, request: dict[str, Any]) -> Any:
        self.asked.append(request.get("action", ""))
        try:
            result, error = self.run(request), None
        except Exception as problem:  # noqa: BLE001 - the add-on tells its caller whatever went wrong
            result, error = None, str(problem)
        return result if request.get("version", 4) <= 4 and error is None else {"result": result, "error": error}

    def run(self, request: dict[str, Any]) -> Any:
        if request.get("key") != self.key and request.get("action") != "requestPermission":
            raise ValueError("valid api key must be provided")
        actions = {
            "version": lambda: VERSION,
            "findNotes": self.find_notes,
            "notesInfo": self.notes_info,
            "importPackage": self.import_package,
        }
        if request.get("action") not in actions:
            raise ValueError("unsupported action")
        return actions[request["action"]](**request.get("params", {}))

    def opened(self) -> Collection:
        if self.collection is None:
            raise ValueError("collection is not available")
        return self.collection

    def find_notes(self, query: str) -> list[int]:
        return list(self.opened().find_notes(query))

    def notes_info(self, notes: list[int]) -> list[dict[str, Any]]:
        told = []
        for note_id in notes:
            note = self.opened().get_note(note_id)
            model = note.note_type()
            places = {each["name"]: each["ord"] for each in model["flds"]}
            told.append({
                "noteId": note.id, "tags": note.tags, "modelName": model["name"], "mod": note.mod,
                "fields": {name: {"value": note.fields[place], "order": place} for name, place in places.items()},
                "cards": self.opened().db.list("select id from cards where nid = ? order by ord", note.id),
            })  # fmt: skip
        return told

    def import_package(self, path: str) -> bool:
        # What `anki.importing.AnkiPackageImporter`, which the add-on calls, does in today's Anki.
        options = ImportAnkiPackageOptions(merge_notetypes=True, with_scheduling=True, with_deck_configs=True)
        self.opened().import_anki_package(ImportAnkiPackageRequest(package_path=path, options=options))
        return True


@contextmanager
def served(collection: Collection | None, key: str | None = None) -> Iterator[Server]:
    """The stand-in on a free port of this machine."""
    server = Server(collection, key)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            reply = json.dumps(server.answer(json.loads(body))).encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/json")
            self.send_header("Content-Length", str(len(reply)))
            self.end_headers()
            self.wfile.write(reply)

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    with HTTPServer(("127.0.0.1", 0), Handler) as listener:
        server.port = listener.server_port
        thread = threading.Thread(target=listener.serve_forever, daemon=True)
        thread.start()
        yield server
        listener.shutdown()
        thread.join()
