"""From a key press to the screen that shows what it does, on a pseudo-terminal with a quiz of 20,000 items.

Beside each key of the quiz one is pressed in a bare Textual application, which draws one line anew, or
six new lines where the quiz draws more than one: the presses take turns, so that both meet the same
load of the machine. A frame is a sixtieth of a second, at which Textual draws. The first sign of an
answer is that it was taken; it is marked and written to the disk before its verdict shows. Processor
is what the program has had of one until all was shown, which the load of the machine hardly changes,
and until it fell silent, when the next question was made ready too.

python tests/bench/bench_keys.py
"""

from __future__ import annotations

import os
import select
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parents[1] / "terminal")]

FRAME = 1 / 60
ITEMS = 20_000
TIMES = 40
DOWN, ENTER = "\x1b[B", "\r"
BARE = """
from textual.app import App
from textual.containers import VerticalScroll
from textual.widgets import Static

class Bare(App):
    count = 0

    def compose(self):
        yield VerticalScroll(*(Static(f"line {n} of 0") for n in range(6)))

    async def on_key(self, event):
        self.count += 1
        if event.key == "enter":
            await self.query(VerticalScroll).remove()
            await self.mount(VerticalScroll(*(Static(f"line {n} of {self.count}") for n in range(6))))
        else:
            self.query(Static).first().update(f"pressed {self.count}")

Bare().run()
"""


def main():
    from pseudo import Terminal

    with tempfile.TemporaryDirectory() as folder:
        bare = Terminal([sys.executable, "-c", BARE], 80, 24)
        bare.wait_for("line 5 of 0")
        for name, stem, wanted, keys in (
            ("move the cursor", "How many", "How many sodium ions", [(DOWN, "x", b"")]),
            (
                "answer / go on",
                "How many",
                "How many sodium ions",
                [("c", ENTER, "✓".encode()), (ENTER, ENTER, b"/20000")],
            ),
            (
                "type / go on",
                "What drives",
                "What drives the pump",
                [("x", "x", b""), (ENTER, ENTER, "✗".encode()), (ENTER, ENTER, b"/20000")],
            ),
        ):
            on = Terminal(command(written(Path(folder), stem), Path(folder) / "log"), 80, 24)
            on.wait_for(wanted)
            times = []
            for number in range(TIMES * len(keys)):
                key, same, mark = keys[number % len(keys)]
                bares, *_ = pressed(bare, same, b"")
                settle(on)
                before = processor(on)
                taken = pressed(on, key, mark)
                until = processor(on) - before
                settle(on)
                times.append((f"{number % len(keys) + 1} {key!r}", bares, *taken, until, processor(on) - before))
            tell(name, times)
            on.process.kill()
        bare.process.kill()  # on its own it would not notice that its terminal is gone


def command(quiz, log):
    return [sys.executable, "-m", "quizgen", "take", str(quiz), "--in-order", "--log", str(log)]


def written(folder, stem):
    from formats.decks import small

    from quizgen.formats import quiz_json

    deck = small()
    (item,) = [item for item in deck.items if getattr(item.body, "stem", "").startswith(stem)]
    path = folder / "quiz.json"
    path.write_bytes(quiz_json.render(replace(deck, items=tuple(replace(item, id=f"i{n}") for n in range(ITEMS)))))
    return path


def pressed(on, key, mark):
    """The seconds from a key to the first that the program writes after it, and to what has the mark in it."""
    settle(on)
    start, shown, first = time.perf_counter(), b"", 0.0
    os.write(on.ours, key.encode())
    while not shown or mark not in shown:
        shown += os.read(on.ours, 65536)
        first = first or time.perf_counter() - start
    return first, time.perf_counter() - start


def settle(on, silence=0.15):
    """Waits until the program writes no more; a cursor that blinks is drawn twice a second."""
    while select.select([on.ours], [], [], silence)[0]:
        os.read(on.ours, 65536)


def processor(on):
    """The seconds that a program has had of a processor."""
    tasks = Path(f"/proc/{on.process.pid}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9


def tell(name, times):
    for key in dict.fromkeys(key for key, *_ in times):
        bare, first, whole, until, busy = zip(*(seconds for other, *seconds in times if other == key), strict=True)
        theirs = statistics.median(bare)
        for what, mine in (("first sign", first), ("all", whole)):
            middle, worst = statistics.median(mine), max(mine)
            print(
                f"{name:<15} {key:<8} {what:<10} median {1000 * middle:5.1f} ms = {middle / FRAME:4.2f} frames, "
                f"{middle / theirs:4.2f} times bare ({1000 * theirs:.1f} ms); worst {worst / FRAME:4.2f} frames"
            )
        print(
            f"{name:<15} {key:<8} processor  median {1000 * statistics.median(until):5.1f} ms until shown, "
            f"{1000 * statistics.median(busy):5.1f} ms in all"
        )


if __name__ == "__main__":
    main()
