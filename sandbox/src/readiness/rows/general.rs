//! The rows of the list that hold for every product (通用).
//!
//! Out: what each asks for, and what counts as seen and as violated.

use super::row::{
    Grade::{Fatal, Must, Optional},
    Row, row, words,
};

pub(super) const ROWS: [Row; 12] = [
    row(
        "G1",
        Fatal,
        words("Each successful answer is verified before it is used", "应答成功时先验签，再解析和使用报文"),
        words(
            "Seen: a response with a wrong signature was followed by the same request again, or `check` got an error in \
             its place. Violated: a value that only such a response told stands in a later call, or was handed on to `check`.",
            "通过：应答签名错误后，程序以相同参数重试，或向 check 返回失败。违反：只出现在错误签名应答中的值，被用于后续请求或返回给 check。",
        ),
    ),
    row(
        "G2",
        Fatal,
        words("Each callback is verified before it is decrypted", "回调先验签，再解密处理"),
        words(
            "Seen: an address that accepts callbacks refused one whose signature is forged. Violated: a callback with a wrong \
             signature got 200 or 204.",
            "通过：能正常接收回调的地址，拒绝了伪造签名的回调。违反：对签名错误的回调返回了 200 或 204。",
        ),
    ),
    row(
        "G3",
        Fatal,
        words(
            "Repeated and parallel callbacks are handled once",
            "回调按商户单号和事件类型去重，并加锁防止并发重复处理",
        ),
        words(
            "Seen: a callback was accepted again later and twice at once, and the program says (`check --handled`) that it \
             acted once. Violated: it says more than once, or a refund or a sharing was asked for once more after a copy. \
             That copies are accepted shows nothing by itself.",
            "通过：同一回调先后、并发多次送达均被接收，且程序（check --handled）报告只处理一次。违反：报告处理多次，或重复送达后再次发起退款、分账。仅接收重复回调不算通过。",
        ),
    ),
    row(
        "G4",
        Optional,
        words(
            "Signature probes are refused like any wrong signature",
            "不对签名探测流量（WECHATPAY/SIGNTEST/）做特殊处理",
        ),
        words(
            "Seen: an address that accepts callbacks refused a probe and a forged signature. Violated: it refused one and \
             accepted the other.",
            "通过：能正常接收回调的地址，对探测签名和伪造签名均拒绝。违反：只拒绝其中一种。",
        ),
    ),
    row(
        "G5",
        Fatal,
        words("Callbacks are answered within five seconds", "收到回调后 5 秒内应答，耗时操作异步处理"),
        words(
            "Seen: a callback got a response within five seconds. Violated: one was taken, and got none in that time.",
            "通过：回调在 5 秒内得到应答。违反：回调已送达，但 5 秒内没有应答。",
        ),
    ),
    row(
        "G6",
        Fatal,
        words("The amount of a callback is compared with that of the order", "校验回调金额与商户侧订单金额一致"),
        words(
            "Only where the program says what it has acted upon (`check --handled`). Seen: it did not act upon a payment of \
             another amount. Violated: it did.",
            "仅在程序能报告处理次数时（check --handled）判断。通过：金额不符的支付回调未被处理。违反：被当作支付成功处理。",
        ),
    ),
    row(
        "G7",
        Fatal,
        words(
            "After 429, 5xx or no response the same request is repeated",
            "请求失败或超时后，以相同单号、相同参数重试",
        ),
        words(
            "Seen: an order or a refund that ran into 429, 5xx or a closed connection came again with its number and \
             parameters. Violated: it came again with other parameters, or under a new number (a refund: only under \
             `check`). Pauses between repeats and time limits are not judged.",
            "通过：下单或退款遇到 429、5xx 或连接中断后，以原单号、原参数再次请求。违反：参数改变，或换了新单号（退款仅由 check 判断）。重试间隔和超时设置不作判断。",
        ),
    ),
    row(
        "G8",
        Fatal,
        words(
            "After a time-out the order is queried, never placed anew at once",
            "下单超时后先查单，不直接更换单号重新下单",
        ),
        words(
            "Seen: after no response came the order was queried, or placed again with its number. Violated: the same was \
             asked for under a new number first.",
            "通过：未收到应答后，先查询该订单，或以原单号重新请求。违反：直接换新单号再次请求。",
        ),
    ),
    row(
        "G9",
        Fatal,
        words("Orders without a callback are queried", "未收到回调的订单，由定时任务主动查单"),
        words(
            "Seen: a paid order whose callback the program had not taken was queried, and the response said that it is paid.",
            "通过：订单已支付而程序尚未收到回调时，程序主动查单并得知支付成功。",
        ),
    ),
    row(
        "G10",
        Fatal,
        words("A double click makes one order", "重复点击只生成一笔订单"),
        words(
            "Only by `check --double-click`. Seen: two requests at once for one order led to one number. Violated: to more.",
            "仅由 check --double-click 判断。通过：对同一笔订单的两个并发请求只产生一个单号。违反：产生多个单号。",
        ),
    ),
    row(
        "G15",
        Must,
        words("The bill is compared with the program's own records", "次日对账：账单与商户侧记录逐笔核对"),
        words(
            "Only where the program says how many differences it has found (`check --reconcile`). Seen: with a payment in the \
             bill that never happened it found more than without. Violated: it asked for that bill, and found no more.",
            "仅在程序能报告差异笔数时（check --reconcile）判断。通过：账单多出一笔未发生的支付时，报告的差异增多。违反：取得该账单后，差异没有增多。",
        ),
    ),
    row(
        "G16",
        Fatal,
        words("The callback address takes callbacks as they are", "notify_url 不带参数、不重定向、无需登录"),
        words(
            "Seen: an address without query and blanks accepted a callback. Violated: a call named one with a query or a blank, \
             or a rightly signed callback was sent elsewhere (3xx), as a login does. Whether it is https, public and \
             on record (ICP) does not show on your own machine.",
            "通过：不带参数、不含空白的地址接收了回调。违反：请求中的 notify_url 带参数或空白，或对签名正确的回调返回 3xx 跳转（例如跳到登录页）。是否为 https、能否公网访问、是否已备案，在本机无法判断。",
        ),
    ),
];
