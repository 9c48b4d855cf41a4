#!/usr/bin/env node
// Verifies a Daxiu ledger with the verifier of the notice's page, and prints one line of JSON as Tests/Format/verify.py
// does; its members have the same names. Exit status as there.
//
//     judge.js LEDGER.daxiu
//     judge.js --jsonl ENTRIES --checkpoints NOTES [--ballots FILE] [--cosignatures FILE]
//     judge.js --many FILE OUTPUT     many ledgers in one process, as verify_many.py takes them
//     judge.js --signatures FILE      by every means, whether (key, signature, message) are true: base64 in JSON
//     judge.js --receipt FILE [--signer VKEY] [--policy FILE]
//     judge.js --receipts FILE        many of them, texts in JSON; null for what is none
//
// and --policy FILE, --now MOMENT, --tweetnacl (in place of node's Ed25519), --time (milliseconds of the processor, to
// standard error: the judging, then the page's figures).
"use strict";
const fs = require("fs");
const { createHash, webcrypto } = require("crypto");
const { ledgersIn, readLedger, readFiles } = require("./reading.js");
const { load } = require("./verifier.js");

const verifier = load(
  ...["verifyLedger", "readTrustPolicy", "isMoment", "asBalance", "SignatureJudge", "holdsEquation", "isEncodedRight"],
  ...["figuresOf", "disclosureOf", "homeOf", "searchIn", "lastPeriod"],
  ...["readAnyReceipt", "judgeAnyReceipt", "readVerifierKey", "secondsOf", "textOf"]
);
const tweetnacl = "/usr/share/nodejs/tweetnacl/nacl-fast.js";

/** An object with its members in order of name, as verify.py writes one. */
function inOrder(value) {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value === "bigint") return Number(value);
  if (value === null || typeof value !== "object") return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.filter((n) => value[n] !== undefined).map((n) => [n, inOrder(value[n])]));
}

/** A verdict as verify.py prints it, with what the page says besides. */
function printed(verdict) {
  const { ledger, unchecked, first, witnessed } = verdict;
  const known = {};
  if (unchecked.attachments) known.attachments = unchecked.attachments;
  if (unchecked.private) known.private = unchecked.private;
  if (unchecked.ballots.size) known.ballots = Object.fromEntries(unchecked.ballots);
  if (unchecked.cosignatures) known.cosignatures = unchecked.cosignatures;
  if (unchecked.timestamps) known.timestamps = unchecked.timestamps;
  return inOrder({
    balances: Object.fromEntries([...verdict.nets].map(([code, n]) => [code, verifier.asBalance(code, n)])),
    checkpoints: verdict.checkpoints,
    checks: verdict.checks,
    findings: verdict.findings,
    first: first ? { code: first.code, entry: first.entry } : undefined,
    origin: verdict.origin,
    remarks: verdict.remarks,
    root: verdict.root,
    size: verdict.size,
    unchecked: Object.keys(known).length > 0 ? known : undefined,
    units: Object.fromEntries([...ledger.units.keys()].map((code) => [code, ledger.balanceOf(code)])),
    verdict: verdict.word === "fails" ? "fails" : "holds",
    witnessed: witnessed === null ? undefined : witnessed,
    word: verdict.word,
  });
}

/** What the options say: a flag is true, what takes a value has it. */
function readOptions(words) {
  const options = { files: [] };
  const flags = ["--tweetnacl", "--time", "--many"];
  for (let i = 0; i < words.length; i++) {
    if (!words[i].startsWith("--")) options.files.push(words[i]);
    else options[words[i].slice(2)] = flags.includes(words[i]) ? true : words[++i];
  }
  return options;
}

/** What judges signatures: tweetnacl where it is asked for, or where this node has no Ed25519. */
function means(options) {
  const nacl = fs.existsSync(tweetnacl) ? require(tweetnacl) : undefined;
  return options.tweetnacl ? { nacl } : { subtle: webcrypto.subtle, nacl };
}

/** Asks everything that a page asks of a verdict: whatever was forged, it is answered. */
function askedFor(verdict) {
  try {
    const figures = verifier.figuresOf(verdict);
    const period = verifier.lastPeriod(verdict.ledger);
    if (verdict.ledger.fund && period) verifier.disclosureOf(verdict, period);
    for (const code of [...verdict.ledger.units.keys()].slice(0, 9)) verifier.homeOf(verdict, code);
    verifier.searchIn(verdict, "1-101 0.01 a", 9);
    const isWhole = Object.values(figures).every((n) => typeof n === "bigint" || Number.isSafeInteger(n));
    return isWhole ? {} : { verdict: "figures are no integers" };
  } catch (error) {
    return { verdict: error.stack };
  }
}

async function judgeMany([file, output], options) {
  const results = fs.openSync(output, "w");
  for (const input of ledgersIn(file)) {
    const verdict = await verifier.verifyLedger({ ...input, now: "9999-12-31T23:59:59Z", ...means(options) });
    fs.writeSync(results, JSON.stringify({ ...printed(verdict), ...askedFor(verdict) }) + "\n");
  }
  fs.closeSync(results);
  return 0;
}

/** What node's Ed25519, tweetnacl and the verifier's own reckoning say of signatures; one list each. */
async function judgeSignatures(file) {
  const cases = JSON.parse(fs.readFileSync(file, "utf8"));
  const read = cases.map((parts) => parts.map((part) => Uint8Array.from(Buffer.from(part, "base64"))));
  const said = {};
  for (const means of [{ subtle: webcrypto.subtle }, { nacl: require(tweetnacl) }]) {
    const judge = new verifier.SignatureJudge(means.subtle, means.nacl);
    await judge.prepare();
    said[judge.means] = [];
    for (const [key, signature, message] of read) said[judge.means].push(await judge.judge(key, signature, message));
  }
  said.reckoned = read.map(([key, signature, message]) => {
    const digest = createHash("sha512").update(signature.subarray(0, 32)).update(key).update(message).digest();
    return verifier.isEncodedRight(signature) && verifier.holdsEquation(key, signature, digest);
  });
  console.log(JSON.stringify(said));
  return 0;
}

function momentOf(options) {
  const now = options.now || new Date().toISOString().replace(/\.[0-9]+Z$/, "Z");
  if (!verifier.isMoment(now)) throw new Error("--now is no moment");
  return now;
}

function policyOf(options) {
  const policy = options.policy ? verifier.readTrustPolicy(fs.readFileSync(options.policy)) : null;
  if (options.policy && !policy) throw new Error("not a trust policy");
  return policy;
}

/** What verify.py says of a receipt; null where a text is none. */
async function receiptVerdict(text, trust, judge) {
  const read = text === null ? null : verifier.readAnyReceipt(text);
  const said = read ? await verifier.judgeAnyReceipt(read, trust, judge) : null;
  if (!said || !said.entry) return null;
  const { origin, size } = (read.receipt || read).checkpoint;
  const word = said.fault === "unsigned" ? "unchecked" : said.fault ? "fails" : said.isWitnessed ? "holds" : "weak";
  const { seq, kind, body } = said.entry;
  const line = read.kind === "ballot" ? { unit: read.ballot.unit, ballot: read.ballot.choice } : {};
  if (read.kind === "balance") {
    const { unit, amount } = read.balance;
    Object.assign(line, { unit, balance: amount, period: body.period === undefined ? null : body.period });
  }
  const who = { signers: said.signers.sort(), witnesses: said.witnesses.sort() };
  return inOrder({ entry: seq, kind, origin, size, ...line, ...who, verdict: word });
}

/** Judges receipts as verify.py does one; exit status of a single one as there. */
async function judgeReceipts(options) {
  const key = options.signer ? verifier.readVerifierKey(options.signer) : null;
  if (options.signer && !key) throw new Error("--signer is no vkey");
  const trust = { keys: key ? [key] : [], policy: policyOf(options), now: verifier.secondsOf(momentOf(options)) };
  const judge = new verifier.SignatureJudge(means(options).subtle, means(options).nacl);
  if (options.receipts) {
    const said = [];
    for (const text of JSON.parse(fs.readFileSync(options.receipts, "utf8"))) {
      said.push(await receiptVerdict(text, trust, judge));
    }
    console.log(JSON.stringify(said));
    return 0;
  }
  const said = await receiptVerdict(verifier.textOf(fs.readFileSync(options.receipt)), trust, judge);
  if (!said) throw new Error("no receipt");
  console.log(JSON.stringify(said));
  return { holds: 0, fails: 1, unchecked: 2, weak: 3 }[said.verdict];
}

async function judgeOne(options) {
  const now = momentOf(options);
  const input = options.jsonl ? readFiles(options) : readLedger(options.files[0]);
  if (input.structure !== undefined) {
    const findings = [{ code: 2013, detail: input.structure }];
    console.log(JSON.stringify({ findings, remarks: [], size: 0, verdict: "fails", word: "fails" }));
    return 1;
  }
  const policy = policyOf(options);
  const start = process.cpuUsage();
  const verdict = await verifier.verifyLedger({ ...input, policy, now, ...means(options) });
  if (options.time) {
    const judged = process.cpuUsage(start).user;
    verifier.figuresOf(verdict);
    console.error(Math.round(judged / 1000), Math.round((process.cpuUsage(start).user - judged) / 1000));
  }
  console.log(JSON.stringify(printed(verdict)));
  return verdict.word === "fails" ? 1 : verdict.witnessed === 0 ? 3 : 0;
}

const options = readOptions(process.argv.slice(2));
function run() {
  if (options.signatures) return judgeSignatures(options.signatures);
  if (options.receipt || options.receipts) return judgeReceipts(options);
  return options.many ? judgeMany(options.files, options) : judgeOne(options);
}

run().then(
  (status) => (process.exitCode = status),
  (error) => {
    console.error(`judge.js: ${error.stack}`);
    process.exitCode = 2;
  }
);
