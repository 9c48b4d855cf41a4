"""Starts a program that goes on by itself, for five minutes at most: python3 background.py OUTPUT COMMAND…; prints its number.

It gets no other file that is open here: whoever runs this waits until nobody has its pipe.
"""
import subprocess
import sys

with open(sys.argv[1], "w") as output:
    command = ["timeout", "300", *sys.argv[2:]]
    print(subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True).pid)
