// Written by `cargo xtask codegen` from spec/errors.yaml; edit that file instead.

//! What the number behind the last `-` of a Request-ID means.

use wechatpay_client::{Explanation, Words};

/// The numbers behind the last `-` of a Request-ID, sorted.
pub static REQUEST_ID_TAILS: &[(&str, Explanation)] = &[
    (
        "268435461",
        Explanation::new(
            Words::new("A parameter is not allowed.", "参数不合法。"),
            Words::new(
                "Correct what `detail` names.",
                "按 `detail` 指出的字段修正。",
            ),
        ),
    ),
    (
        "268435462",
        Explanation::new(
            Words::new("A value is too long.", "参数值过长。"),
            Words::new(
                "Shorten it. Mind whether the page counts characters or bytes.",
                "缩短该值，注意文档按字符还是按字节计。",
            ),
        ),
    ),
    (
        "268435463",
        Explanation::new(
            Words::new("A value is too short.", "参数值过短。"),
            Words::new(
                "Lengthen it, or see whether it is empty by mistake.",
                "补足长度，或检查是否误传空值。",
            ),
        ),
    ),
    (
        "268435464",
        Explanation::new(
            Words::new("A value is out of range.", "参数值超出范围。"),
            Words::new(
                "Correct it. Amounts are whole numbers, in fen (分).",
                "修正取值；金额以分为单位，为整数。",
            ),
        ),
    ),
    (
        "268435472",
        Explanation::new(
            Words::new("Too many calls.", "调用过于频繁。"),
            Words::new(
                "Wait, longer each time, and keep the same number.",
                "逐次延长等待，沿用原单号。",
            ),
        ),
    ),
    (
        "268443699",
        Explanation::new(
            Words::new("The signature is wrong.", "签名错误。"),
            Words::new(
                "Check the private key against its serial number, then the text that was signed, then the clock.",
                "依次核对私钥与序列号、待签名串、本机时钟。",
            ),
        ),
    ),
    (
        "268443701",
        Explanation::new(
            Words::new(
                "The sub-merchant is not bound to this partner.",
                "子商户与该服务商没有受理关系。",
            ),
            Words::new(
                "Bind the sub-merchant, or correct `sub_mchid`.",
                "建立受理关系，或更正 `sub_mchid`。",
            ),
        ),
    ),
    (
        "268443704",
        Explanation::new(
            Words::new(
                "`sub_mchid` is missing from a partner's call.",
                "服务商调用缺少 `sub_mchid`。",
            ),
            Words::new("Add it.", "补上该参数。"),
        ),
    ),
    (
        "268443705",
        Explanation::new(
            Words::new(
                "`sub_mchid` is the partner's own number.",
                "`sub_mchid` 与服务商自己的商户号相同。",
            ),
            Words::new(
                "Send the number of the sub-merchant.",
                "传子商户的商户号。",
            ),
        ),
    ),
    (
        "268443715",
        Explanation::new(
            Words::new(
                "The merchant cannot be used, or was closed.",
                "商户不可用或已注销。",
            ),
            Words::new(
                "Check the status of the merchant on the merchant platform.",
                "在商户平台查看商户状态。",
            ),
        ),
    ),
    (
        "268445527",
        Explanation::new(
            Words::new(
                "The AppID and the merchant number do not belong together.",
                "AppID 与商户号不匹配。",
            ),
            Words::new(
                "Bind them, or send the AppID that is bound.",
                "完成绑定，或改用已绑定的 AppID。",
            ),
        ),
    ),
    (
        "268447840",
        Explanation::new(
            Words::new("Too many calls.", "调用过于频繁。"),
            Words::new(
                "Wait, longer each time, and keep the same number.",
                "逐次延长等待，沿用原单号。",
            ),
        ),
    ),
    (
        "268447843",
        Explanation::new(
            Words::new(
                "The order was placed under another merchant number.",
                "订单不属于该商户号。",
            ),
            Words::new(
                "Call with the merchant number that placed the order.",
                "用下单时的商户号调用。",
            ),
        ),
    ),
    (
        "268447845",
        Explanation::new(
            Words::new(
                "The order belongs to another sub-merchant.",
                "订单不属于该 `sub_mchid`。",
            ),
            Words::new(
                "Send the `sub_mchid` with which the order was placed.",
                "传下单时的 `sub_mchid`。",
            ),
        ),
    ),
    (
        "268447914",
        Explanation::new(
            Words::new(
                "The order has expired or is closed.",
                "订单已过期或已关闭。",
            ),
            Words::new(
                "Place a new order with a new number.",
                "用新订单号重新下单。",
            ),
        ),
    ),
    (
        "268448010",
        Explanation::new(
            Words::new(
                "The merchant may not take money at present.",
                "商户收款功能受限。",
            ),
            Words::new(
                "See the reason on the merchant platform and have it lifted.",
                "在商户平台查明原因并解除限制。",
            ),
        ),
    ),
    (
        "268449538",
        Explanation::new(
            Words::new("The order is paid.", "订单已支付。"),
            Words::new(
                "Query it and deliver. Do not order again under a new number.",
                "查单并交付，不要换号再次下单。",
            ),
        ),
    ),
    (
        "268449641",
        Explanation::new(
            Words::new(
                "An order paid by payment code cannot be closed.",
                "付款码订单不能关单。",
            ),
            Words::new("Reverse it instead.", "改用撤销接口。"),
        ),
    ),
    (
        "268498688",
        Explanation::new(
            Words::new(
                "The parameters differ from those of the first request with this number.",
                "参数与该单号首次请求时不一致。",
            ),
            Words::new(
                "Query the order, then repeat the first parameters exactly. Take a new number only for another purchase, or once the old order is closed.",
                "先查单，再原样沿用首次参数；另一笔交易或旧订单已关闭，才换新单号。",
            ),
        ),
    ),
    (
        "268498689",
        Explanation::new(
            Words::new("The order is paid.", "订单已支付。"),
            Words::new(
                "Query it and deliver. Do not order again under a new number.",
                "查单并交付，不要换号再次下单。",
            ),
        ),
    ),
    (
        "268501013",
        Explanation::new(
            Words::new(
                "A JSAPI order needs the openid of the payer.",
                "JSAPI 下单缺少付款人 openid。",
            ),
            Words::new(
                "Add the openid that the user has under this AppID.",
                "补上该用户在此 AppID 下的 openid。",
            ),
        ),
    ),
    (
        "268503786",
        Explanation::new(
            Words::new(
                "The service is not open to the merchant.",
                "商户无权使用该服务。",
            ),
            Words::new(
                "Have `service_id` bound to the merchant number and the AppID.",
                "为商户号与 AppID 绑定该 `service_id`。",
            ),
        ),
    ),
    (
        "268510603",
        Explanation::new(
            Words::new(
                "The openid does not belong to the AppID.",
                "openid 与 AppID 不匹配。",
            ),
            Words::new(
                "Send the openid that belongs to the AppID.",
                "传与该 AppID 对应的 openid。",
            ),
        ),
    ),
    (
        "268510604",
        Explanation::new(
            Words::new("The openid is wrong.", "openid 错误。"),
            Words::new("Correct it.", "改正 openid。"),
        ),
    ),
    (
        "268510610",
        Explanation::new(
            Words::new(
                "The insurer refused the settlement.",
                "医保局结算校验失败。",
            ),
            Words::new(
                "Read the message, which names what the insurer says; check `city_id`.",
                "查看错误描述中医保局返回的原因，并核对 `city_id`。",
            ),
        ),
    ),
    (
        "268512536",
        Explanation::new(
            Words::new(
                "The medical-insurance order exists already.",
                "医保混合订单已存在。",
            ),
            Words::new("Query it and go on with it.", "查询该订单并沿用。"),
        ),
    ),
    (
        "268512771",
        Explanation::new(
            Words::new("The order does not exist.", "订单不存在。"),
            Words::new(
                "Check the number and the merchant number. If the order call had no response, query again later.",
                "核对订单号与商户号；若下单时未收到应答，稍后再查。",
            ),
        ),
    ),
    (
        "268529474",
        Explanation::new(
            Words::new(
                "Fields that belong together are not all there.",
                "须同时填写的字段不完整。",
            ),
            Words::new("Add what is missing.", "补齐缺少的字段。"),
        ),
    ),
    (
        "268529475",
        Explanation::new(
            Words::new(
                "Fields that belong together are not all there.",
                "须同时填写的字段不完整。",
            ),
            Words::new("Add what is missing.", "补齐缺少的字段。"),
        ),
    ),
    (
        "268529476",
        Explanation::new(
            Words::new("The cash part does not add up.", "现金部分金额不符。"),
            Words::new(
                "Work the cash part out again.",
                "重新核算现金部分金额。",
            ),
        ),
    ),
    (
        "268529477",
        Explanation::new(
            Words::new("The total does not add up.", "总金额不符。"),
            Words::new("Work the total out again.", "重新核算总金额。"),
        ),
    ),
    (
        "268529481",
        Explanation::new(
            Words::new(
                "The parts of the order do not add up.",
                "混合支付各部分金额之和不符。",
            ),
            Words::new("Work the parts out again.", "重新核算各部分金额。"),
        ),
    ),
    (
        "268529515",
        Explanation::new(
            Words::new(
                "There is no such medical-insurance order.",
                "医保混合订单不存在。",
            ),
            Words::new("Check the number.", "核对单号。"),
        ),
    ),
    (
        "268545961",
        Explanation::new(
            Words::new(
                "The digest of the identity number differs.",
                "身份证件号摘要不一致。",
            ),
            Words::new(
                "Compute it again from the right number.",
                "用正确的证件号重新计算摘要。",
            ),
        ),
    ),
    (
        "268545962",
        Explanation::new(
            Words::new(
                "The name differs from the one that is known.",
                "姓名不一致。",
            ),
            Words::new("Correct the name.", "改正姓名。"),
        ),
    ),
    (
        "268545963",
        Explanation::new(
            Words::new(
                "The user has not bound their medical insurance.",
                "用户未绑定医保。",
            ),
            Words::new(
                "Have the user bind it, then place the order again.",
                "请用户先绑定医保，再重新下单。",
            ),
        ),
    ),
    (
        "268545964",
        Explanation::new(
            Words::new("The relative is not bound to the user.", "亲属未绑定。"),
            Words::new(
                "Have the user bind the relative, then place the order again.",
                "请用户先绑定亲属，再重新下单。",
            ),
        ),
    ),
    (
        "268545967",
        Explanation::new(
            Words::new("`pay_auth_no` has run out.", "`pay_auth_no` 已过期。"),
            Words::new(
                "Fetch a new one from the insurer.",
                "向医保局重新获取。",
            ),
        ),
    ),
    (
        "268547120",
        Explanation::new(
            Words::new(
                "`pay_auth_no` is wrong or was used.",
                "`pay_auth_no` 错误或已使用。",
            ),
            Words::new(
                "Fetch a new one from the insurer.",
                "向医保局重新获取。",
            ),
        ),
    ),
    (
        "268554200",
        Explanation::new(
            Words::new("The order was reversed.", "订单已撤销。"),
            Words::new("Place a new order.", "重新下单。"),
        ),
    ),
    (
        "268554422",
        Explanation::new(
            Words::new("The order was reversed.", "订单已撤销。"),
            Words::new("Place a new order.", "重新下单。"),
        ),
    ),
    (
        "268560650",
        Explanation::new(
            Words::new(
                "The user has already entered the password, so the order cannot be closed.",
                "用户已输入密码，不能关单。",
            ),
            Words::new(
                "Query the order: it is about to be paid. Refund it afterwards if it is not wanted.",
                "查单，订单即将支付成功；不需要的，之后再退款。",
            ),
        ),
    ),
    (
        "268560785",
        Explanation::new(
            Words::new(
                "The user has youth mode (青少年模式) on.",
                "用户处于青少年模式。",
            ),
            Words::new(
                "The user has to leave it before they can use the service.",
                "用户退出青少年模式后才能使用服务。",
            ),
        ),
    ),
    (
        "268577984",
        Explanation::new(
            Words::new(
                "The batch is not being handed out.",
                "批次当前不在发放中。",
            ),
            Words::new(
                "Query the batch: its state must be `SENDING`.",
                "查询批次，状态须为 `SENDING`。",
            ),
        ),
    ),
    (
        "268578101",
        Explanation::new(
            Words::new(
                "A parameter of the product coupon is wrong.",
                "商品券的参数有误。",
            ),
            Words::new(
                "Correct what `detail` names.",
                "按 `detail` 指出的字段修正。",
            ),
        ),
    ),
    (
        "268578224",
        Explanation::new(
            Words::new(
                "A parameter of the product coupon is wrong.",
                "商品券的参数有误。",
            ),
            Words::new(
                "Correct what `detail` names.",
                "按 `detail` 指出的字段修正。",
            ),
        ),
    ),
    (
        "268578367",
        Explanation::new(
            Words::new(
                "The state of the user's coupon does not allow it.",
                "用户商品券的当前状态不允许此操作。",
            ),
            Words::new(
                "Query the coupon, and go by its state.",
                "查询该券，按其状态处理。",
            ),
        ),
    ),
    (
        "268578404",
        Explanation::new(
            Words::new(
                "The image of the product coupon is missing.",
                "缺少商品券图片。",
            ),
            Words::new(
                "Upload it, and send its address as `image_url`.",
                "先上传图片，再将地址填入 `image_url`。",
            ),
        ),
    ),
    (
        "268578526",
        Explanation::new(
            Words::new(
                "The openid is not one of this AppID (partners).",
                "openid 与该 AppID 不对应（服务商）。",
            ),
            Words::new(
                "Send the openid that the user has under this `appid`.",
                "传用户在该 `appid` 下的 openid。",
            ),
        ),
    ),
    (
        "268578532",
        Explanation::new(
            Words::new(
                "The openid is not one of this AppID (brands).",
                "openid 与该 AppID 不对应（品牌）。",
            ),
            Words::new(
                "Send the openid that the user has under this `appid`.",
                "传用户在该 `appid` 下的 openid。",
            ),
        ),
    ),
    (
        "268578608",
        Explanation::new(
            Words::new(
                "Something that is named does not exist.",
                "所指定的对象不存在。",
            ),
            Words::new("Check the ids.", "核对各 ID。"),
        ),
    ),
    (
        "268578704",
        Explanation::new(
            Words::new(
                "The AppID is not bound to the brand.",
                "AppID 未与品牌绑定。",
            ),
            Words::new(
                "Bind it to the brand, or send one that is bound.",
                "在交易连接名片中绑定，或改传已绑定的 AppID。",
            ),
        ),
    ),
    (
        "268578776",
        Explanation::new(
            Words::new("The user's coupon has expired.", "用户商品券已过期。"),
            Words::new(
                "Stop: it cannot be used any more.",
                "终止，该券已无法核销。",
            ),
        ),
    ),
    (
        "268578813",
        Explanation::new(
            Words::new(
                "The batch is for all stores, and takes none.",
                "批次对全部门店可用，不能关联门店。",
            ),
            Words::new(
                "Leave the call out, or use a batch whose `store_scope` is `SPECIFIC`.",
                "无需调用；如需指定门店，批次的 `store_scope` 应为 `SPECIFIC`。",
            ),
        ),
    ),
    (
        "268578851",
        Explanation::new(
            Words::new(
                "The user's coupon does not exist.",
                "用户商品券不存在。",
            ),
            Words::new(
                "Check the code, the batch, the openid and the AppID.",
                "核对券 Code、批次、openid 与 AppID。",
            ),
        ),
    ),
    (
        "268578927",
        Explanation::new(
            Words::new(
                "The number was used before, with other data.",
                "该单号已使用，且参数与此前不同。",
            ),
            Words::new(
                "Repeat the call exactly as it was, or take a new number for another coupon.",
                "原样重发，或为另一张券换用新单号。",
            ),
        ),
    ),
    (
        "268579803",
        Explanation::new(
            Words::new(
                "The caller has no right to act for the brand.",
                "没有代该品牌操作的权限。",
            ),
            Words::new(
                "Have the brand authorize the partner.",
                "请品牌方授权服务商。",
            ),
        ),
    ),
    (
        "268584404",
        Explanation::new(
            Words::new(
                "The store is unknown to the brand.",
                "门店不属于该品牌。",
            ),
            Words::new(
                "Register it for the brand first.",
                "先为该品牌登记门店。",
            ),
        ),
    ),
    (
        "268586067",
        Explanation::new(
            Words::new(
                "The discounts of a bundle fall from one use to the next.",
                "批次组中的优惠力度逐次下降。",
            ),
            Words::new(
                "Let each use give as much as the one before, or more.",
                "后一次的优惠不低于前一次。",
            ),
        ),
    ),
    (
        "270087680",
        Explanation::new(
            Words::new("The image has more than 2 MB.", "图片超过 2 MB。"),
            Words::new("Make it smaller.", "压缩图片。"),
        ),
    ),
    (
        "270924289",
        Explanation::new(
            Words::new("Too many calls.", "调用过于频繁。"),
            Words::new(
                "Wait, longer each time, and keep the same number.",
                "逐次延长等待，沿用原单号。",
            ),
        ),
    ),
    (
        "270924332",
        Explanation::new(
            Words::new(
                "The `Authorization` header is malformed.",
                "`Authorization` 头格式不对。",
            ),
            Words::new(
                "Let the SDK write it, and see that no proxy changes it.",
                "交由 SDK 生成，并检查代理是否改动了它。",
            ),
        ),
    ),
    (
        "270924358",
        Explanation::new(
            Words::new(
                "The body has a field that the operation does not know.",
                "请求体含有接口不认识的字段。",
            ),
            Words::new(
                "Remove it; see whether it belongs to the partner's or the merchant's form of the call.",
                "去掉该字段，并看它是否属于服务商版或普通商户版接口。",
            ),
        ),
    ),
    (
        "271299627",
        Explanation::new(
            Words::new(
                "The user has overdue orders that are not paid.",
                "用户有逾期未支付的订单。",
            ),
            Words::new(
                "The user has to pay them first; the order may go again afterwards.",
                "用户支付完欠款后可再次创建订单。",
            ),
        ),
    ),
    (
        "271300099",
        Explanation::new(
            Words::new(
                "The user did not pass the assessment of pay score (支付分).",
                "用户未通过支付分综合评估。",
            ),
            Words::new(
                "Take a deposit, or let the user pay in another way.",
                "改收押金，或改用其他支付方式。",
            ),
        ),
    ),
    (
        "271302144",
        Explanation::new(
            Words::new("The merchant number does not exist.", "商户号不存在。"),
            Words::new("Check the merchant number.", "核对商户号。"),
        ),
    ),
    (
        "271302149",
        Explanation::new(
            Words::new(
                "The AppID is not bound to the merchant number.",
                "AppID 与商户号没有绑定关系。",
            ),
            Words::new(
                "Bind it on the merchant platform, or correct `appid`.",
                "在商户平台绑定，或更正 `appid`。",
            ),
        ),
    ),
    (
        "271302262",
        Explanation::new(
            Words::new(
                "The state of the service order does not allow it.",
                "服务订单的当前状态不允许该操作。",
            ),
            Words::new(
                "Query the order and go by its state.",
                "查询订单，按其状态处理。",
            ),
        ),
    ),
    (
        "271302332",
        Explanation::new(
            Words::new(
                "The user has not confirmed the service order.",
                "用户尚未确认服务订单。",
            ),
            Words::new(
                "Wait for the callback about the confirmation, then complete the order.",
                "等待用户确认订单的回调后再完结。",
            ),
        ),
    ),
    (
        "271302333",
        Explanation::new(
            Words::new("The service order was cancelled.", "服务订单已取消。"),
            Words::new("Create a new order.", "创建新的订单。"),
        ),
    ),
    (
        "271316574",
        Explanation::new(
            Words::new(
                "The deduction of the service order failed.",
                "服务订单扣款失败。",
            ),
            Words::new(
                "Query the order. It goes on waiting to be paid; the user can pay it.",
                "查询订单。订单仍待支付，用户可自行支付。",
            ),
        ),
    ),
    (
        "271316592",
        Explanation::new(
            Words::new(
                "The service order cannot be cancelled in its state.",
                "服务订单当前状态不能撤销。",
            ),
            Words::new(
                "Query the order and go by its state.",
                "查询订单，按其状态处理。",
            ),
        ),
    ),
    (
        "271316598",
        Explanation::new(
            Words::new(
                "The service order was sent before with other parameters.",
                "服务订单与首次请求的参数不一致。",
            ),
            Words::new(
                "Repeat the call with exactly the first parameters.",
                "以首次请求的参数原样重发。",
            ),
        ),
    ),
    (
        "271316637",
        Explanation::new(
            Words::new(
                "The service ends before it begins.",
                "服务结束时间早于开始时间。",
            ),
            Words::new(
                "Correct the times of `time_range`.",
                "修正 `time_range` 的时间。",
            ),
        ),
    ),
    (
        "271316656",
        Explanation::new(
            Words::new(
                "The total is above the risk fund of the service order.",
                "总金额超过服务订单的风险金额。",
            ),
            Words::new("Lower the total.", "调低总金额。"),
        ),
    ),
    (
        "271316657",
        Explanation::new(
            Words::new(
                "The amount can be changed only while the service order waits to be paid.",
                "服务订单待支付时才能修改金额。",
            ),
            Words::new(
                "Query the order and go by its state.",
                "查询订单，按其状态处理。",
            ),
        ),
    ),
    (
        "271316754",
        Explanation::new(
            Words::new(
                "A deduction of the service order is running.",
                "服务订单正在扣款。",
            ),
            Words::new(
                "Wait some seconds, 3 minutes at most, and try again.",
                "等待数秒，至多 3 分钟，再重试。",
            ),
        ),
    ),
    (
        "271317510",
        Explanation::new(
            Words::new("There is no such service order.", "服务订单不存在。"),
            Words::new(
                "Check `out_order_no`, `service_id` and `appid`.",
                "核对 `out_order_no`、`service_id` 与 `appid`。",
            ),
        ),
    ),
    (
        "272755200",
        Explanation::new(
            Words::new(
                "The coupon was handed out under another number.",
                "该券已用其他单号发放。",
            ),
            Words::new("Query the coupon before anything else.", "先查询该券。"),
        ),
    ),
    (
        "272755715",
        Explanation::new(
            Words::new(
                "The coupon is not valid at this time.",
                "当前不在券的有效期内。",
            ),
            Words::new(
                "Query the coupon: wait for its begin, or stop.",
                "查询该券的有效期，等待生效或终止。",
            ),
        ),
    ),
    (
        "272755717",
        Explanation::new(
            Words::new(
                "The coupon cannot be used at this time of the week.",
                "当前不在券每周可用的时间内。",
            ),
            Words::new("Try again within its times.", "在可用时间内再试。"),
        ),
    ),
    (
        "272756740",
        Explanation::new(
            Words::new(
                "The user has as many coupons as are allowed; those that wait to be confirmed count.",
                "用户领取已达上限，待确认的券也计入。",
            ),
            Words::new(
                "Confirm what waits, or stop.",
                "确认待确认的券，或终止。",
            ),
        ),
    ),
    (
        "272756745",
        Explanation::new(
            Words::new(
                "The coupon was used with another order.",
                "该券已用于其他订单。",
            ),
            Words::new("Query the coupon.", "查询该券。"),
        ),
    ),
    (
        "272756746",
        Explanation::new(
            Words::new("The coupon is locked.", "该券已被锁定。"),
            Words::new(
                "Wait one or two seconds, and try again with the same number.",
                "等待 1 至 2 秒，用原单号再试。",
            ),
        ),
    ),
    (
        "272756769",
        Explanation::new(
            Words::new(
                "The user deleted the coupon, of which no callback tells.",
                "用户已删除该券，删除不会有回调。",
            ),
            Words::new(
                "Stop: it cannot be used any more.",
                "终止，该券已无法核销。",
            ),
        ),
    ),
    (
        "272756790",
        Explanation::new(
            Words::new("The user's coupon has expired.", "用户商品券已过期。"),
            Words::new(
                "Stop: it cannot be used any more.",
                "终止，该券已无法核销。",
            ),
        ),
    ),
];
