"""A door: the folder of a question set, with its `deck.yaml`, its `deck.lock` and the backups of both.

Two files cannot be replaced in one step. So the new lock is first written beside the old one,
under a name that says which `deck.yaml` it belongs to; then the `deck.yaml` is replaced, and then
the lock. Whoever reads the folder takes the lock that belongs to the `deck.yaml` that is there,
so that a set is the old one or the new one wherever the writing was cut off.
"""
