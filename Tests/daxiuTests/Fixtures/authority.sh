# A timestamp authority for tests: openssl ts, at whatever time it is told to be (faketime).
#   sh authority.sh make                      root.pem, other-root.pem, middle.pem, and who stamps: tsa, inner, other, web
#   sh authority.sh stamp REQUEST TIME [WHO]  prints the answer to a request
#   sh authority.sh misuse ANSWER WHO [HASH]  prints an answer's statement, signed by a certificate that is none for it
set -e
case $1 in
make)
    for name in root other-root middle tsa inner other web; do
        openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out $name.pkey 2>> authority.log
    done
    ca='basicConstraints=critical,CA:TRUE'
    for name in root other-root; do
        faketime -f '2024-01-01 00:00:00' openssl req -x509 -new -key $name.pkey -days 10000 -subj "/O=Test/CN=$name" \
            -addext "$ca" -out $name.pem 2>> authority.log
    done
    sign() {  # NAME SUBJECT ISSUER EXTENSIONS: valid in 2025 alone
        openssl req -utf8 -new -key $1.pkey -subj "/O=Test/CN=$2" -out $1.csr 2>> authority.log
        printf "$4\n" > $1.ext
        faketime -f '2025-01-01 00:00:00' openssl x509 -req -in $1.csr -CA $3.pem -CAkey $3.pkey -days 365 \
            -set_serial 0x$(printf $1 | od -An -tx1 | tr -d ' \n') -extfile $1.ext -out $1.pem 2>> authority.log
    }
    sign middle Middle root "$ca"
    sign tsa '测试时间戳机构' root 'extendedKeyUsage=critical,timeStamping'
    sign inner Inner middle 'extendedKeyUsage=critical,timeStamping'
    sign other Other other-root 'extendedKeyUsage=critical,timeStamping'
    sign web Web root 'extendedKeyUsage=serverAuth'
    printf '01\n' > serial
    cat > authority.cnf <<'CONFIGURATION'
[tsa]
default_tsa = here
[here]
serial = serial
signer_digest = sha256
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256, sha1
accuracy = secs:1
ess_cert_id_chain = no
ess_cert_id_alg = sha256
CONFIGURATION
    ;;
stamp)
    who=${4:-tsa}
    faketime -f "$3" openssl ts -reply -queryfile "$2" -config authority.cnf -section here -signer $who.pem \
        -inkey $who.pkey 2>> authority.log
    ;;
misuse)
    openssl ts -reply -in "$2" -token_out -out misused.token 2>> authority.log
    openssl cms -verify -noverify -inform DER -in misused.token -out misused.info 2>> authority.log
    faketime -f '2025-06-30 09:00:00' openssl cms -sign -binary -nodetach -cades -in misused.info -outform DER \
        -md ${4:-sha256} -econtent_type 1.2.840.113549.1.9.16.1.4 -signer $3.pem -inkey $3.pkey 2>> authority.log
    ;;
esac
