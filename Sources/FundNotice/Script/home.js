// "My home": what the verifier knows of the home whose code is typed, or stands behind #home= in the address.

const homeForm = document.getElementById("home-form");
const homeResult = document.getElementById("home-result");

/** Fen as yuan, with groups of three digits: -1,234.50. */
function yuan(fen) {
  const digits = String(Math.abs(fen)).padStart(3, "0");
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${fen < 0 ? "-" : ""}${whole}.${digits.slice(-2)}`;
}

/** An element with what was typed by somebody: its direction is its own, and what controls the direction is seen. */
function words(text, name = "bdi") {
  const made = element(name, { text: seen(text) });
  made.dir = "auto";
  return made;
}

/** A text in which characters that show nothing, or turn the direction of writing, are spelled out. */
function seen(text) {
  return String(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (c) => {
    return c === "\n" ? c : `\\u{${c.codePointAt(0).toString(16).toUpperCase()}}`;
  });
}

/** An amount in fen as a figure of the page looks. */
function money(fen) {
  const made = element("data", { kind: fen < 0 ? "below" : "figure", text: yuan(fen) });
  made.value = String(fen);
  return made;
}

/** A list of labels and what stands beside them; what is null is left out. */
function facts(pairs, kind) {
  const rows = pairs.filter((pair) => pair && pair[1] !== null && pair[1] !== undefined);
  const inside = rows.map(([label, ...values]) => {
    const value = element("dd", { inside: values });
    return element("div", { inside: [element("dt", { text: label }), value] });
  });
  return element("dl", { kind, inside });
}

/** A table with headings above and, in each row, the first cell as its heading. */
function table(caption, heads, rows) {
  const head = element("tr", { inside: heads.map((text) => scoped("col", [text])) });
  const body = rows.map(([first, ...rest]) => {
    const cells = rest.map((cell) => element("td", { inside: [cell] }));
    return element("tr", { inside: [scoped("row", [first]), ...cells] });
  });
  return element("table", {
    kind: "narrow",
    inside: [
      element("caption", { kind: "seen-not", text: caption }),
      element("thead", { inside: [head] }),
      element("tbody", { inside: body }),
    ],
  });
}

function scoped(scope, inside) {
  const head = element("th", { inside });
  head.scope = scope;
  return head;
}

/** Whole numbers with groups of three digits; areas in 0.01 m² with two decimals. */
function counted(value, basis) {
  return basis === "area" ? yuan(value) : String(value);
}

/** How much of a project the home bears, with the sum that says why. */
function shareOf(share) {
  const basis = said(`share-by-${share.basis}`);
  const gets = said(share.gets ? "share-gets" : "share-stays");
  const [own, all] = [counted(share.counts, share.basis), counted(share.all, share.basis)];
  const sum = said("share-sum", basis, yuan(share.classCost), own, all, yuan(share.floor), share.remainder, gets);
  const lines = [
    element("p", { inside: [words(share.project, "strong"), " ", words(share.title)] }),
    element("p", { inside: [`${said("share-is")} `, money(share.share), ` ${said("yuan")}`] }),
  ];
  if (share.counts > 0) lines.push(element("p", { kind: "meta", text: sum }));
  if (share.passed) lines.push(element("p", { kind: "meta", text: said("share-passed", yuan(share.passed)) }));
  return element("div", { kind: "share", inside: lines });
}

function sharesOf(home) {
  const head = element("h3", { text: said("home-shares") });
  if (home.shares.length === 0) return [head, element("p", { text: said("home-no-shares") })];
  return [head, ...home.shares.map(shareOf)];
}

function ledgerOf(home) {
  const heads = ["ledger-date", "ledger-what", "ledger-change", "ledger-balance"].map((name) => said(name));
  const rows = [...home.lines].reverse().map((line) => {
    const what = element("span", { inside: [said(`kind-${line.kind}`)] });
    if (line.project) what.append(" ", words(line.project));
    if (line.text) what.append(" ", words(line.text));
    what.append(element("small", { text: ` ${line.number || ""} ${said("entry", line.entry)}` }));
    return [line.date, what, money(line.amount), money(line.balance)];
  });
  const title = said("home-ledger", rows.length);
  const scroll = element("div", { kind: "scroll", inside: [table(title, heads, rows)] });
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", title);
  return [element("details", { inside: [element("summary", { text: title }), scroll] })];
}

function votesOf(home) {
  if (!home.votes || home.votes.length === 0) return [];
  const lines = home.votes.map((vote) => {
    const result = said(vote.passed ? "vote-passed" : "vote-failed");
    const inside = [`${vote.to} `, words(vote.title), ` ${said(`vote-${vote.choice || "none"}`)} · ${result}`];
    return element("li", { inside });
  });
  return [element("h3", { text: said("home-votes") }), element("ul", { inside: lines })];
}

/** What the home is and what it has. */
function standingOf(home) {
  const unit = ` ${said("yuan")}`;
  const lines = [element("h3", { inside: [words(said("home-head", home.code, home.building, yuan(home.area)))] })];
  if (home.gone) {
    lines.push(element("p", { inside: [words(said("home-gone", home.gone.date))] }));
    const after = home.gone.successors || [];
    if (after.length > 0) lines.push(element("p", { inside: [words(said("home-successors", after.join(" ")))] }));
  }
  const before = home.predecessors || [];
  if (before.length > 0) lines.push(element("p", { inside: [words(said("home-predecessors", before.join(" ")))] }));
  const balance = element("p", { kind: "large", inside: [money(home.balance), element("span", { text: unit })] });
  lines.push(element("p", { kind: "meta", text: said("home-balance") }), balance);
  if (home.balance < 0) lines.push(element("p", { text: said("home-below") }));
  const { due } = home;
  lines.push(
    facts(
      [
        [said("home-paid"), money(home.paid), unit],
        [said("home-charged"), money(home.charged), unit],
        [said("home-distributed"), money(home.distributed), unit],
        home.other ? [said("home-other"), money(home.other), unit] : null,
        due ? [said("home-due"), money(due.due), unit] : null,
        due ? [said("home-owed"), money(due.owed), unit] : null,
        home.group ? [said("home-group"), words(home.group)] : null,
      ],
      "facts"
    )
  );
  return lines;
}

/** What is said of a code that no home has, with those that somebody may have meant. */
function showUnknown({ code, near }) {
  homeResult.append(element("p", { inside: [words(said("home-unknown", code))] }));
  const links = (near || []).map((other) => {
    const link = element("a", { inside: [words(other)] });
    link.href = `#home=${encodeURIComponent(other)}`;
    return element("li", { inside: [link] });
  });
  if (links.length > 0) homeResult.append(element("p", { text: said("home-near") }), element("ul", { inside: links }));
}

function showHome(home) {
  homeResult.textContent = "";
  if (!home.known) return showUnknown(home);
  homeResult.append(...standingOf(home), ...sharesOf(home), ...ledgerOf(home), ...votesOf(home));
}

function askForHome(code) {
  homeResult.textContent = said("home-waiting", seen(code));
  ask({ do: "home", code });
}

/** The code behind `#home=`; null where there is none. */
function codeInAddress() {
  if (!location.hash.startsWith("#home=")) return null;
  try {
    return decodeURIComponent(location.hash.slice(6)).trim() || null;
  } catch (error) {
    return null;
  }
}

function openHomeOfAddress() {
  const code = codeInAddress();
  if (code === null || !homeForm) return;
  document.getElementById("home-code").value = code;
  document.getElementById("home").scrollIntoView();
  askForHome(code);
}

/** What the page shows of homes; nothing on one that has none. */
function prepareHomes() {
  if (!homeForm) return;
  homeForm.hidden = false;
  homeForm.addEventListener("submit", (event) => {
    event.preventDefault();
    const code = document.getElementById("home-code").value.trim();
    if (code) askForHome(code);
  });
  addEventListener("hashchange", openHomeOfAddress);
  hear("home", showHome);
  hear("failed", ({ of }) => {
    if (of !== "search" && homeResult.textContent) homeResult.textContent = said("not-ready");
  });
}
