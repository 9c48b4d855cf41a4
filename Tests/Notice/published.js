#!/usr/bin/env node
// The worker of the notice's page over a folder that a server serves: what is published is judged, what is not what was
// published is named, and what somebody holds beside it is compared. Prints how much was compared.
"use strict";
const assert = require("assert");
const { execFileSync } = require("child_process");
const { webcrypto } = require("crypto");
const fs = require("fs");
const http = require("http");
const os = require("os");
const path = require("path");
const { load } = require("./verifier.js");

const { answerPage, base64, bundlePath, fetchTiles, readBundle, splitNotes, readCheckpoint } = load(
  ...["answerPage", "base64", "bundlePath", "fetchTiles", "readBundle", "splitNotes", "readCheckpoint"]
);
const vectors = path.join(__dirname, "../FundRulesTests/Vectors");
const vector = (name) => fs.readFileSync(path.join(vectors, name));
const nacl = require("/usr/share/nodejs/tweetnacl/nacl-fast.js");
const lines = vector("ledger.jsonl").toString("utf8").split("\n").slice(0, -1);
const notes = splitNotes(vector("ledger.checkpoints").toString("utf8"));
const now = "2026-11-29T00:00:00Z";
let count = 0;
const same = (a, b, what) => {
  assert.deepStrictEqual(a, b, what);
  count++;
};

/** The files of a folder up to a note, by path. */
function folderOf(all, given, cosignatures = "") {
  const files = new Map();
  for (let from = 0; from < all.length; from += 256) {
    const part = all.slice(from, from + 256).map((line) => Buffer.from(line));
    const framed = part.map((line) => Buffer.concat([Buffer.from([line.length >> 8, line.length & 255]), line]));
    files.set(bundlePath(from / 256, part.length), Buffer.concat(framed));
  }
  files.set("checkpoints", Buffer.from(given.map((note) => `${note}\n`).join("")));
  files.set("checkpoint", Buffer.from(given[given.length - 1]));
  if (cosignatures) files.set("cosignatures", Buffer.from(cosignatures));
  return files;
}

/** Serves files; a function in a file's place answers itself. */
async function serve(files, run) {
  const server = http.createServer((request, response) => {
    const file = files.get(decodeURI(request.url.slice("/site/".length)));
    if (typeof file === "function") return file(response);
    response.statusCode = file ? 200 : 404;
    response.end(file);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await run(`http://127.0.0.1:${server.address().port}/site/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A page's worker: asks, and gives what is answered in the end. */
class Page {
  constructor(crypto = webcrypto, library = nacl) {
    this.scope = { crypto, nacl: library, postMessage: (message) => this.take(message) };
    answerPage(this.scope);
  }

  take(message) {
    // What a browser cannot hand over would throw here too.
    const plain = structuredClone(message);
    if (plain.is !== "progress") this.resolve(plain);
  }

  ask(question) {
    return new Promise((resolve) => {
      this.resolve = resolve;
      this.scope.onmessage({ data: question });
    });
  }

  judge(base, note, more = {}) {
    const { size } = readCheckpoint(note);
    return this.ask({ do: "judge", base, ledger: null, size, note, now, policy: null, figures: [], ...more });
  }
}

const newest = notes[notes.length - 1];
const whole = () => folderOf(lines, notes, vector("ledger.cosignatures").toString("utf8"));

/** What is published, read by the page that came with it, an older one, and one that is newer than `checkpoint`. */
async function judged() {
  same((await new Page().ask({ do: "paper", text: "", keys: [] })).why, "unjudged", "nothing is compared before");
  const judge = (files, note, more) => serve(files, (base) => new Page().judge(base, note, more));
  const verdict = await judge(whole(), newest);
  same([verdict.is, verdict.word, verdict.size, verdict.count], ["verdict", "weak", lines.length, 0]);
  same(verdict.checks.map(({ id, answer }) => `${id} ${answer}`), [
    ...["integrity yes", "rules yes", "seals yes", "memory unchecked", "witnesses unchecked"],
    ...["timestamp unchecked", "erasures unchecked"],
  ]);
  const asked = await judge(whole(), newest, { figures: ["balance", "homes", "no/such"] });
  same(Object.keys(asked.figures), ["balance", "homes"], "figures that were asked for");
  const middle = notes[9];
  const { size } = readCheckpoint(middle);
  const older = folderOf(lines.slice(0, size), notes.slice(0, 10));
  same((await judge(older, middle)).size, size, "an older folder by its own page");
  // A page that is older than the folder takes the whole bundle where the partial one has given way.
  const long = new Map([...older, ...folderOf(lines, notes)]);
  same((await judge(long, middle)).newer, lines.length, "an older page says that there is more");
  // Its publishing was killed before `checkpoint`.
  const killed = whole().set("checkpoint", Buffer.from(middle));
  same((await judge(killed, newest)).word, "weak", "a page newer than checkpoint");
  same((await judge(killed, newest)).newer, null, "a page newer than checkpoint");
  const text = vector("ledger.tlog-policy").toString("utf8");
  same((await judge(whole(), newest, { policy: text })).witnessed, readCheckpoint(notes[9]).size, "witnesses");
}

/** What is not what was published, by name. */
async function refused() {
  const judge = (files, note = newest) => serve(files, (base) => new Page().judge(base, note));
  const why = async (change, expected, note) => {
    const files = whole();
    change(files);
    const { is, why: word, what } = await judge(files, note);
    same([is, word, what], ["failed", ...expected]);
  };
  const bundle = bundlePath(0, lines.length);
  await why((files) => files.delete(bundle), ["missing", bundle]);
  await why((files) => files.set(bundle, files.get(bundle).subarray(1)), ["altered", bundle]);
  await why((files) => files.delete("checkpoints"), ["altered", "checkpoints"]);
  await why((files) => files.set("checkpoints", Buffer.from([0xff])), ["altered", "checkpoints"]);
  const root = base64(new Uint8Array(32));
  const other = newest.replace(/\n[^\n]*=\n/, `\n${root}\n`);
  await why((files) => files.set("checkpoint", Buffer.from(other)), ["altered", "checkpoint"]);
  await why(() => {}, ["altered", "note"], `example.org\n0\n${root}\n\n\u2014 a AAAAAAA=\n`);
  const answers = (path, answer, word) => why((files) => files.set(path, answer), [word, path]);
  await answers(bundle, (response) => response.writeHead(302, { Location: "/site/checkpoint" }).end(), "unreachable");
  await answers(bundle, (response) => response.writeHead(401).end(), "unreachable");
  await answers("checkpoints", endless, "tooLarge");
  // Yesterday's folder under today's page; another fund's.
  const { size } = readCheckpoint(notes[9]);
  same((await judge(folderOf(lines.slice(0, size), notes.slice(0, 10)))).why, "missing", "yesterday's folder");
  const strange = vector("unsalted.jsonl").toString("utf8").split("\n").slice(0, -1);
  const stranger = folderOf(strange, splitNotes(vector("unsalted.checkpoints").toString("utf8")));
  stranger.set(bundle, whole().get(bundle));
  same((await judge(stranger)).what, "checkpoints", "another fund's notes");
}

function endless(response) {
  const block = Buffer.alloc(1 << 20, "\n");
  const more = () => {
    while (!response.destroyed && response.write(block)) continue;
    if (!response.destroyed) response.once("drain", more);
  };
  more();
}

/** One byte of an entry, anywhere: found, and the entry is named. */
async function altered() {
  const bundle = bundlePath(0, lines.length);
  const starts = [0];
  for (const line of lines) starts.push(starts[starts.length - 1] + 2 + Buffer.byteLength(line));
  for (const seq of [0, 1, 7, 60, lines.length - 1]) {
    const files = whole();
    const bytes = Buffer.from(files.get(bundle));
    bytes[starts[seq] + 2 + 30] ^= 1;
    files.set(bundle, bytes);
    const verdict = await serve(files, (base) => new Page().judge(base, newest));
    same([verdict.word, verdict.first.entry <= seq + 1], ["fails", true], `a byte of entry ${seq}`);
  }
}

/** What a browser's store has of another folder at the address is fetched anew before it is called wrong. */
async function stale() {
  const files = whole();
  const bundle = bundlePath(0, lines.length);
  let asked = 0;
  files.set(bundle, (response) => response.end(asked++ === 0 ? "old" : whole().get(bundle)));
  same((await serve(files, (base) => new Page().judge(base, newest))).word, "weak");
  same(asked, 2, "how often a bundle was fetched");
}

/** Lines that come while others are judged: in order whoever answers first, and none after one that lacks. */
async function onTheWay() {
  const size = 20 * 256 + 7;
  const files = folderOf(Array.from({ length: size }, (_, seq) => `line ${seq}`), [newest]);
  const all = new Map(files);
  for (const [path, bytes] of files) {
    const slow = path.endsWith("/000") || path.endsWith("/004");
    all.set(path, (response) => setTimeout(() => response.end(bytes), slow ? 60 : 0));
  }
  const take = async (folder) => {
    const taken = [];
    try {
      for (const bundle of fetchTiles(folder, "entries", size, readBundle)) taken.push(...(await bundle));
    } catch (error) {
      return [taken.length, error.why, error.what];
    }
    return taken.map(({ bytes, from, end }) => Buffer.from(bytes.subarray(from, end)).toString());
  };
  const told = await serve(all, (base) => take({ base }));
  same([told.length, told.every((text, seq) => text === `line ${seq}`)], [size, true], "in order");
  all.delete(bundlePath(9, 256));
  const lacking = await serve(all, (base) => take({ base }));
  same(lacking.slice(1), ["missing", bundlePath(9, 256)], "one that lacks");
  assert(lacking[0] % 256 === 0 && lacking[0] <= 9 * 256);
}

/** Browsers without Ed25519, and without anything: what is judged is said, and the rest is judged all the same. */
async function means() {
  const judge = (page) => serve(whole(), (base) => page.judge(base, newest));
  const seals = ({ checks }) => checks.find(({ id }) => id === "seals");
  const weaker = await judge(new Page({}));
  same([weaker.word, seals(weaker).means, seals(weaker).answer], ["weak", "tweetnacl", "yes"]);
  assert(seals(weaker).checked > 0 && seals(weaker).checked < seals(weaker).of);
  const none = await judge(new Page(null, null));
  same([none.word, seals(none).answer, none.count], ["weak", "unchecked", 0]);
  same(none.checks.find(({ id }) => id === "integrity").answer, "yes");
}

const link = (note) => {
  const [, size, root] = note.split("\n");
  const signature = note.split("\n").find((line) => line.startsWith("\u2014")).split(" ")[2];
  const url = (text) => text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  return `${size}.${url(root)}.${url(signature)}`;
};

/** What hangs in the hall: the same, behind, ahead, of another history, falsely signed, of nobody, no code at all. */
async function paper() {
  await serve(whole(), async (base) => {
    const page = new Page();
    await page.judge(base, newest);
    const relation = async (text, keys = []) => (await page.ask({ do: "paper", text, keys })).relation;
    same(await relation(link(newest)), "same");
    same(await relation(`https://example.org/a/#${link(notes[9])}`), "behind");
    same(await relation(` ${newest.replace(/\n/g, "\r\n")} `), "same", "a whole note that was pasted");
    const forged = link(notes[9]).replace(/\.(.)/, (_, first) => `.${first === "A" ? "B" : "A"}`);
    same(await relation(forged), "false", "a root that nobody signed");
    same(await relation(link(notes[9]).slice(1)), "false", "a digit that was not copied");
    for (const text of ["", "x", "<script>", "1.2.3", "0".repeat(5000)]) same(await relation(text), "unreadable", text);
    same(await relation(newest.split("\n\n\u2014")[0]), "unreadable", "a note without signatures");
  });
  const { size } = readCheckpoint(notes[9]);
  await serve(folderOf(lines.slice(0, size), notes.slice(0, 10)), async (base) => {
    const page = new Page();
    await page.judge(base, notes[9]);
    const ahead = await page.ask({ do: "paper", text: link(newest), keys: [] });
    same([ahead.relation, ahead.entries], ["ahead", lines.length - size]);
    same((await page.ask({ do: "remembered", note: newest })).relation, "ahead", "an older folder than was seen");
    same((await page.ask({ do: "remembered", note: notes[0] })).relation, "behind");
    same((await page.ask({ do: "remembered", note: "{}" })).relation, "unreadable");
  });
}

/** A second history by a true key: named, and the evidence is what check_evidence.py takes for it. */
async function fork() {
  // The second note of this evidence is of the history that is not the vectors'.
  const note = splitNotes(vector("beginning.evidence").toString("utf8")).pop().replace(/^\n/, "");
  await serve(whole(), async (base) => {
    const page = new Page();
    await page.judge(base, newest);
    for (const question of [{ do: "paper", text: note, keys: [] }, { do: "remembered", note }]) {
      const found = await page.ask(question);
      same(found.relation, "another", question.do);
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), "evidence-"));
      const file = path.join(folder, "found.evidence");
      fs.writeFileSync(file, found.evidence);
      const open = JSON.parse(lines[0]);
      const keys = open.body.members.map(({ key }) => key);
      const script = path.join(__dirname, "../Format/check_evidence.py");
      execFileSync("python3", ["-B", script, file, ...keys], { stdio: "pipe" });
      fs.rmSync(folder, { recursive: true });
      count++;
    }
  });
}

/** A page that has everything inside. */
async function inside() {
  const [checkpoints, cosignatures] = [vector("ledger.checkpoints").toString("utf8"), ""];
  const text = JSON.stringify({ lines, checkpoints, cosignatures });
  same((await new Page().judge(null, newest, { ledger: text })).word, "weak");
  const fewer = JSON.stringify({ lines: lines.slice(1), checkpoints, cosignatures });
  for (const ledger of ["", "{}", "[1]", text.slice(1), fewer]) {
    same((await new Page().judge(null, newest, { ledger })).what, "ledger", ledger.slice(0, 20));
  }
}

/** Files without a page: a ledger as it is exported, and receipts by its keys or by some that are given. */
async function given() {
  const page = new Page();
  const bytes = Uint8Array.from(vector("ledger.jsonl"));
  const checkpoints = vector("ledger.checkpoints").toString("utf8");
  const text = vector("ledger.balance-proof").toString("utf8");
  const receipt = (keys = []) => page.ask({ do: "receipt", name: "r", text, keys, policy: null, now });
  same((await receipt()).fault, "unsigned", "a receipt by nobody's key");
  const { key } = JSON.parse(lines[0]).body.members[0];
  same((await receipt([key])).fault, null, "a receipt by a key that is given");
  const verdict = await page.ask({ do: "check", ledger: { bytes, checkpoints }, now, policy: null });
  same([verdict.word, verdict.size], ["weak", lines.length]);
  const held = await receipt();
  same([held.fault, held.kind, held.balance.unit, held.relation], [null, "balance", "1-102", "behind"]);
  await page.ask({ do: "forget" });
  same((await receipt()).fault, "unsigned", "the ledger that was given is forgotten");
  const cut = await page.ask({ do: "check", ledger: { bytes: bytes.subarray(0, -1), checkpoints }, now, policy: null });
  same([cut.is, cut.why], ["failed", "cut"]);
  const fewer = await page.ask({ do: "check", ledger: { lines: lines.slice(0, -1), checkpoints }, now, policy: null });
  same([fewer.word, fewer.findings.map(({ code }) => code)], ["fails", [2005]], "notes of more lines");
}

async function run() {
  for (const part of [judged, refused, altered, stale, onTheWay, means, paper, fork, inside, given]) await part();
  console.log(`${count} compared`);
}

run().catch((error) => {
  console.error(error.stack);
  process.exitCode = 1;
});
