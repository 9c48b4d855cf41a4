// Cosignatures, and whose word counts (FORMAT.md §8.2; C2SP tlog-cosignature, tlog-policy).

const longestCosignature = 8192;
const mostCosignatures = 64;
const longestPolicy = 1000000;
/** A time so far ahead of the verifier's clock, in seconds, is not believed. */
const hourSeconds = 3600;

/**
 * Reads a trust policy from the bytes of its file; null where it is none.
 *
 * Gives `logs`, keys; `defined`, by name in order, a witness's key or how many of which members; and `quorum`, a name,
 * or null for `none`.
 */
function readTrustPolicy(bytes) {
  if (bytes.length > longestPolicy || !bytes.every(isPolicyOctet)) return null;
  const policy = { logs: [], defined: new Map(), quorum: undefined, keys: new Set(), members: new Set() };
  const { lines, isEnded } = linesIn(bytes);
  const areRead = lines.every((line) => {
    const items = octetText(line).split(/[ \t]+/).filter((item) => item !== "");
    return items.length === 0 || items[0].startsWith("#") || readPolicyLine(policy, items);
  });
  return isEnded && areRead && policy.quorum !== undefined ? policy : null;
}

function isPolicyOctet(octet) {
  return octet === 0x09 || octet === 0x0a || (octet >= 0x20 && octet !== 0x7f);
}

/** Bytes as characters U+0000 to U+00FF, so that names compare as octets. */
function octetText(bytes) {
  return Array.from(bytes, (octet) => String.fromCharCode(octet)).join("");
}

/** The key of an item, which none of its type was before; null where it is none. */
function policyKey(policy, item, type) {
  const text = textOf(Uint8Array.from(item, (character) => character.charCodeAt(0)));
  const key = text === null ? null : readVerifierKey(text, type);
  if (!key || policy.keys.has(`${type} ${hex(key.key)}`)) return null;
  policy.keys.add(`${type} ${hex(key.key)}`);
  return key;
}

function readPolicyLine(policy, [word, ...items]) {
  const { defined, logs } = policy;
  if (word === "log") {
    const key = items.length === 1 || items.length === 2 ? policyKey(policy, items[0], signatureType) : null;
    if (key) logs.push(key);
    return key !== null;
  }
  if (word === "quorum") {
    const isKnown = items.length === 1 && (items[0] === "none" || defined.has(items[0]));
    if (!isKnown || policy.quorum !== undefined) return false;
    policy.quorum = items[0] === "none" ? null : items[0];
    return true;
  }
  if ((word !== "witness" && word !== "group") || items.length < 2) return false;
  const [name, second, ...members] = items;
  if (name === "none" || defined.has(name)) return false;
  if (word === "witness") {
    const key = members.length <= 1 ? policyKey(policy, second, cosignatureType) : null;
    if (key) defined.set(name, { key });
    return key !== null;
  }
  const needed = second === "any" ? 1 : second === "all" ? members.length : readDecimal(second);
  if (members.length === 0 || needed === null || needed < 1 || needed > members.length) return false;
  for (const member of members) {
    if (!defined.has(member) || policy.members.has(member)) return false;
    policy.members.add(member);
  }
  defined.set(name, { needed, members });
  return true;
}

/** Whether the witnesses that cosigned, by name, are enough. */
function isQuorum(policy, held) {
  const holds = new Map();
  for (const [name, what] of policy.defined) {
    const count = what.key ? 0 : what.members.filter((member) => holds.get(member)).length;
    holds.set(name, what.key ? held.has(name) : count >= what.needed);
  }
  return policy.quorum === null || holds.get(policy.quorum) === true;
}

/** Judges rows `{ size, line }` of cosignatures; gives how many were judged well-formed, and by size who cosigned. */
async function judgeCosignatures(ledger, checkpoints, sizes, rows, policy, now) {
  const witnesses = policy ? [...policy.defined].filter(([, what]) => what.key) : [];
  const bySize = new Map();
  const held = new Map();
  let count = 0;
  for (const { size, line } of rows) {
    const isLine = typeof line === "string" && utf8Length(line) <= longestCosignature;
    const read = isLine ? readSignatureLine(line) : null;
    const place = { beside: "cosignature" };
    const seen = bySize.get(size) || new Set();
    bySize.set(size, seen);
    const name = read ? `${read.name} ${read.id}` : null;
    if (!sizes.has(size) || !read || seen.has(name) || seen.size >= mostCosignatures) {
      ledger.find(2080, size, place);
      continue;
    }
    seen.add(name);
    count++;
    const known = witnesses.filter(([, { key }]) => isBy(read, key));
    const checkpoint = checkpoints.get(size);
    if (known.length === 0 || !checkpoint) continue;
    const said = readCosignature(read.signature, checkpoint.text);
    const questions = said ? known.map(([, { key }]) => ({ key: key.key, ...said })) : [];
    await ledger.judge.answer(questions);
    const truly = known.filter(([, { key }]) => said && ledger.judge.isTrue(key.key, said.signature, said.message));
    if (truly.length === 0) ledger.find(2081, `${size} ${read.name}`, place);
    if (!held.has(size)) held.set(size, new Set());
    const isBelieved = said && said.time <= now - unixEpoch + hourSeconds;
    for (const [witness] of truly) if (isBelieved) held.get(size).add(witness);
  }
  return { count, held };
}

/** The size of the newest checkpoint that is what a policy asks; 0 where none is. */
async function newestWitnessed(ledger, checkpoints, policy, held) {
  const origin = ledger.fund ? ledger.fund.origin : null;
  const listed = policy.logs.filter(({ name }) => name === origin);
  const counting = new Set(listed.map(({ id }) => id));
  const members = [...ledger.members.values()];
  members.sort((a, b) => a.since - b.since);
  for (const member of members) {
    const by = ledger.entryAt(member.since);
    if (policy.logs.length === 0 || (by && counting.has(by.recorder))) counting.add(member.id);
  }
  const keys = [...listed, ...members.filter(({ id }) => counting.has(id))];
  for (const size of [...checkpoints.keys()].sort((a, b) => b - a)) {
    const { signatures, text } = checkpoints.get(size);
    const questions = [];
    for (const line of signatures) {
      for (const key of keys.filter((known) => isBy(line, known))) {
        questions.push({ key: key.key, signature: line.signature, message: text });
      }
    }
    if (questions.length === 0 || !isQuorum(policy, held.get(size) || new Set())) continue;
    await ledger.judge.answer(questions);
    if (questions.some((q) => ledger.judge.isTrue(q.key, q.signature, q.message))) return size;
  }
  return 0;
}
