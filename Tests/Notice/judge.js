#!/usr/bin/env node
// Verifies a Daxiu ledger with the verifier of the notice's page, and prints one line of JSON as Tests/Format/verify.py
// does; its members have the same names. Exit status as there.
//
//     judge.js LEDGER.daxiu
//     judge.js --jsonl ENTRIES --checkpoints NOTES [--ballots FILE] [--cosignatures FILE]
//     judge.js --many FILE OUTPUT     many ledgers in one process, as verify_many.py takes them
//     judge.js --signatures FILE      by every means, whether (key, signature, message) are true: base64 in JSON
//
// and --policy FILE, --now MOMENT, --tweetnacl (in place of node's Ed25519), --time (milliseconds of the processor, to
// standard error).
"use strict";
const fs = require("fs");
const { createHash, webcrypto } = require("crypto");
const { readLedger, readFiles, split } = require("./reading.js");
const { load } = require("./verifier.js");

const verifier = load(
  ...["verifyLedger", "readTrustPolicy", "isMoment", "asBalance", "SignatureJudge", "holdsEquation", "isEncodedRight", "figuresOf"]
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

async function judgeMany([file, output], options) {
  const bytes = fs.readFileSync(file);
  const results = fs.openSync(output, "w");
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at);
    const [lines, notes] = bytes.toString("latin1", at, end).split(" ").map(Number);
    const ledger = bytes.subarray(end + 1, end + 1 + lines);
    at = end + 1 + lines + notes;
    const input = split(ledger, bytes.toString("utf8", at - notes, at));
    const verdict = await verifier.verifyLedger({ ...input, now: "9999-12-31T23:59:59Z", ...means(options) });
    fs.writeSync(results, JSON.stringify(printed(verdict)) + "\n");
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

async function judgeOne(options) {
  const now = options.now || new Date().toISOString().replace(/\.[0-9]+Z$/, "Z");
  if (!verifier.isMoment(now)) throw new Error("--now is no moment");
  const input = options.jsonl ? readFiles(options) : readLedger(options.files[0]);
  if (input.structure !== undefined) {
    const findings = [{ code: 2013, detail: input.structure }];
    console.log(JSON.stringify({ findings, remarks: [], size: 0, verdict: "fails", word: "fails" }));
    return 1;
  }
  let policy = null;
  if (options.policy) {
    policy = verifier.readTrustPolicy(fs.readFileSync(options.policy));
    if (!policy) throw new Error("not a trust policy");
  }
  const start = process.cpuUsage();
  const verdict = await verifier.verifyLedger({ ...input, policy, now, ...means(options) });
  if (options.time) console.error(Math.round(process.cpuUsage(start).user / 1000));
  console.log(JSON.stringify(printed(verdict)));
  return verdict.word === "fails" ? 1 : verdict.witnessed === 0 ? 3 : 0;
}

const options = readOptions(process.argv.slice(2));
function run() {
  if (options.signatures) return judgeSignatures(options.signatures);
  return options.many ? judgeMany(options.files, options) : judgeOne(options);
}

run().then(
  (status) => (process.exitCode = status),
  (error) => {
    console.error(`judge.js: ${error.stack}`);
    process.exitCode = 2;
  }
);
