//! The rows of the official list that can be judged from outside, and what is said of them.
//!
//! Only those stand here whose behaviour shows on the wire, in the order of the
//! list. The criterion of each is what the code in `calls`, `callbacks` and
//! `model` does: whoever changes one changes the other.

use serde::{Serialize, Serializer};

use super::wording::Wording;
use Grade::{Fatal, Must, Optional, Recommended};

/// How much a row weighs in the official list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Grade {
    /// 致命: money is lost without it.
    Fatal,
    /// 必须: needed before going live.
    Must,
    /// 推荐: recommended.
    Recommended,
    /// 可选: optional.
    Optional,
}

impl Grade {
    /// Its letter: F, M, R or O.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Fatal => "F",
            Self::Must => "M",
            Self::Recommended => "R",
            Self::Optional => "O",
        }
    }
}

impl Serialize for Grade {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.letter())
    }
}

/// A row.
pub(super) struct Row {
    pub(super) id: &'static str,
    pub(super) grade: Grade,
    pub(super) title: Wording,
    pub(super) criterion: Wording,
    /// Whether it concerns only a program that has placed a combined order.
    pub(super) combined_only: bool,
}

const fn row(id: &'static str, grade: Grade, title: Wording, criterion: Wording) -> Row {
    Row { id, grade, title, criterion, combined_only: false }
}

const fn words(en: &'static str, zh: &'static str) -> Wording {
    Wording { en, zh }
}

/// All rows.
pub(super) const ROWS: [Row; 18] = [
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
    Row {
        combined_only: true,
        ..row(
            "B14",
            Must,
            words("Combined orders are queried and closed by their own operations", "合单订单使用合单的查单、关单接口"),
            words(
                "Seen: a combined order was queried or closed by the combined operation. Violated: one of its orders by that \
                 for single ones. Only for programs that have placed a combined order.",
                "通过：使用合单接口查单或关单。违反：对合单的子单使用了普通接口。仅适用于下过合单的程序。",
            ),
        )
    },
];

/// The ids of all rows.
pub(crate) const ROW_IDS: [&str; ROWS.len()] = {
    let mut ids = [""; ROWS.len()];
    let mut at = 0;
    while at < ids.len() {
        ids[at] = ROWS[at].id;
        at += 1;
    }
    ids
};

/// Why a row stands as it does.
pub(super) mod because {
    use super::{Wording, words};

    pub(in crate::readiness) const HANDED_ON: Wording = words(
        "the program handed on what only a response with a wrong signature told",
        "程序返回了只出现在错误签名应答中的内容",
    );
    pub(in crate::readiness) const TURNED_AWAY: Wording =
        words("the program reported an error after a response with a wrong signature", "应答签名错误后，程序报告失败");
    pub(in crate::readiness) const USED: Wording = words(
        "a call uses what only a response with a wrong signature told",
        "后续请求使用了只出现在错误签名应答中的值",
    );
    pub(in crate::readiness) const REPEATED_SPOILT: Wording =
        words("the request came again after a response with a wrong signature", "应答签名错误后，程序重新请求");
    pub(in crate::readiness) const FORGED_ACCEPTED: Wording =
        words("a callback with a wrong signature was accepted", "签名错误的回调被接收");
    pub(in crate::readiness) const FORGED_REFUSED: Wording =
        words("a callback with a forged signature was refused", "伪造签名的回调被拒绝");
    pub(in crate::readiness) const ONLY_PROBE_REFUSED: Wording = words(
        "a probe was refused; a forged signature was not tried, and a probe can be told by its beginning",
        "已拒绝探测签名；尚未尝试伪造签名（探测签名可由前缀识别）",
    );
    pub(in crate::readiness) const PROBES_APART: Wording =
        words("probes and other wrong signatures are told apart", "对探测签名和其他错误签名的处理不同");
    pub(in crate::readiness) const PROBES_ALIKE: Wording =
        words("a probe and a forged signature were both refused", "探测签名和伪造签名均被拒绝");
    pub(in crate::readiness) const IN_TIME: Wording = words("a callback was answered in time", "回调在 5 秒内得到应答");
    pub(in crate::readiness) const TOO_LATE: Wording =
        words("a callback got no response within five seconds", "回调 5 秒内没有得到应答");
    pub(in crate::readiness) const COPIES_ACKNOWLEDGED: Wording = words(
        "copies were accepted in sequence and in parallel; whether the program acted once cannot be seen without --handled",
        "先后和并发的重复回调均被接收；未提供 --handled，无法判断是否只处理一次",
    );
    pub(in crate::readiness) const HANDLED_ONCE: Wording =
        words("several copies of a callback were acted upon once", "重复回调只处理了一次");
    pub(in crate::readiness) const HANDLED_TWICE: Wording =
        words("copies of one callback were acted upon more than once", "同一回调被处理了多次");
    pub(in crate::readiness) const MOVED_TWICE: Wording =
        words("after a copy of a callback money was moved once more", "重复回调导致再次发起退款或分账");
    pub(in crate::readiness) const WRONG_AMOUNT_LEFT: Wording =
        words("a payment of another amount was not acted upon", "金额不符的支付未被处理");
    pub(in crate::readiness) const WRONG_AMOUNT_TAKEN: Wording =
        words("a payment of another amount was acted upon", "金额不符的支付被当作成功处理");
    pub(in crate::readiness) const REPEATED: Wording =
        words("the request came again with its number and parameters", "以原单号、原参数重试");
    pub(in crate::readiness) const OTHER_PARAMETERS: Wording =
        words("the number came again with other parameters", "以原单号重试，但参数改变");
    pub(in crate::readiness) const NEW_NUMBER: Wording =
        words("after a failure the same was asked for under a new number", "请求失败后换新单号重试");
    pub(in crate::readiness) const NEW_NUMBER_AT_ONCE: Wording =
        words("after no response the same was asked for under a new number", "未收到应答，未查单即换新单号");
    pub(in crate::readiness) const SAME_NUMBER: Wording =
        words("after no response the request came again with its number", "未收到应答后，以原单号重试");
    pub(in crate::readiness) const QUERIED_AFTERWARDS: Wording =
        words("after no response the order was queried", "未收到应答后，先查单");
    pub(in crate::readiness) const QUERIED_WITHOUT_CALLBACK: Wording =
        words("a paid order was queried before its callback was taken", "未收到回调时主动查单，得知支付成功");
    pub(in crate::readiness) const ONE_ORDER: Wording =
        words("two requests at once made one order", "两个并发请求只产生一笔订单");
    pub(in crate::readiness) const TWO_ORDERS: Wording =
        words("two requests at once made more than one order", "两个并发请求产生了多笔订单");
    pub(in crate::readiness) const PAYMENT_TAKEN: Wording =
        words("the callback of a payment was accepted", "支付成功回调被接收");
    pub(in crate::readiness) const QUERIED: Wording = words("an order was queried", "查询过订单");
    pub(in crate::readiness) const CLOSED: Wording = words("an unpaid order was closed", "关闭过未支付的订单");
    pub(in crate::readiness) const REFUND: Wording =
        words("a refund was filed, heard of and queried", "发起过退款，接收过回调，查询过结果");
    pub(in crate::readiness) const REFUND_LACKS_CALL: Wording = words("no refund was filed yet", "尚未发起退款");
    pub(in crate::readiness) const REFUND_LACKS_CALLBACK: Wording =
        words("no callback of a refund was accepted yet", "尚未接收退款结果回调");
    pub(in crate::readiness) const REFUND_LACKS_QUERY: Wording = words("no refund was queried yet", "尚未查询退款");
    pub(in crate::readiness) const BILL: Wording = words("a bill was asked for and downloaded", "申请并下载过账单");
    pub(in crate::readiness) const NUMBERS: Wording = words(
        "orders had numbers of their own, and a failed refund kept its own",
        "订单单号互不相同，失败的退款以原单号重试",
    );
    pub(in crate::readiness) const NUMBERS_LACK_REFUND: Wording = words(
        "orders had numbers of their own; no failed refund came again yet",
        "订单单号互不相同；尚未见到失败退款的重试",
    );
    pub(in crate::readiness) const NUMBER_TWICE: Wording =
        words("two orders had one number", "两笔不同的订单使用了同一单号");
    pub(in crate::readiness) const NEW_REFUND_NUMBER: Wording =
        words("a refund that failed came again under a new number", "失败的退款换了新的退款单号");
    pub(in crate::readiness) const TOO_MUCH: Wording =
        words("more was to be refunded than was left of the order", "退款申请超出订单的可退余额");
    pub(in crate::readiness) const NO_FURTHER_REFUND: Wording =
        words("an order that is refunded already was not refunded again", "已全额退款的订单未再发起退款");
    pub(in crate::readiness) const COMBINED: Wording =
        words("a combined order was queried or closed as such", "使用合单接口查单或关单");
    pub(in crate::readiness) const SINGLE: Wording =
        words("an order of a combined one was queried or closed as a single one", "对合单的子单使用了普通订单接口");
}
