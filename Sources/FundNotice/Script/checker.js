// The checker without data: what is dropped or chosen is recognized, judged, and answered in either language.

/** Bytes that are read of a file, and of one that is no ledger. */
const fileLimits = { ledger: 256000000, text: 64000000 };
const paperPattern = /^(https?:\/\/\S+#)?[1-9][0-9]{0,15}\.[\w-]{43}\.[\w-]{91}$/;
const keyPattern = /^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/;

/** What a page of a notice says, as a browser reads it, and what it has inside; null where the text is none. */
function readNoticePage(text) {
  const page = new DOMParser().parseFromString(text, "text/html");
  const [facts, inside] = ["notice", "ledger"].map((id) => page.getElementById(id));
  try {
    const says = JSON.parse(facts.textContent);
    if (typeof says.note !== "string") return null;
    return { says, inside: says.form === "file" && inside ? inside.textContent : null, figures: figuresIn(page) };
  } catch (error) {
    return null;
  }
}

/** How many notes stand in a text: each has lines of signatures at its end. */
function countNotes(text) {
  return (text.match(/\n\n\u2014 /g) || []).length;
}

/** What some bytes are: a kind, and what of them is judged. */
function recognized(bytes) {
  const decode = (part) => new TextDecoder().decode(part);
  const head = decode(bytes.subarray(0, 64));
  if (head.startsWith("SQLite format 3\0")) return { kind: "database" };
  if (head.startsWith('{"')) return { kind: "lines", bytes };
  if (bytes.length > fileLimits.text) return { kind: "unknown" };
  const text = decode(bytes);
  const trimmed = text.trim();
  if (paperPattern.test(trimmed)) return { kind: "paper", text: trimmed };
  if (/^\s*<(!doctype|html)/i.test(text)) {
    const page = readNoticePage(text);
    if (page) return page.inside === null ? { kind: "folder-page" } : { kind: "page", page };
    return text.includes('<pre class="receipt">') ? { kind: "receipt", text } : { kind: "unknown" };
  }
  if (/^(c2sp\.org\/tlog-proof@v1|daxiu\/(ballot|balance)-proof\/v1)\n/.test(text)) return { kind: "receipt", text };
  if (trimmed !== "" && trimmed.split("\n").every((line) => keyPattern.test(line))) {
    return { kind: "keys", keys: trimmed.split("\n") };
  }
  if (/^\s*[0-9]+ \u2014 /.test(text)) return { kind: "cosignatures", text };
  if (countNotes(text) > 0) return { kind: "notes", text };
  return /^quorum[ \t]/m.test(text) ? { kind: "policy", text } : { kind: "unknown" };
}

function readFile(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });
}

class Checker {
  constructor() {
    this.word = document.getElementById("verdict-word");
    this.lines = document.getElementById("verdict-lines");
    this.results = document.getElementById("results");
    this.things = [];
    this.clear();
    hear("progress", ({ stage, of }) => this.say({ word: stage, values: [of] }));
    hear("verdict", (verdict) => this.add({ verdict }));
    hear("receipt", (receipt) => this.add({ receipt }));
    hear("paper", (paper) => this.add({ paper }));
    hear("failed", (failure) => this.add({ failure }));
    hear("forgotten", () => {
      this.clear();
      this.show();
    });
  }

  clear() {
    this.answers = [];
    this.said = { word: "nothing", values: [] };
  }

  add(answer) {
    this.answers.push(answer);
    this.show();
  }

  say(what) {
    this.said = what;
    this.word.textContent = said(what.word, ...what.values);
  }

  /** Takes files, and what was pasted; everything that was given is judged together. */
  async take(files) {
    for (const file of files) {
      const thing = { name: file.name };
      try {
        Object.assign(thing, file.size > fileLimits.ledger ? { kind: "large" } : recognized(await readFile(file)));
      } catch (error) {
        thing.kind = "unreadable";
      }
      this.things.push(thing);
    }
    this.judge();
  }

  of(kind) {
    return this.things.filter((thing) => thing.kind === kind);
  }

  /** The question about the ledger among what was given: a page's, or lines with their notes; null where none is. */
  question() {
    const common = { now: moment(), policy: this.policy };
    this.page = this.of("page").pop() || null;
    if (this.page) {
      const { says, inside, figures } = this.page.page;
      const about = { audience: says.audience, size: says.size, note: says.note, period: says.period || null };
      return { do: "judge", base: null, ledger: inside, figures: figures.map(({ key }) => key), ...about, ...common };
    }
    const lines = this.of("lines").pop();
    const notes = this.of("notes").sort((a, b) => countNotes(a.text) - countNotes(b.text)).pop();
    if (!lines || !notes) return null;
    this.sealing = notes;
    const cosignatures = this.of("cosignatures").map(({ text }) => text).join("");
    return { do: "check", ledger: { bytes: lines.bytes, checkpoints: notes.text, cosignatures }, ...common };
  }

  judge() {
    this.sealing = null;
    ask({ do: "forget" });
    const policies = this.of("policy");
    this.policy = policies.length > 0 ? policies[policies.length - 1].text : null;
    const keys = [].concat(...this.of("keys").map((thing) => thing.keys));
    const question = this.question();
    if (question) ask(question);
    const common = { keys, policy: this.policy, now: moment() };
    for (const { name, text } of this.of("receipt")) ask({ do: "receipt", name, text, ...common });
    const papers = [...this.of("paper"), ...this.of("notes").filter((thing) => thing !== this.sealing)];
    if (question) for (const { text } of papers) ask({ do: "paper", text, keys });
  }

  /** Everything once more, in the language that is chosen. */
  show() {
    const given = this.things.map(({ name, kind }) => {
      return element("li", { text: said("with-detail", name, said(`is-${kind}`)) });
    });
    fill(document.getElementById("given"), given);
    const lacking = [];
    if (this.of("lines").length > 0 && this.of("notes").length === 0) lacking.push("lacks-notes");
    const hasLedger = this.answers.some(({ verdict }) => verdict);
    const hasPaper = this.of("paper").length + this.of("notes").length > 0;
    if (hasPaper && this.of("lines").length + this.of("page").length === 0) lacking.push("lacks-ledger");
    const parts = lacking.map((name) => element("p", { kind: "wrong", text: said(name) }));
    for (const answer of this.answers) parts.push(...this.elements(answer));
    fill(this.results, parts);
    if (!hasLedger) fill(this.lines, []);
    this.say(this.said);
  }

  elements({ verdict, receipt, paper, failure }) {
    if (receipt) return receiptElements(receipt);
    if (paper) return paperElements(paper);
    if (failure) {
      this.said = { word: "unfinished", values: [] };
      return [element("p", { kind: "wrong", text: failureText(failure) })];
    }
    const memory = { answer: "unchecked", text: said("memory-checker"), beneath: [] };
    const wrong = this.page ? contradictions(this.page.page.says, this.page.page.figures, verdict) : [];
    const [word, ...values] = wordSaid(verdict, wordOf(verdict, memory, wrong));
    this.said = { word, values };
    const about = element("p", { text: said("with-detail", verdict.fund || said("no-origin"), verdict.origin) });
    fill(this.lines, [about, ...verdictElements(verdict, memory, wrong)]);
    return [];
  }
}

/** What is said of a receipt. */
function receiptElements(receipt) {
  const { name, fault, entry, ballot, balance, period, size, root, origin, signers, isWitnessed, relation } = receipt;
  const holds = fault === null;
  const sentence = said(holds ? "receipt-holds" : `receipt-fault-${fault}`);
  const parts = [element("p", { kind: holds ? "yes" : "wrong", text: said("with-detail", sentence, name) })];
  const add = (what, ...values) => parts.push(element("p", { text: said(what, ...values) }));
  if (fault === "malformed") return parts;
  if (balance) add("receipt-balance", balance.unit, inYuan(balance.amount), period || "");
  if (ballot) add("receipt-ballot", ballot.unit, said(`choice-${ballot.choice}`));
  if (entry) add("receipt-entry", entry.seq, entry.date);
  add("receipt-seal", origin, size, root);
  if (holds && signers.length > 0) add("receipt-signer", signers.join(" "));
  if (holds && !isWitnessed) add("detail-witnesses-few");
  if (relation === "another") add("receipt-another");
  return parts;
}

/** Fen in yuan, as they are read. */
function inYuan(fen) {
  const digits = fen.replace("-", "").padStart(3, "0");
  const whole = digits.slice(0, -2).replace(/\B(?=([0-9]{3})+$)/g, ",");
  return `${fen.startsWith("-") ? "-" : ""}${whole}.${digits.slice(-2)}`;
}

function startChecker() {
  const choose = (language) => {
    texts = notice.languages[language];
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    for (const place of document.querySelectorAll("[data-text]")) place.textContent = said(place.dataset.text);
  };
  choose(/^zh/i.test(navigator.language) ? "zh" : "en");
  const checker = new Checker();
  checker.show();
  for (const language of ["zh", "en"]) {
    document.getElementById(language).addEventListener("click", () => {
      choose(language);
      checker.show();
    });
  }
  const input = document.getElementById("files");
  input.addEventListener("change", () => checker.take(input.files));
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    checker.take(event.dataTransfer.files);
  });
  document.getElementById("paste").addEventListener("submit", (event) => {
    event.preventDefault();
    const text = document.getElementById("pasted").value;
    const kept = text.trim().includes("\n") ? `${text.replace(/\r\n/g, "\n").trimEnd()}\n` : text.trim();
    checker.take([new File([kept], said("pasted"))]);
  });
  document.getElementById("again").addEventListener("click", () => {
    checker.things = [];
    checker.judge();
  });
  startVerifier();
}

startChecker();
