// What stands beside the entries: attachments and private details (FORMAT.md §4.1, §4.2).

Object.assign(Ledger.prototype, {
  /**
   * Compares what stands beside with what entries say of it; gives how much is not here to be checked.
   *
   * `attachments`: by SHA-256 in base64, the hash of the bytes and how many they are. `details`: by commitment, and
   * `rows`: by `ENTRY FIELD`, lists of `{ field, salt, value }` in bytes.
   */
  judgeCompanions({ attachments, details, rows, lacksAttachments }) {
    const named = new Set();
    const committed = new Set();
    const missing = { attachments: 0, private: 0 };
    this.entries.forEach((entry, seq) => {
      for (const attachment of entry.attachments || []) {
        named.add(attachment.sha256);
        const here = attachments.get(attachment.sha256);
        const isAltered = here && (here.hash !== attachment.sha256 || here.size !== attachment.size);
        if (isAltered) this.find(2019, attachment.name, { entry: seq });
        else if (!here && lacksAttachments) missing.attachments++;
        else if (!here) this.find(2018, attachment.name, { entry: seq });
      }
      for (const field of Object.keys(entry.private || {})) {
        const name = `${seq} ${field}`;
        committed.add(name);
        const commitment = entry.private[field];
        const here = [...(details.get(commitment) || []), ...(rows.get(name) || [])];
        if (this.erased.has(name)) {
          if (here.length > 0) this.find(2024, field, { entry: seq });
        } else if (here.length === 0) missing.private++;
        else if (!here.every((known) => givesCommitment(known, field, commitment))) {
          this.find(2022, field, { entry: seq });
        }
      }
    });
    for (const hash of attachments.keys()) if (!named.has(hash)) this.find(2020, hash, { beside: "attachment" });
    for (const name of rows.keys()) if (!committed.has(name)) this.find(2023, name, { beside: "private_detail" });
    return missing;
  },
});

/** Whether a detail is what an entry committed to. */
function givesCommitment({ field, salt, value }, of, commitment) {
  if (field !== of || salt === null || salt.length > 64) return false;
  const message = joined(utf8("daxiu/private/v1\0"), utf8(field), [0], value);
  return base64(new KeyedHash(salt).of(message)) === commitment;
}

const isPrivateLine = recordOf({
  bound: integerOf(0, 1),
  commitment: isDigest,
  entry: isSequence,
  field: isCode,
  salt: isDigest,
  v: integerOf(1, 1),
  value: isText,
});
const longestPrivateLine = 8192;

/** By commitment, the details in the bytes of a file of private details. */
function readPrivateFile(bytes) {
  const details = new Map();
  for (const line of linesIn(bytes).lines) {
    if (line.length > longestPrivateLine || line.every((byte) => byte === 0x20)) continue;
    const read = readPrivateLine(line);
    if (!read) continue;
    if (!details.has(read.commitment)) details.set(read.commitment, []);
    details.get(read.commitment).push({ field: read.field, salt: unbase64(read.salt), value: utf8(read.value) });
  }
  return details;
}

function readPrivateLine(line) {
  const text = textOf(line);
  try {
    const value = text === null ? null : readCanonical(text);
    return value !== null && isPrivateLine(value) ? value : null;
  } catch (problem) {
    if (problem instanceof Violation) return null;
    throw problem;
  }
}

/** The lines of a file, each without its line feed, and whether the last has one. */
function linesIn(bytes) {
  const lines = [];
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  if (start < bytes.length) lines.push(bytes.subarray(start));
  return { lines, isEnded: start === bytes.length };
}
