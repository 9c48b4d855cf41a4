# A publishing that is stopped at a step, again and again: sh steps.sh FIRST STRIDE HOW VERIFIER [BASE].
#
# Into a new folder, or, where BASE is "base", into one that was published before.
# Every time the folder is judged by both verifiers as what it was or what it becomes, and the next publishing makes the
# whole of it. Prints a line for whatever is not so, and last how often it was stopped.
first=$1 stride=$2 how=$3 verifier=$4 base=${5-}
cc -shared -fPIC -o steps.so steps.c -ldl || exit 1
sh setup.sh > /dev/null || exit 1
printf '%%PDF-1.4 one' > one.pdf
printf '%%PDF-1.4 two' > two.pdf
daxiu contribute 1-101 5 --attach one.pdf > /dev/null || exit 1
one=$(daxiu attachment list --json | grep -o '"entry" : [0-9]*' | tail -1 | grep -o '[0-9]*')
daxiu publish base --attachments "$one" > /dev/null || exit 1
cp fund.published.txt before.txt
daxiu contribute 1-101 6 --attach two.pdf > /dev/null || exit 1
two=$((one + 1))
# Beyond a bundle: a whole one beside the partial one that was published.
{ echo date,unit,amount,reference; for n in $(seq 1 260); do echo "2025-03-10,1-101,$n.00,S$n"; done; } > many.csv
daxiu import contributions many.csv --yes > /dev/null || exit 1
export DAXIU_STATE="$PWD/judging"
judge() {
    [ -e site/checkpoint ] || return
    rm -rf judging
    daxiu verify site > judged.txt 2>&1
    case $? in 0 | 3) ;; *) echo "step $1: verify"; cat judged.txt ;; esac
    python3 "$verifier" --notice site > judged.txt 2>&1 || { echo "step $1: verify.py"; cat judged.txt; }
}
restore() {
    rm -rf site struck && cp before.txt fund.published.txt && { [ -z "$base" ] || cp -a base site; }
}
publish() { daxiu publish site --attachments "$two" --without "$one" > said.txt 2>&1; }
restore && publish && rm -rf whole && cp -a site whole || { cat said.txt; exit 1; }
step=$first stops=0
while :; do
    restore
    LD_PRELOAD="$PWD/steps.so" STEP_BELOW="$PWD/site" STEP_AT=$step STEP_HOW=$how STEP_MARK="$PWD/struck" \
        daxiu publish site --attachments "$two" --without "$one" > said.txt 2>&1
    status=$?
    [ -e struck ] || break
    stops=$((stops + 1))
    # Whoever is refused says so, or has done the whole of it: a folder that cannot be put on the disk keeps its names later.
    case $how in kill) due=137 ;; *) due=2 ;; esac
    [ $status = $due ] || { [ $status = 0 ] && diff -r site whole > /dev/null; } ||
        { echo "step $step: status $status"; cat said.txt; }
    judge "$step"
    publish || { echo "step $step: the next one"; cat said.txt; }
    diff -r site whole > said.txt 2>&1 || { echo "step $step: not whole"; cat said.txt; }
    step=$((step + stride))
done
echo "stopped $stops"
