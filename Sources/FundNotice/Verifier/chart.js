// The chart of accounts (FORMAT.md §6.1) and what follows from it.

const accountTypes = new Map();
for (const [type, codes] of [
  ["asset", "1001 1101 1201"],
  ["liability", "2001"],
  ["net-assets", "3001 3002 3101"],
  ["income", "4001 4001.1 4001.2 4101 4102 4201 4301 4901"],
  ["expenditure", "5001 5001.1 5001.2 5101 5101.1 5101.2 5901"],
]) {
  for (const code of codes.split(" ")) accountTypes.set(code, type);
}

/** The accounts without details, in order: vouchers post to these alone. */
const postableAccounts = [...accountTypes.keys()].filter((code) => !accountTypes.has(code + ".1")).sort();
const moneyAccounts = ["1001", "1101", "1201"];
const incomeAccounts = {
  "deposit-interest": "4101",
  "bond-interest": "4102",
  "common-income": "4201",
  disposal: "4301",
  subsidy: "4901",
  other: "4901",
};
/** What is undistributed is on these (§6.10). */
const undistributedAccounts = ["3101", "5901", "4101", "4102", "4201", "4301", "4901"];

/** By tenure (§6.2): the fund's account, and the detail of 4001, 5001 and 5101. */
const tenures = ["commercial", "public"];
const fundAccount = { commercial: "3001", public: "3002" };
const detail = { commercial: ".1", public: ".2" };

function isResult(account) {
  return accountTypes.get(account) === "income" || accountTypes.get(account) === "expenditure";
}

/** The account that one of income or expenditure closes into (§6.17); any other account itself. */
function closesInto(account) {
  if (!isResult(account)) return account;
  return account.endsWith(".1") ? "3001" : account.endsWith(".2") ? "3002" : "3101";
}

/** A net as a balance line has it: as it is for assets and expenditure, negated for the others. */
function asBalance(account, net) {
  return ["asset", "expenditure"].includes(accountTypes.get(account)) ? net : negated(net);
}
