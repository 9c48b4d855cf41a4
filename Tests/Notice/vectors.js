#!/usr/bin/env node
// The small vectors of FORMAT.md §9, proofs, canonical lines and trust policies, by the verifier of the notice's page.
// Prints how much was compared; exit status 1 names the first that is not as it should be.
"use strict";
const assert = require("assert");
const { createHash, webcrypto } = require("crypto");
const fs = require("fs");
const path = require("path");
const { split } = require("./reading.js");
const { load } = require("./verifier.js");

const v = load(
  ...["utf8", "base64", "unbase64", "leafHash", "rootOfLines", "Tree", "nodeHash", "KeyedHash", "sha256", "joined"],
  ...["rootByInclusion", "isConsistent", "readCanonical", "readEntry", "readCheckpoint", "readVerifierKey"],
  ...["readCosignature", "readTrustPolicy", "SignatureJudge", "Ledger", "apportion", "plus", "minus", "folded"],
  ...["hex", "compareUTF8", "isNormalText", "emptyRoot", "dayOf", "ordinal", "writtenLength", "verifyLedger"],
  ...["readReceipt", "judgeReceipt", "readBallotReceipt", "judgeBallotReceipt", "readAnyReceipt", "judgeAnyReceipt"],
  ...["textOf", "textsOf", "secondsOf", "homeParts", "fenOf", "periodNamed", "spanOf", "homeOf", "searchIn", "figuresOf"]
);
const vectors = path.join(__dirname, "../FundRulesTests/Vectors");
const vector = (name) => fs.readFileSync(path.join(vectors, name), "utf8");
let count = 0;
const same = (a, b, what) => {
  assert.deepStrictEqual(a, b, what);
  count++;
};
/** Whether something is refused, and by which number. */
const refused = (act) => {
  try {
    act();
    return 0;
  } catch (problem) {
    return problem.code;
  }
};

function hashes() {
  same(v.base64(v.leafHash(v.utf8("{}"))), "KKOhj2zWQGsIbp/9ofm4oT289EsPPzLLkDGhH9BTrPk=", "{}");
  same(v.base64(v.emptyRoot), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "empty root");
  const lines = vector("ledger.jsonl").split("\n").slice(0, -1);
  const tree = new v.Tree();
  vector("ledger.hashes").split("\n").slice(0, -1).forEach((row, seq) => {
    tree.append(v.utf8(lines[seq]));
    same(`${v.hex(tree.leaf(seq))} ${v.hex(tree.root())}`, row, `hashes of entry ${seq}`);
  });
  same(v.base64(tree.leaf(4)), "EAfGlzdZV4hIxSn7dXhiE6vmHWtWRuGhrpka6eT5dQM=", "entry 4");
  const balances = v.rootOfLines(["account 1001 5", "unit 1-101 -5"].map(v.utf8));
  same(v.base64(balances), "kwyt3ma/VnfA0U3OO0U1k5bbxXECOMLUH03JwZFEpKY=", "two balance lines");
  const root = v.base64(v.emptyRoot);
  const statement = ["statement balance-sheet", "period 2025-01 2025-12", `ledger 7 ${root}`, "opening -"];
  statement.push(`close ${root}`);
  same(v.base64(v.rootOfLines(statement.map(v.utf8))), "5C2rXso0EFZC7UIrf7YZIULv8Q00wkbpMUNpIxBuDaA=", "statement");
  for (let n = 0; n < 200; n++) {
    const bytes = Uint8Array.from({ length: n }, (_, i) => i * n);
    same(v.hex(v.sha256(bytes)), createHash("sha256").update(bytes).digest("hex"), `${n} bytes`);
    same(v.base64(v.unbase64(v.base64(bytes))), Buffer.from(bytes).toString("base64"), `${n} bytes`);
  }
  const wrong = ["QR==", "QUJ=", "Q===", "====", "QQ", "QQ=A", "Q Q=", "QQ==\n"];
  for (const text of wrong) same(v.unbase64(text), null, text);
}

/** The chain of salts, where every S is sixteen bytes of its number (§9). */
function salts() {
  const ledger = new v.Ledger(null);
  ledger.fund = {};
  const keyAt = () => {
    const since = ledger.salts.subarray(0, 16 * ledger.saltCount);
    return v.sha256(v.joined(v.utf8("daxiu/salts/v1\0"), ledger.saltKey, since));
  };
  for (let i = 0; i < 66; i++) {
    if (i === 3) {
      same(v.base64(keyAt()), "FKKLrrB6jYfXjdiPmhr9/9wjRu0ZSla3yjqUprKdnh4=", "key at 3");
      const code = new v.KeyedHash(keyAt()).of(v.utf8("unit 1-101 -5")).slice(0, 16);
      same(v.base64(code), "aO+j4pU1MJUdI5uI30k1HQ==", "code at 3");
      const accounts = v.rootOfLines([v.utf8("account 1001 5")]);
      const both = v.nodeHash(accounts, ledger.unitTree([["1-101", -5]]).root());
      same(v.base64(both), "UO7YJO/FAbQzruONKWCnAKsCbZOaAPPb/e5M8gy2tHA=", "balances at 3");
    }
    ledger.takeSalt({ salt: v.base64(new Uint8Array(16).fill(i)) });
    ledger.tree.append(v.utf8("{}"));
  }
  same(v.base64(keyAt()), "Tg7McU5dnm5mmXiGwBReqZSCNoXphc83smeIoJ6RCdY=", "key at 66");
}

/** Where a tree over the leaves from one to another splits. */
function middle(from, end) {
  let k = 1;
  while (2 * k < end - from) k *= 2;
  return from + k;
}

function inclusion(tree, index, from, end) {
  if (end - from <= 1) return [];
  const k = middle(from, end);
  if (index < k) return [...inclusion(tree, index, from, k), tree.rootOver(k, end)];
  return [...inclusion(tree, index, k, end), tree.rootOver(from, k)];
}

/** Every inclusion and consistency proof of trees of up to 20 leaves, and the same ones altered. */
function proofs() {
  const tree = new v.Tree();
  const consistency = (size, from, end, isWhole) => {
    if (size === end) return isWhole ? [] : [tree.rootOver(from, end)];
    const k = middle(from, end);
    if (size <= k) return [...consistency(size, from, k, isWhole), tree.rootOver(k, end)];
    return [...consistency(size, k, end, false), tree.rootOver(from, k)];
  };
  for (let size = 1; size <= 20; size++) {
    tree.append(v.utf8(`leaf ${size}`));
    const root = tree.root();
    for (let index = 0; index < size; index++) {
      const proof = inclusion(tree, index, 0, size);
      same(v.rootByInclusion(tree.leaf(index), index, size, proof), root, `leaf ${index} of ${size}`);
      same(v.rootByInclusion(tree.leaf(index), index, size, [...proof, root]), null, "a longer proof");
      same(v.rootByInclusion(tree.leaf(index), size, size, proof), null, "no such leaf");
    }
    for (let first = 1; first < size; first++) {
      const proof = consistency(first, 0, size, true);
      same(v.isConsistent(first, tree.root(first), size, root, proof), true, `${first} to ${size}`);
      same(v.isConsistent(first, root, size, root, proof), false, "another first root");
      same(v.isConsistent(first, tree.root(first), size, tree.leaf(0), proof), false, "another root");
      same(v.isConsistent(first, tree.root(first), size, root, [...proof, root]), false, "a longer proof");
      same(v.isConsistent(first, tree.root(first), size, root, proof.slice(1)), false, "a shorter proof");
    }
  }
}

function canonical() {
  const right = ['{"a":1,"b":[]}', '["x\\"\\\\\\n",-1,9007199254740991]', '{"":{},"__proto__":1}', '"/\u{1f600}"'];
  for (const text of right) {
    same(JSON.stringify(v.readCanonical(text)), text, text);
  }
  const wrong = ['{"b":1,"a":1}', '{"a":1,"a":1}', " {}", "{} ", "{,}", "[1,]", "01", "-0", "1.0", "1e3"];
  wrong.push("9007199254740992", "null", "true", "-", "", '"', '"\\t"', '"\\u0041"', '"\\/"', '"\t"');
  wrong.push('"e\u0301"', '"\u202e"', '"\ufeff"');
  wrong.push('"\u0378"', '"\u{1fae0}\u{1f6dc}"', '"\u007f"', '{"\u00e9":1}', '{"\\n":1}', "[", "[1");
  wrong.push('{"a"', '{"a":', "\ufeff{}");
  for (const text of wrong) same(refused(() => v.readCanonical(text)), 1001, text);
  same(refused(() => v.readCanonical("[".repeat(100) + "]".repeat(100))), 1001, "deep");
  same(refused(() => v.readEntry(v.utf8(" ".repeat(65536)))), 1002, "long");
  same(refused(() => v.readEntry(Uint8Array.of(0x22, 0xff, 0x22))), 1001, "not UTF-8");
  const parts = ['"a"', "", '"中"', "\ufeff", "\ud83d\ude00"].map(v.utf8);
  const odd = [[0xff], [0xe4, 0xb8], [0xad], [0x0a], [0x22, 0x0a, 0x22], [0xed, 0xa0, 0x80], [0xc0, 0x8a]];
  same(v.textsOf(parts), parts.map(v.textOf), "texts at once");
  for (const bytes of odd) {
    const some = [...parts, Uint8Array.from(bytes), ...parts];
    same(v.textsOf(some), some.map(v.textOf), `texts at once, with ${bytes}`);
  }
  same(v.textsOf([]), [], "no texts at once");
  same(v.writtenLength('a"é\n中\u{1f600}'), 1 + 2 + 2 + 2 + 3 + 4, "written length");
  same(["\u{1f600}", "\uff01", "a", "b"].sort(v.compareUTF8), ["a", "b", "\uff01", "\u{1f600}"], "UTF-8 order");
  same(v.folded("Ｆ１ A\u200bé"), v.folded("f1ae\u0301"), "folded");
}

function exact() {
  same(v.apportion(10000, [1, 1, 1]), [3334, 3333, 3333], "§6.13");
  same(v.apportion(2, [5236, 6175, 6842]), [0, 1, 1], "§6.13");
  const weights = [9999999999, 9999999998, 3];
  same(v.apportion(10 ** 13, weights).reduce((a, b) => a + b), 10 ** 13, "products beyond 2^53");
  same(v.plus(9007199254740991, 2), 9007199254740993n, "beyond 2^53");
  same(v.minus(9007199254740993n, 2), 9007199254740991, "back again");
  same([v.dayOf(v.ordinal("2028-02-29")), v.ordinal("1970-01-01")], ["2028-02-29", 719163], "days");
}

async function notes() {
  const note = vector("ledger.checkpoints").slice(0, vector("ledger.checkpoints").indexOf("\n\n", 80) + 1);
  const key = v.readVerifierKey("example.org/shiliyuan+8c7d2042+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c");
  const checkpoint = v.readCheckpoint(note);
  same(checkpoint.size, 4, "size of the first note");
  const judge = new v.SignatureJudge(webcrypto.subtle, null);
  const [line] = checkpoint.signatures;
  await judge.prepare();
  same(await judge.judge(key.key, line.signature, v.utf8(checkpoint.text)), true, "the first note");
  const neighbour = "witness.example/neighbour1+7f1c22bb+BBvdZ38cRYQ9EEPlHsFxNelPfRgVx9eCrxYO1MKz1/do";
  const witness = v.readVerifierKey(neighbour, 4);
  const data =
    "fxwiuwAAAABrCoE8gh1EWwkwGM3w7YgJo/DdrvPNP5gsG/LOXwnHxJnay33eaKbBjvFsWQyXmw/Bmqw79biM1gXfJPJw6Av6tqrbAA==";
  const text = "example.org/shiliyuan\n6800\njuk7q7JOnOO1MX/E/byuuE+pjYds4eD1ka38Jxuosi8=\n";
  const said = v.readCosignature(v.unbase64(data).subarray(4), text);
  same(said.time, 1795850556, "time of the cosignature");
  same(await judge.judge(witness.key, said.signature, v.utf8(said.message)), true, "the cosignature");
  for (const [old, other] of [
    ["\n4\n", "\n04\n"],
    ["\n4\n", "\n9007199254740992\n"],
    ["\n4\n", "\n4\nmore\n"],
    ["\u2014 ", "\u2014  "],
    ["=\n", "=\n\n"],
    ["example.org", "\texample.org"],
  ]) {
    same(v.readCheckpoint(note.replace(old, other)), null, other);
  }
}

function policies() {
  const policy = vector("ledger.tlog-policy");
  const read = (text) => v.readTrustPolicy(Buffer.from(text)) !== null;
  same(read(policy), true, "the policy");
  for (const [old, other] of [
    ...[["quorum both\n", ""], ["quorum both\n", "quorum both"], ["\n", "\r\n"]],
    ["quorum both", "quorum neither"],
    ...[["both all", "both 3"], ["both all", "both 02"], ["group both", "group none"]],
    ["quorum both", "quorum both x"],
    ["log ", "witness w "],
    ["all witness.example/neighbour1", "all witness.example/neighbour2"],
  ]) {
    assert(policy.includes(old));
    same(read(policy.replace(old, other)), false, other);
  }
}

/** Receipts of every entry and of every ballot of the example, and altered ones. */
async function receipts() {
  const judge = new v.SignatureJudge(webcrypto.subtle, null);
  const keys = [v.readVerifierKey("example.org/shiliyuan+8c7d2042+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c")];
  const lines = vector("ledger.jsonl").split("\n").slice(0, -1);
  const notes = vector("ledger.checkpoints").split("\n\n");
  // A note has an empty line of its own. The last one that this key signed covers all but the newest entries.
  const signed = notes.findIndex((part, i) => i % 2 === 0 && part.split("\n")[1] === "149");
  const note = `${notes[signed]}\n\n${notes[signed + 1]}\n`;
  const treeOf = (all) => all.reduce((tree, line) => (tree.append(v.utf8(line)), tree), new v.Tree());
  const tree = treeOf(lines.slice(0, 149));
  const proofLines = (of, index) => inclusion(of, index, 0, of.size).map((hash) => `${v.base64(hash)}\n`).join("");
  const receiptOf = (seq) => {
    const extra = Buffer.from(lines[seq]).toString("base64");
    return `c2sp.org/tlog-proof@v1\nextra ${extra}\nindex ${seq}\n${proofLines(tree, seq)}\n${note}`;
  };
  const faultOf = async (text, trusted = keys) => (await v.judgeReceipt(v.readReceipt(text), trusted, judge)).fault;
  for (let seq = 0; seq < tree.size; seq++) same(await faultOf(receiptOf(seq)), null, `receipt of entry ${seq}`);
  const other = Buffer.from(lines[8]).toString("base64");
  same(await faultOf(receiptOf(7).replace(/extra .*/, `extra ${other}`)), "entry", "another entry's line");
  const moved = Buffer.from(lines[7].replace('"v":1', '"v":1 ')).toString("base64");
  same(await faultOf(receiptOf(7).replace(/extra .*/, `extra ${moved}`)), "entry", "no entry");
  same(await faultOf(receiptOf(7).replace(/index 7\n.*\n/, "index 7\n")), "proof", "a shorter proof");
  same(await faultOf(receiptOf(7), []), "unsigned", "nobody trusted");
  same(await faultOf(receiptOf(7).replace(/.(?=[A-Za-z0-9+/]{4}==?\n$)/, (c) => (c === "A" ? "B" : "A"))), "signature");
  for (const [old, wrong] of [["index 7", "index 07"], ["extra ", "Extra "], ["@v1", "@v2"], ["\n\n", "\n"]]) {
    same(v.readReceipt(receiptOf(7).replace(old, wrong)), null, wrong);
  }
  const sheets = new Map();
  for (const row of vector("ledger.ballots").split("\n").slice(0, -1)) {
    const [seq] = row.split(" ");
    sheets.set(seq, [...(sheets.get(seq) || []), row.slice(seq.length + 1)]);
  }
  for (const [seq, ballots] of sheets) {
    const of = treeOf(ballots);
    for (let index = 0; index < of.size; index++) {
      const head = `daxiu/ballot-proof/v1\n${ballots[index]}\nindex ${index}\nsize ${of.size}\n`;
      const text = `${head}${proofLines(of, index)}\n${receiptOf(Number(seq))}`;
      const judged = async (changed) => v.judgeBallotReceipt(v.readBallotReceipt(changed), keys, judge);
      same((await judged(text)).fault, null, `ballot ${index} of ${seq}`);
      const turned = text.includes(" for ") ? text.replace(" for ", " against ") : text.replace(" against ", " for ");
      if (turned !== text) same((await judged(turned)).fault, "ballot", `turned ballot ${index} of ${seq}`);
    }
  }
}

/** The vectors' receipt of a balance, as it is, on a page, and altered; and whose word counts for it. */
async function balances() {
  const judge = new v.SignatureJudge(webcrypto.subtle, null);
  const text = vector("ledger.balance-proof");
  const policy = v.readTrustPolicy(Buffer.from(vector("ledger.tlog-policy")));
  const said = async (changed, trust = { policy, now: v.secondsOf("9999-12-31T23:59:59Z") }) => {
    const read = v.readAnyReceipt(changed);
    return read && v.judgeAnyReceipt(read, trust, judge);
  };
  const whole = await said(text);
  same([whole.fault, whole.balance, whole.period], [null, { unit: "1-102", amount: 40001 }, "2025-01"], "the balance");
  same(whole.witnesses, ["witness.example/neighbour1", "witness.example/neighbour2"], "its witnesses");
  const escaped = text.replace(/\+/g, "&#43;").replace(/&#43;/g, "+");
  same((await said(`<p>1</p><pre class="receipt">${escaped}</pre>\n`)).fault, null, "on a page");
  same(await said(`<pre class="receipt">${text}</pre><pre class="receipt">${text}</pre>`), null, "two on a page");
  for (const [old, other, fault] of [
    ["unit 1-102 ", "unit 1-101 ", "balance"],
    ["unit 1-102 4", "unit 1-102 5", "balance"],
    ["index 1\n", "index 0\n", "balance"],
    ["index 1\n", "index 99\n", "balance"],
    ["accounts Y", "accounts Z", "balance"],
    ["index 16\n", "index 15\n", "entry"],
  ]) {
    assert(text.includes(old), old);
    same((await said(text.replace(old, other))).fault, fault, other);
  }
  for (const [old, other] of [["unit 1-102 ", "unit 1-102 0"], ["accounts ", "account "], ["\nc2sp", "c2sp"]]) {
    same(await said(text.replace(old, other)), null, other);
  }
  const first = /\u2014 witness.example\/neighbour1 .*\n/;
  same((await said(text.replace(first, ""))).isWitnessed, false, "one witness of two");
  same((await said(text.replace(first, (line) => line + line))).fault, "signature", "a witness's line twice");
  const early = { policy, now: v.secondsOf("2024-01-01T00:00:00Z") };
  same((await said(text, early)).witnesses, [], "cosignatures ahead of the clock");
  same((await said(text, [])).fault, "unsigned", "nobody trusted");
}

/** What the page asks of the example: homes as people write them, words, amounts, periods. */
async function asked() {
  const input = split(Buffer.from(vector("ledger.jsonl")), vector("ledger.checkpoints"));
  const verdict = await v.verifyLedger({ ...input, now: "9999-12-31T23:59:59Z", subtle: webcrypto.subtle });
  for (const [text, parts] of [
    ["08-02-1103", "8-2-1103"],
    ["８栋２单元1103室", "8-2-1103"],
    ["８号楼 2门 11层1103", "8-2-1103"],
    ["十二栋三单元五〇一室", "12-3-501"],
    ["3#-2-501", "3-2-501"],
    ["A座0301", "a-301"],
    ["甲座301", "甲-301"],
    ["商铺 12", "商铺-12"],
    ["东区3—2—501", "东区-3-2-501"],
    ["<script>", ""],
  ]) {
    same(v.homeParts(text).join("-"), parts, text);
  }
  for (const [text, code] of [["1-101", "1-101"], ["01栋0102", "1-102"], ["１－１０３", "1-103"]]) {
    same(v.homeOf(verdict, text).code, code, text);
  }
  same(v.homeOf(verdict, "1-109").known, false, "no such home");
  same(v.homeOf(verdict, "1-109").near.includes("1-101"), true, "one slip away");
  same(v.homeOf(verdict, "\u202e<b>").near, [], "no spelling");
  const found = (words) => v.searchIn(verdict, words, 1000);
  for (const [seq, line] of vector("ledger.jsonl").split("\n").slice(0, -1).entries()) {
    const { number, memo, body } = JSON.parse(line);
    const words = [number, memo, body.payee, body.reason, body.unit].filter((word) => typeof word === "string");
    for (const word of words) same(found(word).rows.some((row) => row.entry === seq), true, `${seq}: ${word}`);
  }
  same(found("nothing of this kind").total, 0, "no entry");
  same(found("2025年2月").total > 0, true, "a month");
  same([v.fenOf("1,234.5"), v.fenOf("¥12"), v.fenOf("1,23"), v.fenOf("1.234")], [123450, 1200, null, null], "fen");
  for (const [text, span] of [["2025", "year"], ["2025H2", "half"], ["2025Q4", "quarter"], ["2025-02", "month"]]) {
    same(v.spanOf(v.periodNamed(text)), span, text);
    same(v.spanOf(v.periodNamed(`${text}..${text}`)), span, text);
  }
  for (const text of ["2025-13", "2025Q5", "1899", "2025..2024", "2025..2026..2027", ""]) {
    same(v.periodNamed(text), null, text);
  }
  // Whatever the page's period is, its sums lead from what there was to what there is.
  for (const text of ["2025", "2025-02", "2025-02-10..2025-05-11", "2025..2026", "2030"]) {
    const figures = v.figuresOf(verdict, v.periodNamed(text));
    const [start, came, went, end] = ["start", "in", "out", "end"].map((name) => figures[`${name}/${text}`]);
    same(start + came - went, end, text);
  }
}

/** Where nobody can judge signatures the verdict is the weaker one, and says which questions are open. */
async function means() {
  const lines = Buffer.from(vector("ledger.jsonl"));
  const ballots = fs.readFileSync(path.join(vectors, "ledger.ballots"));
  const input = split(lines, vector("ledger.checkpoints"), ballots);
  input.now = "9999-12-31T23:59:59Z";
  const answers = async (means) => {
    const verdict = await v.verifyLedger({ ...input, ...means });
    const [, rules, seals] = verdict.checks;
    return [verdict.word, rules.answer, seals.answer, `${seals.checked} of ${seals.of}`];
  };
  same(await answers({ subtle: webcrypto.subtle }), ["holds", "yes", "yes", "16 of 16"], "native");
  same(await answers({}), ["weak", "unchecked", "unchecked", "0 of 16"], "no means");
  const tweetnacl = "/usr/share/nodejs/tweetnacl/nacl-fast.js";
  if (!fs.existsSync(tweetnacl)) return;
  same(await answers({ nacl: require(tweetnacl) }), ["holds", "yes", "yes", "2 of 16"], "tweetnacl");
}

async function all() {
  hashes();
  salts();
  proofs();
  canonical();
  exact();
  policies();
  await notes();
  await receipts();
  await balances();
  await means();
  await asked();
  console.log(`${count} comparisons`);
}

all().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
