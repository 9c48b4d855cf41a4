// Receipts (FORMAT.md §8.1): of an entry, a C2SP tlog-proof; of a ballot in a sealed vote, one more proof before it.

const receiptForm = "c2sp.org/tlog-proof@v1";
const ballotForm = "daxiu/ballot-proof/v1";

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

/** The ballot's line and proof, and the receipt of its vote; null where the text is malformed. */
function readBallotReceipt(text) {
  const end = text.indexOf("\n\n");
  if (end < 0) return null;
  const [form, line = "", position, count, ...hashes] = text.slice(0, end).split("\n");
  const ballot = readBallot(utf8(line));
  const index = numberAfter("index", position);
  const size = numberAfter("size", count);
  const proof = readProof(hashes);
  const receipt = readReceipt(text.slice(end + 2));
  if (form !== ballotForm || !ballot || index === null || size === null || !proof || !receipt) return null;
  return { line, ballot, index, size, proof, receipt };
}

/**
 * Judges a receipt by keys that somebody trusts.
 *
 * Gives the entry, and `fault`: null where it holds, else what does not — `entry` (the line is no entry, or of another
 * position), `proof` (it does not lead to the checkpoint's root), `signature` (a key's line is false), `unsigned` (no
 * trusted key signed the checkpoint) or `unjudged` (nobody here can judge signatures).
 */
async function judgeReceipt({ line, index, proof, checkpoint }, keys, judge) {
  const entry = entryOf({ bytes: line, from: 0, end: line.length });
  if (entry instanceof Violation || entry.seq !== index) return { fault: "entry", entry: null };
  const root = rootByInclusion(leafHash(line), index, checkpoint.size, proof);
  if (!root || !sameBytes(root, checkpoint.root)) return { fault: "proof", entry };
  const { signatures, text } = checkpoint;
  const known = signatures.filter((one) => keys.some((key) => isBy(one, key)));
  if (known.length === 0) return { fault: "unsigned", entry };
  const keyOf = (one) => keys.find((key) => isBy(one, key)).key;
  await judge.answer(known.map((one) => ({ key: keyOf(one), signature: one.signature, message: text })));
  if (!judge.canAnswer) return { fault: "unjudged", entry };
  const areTrue = known.every((one) => {
    return !standsTwice(one, signatures) && judge.isTrue(keyOf(one), one.signature, text);
  });
  return { fault: areTrue ? null : "signature", entry };
}

/** Judges the receipt of a ballot: as `judgeReceipt`, and `ballot` where the proof does not lead to the vote's root. */
async function judgeBallotReceipt({ line, ballot, index, size, proof, receipt }, keys, judge) {
  const judged = await judgeReceipt(receipt, keys, judge);
  if (judged.fault) return { ...judged, ballot };
  const { kind, body } = judged.entry;
  const root = rootByInclusion(leafHash(utf8(line)), index, size, proof);
  const isVote = kind === "resolution" && "root" in body && root !== null && base64(root) === body.root;
  return { ...judged, ballot, fault: isVote ? null : "ballot" };
}
