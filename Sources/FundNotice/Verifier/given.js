// What somebody gives to be judged, without a page or a folder: an exported ledger, receipts, keys and policies.

/** What `splitNotes` and `verifyLedger` take, of a ledger in files: all lines, all notes, all cosignatures. */
function givenLedger({ bytes, lines, checkpoints, cosignatures }) {
  const entries = lines ? linesInside(lines) : linesOfFile(bytes);
  if (entries.length > readLimits.entries) throw new JudgingFailure("tooLarge", "ledger");
  const notes = splitNotes(checkpoints);
  return {
    input: { entries, notes: notes.map((note) => ({ note })), cosignatures: readCosignatureRows(cosignatures || "") },
    newest: notes[notes.length - 1] || "",
  };
}

/** What `judgePublic` takes, of a public page that has everything inside. */
function givenPublic({ checkpoints, cosignatures, ...data }) {
  const notes = splitNotes(checkpoints);
  const leaves = typeof data.leaves === "string" ? unbase64(data.leaves) : null;
  return {
    input: {
      ...{ data, leaves, notes: notes.map((note) => ({ note })) },
      cosignatures: readCosignatureRows(cosignatures || ""),
    },
    newest: notes[notes.length - 1] || "",
  };
}

function linesOfFile(bytes) {
  const { lines, isEnded } = linesIn(bytes);
  if (!isEnded) throw new JudgingFailure("cut", "ledger");
  return lines.map(wholeLine);
}

/** What is said of a receipt of any kind; `verdict` is of a ledger that was given with it, or null. */
async function judgeGivenReceipt({ text, keys, policy, now }, judge, verdict) {
  const read = readAnyReceipt(text);
  if (!read) return { fault: "malformed" };
  const members = verdict && verdict.word !== "fails" ? [...verdict.ledger.members.values()] : [];
  const given = keys.map((key) => readVerifierKey(key)).filter((key) => key);
  const trusted = policy === null ? null : readTrustPolicy(utf8(policy));
  const trust = { keys: [...given, ...members], policy: trusted, now: secondsOf(now) };
  const judged = await judgeAnyReceipt(read, trust, judge);
  const { checkpoint } = read.receipt || read;
  const { entry, fault, signers, isWitnessed, ballot = null, balance = null, period = null } = judged;
  return {
    kind: read.kind,
    ...{ fault, signers, isWitnessed, period },
    entry: entry ? { seq: entry.seq, date: entry.date } : null,
    ballot: ballot ? { unit: ballot.unit, choice: ballot.choice } : null,
    balance: balance ? { unit: balance.unit, amount: String(balance.amount) } : null,
    origin: checkpoint.origin,
    size: checkpoint.size,
    root: base64(checkpoint.root),
    relation: verdict && verdict.origin === checkpoint.origin ? relationTo(verdict.ledger, checkpoint) : null,
  };
}
