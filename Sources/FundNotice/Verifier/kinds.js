// The lines: what an entry of each kind consists of (FORMAT.md §4, §6).

const recorderRoles = ["treasurer", "cashier", "trustee"];
const isRole = oneOf(...recorderRoles, "supervisor", "auditor");
const isBasis = oneOf("area", "weight", "equal");
const isTenure = oneOf(...tenures);
const isExpense = oneOf("bank-fee", "audit", "appraisal", "publication", "other");
const isIncome = oneOf(...Object.keys(incomeAccounts));
const isRequired = oneOf("required");
const isGround = oneOf("elevator", "fire", "facade", "roof", "drainage", "road");
const isScope = arrayOf(isCode, 1);

const approvers = { approvals: integerOf(0, 20), roles: arrayOf(isRole, 1) };
const isPolicy = recordOf({
  "backdating?": integerOf(0, 36600),
  budgetTolerance: integerOf(0, 10000),
  "changes?": recordOf(approvers),
  "contracts?": isRequired,
  "emergency?": recordOf({ days: integerOf(1, 365), grounds: arrayOf(isGround, 1), role: isRole }),
  "forbidden?": arrayOf(isText, 1),
  "overruns?": recordOf(approvers),
  "reconciliation?": isRequired,
  "register?": isRequired,
  "separation?": isRequired,
  "tiers?": arrayOf(recordOf({ ...approvers, from: integerOf(0, largestAmount), "resolution?": isRequired }), 1),
  "window?": integerOf(1, 366),
});

const paidIn = { amount: isAmount, "reference?": isCode };
const drawn = { ...paidIn, "request?": isSequence };
const invoiced = { ...drawn, from: isAccount, "invoice?": isCode, "invoiceTotal?": isAmount, payee: isText };
const isHome = recordOf({
  area: integerOf(1, largestShare),
  building: isCode,
  code: isCode,
  "group?": isCode,
  "seller?": isText,
  tenure: isTenure,
  use: isCode,
  "weight?": integerOf(1, largestShare),
});
const isUnitAmounts = arrayOf(recordOf({ amount: isSignedAmount, unit: isCode }), 0);

/** A voucher that may share a bank's line, or be an instalment of an invoice (§5). */
function inPieces(members) {
  const isOne = recordOf({ ...members, "piece?": integerOf(1, 9999) });
  return (v) => isOne(v) && (!("piece" in v) || "reference" in v) && (!("invoiceTotal" in v) || "invoice" in v);
}

function anyOf(...types) {
  return (value) => types.some((type) => type(value));
}

const isContract = recordOf({
  amount: isAmount,
  contractor: isText,
  "number?": isCode,
  project: isCode,
  release: isDate,
  "replaces?": isText,
  "request?": isSequence,
  retention: integerOf(0, 10000),
});
const isObjection = recordOf({
  entry: isSequence,
  "key?": isVerifierKey,
  "note?": stringOf(5000),
  text: isText,
  "unit?": isCode,
});

const isChartLine = recordOf({ code: isAccount, en: isText, type: oneOf(...accountTypes.values()), zh: isText });
const isOpenBody = recordOf({
  chart: arrayOf(isChartLine, 0),
  currency: oneOf("CNY"),
  members: arrayOf(recordOf({ key: isVerifierKey, role: isRole, title: isText }), 1),
  name: isText,
  nature: oneOf("statutory", "common"),
  origin: isCode,
  policy: isPolicy,
  preparer: isText,
  sharing: isBasis,
  timezone: isZone,
});
function isOpen(body) {
  return isOpenBody(body) && body.chart.every((line, i) => i === 0 || body.chart[i - 1].code < line.code);
}

const registerKinds = ["amendment", "merge", "split", "title", "units"];
const isRegisterForm = recordOf({ body: isObject, kind: oneOf(...registerKinds) });
/** A change of the register as it is asked for: the body of the entry, without a request (§6.32). */
function isRegisterChange(value) {
  return isRegisterForm(value) && !("request" in value.body) && bodies[value.kind](value.body);
}

const isCorrectionForm = recordOf({
  kind: oneOf("contribution", "income", "payment", "expense"),
  voucher: isObject,
  year: isYear,
});

const choices = ["abstain", "against", "for"];
function ofChoices(type) {
  return recordOf({ abstain: type, against: type, for: type });
}
const vote = {
  "custodian?": isText,
  from: isDate,
  heads: oneOf("unit", "group"),
  matter: oneOf("use", "raise", "common-use", "custody", "office"),
  "project?": isCode,
  scope: isScope,
  title: isText,
  to: isDate,
};
const isCount = recordOf({ area: isSequence, heads: isSequence });

const budgetLines = [
  ["account", isAccount],
  ["expense", isExpense],
  ["income", isIncome],
  ["project", isCode],
].map(([name, type]) => recordOf({ amount: integerOf(0, largestAmount), [name]: type }));

/** By kind, whether a body is one. */
const bodies = {
  open: isOpen,
  units: recordOf({ "request?": isSequence, units: arrayOf(isHome, 1) }),
  project: recordOf({ budget: isAmount, id: isCode, scope: isScope, "sharing?": isBasis, title: isText }),
  opening: recordOf({
    assets: arrayOf(recordOf({ account: isAccount, amount: isAmount }), 0),
    undistributed: isSignedAmount,
    units: isUnitAmounts,
  }),
  contribution: inPieces({ ...paidIn, "to?": oneOf("1201"), unit: isCode }),
  income: inPieces({ ...paidIn, category: isIncome }),
  payment: inPieces({ ...invoiced, "part?": oneOf("inspection", "other", "pricing", "supervision"), project: isCode }),
  expense: inPieces({ ...invoiced, category: isExpense }),
  transfer: recordOf({ ...drawn, from: isAccount, "interest?": isAmount, to: isAccount }),
  distribution: recordOf({ amount: isAmount, "request?": isSequence, scope: isScope, "sharing?": isBasis }),
  reversal: recordOf({ entry: isSequence, reason: isText, "request?": isSequence }),
  close: recordOf({ balances: isDigest, period: isMonth }),
  refund: recordOf({ ...drawn, entry: isSequence }),
  destruction: recordOf({ amount: integerOf(0, largestAmount), unit: isCode }),
  payout: recordOf({ ...drawn, unit: isCode }),
  settlement: recordOf({ amount: isAmount, "request?": isSequence, unit: isCode }),
  closing: recordOf({ period: isYear }),
  correction: (body) => isCorrectionForm(body) && bodies[body.kind](body.voucher),
  handover: recordOf({
    custodian: isText,
    direction: oneOf("in", "out"),
    "reference?": isCode,
    "request?": isSequence,
    undistributed: isSignedAmount,
    units: isUnitAmounts,
  }),
  split: recordOf({ parts: arrayOf(isHome, 1), "request?": isSequence, unit: isCode }),
  merge: recordOf({ into: isHome, "request?": isSequence, units: arrayOf(isCode, 1) }),
  amendment: recordOf({ "request?": isSequence, unit: isHome }),
  title: recordOf({ "deed?": isCode, "group?": isCode, "request?": isSequence, unit: isCode }),
  rate: recordOf({ amount: integerOf(0, largestShare), basis: oneOf("area", "unit"), from: isMonth, scope: isScope }),
  budget: recordOf({ lines: arrayOf(anyOf(...budgetLines), 1), period: isYear }),
  reconciliation: recordOf({
    bank: isAnyInteger,
    bankOnly: arrayOf(recordOf({ amount: isSignedAmount, date: isDate, "reference?": isCode }), 0),
    book: isAnyInteger,
    file: isDigest,
    ledgerOnly: arrayOf(recordOf({ amount: isSignedAmount, entry: isSequence }), 0),
    period: isMonth,
  }),
  erasure: recordOf({ entry: isSequence, field: isCode, reason: isText }),
  objection: (body) => isObjection(body) && "key" in body === "note" in body,
  reply: recordOf({ objection: isSequence, text: isText }),
  contract: (body) => isContract(body) && ("replaces" in body || !("request" in body)),
  assignment: recordOf({ assignee: isText, contractor: isText, project: isCode, "request?": isSequence }),
  acceptance: recordOf({
    contractor: integerOf(1, 5),
    project: isCode,
    residents: integerOf(1, 5),
    result: oneOf("passed", "failed"),
  }),
  completion: recordOf({ cost: isSequence, project: isCode, shares: isDigest }),
  publication: recordOf({ entry: isSequence, "until?": isDate, where: isText }),
  attestation: recordOf({
    auditor: isOneLine,
    close: isSequence,
    from: isMonth,
    key: isVerifierKey,
    note: stringOf(10000),
    "opening?": isSequence,
    opinion: oneOf("unqualified", "qualified", "adverse", "disclaimer"),
    root: isDigest,
    signed: isDate,
    size: integerOf(1, largest),
    statement: oneOf(
      ...["annual", "balance-sheet", "income", "net-assets", "cash-flow", "units", "projects", "common-income"]
    ),
    text: isText,
    to: isMonth,
  }),
  policy: recordOf({ policy: isPolicy }),
  member: anyOf(
    recordOf({ action: oneOf("add"), key: isVerifierKey, role: isRole, title: isText }),
    recordOf({ action: oneOf("revoke"), member: isKeyID }),
    recordOf({ action: oneOf("rotate"), key: isVerifierKey, member: isKeyID, note: isText })
  ),
  request: anyOf(
    recordOf({
      amount: isAmount,
      "ground?": isGround,
      "line?": isText,
      payee: isText,
      "project?": isCode,
      purpose: isText,
      "until?": isDate,
    }),
    recordOf({ purpose: isText, register: isRegisterChange, "until?": isDate })
  ),
  withdrawal: recordOf({ entry: isSequence, reason: isText }),
  approval: recordOf({ decision: oneOf("approve", "reject"), entry: isSequence, note: isText }),
  resolution: anyOf(
    recordOf({ ...vote, ballots: ofChoices(arrayOf(isCode, 0)) }),
    recordOf({ ...vote, electors: isCount, root: isDigest, tally: ofChoices(isCount) })
  ),
  succession: recordOf({
    assets: arrayOf(recordOf({ account: isAccount, balance: isAnyInteger }), 0),
    from: isKeyID,
    "items?": arrayOf(isOneLine, 1),
    note: stringOf(20000),
    to: isKeyID,
    "witness?": isKeyID,
  }),
  clock: recordOf({ from: isSequence, reason: isText }),
  incarnation: recordOf({ kept: isSequence, lost: stringOf(5000), reason: isText }),
};

/** The kinds that have postings (§5). */
const voucherKinds = new Set(
  ("opening contribution income payment expense transfer distribution reversal refund destruction payout settlement " +
    "closing correction handover split merge").split(" ")
);

const isDebit = recordOf({ account: isAccount, debit: isAnyInteger });
const isCredit = recordOf({ account: isAccount, credit: isAnyInteger });
const isEntry = recordOf({
  "attachments?": arrayOf(recordOf({ name: isText, sha256: isDigest, size: isSequence, type: isCode }), 1),
  body: isObject,
  date: isDate,
  kind: isCode,
  "memo?": isText,
  "number?": isNumber,
  "postings?": arrayOf(anyOf(isDebit, isCredit), 0),
  prev: isDigest,
  "private?": isPrivate,
  recorder: isKeyID,
  "salt?": isSalt,
  seq: isSequence,
  time: isMoment,
  v: integerOf(1, 1),
});

/** The entry that a line's bytes are; `text` is theirs, where it was read already. Throws 1001, 1002 or 1003. */
function readEntry(bytes, text = textOf(bytes)) {
  if (bytes.length > longestLine) throw new Violation(1002, `${bytes.length} bytes`);
  if (text === null) throw new Violation(1001, "not UTF-8");
  const entry = readCanonical(text);
  if (!isObject(entry) || !isEntry(entry) || "number" in entry !== "postings" in entry) {
    throw new Violation(1001, "not the members of an entry");
  }
  if (!Object.prototype.hasOwnProperty.call(bodies, entry.kind)) throw new Violation(1003, entry.kind);
  if (!bodies[entry.kind](entry.body)) throw new Violation(1001, `not the body of ${entry.kind}`);
  return entry;
}
