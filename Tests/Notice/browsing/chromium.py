"""Chromium without a window, asked through its own protocol over two pipes (--remote-debugging-pipe)."""
import base64
import json
import os
import select
import subprocess
import tempfile
import time

PROGRAMS = ["chromium", "chromium-browser", "google-chrome"]
# The browser asks for nothing by itself: what is asked for is the page's doing.
QUIET = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
         "--disable-extensions", "--disable-default-apps", "--mute-audio", "--hide-scrollbars"]


class BrowserFailure(Exception):
    """The browser does not do what it is asked to."""


def cookies_refused(profile):
    """A profile whose user lets no page keep anything."""
    os.makedirs(f"{profile}/Default")
    with open(f"{profile}/Default/Preferences", "w", encoding="utf-8") as file:
        json.dump({"profile": {"default_content_setting_values": {"cookies": 2}}}, file)


class Chromium:
    """One browser with one profile; pages come and go, what they keep stays until it is closed."""
    name = "chromium"

    def __init__(self, storage=True, hosts=(), flags=()):
        """hosts: names that are this machine, as a router would have it."""
        self.profile = tempfile.TemporaryDirectory(prefix="browse-")
        if not storage:
            cookies_refused(self.profile.name)
        rules = [f"MAP {host} 127.0.0.1" for host in hosts] + ["MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"]
        command = ["--headless=new", "--remote-debugging-pipe", f"--user-data-dir={self.profile.name}", *QUIET,
                   f"--host-resolver-rules={', '.join(rules)}", "--ignore-certificate-errors", *flags]
        if os.geteuid() == 0:
            command.append("--no-sandbox")
        (theirs, self.to), (self.back, ours) = os.pipe(), os.pipe()

        def hand_over():
            # What it is to have under 3 and 4 may lie there already.
            low, high = os.dup(theirs), os.dup(ours)
            os.dup2(low, 3)
            os.dup2(high, 4)

        self.process = subprocess.Popen(
            [next(program for program in PROGRAMS if found(program)), *command, "about:blank"],
            preexec_fn=hand_over, close_fds=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, env={**os.environ, "HOME": self.profile.name})
        os.close(theirs)
        os.close(ours)
        self.count, self.buffer, self.events, self.answers = 0, b"", [], {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.ask("Browser.close")
            self.process.wait(10)
        except (BrowserFailure, OSError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        os.close(self.to)
        os.close(self.back)
        try:
            self.profile.cleanup()
        except OSError:
            # One of its processes still writes; it lies in the system's folder for such things.
            pass

    def send(self, method, session=None, **words):
        self.count += 1
        message = {"id": self.count, "method": method, "params": words}
        if session:
            message["sessionId"] = session
        os.write(self.to, json.dumps(message).encode() + b"\0")
        return self.count

    def ask(self, method, session=None, patience=60, **words):
        """Asks and waits for the answer; what happens meanwhile is kept in `events`."""
        number = self.send(method, session, **words)
        end = time.monotonic() + patience
        while number not in self.answers:
            if not self.take(end - time.monotonic()):
                raise BrowserFailure(f"{method}: no answer in {patience} s")
        answer = self.answers.pop(number)
        if "error" in answer:
            raise BrowserFailure(f"{method}: {answer['error'].get('message')}")
        return answer["result"]

    def take(self, patience):
        """Takes in what the browser says; gives whether it said anything."""
        if patience <= 0 or not select.select([self.back], [], [], patience)[0]:
            return False
        piece = os.read(self.back, 1 << 20)
        if not piece:
            raise BrowserFailure("it is gone")
        *whole, self.buffer = (self.buffer + piece).split(b"\0")
        for text in whole:
            message = json.loads(text)
            if "id" in message:
                self.answers[message["id"]] = message
            else:
                self.events.append(message)
        return True

    def page(self, **words):
        return ChromiumPage(self, **words)


class ChromiumPage:
    """A page with everything that it and its workers ask for and complain of; unless it is left alone until `watch`."""

    def __init__(self, browser, width=1280, height=900, scripts=True, preload="", dark=False, throttle=1, watched=True):
        self.browser, self.seen = browser, len(browser.events)
        self.requests, self.complaints, self.workers = [], [], []
        self.target = browser.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = browser.ask("Target.attachToTarget", targetId=self.target, flatten=True)["sessionId"]
        if watched:
            self.watch()
        self.size(width, height)
        if dark:
            self.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
        if not scripts:
            self.ask("Emulation.setScriptExecutionDisabled", value=True)
        if throttle != 1:
            self.ask("Emulation.setCPUThrottlingRate", rate=throttle)
        if preload:
            self.ask("Page.addScriptToEvaluateOnNewDocument", source=preload)

    def ask(self, method, **words):
        return self.browser.ask(method, self.session, **words)

    def watch(self):
        """From here on every request and complaint is told, and no worker begins before it is attended."""
        for domain in ["Page", "Runtime", "Network", "Log", "Audits", "DOM"]:
            self.ask(f"{domain}.enable")
        self.ask("Target.setAutoAttach", autoAttach=True, waitForDebuggerOnStart=True, flatten=True)

    def size(self, width, height):
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                 mobile=width < 600)

    def open(self, address):
        if self.ask("Page.navigate", url=address).get("errorText"):
            raise BrowserFailure(f"{address} cannot be opened")

    def attend(self, patience=0.02):
        """Takes in what happened since, and lets workers begin."""
        self.browser.take(patience)
        for event in self.browser.events[self.seen:]:
            self.notice(event.get("method"), event.get("params", {}), event.get("sessionId"))
        self.seen = len(self.browser.events)

    def notice(self, method, words, session):
        if session not in [self.session, *self.workers]:
            return
        if method == "Target.attachedToTarget":
            self.begin(words["sessionId"], words["targetInfo"]["type"])
        elif method == "Network.requestWillBeSent":
            self.requests.append(words["request"]["url"])
        elif method == "Runtime.exceptionThrown":
            self.complaints.append(words["exceptionDetails"].get("exception", {}).get("description", "exception"))
        elif method == "Runtime.consoleAPICalled" and words["type"] in ["error", "assert", "warning"]:
            self.complaints.append(" ".join(str(one.get("value")) for one in words["args"]))
        elif method == "Log.entryAdded" and words["entry"]["level"] in ["error", "warning"]:
            self.complaints.append(f"{words['entry']['text']} {words['entry'].get('url', '')}".strip())
        elif method == "Audits.issueAdded" and words["issue"]["code"] == "ContentSecurityPolicyIssue":
            self.complaints.append(f"policy: {json.dumps(words['issue']['details'])}")

    def begin(self, session, kind):
        """A worker waits until it is attended, so that nothing that it asks for is missed."""
        self.workers.append(session)
        for domain in ["Runtime", "Network", "Log"] if kind == "worker" else []:
            self.browser.send(f"{domain}.enable", session)
        self.browser.send("Runtime.runIfWaitingForDebugger", session)

    def value(self, expression, patience=60):
        """What an expression is in the page; its policy does not concern who debugs it."""
        answer = self.browser.ask("Runtime.evaluate", self.session, patience, expression=expression, returnByValue=True,
                                  awaitPromise=True)
        if "exceptionDetails" in answer:
            raise BrowserFailure(json.dumps(answer["exceptionDetails"])[:500])
        return answer["result"].get("value")

    def choose(self, selector, path):
        """Gives a file to an input for files."""
        found = self.ask("Runtime.evaluate", expression=f"document.querySelector({json.dumps(selector)})")["result"]
        self.ask("DOM.setFileInputFiles", objectId=found["objectId"], files=[os.path.abspath(path)])

    def type(self, selector, text):
        """Types into a field, key by key as far as the page can tell, and presses Enter."""
        self.value(f"document.querySelector({json.dumps(selector)}).focus()")
        self.ask("Input.insertText", text=text)
        key = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"}
        for kind in ["keyDown", "keyUp"]:
            self.ask("Input.dispatchKeyEvent", type=kind, **key)

    def picture(self, path, top=0, height=None):
        """A picture of the page from a line on; as high as the window if nothing is said."""
        shot = {"format": "png"}
        if height:
            width = self.value("document.documentElement.clientWidth")
            shot |= {"captureBeyondViewport": True,
                     "clip": {"x": 0, "y": top, "width": width, "height": height, "scale": 1}}
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.ask("Page.captureScreenshot", **shot)["data"]))

    def print(self, path):
        """The page on A4."""
        paper = self.ask("Page.printToPDF", paperWidth=8.27, paperHeight=11.69, printBackground=False)
        with open(path, "wb") as file:
            file.write(base64.b64decode(paper["data"]))

    def heap(self):
        """Bytes of JavaScript in the page and in its workers."""
        return sum(self.browser.ask("Runtime.getHeapUsage", session)["usedSize"]
                   for session in [self.session, *self.workers])

    def close(self):
        self.browser.ask("Target.closeTarget", targetId=self.target)


def found(program):
    return any(os.access(f"{folder}/{program}", os.X_OK) for folder in os.environ["PATH"].split(":"))
