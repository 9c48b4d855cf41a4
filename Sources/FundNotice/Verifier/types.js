// Types of values (FORMAT.md §3). A type is a function from a value to whether it is one.

const largestAmount = 10 ** 13;
const largestShare = 10 ** 10;

function isObject(value) {
  return typeof value === "object" && !Array.isArray(value);
}

/** A string whose bytes, as written, are one at least and so many at most. What it may consist of the reader judged. */
function stringOf(limit) {
  return (value) => {
    if (typeof value !== "string" || value === "") return false;
    return 3 * value.length <= limit || writtenLength(value) <= limit;
  };
}

function patternOf(expression) {
  return (value) => typeof value === "string" && expression.test(value);
}

function integerOf(low, high) {
  return (value) => typeof value === "number" && value >= low && value <= high;
}

function oneOf(...words) {
  return (value) => words.includes(value);
}

function arrayOf(type, least) {
  return (value) => Array.isArray(value) && value.length >= least && value.every((element) => type(element));
}

/** An object with these members; a name that ends in `?` is optional. */
function recordOf(members) {
  const types = new Map();
  let required = 0;
  for (const name of Object.keys(members)) {
    const isOptional = name.endsWith("?");
    types.set(isOptional ? name.slice(0, -1) : name, { type: members[name], isOptional });
    if (!isOptional) required++;
  }
  return (value) => {
    if (!isObject(value)) return false;
    let found = 0;
    for (const name of Object.keys(value)) {
      const member = types.get(name);
      if (!member || !member.type(value[name])) return false;
      if (!member.isOptional) found++;
    }
    return found === required;
  };
}

const isText = stringOf(2000);
const isAnyInteger = integerOf(-largest, largest);
const isSequence = integerOf(0, largest);
const isAmount = integerOf(1, largestAmount);
const isSignedAmount = integerOf(-largestAmount, largestAmount);
const isDigest = patternOf(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/);
const isSalt = patternOf(/^[A-Za-z0-9+/]{21}[AQgw]==$/);
const isKeyID = patternOf(/^[0-9a-f]{8}$/);
const isAccount = patternOf(/^[1-9][0-9]{3}(\.[1-9])?$/);

const isPlainCode = patternOf(/^[!#-[\]-~]{1,64}$/);
const isShort = stringOf(64);
function isCode(value) {
  return isPlainCode(value) || (isShort(value) && !noCodePattern.test(value));
}

function isDate(value) {
  return typeof value === "string" && isDay(value);
}

function isMonth(value) {
  return typeof value === "string" && value.length === 7 && startsWithDay(value + "-01");
}

function isYear(value) {
  return typeof value === "string" && value.length === 4 && startsWithDay(value + "-01-01");
}

const isClockTime = patternOf(/^.{10}T([01][0-9]|2[0-3])(:[0-5][0-9]){2}Z$/);
function isMoment(value) {
  return isClockTime(value) && startsWithDay(value);
}

const isZoneForm = patternOf(/^[+-][0-9]{2}:[0-5][0-9]$/);
function isZone(value) {
  return isZoneForm(value) && value !== "-00:00" && Math.abs(zoneMinutes(value)) <= 14 * 60;
}

const isNumberForm = patternOf(/^[0-9-]{7}\/([0-9]{4}|[1-9][0-9]{4,7})$/);
/** The number of a voucher: its month, and a serial that is not 0. */
function isNumber(value) {
  return isNumberForm(value) && isMonth(monthOf(value)) && Number(value.slice(8)) > 0;
}

/** A text without a line feed. */
function isOneLine(value) {
  return isText(value) && !value.includes("\n");
}

const isLongKey = stringOf(1000);
/** A verifier key that is well-formed (§8). */
function isVerifierKey(value) {
  return isLongKey(value) && readVerifierKey(value) !== null;
}

const isFieldName = patternOf(/^[a-z]{1,64}$/);
/** Commitments to private details: at least one. */
function isPrivate(value) {
  const names = isObject(value) ? Object.keys(value) : [];
  return names.length > 0 && names.every((name) => isFieldName(name) && isDigest(value[name]));
}
