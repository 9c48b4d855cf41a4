// The whole verification, and what it says (FORMAT.md §5, §8).

/** The questions about signatures that an entry asks: every line of its note that is by a key somebody may know. */
function questionsOf(ledger, { body }) {
  const note = body.note || body.lost;
  const read = typeof note === "string" ? readSignedNote(note) : null;
  if (!read) return [];
  const own = typeof body.key === "string" ? readVerifierKey(body.key) : null;
  const questions = [];
  for (const line of read.signatures) {
    const keys = [ledger.members.get(line.id), own].filter((key) => key && isBy(line, key));
    for (const { key } of keys) questions.push({ key, signature: line.signature, message: read.text });
  }
  return questions;
}

/**
 * Verifies a ledger.
 *
 * - `entries`: for each line `{ bytes, from, end }`, its place in some bytes; from a file with the stored `seq` and
 *   `hash` of its row. Or `bundles`: in order, promises of such lists, which are judged while others are on their way.
 * - `notes`: `{ note, size, root }`, the last two as a row has them; a file of notes has neither.
 * - `sheets`: by position of a sealed vote, the lines of its ballots. `cosignatures`: `{ size, line }`.
 * - `beside`: what `judgeCompanions` takes; null where only lines and notes are here.
 * - `policy`: what `readTrustPolicy` gave, or null. `now`: a moment.
 * - `crypto` and `nacl`: who judges signatures. `progress` is told how many lines were judged.
 */
async function verifyLedger(input) {
  const { entries, bundles = [entries], notes, sheets = new Map(), cosignatures = [] } = input;
  const { beside = null, policy = null, now } = input;
  if (!knowsUnicode14()) throw new Error("this engine's Unicode is older than 14");
  // The root of the empty tree as §2 has it: the hash's constants are reckoned, and an engine could reckon wrongly.
  if (base64(emptyRoot) !== "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=") throw new Error("this engine hashes wrongly");
  const judge = new SignatureJudge(input.subtle, input.nacl);
  await judge.prepare();
  const ledger = new Ledger(judge);
  for (const bundle of bundles) {
    for (const [line, bytes, text] of withTexts(await bundle)) {
      judgeRow(ledger, line, bytes);
      const entry = entryOf(bytes, text);
      const questions = entry instanceof Violation ? [] : questionsOf(ledger, entry);
      if (questions.length > 0) await judge.answer(questions);
      ledger.apply(line.bytes, line.from, line.end, entry);
      if (input.progress && ledger.size % 500 === 0) await input.progress(ledger.size);
    }
  }
  if (ledger.size === 0) ledger.find(2002, 0, {});
  const seals = await judgeSeals(ledger, notes);
  const unchecked = beside ? ledger.judgeCompanions(beside) : { attachments: 0, private: 0 };
  const missing = ledger.judgeBallots(sheets);
  const moment = secondsOf(now);
  const { count, held } = await judgeCosignatures(ledger, seals.checkpoints, seals.sizes, cosignatures, policy, moment);
  const witnessed = policy ? await newestWitnessed(ledger, seals.checkpoints, policy, held) : null;
  remarkAhead(ledger, moment);
  unchecked.ballots = missing;
  unchecked.cosignatures = policy ? 0 : count;
  // Timestamps (§8.4) are counted by whoever reads them, and not judged here.
  unchecked.timestamps = input.timestamps || 0;
  return verdictOf(ledger, { seals, unchecked, witnessed, notes: notes.length, hasCompanions: beside !== null });
}

/** What is stored beside a line: its position and its hash. */
function judgeRow(ledger, { seq, hash }, bytes) {
  if (seq !== undefined && seq !== ledger.size) ledger.find(2002, seq);
  if (hash === undefined) return;
  const leaf = leafHash(bytes);
  if (!hash || !sameBytes(hash, leaf)) ledger.find(2001, base64(leaf));
}

/** Lines of which the texts are read at once: a browser takes almost as long for one as for all of them. */
const linesAtOnce = 256;

/** Lines, each with its bytes and their text, null where that is not UTF-8; what is longer than any line is not read. */
function* withTexts(lines) {
  for (let first = 0; first < lines.length; first += linesAtOnce) {
    const some = lines.slice(first, first + linesAtOnce);
    const parts = some.map(({ bytes, from, end }) => bytes.subarray(from, end));
    const texts = textsOf(parts.map((part) => (part.length > longestLine ? part.subarray(0, 0) : part)));
    for (let i = 0; i < some.length; i++) yield [some[i], parts[i], texts[i]];
  }
}

/** The entry that a line's bytes are, or the violation that nothing was read of it. */
function entryOf(bytes, text) {
  try {
    return readEntry(bytes, text);
  } catch (problem) {
    if (problem instanceof Violation) return problem;
    throw problem;
  }
}

/**
 * Judges the checkpoints (§8).
 *
 * With the browser's Ed25519 every signature that counts; with tweetnacl, which takes a hundred times as long, those of
 * the newest note and of the newest that each recorder's key had to sign: these cover all entries by that key.
 */
async function judgeSeals(ledger, notes) {
  const read = notes.map((row) => ({ ...row, checkpoint: readCheckpoint(row.note) }));
  const seals = { checkpoints: new Map(), sizes: new Set(), checked: 0, asked: 0 };
  let previous = 0;
  const rows = [];
  for (const { checkpoint, size, root } of read) {
    const row = size !== undefined ? size : checkpoint ? checkpoint.size : null;
    if (row !== null) seals.sizes.add(row);
    const isAsStored =
      checkpoint &&
      (size === undefined || size === checkpoint.size) &&
      (root === undefined || (root && sameBytes(root, checkpoint.root)));
    if (checkpoint) seals.checkpoints.set(checkpoint.size, checkpoint);
    if (!isAsStored || checkpoint.size <= previous) {
      rows.push({ row, checkpoint: null });
      continue;
    }
    rows.push({ row, checkpoint, from: previous, lines: knownLines(ledger, checkpoint) });
    previous = checkpoint.size;
  }
  const asked = askedSeals(ledger, rows);
  const questions = [];
  for (const seal of asked) for (const { key, line } of seal.lines) questions.push(questionOf(key, line, seal));
  await ledger.judge.answer(questions);
  for (const seal of rows) judgeSeal(ledger, seal, asked.has(seal), seals);
  if (previous < ledger.size) {
    const left = ledger.size - previous;
    ledger.find(2009, left, { checkpoint: previous, entry: ledger.size - 1 });
  }
  return seals;
}

function questionOf(key, line, { checkpoint }) {
  return { key: key.key, signature: line.signature, message: checkpoint.text };
}

/** The signature lines of those who are or were members by the last entry that a checkpoint covers. */
function knownLines(ledger, { size, signatures }) {
  const lines = [];
  for (const line of signatures) {
    const member = ledger.members.get(line.id);
    if (member && member.since < size && isBy(line, member)) lines.push({ key: member, line });
  }
  return lines;
}

/** Which checkpoints' signatures are verified. */
function askedSeals(ledger, rows) {
  const sound = rows.filter(({ checkpoint }) => checkpoint);
  if (ledger.judge.means !== "tweetnacl") return new Set(sound);
  const newest = new Map();
  for (const seal of sound) {
    const first = ledger.entryAt(seal.from);
    if (first) newest.set(first.recorder, seal);
  }
  return new Set([...newest.values(), ...sound.slice(-1)]);
}

function judgeSeal(ledger, seal, isAsked, seals) {
  const { row, checkpoint, from, lines } = seal;
  const isCovered = row !== null && row >= 1 && row <= ledger.size;
  const place = { checkpoint: row, ...(isCovered ? { entry: row - 1 } : {}) };
  if (!checkpoint) return ledger.find(2004, "malformed, out of order, or not what its row says", place);
  const { origin, size, root, text, signatures } = checkpoint;
  if (ledger.fund && origin !== ledger.fund.origin) ledger.find(2015, origin, place);
  if (size > ledger.size) ledger.find(2005, size, place);
  else if (!sameBytes(root, ledger.tree.root(size))) ledger.find(2003, base64(ledger.tree.root(size)), place);
  const signers = new Set();
  for (const { key, line } of lines) {
    seals.asked++;
    if (isAsked && ledger.judge.canAnswer) seals.checked++;
    const isTrue = line.signature.length === 64 && (!isAsked || ledger.judge.isTrue(key.key, line.signature, text));
    if (isTrue && !standsTwice(line, signatures)) signers.add(key.id);
    else ledger.find(2006, key.id, place);
  }
  judgeRecorders(ledger, from, Math.min(size, ledger.size), signers, { row, place });
}

/** The seal rule: all entries since the checkpoint before name one recorder, whose signature the note carries. */
function judgeRecorders(ledger, from, end, signers, { row, place }) {
  let recorder = null;
  for (let seq = from; seq < end; seq++) {
    const entry = ledger.entryAt(seq);
    if (!entry) continue;
    if (recorder === null) recorder = entry.recorder;
    if (entry.recorder !== recorder) return ledger.find(2008, entry.recorder, { checkpoint: row, entry: seq });
  }
  if (recorder !== null && !signers.has(recorder)) ledger.find(2007, recorder, place);
}

/** {2060}: the ledger's times are ahead of the verifier's clock. */
function remarkAhead(ledger, now) {
  if (ledger.size === 0 || ledger.lastTime - now <= hourSeconds) return;
  const ahead = [...ledger.jumps].filter(([, jump]) => jump.at - now > hourSeconds).map(([seq]) => seq);
  const place = ahead.length > 0 ? { entry: ahead[0] } : {};
  ledger.remarks.push({ code: 2060, detail: "recorded later than now", ...place });
}

/** What a finding answers: whether bytes, rules, seals, erasures or cosignatures are as they must be. */
function questionAbout(code) {
  if ([2006, 2007, 2008].includes(code)) return "seals";
  if (code === 2080 || code === 2081) return "witnesses";
  if (code >= 2070 && code <= 2075) return "rules";
  if (code >= 2021 && code <= 2024) return "erasures";
  return code >= 1013 && code < 2000 ? "rules" : "integrity";
}

/**
 * The verdict, a value: `word` is `holds`, `weak` (holds, and less was here or could be judged than belongs to it) or
 * `fails`; `first` the first violation; `checks` one answer a question, as the program's in JSON have them.
 */
function verdictOf(ledger, { seals, unchecked, witnessed, notes, hasCompanions }) {
  const { findings, remarks, judge, size } = ledger;
  const placed = findings.filter(({ entry }) => entry !== undefined);
  const first = placed.reduce((one, other) => (one === null || other.entry < one.entry ? other : one), null);
  const fails = findings.length > 0 || size === 0;
  const isWhole = unchecked.attachments === 0 && unchecked.ballots.size === 0 && witnessed !== 0;
  const areJudged = judge.canAnswer && judge.unanswered === 0;
  const answer = (question, isChecked, isNo = false) => {
    const isBroken = isNo || findings.some(({ code }) => questionAbout(code) === question);
    return { id: question, answer: isBroken ? "no" : isChecked ? "yes" : "unchecked" };
  };
  return {
    word: fails ? "fails" : isWhole && areJudged ? "holds" : "weak",
    size,
    root: base64(ledger.tree.root()),
    origin: ledger.fund ? ledger.fund.origin : "",
    fund: ledger.fund ? ledger.fund.name : "",
    first: first || findings[0] || null,
    findings,
    remarks,
    checks: [
      answer("integrity", size > 0),
      answer("rules", areJudged),
      { ...answer("seals", judge.canAnswer), checked: seals.checked, of: seals.asked, means: judge.means },
      // Whoever remembers checkpoints, or has timestamps, answers these two.
      answer("memory", false),
      answer("witnesses", witnessed !== null, witnessed === 0),
      answer("timestamp", false),
      answer("erasures", hasCompanions && unchecked.private === 0),
    ],
    unchecked,
    witnessed,
    checkpoints: notes,
    nets: ledger.nets,
    units: ledger.held,
    ledger,
  };
}
