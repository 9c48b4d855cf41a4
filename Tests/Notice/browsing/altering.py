"""Copies of a published folder in which something is not as it was published."""
import contextlib
import os
import re
import shutil
import tempfile


@contextlib.contextmanager
def copied(folder):
    home = tempfile.mkdtemp(prefix="browse-site-")
    try:
        shutil.copytree(folder, f"{home}/site")
        yield f"{home}/site"
    finally:
        shutil.rmtree(home, ignore_errors=True)


def below(folder, name):
    """The files below a folder of the site, among them partial tiles of earlier sizes, which no reader needs."""
    return [os.path.join(place, file) for place, _, files in os.walk(f"{folder}/{name}") for file in files]


def flip(path, place, bit=1):
    with open(path, "r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ bit]))


def alter_hash(path, place):
    """Another letter of a hash in base64: what stands there can still be read."""
    with open(path, "r+b") as file:
        file.seek(place)
        letter = file.read(1)
        file.seek(place)
        file.write(b"B" if letter == b"A" else b"A")


def bundle(folder):
    """One bit of an entry: a digit or a letter becomes another."""
    for path in below(folder, "tile/entries"):
        flip(path, 60)


def hash_tile(folder):
    for path in below(folder, "tile/0"):
        flip(path, 40)


def notes(folder):
    """One letter of the root in the newest of the notes."""
    path = f"{folder}/checkpoints"
    with open(path, "rb") as file:
        text = file.read()
    alter_hash(path, text.rindex(b"\n\n\xe2\x80\x94") - 10)


def checkpoint(folder):
    path = f"{folder}/checkpoint"
    with open(path, "rb") as file:
        text = file.read()
    alter_hash(path, text.index(b"\n\n") - 10)


def edit(folder, pattern, change):
    """Changes the first place in every page where a pattern is found."""
    for name in sorted(os.listdir(folder)):
        if name.endswith(".html") and name != "verify.html":
            with open(f"{folder}/{name}", encoding="utf-8") as file:
                text = file.read()
            altered = re.sub(pattern, change, text, count=1, flags=re.DOTALL)
            if altered == text:
                raise SystemExit(f"browse: nothing to alter in {name}: {pattern}")
            with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
                file.write(altered)


def figure(folder):
    """The last digit of the first figure that the page shows."""
    edit(folder, r'(<data [^>]*data-figure="[^"]*" value="-?[0-9]*)([0-9])"',
         lambda found: f'{found[1]}{(int(found[2]) + 1) % 10}"')


def shown(folder):
    """The last digit of the first figure as it is printed, but not in what the script compares."""
    edit(folder, r'(<data [^>]*data-figure="[^"]*" value="[^"]*">[^<]*?)([0-9])([^0-9<]*<)',
         lambda found: f"{found[1]}{(int(found[2]) + 1) % 10}{found[3]}")


def script(folder):
    """One letter of the script: its hash is not the one that the page's policy names."""
    edit(folder, r"Starts the verifier", lambda _: "Starts the Verifier")


ALTERATIONS = {"bundle": bundle, "hash-tile": hash_tile, "notes": notes, "checkpoint": checkpoint, "figure": figure,
               "shown": shown, "script": script}
