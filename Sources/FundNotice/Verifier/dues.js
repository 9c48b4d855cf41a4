// What homes owe by the rates (FORMAT.md §6.21) and what they paid of it (欠交表): a month is owed when it is over, and
// what a home contributed since the first rate's month pays the oldest month first.

/** The register as the entries dated up to a day left it. */
class HomesOn {
  constructor(ledger, day) {
    /** By code, in the order of registration: the home, and the date of the entry that registered it. */
    this.homes = new Map();
    /** By code: the month of leaving, and in whose hands the home is now, with areas. */
    this.left = new Map();
    ledger.entries.forEach((entry) => this.take(ledger, entry, entry.date <= day));
  }

  take(ledger, { kind, body, date }, isInTime) {
    if (kind === "units") body.units.forEach((home) => this.register(home, date));
    else if (kind === "split") this.replace([body.unit], body.parts, date, isInTime);
    else if (kind === "merge") this.replace(body.units, [body.into], date, isInTime);
    else if (!isInTime) return;
    else if (kind === "amendment") this.homes.get(body.unit.code).home = body.unit;
    else if (kind === "destruction") this.left.set(body.unit, { month: monthOf(date), successors: [] });
    else if (kind === "reversal") {
      const original = ledger.entryAt(body.entry);
      if (original && original.kind === "destruction") this.left.delete(original.body.unit);
    }
  }

  register(home, date) {
    if (!this.homes.has(home.code)) this.homes.set(home.code, { home, registered: date });
  }

  replace(codes, homes, date, isInTime) {
    for (const home of homes) this.register(home, date);
    if (!isInTime) return;
    const successors = homes.map(({ code, area }) => ({ code, area }));
    for (const code of codes) this.left.set(code, { month: monthOf(date), successors });
  }
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
  if (entry.kind === "refund" || isContribution(entry)) return true;
  if (entry.kind !== "reversal") return false;
  const original = ledger.entryAt(entry.body.entry);
  return original !== undefined && (original.kind === "refund" || isContribution(original));
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

/**
 * What homes owe on a day: by code `{ months: [{ month, amount }], paid }`, of months that are over, and the first
 * rate's month as `from`; null where no rate has begun by then.
 */
function duesOn(ledger, day) {
  const rates = [];
  ledger.entries.forEach((entry) => {
    if (entry.kind === "rate") rates.push(entry.body);
  });
  const from = rates.reduce((first, rate) => (first === "" ? rate.from : smaller(first, rate.from)), "");
  if (from === "" || `${from}-01` > day) return null;
  const register = new HomesOn(ledger, day);
  const paid = contributedBy(ledger, from, day);
  const accounts = new Map();
  for (const [code, { home, registered }] of register.homes) {
    const left = register.left.get(code);
    const own = rates.filter(({ scope }) => scope.some((name) => namesHome(name, home))).reverse();
    const months = [];
    for (let month = larger(from, monthOf(registered)); lastDay(month) <= day && !(left && month >= left.month); ) {
      const rate = own.find((rate) => rate.from <= month);
      const amount = rate ? dueAt(rate, home) : 0;
      if (amount > 0) months.push({ month, amount });
      if (month === "9999-12") break;
      month = nextMonth(month);
    }
    accounts.set(code, { months, paid: paid.get(code) || 0 });
  }
  passDuesOn(register, accounts);
  return { from, accounts };
}

/** A home in whose place others are passes on what it paid ahead and the months that it still owes, by area. */
function passDuesOn(register, accounts) {
  for (const [code, account] of accounts) {
    const left = register.left.get(code);
    if (!left || left.successors.length === 0) continue;
    const areas = left.successors.map(({ area }) => area);
    const open = unpaidOf(account);
    const owed = minus(sumOf(account.months.map(({ amount }) => amount)), sumOf(open.map((month) => month.amount)));
    const ahead = minus(larger(account.paid, 0), owed);
    account.paid = minus(account.paid, ahead);
    account.months = settledMonths(account.months, owed);
    const shares = apportion(ahead, areas);
    const parts = open.map(({ month, amount }) => ({ month, amounts: apportion(amount, areas) }));
    left.successors.forEach((successor, i) => {
      const to = accounts.get(successor.code);
      to.paid = plus(to.paid, shares[i]);
      const taken = parts.map(({ month, amounts }) => ({ month, amount: amounts[i] }));
      to.months = [...to.months, ...taken.filter(({ amount }) => amount > 0)];
      to.months.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
    });
  }
}

/** The first months, as far as an amount pays them. */
function settledMonths(months, amount) {
  let left = amount;
  const settled = [];
  for (const { month, amount } of months) {
    const part = smaller(left, amount);
    left = minus(left, part);
    if (part > 0) settled.push({ month, amount: part });
  }
  return settled;
}

/** What is left of a home's months; what it paid pays the oldest first. */
function unpaidOf({ months, paid }) {
  let left = larger(paid, 0);
  const open = [];
  for (const { month, amount } of months) {
    const part = smaller(left, amount);
    left = minus(left, part);
    if (part < amount) open.push({ month, amount: minus(amount, part) });
  }
  return open;
}

/** All homes together: what was due, what is overdue and how many homes owe something; null where no rate has begun. */
function duesTogether(ledger, day) {
  const dues = duesOn(ledger, day);
  if (!dues) return null;
  const sums = { due: 0, overdue: 0, homes: 0 };
  for (const account of dues.accounts.values()) {
    const overdue = sumOf(unpaidOf(account).map(({ amount }) => amount));
    sums.due = plus(sums.due, sumOf(account.months.map(({ amount }) => amount)));
    sums.overdue = plus(sums.overdue, overdue);
    if (overdue > 0) sums.homes++;
  }
  return sums;
}
