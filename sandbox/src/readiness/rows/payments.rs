//! The rows of the list about basic and combined payment (基础支付、合单支付).
//!
//! Out: what each asks for, and what counts as seen and as violated.

use super::row::{
    Grade::{Fatal, Must, Recommended},
    Practice, Row, row, words,
};

pub(super) const ROWS: [Row; 14] = [
    row(
        "B1",
        Fatal,
        words(
            "The fourth line of what is signed for the front end is right",
            "调起支付签名第 4 行：JSAPI、小程序为 prepay_id=…，APP 为 prepay_id 本身",
        ),
        words(
            "Judged where the parameters show: in what `check --order` answers, in `wechat.js`, and by `check_pay_sign`. Seen: \
             parameters were right. Violated: `prepay_id=` is missing on a page or in a mini program, stands in an app, or \
             was signed otherwise. Only for programs that have placed an order of JSAPI or APP.",
            "在能看到调起参数之处判断：check --order 的返回、wechat.js、check_pay_sign。通过：参数正确。违反：JSAPI、小程序缺少 prepay_id= 前缀，APP 带有该前缀，或签名时与此不符。仅适用于下过 JSAPI 或 APP 订单的程序。",
        ),
    )
    .only(Practice::Invoking),
    row(
        "B3",
        Must,
        words("The payment callback is handled", "处理支付成功回调"),
        words(
            "Seen: `TRANSACTION.SUCCESS`, rightly signed, got 200 or 204.",
            "通过：签名正确的 TRANSACTION.SUCCESS 得到 200 或 204。",
        ),
    ),
    row(
        "B4",
        Must,
        words("Orders are queried", "对接查询订单接口"),
        words(
            "Seen: a query by `out_trade_no` or `transaction_id` found its order.",
            "通过：按商户订单号或微信支付订单号查询到订单。",
        ),
    ),
    row(
        "B5",
        Recommended,
        words("Orders that stay unpaid are closed", "超时未支付的订单主动关单"),
        words("Seen: an order that was not paid was closed.", "通过：未支付的订单被关闭。"),
    ),
    row(
        "B6",
        Must,
        words("Refund, its callback and its query are all there", "退款申请、退款回调、退款查询均已对接"),
        words(
            "Seen: a refund was filed, the callback of one was accepted, and one was queried.",
            "通过：发起过退款、接收过退款结果回调、查询过退款，三者齐备。",
        ),
    ),
    row(
        "B7",
        Recommended,
        words("Bills are asked for and downloaded", "对接申请账单和下载账单"),
        words("Seen: a bill was asked for, and one downloaded.", "通过：申请过账单，并完成下载。"),
    ),
    row(
        "B8",
        Must,
        words("Each order is paid in its own way", "各支付方式使用对应的下单接口和调起方式（H5、Native 无需签名）"),
        words(
            "Seen: the answer to `check --order` holds the `code_url` or `h5_url` of its order as it was told, or an order was \
             invoked rightly in its own way. Violated: one was invoked in that of another (an order of APP as one of JSAPI). Devices are for \
             people to try.",
            "通过：check --order 的返回中原样包含该订单的 code_url 或 h5_url，或订单以对应方式正确调起。违反：以其他方式调起（例如用 APP 订单调起 JSAPI）。真机效果需人工验证。",
        ),
    ),
    row(
        "B9",
        Fatal,
        words("Numbers are unique, and a failed refund keeps its number", "商户单号唯一；退款失败重试时使用原退款单号"),
        words(
            "Seen: two orders had two numbers, and a refund that failed came again with its own. Violated: two orders had one \
             number, or a refund that failed under `check` came again under another.",
            "通过：两笔订单使用不同单号，且失败的退款以原退款单号重试。违反：不同订单使用同一单号，或 check 触发的退款失败后换了新单号。",
        ),
    ),
    row(
        "B10",
        Must,
        words(
            "What has expired is ordered again",
            "prepay_id（2 小时）、h5_url（5 分钟）过期后重新下单获取",
        ),
        words(
            "Seen: an order was placed again with its number after its `prepay_id`, `code_url` or `h5_url` had expired, and got \
             another. Violated: one was invoked after that, and the sandbox's clock is the program's. Shown once either has \
             happened: `check` cannot provoke it, since a program goes by its own clock.",
            "通过：prepay_id、code_url 或 h5_url 过期后，以原单号重新下单并获得新值。违反：使用过期的 prepay_id 调起支付（仅在沙箱时钟与程序一致时判断）。发生后才显示：程序依据自己的时钟，check 无法触发。",
        ),
    )
    .only(Practice::Renewing),
    row(
        "B12",
        Must,
        words(
            "Refunds stay within 50 parts and the amount of the order",
            "单笔订单退款不超过 50 次，且总额不超过订单金额",
        ),
        words(
            "Seen: asked by `check` to refund an order that is refunded already, the program filed nothing more. Violated: it \
             asked for more than was left, or for more than 50 parts.",
            "通过：check 要求对已全额退款的订单再次退款时，程序未再发起。违反：申请金额超出可退余额，或超过 50 次。",
        ),
    ),
    row(
        "B14",
        Must,
        words("Combined orders are queried and closed by their own operations", "合单订单使用合单的查单、关单接口"),
        words(
            "Seen: a combined order was queried or closed by the combined operation. Violated: one of its orders by that for \
             single ones. Only for programs that have placed a combined order, like the next three.",
            "通过：使用合单接口查单或关单。违反：对合单的子单使用了普通接口。本项及以下三项仅适用于下过合单的程序。",
        ),
    )
    .only(Practice::Combining),
    row(
        "B15",
        Must,
        words("The callback of a combined order settles each of its orders", "合单支付回调逐笔处理 sub_orders 中的子单"),
        words(
            "Only where the program says what it has acted upon (`check --combined --handled`). Seen: after the callback it had \
             acted upon each order. Violated: upon some and not upon others.",
            "仅在程序能报告处理次数时（check --combined 加 --handled）判断。通过：收到回调后，每笔子单都已处理。违反：只处理了其中一部分。",
        ),
    )
    .only(Practice::Combining),
    row(
        "B16",
        Must,
        words("Combined orders are refunded order by order", "合单按子单退款（使用子单的单号）"),
        words(
            "Seen: a refund named one of the orders, by `transaction_id` or `out_trade_no`, and was filed. Violated: one named \
             the combined order as a whole.",
            "通过：以子单的 transaction_id 或 out_trade_no 发起退款并被受理。违反：以合单总单号或合单支付单号发起退款。",
        ),
    )
    .only(Practice::Combining),
    row(
        "B17",
        Must,
        words("All numbers of combined orders are unique", "合单商户订单号和每笔子单的商户订单号均唯一"),
        words(
            "Seen: two combined orders were accepted, whose numbers are all different then. Violated: one was refused because its \
             number, or that of one of its orders, was used before.",
            "通过：两笔合单均被受理（其单号必然互不相同）。违反：合单总单号或子单号与先前的重复，下单被拒绝。",
        ),
    )
    .only(Practice::Combining),
];
