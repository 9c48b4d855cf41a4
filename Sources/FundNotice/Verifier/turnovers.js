// What vouchers posted day by day, and where the statements count it (财会〔2020〕7号).

/**
 * Where a voucher is counted: `movement`, what happened; `distribution` of income, and what is written off for
 * destroyed homes; `adjustment` of an earlier year (以前年度调整); `handover` (划转); `opening`, which belongs to the
 * balance of its day; `closing`, which no statement counts, because each closes the year by itself.
 */
const bearings = ["movement", "distribution", "adjustment", "handover", "opening", "closing"];
const bearingOfKind = {
  opening: "opening",
  distribution: "distribution",
  settlement: "distribution",
  correction: "adjustment",
  handover: "handover",
  closing: "closing",
};
/** What counts as moving in a period. */
const moving = ["movement", "distribution", "adjustment", "handover"];
const accountIndexes = new Map(postableAccounts.map((account, i) => [account, i]));
const fundAccounts = ["3001", "3002", "3101"];

/** What a reversal undoes; null of any other entry, undefined where it is no entry. */
function originalOf(ledger, { kind, body }) {
  return kind === "reversal" ? ledger.entryAt(body.entry) : null;
}

/** Calls back with every voucher, and with what it undoes. */
function forEachVoucher(ledger, visit) {
  ledger.entries.forEach((entry) => {
    if (!entry.postings || !voucherKinds.has(entry.kind)) return;
    const original = originalOf(ledger, entry);
    if (original !== undefined) visit(entry, original);
  });
}

/** Where a voucher is counted; `original` is what a reversal undoes. */
function bearingOf(entry, original) {
  if (entry.kind !== "reversal") return bearingOfKind[entry.kind] || "movement";
  const own = bearingOfKind[original.kind];
  const isOfEarlierYear = yearOf(original.date) < yearOf(entry.date);
  if (own) return isOfEarlierYear ? "adjustment" : own;
  // Of what an earlier year earned or spent the funds are corrected; money that only changed its place is moved back.
  const isAdjusted = isOfEarlierYear && entry.postings.some(({ account }) => fundAccounts.includes(account));
  return isAdjusted ? "adjustment" : "movement";
}

/** Debits less credits of a voucher on the accounts of money together. */
function moneyMoved({ postings }) {
  let n = 0;
  for (const posting of postings) if (moneyAccounts.includes(posting.account)) n = plus(n, netOfPosting(posting));
  return n;
}

/** What the vouchers of a ledger add up to by day: made once, with as much memory as there are days. */
class Turnovers {
  constructor(ledger) {
    /** By day of `date`: money that came, went and was there at first; and by bearing the nets by account. */
    this.days = new Map();
    forEachVoucher(ledger, (entry, original) => this.add(entry, original));
  }

  add(entry, original) {
    let day = this.days.get(entry.date);
    if (!day) this.days.set(entry.date, (day = { came: 0, went: 0, opened: 0, nets: {} }));
    const bearing = bearingOf(entry, original);
    const nets = day.nets[bearing] || (day.nets[bearing] = new Array(postableAccounts.length).fill(0));
    for (const posting of entry.postings) {
      const i = accountIndexes.get(posting.account);
      if (i !== undefined) nets[i] = plus(nets[i], netOfPosting(posting));
    }
    const n = moneyMoved(entry);
    // What undoes a receipt lowers what came, whatever its own sign is.
    const direction = original ? moneyMoved(original) : n;
    if ((original || entry).kind === "opening") day.opened = plus(day.opened, n);
    else if (direction > 0) day.came = plus(day.came, n);
    else if (direction < 0) day.went = minus(day.went, n);
  }

  /** The nets by account of the days that are wanted, by bearing. */
  sums(isWanted) {
    const sums = {};
    for (const bearing of bearings) sums[bearing] = new Array(postableAccounts.length).fill(0);
    for (const [date, { nets }] of this.days) {
      if (!isWanted(date)) continue;
      for (const bearing in nets) {
        const sum = sums[bearing];
        for (let i = 0; i < sum.length; i++) if (nets[bearing][i] !== 0) sum[i] = plus(sum[i], nets[bearing][i]);
      }
    }
    return sums;
  }

  /** What came, what went and what was contributed on the days that are wanted: by month, by year and in `all`. */
  flows(isWanted) {
    const flows = new Map([["all", { came: 0, went: 0, contributed: 0 }]]);
    for (const [date, day] of this.days) {
      if (!isWanted(date)) continue;
      const contributed = contributedIn(day.nets);
      for (const key of [monthOf(date), yearOf(date), "all"]) {
        let flow = flows.get(key);
        if (!flow) flows.set(key, (flow = { came: 0, went: 0, contributed: 0 }));
        flow.came = plus(flow.came, day.came);
        flow.went = plus(flow.went, day.went);
        flow.contributed = plus(flow.contributed, contributed);
      }
    }
    return flows;
  }

  /** What money there was as a period began: what moved before it, and what the books were opened with by its end. */
  moneyAtStart({ from, to }) {
    let n = 0;
    for (const [date, { came, went, opened }] of this.days) {
      if (date < from) n = plus(n, minus(came, went));
      if (date <= to) n = plus(n, opened);
    }
    return n;
  }
}

/** What was contributed, refunds of the year and reversals taken off. */
function contributedIn(nets) {
  let n = 0;
  for (const bearing of moving) {
    if (!nets[bearing]) continue;
    for (const account of ["4001.1", "4001.2"]) n = minus(n, nets[bearing][accountIndexes.get(account)]);
  }
  return n;
}

/** The turnovers of a ledger; its vouchers are gone through once. */
function turnoversOf(ledger) {
  if (!ledger.turnovers) ledger.turnovers = new Turnovers(ledger);
  return ledger.turnovers;
}
