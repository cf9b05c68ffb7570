"""Question sets: what stands in a `deck.yaml`, and how a rebuild merges with what people edited.

Values in, values out: text comes in, text goes out, and the disk is someone else's.
"""
