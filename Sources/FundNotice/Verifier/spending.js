// What spending needs (FORMAT.md §6.34), and changes that a request was approved for.

Object.assign(Ledger.prototype, {
  /** Payee, amount and papers of a voucher by which money leaves or is given away; null of any other. */
  billOf({ kind, body }) {
    const papers = body.voucher || body;
    switch (kind === "correction" ? body.kind : kind) {
      case "payment":
      case "expense":
        return { papers, payee: papers.payee, amount: papers.amount };
      case "handover":
        return billOfHandover(body);
      case "refund":
        return this.billOfRefund(body);
      case "payout":
      case "settlement":
        return { papers, payee: body.unit, amount: body.amount };
      case "transfer":
        return ["1101", "1201"].includes(body.to) ? { papers, payee: body.to, amount: body.amount } : null;
      case "distribution":
        return { papers, payee: body.scope.join(" "), amount: body.amount };
      case "reversal":
        return this.billOfReversal(body);
      default:
        return null;
    }
  },

  billOfRefund(body) {
    const original = this.entryAt(body.entry);
    if (!original || !isContribution(original)) return null;
    return { papers: body, payee: papersOf(original).unit, amount: body.amount };
  },

  /** A reversal by which what counted as come goes out, or one on a request. */
  billOfReversal(body) {
    const original = this.entryAt(body.entry);
    if (!original || !isReversible(original) || this.reversed.has(body.entry)) return null;
    const amount = sumOf(moneyAccounts.map((account) => netIn(original, account)));
    if (!(amount > 0)) return null;
    if (!("request" in body) && !this.countsAsCome(body.entry, original)) return null;
    let payee = "1001";
    if (isContribution(original)) payee = papersOf(original).unit;
    else if (original.kind === "handover") payee = original.body.custodian;
    return { papers: body, payee, amount };
  },

  /** Whether a reconciliation of a voucher's month, or of a later one, has it among what the bank had. */
  countsAsCome(seq, original) {
    if (!(netIn(original, "1001") > 0)) return false;
    for (const [period, { entry, missing }] of this.reconciliations) {
      if (monthOf(original.date) <= period && seq < entry && !missing.has(seq)) return true;
    }
    return false;
  },

  judgeSpending(entry, { papers, payee, amount }) {
    this.judgePayee(payee);
    const isPaid = "payee" in papers;
    if (!("request" in papers)) {
      const weighed = "window" in this.policy ? plus(amount, this.elseTo(payee)) : amount;
      const tier = this.tierOf(weighed);
      if (this.asksApprovals(tier)) this.find(1230, payee);
      this.judgeResolution(tier, papers);
      return this.remarkParts(payee, amount);
    }
    const matter = this.citedRequest(papers.request, this.date, "request");
    if (!matter) return;
    const asked = matter.body;
    if ("ground" in asked && this.hasOverdueEmergency()) this.find(1292, this.day);
    if (folded(payee) !== folded(asked.payee)) this.find(1232, payee);
    if (papers.project !== asked.project) this.find(1233, papers.project);
    if (isPaid && !matter.isOver) this.judgeLine(asked, yearOf(matter.date));
    const isOther = (asked.line || "").startsWith("expense ") && asked.line !== `expense ${papers.category}`;
    if ("category" in papers && isOther) this.find(1217, asked.line);
    this.judgeApproval(entry, papers.request, matter);
    if (amount > minus(asked.amount, matter.paid)) this.find(1234, amount);
    this.judgeHands(entry, matter);
    const { grounds } = this.policy.emergency || { grounds: [] };
    if (!isPaid || !grounds.includes(asked.ground)) this.judgeResolution(this.tierOf(matter.weighed), papers);
  },

  /** A request of a form that stands on a day; null, and found, where it is none or does not. */
  citedRequest(seq, day, kind) {
    const matter = this.matters.get(seq);
    const { until } = matter ? matter.body : {};
    if (!matter) this.find(1210, seq);
    else if (matter.outcome !== null || (until !== undefined && until < day)) this.find(1211, seq);
    else if (matter.kind !== kind) this.find(1210, seq);
    else return matter;
    return null;
  },

  hasOverdueEmergency() {
    const today = ordinal(this.day);
    return this.emergencies.some(({ paid, published, due }) => paid > 0 && published === undefined && due < today);
  },

  /** {1231} {1239} {1330}: whether a request was approved by the day of who cites it. */
  judgeApproval(entry, seq, matter) {
    const approved = this.approvedOn(matter);
    if (!approved) this.find(1231, seq);
    else if (entry.date < approved.day) this.find(1239, approved.day);
    else if ("backdating" in this.policy && entry.date < approved.recorded) this.remark(1330, entry.date);
  },

  /** {1235} */
  judgeHands(entry, matter) {
    const apart = matter.votes.map(({ key }) => key);
    if ("separation" in this.policy) apart.push(matter.recorder);
    const recorder = this.personOf(entry.recorder);
    if (apart.some((key) => this.personOf(key) === recorder)) this.find(1235, entry.recorder);
  },

  /** {1236} {1238}: of a payment, a use for its project (an expense has none); of a handover out, its custodian. */
  judgeResolution(tier, papers) {
    if (tier === null || !("resolution" in tier)) return;
    let subject;
    if (papers.direction === "out") subject = `custody ${folded(papers.custodian)}`;
    else if ("payee" in papers) subject = `use ${papers.project}`;
    else return;
    const passed = "project" in papers || papers.direction === "out" ? this.passed.get(subject) || [] : [];
    if (passed.length === 0) return this.find(1236, subject);
    const first = passed.reduce((to, vote) => smaller(to, vote.to), passed[0].to);
    if (this.date < first) return this.find(1238, first);
    this.restsOn.set(this.size, passed.filter(({ to }) => to <= this.date).map(({ entry }) => entry));
  },

  /** What is drawn on a request, or spent without one; taken back with a sign of -1. */
  draw(sign, seq, { papers, payee, amount }) {
    const matter = this.matters.get(papers.request);
    if (matter) matter.paid = plus(matter.paid, sign * amount);
    if ("request" in papers || sign < 0 || !this.policy.tiers) return;
    this.keepGoing(payee, (ledger) => ("window" in ledger.policy && ledger.reversed.has(seq) ? 0 : amount));
  },

  // Changes of the register that were asked for (§6.20)

  judgeRegisterRequest(entry, decides) {
    const { body, kind } = entry;
    if (!("request" in body)) {
      if (decides && "register" in this.policy) this.find(1366, kind);
      return;
    }
    const matter = this.citedRequest(body.request, this.day, "register");
    if (!matter) return;
    const asked = matter.body.register;
    const { request, ...rest } = body;
    if (asked.kind !== kind || writeCanonical(asked.body) !== writeCanonical(rest)) this.find(1367, request);
    this.judgeApproval(entry, request, matter);
  },

  /** The request that an entry cites is in effect. */
  carryOut(body) {
    const matter = this.matters.get(body.request);
    if (matter && matter.kind === "register" && matter.outcome === null) matter.outcome = "effective";
  },
});

function billOfHandover(body) {
  const isOut = body.direction === "out";
  const amounts = [body.undistributed, ...body.units.map((unit) => unit.amount)];
  const amount = sumOf(amounts.map((n) => Math.max(0, isOut ? n : -n)));
  return isOut || amount > 0 ? { papers: body, payee: body.custodian, amount } : null;
}

/** The body of a voucher, of a `correction` that of the voucher that it makes good. */
function papersOf({ body }) {
  return body.voucher || body;
}

function isContribution({ kind, body }) {
  return kind === "contribution" || (kind === "correction" && body.kind === "contribution");
}

/** Whether a voucher is of a kind that can be reversed ({1081}). */
function isReversible({ kind }) {
  return voucherKinds.has(kind) && !["reversal", "closing", "split", "merge"].includes(kind);
}

/** What the postings of an entry net to on an account. */
function netIn({ postings = [] }, account) {
  return sumOf(postings.filter((posting) => posting.account === account).map(netOfPosting));
}

function netOfPosting(posting) {
  return "debit" in posting ? posting.debit : negated(posting.credit);
}
