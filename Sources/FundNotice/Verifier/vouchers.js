// The rules of every voucher: numbers, postings, nets, serials and invoices (FORMAT.md §5), and what stays of it.

function debit(account, n) {
  return { account, isDebit: true, n };
}

function credit(account, n) {
  return { account, isDebit: false, n };
}

/** A posting to the credit side if above zero, else of the absolute value to the debit side. */
function creditIfAbove(account, n) {
  return n > 0 ? credit(account, n) : debit(account, magnitude(n));
}

/** The other way round. */
function debitIfAbove(account, n) {
  return n > 0 ? debit(account, n) : credit(account, magnitude(n));
}

function adjusted(postings) {
  return postings.map((posting) => ({ ...posting, account: closesInto(posting.account) }));
}

Object.assign(Ledger.prototype, {
  prepareBooks() {
    this.hasTraded = false;
    this.nets = new Map(postableAccounts.map((account) => [account, 0]));
    /** By month of `date`: what vouchers changed the nets by, and the units that are not in the closed months. */
    this.monthNets = new Map();
    this.monthUnits = new Map();
    this.closedUnits = new Map();
    /** By the year that a voucher is of (§6.18). */
    this.yearNets = new Map();
    this.held = new Map();
    this.serials = new Map();
    this.invoices = new Map();
    this.references = new Map();
    this.reversed = new Set();
    this.refunded = new Map();
    this.owed = new Map();
    this.settled = new Map();
    this.closedThrough = "";
    this.dueMonth = null;
    this.restsOn = new Map();
  },

  netOf(account) {
    return this.nets.get(account);
  },

  balanceOf(code) {
    return this.held.get(code) || 0;
  },

  isClosed(month) {
    return month <= this.closedThrough;
  },

  undistributed() {
    return negated(sumOf(undistributedAccounts.map((account) => this.netOf(account))));
  },

  judgeVoucher(entry) {
    const { kind, body } = entry;
    const found = this.findings.length;
    const papers = papersOf(entry);
    if ("invoice" in papers) this.judgeInvoice(papers);
    if ("reference" in papers) this.judgeReference(papers);
    const bill = this.billOf(entry);
    if (bill) this.judgeSpending(entry, bill);
    const derived = this[`derive_${kind}`](entry, body);
    const postings = derived.postings.filter(({ n }) => n !== 0);
    this.effect = derived.units;
    const isPlaced = kind === "closing" || kind === "split" || kind === "merge";
    const units = isPlaced ? derived.units : this.passedOn(derived.units);
    if (units !== derived.units) this.borne = units;
    const givesBack = kind === "refund" || (kind === "handover" && body.direction === "out");
    if (givesBack && this.findings.length === found) this.judgeBalances(units);
    if (!isAsWritten(postings, entry.postings)) this.find(1041, JSON.stringify(postings, bigAsText));
    const nets = this.judgeNets(postings);
    this.judgeNumber(entry);
    this.post(entry, nets, units);
    if (kind === "reversal") this.remarkBelow(body, units, found);
    if (kind !== "opening" && kind !== "reversal") this.hasTraded = true;
    const touched = this.firstTouched(entry);
    if (touched !== null && this.findings.length === found) this.remark(1395, touched);
    if (kind === "reversal") this.takeBack(body, bill);
    else this.remember(entry, this.size, 1, bill);
  },

  /** {1049} {1324} {1325} */
  judgeInvoice(papers) {
    const users = this.matterList(this.invoices, folded(papers.invoice));
    const others = users.filter(({ seq }) => !this.reversed.has(seq)).map((user) => user.papers);
    if (![papers, ...others].every((other) => "invoiceTotal" in other)) {
      if (others.length > 0) this.find(1049, papers.invoice);
    } else {
      const { invoiceTotal, payee } = papers;
      const isSame = (other) => other.invoiceTotal === invoiceTotal && folded(other.payee) === folded(payee);
      const sum = sumOf([papers, ...others].map(({ amount }) => amount));
      if (!others.every(isSame)) this.find(1324, papers.invoice);
      else if (sum > invoiceTotal) this.find(1325, papers.invoice);
    }
    users.push({ seq: this.size, papers });
  },

  /** {1048}: vouchers share a bank's serial by different pieces alone, and on one date. */
  judgeReference({ reference, piece }) {
    const name = this.keptText(folded(reference));
    const serial = this.references.get(name);
    const user = { seq: this.size, piece };
    if (!serial) {
      this.references.set(name, { date: this.date, users: [user] });
      return;
    }
    const standing = serial.users.filter(({ seq }) => !this.reversed.has(seq));
    if (standing.length === 0) serial.date = this.date;
    const isFree = serial.users.some((other) => other.piece === piece && this.reversed.has(other.seq));
    const clashes = standing.some((other) => [other.piece, undefined].includes(piece) || other.piece === undefined);
    const isElsewhen = standing.length > 0 && !isFree && this.date !== serial.date;
    if (clashes || isElsewhen) this.find(1048, reference);
    serial.users.push(user);
  },

  /** {1322}: nobody gets back more than the home has, or takes along more than it owes. */
  judgeBalances(units) {
    for (const [code, n] of units) {
      const after = plus(this.balanceOf(code), n);
      if ((n < 0 && after < 0) || (n > 0 && after > 0)) this.find(1322, code);
    }
  },

  judgeNets(postings) {
    const nets = new Map();
    for (const { account, isDebit, n } of postings) addTo(nets, account, isDebit ? n : negated(n));
    for (const [account, n] of nets) {
      if (!this.nets.has(account)) throw new Violation(1044, account);
      const after = plus(this.netOf(account), n);
      if (typeof after !== "number") throw new Violation(1047, account);
      if (after < 0 && n < 0 && moneyAccounts.includes(account)) this.find(1046, account);
    }
    return nets;
  },

  judgeNumber({ date, number }) {
    const month = monthOf(date);
    const serial = (this.serials.get(month) || 0) + 1;
    this.serials.set(month, serial);
    if (number !== `${month}/${String(serial).padStart(4, "0")}`) this.find(1040, number);
  },

  post(entry, nets, units) {
    const month = monthOf(entry.date);
    addAll(this.nets, nets);
    addAll(this.mapIn(this.monthNets, month), nets);
    addAll(this.mapIn(this.yearNets, this.yearOfVoucher(entry)), nets);
    addAll(this.held, units);
    addAll(this.isClosed(month) ? this.closedUnits : this.mapIn(this.monthUnits, month), units);
  },

  mapIn(maps, key) {
    if (!maps.has(key)) maps.set(key, new Map());
    return maps.get(key);
  },

  /** The year that a voucher is of: that of what it corrects or reverses. */
  yearOfVoucher({ kind, body, date }) {
    if (kind === "correction") return body.year;
    return kind === "reversal" ? this.yearOfVoucher(this.entryAt(body.entry)) : yearOf(date);
  },

  /** {1321}: what a unit had paid never came. */
  remarkBelow(body, units, found) {
    const original = this.entryAt(body.entry);
    if (original.kind === "settlement" || original.split || this.findings.length > found) return;
    const fell = [...units].filter(([code, n]) => {
      const after = this.balanceOf(code);
      return after < 0 && minus(after, n) >= 0;
    });
    if (fell.length > 0) this.remark(1321, fell.map(([code]) => code).sort(compareUTF8)[0]);
  },

  takeBack(body, bill) {
    const original = this.entryAt(body.entry);
    // What the voucher was as spending goes by what was known before it was reversed.
    const was = this.billOf(original);
    this.reversed.add(body.entry);
    this.remember(original, body.entry, -1, was);
    if (bill) this.draw(1, this.size, bill);
  },

  /** What later rules ask about a voucher besides its postings; undone with a sign of -1. */
  remember(entry, seq, sign, bill) {
    const { kind, body } = entry;
    const papers = papersOf(entry);
    if (registerKinds.includes(kind)) this.carryOut(body);
    if (bill) this.draw(sign, seq, bill);
    if (kind === "refund") addTo(this.refunded, body.entry, sign * body.amount);
    if (kind === "settlement") addTo(this.settled, body.unit, sign * body.amount);
    if (kind === "payout") addTo(this.owed, body.unit, -sign * body.amount);
    if (kind === "payment" || body.kind === "payment") {
      addTo(this.projects.get(papers.project).paidTo, folded(papers.payee), sign * papers.amount);
    }
    if (kind === "destruction") this.setDestroyed(body, sign);
    if (kind === "split") this.carrySplit(body);
    if (kind === "merge") this.carryMerge(body);
  },
});

/** Whether an entry's postings are those that follow from it: account, side and amount, in order. */
function isAsWritten(postings, written = []) {
  if (postings.length !== written.length) return false;
  return postings.every(({ account, isDebit, n }, i) => {
    return written[i].account === account && (isDebit ? written[i].debit : written[i].credit) === n;
  });
}

function bigAsText(_, value) {
  return typeof value === "bigint" ? String(value) : value;
}
