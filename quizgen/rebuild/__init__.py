"""Rebuilding without harm: what learners have achieved hangs on ids, gap numbers and dates of change.

A build goes through three steps, all of them values in, values out:

1. `carried(items, history)` gives the new items the ids that `history` knows them by, also where a
   page was reworded so that an item came with another id, and keeps the numbers of gaps in place.
2. Whoever merges edits of people does it now, by these ids, and puts the items that come of it in
   place of `Carried.items`.
3. `renewed(carried, history, entry_of)` gives what there is to tell (a `Plan`) and the history after
   this build, which knows when each item last changed. `entry_of` gives what is known of an item without
   a history, with a fingerprint of what a learner gets to see of it: the Anki format has one for its notes,
   `fresh` is one for items.

`History` is a value; `lock.parse` and `lock.render` are its form on disk, a set's `deck.lock`.
"""

from quizgen.rebuild.asked import answers, asks
from quizgen.rebuild.carry import Carried, carried
from quizgen.rebuild.fingerprint import fingerprint
from quizgen.rebuild.fresh import dated, first, fresh
from quizgen.rebuild.history import EMPTY, Entry, History
from quizgen.rebuild.plan import Plan
from quizgen.rebuild.renew import Renewed, renewed

__all__ = [
    "EMPTY",
    "Carried",
    "Entry",
    "History",
    "Plan",
    "Renewed",
    "answers",
    "asks",
    "carried",
    "dated",
    "fingerprint",
    "first",
    "fresh",
    "renewed",
]
