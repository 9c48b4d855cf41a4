// A page and its verifier: what was embedded is started behind it, and what it says is handed to whoever hears it.

const notice = JSON.parse(document.getElementById("notice").textContent);
/** The texts of the page's catalogue, by name; where it has several languages, of the one that is chosen. */
let texts = notice.texts;

/** A text of the catalogue, with `{0}`, `{1}`… replaced; what there is no value for is left out. */
function said(name, ...values) {
  const text = name in texts ? texts[name] : name;
  return text.replace(/\{([0-9])\}/g, (whole, i) => (i < values.length ? String(values[i]) : "…"));
}

/** A new element, with a class, a text, or elements and texts in it. */
function element(name, { kind = "", text = "", inside = [] } = {}) {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  if (text) made.textContent = text;
  made.append(...inside);
  return made;
}

/** Puts elements in the place of what stands in one. */
function fill(place, parts) {
  place.textContent = "";
  for (const part of parts) place.appendChild(part);
}

function button(name, press) {
  const made = element("button", { text: said(name) });
  made.type = "button";
  made.addEventListener("click", press);
  return made;
}

/** A text to be kept: shown to be copied where a browser saves nothing, and offered as a file. */
function savedText(name, text) {
  const link = element("a", { text: said("save", name) });
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  link.download = name;
  return element("details", { inside: [element("summary", { inside: [link] }), element("pre", { text })] });
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
/** What is asked before the verifier runs. */
const unasked = [];

/** Asks the verifier; it answers one question after the other, and nothing about a ledger before it has judged one. */
function ask(question) {
  if (verifier) verifier.postMessage(question);
  else unasked.push(question);
}

function failToStart(what) {
  tellPage({ is: "failed", of: "judge", why: "broken", what });
}

/** Whether the verifier's source is the one that the page was made with; true where this browser cannot tell. */
async function isAsMade(source) {
  if (!self.crypto || !crypto.subtle) return true;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(source));
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === verifierDigest;
}

/** Starts the verifier. */
async function startVerifier() {
  const source = document.getElementById("verifier").textContent;
  try {
    if (!(await isAsMade(source))) return tellPage({ is: "failed", of: "judge", why: "altered", what: "verifier" });
    verifier = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  } catch (error) {
    return failToStart(String(error.message));
  }
  verifier.onmessage = ({ data }) => {
    try {
      tellPage(data);
    } catch (error) {
      // Else the page would say for ever that it is being judged.
      failToStart(String(error.message));
    }
  };
  verifier.onerror = (event) => failToStart(String(event.message));
  for (const question of unasked.splice(0)) ask(question);
}

/** The moment it is, as the verifier takes one. */
function moment() {
  return new Date().toISOString().replace(/\.[0-9]+Z$/, "Z");
}
