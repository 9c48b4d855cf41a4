// What hangs in the hall, or was kept, beside what was judged: by the code's link, or pasted.

/** What a comparison came to, in one line and what shows it. */
function paperElements({ relation, size, entries, by, evidence, origin, note }) {
  const isSound = relation === "same" || relation === "behind";
  const values = { foreign: [origin], behind: [entries, size], ahead: [entries, size] }[relation] || [size];
  const line = element("p", { kind: isSound ? "yes" : "wrong", text: said(`paper-${relation}`, ...values) });
  const parts = [line];
  if (by) parts.push(element("p", { text: said("paper-signer", by) }));
  else if (isSound) parts.push(element("p", { text: said("paper-unsigned") }));
  if (evidence) parts.push(element("p", { text: said("paper-evidence") }), savedText("daxiu.evidence", evidence));
  else if (relation === "ahead") parts.push(savedText("daxiu-notes.txt", `${note}\n${notice.note}`));
  return parts;
}

/** The code in the page's address; empty where something else stands there. */
function paperInAddress() {
  const fragment = decodeURIComponent(location.hash.slice(1));
  return /^[0-9]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/.test(fragment) ? fragment : "";
}

/** The field for what is pasted, and the place where the answer stands. */
class PaperDesk {
  /** - `keys`: gives the vkeys that are remembered. */
  constructor(keys) {
    this.keys = keys;
    this.answer = document.getElementById("paper-answer");
    hear("paper", (found) => fill(this.answer, paperElements(found)));
    hear("failed", (failure) => {
      if (failure.of === "paper") this.answer.textContent = failureText(failure);
    });
    document.getElementById("paper-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.compare(document.getElementById("paper-text").value);
    });
    self.addEventListener("hashchange", () => this.compareAddress());
  }

  compare(text) {
    this.answer.textContent = said("paper-waiting");
    ask({ do: "paper", text, keys: this.keys() });
  }

  /** What the code in the address says; nothing where there is none. */
  compareAddress() {
    const text = paperInAddress();
    if (text) this.compare(text);
  }
}
