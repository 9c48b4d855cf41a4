// The tree over the lines, RFC 6962 §2.1 and RFC 9162 §2.1 (FORMAT.md §2).

const emptyRoot = sha256(new Uint8Array(0));
const pair = new Uint8Array(64);

/** node(left, right), written to a place. */
function nodeInto(left, leftAt, right, rightAt, out, to) {
  for (let i = 0; i < 32; i++) {
    pair[i] = left[leftAt + i];
    pair[32 + i] = right[rightAt + i];
  }
  hashInto(pair, 0, 64, 1, out, to);
}

function nodeHash(left, right) {
  const out = new Uint8Array(32);
  nodeInto(left, 0, right, 0, out, 0);
  return out;
}

/** A tree that grows by leaves and knows the root over any first of them. */
class Tree {
  constructor() {
    this.size = 0;
    /** By level, the roots of the complete subtrees of 2^level leaves, one after the other. */
    this.levels = [];
  }

  room(level, count) {
    const nodes = this.levels[level] || new Uint8Array(32 * 64);
    if (nodes.length >= 32 * count) return (this.levels[level] = nodes);
    const more = new Uint8Array(2 * nodes.length);
    more.set(nodes);
    return (this.levels[level] = more);
  }

  /** Appends the leaf over the bytes from one place to another. */
  append(bytes, from = 0, end = bytes.length) {
    hashInto(bytes, from, end, 0, this.room(0, this.size + 1), 32 * this.size);
    this.grow();
  }

  /** Appends a leaf by its hash. */
  appendHash(hash) {
    this.room(0, this.size + 1).set(hash, 32 * this.size);
    this.grow();
  }

  /** Takes the leaf that was written, and makes the complete subtrees that end with it. */
  grow() {
    this.size++;
    let count = this.size;
    for (let level = 0; count % 2 === 0; level++, count /= 2) {
      const nodes = this.levels[level];
      const above = this.room(level + 1, count / 2);
      nodeInto(nodes, 32 * (count - 2), nodes, 32 * (count - 1), above, 32 * (count / 2 - 1));
    }
  }

  /** The hash of one leaf. */
  leaf(index) {
    return this.levels[0].slice(32 * index, 32 * index + 32);
  }

  /** Whether a text is the hash of one leaf in base64. */
  isLeaf(index, text) {
    return isBase64Of(text, this.levels[0], 32 * index);
  }

  /** The root over the leaves from one to another, a complete subtree or what is left of one at its end. */
  rootOver(from, end) {
    let hash = null;
    let rest = end;
    while (rest > from) {
      let level = 0;
      while (rest % 2 ** (level + 1) === 0 && rest - 2 ** (level + 1) >= from) level++;
      const at = rest / 2 ** level - 1;
      const node = this.levels[level].subarray(32 * at, 32 * at + 32);
      hash = hash ? nodeHash(node, hash) : node.slice();
      rest -= 2 ** level;
    }
    return hash || emptyRoot;
  }

  /** The root over the first leaves; over all of them unless a number is given. */
  root(size = this.size) {
    return this.rootOver(0, size);
  }
}

/** The root over lines, in the order given. */
function rootOfLines(lines) {
  const tree = new Tree();
  for (const line of lines) tree.append(line);
  return tree.root();
}

/** The largest power of two below a number above one. */
function splitPoint(size) {
  let k = 1;
  while (2 * k < size) k *= 2;
  return k;
}

/** The root that an inclusion proof leads to (RFC 9162 §2.1.3.2); null where it has the wrong length. */
function rootByInclusion(leaf, index, size, proof) {
  if (!(index >= 0 && index < size)) return null;
  const sides = [];
  for (let first = 0, count = size; count > 1; ) {
    const k = splitPoint(count);
    const isRight = index - first >= k;
    sides.push(isRight);
    first += isRight ? k : 0;
    count = isRight ? count - k : k;
  }
  if (proof.length !== sides.length) return null;
  return proof.reduce((hash, sibling, i) => {
    return sides[sides.length - 1 - i] ? nodeHash(sibling, hash) : nodeHash(hash, sibling);
  }, leaf);
}

/** Whether a consistency proof leads from one root to a later one (RFC 9162 §2.1.4.2). */
function isConsistent(firstSize, first, secondSize, second, proof) {
  if (firstSize > secondSize || firstSize < 0) return false;
  if (firstSize === secondSize) return proof.length === 0 && sameBytes(first, second);
  if (firstSize === 0) return proof.length === 0 && sameBytes(first, emptyRoot);
  const path = proof.slice();
  if (Number.isInteger(Math.log2(firstSize))) path.unshift(first);
  if (path.length === 0) return false;
  let fn = firstSize - 1;
  let sn = secondSize - 1;
  while (fn % 2 === 1) {
    fn = (fn - 1) / 2;
    sn = Math.floor(sn / 2);
  }
  let old = path[0];
  let now = path[0];
  for (const node of path.slice(1)) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      old = nodeHash(node, old);
      now = nodeHash(node, now);
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2;
        sn = Math.floor(sn / 2);
      }
    } else {
      now = nodeHash(now, node);
    }
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 && sameBytes(old, first) && sameBytes(now, second);
}
