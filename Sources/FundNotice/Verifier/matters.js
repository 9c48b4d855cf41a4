// What somebody asks for and somebody else decides: requests, approvals, withdrawals (FORMAT.md §6.32, §6.33).

Object.assign(Ledger.prototype, {
  prepareMatters() {
    /** By position: requests and changes. */
    this.matters = new Map();
    /** By payee, then day: the requests and the spending without one that a payee is weighed by. */
    this.toPayees = new Map();
    /** By line of a budget and year: the requests that cite it. */
    this.onLines = new Map();
    this.emergencies = [];
  },

  enter(entry, body, kind) {
    const { recorder, date } = entry;
    const matter = { kind, body, recorder, date, weighed: 0, isOver: false, votes: [], paid: 0, outcome: null };
    this.matters.set(this.size, matter);
    return matter;
  },

  /** A matter that is undecided and in time on a day. */
  standing(seq, day) {
    const matter = this.matters.get(seq);
    if (!matter) throw new Violation(1210, seq);
    const { until } = matter.body;
    if (matter.outcome !== null || (until !== undefined && until < day)) throw new Violation(1211, seq);
    return matter;
  },

  /** The last tier of the policy that an amount reaches; null below all of them. */
  tierOf(n) {
    let reached = null;
    for (const tier of this.policy.tiers || []) if (tier.from <= n) reached = tier;
    return reached;
  },

  asksApprovals(tier) {
    return tier !== null && tier.approvals > 0;
  },

  /** What must approve a matter by the policy in force: so many, by members with one of its roles. */
  needsOf(matter) {
    const { changes, overruns, emergency } = this.policy;
    const needs = [];
    if (matter.kind === "budget") needs.push(overruns);
    else if (matter.kind === "request") needs.push(this.tierOf(matter.weighed));
    else needs.push(changes);
    if (matter.isOver) needs.push(overruns);
    if ("ground" in matter.body && emergency) needs.push({ approvals: 1, roles: [emergency.role] });
    return needs.filter((need) => need && need.approvals > 0);
  },

  /** The day of approval, and the day of `time` of the last approval that was needed; null while one is missing. */
  approvedOn(matter) {
    const needs = this.needsOf(matter);
    let day = matter.date;
    let recorded = "";
    for (let n = 0; n <= matter.votes.length; n++) {
      if (n > 0) {
        day = larger(day, matter.votes[n - 1].date);
        recorded = larger(recorded, matter.votes[n - 1].recorded);
      }
      const given = matter.votes.slice(0, n);
      if (needs.every((need) => given.filter(({ role }) => need.roles.includes(role)).length >= need.approvals)) {
        return { day, recorded };
      }
    }
    return null;
  },

  /** What a request claims: its amount, or what is paid on it once it was rejected or withdrawn. */
  claimOf(matter) {
    return matter.outcome === null ? matter.body.amount : matter.paid;
  },

  daysOf(payee) {
    const name = folded(payee);
    if (!this.toPayees.has(name)) this.toPayees.set(name, new Map());
    return this.toPayees.get(name);
  },

  /** Keeps what goes to a payee on the entry's date: `amount` says how much that is by now. */
  keepGoing(payee, amount) {
    const days = this.daysOf(payee);
    const day = ordinal(this.date);
    if (!days.has(day)) days.set(day, []);
    days.get(day).push(amount);
  },

  /** Whatever else goes to a payee on the entry's date, or in the most of the policy's window. */
  elseTo(payee) {
    const days = this.daysOf(payee);
    const today = ordinal(this.date);
    const on = (day) => (days.has(day) ? sumOf(days.get(day).map((amount) => amount(this))) : 0);
    const { window } = this.policy;
    if (window === undefined) return on(today);
    if (days.size === 0) return 0;
    let sum = 0;
    for (let day = today - window + 1; day <= today; day++) sum = plus(sum, on(day));
    let most = sum;
    for (let last = today + 1; last < today + window; last++) {
      sum = minus(plus(sum, on(last)), on(last - window));
      most = larger(most, sum);
    }
    return most;
  },

  /** {1237}: what goes to a payee on a day in several sums, where a sum of them would have been another tier's. */
  remarkParts(payee, n) {
    if ("window" in this.policy || this.tierOf(n) === this.tierOf(plus(this.elseTo(payee), n))) return;
    this.remark(1237, payee);
  },

  judge_request(entry, body) {
    const found = this.findings.length;
    if ("until" in body && body.until < entry.date) this.find(1212, body.until);
    if ("register" in body) {
      if (this.findings.length === found) this.enter(entry, body, "register");
      return;
    }
    const { payee, project, line, amount } = body;
    const year = yearOf(entry.date);
    if (project !== undefined && !this.projects.has(project)) this.find(1070, project);
    this.judgePayee(payee);
    const { grounds } = this.policy.emergency || { grounds: [] };
    if ("ground" in body && !grounds.includes(body.ground)) this.find(1213, body.ground);
    const budget = this.budgets.get(year) || new Map();
    if (line !== undefined && !budget.has(line)) this.find(1215, line);
    else if (line !== undefined && !suitsLine(line, project)) this.find(1217, line);
    const needsNoLine = project === undefined && (moneyAccounts.includes(payee) || this.namesScope(payee));
    if (!needsNoLine) this.judgeLine(body, year);
    if (this.findings.length > found) return;
    this.remarkParts(payee, amount);
    const onLine = this.matterList(this.onLines, `${line}\n${year}`);
    const claimed = plus(sumOf(onLine.map((other) => this.claimOf(other))), amount);
    const matter = this.enter(entry, body, "request");
    matter.weighed = plus(this.elseTo(payee), amount);
    if (line !== undefined) matter.isOver = claimed > budget.get(line);
    else matter.isOver = !needsNoLine && "overruns" in this.policy && !this.budgets.has(year);
    onLine.push(matter);
    this.keepGoing(payee, (ledger) => ledger.claimOf(matter));
    if (!("ground" in body)) return;
    matter.due = ordinal(entry.date) + this.policy.emergency.days;
    this.emergencies.push(matter);
  },

  matterList(lists, key) {
    if (!lists.has(key)) lists.set(key, []);
    return lists.get(key);
  },

  /** Whether a payee is a scope as a distribution writes it (§6.34). */
  namesScope(payee) {
    return payee.split(" ").every((name) => name === "all" || this.units.has(name) || this.buildings.has(name));
  },

  /** {1214} */
  judgePayee(payee) {
    const { forbidden } = this.policy;
    if (forbidden && forbidden.some((name) => folded(name) === folded(payee))) this.find(1214, payee);
  },

  /** {1216} */
  judgeLine(body, year) {
    if ("overruns" in this.policy && this.budgets.has(year) && !("line" in body)) this.find(1216, year);
  },

  judge_approval(entry, body) {
    const matter = this.standing(body.entry, this.day);
    if (entry.date < matter.date) this.find(1228, entry.date);
    const key = this.signedDecision(entry, body);
    const member = this.members.get(key);
    const signers = signersOf(body.note, readSignedNote(body.note).text, [member], this.judge);
    if (!signers || !signers.has(key)) throw new Violation(1223, key);
    if (member.person === this.personOf(matter.recorder)) throw new Violation(1226, key);
    if (matter.votes.some((vote) => this.personOf(vote.key) === member.person)) throw new Violation(1227, key);
    const needs = this.needsOf(matter);
    if (needs.length > 0 && !needs.some(({ roles }) => roles.includes(member.role))) throw new Violation(1225, key);
    if (body.decision === "reject") {
      matter.outcome = "rejected";
      return;
    }
    matter.votes.push({ key, role: member.role, date: entry.date, recorded: this.recorded });
    const isChange = matter.kind !== "request" && matter.kind !== "register";
    if (isChange && this.approvedOn(matter)) this.takeEffect(matter, this.afterChange(matter.kind, matter.body));
  },

  /** The key ID of the member whose decision a note is, by what the note says ({1218} to {1222}, {1224}). */
  signedDecision(entry, body) {
    const read = readSignedNote(body.note);
    if (!read || read.signatures.length !== 1) throw new Violation(1220, body.entry);
    const lines = read.text.split("\n").slice(0, -1);
    if (lines.length === 5 && lines[0] === "daxiu/approval/v1") throw new Violation(1219, body.entry);
    if ((lines.length === 6 || (lines.length === 7 && lines[6] !== "")) && lines[0] === "daxiu/approval/v2") {
      const number = readDecimal(lines[2]);
      if (number !== null && number !== body.entry) throw new Violation(1221, number);
    }
    const leaf = base64(this.tree.leaf(body.entry));
    const expected = ["daxiu/approval/v2", this.fund.origin, String(body.entry), leaf, body.decision];
    const hasReason = lines.length === 7 && body.decision === "reject" && lines[6] !== "";
    const isAboutThis = expected.every((line, i) => lines[i] === line) && (lines.length === 6 || hasReason);
    if (!isAboutThis || !isDay(lines[5])) throw new Violation(1222, body.entry);
    if (lines[5] !== entry.date) this.find(1218, lines[5]);
    const key = read.signatures[0].id;
    if (this.roleOf(key) === undefined) throw new Violation(1224, key);
    return key;
  },

  judge_withdrawal(entry, body) {
    const matter = this.standing(body.entry, this.day);
    const maker = this.personOf(matter.recorder);
    const isMember = this.activeMembers().some((member) => member.person === maker);
    if (isMember && this.personOf(entry.recorder) !== maker) this.find(1229, maker);
    matter.outcome = "withdrawn";
  },
});

/** Whether a line of a budget is for a project, or else for any other cost ({1217}). */
function suitsLine(line, project) {
  const space = line.indexOf(" ");
  const kind = line.slice(0, space);
  const name = line.slice(space + 1);
  if (kind === "project") return name === project;
  if (kind === "account" && accountTypes.get(name) === "expenditure") {
    return ["5001", "5001.1", "5001.2"].includes(name) === (project !== undefined);
  }
  return kind === "expense" && project === undefined;
}

/** The amounts of a budget by what they are for, as a request cites it: `account 5001`, `project P1`. */
function budgetAmounts(body) {
  const amounts = new Map();
  for (const line of body.lines) amounts.set(budgetSubject(line).join(" "), line.amount);
  return amounts;
}

function budgetSubject(line) {
  const kind = Object.keys(line).find((name) => name !== "amount");
  return [kind, line[kind]];
}
