"""Firefox ESR without a window, asked through Marionette, its own protocol over a socket of this machine.

`remote.prefs.recommended` is false: with it a page at file:// may read its neighbours, which no user's Firefox lets it.
A window is never under 500 px wide: narrower pages lie in a frame.
"""
import base64
import json
import os
import socket
import subprocess
import tempfile
import time

from .chromium import BrowserFailure, found

PROGRAMS = ["firefox-esr", "firefox"]
# It asks for nothing by itself, and shows no page but ours.
PREFERENCES = {
    "remote.prefs.recommended": False, "marionette.port": 0, "app.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False, "browser.startup.page": 0,
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.safebrowsing.malware.enabled": False, "browser.safebrowsing.phishing.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False, "datareporting.policy.firstRunURL": "",
    "toolkit.telemetry.enabled": False, "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False, "services.settings.server": "data:,",
    "extensions.update.enabled": False,
    "app.normandy.enabled": False, "browser.newtabpage.enabled": False, "network.http.phishy-userpass-length": 255,
    "network.auth.confirmAuth.enabled": False, "browser.aboutwelcome.enabled": False,
    "termsofuse.bypassNotification": True,
}
# What was asked for over the network, and what was complained of, as the browser itself has it.
WATCH = """
if (!this.browseWatch) {
  Services.console.reset();
  const requests = [];
  const observer = { observe(subject) {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    // What the browser asks for by itself is none of the page's.
    const isPage = loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
    if (isPage || !loadInfo.triggeringPrincipal.isSystemPrincipal) requests.push(URI.spec);
  } };
  Services.obs.addObserver(observer, "http-on-modify-request");
  Services.browseRequests = requests;
}
"""
COMPLAINTS = """
return Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError)
  .filter((one) => one.innerWindowID > 0 && !(one.flags & Ci.nsIScriptError.infoFlag))
  .map((one) => `${one.category}: ${one.errorMessage}`);
"""


class Firefox:
    """One browser with one profile."""
    name = "firefox"

    def __init__(self, storage=True, scripts=True, dark=False, hosts=(), preferences=None):
        self.profile = tempfile.TemporaryDirectory(prefix="browse-")
        chosen = {**PREFERENCES, **(preferences or {})}
        if hosts:
            chosen["network.dns.localDomains"] = ",".join(hosts)
        if not storage:
            chosen["network.cookie.cookieBehavior"] = 2
        if not scripts:
            chosen["javascript.enabled"] = False
        if dark:
            chosen["layout.css.prefers-color-scheme.content-override"] = 0
        with open(f"{self.profile.name}/user.js", "w", encoding="utf-8") as file:
            for name, value in chosen.items():
                file.write(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n")
        self.process = subprocess.Popen(
            [next(program for program in PROGRAMS if found(program)), "--headless", "--marionette",
             "--remote-allow-system-access", "--no-remote", "--profile", self.profile.name],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**os.environ, "HOME": self.profile.name, "MOZ_HEADLESS_WIDTH": "1280", "MOZ_HEADLESS_HEIGHT": "900"})
        self.count, self.buffer = 0, b""
        self.socket = self.connect(60)
        self.read(60)
        self.ask("WebDriver:NewSession", strictFileInteractability=False, acceptInsecureCerts=True)
        self.chrome(WATCH)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.ask("Marionette:Quit", flags=["eForceQuit"])
        except (BrowserFailure, OSError):
            pass
        self.socket.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        try:
            self.profile.cleanup()
        except OSError:
            # One of its processes still writes.
            pass

    def connect(self, patience):
        end = time.monotonic() + patience
        while time.monotonic() < end and self.process.poll() is None:
            try:
                with open(f"{self.profile.name}/MarionetteActivePort", encoding="ascii") as file:
                    return socket.create_connection(("127.0.0.1", int(file.read())), 10)
            except (OSError, ValueError):
                time.sleep(0.05)
        raise BrowserFailure("it does not start")

    def read(self, patience):
        """A message: its length, a colon, JSON."""
        end = time.monotonic() + patience
        while True:
            head, colon, rest = self.buffer.partition(b":")
            if colon and len(rest) >= int(head):
                self.buffer = rest[int(head):]
                return json.loads(rest[:int(head)])
            self.socket.settimeout(max(0.01, end - time.monotonic()))
            piece = self.socket.recv(1 << 20)
            if not piece:
                raise BrowserFailure("it is gone")
            self.buffer += piece

    def ask(self, command, patience=90, **words):
        self.count += 1
        text = json.dumps([0, self.count, command, words]).encode()
        self.socket.sendall(str(len(text)).encode() + b":" + text)
        _, _, error, result = self.read(patience)
        if error:
            raise BrowserFailure(f"{command}: {error['message'][:500]}")
        return result

    def chrome(self, script):
        """Runs a script with the browser's own rights."""
        self.ask("Marionette:SetContext", value="chrome")
        try:
            return self.ask("WebDriver:ExecuteScript", script=script, args=[], sandbox="system")["value"]
        finally:
            self.ask("Marionette:SetContext", value="content")

    def page(self, width=1280, height=900):
        return FirefoxPage(self, width, height)


class FirefoxPage:
    """The browser's one page."""

    def __init__(self, browser, width, height):
        self.browser, self.width, self.height = browser, width, height
        browser.ask("WebDriver:SetWindowRect", width=max(500, width), height=height)
        browser.chrome("Services.browseRequests.length = 0; Services.console.reset();")
        self.frame = None

    def open(self, address):
        """Narrower than a window it lies in a frame, which a server's `frame-ancestors` refuses: from file:// alone."""
        if self.width < 500:
            self.frame = tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8")
            style = f"width:{self.width}px;height:{self.height - 100}px;border:0"
            self.frame.write(f'<!DOCTYPE html><body style="margin:0"><iframe style="{style}" src="{address}"></iframe>')
            self.frame.flush()
            self.browser.ask("WebDriver:Navigate", url=f"file://{self.frame.name}")
            self.enter()
        else:
            self.browser.ask("WebDriver:Navigate", url=address)

    def enter(self):
        element = self.browser.ask("WebDriver:FindElement", using="css selector", value="iframe")["value"]
        self.browser.ask("WebDriver:SwitchToFrame", element=next(iter(element.values())))

    def attend(self, patience=0.05):
        time.sleep(patience)

    def value(self, expression, patience=60):
        script = f"return ({expression})"
        try:
            return self.browser.ask("WebDriver:ExecuteScript", script=script, args=[], sandbox="default")["value"]
        except BrowserFailure as failure:
            # The page in the frame gave way to another.
            if not self.frame or "discarded" not in str(failure) and "browsing context" not in str(failure).lower():
                raise
            self.browser.ask("WebDriver:SwitchToParentFrame")
            self.enter()
            return self.browser.ask("WebDriver:ExecuteScript", script=script, args=[], sandbox="default")["value"]

    def run(self, source):
        """Runs a long script beside the page, such as axe; what it leaves is there for `value`."""
        self.browser.ask("WebDriver:ExecuteScript", script=source, args=[], sandbox="default")

    @property
    def requests(self):
        return self.browser.chrome("return Services.browseRequests")

    @property
    def complaints(self):
        return self.browser.chrome(COMPLAINTS)

    def element(self, selector):
        found = self.browser.ask("WebDriver:FindElement", using="css selector", value=selector)["value"]
        return next(iter(found.values()))

    def choose(self, selector, path):
        self.browser.ask("WebDriver:ElementSendKeys", id=self.element(selector), text=os.path.abspath(path))

    def type(self, selector, text):
        self.browser.ask("WebDriver:ElementSendKeys", id=self.element(selector), text=text + "\ue007")

    def picture(self, path, top=0, height=None):
        words = {"full": bool(height), "hash": False}
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.browser.ask("WebDriver:TakeScreenshot", **words)["value"]))

    def close(self):
        self.browser.ask("WebDriver:SwitchToFrame", id=None)
        self.browser.ask("WebDriver:Navigate", url="about:blank")
        if self.frame:
            self.frame.close()
