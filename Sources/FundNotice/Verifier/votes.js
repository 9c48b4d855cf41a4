// Resolutions of the owners (FORMAT.md §6.35), and the ballots of sealed ones (§4.1).

const mostBallotBytes = 10000000;

Object.assign(Ledger.prototype, {
  judge_resolution(entry, body) {
    const found = this.findings.length;
    if (!(body.from <= body.to && body.to <= entry.date)) this.find(1240, body.to);
    this.judgeNames(body.scope);
    this.judgeMatter(body);
    const registered = new Set();
    for (const [code, day] of this.registeredOn) {
      const left = this.leftOn.get(code);
      if (day <= body.to && !(left !== undefined && left <= body.to)) registered.add(code);
    }
    const names = new Set(body.scope);
    const voters = new Map();
    for (const code of registered) {
      const unit = this.units.get(code);
      if (names.has("all") || names.has(code) || names.has(unit.building)) voters.set(code, unit);
    }
    const counts = "ballots" in body ? this.openCounts(body, voters, registered) : this.sealedCounts(body, voters);
    this.judgeOwners(body, voters);
    if (voters.size === 0) this.find(1066, body.scope);
    this.voteCounts.set(this.size, counts);
    if (this.findings.length === found && passes(body.matter, counts)) this.pass(body);
  },

  /** {1331} {1362} {1070} {1241} */
  judgeMatter(body) {
    const { matter, project, custodian, scope } = body;
    const isForAll = scope.length === 1 && scope[0] === "all" && project === undefined;
    const isCustody = matter === "custody";
    if (isCustody ? custodian === undefined || !isForAll : custodian !== undefined) this.find(1331, custodian);
    if (matter === "office" && !isForAll) this.find(1362, scope);
    if (project === undefined) return;
    const of = this.projects.get(project);
    if (!of) return this.find(1070, project);
    const names = new Set(of.body.scope);
    const isSame = names.size === new Set(scope).size && scope.every((name) => names.has(name));
    if (!isSame) this.find(1241, project);
  },

  /** {1246}: one owner is one head. */
  judgeOwners(body, voters) {
    if (body.heads !== "unit") return;
    const groups = [...voters.values()].filter((unit) => "group" in unit).map((unit) => unit.group);
    if (new Set(groups).size < groups.length) this.find(1246, groups);
  },

  openCounts(body, voters, registered) {
    const cast = new Map();
    const groups = new Map();
    for (const choice of choices) {
      const codes = body.ballots[choice];
      if (!codes.every((code, i) => i === 0 || compareUTF8(codes[i - 1], code) <= 0)) this.find(1063, choice);
      for (const code of codes) {
        const unit = voters.get(code);
        if (!this.units.has(code)) this.find(1060, code);
        else if (!unit) this.find(registered.has(code) ? 1242 : 1243, code);
        else {
          if (cast.has(code)) this.find(1244, code);
          cast.set(code, choice);
          if (body.heads !== "group" || !("group" in unit)) continue;
          if (groups.has(unit.group) && groups.get(unit.group) !== choice) this.find(1245, unit.group);
          else groups.set(unit.group, choice);
        }
      }
    }
    return tallied(body, voters, cast);
  },

  sealedCounts(body, voters) {
    const counts = { all: body.electors, ...body.tally };
    const all = countOf(body.heads, [...voters.values()]);
    if (!sameCount(all, body.electors)) this.find(1370, JSON.stringify(all));
    else if (!canComeTo(body)) this.find(1371, JSON.stringify(body.tally));
    this.sealedVotes.set(this.size, { body, voters });
    return counts;
  },

  /** What a resolution that passed allows. */
  pass(body) {
    const { matter, project, custodian, to } = body;
    if (matter === "office" && !this.isByRecorder) this.lastRecording.votes.push(this.size);
    let subject = null;
    if (matter === "use" && project !== undefined) subject = `use ${project}`;
    if (matter === "custody") subject = `custody ${folded(custodian)}`;
    if (subject) this.matterList(this.passed, subject).push({ entry: this.size, to });
  },

  /** The day by which the first of the resolutions that passed something ended; an empty text where there is none. */
  passedFirst(subject) {
    const passed = this.passed.get(subject) || [];
    return passed.reduce((first, { to }) => (first === "" ? to : smaller(first, to)), "");
  },

  /** Compares ballots with the sealed votes; gives, by vote that has none here, what rests on such votes alone. */
  judgeBallots(sheets) {
    for (const seq of [...sheets.keys()].sort((a, b) => a - b)) {
      if (!this.sealedVotes.has(seq)) this.find(2075, seq, { beside: "ballots" });
    }
    const missing = new Map();
    for (const [seq, { body, voters }] of this.sealedVotes) {
      if (sheets.has(seq)) this.judgeSheet(seq, sheets.get(seq), body, voters);
      else missing.set(seq, []);
    }
    for (const [entry, votes] of this.restsOn) {
      if (!votes.every((seq) => missing.has(seq))) continue;
      for (const seq of votes) missing.get(seq).push(entry);
    }
    return missing;
  },

  judgeSheet(seq, lines, body, voters) {
    const place = { entry: seq };
    const cast = new Map();
    const tree = new Tree();
    let before = null;
    let isOrdered = lines.reduce((sum, line) => sum + line.length + 1, 0) <= mostBallotBytes;
    for (const line of lines) {
      const ballot = readBallot(line);
      isOrdered = isOrdered && ballot !== null && (before === null || compareUTF8(before, ballot.unit) < 0);
      if (!isOrdered) return this.find(2070, "malformed", place);
      cast.set(ballot.unit, ballot.choice);
      before = ballot.unit;
      tree.append(line);
    }
    if (!isOrdered) return this.find(2070, "malformed", place);
    if (base64(tree.root()) !== body.root) return this.find(2071, base64(tree.root()), place);
    const found = this.findings.length;
    const groups = new Map();
    for (const [code, choice] of cast) {
      const unit = voters.get(code);
      if (!unit) this.find(2072, code, place);
      else if (body.heads === "group" && "group" in unit) {
        if (groups.has(unit.group) && groups.get(unit.group) !== choice) this.find(2073, unit.group, place);
        groups.set(unit.group, choice);
      }
    }
    if (this.findings.length > found) return;
    const counts = tallied(body, voters, cast);
    const isTally = choices.every((choice) => sameCount(counts[choice], body.tally[choice]));
    if (!isTally) this.find(2074, JSON.stringify(counts), place);
  },
});

function sameCount(a, b) {
  return a.area === b.area && a.heads === b.heads;
}

/** Area and heads of units: by `group`, those of one group are one. */
function countOf(heads, units) {
  const ownerOf = (unit) => (heads === "group" && "group" in unit ? `group ${unit.group}` : `unit ${unit.code}`);
  const owners = new Set(units.map(ownerOf));
  return { area: sumOf(units.map((unit) => unit.area)), heads: owners.size };
}

function tallied(body, voters, cast) {
  const counts = { all: countOf(body.heads, [...voters.values()]) };
  for (const choice of choices) {
    const units = [...cast].filter(([, made]) => made === choice).map(([code]) => voters.get(code));
    counts[choice] = countOf(body.heads, units);
  }
  return counts;
}

/** Whether ballots can come to a tally ({1371}). */
function canComeTo({ electors, tally, heads }) {
  const cast = choices.map((choice) => tally[choice]);
  const area = minus(electors.area, sumOf(cast.map((count) => count.area)));
  const left = minus(electors.heads, sumOf(cast.map((count) => count.heads)));
  const arePossible = cast.every((count) => count.area >= count.heads && (count.area === 0) === (count.heads === 0));
  return arePossible && area >= left && left >= 0 && (heads === "group" || (area === 0) === (left === 0));
}

/** Whether a vote passes (民法典 §278). */
function passes(matter, counts) {
  const isPlain = ["use", "custody", "office"].includes(matter);
  return ["area", "heads"].every((what) => {
    const [all, agree] = [BigInt(counts.all[what]), BigInt(counts.for[what])];
    const part = choices.reduce((sum, choice) => sum + BigInt(counts[choice][what]), 0n);
    return 3n * part >= 2n * all && (isPlain ? 2n * agree > part : 4n * agree >= 3n * part);
  });
}

/** Unit and choice of a ballot's line; null where it is none. */
function readBallot(line) {
  const text = textOf(line);
  const words = text === null ? [] : text.split(" ");
  if (words.length !== 4 || words[0] !== "ballot" || !choices.includes(words[2]) || !isSalt(words[3])) return null;
  return words[1] !== "" && utf8Length(words[1]) <= 64 ? { unit: words[1], choice: words[2] } : null;
}
