#!/usr/bin/env node
// What a public notice proves, by the verifier of its page: of the vectors' ledger as it is, and altered in every way
// that somebody who publishes could think of. With a folder that `daxiu publish --for public` made, that one too.
//
//     public.js [FOLDER]
//
// Prints how much was compared; exit status 1 names the first that is not as it should be.
"use strict";
const assert = require("assert");
const { webcrypto } = require("crypto");
const fs = require("fs");
const path = require("path");
const { split } = require("./reading.js");
const { load } = require("./verifier.js");

const v = load(
  ...["utf8", "base64", "unbase64", "leafHash", "Tree", "Ledger", "verifyLedger", "judgePublic", "rootByJointProof"],
  ...["asBalance", "splitPoint", "emptyRoot", "splitNotes"]
);
const vectors = path.join(__dirname, "../FundRulesTests/Vectors");
const vector = (name) => fs.readFileSync(path.join(vectors, name), "utf8");
const now = "9999-12-31T23:59:59Z";
let count = 0;
const same = (a, b, what) => {
  assert.deepStrictEqual(a, b, what);
  count++;
};

/** The roots that a joint proof has besides the leaves at some places. */
function missing(tree, places, from = 0, end = tree.size) {
  if (!places.some((seq) => seq >= from && seq < end)) return [v.base64(tree.rootOver(from, end))];
  if (end - from === 1) return [];
  const middle = from + v.splitPoint(end - from);
  return [...missing(tree, places, from, middle), ...missing(tree, places, middle, end)];
}

/** Every joint proof of trees of up to 9 leaves, and the same ones altered. */
function jointProofs() {
  const tree = new v.Tree();
  for (let size = 1; size <= 9; size++) {
    tree.append(v.utf8(`leaf ${size}`));
    for (let set = 0; set < 2 ** size; set++) {
      const places = Array.from({ length: size }, (_, seq) => seq).filter((seq) => (set >> seq) & 1);
      const leaves = places.map((seq) => ({ seq, leaf: tree.leaf(seq) }));
      const hashes = missing(tree, places).map(v.unbase64);
      const what = `${places} of ${size}`;
      same(v.rootByJointProof(size, leaves, hashes), tree.root(), what);
      same(v.rootByJointProof(size, leaves, [...hashes, tree.root()]), null, `${what}, a hash more`);
      if (hashes.length > 0) same(v.rootByJointProof(size, leaves, hashes.slice(1)), null, `${what}, one less`);
      if (leaves.length > 0) assert.notDeepStrictEqual(v.rootByJointProof(size, leaves.slice(1), hashes), tree.root());
      if (leaves.length > 1) {
        const [a, b, ...rest] = leaves;
        const swapped = [{ seq: a.seq, leaf: b.leaf }, { seq: b.seq, leaf: a.leaf }, ...rest];
        assert.notDeepStrictEqual(v.rootByJointProof(size, swapped, hashes), tree.root(), what);
        same(v.rootByJointProof(size, [b, a, ...rest], hashes), null, `${what}, out of order`);
      }
    }
  }
}

const household = new Set(
  "contribution refund units destruction payout settlement split merge amendment title erasure objection".split(" ")
);

/** A public notice of a ledger: its data, its notes, its tiles, and what the whole verifier says. */
async function noticeOf(name, hides = ({ kind, body }) => household.has(kind) || body.units || body.ballots) {
  const closes = [];
  const judge = v.Ledger.prototype.judgeBalanceRoot;
  v.Ledger.prototype.judgeBalanceRoot = function (body, nets) {
    const accounts = [...nets].map(([code, n]) => `account ${code} ${v.asBalance(code, n)}`);
    const units = this.codesInOrder().map((code) => [code, this.closedUnits.get(code) || 0]);
    closes.push({ entry: this.size, lines: [...accounts, `homes ${v.base64(this.unitTree(units).root())}`] });
    return judge.call(this, body, nets);
  };
  const input = split(Buffer.from(vector(`${name}.jsonl`)), vector(`${name}.checkpoints`));
  const whole = await v.verifyLedger({ ...input, now, subtle: webcrypto.subtle });
  v.Ledger.prototype.judgeBalanceRoot = judge;
  const lines = vector(`${name}.jsonl`).split("\n").slice(0, -1);
  const tree = new v.Tree();
  for (const line of lines) tree.append(v.utf8(line));
  const shown = lines.map((line) => JSON.parse(line)).filter((entry) => !hides(entry));
  const places = shown.map(({ seq }) => seq);
  const data = {
    closes: closes.filter(({ entry }) => places.includes(entry)),
    hashes: missing(tree, places),
    left: [{ count: lines.length - shown.length, why: "household" }],
    lines: places.map((seq) => lines[seq]),
    size: lines.length,
  };
  const notes = input.notes.map(({ note }) => note);
  return { data, notes, tiles: tree.levels[0].slice(0, 32 * tree.size), whole, shown };
}

const judged = (notice, more = {}) => {
  const { data, notes, tiles } = notice;
  const rows = notes && notes.map((note) => ({ note }));
  return v.judgePublic({ data, notes: rows, leaves: tiles, now, subtle: webcrypto.subtle, ...more });
};
const codes = ({ findings }) => [...new Set(findings.map(({ code }) => code))].sort((a, b) => a - b);
const copy = (value) => JSON.parse(JSON.stringify(value));

async function holds(notice) {
  const verdict = await judged(notice);
  same(verdict.findings, [], "nothing is found");
  same([verdict.word, verdict.audience, verdict.size], ["weak", "public", notice.data.size], "the verdict");
  same(verdict.root, notice.whole.root, "the root");
  same(verdict.unchecked.lines, notice.data.size - notice.shown.length, "what is not shown");
  same(verdict.checks.map(({ answer }) => answer).slice(0, 3), ["yes", "unchecked", "yes"], "the questions");
  const paper = await judged({ ...notice, tiles: null });
  same([paper.word, paper.unchecked.notes], ["weak", notice.notes.length - 1], "without tiles");
  const alone = await judged({ ...notice, notes: null, tiles: null }, { note: notice.notes[notice.notes.length - 1] });
  same([alone.word, alone.unchecked.notes, alone.findings], ["weak", 0, []], "the newest note alone");
  const blind = await judged(notice, { subtle: undefined });
  same([blind.word, blind.checks[2].answer], ["weak", "unchecked"], "nobody judges signatures");
}

/** What the shown accounts and entries come to is what a verifier of the whole ledger finds. */
async function figures(notice) {
  const { figures, shown } = await judged(notice);
  const last = notice.data.closes[notice.data.closes.length - 1];
  const held = last.lines.filter((line) => /^account 1[012]01 /.test(line)).map((line) => Number(line.split(" ")[2]));
  const { period } = notice.shown.find(({ seq }) => seq === last.entry).body;
  same(figures[`close/${period}`], held[0] + held[1] + held[2], "what the newest close has");
  same(figures.shown, shown, "shown");
  for (const [id, project] of notice.whole.ledger.projects) {
    same(figures[`project/${id}/budget`], project.body.budget, `budget of ${id}`);
  }
}

/** Every way in which somebody who publishes could alter what is shown. */
async function alterations(notice, stranger) {
  const { data } = notice;
  const foreign = stranger.data.lines.find((line) => line.includes('"kind":"project"'));
  const at = (kind) => data.lines.findIndex((line) => line.includes(`"kind":"${kind}"`));
  const changes = {
    "another amount": (d) => (d.lines[at("payment")] = d.lines[at("payment")].replace(/"amount":(\d)/, '"amount":1$1')),
    "another memo": (d) => (d.lines[at("income")] = d.lines[at("income")].replace('"date":', '"date": ')),
    "another title": (d) => (d.lines[at("project")] = d.lines[at("project")].replace(/"title":"/, '"title":"大')),
    "a line of another ledger": (d) => (d.lines[at("project")] = foreign),
    "a line left out": (d) => d.lines.splice(at("payment"), 1),
    "a line twice": (d) => d.lines.splice(at("payment"), 0, d.lines[at("payment")]),
    "two lines swapped": (d) => ([d.lines[3], d.lines[4]] = [d.lines[4], d.lines[3]]),
    "a hash altered": (d) => (d.hashes[2] = v.base64(v.emptyRoot)),
    "two hashes swapped": (d) => ([d.hashes[1], d.hashes[2]] = [d.hashes[2], d.hashes[1]]),
    "a hash more": (d) => d.hashes.push(d.hashes[0]),
    "a hash less": (d) => d.hashes.pop(),
    "another size": (d) => d.size++,
    "another account": (d) => (d.closes[0].lines[0] = d.closes[0].lines[0].replace(/(\d+)$/, "1$1")),
    "two accounts moved": (d) => moveFen(d.closes[0].lines),
    "accounts of another close": (d) => (d.closes[1].lines = d.closes[0].lines),
    "homes of another close": (d) => d.closes[1].lines.splice(-1, 1, d.closes[0].lines.slice(-1)[0]),
    "a close of no close": (d) => (d.closes[0].entry = 0),
    "an account too few": (d) => d.closes[0].lines.shift(),
    "an amount that is none": (d) => (d.closes[0].lines[0] = "account 1001 1e3"),
    "no data": (d) => delete d.hashes,
    "a text for a number": (d) => (d.size = String(d.size)),
  };
  for (const [what, change] of Object.entries(changes)) {
    const altered = copy(data);
    change(altered);
    assert.notDeepStrictEqual(altered, data, what);
    for (const tiles of [notice.tiles, null]) {
      const verdict = await judged({ ...notice, data: altered, tiles });
      same(verdict.word, "fails", `${what}, ${tiles ? "with" : "without"} tiles`);
    }
  }
  const named = copy(data);
  changes["another amount"](named);
  same(codes(await judged({ ...notice, data: named })), [1011, 1041, 2001, 2003], "which entry, and why");
}

/** A fen from one asset to another: the sum stays. */
function moveFen(lines) {
  const change = (code, by) => {
    const i = lines.findIndex((line) => line.startsWith(`account ${code} `));
    lines[i] = `account ${code} ${Number(lines[i].split(" ")[2]) + by}`;
  };
  change("1001", -1);
  change("1201", 1);
}

async function noteAlterations(notice, stranger) {
  const of = async (notes, tiles = notice.tiles) => codes(await judged({ ...notice, notes, tiles }));
  const { notes } = notice;
  const newest = notes[notes.length - 1];
  const others = notes.slice(0, -1);
  const unsigned = newest.replace(/.(?=[A-Za-z0-9+/]{9}=*\n$)/, (c) => (c === "A" ? "B" : "A"));
  same(await of([...others, unsigned]), [2006, 2007], "a signature altered");
  same(await of(others), [2007, 2009], "without the newest note");
  same((await of([...notes, stranger.notes[stranger.notes.length - 1]])).includes(2004), true, "a note more");
  same((await of(stranger.notes)).includes(2003), true, "notes of another ledger");
  const older = others[3].replace(/\n(\d+)\n/, (_, size) => `\n${Number(size) - 1}\n`);
  same((await of([...others.slice(0, 3), older, ...others.slice(4), newest])).includes(2003), true, "an older note");
  const tiles = notice.tiles.slice();
  tiles[40] ^= 1;
  same((await of(notes, tiles)).includes(2003), true, "a tile altered");
  same((await of(notes, notice.tiles.slice(32))).includes(2003), true, "a tile too short");
}

/** The newest note is by one who became a member by an entry that is not shown: nobody here can call it false. */
async function unknownMembers() {
  const notice = await noticeOf("ledger", ({ kind, body }) => ["open", "member"].includes(kind) || household.has(kind));
  notice.data.left.push({ count: 1, why: "person" });
  const verdict = await judged(notice);
  same([verdict.findings, verdict.word, verdict.checks[2].answer], [[], "weak", "unchecked"], "members are not shown");
}

/** A folder as it was published. */
async function folder(place) {
  const file = (name) => fs.readFileSync(path.join(place, name));
  const data = JSON.parse(file("public.json").toString());
  const notes = v.splitNotes(file("checkpoints").toString());
  const parts = fs.readdirSync(path.join(place, "tile/0"), { recursive: true }).map(String);
  const wholes = parts.filter((name) => /(^|\/)[0-9]{3}$/.test(name)).sort();
  const left = data.size % 256;
  const last = parts.filter((name) => name.endsWith(`.p/${left}`)).sort().slice(-1);
  const tiles = Buffer.concat([...wholes, ...last].map((name) => file(`tile/0/${name}`)));
  const verdict = await judged({ data, notes, tiles: new Uint8Array(tiles) });
  same([verdict.findings, verdict.word, verdict.checks[2].answer], [[], "weak", "yes"], "the folder");
  const page = await judged({ data, notes: null, tiles: null }, { note: file("checkpoint").toString() });
  same([page.findings, page.word], [[], "weak"], "its page alone");
  process.stdout.write(JSON.stringify({ figures: verdict.figures, shown: verdict.shown, size: verdict.size }) + "\n");
}

async function all() {
  if (process.argv.length > 2) return folder(process.argv[2]);
  jointProofs();
  const notice = await noticeOf("ledger");
  const stranger = await noticeOf("unsalted", () => false);
  await holds(notice);
  await figures(notice);
  await alterations(notice, stranger);
  await noteAlterations(notice, stranger);
  await unknownMembers();
  same((await judged(stranger)).findings.some(({ code }) => code === 1380), true, "a ledger without salts");
  console.log(`${count} comparisons`);
}

all().catch((error) => {
  console.error(error.stack);
  process.exitCode = 1;
});
