// Members, policy and changes of either (FORMAT.md §6.1, §6.30, §6.31, §6.36, §6.38).

const mostKeys = 1000;
const mostIncarnations = 100;
/** How long nobody who may record has recorded, before the owners may decide (§6.31), in seconds. */
const silentSeconds = 30 * 86400;

Object.assign(Ledger.prototype, {
  prepareMembers() {
    /** By key ID, everybody who is or was a member. */
    this.members = new Map();
    /** The last entry of one who may record, and the votes on office since. */
    this.lastRecording = { time: null, votes: [] };
    /** How many were entered, whatever became of them. */
    this.incarnations = 0;
  },

  judge_open(entry, body) {
    const types = new Map(body.chart.map(({ code, type }) => [code, type]));
    const isChart = types.size === accountTypes.size && [...types].every(([code, t]) => accountTypes.get(code) === t);
    if (!isChart) this.find(1034, "chart");
    for (const { key, role, title } of body.members) {
      const read = readVerifierKey(key);
      if (read.name !== body.origin) this.find(1032, read.name);
      if (this.members.has(read.id)) this.find(1033, read.id);
      else this.members.set(read.id, { ...read, role, title, isActive: true, person: read.id, since: 0 });
    }
    this.fund = body;
    this.policy = body.policy;
    const code = soundness(this.policy, this.members);
    if (code) this.find(code, "open");
  },

  /** The role of a member with a key ID; undefined of one who is none now. */
  roleOf(id) {
    const member = this.members.get(id);
    return member && member.isActive ? member.role : undefined;
  },

  /** Whose key it is: keys that rotations lead to from one another are one member's. */
  personOf(id) {
    const member = this.members.get(id);
    return member ? member.person : id;
  },

  activeMembers() {
    return [...this.members.values()].filter((member) => member.isActive);
  },

  judge_member(entry, body) {
    if (body.action === "rotate") {
      const old = this.members.get(body.member);
      if (!old || !old.isActive) throw new Violation(1200, body.member);
      const text = linesOf("daxiu/rotation/v1", this.fund.origin, entry.prev, body.member, body.key);
      const keys = [old, readVerifierKey(body.key)];
      const signers = signersOf(body.note, text, keys, this.judge);
      if (!signers || !keys.every(({ id }) => signers.has(id))) throw new Violation(1201, body.member);
    }
    this.propose(entry, body, this.isDecidedByOwners(entry));
  },

  /** Whether a change of members takes effect by a vote, because nobody who may record asks for it. */
  isDecidedByOwners(entry) {
    const role = this.roleOf(entry.recorder);
    if (role === undefined || recorderRoles.includes(role)) return false;
    const { approvals, roles } = this.policy.changes || { approvals: 0, roles: [] };
    const recorder = this.personOf(entry.recorder);
    const others = this.activeMembers().filter((m) => roles.includes(m.role) && m.person !== recorder);
    if (approvals > 0 && others.length >= approvals) return false;
    const { time, votes } = this.lastRecording;
    if (time === null || votes.length === 0 || secondsOf(entry.time) - secondsOf(time) < silentSeconds) {
      throw new Violation(1361, entry.recorder);
    }
    this.restsOn.set(this.size, votes.slice());
    return true;
  },

  judge_policy(entry, body) {
    this.propose(entry, body, false);
  },

  /** A change is entered, and takes effect where nobody else is asked. */
  propose(entry, body, isDecided) {
    const after = this.afterChange(entry.kind, body);
    const matter = this.enter(entry, body, entry.kind);
    if (entry.kind === "incarnation") this.incarnations++;
    if (isDecided || this.approvedOn(matter)) this.takeEffect(matter, after);
  },

  /** Members and policy as a change leaves them; throws what stands against it. */
  afterChange(kind, body) {
    const after = { members: this.members, policy: this.policy };
    if (kind === "clock" && !this.jumps.has(body.from)) throw new Violation(1300, body.from);
    if (kind === "policy") after.policy = body.policy;
    if (kind === "member") after.members = this.membersAfter(body);
    if (kind !== "policy" && kind !== "member") return after;
    const code = soundness(after.policy, after.members);
    if (code) throw new Violation(code, kind);
    return after;
  },

  membersAfter(body) {
    const members = new Map(this.members);
    const old = body.action === "add" ? null : members.get(body.member);
    if (old !== null) {
      if (!old || !old.isActive) throw new Violation(1200, body.member);
      members.set(old.id, { ...old, isActive: false });
    }
    if (!("key" in body)) return members;
    const key = readVerifierKey(body.key);
    if (key.name !== this.fund.origin) throw new Violation(1032, key.name);
    if (members.has(key.id)) throw new Violation(1033, key.id);
    if (members.size >= mostKeys) throw new Violation(1207, members.size);
    const { role, title } = old || body;
    members.set(key.id, { ...key, role, title, isActive: true, person: old ? old.person : key.id, since: this.size });
    return members;
  },

  takeEffect(matter, { members, policy }) {
    matter.outcome = "effective";
    this.members = members;
    this.policy = policy;
    const { kind, body } = matter;
    if (kind === "clock") this.setClock(body.from);
    if (kind === "budget") this.budgets.set(body.period, budgetAmounts(body));
    if (kind === "incarnation") this.remark(1315, body.kept + 1);
  },

  judge_incarnation(entry, body) {
    if (!(body.kept >= 1 && body.kept <= this.size)) throw new Violation(1310, body.kept);
    const note = readCheckpoint(body.lost);
    if (!note || note.origin !== this.fund.origin || note.size <= body.kept) throw new Violation(1311, body.kept);
    if (this.incarnations >= mostIncarnations) throw new Violation(1314, this.incarnations);
    const ours = note.signatures.filter((line) => isBy(line, this.members.get(line.id) || {}));
    const areTrue = ours.every((line) => {
      const isOnce = !standsTwice(line, note.signatures);
      return isOnce && this.judge.isTrue(this.members.get(line.id).key, line.signature, note.text);
    });
    if (ours.length === 0 || !areTrue) throw new Violation(1312, note.size);
    if (note.size <= this.size && sameBytes(this.tree.root(note.size), note.root)) throw new Violation(1313, note.size);
    this.propose(entry, body, false);
  },

  judge_succession(entry, body) {
    const assets = moneyAccounts.map((account) => ({ account, balance: this.netOf(account) }));
    if (JSON.stringify(assets) !== JSON.stringify(body.assets)) this.find(1281, JSON.stringify(assets));
    const parties = [body.from, body.to, ...("witness" in body ? [body.witness] : [])];
    const areMembers = this.members.has(body.from) && parties.slice(1).every((id) => this.roleOf(id) !== undefined);
    const persons = new Set(parties.map((id) => this.personOf(id)));
    if (!areMembers || persons.size < parties.length) throw new Violation(1280, parties);
    const text = linesOf(
      ...["daxiu/succession/v1", this.fund.origin, entry.prev, body.from, body.to, body.witness || "-"],
      ...body.assets.map(({ account, balance }) => `account ${account} ${balance}`),
      ...(body.items || []).map((item) => `item ${item}`)
    );
    const keys = parties.map((id) => this.members.get(id));
    const signers = signersOf(body.note, text, keys, this.judge);
    if (!signers || !parties.every((id) => signers.has(id))) this.find(1282, parties);
  },
});

/** The number of the first problem with members and a policy; 0 where they are sound (§6.30). */
function soundness(policy, members) {
  const roles = [...members.values()].filter((member) => member.isActive).map((member) => member.role);
  const recorders = roles.filter((role) => recorderRoles.includes(role));
  if (recorders.length === 0) return 1202;
  const tiers = policy.tiers || [];
  if (!tiers.every((tier, i) => i === 0 || tiers[i - 1].from < tier.from)) return 1203;
  const spending = policy.overruns ? [...tiers, policy.overruns] : tiers.slice();
  const asksElse = spending.some(({ approvals }) => approvals > 0);
  const guards = asksElse || "emergency" in policy || "separation" in policy || "register" in policy;
  if (guards && !(policy.changes && policy.changes.approvals > 0)) return 1206;
  if (policy.emergency) spending.push({ approvals: 1, roles: [policy.emergency.role] });
  const hands = "separation" in policy ? 2 : 1;
  const canGive = (rule, hands) => {
    const able = roles.filter((role) => rule.roles.includes(role)).length;
    const others = recorders.filter((role) => !rule.roles.includes(role)).length;
    return rule.approvals === 0 || able - Math.max(0, hands - others) >= rule.approvals;
  };
  const areGiven = spending.every((rule) => canGive(rule, hands)) && (!policy.changes || canGive(policy.changes, 1));
  return recorders.length >= hands && areGiven ? 0 : 1204;
}
