#!/usr/bin/env python3
"""Draws an auditor's sample again, and evaluates it, by what the working paper says and nothing else.

    sample.py draw POPULATION.csv "daxiu-sample/1 ..."           the names that are drawn, one a line
    sample.py evaluate POPULATION.csv "daxiu-sample/1 ..." FOUND.json
        {"over": {...}, "under": {...}} in fen; FOUND.json has the audited fen by name

POPULATION.csv is what `daxiu audit sample --population` writes. Nothing of the program is used. Sources: Ronald L. Rivest,
sampler.py (2011), for the random numbers; AICPA Audit Guide, Audit Sampling, for intervals, factors and limits.
"""

import csv
import hashlib
import json
import sys
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal, getcontext
from fractions import Fraction

getcontext().prec = 60


def fen(text):
    return int((Decimal(text) * 100).to_integral_exact())


def pick(seed, index, count):
    digest = hashlib.sha256(f"{seed},{index}".encode()).hexdigest()
    return 1 + int(digest, 16) % count


def distinct(seed, wanted, count):
    picks, index = [], 0
    while len(picks) < wanted:
        index += 1
        one = pick(seed, index, count)
        if one not in picks:
            picks.append(one)
    return picks


def parameters(line):
    words = line.split(" ")
    assert words[0] == "daxiu-sample/1"
    return dict(word.split("=", 1) for word in words[1:])


def population(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    # Spreadsheets would make days of some names; a leading apostrophe keeps them from it.
    return [(row["name"].removeprefix("'"), fen(row["amount"])) for row in rows]


def allotted(count, layers):
    """One of each layer that has any, the rest by amount and largest remainder; what one does not have goes to the others."""
    shares = [min(1, len(layer)) for layer in layers]
    left = count - sum(shares)
    while left > 0:
        open_ = [k for k, layer in enumerate(layers) if shares[k] < len(layer)]
        amounts = {k: sum(amount for _, amount in layers[k]) for k in open_}
        exact = {k: Fraction(left * amounts[k], sum(amounts.values())) for k in open_}
        given = 0
        for k in open_:
            more = min(int(exact[k]), len(layers[k]) - shares[k])
            shares[k] += more
            given += more
        for k in sorted(open_, key=lambda k: (-(exact[k] - int(exact[k])), k)):
            if given < left and shares[k] < len(layers[k]):
                shares[k] += 1
                given += 1
        left -= given
    return shares


def draw(items, plan):
    """What is looked at anyway, and by layer what is drawn of how many that come to how much."""
    if plan["method"] == "mus":
        interval = fen(plan["interval"])
        point, reached, certain, drawn = pick(plan["seed"], 1, interval), 0, [], []
        for name, amount in items:
            reached += amount
            if point > reached:
                continue
            (certain if amount >= interval else drawn).append((name, amount))
            while point <= reached:
                point += interval
        rest = [item for item in items if item[1] < interval]
        return certain, [(drawn, rest)] if rest else []
    above = fen(plan["above"]) if "above" in plan else None
    certain = [item for item in items if above is not None and item[1] >= above]
    if plan["method"] == "above":
        return certain, []
    bounds = [fen(text) for text in plan["strata"].split(",")] if "strata" in plan else []
    rest = [item for item in items if above is None or item[1] < above]
    layers = [[] for _ in range(len(bounds) + 1)]
    for item in rest:
        layers[sum(bound <= item[1] for bound in bounds)].append(item)
    result = []
    for k, (layer, share) in enumerate(zip(layers, allotted(int(plan["count"]), layers))):
        seed = f"{plan['seed']}/{k + 1}" if plan["method"] == "stratified" else plan["seed"]
        result.append(([layer[one - 1] for one in distinct(seed, share, len(layer))] if layer else [], layer))
    return certain, result


def factor(confidence, found):
    """The Poisson mean at which so many or fewer are as likely as the risk, in hundredths, rounded up."""
    risk = 1 - Decimal(confidence) / 100
    low, high = Decimal(0), Decimal(found * 3 + 20)
    for _ in range(120):
        mean = (low + high) / 2
        term = (-mean).exp()
        total = term
        for k in range(1, found + 1):
            term = term * mean / k
            total += term
        low, high = (mean, high) if total > risk else (low, mean)
    # A hair less than the bound that was reached, so that a whole hundredth stays what it is.
    return int((high * 100 - Decimal("0.000001")).to_integral_value(ROUND_CEILING))


def rounded(value):
    """To the nearest fen; a half goes away from zero."""
    return int((Decimal(value.numerator) / Decimal(value.denominator)).quantize(Decimal(1), ROUND_HALF_UP))


def side(certain, layers, plan, audited, sign):
    def wrong(item):
        return max(0, sign * (item[1] - audited.get(item[0], 0)))

    known = sum(wrong(item) for item in certain)
    if plan["method"] != "mus":
        projected = 0
        for drawn, layer in layers:
            looked = sum(amount for _, amount in drawn)
            if looked:
                projected += rounded(Fraction(sum(map(wrong, drawn)) * sum(amount for _, amount in layer), looked))
        return {"known": known, "projected": projected, "likely": known + projected}
    interval, confidence = fen(plan["interval"]), plan["confidence"]
    drawn = layers[0][0] if layers else []
    taints = sorted((Fraction(wrong(item), item[1]) for item in drawn if wrong(item)), reverse=True)
    basic = rounded(Fraction(factor(confidence, 0) * interval, 100)) if layers else 0
    projected = incremental = 0
    for index, taint in enumerate(taints):
        one = rounded(taint * interval)
        projected += one
        step = factor(confidence, index + 1) - factor(confidence, index) - 100
        incremental += rounded(Fraction(one * step, 100))
    likely = known + projected
    return {
        "known": known, "projected": projected, "likely": likely, "basicPrecision": basic,
        "incremental": incremental, "limit": likely + basic + incremental,
    }


def main():
    items, plan = population(sys.argv[2]), parameters(sys.argv[3])
    certain, layers = draw(items, plan)
    if sys.argv[1] == "draw":
        names = {name for name, _ in certain} | {name for drawn, _ in layers for name, _ in drawn}
        for name, _ in items:
            if name in names:
                print(name)
        return
    with open(sys.argv[4], encoding="utf-8") as file:
        audited = json.load(file)
    print(json.dumps({
        "over": side(certain, layers, plan, audited, 1), "under": side(certain, layers, plan, audited, -1),
    }, sort_keys=True))


if __name__ == "__main__":
    main()
