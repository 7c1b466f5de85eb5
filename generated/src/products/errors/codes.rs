// Written by `cargo xtask codegen` from spec/errors.yaml; edit that file instead.

//! What each error code means.

use wechatpay_client::{CodeFacts, Explanation, Outcome, Repeat, Words};

/// `*#transfer`: A response other than success, which does not say whether the transfer was made.
pub const OTHER_TRANSFER: CodeFacts = CodeFacts::new(
    "*",
    Outcome::Unknown,
    Repeat::AfterQuery,
    Explanation::new(
        Words::new(
            "A response other than success, which does not say whether the transfer was made.",
            "未返回成功，转账是否受理不得而知。",
        ),
        Words::new(
            "Query by `out_bill_no`, or send the same parameters under it again. Take a new number only when the bill is `FAIL` or `CANCELLED`, or is not found after some time: otherwise the user may be paid twice.",
            "用 `out_bill_no` 查询，或以原单号、原参数重发。只有单据为 `FAIL`、`CANCELLED`，或过一段时间仍查不到，才可换单号；否则可能重复付款。",
        ),
    ),
);

/// `*#withdraw`: A response other than success, which does not say whether the withdrawal was made.
pub const OTHER_WITHDRAW: CodeFacts = CodeFacts::new(
    "*",
    Outcome::Unknown,
    Repeat::AfterQuery,
    Explanation::new(
        Words::new(
            "A response other than success, which does not say whether the withdrawal was made.",
            "未返回成功，提现是否受理不得而知。",
        ),
        Words::new(
            "Query by `out_request_no`, or send the same parameters under it again. Never take another number before you know how the first one ended: both may be paid. Only a withdrawal that lay in `INIT` for more than 6 days needs a new one.",
            "用 `out_request_no` 查询，或以原单号、原参数重发。弄清原单结果之前绝不能换单号， 否则两笔都可能付出。只有在 `INIT` 状态超过 6 天的提现单，才需要换新单号。",
        ),
    ),
);

/// `ACCOUNT_ERROR`: An account is not in a state that allows it.
pub const ACCOUNT_ERROR: CodeFacts = CodeFacts::new(
        "ACCOUNT_ERROR",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "An account is not in a state that allows it.",
                "账户状态异常，不允许此操作。",
            ),
            Words::new(
                "The user takes another account or another way of payment; the merchant repairs its account on the merchant platform.",
                "用户更换账户或支付方式；若是商户账户，在商户平台处理。",
            ),
        ),
    )
    .spellings(&["ACCOUNTERROR"])
    .statuses(&[403]);

/// `ACCOUNT_ERROR#payer`: The account that the transfers are paid from is abnormal.
pub const ACCOUNT_ERROR_PAYER: CodeFacts = CodeFacts::new(
        "ACCOUNT_ERROR",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The account that the transfers are paid from is abnormal.",
                "付款账户异常。",
            ),
            Words::new(
                "See on the merchant platform what is wrong with the account and repair it. Then send the same `out_batch_no`.",
                "在商户平台查看并处理账户问题，再用原 `out_batch_no` 重发。",
            ),
        ),
    )
    .spellings(&["ACCOUNTERROR"])
    .statuses(&[403]);

/// `ACCOUNT_NOT_VERIFIED`: The user has not verified their identity with WeChat Pay.
pub const ACCOUNT_NOT_VERIFIED: CodeFacts = CodeFacts::new(
        "ACCOUNT_NOT_VERIFIED",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The user has not verified their identity with WeChat Pay.",
                "用户未完成微信支付实名认证。",
            ),
            Words::new(
                "Ask the user to verify their identity in WeChat; then the call may go again.",
                "请用户在微信内完成实名认证后再发起。",
            ),
        ),
    )
    .statuses(&[403])
    .common();

/// `ALREADY_EXISTS`: It exists already.
pub const ALREADY_EXISTS: CodeFacts = CodeFacts::new(
        "ALREADY_EXISTS",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new("It exists already.", "对象已存在。"),
            Words::new(
                "Query it and compare. An earlier call of yours may have made it: then go on with what is there, and do not create it under another number.",
                "先查询并核对。可能是之前的调用已创建，此时沿用即可，不要换号再建。",
            ),
        ),
    )
    .spellings(&["RESOURCE_ALREADY_EXISTS"])
    .statuses(&[400]);

/// `ALREADY_EXISTS#address`: An address for callbacks is set already.
pub const ALREADY_EXISTS_ADDRESS: CodeFacts = CodeFacts::new(
        "ALREADY_EXISTS",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "An address for callbacks is set already.",
                "回调地址已设置过。",
            ),
            Words::new(
                "Query it. If it is not the one you want, update it instead of creating it.",
                "先查询；若不是想要的地址，改用更新接口。",
            ),
        ),
    )
    .spellings(&["RESOURCE_ALREADY_EXISTS"])
    .statuses(&[400]);

/// `ALREADY_EXISTS#closing`: An application to close the merchant or take its money out exists
/// already.
pub const ALREADY_EXISTS_CLOSING: CodeFacts = CodeFacts::new(
        "ALREADY_EXISTS",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "An application to close the merchant or take its money out exists already.",
                "注销或提现申请单已存在。",
            ),
            Words::new(
                "Query it by `out_request_no` and go on with it. Do not apply under another number.",
                "用 `out_request_no` 查询并沿用，不要换单号再申请。",
            ),
        ),
    )
    .spellings(&["RESOURCE_ALREADY_EXISTS"])
    .statuses(&[400]);

/// `ALREADY_EXISTS#coupon_stock`: A batch was created with this number before.
pub const ALREADY_EXISTS_COUPON_STOCK: CodeFacts = CodeFacts::new(
        "ALREADY_EXISTS",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "A batch was created with this number before.",
                "该请求单号此前已创建过批次。",
            ),
            Words::new(
                "Find the batch on the merchant platform, and go on with it. Another number makes another batch.",
                "在商户平台找到该批次并沿用；换单号会再建一个批次。",
            ),
        ),
    )
    .spellings(&["RESOURCE_ALREADY_EXISTS"])
    .statuses(&[400]);

/// `ALREADY_EXISTS#coupon_use`: The coupon was used for another order.
pub const ALREADY_EXISTS_COUPON_USE: CodeFacts = CodeFacts::new(
        "ALREADY_EXISTS",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The coupon was used for another order.",
                "券已被其他订单核销。",
            ),
            Words::new(
                "Query the coupon and look at `use_request_no`: if it is yours, an earlier call of yours used it. If not, do not grant the price.",
                "查询该券的 `use_request_no`：若是自己的单号，说明之前的调用已核销；否则不要给予优惠。",
            ),
        ),
    )
    .spellings(&["RESOURCE_ALREADY_EXISTS"])
    .statuses(&[400]);

/// `ALREADY_EXISTS#medical`: There is an order under this number already.
pub const ALREADY_EXISTS_MEDICAL: CodeFacts = CodeFacts::new(
        "ALREADY_EXISTS",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "There is an order under this number already.",
                "该单号的医保混合订单已存在。",
            ),
            Words::new(
                "Query it. Go on with it if it is yours, and take another number only for another bill.",
                "查询该订单，若是之前的调用所建则沿用；另一笔账单才换新单号。",
            ),
        ),
    )
    .spellings(&["RESOURCE_ALREADY_EXISTS"])
    .statuses(&[400]);

/// `APPID_MCHID_NOT_MATCH`: The AppID is not bound to the merchant number.
pub const APPID_MCHID_NOT_MATCH: CodeFacts = CodeFacts::new(
        "APPID_MCHID_NOT_MATCH",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The AppID is not bound to the merchant number.",
                "AppID 与商户号未绑定。",
            ),
            Words::new(
                "Bind them on the merchant platform, or send the AppID that is bound.",
                "在商户平台完成绑定，或改用已绑定的 AppID。",
            ),
        ),
    )
    .statuses(&[400, 401]);

/// `APPID_MCHID_NOT_MATCH#combine`: `combine_appid` is not bound to `combine_mchid`, or the AppID
/// of a sub-order is not bound to its merchant.
pub const APPID_MCHID_NOT_MATCH_COMBINE: CodeFacts = CodeFacts::new(
        "APPID_MCHID_NOT_MATCH",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "`combine_appid` is not bound to `combine_mchid`, or the AppID of a sub-order is not bound to its merchant.",
                "`combine_appid` 与 `combine_mchid` 未绑定，或某个子单的 AppID 与其商户号未绑定。",
            ),
            Words::new(
                "Check the pair of the combined order, then that of each sub-order, and bind what is missing.",
                "先核对合单的 AppID 与商户号，再逐一核对子单，补上缺少的绑定。",
            ),
        ),
    )
    .statuses(&[400, 401]);

/// `APPLYMENT_NOT_EXIST`: There is no such application.
pub const APPLYMENT_NOT_EXIST: CodeFacts = CodeFacts::new(
        "APPLYMENT_NOT_EXIST",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new("There is no such application.", "申请单不存在。"),
            Words::new(
                "Check the number. If you lost the response of the call that should have made it, wait and query again by your own number.",
                "核对编号。若提交时未收到应答，稍后用自己的编号再查。",
            ),
        ),
    )
    .spellings(&["APPLYMENT_NOTEXIST"])
    .statuses(&[404]);

/// `AUTH_CODE_EXPIRE`: The payment code is too old, or was used already, perhaps by an earlier
/// attempt of yours.
pub const AUTH_CODE_EXPIRE: CodeFacts = CodeFacts::new(
        "AUTH_CODE_EXPIRE",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The payment code is too old, or was used already, perhaps by an earlier attempt of yours.",
                "付款码已过期或已被使用，后者可能就是之前的请求。",
            ),
            Words::new(
                "If this was the first attempt with the number, let the user refresh the code and take a new number. Otherwise query the order first: it may be paid.",
                "若是该单号首次请求，请用户刷新付款码并换新订单号。否则先查单，可能已支付。",
            ),
        ),
    )
    .statuses(&[403]);

/// `AUTH_CODE_INVALID`: What was scanned is not a WeChat payment code.
pub const AUTH_CODE_INVALID: CodeFacts = CodeFacts::new(
        "AUTH_CODE_INVALID",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "What was scanned is not a WeChat payment code.",
                "扫到的不是微信付款码。",
            ),
            Words::new(
                "Scan again, in WeChat's own payment screen. An order number that saw nothing else may be used again.",
                "请用户打开微信付款码重新扫描；该订单号若无其他请求，可继续使用。",
            ),
        ),
    )
    .statuses(&[400]);

/// `BANK_ERROR`: The bank's system failed; whether money moved is not known.
pub const BANK_ERROR: CodeFacts = CodeFacts::new(
        "BANK_ERROR",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The bank's system failed; whether money moved is not known.",
                "银行系统异常，是否扣款不得而知。",
            ),
            Words::new(
                "Query the order until its state is clear: the bank may have carried it out. Repeat only with the same number; with a payment code reverse instead, when it stays open.",
                "持续查单直到状态明确，银行可能已扣款。只能以原单号重试；付款码支付若一直无结果，应撤销订单。",
            ),
        ),
    )
    .statuses(&[500]);

/// `BIZ_ERR_NEED_RETRY`: WeChat Pay wants the call to be repeated; what it did so far is not known.
pub const BIZ_ERR_NEED_RETRY: CodeFacts = CodeFacts::new(
        "BIZ_ERR_NEED_RETRY",
        Outcome::Unknown,
        Repeat::SameParameters,
        Explanation::new(
            Words::new(
                "WeChat Pay wants the call to be repeated; what it did so far is not known.",
                "微信支付要求重试，此前处理到哪一步不得而知。",
            ),
            Words::new(
                "Query first where there is a query. Then send the same parameters with the same number: that finishes the first attempt instead of starting a second one.",
                "能查询的先查询，再以原单号、原参数重发：这样是继续上一次，而不是另起一笔。",
            ),
        ),
    )
    .statuses(&[500, 400])
    .common();

/// `CONTRACT_ERROR`: The agreement has ended, or is not valid for this.
pub const CONTRACT_ERROR: CodeFacts = CodeFacts::new(
        "CONTRACT_ERROR",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The agreement has ended, or is not valid for this.",
                "签约已终止，或对本次扣款无效。",
            ),
            Words::new(
                "Query the agreement, and have the user sign again if it has ended.",
                "查询签约状态；已终止的，请用户重新签约。",
            ),
        ),
    )
    .statuses(&[403])
    .common();

/// `CONTRACT_EXISTED`: The user has signed such an agreement already.
pub const CONTRACT_EXISTED: CodeFacts = CodeFacts::new(
        "CONTRACT_EXISTED",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The user has signed such an agreement already.",
                "用户已签约过该协议。",
            ),
            Words::new(
                "Query the agreement and use it: an earlier call may have made it. Do not make a second one.",
                "查询并沿用已有签约，可能就是之前的调用所建；不要再签一份。",
            ),
        ),
    )
    .statuses(&[403])
    .common();

/// `CONTRACT_NOT_CONFIRMED`: The user has not confirmed the agreement.
pub const CONTRACT_NOT_CONFIRMED: CodeFacts = CodeFacts::new(
        "CONTRACT_NOT_CONFIRMED",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The user has not confirmed the agreement.",
                "用户尚未确认签约。",
            ),
            Words::new(
                "Wait for the user and query the agreement; it may be confirmed at any moment.",
                "等待用户确认并查询签约状态，用户随时可能确认。",
            ),
        ),
    )
    .statuses(&[403])
    .common();

/// `CONTRACT_NOT_EXIST`: There is no agreement by which the user lets the merchant deduct money.
pub const CONTRACT_NOT_EXIST: CodeFacts = CodeFacts::new(
        "CONTRACT_NOT_EXIST",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "There is no agreement by which the user lets the merchant deduct money.",
                "没有扣款签约。",
            ),
            Words::new(
                "Have the user sign the agreement first.",
                "先引导用户签约。",
            ),
        ),
    )
    .statuses(&[403])
    .common();

/// `ERROR`: The business failed, and no code says how.
pub const ERROR: CodeFacts = CodeFacts::new(
        "ERROR",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The business failed, and no code says how.",
                "业务处理失败，没有更具体的错误码。",
            ),
            Words::new(
                "Read `message`, and query by your own number before you do anything else: the code does not say that nothing was done.",
                "看 `message`，并先按商户侧单号查询：此码不表示没有处理。",
            ),
        ),
    )
    .statuses(&[500])
    .common();

/// `FREQUENCY_LIMITED`: Too many calls in a short time.
pub const FREQUENCY_LIMITED: CodeFacts = CodeFacts::new(
        "FREQUENCY_LIMITED",
        Outcome::Refused,
        Repeat::Later,
        Explanation::new(
            Words::new(
                "Too many calls in a short time.",
                "短时间内调用过于频繁。",
            ),
            Words::new(
                "Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real.",
                "逐次延长等待，再以原单号、原参数重发。不要立即重试，更不要换单号。业务量确有需要时申请提额。",
            ),
        ),
    )
    .spellings(
        &[
            "RATELIMIT_EXCEEDED",
            "FREQUENCY_LIMIT_EXCEED",
            "RATE_LIMITED",
            "RATELIMIT_EXCEED",
            "FREQENCY_LIMIT",
        ],
    )
    .statuses(&[429])
    .common();

/// `FREQUENCY_LIMITED#refund`: Too many refund calls in a short time. The refund may have been
/// accepted nevertheless.
pub const FREQUENCY_LIMITED_REFUND: CodeFacts = CodeFacts::new(
        "FREQUENCY_LIMITED",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "Too many refund calls in a short time. The refund may have been accepted nevertheless.",
                "退款调用过于频繁，但该笔退款可能已被受理。",
            ),
            Words::new(
                "Wait, then query by `out_refund_no`. If the refund is not there, send it again with the same `out_refund_no` and the same parameters. A new number can refund twice.",
                "稍等后用 `out_refund_no` 查询；查不到再以原 `out_refund_no` 和原参数重发。换单号可能重复退款。",
            ),
        ),
    )
    .spellings(
        &[
            "RATELIMIT_EXCEEDED",
            "FREQUENCY_LIMIT_EXCEED",
            "RATE_LIMITED",
            "RATELIMIT_EXCEED",
            "FREQENCY_LIMIT",
        ],
    )
    .statuses(&[429]);

/// `FREQUENCY_LIMITED#settlement`: Too many calls: a sub-merchant's account can be changed five
/// times a day, and the call made 20 times a minute.
pub const FREQUENCY_LIMITED_SETTLEMENT: CodeFacts = CodeFacts::new(
        "FREQUENCY_LIMITED",
        Outcome::Refused,
        Repeat::Later,
        Explanation::new(
            Words::new(
                "Too many calls: a sub-merchant's account can be changed five times a day, and the call made 20 times a minute.",
                "调用过于频繁：同一子商户每日最多修改 5 次，接口每分钟最多 20 次。",
            ),
            Words::new(
                "Wait a minute, or until midnight Beijing time if there were five changes today.",
                "等待一分钟后再试；如当日已修改 5 次，请等到北京时间零点之后。",
            ),
        ),
    )
    .spellings(
        &[
            "RATELIMIT_EXCEEDED",
            "FREQUENCY_LIMIT_EXCEED",
            "RATE_LIMITED",
            "RATELIMIT_EXCEED",
            "FREQENCY_LIMIT",
        ],
    )
    .statuses(&[429]);

/// `INVALID_REQUEST`: The request breaks a rule of the protocol or of the product, or does not fit
/// the state of what it is about.
pub const INVALID_REQUEST: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The request breaks a rule of the protocol or of the product, or does not fit the state of what it is about.",
                "请求不合协议或业务规则，或与单据当前状态不符。",
            ),
            Words::new(
                "Read `message` for the rule. It may say that the number is in use with other parameters: then something was done under it before, so query by that number first. Do not take a new number before you know what became of the old one.",
                "先看 `message` 说明的规则。若提示单号已存在而参数不一致，说明此前已有处理，应先查询。弄清原单状态之前，不要换单号。",
            ),
        ),
    )
    .statuses(&[400])
    .common();

/// `INVALID_REQUEST#abnormal`: The refund is not `ABNORMAL`, so its money cannot be sent elsewhere.
pub const INVALID_REQUEST_ABNORMAL: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The refund is not `ABNORMAL`, so its money cannot be sent elsewhere.",
                "退款单不是退款异常（`ABNORMAL`）状态，不能改退他处。",
            ),
            Words::new(
                "Query the refund: it may have succeeded, or an earlier call of yours may have started this already. Do not pay back in another way before you know.",
                "查询退款单：可能已退款成功，也可能之前的调用已经发起。弄清之前不要另行退款。",
            ),
        ),
    )
    .statuses(&[400]);

/// `INVALID_REQUEST#balance`: The account is not opened, or there is no balance for that day.
pub const INVALID_REQUEST_BALANCE: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The account is not opened, or there is no balance for that day.",
                "账户未开通，或没有该日的余额。",
            ),
            Words::new(
                "Check the kind of account and the date. The balance of yesterday is best asked for after 10:00 Beijing time.",
                "核对账户类型与日期。查询前一日余额宜在北京时间 10 点之后。",
            ),
        ),
    )
    .statuses(&[400]);

/// `INVALID_REQUEST#batch`: The batch breaks a rule: its number is in use with other content, its
/// totals do not add up, or the day's limit is reached.
pub const INVALID_REQUEST_BATCH: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The batch breaks a rule: its number is in use with other content, its totals do not add up, or the day's limit is reached.",
                "批次不合规则：批次单号已用于其他内容、总额或笔数对不上，或已达当日额度。",
            ),
            Words::new(
                "If the number is in use, query the batch and compare; money may have gone out under it. If the limit is reached, raise it on the merchant platform or wait for the next day, with the same `out_batch_no`.",
                "单号已存在时，先查询该批次并核对内容，款项可能已经转出。超出额度时，在商户平台提额或次日再试，仍用原 `out_batch_no` 发起。",
            ),
        ),
    )
    .statuses(&[400]);

/// `INVALID_REQUEST#bill`: There is no such bill to be had: the date is out of range or too recent,
/// or the sub-merchant is not related to the caller.
pub const INVALID_REQUEST_BILL: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Refused,
        Repeat::Later,
        Explanation::new(
            Words::new(
                "There is no such bill to be had: the date is out of range or too recent, or the sub-merchant is not related to the caller.",
                "无法提供该账单：日期超出范围或账单尚未生成，或与子商户没有受理关系。",
            ),
            Words::new(
                "Check the date and the sub-merchant. A bill of yesterday is ready after 10:00 Beijing time; ask again then.",
                "核对日期与子商户号。前一日的账单在北京时间 10 点后生成，届时再申请。",
            ),
        ),
    )
    .statuses(&[400]);

/// `INVALID_REQUEST#cancel`: The bill is not in a state in which it can be cancelled.
pub const INVALID_REQUEST_CANCEL: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The bill is not in a state in which it can be cancelled.",
                "单据当前状态不能撤销。",
            ),
            Words::new(
                "Query the bill: the user may have received the money, or the bill may be cancelled already. Pay in another way only when it has failed or is cancelled.",
                "查询单据：用户可能已收款，也可能早已撤销。只有确认失败或已撤销，才可另行付款。",
            ),
        ),
    )
    .statuses(&[400]);

/// `INVALID_REQUEST#complaint`: The complaint is not in a state that allows this step.
pub const INVALID_REQUEST_COMPLAINT: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The complaint is not in a state that allows this step.",
                "投诉单当前状态不允许此操作。",
            ),
            Words::new(
                "Query the complaint and decide by its state: this step may have been taken already, by you or on the merchant platform.",
                "查询投诉单，按其状态处理：该操作可能已由程序或在商户平台完成。",
            ),
        ),
    )
    .statuses(&[400]);

/// `INVALID_REQUEST#coupon`: The user cannot take the coupon at present (暂时无法领取), for example
/// because they had coupons of 5,000 yuan from this merchant in this month.
pub const INVALID_REQUEST_COUPON: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The user cannot take the coupon at present (暂时无法领取), for example because they had coupons of 5,000 yuan from this merchant in this month.",
                "用户暂时无法领取，例如当月在该商户领取的代金券已达 5000 元。",
            ),
            Words::new(
                "Look at the user's coupons first: an earlier call of yours may have used the limit up. If the coupon is not there, try again next month.",
                "先查询用户的券，额度可能正是被之前的请求用完的；确认未发放后，下个月再发。",
            ),
        ),
    )
    .statuses(&[400]);

/// `INVALID_REQUEST#coupon_codes`: The batch takes no uploaded codes, or has as many as it can.
pub const INVALID_REQUEST_COUPON_CODES: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The batch takes no uploaded codes, or has as many as it can.",
                "批次的发券模式不支持上传 code，或上传的 code 已达上限。",
            ),
            Words::new(
                "Use a batch of the mode `MERCHANT_UPLOAD` that has room. Look with `list_coupon_codes` whether an earlier call of yours uploaded the codes.",
                "改用模式为 `MERCHANT_UPLOAD` 且未满的批次；并用 `list_coupon_codes` 确认之前的调用是否已上传。",
            ),
        ),
    )
    .statuses(&[400]);

/// `INVALID_REQUEST#coupon_stock`: The rules of the batch contradict each other, or its number was
/// used before with others.
pub const INVALID_REQUEST_COUPON_STOCK: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The rules of the batch contradict each other, or its number was used before with others.",
                "批次发放规则或核销规则有误，或该单据号此前已用于其他内容。",
            ),
            Words::new(
                "Read `message`. Look for the batch on the merchant platform or with `list_stocks` before you take a new `out_request_no`.",
                "先看 `message`。换新的 `out_request_no` 之前，先在商户平台或用 `list_stocks` 确认批次未创建。",
            ),
        ),
    )
    .statuses(&[400]);

/// `INVALID_REQUEST#goldplan`: The partner has not opened the gold plan (点金计划), the partner or
/// the merchant is being punished, or the merchant turned the plan off less than 24 hours ago.
pub const INVALID_REQUEST_GOLDPLAN: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Refused,
        Repeat::Later,
        Explanation::new(
            Words::new(
                "The partner has not opened the gold plan (点金计划), the partner or the merchant is being punished, or the merchant turned the plan off less than 24 hours ago.",
                "服务商未开通点金计划、服务商或特约商户处罚中，或特约商户关闭点金计划未满 24 小时。",
            ),
            Words::new(
                "Read `message`. Open the plan or settle the punishment on the merchant platform, or wait until the 24 hours are over.",
                "看 `message`。在商户平台开通点金计划或处理处罚；刚关闭的，满 24 小时后再开通。",
            ),
        ),
    )
    .statuses(&[400]);

/// `INVALID_REQUEST#order`: The order breaks a rule, or its number was used before with other
/// parameters.
pub const INVALID_REQUEST_ORDER: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The order breaks a rule, or its number was used before with other parameters.",
                "订单不合规则，或该订单号此前已用于其他参数。",
            ),
            Words::new(
                "Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both.",
                "先看 `message`。若提示与首次请求不一致，先查单，再用首次的参数重发。换新的 `out_trade_no` 之前，先关闭旧订单（付款码则撤销），以免用户付两次。",
            ),
        ),
    )
    .statuses(&[400]);

/// `INVALID_REQUEST#refund`: The amounts, the state of the order or the age of the order do not
/// allow the refund, or the number was used with other amounts.
pub const INVALID_REQUEST_REFUND: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The amounts, the state of the order or the age of the order do not allow the refund, or the number was used with other amounts.",
                "金额、订单状态或订单时间不允许退款，或该退款单号已用于其他金额。",
            ),
            Words::new(
                "Query by `out_refund_no` first: a refund may exist under it. Correct the amounts or use the first ones again. Do not take a new number before you know what became of the first one: that can refund twice.",
                "先用 `out_refund_no` 查询，可能已有退款单。修正金额，或沿用首次的金额。未弄清原退款之前不要换单号，否则可能重复退款。",
            ),
        ),
    )
    .statuses(&[400]);

/// `INVALID_REQUEST#service_order`: The state of the pay score (支付分) order does not allow it.
pub const INVALID_REQUEST_SERVICE_ORDER: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The state of the pay score (支付分) order does not allow it.",
                "支付分订单的当前状态不允许该操作。",
            ),
            Words::new(
                "Query the order and go by `state`, `state_description` and the state of its collection: what was asked for may be done already, or the user has not confirmed the order yet.",
                "查询订单，结合 `state`、`state_description` 与收款状态判断：该操作可能早已完成，或用户尚未确认订单。",
            ),
        ),
    )
    .statuses(&[400]);

/// `INVALID_REQUEST#settle_rule`: The channel does not belong to the bank, or `acquiring_bank_id`
/// is not the number that signs the call.
pub const INVALID_REQUEST_SETTLE_RULE: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The channel does not belong to the bank, or `acquiring_bank_id` is not the number that signs the call.",
                "渠道商号不属于该从业机构，或 `acquiring_bank_id` 与签名所用商户号不一致。",
            ),
            Words::new(
                "Send your own number as `acquiring_bank_id`, and a channel of your own.",
                "`acquiring_bank_id` 填自己的商户号，并使用自己名下的渠道商号。",
            ),
        ),
    )
    .statuses(&[400]);

/// `INVALID_REQUEST#sharing`: The profit-sharing (分账) request does not fit the order, or its
/// number was used with other receivers or amounts.
pub const INVALID_REQUEST_SHARING: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The profit-sharing (分账) request does not fit the order, or its number was used with other receivers or amounts.",
                "分账请求与订单不符，或该单号已用于其他接收方或金额。",
            ),
            Words::new(
                "Query by the same number. If it exists, repeat only with exactly the same content. An order that was not marked for profit sharing when it was placed cannot be shared out later.",
                "用同一单号查询；若已存在，只能以完全相同的内容重发。下单时未标记分账的订单，事后不能分账。",
            ),
        ),
    )
    .statuses(&[400]);

/// `INVALID_REQUEST#unfinished`: The batch is not finished, so its transfers cannot be queried yet.
pub const INVALID_REQUEST_UNFINISHED: CodeFacts = CodeFacts::new(
        "INVALID_REQUEST",
        Outcome::Refused,
        Repeat::Later,
        Explanation::new(
            Words::new(
                "The batch is not finished, so its transfers cannot be queried yet.",
                "批次尚未处理完，暂时不能查询明细。",
            ),
            Words::new(
                "Query the batch until it is finished, then ask for the transfer. This does not mean that the transfer failed.",
                "先查询批次，待其完成后再查明细。这并不表示该笔转账失败。",
            ),
        ),
    )
    .statuses(&[400]);

/// `INVALID_TRANSACTIONID`: The `transaction_id` is not valid.
pub const INVALID_TRANSACTIONID: CodeFacts = CodeFacts::new(
        "INVALID_TRANSACTIONID",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The `transaction_id` is not valid.",
                "`transaction_id` 无效。",
            ),
            Words::new(
                "Send WeChat Pay's number of the order as it was given to you, as text.",
                "按原样以文本传入微信支付订单号。",
            ),
        ),
    )
    .statuses(&[500]);

/// `MCH_NOT_EXISTS`: There is no merchant with this number.
pub const MCH_NOT_EXISTS: CodeFacts = CodeFacts::new(
        "MCH_NOT_EXISTS",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "There is no merchant with this number.",
                "商户号不存在。",
            ),
            Words::new(
                "Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged.",
                "核对 `mchid`、`sp_mchid`、`sub_mchid`，看是否缺位或互相填反。",
            ),
        ),
    )
    .statuses(&[400, 404]);

/// `NOT_ENOUGH`: The balance does not cover it.
pub const NOT_ENOUGH: CodeFacts = CodeFacts::new(
        "NOT_ENOUGH",
        Outcome::Refused,
        Repeat::SameParameters,
        Explanation::new(
            Words::new("The balance does not cover it.", "余额不足。"),
            Words::new(
                "Top up the account, then send the same parameters with the same number. A new number may pay twice if both go through.",
                "充值后以原单号、原参数重发。换单号的话，两笔都成功就会重复付款。",
            ),
        ),
    )
    .statuses(&[403]);

/// `NOT_ENOUGH#batch`: The account that transfers are paid from does not cover the batch.
pub const NOT_ENOUGH_BATCH: CodeFacts = CodeFacts::new(
        "NOT_ENOUGH",
        Outcome::Refused,
        Repeat::SameParameters,
        Explanation::new(
            Words::new(
                "The account that transfers are paid from does not cover the batch.",
                "运营账户余额不足以支付该批次。",
            ),
            Words::new(
                "Top up, then send the same `out_batch_no` with the same content. A query before that says that the batch does not exist. Never use another number: both can be paid.",
                "充值后以原 `out_batch_no`、原内容重发；此前查询会显示批次不存在。不要换单号，否则两笔都可能付出。",
            ),
        ),
    )
    .statuses(&[403]);

/// `NOT_ENOUGH#code`: The user's balance or card does not cover the payment.
pub const NOT_ENOUGH_CODE: CodeFacts = CodeFacts::new(
        "NOT_ENOUGH",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The user's balance or card does not cover the payment.",
                "用户余额或银行卡余额不足。",
            ),
            Words::new(
                "Query the old order. When it is not paid, the user chooses another card and shows a fresh payment code, for which you take a new order number.",
                "先查单，确认旧订单未支付；再请用户换卡并出示新的付款码，换新订单号收款。",
            ),
        ),
    )
    .statuses(&[403]);

/// `NOT_ENOUGH#coupon`: The budget of the batch is used up.
pub const NOT_ENOUGH_COUPON: CodeFacts = CodeFacts::new(
        "NOT_ENOUGH",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new("The budget of the batch is used up.", "批次预算不足。"),
            Words::new(
                "Query the user's coupons: an earlier call of yours may have succeeded. If not, use another batch.",
                "先查询用户的券，之前的请求可能已发放成功；确认未发放后，改用其他批次。",
            ),
        ),
    )
    .statuses(&[403]);

/// `NOT_ENOUGH#refund`: The money that refunds are paid from is short.
pub const NOT_ENOUGH_REFUND: CodeFacts = CodeFacts::new(
        "NOT_ENOUGH",
        Outcome::Refused,
        Repeat::SameParameters,
        Explanation::new(
            Words::new(
                "The money that refunds are paid from is short.",
                "可用于退款的余额不足。",
            ),
            Words::new(
                "Top up, or name the other account in `funds_account` as the page allows. Then send the same `out_refund_no`: another number can refund twice.",
                "充值，或按文档用 `funds_account` 指定其他资金来源，再以原 `out_refund_no` 重发。换单号可能重复退款。",
            ),
        ),
    )
    .statuses(&[403]);

/// `NOT_ENOUGH#sharing`: Less is left to be shared out than was asked for.
pub const NOT_ENOUGH_SHARING: CodeFacts = CodeFacts::new(
        "NOT_ENOUGH",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "Less is left to be shared out than was asked for.",
                "剩余待分金额不足。",
            ),
            Words::new(
                "Query what is left. Earlier shares, unfrozen money and refunds reduce it; see whether your own number was carried out already.",
                "查询剩余待分金额。之前的分账、解冻和退款都会减少它；并查明该单号是否其实已分账。",
            ),
        ),
    )
    .statuses(&[403]);

/// `NOT_ENOUGH#transfer`: The account that transfers are paid from does not cover it. The bill may
/// exist nevertheless, and be paid once there is money.
pub const NOT_ENOUGH_TRANSFER: CodeFacts = CodeFacts::new(
        "NOT_ENOUGH",
        Outcome::Unknown,
        Repeat::SameParameters,
        Explanation::new(
            Words::new(
                "The account that transfers are paid from does not cover it. The bill may exist nevertheless, and be paid once there is money.",
                "运营账户余额不足。转账单可能已经存在，充值后可能继续付款。",
            ),
            Words::new(
                "Top up, then send the same `out_bill_no` with the same parameters, or query it. Never use another number: both can be paid.",
                "充值后以原 `out_bill_no`、原参数重发，或先查询。绝不能换单号，否则两笔都可能付出。",
            ),
        ),
    )
    .statuses(&[403]);

/// `NO_AUTH`: The merchant has not opened the product, was not authorized, or may not act for the
/// other merchant.
pub const NO_AUTH: CodeFacts = CodeFacts::new(
        "NO_AUTH",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The merchant has not opened the product, was not authorized, or may not act for the other merchant.",
                "商户未开通产品、未获授权，或无权代其他商户调用。",
            ),
            Words::new(
                "Open the product, bind the merchants or get the authorization, on the merchant platform. Then the same call with the same number may go again.",
                "在商户平台开通产品、建立绑定或取得授权，之后可用原单号重发。",
            ),
        ),
    )
    .spellings(&["NOAUTH"])
    .statuses(&[403])
    .common();

/// `NO_AUTH#applyment`: The caller may not take merchants in (商户进件), or the application is
/// another partner's.
pub const NO_AUTH_APPLYMENT: CodeFacts = CodeFacts::new(
        "NO_AUTH",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The caller may not take merchants in (商户进件), or the application is another partner's.",
                "没有商户进件权限，或该申请单由其他服务商提交。",
            ),
            Words::new(
                "Apply for the permission. For a query, call with the merchant number that submitted the application.",
                "申请开通进件权限；查询时须使用提交申请的商户号。",
            ),
        ),
    )
    .spellings(&["NOAUTH"])
    .statuses(&[403]);

/// `NO_AUTH#batch`: Batch transfers are not opened for the merchant, or the call came from an IP
/// address that is not on its list.
pub const NO_AUTH_BATCH: CodeFacts = CodeFacts::new(
        "NO_AUTH",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "Batch transfers are not opened for the merchant, or the call came from an IP address that is not on its list.",
                "商户未开通批量转账，或调用 IP 不在白名单内。",
            ),
            Words::new(
                "Open the product, or add the server's outgoing IP address on the merchant platform. Then send the same `out_batch_no`.",
                "在商户平台开通产品，或把服务器出口 IP 加入白名单，然后用原 `out_batch_no` 重发。",
            ),
        ),
    )
    .spellings(&["NOAUTH"])
    .statuses(&[403]);

/// `NO_AUTH#bill`: The caller has no right to this bill.
pub const NO_AUTH_BILL: CodeFacts = CodeFacts::new(
        "NO_AUTH",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The caller has no right to this bill.",
                "无权获取该账单。",
            ),
            Words::new(
                "Check that the merchant number is your own, or that of a sub-merchant who is bound to you.",
                "确认商户号是自己的，或是已与自己建立受理关系的子商户。",
            ),
        ),
    )
    .spellings(&["NOAUTH"])
    .statuses(&[403]);

/// `NO_AUTH#combine`: The merchant may not combine orders, or one of the merchants of the
/// sub-orders may not take part.
pub const NO_AUTH_COMBINE: CodeFacts = CodeFacts::new(
        "NO_AUTH",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The merchant may not combine orders, or one of the merchants of the sub-orders may not take part.",
                "商户无合单支付权限，或某个子单商户不能参与合单。",
            ),
            Words::new(
                "Have combined payment (合单支付) opened for the caller, and check the merchant number of each sub-order.",
                "为调用方开通合单支付，并逐一核对子单的商户号。",
            ),
        ),
    )
    .spellings(&["NOAUTH"])
    .statuses(&[403]);

/// `NO_AUTH#complaint`: The complaint is about a merchant whom the caller may not act for.
pub const NO_AUTH_COMPLAINT: CodeFacts = CodeFacts::new(
        "NO_AUTH",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The complaint is about a merchant whom the caller may not act for.",
                "该投诉单所属商户不归调用方处理。",
            ),
            Words::new(
                "Check `complainted_mchid`: it must be your own number, or that of a sub-merchant who is bound to you.",
                "核对 `complainted_mchid`：须是自己，或与自己有受理关系的子商户。",
            ),
        ),
    )
    .spellings(&["NOAUTH"])
    .statuses(&[403]);

/// `NO_AUTH#payscore`: The pay score (支付分) service is not open to this merchant or AppID, was
/// not granted to the partner, or the user took back the authorization.
pub const NO_AUTH_PAYSCORE: CodeFacts = CodeFacts::new(
        "NO_AUTH",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The pay score (支付分) service is not open to this merchant or AppID, was not granted to the partner, or the user took back the authorization.",
                "该支付分服务未对此商户或 AppID 开通、子商户未授权服务商，或用户已解除授权。",
            ),
            Words::new(
                "Check that `service_id` is bound to the merchant numbers and AppIDs, that the way of confirming and the name of the risk fund fit the service, and as a partner that the sub-merchant granted the product. Orders under way are not concerned.",
                "核对 `service_id` 与商户号、AppID 的绑定，确认模式与风险金名称是否相符；服务商模式下还须子商户授权产品。进行中的订单不受影响。",
            ),
        ),
    )
    .spellings(&["NOAUTH"])
    .statuses(&[403]);

/// `NO_AUTH#payscore_deduction`: The pay score (支付分) service is not open to this merchant or
/// AppID, was not granted to the partner, or the user took back the authorization. An earlier call
/// of the same number may have taken the money.
pub const NO_AUTH_PAYSCORE_DEDUCTION: CodeFacts = CodeFacts::new(
        "NO_AUTH",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The pay score (支付分) service is not open to this merchant or AppID, was not granted to the partner, or the user took back the authorization. An earlier call of the same number may have taken the money.",
                "该支付分服务未对此商户或 AppID 开通、子商户未授权服务商，或用户已解除授权。同一单号的先前请求可能已扣款。",
            ),
            Words::new(
                "Query the order by `out_order_no` before anything else. Only if it does not exist, check that `service_id` is bound to the merchant numbers and AppIDs, as a partner that the sub-merchant granted the product, and that the user authorizes the service; then send the same `out_order_no`.",
                "先用 `out_order_no` 查询订单。确认订单不存在后，再核对 `service_id` 与商户号、AppID 的绑定，服务商模式下的子商户授权，以及用户授权，然后用原 `out_order_no` 重发。",
            ),
        ),
    )
    .spellings(&["NOAUTH"])
    .statuses(&[403]);

/// `NO_AUTH#prepay`: The way of payment is not opened for the merchant, or the merchant may not
/// take money at present.
pub const NO_AUTH_PREPAY: CodeFacts = CodeFacts::new(
        "NO_AUTH",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The way of payment is not opened for the merchant, or the merchant may not take money at present.",
                "商户未开通该支付方式，或收款受限。",
            ),
            Words::new(
                "Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters.",
                "在商户平台开通该支付方式或解除收款限制；服务商模式下应检查子商户。",
            ),
        ),
    )
    .spellings(&["NOAUTH"])
    .statuses(&[403]);

/// `NO_AUTH#ratio`: The caller is not a partner, is not related to this sub-merchant, or has no
/// profit sharing (分账).
pub const NO_AUTH_RATIO: CodeFacts = CodeFacts::new(
        "NO_AUTH",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The caller is not a partner, is not related to this sub-merchant, or has no profit sharing (分账).",
                "调用方不是服务商、与该子商户无受理关系，或未开通分账。",
            ),
            Words::new(
                "Check each of the three: your role, the relation to `sub_mchid`, and that the product is opened.",
                "逐一核对三点：自身角色、与 `sub_mchid` 的受理关系、产品是否开通。",
            ),
        ),
    )
    .spellings(&["NOAUTH"])
    .statuses(&[403]);

/// `NO_AUTH#relation`: The sub-merchant is not related to the caller, or is of a kind whose account
/// cannot be changed so.
pub const NO_AUTH_RELATION: CodeFacts = CodeFacts::new(
        "NO_AUTH",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The sub-merchant is not related to the caller, or is of a kind whose account cannot be changed so.",
                "与该子商户没有受理关系，或该类商户不支持此操作。",
            ),
            Words::new(
                "Check the sub-merchant's number. A merchant that others took in has to be asked by them.",
                "核对子商户号；由其他服务商进件的商户，须由其办理。",
            ),
        ),
    )
    .spellings(&["NOAUTH"])
    .statuses(&[403]);

/// `NO_AUTH#sharing`: Profit sharing (分账) is not opened or not granted, or the order was not
/// marked for it.
pub const NO_AUTH_SHARING: CodeFacts = CodeFacts::new(
        "NO_AUTH",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "Profit sharing (分账) is not opened or not granted, or the order was not marked for it.",
                "未开通或未获授权分账，或订单下单时未标记分账。",
            ),
            Words::new(
                "Open profit sharing; as a partner, have the sub-merchant grant it. Set `profit_sharing` when you place the order: it cannot be added afterwards.",
                "开通分账；服务商还须取得子商户授权。下单时就要传 `profit_sharing`，事后无法补上。",
            ),
        ),
    )
    .spellings(&["NOAUTH"])
    .statuses(&[403]);

/// `NO_AUTH#withdraw`: The caller may not withdraw for this merchant.
pub const NO_AUTH_WITHDRAW: CodeFacts = CodeFacts::new(
        "NO_AUTH",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The caller may not withdraw for this merchant.",
                "无权为该二级商户发起提现。",
            ),
            Words::new(
                "Open e-commerce payments (平台收付通), and check that the merchant is one of the platform's.",
                "开通平台收付通，并确认该商户是本平台的二级商户。",
            ),
        ),
    )
    .spellings(&["NOAUTH"])
    .statuses(&[403]);

/// `NO_STATEMENT_EXIST`: There is no bill for that day: nothing happened that belongs in it.
pub const NO_STATEMENT_EXIST: CodeFacts = CodeFacts::new(
        "NO_STATEMENT_EXIST",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "There is no bill for that day: nothing happened that belongs in it.",
                "当日没有账单，即没有相关交易。",
            ),
            Words::new(
                "Treat it as an empty bill. It is not a failure to be repeated.",
                "按空账单处理，无需重试。",
            ),
        ),
    )
    .statuses(&[400]);

/// `NO_STATEMENT_EXIST#withdraw`: No withdrawal of that day failed.
pub const NO_STATEMENT_EXIST_WITHDRAW: CodeFacts = CodeFacts::new(
        "NO_STATEMENT_EXIST",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "No withdrawal of that day failed.",
                "当日没有失败的提现。",
            ),
            Words::new(
                "Treat it as an empty file. It is not a failure to be repeated.",
                "按空文件处理，无需重试。",
            ),
        ),
    )
    .statuses(&[400]);

/// `OPENID_MISMATCH`: The openid does not belong to the AppID.
pub const OPENID_MISMATCH: CodeFacts = CodeFacts::new(
        "OPENID_MISMATCH",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The openid does not belong to the AppID.",
                "openid 与 AppID 不对应。",
            ),
            Words::new(
                "Take the openid that the user has under this very AppID; the same person has another one elsewhere.",
                "使用该用户在此 AppID 下的 openid；同一人在不同 AppID 下的 openid 不同。",
            ),
        ),
    )
    .statuses(&[500]);

/// `ORDER_CLOSED`: The order is closed and cannot be paid.
pub const ORDER_CLOSED: CodeFacts = CodeFacts::new(
        "ORDER_CLOSED",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The order is closed and cannot be paid.",
                "订单已关闭，不能再支付。",
            ),
            Words::new(
                "Place a new order with a new number.",
                "用新订单号重新下单。",
            ),
        ),
    )
    .spellings(&["ORDERCLOSED"])
    .statuses(&[400]);

/// `ORDER_CLOSED#close`: The order is closed already.
pub const ORDER_CLOSED_CLOSE: CodeFacts = CodeFacts::new(
        "ORDER_CLOSED",
        Outcome::Unknown,
        Repeat::Never,
        Explanation::new(
            Words::new("The order is closed already.", "订单早已关闭。"),
            Words::new(
                "Nothing is left to do. If it matters who closed it and when, query the order.",
                "无需再做什么；若要确认关闭情况，可查单。",
            ),
        ),
    )
    .spellings(&["ORDERCLOSED"])
    .statuses(&[400]);

/// `ORDER_NOT_EXIST`: This merchant has no such order.
pub const ORDER_NOT_EXIST: CodeFacts = CodeFacts::new(
        "ORDER_NOT_EXIST",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "This merchant has no such order.",
                "该商户没有这笔订单。",
            ),
            Words::new(
                "Check the number and the merchant number under which it was placed. If you lost the response of the order call, query again later: one 404 proves nothing. Repeat it under the same number, so that nobody pays twice.",
                "核对订单号及下单时的商户号。若下单时未收到应答，稍后再查，一次 404 不足为凭。要重发就用原订单号，以免重复付款。",
            ),
        ),
    )
    .spellings(&["ORDERNOTEXIST"])
    .statuses(&[404]);

/// `ORDER_NOT_EXIST#reverse`: There is no such order to reverse, or the payment has not arrived
/// yet.
pub const ORDER_NOT_EXIST_REVERSE: CodeFacts = CodeFacts::new(
        "ORDER_NOT_EXIST",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "There is no such order to reverse, or the payment has not arrived yet.",
                "没有可撤销的订单，也可能付款请求尚未到达。",
            ),
            Words::new(
                "Check the number and the merchant. If the payment call had no response, it may still be under way: query and reverse again after some seconds before you take another payment.",
                "核对订单号与商户号。若付款请求没有应答，它可能仍在途中：隔几秒再查询并撤销，之后才可重新收款。",
            ),
        ),
    )
    .spellings(&["ORDERNOTEXIST"])
    .statuses(&[404]);

/// `ORDER_NOT_EXIST#settlement`: There is no such change of a settlement account.
pub const ORDER_NOT_EXIST_SETTLEMENT: CodeFacts = CodeFacts::new(
        "ORDER_NOT_EXIST",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "There is no such change of a settlement account.",
                "没有该结算账户修改申请单。",
            ),
            Words::new(
                "Check the number that `modify_settlement` gave, and the sub-merchant it was given for.",
                "核对 `modify_settlement` 返回的申请单号及对应的子商户号。",
            ),
        ),
    )
    .spellings(&["ORDERNOTEXIST"])
    .statuses(&[404]);

/// `ORDER_PAID`: The order is paid.
pub const ORDER_PAID: CodeFacts = CodeFacts::new(
        "ORDER_PAID",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new("The order is paid.", "订单已支付。"),
            Words::new(
                "Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed.",
                "查单并按已支付处理，款项可能由之前的调用收取。不要换号再次下单。要撤回只能退款，已无法关单。",
            ),
        ),
    )
    .spellings(&["ORDERPAID"])
    .statuses(&[400]);

/// `ORDER_PAID#code`: The order is paid: an earlier attempt took the money.
pub const ORDER_PAID_CODE: CodeFacts = CodeFacts::new(
        "ORDER_PAID",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The order is paid: an earlier attempt took the money.",
                "订单已支付，款项由之前的请求收取。",
            ),
            Words::new(
                "Query the order; with `SUCCESS`, hand out the goods. Do not scan again under a new number.",
                "查单，状态为 `SUCCESS` 即可交付；不要换新单号再扫一次。",
            ),
        ),
    )
    .spellings(&["ORDERPAID"])
    .statuses(&[400]);

/// `ORDER_REVERSED`: The order was reversed; if it had been paid, the money goes back.
pub const ORDER_REVERSED: CodeFacts = CodeFacts::new(
        "ORDER_REVERSED",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The order was reversed; if it had been paid, the money goes back.",
                "订单已撤销，若曾支付则款项退回。",
            ),
            Words::new(
                "Take a new order number, and let the user show a fresh payment code.",
                "换新订单号，并请用户出示新的付款码。",
            ),
        ),
    )
    .spellings(&["ORDERREVERSED"])
    .statuses(&[400]);

/// `ORDER_REVERSED#close`: The order was reversed, which closes it for good.
pub const ORDER_REVERSED_CLOSE: CodeFacts = CodeFacts::new(
        "ORDER_REVERSED",
        Outcome::Unknown,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The order was reversed, which closes it for good.",
                "订单已撤销，等同于关闭。",
            ),
            Words::new(
                "Nothing is left to do. If it matters whether money goes back, query the order.",
                "无需再做什么；若要确认款项是否退回，可查单。",
            ),
        ),
    )
    .spellings(&["ORDERREVERSED"])
    .statuses(&[400]);

/// `OUT_TRADE_NO_USED`: The order number was used before, with other parameters.
pub const OUT_TRADE_NO_USED: CodeFacts = CodeFacts::new(
        "OUT_TRADE_NO_USED",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The order number was used before, with other parameters.",
                "订单号此前已用于其他参数。",
            ),
            Words::new(
                "Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number.",
                "先查该订单，可能已支付。要继续它就原样沿用首次参数；另一笔交易则换新订单号。",
            ),
        ),
    )
    .statuses(&[403]);

/// `PARAM_ERROR`: A parameter is missing, malformed or out of range.
pub const PARAM_ERROR: CodeFacts = CodeFacts::new(
        "PARAM_ERROR",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "A parameter is missing, malformed or out of range.",
                "参数缺失、格式不对或超出取值范围。",
            ),
            Words::new(
                "Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one.",
                "按 `detail` 指出的字段修正，原样重发仍会失败。本次调用未作任何处理，修正后沿用原单号即可。",
            ),
        ),
    )
    .statuses(&[400])
    .common();

/// `PARAM_ERROR#coupon`: The batch does not exist, is not running, was created by another merchant
/// than was named, or is not for this call.
pub const PARAM_ERROR_COUPON: CodeFacts = CodeFacts::new(
        "PARAM_ERROR",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The batch does not exist, is not running, was created by another merchant than was named, or is not for this call.",
                "批次不存在、不在运行中、与所填创建方不符，或该类批次不支持此接口。",
            ),
            Words::new(
                "Check `stock_id` against `stock_creator_mchid`, and the state and type of the batch. If the batch ran when you first called, query the user's coupons.",
                "核对 `stock_id` 与 `stock_creator_mchid` 是否对应，以及批次状态与类型。若首次调用时批次仍在运行，应查询用户的券。",
            ),
        ),
    )
    .statuses(&[400]);

/// `PARAM_ERROR#coupon_stock`: A parameter is wrong, or the budget is not what one coupon is worth
/// times the number of coupons.
pub const PARAM_ERROR_COUPON_STOCK: CodeFacts = CodeFacts::new(
        "PARAM_ERROR",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "A parameter is wrong, or the budget is not what one coupon is worth times the number of coupons.",
                "参数有误，或批次预算不等于面额乘以发券数。",
            ),
            Words::new(
                "Set `max_amount` to `coupon_amount` times `max_coupons`, or correct the value that `detail` names.",
                "令 `max_amount` 等于 `coupon_amount` 乘以 `max_coupons`，或按 `detail` 修正。",
            ),
        ),
    )
    .statuses(&[400]);

/// `PARAM_ERROR#service_cancel`: The pay score (支付分) order is not in a state in which it can be
/// cancelled, or a parameter is not allowed.
pub const PARAM_ERROR_SERVICE_CANCEL: CodeFacts = CodeFacts::new(
        "PARAM_ERROR",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The pay score (支付分) order is not in a state in which it can be cancelled, or a parameter is not allowed.",
                "支付分订单当前状态不满足撤销条件，或参数不合法。",
            ),
            Words::new(
                "Query the order: it may be cancelled or paid already, or a deduction may be running. An order that waits to be paid can have its amount lowered.",
                "查询订单：可能已撤销、已支付或正在扣款。待支付的订单可调低金额。",
            ),
        ),
    )
    .statuses(&[400]);

/// `PARAM_ERROR#service_total`: The total of the pay score (支付分) order is not the sum of its
/// fees less that of its discounts, or another parameter is not allowed.
pub const PARAM_ERROR_SERVICE_TOTAL: CodeFacts = CodeFacts::new(
        "PARAM_ERROR",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The total of the pay score (支付分) order is not the sum of its fees less that of its discounts, or another parameter is not allowed.",
                "支付分订单的总金额不等于付费项目之和减去优惠之和，或有其他参数不合法。",
            ),
            Words::new(
                "Query the order: an earlier call may have completed it. If it is still under way, add up `post_payments`, take off `post_discounts`, and send that as `total_amount`, with the same `out_order_no`. It must not be above the risk fund.",
                "先查询订单：先前的请求可能已完结它。若订单仍在进行中，以 `post_payments` 之和减去 `post_discounts` 之和作为 `total_amount`，用原 `out_order_no` 重发，且不得超过风险金。",
            ),
        ),
    )
    .statuses(&[400]);

/// `PHONE_NOT_EXIST`: The telephone number is not known.
pub const PHONE_NOT_EXIST: CodeFacts = CodeFacts::new(
        "PHONE_NOT_EXIST",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new("The telephone number is not known.", "手机号不存在。"),
            Words::new("Correct the number.", "更正手机号。"),
        ),
    )
    .statuses(&[400])
    .common();

/// `PROCESSING`: An application under that number is in hand.
pub const PROCESSING: CodeFacts = CodeFacts::new(
        "PROCESSING",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "An application under that number is in hand.",
                "该编号的申请单正在处理中。",
            ),
            Words::new(
                "Query it. It can be submitted again only after it was rejected; another merchant needs another `business_code`.",
                "查询该申请单；只有被驳回后才能重新提交，其他商户须使用新的 `business_code`。",
            ),
        ),
    )
    .statuses(&[400]);

/// `QUOTA_EXCEED`: A quota of transfers is used up.
pub const QUOTA_EXCEED: CodeFacts = CodeFacts::new(
        "QUOTA_EXCEED",
        Outcome::Refused,
        Repeat::Later,
        Explanation::new(
            Words::new("A quota of transfers is used up.", "转账额度已用完。"),
            Words::new(
                "Wait for the next day, or have the quota raised. Keep the same `out_batch_no`.",
                "次日再试或申请提额，沿用原 `out_batch_no`。",
            ),
        ),
    )
    .statuses(&[429]);

/// `REFUND_FEE_MISMATCH`: The amount differs from that of the first request with this
/// `out_refund_no`.
pub const REFUND_FEE_MISMATCH: CodeFacts = CodeFacts::new(
    "REFUND_FEE_MISMATCH",
    Outcome::Unknown,
    Repeat::AfterQuery,
    Explanation::new(
        Words::new(
            "The amount differs from that of the first request with this `out_refund_no`.",
            "金额与该 `out_refund_no` 首次请求的不一致。",
        ),
        Words::new(
            "Query the refund that exists. Repeat with its amount; only for a further refund take a new number.",
            "查询已存在的退款。沿用首次金额重发；确实是另一笔退款才换单号。",
        ),
    ),
);

/// `REFUND_NOT_EXISTS`: There is no refund with this number.
pub const REFUND_NOT_EXISTS: CodeFacts = CodeFacts::new(
        "REFUND_NOT_EXISTS",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new("There is no refund with this number.", "退款单不存在。"),
            Words::new(
                "Check the number and the merchant. To ask for the refund again, keep the same `out_refund_no`.",
                "核对单号与商户号；要重新申请，沿用原 `out_refund_no`。",
            ),
        ),
    )
    .statuses(&[404]);

/// `REQUEST_BLOCKED`: WeChat Pay blocked the call: the merchant is not admitted to it, or risk
/// control stepped in.
pub const REQUEST_BLOCKED: CodeFacts = CodeFacts::new(
        "REQUEST_BLOCKED",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "WeChat Pay blocked the call: the merchant is not admitted to it, or risk control stepped in.",
                "请求被拦截：商户未获准使用，或触发风控。",
            ),
            Words::new(
                "Apply for the product, or ask WeChat Pay why. Do not repeat the call to get through.",
                "申请开通，或联系微信支付了解原因；不要反复重试。",
            ),
        ),
    )
    .statuses(&[403])
    .common();

/// `REQUEST_BLOCKED#coupon`: The merchant may not hand out coupons, or not those of this batch, or
/// the user has as many as they may.
pub const REQUEST_BLOCKED_COUPON: CodeFacts = CodeFacts::new(
        "REQUEST_BLOCKED",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The merchant may not hand out coupons, or not those of this batch, or the user has as many as they may.",
                "商户无发券权限、未获授权发放该批次，或用户领取已达上限。",
            ),
            Words::new(
                "Query the user's coupons: an earlier call of yours may have succeeded. Then open the product, have the creator of the batch authorize you, or stop sending to this user.",
                "先查询用户的券，之前的请求可能已发放成功。之后再开通产品、取得批次创建方授权，或停止向该用户发放。",
            ),
        ),
    )
    .statuses(&[403]);

/// `REQUEST_BLOCKED#coupon_stock`: The merchant may not create batches of coupons, or the activity
/// has not begun or is over (活动未开始或已结束).
pub const REQUEST_BLOCKED_COUPON_STOCK: CodeFacts = CodeFacts::new(
        "REQUEST_BLOCKED",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The merchant may not create batches of coupons, or the activity has not begun or is over (活动未开始或已结束).",
                "商户未开通代金券，或活动未开始、已结束。",
            ),
            Words::new(
                "Open cash coupons (代金券) on the merchant platform, and check the times of the batch.",
                "在商户平台开通代金券，并核对批次的起止时间。",
            ),
        ),
    )
    .statuses(&[403]);

/// `RESOURCE_NOT_EXISTS`: There is no such thing as the call names.
pub const RESOURCE_NOT_EXISTS: CodeFacts = CodeFacts::new(
        "RESOURCE_NOT_EXISTS",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "There is no such thing as the call names.",
                "请求的对象不存在。",
            ),
            Words::new(
                "Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made.",
                "核对单号及其所属商户。若创建时未收到应答，稍后再查：一次 404 不足以证明没有创建。",
            ),
        ),
    )
    .spellings(&["NOT_FOUND"])
    .statuses(&[404]);

/// `RESOURCE_NOT_EXISTS#abnormal`: There is no refund with this `refund_id`.
pub const RESOURCE_NOT_EXISTS_ABNORMAL: CodeFacts = CodeFacts::new(
        "RESOURCE_NOT_EXISTS",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "There is no refund with this `refund_id`.",
                "没有该 `refund_id` 的退款单。",
            ),
            Words::new(
                "Send WeChat Pay's number of the refund, not your own, and check the merchant.",
                "应传微信支付退款单号而非商户退款单号，并核对商户号。",
            ),
        ),
    )
    .spellings(&["NOT_FOUND"])
    .statuses(&[404]);

/// `RESOURCE_NOT_EXISTS#address`: No address for callbacks is set.
pub const RESOURCE_NOT_EXISTS_ADDRESS: CodeFacts = CodeFacts::new(
        "RESOURCE_NOT_EXISTS",
        Outcome::Unknown,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "No address for callbacks is set.",
                "尚未设置回调地址。",
            ),
            Words::new(
                "Create one. If you meant to delete it, nothing is left to do.",
                "先创建回调地址；若本来就要删除，则无需再做什么。",
            ),
        ),
    )
    .spellings(&["NOT_FOUND"])
    .statuses(&[404]);

/// `RESOURCE_NOT_EXISTS#batch`: There is no batch with this number, for example because it was
/// refused for lack of money; or it is still on its way.
pub const RESOURCE_NOT_EXISTS_BATCH: CodeFacts = CodeFacts::new(
        "RESOURCE_NOT_EXISTS",
        Outcome::Refused,
        Repeat::Later,
        Explanation::new(
            Words::new(
                "There is no batch with this number, for example because it was refused for lack of money; or it is still on its way.",
                "没有这个单号的批次，例如因余额不足未受理；也可能仍在途中。",
            ),
            Words::new(
                "A batch older than 30 days is not found although it was made. For a recent one, wait and query again; if it stays away, remove the cause (top up) and send the same `out_batch_no` with the same content. A new number can pay twice.",
                "30 天以前的批次查不到，不等于没有发起。近期批次稍后再查，仍查不到就先消除原因（如充值），再以原 `out_batch_no`、原内容重发。换单号可能重复付款。",
            ),
        ),
    )
    .spellings(&["NOT_FOUND"])
    .statuses(&[404]);

/// `RESOURCE_NOT_EXISTS#cancel`: There is no such transfer to cancel, or it has not arrived yet.
pub const RESOURCE_NOT_EXISTS_CANCEL: CodeFacts = CodeFacts::new(
        "RESOURCE_NOT_EXISTS",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "There is no such transfer to cancel, or it has not arrived yet.",
                "没有可撤销的转账单，也可能转账请求尚未到达。",
            ),
            Words::new(
                "Check the number. If the transfer call had no response, it may still be under way: query and cancel again after some time, before you pay in another way.",
                "核对单号。若转账请求没有应答，它可能仍在途中：过一段时间再查询并撤销，之后才可另行付款。",
            ),
        ),
    )
    .spellings(&["NOT_FOUND"])
    .statuses(&[404]);

/// `RESOURCE_NOT_EXISTS#certificate`: The merchant has no platform certificates: it was set up with
/// WeChat Pay's public key instead.
pub const RESOURCE_NOT_EXISTS_CERTIFICATE: CodeFacts = CodeFacts::new(
        "RESOURCE_NOT_EXISTS",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The merchant has no platform certificates: it was set up with WeChat Pay's public key instead.",
                "商户没有平台证书，使用的是微信支付公钥。",
            ),
            Words::new(
                "Get the public key and its ID on the merchant platform, under API security, and verify with them. Do not ask for certificates again.",
                "到商户平台「API安全」取得微信支付公钥及公钥 ID 用于验签，不必再拉取平台证书。",
            ),
        ),
    )
    .spellings(&["NOT_FOUND"])
    .statuses(&[404]);

/// `RESOURCE_NOT_EXISTS#coupon`: There is no such coupon.
pub const RESOURCE_NOT_EXISTS_COUPON: CodeFacts = CodeFacts::new(
        "RESOURCE_NOT_EXISTS",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new("There is no such coupon.", "券不存在。"),
            Words::new(
                "Check `coupon_code` and `stock_id`; a code of your own is unique within its batch alone.",
                "核对 `coupon_code` 与 `stock_id`；商户自有的 code 仅在批次内唯一。",
            ),
        ),
    )
    .spellings(&["NOT_FOUND"])
    .statuses(&[404]);

/// `RESOURCE_NOT_EXISTS#coupon_stock`: There is no such batch of coupons.
pub const RESOURCE_NOT_EXISTS_COUPON_STOCK: CodeFacts = CodeFacts::new(
        "RESOURCE_NOT_EXISTS",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new("There is no such batch of coupons.", "批次不存在。"),
            Words::new(
                "Check `stock_id`, and that the caller created the batch or hands it out.",
                "核对 `stock_id`，并确认批次由本商户创建或可由本商户发放。",
            ),
        ),
    )
    .spellings(&["NOT_FOUND"])
    .statuses(&[404]);

/// `RESOURCE_NOT_EXISTS#detail`: There is no such transfer in the batch, or it is still on its way.
pub const RESOURCE_NOT_EXISTS_DETAIL: CodeFacts = CodeFacts::new(
        "RESOURCE_NOT_EXISTS",
        Outcome::Refused,
        Repeat::Later,
        Explanation::new(
            Words::new(
                "There is no such transfer in the batch, or it is still on its way.",
                "批次中没有这笔转账，也可能仍在途中。",
            ),
            Words::new(
                "Check both numbers, and query the batch. Do not take the transfer for failed, and do not pay in another way, before the batch is finished.",
                "核对两个单号并查询批次。批次完成之前，不要当作失败，也不要另行付款。",
            ),
        ),
    )
    .spellings(&["NOT_FOUND"])
    .statuses(&[404]);

/// `RESOURCE_NOT_EXISTS#order`: The order to be refunded does not exist.
pub const RESOURCE_NOT_EXISTS_ORDER: CodeFacts = CodeFacts::new(
        "RESOURCE_NOT_EXISTS",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The order to be refunded does not exist.",
                "要退款的订单不存在。",
            ),
            Words::new(
                "Check the order's number and the merchant number under which it was placed. An order that nobody paid cannot be refunded: close it.",
                "核对订单号及下单时的商户号。未支付的订单不能退款，应当关单。",
            ),
        ),
    )
    .spellings(&["NOT_FOUND"])
    .statuses(&[404]);

/// `RESOURCE_NOT_EXISTS#payment`: There is no payment with this `transaction_id`, or it cannot be
/// shared out.
pub const RESOURCE_NOT_EXISTS_PAYMENT: CodeFacts = CodeFacts::new(
        "RESOURCE_NOT_EXISTS",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "There is no payment with this `transaction_id`, or it cannot be shared out.",
                "没有该 `transaction_id` 的支付订单，或该订单不能分账。",
            ),
            Words::new(
                "Check that it is WeChat Pay's number of a paid order of this merchant.",
                "确认传的是本商户已支付订单的微信支付订单号。",
            ),
        ),
    )
    .spellings(&["NOT_FOUND"])
    .statuses(&[404]);

/// `RESOURCE_NOT_EXISTS#receipt`: There is no such receipt: nobody applied for it, or there is no
/// such transfer.
pub const RESOURCE_NOT_EXISTS_RECEIPT: CodeFacts = CodeFacts::new(
        "RESOURCE_NOT_EXISTS",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "There is no such receipt: nobody applied for it, or there is no such transfer.",
                "没有该电子回单：未曾申请，或转账单不存在。",
            ),
            Words::new(
                "Apply for the receipt first, once the transfer has succeeded; then query it.",
                "转账成功后先申请回单，再查询。",
            ),
        ),
    )
    .spellings(&["NOT_FOUND"])
    .statuses(&[404]);

/// `RESOURCE_NOT_EXISTS#refund`: There is no refund with this number, or it is still on its way.
pub const RESOURCE_NOT_EXISTS_REFUND: CodeFacts = CodeFacts::new(
        "RESOURCE_NOT_EXISTS",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "There is no refund with this number, or it is still on its way.",
                "没有这个退款单，也可能仍在途中。",
            ),
            Words::new(
                "Check the number and the merchant. Then ask for the refund again with the same `out_refund_no` and the same parameters; with that number it cannot happen twice.",
                "核对单号与商户号，再以原 `out_refund_no`、原参数申请退款；单号不变就不会重复。",
            ),
        ),
    )
    .spellings(&["NOT_FOUND"])
    .statuses(&[404]);

/// `RESOURCE_NOT_EXISTS#sharing`: There is no profit-sharing order (分账单) or return with this
/// number.
pub const RESOURCE_NOT_EXISTS_SHARING: CodeFacts = CodeFacts::new(
        "RESOURCE_NOT_EXISTS",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "There is no profit-sharing order (分账单) or return with this number.",
                "没有这个单号的分账单或回退单。",
            ),
            Words::new(
                "Check the number and the payment it belongs to. If your call got lost, send it again with the same number and the same content.",
                "核对单号及对应的支付订单。若是请求丢失，以原单号、原内容重发。",
            ),
        ),
    )
    .spellings(&["NOT_FOUND"])
    .statuses(&[404]);

/// `RESOURCE_NOT_EXISTS#transfer`: There is no transfer with this number.
pub const RESOURCE_NOT_EXISTS_TRANSFER: CodeFacts = CodeFacts::new(
        "RESOURCE_NOT_EXISTS",
        Outcome::Refused,
        Repeat::Later,
        Explanation::new(
            Words::new(
                "There is no transfer with this number.",
                "没有这个单号的转账单。",
            ),
            Words::new(
                "Check the number and the merchant. Only the last 30 days can be queried: an older transfer is not found although it was made. If you lost the response of a recent one, wait and query again; then send it with the same number and the same parameters.",
                "核对单号与商户号。只能查最近 30 天，更早的查不到不等于没有发起。近期转账若未收到应答，稍后再查，仍查不到就以原单号、原参数重发。",
            ),
        ),
    )
    .spellings(&["NOT_FOUND"])
    .statuses(&[404]);

/// `RESOURCE_NOT_EXISTS#verification`: The merchant has no such verification.
pub const RESOURCE_NOT_EXISTS_VERIFICATION: CodeFacts = CodeFacts::new(
        "RESOURCE_NOT_EXISTS",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The merchant has no such verification.",
                "该商户没有此核实单。",
            ),
            Words::new(
                "Check both numbers; the verification belongs to the merchant that it was started for.",
                "核对两个单号；核实单只属于发起时的商户。",
            ),
        ),
    )
    .spellings(&["NOT_FOUND"])
    .statuses(&[404]);

/// `REVERSE_EXPIRE`: The order is too old to be reversed.
pub const REVERSE_EXPIRE: CodeFacts = CodeFacts::new(
    "REVERSE_EXPIRE",
    Outcome::Unknown,
    Repeat::AfterQuery,
    Explanation::new(
        Words::new(
            "The order is too old to be reversed.",
            "订单已超过可撤销期限。",
        ),
        Words::new(
            "Query it, for an earlier call may have reversed it. If it is still paid, give the money back with a refund.",
            "先查单，可能早已撤销；仍为已支付的，用退款接口退回。",
        ),
    ),
);

/// `RULE_LIMIT`: A business rule forbids it.
pub const RULE_LIMIT: CodeFacts = CodeFacts::new(
        "RULE_LIMIT",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new("A business rule forbids it.", "业务规则不允许。"),
            Words::new(
                "Read `message` for the rule, and remove the cause before you call again. Repeating without a change does not help.",
                "看 `message` 说明的规则，消除原因后再调用；原样重发没有用。",
            ),
        ),
    )
    .spellings(&["RULELIMIT"])
    .statuses(&[403])
    .common();

/// `RULE_LIMIT#combine`: A business rule forbids it for the combined order or for one of its
/// sub-orders.
pub const RULE_LIMIT_COMBINE: CodeFacts = CodeFacts::new(
        "RULE_LIMIT",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "A business rule forbids it for the combined order or for one of its sub-orders.",
                "业务规则不允许该合单订单或其中某个子单。",
            ),
            Words::new(
                "Read `message`, and check each sub-order. One sub-order that breaks a rule stops the whole order.",
                "看 `message`，并逐一检查子单；任一子单不合规则，整笔合单都不能继续。",
            ),
        ),
    )
    .spellings(&["RULELIMIT"])
    .statuses(&[403]);

/// `RULE_LIMIT#coupon`: The user has as many coupons of the batch as they may, is held to abuse
/// coupons, or is being given another one at the same moment.
pub const RULE_LIMIT_COUPON: CodeFacts = CodeFacts::new(
        "RULE_LIMIT",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The user has as many coupons of the batch as they may, is held to abuse coupons, or is being given another one at the same moment.",
                "用户已达批次领取上限、被防刷规则拦截，或同时有其他请求在给同一用户发券。",
            ),
            Words::new(
                "Query the user's coupons: an earlier call of yours may have succeeded. Send to one user one coupon after another.",
                "先查询用户的券，之前的请求可能已发放成功。对同一用户应逐张发放，不要并发。",
            ),
        ),
    )
    .spellings(&["RULELIMIT"])
    .statuses(&[403]);

/// `RULE_LIMIT#coupon_stock`: The users for whom the batch is meant (用户包) were not imported yet,
/// or this call does not take such a batch.
pub const RULE_LIMIT_COUPON_STOCK: CodeFacts = CodeFacts::new(
        "RULE_LIMIT",
        Outcome::Refused,
        Repeat::Later,
        Explanation::new(
            Words::new(
                "The users for whom the batch is meant (用户包) were not imported yet, or this call does not take such a batch.",
                "批次的用户包尚未导入，或该类批次不支持此接口。",
            ),
            Words::new(
                "Start the batch on the merchant platform, once the users are imported.",
                "待用户包导入后，在商户平台激活批次。",
            ),
        ),
    )
    .spellings(&["RULELIMIT"])
    .statuses(&[403]);

/// `RULE_LIMIT#coupon_use`: The coupon cannot be used at this time.
pub const RULE_LIMIT_COUPON_USE: CodeFacts = CodeFacts::new(
        "RULE_LIMIT",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The coupon cannot be used at this time.",
                "券不在有效期或可用时间段内。",
            ),
            Words::new(
                "Query the coupon: an earlier call of yours may have used it. If not, do not grant the price before the time at which it can be used.",
                "先查询该券，之前的请求可能已核销；未核销的，在可用时间之前不要给予优惠。",
            ),
        ),
    )
    .spellings(&["RULELIMIT"])
    .statuses(&[403]);

/// `RULE_LIMIT#medical`: The amounts do not add up, or the caller may not act for the institution.
pub const RULE_LIMIT_MEDICAL: CodeFacts = CodeFacts::new(
        "RULE_LIMIT",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The amounts do not add up, or the caller may not act for the institution.",
                "金额关系不符，或与该医疗机构没有受理关系。",
            ),
            Words::new(
                "Work the amounts out again, and check that the institution is bound to the caller.",
                "重新核算各项金额，并确认与该医疗机构已建立受理关系。",
            ),
        ),
    )
    .spellings(&["RULELIMIT"])
    .statuses(&[403]);

/// `RULE_LIMIT#sharing`: It would exceed the ratio or the number of shares, or the order was paid
/// less than a minute ago.
pub const RULE_LIMIT_SHARING: CodeFacts = CodeFacts::new(
        "RULE_LIMIT",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "It would exceed the ratio or the number of shares, or the order was paid less than a minute ago.",
                "超出分账比例或次数，或订单支付未满一分钟。",
            ),
            Words::new(
                "Query by your own number first: an earlier call may have used the ratio up. When nothing was shared, wait until the payment is a minute old, ask for less, or have the ratio raised.",
                "先按原单号查询，比例可能正是被之前的请求用完的。确认未分账后，待支付满一分钟再请求，或减少金额、申请提高比例。",
            ),
        ),
    )
    .spellings(&["RULELIMIT"])
    .statuses(&[403]);

/// `SERVICE_UNAVAILABLE`: The gateway or the service behind it cannot be reached, or is overloaded.
pub const SERVICE_UNAVAILABLE: CodeFacts = CodeFacts::new(
        "SERVICE_UNAVAILABLE",
        Outcome::Unknown,
        Repeat::SameParameters,
        Explanation::new(
            Words::new(
                "The gateway or the service behind it cannot be reached, or is overloaded.",
                "网关或后端服务不可用，或过载。",
            ),
            Words::new(
                "Wait and send the same parameters with the same number, to the backup domain if need be; or query first. It may have been accepted, so do not use a new number.",
                "稍后以原单号、原参数重发，必要时改走备用域名，也可先查询。请求可能已被受理，不要换单号。",
            ),
        ),
    )
    .statuses(&[502, 503])
    .common();

/// `SERVICE_UNAVAILABLE#code`: The gateway or the service behind it cannot be reached, and the user
/// may have paid.
pub const SERVICE_UNAVAILABLE_CODE: CodeFacts = CodeFacts::new(
        "SERVICE_UNAVAILABLE",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The gateway or the service behind it cannot be reached, and the user may have paid.",
                "网关或后端服务不可用，用户可能已经付款。",
            ),
            Words::new(
                "Query the order every 5 seconds; when it is still open after 30 seconds, reverse it. Only then let the user pay under a new number.",
                "每 5 秒查一次单；30 秒后仍无结果就撤销订单，之后才可用新单号收款。",
            ),
        ),
    )
    .statuses(&[502, 503]);

/// `SIGN_ERROR`: The signature of the request was not accepted, or the `Authorization` header is
/// missing or incomplete.
pub const SIGN_ERROR: CodeFacts = CodeFacts::new(
        "SIGN_ERROR",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The signature of the request was not accepted, or the `Authorization` header is missing or incomplete.",
                "请求签名验证不通过，或缺少 `Authorization` 头、内容不全。",
            ),
            Words::new(
                "Check the private key against the certificate's serial number, then the clock. `detail` may show the text that the server signed: compare it with yours. Whatever you sent was not looked at.",
                "先核对私钥与证书序列号是否匹配，再看本机时钟。`detail` 可能给出服务器拼出的待签名串，可逐行对照。业务内容未被处理。",
            ),
        ),
    )
    .statuses(&[401])
    .common();

/// `STATEMENT_CREATING`: The bill is still being made.
pub const STATEMENT_CREATING: CodeFacts = CodeFacts::new(
        "STATEMENT_CREATING",
        Outcome::Refused,
        Repeat::Later,
        Explanation::new(
            Words::new("The bill is still being made.", "账单生成中。"),
            Words::new(
                "Ask again after 10:00 Beijing time of the next day, then every half hour.",
                "次日北京时间 10 点后再申请，之后每半小时一次。",
            ),
        ),
    )
    .statuses(&[400]);

/// `SYSTEM_ERROR`: The server failed. Whether it did what was asked is not known.
pub const SYSTEM_ERROR: CodeFacts = CodeFacts::new(
        "SYSTEM_ERROR",
        Outcome::Unknown,
        Repeat::SameParameters,
        Explanation::new(
            Words::new(
                "The server failed. Whether it did what was asked is not known.",
                "服务器出错，是否已处理不得而知。",
            ),
            Words::new(
                "Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice.",
                "按商户侧单号查询，或稍后以原单号、原参数重发。弄清原单结果之前绝不能换单号，否则可能重复付款。",
            ),
        ),
    )
    .spellings(&["SYSTEMERROR"])
    .statuses(&[500])
    .common();

/// `SYSTEM_ERROR#code`: The server failed, and the user may have paid.
pub const SYSTEM_ERROR_CODE: CodeFacts = CodeFacts::new(
        "SYSTEM_ERROR",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The server failed, and the user may have paid.",
                "服务器出错，用户可能已经付款。",
            ),
            Words::new(
                "Query the order every 5 seconds. When it is still open after 30 seconds, reverse it, and only then let the user pay under a new number. Sending the payment code again does not help: it is good for one payment.",
                "每 5 秒查一次单；30 秒后仍无结果就撤销订单，之后才可用新单号收款。付款码只能用一次，重发原请求无用。",
            ),
        ),
    )
    .spellings(&["SYSTEMERROR"])
    .statuses(&[500]);

/// `SYSTEM_ERROR#refund`: The server failed, and the refund may exist.
pub const SYSTEM_ERROR_REFUND: CodeFacts = CodeFacts::new(
        "SYSTEM_ERROR",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The server failed, and the refund may exist.",
                "服务器出错，退款可能已受理。",
            ),
            Words::new(
                "Query by `out_refund_no`. If it is not there, send the same parameters with the same `out_refund_no`. Never use a new number: it can refund twice.",
                "用 `out_refund_no` 查询；查不到再以原 `out_refund_no`、原参数重发。不要换单号，否则可能重复退款。",
            ),
        ),
    )
    .spellings(&["SYSTEMERROR"])
    .statuses(&[500]);

/// `SYSTEM_ERROR#reverse`: The server failed. Whether the order was reversed is not known.
pub const SYSTEM_ERROR_REVERSE: CodeFacts = CodeFacts::new(
        "SYSTEM_ERROR",
        Outcome::Unknown,
        Repeat::SameParameters,
        Explanation::new(
            Words::new(
                "The server failed. Whether the order was reversed is not known.",
                "服务器出错，订单是否已撤销不得而知。",
            ),
            Words::new(
                "Reverse the same order again until the response is clear, or query it. Do not hand out goods or take a new payment in between.",
                "对同一订单再次撤销，直到结果明确，也可查单。期间不要发货，也不要重新收款。",
            ),
        ),
    )
    .spellings(&["SYSTEMERROR"])
    .statuses(&[500]);

/// `TRADE_ERROR`: The payment failed for a reason of the card, of the account or of the order.
pub const TRADE_ERROR: CodeFacts = CodeFacts::new(
        "TRADE_ERROR",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The payment failed for a reason of the card, of the account or of the order.",
                "因银行卡、账户或订单状态原因，交易失败。",
            ),
            Words::new(
                "Query the order and go by its `trade_state`: the code alone does not say that no money moved. Then the user may pay in another way.",
                "查单并以 `trade_state` 为准：仅凭此码不能断定没有扣款。之后用户可换方式支付。",
            ),
        ),
    )
    .statuses(&[403]);

/// `TRADE_ERROR#close`: The order is in a state in which it cannot be closed.
pub const TRADE_ERROR_CLOSE: CodeFacts = CodeFacts::new(
        "TRADE_ERROR",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The order is in a state in which it cannot be closed.",
                "订单当前状态不能关闭。",
            ),
            Words::new(
                "Query the order. If it is paid, deliver or refund; if it is being paid, wait and query again. Do not place another order for the same goods before.",
                "查单。已支付则发货或退款；支付中则稍后再查。在此之前不要为同一商品另下订单。",
            ),
        ),
    )
    .statuses(&[403]);

/// `TRADE_OVERDUE`: The order was paid more than a year ago and cannot be refunded any more.
pub const TRADE_OVERDUE: CodeFacts = CodeFacts::new(
    "TRADE_OVERDUE",
    Outcome::Unknown,
    Repeat::AfterQuery,
    Explanation::new(
        Words::new(
            "The order was paid more than a year ago and cannot be refunded any more.",
            "订单支付已超过一年，不能再退款。",
        ),
        Words::new(
            "Query for refunds that exist already, then pay back outside WeChat Pay.",
            "先查明已有的退款，再线下退款。",
        ),
    ),
);

/// `USERPAYING`: The user is about to pay: they have to enter the password or confirm.
pub const USERPAYING: CodeFacts = CodeFacts::new(
        "USERPAYING",
        Outcome::Pending,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The user is about to pay: they have to enter the password or confirm.",
                "用户支付中，需要输入密码或确认。",
            ),
            Words::new(
                "Wait 5 seconds, then query every 5 seconds. When it is still open after 30 seconds, reverse the order. Do not scan again under a new number: the first payment can still succeed.",
                "等待 5 秒后开始查单，每 5 秒一次；30 秒后仍未完成就撤销订单。不要换单号再扫：第一笔仍可能支付成功。",
            ),
        ),
    )
    .statuses(&[202]);

/// `USERPAYING#reverse`: The user is paying at this moment, so the order cannot be reversed yet.
pub const USERPAYING_REVERSE: CodeFacts = CodeFacts::new(
        "USERPAYING",
        Outcome::Unknown,
        Repeat::SameParameters,
        Explanation::new(
            Words::new(
                "The user is paying at this moment, so the order cannot be reversed yet.",
                "用户正在支付，暂时不能撤销。",
            ),
            Words::new(
                "Wait some seconds, and reverse the same order again until the response is clear.",
                "隔几秒对同一订单再次撤销，直到结果明确。",
            ),
        ),
    )
    .statuses(&[202]);

/// `USER_ACCOUNT_ABNORMAL`: The user's account was closed or is abnormal.
pub const USER_ACCOUNT_ABNORMAL: CodeFacts = CodeFacts::new(
        "USER_ACCOUNT_ABNORMAL",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The user's account was closed or is abnormal.",
                "用户账户已注销或状态异常。",
            ),
            Words::new(
                "Ask the user to repair the account, or find another way with them.",
                "请用户处理账户问题，或与其商定其他方式。",
            ),
        ),
    )
    .statuses(&[403]);

/// `USER_ACCOUNT_ABNORMAL#coupon`: The user's account was closed or is abnormal, so the coupon is
/// not given. An earlier call with the same `out_request_no` may have given it.
pub const USER_ACCOUNT_ABNORMAL_COUPON: CodeFacts = CodeFacts::new(
        "USER_ACCOUNT_ABNORMAL",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The user's account was closed or is abnormal, so the coupon is not given. An earlier call with the same `out_request_no` may have given it.",
                "用户账户已注销或状态异常，无法发券。同一 `out_request_no` 的先前请求可能已发券成功。",
            ),
            Words::new(
                "If you called before with this `out_request_no`, query the user's coupons. Do not give another one in its place.",
                "若曾用该 `out_request_no` 请求过，先查询用户的券，不要另发一张代替。",
            ),
        ),
    )
    .statuses(&[403]);

/// `USER_ACCOUNT_ABNORMAL#refund`: The refund fails because the user's account was closed or is
/// abnormal.
pub const USER_ACCOUNT_ABNORMAL_REFUND: CodeFacts = CodeFacts::new(
        "USER_ACCOUNT_ABNORMAL",
        Outcome::Unknown,
        Repeat::AfterQuery,
        Explanation::new(
            Words::new(
                "The refund fails because the user's account was closed or is abnormal.",
                "用户账户已注销或异常，退款失败。",
            ),
            Words::new(
                "Query by `out_refund_no`. Only when no refund is under way, pay back outside WeChat Pay. If the refund exists and is `ABNORMAL`, send it to a bank card with `apply_abnormal_refund` instead.",
                "先用 `out_refund_no` 查询。确认没有进行中的退款，才可线下退款。若退款单已存在且为 `ABNORMAL`，用 `apply_abnormal_refund` 退到银行卡。",
            ),
        ),
    )
    .statuses(&[403]);

/// `USER_NOT_EXIST`: There is no such user.
pub const USER_NOT_EXIST: CodeFacts = CodeFacts::new(
        "USER_NOT_EXIST",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new("There is no such user.", "用户不存在。"),
            Words::new(
                "Check the openid, and that it belongs to the AppID.",
                "核对 openid，并确认属于该 AppID。",
            ),
        ),
    )
    .spellings(&["USER_NOT_EXISTS"])
    .statuses(&[404])
    .common();

/// `USER_NOT_REGISTERED`: The user is not registered for the service.
pub const USER_NOT_REGISTERED: CodeFacts = CodeFacts::new(
        "USER_NOT_REGISTERED",
        Outcome::Refused,
        Repeat::Never,
        Explanation::new(
            Words::new(
                "The user is not registered for the service.",
                "用户未注册该服务。",
            ),
            Words::new("Have the user register first.", "先引导用户注册。"),
        ),
    )
    .statuses(&[400])
    .common();

/// The plain meaning of every code, sorted by code.
pub static CODES: &[&CodeFacts] = &[
    &ACCOUNT_ERROR,
    &ACCOUNT_NOT_VERIFIED,
    &ALREADY_EXISTS,
    &APPID_MCHID_NOT_MATCH,
    &APPLYMENT_NOT_EXIST,
    &AUTH_CODE_EXPIRE,
    &AUTH_CODE_INVALID,
    &BANK_ERROR,
    &BIZ_ERR_NEED_RETRY,
    &CONTRACT_ERROR,
    &CONTRACT_EXISTED,
    &CONTRACT_NOT_CONFIRMED,
    &CONTRACT_NOT_EXIST,
    &ERROR,
    &FREQUENCY_LIMITED,
    &INVALID_REQUEST,
    &INVALID_TRANSACTIONID,
    &MCH_NOT_EXISTS,
    &NOT_ENOUGH,
    &NO_AUTH,
    &NO_STATEMENT_EXIST,
    &OPENID_MISMATCH,
    &ORDER_CLOSED,
    &ORDER_NOT_EXIST,
    &ORDER_PAID,
    &ORDER_REVERSED,
    &OUT_TRADE_NO_USED,
    &PARAM_ERROR,
    &PHONE_NOT_EXIST,
    &PROCESSING,
    &QUOTA_EXCEED,
    &REFUND_FEE_MISMATCH,
    &REFUND_NOT_EXISTS,
    &REQUEST_BLOCKED,
    &RESOURCE_NOT_EXISTS,
    &REVERSE_EXPIRE,
    &RULE_LIMIT,
    &SERVICE_UNAVAILABLE,
    &SIGN_ERROR,
    &STATEMENT_CREATING,
    &SYSTEM_ERROR,
    &TRADE_ERROR,
    &TRADE_OVERDUE,
    &USERPAYING,
    &USER_ACCOUNT_ABNORMAL,
    &USER_NOT_EXIST,
    &USER_NOT_REGISTERED,
];
