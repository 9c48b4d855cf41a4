// The page and its verifier: what was embedded is started behind it, and what it says is handed to whoever hears it.

const notice = JSON.parse(document.getElementById("notice").textContent);

/** A text of the page's catalogue, with `{0}`, `{1}`… replaced. */
function said(name, ...values) {
  const text = notice.texts[name] || name;
  return text.replace(/\{([0-9])\}/g, (whole, i) => (i < values.length ? String(values[i]) : whole));
}

/** An element of a name, with a class and text in it or elements. */
function element(name, { kind = "", text = "", inside = [] } = {}) {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  if (text) made.textContent = text;
  made.append(...inside);
  return made;
}

/** By what a message of the verifier is: who hears it. */
const hearers = new Map();

function hear(what, take) {
  if (!hearers.has(what)) hearers.set(what, []);
  hearers.get(what).push(take);
}

function tellPage(message) {
  for (const take of hearers.get(message.is) || []) take(message);
}

let verifier = null;

/** Asks the verifier; it answers one question after the other, those about the ledger once it is judged. */
function ask(question) {
  if (verifier) verifier.postMessage(question);
}

/** Starts the verifier. */
function startVerifier() {
  try {
    const source = document.getElementById("verifier").textContent;
    verifier = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  } catch (error) {
    return tellPage({ is: "failed", why: "broken", what: String(error.message) });
  }
  verifier.onmessage = ({ data }) => tellPage(data);
  verifier.onerror = (event) => tellPage({ is: "failed", why: "broken", what: String(event.message) });
}

/** The moment it is, as the verifier takes one. */
function moment() {
  return new Date().toISOString().replace(/\.[0-9]+Z$/, "Z");
}

/** Has what this page shows judged. */
function judgeNotice() {
  const inline = document.getElementById("ledger");
  ask({
    do: "judge",
    base: inline ? null : new URL(".", location.href.split("#")[0]).href,
    ledger: inline ? JSON.parse(inline.textContent) : null,
    size: notice.size,
    note: notice.note,
    now: moment(),
    policy: null,
  });
}
