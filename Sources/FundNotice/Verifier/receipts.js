// Receipts (FORMAT.md §8.1): of an entry, a C2SP tlog-proof; of a ballot in a sealed vote, or of what a home had when a
// month was closed, one more proof before it.

const receiptForm = "c2sp.org/tlog-proof@v1";
const ballotForm = "daxiu/ballot-proof/v1";
const balanceForm = "daxiu/balance-proof/v1";

/** The number after a word and a space in a line; null where the line is another. */
function numberAfter(word, line = "") {
  return line.startsWith(`${word} `) ? readDecimal(line.slice(word.length + 1)) : null;
}

/** The digests that lines are; null where one is none. */
function readProof(lines) {
  return lines.every(isDigest) ? lines.map(unbase64) : null;
}

/** Line, position, proof and checkpoint of a receipt's text; null where it is malformed. */
function readReceipt(text) {
  const end = text.indexOf("\n\n");
  if (end < 0) return null;
  const [form, extra = "", position, ...hashes] = text.slice(0, end).split("\n");
  const line = extra.startsWith("extra ") ? unbase64(extra.slice("extra ".length)) : null;
  const index = numberAfter("index", position);
  const proof = readProof(hashes);
  const checkpoint = readCheckpoint(text.slice(end + 2));
  if (form !== receiptForm || !line || index === null || !proof || !checkpoint) return null;
  return { line, index, proof, checkpoint };
}

/** One line of many, its place among them, what follows, and the receipt of the entry; null where it is malformed. */
function readLineReceipt(form, text) {
  const end = text.indexOf("\n\n");
  if (end < 0) return null;
  const [first, line = "", position, count, ...rest] = text.slice(0, end).split("\n");
  const index = numberAfter("index", position);
  const size = numberAfter("size", count);
  const receipt = readReceipt(text.slice(end + 2));
  return first === form && index !== null && size !== null && receipt ? { line, index, size, rest, receipt } : null;
}

/** The ballot's line and proof, and the receipt of its vote; null where the text is malformed. */
function readBallotReceipt(text) {
  const read = readLineReceipt(ballotForm, text);
  const ballot = read ? readBallot(utf8(read.line)) : null;
  const proof = read ? readProof(read.rest) : null;
  return ballot && proof ? { ...read, ballot, proof } : null;
}

const isNet = patternOf(/^(0|-?[1-9][0-9]{0,18})$/);

/** Home and fen of its line under a close; null where a text is none. */
function readBalance(line) {
  const words = line.split(" ");
  if (words.length !== 4 || words[0] !== "unit" || words[1] === "" || utf8Length(words[1]) > 64) return null;
  return isNet(words[2]) && isSalt(words[3]) ? { unit: words[1], amount: settled(BigInt(words[2])) } : null;
}

/** What a home had by its line, the proof, the root over the accounts' lines and the receipt of the close; or null. */
function readBalanceReceipt(text) {
  const read = readLineReceipt(balanceForm, text);
  if (!read) return null;
  const [accounts = "", ...hashes] = read.rest;
  const root = accounts.startsWith("accounts ") ? accounts.slice("accounts ".length) : "";
  const balance = readBalance(read.line);
  const proof = readProof(hashes);
  return balance && proof && isDigest(root) ? { ...read, balance, proof, accounts: unbase64(root) } : null;
}

const receiptOpening = '<pre class="receipt">';

/** A receipt as it stands on a page with exactly one; any other text as it is. */
function receiptText(text) {
  const parts = text.split(receiptOpening);
  if (parts.length !== 2 || !parts[1].includes("</pre>")) return text;
  const names = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
  return parts[1].slice(0, parts[1].indexOf("</pre>")).replace(/&(lt|gt|quot|#39|amp);/g, (name) => names[name]);
}

/** A receipt of any kind, with its `kind`: `entry`, `ballot` or `balance`; null where a text is none. */
function readAnyReceipt(text) {
  const plain = receiptText(text);
  const readers = { entry: readReceipt, ballot: readBallotReceipt, balance: readBalanceReceipt };
  for (const kind in readers) {
    const read = readers[kind](plain);
    if (read) return { kind, ...read };
  }
  return null;
}

/**
 * Judges a receipt by whom somebody trusts: keys, or `{ keys, policy, now }`, what `readTrustPolicy` gave and a moment
 * as `secondsOf` has it, by which a cosignature is not ahead of time.
 *
 * Gives the entry, who signed, which witnesses count, whether they are enough (`isWitnessed`, true where nobody is
 * asked), and `fault`: null where the receipt holds, else what does not — `entry` (the line is no entry, or of another
 * position), `proof` (it does not lead to the checkpoint's root), `signature` (a trusted key's or a witness's line is
 * false), `unsigned` (no trusted key signed the checkpoint) or `unjudged` (nobody here can judge signatures).
 */
async function judgeReceipt({ line, index, proof, checkpoint }, trust, judge) {
  const entry = entryOf(line);
  const signed = await judgeSigned(checkpoint, Array.isArray(trust) ? { keys: trust } : trust, judge);
  if (entry instanceof Violation) return { ...signed, fault: "entry", entry: null };
  if (entry.seq !== index) return { ...signed, fault: "entry", entry };
  const root = rootByInclusion(leafHash(line), index, checkpoint.size, proof);
  if (!root || !sameBytes(root, checkpoint.root)) return { ...signed, fault: "proof", entry };
  return { ...signed, entry };
}

/** Who of those that somebody trusts signed a receipt's checkpoint, and who cosigned it. */
async function judgeSigned({ origin, signatures, text }, { keys = [], policy = null, now = 0 }, judge) {
  // Whom the entries made members a receipt cannot show.
  const trusted = [...keys, ...(policy ? policy.logs : [])].filter(({ name }) => name === origin);
  const witnesses = policy ? [...policy.defined].filter(([, { key }]) => key) : [];
  const result = { fault: null, signers: [], witnesses: [], isWitnessed: true };
  const signers = new Set();
  const held = new Set();
  await judge.prepare();
  for (const one of signatures) {
    const own = trusted.find((key) => isBy(one, key));
    const known = witnesses.find(([, { key }]) => isBy(one, key));
    if (!own && !known) continue;
    const said = known ? readCosignature(one.signature, text) : null;
    const cosigned = said && { key: known[1].key.key, ...said };
    const asked = own ? { key: own.key, signature: one.signature, message: text } : cosigned;
    if (asked) await judge.answer([asked]);
    const isTrue = asked !== null && judge.isTrue(asked.key, asked.signature, asked.message);
    if (!isTrue || standsTwice(one, signatures)) result.fault = "signature";
    if (isTrue && own) signers.add(own.id);
    else if (isTrue && said.time <= now - unixEpoch + hourSeconds) held.add(known[0]);
  }
  result.signers = [...signers];
  result.witnesses = [...held];
  if (policy) result.isWitnessed = isQuorum(policy, held);
  if (result.fault === null && result.signers.length === 0) result.fault = "unsigned";
  else if (!judge.canAnswer) result.fault = "unjudged";
  return result;
}

/** Judges the receipt of a ballot: as `judgeReceipt`, and `ballot` where the proof does not lead to the vote's root. */
async function judgeBallotReceipt({ line, ballot, index, size, proof, receipt }, trust, judge) {
  const judged = await judgeReceipt(receipt, trust, judge);
  if (isBroken(judged)) return { ...judged, ballot };
  const { kind, body } = judged.entry;
  const root = rootByInclusion(leafHash(utf8(line)), index, size, proof);
  const isVote = kind === "resolution" && "root" in body && root !== null && base64(root) === body.root;
  return { ...judged, ballot, ...(isVote ? {} : { fault: "ballot" }) };
}

/** Judges the receipt of a balance: as `judgeReceipt`, and `balance` where the proof leads to no root of the close. */
async function judgeBalanceReceipt({ line, balance, index, size, proof, accounts, receipt }, trust, judge) {
  const judged = await judgeReceipt(receipt, trust, judge);
  if (isBroken(judged)) return { ...judged, balance };
  const { kind, body } = judged.entry;
  const homes = rootByInclusion(leafHash(utf8(line)), index, size, proof);
  const isOfClose = kind === "close" && homes !== null && base64(nodeHash(accounts, homes)) === body.balances;
  const period = kind === "close" ? { period: body.period } : {};
  return { ...judged, balance, ...period, ...(isOfClose ? {} : { fault: "balance" }) };
}

/** Whether a receipt says something false; what nobody signed may still be shown to lead nowhere. */
function isBroken({ fault }) {
  return fault === "entry" || fault === "proof" || fault === "signature";
}

/** Judges a receipt that `readAnyReceipt` read. */
function judgeAnyReceipt(read, trust, judge) {
  if (read.kind === "ballot") return judgeBallotReceipt(read, trust, judge);
  return read.kind === "balance" ? judgeBalanceReceipt(read, trust, judge) : judgeReceipt(read, trust, judge);
}
