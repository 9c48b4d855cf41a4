"""Every bad input and every poor browser that a notice must meet with its own line, by name."""
import base64
import os

from . import altering, hosting, looking

# A browser of before 2025: it knows SHA-256 and no Ed25519. Workers are made of Blobs, whose source begins with it.
WITHOUT_ED25519 = """
(() => {
  const refuse = `if (globalThis.SubtleCrypto) { const known = SubtleCrypto.prototype.importKey;
    SubtleCrypto.prototype.importKey = function (form, bytes, kind, ...rest) {
      return (kind.name || kind) === "Ed25519" ? Promise.reject(new DOMException("", "NotSupportedError"))
        : known.call(this, form, bytes, kind, ...rest); }; }\\n`;
  const Whole = Blob;
  globalThis.Blob = function (parts, options) {
    return new Whole(options && /javascript/.test(options.type) ? [refuse, ...parts] : parts, options);
  };
  (0, eval)(refuse);
})();
"""


class Cases:
    """The cases that are tried with one browser.

    site: a published folder. older: the same fund's of a day before. other: another fund's. fork: this fund's with
    another history. hostile, plain: one whose every free text is hostile, and the same with plain ones.
    """

    def __init__(self, browser, folders, facts):
        self.browser, self.folders, self.facts = browser, folders, facts

    def look(self, folder, name="index.html", fragment="", after=None, judged=True, **words):
        with hosting.served(folder) as base:
            page = self.browser.page(**words)
            found = looking.look(page, base, name, fragment, judged=judged)
            if after:
                found |= after(page)
            page.close()
            return found

    @property
    def site(self):
        return self.folders["site"]

    def plain(self):
        return self.look(self.site)

    def english(self):
        return self.look(self.site, "en.html")

    def axe(self):
        return self.look(self.site, width=360, height=800, after=lambda page: {"axe": looking.axe(page)})

    def insecure(self):
        """http on a name of the local network: no crypto.subtle."""
        with hosting.served(self.site, "0.0.0.0:0", "notice.test") as base:
            page = self.browser.page()
            found = looking.look(page, base)
            found["subtle"] = page.value("typeof crypto.subtle")
            page.close()
            return found

    def without_ed25519(self):
        return self.look(self.site, preload=WITHOUT_ED25519)

    def without_scripts(self):
        return self.look(self.site, judged=False, scripts=False)

    def altered(self, what):
        with altering.copied(self.site) as folder:
            altering.ALTERATIONS[what](folder)
            return self.look(folder, judged=what != "script")

    def replaced(self, by):
        """Another folder at the address where the browser saw this one."""
        with altering.copied(self.site) as folder:
            home = os.path.dirname(folder)
            os.symlink("site", f"{home}/current")
            with hosting.served(f"{home}/current") as base:
                page = self.browser.page()
                looking.look(page, base)
                page.close()
                os.symlink(os.path.abspath(self.folders[by]), f"{home}/next")
                os.rename(f"{home}/next", f"{home}/current")
                page = self.browser.page()
                found = looking.look(page, base)
                page.close()
                return found

    def texts(self, which):
        """The notice of a ledger of hostile texts, and of one of plain ones, which has the same elements."""
        preload = ("globalThis.browseRan = []; for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) "
                   "globalThis[name] = (what) => { globalThis.browseRan.push(`${name} ${what}`); };")
        found = self.look(self.folders[which], preload=preload)
        with hosting.stick(self.folders[which]) as base:
            page = self.browser.page(preload=preload)
            single = looking.look(page, base, "notice.html")
            page.close()
        for name in ["active", "ran", "foreign", "complaints"]:
            found[name] += single[name]
        found["states"] = [found["state"], single["state"]]
        return found

    def paper(self, which):
        """A link from paper: of this notice, of an older one, of another history."""
        folder = self.folders["fork" if which == "fork" else "site"]
        with open(f"{folder}/checkpoints", encoding="utf-8") as file:
            notes = file.read().split("\n\n")
        # A text, and its signatures; pairs, and nothing behind the last.
        text, signatures = notes[0:2] if which == "behind" else notes[-3:-1]
        return self.look(self.site, fragment=fragment(text, signatures))

    def home(self, how):
        """A home's code, typed, or from the link's fragment, and what is said of it."""
        code = "9-9-999" if how == "unknown" else self.facts["home"]
        said = "document.querySelector('#home-result').textContent.replace(/\\s+/g, ' ').trim()"

        def after(page):
            if how != "linked":
                page.type("#home input", code)
            for _ in range(40):
                page.attend(0.05)
            return {"home": page.value(said)}

        return self.look(self.site, fragment=f"#home={code}" if how == "linked" else "", after=after)

    def dropped(self, name):
        """A file that is given to the checker, which has no data of its own, from a stick."""
        path = self.facts["files"][name]
        base = f"file://{os.path.abspath(self.site)}/"
        page = self.browser.page()
        looking.look(page, base, "verify.html", judged=False)
        page.choose("input[type=file]", path)
        for _ in range(600):
            page.attend(0.05)
            if page.value("document.querySelectorAll('#results > *, #verdict-lines > *').length") > 0:
                break
        found = looking.seen(page, base)
        page.close()
        return found

    def names(self):
        names = {"plain": self.plain, "english": self.english, "axe": self.axe, "insecure": self.insecure,
                 "without-ed25519": self.without_ed25519, "without-scripts": self.without_scripts}
        names |= {f"altered-{what}": lambda what=what: self.altered(what) for what in altering.ALTERATIONS}
        names |= {f"replaced-{by}": lambda by=by: self.replaced(by) for by in ["older", "other", "fork"]
                  if by in self.folders}
        names |= {f"texts-{which}": lambda which=which: self.texts(which) for which in ["hostile", "plain"]
                  if which in self.folders}
        names |= {f"paper-{which}": lambda which=which: self.paper(which) for which in ["same", "behind", "fork"]
                  if which != "fork" or "fork" in self.folders}
        names |= {f"home-{how}": lambda how=how: self.home(how) for how in ["typed", "linked", "unknown"]}
        names |= {f"dropped-{name}": lambda name=name: self.dropped(name) for name in self.facts.get("files", {})}
        return names


def fragment(text, signatures):
    """The link of a note's paper (FORMAT.md §8.5): size, root, the first signature, in base64 for addresses."""
    _, size, root = text.split("\n")[:3]
    signature = signatures.split("\n")[0].split(" ")[2]
    plain = base64.urlsafe_b64encode(base64.b64decode(signature)).decode().rstrip("=")
    return f"#{size}.{base64.urlsafe_b64encode(base64.b64decode(root)).decode().rstrip('=')}.{plain}"
