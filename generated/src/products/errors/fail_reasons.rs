// Written by `cargo xtask codegen` from spec/errors.yaml; edit that file instead.

//! What each value of `fail_reason` means.

use wechatpay_client::{Explanation, Words};

/// The values of `fail_reason` in responses, sorted.
pub static FAIL_REASONS: &[(&str, Explanation)] = &[
    (
        "ACCOUNT_ABNORMAL",
        Explanation::new(
            Words::new(
                "The account of the profit-sharing (分账) receiver is abnormal; with a return, it is the account that gives the money back.",
                "分账接收方账户异常；分账回退时，指退出资金一方的账户。",
            ),
            Words::new(
                "Have the receiver repair the account, or share with another one. Then ask again with a new number.",
                "请接收方处理账户，或改换接收方，再用新单号发起。",
            ),
        ),
    ),
    (
        "ACCOUNT_FROZEN",
        Explanation::new(
            Words::new("The user's account is frozen.", "用户账户被冻结。"),
            Words::new(
                "Ask the user to have it unfrozen. This one has failed for good, so a new one with a new number is safe.",
                "请用户解冻账户。此单已确定失败，可用新单号重新发起。",
            ),
        ),
    ),
    (
        "ACCOUNT_NOT_EXIST",
        Explanation::new(
            Words::new("The user has no account.", "用户账户不存在。"),
            Words::new(
                "Check the openid; pay the user in another way.",
                "核对 openid，或改用其他方式付款。",
            ),
        ),
    ),
    (
        "BALANCE_NOT_ENOUGH",
        Explanation::new(
            Words::new(
                "Who should give the money back does not have it.",
                "回退方余额不足。",
            ),
            Words::new(
                "Have them top up, then ask for the return with a new `out_return_no`.",
                "请回退方充值，再用新的 `out_return_no` 申请回退。",
            ),
        ),
    ),
    (
        "BANK_CARD_ACCOUNT_ABNORMAL",
        Explanation::new(
            Words::new(
                "The account behind the bank card is closed, frozen or reported lost.",
                "银行卡账户已销户、冻结或挂失。",
            ),
            Words::new(
                "Take another bank card, and a new number.",
                "更换银行卡，用新单号发起。",
            ),
        ),
    ),
    (
        "BANK_CARD_BANK_INFO_WRONG",
        Explanation::new(
            Words::new(
                "The bank or its branch is wrong.",
                "开户银行或支行信息有误。",
            ),
            Words::new(
                "Correct the bank, and use a new number.",
                "更正开户行信息，用新单号发起。",
            ),
        ),
    ),
    (
        "BANK_CARD_CARD_INFO_WRONG",
        Explanation::new(
            Words::new(
                "The name or the number of the bank card is wrong.",
                "银行卡户名或卡号有误。",
            ),
            Words::new(
                "Check both with the owner of the card; use a new number.",
                "与持卡人核对户名和卡号，用新单号发起。",
            ),
        ),
    ),
    (
        "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
        Explanation::new(
            Words::new(
                "The bank card has reached what it may receive.",
                "银行卡收款已达限额。",
            ),
            Words::new(
                "Wait until the limit is renewed, or take another card; use a new number.",
                "等限额恢复或更换银行卡，用新单号发起。",
            ),
        ),
    ),
    (
        "BANK_CARD_PARAM_ERROR",
        Explanation::new(
            Words::new(
                "A detail of the bank card is wrong.",
                "银行卡参数有误。",
            ),
            Words::new(
                "Check all that was sent about the card; use a new number.",
                "核对所传的银行卡信息，用新单号发起。",
            ),
        ),
    ),
    (
        "BANK_CARD_STATUS_ABNORMAL",
        Explanation::new(
            Words::new(
                "The bank card is not in a state in which it can receive money.",
                "银行卡状态异常，不能收款。",
            ),
            Words::new(
                "Have the bank repair it, or take another card; use a new number.",
                "联系银行处理或更换银行卡，用新单号发起。",
            ),
        ),
    ),
    (
        "BANK_CARD_TYPE_NOT_SUPPORTED",
        Explanation::new(
            Words::new(
                "This kind of bank card cannot receive transfers.",
                "不支持该类型的银行卡。",
            ),
            Words::new(
                "Take another kind of card, and a new number.",
                "更换其他类型的银行卡，用新单号发起。",
            ),
        ),
    ),
    (
        "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        Explanation::new(
            Words::new(
                "The user has received as much as merchants may transfer to them in a month (200,000 yuan).",
                "用户当月收到的商家转账已达上限（20 万元）。",
            ),
            Words::new(
                "Send it the next month, with a new number, or pay in another way.",
                "下个月用新单号发起，或改用其他方式付款。",
            ),
        ),
    ),
    (
        "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
        Explanation::new(
            Words::new(
                "The user's account is held to be a risk, and has reached its limit of the month.",
                "用户账户存在风险，当月收款额度已用完。",
            ),
            Words::new(
                "Send it the next month, with a new number, or pay in another way.",
                "下个月用新单号发起，或改用其他方式付款。",
            ),
        ),
    ),
    (
        "BUDGET_NOT_ENOUGH",
        Explanation::new(
            Words::new("The budget does not cover the transfer.", "预算不足。"),
            Words::new(
                "Raise the budget, then use a new number.",
                "追加预算，再用新单号发起。",
            ),
        ),
    ),
    (
        "DAY_RECEIVED_COUNT_EXCEED",
        Explanation::new(
            Words::new(
                "The user has received money too often today.",
                "超过用户单日收款次数上限。",
            ),
            Words::new(
                "Send it the next day, with a new number; put several small amounts into one transfer.",
                "次日用新单号发起；多笔小额可合为一笔。",
            ),
        ),
    ),
    (
        "DAY_RECEIVED_QUOTA_EXCEED",
        Explanation::new(
            Words::new(
                "The user would receive more money than they may in one day.",
                "超过用户单日收款金额上限。",
            ),
            Words::new(
                "Send it the next day, with a new number.",
                "次日用新单号发起。",
            ),
        ),
    ),
    (
        "EXCEEDED_ESTIMATED_AMOUNT",
        Explanation::new(
            Words::new(
                "The amount is more than was reserved for the transfer.",
                "金额超出预约时的预估金额。",
            ),
            Words::new(
                "Stay within the reserved amount, or make another reservation.",
                "金额不要超出预约额，或重新预约。",
            ),
        ),
    ),
    (
        "FAIL_REASON_UNKNOWN",
        Explanation::new(
            Words::new(
                "The red packet could not be given, and why is not known.",
                "红包发放失败，原因未知。",
            ),
            Words::new(
                "Give it again under a new number, and ask WeChat Pay if it fails again.",
                "换新的单号重新发放，若仍失败请联系微信支付。",
            ),
        ),
    ),
    (
        "ID_CARD_NOT_CORRECT",
        Explanation::new(
            Words::new(
                "The identity card number that was sent is not the user's.",
                "传入的身份证号与用户不一致。",
            ),
            Words::new(
                "Check who the openid belongs to, then correct the number and start a new transfer.",
                "先确认 openid 对应的人，更正证件号后发起新的转账。",
            ),
        ),
    ),
    (
        "INSUFFICIENT_BALANCE",
        Explanation::new(
            Words::new(
                "The merchant who pays the subsidy (补差), or gives it back, lacks the money.",
                "补差付款或回退的出资方余额不足。",
            ),
            Words::new(
                "Have the account topped up, then ask again with a new number.",
                "充值后用新单号再发起。",
            ),
        ),
    ),
    (
        "INVALID_REQUEST",
        Explanation::new(
            Words::new(
                "The description could not be set, mostly for a forbidden word.",
                "描述设置失败，多因含有敏感词。",
            ),
            Words::new(
                "Write another description, and use a new number.",
                "更换描述，并用新单号发起。",
            ),
        ),
    ),
    (
        "MATERIALS_ABNORMAL",
        Explanation::new(
            Words::new(
                "Something is wrong with what was submitted to check who the merchant is.",
                "身份核实资料异常。",
            ),
            Words::new(
                "Have the merchant correct its papers, then start another check.",
                "请商户更正资料后，重新发起核实。",
            ),
        ),
    ),
    (
        "MCH_CANCEL",
        Explanation::new(
            Words::new(
                "The merchant cancelled the transfer.",
                "商户已撤销转账。",
            ),
            Words::new(
                "Nothing is left to do. To pay after all, start a new transfer with a new number.",
                "无需处理；仍要付款的，用新单号重新发起。",
            ),
        ),
    ),
    (
        "MERCHANT_NOT_CONFIRM",
        Explanation::new(
            Words::new(
                "The merchant's own employee did not approve it in time.",
                "商户审核人员未在期限内确认。",
            ),
            Words::new(
                "Start a new one with a new number, and have it approved in time on the merchant platform.",
                "用新单号重新发起，并及时在商户平台审核。",
            ),
        ),
    ),
    (
        "MERCHANT_REJECT",
        Explanation::new(
            Words::new(
                "The merchant's own employee refused to approve it.",
                "商户审核人员驳回了转账。",
            ),
            Words::new(
                "Ask inside the company why. Only when it shall be paid after all, start a new one with a new number.",
                "先在公司内部查明原因；确需付款的，用新单号重新发起。",
            ),
        ),
    ),
    (
        "MONTH_RECEIVED_QUOTA_EXCEED",
        Explanation::new(
            Words::new(
                "The user would receive more money than they may in one month.",
                "超过用户单月收款金额上限。",
            ),
            Words::new(
                "Send it the next month, with a new number, or pay in another way.",
                "下个月用新单号发起，或改用其他方式付款。",
            ),
        ),
    ),
    (
        "NAME_NOT_CORRECT",
        Explanation::new(
            Words::new(
                "The name that was sent is not the user's.",
                "传入的姓名与用户实名不一致。",
            ),
            Words::new(
                "Check who the openid belongs to before you correct the name: it may be the wrong person. Then start a new transfer.",
                "先确认 openid 对应的人是否正确，再更正姓名，发起新的转账。",
            ),
        ),
    ),
    (
        "NO_AUTH",
        Explanation::new(
            Words::new(
                "The right to share profits (分账) was taken away.",
                "分账权限已被解除。",
            ),
            Words::new(
                "Get the right back on the merchant platform, or from the sub-merchant, before you try again.",
                "先在商户平台恢复权限，或重新取得子商户授权。",
            ),
        ),
    ),
    (
        "NO_RELATION",
        Explanation::new(
            Words::new(
                "The receiver was taken off the list of receivers.",
                "分账关系已解除。",
            ),
            Words::new(
                "Add the receiver with `add_receiver`, then ask again with a new number.",
                "先用 `add_receiver` 添加接收方，再用新单号发起。",
            ),
        ),
    ),
    (
        "OPENID_INVALID",
        Explanation::new(
            Words::new(
                "The openid is malformed, or belongs to another AppID.",
                "openid 格式不对，或不属于该 AppID。",
            ),
            Words::new(
                "Take the openid of the user under the AppID that you send.",
                "使用该用户在所传 AppID 下的 openid。",
            ),
        ),
    ),
    (
        "OTHER_FAIL_REASON_TYPE",
        Explanation::new(
            Words::new(
                "It failed for a reason that is not listed.",
                "其他原因导致失败。",
            ),
            Words::new(
                "Ask WeChat Pay, and name the number of the transfer.",
                "提供转账单号，联系微信支付查询。",
            ),
        ),
    ),
    (
        "OVERDUE_CLOSE",
        Explanation::new(
            Words::new(
                "It was not confirmed, or not paid for, in time, and was closed. A transfer usually has 24 hours.",
                "未在期限内确认收款或资金不足，已关闭；转账的期限通常为 24 小时。",
            ),
            Words::new(
                "If the user still wants the money, start a new transfer with a new number, and see that the balance covers it.",
                "用户仍需收款的，用新单号重新发起，并确保余额充足。",
            ),
        ),
    ),
    (
        "PAYEE_ACCOUNT_ABNORMAL",
        Explanation::new(
            Words::new(
                "The user's account cannot receive money at present.",
                "用户账户异常，暂时不能收款。",
            ),
            Words::new(
                "Ask the user to open WeChat Pay and complete their identity as it says, then start a new transfer.",
                "请用户打开微信支付，按提示完善身份信息，再发起新的转账。",
            ),
        ),
    ),
    (
        "PAYER_ACCOUNT_ABNORMAL",
        Explanation::new(
            Words::new(
                "The merchant's account is restricted. With the return of shared profits it is the account that gets the money back.",
                "商户账户异常或受限；分账回退时，指收回资金的商户账户。",
            ),
            Words::new(
                "See the reason on the merchant platform and have it lifted, then use a new number.",
                "在商户平台查明原因并解除限制，再用新单号发起。",
            ),
        ),
    ),
    (
        "PAYROLL_CARD_ALREADY_FROZEN",
        Explanation::new(
            Words::new(
                "The user's payroll card (微工卡) is frozen.",
                "用户的微工卡被冻结。",
            ),
            Words::new(
                "Ask the user to have it unfrozen, then use a new number.",
                "请用户解冻，再用新单号发起。",
            ),
        ),
    ),
    (
        "PAYROLL_CARD_ALREADY_LOGOUT",
        Explanation::new(
            Words::new(
                "The user gave up their payroll card (微工卡).",
                "用户的微工卡已注销。",
            ),
            Words::new(
                "Have the user open it again, or pay in another way.",
                "请用户重新开通，或改用其他方式付款。",
            ),
        ),
    ),
    (
        "PAYROLL_CARD_BANKCARD_UNBUNDLING",
        Explanation::new(
            Words::new(
                "The bank card was unbound from the payroll card (微工卡).",
                "微工卡绑定的银行卡已解绑。",
            ),
            Words::new(
                "Ask the user to bind a bank card, then use a new number.",
                "请用户重新绑定银行卡，再用新单号发起。",
            ),
        ),
    ),
    (
        "PAYROLL_CARD_ID_CARD_NOT_MATCH",
        Explanation::new(
            Words::new(
                "The identity card number and the card do not belong together.",
                "身份证号与卡不匹配。",
            ),
            Words::new(
                "Check the identity card number with the user, then use a new number.",
                "与用户核对身份证号，再用新单号发起。",
            ),
        ),
    ),
    (
        "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
        Explanation::new(
            Words::new(
                "The name and the card do not belong together.",
                "姓名与卡不匹配。",
            ),
            Words::new(
                "Check the name with the user, then use a new number.",
                "与用户核对姓名，再用新单号发起。",
            ),
        ),
    ),
    (
        "PAYROLL_CARD_UNAUTHORIZED",
        Explanation::new(
            Words::new(
                "The user did not authorize the merchant to pay to their payroll card (微工卡).",
                "用户未授权商户使用其微工卡。",
            ),
            Words::new(
                "Get the user's authorization, then use a new number.",
                "取得用户授权后，用新单号发起。",
            ),
        ),
    ),
    (
        "PAYROLL_CARD_USER_NOT_OPEN",
        Explanation::new(
            Words::new(
                "The user has no payroll card (微工卡).",
                "用户未开通微工卡。",
            ),
            Words::new(
                "Have the user open one, then use a new number.",
                "请用户开通后，用新单号发起。",
            ),
        ),
    ),
    (
        "PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA",
        Explanation::new(
            Words::new(
                "The subsidy (补差) is larger than it may be.",
                "补差金额超过上限。",
            ),
            Words::new(
                "Ask for less, with a new number: at most what the coupon took off, and 5,000 yuan.",
                "减少金额后用新单号发起；不得超过券的优惠金额，且最高 5000 元。",
            ),
        ),
    ),
    (
        "PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA",
        Explanation::new(
            Words::new(
                "The coupon was subsidised (补差) as often as it may be.",
                "补差次数已达上限。",
            ),
            Words::new(
                "Do not ask again for this coupon.",
                "不要再为该券补差。",
            ),
        ),
    ),
    (
        "PAY_RECEIPT_INSUFFICIENT_BALANCE",
        Explanation::new(
            Words::new(
                "The merchant who pays the subsidy (补差) lacks the money.",
                "补差扣款商户余额不足。",
            ),
            Words::new(
                "Have the account topped up, then ask again with a new number.",
                "充值后用新单号再发起。",
            ),
        ),
    ),
    (
        "PAY_RECEIPT_NOT_INCOMESPLIT_ORDER",
        Explanation::new(
            Words::new(
                "The order was not marked for profit sharing (分账), so no subsidy (补差) can be paid for it.",
                "订单未标记分账，不能补差。",
            ),
            Words::new(
                "Set `profit_sharing` when you place orders with such coupons; this order cannot be mended.",
                "使用此类券的订单，下单时就要标记分账；该订单无法再补差。",
            ),
        ),
    ),
    (
        "PAY_RECEIPT_OTHER",
        Explanation::new(
            Words::new(
                "The subsidy (补差) failed for another reason.",
                "补差因其他原因失败。",
            ),
            Words::new(
                "Ask WeChat Pay for the reason, then ask again with a new number.",
                "联系微信支付了解原因，再用新单号发起。",
            ),
        ),
    ),
    (
        "PAY_ROLL_CARD_ALREADY_FROZEN",
        Explanation::new(
            Words::new(
                "The user's payroll card (微工卡) is frozen.",
                "用户的微工卡被冻结。",
            ),
            Words::new(
                "Ask the user to have it unfrozen, then use a new number.",
                "请用户解冻，再用新单号发起。",
            ),
        ),
    ),
    (
        "PAY_ROLL_CARD_ALREADY_LOGOUT",
        Explanation::new(
            Words::new(
                "The user gave up their payroll card (微工卡).",
                "用户的微工卡已注销。",
            ),
            Words::new(
                "Have the user open it again, or pay in another way.",
                "请用户重新开通，或改用其他方式付款。",
            ),
        ),
    ),
    (
        "PAY_ROLL_CARD_UNAUTHORIZED",
        Explanation::new(
            Words::new(
                "The user did not authorize the merchant to pay to their payroll card (微工卡).",
                "用户未授权商户使用其微工卡。",
            ),
            Words::new(
                "Get the user's authorization, then use a new number.",
                "取得用户授权后，用新单号发起。",
            ),
        ),
    ),
    (
        "PAY_ROLL_CARD_USER_NOT_OPEN",
        Explanation::new(
            Words::new(
                "The user has no payroll card (微工卡).",
                "用户未开通微工卡。",
            ),
            Words::new(
                "Have the user open one, then use a new number.",
                "请用户开通后，用新单号发起。",
            ),
        ),
    ),
    (
        "PROCESS_TIMEOUT",
        Explanation::new(
            Words::new(
                "Nobody acted in time, and the check is over.",
                "核实单处理超时。",
            ),
            Words::new("Start another check.", "重新发起核实。"),
        ),
    ),
    (
        "PRODUCT_AUTH_CHECK_FAIL",
        Explanation::new(
            Words::new(
                "The merchant has not opened the product, or its right was suspended.",
                "商户未开通产品，或权限被冻结。",
            ),
            Words::new(
                "Open the product on the merchant platform, or see why it was suspended.",
                "在商户平台开通产品，或查明被冻结的原因。",
            ),
        ),
    ),
    (
        "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
        Explanation::new(
            Words::new(
                "The user's account is limited in what it may receive, by how far their identity is verified.",
                "用户账户的收款额度受实名等级限制，已达上限。",
            ),
            Words::new(
                "WeChat tells the user what to complete. After that start a new transfer, or try a smaller amount.",
                "请用户按微信提示完善身份信息，再发起新的转账，或减少金额。",
            ),
        ),
    ),
    (
        "REAL_NAME_CHECK_FAIL",
        Explanation::new(
            Words::new(
                "The user has not verified their identity.",
                "用户未实名认证。",
            ),
            Words::new(
                "Ask the user to verify their identity in WeChat, then start a new transfer.",
                "请用户在微信完成实名，再发起新的转账。",
            ),
        ),
    ),
    (
        "RECEIVER_HIGH_RISK",
        Explanation::new(
            Words::new(
                "The receiver is held to be a risk.",
                "接收方为高风险，被风控拦截。",
            ),
            Words::new(
                "Do not try this receiver again; share with another one, or leave the money with the merchant.",
                "不要再向该接收方分账；改换接收方，或把资金留给商户。",
            ),
        ),
    ),
    (
        "RECEIVER_REAL_NAME_NOT_VERIFIED",
        Explanation::new(
            Words::new(
                "The receiver has not verified their identity.",
                "接收方未完成实名认证。",
            ),
            Words::new(
                "Ask them to verify their identity with WeChat Pay, then ask again with a new number.",
                "请接收方在微信支付完成实名，再用新单号发起。",
            ),
        ),
    ),
    (
        "RECEIVER_RECEIPT_LIMIT",
        Explanation::new(
            Words::new(
                "The receiver has received all that they may in a month.",
                "接收方当月收款已达上限。",
            ),
            Words::new(
                "Wait for the next month, or share with another receiver.",
                "下个月再分，或改换接收方。",
            ),
        ),
    ),
    (
        "RECEIVE_ACCOUNT_NOT_CONFIGURE",
        Explanation::new(
            Words::new(
                "The user is not on the list of receivers that the merchant set up.",
                "用户不在商户配置的收款名单中。",
            ),
            Words::new(
                "Add the user to the list on the merchant platform, then start a new transfer.",
                "在商户平台的收款名单中加入该用户，再发起新的转账。",
            ),
        ),
    ),
    (
        "RECEIVE_ACCOUNT_NOT_PERMMIT",
        Explanation::new(
            Words::new(
                "The user is not one whom the merchant may pay.",
                "该用户不在商户可转账的范围内。",
            ),
            Words::new(
                "Add the user to the list of receivers on the merchant platform, then start a new transfer.",
                "在商户平台把用户加入收款名单，再发起新的转账。",
            ),
        ),
    ),
    (
        "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED",
        Explanation::new(
            Words::new(
                "More would be transferred for the related order than is allowed.",
                "超出关联订单可转账的金额。",
            ),
            Words::new(
                "Add up what was transferred for that order already, and send less.",
                "核算该订单已转账的总额，减少金额。",
            ),
        ),
    ),
    (
        "RELATED_ORDER_TRANSFER_COUNT_EXCEED",
        Explanation::new(
            Words::new(
                "There would be more transfers for the related order than are allowed.",
                "超出关联订单可转账的次数。",
            ),
            Words::new(
                "See which transfers that order has already; it may have been paid before.",
                "查明该订单已有哪些转账，可能早已付过。",
            ),
        ),
    ),
    (
        "REMARK_NOT_CORRECT",
        Explanation::new(
            Words::new(
                "The remark of the red packet is not allowed.",
                "红包备注不符合要求。",
            ),
            Words::new(
                "Change the remark, and give it again under a new number.",
                "修改备注后换新的单号重新发放。",
            ),
        ),
    ),
    (
        "RESERVATION_INFO_NOT_MATCH",
        Explanation::new(
            Words::new(
                "The transfer does not agree with its reservation.",
                "转账信息与预约信息不一致。",
            ),
            Words::new(
                "Send what was reserved, or make another reservation.",
                "按预约内容发起，或重新预约。",
            ),
        ),
    ),
    (
        "RESERVATION_SCENE_NOT_MATCH",
        Explanation::new(
            Words::new(
                "The transfer has another scene than its reservation.",
                "转账场景与预约时不一致。",
            ),
            Words::new(
                "Send the scene that was reserved.",
                "使用预约时的场景。",
            ),
        ),
    ),
    (
        "RESERVATION_STATE_INVALID",
        Explanation::new(
            Words::new(
                "The reservation is not in a state that allows a transfer.",
                "预约单状态不允许转账。",
            ),
            Words::new(
                "Query the reservation; make another one if it has ended.",
                "查询预约单；已结束的重新预约。",
            ),
        ),
    ),
    (
        "RETURN_RECEIPT_INSUFFICIENT_BALANCE",
        Explanation::new(
            Words::new(
                "The merchant who gives the subsidy (补差) back lacks the money.",
                "补差回退的出资方余额不足。",
            ),
            Words::new(
                "Have the account topped up, then ask again with a new number.",
                "充值后用新单号再发起。",
            ),
        ),
    ),
    (
        "RETURN_RECEIPT_OTHER",
        Explanation::new(
            Words::new(
                "The return of the subsidy (补差) failed for another reason.",
                "补差回退因其他原因失败。",
            ),
            Words::new(
                "Ask WeChat Pay for the reason, then ask again with a new number.",
                "联系微信支付了解原因，再用新单号发起。",
            ),
        ),
    ),
    (
        "TIME_OUT_CLOSED",
        Explanation::new(
            Words::new(
                "The return took too long and was closed.",
                "回退超时，已关闭。",
            ),
            Words::new(
                "Nothing was given back: ask again with a new `out_return_no`.",
                "资金未退回，用新的 `out_return_no` 重新申请。",
            ),
        ),
    ),
    (
        "TRANSFER_QUOTA_EXCEED",
        Explanation::new(
            Words::new(
                "The amount is above what the user may receive at once, or below the least amount.",
                "金额超过用户单笔收款上限，或低于最小金额。",
            ),
            Words::new(
                "Send another amount, with a new number.",
                "调整金额，用新单号发起。",
            ),
        ),
    ),
    (
        "TRANSFER_REMARK_SET_FAIL",
        Explanation::new(
            Words::new(
                "The remark could not be set, mostly for a forbidden word.",
                "转账备注设置失败，多因含有敏感词。",
            ),
            Words::new(
                "Write another remark, and use a new number.",
                "更换备注，用新单号发起。",
            ),
        ),
    ),
    (
        "TRANSFER_RISK",
        Explanation::new(
            Words::new("Risk control stopped the transfer.", "转账被风控拦截。"),
            Words::new(
                "Make sure that the user is the right one. Do not repeat it at once or in smaller parts; try later, or ask WeChat Pay.",
                "先确认收款人无误。不要马上重试或拆成小额；稍后再试，或联系微信支付。",
            ),
        ),
    ),
    (
        "TRANSFER_SCENE_INVALID",
        Explanation::new(
            Words::new(
                "The transfer scene (转账场景) was not granted to the merchant.",
                "商户未获准使用该转账场景。",
            ),
            Words::new(
                "Send a scene that the merchant was granted, or apply for this one.",
                "改用已获准的场景，或申请该场景。",
            ),
        ),
    ),
    (
        "TRANSFER_SCENE_UNAVAILABLE",
        Explanation::new(
            Words::new(
                "The transfer scene (转账场景) cannot be used at present.",
                "转账场景暂不可用。",
            ),
            Words::new(
                "Check the status of the scene on the merchant platform, and apply for it if need be.",
                "在商户平台查看该场景的状态，必要时重新申请。",
            ),
        ),
    ),
    (
        "USER_ACCOUNT_LIMIT",
        Explanation::new(
            Words::new("The user's account is limited.", "用户账户受限。"),
            Words::new(
                "Ask the user to lift the limit in WeChat, and give it again under a new number.",
                "请用户在微信中解除限制，再换新的单号重新发放。",
            ),
        ),
    ),
    (
        "USER_RECEIVE_OVERDUE",
        Explanation::new(
            Words::new(
                "The user did not take the red packet in time, and the money went back.",
                "用户超时未领取红包，资金已退回。",
            ),
            Words::new(
                "Give it again under a new number if the user shall still have it.",
                "如仍需发放，请换新的单号重新发放。",
            ),
        ),
    ),
];
