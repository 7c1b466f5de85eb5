"""A signed call by Python alone, with nothing installed, to a sandbox that is running.

    python3 signed_call.py KEYS

In: the sandbox's folder of keys. Out: a line for each check, and `END n`. It always holds that a response counts only
once its signature was verified, by the public key in the folder.

Python has no RSA of its own, but whole numbers of any size: this is enough for a test, and for nothing else, since it
takes a time that depends on the key.
"""

import base64
import hashlib
import http.client
import json
import pathlib
import secrets
import sys
import time
import urllib.parse

PATH = "/v3/security/echo"

# The head of a SHA-256 hash in a signature (PKCS #1 v1.5, RFC 8017, 9.2).
SHA256 = bytes.fromhex("3031300d060960864801650304020105000420")

folder = pathlib.Path(sys.argv[1])
settings = json.loads((folder / "settings.json").read_text("utf-8"))


def values(der):
    """The values in a piece of DER, each with its tag."""
    while der:
        tag, length, begin = der[0], der[1], 2
        if length >= 0x80:
            begin += length - 0x80
            length = int.from_bytes(der[2:begin], "big")
        yield tag, der[begin : begin + length]
        der = der[begin + length :]


def key(name):
    """What stands in a PEM file."""
    lines = (folder / name).read_text("ascii").splitlines()
    return base64.b64decode("".join(line for line in lines if not line.startswith("-----")))


def within(der, *path):
    """What is found when one value after the other is opened, each by its place in the one before."""
    for at in path:
        der = list(values(der))[at][1]
    return der


def numbers(der):
    return [int.from_bytes(value, "big") for _, value in values(der)]


def padded(text, length):
    digest = SHA256 + hashlib.sha256(text.encode()).digest()
    return b"\x00\x01" + b"\xff" * (length - len(digest) - 3) + b"\x00" + digest


def signed(text):
    # PKCS #8: the third value holds the key, which begins with a version, the modulus and both exponents.
    _, modulus, _, secret, *_ = numbers(within(key("apiclient_key.pem"), 0, 2, 0))
    length = (modulus.bit_length() + 7) // 8
    signature = pow(int.from_bytes(padded(text, length), "big"), secret, modulus)
    return base64.b64encode(signature.to_bytes(length, "big")).decode()


def is_signed(headers, body):
    text = f"{headers['Wechatpay-Timestamp']}\n{headers['Wechatpay-Nonce']}\n{body}\n"
    # The second value is a string of bits, whose first byte says how many of them are left over: none.
    modulus, exponent = numbers(within(within(key("pub_key.pem"), 0, 1)[1:], 0))
    length = (modulus.bit_length() + 7) // 8
    signature = base64.b64decode(headers["Wechatpay-Signature"])
    opened = pow(int.from_bytes(signature, "big"), exponent, modulus)
    return len(signature) == length and opened.to_bytes(length, "big") == padded(text, length)


def check():
    body = json.dumps({"echo_message": "hello"})
    timestamp, nonce = int(time.time()), secrets.token_hex(16)
    signature = signed(f"POST\n{PATH}\n{timestamp}\n{nonce}\n{body}\n")
    headers = {
        "Accept": "application/json",
        "Authorization": f'WECHATPAY2-SHA256-RSA2048 mchid="{settings["mchid"]}",nonce_str="{nonce}",'
        f'signature="{signature}",timestamp="{timestamp}",serial_no="{settings["merchant_serial"]}"',
        "Content-Type": "application/json",
        "User-Agent": "signed_call.py",
    }
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(settings["base_url"]).netloc, timeout=30)
    connection.request("POST", PATH, body, headers)
    response = connection.getresponse()
    answer = response.read().decode()
    equal(response.status, 200, answer)
    equal(response.headers["Wechatpay-Serial"], settings["platform_public_key_id"], "whose key signed")
    equal(is_signed(response.headers, answer), True, "the signature of the response")
    equal(is_signed(response.headers, f"{answer} "), False, "the signature of another body")
    equal(json.loads(answer)["echo_message"], "hello", "what came back")


def equal(found, expected, what):
    if found != expected:
        raise AssertionError(f"{what}: {found!r} instead of {expected!r}")


NAME = "a call that Python alone has signed is answered, and the signature of the response verified"
try:
    check()
except Exception as error:
    print(f"FAIL {NAME}: {' '.join(f'{type(error).__name__}: {error}'.split())}")
else:
    print(f"PASS {NAME}")
print("END 1")
