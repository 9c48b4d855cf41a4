// Civil days of the Gregorian calendar, as texts that compare as they follow one another (FORMAT.md §3).

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function isLeap(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysIn(year, month) {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The number that some digits of a text are, or -1 where one is no digit. */
function digits(text, from, count) {
  let n = 0;
  for (let i = from; i < from + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    n = 10 * n + digit;
  }
  return n;
}

/** Whether a text begins with YYYY-MM-DD, a day of the years 1900 to 9999. */
function startsWithDay(text) {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  if (text[4] !== "-" || text[7] !== "-") return false;
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function isDay(text) {
  return text.length === 10 && startsWithDay(text);
}

/** The month that was asked for last: entries that follow one another mostly have one. */
const lastOrdinal = { month: "", before: 0 };

/** Days since 0001-01-01, which is 1. */
function ordinal(day) {
  const month = day.slice(0, 7);
  if (month !== lastOrdinal.month) {
    lastOrdinal.month = month;
    lastOrdinal.before = daysBeforeMonth(day);
  }
  return lastOrdinal.before + digits(day, 8, 2);
}

/** Days since 0001-01-01 before the month of a day. */
function daysBeforeMonth(day) {
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 2);
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return 365 * past + leaps + daysBefore[month - 1] + (month > 2 && isLeap(year) ? 1 : 0);
}

function dayOf(ordinalDay) {
  let year = Math.floor((ordinalDay - 1) / 365.2425) + 1;
  const start = (y) => 365 * (y - 1) + Math.floor((y - 1) / 4) - Math.floor((y - 1) / 100) + Math.floor((y - 1) / 400);
  while (start(year) >= ordinalDay) year--;
  while (start(year + 1) < ordinalDay) year++;
  let rest = ordinalDay - start(year);
  let month = 1;
  while (rest > daysIn(year, month)) rest -= daysIn(year, month++);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(rest).padStart(2, "0")}`;
}

/** Seconds of a moment, counted as `ordinal` counts days. */
function secondsOf(moment) {
  const minutes = digits(moment, 11, 2) * 60 + digits(moment, 14, 2);
  return ordinal(moment) * 86400 + minutes * 60 + digits(moment, 17, 2);
}

const unixEpoch = 719163 * 86400;

/** Minutes of a zone, east of Greenwich above zero. */
function zoneMinutes(zone) {
  return (digits(zone, 1, 2) * 60 + digits(zone, 4, 2)) * (zone[0] === "-" ? -1 : 1);
}

function monthOf(day) {
  return day.slice(0, 7);
}

function yearOf(day) {
  return day.slice(0, 4);
}

function nextMonth(month) {
  const year = digits(month, 0, 4);
  const number = digits(month, 5, 2);
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(next[0]).padStart(4, "0")}-${String(next[1]).padStart(2, "0")}`;
}

function lastDay(month) {
  return `${month}-${daysIn(digits(month, 0, 4), digits(month, 5, 2))}`;
}
