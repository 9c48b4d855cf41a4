// The verification of a public notice (FORMAT.md §8.6): that every shown line stands in the sealed ledger, and the
// shown accounts under its closes. What is not shown cannot be judged, and the verdict says what that is.

function isWords(value) {
  return typeof value === "string";
}

function isWholeNumber(value) {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Whether a value has the form of `public.json`; in a page its notes stand beside. */
const isPublicData = recordOf({
  closes: arrayOf(recordOf({ entry: isWholeNumber, lines: arrayOf(isWords, 0) }), 0),
  hashes: arrayOf(isDigest, 0),
  left: arrayOf(recordOf({ count: isWholeNumber, why: isWords }), 0),
  lines: arrayOf(isWords, 0),
  size: isWholeNumber,
  "checkpoints?": isWords,
  "cosignatures?": isWords,
  "leaves?": isWords,
});

/**
 * The root over a tree of which some leaves are known, and by `hashes` from left to right the largest parts without
 * one; null where there are too many of either, or too few. `leaves` are `{ seq, leaf }` in order.
 */
function rootByJointProof(size, leaves, hashes) {
  let nextLeaf = 0;
  let nextHash = 0;
  const over = (from, end) => {
    const isKnown = nextLeaf < leaves.length && leaves[nextLeaf].seq < end;
    if (!isKnown) return nextHash < hashes.length ? hashes[nextHash++] : null;
    if (leaves[nextLeaf].seq < from) return null;
    if (end - from === 1) return leaves[nextLeaf++].leaf;
    const middle = from + splitPoint(end - from);
    const left = over(from, middle);
    const right = left && over(middle, end);
    return right && nodeHash(left, right);
  };
  const root = size > 0 ? over(0, size) : null;
  return nextLeaf === leaves.length && nextHash === hashes.length ? root : null;
}

/** Judges what a public notice shows; what else asks about a ledger takes it for one of which no home is known. */
class PublicJudge {
  constructor(judge, data) {
    this.judge = judge;
    this.data = data;
    this.size = data.size;
    /** By position, the entries that are shown. */
    this.entries = [];
    /** Their numbers, places and leaf hashes. */
    this.numbers = new Map();
    this.leaves = [];
    this.units = new Map();
    this.tree = null;
    this.shown = new ShownMembers(judge);
    this.findings = this.shown.findings;
    this.closes = [];
  }

  get fund() {
    return this.shown.fund;
  }

  get members() {
    return this.shown.members;
  }

  /** A shown entry; undefined where none at the position is. */
  entryAt(seq) {
    return this.entries[seq];
  }

  find(code, what, place) {
    this.shown.find(code, what, place || {});
  }

  async takeLines(progress) {
    let last = -1;
    for (const line of this.data.lines) {
      const bytes = utf8(line);
      const entry = entryOf(bytes);
      if (entry instanceof Violation) {
        this.find(entry.code, entry.detail);
        continue;
      }
      const place = { entry: entry.seq };
      if (entry.seq <= last || entry.seq >= this.size) {
        this.find(1010, entry.seq, place);
        continue;
      }
      const leaf = leafHash(bytes);
      if (!("salt" in entry)) this.find(1380, "no salt", place);
      this.judgeLink(entry, last, place);
      if (entry.postings) this.judgePostings(entry, place);
      await this.shown.take(entry, base64(leaf));
      last = entry.seq;
      this.entries[entry.seq] = entry;
      if (entry.number) this.numbers.set(entry.seq, entry.number);
      this.leaves.push({ seq: entry.seq, leaf });
      if (progress && this.leaves.length % 200 === 0) await progress(this.leaves.length);
    }
  }

  /** The link to the line before, where that is shown too. */
  judgeLink({ seq, prev, kind }, last, place) {
    const before = seq === 0 ? emptyRoot : last === seq - 1 ? this.leaves[this.leaves.length - 1].leaf : null;
    if (before && !sameBytes(before, unbase64(prev))) this.find(1011, prev, place);
    if ((seq === 0) !== (kind === "open")) this.find(seq === 0 ? 1013 : 1014, kind, place);
  }

  /** Debits are credits, and of money that goes or comes as much as the body says. */
  judgePostings({ kind, body, postings }, place) {
    let net = 0;
    let money = 0;
    for (const posting of postings) {
      const n = netOfPosting(posting);
      net = plus(net, n);
      if (moneyAccounts.includes(posting.account)) money = plus(money, n);
    }
    const said = kind === "income" ? body.amount : ["payment", "expense"].includes(kind) ? -body.amount : money;
    if (net !== 0 || money !== said) this.find(1041, kind, place);
  }

  /** Takes the leaf hashes of all entries, joined, as the tiles have them: what is shown has its place among them. */
  takeTiles(bytes) {
    this.tree = new Tree();
    const count = Math.min(this.size, Math.floor(bytes.length / 32));
    for (let i = 0; i < count; i++) this.tree.appendHash(bytes.subarray(32 * i, 32 * i + 32));
    for (const { seq, leaf } of this.leaves) {
      const isThere = seq < count && sameBytes(this.tree.leaf(seq), leaf);
      if (!isThere) this.find(2001, base64(leaf), { entry: seq });
    }
  }

  /** Whether a checkpoint is one of this history; null where nothing here can tell. */
  isRootOf({ size, root }) {
    if (size === this.size) {
      const own = rootByJointProof(this.size, this.leaves, this.data.hashes.map(unbase64));
      const isTiled = !this.tree || (this.tree.size === size && sameBytes(this.tree.root(), root));
      return own !== null && sameBytes(own, root) && isTiled;
    }
    if (!this.tree || size > this.tree.size) return null;
    return sameBytes(this.tree.root(size), root);
  }

  /** The accounts under a close (§6.12): with what stands for the homes they come to what it commits to. */
  judgeCloses() {
    let last = null;
    for (const { entry: seq, lines } of this.data.closes) {
      const place = { entry: seq };
      const entry = this.entries[seq];
      const close = readClose(lines);
      if (!entry || entry.kind !== "close" || !close || (last && seq <= last.entry)) {
        this.find(2004, "not the accounts of a shown close", place);
        continue;
      }
      const root = nodeHash(rootOfLines(lines.slice(0, -1).map(utf8)), close.homes);
      if (base64(root) !== entry.body.balances) this.find(1092, base64(root), place);
      const { period } = entry.body;
      if (entry.date !== lastDay(period)) this.find(1091, entry.date, place);
      if (last && period <= last.month) this.find(1090, period, place);
      let net = 0;
      for (const [code, n] of close.accounts) net = plus(net, asBalance(code, n));
      if (net !== 0) this.find(1093, period, place);
      last = { entry: seq, month: period, accounts: close.accounts };
      this.closes.push(last);
    }
  }
}

/** The accounts of a close, and what stands for the homes; null where lines are none. */
function readClose(lines) {
  const homes = /^homes (.*)$/.exec(lines[lines.length - 1] || "");
  if (!homes || !isDigest(homes[1])) return null;
  const accounts = new Map();
  for (const line of lines.slice(0, -1)) {
    const read = /^account ([0-9.]+) (-?[0-9]+)$/.exec(line);
    const n = read ? Number(read[2]) : NaN;
    if (!Number.isSafeInteger(n) || String(n) !== read[2]) return null;
    accounts.set(read[1], n);
  }
  const isWhole = [...accounts.keys()].join() === postableAccounts.join() && lines.length === accounts.size + 1;
  return isWhole ? { accounts, homes: unbase64(homes[1]) } : null;
}

/** Judges the notes: of this history, and truly signed by every member's key whose line they have. */
async function judgePublicNotes(judged, notes, areAll) {
  const seals = { checkpoints: new Map(), sizes: new Set(), checked: 0, asked: 0, unseen: 0, signers: new Map() };
  let previous = 0;
  const rows = [];
  for (const note of notes) {
    const checkpoint = readCheckpoint(note);
    if (!checkpoint || checkpoint.size <= previous) {
      judged.find(2004, "malformed or out of order", { checkpoint: checkpoint ? checkpoint.size : null });
      continue;
    }
    seals.checkpoints.set(checkpoint.size, checkpoint);
    seals.sizes.add(checkpoint.size);
    rows.push({ checkpoint, lines: knownLines(judged, checkpoint) });
    previous = checkpoint.size;
  }
  const asked = judged.judge.means === "tweetnacl" ? new Set(rows.slice(-1)) : new Set(rows);
  const questions = [];
  for (const seal of asked) for (const { key, line } of seal.lines) questions.push(questionOf(key, line, seal));
  await judged.judge.answer(questions);
  for (const seal of rows) judgePublicNote(judged, seal, asked.has(seal), seals);
  if (areAll) judgeShownRecorders(judged, seals);
  if (previous !== judged.size) judged.find(2009, previous, { checkpoint: previous });
  return seals;
}

function judgePublicNote(judged, { checkpoint, lines }, isAsked, seals) {
  const { origin, size, text, signatures } = checkpoint;
  const place = { checkpoint: size };
  if (judged.fund && origin !== judged.fund.origin) judged.find(2015, origin, place);
  const isRoot = judged.isRootOf(checkpoint);
  if (isRoot === false) judged.find(2003, size, place);
  if (isRoot === null) seals.unseen++;
  const signers = new Set();
  for (const { key, line } of lines) {
    seals.asked++;
    if (isAsked && judged.judge.canAnswer) seals.checked++;
    const isTrue = line.signature.length === 64 && (!isAsked || judged.judge.isTrue(key.key, line.signature, text));
    if (isTrue && !standsTwice(line, signatures)) signers.add(key.id);
    else judged.find(2006, key.id, place);
  }
  seals.signers.set(size, signers);
}

/** The seal rule, for shown entries: the first note that covers an entry is signed by who recorded it. */
function judgeShownRecorders(judged, { signers }) {
  let next = 0;
  for (const [size, signed] of signers) {
    for (; next < judged.leaves.length && judged.leaves[next].seq < size; next++) {
      const { seq, recorder } = judged.entries[judged.leaves[next].seq];
      // Whoever is unknown here may have become a member by an entry that is not shown.
      const isMissing = judged.members.has(recorder) && !signed.has(recorder);
      if (isMissing) judged.find(2007, recorder, { checkpoint: size, entry: seq });
    }
  }
}

/**
 * Verifies a public notice.
 *
 * - `data`: what `public.json` has. `note`: the newest note; `notes`: all, in order, as `{ note }`, or null.
 * - `cosignatures`: `{ size, line }`. `leaves`: the tiles of level 0, joined, or null where they are not here.
 * - `policy`, `now`, `subtle`, `nacl`, `progress` as `verifyLedger` has them.
 */
async function judgePublic(input) {
  const { data, note, notes = null, cosignatures = [], leaves = null, policy = null, now } = input;
  if (!knowsUnicode14()) throw new Error("this engine's Unicode is older than 14");
  const judge = new SignatureJudge(input.subtle, input.nacl);
  await judge.prepare();
  const isData = data !== null && isPublicData(data);
  const judged = new PublicJudge(judge, isData ? data : { closes: [], hashes: [], left: [], lines: [], size: 0 });
  if (!isData) judged.find(2004, "not the data of a public notice");
  await judged.takeLines(input.progress);
  if (leaves) judged.takeTiles(leaves);
  judged.judgeCloses();
  const all = notes ? notes.map((row) => row.note) : [note];
  const seals = await judgePublicNotes(judged, all, notes !== null);
  const { checkpoints, sizes } = seals;
  const { count, held } = await judgeCosignatures(judged, checkpoints, sizes, cosignatures, policy, secondsOf(now));
  const witnessed = policy ? await newestWitnessed(judged, checkpoints, policy, held) : null;
  return publicVerdict(judged, seals, { witnessed, cosignatures: policy ? 0 : count, notes: all.length });
}

/**
 * The verdict: as `verdictOf` gives one, never better than `weak`, for the rules were not judged; and `audience`,
 * `shown`, `figures`, and in `unchecked` how many lines nobody but the estate sees, by why (by the word of who
 * published), and how many older notes stand beside no tiles.
 */
function publicVerdict(judged, seals, { witnessed, cosignatures, notes }) {
  const { findings, judge, size, data } = judged;
  const shown = judged.leaves.length;
  // Somebody who became a member by an entry that is not shown may have signed the newest note.
  const isSigned = (seals.signers.get(size) || new Set()).size > 0;
  const areShown = judged.fund && !data.left.some(({ why }) => why !== "household" && why !== "bank");
  if (!isSigned && areShown && notes > 0) judged.find(2007, "no member signed it", { checkpoint: size });
  const newest = seals.checkpoints.get(size);
  const answer = (question, isChecked) => {
    const isBroken = findings.some(({ code }) => questionAbout(code) === question);
    return { id: question, answer: isBroken ? "no" : isChecked ? "yes" : "unchecked" };
  };
  const isJudged = judge.canAnswer && judge.unanswered === 0;
  const { checked, asked } = seals;
  return {
    audience: "public",
    word: findings.length > 0 || size === 0 ? "fails" : "weak",
    size,
    root: newest ? base64(newest.root) : "",
    origin: newest ? newest.origin : "",
    fund: judged.fund ? judged.fund.name : "",
    first: findings[0] || null,
    findings,
    remarks: [],
    checks: [
      answer("integrity", size > 0),
      answer("rules", false),
      { ...answer("seals", isJudged && isSigned), checked, of: asked, means: judge.means },
      answer("memory", false),
      { id: "witnesses", answer: witnessed === 0 ? "no" : answer("witnesses", witnessed !== null).answer },
      answer("timestamp", false),
      answer("erasures", false),
    ],
    unchecked: {
      attachments: 0,
      private: 0,
      ballots: new Map(),
      cosignatures,
      timestamps: 0,
      lines: size - shown,
      left: data.left,
      notes: seals.unseen,
    },
    witnessed,
    checkpoints: notes,
    shown,
    figures: publicFigures(judged),
    ledger: judged,
  };
}
