// Reads what verify.py reads: a ledger's file, through the program sqlite3, or the files that a stranger has (FORMAT.md
// §1).
"use strict";
const { execFileSync } = require("child_process");
const fs = require("fs");
const { createHash } = require("crypto");
const { load } = require("./verifier.js");

const { linesIn, readCosignatureRows, readPrivateFile, splitNotes, textOf } = load(
  ...["linesIn", "readCosignatureRows", "readPrivateFile", "splitNotes", "textOf"]
);

/** Lines and notes as they stand in two files, and what is given beside them. */
function split(bytes, notes, ballots = null, cosignatures = null) {
  const { lines, isEnded } = linesIn(bytes);
  if (!isEnded || bytes.length === 0) throw new Error("the last line has no line feed");
  const entries = lines.map((line) => ({ bytes: line, from: 0, end: line.length }));
  return {
    entries,
    notes: splitNotes(notes).map((note) => ({ note })),
    sheets: ballots ? readBallots(ballots) : new Map(),
    cosignatures: cosignatures === null ? [] : readCosignatureRows(cosignatures),
  };
}

/** By position of the resolution, the lines of a file of ballots. */
function readBallots(bytes) {
  const sheets = new Map();
  const { lines, isEnded } = linesIn(bytes);
  if (!isEnded) throw new Error("the last ballot has no line feed");
  for (const line of lines) {
    const space = line.indexOf(0x20);
    const seq = Buffer.from(line.subarray(0, Math.max(0, space))).toString("latin1");
    if (!/^(0|[1-9][0-9]{0,15})$/.test(seq)) throw new Error("not a ballot");
    if (!sheets.has(Number(seq))) sheets.set(Number(seq), []);
    sheets.get(Number(seq)).push(line.subarray(space + 1));
  }
  return sheets;
}

function readFiles(options) {
  const text = (file) => fs.readFileSync(file, "utf8");
  const ballots = options.ballots ? fs.readFileSync(options.ballots) : null;
  const cosignatures = options.cosignatures ? text(options.cosignatures) : null;
  const timestamps = options.timestamps ? text(options.timestamps).split("\n").length - 1 : 0;
  const read = split(fs.readFileSync(options.jsonl), text(options.checkpoints), ballots, cosignatures);
  return { ...read, timestamps };
}

/** The rows of a query, columns in hexadecimal or as they are. */
function query(file, sql) {
  const settings = ["-readonly", "-batch", "-noheader", "-list", "-separator", "|"];
  const output = execFileSync("sqlite3", [...settings, file, sql], { maxBuffer: 2 ** 30, stdio: "pipe" });
  const text = output.toString("latin1");
  return text === "" ? [] : text.slice(0, -1).split("\n").map((row) => row.split("|"));
}

const bytesOf = (column) => Uint8Array.from(Buffer.from(column, "hex"));

/** A ledger's file, and the file of private details beside it. */
function readLedger(file) {
  const value = (pragma) => query(file, `PRAGMA ${pragma}`)[0][0];
  if (value("application_id") !== "1147238505") throw new Error("not a Daxiu ledger");
  if (value("user_version") !== "1") throw new Error("not format 1");
  if (value("encoding") !== "UTF-8") return { structure: value("encoding") };
  const tables = new Set(query(file, "SELECT name FROM sqlite_schema WHERE type = 'table'").map(([name]) => name));
  const rows = (table, sql) => (tables.has(table) ? query(file, sql) : []);
  const entries = query(file, "SELECT seq, hex(CAST(line AS BLOB)), typeof(hash), hex(hash) FROM entry ORDER BY seq");
  const notes = query(
    file,
    "SELECT size, typeof(root), hex(root), typeof(note), hex(CAST(note AS BLOB)) FROM checkpoint ORDER BY size"
  );
  const sheets = rows("ballots", "SELECT entry, hex(CAST(lines AS BLOB)) FROM ballots ORDER BY entry");
  const cosigned = rows("cosignature", "SELECT size, hex(CAST(line AS BLOB)) FROM cosignature ORDER BY size, line");
  return {
    entries: entries.map(([seq, line, type, hash]) => {
      const bytes = bytesOf(line);
      const stored = type === "null" ? undefined : bytesOf(hash);
      return { bytes, from: 0, end: bytes.length, seq: Number(seq), hash: stored };
    }),
    notes: notes.map(([size, type, root, noteType, note]) => ({
      note: noteType === "text" ? textOf(bytesOf(note)) : null,
      size: Number(size),
      root: type === "blob" ? bytesOf(root) : null,
    })),
    sheets: new Map(sheets.map(([entry, lines]) => [Number(entry), ballotLines(bytesOf(lines))])),
    // Whose they are, and over what, this verifier does not judge: it says how many there are.
    timestamps: Number(rows("timestamp", "SELECT count(*) FROM timestamp").flat()[0] || 0),
    cosignatures: cosigned.map(([size, line]) => ({ size: Number(size), line: textOf(bytesOf(line)) })),
    beside: readBeside(file, rows),
  };
}

/** The lines of a vote; one that is none where they are not what may stand there. */
function ballotLines(bytes) {
  const { lines, isEnded } = linesIn(bytes);
  return isEnded ? lines : [new Uint8Array(0)];
}

function readBeside(file, rows) {
  const attachments = new Map();
  for (const [name, data] of rows("attachment", "SELECT hex(sha256), hex(bytes) FROM attachment")) {
    const bytes = Buffer.from(data, "hex");
    const hash = createHash("sha256").update(bytes).digest("base64");
    attachments.set(Buffer.from(name, "hex").toString("base64"), { hash, size: bytes.length });
  }
  const details = "SELECT seq, hex(CAST(field AS BLOB)), hex(salt), hex(CAST(value AS BLOB)) FROM private_detail";
  const named = new Map();
  for (const [seq, name, salt, value] of rows("private_detail", details)) {
    const field = textOf(bytesOf(name));
    named.set(`${seq} ${field}`, [{ field, salt: bytesOf(salt), value: bytesOf(value) }]);
  }
  return {
    attachments,
    details: readPrivateFile(privateBytes(fs.realpathSync(file))),
    rows: named,
    lacksAttachments: rows("share", "SELECT 1 FROM share WHERE attachments = 0").length > 0,
  };
}

/** The file of private details, where it is one that is to be read (§4.1). */
function privateBytes(ledger) {
  const file = ledger.replace(/\.daxiu$/, "") + ".private";
  const none = new Uint8Array(0);
  if (!fs.existsSync(file)) return none;
  const status = fs.lstatSync(file);
  const isOwn = status.isFile() && status.uid === process.geteuid() && status.nlink === 1;
  return isOwn && (status.mode & 0o77) === 0 && status.size <= 50000000 ? fs.readFileSync(file) : none;
}

/** The ledgers of a file as verify_many.py takes it: of each how long its lines and its notes are, and both. */
function* ledgersIn(file) {
  const bytes = fs.readFileSync(file);
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at);
    const [lines, notes] = bytes.toString("latin1", at, end).split(" ").map(Number);
    at = end + 1 + lines + notes;
    yield split(bytes.subarray(end + 1, end + 1 + lines), bytes.toString("utf8", at - notes, at));
  }
}

module.exports = { ledgersIn, readLedger, readFiles, split };
