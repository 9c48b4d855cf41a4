// What a statement covers: a calendar year, a part of one, or any run of days.

/** Months of a half and of a quarter by how a period names it. */
const partsOfYear = { H1: [1, 6], H2: [7, 12], Q1: [1, 3], Q2: [4, 6], Q3: [7, 9], Q4: [10, 12] };

/** First and last day of what `2025`, `2025H1`, `2025Q1`, `2025-03` or `2025-03-15` names; null where that is none. */
function daysNamed(text) {
  if (isDate(text)) return [text, text];
  if (isMonth(text)) return [`${text}-01`, lastDay(text)];
  const year = text.slice(0, 4);
  const part = text.slice(4);
  if (!isYear(year) || (part !== "" && !Object.prototype.hasOwnProperty.call(partsOfYear, part))) return null;
  const [first, last] = part === "" ? [1, 12] : partsOfYear[part];
  const month = (number) => `${year}-${String(number).padStart(2, "0")}`;
  return [`${month(first)}-01`, lastDay(month(last))];
}

/** The period that a text names, as the program names its own; null where it names none. */
function periodNamed(text) {
  const ends = text.split("..").map(daysNamed);
  if (ends.length > 2 || ends.includes(null)) return null;
  const from = ends[0][0];
  const to = ends[ends.length - 1][1];
  return from <= to ? { key: text, from, to } : null;
}

/** `year`, `half`, `quarter`, `month` or `range`: how long a period is. */
function spanOf({ from, to }) {
  if (yearOf(from) !== yearOf(to) || !from.endsWith("-01") || to !== lastDay(monthOf(to))) return "range";
  const first = digits(from, 5, 2);
  const count = digits(to, 5, 2) - first + 1;
  if (count === 12) return "year";
  if (count === 6 && first % 6 === 1) return "half";
  if (count === 3 && first % 3 === 1) return "quarter";
  return count === 1 ? "month" : "range";
}

/** The first day that 本年累计 counts from: that of the year, and of a range over several years its own. */
function startOfYear({ from, to }) {
  return yearOf(from) === yearOf(to) ? `${yearOf(from)}-01-01` : from;
}

/** The year that a ledger tells of: that of its last voucher but for closings; before there is one, of entry 0. */
function lastPeriod(ledger) {
  let day = ledger.opened;
  ledger.entries.forEach(({ kind, date }) => {
    if (voucherKinds.has(kind) && kind !== "closing") day = date;
  });
  return day ? periodNamed(yearOf(day)) : null;
}
