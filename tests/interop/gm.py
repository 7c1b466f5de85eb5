"""国密: what this project makes, verified and opened by OpenSSL, and the same made by OpenSSL for this project.

    python gm.py OURS THEIRS

In: what the example `gm` prints. Out: the lines of harness.py, and in THEIRS what that example reads. SM2 is the
program `openssl`'s, SM3 and SM4 are the library's that PyPI's `cryptography` carries.
"""

import base64
import json
import pathlib
import re
import secrets
import subprocess
import sys
import tempfile
import time

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from harness import equal, run

OURS = json.loads(pathlib.Path(sys.argv[1]).read_text("utf-8"))
# Below the target folder, and gone with the program: there are private keys in it.
KEPT = tempfile.TemporaryDirectory(dir=pathlib.Path(sys.argv[1]).parent)
FOLDER = pathlib.Path(KEPT.name)
MCHID = "1230000109"
MERCHANT_SERIAL = "6A2E2D5B0D0E4C57B5D7B0B1F1F0A9C8D7E6F5A4"
SCHEME = "WECHATPAY2-SM2-WITH-SM3"
# OpenSSL's own default is the empty one.
DISTID = "distid:1234567812345678"
TEXTS = ["", "{}", '{"name":"张三"}', "名" * 100]


def openssl(*words, data=b""):
    """What it prints; None where it refuses."""
    done = subprocess.run(["openssl", *map(str, words)], input=data, capture_output=True, check=False)
    return done.stdout if done.returncode == 0 else None


def needed(found, what):
    if found is None:
        raise AssertionError(f"openssl did not {what}")
    return found


def file(content):
    path = FOLDER / secrets.token_hex(8)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def signature(message, key):
    """In base64, by the private key in a file."""
    words = ["pkeyutl", "-sign", "-rawin", "-digest", "sm3", "-inkey", key, "-pkeyopt", DISTID, "-in", file(message)]
    return base64.b64encode(needed(openssl(*words), "sign")).decode()


def verifies(message, written, public_key):
    words = ["pkeyutl", "-verify", "-rawin", "-digest", "sm3", "-pubin", "-inkey", file(public_key), "-pkeyopt", DISTID]
    return openssl(*words, "-in", file(message), "-sigfile", file(base64.b64decode(written))) is not None


def sm4_key(api_v3_key):
    digest = hashes.Hash(hashes.SM3())
    digest.update(api_v3_key.encode())
    return digest.finalize()[:16]


def sealed(plain, nonce, data):
    encryptor = Cipher(algorithms.SM4(sm4_key(OURS["api_v3_key"])), modes.GCM(nonce.encode())).encryptor()
    encryptor.authenticate_additional_data(data.encode())
    return base64.b64encode(encryptor.update(plain.encode()) + encryptor.finalize() + encryptor.tag).decode()


def opened(resource):
    bytes_ = base64.b64decode(resource["ciphertext"])
    mode = modes.GCM(resource["nonce"].encode(), bytes_[-16:])
    decryptor = Cipher(algorithms.SM4(sm4_key(OURS["api_v3_key"])), mode).decryptor()
    decryptor.authenticate_additional_data(resource.get("associated_data", "").encode())
    return (decryptor.update(bytes_[:-16]) + decryptor.finalize()).decode()


def response_message(headers, body):
    return f"{headers['wechatpay-timestamp']}\n{headers['wechatpay-nonce']}\n{body}\n"


def our_request(request):
    scheme, parts = request["authorization"].split(" ", 1)
    written = dict(re.findall(r'(\w+)="([^"]*)"', parts))["signature"]
    equal(scheme, SCHEME)
    equal(verifies(request["message"], written, OURS["merchant_public_key"]), True)
    equal(verifies(request["message"] + " ", written, OURS["merchant_public_key"]), False)
    equal(verifies(request["message"], written, OURS["platform_public_key"]), False)


def our_response(response):
    headers, body = response["headers"], response["body"]
    equal(headers["wechatpay-signature-type"], SCHEME)
    for text, expected in ((body, True), (body + " ", False)):
        message = response_message(headers, text)
        equal(verifies(message, headers["wechatpay-signature"], OURS["platform_public_key"]), expected)


def our_callback(callback):
    our_response(callback)
    resource = json.loads(callback["body"])["resource"]
    equal(resource["algorithm"], "AEAD_SM4_GCM")
    equal(opened(resource), callback["resource"])
    try:
        opened({**resource, "associated_data": "another"})
    except InvalidTag:
        return
    raise AssertionError("it opens with other data beside it")


def our_field(field):
    key = file(OURS["platform_private_key"])
    plain = openssl("pkeyutl", "-decrypt", "-inkey", key, "-in", file(base64.b64decode(field["ciphertext"])))
    equal(needed(plain, "decrypt").decode(), field["text"])


def their_key(name):
    """A new key and its self-signed certificate: files, and the serial."""
    key, certificate = FOLDER / f"{name}.key", FOLDER / f"{name}.crt"
    needed(openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:SM2", "-out", key), "make a key")
    # Positive, and 40 digits.
    serial = "5" + secrets.token_hex(20).upper()[1:]
    words = ["req", "-x509", "-new", "-key", key, "-sm3", "-sigopt", DISTID, "-days", "30", "-subj", f"/CN={name}"]
    needed(openssl(*words, "-set_serial", f"0x{serial}", "-out", certificate), "make a certificate")
    return key, certificate, serial


def theirs():
    """The same of OpenSSL's, right and altered."""
    merchant, _, _ = their_key("merchant")
    platform, certificate, serial = their_key("Tenpay.com sign")
    stranger, _, _ = their_key("stranger")
    public = needed(openssl("pkey", "-in", merchant, "-pubout"), "give the public key").decode()
    now = int(time.time())

    def request(body, key):
        target, nonce = "/v3/pay/transactions/id/1?mchid=1%20%E5%90%8D", secrets.token_hex(16)
        written = signature(f"POST\n{target}\n{now}\n{nonce}\n{body}\n", key)
        parts = f'mchid="{MCHID}",nonce_str="{nonce}",signature="{written}",timestamp="{now}",serial_no="{MERCHANT_SERIAL}"'
        return {"method": "POST", "target": target, "body": body, "authorization": f"{SCHEME} {parts}"}

    def response(body, key):
        headers = {"wechatpay-timestamp": str(now), "wechatpay-nonce": secrets.token_hex(16), "wechatpay-serial": serial}
        headers["wechatpay-signature"] = signature(response_message(headers, body), key)
        headers["wechatpay-signature-type"] = SCHEME
        return {"headers": headers, "body": body}

    def callback(plain, data, key):
        nonce = secrets.token_hex(6)
        resource = {"original_type": "transaction", "algorithm": "AEAD_SM4_GCM", "nonce": nonce}
        resource["ciphertext"] = sealed(plain, nonce, data)
        if data:
            resource["associated_data"] = data
        envelope = {
            "id": "EV-1", "create_time": "2026-11-29T08:00:00+08:00", "resource_type": "encrypt-resource",
            "event_type": "TRANSACTION.SUCCESS", "summary": "支付成功", "resource": resource,
        }
        return {**response(json.dumps(envelope), key), "resource": plain}

    def listed(key):
        nonce = secrets.token_hex(6)
        encrypted = {"algorithm": "AEAD_SM4_GCM", "nonce": nonce, "associated_data": "certificate"}
        encrypted["ciphertext"] = sealed(certificate.read_text(), nonce, "certificate")
        item = {
            "serial_no": serial, "effective_time": "2026-01-01T00:00:00+08:00",
            "expire_time": "2031-01-01T00:00:00+08:00", "encrypt_certificate": encrypted,
        }
        return response(json.dumps({"data": [item]}), key)

    def altered(item, **changed):
        return {**item, **changed, "altered": True}

    def field(text):
        key = file(public)
        encrypted = needed(openssl("pkeyutl", "-encrypt", "-pubin", "-inkey", key, "-in", file(text)), "encrypt")
        return {"text": text, "ciphertext": base64.b64encode(encrypted).decode()}

    fields = [field(text) for text in TEXTS if text]
    cut = base64.b64encode(base64.b64decode(fields[0]["ciphertext"])[:-1]).decode()
    made = {
        "api_v3_key": OURS["api_v3_key"],
        "merchant_private_key": merchant.read_text(),
        "merchant_public_key": public,
        "platform_certificate": certificate.read_text(),
        "requests": [request(text, merchant) for text in TEXTS] + [
            altered(request("{}", stranger)), altered(request("{}", merchant), body="{ }"),
        ],
        "responses": [response(text, platform) for text in TEXTS] + [
            altered(response("{}", stranger)), altered(response("{}", platform), body="{ }"),
        ],
        "callbacks": [callback(text, data, platform) for text in TEXTS for data in ("", "transaction")] + [
            altered(callback("{}", "", stranger)), altered(callback("{}", "", platform), body="{}"),
        ],
        "certificates": [listed(platform), altered(listed(stranger))],
        "encrypted": fields + [altered(fields[0], ciphertext=cut)],
    }
    pathlib.Path(sys.argv[2]).write_text(json.dumps(made), "utf-8")


checks = [(f"our request {at}", lambda each=each: our_request(each)) for at, each in enumerate(OURS["requests"])]
checks += [(f"our response {at}", lambda each=each: our_response(each)) for at, each in enumerate(OURS["responses"])]
checks += [(f"our callback {at}", lambda each=each: our_callback(each)) for at, each in enumerate(OURS["callbacks"])]
checks += [(f"our encrypted text {at}", lambda each=each: our_field(each)) for at, each in enumerate(OURS["encrypted"])]
checks.append(("the same is made for this project", theirs))
run(checks)
