// Projects: their cost, contracts, acceptance and completion (FORMAT.md §6.3, §6.13, §6.26).

/** What a project has charged so far, to both classes. */
function costOf(project) {
  return plus(project.classes[0].charged, project.classes[1].charged);
}

Object.assign(Ledger.prototype, {
  prepareProjects() {
    this.projects = new Map();
    /** By what they allow, the resolutions that passed. */
    this.passed = new Map();
    this.sealedVotes = new Map();
    /** By position of a vote: area and heads of all, and of each choice. */
    this.voteCounts = new Map();
  },

  judge_project(entry, body) {
    if (this.projects.has(body.id)) throw new Violation(1071, body.id);
    const classes = this.scopeOf(body);
    const shares = new Map();
    for (const of of classes) for (const code of of.codes) shares.set(code, 0);
    const life = { accepted: null, completed: null, contracted: null, moved: "" };
    this.projects.set(body.id, { body, date: entry.date, classes, shares, contracts: [], paidTo: new Map(), ...life });
  },

  /** Moves what the classes are charged; gives what that changes the units by, passed on (§6.13 rule 2, §6.20). */
  charge(project, moves) {
    const changes = new Map();
    project.classes.forEach((of, i) => {
      const before = of.shares || apportion(of.charged, of.weights);
      of.charged = plus(of.charged, moves[i]);
      of.shares = apportion(of.charged, of.weights);
      if (this.replacedUnits.size === 0) {
        of.codes.forEach((code, n) => {
          const change = minus(before[n], of.shares[n]);
          if (change !== 0) changes.set(code, change);
        });
        return;
      }
      const byCode = (shares) => this.passedOn(new Map(of.codes.map((code, n) => [code, shares[n]])));
      addAll(changes, byCode(before));
      for (const [code, n] of byCode(of.shares)) addTo(changes, code, negated(n));
    });
    for (const [code, n] of changes) addTo(project.shares, code, negated(n));
    project.moved = larger(project.moved, this.date);
    return changes;
  },

  /** {1070} {1276} */
  openProject(id) {
    const project = this.projects.get(id);
    if (!project) throw new Violation(1070, id);
    if (project.completed) throw new Violation(1276, id);
    return project;
  },

  /** {1272} */
  judgeOrder(first, later) {
    if (later < first) this.find(1272, later);
  },

  /** Whether an emergency of a project was approved, and neither rejected nor withdrawn. */
  isUrgent(id) {
    return this.emergencies.some((matter) => {
      return matter.body.project === id && matter.outcome === null && this.approvedOn(matter) !== null;
    });
  },

  /** The contract on which somebody is paid now. */
  contractOf(project, name) {
    return project.contracts.find(({ parties }) => parties[parties.length - 1] === name);
  },

  paidOn(project, { parties }) {
    return sumOf([...new Set(parties)].map((name) => project.paidTo.get(name) || 0));
  },

  leftOf(project, contract) {
    return larger(minus(contract.amount, this.paidOn(project, contract)), 0);
  },

  judge_contract(entry, body) {
    const project = this.openProject(body.project);
    const name = folded(body.contractor);
    const voted = this.isUrgent(body.project) ? "" : this.passedFirst(`use ${body.project}`);
    this.judgeOrder(larger(project.date, voted), entry.date);
    this.judgeOrder(entry.date, body.release);
    let contracts = project.contracts;
    if ("replaces" in body) {
      const old = this.contractToFollow(project, body.replaces, name);
      this.judgePartyChange(entry, body, body.contractor, this.leftOf(project, old));
      contracts = contracts.filter((contract) => contract !== old);
    }
    const own = contracts.find(({ parties }) => parties[parties.length - 1] === name);
    if (!own && contracts.some(({ parties }) => parties.includes(name))) throw new Violation(1344, body.contractor);
    const { amount, release } = body;
    const kept = portion(amount, body.retention, 10000);
    const contract = { amount, kept, release, parties: own ? own.parties : [name] };
    if (this.paidOn(project, contract) > amount - kept) this.find(1270, amount);
    if (own && (kept < own.kept || release < own.release)) this.find(1271, kept);
    project.contracts = own ? contracts.map((c) => (c === own ? contract : c)) : [...contracts, contract];
    if (project.contracted === null) project.contracted = entry.date;
  },

  /** The contract of a party that another is to follow ({1343} {1344}). */
  contractToFollow(project, party, follower) {
    const old = this.contractOf(project, folded(party));
    if (!old) throw new Violation(1343, party);
    if (project.contracts.some(({ parties }) => parties.includes(follower))) throw new Violation(1344, follower);
    return old;
  },

  judge_assignment(entry, body) {
    const project = this.openProject(body.project);
    const name = folded(body.assignee);
    const old = this.contractToFollow(project, body.contractor, name);
    this.judgeOrder(project.contracted, entry.date);
    if (!entry.attachments) this.find(1349, body.project);
    this.judgePartyChange(entry, body, body.assignee, this.leftOf(project, old));
    const contract = { ...old, parties: [...old.parties, name] };
    project.contracts = project.contracts.map((c) => (c === old ? contract : c));
  },

  /** What the policy asks where what is left of a contract goes to somebody else. */
  judgePartyChange(entry, body, party, left) {
    this.judgePayee(party);
    if (!("request" in body)) {
      if (!this.asksApprovals(this.tierOf(left))) return;
      if ("contracts" in this.policy) this.find(1345, party);
      else this.remark(1346, party);
      return;
    }
    const matter = this.citedRequest(body.request, this.date, "request");
    if (!matter) return;
    if (folded(party) !== folded(matter.body.payee)) this.find(1232, party);
    if (body.project !== matter.body.project) this.find(1233, body.project);
    this.judgeApproval(entry, body.request, matter);
    if (left > matter.body.amount) this.find(1234, left);
    this.judgeHands(entry, matter);
  },

  /** What a payment of a project with contracts may come to ({1273} {1347} {1348}). */
  judgeContracted(entry, body, project, cost) {
    const isAccepted = project.accepted !== null && project.accepted <= entry.date;
    const limitOf = ({ amount, kept, release }) => (isAccepted && release <= entry.date ? amount : amount - kept);
    const own = this.contractOf(project, folded(body.payee));
    if (own) {
      if (plus(this.paidOn(project, own), body.amount) > limitOf(own)) this.find(1273, body.project);
    } else if (!("part" in body)) {
      if ("contracts" in this.policy) this.find(1347, body.payee);
      else this.remark(1348, body.payee);
      if (cost > sumOf(project.contracts.map(limitOf))) this.find(1273, body.project);
    }
  },

  judge_acceptance(entry, body) {
    const project = this.openProject(body.project);
    const contracted = this.isUrgent(body.project) ? "" : project.contracted || "";
    this.judgeOrder(larger(project.date, contracted), entry.date);
    if (project.accepted !== null) throw new Violation(1274, body.project);
    if (body.result === "passed") project.accepted = entry.date;
  },

  judge_completion(entry, body) {
    const project = this.openProject(body.project);
    if (project.accepted === null) this.find(1275, body.project);
    this.judgeOrder(larger(project.accepted || "", project.moved), entry.date);
    if (body.cost !== costOf(project)) this.find(1277, body.cost);
    const scope = new Set([...project.classes[0].codes, ...project.classes[1].codes]);
    const shares = [...project.shares].filter(([code, n]) => n !== 0 || scope.has(code));
    shares.sort(([a], [b]) => compareUTF8(a, b));
    const root = base64(this.unitTree(shares).root());
    if (root !== body.shares && !this.lacksSalt) this.find(1278, root);
    project.completed = entry.date;
  },
});
