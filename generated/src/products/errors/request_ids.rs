// Written by `cargo xtask codegen` from spec/errors.yaml; edit that file instead.

//! What the number behind the last `-` of a Request-ID means.

use crate::runtime::{Explanation, Words};

/// The numbers behind the last `-` of a Request-ID, sorted.
pub static REQUEST_ID_TAILS: &[(&str, Explanation)] = &[
    (
        "268435461",
        Explanation {
            meaning: Words {
                en: "A parameter is not allowed.",
                zh: "参数不合法。",
            },
            remedy: Words {
                en: "Correct what `detail` names.",
                zh: "按 `detail` 指出的字段修正。",
            },
        },
    ),
    (
        "268435462",
        Explanation {
            meaning: Words {
                en: "A value is too long.",
                zh: "参数值过长。",
            },
            remedy: Words {
                en: "Shorten it. Mind whether the page counts characters or bytes.",
                zh: "缩短该值，注意文档按字符还是按字节计。",
            },
        },
    ),
    (
        "268435463",
        Explanation {
            meaning: Words {
                en: "A value is too short.",
                zh: "参数值过短。",
            },
            remedy: Words {
                en: "Lengthen it, or see whether it is empty by mistake.",
                zh: "补足长度，或检查是否误传空值。",
            },
        },
    ),
    (
        "268435464",
        Explanation {
            meaning: Words {
                en: "A value is out of range.",
                zh: "参数值超出范围。",
            },
            remedy: Words {
                en: "Correct it. Amounts are whole numbers, in fen (分).",
                zh: "修正取值；金额以分为单位，为整数。",
            },
        },
    ),
    (
        "268435472",
        Explanation {
            meaning: Words {
                en: "Too many calls.",
                zh: "调用过于频繁。",
            },
            remedy: Words {
                en: "Wait, longer each time, and keep the same number.",
                zh: "逐次延长等待，沿用原单号。",
            },
        },
    ),
    (
        "268443699",
        Explanation {
            meaning: Words {
                en: "The signature is wrong.",
                zh: "签名错误。",
            },
            remedy: Words {
                en: "Check the private key against its serial number, then the text that was signed, then the clock.",
                zh: "依次核对私钥与序列号、待签名串、本机时钟。",
            },
        },
    ),
    (
        "268443701",
        Explanation {
            meaning: Words {
                en: "The sub-merchant is not bound to this partner.",
                zh: "子商户与该服务商没有受理关系。",
            },
            remedy: Words {
                en: "Bind the sub-merchant, or correct `sub_mchid`.",
                zh: "建立受理关系，或更正 `sub_mchid`。",
            },
        },
    ),
    (
        "268443704",
        Explanation {
            meaning: Words {
                en: "`sub_mchid` is missing from a partner's call.",
                zh: "服务商调用缺少 `sub_mchid`。",
            },
            remedy: Words {
                en: "Add it.",
                zh: "补上该参数。",
            },
        },
    ),
    (
        "268443705",
        Explanation {
            meaning: Words {
                en: "`sub_mchid` is the partner's own number.",
                zh: "`sub_mchid` 与服务商自己的商户号相同。",
            },
            remedy: Words {
                en: "Send the number of the sub-merchant.",
                zh: "传子商户的商户号。",
            },
        },
    ),
    (
        "268443715",
        Explanation {
            meaning: Words {
                en: "The merchant cannot be used, or was closed.",
                zh: "商户不可用或已注销。",
            },
            remedy: Words {
                en: "See on the merchant platform how the merchant stands.",
                zh: "在商户平台查看商户状态。",
            },
        },
    ),
    (
        "268445527",
        Explanation {
            meaning: Words {
                en: "The AppID and the merchant number do not belong together.",
                zh: "AppID 与商户号不匹配。",
            },
            remedy: Words {
                en: "Bind them, or send the AppID that is bound.",
                zh: "完成绑定，或改用已绑定的 AppID。",
            },
        },
    ),
    (
        "268447840",
        Explanation {
            meaning: Words {
                en: "Too many calls.",
                zh: "调用过于频繁。",
            },
            remedy: Words {
                en: "Wait, longer each time, and keep the same number.",
                zh: "逐次延长等待，沿用原单号。",
            },
        },
    ),
    (
        "268447843",
        Explanation {
            meaning: Words {
                en: "The order was placed under another merchant number.",
                zh: "订单不属于该商户号。",
            },
            remedy: Words {
                en: "Call with the merchant number that placed the order.",
                zh: "用下单时的商户号调用。",
            },
        },
    ),
    (
        "268447845",
        Explanation {
            meaning: Words {
                en: "The order belongs to another sub-merchant.",
                zh: "订单不属于该 `sub_mchid`。",
            },
            remedy: Words {
                en: "Send the `sub_mchid` with which the order was placed.",
                zh: "传下单时的 `sub_mchid`。",
            },
        },
    ),
    (
        "268447914",
        Explanation {
            meaning: Words {
                en: "The order has expired or is closed.",
                zh: "订单已过期或已关闭。",
            },
            remedy: Words {
                en: "Place a new order with a new number.",
                zh: "用新订单号重新下单。",
            },
        },
    ),
    (
        "268448010",
        Explanation {
            meaning: Words {
                en: "The merchant may not take money at present.",
                zh: "商户收款功能受限。",
            },
            remedy: Words {
                en: "See the reason on the merchant platform and have it lifted.",
                zh: "在商户平台查明原因并解除限制。",
            },
        },
    ),
    (
        "268449538",
        Explanation {
            meaning: Words {
                en: "The order is paid.",
                zh: "订单已支付。",
            },
            remedy: Words {
                en: "Query it and deliver. Do not order again under a new number.",
                zh: "查单并交付，不要换号再次下单。",
            },
        },
    ),
    (
        "268449641",
        Explanation {
            meaning: Words {
                en: "An order paid by payment code cannot be closed.",
                zh: "付款码订单不能关单。",
            },
            remedy: Words {
                en: "Reverse it instead.",
                zh: "改用撤销接口。",
            },
        },
    ),
    (
        "268498688",
        Explanation {
            meaning: Words {
                en: "The parameters differ from those of the first request with this number.",
                zh: "参数与该单号首次请求时不一致。",
            },
            remedy: Words {
                en: "Query the order, then repeat the first parameters exactly. Take a new number only for another purchase, or once the old order is closed.",
                zh: "先查单，再原样沿用首次参数；另一笔交易或旧订单已关闭，才换新单号。",
            },
        },
    ),
    (
        "268498689",
        Explanation {
            meaning: Words {
                en: "The order is paid.",
                zh: "订单已支付。",
            },
            remedy: Words {
                en: "Query it and deliver. Do not order again under a new number.",
                zh: "查单并交付，不要换号再次下单。",
            },
        },
    ),
    (
        "268501013",
        Explanation {
            meaning: Words {
                en: "A JSAPI order needs the openid of the payer.",
                zh: "JSAPI 下单缺少付款人 openid。",
            },
            remedy: Words {
                en: "Add the openid that the user has under this AppID.",
                zh: "补上该用户在此 AppID 下的 openid。",
            },
        },
    ),
    (
        "268512771",
        Explanation {
            meaning: Words {
                en: "The order does not exist.",
                zh: "订单不存在。",
            },
            remedy: Words {
                en: "Check the number and the merchant number. If the order call had no answer, query again later.",
                zh: "核对订单号与商户号；若下单时未收到应答，稍后再查。",
            },
        },
    ),
    (
        "268560650",
        Explanation {
            meaning: Words {
                en: "The user has already entered the password, so the order cannot be closed.",
                zh: "用户已输入密码，不能关单。",
            },
            remedy: Words {
                en: "Query the order: it is about to be paid. Refund it afterwards if it is not wanted.",
                zh: "查单，订单即将支付成功；不需要的，之后再退款。",
            },
        },
    ),
    (
        "270924289",
        Explanation {
            meaning: Words {
                en: "Too many calls.",
                zh: "调用过于频繁。",
            },
            remedy: Words {
                en: "Wait, longer each time, and keep the same number.",
                zh: "逐次延长等待，沿用原单号。",
            },
        },
    ),
    (
        "270924332",
        Explanation {
            meaning: Words {
                en: "The `Authorization` header is malformed.",
                zh: "`Authorization` 头格式不对。",
            },
            remedy: Words {
                en: "Let the SDK write it, and see that no proxy changes it.",
                zh: "交由 SDK 生成，并检查代理是否改动了它。",
            },
        },
    ),
    (
        "270924358",
        Explanation {
            meaning: Words {
                en: "The body has a field that the operation does not know.",
                zh: "请求体含有接口不认识的字段。",
            },
            remedy: Words {
                en: "Remove it; see whether it belongs to the partner's or the merchant's form of the call.",
                zh: "去掉该字段，并看它是否属于服务商版或普通商户版接口。",
            },
        },
    ),
];
