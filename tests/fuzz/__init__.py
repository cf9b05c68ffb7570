"""Fuzzers that are run by hand; what they find becomes a case in tests/bad_files.py or beside what it broke."""
