//! The rows of the list about profit sharing (分账).
//!
//! Out: what each asks for, and what counts as seen and as violated. They concern
//! only programs that share profit.

use super::row::{
    Grade::{Must, Recommended},
    Practice, Row, row, words,
};

pub(super) const ROWS: [Row; 6] = [
    row(
        "S1",
        Must,
        words("Receivers are added before money is shared with them", "分账前先添加分账接收方"),
        words(
            "Seen: money was shared with receivers whom the program had added. Violated: a sharing was refused because somebody \
             is not a receiver. Only for programs that share profit, or mark orders for it, like the others of this table.",
            "通过：向程序已添加的接收方分账成功受理。违反：因分账关系不存在被拒绝。本表各项仅适用于使用分账（或下单时标记分账）的程序。",
        ),
    )
    .only(Practice::Sharing),
    row(
        "S2",
        Must,
        words(
            "Orders to be shared are marked, and shared a minute after the payment at the earliest",
            "下单时 profit_sharing 为 true，支付成功 1 分钟后再请求分账",
        ),
        words(
            "Seen: the sharing of an order was accepted. Violated: one was refused because the order is not marked, or was paid \
             less than a minute before.",
            "通过：请求分账被受理。违反：因订单未标记分账，或支付成功不足 1 分钟，被拒绝。",
        ),
    )
    .only(Practice::Sharing),
    row(
        "S3",
        Must,
        words("A share counts by its receiver's result", "以每个接收方的 result 为 SUCCESS 判断分账成功，FINISHED 只表示处理完成"),
        words(
            "Only where the program says how many shares of an order have arrived (`check --share --shared`). Seen: of a sharing \
             that succeeded it named some, and of one that was FINISHED with nothing paid out, once it had queried it, none. \
             Violated: some of the latter too.",
            "仅在程序能报告到账笔数时（check --share 加 --shared）判断。通过：分账成功时报告到账，FINISHED 但接收方结果为 CLOSED 时，查询后报告为零。违反：后者也报告到账。",
        ),
    )
    .only(Practice::Sharing),
    row(
        "S4",
        Must,
        words("What is not shared out is released", "不再分账的订单解冻剩余资金"),
        words(
            "Seen: the rest of an order was released, by a call of its own or with a sharing (`unfreeze_unsplit`). Otherwise it \
             stays frozen for 30 days.",
            "通过：调用解冻剩余资金，或在最后一次分账时 unfreeze_unsplit 为 true。否则资金冻结 30 天。",
        ),
    )
    .only(Practice::Sharing),
    row(
        "S5",
        Recommended,
        words("Shares come back before a refund", "退款前先回退已分出的资金"),
        words(
            "Seen: once a response told that a share came back, its order was refunded. Violated: a refund was refused for \
             lack of money, and nothing had been asked back. Only for programs that share with merchants: others cannot give back.",
            "通过：得知分账回退成功之后，对该订单退款。违反：未做回退即退款，因余额不足被拒绝。仅适用于向商户分账的程序（个人接收方不能回退）。",
        ),
    )
    .only(Practice::SharingWithMerchants),
    row(
        "S6",
        Must,
        words(
            "Shares stay within the ratio, and each request has a number of its own",
            "分账总额不超过最大比例；out_order_no 唯一，解冻使用新单号",
        ),
        words(
            "Seen: two requests, for sharings or releases, were accepted under two numbers. Violated: more was asked for than the \
             ratio allows or was left, a number came again with another content, or a release had the number of a sharing.",
            "通过：两次请求（分账或解冻）以不同单号被受理。违反：金额超出最大比例或剩余可分金额；同一单号内容不同；解冻使用了分账的单号。",
        ),
    )
    .only(Practice::Sharing),
];
