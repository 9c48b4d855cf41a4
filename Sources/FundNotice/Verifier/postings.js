// What each kind of voucher posts and does to the units (FORMAT.md §6.4 to §6.20).

/** What a voucher derives: its postings in order, and pairs, in a list or a map, of a unit and its balance's change. */
function derived(postings, units = []) {
  return { postings, units };
}

function among(allowed, accounts) {
  if (!accounts.every((account) => allowed.includes(account))) throw new Violation(1045, accounts);
}

Object.assign(Ledger.prototype, {
  derive_opening(entry, body) {
    if (this.hasTraded) this.find(1073, "opening");
    const sums = this.sumsByTenure(body.units);
    const assets = sumOf(body.assets.map(({ amount }) => amount));
    const all = plus(plus(sums.commercial, sums.public), body.undistributed);
    if (assets !== all) throw new Violation(1074, assets);
    const accounts = body.assets.map(({ account }) => account);
    const isAscending = accounts.every((account, i) => i === 0 || accounts[i - 1] < account);
    among(isAscending ? moneyAccounts : [], accounts);
    const postings = body.assets.map(({ account, amount }) => debit(account, amount));
    postings.push(...fundPostings(sums, body.undistributed, creditIfAbove));
    return derived(postings, new Map(body.units.map(({ unit, amount }) => [unit, amount])));
  },

  /** What some amounts of units come to by tenure; in order of code ({1060} {1068} {1063}). */
  sumsByTenure(amounts) {
    const sums = { commercial: 0, public: 0 };
    for (const { unit, amount } of amounts) {
      const { tenure } = this.unitHere(unit);
      sums[tenure] = plus(sums[tenure], amount);
    }
    if (!isStrictlyAscending(amounts.map(({ unit }) => unit))) this.find(1063, "units");
    return sums;
  },

  derive_contribution(entry, body) {
    const { tenure } = this.unitHere(body.unit);
    const postings = [debit(body.to || "1001", body.amount), credit("4001" + detail[tenure], body.amount)];
    return derived(postings, [[body.unit, body.amount]]);
  },

  derive_income(entry, body) {
    return derived([debit("1001", body.amount), credit(incomeAccounts[body.category], body.amount)]);
  },

  derive_payment(entry, body) {
    const project = this.projects.get(body.project);
    if (!project) throw new Violation(1070, body.project);
    if (entry.date < project.date) this.find(1072, entry.date);
    among(["1001", "1201"], [body.from]);
    const cost = plus(costOf(project), body.amount);
    const { budget } = project.body;
    if (cost > plus(budget, portion(budget, this.policy.budgetTolerance, 10000))) this.find(1042, body.project);
    if (project.completed) this.find(1276, body.project);
    else if (project.contracts.length > 0) this.judgeContracted(entry, body, project, cost);
    const [target] = apportion(cost, project.classes.map(({ total }) => total));
    const first = smaller(larger(minus(target, project.classes[0].charged), 0), body.amount);
    this.split = [first, minus(body.amount, first)];
    const postings = [debit("5001.1", first), debit("5001.2", this.split[1]), credit(body.from, body.amount)];
    return derived(postings, this.charge(project, this.split));
  },

  derive_expense(entry, body) {
    among(["1001", "1201"], [body.from]);
    return derived([debit("5901", body.amount), credit(body.from, body.amount)]);
  },

  derive_transfer(entry, body) {
    const { from, to, amount, interest = 0 } = body;
    among(moneyAccounts, [from, to]);
    if (from === to) throw new Violation(1075, to);
    if ("interest" in body && (from !== "1101" || to !== "1001")) throw new Violation(1077, interest);
    return derived([debit(to, plus(amount, interest)), credit(from, amount), credit("4102", interest)]);
  },

  derive_distribution(entry, body) {
    const classes = this.scopeOf(body);
    const { amount } = body;
    if (amount > this.undistributed()) this.find(1076, this.undistributed());
    const parts = apportion(amount, classes.map(({ total }) => total));
    const units = new Map();
    classes.forEach(({ codes, weights }, i) => {
      apportion(parts[i], weights).forEach((share, n) => units.set(codes[n], share));
    });
    return derived([debit("3101", amount), credit("3001", parts[0]), credit("3002", parts[1])], units);
  },

  derive_reversal(entry, body) {
    const original = this.entryAt(body.entry);
    if (!original) throw new Violation(1080, body.entry);
    if (!isReversible(original)) throw new Violation(1081, body.entry);
    if (this.reversed.has(body.entry)) throw new Violation(1082, body.entry);
    if (entry.date < original.date) this.find(1083, entry.date);
    this.judgeReversible(body.entry, original);
    const project = original.split ? this.projects.get(papersOf(original).project) : null;
    if (project && project.completed) this.find(1276, body.entry);
    let postings = (original.postings || []).map((posting) => {
      const isDebit = "debit" in posting;
      return { account: posting.account, isDebit, n: negated(isDebit ? posting.debit : posting.credit) };
    });
    const leaves = sumOf(moneyAccounts.map((account) => netIn(original, account)));
    if (leaves > 0 && this.asksApprovals(this.tierOf(leaves)) && !this.billOf(entry)) this.remark(1247, body.entry);
    if (yearOf(original.date) < yearOf(entry.date)) postings = adjusted(postings);
    if (project) return derived(postings, this.charge(project, original.split.map(negated)));
    return derived(postings, [...original.effect].map(([code, n]) => [code, negated(n)]));
  },

  /** {1084} */
  judgeReversible(seq, { kind, body }) {
    const isRefunded = (this.refunded.get(seq) || 0) !== 0;
    const isPaidOut =
      kind === "destruction" && (this.owed.get(body.unit) !== body.amount || (this.settled.get(body.unit) || 0) !== 0);
    if (isRefunded || isPaidOut) this.find(1084, seq);
  },

  derive_refund(entry, body) {
    const original = this.entryAt(body.entry);
    if (!original) throw new Violation(1100, body.entry);
    if (!isContribution(original)) throw new Violation(1101, body.entry);
    if (this.reversed.has(body.entry)) throw new Violation(1102, body.entry);
    const { unit, amount } = papersOf(original);
    if (this.isDestroyed(unit)) this.find(1068, unit);
    if (entry.date < original.date) this.find(1103, entry.date);
    const left = minus(amount, this.refunded.get(body.entry) || 0);
    if (body.amount > left) this.find(1104, left);
    const isOfThisYear = original.kind === "contribution" && yearOf(original.date) === yearOf(entry.date);
    const account = (isOfThisYear ? "4001" : "5101") + detail[this.units.get(unit).tenure];
    return derived([debit(account, body.amount), credit("1001", body.amount)], [[unit, -body.amount]]);
  },

  derive_destruction(entry, body) {
    const { code, tenure } = this.unitHere(body.unit);
    const due = smaller(larger(this.balanceOf(code), 0), largestAmount);
    if (body.amount !== due) this.find(1105, due);
    this.remarkOpenProjects([this.units.get(code)], body);
    const postings = [debit("5101" + detail[tenure], body.amount), credit("2001", body.amount)];
    return derived(postings, [[code, negated(body.amount)]]);
  },

  derive_payout(entry, body) {
    if (!this.units.has(body.unit)) throw new Violation(1060, body.unit);
    const due = plus(this.owed.get(body.unit) || 0, smaller(0, this.balanceOf(body.unit)));
    if (body.amount > due) this.find(1106, due);
    return derived([debit("2001", body.amount), credit("1001", body.amount)]);
  },

  derive_settlement(entry, body) {
    if (!this.units.has(body.unit)) throw new Violation(1060, body.unit);
    if (!this.isDestroyed(body.unit)) throw new Violation(1341, body.unit);
    const owes = larger(negated(this.balanceOf(body.unit)), 0);
    if (body.amount > owes) this.find(1342, owes);
    if (body.amount > this.undistributed()) this.find(1076, this.undistributed());
    const account = fundAccount[this.units.get(body.unit).tenure];
    return derived([debit("3101", body.amount), credit(account, body.amount)], [[body.unit, body.amount]]);
  },

  derive_handover(entry, body) {
    const sums = this.sumsByTenure(body.units);
    const amount = plus(plus(sums.commercial, sums.public), body.undistributed);
    if (!(amount >= 1 && amount <= largestAmount)) throw new Violation(1078, amount);
    const comes = body.direction === "in";
    const left = larger(this.undistributed(), 0);
    if (!comes && body.undistributed > left) this.find(1076, left);
    const postings = fundPostings(sums, body.undistributed, comes ? creditIfAbove : debitIfAbove);
    if (comes) postings.unshift(debit("1001", amount));
    else postings.push(credit("1001", amount));
    return derived(postings, new Map(body.units.map((u) => [u.unit, comes ? u.amount : negated(u.amount)])));
  },

  derive_correction(entry, body) {
    const { year } = body;
    const isEarlier = yearOf(this.opened) <= year && year < yearOf(entry.date);
    if (!isEarlier || !this.isClosed(`${year}-12`)) this.find(1114, year);
    const { postings, units } = this[`derive_${body.kind}`](entry, body.voucher);
    const changed = adjusted(postings);
    this.judgeYearEnds(year, changed);
    return derived(changed, units);
  },

  /** {1323}: no account of money is below zero at the end of a closed year with what is corrected. */
  judgeYearEnds(year, postings) {
    const lowered = postings.filter(({ account, isDebit }) => moneyAccounts.includes(account) && !isDebit);
    for (let y = Number(year); y <= 9999 && this.isClosed(`${y}-12`); y++) {
      for (const { account, n } of lowered) {
        let then = negated(n);
        for (const [of, nets] of this.yearNets) if (of <= String(y)) then = plus(then, nets.get(account) || 0);
        if (then < 0) return this.find(1323, `${y} ${account}`);
      }
    }
  },

  derive_split(entry, body) {
    const old = this.unitHere(body.unit);
    this.judgeReplacement([old], body.parts);
    this.judgeRegisterRequest(entry, true);
    this.remarkOpenProjects([old], body);
    const n = this.balanceOf(body.unit);
    const shares = apportion(magnitude(n), body.parts.map(({ area }) => area));
    const units = new Map([[body.unit, negated(n)]]);
    body.parts.forEach(({ code }, i) => units.set(code, n > 0 ? shares[i] : negated(shares[i])));
    return derived(betweenUnits(old.tenure, units), units);
  },

  derive_merge(entry, body) {
    const old = body.units.map((code) => this.unitHere(code));
    if (!isStrictlyAscending(body.units)) throw new Violation(1063, body.units);
    this.judgeReplacement(old, [body.into]);
    this.judgeRegisterRequest(entry, true);
    this.remarkOpenProjects(old, body);
    const units = new Map(body.units.map((code) => [code, negated(this.balanceOf(code))]));
    units.set(body.into.code, sumOf(body.units.map((code) => this.balanceOf(code))));
    return derived(betweenUnits(body.into.tenure, units), units);
  },
});

function isStrictlyAscending(codes) {
  return codes.every((code, i) => i === 0 || compareUTF8(codes[i - 1], code) < 0);
}

/** Postings to 3001, 3002 and 3101, in this order. */
function fundPostings(sums, undistributed, side) {
  return [side("3001", sums.commercial), side("3002", sums.public), side("3101", undistributed)];
}

/** Postings of what units that go and come have, all to the account of their tenure. */
function betweenUnits(tenure, units) {
  return [...units.values()].map((n) => creditIfAbove(fundAccount[tenure], n));
}
