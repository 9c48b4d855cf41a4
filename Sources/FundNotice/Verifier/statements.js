// The yearly statements (财会〔2020〕7号: 会住维01, 02, 03), with the names that `daxiu statement … --format json` gives
// rows and columns.

const incomeRows = ["4001", "4101", "4102", "4201", "4301", "4901"];
const expenditureRows = ["5001", "5101", "5901"];

/** What the statements of one period are made of. */
class StatedPeriod {
  constructor(turnovers, period) {
    const { from, to } = period;
    const year = startOfYear(period);
    this.beforeYear = turnovers.sums((date) => date < year);
    this.ofYear = turnovers.sums((date) => date >= year && date <= to);
    this.before = turnovers.sums((date) => date < from);
    this.own = turnovers.sums((date) => date >= from && date <= to);
    this.opened = turnovers.sums((date) => date <= to).opening;
  }

  /** Debits less credits on an account and its details. */
  net(sums, account, wanted = moving) {
    let n = 0;
    postableAccounts.forEach((code, i) => {
      if (code !== account && !code.startsWith(`${account}.`)) return;
      for (const bearing of wanted) n = plus(n, sums[bearing][i]);
    });
    return n;
  }

  /** The same as if every year before were closed: with the accounts that close into one of the funds (虚拟结转). */
  closedNet(sums, account) {
    let n = 0;
    postableAccounts.forEach((code, i) => {
      if (closesInto(code) !== account) return;
      for (const bearing of moving) n = plus(n, sums[bearing][i]);
    });
    return n;
  }

  /** Before the year, as its vouchers left it; openings dated up to the end of the period belong to it. */
  priorClosing(account) {
    return plus(this.closedNet(this.beforeYear, account), this.openedWith(account));
  }

  closing(account) {
    return plus(this.priorClosing(account), this.closedNet(this.ofYear, account));
  }

  openedWith(account) {
    return this.opened[accountIndexes.get(account)];
  }
}

/** 资产负债表: at the end of the period, and at the start of its year as the year's adjustments corrected it. */
function balanceSheetOf(stated) {
  const lines = new Map();
  for (const account of [...moneyAccounts, "2001", ...fundAccounts]) {
    const opening = plus(stated.priorClosing(account), stated.net(stated.ofYear, account, ["adjustment"]));
    const line = { closing: stated.closing(account), opening };
    for (const column in line) line[column] = asBalance(account, line[column]);
    lines.set(account, line);
  }
  const total = (keys) => {
    const sum = (column) => sumOf(keys.map((key) => lines.get(key)[column]));
    return { closing: sum("closing"), opening: sum("opening") };
  };
  const totals = [
    ["assets", moneyAccounts],
    ["liabilities", ["2001"]],
    ["maintenanceFund", ["3001", "3002"]],
    ["netAssets", fundAccounts],
    ["liabilitiesAndNetAssets", ["2001", ...fundAccounts]],
  ];
  for (const [key, keys] of totals) lines.set(key, total(keys));
  return lines;
}

/** One column of 收支表. */
function incomeOf(stated, sums) {
  const column = new Map();
  for (const account of incomeRows) column.set(account, negated(stated.net(sums, account)));
  for (const account of expenditureRows) column.set(account, stated.net(sums, account));
  column.set("income", sumOf(incomeRows.map((account) => column.get(account))));
  column.set("expense", sumOf(expenditureRows.map((account) => column.get(account))));
  column.set("surplus", minus(column.get("income"), column.get("expense")));
  return column;
}

/** 收支表: the period, and beside it the year to its end, or for a year the year before. */
function incomeStatementOf(stated, span, yearBefore) {
  const name = ["year", "quarter", "month"].includes(span) ? span : "period";
  const columns = new Map([[name, incomeOf(stated, stated.own)]]);
  if (span !== "year") columns.set("yearToDate", incomeOf(stated, stated.ofYear));
  else if (yearBefore) columns.set("yearBefore", incomeOf(yearBefore, yearBefore.own));
  return transposed(columns);
}

/** 净资产变动表: of the year to the end of the period, by fund. */
function netAssetsOf(stated) {
  const rows = new Map();
  const row = (key, amount) => {
    const line = {};
    for (const fund of fundAccounts) line[fund] = negated(amount(fund));
    rows.set(key, line);
  };
  const { ofYear } = stated;
  row("priorClosing", (fund) => stated.priorClosing(fund));
  row("adjustment", (fund) => stated.net(ofYear, fund, ["adjustment"]));
  row("surplus", (fund) => minus(stated.closedNet(ofYear, fund), stated.net(ofYear, fund)));
  row("distribution", (fund) => stated.net(ofYear, fund, ["distribution"]));
  row("transfer", (fund) => stated.net(ofYear, fund, ["movement", "handover"]));
  row("closing", (fund) => stated.closing(fund));
  const sum = (key, parts) => {
    const line = {};
    for (const fund of fundAccounts) line[fund] = sumOf(parts.map((part) => rows.get(part)[fund]));
    rows.set(key, line);
  };
  sum("opening", ["priorClosing", "adjustment"]);
  sum("change", ["surplus", "distribution", "transfer"]);
  for (const line of rows.values()) line.netAssets = sumOf(fundAccounts.map((fund) => line[fund]));
  return rows;
}

/** Columns by name as rows by key. */
function transposed(columns) {
  const rows = new Map();
  for (const [name, column] of columns) {
    for (const [key, n] of column) rows.set(key, { ...rows.get(key), [name]: n });
  }
  return rows;
}

/** The statements of a period: by name, then by key of a row, the figures by column, in fen. */
function statementsOf(verdict, period) {
  const turnovers = turnoversOf(verdict.ledger);
  const stated = new StatedPeriod(turnovers, period);
  const span = spanOf(period);
  const last = span === "year" && yearOf(period.from) > "1900" ? String(Number(yearOf(period.from)) - 1) : null;
  const yearBefore = last ? new StatedPeriod(turnovers, periodNamed(last)) : null;
  const netAssets = netAssetsOf(stated);
  if (yearBefore) {
    for (const [key, line] of netAssetsOf(yearBefore)) {
      for (const column of Object.keys(line)) netAssets.get(key)[`${column}Compared`] = line[column];
    }
  }
  return new Map([
    ["balance-sheet", balanceSheetOf(stated)],
    ["income", incomeStatementOf(stated, span, yearBefore)],
    ["net-assets", netAssets],
  ]);
}
