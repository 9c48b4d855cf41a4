// The verdict, line by line as the command line has it: the same questions in the same order, the same codes.

/** What an answer rests on. */
function detailOf({ id, answer, checked, of, means }, { size, unchecked, witnessed, audience }, memory) {
  if (id === "memory") return memory.text;
  if (answer === "no" && id !== "witnesses") return said("see-below");
  if (audience === "public" && id === "integrity") return said("detail-integrity-public", size - unchecked.lines, size);
  if (audience === "public" && id === "rules") return said("detail-rules-public", unchecked.lines);
  if (id === "integrity") return said("detail-integrity", size);
  if (id === "rules") {
    if (answer === "unchecked") return said("detail-rules-unjudged");
    return unchecked.ballots > 0 ? said("detail-rules-ballots", unchecked.ballots) : said("detail-rules");
  }
  if (id === "seals") {
    const keys = said(memory.answer === "yes" ? "keys-remembered" : "keys-own");
    if (answer === "unchecked") return said(means === "none" ? "detail-seals-none" : "detail-seals-unknown");
    return means === "tweetnacl" ? said("detail-seals-some", checked, of, keys) : said("detail-seals", of, keys);
  }
  if (id === "witnesses") return detailOfWitnesses(answer, { size, unchecked, witnessed });
  return said(`detail-${id}`);
}

function detailOfWitnesses(answer, { size, unchecked, witnessed }) {
  if (witnessed === 0) return said("detail-witnesses-few");
  if (answer === "no") return said("see-below");
  if (witnessed !== null) return said("detail-witnesses", witnessed, size - witnessed);
  const count = unchecked.cosignatures;
  return count > 0 ? said("detail-witnesses-unasked", count) : said("detail-witnesses-none");
}

/** The verifier's own words, in one language, are for those who read its source; a value says the same in any. */
function isValue(detail) {
  return detail !== "" && !/^[A-Za-z][a-z,]* [A-Za-z ,]*$/.test(detail);
}

/** Findings or remarks, by code; the sentences have no room for what only the program that writes them knows. */
function groupElements(groups) {
  return groups.map(({ code, count, shown }) => {
    const lines = shown.map(({ entry, detail }) => {
      const sentence = isValue(detail) ? said("with-detail", said(`code-${code}`), detail) : said(`code-${code}`);
      const text = entry === undefined ? said("of-file", "", sentence) : said("of-entry", entry, sentence);
      return element("li", { text });
    });
    if (count > shown.length) lines.push(element("li", { text: said("more", count - shown.length) }));
    const heading = element("p", { kind: "code", text: said("group", code, said(`slug-${code}`), count) });
    return element("div", { inside: [heading, element("ul", { inside: lines })] });
  });
}

/**
 * The elements of a verdict.
 *
 * - `memory`: the answer, the text and what is to be shown beneath, of the question about what was seen before.
 * - `wrong`: what the page itself says otherwise, lines.
 */
function verdictElements(verdict, memory, wrong = []) {
  const lines = verdict.checks.map((check) => {
    const answer = check.id === "memory" ? memory.answer : check.answer;
    const [head, question] = [element("b", { text: said(`answer-${answer}`) }), said(`question-${check.id}`)];
    const text = element("span", { text: said("check", question, detailOf({ ...check, answer }, verdict, memory)) });
    return element("li", { kind: answer, inside: [head, text] });
  });
  const parts = [element("ol", { kind: "checks", inside: lines })];
  const add = (name, ...values) => parts.push(element("p", { text: said(name, ...values) }));
  for (const line of wrong) parts.push(element("p", { kind: "wrong", text: line }));
  parts.push(...memory.beneath);
  if (verdict.count > 0) add("found", verdict.count);
  parts.push(...groupElements(verdict.findings));
  if (verdict.remarked > 0) add("remarked", verdict.remarked);
  parts.push(...groupElements(verdict.remarks));
  if (wordOf(verdict, memory, wrong) !== "fails") parts.push(...strengtheningElements(verdict, memory));
  add("limits");
  return parts;
}

/** What would make a verdict worth more, what helps most first. */
function strengtheningElements({ unchecked, witnessed }, memory) {
  const missing = [];
  if (witnessed === null) missing.push(unchecked.cosignatures > 0 ? "policy" : "witness");
  if (memory.answer === "unchecked") missing.push("earlier");
  const lines = missing.map((name) => element("li", { text: said(`stronger-${name}`) }));
  return lines.length > 0 ? [element("p", { text: said("stronger") }), element("ul", { inside: lines })] : [];
}

/** The whole answer in a word: `holds`, `weak` or `fails`. */
function wordOf(verdict, memory, wrong = []) {
  return wrong.length > 0 || memory.answer === "no" ? "fails" : verdict.word;
}

/** The text for that word, and its values: of what everybody sees nobody says that it holds. */
function wordSaid(verdict, word) {
  const isPublic = verdict.audience === "public" && word === "weak";
  return [isPublic ? "word-public" : `word-${word}`, verdict.size, verdict.root, verdict.shown];
}

/** Why nothing could be judged. */
function failureText({ why, what }) {
  if (why === "altered") return said("failed", said("with-code", 4301, said("code-4301", what)));
  return said("failed", said(`failed-${why}`, what));
}
