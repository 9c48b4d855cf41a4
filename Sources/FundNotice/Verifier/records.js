// What people say about entries: erasures, objections, replies, publications, opinions (FORMAT.md §6.24 to §6.28).

const mostAttestations = 200;

Object.assign(Ledger.prototype, {
  prepareRecords() {
    this.budgets = new Map();
    this.reconciliations = new Map();
    /** Which details were erased, as `ENTRY FIELD`. */
    this.erased = new Set();
    /** By position of an objection: its date, and whether somebody replied. */
    this.objections = new Map();
    this.attestations = new Map();
  },

  judge_erasure(entry, body) {
    const of = this.entryAt(body.entry);
    const isThere = of && of.private && Object.prototype.hasOwnProperty.call(of.private, body.field);
    if (!isThere) throw new Violation(1260, `${body.entry} ${body.field}`);
    const name = `${body.entry} ${body.field}`;
    if (this.erased.has(name)) this.find(1261, name);
    this.erased.add(name);
  },

  judge_objection(entry, body) {
    const doubted = this.entryAt(body.entry);
    if (!doubted) throw new Violation(1262, body.entry);
    if (entry.date < doubted.date) this.find(1265, entry.date);
    if ("unit" in body && !this.units.has(body.unit)) this.find(1060, body.unit);
    if ("note" in body) {
      const leaf = base64(this.tree.leaf(body.entry));
      const text = linesOf("daxiu/objection/v1", this.fund.origin, leaf, body.text);
      this.judgeNote(1263, body, text);
    }
    this.objections.set(this.size, { date: entry.date, isAnswered: false });
  },

  /** Whether the key that a body brings has signed a text, and not falsely. */
  judgeNote(code, body, text) {
    const signers = signersOf(body.note, text, [readVerifierKey(body.key)], this.judge);
    if (!signers || signers.size === 0) this.find(code, body.key);
  },

  judge_reply(entry, body) {
    const objection = this.objections.get(body.objection);
    if (!objection) throw new Violation(1264, body.objection);
    if (entry.date < objection.date) this.find(1265, entry.date);
    objection.isAnswered = true;
  },

  judge_publication(entry, body) {
    const matter = this.matters.get(body.entry);
    if (!matter || matter.due === undefined) throw new Violation(1290, body.entry);
    if (entry.date < matter.date) this.find(1291, entry.date);
    if ("until" in body && body.until < entry.date) this.find(1291, body.until);
    if (matter.published === undefined) matter.published = this.day;
  },

  judge_attestation(entry, body) {
    if (this.attestations.size >= mostAttestations) throw new Violation(1396, this.attestations.size);
    const { from, to, size } = body;
    if (body.signed < lastDay(to) || body.signed > entry.date) this.find(1394, body.signed);
    const key = readVerifierKey(body.key);
    const isMembers = [...this.members.values()].some((member) => sameBytes(member.key, key.key));
    if (key.name === this.fund.origin || isMembers) this.find(1392, key.id);
    const { origin } = this.fund;
    const parts = [body.statement, from, to, size, body.root, body.auditor, body.opinion, body.signed, body.text];
    this.judgeNote(1393, body, linesOf("daxiu/attestation/v1", origin, ...parts));
    const close = this.closeAt(body.close);
    const opening = "opening" in body ? this.closeAt(body.opening) : null;
    const isFirst = from <= monthOf(this.opened);
    const isOpened = "opening" in body ? opening && !isFirst && nextMonth(opening.period) === from : isFirst;
    const isClosed = close && close.period === to && body.close < size;
    if (from > to || size > this.size || !isClosed || !isOpened) throw new Violation(1390, to);
    const root = this.statementRoot(body, opening ? opening.balances : "-", close.balances);
    if (root !== body.root) this.find(1391, size);
    this.attestations.set(this.size, body);
    for (let seq = size; seq < this.size; seq++) {
      const voucher = this.entryAt(seq);
      if (voucher && this.touches(voucher, body)) return this.remark(1395, this.size);
    }
  },

  closeAt(seq) {
    const entry = this.entryAt(seq);
    return entry && entry.kind === "close" ? entry.body : null;
  },

  /** The statement's root (§6.28). */
  statementRoot(body, opening, close) {
    const lines = [
      `statement ${body.statement}`,
      `period ${body.from} ${body.to}`,
      `ledger ${body.size} ${base64(this.tree.root(body.size))}`,
      `opening ${opening}`,
      `close ${close}`,
    ];
    return base64(rootOfLines(lines.map(utf8)));
  },

  /** Whether a voucher changes what was closed of the period of an opinion. */
  touches({ kind, body }, { from, to }) {
    const changed = kind === "reversal" ? this.entryAt(body.entry) : { kind, body };
    if (!changed) return false;
    const { year } = changed.body;
    const isOfYear = changed.kind === "correction" && yearOf(from) <= year && year <= yearOf(to);
    const isDated = kind === "reversal" && from <= monthOf(changed.date) && monthOf(changed.date) <= to;
    return isOfYear || isDated;
  },

  /** The first opinion that was entered before and whose period a voucher touches; null where there is none. */
  firstTouched(entry) {
    if (entry.kind !== "reversal" && entry.kind !== "correction") return null;
    for (const [seq, body] of this.attestations) if (body.size <= this.size && this.touches(entry, body)) return seq;
    return null;
  },
});
