// What a ledger says of one home: its money voucher by voucher, its part of every project and how that is reckoned,
// what it owes, its votes and objections.

/** What a voucher is to the homes, told by the voucher itself; a reversal is what it undoes. */
function movementOf(entry, original) {
  const bearing = bearingOf(entry, original);
  if (bearing === "adjustment") return "adjustment";
  const { kind, postings } = original || entry;
  switch (kind) {
    case "contribution":
      return "contribution";
    case "refund":
      // What goes back of this year's contributions was never contributed.
      return postings.some(({ account }) => account.startsWith("4001")) ? "contribution" : "returned";
    case "payment":
      return "cost";
    case "distribution":
      return "distribution";
    case "settlement":
      return "settled";
    case "destruction":
      return "destroyed";
    case "split":
    case "merge":
      return "replaced";
    default:
      return kind;
  }
}

/** The numbers of vouchers by position: the month of `date`, and how many of the month there were before. */
function numbersOf(ledger) {
  if (ledger.numbers) return ledger.numbers;
  const serials = new Map();
  ledger.numbers = new Map();
  ledger.entries.forEach(({ kind, date }, seq) => {
    if (!voucherKinds.has(kind)) return;
    const month = monthOf(date);
    serials.set(month, (serials.get(month) || 0) + 1);
    ledger.numbers.set(seq, `${month}/${String(serials.get(month)).padStart(4, "0")}`);
  });
  return ledger.numbers;
}

/** What a voucher did to one home; 0 where nothing. */
function changeOf(entry, code) {
  const changes = changesOf(entry);
  if (changes instanceof Map) return changes.get(code) || 0;
  let n = 0;
  for (const [of, amount] of changes) if (of === code) n = plus(n, amount);
  return n;
}

/** The vouchers that moved a home, by date and within a day as recorded, with the balance after each. */
function linesOfHome(ledger, code) {
  const numbers = numbersOf(ledger);
  const lines = [];
  ledger.entries.forEach((entry, seq) => {
    const amount = changeOf(entry, code);
    if (amount === 0) return;
    const original = originalOf(ledger, entry);
    const papers = papersOf(original || entry);
    const line = { entry: seq, number: numbers.get(seq), date: entry.date, kind: entry.kind, amount };
    line.movement = movementOf(entry, original);
    if (entry.memo || entry.body.reason) line.text = entry.memo || entry.body.reason;
    if (papers.project !== undefined) line.project = papers.project;
    lines.push(line);
  });
  lines.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.entry - b.entry));
  let balance = 0;
  for (const line of lines) line.balance = balance = plus(balance, line.amount);
  return lines;
}

/**
 * A home's part of each project (FORMAT.md §6.13): what it counts, of what its class counts together, times what the
 * class was charged; `floor` is that without the `remainder`, and of the fen that are left the largest remainders get
 * one each. `passed` is what came from homes in whose place it stands, or went to those in its own.
 */
function sharesOfHome(ledger, code) {
  const shares = [];
  for (const [id, project] of ledger.projects) {
    const of = project.classes.find(({ codes }) => codes.includes(code));
    const share = project.shares.get(code) || 0;
    if (!of && share === 0) continue;
    const line = { project: id, title: project.body.title, basis: project.body.sharing || ledger.fund.sharing, share };
    line.counts = of ? of.weights[of.codes.indexOf(code)] : 0;
    line.all = of ? of.total : 0;
    line.classCost = of ? of.charged : 0;
    const isShared = of && of.total > 0 && of.charged > 0;
    const own = isShared ? apportion(of.charged, of.weights)[of.codes.indexOf(code)] : 0;
    const product = BigInt(line.classCost) * BigInt(line.counts);
    line.floor = isShared ? settled(product / BigInt(of.total)) : 0;
    line.remainder = isShared ? settled(product % BigInt(of.total)) : 0;
    line.gets = own > line.floor;
    if (share !== own) line.passed = minus(share, own);
    shares.push(line);
  }
  return shares;
}

/** When a home came and went, out of which homes and into which. */
function lifeOfHome(ledger, code) {
  const life = { registered: null, predecessors: [] };
  const leave = (kind, date, homes) => (life.gone = { date, kind, successors: homes.map((home) => home.code) });
  ledger.entries.forEach((entry) => {
    const { kind, body, date } = entry;
    const [homes, replaced] = [registeredBy(entry), replacedBy(entry)];
    if (homes.some((home) => home.code === code)) {
      life.registered = life.registered || date;
      life.predecessors.push(...replaced);
    }
    const undone = originalOf(ledger, entry);
    if (replaced.includes(code)) leave(kind, date, homes);
    else if (kind === "destruction" && body.unit === code) leave(kind, date, []);
    else if (undone && undone.kind === "destruction" && undone.body.unit === code) delete life.gone;
  });
  return life;
}

/** The votes that a home may vote in, and what is known of its vote: of a sealed one the ledger says nothing. */
function votesOfHome(ledger, code) {
  const votes = [];
  const unit = ledger.units.get(code);
  let isRegistered = false;
  ledger.entries.forEach((entry, seq) => {
    const { kind, body } = entry;
    if (registeredBy(entry).some((home) => home.code === code)) isRegistered = true;
    if (kind !== "resolution" || !isRegistered || !body.scope.some((name) => namesHome(name, unit))) return;
    const left = ledger.leftOn.get(code);
    if (ledger.registeredOn.get(code) > body.to || (left !== undefined && left <= body.to)) return;
    const isSealed = !("ballots" in body);
    const choice = isSealed ? null : choices.find((choice) => body.ballots[choice].includes(code)) || null;
    const counts = ledger.voteCounts.get(seq);
    const passed = counts !== undefined && passes(body.matter, counts);
    votes.push({ entry: seq, title: body.title, to: body.to, passed, choice, sealed: isSealed });
  });
  return votes;
}

/** Whether a name of a scope is of a home. */
function namesHome(name, unit) {
  return name === "all" || name === unit.code || name === unit.building;
}

/** Objections that name a home, or are to one of its vouchers; each with its first reply. */
function objectionsOfHome(ledger, code, lines) {
  const isShared = ({ kind }) => kind === "payment" || kind === "distribution";
  const own = new Set(lines.filter((line) => !isShared(line)).map(({ entry }) => entry));
  const objections = new Map();
  ledger.entries.forEach(({ kind, body, date }, seq) => {
    if (kind === "objection" && (body.unit === code || own.has(body.entry))) {
      objections.set(seq, { entry: seq, to: body.entry, date, text: body.text });
    } else if (kind === "reply") {
      const objection = objections.get(body.objection);
      if (objection && !objection.reply) objection.reply = { entry: seq, date, text: body.text };
    }
  });
  return [...objections.values()];
}

/** What a home owes by the rates on the ledger's last day; undefined where no rate has begun. */
function dueOfHome(ledger, code) {
  const dues = duesOn(ledger, lastKnownDay(ledger));
  return dues ? dues.get(code) : undefined;
}

/**
 * Everything about one home, plain values, in fen and 0.01 m²; `known` is false where a text names none, and `near`
 * says then which it may have meant.
 */
function homeOf(verdict, text) {
  const { ledger } = verdict;
  const named = ledger.fund ? homeNamed(ledger, text) : { near: [] };
  if (named.code === undefined) return { is: "home", code: text, known: false, near: named.near };
  const { code } = named;
  const { building, area, use, tenure, weight, group } = ledger.units.get(code);
  const lines = linesOfHome(ledger, code);
  const sum = (...movements) => {
    return sumOf(lines.filter(({ movement }) => movements.includes(movement)).map(({ amount }) => amount));
  };
  const balance = ledger.balanceOf(code);
  const paid = sum("contribution", "returned");
  const cost = sum("cost");
  const distributed = sum("distribution");
  const home = { is: "home", code, asked: text, known: true, building, area, use, tenure, weight, group };
  Object.assign(home, lifeOfHome(ledger, code));
  Object.assign(home, { balance, paid, charged: negated(cost), distributed });
  home.other = minus(balance, plus(plus(paid, cost), distributed));
  home.due = dueOfHome(ledger, code);
  home.lines = lines;
  home.shares = sharesOfHome(ledger, code);
  home.votes = votesOfHome(ledger, code);
  home.objections = objectionsOfHome(ledger, code, lines);
  return home;
}
