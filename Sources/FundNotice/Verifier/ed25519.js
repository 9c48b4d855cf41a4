// Whether an Ed25519 signature is true, as FORMAT.md §8 has it: the equation without the cofactor, k taken modulo L,
// S < L, and public keys of any 32 bytes. What is common goes to the browser, or to tweetnacl where the browser has no
// Ed25519; libraries differ in what they say of points of small order and of y ≥ p, so these few are reckoned here.

const fieldPrime = 2n ** 255n - 19n;
const groupOrder = 2n ** 252n + 27742317777372353535851937790883648493n;

function littleEndian(bytes) {
  let n = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) n = (n << 8n) | BigInt(bytes[i]);
  return n;
}

/** y of the points whose order divides 8. */
const smallOrdinates = new Set([
  0n,
  1n,
  fieldPrime - 1n,
  2707385501144840649318225287225658788936804267575313519463743609750303021n,
  fieldPrime - 2707385501144840649318225287225658788936804267575313519463743609750303021n,
]);

function ordinate(bytes) {
  return littleEndian(bytes) & (2n ** 255n - 1n);
}

/** Whether an encoded point is one that libraries judge differently. */
function isUncommon(bytes) {
  // All of them begin or end in one of a few ways; nearly no other point does.
  const top = bytes[31] & 0x7f;
  if (top !== 0 && top !== 0x7f && top !== 0x05 && top !== 0x7a) return false;
  const y = ordinate(bytes);
  return y >= fieldPrime || smallOrdinates.has(y);
}

/** Whether S of a signature is below L, and R is an encoding that a point can have. */
function isEncodedRight(signature) {
  return littleEndian(signature.subarray(32)) < groupOrder && ordinate(signature.subarray(0, 32)) < fieldPrime;
}

const field = {
  of: (n) => ((n % fieldPrime) + fieldPrime) % fieldPrime,
  power(base, exponent) {
    let result = 1n;
    for (let square = base; exponent > 0n; exponent >>= 1n, square = (square * square) % fieldPrime) {
      if (exponent & 1n) result = (result * square) % fieldPrime;
    }
    return result;
  },
};
const inverse = (n) => field.power(n, fieldPrime - 2n);
let curveD = null;

/** A point in extended coordinates (RFC 8032 §5.1.4); null where no point has the y. */
function decodedPoint(bytes) {
  curveD = curveD || field.of(-121665n * inverse(121666n));
  const y = ordinate(bytes) % fieldPrime;
  const u = field.of(y * y - 1n);
  const v = field.of(curveD * y * y + 1n);
  let x = field.of(u * v ** 3n * field.power(field.of(u * v ** 7n), (fieldPrime - 5n) / 8n));
  const square = field.of(v * x * x);
  if (square === field.of(-u)) x = field.of(x * field.power(2n, (fieldPrime - 1n) / 4n));
  else if (square !== u) return null;
  if ((x & 1n) !== BigInt(bytes[31] >> 7)) x = field.of(-x);
  return [x, y, 1n, field.of(x * y)];
}

function sumOfPoints([x1, y1, z1, t1], [x2, y2, z2, t2]) {
  const a = field.of((y1 - x1) * (y2 - x2));
  const b = field.of((y1 + x1) * (y2 + x2));
  const c = field.of(2n * t1 * t2 * curveD);
  const d = field.of(2n * z1 * z2);
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return [field.of(e * f), field.of(g * h), field.of(f * g), field.of(e * h)];
}

function multiple(n, point) {
  let sum = [0n, 1n, 1n, 0n];
  for (let power = point; n > 0n; n >>= 1n, power = sumOfPoints(power, power)) {
    if (n & 1n) sum = sumOfPoints(sum, power);
  }
  return sum;
}

const basePoint = new Uint8Array(32).fill(0x66);
basePoint[0] = 0x58;

/** The equation itself, slow. `digest` is SHA-512 of R, the key and the message. */
function holdsEquation(key, signature, digest) {
  const point = decodedPoint(key);
  if (!point) return false;
  const s = littleEndian(signature.subarray(32));
  const [x, y, z, t] = multiple(littleEndian(digest) % groupOrder, point);
  const [rx, ry, rz] = sumOfPoints(multiple(s, decodedPoint(basePoint)), [field.of(-x), y, z, field.of(-t)]);
  const over = inverse(rz);
  const encoded = field.of(ry * over) | ((field.of(rx * over) & 1n) << 255n);
  return encoded === littleEndian(signature.subarray(0, 32));
}

/** How many signatures wait for the browser at a time. */
const mostAtOnce = 500;

/** Answers questions about signatures: whether (key, signature, message) is true. Each is answered once. */
class SignatureJudge {
  /** `subtle` is the browser's, `nacl` tweetnacl's; either may be missing. */
  constructor(subtle, nacl) {
    this.subtle = subtle || null;
    this.nacl = nacl || null;
    this.answers = new Map();
    this.keys = new Map();
    /** How many were asked where nobody can answer; the verdict says so. */
    this.unanswered = 0;
    /** `native`, `tweetnacl` or `none`: who answers. */
    this.means = "unknown";
  }

  /** Finds out who can answer. */
  async prepare() {
    if (this.means !== "unknown") return;
    this.means = this.nacl ? "tweetnacl" : "none";
    try {
      await this.imported(basePoint);
      this.means = "native";
    } catch (error) {
      // This browser has no Ed25519, or the page no `subtle`.
    }
  }

  get canAnswer() {
    return this.means === "native" || this.means === "tweetnacl";
  }

  imported(key) {
    const name = hex(key);
    if (!this.keys.has(name)) this.keys.set(name, this.subtle.importKey("raw", key, "Ed25519", false, ["verify"]));
    return this.keys.get(name);
  }

  nameOf(key, signature, message) {
    return `${hex(key)} ${hex(signature)} ${message}`;
  }

  /** Answers questions of the form `{ key, signature, message }`, and keeps the answers. */
  async answer(questions) {
    await this.prepare();
    if (!this.canAnswer) return;
    const open = new Map();
    for (const question of questions) {
      const name = this.nameOf(question.key, question.signature, question.message);
      if (!this.answers.has(name)) open.set(name, question);
    }
    const answerOne = async ([name, { key, signature, message }]) => {
      this.answers.set(name, await this.judge(key, signature, utf8(message)));
    };
    const all = [...open];
    for (let i = 0; i < all.length; i += mostAtOnce) await Promise.all(all.slice(i, i + mostAtOnce).map(answerOne));
  }

  async judge(key, signature, message) {
    if (signature.length !== 64 || !isEncodedRight(signature)) return false;
    if (isUncommon(key) || isUncommon(signature.subarray(0, 32))) {
      const all = joined(signature.subarray(0, 32), key, message);
      const isNative = this.means === "native";
      const digest = isNative ? new Uint8Array(await this.subtle.digest("SHA-512", all)) : this.nacl.hash(all);
      return holdsEquation(key, signature, digest);
    }
    if (this.means === "tweetnacl") return this.nacl.sign.detached.verify(message, signature, key);
    try {
      return await this.subtle.verify("Ed25519", await this.imported(key), signature, message);
    } catch (error) {
      // No point has this key's y, and a browser said so when it took the key.
      return false;
    }
  }

  /** Whether a signature over a text is true. Whoever asks has had the question answered before. */
  isTrue(key, signature, message) {
    if (!this.canAnswer) {
      this.unanswered++;
      return true;
    }
    return this.answers.get(this.nameOf(key, signature, message)) === true;
  }
}
