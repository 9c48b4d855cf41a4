#!/usr/bin/env python3
"""Opens a published folder in real browsers and says what a reader has before him, as JSON.

  browse.py cases SITE [NAME…] [--older SITE] [--other SITE] [--fork SITE] [--hostile SITE] [--plain SITE]
                       [--home CODE] [--file NAME=PATH]…
                                      bad input and poor browsers, in Chromium; all that there are if none is named
  browse.py look SITE [--browser chromium|firefox] [--by file|serve|nginx]
                                      the verdict, in both languages, and what axe finds
  browse.py pictures SITE FOLDER [--browser …] [--by …]
                                      360 px, 1280 px, dark and on paper, in both languages
  browse.py measure SITE              times and memory, unthrottled and at a sixth of the speed

`daxiu` is the one on the path. Scripts/bootstrap --tests installs the rest.
"""
import argparse
import contextlib
import json
import sys

from browsing import cases, hosting, looking, measuring, pictures
from browsing.chromium import Chromium
from browsing.firefox import Firefox

BROWSERS = {"chromium": Chromium, "firefox": Firefox}


def try_cases(words):
    folders = {name: getattr(words, name) for name in ["site", "older", "other", "fork", "hostile", "plain"]}
    folders = {name: path for name, path in folders.items() if path}
    facts = {"home": words.home, "files": dict(file.split("=", 1) for file in words.file)}
    found = {}
    with Chromium(hosts=["notice.test"]) as browser:
        known = cases.Cases(browser, folders, facts).names()
        for name in words.names or known:
            if name != "without-storage":
                print(f"trying {name}", file=sys.stderr, flush=True)
                found[name] = known[name]()
    if not words.names or "without-storage" in words.names:
        with Chromium(storage=False) as browser:
            found["without-storage"] = cases.Cases(browser, folders, facts).plain()
    return found


def look(words):
    found = {}
    with BROWSERS[words.browser]() as browser, hosting.HOSTS[words.by](words.site) as base:
        for language, name in pictures.PAGES.items():
            page = browser.page()
            found[language] = looking.look(page, base, name)
            found[language]["axe"] = looking.axe(page)
            page.close()
    return found


def take_pictures(words):
    found = {}
    with contextlib.ExitStack() as stack:
        browser = stack.enter_context(BROWSERS[words.browser]())
        base = stack.enter_context(hosting.HOSTS[words.by](words.site))
        take = pictures.chromium if words.browser == "chromium" else pictures.firefox
        found |= take(browser, base, words.folder, 600)
    return found


def measure(words):
    found = {}
    with hosting.served(words.site) as base:
        speeds = {"unthrottled": {}, "main thread at 1/6": {"throttle": 6}, "process at 1/6": {"slow": 6}}
        for name, settings in speeds.items():
            with Chromium() as browser:
                found[name] = measuring.measure(browser, base, **settings)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parts = parser.add_subparsers(required=True)
    for name, run in [("cases", try_cases), ("look", look), ("pictures", take_pictures), ("measure", measure)]:
        part = parts.add_parser(name)
        part.set_defaults(run=run)
        part.add_argument("site")
        if run == try_cases:
            part.add_argument("names", nargs="*")
            for folder in ["--older", "--other", "--fork", "--hostile", "--plain", "--home"]:
                part.add_argument(folder)
            part.add_argument("--file", action="append", default=[])
        if run == take_pictures:
            part.add_argument("folder")
        if run in [look, take_pictures]:
            part.add_argument("--browser", choices=BROWSERS, default="chromium")
            part.add_argument("--by", choices=hosting.HOSTS, default="serve")
    words = parser.parse_args()
    print(json.dumps(words.run(words), ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
