// What somebody holds of a history beside the one that was judged: remembered, on paper, pasted (FORMAT.md §8.3, §8.5).

const evidenceForm = "daxiu/fork-evidence/v1";

/** A consistency proof from the first leaves of a tree to all (RFC 6962 §2.1.2); `size` is not zero and not all. */
function consistencyProof(tree, size) {
  const proof = [];
  const walk = (wanted, from, end, isWhole) => {
    if (wanted === end - from) {
      if (!isWhole) proof.push(tree.rootOver(from, end));
      return;
    }
    const middle = from + splitPoint(end - from);
    if (wanted <= middle - from) {
      walk(wanted, from, middle, isWhole);
      proof.push(tree.rootOver(middle, end));
    } else {
      walk(wanted - (middle - from), middle, end, false);
      proof.push(tree.rootOver(from, middle));
    }
  };
  walk(size, 0, tree.size, true);
  return proof;
}

/** How a checkpoint stands to a ledger: `same`, `behind` and extended by it, `ahead` of it, or of `another` history. */
function relationTo(ledger, { size, root }) {
  if (size > ledger.size) return "ahead";
  if (!sameBytes(root, ledger.tree.root(size))) return "another";
  return size === ledger.size ? "same" : "behind";
}

/** Evidence in a file that a note, and the newest one of a ledger, are of two histories. */
function evidenceText(ledger, note, checkpoint, newest) {
  const { size } = checkpoint;
  const isWithin = size > 0 && size < ledger.size;
  const proof = isWithin ? consistencyProof(ledger.tree, size).map(base64) : [];
  const ground = isWithin ? [`beginning ${base64(ledger.tree.root(size))}`, ...proof] : [];
  return `${linesOf(evidenceForm, ...ground)}\n${note}\n${newest}`;
}

/** The bytes that a text is in base64url without padding, unused bits zero; null where it is not. */
function unbase64url(text) {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return null;
  return unbase64(text.replace(/-/g, "+").replace(/_/g, "/") + "=".repeat((4 - (text.length % 4)) % 4));
}

const paperLink = /^(?:https?:\/\/[^#\s]+#)?([1-9][0-9]{0,15})\.([\w-]{43})\.([\w-]{91})$/;

/** Size, root, key ID and signature that a code on paper has (§8.5), behind an address or alone; null for another. */
function readPaperLink(text) {
  const read = paperLink.exec(text.trim());
  if (!read) return null;
  const [size, root, data] = [readDecimal(read[1]), unbase64url(read[2]), unbase64url(read[3])];
  if (size === null || !root || !data) return null;
  return { size, root, id: hex(data.subarray(0, 4)), data };
}

/** What somebody typed or pasted as a note of a ledger's origin; null where it is neither a code nor a note. */
function noteOfPaper(text, origin) {
  const link = readPaperLink(text);
  if (!link) {
    const note = `${text.replace(/\r\n/g, "\n").trim()}\n`;
    return readCheckpoint(note) ? note : null;
  }
  const body = linesOf(origin, link.size, base64(link.root));
  return `${body}\n\u2014 ${origin} ${base64(link.data)}\n`;
}

/**
 * Compares what stands on paper with a ledger; `keys` are vkeys that somebody remembers, beside the members'.
 *
 * Gives `relation`: of `relationTo`; or `unreadable`, `foreign` (of another fund), `unknown` (no known key signed it),
 * `false` (a known key's signature is not true), `unjudged` (nobody here can judge signatures, and the roots differ).
 * Who signed it is `by`, a key ID.
 */
async function comparePaper({ ledger, newest }, text, keys = []) {
  if (!ledger.fund) return { relation: "unreadable" };
  const origin = ledger.fund.origin;
  const note = noteOfPaper(text, origin);
  const checkpoint = note === null ? null : readCheckpoint(note);
  if (!checkpoint) return { relation: "unreadable" };
  const { size, signatures, text: signed } = checkpoint;
  if (checkpoint.origin !== origin) return { relation: "foreign", origin: checkpoint.origin };
  const members = [...ledger.members.values(), ...keys.map((key) => readVerifierKey(key)).filter((key) => key)];
  const known = [];
  for (const line of signatures) {
    const member = members.find((key) => isBy(line, key));
    if (member) known.push({ key: member.key, signature: line.signature, message: signed, id: line.id });
  }
  const relation = relationTo(ledger, checkpoint);
  const about = { size, root: base64(checkpoint.root), entries: Math.abs(ledger.size - size), note };
  if (known.length === 0) return { relation: "unknown", ...about };
  await ledger.judge.answer(known);
  const isForked = relation === "another";
  if (!ledger.judge.canAnswer) return { relation: isForked ? "unjudged" : relation, by: null, ...about };
  const areTrue = known.every((one) => ledger.judge.isTrue(one.key, one.signature, one.message));
  if (!areTrue) return { relation: "false", ...about };
  const evidence = isForked ? evidenceText(ledger, note, checkpoint, newest) : null;
  return { relation, by: known[0].id, ...about, evidence };
}

/** Compares a note that was remembered, which was judged then. */
function compareRemembered({ ledger, newest }, note) {
  const checkpoint = readCheckpoint(note);
  if (!checkpoint || !ledger.fund || checkpoint.origin !== ledger.fund.origin) return { relation: "unreadable" };
  const relation = relationTo(ledger, checkpoint);
  const isForked = relation === "another";
  const { size } = checkpoint;
  if (!isForked) return { relation, size, note };
  const root = { remembered: base64(checkpoint.root), here: base64(ledger.tree.root(size)) };
  return { relation, size, note, root, evidence: evidenceText(ledger, note, checkpoint, newest) };
}
