# Whether another program (rfc3161-client of PyPI) accepts an answer of a timestamp authority: prints yes, or why not.
#   python3 rfc3161.py ANSWER TEXT ROOT
import sys
from cryptography import x509
from rfc3161_client import VerifierBuilder, VerificationError, decode_timestamp_response

answer, text, root = (open(path, "rb").read() for path in sys.argv[1:])
response = decode_timestamp_response(answer)
verifier = VerifierBuilder().add_root_certificate(x509.load_pem_x509_certificate(root)).build()
try: print("yes" if verifier.verify_message(response, text) else "no")
except VerificationError as error: print(f"no: {error}")
