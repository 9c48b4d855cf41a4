// What is published of a ledger: bundles of lines, notes one after the other, cosignatures (FORMAT.md §1, §8.6).

/** Entries in a whole bundle. */
const bundleWidth = 256;

/** The path of a tile by its index: groups of three digits, each but the last behind an x. */
function tilePath(level, index, width = bundleWidth) {
  const digits = String(index);
  const groups = digits.padStart(3 * Math.ceil(digits.length / 3), "0").match(/.{3}/g);
  const path = groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join("/");
  return `tile/${level}/${path}${width < bundleWidth ? `.p/${width}` : ""}`;
}

/** The path of a bundle. */
function bundlePath(index, width) {
  return tilePath("entries", index, width);
}

/** The first lines of a bundle, as many as are looked for; null where it has not so many, or is no bundle. */
function readBundle(bytes, width) {
  const entries = [];
  for (let at = 0; at < bytes.length; ) {
    const from = at + 2;
    const end = from + (bytes[at] << 8) + bytes[at + 1];
    if (!(end <= bytes.length)) return null;
    entries.push({ bytes, from, end });
    at = end;
  }
  return entries.length >= width && entries.length <= bundleWidth ? entries.slice(0, width) : null;
}

/** A line that is all of some bytes. */
function wholeLine(bytes) {
  return { bytes, from: 0, end: bytes.length };
}

/** A note ends at the empty line that follows a signature line; the one before the signatures is part of it (§1). */
function splitNotes(text) {
  const notes = [];
  let start = 0;
  let isSigned = false;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at);
    if (end === at && isSigned) {
      notes.push(text.slice(start, at));
      start = end + 1;
    }
    isSigned = text[at] === "\u2014";
    at = end + 1;
  }
  if (/[^\n]/.test(text.slice(start))) notes.push(text.slice(start));
  return notes;
}

/** Rows of a file of cosignatures. */
function readCosignatureRows(text) {
  const rows = text.split("\n").slice(0, -1);
  return rows.map((row) => {
    const space = row.indexOf(" ");
    const size = row.slice(0, Math.max(0, space));
    return { size: /^[1-9][0-9]{0,15}$/.test(size) ? Number(size) : null, line: row.slice(space + 1) };
  });
}
