"""What a call costs the PyPI client `wechatpayv3`.

    python load.py KEYS CALLS

In: the folder of keys that the gateway of `cargo xtask bench` has written, and how many calls. Out: µs of CPU for a
query of an order, user and kernel, after a tenth as many that do not count. The client makes one call at a time.
"""

import json
import pathlib
import sys
import time

import wechatpayv3.core
from wechatpayv3 import WeChatPay, WeChatPayType

KEYS, CALLS = pathlib.Path(sys.argv[1]), int(sys.argv[2])
SETTINGS = json.loads((KEYS / "settings.json").read_text("utf-8"))


class LoopbackCore(wechatpayv3.core.Core):
    """The client with another address: it has no option for that."""

    _gate_way = property(lambda self: SETTINGS["base_url"], lambda self, given: None)


wechatpayv3.core.Core = LoopbackCore

CLIENT = WeChatPay(
    wechatpay_type=WeChatPayType.MINIPROG,
    mchid=SETTINGS["mchid"],
    private_key=(KEYS / "apiclient_key.pem").read_text("utf-8"),
    cert_serial_no=SETTINGS["merchant_serial"],
    appid="wxd678efh567hg6787",
    apiv3_key=(KEYS / "apiv3_key.txt").read_text("utf-8"),
    public_key=(KEYS / "pub_key.pem").read_text("utf-8"),
    public_key_id=SETTINGS["platform_public_key_id"],
    timeout=(5, 10),
)


def batch(count):
    """So many calls, one after another."""
    for _ in range(count):
        status, body = CLIENT.query(out_trade_no="1217752501201407033233368018")
        if status != 200 or json.loads(body)["trade_state"] != "SUCCESS":
            raise AssertionError(f"another order: {status} {body}")


batch(CALLS // 10)
before = time.process_time()
batch(CALLS)
print(f"{(time.process_time() - before) * 1e6 / CALLS:.1f}")
