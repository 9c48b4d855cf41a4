// Entries by what stands in them: texts, names, numbers, months, amounts.

/** Members of a body that are no words of anybody. */
const notSearched = new Set(["note", "key", "file", "balances", "shares", "root", "lost", "salt"]);

/** Adds what stands in a value as text. */
function textsIn(value, texts) {
  if (typeof value === "string") texts.push(value);
  else if (typeof value === "object") {
    for (const name in value) if (!notSearched.has(name)) textsIn(value[name], texts);
  }
}

/** Of these characters alone a text folds to itself, but for capitals and spaces. */
const foldsPlainly = /^[\x20-\x7e\u3001-\u3011\u4e00-\u9fff]*$/;

/** A text as it is searched: without capitals, width, spaces and what shows nothing. */
function searched(text) {
  return foldsPlainly.test(text) ? text.toLowerCase().replace(/ /g, "") : folded(text);
}

/** The fen that a word says: `1234.5`, `1,234.50`, `¥1234`; null where it says none. */
function fenOf(word) {
  const read = /^[¥￥]?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,14})(?:\.([0-9]{1,2}))?元?$/.exec(word);
  return read ? settled(BigInt(read[1].replace(/,/g, "") + (read[2] || "").padEnd(2, "0"))) : null;
}

/** `2025年3月`, `2025/3` and `2025.3` as a month is written. */
function monthInWord(word) {
  const read = /^([0-9]{4})[年/.]([0-9]{1,2})月?$/.exec(word);
  return read ? `${read[1]}-${read[2].padStart(2, "0")}` : word;
}

/** The amounts of an entry: those of its body, and what it posts. */
function amountsOf({ body, postings = [] }) {
  const papers = body.voucher || body;
  const amounts = [papers.amount, papers.budget, papers.invoiceTotal, papers.cost];
  for (const posting of postings) amounts.push("debit" in posting ? posting.debit : posting.credit);
  return amounts.filter((n) => n !== undefined);
}

/** What one word asks of an entry: a text in it, an amount, or a home by its registered code. */
function askedBy(ledger, word) {
  const plain = monthInWord(word.normalize("NFKC"));
  const code = homeSpelled(ledger, plain);
  return { texts: [plain, ...(code === null ? [] : [code])].map(searched), fen: fenOf(plain) };
}

/** What is shown of an entry that was found. */
function foundRow(ledger, seq, numbers) {
  const entry = ledger.entryAt(seq);
  const { body } = entry;
  const papers = papersOf(entry);
  const row = { entry: seq, date: entry.date, kind: entry.kind };
  if (numbers.has(seq)) row.number = numbers.get(seq);
  const amount = entry.kind === "project" ? body.budget : papers.amount;
  if (amount !== undefined) row.amount = amount;
  else if (entry.postings) row.amount = sumOf(entry.postings.map((posting) => posting.debit || 0));
  const texts = [papers.payee, papers.title, entry.memo, body.purpose, body.reason, body.text, papers.project];
  row.text = texts.filter((text) => typeof text === "string").join(" · ");
  if (typeof papers.unit === "string") row.unit = papers.unit;
  return row;
}

/** The entries in which every word stands, the newest first: how many there are, and so many of them. */
function searchIn(verdict, words, limit) {
  const { ledger } = verdict;
  const all = words.slice(0, 200).split(/\s+/).filter((word) => word !== "");
  const asked = all.slice(0, 8).map((word) => askedBy(ledger, word));
  const found = { is: "found", words, total: 0, rows: [] };
  if (asked.length === 0) return found;
  const numbers = numbersOf(ledger);
  for (let seq = ledger.entries.length - 1; seq >= 0; seq--) {
    const entry = ledger.entries[seq];
    if (!entry || !isFound(entry, seq, numbers, asked)) continue;
    found.total++;
    if (found.rows.length < limit) found.rows.push(foundRow(ledger, seq, numbers));
  }
  return found;
}

function isFound(entry, seq, numbers, asked) {
  const texts = [String(seq), entry.kind, entry.date];
  if (numbers.has(seq)) texts.push(numbers.get(seq));
  if (entry.memo) texts.push(entry.memo);
  textsIn(entry.body, texts);
  const line = texts.map(searched).join("\n");
  return asked.every(({ texts, fen }) => {
    return texts.some((text) => line.includes(text)) || (fen !== null && amountsOf(entry).includes(fen));
  });
}
