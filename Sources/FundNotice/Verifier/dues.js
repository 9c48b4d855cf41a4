// What homes owe by the rates (FORMAT.md §6.21) and what they paid of it (欠交表): a month is owed when it is over, and
// what a home contributed since the first rate's month pays the oldest month first.

/** The register as the entries dated up to a day left it. */
class HomesOn {
  constructor(ledger, day) {
    /** By code, in the order of registration: the home, and the date of the entry that registered it. */
    this.homes = new Map();
    /** By code: the date of leaving, and in whose hands the home is now, with areas. */
    this.left = new Map();
    ledger.entries.forEach((entry) => this.take(entry, originalOf(ledger, entry), entry.date <= day));
  }

  take(entry, original, isInTime) {
    const { kind, body, date } = entry;
    const homes = registeredBy(entry);
    for (const home of homes) if (!this.homes.has(home.code)) this.homes.set(home.code, { home, registered: date });
    if (!isInTime) return;
    const successors = homes.map(({ code, area }) => ({ code, area }));
    for (const code of replacedBy(entry)) this.left.set(code, { date, successors });
    if (kind === "amendment") this.homes.get(body.unit.code).home = body.unit;
    else if (kind === "destruction") this.left.set(body.unit, { date, successors: [] });
    else if (original && original.kind === "destruction") this.left.delete(original.body.unit);
  }
}

/** The homes that an entry registers. */
function registeredBy({ kind, body }) {
  if (kind === "units") return body.units;
  if (kind === "split") return body.parts;
  return kind === "merge" ? [body.into] : [];
}

/** The codes of the homes in whose place an entry puts others. */
function replacedBy({ kind, body }) {
  if (kind === "split") return [body.unit];
  return kind === "merge" ? body.units : [];
}

/** What a home owes for a month at a rate, in fen; half a fen counts as one. */
function dueAt({ amount, basis }, { area }) {
  if (basis === "unit") return amount;
  if (amount * area < largest - 5000) {
    const rounded = amount * area + 5000;
    return (rounded - (rounded % 10000)) / 10000;
  }
  return settled((BigInt(amount) * BigInt(area) + 5000n) / 10000n);
}

/** Whether a voucher counts as contributed, or takes off what was. */
function isContributing(ledger, entry) {
  const undone = originalOf(ledger, entry) || entry;
  return undone.kind === "refund" || isContribution(undone);
}

/** By home, what it contributed in the months from one to a day, refunds and reversals taken off. */
function contributedBy(ledger, from, day) {
  const paid = new Map();
  ledger.entries.forEach((entry) => {
    if (entry.date > day || monthOf(entry.date) < from || !isContributing(ledger, entry)) return;
    for (const [code, n] of changesOf(entry)) addTo(paid, code, n);
  });
  return paid;
}

/** What an entry changed the homes by, as those that stood then bore it: pairs, or a map. */
function changesOf({ effect, borne }) {
  return borne || effect || [];
}

/** Months, counted from one to the next. */
function monthNumber(month) {
  return 12 * digits(month, 0, 4) + digits(month, 5, 2);
}

/**
 * What a home owes by its rates, the latest first, in the months from one up to another: runs of so many months that
 * follow one another, with one amount.
 */
function runsOf(home, rates, from, end) {
  const changes = rates.map((rate) => monthNumber(rate.from)).filter((month) => month > from && month < end);
  const starts = [from, ...changes.sort((a, b) => a - b), end];
  const runs = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    const [month, next] = [starts[i], starts[i + 1]];
    const rate = rates.find((rate) => monthNumber(rate.from) <= month);
    const amount = rate ? dueAt(rate, home) : 0;
    if (amount > 0 && next > month) runs.push({ month, count: next - month, amount });
  }
  return runs;
}

/** What homes owe on a day, by code `{ due, paid, owed }`, of months that are over; null where no rate has begun. */
function duesOn(ledger, day) {
  const rates = [];
  ledger.entries.forEach((entry) => {
    if (entry.kind === "rate") rates.push(entry.body);
  });
  const from = rates.reduce((first, rate) => (first === "" ? rate.from : smaller(first, rate.from)), "");
  if (from === "" || `${from}-01` > day) return null;
  const register = new HomesOn(ledger, day);
  const paid = contributedBy(ledger, from, day);
  const open = monthNumber(day) + (lastDay(monthOf(day)) === day ? 1 : 0);
  const accounts = new Map();
  for (const [code, { home, registered }] of register.homes) {
    const left = register.left.get(code);
    const own = rates.filter(({ scope }) => scope.some((name) => namesHome(name, home))).reverse();
    const end = left ? smaller(open, monthNumber(left.date)) : open;
    const runs = runsOf(home, own, larger(monthNumber(from), monthNumber(registered)), end);
    accounts.set(code, { runs, paid: paid.get(code) || 0 });
  }
  passDuesOn(register, accounts);
  return new Map([...accounts].map(([code, account]) => [code, standingOf(account)]));
}

function standingOf({ runs, paid }) {
  const due = sumOf(runs.map(({ count, amount }) => portion(count, amount, 1)));
  return { due, paid, owed: minus(due, smaller(larger(paid, 0), due)) };
}

/** A home in whose place others are passes on what it paid ahead and the months that it still owes, by area. */
function passDuesOn(register, accounts) {
  for (const [code, account] of accounts) {
    const left = register.left.get(code);
    if (!left || left.successors.length === 0) continue;
    const areas = left.successors.map(({ area }) => area);
    const { due, owed } = standingOf(account);
    const [settled, open] = [minus(due, owed), unpaidOf(account)];
    const ahead = minus(larger(account.paid, 0), settled);
    account.paid = minus(account.paid, ahead);
    account.runs = settledMonths(account, settled);
    const shares = apportion(ahead, areas);
    const parts = open.map(({ month, amount }) => ({ month, amounts: apportion(amount, areas) }));
    left.successors.forEach((successor, i) => {
      const to = accounts.get(successor.code);
      to.paid = plus(to.paid, shares[i]);
      const taken = parts.map(({ month, amounts }) => ({ month, count: 1, amount: amounts[i] }));
      to.runs = [...monthsOf(to), ...taken.filter(({ amount }) => amount > 0)];
      to.runs.sort((a, b) => a.month - b.month);
    });
  }
}

/** The months of a home's runs, each by itself. */
function monthsOf({ runs }) {
  const months = [];
  for (const { month, count, amount } of runs) {
    for (let i = 0; i < count; i++) months.push({ month: month + i, count: 1, amount });
  }
  return months;
}

/** The first months of a home, as far as an amount pays them. */
function settledMonths(account, amount) {
  let left = amount;
  const settled = [];
  for (const one of monthsOf(account)) {
    const part = smaller(left, one.amount);
    left = minus(left, part);
    if (part > 0) settled.push({ ...one, amount: part });
  }
  return settled;
}

/** What is left of a home's months; what it paid pays the oldest first. */
function unpaidOf(account) {
  let left = larger(account.paid, 0);
  const open = [];
  for (const one of monthsOf(account)) {
    const part = smaller(left, one.amount);
    left = minus(left, part);
    if (part < one.amount) open.push({ ...one, amount: minus(one.amount, part) });
  }
  return open;
}

/** All homes together: what was due, what is overdue and how many homes owe something; null where no rate has begun. */
function duesTogether(ledger, day) {
  const dues = duesOn(ledger, day);
  if (!dues) return null;
  const accounts = [...dues.values()];
  return {
    due: sumOf(accounts.map(({ due }) => due)),
    overdue: sumOf(accounts.map(({ owed }) => owed)),
    homes: accounts.filter(({ owed }) => owed > 0).length,
  };
}
