// The verifier of the notice's page, for node: its files one after the other, as the page has them.
"use strict";
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const folder = path.join(__dirname, "../../Sources/FundNotice/Verifier");

/** The source as one text: what the program embeds, in that order. */
function source() {
  const list = fs.readFileSync(path.join(folder, "../Embedded/verifier.c"), "utf8");
  const names = [...list.matchAll(/^#embed "\.\.\/Verifier\/(\w+\.js)"/gm)].map(([, name]) => name);
  return names.map((name) => fs.readFileSync(path.join(folder, name), "utf8")).join("");
}

/** Runs the source, and gives what it defines under some names. */
function load(...names) {
  const text = `(() => { "use strict";\n${source()}\nreturn { ${names.join(", ")} }; })()`;
  return vm.runInThisContext(text, { filename: "verifier.js", lineOffset: -1 });
}

module.exports = { source, load, folder };
