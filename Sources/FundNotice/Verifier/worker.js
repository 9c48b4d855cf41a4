// The verifier at work behind a page: it takes what is published, judges it, and answers what the page asks.

/** Bytes and counts beyond which nothing is read: a server may send anything. */
const readLimits = { bundle: bundleWidth * 65537, notes: 64000000, lines: 512000000, entries: 4000000 };
/** Bundles that are asked for at once: some wait in the browser, which asks for the next while entries are judged. */
const bundlesAtOnce = 24;
/** Milliseconds between two words about how far it is: at each of them the page is drawn anew. */
const progressPause = 200;
/** Findings of one code that the page is told of; it is told how many there are. */
const mostShown = 20;

/** Nothing can be judged. `why` is a word that the page has a sentence for, `what` a file. */
class JudgingFailure extends Error {
  constructor(why, what = "") {
    super(`${why} ${what}`);
    this.why = why;
    this.what = what;
  }
}

/**
 * The bytes of a file of a folder, `{ base, isStale }`; null where there is none.
 *
 * What never changes may come from the browser's store, unless that has it of another folder that was at the address.
 */
async function fetchFile({ base, isStale }, path, limit) {
  const cache = isStale ? "reload" : path.startsWith("tile/") ? "default" : "no-cache";
  let response;
  try {
    const url = new URL(path, base);
    if (!url.href.startsWith(base)) throw new JudgingFailure("elsewhere", path);
    const privacy = { credentials: "same-origin", referrerPolicy: "no-referrer" };
    response = await fetch(url.href, { redirect: "error", cache, ...privacy });
  } catch (error) {
    throw error instanceof JudgingFailure ? error : new JudgingFailure("unreachable", path);
  }
  if (response.status === 404 || response.status === 410) return null;
  if (response.status !== 200) throw new JudgingFailure("unreachable", path);
  return readAll(response.body.getReader(), path, limit);
}

async function readAll(reader, path, limit) {
  const parts = [];
  let count = 0;
  for (;;) {
    let read;
    try {
      read = await reader.read();
    } catch (error) {
      throw new JudgingFailure("unreachable", path);
    }
    if (read.done) return parts.length === 1 ? parts[0] : joined(...parts);
    count += read.value.length;
    if (count > limit) {
      reader.cancel();
      throw new JudgingFailure("tooLarge", path);
    }
    parts.push(read.value);
  }
}

/**
 * Promises of the tiles of a level that a folder publishes, up to a size, in order: each as `read` makes it of its bytes
 * and width; null of that where it is none. After a failure no more are asked for.
 */
function fetchTiles(folder, level, size, read) {
  let bytes = 0;
  let failure = null;
  const fetchTile = async (index) => {
    if (failure) throw failure;
    const width = Math.min(bundleWidth, size - index * bundleWidth);
    const path = tilePath(level, index, width);
    const part = await fetchFile(folder, path, readLimits.bundle);
    // A partial tile gives way to the whole one.
    const whole = !part && width < bundleWidth;
    const found = whole ? await fetchFile(folder, tilePath(level, index), readLimits.bundle) : part;
    if (!found) throw new JudgingFailure("missing", path);
    const tile = read(found, width);
    if (!tile) throw new JudgingFailure("altered", path);
    bytes += found.length;
    if (bytes > readLimits.lines) throw new JudgingFailure("tooLarge", path);
    return tile;
  };
  const tiles = [];
  for (let index = 0; index * bundleWidth < size; index++) {
    const before = index < bundlesAtOnce ? Promise.resolve() : tiles[index - bundlesAtOnce];
    const tile = before.then(() => fetchTile(index));
    // Whoever waits for it hears of a failure; where nobody waits any more nobody does.
    tile.catch((error) => (failure = failure || error));
    tiles.push(tile);
  }
  return tiles;
}

/** The leaf hashes that a folder publishes, up to a size, joined. */
async function fetchLeaves(folder, size, progress) {
  const read = (bytes, width) => (bytes.length >= 32 * width ? bytes.subarray(0, 32 * width) : null);
  const tiles = [];
  for (const tile of fetchTiles(folder, "0", size, read)) {
    tiles.push(await tile);
    progress(Math.min(size, bundleWidth * tiles.length));
  }
  return joined(...tiles);
}

async function fetchText(folder, name) {
  const bytes = await fetchFile(folder, name, readLimits.notes);
  const text = bytes ? textOf(bytes) : "";
  if (text === null) throw new JudgingFailure("altered", name);
  return text;
}

/** The lines that stand in a page, in place of its folder's. */
function linesInside(lines) {
  return lines.map((line) => wholeLine(utf8(line)));
}

/** The notes that stand in a page; one for everybody that lies in a folder has none. */
function notesInside({ checkpoints = "", cosignatures = "" }) {
  return { checkpoints, cosignatures };
}

/** Whether a value is what stands in a page for the people of the estate. */
const isWholeLedger = recordOf({ lines: arrayOf(isWords, 1), checkpoints: isWords, cosignatures: isWords });

/** What stands in a page: a text, which would keep the page waiting if it were parsed there. */
function parsedLedger(text, isOne) {
  let value = null;
  try {
    value = JSON.parse(text);
  } catch (error) {
    value = null;
  }
  if (value === null || !isOne(value)) throw new JudgingFailure("altered", "ledger");
  return value;
}

/** The notes of a folder; `newest` is the one that leads to it. */
async function fetchNotes(folder) {
  const [checkpoints, cosignatures] = [await fetchText(folder, "checkpoints"), await fetchText(folder, "cosignatures")];
  return { checkpoints, cosignatures, newest: await fetchText(folder, "checkpoint") };
}

/**
 * Notes and cosignatures up to a page's note, ready to be judged, and the size of the folder's newest note where it is of
 * more.
 *
 * `checkpoints` of a publishing that goes on may have later notes; the last of the others has the text of the page's.
 */
function notesUpTo(own, { checkpoints, cosignatures, newest }) {
  const { size, text } = own;
  const notes = splitNotes(checkpoints).filter((one) => {
    const checkpoint = readCheckpoint(one);
    return !checkpoint || checkpoint.size <= size;
  });
  const last = notes.length > 0 ? readCheckpoint(notes[notes.length - 1]) : null;
  if (last && last.size < size) throw new JudgingFailure("missing", "checkpoints");
  if (!last || last.text !== text) throw new JudgingFailure("altered", "checkpoints");
  const newer = newest ? readCheckpoint(newest) : null;
  if (newer && newer.size === size && newer.text !== text) throw new JudgingFailure("altered", "checkpoint");
  return {
    notes: notes.map((one) => ({ note: one })),
    cosignatures: readCosignatureRows(cosignatures).filter((row) => row.size === null || row.size <= size),
    newer: newer && newer.size > size ? newer.size : null,
  };
}

/**
 * What a page judges: what stands in it, or what its folder has, from which its lines come while others are judged. In
 * a public page the shown lines always stand.
 */
async function publishedLedger({ note, base, ledger, audience, isStale }, progress) {
  const own = readCheckpoint(note);
  if (!own || own.size < 1 || own.size > readLimits.entries) throw new JudgingFailure("altered", "note");
  const { size } = own;
  const isPublic = audience === "public";
  const inside = ledger === null ? null : parsedLedger(ledger, isPublic ? isPublicData : isWholeLedger);
  const folder = { base, isStale };
  if (base) progress(0);
  const { newer, ...notes } = notesUpTo(own, base ? await fetchNotes(folder) : notesInside(inside));
  if (!isPublic) {
    if (base) return { input: { bundles: fetchTiles(folder, "entries", size, readBundle), ...notes }, newer };
    const entries = linesInside(inside.lines);
    if (entries.length !== size) throw new JudgingFailure("altered", "ledger");
    return { input: { entries, ...notes }, newer };
  }
  const leaves = base ? await fetchLeaves(folder, size, progress) : unbase64(inside.leaves || "");
  if (!leaves || leaves.length !== 32 * size) throw new JudgingFailure("altered", "ledger");
  return { input: { data: inside, leaves, ...notes }, newer };
}

/** The first findings of each code, and how many there are of it. */
function groupedFindings(findings) {
  const groups = new Map();
  for (const { code, detail, entry } of findings) {
    if (!groups.has(code)) groups.set(code, { code, count: 0, shown: [] });
    const group = groups.get(code);
    if (group.count++ < mostShown) group.shown.push({ detail: detail.slice(0, 200), entry });
  }
  return [...groups.values()];
}

/** A key as it is handed out. */
function verifierKeyText({ name, id, key }) {
  return `${name}+${id}+${base64(joined([signatureType], key))}`;
}

/** A verdict in plain values, for the page; `asked` is what figures it has. */
function verdictMessage(verdict, { period, figures = [] }, newer) {
  const { word, size, root, origin, fund, checks, findings, remarks, unchecked, witnessed, first, ledger } = verdict;
  const wanted = new Set(figures);
  const given = verdict.figures || (figures.length > 0 ? figuresOf(verdict, period || undefined, wanted) : {});
  const told = {};
  for (const key of figures) if (Object.prototype.hasOwnProperty.call(given, key)) told[key] = String(given[key]);
  return {
    is: "verdict",
    ...{ word, size, root, origin, fund, checks, witnessed, newer, audience: verdict.audience || "residents" },
    first: first ? { code: first.code, entry: first.entry } : null,
    findings: groupedFindings(findings),
    count: findings.length,
    remarks: groupedFindings(remarks),
    remarked: remarks.length,
    unchecked: { ...unchecked, ballots: unchecked.ballots.size },
    shown: verdict.shown,
    keys: [...ledger.members.values()].map(verifierKeyText),
    figures: told,
  };
}

/** What can be asked before a ledger was judged. */
const beforeVerdict = new Set(["judge", "check", "receipt", "forget"]);

/** Listens to a page, and answers one question after the other. */
function answerPage(scope) {
  let verdict = null;
  const tell = (message) => scope.postMessage(message);
  const progressOf = (stage, of) => {
    let told = 0;
    return (done) => {
      const now = Date.now();
      if (now - told < progressPause) return;
      told = now;
      tell({ is: "progress", stage, done, of });
    };
  };
  const means = { subtle: scope.crypto ? scope.crypto.subtle : undefined, nacl: scope.nacl };
  const judgeOfReceipts = new SignatureJudge(means.subtle, means.nacl);
  const attempt = async (question) => {
    verdict = null;
    const { size } = question;
    const { input, newer } = await publishedLedger(question, progressOf("reading", size));
    const policy = question.policy === null ? null : readTrustPolicy(utf8(question.policy));
    const progress = progressOf("judging", size);
    const all = { ...input, policy, now: question.now, ...means, progress };
    verdict = question.audience === "public" ? await judgePublic(all) : await verifyLedger(all);
    verdict.newest = question.note;
    return newer;
  };
  const judge = async (question) => {
    let newer;
    try {
      newer = await attempt(question);
    } catch (error) {
      if (!question.base || !(error instanceof JudgingFailure)) throw error;
    }
    // Nothing wrong is said before it was fetched anew.
    if (question.base && (!verdict || verdict.word === "fails")) newer = await attempt({ ...question, isStale: true });
    tell(verdictMessage(verdict, question, newer));
  };
  const check = async (question) => {
    verdict = null;
    const isPublic = "hashes" in question.ledger;
    const { input, newest } = isPublic ? givenPublic(question.ledger) : givenLedger(question.ledger);
    const policy = question.policy === null ? null : readTrustPolicy(utf8(question.policy));
    const of = isPublic ? input.data.lines.length : input.entries.length;
    const progress = progressOf("judging", of);
    const all = { ...input, policy, now: question.now, ...means, progress };
    verdict = isPublic ? await judgePublic(all) : await verifyLedger(all);
    verdict.newest = newest;
    tell(verdictMessage(verdict, question, null));
  };
  const answers = {
    judge,
    check,
    // What was asked before is answered before: whoever hears this hears nothing of it any more.
    forget: () => {
      verdict = null;
      tell({ is: "forgotten" });
    },
    receipt: async (question) => {
      tell({ is: "receipt", name: question.name, ...(await judgeGivenReceipt(question, judgeOfReceipts, verdict)) });
    },
    home: ({ code }) => {
      const isWithheld = verdict.audience === "public";
      tell(isWithheld ? { is: "home", code, known: false, withheld: true } : homeOf(verdict, code));
    },
    search: ({ words, limit }) => tell(searchIn(verdict, words, limit)),
    paper: async ({ text, keys }) => tell({ is: "paper", ...(await comparePaper(verdict, text, keys)) }),
    remembered: ({ note }) => tell({ is: "remembered", ...compareRemembered(verdict, note) }),
  };
  let before = Promise.resolve();
  scope.onmessage = ({ data }) => {
    const answer = () => {
      if (!verdict && !beforeVerdict.has(data.do)) throw new JudgingFailure("unjudged");
      return answers[data.do](data);
    };
    before = before.then(answer).catch((error) => {
      const isKnown = error instanceof JudgingFailure;
      const [why, what] = isKnown ? [error.why, error.what] : ["broken", String(error.message)];
      tell({ is: "failed", of: data.do, why, what });
    });
  };
}
