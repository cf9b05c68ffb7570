"""The parser of HTML as other programs write it: from tags to runs."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser

from quizgen.formats.html_runs import BARRIER, math_run
from quizgen.formats.html_text import bounded
from quizgen.formats.scripts import script
from quizgen.text.inline import Run

_BLOCKS = frozenset(
    "p div li ul ol tr table h1 h2 h3 h4 h5 h6 pre blockquote section article dl dt dd hr tbody thead".split()
)
_STYLES = {
    "b": "strong", "strong": "strong", "i": "emphasis", "em": "emphasis", "dfn": "emphasis", "var": "emphasis",
    "code": "code", "tt": "code", "kbd": "code", "samp": "code", "pre": "pre", "sub": "sub", "sup": "sup",
    "script": "silent", "style": "silent", "head": "silent", "template": "silent",
}  # fmt: skip
_KNOWN = frozenset(
    "a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite "
    "code col colgroup data dd "
    "del details dfn dir div dl dt em embed fieldset figcaption figure font footer form h1 h2 "
    "h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark math meta nav nobr "
    "noscript object ol option p param picture pre q rp rt ruby s samp script section select small source span strike "
    "strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var "
    "video wbr".split()
)
_DROPPED = {"video": "a video", "audio": "a sound", "iframe": "a frame", "object": "an object", "svg": "a drawing"}
_EQUATIONS = re.compile(r"texrender|equation|Wirisformula")
_SPACE = re.compile(r"[ \t\n\r\f]+")


class HtmlRuns(HTMLParser):
    """Collects the runs of an HTML text, and names what had to be dropped from it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.runs: list[Run] = []
        self.dropped: list[str] = []
        self._open: Counter[str] = Counter()
        self._tex: list[str] | None = None  # the LaTeX of the MathML that is being read

    def feed(self, data: str) -> None:
        """See HTMLParser."""
        super().feed(bounded(data))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """See HTMLParser."""
        if tag == "br" or tag in _BLOCKS:
            self.runs.append(Run("\n"))
        elif tag == "span":
            self.runs.append(Run(BARRIER))
        elif tag == "img":
            self._picture({name: value or "" for name, value in attrs})
        elif tag == "math":
            self._tex = []
        elif tag in _DROPPED:
            self.dropped.append(_DROPPED[tag])
        elif tag not in _KNOWN and self._tex is None:  # `List<String>` is no tag, though it looks like one
            self.handle_data(self.get_starttag_text() or "")
        if tag in _STYLES:
            self._open[_STYLES[tag]] += 1

    def handle_endtag(self, tag: str) -> None:
        """See HTMLParser."""
        if tag in _BLOCKS:
            self.runs.append(Run("\n"))
        elif tag in {"td", "th"}:
            self.runs.append(Run(" "))
        elif tag == "math" and self._tex is not None:
            self.runs.append(math_run("".join(self._tex)))
            self._tex = None
        elif tag not in _KNOWN and self._tex is None:
            self.handle_data(f"</{tag}>")
        style = _STYLES.get(tag, "")
        if self._open[style]:
            self._open[style] -= 1

    def handle_data(self, data: str) -> None:
        """See HTMLParser."""
        on = self._open
        if self._tex is not None:
            self._tex.append(data.strip())
        elif on["silent"]:
            return
        elif on["pre"]:
            self.runs += (Run(line, "text" if line == "\n" else "code") for line in re.split(r"(\n)", data) if line)
        else:
            text = _SPACE.sub(" ", data)
            run = Run(text, "code") if on["code"] else Run(text)
            if not on["code"] and (on["sub"] or on["sup"]):
                run = script(text, "sub" if on["sub"] else "sup")
            self.runs.append(Run(run.text, run.kind, on["strong"] > 0, on["emphasis"] > 0))

    def _picture(self, attributes: dict[str, str]) -> None:
        latex = attributes.get("data-equation-content", "")
        if not latex and _EQUATIONS.search(attributes.get("class", "")):
            latex = attributes.get("alt", "").removeprefix("LaTeX: ")
        if latex.strip():
            self.runs.append(math_run(latex))
            return
        self.dropped.append("an image")
        if words := attributes.get("alt", "").strip():
            self.runs.append(Run(f"[{words}]"))
