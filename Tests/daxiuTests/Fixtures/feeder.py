"""A log's own program that is somebody else's (aics-witness) asks a witness: python feeder.py URL VKEY LEDGER.

Submits every checkpoint of the ledger, the smallest first, and prints the last one with the cosignature.
"""
import sqlite3
import sys

from aics_tlog import MerkleTree
from aics_witness import WitnessClient, merge_cosignatures

url, vkey, path = sys.argv[1:]
ledger = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
tree = MerkleTree([bytes(line) for line, in ledger.execute("SELECT CAST(line AS BLOB) FROM entry ORDER BY seq")])
notes = [note for note, in ledger.execute("SELECT CAST(note AS BLOB) FROM checkpoint ORDER BY size")]
with WitnessClient(url, vkey) as client:
    for note in notes:
        line = client.submit(note, tree.consistency_proof)
sys.stdout.write(merge_cosignatures(notes[-1], line).decode())
