//! The rows of the list about medical insurance (医保支付).
//!
//! Out: what each asks for, and what counts as seen and as violated. They concern
//! only programs that have mixed orders.

use super::row::{
    Grade::{Fatal, Recommended},
    Practice, Row, row, words,
};

pub(super) const ROWS: [Row; 15] = [
    row(
        "I1",
        Fatal,
        words(
            "Name and identity digest are encrypted with the key that Wechatpay-Serial names",
            "姓名、证件摘要使用 Wechatpay-Serial 对应的微信支付公钥加密",
        ),
        words(
            "Seen: a mixed order was accepted, so its fields could be decrypted. Violated: one was refused because a field could \
             not, or because `Wechatpay-Serial` names no key. Only for programs with mixed orders, like the others of this table.",
            "通过：医保自费混合订单被受理（敏感字段均能解密）。违反：因字段解密失败，或 Wechatpay-Serial 错误，被拒绝。本表各项仅适用于使用医保支付的程序。",
        ),
    )
    .only(Practice::MixedOrders),
    row(
        "I4",
        Fatal,
        words(
            "The total is the sum of its parts",
            "总金额等于医保统筹、个账、其他支付金额与实际支付现金、现金减免之和",
        ),
        words(
            "Seen: a mixed order was accepted whose `total_fee` is the sum of `med_ins_gov_fee`, `med_ins_self_fee`, \
             `med_ins_other_fee`, `wechat_pay_cash_fee` and `cash_reduce_detail`. Violated: in one it is not, so that it was \
             refused.",
            "通过：受理的订单中 total_fee 等于 med_ins_gov_fee、med_ins_self_fee、med_ins_other_fee、wechat_pay_cash_fee 与 cash_reduce_detail 之和。违反：不相等，下单被拒绝。",
        ),
    )
    .only(Practice::MixedOrders),
    row(
        "I5",
        Fatal,
        words(
            "What is paid in cash is what the settlement leaves",
            "实际支付现金等于医保现金支付金额加现金补充减现金减免",
        ),
        words(
            "Seen: a mixed order with `med_ins_cash_fee` was accepted whose `wechat_pay_cash_fee` is that with \
             `cash_add_detail` and without `cash_reduce_detail`. Violated: in one it is not, so that it was refused.",
            "通过：受理的订单中 wechat_pay_cash_fee 等于 med_ins_cash_fee 加 cash_add_detail 减 cash_reduce_detail。违反：不相等，下单被拒绝。",
        ),
    )
    .only(Practice::MixedOrders),
    row(
        "I6",
        Fatal,
        words("A mixed order has the parts that its type names", "字段与 mix_pay_type 匹配"),
        words(
            "Seen: a mixed order was accepted that names its `prepay_id` where cash is paid, what the insurer gave where the \
             insurance pays, and neither without that part. Violated: one does not.",
            "通过：受理的订单有自费时传 prepay_id，有医保时传医保局返回的单号，没有的部分不传。违反：不匹配。",
        ),
    )
    .only(Practice::MixedOrders),
    row(
        "I7",
        Fatal,
        words("A mixed order and the order of its cash part have one number", "自费预下单与混合下单使用同一 out_trade_no"),
        words(
            "Seen: a mixed order has the `out_trade_no` of the order whose `prepay_id` it names. Violated: it has another.",
            "通过：混合订单与 prepay_id 所属订单的 out_trade_no 相同。违反：不同。",
        ),
    )
    .only(Practice::MixedOrders),
    row(
        "I9",
        Fatal,
        words("Mixed orders of which nothing is heard are queried", "30 秒内未收到回调的混合订单由定时任务查单"),
        words(
            "Seen: a mixed order was queried of whose payment no callback had been accepted. How long the program waited is not \
             judged.",
            "通过：未接收支付成功回调的混合订单被查询过。等待时长不作判断。",
        ),
    )
    .only(Practice::MixedOrders),
    row(
        "I11",
        Fatal,
        words("The amounts of a callback are compared with those of the order", "校验医保回调金额与商户侧订单金额一致"),
        words(
            "Only where the program says how often it has acted upon the payment (`check --insured`). Seen: it did not act upon \
             a payment of another amount. Violated: it did.",
            "仅在程序能报告处理次数时（check --insured）判断。通过：金额不符的支付成功回调未被处理。违反：被当作支付成功处理。",
        ),
    )
    .only(Practice::MixedOrders),
    row(
        "I12",
        Fatal,
        words("Callbacks of medical insurance are answered within five seconds", "收到医保支付回调后 5 秒内应答"),
        words(
            "Seen: such a callback got a response within five seconds. Violated: one was taken, and got none in that time.",
            "通过：医保支付回调在 5 秒内得到应答。违反：回调已送达，但 5 秒内没有应答。",
        ),
    )
    .only(Practice::MixedOrders),
    row(
        "I13",
        Fatal,
        words("callback_url has no query", "callback_url 不带参数"),
        words(
            "Seen: an address without query accepted a callback. Violated: an order named one with a query or a blank. That it is \
             https is not judged here.",
            "通过：不带参数的地址接收了回调。违反：订单的 callback_url 带有参数或空白。此处不判断是否为 https。",
        ),
    )
    .only(Practice::MixedOrders),
    row(
        "I14",
        Fatal,
        words("callback_url is not behind a login", "callback_url 无需登录即可访问"),
        words(
            "Seen: a callback was accepted. Violated: a rightly signed callback was sent elsewhere (3xx).",
            "通过：医保支付回调被接收。违反：签名正确的回调被重定向（3xx）。",
        ),
    )
    .only(Practice::MixedOrders),
    row(
        "I16",
        Fatal,
        words("An openid is named with its AppID", "appid 与 openid（或 sub_appid 与 sub_openid）匹配"),
        words(
            "Seen: a mixed order was accepted that names its payer so, and, where the order of its cash part is known, the same \
             payer. Violated: one names no openid, one without its AppID, or another payer than that order.",
            "通过：受理的订单成对传入，且与已知的自费预下单的支付者一致。违反：未传 openid、缺少对应 AppID，或与自费预下单的支付者不同。",
        ),
    )
    .only(Practice::MixedOrders),
    row(
        "I17",
        Recommended,
        words("A relative is named where one is paid for", "代亲属支付时传入亲属信息"),
        words(
            "Seen: a mixed order with `pay_for_relatives` and `relative` was accepted. Violated: one had only one of them. Only \
             for programs that let users pay for relatives.",
            "通过：受理的订单同时传入 pay_for_relatives 和 relative。违反：只传其一。仅适用于代亲属支付的程序。",
        ),
    )
    .only(Practice::PayingForRelatives),
    row(
        "I19",
        Recommended,
        words(
            "The cash part is closed before the same bill is ordered under a new number",
            "同一 serial_no 换新单号前，先关闭原自费订单",
        ),
        words(
            "Seen: before another mixed order for a `serial_no` was placed the order of the first one's cash part was closed. \
             Violated: it was open still. Only for programs that replace orders.",
            "通过：为同一 serial_no 换新单号下单前，原自费订单已关闭。违反：原自费订单未关闭。仅适用于换单的程序。",
        ),
    )
    .only(Practice::ReplacingMixedOrders),
    row(
        "I23",
        Fatal,
        words("What the insurer gave back is told to WeChat Pay", "医保退款后由商户调用医保退款通知"),
        words(
            "Seen: the notice was accepted (`refunds/notify`). Only for programs that refund mixed orders of an institution \
             (`sub_mchid`).",
            "通过：调用医保退款通知（refunds/notify）被受理。仅适用于为医疗机构（sub_mchid）退款的程序。",
        ),
    )
    .only(Practice::RefundingMixedOrders),
    row(
        "I29",
        Fatal,
        words(
            "A mixed order of which nothing is known is queried, and repeated as it was",
            "请求失败或未收到应答后先查单，再以原单号、原参数重试",
        ),
        words(
            "Seen: after 429, 5xx or no response the order was queried, or, where there was a response, came again as it was. \
             Violated: it came again with other parameters, or its bill under a new number without a query.",
            "通过：遇到 429、5xx 或未收到应答后查询订单，或（有应答时）以原参数重试。违反：参数改变，或未查单即为同一 serial_no 换新单号。",
        ),
    )
    .only(Practice::MixedOrders),
];
