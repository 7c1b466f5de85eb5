//! Why a row stands as it does.
//!
//! Out: a sentence for each reason that the model has.

use super::row::words;
use crate::readiness::wording::Wording;

pub(in crate::readiness) const HANDED_ON: Wording = words(
    "the program handed on what only a response with a wrong signature told",
    "程序返回了只出现在错误签名应答中的内容",
);
pub(in crate::readiness) const TURNED_AWAY: Wording =
    words("the program reported an error after a response with a wrong signature", "应答签名错误后，程序报告失败");
pub(in crate::readiness) const USED: Wording =
    words("a call uses what only a response with a wrong signature told", "后续请求使用了只出现在错误签名应答中的值");
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
pub(in crate::readiness) const DIFFERENCE_FOUND: Wording =
    words("a payment that never happened was found in the bill", "发现了账单中多出的一笔支付");
pub(in crate::readiness) const DIFFERENCE_MISSED: Wording =
    words("a payment that never happened stands in the bill, and was not found", "未发现账单中多出的一笔支付");
pub(in crate::readiness) const ADDRESS_FIT: Wording =
    words("an address without query accepted a callback", "不带参数的地址接收了回调");
pub(in crate::readiness) const ADDRESS_UNFIT: Wording =
    words("a call named an address for callbacks with a query or a blank", "请求中的 notify_url 带有参数或空白");
pub(in crate::readiness) const SENT_ELSEWHERE: Wording =
    words("a rightly signed callback was sent elsewhere", "签名正确的回调被重定向（3xx）");
pub(in crate::readiness) const INVOKED: Wording =
    words("the payment of an order was invoked rightly", "以正确的参数调起支付");
pub(in crate::readiness) const FOURTH_LINE: Wording =
    words("the fourth line, or what is handed over for it, is wrong", "签名第 4 行或 package（prepayid）不正确");
pub(in crate::readiness) const HANDED_OUT: Wording =
    words("the program handed on the address at which its order is paid", "程序原样返回了订单的 code_url 或 h5_url");
pub(in crate::readiness) const OTHER_WAY: Wording =
    words("an order was invoked in the way of another kind", "以其他支付方式调起了订单");
pub(in crate::readiness) const ORDERED_AGAIN: Wording =
    words("an expired way to pay was replaced by ordering again", "过期后以原单号重新下单，获得了新值");
pub(in crate::readiness) const EXPIRED: Wording =
    words("the payment was invoked with an expired prepay_id", "使用过期的 prepay_id 调起支付");
pub(in crate::readiness) const EACH_PART: Wording =
    words("each order of a combined one was acted upon", "合单的每笔子单均已处理");
pub(in crate::readiness) const SOME_PARTS: Wording =
    words("only some orders of a combined one were acted upon", "合单的子单只处理了一部分");
pub(in crate::readiness) const PART_REFUNDED: Wording =
    words("one order of a combined one was refunded", "以子单的单号发起退款");
pub(in crate::readiness) const WHOLE_REFUNDED: Wording =
    words("a refund named a combined order as a whole", "以合单的单号发起退款");
pub(in crate::readiness) const COMBINED_NUMBERS: Wording =
    words("two combined orders were accepted", "两笔合单均被受理");
pub(in crate::readiness) const COMBINED_NUMBER_TWICE: Wording =
    words("a number of a combined order was used before", "合单或子单的单号重复");
pub(in crate::readiness) const RECEIVERS_ADDED: Wording =
    words("money was shared with receivers who had been added", "向已添加的接收方分账");
pub(in crate::readiness) const RECEIVER_UNKNOWN: Wording =
    words("money was to be shared with somebody who is not a receiver", "分账接收方尚未添加");
pub(in crate::readiness) const SHARED: Wording = words("a sharing was accepted", "请求分账被受理");
pub(in crate::readiness) const NOT_MARKED: Wording =
    words("an order was to be shared that was not marked for it", "订单下单时未标记分账");
pub(in crate::readiness) const TOO_EARLY: Wording =
    words("an order was to be shared less than a minute after its payment", "支付成功不足 1 分钟即请求分账");
pub(in crate::readiness) const RESULTS_READ: Wording =
    words("shares that arrived were told apart from those that did not", "按接收方结果区分了到账与未到账的分账");
pub(in crate::readiness) const FINISHED_TAKEN: Wording =
    words("a share that did not arrive was held to have arrived", "未到账的分账被当作成功");
pub(in crate::readiness) const RELEASED: Wording = words("the rest of an order was released", "解冻了订单的剩余资金");
pub(in crate::readiness) const GIVEN_BACK: Wording =
    words("a share came back, and then its order was refunded", "先分账回退，再退款");
pub(in crate::readiness) const NOT_GIVEN_BACK: Wording = words(
    "a refund lacked money that had been shared out, and nothing had been asked back",
    "未做分账回退即退款，余额不足",
);
pub(in crate::readiness) const SHARING_NUMBERS: Wording =
    words("two requests had two numbers", "两次请求使用了不同单号");
pub(in crate::readiness) const SHARED_TOO_MUCH: Wording =
    words("more was to be shared out than is allowed or left", "分账金额超出最大比例或剩余金额");
pub(in crate::readiness) const SHARING_NUMBER_TWICE: Wording =
    words("a number came again for another request", "分账单号重复用于不同请求");
pub(in crate::readiness) const SOME_KINDS_REFUSED: Wording = words(
    "forged callbacks of some kinds were refused; another kind was not tried yet",
    "部分类型的伪造签名回调被拒绝；其他类型尚未尝试",
);
pub(in crate::readiness) const CREATED_QUERIED: Wording =
    words("an order that waits for its user was queried", "查询了待用户确认的服务订单");
pub(in crate::readiness) const TOTAL_RIGHT: Wording =
    words("a service order was completed with a total that fits", "以正确的总金额完结服务订单");
pub(in crate::readiness) const TOTAL_WRONG: Wording =
    words("the total is not the fees less the discounts", "总金额不等于付费项目之和减去优惠之和");
pub(in crate::readiness) const STATE_KNOWN: Wording =
    words("the state was known, and allowed the call", "已得知订单状态允许该操作");
pub(in crate::readiness) const STATE_NOT_ASKED: Wording =
    words("the state did not allow the call, and nothing had told that it would", "未得知状态允许即请求，被拒绝");
pub(in crate::readiness) const UNPAID_LEFT: Wording =
    words("a completed order was acted upon only once it was paid", "已完结的订单在支付成功后才被处理");
pub(in crate::readiness) const UNPAID_TAKEN: Wording =
    words("a completed order was acted upon before it was paid", "已完结但未支付的订单被当作支付成功处理");
pub(in crate::readiness) const PAYMENT_NOT_ACTED_UPON: Wording = words(
    "the callback of the payment was accepted after that of the confirmation, and not acted upon yet",
    "确认回调之后的支付回调被接收，但尚未处理",
);
pub(in crate::readiness) const REFUNDED_BY_PAYMENT: Wording =
    words("a refund named the payment of a service order", "以服务订单的支付单号发起退款");
pub(in crate::readiness) const REFUNDED_BY_ORDER: Wording =
    words("a refund named the number of a service order", "以商户服务订单号发起退款");
pub(in crate::readiness) const REPORTED_AGAIN: Wording =
    words("a report came again as it was", "以相同参数再次同步订单状态");
pub(in crate::readiness) const REPORTED_OTHERWISE: Wording =
    words("a report came again with other content", "再次同步订单状态时参数改变");
pub(in crate::readiness) const LOWERED: Wording = words("an order was modified", "修改订单金额被受理");
pub(in crate::readiness) const RAISED: Wording =
    words("an order was to be modified to a higher total", "修改后的总金额大于原总金额");
pub(in crate::readiness) const NOT_MARKED_IN_COMPLETION: Wording =
    words("a service order was to be shared that was not marked as it was completed", "服务订单完结时未标记分账");
pub(in crate::readiness) const UPLOADED: Wording =
    words("an application named a picture that was uploaded", "申请单使用了已上传的图片");
pub(in crate::readiness) const NOT_UPLOADED: Wording =
    words("an application named a picture that was never uploaded", "申请单使用了未上传的图片");
pub(in crate::readiness) const FIELDS_OPENED: Wording =
    words("the encrypted fields could be decrypted", "敏感字段解密成功");
pub(in crate::readiness) const FIELDS_NOT_OPENED: Wording =
    words("an encrypted field could not be decrypted", "敏感字段解密失败");
pub(in crate::readiness) const SERIAL_OF_NO_KEY: Wording =
    words("Wechatpay-Serial names no key", "Wechatpay-Serial 错误");
pub(in crate::readiness) const STATES_HANDLED: Wording = words(
    "a rejected application was corrected, and one followed to its end",
    "驳回的申请单已重新提交，并有申请单查询至完成",
);
pub(in crate::readiness) const NOT_FOLLOWED: Wording = words(
    "a rejected application was corrected; none was followed from sign_url to FINISHED yet",
    "驳回的申请单已重新提交；尚无申请单从 sign_url 查询至 FINISHED",
);
pub(in crate::readiness) const NONE_CORRECTED: Wording = words(
    "an application was followed to its end; none that was rejected was submitted again yet",
    "申请单已查询至完成；尚未见到驳回后重新提交",
);
pub(in crate::readiness) const CHANGE_QUERIED: Wording =
    words("a change of a settlement account was queried", "修改结算账户后查询了结果");
pub(in crate::readiness) const CHANGED_TOO_OFTEN: Wording =
    words("a settlement account was changed more than five times a day", "一天内修改结算账户超过 5 次");
pub(in crate::readiness) const COUPON_ADDRESS: Wording =
    words("an address for callbacks about coupons was set", "设置了商品券事件通知地址");
pub(in crate::readiness) const COUPONS_INTEGRATED: Wording = words(
    "a product coupon was created, and coupons heard of, confirmed, used and queried",
    "创建过商品券，并接收、确认、核销、查询过用户商品券",
);
pub(in crate::readiness) const NO_COUPON_CREATED: Wording =
    words("no product coupon was created yet", "尚未创建商品券");
pub(in crate::readiness) const NO_COUPON_HEARD_OF: Wording =
    words("no callback of a coupon was accepted yet", "尚未接收领券回调");
pub(in crate::readiness) const NO_COUPON_CONFIRMED: Wording =
    words("no coupon was confirmed yet", "尚未确认发放用户商品券");
pub(in crate::readiness) const NO_COUPON_USED: Wording =
    words("no coupon was reported as used yet", "尚未核销用户商品券");
pub(in crate::readiness) const NO_COUPON_QUERIED: Wording = words("no coupon was queried yet", "尚未查询用户商品券");
pub(in crate::readiness) const COUPON_CONFIRMED: Wording =
    words("a coupon that a callback told of was confirmed", "收到领券回调后确认发放");
pub(in crate::readiness) const USED_UNCONFIRMED: Wording =
    words("a coupon that a callback told of was used without having been confirmed", "收到领券回调后未确认即核销");
pub(in crate::readiness) const CODES_NOT_WATCHED: Wording =
    words("codes were uploaded; the batch was not queried afterwards yet", "已上传券码；尚未查询批次的剩余券码数量");
pub(in crate::readiness) const CODES_WATCHED: Wording =
    words("codes were uploaded, and the batch queried", "上传券码后查询了批次");
pub(in crate::readiness) const HANDED_OUT_WITHOUT_CODES: Wording =
    words("a coupon was handed out of a batch without codes", "未上传券码即发券");
pub(in crate::readiness) const PICTURE_UPLOADED: Wording =
    words("a product coupon named a picture that was uploaded", "商品券使用了已上传的图片");
pub(in crate::readiness) const PICTURE_FROM_ELSEWHERE: Wording =
    words("a product coupon named a picture that no upload gives", "商品券使用了非上传所得的图片地址");
pub(in crate::readiness) const STORES_ASSOCIATED: Wording =
    words("stores were associated with a batch", "批次已关联门店");
pub(in crate::readiness) const HANDED_OUT_WITHOUT_STORES: Wording =
    words("a coupon was handed out of a batch without stores", "未关联门店即发券");
pub(in crate::readiness) const COUPON_USED: Wording = words("the use of a coupon was reported", "核销被受理");
pub(in crate::readiness) const USED_TWICE: Wording =
    words("of a coupon that was used another use was reported", "已核销的券再次核销");
pub(in crate::readiness) const COUPON_ENDED: Wording = words("the end of a coupon was reported", "失效被受理");
pub(in crate::readiness) const ENDED_AFTER_USE: Wording =
    words("the end of a coupon that was used was reported", "对已核销的券调用失效接口");
pub(in crate::readiness) const COUPON_RETURNED: Wording = words("the return of a coupon was reported", "退券被受理");
pub(in crate::readiness) const RETURNED_UNUSED: Wording =
    words("the return of a coupon that nobody had used was reported", "对未核销的券调用退券接口");
pub(in crate::readiness) const MIXED_TOTAL_RIGHT: Wording =
    words("the total is the sum of its parts", "总金额等于各部分之和");
pub(in crate::readiness) const MIXED_TOTAL_WRONG: Wording =
    words("the total is not the sum of its parts", "总金额不等于各部分之和");
pub(in crate::readiness) const CASH_RIGHT: Wording =
    words("what is paid in cash is what the settlement leaves", "实际支付现金与医保结算结果一致");
pub(in crate::readiness) const CASH_WRONG: Wording =
    words("what is paid in cash is not what the settlement leaves", "实际支付现金与医保结算结果不一致");
pub(in crate::readiness) const MIXED_TYPE_RIGHT: Wording =
    words("an order has the parts that its type names", "字段与 mix_pay_type 匹配");
pub(in crate::readiness) const MIXED_TYPE_WRONG: Wording =
    words("an order lacks a part that its type names, or has one more", "字段与 mix_pay_type 不匹配");
pub(in crate::readiness) const RELATIVE_NAMED: Wording =
    words("a relative was named who is paid for", "代亲属支付时传入了亲属信息");
pub(in crate::readiness) const RELATIVE_MISSING: Wording =
    words("of pay_for_relatives and relative an order has one alone", "pay_for_relatives 与 relative 只传其一");
pub(in crate::readiness) const CALLBACK_URL_UNFIT: Wording =
    words("an order named a callback_url with a query or a blank", "callback_url 带有参数或空白");
pub(in crate::readiness) const NOT_SENT_ELSEWHERE: Wording =
    words("a callback was accepted without being sent elsewhere", "回调未被重定向即被接收");
pub(in crate::readiness) const ONE_NUMBER: Wording =
    words("an order has the number of its cash part", "混合订单与自费预下单的单号相同");
pub(in crate::readiness) const TWO_NUMBERS: Wording =
    words("an order has another number than its cash part", "混合订单与自费预下单的单号不同");
pub(in crate::readiness) const PAYER_FITS: Wording =
    words("an order names its payer with the AppID", "订单的 appid 与 openid 匹配");
pub(in crate::readiness) const NO_PAYER: Wording =
    words("an order names no openid, or one without its AppID", "订单未传 openid，或缺少对应的 AppID");
pub(in crate::readiness) const OTHER_PAYER: Wording =
    words("an order names another payer than its cash part", "混合订单与自费预下单的支付者不同");
pub(in crate::readiness) const MIXED_QUERIED: Wording =
    words("an order of whose payment no callback was accepted was queried", "未接收支付回调的混合订单被查询");
pub(in crate::readiness) const REPEATED_WITHOUT_QUERY: Wording = words(
    "after no response the request came again; none was queried before that yet",
    "未收到应答后重试；尚未见到先查单",
);
pub(in crate::readiness) const CASH_PART_CLOSED: Wording =
    words("the cash part was closed before another order for the bill", "换新单号前已关闭原自费订单");
pub(in crate::readiness) const CASH_PART_OPEN: Wording =
    words("another order for the bill was placed while the cash part was open", "原自费订单未关闭即换新单号");
pub(in crate::readiness) const INSURANCE_REFUND_TOLD: Wording =
    words("what the insurer gave back was told", "调用了医保退款通知");
pub(in crate::readiness) const INSURANCE_REFUND_NOT_TOLD: Wording = words(
    "the cash part was refunded; no notice about the insurer's part came yet",
    "自费部分已退款；尚未调用医保退款通知",
);
