"""How long a notice takes and what it takes up, on this machine and on one six times as slow.

A browser's own throttle slows the main thread of a page alone. What judges runs in a worker: for that the whole process
of the page is stopped for five sixths of the time, in steps that nobody feels.
"""
import contextlib
import json
import os
import signal
import threading
import time

from . import looking

STEP = 0.006
# What the page came to, as soon as it says so. To ask again and again would keep its thread from its work.
JUDGED = """
new Promise((done) => {
  const look = () => {
    const word = document.querySelector("#verdict-word");
    const state = word && word.getAttribute("data-word");
    if (%s.includes(state)) done(state);
  };
  new MutationObserver(look).observe(document, { subtree: true, attributeFilter: ["data-word"] });
  look();
})
""" % json.dumps(looking.FINAL)
# Milliseconds from the address to the first picture with text in it, as the browser has it.
FIRST = """
new Promise((done) => new PerformanceObserver((list) => {
  const one = list.getEntriesByName("first-contentful-paint")[0];
  if (one) done(one.startTime);
}).observe({ type: "paint", buffered: true }))
"""


def renderers(browser):
    """The processes that show pages, by their parents."""
    found, parents = set(), {browser.process.pid}
    children = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError), open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as file:
            children.setdefault(int(file.read().rsplit(")", 1)[1].split()[1]), []).append(int(name))
    while parents:
        parents = {child for parent in parents for child in children.get(parent, [])}
        for pid in parents:
            with contextlib.suppress(OSError), open(f"/proc/{pid}/cmdline", "rb") as file:
                if b"--type=renderer" in file.read():
                    found.add(pid)
    return found


@contextlib.contextmanager
def slowed(browser, times):
    """Every page's process runs one part of `times` of the time."""
    end = threading.Event()

    def hold():
        pids = set()
        turn = 0
        while not end.is_set():
            if turn % 20 == 0:
                pids = renderers(browser)
            turn += 1
            for number, seconds in [(signal.SIGSTOP, STEP * (times - 1)), (signal.SIGCONT, STEP)]:
                for pid in pids:
                    with contextlib.suppress(OSError):
                        os.kill(pid, number)
                time.sleep(seconds)

    thread = threading.Thread(target=hold) if times > 1 else None
    if thread:
        thread.start()
    try:
        yield
    finally:
        end.set()
        if thread:
            thread.join()


def used(browser):
    """CPU seconds of the processes that show pages, and MB that the largest of them had at most."""
    seconds, most = 0, 0
    for pid in renderers(browser):
        with contextlib.suppress(OSError), open(f"/proc/{pid}/status", encoding="utf-8") as file:
            most = max(most, *(int(line.split()[1]) for line in file if line.startswith("VmHWM")))
        with contextlib.suppress(OSError), open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
            seconds += sum(map(int, file.read().rsplit(")", 1)[1].split()[11:13])) / os.sysconf("SC_CLK_TCK")
    return {"cpu": seconds, "peak": most / 1024}


def measure(browser, base, name="index.html", throttle=1, slow=1, patience=600):
    """Seconds to the first view, to the verdict, and of the processor, which a busy machine does not stretch; and MB.

    As a phone shows it, and nobody looks on before it has judged: who does slows it.
    """
    page = browser.page(width=360, height=800, throttle=throttle, watched=False)
    page.ask("Performance.enable")
    with slowed(browser, slow):
        start = time.monotonic()
        page.open(f"{base}{name}")
        state = page.value(JUDGED, patience)
        judged = time.monotonic() - start
        first = page.value(FIRST) / 1000
    page.watch()
    page.attend(0.2)
    found = {"state": state, "first": first, "judged": judged, "heap": page.heap() / 1e6, **used(browser)}
    # What the page's own thread did: to read and lay out, and to run scripts; the verifier has another.
    metrics = {one["name"]: one["value"] for one in page.ask("Performance.getMetrics")["metrics"]}
    found |= {"layout": metrics["LayoutDuration"] + metrics["RecalcStyleDuration"], "script": metrics["ScriptDuration"],
              "main": metrics["TaskDuration"]}
    page.close()
    return found
