#!/usr/bin/env node
// What the page's verifier reckons of ledgers: figures, statements, homes. One line of JSON for each.
//
//     figures.js --many FILE OUTPUT PERIOD…     many ledgers in one process, as verify_many.py takes them
//     figures.js LEDGER.daxiu PERIOD…           one, to standard output
//     figures.js --page PAGE.html LEDGER.daxiu  how many figures a page prints, and those that are not the ledger's;
//                                               exit status 1 where there is one
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

function verdictOn(input) {
  return v.verifyLedger({ ...input, now: "9999-12-31T23:59:59Z", subtle: webcrypto.subtle });
}

async function reckoned(input, names) {
  const verdict = await verdictOn(input);
  const periods = names.map(v.periodNamed);
  const wanted = new Set(names.map((name) => `statement/any/${name}`));
  const told = (period) => [...v.statementsOf(verdict, period), ...v.disclosureOf(verdict, period)];
  const statements = Object.fromEntries(periods.map((period) => [period.key, plain(told(period))]));
  const figures = Object.fromEntries(periods.map((period) => [period.key, v.figuresOf(verdict, period, wanted)]));
  const homes = [...verdict.ledger.units.keys()].map((code) => v.homeOf(verdict, code));
  const codes = verdict.findings.map(({ code }) => code);
  return JSON.stringify({ codes, statements, figures, homes }, exact);
}

/** The figures that a page prints, by key; and the period that it tells of. */
function printedOn(page) {
  const names = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
  const plain = (text) => text.replace(/&(lt|gt|quot|#39|amp);/g, (name) => names[name]);
  const figures = [];
  for (const [element] of page.matchAll(/<data\b[^>]*>/g)) {
    const key = /\bdata-figure="([^"]*)"/.exec(element);
    const value = /\bvalue="([^"]*)"/.exec(element);
    if (key) figures.push({ key: plain(key[1]), value: value ? value[1] : "" });
  }
  const notice = /<script type="application\/json" id="notice">([^<]*)<\/script>/.exec(page);
  return { figures, period: (notice && JSON.parse(notice[1]).period) || undefined };
}

async function comparePage(page, ledger) {
  const { figures, period } = printedOn(fs.readFileSync(page, "utf8"));
  const verdict = await verdictOn(readLedger(ledger));
  const ours = v.figuresOf(verdict, period, new Set(figures.map(({ key }) => key)));
  const others = figures.filter(({ key, value }) => String(ours[key]) !== value);
  const told = others.map((one) => ({ ...one, is: String(ours[one.key]) }));
  console.log(JSON.stringify({ printed: figures.length, others: told }));
  process.exitCode = others.length > 0 || figures.length === 0 ? 1 : 0;
}

async function run([first, ...rest]) {
  if (first === "--page") return comparePage(...rest);
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
