"""A witness that is served is asked for one history and killed a little later each time, then asked for the other:
python3 killed.py WITNESS STATE ONE OTHER.

Prints a line for each time: 1 where the first was answered with a cosignature, then 1 where the second was.
"""
import os
import shutil
import socket
import subprocess
import sys
import time

witness, state, one, other = sys.argv[1:]
body = open(one, "rb").read()
question = b"POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nContent-Length: %d\r\n\r\n" % len(body) + body
environment = {**os.environ, "DAXIU_STATE": "state-v"}


def told(delay):
    for source, copy in ((witness, "v"), (state, "state-v")):
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(source, copy)
    server = subprocess.Popen(["daxiu", "witness", "serve", "v", "--listen", "0"], stdout=subprocess.PIPE, env=environment)
    port = int(server.stdout.readline().strip().rsplit(b":", 1)[1])
    with socket.create_connection(("127.0.0.1", port), timeout=20) as peer:
        begin = time.monotonic()
        peer.sendall(question)
        if delay is not None:
            time.sleep(delay)
            server.kill()
        answer = b""
        try:
            while piece := peer.recv(4096):
                answer += piece
        except ConnectionResetError:
            pass
        took = time.monotonic() - begin
    server.kill()
    server.wait()
    return "— ".encode() in answer, took


assert told(None)[0]
# Until it is told before the kill: a slow machine needs more time than another.
took = max(told(None)[1], 0.001)
for step in range(200):
    first, _ = told(took * step / 8)
    second = subprocess.run(["daxiu", "witness", "cosign", "v", other], capture_output=True, env=environment)
    print(int(first), int("— ".encode() in second.stdout), flush=True)
    if first and step >= 8:
        break
