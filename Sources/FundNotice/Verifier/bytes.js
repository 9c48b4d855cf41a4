// Bytes and text: UTF-8, base64, hexadecimal (FORMAT.md §2).

const utf8Encoder = new TextEncoder();
const strictUTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The bytes of a text in UTF-8. */
function utf8(text) {
  return utf8Encoder.encode(text);
}

/** The text that some bytes are in strict UTF-8; null where they are not. */
function textOf(bytes) {
  try {
    return strictUTF8.decode(bytes);
  } catch (error) {
    return null;
  }
}

/** The texts that several parts are, each as `textOf` has it. */
function textsOf(parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
    all[at++] = 0x0a;
  }
  const whole = textOf(all);
  const texts = whole === null ? [] : whole.split("\n");
  // One part that is not UTF-8, or has a line feed, is enough for all to be read one by one.
  return texts.length === parts.length + 1 ? texts.slice(0, -1) : parts.map(textOf);
}

/** Writes a text of ASCII characters to a place; gives the place after it. */
function writeASCII(text, bytes, at) {
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i);
  return at + text.length;
}

/** How many bytes a text has in UTF-8. */
function utf8Length(text) {
  let count = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    // Each half of a pair of surrogates counts two of the four bytes.
    count += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return count;
}

/** Compares texts by their UTF-8 bytes; below zero where the first comes first. */
function compareUTF8(a, b) {
  const count = Math.min(a.length, b.length);
  for (let i = 0; i < count; i++) {
    let x = a.charCodeAt(i);
    let y = b.charCodeAt(i);
    if (x === y) continue;
    // UTF-16 has the surrogates of what lies beyond U+FFFF before U+E000.
    if (x >= 0xd800 && y >= 0xd800) {
      x = x >= 0xe000 ? x - 0x800 : x + 0x2000;
      y = y >= 0xe000 ? y - 0x800 : y + 0x2000;
    }
    return x - y;
  }
  return a.length - b.length;
}

function sameBytes(a, b) {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const hexDigits = "0123456789abcdef";

/** Bytes in lower-case hexadecimal. */
function hex(bytes) {
  let text = "";
  for (const byte of bytes) text += hexDigits[byte >> 4] + hexDigits[byte & 15];
  return text;
}

const base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const base64Values = new Int8Array(128).fill(-1);
for (let i = 0; i < 64; i++) base64Values[base64Digits.charCodeAt(i)] = i;

/** Bytes in base64 with padding (RFC 4648 §4). */
function base64(bytes) {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const word = (bytes[i] << 16) | ((left > 1 ? bytes[i + 1] : 0) << 8) | (left > 2 ? bytes[i + 2] : 0);
    text += base64Digits[word >> 18] + base64Digits[(word >> 12) & 63];
    text += left > 1 ? base64Digits[(word >> 6) & 63] : "=";
    text += left > 2 ? base64Digits[word & 63] : "=";
  }
  return text;
}

/** Whether a text is the base64 of 32 bytes at a place. */
function isBase64Of(text, bytes, at) {
  for (let i = 0, digit = 0; i < 32; i += 3) {
    const word = (bytes[at + i] << 16) | (bytes[at + i + 1] << 8) | (i < 30 ? bytes[at + i + 2] : 0);
    for (let shift = 18; shift >= (i < 30 ? 0 : 6); shift -= 6) {
      if (base64Values[text.charCodeAt(digit++)] !== ((word >> shift) & 63)) return false;
    }
  }
  return text.length === 44 && text[43] === "=";
}

/** The bytes that a text is in base64, padded and with unused bits zero; null where it is not. */
function unbase64(text) {
  const length = text.length;
  if (length % 4 !== 0) return null;
  const padding = length === 0 || text[length - 1] !== "=" ? 0 : text[length - 2] === "=" ? 2 : 1;
  const bytes = new Uint8Array((length / 4) * 3 - padding);
  let word = 0;
  let at = 0;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    const value = i >= length - padding ? 0 : unit < 128 ? base64Values[unit] : -1;
    if (value < 0) return null;
    word = (word << 6) | value;
    if (i % 4 !== 3) continue;
    bytes[at++] = word >> 16;
    if (at < bytes.length) bytes[at++] = word >> 8;
    if (at < bytes.length) bytes[at++] = word;
    word &= 0;
    if (i === length - 1 && padding > 0 && !endsInZeros(text, padding)) return null;
  }
  return bytes;
}

/** Whether the bits of the last digit that stand for no byte are zero. */
function endsInZeros(text, padding) {
  const last = base64Values[text.charCodeAt(text.length - padding - 1)];
  return (last & (padding === 2 ? 15 : 3)) === 0;
}
