// What the shown accounts and entries of a public notice come to (FORMAT.md §8.6); so does `PublicFigures`.

/** The sum of some accounts of a close; of no close, 0. */
function sumOfAccounts(close, isWanted) {
  let sum = 0;
  if (close) for (const [code, n] of close.accounts) if (isWanted(code)) sum = plus(sum, n);
  return sum;
}

/** What the accounts of income and expenditure grew by from one close to another, a year's closing taken back. */
function flowBetween(from, to, closings) {
  const between = closings.filter(({ seq }) => seq < to.entry && (!from || seq > from.entry));
  const growth = (isWanted) => {
    let n = minus(sumOfAccounts(to, isWanted), sumOfAccounts(from, isWanted));
    for (const { postings } of between) {
      for (const posting of postings) {
        if (isWanted(posting.account)) n = minus(n, asBalance(posting.account, netOfPosting(posting)));
      }
    }
    return n;
  };
  return {
    earned: growth((code) => accountTypes.get(code) === "income"),
    contributed: growth((code) => code.startsWith("4001.")),
    spent: growth((code) => accountTypes.get(code) === "expenditure"),
  };
}

/** The flows of every month and year of which both ends are shown; `opened` is the month of entry 0, or null. */
function figuresOfShownCloses(closes, closings, opened, figures) {
  const put = (key, flow) => {
    for (const name in flow) figures[`${name}/${key}`] = flow[name];
  };
  closes.forEach((close, i) => {
    const { month, accounts } = close;
    figures[`close/${month}`] = sumOfAccounts(close, (code) => moneyAccounts.includes(code));
    for (const [code, n] of accounts) figures[`closed/${month}/${code}`] = n;
    const before = closes[i - 1];
    const isNext = before && nextMonth(before.month) === month;
    if (isNext || month === opened) put(month, flowBetween(isNext ? before : null, close, closings));
    const year = yearOf(month);
    const isLast = i === closes.length - 1 || yearOf(closes[i + 1].month) !== year;
    if (!isLast) return;
    const start = closes.filter((other) => Number(yearOf(other.month)) === Number(year) - 1).pop();
    if (start || (opened && yearOf(opened) === year)) put(year, flowBetween(start, close, closings));
  });
}

/** The vouchers by which a project is paid, and what that is: a payment, or a correction by one. */
function paidBy({ kind, body }) {
  const payment = kind === "correction" ? body.voucher : body;
  const isPayment = kind === "payment" || (kind === "correction" && body.kind === "payment");
  return isPayment ? { project: payment.project, amount: payment.amount } : null;
}

/** What was planned for each project, and what shown vouchers paid on it. */
function figuresOfShownProjects(entries, figures) {
  const paid = new Map();
  const add = (project, n) => {
    const key = `project/${project}/paid`;
    figures[key] = plus(figures[key] || 0, n);
  };
  for (const entry of entries) {
    const { kind, body, seq } = entry;
    const payment = paidBy(entry);
    if (kind === "project") {
      figures[`project/${body.id}/budget`] = body.budget;
      add(body.id, 0);
    } else if (payment) {
      paid.set(seq, payment);
      add(payment.project, payment.amount);
    } else if (kind === "reversal" && paid.has(body.entry)) {
      const { project, amount } = paid.get(body.entry);
      add(project, negated(amount));
    }
  }
}

/** What single entries say: vouchers, votes, requests, ratings. */
function figuresOfShownEntries(entries, figures) {
  for (const { seq, kind, body, postings } of entries) {
    if (postings) figures[`voucher/${seq}`] = sumOf(postings.map((posting) => posting.debit || 0));
    if (kind === "request" && "amount" in body) figures[`request/${seq}/amount`] = body.amount;
    if (kind === "resolution" && "tally" in body) {
      figuresOfVote(seq, { all: body.electors, ...body.tally }, figures);
    }
    if (kind !== "acceptance") continue;
    figures[`project/${body.project}/residents`] = body.residents;
    figures[`project/${body.project}/contractor`] = body.contractor;
  }
}

/** The figures of a public notice, by key. */
function publicFigures({ size, leaves, entries, closes }) {
  const figures = { entries: size, shown: leaves.length };
  const shown = leaves.map(({ seq }) => entries[seq]);
  const open = shown.find(({ kind }) => kind === "open");
  const closings = shown.filter(({ kind }) => kind === "closing");
  figuresOfShownCloses(closes, closings, open ? monthOf(open.date) : null, figures);
  figuresOfShownProjects(shown, figures);
  figuresOfShownEntries(shown, figures);
  return figures;
}
