# A ledger whose every free text is markup or script; with "plain" the same ledger with plain ones: sh hostile.sh [plain]
set -e
count=0
text() {
    count=$((count + 1))
    [ "$1" != plain ] || { echo "文字$count"; return; }
    case $((count % 6)) in
        0) printf '<script>alert(%s)</script>' $count ;;
        1) printf '</script><img src=x onerror=alert(%s)>' $count ;;
        2) printf '"><svg onload=alert(%s)>{{title}}{{{body}}}' $count ;;
        3) printf "' onmouseover='alert(%s)' x='<!--<iframe src=https://evil.example/>-->" $count ;;
        4) printf '<a href="javascript:alert(%s)">👨‍👩‍👧‍👦</a></td></table></style></textarea></title>' $count ;;
        5) printf '&lt;b&gt;%s<base href=https://evil.example/><link rel=stylesheet href=//evil.example>' $count ;;
    esac
}
how=$1
t() { count=$(cat count); value=$(text "$how"); count=$((count + 1)); echo $count > count; printf %s "$value"; }
# A code has no space.
c() { [ "$how" = plain ] && echo "SK$1" || echo "<svg/onload=alert($1)>"; }
echo 0 > count
long=$(head -c 2000 /dev/zero | tr '\0' '<')
[ "$how" != plain ] || long=$(head -c 2000 /dev/zero | tr '\0' x)
# What stands before a colon has none.
treasurer="<img src=x onerror=alert(100)>" supervisor="</script><script>alert(101)</script>"
[ "$how" != plain ] || { treasurer=司库 supervisor=监察人; }
{
    daxiu init fund.daxiu --name "$(t)" --origin test.example/estate --date 2025-01-01 \
        --member treasurer="$treasurer":test-only-treasurer.key \
        --member supervisor="$supervisor":test-only-supervisor.key
    daxiu unit import units.csv --date 2025-01-01
    daxiu opening --date 2025-01-01 --bank 6000.00 --undistributed 550.25 --units opening.csv
    daxiu income common-income 900.00 --date 2025-01-20 --reference "$(c 201)" --memo "$(t)"
    daxiu income common-income 90.00 --date 2025-01-20 --reference GG2 --memo "$long"
    daxiu project propose P1 --title "$(t)" --scope 1 --budget 3000.00 --date 2025-02-10
    daxiu project contract P1 --contractor "$(t)" --amount 3000 --retention 3 --release 2026-12-31 --date 2025-02-11
    daxiu contribute 1-101 120.00 --date 2025-02-15 --reference "$(c 202)" --memo "$(t)"
    daxiu pay P1 1000.00 --payee "$(t)" --invoice "$(c 203)" --memo "$(t)" --date 2025-03-05
    daxiu expense bank-fee 30.00 --payee "$(t)" --memo "$(t)" --date 2025-03-12
    daxiu contribute 1-201 40.00 --date 2025-03-13 --memo "$(t)"
    daxiu reverse 10 --reason "$(t)" --date 2025-03-14
    daxiu destroy 1-102 --date 2025-05-03 --memo "$(t)"
    daxiu objection record 9 --text "$(t)" --unit 1-101 --date 2025-05-04
    daxiu objection reply 13 --text "$(t)" --date 2025-05-05
    daxiu close 2025-01
} > /dev/null
