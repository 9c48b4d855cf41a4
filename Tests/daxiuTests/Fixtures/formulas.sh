# A ledger whose every free text begins with what a spreadsheet would take for a formula, a number or a day; each names
# itself at its end.
set -e
printf 'unit,building,area,use,tenure,weight,group,seller\n+unit,-building,50.00,=use,commercial,,@group,\n' > units.csv
printf '＝second,-building,60.00,@use,public,2,-group,=seller\n' >> units.csv
printf 'unit,amount\n+unit,1000.00\n＝second,-200.00\n' > opening.csv
printf '日期,金额,余额,流水号\n2025-02-15,120.00,2820.00,-reference\n2025-02-20,7.00,2827.00,@banked\n' > bank.csv
printf '=paper\n' > '=attached.txt'
{
    daxiu init fund.daxiu --name =name --preparer +preparer --origin test.example/estate --date 2025-01-01 \
        --member treasurer=-treasurer:test-only-treasurer.key --member supervisor==supervisor:test-only-supervisor.key
    daxiu unit import units.csv --date 2025-01-01
    daxiu opening --date 2025-01-01 --bank 1800.00 --undistributed 1000.00 --units opening.csv
    daxiu income common-income 900.00 --date 2025-01-20 --reference +income --memo '＠income-memo'
    daxiu project propose =project --title=-title --scope=-building --budget 900.00 --date 2025-02-10 --memo '＋project-memo'
    daxiu project contract =project --amount 900.00 --contractor @payee --number=-contract --retention 3.00 --release 2025-12-01 --date 2025-02-11
    daxiu contribute +unit 120.00 --date 2025-02-15 --reference=-reference --memo '=memo' --attach =attached.txt \
        --private payer=+payer --private account='"=account'
    daxiu contribute +unit 10.00 --date 2025-02-16 --memo '
=folded'
    daxiu pay =project 100.00 --payee @payee --invoice=-invoice --reference @paid --date 2025-03-05 --memo "'=quoted" \
        --private bank=-bank --private note="'=note"
    daxiu reverse 2025-03/0001 --reason=-reason --date 2025-03-06
    daxiu expense bank-fee 5.00 --payee '－fee' --reference 20250203000123456789 --memo 3-12 --date 2025-03-07
    daxiu rate 0.15 --basis area --from 2025-01 --scope=-building --date 2025-03-08
    daxiu budget 2025 income:common-income=9000 account:5901=20 project:=project=300 --date 2025-03-08
    daxiu objection record 5 --text =objection --unit +unit --date 2025-03-08
    daxiu reconcile import bank.csv --period 2025-02 --date 2025-03-09
    daxiu request 5.00 --payee @payee --purpose =purpose --project =project --date 2025-03-10
} > /dev/null
