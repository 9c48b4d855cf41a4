// SHA-256 (FIPS 180-4), at once and without waiting: a page hashes a ledger's lines faster so than by asking the
// browser for each. Nothing is allocated for a line.

const roundConstants = new Int32Array(64);
const startState = new Int32Array(8);

/** The first bits of the fractions of the square and cube roots of the first primes, as the standard has them. */
(function fillConstants() {
  const fraction = (x) => ((x - Math.floor(x)) * 0x100000000) | 0;
  let found = 0;
  for (let n = 2; found < 64; n++) {
    let isPrime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) isPrime = false;
    if (!isPrime) continue;
    if (found < 8) startState[found] = fraction(Math.sqrt(n));
    roundConstants[found++] = fraction(Math.cbrt(n));
  }
})();

const schedule = new Int32Array(64);

/** Takes the 64 bytes at a place into a state. */
function compress(state, bytes, at) {
  const w = schedule;
  const k = roundConstants;
  for (let i = 0; i < 16; i++, at += 4) {
    w[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
  }
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15];
    const y = w[i - 2];
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
  }
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  let f = state[5];
  let g = state[6];
  let h = state[7];
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + (g ^ (e & (f ^ g))) + k[i] + w[i]) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = (state[0] + a) | 0;
  state[1] = (state[1] + b) | 0;
  state[2] = (state[2] + c) | 0;
  state[3] = (state[3] + d) | 0;
  state[4] = (state[4] + e) | 0;
  state[5] = (state[5] + f) | 0;
  state[6] = (state[6] + g) | 0;
  state[7] = (state[7] + h) | 0;
}

const hashState = new Int32Array(8);
const block = new Uint8Array(64);

/** Ends a hash: the last bytes, fewer than 64, lie in `block`; `length` bytes were hashed in all. */
function finish(state, filled, length, out, to) {
  block[filled++] = 0x80;
  if (filled > 56) {
    block.fill(0, filled, 64);
    compress(state, block, 0);
    filled = 0;
  }
  block.fill(0, filled, 64);
  const high = Math.floor(length / 0x20000000);
  const low = (length << 3) >>> 0;
  for (let i = 0; i < 4; i++) {
    block[56 + i] = high >>> (24 - 8 * i);
    block[60 + i] = low >>> (24 - 8 * i);
  }
  compress(state, block, 0);
  for (let i = 0; i < 8; i++) {
    const word = state[i];
    out[to + 4 * i] = word >>> 24;
    out[to + 4 * i + 1] = word >>> 16;
    out[to + 4 * i + 2] = word >>> 8;
    out[to + 4 * i + 3] = word;
  }
}

/**
 * Hashes bytes, after one more where `prefix` is not negative.
 *
 * `state` and `before` continue a hash of that many bytes, a multiple of 64.
 */
function hashInto(bytes, from, end, prefix, out, to, state = startState, before = 0) {
  const current = hashState;
  current.set(state);
  let at = from;
  let filled = 0;
  if (prefix >= 0) {
    block[filled++] = prefix;
    if (end - from >= 63) {
      while (filled < 64) block[filled++] = bytes[at++];
      compress(current, block, 0);
      filled = 0;
    }
  }
  for (; end - at >= 64; at += 64) compress(current, bytes, at);
  while (at < end) block[filled++] = bytes[at++];
  finish(current, filled, before + end - from + (prefix >= 0 ? 1 : 0), out, to);
}

/** SHA-256 of some bytes. */
function sha256(bytes) {
  const out = new Uint8Array(32);
  hashInto(bytes, 0, bytes.length, -1, out, 0);
  return out;
}

/** The leaf hash of some bytes (§2). */
function leafHash(bytes) {
  const out = new Uint8Array(32);
  hashInto(bytes, 0, bytes.length, 0, out, 0);
  return out;
}

/** HMAC-SHA256 (RFC 2104) under one key of at most 64 bytes; what it hashes of the key is hashed once. */
class KeyedHash {
  constructor(key) {
    this.inner = this.start(key, 0x36);
    this.outer = this.start(key, 0x5c);
    this.digest = new Uint8Array(32);
  }

  start(key, mask) {
    const padded = new Uint8Array(64).fill(mask);
    for (let i = 0; i < key.length; i++) padded[i] ^= key[i];
    const state = new Int32Array(startState);
    compress(state, padded, 0);
    return state;
  }

  /** The hash of the bytes from one place to another; overwritten by the next. */
  of(bytes, from = 0, end = bytes.length) {
    hashInto(bytes, from, end, -1, this.digest, 0, this.inner, 64);
    hashInto(this.digest, 0, 32, -1, this.digest, 0, this.outer, 64);
    return this.digest;
  }
}
