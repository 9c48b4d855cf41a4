// The state machine: the ledger after the entries so far, and the rules for every entry (FORMAT.md §4.3, §5).

/** More than this between two entries, in seconds, is a jump (§6.37). */
const jumpSeconds = 31 * 86400;

class Ledger {
  /** `judge` has answered about every signature that an entry may ask for before that entry is applied. */
  constructor(judge) {
    this.judge = judge;
    this.tree = new Tree();
    this.findings = [];
    this.remarks = [];
    /** By position: what later rules ask about an entry; nothing where it could not be read or carried out. */
    this.entries = [];
    /** Short texts that stand in many entries. */
    this.texts = new Map();
    this.fund = null;
    this.policy = null;
    this.opened = null;
    this.date = "";
    /** The day of `time` in the fund's zone, and the day that the entry counts from. */
    this.recorded = "";
    this.recordedOrdinal = 0;
    this.day = "";
    this.prepareTime();
    this.prepareSalts();
    this.prepareMembers();
    this.prepareMatters();
    this.prepareBooks();
    this.prepareRegister();
    this.prepareProjects();
    this.prepareRecords();
  }

  /** How many entries were applied; the position of the one that is being judged. */
  get size() {
    return this.tree.size;
  }

  find(code, what, place = { entry: this.size }) {
    this.findings.push({ code, detail: String(what), ...place });
  }

  remark(code, what) {
    this.remarks.push({ code, detail: String(what), entry: this.size });
  }

  /** The entry before, at a position; undefined where there is none that was carried out. */
  entryAt(seq) {
    return this.entries[seq];
  }

  /** Judges the line between two places; `entry` is what was read of it, or the violation that nothing was. */
  apply(bytes, from, end, entry) {
    const isRead = !(entry instanceof Violation);
    try {
      if (!isRead) throw entry;
      this.judgeEntry(entry);
      this.entries[this.size] = this.kept(entry);
    } catch (problem) {
      if (!(problem instanceof Violation)) throw problem;
      if (problem.code !== 0) this.find(problem.code, problem.detail);
    }
    this.takeSalt(isRead ? entry : null);
    this.tree.append(bytes, from, end);
  }

  /** What is found leaves nothing to carry out. */
  stop() {
    throw new Violation(0, "");
  }

  judgeEntry(entry) {
    this.effect = null;
    this.borne = null;
    this.split = null;
    this.judgePlace(entry);
    for (const name of namesIn(entry.body)) if (folded(name) === "") this.find(1320, codePoints(name));
    if (!this.fund && entry.kind !== "open") return;
    if (voucherKinds.has(entry.kind)) this.judgeVoucher(entry);
    else this[`judge_${entry.kind}`](entry, entry.body);
  }

  /**
   * What is asked of an entry later on.
   *
   * A text that was cut out of a line may hold the whole line in memory, so none is kept as it was cut; and what many
   * entries have in common is kept once.
   */
  kept(entry) {
    const { body } = entry;
    for (const name in body) if (typeof body[name] === "string") body[name] = this.keptText(body[name]);
    const [kind, date, recorder] = [entry.kind, entry.date, entry.recorder].map((text) => this.keptText(text));
    const kept = { kind, date, body, recorder };
    if (entry.postings) {
      kept.postings = entry.postings;
      for (const posting of kept.postings) posting.account = this.keptText(posting.account);
    }
    if (entry.attachments) kept.attachments = entry.attachments;
    if (entry.private) kept.private = entry.private;
    if (entry.memo) kept.memo = this.keptText(entry.memo);
    if (this.effect) kept.effect = this.effect;
    if (this.borne) kept.borne = this.borne;
    if (this.split) kept.split = this.split;
    return kept;
  }

  keptText(text) {
    if (text.length > 12) return (text + " ").slice(0, -1);
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    if (this.texts.size < 10000) this.texts.set(text, text);
    return text;
  }

  /** Position, link, time, dates and recorder. */
  judgePlace(entry) {
    if (entry.seq !== this.size) this.find(1010, entry.seq);
    const isFirst = this.size === 0;
    const isLinked = isFirst ? isBase64Of(entry.prev, emptyRoot, 0) : this.tree.isLeaf(this.size - 1, entry.prev);
    if (!isLinked) this.find(1011, entry.prev);
    this.date = entry.date;
    this.judgeTime(entry, secondsOf(entry.time));
    if (this.size === 0 && entry.kind !== "open") this.find(1013, entry.kind);
    if (this.size > 0 && entry.kind === "open") throw new Violation(1014, "open");
    if (!voucherKinds.has(entry.kind) && "number" in entry) this.find(1043, entry.kind);
    const fund = entry.kind === "open" ? entry.body : this.fund;
    if (!fund) return;
    if (this.opened === null) {
      this.opened = entry.date;
      this.dueMonth = monthOf(entry.date);
    }
    this.judgeDates(entry, fund);
    this.judgeRecorder(entry, fund);
  }

  judgeDates(entry, fund) {
    const minute = digits(entry.time, 11, 2) * 60 + digits(entry.time, 14, 2) + zoneMinutes(fund.timezone);
    const today = ordinal(entry.time) + Math.floor(minute / 1440);
    const day = ordinal(entry.date);
    if (day > today && !this.isDatedTooLate(entry)) this.find(1020, entry.date);
    if (entry.date < this.opened) this.find(1021, entry.date);
    if (entry.kind !== "closing" && this.isClosed(monthOf(entry.date))) this.find(1022, entry.date);
    const backdating = this.policy ? this.policy.backdating : undefined;
    const isFree =
      ["opening", "closing", "close", "reconciliation"].includes(entry.kind) ||
      (entry.kind === "units" && !this.hasTraded);
    if (backdating !== undefined && !isFree && day < today - backdating) this.find(1205, entry.date);
    if (today !== this.recordedOrdinal) {
      this.recordedOrdinal = today;
      this.recorded = dayOf(today);
    }
    this.day = backdating === undefined || isFree ? entry.date : this.recorded;
  }

  /** Who records, and whether that member may ({1030}, {1031}, {1360}). */
  judgeRecorder(entry, fund) {
    const role = this.fund ? this.roleOf(entry.recorder) : firstRole(fund.members, entry.recorder);
    this.isByRecorder = recorderRoles.includes(role);
    if (role === undefined) return this.find(1030, entry.recorder);
    if (this.isByRecorder) this.lastRecording = { time: entry.time, votes: [] };
    else if (this.fund && this.mayAnybodyRecord(entry)) this.remark(1360, role);
    else this.find(1031, entry.recorder);
  }

  /** Whether a member of any role may record an entry. */
  mayAnybodyRecord({ kind, body }) {
    if (kind === "approval" || kind === "withdrawal") {
      const matter = this.matters.get(body.entry);
      return matter !== undefined && matter.kind === "member" && matter.outcome === null;
    }
    return kind === "member" || (kind === "resolution" && body.matter === "office");
  }

  // Time and clocks (§5, §6.37)

  prepareTime() {
    this.lastTime = 0;
    /** By the entry that jumped: its floor, its own time, and the jumps of entries about it. */
    this.jumps = new Map();
    /** The entries, from one up to another, that count as recorded at a clock's time. */
    this.corrected = [];
  }

  judgeTime(entry, now) {
    const jump = this.jumps.get(this.jumpAbout(entry));
    const before = jump ? jump.floor : this.lastTime;
    if (now < before) this.find(1012, entry.time);
    const isJump = this.size > 0 && now - before > jumpSeconds;
    const found = { floor: before, at: now, later: new Map() };
    if (!jump) {
      if (isJump) this.jumps.set(this.size, found);
      if (now > this.lastTime) this.lastTime = now;
    } else if (now >= jump.at) {
      this.find(1301, entry.time);
    } else if (now > jump.floor) {
      if (isJump) jump.later.set(this.size, found);
      jump.floor = now;
    }
  }

  /** The entry that a clock begins at, or the clock that an approval or a withdrawal is about while it stands. */
  jumpAbout({ kind, body }) {
    if (kind === "clock") return body.from;
    if (kind !== "approval" && kind !== "withdrawal") return undefined;
    const matter = this.matters.get(body.entry);
    return matter && matter.kind === "clock" && matter.outcome === null ? matter.body.from : undefined;
  }

  /** Whether a reversal bears the date of a voucher that was recorded with a wrong clock. */
  isDatedTooLate({ kind, body, date }) {
    if (kind !== "reversal") return false;
    const target = this.entryAt(body.entry);
    const isCorrected = this.corrected.some(({ from, end }) => from <= body.entry && body.entry < end);
    return isCorrected && target !== undefined && target.date === date;
  }

  judge_clock(entry, body) {
    const jump = this.jumps.get(body.from);
    if (jump && secondsOf(entry.time) >= jump.at) this.stop();
    this.propose(entry, body, false);
  }

  /** What a clock in effect changes. */
  setClock(from) {
    const jump = this.jumps.get(from);
    for (const seq of [...this.jumps.keys()]) if (seq >= from) this.jumps.delete(seq);
    for (const [seq, later] of jump.later) this.jumps.set(seq, later);
    this.lastTime = jump.floor;
    this.corrected.push({ from, end: this.size });
    this.remark(1302, from);
  }

  // Salts (§4.3)

  prepareSalts() {
    this.isSalted = false;
    /** Whether a salt is not known, so that no code can be made again. */
    this.lacksSalt = false;
    /** K, and the salts since it was last made. */
    this.saltKey = new Uint8Array(32);
    this.salts = new Uint8Array(64 * 16);
    this.saltCount = 0;
    /** By code, what its line in such a tree begins with; and room for one, longer than any. */
    this.unitStarts = new Map();
    this.unitLine = new Uint8Array(256);
  }

  takeSalt(entry) {
    const salt = entry && entry.salt ? unbase64(entry.salt) : null;
    if (this.size === 0) this.isSalted = salt !== null;
    if (this.fund && entry && this.isSalted && !salt) this.find(1380, "no salt");
    if (this.fund && entry && !this.isSalted && salt) this.find(1381, entry.salt);
    if (!this.isSalted) return;
    if (!salt) {
      this.lacksSalt = true;
      return;
    }
    this.salts.set(salt, 16 * this.saltCount++);
    if (this.saltCount < 64) return;
    this.saltKey = sha256(joined(this.saltKey, this.salts));
    this.saltCount = 0;
  }

  /** The bytes of `unit CODE `. */
  startOfUnit(code) {
    if (!this.unitStarts.has(code)) this.unitStarts.set(code, utf8(`unit ${code} `));
    return this.unitStarts.get(code);
  }

  /** The root over `unit CODE N`, in order of code, as an entry at this position commits to them (§6.12, §6.26). */
  unitTree(units, tree = new Tree()) {
    const salts = this.salts.subarray(0, 16 * this.saltCount);
    const prefix = utf8("daxiu/salts/v1\0");
    const codes = this.isSalted ? new KeyedHash(sha256(joined(prefix, this.saltKey, salts))) : null;
    const line = this.unitLine;
    for (const [code, n] of units) {
      const start = this.startOfUnit(code);
      line.set(start);
      let end = writeASCII(String(n), line, start.length);
      if (codes) end = writeASCII(` ${base64(codes.of(line, 0, end).subarray(0, 16))}`, line, end);
      tree.append(line, 0, end);
    }
    return tree;
  }
}

/** The role of the first member with a key ID. */
function firstRole(members, id) {
  const member = members.find(({ key }) => readVerifierKey(key).id === id);
  return member ? member.role : undefined;
}

const namedMembers = new Set(
  "payee custodian contractor replaces assignee auditor title name preparer".split(" ")
);

/** What somebody or something is called in a body ({1320}). */
function namesIn(body) {
  const names = [];
  const papers = body.voucher || body;
  for (const member in papers) {
    if (namedMembers.has(member) && typeof papers[member] === "string") names.push(papers[member]);
  }
  for (const member of body.members || []) names.push(member.title);
  if (body.policy && body.policy.forbidden) names.push(...body.policy.forbidden);
  return names;
}

function codePoints(text) {
  return [...text].map((character) => `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
