"""The PyPI client `wechatpayv3` against a running sandbox.

    python calls.py public-key|certificate|mixed KEYS

In: the sandbox's mode and its folder of keys. Out: the lines of harness.py.
Certificates, signatures and decryption are the client's own functions. Where one of
its 商圈 functions cannot work, the check says so and uses its general `request`.
"""

import ast
import json
import pathlib
import subprocess
import sys
import tempfile
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

import wechatpayv3.core
from harness import equal, run
from wechatpayv3 import WeChatPay, WeChatPayType
from wechatpayv3.type import RequestType

# A member whom the other clients leave alone: the sandbox remembers who paid.
OPENID = "oWmnN4xxxxxxxxxxe92NHIG_pypi"
APPID = "wx1234567890abcdef"
BRANDID = 1000

MODE, KEYS = sys.argv[1], pathlib.Path(sys.argv[2])
SETTINGS = json.loads((KEYS / "settings.json").read_text("utf-8"))
# Without one in certificate mode.
PUBLIC_KEY_ID = SETTINGS.get("platform_public_key_id")


class LoopbackCore(wechatpayv3.core.Core):
    """The client with another address: it has no option for that, and downloads while it is made."""

    _gate_way = property(lambda self: SETTINGS["base_url"], lambda self, given: None)


wechatpayv3.core.Core = LoopbackCore


def client(by_public_key):
    """A client with WeChat Pay's public key, or one that downloads the certificates at once."""
    platform = {}
    if by_public_key:
        platform = {"public_key": (KEYS / "pub_key.pem").read_text("utf-8"), "public_key_id": PUBLIC_KEY_ID}
    return WeChatPay(
        wechatpay_type=WeChatPayType.MINIPROG,
        mchid=SETTINGS["mchid"],
        private_key=(KEYS / "apiclient_key.pem").read_text("utf-8"),
        cert_serial_no=SETTINGS["merchant_serial"],
        appid=APPID,
        apiv3_key=(KEYS / "apiv3_key.txt").read_text("utf-8").strip(),
        timeout=(5, 10),
        **platform,
    )


def usual():
    """The client as a merchant in this mode would make it."""
    return client(MODE != "certificate")


def request(wxpay, path, data=None, **options):
    """The client's general request, which signs and verifies like its own functions do."""
    method = RequestType.POST if data else RequestType.GET
    return wxpay._core.request(path, method=method, data=data, **options)


def control(path, body):
    """Moves the sandbox's state; this is not part of the client."""
    url = f"{SETTINGS['base_url']}/_sandbox/{path}"
    # A handler that reads the environment's proxies would send this elsewhere.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(urllib.request.Request(url, data=json.dumps(body).encode()), timeout=10) as response:
        return json.load(response)


def no_certificates():
    """The client would raise only that it has no certificate, so the response is read by the general request."""
    status, body = request(usual(), "/v3/certificates")
    equal((status, json.loads(body)["code"]), (404, "RESOURCE_NOT_EXISTS"))


def certificates():
    """The client downloads without verifying, and then verifies other responses with what it found."""
    held = client(by_public_key=False)._core._certificates
    if not held:
        raise AssertionError("no certificate was held")


def query(by_public_key):
    """Its own function works for direct merchants."""
    control("authorize", {"openid": OPENID, "appid": APPID})
    wxpay = client(by_public_key)
    before = list(wxpay._core._certificates)
    status, body = wxpay.user_authorization(OPENID)
    found = json.loads(body)
    equal((status, found["openid"], found["authorize_state"]), (200, OPENID, "AUTHORIZED"))
    # It downloads more certificates when it does not know the response's serial, which would mean the wrong key.
    equal(wxpay._core._certificates, before)


def pay():
    """A payment in the mall, whose points can then be reported."""
    return control("pay", {"openid": OPENID, "appid": APPID, "amount": 8800})["transaction_id"]


def rotated():
    """A client that knows only the older certificates downloads the new one when a response names it."""
    control("authorize", {"openid": OPENID, "appid": APPID})
    wxpay = client(by_public_key=False)
    newest = int(control("rotate_certificate", {})["platform_certificate_serial"], 16)
    known = [certificate.serial_number for certificate in wxpay._core._certificates]
    equal(newest in known, False)
    equal(wxpay.user_authorization(OPENID)[0], 200)
    known = [certificate.serial_number for certificate in wxpay._core._certificates]
    equal(newest in known, True)


def sync():
    """Its own function, with points. 204 is verified too: the signature is over an empty body, which is text as its type is JSON."""
    status, body = usual().points_notify(
        transaction_id=pay(), openid=OPENID, earn_points=True, increased_points=88,
        points_update_time="2026-11-22T13:29:35.120+08:00", total_points=888888,
    )
    equal((status, body), (204, ""))


def sync_nothing():
    """`points_notify` takes False and 0 for missing, so this goes by the general request."""
    data = {
        "transaction_id": pay(), "appid": APPID, "openid": OPENID, "earn_points": False, "increased_points": 0,
        "points_update_time": "2026-11-22T13:29:35+08:00", "no_points_remarks": "商品不参与积分活动",
    }
    equal(request(usual(), "/v3/businesscircle/points/notify", data), (204, ""))


def commit_status():
    """`business_point_status` puts the address where a path belongs, so this goes by the general request."""
    path = f"/v3/businesscircle/users/{OPENID}/points/commit_status?brandid={BRANDID}&appid={APPID}"
    wxpay = usual()
    before = json.loads(request(wxpay, path)[1])["points_commit_status"]
    pay()
    equal((before, json.loads(request(wxpay, path)[1])["points_commit_status"]), ("FINISHED", "PENDING"))


def parking():
    """`business_parking_sync` passes an argument that `request` does not have, so this goes by the latter."""
    data = {
        "brandid": BRANDID, "appid": APPID, "openid": OPENID, "plate_number": "粤B888888", "state": "IN",
        "time": "2026-11-22T10:43:39+08:00",
    }
    equal(request(usual(), "/v3/businesscircle/parkings", data), (204, ""))


def echo():
    """It has no function for this operation, but for encrypting and decrypting."""
    wxpay = usual()
    data = {"echo_message": "hello", "encrypted_echo_message": wxpay._core.encrypt("张三 13712345678")}
    status, body = request(wxpay, "/v3/security/echo", data, cipher_data=True)
    found = json.loads(body)
    equal((status, found["echo_message"]), (200, "hello"))
    equal(wxpay._core.decrypt(found["encrypted_echo_message"]), "张三 13712345678")


def upload():
    """Its own function, which signs the description and gives the boundary in the body alone."""
    with tempfile.TemporaryDirectory() as folder:
        picture = pathlib.Path(folder) / "小票.png"
        picture.write_bytes(b"\x89PNG")
        status, body = usual().image_upload(str(picture))
    equal((status, bool(json.loads(body)["media_id"])), (200, True))


def order_and_refund():
    """Its own functions for an order, its query and a refund."""
    wxpay = usual()
    number = f"PYPI-{MODE}-0001"
    status, body = wxpay.pay(
        description="QQ公仔", out_trade_no=number, amount={"total": 8800}, payer={"openid": OPENID},
        notify_url="http://127.0.0.1:1/notify", pay_type=WeChatPayType.MINIPROG,
    )
    equal((status, json.loads(body)["prepay_id"].startswith("wx")), (200, True))
    control("pay_order", {"out_trade_no": number})
    status, body = wxpay.query(out_trade_no=number)
    equal((status, json.loads(body)["trade_state"]), (200, "SUCCESS"))
    status, body = wxpay.refund(
        out_refund_no=f"{number}-R1", amount={"refund": 3000, "total": 8800, "currency": "CNY"}, out_trade_no=number,
    )
    equal((status, json.loads(body)["status"]), (200, "PROCESSING"))


RESOURCE = {
    "mchid": SETTINGS["mchid"],
    "merchant_name": "腾讯广场",
    "shop_name": "微信支付",
    "shop_number": "123456",
    "appid": APPID,
    "openid": OPENID,
    "time_end": "2026-11-22T13:29:35+08:00",
    "amount": 8800,
    "transaction_id": "4200000000202611220000000001",
}
RECEIVED = {}


class Handler(BaseHTTPRequestHandler):
    """What the client's documents tell a handler to do."""

    def do_POST(self):
        """Takes one callback."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        opened = usual().callback(self.headers, body)
        RECEIVED.update(headers=self.headers, body=body, opened=opened)
        self.send_response(204 if opened else 401)
        self.end_headers()

    def log_message(self, format, *args):
        """Says nothing: the output is for results."""


def callback():
    """A handler on a free port, for one callback."""
    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/callback"
        delivery = control("notify", {"url": url, "event_type": "MALL_TRANSACTION.SUCCESS", "resource": RESOURCE})
        server.shutdown()
    equal(RECEIVED["opened"]["event_type"], "MALL_TRANSACTION.SUCCESS")
    equal(RECEIVED["opened"]["resource"], RESOURCE)
    equal(delivery["status"], 204)


def altered_callback():
    """One letter is enough."""
    altered = RECEIVED["body"].replace(b"MALL_", b"mall_")
    equal(usual().callback(RECEIVED["headers"], RECEIVED["body"])["resource"], RESOURCE)
    equal(usual().callback(RECEIVED["headers"], altered), None)


def guide():
    """The program for Python that the sandbox hands out, as a process of its own; it opens the callback of above besides."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(f"{SETTINGS['base_url']}/_sandbox/settings", timeout=10) as response:
        guides = json.load(response)["guides"]
    code = next(guide["code"] for guide in guides if guide["language"] == "Python")
    headers, body = dict(RECEIVED["headers"].items()), RECEIVED["body"].decode()
    code += f"\nprint(json.dumps(notified({headers!r}, {body!r}.encode())))\n"
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder) / "guide.py"
        program.write_text(code, "utf-8")
        arguments = [sys.executable, "-B", "-W", "ignore", str(program)]
        printed = subprocess.run(arguments, check=True, capture_output=True, encoding="utf-8", timeout=30).stdout
    *calls, opened = printed.splitlines()
    equal(json.loads(opened)["resource"], RESOURCE)
    statuses = [ast.literal_eval(call) for call in calls]
    equal([status for status, _ in statuses], [200, 200, 200])
    equal(json.loads(statuses[1][1])["trade_state"], "SUCCESS")
    equal(json.loads(statuses[2][1])["status"], "PROCESSING")


checks = []
if MODE == "public-key":
    checks.append(("no certificates for a merchant with a public key", no_certificates))
else:
    checks.append(("certificates are downloaded and decrypted", certificates))
    checks.append(("authorization query, verified with a certificate", lambda: query(by_public_key=False)))
    checks.append(("certificates are rotated, and the new one is downloaded", rotated))
if MODE != "certificate":
    checks.append(("authorization query, verified with the public key", lambda: query(by_public_key=True)))
checks += [
    ("points sync", sync),
    ("points sync that earned nothing", sync_nothing),
    ("commit status, before and after a payment", commit_status),
    ("parking", parking),
    ("encrypted field, there and back", echo),
    ("image upload", upload),
    ("order, query and refund", order_and_refund),
    ("callback is verified and decrypted", callback),
    ("altered callback is refused", altered_callback),
    ("guide of the sandbox orders, queries, refunds and opens a callback", guide),
]
run(checks)
