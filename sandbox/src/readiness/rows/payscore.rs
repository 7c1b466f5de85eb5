//! The rows of the list about pay score (支付分).
//!
//! Out: what each asks for, and what counts as seen and as violated. They concern
//! only programs that have service orders.

use super::row::{
    Grade::{Fatal, Recommended},
    Practice, Row, row, words,
};

pub(super) const ROWS: [Row; 13] = [
    row(
        "P2",
        Fatal,
        words(
            "Callbacks of pay score are verified before they are decrypted, of each kind",
            "支付分的各类回调均先验签，再解密处理",
        ),
        words(
            "Seen: of the confirmation and of the payment, and of each other kind that was accepted, one with a forged \
             signature was refused. Violated: one with a wrong signature got 200 or 204. Only for programs with service \
             orders, like the others of this table.",
            "通过：确认订单、支付成功以及其他能正常接收的支付分回调，伪造签名的均被拒绝。违反：对签名错误的回调返回了 200 或 204。本表各项仅适用于使用支付分服务订单的程序。",
        ),
    )
    .only(Practice::ServiceOrders),
    row(
        "P3",
        Fatal,
        words(
            "Callbacks of pay score are told apart by number and kind, and handled once",
            "支付分回调按商户服务订单号和事件类型去重，只处理一次",
        ),
        words(
            "Only where the program says how often it has acted upon the payment (`check --collected`). Seen: after it took \
             the confirmation, the callback of the payment was accepted again later and twice at once, and it acted once. \
             Violated: it acted more than once.",
            "仅在程序能报告处理次数时（check --collected）判断。通过：接收确认回调后，支付回调先后、并发多次送达均被接收，且只处理一次。违反：处理了多次。",
        ),
    )
    .only(Practice::ServiceOrders),
    row(
        "P4",
        Fatal,
        words("Service orders that wait for their user are queried", "待用户确认（CREATED）的服务订单由定时任务查单"),
        words(
            "Seen: a service order that the program knew as CREATED, and whose confirmation it had not heard of, was queried.",
            "通过：程序所知状态为 CREATED 且未收到确认回调的服务订单，被查询过。",
        ),
    )
    .only(Practice::ServiceOrders),
    row(
        "P5",
        Fatal,
        words(
            "The total is the fees less the discounts",
            "完结前校验 total_amount 等于后付费项目之和减去后付费优惠之和",
        ),
        words(
            "Seen: a service order was completed. Violated: the total was refused because it is not the sum of \
             `post_payments` less that of `post_discounts`.",
            "通过：完结服务订单被受理。违反：因总金额不等于 post_payments 之和减去 post_discounts 之和，被拒绝。",
        ),
    )
    .only(Practice::ServiceOrders),
    row(
        "P8",
        Fatal,
        words(
            "A service order counts by its state, its description and that of the collection together",
            "结合 state、state_description 和 collection.state 判断订单状态",
        ),
        words(
            "Only where the program says how often it has acted upon the payment (`check --collected`). Seen: told DOING, \
             MCH_COMPLETE and USER_PAYING it had not acted, and once after it heard of the payment. Violated: it had acted \
             before anything was paid.",
            "仅在程序能报告处理次数时（check --collected）判断。通过：得知 DOING、MCH_COMPLETE、USER_PAYING 时未按已支付处理，得知支付成功后处理一次。违反：未支付时已按支付成功处理。",
        ),
    )
    .only(Practice::ServiceOrders),
    row(
        "P9",
        Recommended,
        words(
            "The state is known before a service order is completed, cancelled or modified",
            "完结、取消、修改服务订单前先确认订单状态",
        ),
        words(
            "Seen: an order was completed, cancelled or modified after a response or a callback had told a state that allows \
             it. Violated: such a call was refused because of the state, and the program had been told no state that allows it.",
            "通过：应答或回调表明状态允许之后，完结、取消或修改订单成功。违反：程序未得知状态允许即请求，因订单状态被拒绝。",
        ),
    )
    .only(Practice::ServiceOrders),
    row(
        "P10",
        Fatal,
        words("Service orders are refunded by transaction_id", "支付分订单以 transaction_id 申请退款"),
        words(
            "Seen: the payment of a service order was refunded by its `transaction_id`. Violated: a refund named the number of \
             the service order.",
            "通过：以支付单的 transaction_id 退款成功受理。违反：以商户服务订单号（out_order_no）申请退款。",
        ),
    )
    .only(Practice::ServiceOrders),
    row(
        "P11",
        Fatal,
        words("Refunds of a service order stay within what was paid", "支付分订单的退款总额不超过支付金额"),
        words(
            "Seen: under `check` an order that is refunded already was not refunded again. Violated: a refund was refused \
             because the sum of the refunds would be more than was paid.",
            "通过：check 再次要求退款时，已全额退款的订单未再发起退款。违反：因退款总额超出支付金额被拒绝。",
        ),
    )
    .only(Practice::ServiceOrders),
    row(
        "P16",
        Recommended,
        words("A report of a payment is repeated as it was", "同步订单状态（sync）以相同参数重试，保证幂等"),
        words(
            "Seen: a report that ran into 429, 5xx or no response came again as it was. Violated: it came again with other \
             content. Only for programs that report payments made in another way.",
            "通过：sync 请求失败或未收到应答后，以相同参数再次请求。违反：再次请求时参数改变。仅适用于调用 sync 的程序。",
        ),
    )
    .only(Practice::ReportingServices),
    row(
        "P20",
        Recommended,
        words(
            "Service orders to be shared are marked as they are completed, and shared once they are paid",
            "需分账的服务订单完结时 profit_sharing 为 true，扣款成功后再分账",
        ),
        words(
            "Seen: the sharing of the payment of a service order was accepted. Violated: one was refused because the order was \
             not marked. Only for programs that share such payments.",
            "通过：对服务订单的支付单请求分账被受理。违反：因完结时未标记分账被拒绝。仅适用于对支付分订单分账的程序。",
        ),
    )
    .only(Practice::SharingServices),
    row(
        "P22",
        Recommended,
        words("Service orders are modified downwards alone", "修改订单金额只能改小"),
        words(
            "Seen: an order was modified. Violated: a total above the one before was refused. Only for programs that modify.",
            "通过：修改订单金额被受理。违反：因总金额大于原总金额被拒绝。仅适用于修改订单金额的程序。",
        ),
    )
    .only(Practice::ModifyingServices),
    row(
        "P23",
        Fatal,
        words("Callbacks of pay score are answered within five seconds", "收到支付分回调后 5 秒内应答"),
        words(
            "Seen: such a callback got a response within five seconds. Violated: one was taken, and got none in that time.",
            "通过：支付分回调在 5 秒内得到应答。违反：回调已送达，但 5 秒内没有应答。",
        ),
    )
    .only(Practice::ServiceOrders),
    row(
        "P24",
        Fatal,
        words("The amount that was collected is compared with that of the order", "校验支付分回调金额与商户侧订单金额一致"),
        words(
            "Only where the program says how often it has acted upon the payment (`check --collected`). Seen: it did not act \
             upon a payment of another amount. Violated: it did.",
            "仅在程序能报告处理次数时（check --collected）判断。通过：金额不符的支付成功回调未被处理。违反：被当作支付成功处理。",
        ),
    )
    .only(Practice::ServiceOrders),
];
