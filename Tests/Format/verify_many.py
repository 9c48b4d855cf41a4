#!/usr/bin/env python3
"""Judges many ledgers with verify.py in one process, for tests that have thousands of them.

    verify_many.py FILE OUTPUT

FILE holds them one after the other: the bytes of the entry lines and of the notes as two numbers and a line feed, then
both as `verify.py --jsonl --checkpoints` takes them. OUTPUT gets a line of JSON for each, as verify.py prints it.
"""
import sys
import verify

def ledgers(stream):
    while header := stream.readline():
        entries, notes = map(int, header.split())
        yield stream.read(entries), stream.read(notes).decode()

def main(path, output):
    with open(path, "rb") as stream, open(output, "wb") as results:
        for entries, notes in ledgers(stream):
            result = verify.verify(*verify.split_files(entries, notes), "9999-12-31T23:59:59Z")
            results.write(verify.write(result) + b"\n")

if __name__ == "__main__":
    main(*sys.argv[1:])
