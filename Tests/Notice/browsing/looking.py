"""What a reader of a page has before his eyes, and what the browser knows of it besides."""
import json
import os
import time
from urllib.parse import urlsplit

from .chromium import BrowserFailure

# `pip download axe-playwright-python==0.1.8` brings axe-core as one file; Scripts/bootstrap puts it there.
AXE = os.path.join(os.path.dirname(__file__), "../../../.build/python/axe.min.js")
# Longest wait for a verdict, in seconds.
PATIENCE = 120
# `unchecked`: it said why nothing could be judged. Before that it says what it is at.
FINAL = ["holds", "weak", "fails", "unchecked"]

STATE = "(document.querySelector('#verdict-word') || document.body).getAttribute('data-word')"
SEEN = """
(() => {
  const text = (one) => one.textContent.replace(/\\s+/g, " ").trim();
  const all = (selector) => [...document.querySelectorAll(selector)];
  const verdict = document.querySelector("#verdict");
  const word = document.querySelector("#verdict-word");
  return {
    title: document.title, language: document.documentElement.lang, address: location.href.split("?")[0],
    state: word ? word.getAttribute("data-word") : null,
    verdict: verdict ? text(verdict) : "",
    lines: all("#verdict li, #verdict p").filter((one) => one.getClientRects().length > 0).map(text),
    paper: all("#paper-answer").map(text).join(""), results: all("#results > *, #verdict-lines > *").map(text),
    word: all("#verdict-word").map(text).join(""),
    figures: all("[data-figure]").length, differs: all("[data-figure].differs").map((one) => one.dataset.figure),
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
    active: all("script, iframe, object, embed, img, link, base, form").map((one) => one.localName),
    handlers: all("*").filter((one) => [...one.attributes].some(({ name }) => name.startsWith("on"))).length,
    ran: typeof window.browseRan === "undefined" ? [] : window.browseRan,
  };
})()
"""
# A browser lays out what is far from the window when it comes near; whoever looks at a whole page has it all laid out.
WHOLE = """
document.querySelectorAll("main > section").forEach((one) => (one.style.contentVisibility = "visible"))
"""
JUDGE = """
axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
  "best-practice"] }).then(({ violations }) => violations.map(({ id, impact, help, nodes }) =>
  ({ id, impact, help, count: nodes.length, first: nodes.slice(0, 3).map(({ html, failureSummary }) =>
    `${html.slice(0, 300)} ${failureSummary}`) })))
"""


def wait(page, patience=PATIENCE, states=tuple(FINAL)):
    """Waits until the page has judged; gives what it says it came to, or what it stopped at."""
    end = time.monotonic() + patience
    state = None
    while time.monotonic() < end:
        page.attend()
        try:
            state = page.value(STATE)
        except BrowserFailure:
            # Between two pages there is none.
            continue
        if state in states:
            break
    for _ in range(5):
        page.attend()
    return state


def foreign(requests, base):
    """Those of the requests that are not of the folder."""
    own = urlsplit(base)

    def is_own(address):
        parts = urlsplit(address)
        if parts.scheme in ["data", "blob", "about"]:
            return True
        return (parts.scheme, parts.hostname, parts.port) == (own.scheme, own.hostname, own.port) \
            and parts.path.startswith(own.path)

    return sorted({address[:200] for address in requests if not is_own(address)})


def look(page, base, name="index.html", fragment="", patience=None, judged=True):
    """Opens a page of a folder, waits for its verdict, and gives what there is to see."""
    page.open(f"{base}{name}{fragment}")
    if judged:
        wait(page, patience or PATIENCE)
    else:
        for _ in range(10):
            page.attend(0.05)
    return seen(page, base)


def seen(page, base):
    page.attend()
    page.value(WHOLE)
    return {**page.value(SEEN), "complaints": list(page.complaints), "foreign": foreign(page.requests, base),
            "requests": len(page.requests)}


def axe(page):
    """What axe finds against WCAG 2.2 AA and its best practices."""
    with open(AXE, encoding="utf-8") as file:
        source = file.read()
    if hasattr(page, "run"):
        page.run(source)
    else:
        page.value(source + ";0")
    return page.value(JUDGE, patience=120)


def summary(found):
    return json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True)
