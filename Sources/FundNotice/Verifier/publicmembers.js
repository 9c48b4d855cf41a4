// Whose keys the shown entries of a public notice make members' (FORMAT.md §6.1, §6.30 to §6.33, §8.6).

/**
 * Members and policy, as far as shown entries tell.
 *
 * A change takes effect when it is shown or with the shown approvals that it needs; one that rests on what is not shown
 * does not count, so that a key is at worst taken for a stranger's.
 */
class ShownMembers {
  constructor(judge) {
    this.judge = judge;
    this.fund = null;
    this.policy = {};
    /** By key ID, everybody who is or was a member. */
    this.members = new Map();
    /** By position, the changes that wait. */
    this.waiting = new Map();
    this.findings = [];
    /** A vote on who holds office was shown: by it a member who may not record can bring a change about (§6.31). */
    this.hasVote = false;
  }

  find(code, what, place) {
    this.findings.push({ code, detail: String(what), ...place });
  }

  /** Takes the next shown entry; `leaf` is the hash of its line. */
  async take(entry, leaf) {
    await this.judge.answer(questionsOf(this, entry));
    const { kind, body, seq } = entry;
    if (kind === "open") this.open(entry);
    else if (kind === "resolution" && body.matter === "office") this.hasVote = true;
    else if (kind === "policy" || kind === "member") this.change(entry, leaf);
    else if (kind === "withdrawal") this.waiting.delete(body.entry);
    else if (kind === "approval") this.decide(body, seq);
  }

  open({ body, seq }) {
    if (seq !== 0) return this.find(1014, "open", { entry: seq });
    this.fund = body;
    this.policy = body.policy;
    for (const { key, role } of body.members) {
      const read = readVerifierKey(key);
      if (read.name !== body.origin) this.find(1032, read.name, { entry: seq });
      this.members.set(read.id, { ...read, role, isActive: true, person: read.id, since: 0 });
    }
  }

  change(entry, leaf) {
    const { kind, body, recorder, seq } = entry;
    if (kind === "member" && body.action === "rotate" && !this.isSignedByBoth(entry)) {
      return this.find(1201, body.member, { entry: seq });
    }
    const by = this.members.get(recorder);
    const matter = { kind, body, seq, leaf, person: by && by.person, votes: [], approvers: new Set() };
    const isByVote = kind === "member" && this.hasVote && by && !recorderRoles.includes(by.role);
    if (isByVote || this.isApproved(matter)) this.takeEffect(matter);
    else this.waiting.set(seq, matter);
  }

  /** Whether the old key and the new one of a rotation have signed it (§6.31); of an unknown old key nobody knows. */
  isSignedByBoth({ body, prev }) {
    const old = this.members.get(body.member);
    if (!old) return true;
    const text = linesOf("daxiu/rotation/v1", this.fund ? this.fund.origin : "", prev, body.member, body.key);
    const keys = [old, readVerifierKey(body.key)];
    const signers = signersOf(body.note, text, keys, this.judge);
    return signers !== null && keys.every(({ id }) => signers.has(id));
  }

  isApproved({ votes }) {
    const { changes } = this.policy;
    return !changes || votes.filter((role) => changes.roles.includes(role)).length >= changes.approvals;
  }

  /** An approval of a change: whose it is, says its signature (§6.33). */
  decide({ decision, entry, note }, seq) {
    const matter = this.waiting.get(entry);
    if (!matter) return;
    const read = readSignedNote(note);
    const [form, origin, number, leaf, answer] = read ? read.text.split("\n") : [];
    const isAbout = form === "daxiu/approval/v2" && number === String(entry) && leaf === matter.leaf;
    if (!isAbout || answer !== decision || (this.fund && origin !== this.fund.origin)) {
      return this.find(1221, entry, { entry: seq });
    }
    const signers = signersOf(note, read.text, [...this.members.values()], this.judge);
    if (!signers) return this.find(1223, entry, { entry: seq });
    const [id] = signers;
    const member = this.members.get(id);
    if (!member || !member.isActive || member.person === matter.person) return;
    if (decision === "reject") return this.waiting.delete(entry);
    // Who approves twice counts once.
    if (matter.approvers.has(member.person)) return;
    matter.approvers.add(member.person);
    matter.votes.push(member.role);
    if (this.isApproved(matter)) this.takeEffect(matter);
  }

  takeEffect({ kind, body, seq }) {
    this.waiting.delete(seq);
    if (kind === "policy") {
      this.policy = body.policy;
      return;
    }
    const old = body.action === "add" ? null : this.members.get(body.member);
    if (old) old.isActive = false;
    if (!("key" in body)) return;
    const read = readVerifierKey(body.key);
    if (this.fund && read.name !== this.fund.origin) return this.find(1032, read.name, { entry: seq });
    const role = old ? old.role : body.role;
    const person = old ? old.person : read.id;
    this.members.set(read.id, { ...read, role, isActive: true, person, since: seq });
  }
}
