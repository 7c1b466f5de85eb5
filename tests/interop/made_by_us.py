"""What this project signs and encrypts, verified and decrypted by the PyPI client's functions.

    python made_by_us.py FILE

In: what the example `made_by_us` prints. Out: the lines of harness.py.
"""

import json
import pathlib
import re
import sys
from unittest import mock

from harness import equal, run
from wechatpayv3 import WeChatPay, WeChatPayType
from wechatpayv3.utils import build_authorization, load_private_key, load_public_key, rsa_decrypt, rsa_verify

OURS = json.loads(pathlib.Path(sys.argv[1]).read_text("utf-8"))
MERCHANT_PRIVATE_KEY = load_private_key(OURS["merchant_private_key"])
PLATFORM_PRIVATE_KEY = load_private_key(OURS["platform_private_key"])
MERCHANT_PUBLIC_KEY = load_public_key(OURS["merchant_public_key"])


def parts(request):
    """The parts of our Authorization."""
    return dict(re.findall(r'(\w+)="([^"]*)"', request["authorization"]))


def verifies(request):
    """Its one verifier is for responses: three lines, where a request has five. So the first three go in as one."""
    written = parts(request)
    head = f"{request['method']}\n{request['target']}\n{written['timestamp']}"
    return rsa_verify(head, written["nonce_str"], request["body"], written["signature"], MERCHANT_PUBLIC_KEY)


def our_request(request):
    """It verifies, and the client's own builder writes the very same Authorization: the scheme has no randomness."""
    equal(verifies(request), True)
    written = parts(request)
    with mock.patch("wechatpayv3.utils.time.time", return_value=int(written["timestamp"])):
        theirs = build_authorization(
            request["target"], request["method"], OURS["mchid"], OURS["merchant_serial"], MERCHANT_PRIVATE_KEY,
            data=request["body"], nonce_str=written["nonce_str"],
        )
    equal(request["authorization"], theirs)


def altered_requests():
    """Each by one character."""
    for request in OURS["requests"]:
        equal(verifies({**request, "target": request["target"] + "x"}), False)
        equal(verifies({**request, "body": request["body"] + " "}), False)


CLIENT = WeChatPay(
    wechatpay_type=WeChatPayType.MINIPROG,
    mchid=OURS["mchid"],
    private_key=OURS["merchant_private_key"],
    cert_serial_no=OURS["merchant_serial"],
    appid="wx1234567890abcdef",
    apiv3_key="0" * 32,
    public_key=OURS["platform_public_key"],
    public_key_id=OURS["platform_id"],
)


def verified(response):
    """The client's own verifier of responses, as its transport calls it."""
    return CLIENT._core._verify_signature(response["headers"], response["body"])


def altered_responses():
    """Each by one character."""
    for response in OURS["responses"]:
        equal(verified({**response, "body": response["body"] + " "}), False)


def our_field(field):
    """The platform's key decrypts it."""
    equal(rsa_decrypt(field["ciphertext"], PLATFORM_PRIVATE_KEY), field["text"])


checks = [(f"our request verifies: {each['name']}", lambda each=each: our_request(each)) for each in OURS["requests"]]
checks.append(("our requests, altered, do not verify", altered_requests))
checks += [
    (f"our response verifies: {each['name']}", lambda each=each: equal(verified(each), True)) for each in OURS["responses"]
]
checks.append(("our responses, altered, do not verify", altered_responses))
checks += [
    (f"our encrypted text decrypts: {each['name']}", lambda each=each: our_field(each)) for each in OURS["encrypted"]
]
run(checks)
