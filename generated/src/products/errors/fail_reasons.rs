// Written by `cargo xtask codegen` from spec/errors.yaml; edit that file instead.

//! What each value of `fail_reason` means.

use crate::runtime::{Explanation, Words};

/// The values of `fail_reason` in responses, sorted.
pub static FAIL_REASONS: &[(&str, Explanation)] = &[
    (
        "ACCOUNT_ABNORMAL",
        Explanation {
            meaning: Words {
                en: "The account of the profit-sharing (分账) receiver is abnormal; with a return, it is the account that gives the money back.",
                zh: "分账接收方账户异常；分账回退时，指退出资金一方的账户。",
            },
            remedy: Words {
                en: "Have the receiver repair the account, or share with another one. Then ask again with a new number.",
                zh: "请接收方处理账户，或改换接收方，再用新单号发起。",
            },
        },
    ),
    (
        "ACCOUNT_FROZEN",
        Explanation {
            meaning: Words {
                en: "The user's account is frozen.",
                zh: "用户账户被冻结。",
            },
            remedy: Words {
                en: "Ask the user to have it unfrozen. This one has failed for good, so a new one with a new number is safe.",
                zh: "请用户解冻账户。此单已确定失败，可用新单号重新发起。",
            },
        },
    ),
    (
        "ACCOUNT_NOT_EXIST",
        Explanation {
            meaning: Words {
                en: "The user has no account.",
                zh: "用户账户不存在。",
            },
            remedy: Words {
                en: "Check the openid; pay the user in another way.",
                zh: "核对 openid，或改用其他方式付款。",
            },
        },
    ),
    (
        "BALANCE_NOT_ENOUGH",
        Explanation {
            meaning: Words {
                en: "Who should give the money back does not have it.",
                zh: "回退方余额不足。",
            },
            remedy: Words {
                en: "Have them top up, then ask for the return with a new `out_return_no`.",
                zh: "请回退方充值，再用新的 `out_return_no` 申请回退。",
            },
        },
    ),
    (
        "BANK_CARD_ACCOUNT_ABNORMAL",
        Explanation {
            meaning: Words {
                en: "The account behind the bank card is closed, frozen or reported lost.",
                zh: "银行卡账户已销户、冻结或挂失。",
            },
            remedy: Words {
                en: "Take another bank card, and a new number.",
                zh: "更换银行卡，用新单号发起。",
            },
        },
    ),
    (
        "BANK_CARD_BANK_INFO_WRONG",
        Explanation {
            meaning: Words {
                en: "The bank or its branch is wrong.",
                zh: "开户银行或支行信息有误。",
            },
            remedy: Words {
                en: "Correct the bank, and use a new number.",
                zh: "更正开户行信息，用新单号发起。",
            },
        },
    ),
    (
        "BANK_CARD_CARD_INFO_WRONG",
        Explanation {
            meaning: Words {
                en: "The name or the number of the bank card is wrong.",
                zh: "银行卡户名或卡号有误。",
            },
            remedy: Words {
                en: "Check both with the owner of the card; use a new number.",
                zh: "与持卡人核对户名和卡号，用新单号发起。",
            },
        },
    ),
    (
        "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
        Explanation {
            meaning: Words {
                en: "The bank card has reached what it may receive.",
                zh: "银行卡收款已达限额。",
            },
            remedy: Words {
                en: "Wait until the limit is renewed, or take another card; use a new number.",
                zh: "等限额恢复或更换银行卡，用新单号发起。",
            },
        },
    ),
    (
        "BANK_CARD_PARAM_ERROR",
        Explanation {
            meaning: Words {
                en: "A detail of the bank card is wrong.",
                zh: "银行卡参数有误。",
            },
            remedy: Words {
                en: "Check all that was sent about the card; use a new number.",
                zh: "核对所传的银行卡信息，用新单号发起。",
            },
        },
    ),
    (
        "BANK_CARD_STATUS_ABNORMAL",
        Explanation {
            meaning: Words {
                en: "The bank card is not in a state in which it can receive money.",
                zh: "银行卡状态异常，不能收款。",
            },
            remedy: Words {
                en: "Have the bank repair it, or take another card; use a new number.",
                zh: "联系银行处理或更换银行卡，用新单号发起。",
            },
        },
    ),
    (
        "BANK_CARD_TYPE_NOT_SUPPORTED",
        Explanation {
            meaning: Words {
                en: "This kind of bank card cannot receive transfers.",
                zh: "不支持该类型的银行卡。",
            },
            remedy: Words {
                en: "Take another kind of card, and a new number.",
                zh: "更换其他类型的银行卡，用新单号发起。",
            },
        },
    ),
    (
        "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        Explanation {
            meaning: Words {
                en: "The user has received as much as merchants may transfer to them in a month (200,000 yuan).",
                zh: "用户当月收到的商家转账已达上限（20 万元）。",
            },
            remedy: Words {
                en: "Send it the next month, with a new number, or pay in another way.",
                zh: "下个月用新单号发起，或改用其他方式付款。",
            },
        },
    ),
    (
        "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
        Explanation {
            meaning: Words {
                en: "The user's account is held to be a risk, and has reached its limit of the month.",
                zh: "用户账户存在风险，当月收款额度已用完。",
            },
            remedy: Words {
                en: "Send it the next month, with a new number, or pay in another way.",
                zh: "下个月用新单号发起，或改用其他方式付款。",
            },
        },
    ),
    (
        "BUDGET_NOT_ENOUGH",
        Explanation {
            meaning: Words {
                en: "The budget does not cover the transfer.",
                zh: "预算不足。",
            },
            remedy: Words {
                en: "Raise the budget, then use a new number.",
                zh: "追加预算，再用新单号发起。",
            },
        },
    ),
    (
        "DAY_RECEIVED_COUNT_EXCEED",
        Explanation {
            meaning: Words {
                en: "The user has received money too often today.",
                zh: "超过用户单日收款次数上限。",
            },
            remedy: Words {
                en: "Send it the next day, with a new number; put several small amounts into one transfer.",
                zh: "次日用新单号发起；多笔小额可合为一笔。",
            },
        },
    ),
    (
        "DAY_RECEIVED_QUOTA_EXCEED",
        Explanation {
            meaning: Words {
                en: "The user would receive more money than they may in one day.",
                zh: "超过用户单日收款金额上限。",
            },
            remedy: Words {
                en: "Send it the next day, with a new number.",
                zh: "次日用新单号发起。",
            },
        },
    ),
    (
        "EXCEEDED_ESTIMATED_AMOUNT",
        Explanation {
            meaning: Words {
                en: "The amount is more than was reserved for the transfer.",
                zh: "金额超出预约时的预估金额。",
            },
            remedy: Words {
                en: "Stay within the reserved amount, or make another reservation.",
                zh: "金额不要超出预约额，或重新预约。",
            },
        },
    ),
    (
        "ID_CARD_NOT_CORRECT",
        Explanation {
            meaning: Words {
                en: "The identity card number that was sent is not the user's.",
                zh: "传入的身份证号与用户不一致。",
            },
            remedy: Words {
                en: "Check who the openid belongs to, then correct the number and start a new transfer.",
                zh: "先确认 openid 对应的人，更正证件号后发起新的转账。",
            },
        },
    ),
    (
        "INVALID_REQUEST",
        Explanation {
            meaning: Words {
                en: "The description could not be set, mostly for a forbidden word.",
                zh: "描述设置失败，多因含有敏感词。",
            },
            remedy: Words {
                en: "Write another description, and use a new number.",
                zh: "更换描述，并用新单号发起。",
            },
        },
    ),
    (
        "MCH_CANCEL",
        Explanation {
            meaning: Words {
                en: "The merchant cancelled the transfer.",
                zh: "商户已撤销转账。",
            },
            remedy: Words {
                en: "Nothing is left to do. To pay after all, start a new transfer with a new number.",
                zh: "无需处理；仍要付款的，用新单号重新发起。",
            },
        },
    ),
    (
        "MERCHANT_NOT_CONFIRM",
        Explanation {
            meaning: Words {
                en: "The merchant's own employee did not approve it in time.",
                zh: "商户审核人员未在期限内确认。",
            },
            remedy: Words {
                en: "Start a new one with a new number, and have it approved in time on the merchant platform.",
                zh: "用新单号重新发起，并及时在商户平台审核。",
            },
        },
    ),
    (
        "MERCHANT_REJECT",
        Explanation {
            meaning: Words {
                en: "The merchant's own employee refused to approve it.",
                zh: "商户审核人员驳回了转账。",
            },
            remedy: Words {
                en: "Ask inside the company why. Only when it shall be paid after all, start a new one with a new number.",
                zh: "先在公司内部查明原因；确需付款的，用新单号重新发起。",
            },
        },
    ),
    (
        "MONTH_RECEIVED_QUOTA_EXCEED",
        Explanation {
            meaning: Words {
                en: "The user would receive more money than they may in one month.",
                zh: "超过用户单月收款金额上限。",
            },
            remedy: Words {
                en: "Send it the next month, with a new number, or pay in another way.",
                zh: "下个月用新单号发起，或改用其他方式付款。",
            },
        },
    ),
    (
        "NAME_NOT_CORRECT",
        Explanation {
            meaning: Words {
                en: "The name that was sent is not the user's.",
                zh: "传入的姓名与用户实名不一致。",
            },
            remedy: Words {
                en: "Check who the openid belongs to before you correct the name: it may be the wrong person. Then start a new transfer.",
                zh: "先确认 openid 对应的人是否正确，再更正姓名，发起新的转账。",
            },
        },
    ),
    (
        "NO_AUTH",
        Explanation {
            meaning: Words {
                en: "The right to share profits (分账) was taken away.",
                zh: "分账权限已被解除。",
            },
            remedy: Words {
                en: "Get the right back on the merchant platform, or from the sub-merchant, before you try again.",
                zh: "先在商户平台恢复权限，或重新取得子商户授权。",
            },
        },
    ),
    (
        "NO_RELATION",
        Explanation {
            meaning: Words {
                en: "The receiver was taken off the list of receivers.",
                zh: "分账关系已解除。",
            },
            remedy: Words {
                en: "Add the receiver with `add_receiver`, then ask again with a new number.",
                zh: "先用 `add_receiver` 添加接收方，再用新单号发起。",
            },
        },
    ),
    (
        "OPENID_INVALID",
        Explanation {
            meaning: Words {
                en: "The openid is malformed, or belongs to another AppID.",
                zh: "openid 格式不对，或不属于该 AppID。",
            },
            remedy: Words {
                en: "Take the openid of the user under the AppID that you send.",
                zh: "使用该用户在所传 AppID 下的 openid。",
            },
        },
    ),
    (
        "OTHER_FAIL_REASON_TYPE",
        Explanation {
            meaning: Words {
                en: "It failed for a reason that is not listed.",
                zh: "其他原因导致失败。",
            },
            remedy: Words {
                en: "Ask WeChat Pay, and name the number of the transfer.",
                zh: "提供转账单号，联系微信支付查询。",
            },
        },
    ),
    (
        "OVERDUE_CLOSE",
        Explanation {
            meaning: Words {
                en: "It was not confirmed, or not paid for, in time, and was closed. A transfer usually has 24 hours.",
                zh: "未在期限内确认收款或资金不足，已关闭；转账的期限通常为 24 小时。",
            },
            remedy: Words {
                en: "If the user still wants the money, start a new transfer with a new number, and see that the balance covers it.",
                zh: "用户仍需收款的，用新单号重新发起，并确保余额充足。",
            },
        },
    ),
    (
        "PAYEE_ACCOUNT_ABNORMAL",
        Explanation {
            meaning: Words {
                en: "The user's account cannot receive money at present.",
                zh: "用户账户异常，暂时不能收款。",
            },
            remedy: Words {
                en: "Ask the user to open WeChat Pay and complete their identity as it says, then start a new transfer.",
                zh: "请用户打开微信支付，按提示完善身份信息，再发起新的转账。",
            },
        },
    ),
    (
        "PAYER_ACCOUNT_ABNORMAL",
        Explanation {
            meaning: Words {
                en: "The merchant's account is restricted. With the return of shared profits it is the account that gets the money back.",
                zh: "商户账户异常或受限；分账回退时，指收回资金的商户账户。",
            },
            remedy: Words {
                en: "See the reason on the merchant platform and have it lifted, then use a new number.",
                zh: "在商户平台查明原因并解除限制，再用新单号发起。",
            },
        },
    ),
    (
        "PAYROLL_CARD_ALREADY_FROZEN",
        Explanation {
            meaning: Words {
                en: "The user's payroll card (微工卡) is frozen.",
                zh: "用户的微工卡被冻结。",
            },
            remedy: Words {
                en: "Ask the user to have it unfrozen, then use a new number.",
                zh: "请用户解冻，再用新单号发起。",
            },
        },
    ),
    (
        "PAYROLL_CARD_ALREADY_LOGOUT",
        Explanation {
            meaning: Words {
                en: "The user gave up their payroll card (微工卡).",
                zh: "用户的微工卡已注销。",
            },
            remedy: Words {
                en: "Have the user open it again, or pay in another way.",
                zh: "请用户重新开通，或改用其他方式付款。",
            },
        },
    ),
    (
        "PAYROLL_CARD_BANKCARD_UNBUNDLING",
        Explanation {
            meaning: Words {
                en: "The bank card was unbound from the payroll card (微工卡).",
                zh: "微工卡绑定的银行卡已解绑。",
            },
            remedy: Words {
                en: "Ask the user to bind a bank card, then use a new number.",
                zh: "请用户重新绑定银行卡，再用新单号发起。",
            },
        },
    ),
    (
        "PAYROLL_CARD_ID_CARD_NOT_MATCH",
        Explanation {
            meaning: Words {
                en: "The identity card number and the card do not belong together.",
                zh: "身份证号与卡不匹配。",
            },
            remedy: Words {
                en: "Check the identity card number with the user, then use a new number.",
                zh: "与用户核对身份证号，再用新单号发起。",
            },
        },
    ),
    (
        "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
        Explanation {
            meaning: Words {
                en: "The name and the card do not belong together.",
                zh: "姓名与卡不匹配。",
            },
            remedy: Words {
                en: "Check the name with the user, then use a new number.",
                zh: "与用户核对姓名，再用新单号发起。",
            },
        },
    ),
    (
        "PAYROLL_CARD_UNAUTHORIZED",
        Explanation {
            meaning: Words {
                en: "The user did not authorize the merchant to pay to their payroll card (微工卡).",
                zh: "用户未授权商户使用其微工卡。",
            },
            remedy: Words {
                en: "Get the user's authorization, then use a new number.",
                zh: "取得用户授权后，用新单号发起。",
            },
        },
    ),
    (
        "PAYROLL_CARD_USER_NOT_OPEN",
        Explanation {
            meaning: Words {
                en: "The user has no payroll card (微工卡).",
                zh: "用户未开通微工卡。",
            },
            remedy: Words {
                en: "Have the user open one, then use a new number.",
                zh: "请用户开通后，用新单号发起。",
            },
        },
    ),
    (
        "PAY_ROLL_CARD_ALREADY_FROZEN",
        Explanation {
            meaning: Words {
                en: "The user's payroll card (微工卡) is frozen.",
                zh: "用户的微工卡被冻结。",
            },
            remedy: Words {
                en: "Ask the user to have it unfrozen, then use a new number.",
                zh: "请用户解冻，再用新单号发起。",
            },
        },
    ),
    (
        "PAY_ROLL_CARD_ALREADY_LOGOUT",
        Explanation {
            meaning: Words {
                en: "The user gave up their payroll card (微工卡).",
                zh: "用户的微工卡已注销。",
            },
            remedy: Words {
                en: "Have the user open it again, or pay in another way.",
                zh: "请用户重新开通，或改用其他方式付款。",
            },
        },
    ),
    (
        "PAY_ROLL_CARD_UNAUTHORIZED",
        Explanation {
            meaning: Words {
                en: "The user did not authorize the merchant to pay to their payroll card (微工卡).",
                zh: "用户未授权商户使用其微工卡。",
            },
            remedy: Words {
                en: "Get the user's authorization, then use a new number.",
                zh: "取得用户授权后，用新单号发起。",
            },
        },
    ),
    (
        "PAY_ROLL_CARD_USER_NOT_OPEN",
        Explanation {
            meaning: Words {
                en: "The user has no payroll card (微工卡).",
                zh: "用户未开通微工卡。",
            },
            remedy: Words {
                en: "Have the user open one, then use a new number.",
                zh: "请用户开通后，用新单号发起。",
            },
        },
    ),
    (
        "PRODUCT_AUTH_CHECK_FAIL",
        Explanation {
            meaning: Words {
                en: "The merchant has not opened the product, or its right was suspended.",
                zh: "商户未开通产品，或权限被冻结。",
            },
            remedy: Words {
                en: "Open the product on the merchant platform, or see why it was suspended.",
                zh: "在商户平台开通产品，或查明被冻结的原因。",
            },
        },
    ),
    (
        "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
        Explanation {
            meaning: Words {
                en: "The user's account is limited in what it may receive, by how far their identity is verified.",
                zh: "用户账户的收款额度受实名等级限制，已达上限。",
            },
            remedy: Words {
                en: "WeChat tells the user what to complete. After that start a new transfer, or try a smaller amount.",
                zh: "请用户按微信提示完善身份信息，再发起新的转账，或减少金额。",
            },
        },
    ),
    (
        "REAL_NAME_CHECK_FAIL",
        Explanation {
            meaning: Words {
                en: "The user has not verified their identity.",
                zh: "用户未实名认证。",
            },
            remedy: Words {
                en: "Ask the user to verify their identity in WeChat, then start a new transfer.",
                zh: "请用户在微信完成实名，再发起新的转账。",
            },
        },
    ),
    (
        "RECEIVER_HIGH_RISK",
        Explanation {
            meaning: Words {
                en: "The receiver is held to be a risk.",
                zh: "接收方为高风险，被风控拦截。",
            },
            remedy: Words {
                en: "Do not try this receiver again; share with another one, or leave the money with the merchant.",
                zh: "不要再向该接收方分账；改换接收方，或把资金留给商户。",
            },
        },
    ),
    (
        "RECEIVER_REAL_NAME_NOT_VERIFIED",
        Explanation {
            meaning: Words {
                en: "The receiver has not verified their identity.",
                zh: "接收方未完成实名认证。",
            },
            remedy: Words {
                en: "Ask them to verify their identity with WeChat Pay, then ask again with a new number.",
                zh: "请接收方在微信支付完成实名，再用新单号发起。",
            },
        },
    ),
    (
        "RECEIVER_RECEIPT_LIMIT",
        Explanation {
            meaning: Words {
                en: "The receiver has received all that they may in a month.",
                zh: "接收方当月收款已达上限。",
            },
            remedy: Words {
                en: "Wait for the next month, or share with another receiver.",
                zh: "下个月再分，或改换接收方。",
            },
        },
    ),
    (
        "RECEIVE_ACCOUNT_NOT_CONFIGURE",
        Explanation {
            meaning: Words {
                en: "The user is not on the list of receivers that the merchant set up.",
                zh: "用户不在商户配置的收款名单中。",
            },
            remedy: Words {
                en: "Add the user to the list on the merchant platform, then start a new transfer.",
                zh: "在商户平台的收款名单中加入该用户，再发起新的转账。",
            },
        },
    ),
    (
        "RECEIVE_ACCOUNT_NOT_PERMMIT",
        Explanation {
            meaning: Words {
                en: "The user is not one whom the merchant may pay.",
                zh: "该用户不在商户可转账的范围内。",
            },
            remedy: Words {
                en: "Add the user to the list of receivers on the merchant platform, then start a new transfer.",
                zh: "在商户平台把用户加入收款名单，再发起新的转账。",
            },
        },
    ),
    (
        "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED",
        Explanation {
            meaning: Words {
                en: "More would be transferred for the related order than is allowed.",
                zh: "超出关联订单可转账的金额。",
            },
            remedy: Words {
                en: "Add up what was transferred for that order already, and send less.",
                zh: "核算该订单已转账的总额，减少金额。",
            },
        },
    ),
    (
        "RELATED_ORDER_TRANSFER_COUNT_EXCEED",
        Explanation {
            meaning: Words {
                en: "There would be more transfers for the related order than are allowed.",
                zh: "超出关联订单可转账的次数。",
            },
            remedy: Words {
                en: "See which transfers that order has already; it may have been paid before.",
                zh: "查明该订单已有哪些转账，可能早已付过。",
            },
        },
    ),
    (
        "RESERVATION_INFO_NOT_MATCH",
        Explanation {
            meaning: Words {
                en: "The transfer does not agree with its reservation.",
                zh: "转账信息与预约信息不一致。",
            },
            remedy: Words {
                en: "Send what was reserved, or make another reservation.",
                zh: "按预约内容发起，或重新预约。",
            },
        },
    ),
    (
        "RESERVATION_SCENE_NOT_MATCH",
        Explanation {
            meaning: Words {
                en: "The transfer has another scene than its reservation.",
                zh: "转账场景与预约时不一致。",
            },
            remedy: Words {
                en: "Send the scene that was reserved.",
                zh: "使用预约时的场景。",
            },
        },
    ),
    (
        "RESERVATION_STATE_INVALID",
        Explanation {
            meaning: Words {
                en: "The reservation is not in a state that allows a transfer.",
                zh: "预约单状态不允许转账。",
            },
            remedy: Words {
                en: "Query the reservation; make another one if it has ended.",
                zh: "查询预约单；已结束的重新预约。",
            },
        },
    ),
    (
        "TIME_OUT_CLOSED",
        Explanation {
            meaning: Words {
                en: "The return took too long and was closed.",
                zh: "回退超时，已关闭。",
            },
            remedy: Words {
                en: "Nothing was given back: ask again with a new `out_return_no`.",
                zh: "资金未退回，用新的 `out_return_no` 重新申请。",
            },
        },
    ),
    (
        "TRANSFER_QUOTA_EXCEED",
        Explanation {
            meaning: Words {
                en: "The amount is above what the user may receive at once, or below the least amount.",
                zh: "金额超过用户单笔收款上限，或低于最小金额。",
            },
            remedy: Words {
                en: "Send another amount, with a new number.",
                zh: "调整金额，用新单号发起。",
            },
        },
    ),
    (
        "TRANSFER_REMARK_SET_FAIL",
        Explanation {
            meaning: Words {
                en: "The remark could not be set, mostly for a forbidden word.",
                zh: "转账备注设置失败，多因含有敏感词。",
            },
            remedy: Words {
                en: "Write another remark, and use a new number.",
                zh: "更换备注，用新单号发起。",
            },
        },
    ),
    (
        "TRANSFER_RISK",
        Explanation {
            meaning: Words {
                en: "Risk control stopped the transfer.",
                zh: "转账被风控拦截。",
            },
            remedy: Words {
                en: "Make sure that the user is the right one. Do not repeat it at once or in smaller parts; try later, or ask WeChat Pay.",
                zh: "先确认收款人无误。不要马上重试或拆成小额；稍后再试，或联系微信支付。",
            },
        },
    ),
    (
        "TRANSFER_SCENE_INVALID",
        Explanation {
            meaning: Words {
                en: "The transfer scene (转账场景) was not granted to the merchant.",
                zh: "商户未获准使用该转账场景。",
            },
            remedy: Words {
                en: "Send a scene that the merchant was granted, or apply for this one.",
                zh: "改用已获准的场景，或申请该场景。",
            },
        },
    ),
    (
        "TRANSFER_SCENE_UNAVAILABLE",
        Explanation {
            meaning: Words {
                en: "The transfer scene (转账场景) cannot be used at present.",
                zh: "转账场景暂不可用。",
            },
            remedy: Words {
                en: "See on the merchant platform how the scene stands, and apply for it if need be.",
                zh: "在商户平台查看该场景的状态，必要时重新申请。",
            },
        },
    ),
];
