# The timestamp authority of authority.sh over HTTP, for so many requests; prints the port. Under /status it answers 503,
# under /page something that is no timestamp.
#   python3 authority.py TIME REQUESTS
import http.server, subprocess, sys

class Authority(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        asked = self.rfile.read(int(self.headers["Content-Length"]))
        open("posted.tsq", "wb").write(asked)
        answer = subprocess.run(["sh", "authority.sh", "stamp", "posted.tsq", sys.argv[1]], stdout=subprocess.PIPE).stdout
        if self.path == "/page": answer = b"<html>"
        known = self.headers["Content-Type"] == "application/timestamp-query"
        self.send_response(503 if self.path == "/status" else 200 if known else 415)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)
    def log_message(self, *arguments): pass

server = http.server.HTTPServer(("127.0.0.1", 0), Authority)
server.timeout = 60
print(server.server_port, flush=True)
for _ in range(int(sys.argv[2])): server.handle_request()
