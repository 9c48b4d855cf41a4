// Closing months and years, and comparing with the bank (FORMAT.md §6.12, §6.17, §6.22, §6.23).

Object.assign(Ledger.prototype, {
  /** The nets from the vouchers dated up to a month's end. */
  netsThrough(month) {
    const nets = new Map(postableAccounts.map((account) => [account, 0]));
    for (const [period, changes] of this.monthNets) if (period <= month) addAll(nets, changes);
    return nets;
  },

  judge_close(entry, body) {
    const { period } = body;
    if (period !== this.dueMonth) throw new Violation(1090, period);
    if (entry.date !== lastDay(period)) this.find(1091, entry.date);
    const nets = this.netsThrough(period);
    const reconciliation = this.reconciliations.get(period);
    const isReconciled = reconciliation && reconciliation.book === nets.get("1001");
    if ("reconciliation" in this.policy && !isReconciled) this.find(1094, period);
    this.closedThrough = period;
    this.dueMonth = nextMonth(period);
    addAll(this.closedUnits, this.mapIn(this.monthUnits, period));
    this.monthUnits.delete(period);
    this.judgeBalanceRoot(body, nets);
    this.judgeFunds(nets);
  },

  /** {1092}: the root over what accounts and units have. */
  judgeBalanceRoot(body, nets) {
    if (this.lacksSalt) return;
    const accounts = new Tree();
    for (const [code, n] of nets) accounts.append(utf8(`account ${code} ${asBalance(code, n)}`));
    const codes = this.codesInOrder();
    const balances = codes.map((code) => [code, this.closedUnits.get(code) || 0]);
    let root;
    if (this.isSalted) root = nodeHash(accounts.root(), this.unitTree(balances).root());
    else root = this.unitTree(balances, accounts).root();
    if (base64(root) !== body.balances) this.find(1092, base64(root));
  },

  /** {1047} {1093}: what the units own is what the fund's accounts have, as if the year were closed. */
  judgeFunds(nets) {
    const owned = { commercial: 0, public: 0 };
    let isBeyond = false;
    for (const [code, n] of this.closedUnits) {
      if (typeof n !== "number") isBeyond = true;
      const { tenure } = this.units.get(code);
      owned[tenure] = plus(owned[tenure], n);
    }
    if (isBeyond) this.find(1047, "units");
    for (const tenure of tenures) {
      const accounts = [fundAccount[tenure], ...["4001", "5001", "5101"].map((account) => account + detail[tenure])];
      const fund = negated(sumOf(accounts.map((account) => nets.get(account))));
      if (owned[tenure] !== fund) this.find(1093, fundAccount[tenure]);
    }
  },

  derive_closing(entry, body) {
    const { period } = body;
    if (entry.date !== `${period}-12-31`) this.find(1113, entry.date);
    if (!this.isClosed(`${period}-12`)) throw new Violation(1110, period);
    const left = new Map();
    const years = new Map();
    for (const [month, changes] of this.monthNets) {
      if (month.slice(0, 4) < period) addAll(this.mapIn(years, month.slice(0, 4)), changes);
      if (month.slice(0, 4) === period) addAll(left, changes);
    }
    const hasLeft = (nets) => [...nets].some(([account, n]) => isResult(account) && n !== 0);
    const earlier = [...years.keys()].filter((year) => hasLeft(years.get(year))).sort();
    if (earlier.length > 0) this.find(1111, earlier[0]);
    if (!hasLeft(left)) throw new Violation(1112, period);
    const postings = [];
    const sums = new Map([["3001", 0], ["3002", 0], ["3101", 0]]);
    for (const account of postableAccounts) {
      const n = isResult(account) ? left.get(account) || 0 : 0;
      if (n === 0) continue;
      postings.push(creditIfAbove(account, n));
      addTo(sums, closesInto(account), n);
    }
    for (const [account, n] of sums) postings.push(debitIfAbove(account, n));
    return derived(postings);
  },

  judge_reconciliation(entry, body) {
    const { period } = body;
    const book = this.netsThrough(period).get("1001");
    if (body.book !== book) this.find(1140, book);
    body.ledgerOnly.forEach((item, i) => {
      const voucher = this.entryAt(item.entry);
      const isAscending = i === 0 || body.ledgerOnly[i - 1].entry < item.entry;
      const net = voucher ? netIn(voucher, "1001") : 0;
      const isThere = net !== 0 && net === item.amount && monthOf(voucher.date) <= period;
      if (!isAscending || !isThere) this.find(1141, item.entry);
    });
    if (body.bankOnly.some(({ date }) => monthOf(date) > period)) this.find(1142, period);
    const bank = plus(body.bank, sumOf(body.ledgerOnly.map(({ amount }) => amount)));
    const ledger = plus(body.book, sumOf(body.bankOnly.map(({ amount }) => amount)));
    if (bank !== ledger) this.find(1143, `${bank} ${ledger}`);
    const missing = new Set(body.ledgerOnly.map((item) => item.entry));
    this.reconciliations.set(period, { entry: this.size, book: body.book, missing });
  },

  judge_rate(entry, body) {
    this.judgeNames(body.scope);
  },

  judge_budget(entry, body) {
    const found = this.findings.length;
    const seen = new Set();
    for (const line of body.lines) {
      const [kind, name] = budgetSubject(line);
      if (seen.has(`${kind} ${name}`)) this.find(1131, name);
      seen.add(`${kind} ${name}`);
      if (kind === "account" && !isResult(name)) this.find(1130, name);
      if (kind === "project" && !this.projects.has(name)) this.find(1070, name);
    }
    if (this.findings.length > found) return;
    const amounts = budgetAmounts(body);
    const before = this.budgets.get(body.period) || new Map();
    const raises = [...amounts].some(([subject, n]) => {
      const isFree = subject.startsWith("income ") || accountTypes.get(subject.slice("account ".length)) === "income";
      return !isFree && n > (before.get(subject) || 0);
    });
    if (raises && "overruns" in this.policy) this.propose(entry, body, false);
    else this.budgets.set(body.period, amounts);
  },
});
