// Canonical JSON: RFC 8785, further restricted (FORMAT.md §3). What this reads is in the one form that it can have.

/** What is wrong with an entry and leaves nothing of it to carry out: the number of a problem, and what was found. */
class Violation {
  constructor(code, detail) {
    this.code = code;
    this.detail = String(detail);
  }
}

const longestLine = 65535;
/** How deep a value may lie in a line: the body is the first, and 64 are allowed from there (§4). */
const deepest = 64;

/** Reads the one value that a text is; throws a `Violation` 1001 where it is not in canonical form. */
function readCanonical(text) {
  const reader = new CanonicalReader(text);
  const value = reader.value(0);
  if (reader.at !== text.length) reader.refuse();
  return value;
}

class CanonicalReader {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  refuse() {
    throw new Violation(1001, `not canonical at ${this.at}`);
  }

  expect(character) {
    if (this.text[this.at] !== character) this.refuse();
    this.at++;
  }

  /** Whether this character comes next; if so it is passed over. */
  skips(character) {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  value(depth) {
    if (depth > deepest) this.refuse();
    switch (this.text[this.at]) {
      case '"':
        return this.string();
      case "{":
        return this.object(depth);
      case "[":
        return this.array(depth);
      default:
        return this.integer();
    }
  }

  object(depth) {
    const object = {};
    this.at++;
    if (this.skips("}")) return object;
    let before = null;
    do {
      const name = this.name();
      if (before !== null && !(before < name)) this.refuse();
      before = name;
      this.expect(":");
      const value = this.value(depth + 1);
      // An assignment to this one name would be none.
      if (name === "__proto__") Object.defineProperty(object, name, { value, enumerable: true });
      else object[name] = value;
    } while (this.skips(","));
    this.expect("}");
    return object;
  }

  array(depth) {
    const array = [];
    this.at++;
    if (this.skips("]")) return array;
    do array.push(this.value(depth + 1));
    while (this.skips(","));
    this.expect("]");
    return array;
  }

  /** A name of a member: ASCII characters that show, and no escape. */
  name() {
    this.expect('"');
    const start = this.at;
    for (;;) {
      const unit = this.text.charCodeAt(this.at);
      if (unit === 0x22) break;
      if (!(unit >= 0x20 && unit <= 0x7e) || unit === 0x5c) this.refuse();
      this.at++;
    }
    return this.text.slice(start, this.at++);
  }

  string() {
    const start = ++this.at;
    let value = "";
    let from = start;
    let seen = 0;
    for (;;) {
      const unit = this.text.charCodeAt(this.at);
      if (unit === 0x22) break;
      // No character is NaN: the text ends inside the string.
      if (!(unit >= 0x20) || unit === 0x7f) this.refuse();
      seen |= unit;
      if (unit !== 0x5c) {
        this.at++;
        continue;
      }
      const escape = this.text[this.at + 1];
      if (escape !== '"' && escape !== "\\" && escape !== "n") this.refuse();
      value += this.text.slice(from, this.at) + (escape === "n" ? "\n" : escape);
      this.at += 2;
      from = this.at;
    }
    value += this.text.slice(from, this.at);
    // ASCII without control characters needs no further look.
    if (seen > 0x7f && !isNormalText(value)) this.refuse();
    this.at++;
    return value;
  }

  integer() {
    const start = this.at;
    if (this.text[this.at] === "-") this.at++;
    const first = this.at;
    let n = 0;
    for (;;) {
      const digit = this.text.charCodeAt(this.at) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      n = 10 * n + digit;
      if (n > largest) this.refuse();
      this.at++;
    }
    const count = this.at - first;
    if (count === 0 || (count > 1 && this.text[first] === "0") || (n === 0 && first > start)) this.refuse();
    return first > start ? -n : n;
  }
}

/** How many bytes stand between the quotation marks of a string as it is written. */
function writtenLength(text) {
  let count = utf8Length(text);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22 || unit === 0x5c || unit === 0x0a) count++;
  }
  return count;
}

/** A value that was read, as it was written. */
function writeCanonical(value) {
  return JSON.stringify(value);
}
