// The register of homes and its changes (FORMAT.md §6.2, §6.3, §6.20).

Object.assign(Ledger.prototype, {
  prepareRegister() {
    /** By code, in the order of registration: every home there is or was, as it is registered now. */
    this.units = new Map();
    /** The codes in UTF-8 order; made when somebody asks, after the register changed. */
    this.sortedCodes = null;
    this.buildings = new Set();
    /** By code, the day that the entry counts from by which a home came, or went. */
    this.registeredOn = new Map();
    this.leftOn = new Map();
    /** By code, what a home that is gone passes on to, with areas; empty for one that was destroyed. */
    this.gone = new Map();
    /** Those of them that have successors, in the order of registration. */
    this.replacedUnits = new Set();
    this.firstAreas = new Map();
    /** Parts of split homes, and what was merged of them, without a deed. */
    this.heldHomes = new Set();
  },

  codesInOrder() {
    if (!this.sortedCodes) this.sortedCodes = [...this.units.keys()].sort(compareUTF8);
    return this.sortedCodes;
  },

  isDestroyed(code) {
    return this.gone.has(code) && !this.replacedUnits.has(code);
  },

  /** A home that is registered and not gone ({1060} {1068}). */
  unitHere(code) {
    const unit = this.units.get(code);
    if (!unit) throw new Violation(1060, code);
    if (this.gone.has(code)) throw new Violation(1068, code);
    return unit;
  },

  judge_units(entry, body) {
    this.judgeRegisterRequest(entry, this.hasTraded);
    if (this.hasTraded) this.remarkOpenProjects(body.units, body);
    this.carryOut(body);
    this.judgeHomes(body.units);
    this.register(body.units);
  },

  /** {1063} {1061} {1062} {1340}: what new homes must be. */
  judgeHomes(homes) {
    const codes = homes.map(({ code }) => code);
    if (!codes.every((code, i) => i === 0 || compareUTF8(codes[i - 1], code) <= 0)) this.find(1063, codes[0]);
    const newCodes = new Set();
    const newBuildings = new Set(homes.map(({ building }) => building));
    for (const home of homes) {
      const { code, building } = home;
      this.judgeSeller(home);
      if (this.units.has(code) || newCodes.has(code)) this.find(1061, code);
      const isBuilding = newBuildings.has(code) || this.buildings.has(code);
      const isUnit = this.units.has(building) || codes.includes(building);
      if (isBuilding || isUnit || code === "all" || building === "all") this.find(1062, code);
      newCodes.add(code);
    }
  },

  judgeSeller(home) {
    if ("seller" in home && home.tenure !== "public") this.find(1340, home.code);
  },

  register(homes) {
    for (const home of homes) {
      this.buildings.add(home.building);
      if (this.units.has(home.code)) continue;
      this.units.set(home.code, home);
      this.registeredOn.set(home.code, this.day);
      this.firstAreas.set(home.code, home.area);
    }
    this.sortedCodes = null;
  },

  // Scopes (§6.3)

  /** {1068} {1065} {1067} */
  judgeNames(names) {
    for (const name of names) {
      if (this.gone.has(name)) this.find(1068, name);
      else if (name !== "all" && !this.units.has(name) && !this.buildings.has(name)) this.find(1065, name);
    }
    if (new Set(names).size < names.length || (names.includes("all") && names.length > 1)) this.find(1067, names);
  },

  /** By class, the units in scope in order of code, with what they count. */
  scopeOf(body) {
    const { scope, sharing = this.fund.sharing } = body;
    this.judgeNames(scope);
    const names = new Set(scope);
    const classes = tenures.map(() => ({ codes: [], weights: [], total: 0, charged: 0 }));
    let lacksWeight = false;
    for (const code of this.codesInOrder()) {
      const unit = this.units.get(code);
      const isNamed = names.has("all") || names.has(code) || names.has(unit.building);
      if (!isNamed || this.gone.has(code)) continue;
      if (sharing === "weight" && !("weight" in unit)) lacksWeight = true;
      const counted = sharing === "equal" ? 1 : unit[sharing] || 0;
      const of = classes[tenures.indexOf(unit.tenure)];
      of.codes.push(code);
      of.weights.push(counted);
      of.total = plus(of.total, counted);
    }
    if (lacksWeight) this.find(1064, scope);
    if (classes.every(({ total }) => total === 0)) this.find(1066, scope);
    return classes;
  },

  // Homes that go and come (§6.20)

  /** What an entry does to units, as those in the place of homes that are gone bear it. */
  passedOn(changes) {
    if (this.replacedUnits.size === 0) return changes;
    const borne = new Map(changes);
    for (const code of this.replacedUnits) {
      const n = borne.get(code) || 0;
      if (n === 0) continue;
      borne.delete(code);
      const successors = this.gone.get(code);
      apportion(magnitude(n), successors.map(({ area }) => area)).forEach((share, i) => {
        addTo(borne, successors[i].code, n > 0 ? share : negated(share));
      });
    }
    return borne;
  },

  /** {1120} {1069} and what new homes must be; what breaks one of these is not carried out. */
  judgeReplacement(old, homes) {
    const found = this.findings.length;
    if (old.length + homes.length < 3) this.find(1120, old.length);
    if (new Set([...old, ...homes].map(({ tenure }) => tenure)).size > 1) this.find(1069, old[0].code);
    this.judgeHomes(homes);
    if (this.findings.length > found) this.stop();
  },

  replaceHomes(codes, homes) {
    this.register(homes);
    for (const code of codes) {
      this.gone.set(code, homes.map(({ code, area }) => ({ code, area })));
      this.replacedUnits.add(code);
      this.leftOn.set(code, this.day);
    }
    this.replacedUnits = new Set([...this.units.keys()].filter((code) => this.replacedUnits.has(code)));
  },

  carrySplit(body) {
    const { group = body.unit } = this.units.get(body.unit);
    this.replaceHomes([body.unit], body.parts.map((part) => ({ ...part, group })));
    for (const { code } of body.parts) this.heldHomes.add(code);
  },

  carryMerge(body) {
    const held = body.units.find((code) => this.heldHomes.has(code));
    const home = held === undefined ? body.into : { ...body.into, group: this.units.get(held).group };
    this.replaceHomes(body.units, [home]);
    if (held !== undefined) this.heldHomes.add(home.code);
  },

  /** A home is gone without successors, or its destruction was reversed. */
  setDestroyed(body, sign) {
    addTo(this.owed, body.unit, sign * body.amount);
    if (sign > 0) {
      this.gone.set(body.unit, []);
      this.leftOn.set(body.unit, this.day);
    } else {
      this.gone.delete(body.unit);
      this.leftOn.delete(body.unit);
    }
  },

  judge_amendment(entry, body) {
    const after = body.unit;
    const before = this.unitHere(after.code);
    this.judgeSeller(after);
    if (before.tenure !== after.tenure || before.building !== after.building) throw new Violation(1069, after.code);
    const differs = (names) => names.some((name) => before[name] !== after[name]);
    if (!differs(["area", "group", "seller", "use", "weight"])) throw new Violation(1121, after.code);
    this.judgeHeld(before, after.group);
    const first = this.firstAreas.get(after.code);
    if (2 * after.area < first || after.area > 2 * first) this.remark(1364, (first / 100).toFixed(2));
    const decides = differs(["area", "weight", "group"]);
    this.judgeRegisterRequest(entry, decides);
    if (decides) this.remarkOpenProjects([before], body);
    this.carryOut(body);
    this.units.set(after.code, after);
  },

  judge_title(entry, body) {
    const before = this.unitHere(body.unit);
    if (!("deed" in body)) this.judgeHeld(before, body.group);
    this.judgeRegisterRequest(entry, before.group !== body.group);
    this.remarkOpenProjects([before], body);
    this.carryOut(body);
    if ("deed" in body) this.heldHomes.delete(body.unit);
    const { group, ...rest } = before;
    this.units.set(body.unit, "group" in body ? { ...rest, group: body.group } : rest);
  },

  /** {1363} */
  judgeHeld(before, group) {
    if (this.heldHomes.has(before.code) && before.group !== group) this.find(1363, before.code);
  },

  /** {1365}: homes of a project change that is neither voted for nor paid, and nobody who approved could ask why. */
  remarkOpenProjects(homes, body) {
    const matter = this.matters.get(body.request);
    if (matter && matter.kind === "register" && matter.votes.length > 0) return;
    const names = new Set(["all", ...homes.map(({ code }) => code), ...homes.map(({ building }) => building)]);
    const open = [...this.projects.values()].filter((project) => {
      const isOpen = !project.completed && costOf(project) === 0 && !this.passed.has(`use ${project.body.id}`);
      return isOpen && project.body.scope.some((name) => names.has(name));
    });
    if (open.length > 0) this.remark(1365, open.slice(0, 20).map((project) => project.body.id).join(" "));
  },
});
