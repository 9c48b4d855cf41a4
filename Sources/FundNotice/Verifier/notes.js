// Keys, signed notes, checkpoints and cosignatures (FORMAT.md §8; C2SP signed-note, tlog-checkpoint,
// tlog-cosignature).

const signatureType = 0x01;
const cosignatureType = 0x04;
const longestNote = 1000000;
const mostSignatures = 100;

/** Whether a text could be the origin of a log. */
function isOrigin(name) {
  return name !== "" && utf8Length(name) <= 255 && !controlPattern.test(name);
}

const spacePattern = /[\s+]/;
/** Whether a text could be the name of a key. U+FEFF is white space to a browser, and not to Unicode. */
function isKeyName(name) {
  return isOrigin(name) && !spacePattern.test(name.replace(/\ufeff/g, ""));
}

/** Name, key ID and public key of a verifier key of a type; null where a text is none. */
function readVerifierKey(text, type = signatureType) {
  const first = text.indexOf("+");
  if (first < 0) return null;
  const name = text.slice(0, first);
  const id = text.slice(first + 1, first + 9);
  const data = text[first + 9] === "+" ? unbase64(text.slice(first + 10)) : null;
  if (!data || data.length !== 33 || data[0] !== type || !isKeyName(name)) return null;
  if (hex(sha256(joined(utf8(name), [0x0a], data)).subarray(0, 4)) !== id) return null;
  return { name, id, key: data.subarray(1) };
}

/** A signature line without its line feed; null where it is malformed. */
function readSignatureLine(line) {
  const words = line.split(" ");
  if (words.length !== 3 || words[0] !== "\u2014" || !isKeyName(words[1]) || words[2] === "") return null;
  const data = unbase64(words[2]);
  if (!data || data.length < 5) return null;
  return { name: words[1], id: hex(data.subarray(0, 4)), signature: data.subarray(4) };
}

/** The lines that stand under the text of a note; null where one is malformed, or there are none or too many. */
function readSignatures(block) {
  const lines = block.split("\n");
  if (lines.pop() !== "" || lines.length < 1 || lines.length > mostSignatures) return null;
  const signatures = lines.map(readSignatureLine);
  return signatures.includes(null) ? null : signatures;
}

const lowControlPattern = /[\u0000-\u0009\u000b-\u001f]/;
/** Text and signatures of any signed note: its last empty line ends the text. */
function readSignedNote(note) {
  const end = note.lastIndexOf("\n\n");
  if (end < 0) return null;
  const text = note.slice(0, end + 1);
  const signatures = readSignatures(note.slice(end + 2));
  return signatures && !lowControlPattern.test(text) ? { text, signatures } : null;
}

/** A checkpoint note: origin, size, root, text and signatures; null where it is not well-formed. */
function readCheckpoint(note) {
  const read = typeof note === "string" && utf8Length(note) <= longestNote ? readSignedNote(note) : null;
  if (!read) return null;
  const lines = read.text.split("\n");
  if (lines.length !== 4 || !isOrigin(lines[0]) || !isDigest(lines[2])) return null;
  const size = readDecimal(lines[1]);
  if (size === null) return null;
  return { origin: lines[0], size, root: unbase64(lines[2]), text: read.text, signatures: read.signatures };
}

/** The number that decimal digits without leading zeros are, up to 2^53 - 1; null for anything else. */
function readDecimal(text) {
  if (!/^(0|[1-9][0-9]{0,15})$/.test(text)) return null;
  return Number(text) <= largest ? Number(text) : null;
}

/** Each part and a line feed. */
function linesOf(...parts) {
  return parts.map((part) => `${part}\n`).join("");
}

function isBy(line, key) {
  return line.name === key.name && line.id === key.id;
}

/** Whether two lines have one name and key ID. */
function standsTwice(line, signatures) {
  return signatures.filter((other) => isBy(other, line)).length > 1;
}

/**
 * The key IDs of those of some keys that signed a text; null where the note is malformed, is about another text, or is
 * falsely signed by one of them.
 */
function signersOf(note, text, keys, judge) {
  const read = readSignedNote(note);
  if (!read || read.text !== text) return null;
  const signers = new Set();
  for (const line of read.signatures) {
    const key = keys.find((known) => isBy(line, known));
    if (!key) continue;
    if (standsTwice(line, read.signatures) || !judge.isTrue(key.key, line.signature, text)) return null;
    signers.add(key.id);
  }
  return signers;
}

/** What a cosignature (§8.2) says and what is signed by it; null where it has not the length or the time of one. */
function readCosignature(signature, checkpointText) {
  if (signature.length !== 72) return null;
  const view = new DataView(signature.buffer, signature.byteOffset, 8);
  const time = settled((BigInt(view.getUint32(0)) << 32n) | BigInt(view.getUint32(4)));
  if (time === 0 || time >= 2n ** 63n) return null;
  return { time, message: `cosignature/v1\ntime ${time}\n${checkpointText}`, signature: signature.subarray(8) };
}
