// What somebody gives to be judged, without a page or a folder: an exported ledger, receipts, keys and policies.

/** What `splitNotes` and `verifyLedger` take, of a ledger in files: all lines, all notes, all cosignatures. */
function givenLedger({ bytes, lines, checkpoints, cosignatures }) {
  const { entries } = lines ? unpacked({ lines }) : { entries: linesOfFile(bytes) };
  if (entries.length > readLimits.entries) throw new JudgingFailure("tooLarge", "ledger");
  const notes = splitNotes(checkpoints);
  return {
    input: { entries, notes: notes.map((note) => ({ note })), cosignatures: readCosignatureRows(cosignatures || "") },
    newest: notes[notes.length - 1] || "",
  };
}

function linesOfFile(bytes) {
  const { lines, isEnded } = linesIn(bytes);
  if (!isEnded) throw new JudgingFailure("cut", "ledger");
  return lines.map((line) => ({ bytes: line, from: 0, end: line.length }));
}

/** The keys that count for what is of an origin: those that were given, and those a policy lists. */
function countingKeys(origin, keys, policy) {
  const given = keys.map((key) => readVerifierKey(key)).filter((key) => key);
  const logs = policy ? policy.logs : [];
  return [...given, ...logs].filter(({ name }) => name === origin);
}

/** Judges a receipt of any kind; `fault` as `judgeReceipt` has it, or `malformed`. */
async function judgeGivenReceipt(text, keys, policy, judge) {
  await judge.prepare();
  const ballot = text.startsWith(ballotForm) ? readBallotReceipt(text) : null;
  const receipt = ballot ? ballot.receipt : readReceipt(text);
  if (!receipt) return { fault: "malformed" };
  const { origin, size, root } = receipt.checkpoint;
  const counting = countingKeys(origin, keys, policy);
  const judged = ballot
    ? await judgeBallotReceipt(ballot, counting, judge)
    : await judgeReceipt(receipt, counting, judge);
  const { entry, fault } = judged;
  const facts = entry ? { seq: entry.seq, date: entry.date, kind: entry.kind } : {};
  return { fault, ...facts, unit: ballot ? ballot.ballot.unit : null, origin, size, root: base64(root) };
}
