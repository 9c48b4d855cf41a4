#!/usr/bin/env node
// What the page's verifier reckons of ledgers: figures, statements, homes. One line of JSON for each.
//
//     figures.js --many FILE OUTPUT PERIOD…     many ledgers in one process, as verify_many.py takes them
//     figures.js LEDGER.daxiu PERIOD…           one, to standard output
"use strict";
const fs = require("fs");
const { webcrypto } = require("crypto");
const { ledgersIn, readLedger } = require("./reading.js");
const { load } = require("./verifier.js");

const v = load("verifyLedger", "figuresOf", "statementsOf", "disclosureOf", "periodNamed", "homeOf");

/** Rows by key and figures by column as objects. */
function plain(statements) {
  const rowsOf = (rows) => Object.fromEntries(rows);
  return Object.fromEntries(statements.map(([name, rows]) => [name, rowsOf(rows)]));
}

function exact(_, value) {
  return typeof value === "bigint" ? Number(value) : value;
}

async function reckoned(input, names) {
  const verdict = await v.verifyLedger({ ...input, now: "9999-12-31T23:59:59Z", subtle: webcrypto.subtle });
  const periods = names.map(v.periodNamed);
  const wanted = new Set(names.map((name) => `statement/any/${name}`));
  const told = (period) => [...v.statementsOf(verdict, period), ...v.disclosureOf(verdict, period)];
  const statements = Object.fromEntries(periods.map((period) => [period.key, plain(told(period))]));
  const figures = Object.fromEntries(periods.map((period) => [period.key, v.figuresOf(verdict, period, wanted)]));
  const homes = [...verdict.ledger.units.keys()].map((code) => v.homeOf(verdict, code));
  const codes = verdict.findings.map(({ code }) => code);
  return JSON.stringify({ codes, statements, figures, homes }, exact);
}

async function run([first, ...rest]) {
  if (first !== "--many") return console.log(await reckoned(readLedger(first), rest));
  const [file, output, ...names] = rest;
  const results = fs.openSync(output, "w");
  for (const input of ledgersIn(file)) fs.writeSync(results, (await reckoned(input, names)) + "\n");
  fs.closeSync(results);
}

run(process.argv.slice(2)).catch((error) => {
  console.error(`figures.js: ${error.stack}`);
  process.exitCode = 2;
});
