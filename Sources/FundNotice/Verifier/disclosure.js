// What owners are told every year (165号令 §30): the totals, the items of expenditure, and what moved every home.

/** The movements of homes in the order of their columns; a split or a merger stands under `other`. */
const movementColumns = [
  ...["contribution", "returned", "destroyed", "settled", "distribution", "cost", "adjustment", "handover", "other"],
];
/** What undistributed income comes of. */
const gainRows = incomeRows.slice(1);
/** Columns that stand there even where nothing moved. */
const usualColumns = new Set(["contribution", "returned", "distribution", "cost"]);

/** (一): what the funds had, what came and went by what it was for, what they have. */
function disclosedTotalsOf(stated) {
  const { own } = stated;
  const rows = new Map();
  const row = (key, amount) => {
    const line = {};
    for (const fund of fundAccounts) line[fund] = negated(amount(fund));
    line.total = sumOf(fundAccounts.map((fund) => line[fund]));
    rows.set(key, line);
  };
  const on = (accounts) => (fund) => {
    const counted = postableAccounts.filter((code) => accounts.includes(code.slice(0, 4)) && closesInto(code) === fund);
    return sumOf(counted.map((code) => stated.net(own, code)));
  };
  const atStart = (fund) => plus(stated.closedNet(stated.before, fund), stated.openedWith(fund));
  row("opening", atStart);
  row("contributions", on(["4001"]));
  row("used", on(["5001"]));
  row("returned", on(["5101"]));
  row("gains", on(gainRows));
  for (const account of gainRows) row(account, on([account]));
  row("expenses", on(["5901"]));
  row("distribution", (fund) => stated.net(own, fund, ["distribution"]));
  row("adjustment", (fund) => stated.net(own, fund, ["adjustment"]));
  row("transfer", (fund) => stated.net(own, fund, ["movement", "handover"]));
  row("closing", (fund) => plus(atStart(fund), stated.closedNet(own, fund)));
  return rows;
}

/** What a voucher charges a project's classes; null where it charges none. */
function chargeOf(entry, original) {
  if (original) return original.split ? original.split.map(negated) : null;
  return entry.split || null;
}

/** Whether an adjustment is of an earlier year's expense that undistributed income bore. */
function isCorrectedExpense(entry, original) {
  const kind = original ? bearingOfKind[original.kind] : undefined;
  if ((kind !== undefined && kind !== "adjustment") || chargeOf(entry, original)) return false;
  const { postings } = entry;
  const isDebited = postings.some((posting) => posting.account === "3101" && "debit" in posting);
  return isDebited && postings.some((posting) => moneyAccounts.includes(posting.account) && "credit" in posting);
}

/**
 * (二): by project what the period cost, and under `ID/YEAR` what it corrected of an earlier year; with the totals, in
 * which what was spent besides projects stands too.
 */
function disclosedItemsOf(ledger, { from, to }) {
  const rows = new Map();
  const sums = { total: [0, 0, 0], correctedTotal: [0, 0, 0] };
  let isCorrected = false;
  const spent = (key, parts) => parts.forEach((n, i) => (sums[key][i] = plus(sums[key][i], n)));
  forEachVoucher(ledger, (entry, original) => {
    if (entry.date < from || entry.date > to) return;
    const bearing = bearingOf(entry, original);
    const isOfYear = bearing === "movement";
    if (!isOfYear && bearing !== "adjustment") return;
    const key = isOfYear ? "total" : "correctedTotal";
    const charge = chargeOf(entry, original);
    if (charge) {
      const { project } = papersOf(original || entry);
      const name = isOfYear ? project : `${project}/${ledger.yearOfVoucher(entry)}`;
      const row = rows.get(name) || { amount: 0, commercial: 0, public: 0 };
      rows.set(name, addedTo(row, charge));
      spent(key, [...charge, 0]);
    } else if (isOfYear) spent(key, [0, 0, netIn(entry, "5901")]);
    else if (isCorrectedExpense(entry, original)) spent(key, [0, 0, netIn(entry, "3101")]);
    else return;
    if (!isOfYear) isCorrected = true;
  });
  for (const key in sums) {
    const [commercial, ofPublic, undistributed] = sums[key];
    const amount = sumOf(sums[key]);
    if (key === "total" || isCorrected) rows.set(key, { amount, commercial, public: ofPublic, undistributed });
  }
  return rows;
}

function addedTo(row, [commercial, ofPublic]) {
  const amount = plus(row.amount, plus(commercial, ofPublic));
  return { amount, commercial: plus(row.commercial, commercial), public: plus(row.public, ofPublic) };
}

/** (三): of every home what it had, what moved it and what it has; of buildings, classes and all together. */
function disclosedHomesOf(ledger, { from, to }) {
  const register = new HomesOn(ledger, to);
  const lines = new Map([...register.homes.keys()].map((code) => [code, { opening: 0, closing: 0 }]));
  const shown = new Set(usualColumns);
  forEachVoucher(ledger, (entry, original) => {
    if (entry.date > to) return;
    const isBefore = entry.date < from || bearingOf(entry, original) === "opening";
    const movement = movementOf(entry, original);
    const column = isBefore ? "opening" : movement === "replaced" ? "other" : movement;
    for (const [code, n] of changesOf(entry)) {
      const line = lines.get(code);
      line[column] = plus(line[column] || 0, n);
      line.closing = plus(line.closing, n);
    }
  });
  const homes = [];
  for (const code of ledger.codesInOrder()) {
    const line = lines.get(code);
    const { home, registered } = register.homes.get(code);
    const isMoved = Object.values(line).some((n) => n !== 0);
    if (registered <= to || isMoved) homes.push({ code, home, line });
    for (const column of movementColumns) if (line[column]) shown.add(column);
  }
  const columns = ["opening", ...movementColumns.filter((column) => shown.has(column)), "closing"];
  return rowsOfHomes(homes, columns);
}

function rowsOfHomes(homes, columns) {
  const rows = new Map();
  const total = (key, some) => {
    const row = {};
    for (const column of columns) row[column] = sumOf(some.map(({ line }) => line[column] || 0));
    rows.set(key, row);
  };
  const buildings = new Map();
  for (const one of homes) {
    total(one.code, [one]);
    const { building } = one.home;
    if (!buildings.has(building)) buildings.set(building, []);
    buildings.get(building).push(one);
  }
  if (buildings.size > 1) for (const [building, some] of buildings) total(`building/${building}`, some);
  for (const tenure of tenures) total(fundAccount[tenure], homes.filter(({ home }) => home.tenure === tenure));
  total("total", homes);
  return rows;
}

/** The parts of a period that have figures, in the form of `statementsOf`. */
function disclosureOf(verdict, period) {
  const { ledger } = verdict;
  return new Map([
    ["disclosure-1", disclosedTotalsOf(new StatedPeriod(turnoversOf(ledger), period))],
    ["disclosure-2", disclosedItemsOf(ledger, period)],
    ["disclosure-3", disclosedHomesOf(ledger, period)],
  ]);
}
