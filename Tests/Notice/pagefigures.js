#!/usr/bin/env node
// Reads a page that has everything inside as its browser would, judges the lines, and compares every figure that is printed
// with the verifier's: one line of JSON, with how many there are and those that differ.
//
//     pagefigures.js notice.html
"use strict";
const fs = require("fs");
const { webcrypto } = require("crypto");
const { load } = require("./verifier.js");

const verifier = load("publishedLedger", "verifyLedger", "figuresOf");
const page = fs.readFileSync(process.argv[2], "utf8");

/** What stands in the script with an ID. */
function json(id) {
  return page.split(`<script type="application/json" id="${id}">`)[1].split("</script>")[0];
}

/** An attribute as a browser reads it. */
function attribute(text) {
  const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
  return text.replace(/&(lt|gt|quot|amp|#39);/g, (entity) => entities[entity]);
}

async function main() {
  const notice = JSON.parse(json("notice"));
  const question = { base: null, ledger: json("ledger"), size: notice.size, note: notice.note };
  const { input } = await verifier.publishedLedger(question, () => {});
  const now = "2100-01-01T00:00:00Z";
  const verdict = await verifier.verifyLedger({ ...input, policy: null, now, subtle: webcrypto.subtle });
  const printed = [...page.matchAll(/ data-figure="([^"]*)" value="(-?[0-9]+)"/g)];
  const keys = printed.map(([, key]) => attribute(key));
  const figures = verifier.figuresOf(verdict, notice.period, new Set(keys));
  const differing = printed
    .map(([, , value], i) => ({ key: keys[i], printed: value, reckoned: String(figures[keys[i]]) }))
    .filter(({ printed: value, reckoned }) => value !== reckoned);
  process.stdout.write(`${JSON.stringify({ figures: keys.length, word: verdict.word, differing })}\n`);
}

main();
