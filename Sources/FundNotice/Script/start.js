// What happens when the page of a notice is opened.

class VerdictPanel {
  constructor() {
    this.word = document.getElementById("verdict-word");
    this.progress = document.getElementById("verdict-progress");
    this.lines = document.getElementById("verdict-lines");
    this.more = document.getElementById("verdict-more");
    hear("progress", (progress) => this.showProgress(progress));
    hear("failed", (failure) => {
      if (failure.of === "judge") this.showFailure(failure);
    });
  }

  /** A screen reader is told once that it goes on, and not of every step. */
  showProgress({ stage, done, of }) {
    if (this.word.dataset.word !== stage) this.sayWord(stage, said(stage, of));
    this.progress.hidden = false;
    this.progress.max = of;
    this.progress.value = done;
  }

  sayWord(word, text) {
    this.word.dataset.word = word;
    this.word.textContent = text;
  }

  showFailure(failure) {
    this.progress.hidden = true;
    this.sayWord("unchecked", failureText(failure));
    this.more.open = true;
    fill(this.lines, [element("p", { text: said("failed-help") })]);
  }

  show(verdict, memory, wrong) {
    this.progress.hidden = true;
    const word = wordOf(verdict, memory, wrong);
    // What is wrong is not folded away.
    if (word === "fails") this.more.open = true;
    this.sayWord(word, said(...wordSaid(verdict, word)));
    const newer = verdict.newer ? [element("p", { text: said("newer", verdict.newer - verdict.size) })] : [];
    const trusted = ["server", location.protocol === "file:" ? "memory-file" : "memory-web"];
    const foot = trusted.map((name) => element("p", { text: said(name) }));
    fill(this.lines, [...newer, ...verdictElements(verdict, memory, wrong), ...foot]);
  }
}

/** Marks every figure of the page that the verifier does not give; lines about what the page says otherwise. */
function compareWithPage(verdict) {
  const figures = figuresIn(document);
  for (const figure of figures) figure.place.classList.toggle("differs", !isGiven(figure, verdict));
  return contradictions(notice, figures, verdict);
}

function startNotice() {
  prepareHomes();
  prepareSearch();
  preparePage();
  const panel = new VerdictPanel();
  const paper = new PaperDesk(() => (remembering.record ? remembering.record.keys : []));
  let verdict = null;
  let wrong = [];
  const remembering = new Remembering((memory) => panel.show(verdict, memory, wrong));
  hear("verdict", (judged) => {
    verdict = judged;
    wrong = compareWithPage(judged);
    remembering.begin(judged);
    paper.compareAddress();
  });
  // From a stick a page cannot read its folder; the page that has everything inside lies beside it.
  if (notice.form === "folder" && location.protocol === "file:") {
    if (notice.single) return location.replace(notice.single + location.hash);
    return tellPage({ is: "failed", of: "judge", why: "stick", what: "" });
  }
  startVerifier();
  const inline = document.getElementById("ledger");
  ask({
    do: "judge",
    audience: notice.audience,
    base: notice.form === "file" ? null : new URL(".", location.href.split("#")[0]).href,
    ledger: inline ? inline.textContent : null,
    size: notice.size,
    note: notice.note,
    now: moment(),
    policy: null,
    figures: figuresIn(document).map(({ key }) => key),
    period: notice.period || null,
  });
  // Nothing is answered of a ledger that was not asked about first.
  openHomeOfAddress();
}

startNotice();
