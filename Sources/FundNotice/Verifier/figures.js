// Every figure that the page prints, as a pass over the entries gives it: integers in fen, in 0.01 m², or counts.

/** The figures of the fund as it is now. */
function figuresNow(ledger, figures) {
  const netOf = (account) => ledger.netOf(account);
  const money = sumOf(moneyAccounts.map(netOf));
  let area = 0;
  let homes = 0;
  for (const [code, unit] of ledger.units) {
    if (ledger.gone.has(code)) continue;
    homes++;
    area = plus(area, unit.area);
  }
  figures.balance = money;
  figures.bank = netOf("1001");
  figures.bonds = netOf("1101");
  figures.cash = netOf("1201");
  figures.payable = negated(netOf("2001"));
  figures.homes = homes;
  figures.area = area;
  if (homes > 0) figures["per-home"] = settled(BigInt(money) / BigInt(homes));
  if (area > 0) figures["per-m2"] = settled((BigInt(money) * 100n) / BigInt(area));
  figures.entries = ledger.size;
}

/** What came, went and was contributed, by month and year; of the page's own period last, which may cut a month. */
function figuresOfFlows(ledger, period, figures) {
  const turnovers = turnoversOf(ledger);
  const put = (key, flow) => {
    figures[`in/${key}`] = flow.came;
    figures[`out/${key}`] = flow.went;
    figures[`contributed/${key}`] = flow.contributed;
  };
  const nothing = { came: 0, went: 0, contributed: 0 };
  const all = turnovers.flows(() => true);
  for (const [key, flow] of all) if (key !== "all") put(key, flow);
  if (!period) return;
  const own = turnovers.flows((date) => date >= period.from && date <= period.to);
  const end = monthOf(period.to);
  for (let month = larger(monthOf(period.from), monthOf(ledger.opened)); month <= end; month = nextMonth(month)) {
    put(month, own.get(month) || nothing);
  }
  const flow = own.get("all");
  put(period.key, flow);
  const start = turnovers.moneyAtStart(period);
  figures[`start/${period.key}`] = start;
  figures[`end/${period.key}`] = minus(plus(start, flow.came), flow.went);
}

/** The day, in the fund's zone, of the last time (§5). */
function lastKnownDay(ledger) {
  return dayOf(Math.floor((ledger.lastTime / 60 + zoneMinutes(ledger.fund.timezone)) / 1440));
}

function figuresOfDues(ledger, period, figures) {
  const together = duesTogether(ledger, smaller(period.to, lastKnownDay(ledger)));
  if (!together) return;
  figures.due = together.due;
  figures["due-paid"] = minus(together.due, together.overdue);
  figures["due-homes"] = together.homes;
}

function figuresOfProjects(ledger, figures) {
  for (const [id, project] of ledger.projects) {
    const put = (name, n) => (figures[`project/${id}/${name}`] = n);
    const { contracts } = project;
    put("budget", project.body.budget);
    put("paid", costOf(project));
    if (contracts.length === 0) continue;
    put("contract", sumOf(contracts.map(({ amount }) => amount)));
    put("retained", sumOf(contracts.map((contract) => smaller(contract.kept, ledger.leftOf(project, contract)))));
    if (contracts.length === 1) continue;
    contracts.forEach((contract, i) => {
      put(`contract/${i + 1}/amount`, contract.amount);
      put(`contract/${i + 1}/paid`, ledger.paidOn(project, contract));
    });
  }
}

/** The counts of a vote: who may vote, who took part, who is for it. */
function figuresOfVote(entry, counts, figures) {
  for (const what of ["area", "heads"]) {
    figures[`vote/${entry}/all-${what}`] = counts.all[what];
    figures[`vote/${entry}/part-${what}`] = sumOf(choices.map((choice) => counts[choice][what]));
    figures[`vote/${entry}/for-${what}`] = counts.for[what];
  }
}

/** What single entries say: ratings, votes, vouchers, closes. */
function figuresOfEntries(ledger, figures, wanted) {
  const isWanted = (key) => wanted === null || wanted.has(key);
  ledger.entries.forEach((entry, seq) => {
    const { kind, body } = entry;
    if (entry.postings && voucherKinds.has(kind)) {
      const key = `voucher/${seq}`;
      if (isWanted(key)) figures[key] = sumOf(entry.postings.map((posting) => posting.debit || 0));
    } else if (kind === "acceptance") {
      figures[`project/${body.project}/residents`] = body.residents;
      figures[`project/${body.project}/contractor`] = body.contractor;
    }
  });
  for (const [seq, counts] of ledger.voteCounts) figuresOfVote(seq, counts, figures);
  for (const [seq, matter] of ledger.matters) {
    if (matter.kind !== "request") continue;
    figures[`request/${seq}/amount`] = matter.body.amount;
    figures[`request/${seq}/paid`] = matter.paid;
  }
}

/** What money each closed month ended with. */
function figuresOfCloses(ledger, figures) {
  const months = [...ledger.monthNets.keys()].sort();
  let money = 0;
  let next = 0;
  ledger.entries.forEach(({ kind, body }) => {
    if (kind !== "close") return;
    for (; next < months.length && months[next] <= body.period; next++) {
      const nets = ledger.monthNets.get(months[next]);
      for (const account of moneyAccounts) money = plus(money, nets.get(account) || 0);
    }
    figures[`close/${body.period}`] = money;
  });
}

function figuresOfStatements(statements, period, figures) {
  for (const [name, rows] of statements) {
    for (const [row, columns] of rows) {
      for (const column in columns) figures[`statement/${name}/${period}/${row}/${column}`] = columns[column];
    }
  }
}

/**
 * The figures of a ledger that was judged, by key; a number is a BigInt where it is beyond 2^53.
 *
 * - `period`: what the page tells of, `{ key, from, to }`; the year of the last voucher unless it is said.
 * - `wanted`: the keys that the page has, a set: of vouchers only those are reckoned, and statements of every period
 *   that a key names. All vouchers, and the statements of the page's period, unless it is said.
 */
function figuresOf(verdict, period = lastPeriod(verdict.ledger), wanted = null) {
  const { ledger } = verdict;
  const figures = {};
  if (!ledger.fund || !period) return figures;
  figuresNow(ledger, figures);
  figuresOfFlows(ledger, period, figures);
  figuresOfDues(ledger, period, figures);
  figuresOfProjects(ledger, figures);
  figuresOfEntries(ledger, figures, wanted);
  figuresOfCloses(ledger, figures);
  const tellers = new Map([[period.key, [statementsOf]]]);
  for (const key of wanted || []) {
    const [kind, name = "", named = ""] = key.split("/");
    if (kind !== "statement") continue;
    const teller = name.startsWith("disclosure-") ? disclosureOf : statementsOf;
    const own = tellers.get(named) || [];
    if (!own.includes(teller)) tellers.set(named, [...own, teller]);
  }
  for (const [named, own] of tellers) {
    const of = named === period.key ? period : periodNamed(named);
    if (of) for (const teller of own) figuresOfStatements(teller(verdict, of), of.key, figures);
  }
  return figures;
}
