"""Where a published folder is opened from: as it lies on a stick, from `daxiu serve`, from nginx as the handbook has it."""
import contextlib
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time

HANDBOOK = os.path.join(os.path.dirname(__file__), "../../../Sources/daxiu/daxiu.docc/Notice.md")
# What nginx asks for: name and password of the recipe.
NEIGHBOUR = "neighbour:only-for-tests"


@contextlib.contextmanager
def stick(folder):
    yield f"file://{os.path.abspath(folder)}/"


@contextlib.contextmanager
def served(folder, listen="127.0.0.1:0", host="127.0.0.1"):
    """By `daxiu serve`. `host`: the name by which the browser asks for it."""
    process = subprocess.Popen(["daxiu", "serve", folder, "--listen", listen], stdout=subprocess.PIPE, text=True,
                               stdin=subprocess.DEVNULL)
    try:
        port = None
        for line in process.stdout:
            port = re.search(r"http://\S+:([0-9]+)/", line)
            if port:
                break
        if not port:
            raise SystemExit("browse: daxiu serve did not begin")
        yield f"http://{host}:{port.group(1)}/"
    finally:
        process.terminate()
        process.wait()


def recipe(folder, home, port):
    """The handbook's site, with the paths and the port of a trial."""
    with open(HANDBOOK, encoding="utf-8") as file:
        site = re.search(r"```nginx\n(.*?)```", file.read(), re.DOTALL).group(1)
    for pattern, text in [
        (r"listen 443 ssl;", f"listen 127.0.0.1:{port} ssl;"), (r"listen \[::\]:443 ssl;", ""),
        (r"root \S+;", f"root {os.path.abspath(folder)};"),
        (r"ssl_certificate \S+;", f"ssl_certificate {home}/certificate.pem;"),
        (r"ssl_certificate_key \S+;", f"ssl_certificate_key {home}/key.pem;"),
        (r"auth_basic_user_file \S+;", f"auth_basic_user_file {home}/htpasswd;"),
    ]:
        site, count = re.subn(pattern, lambda _: text, site)
        if count == 0 and text:
            raise SystemExit(f"browse: the handbook's site has no {pattern}")
    logs = "".join(f"{kind}_temp_path {home}/{kind};" for kind in
                   ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
    user = "user root;" if os.geteuid() == 0 else ""
    return (f"{user} daemon off; pid {home}/pid; error_log {home}/error.log; events {{}}\n"
            f"http {{ access_log off; include /etc/nginx/mime.types; {logs}\n{site}\n}}\n")


@contextlib.contextmanager
def nginx(folder):
    """By nginx with a certificate and a password, as the handbook has it."""
    home = tempfile.mkdtemp(prefix="browse-nginx-")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    name, password = NEIGHBOUR.split(":")
    secret = subprocess.run(["openssl", "passwd", "-apr1", password], check=True, capture_output=True, text=True).stdout
    with open(f"{home}/htpasswd", "w", encoding="utf-8") as file:
        file.write(f"{name}:{secret}")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-subj", "/CN=127.0.0.1", "-keyout", f"{home}/key.pem", "-out", f"{home}/certificate.pem"],
        check=True, capture_output=True)
    with open(f"{home}/nginx.conf", "w", encoding="utf-8") as file:
        file.write(recipe(folder, home, port))
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    process = subprocess.Popen([program, "-e", f"{home}/error.log", "-p", home, "-c", f"{home}/nginx.conf"],
                               stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            if process.poll() is not None:
                with open(f"{home}/error.log", encoding="utf-8") as file:
                    raise SystemExit(f"browse: nginx did not begin: {file.read()}")
            time.sleep(0.05)
        yield f"https://{NEIGHBOUR}@127.0.0.1:{port}/"
    finally:
        process.terminate()
        process.wait()
        shutil.rmtree(home, ignore_errors=True)


HOSTS = {"file": stick, "serve": served, "nginx": nginx}
