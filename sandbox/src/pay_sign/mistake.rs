//! The usual mistakes in what a front end invokes a payment with, in English and Chinese.
//!
//! In: a mistake. Out: what it is called by programs, and a sentence that says what is wrong and what to do.

use serde::Serialize;

/// A usual mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Mistake {
    // Of the parameters themselves.
    NotAnObject,
    Missing,
    Misspelt,
    NotText,
    TooLong,
    Milliseconds,
    NotSeconds,
    LongNonce,
    NoPrefix,
    PackageOfAnApp,
    NotAPackage,
    NotThePackageOfAnApp,
    PrefixInAnApp,
    SignTypeOfV2,
    OtherSignType,
    SignatureOfV2,
    SignatureOfSm2,
    PercentEncodedSignature,
    BlanksForPluses,
    UrlSafeSignature,
    EncodedTwice,
    NotASignature,
    // Of the order.
    UnknownSession,
    OtherWayOfPaying,
    SessionExpired,
    OrderEnded,
    AlreadySettled,
    AnotherAppid,
    AnotherMerchant,
    // Of what was signed.
    AnotherKey,
    AnotherHash,
    NoFinalLineFeed,
    CarriageReturns,
    EscapedLineFeeds,
    SignedWithoutPrefix,
    SignedWithPrefix,
    SignedThePackageOfAnApp,
    SignedAnotherAppid,
    SignedInAnotherOrder,
    SignedTheSignTypeToo,
    SignedAsV2,
    SignedMilliseconds,
    SignedAnotherTime,
    AnotherText,
}

impl Mistake {
    /// What is wrong, and what to do about it.
    pub(crate) fn sentences(self) -> (&'static str, &'static str) {
        match self {
            Self::NotAnObject => ("The parameters are not an object.", "参数不是一个对象。"),
            Self::Missing => ("It is missing, or empty.", "缺少该参数，或者参数为空。"),
            Self::Misspelt => (
                "It is there under another spelling. The names are taken to the letter, upper and lower case too.",
                "参数名写法不对：参数名区分大小写，必须完全一致。",
            ),
            Self::NotText => ("It is not a text. Put it in quotation marks.", "不是字符串，请加上引号。"),
            Self::TooLong => ("It is far longer than any real one.", "长度远超正常值。"),
            Self::Milliseconds => (
                "It is in milliseconds. It takes seconds, which have ten digits: divide by 1000 and round down before you sign.",
                "时间戳是毫秒，应为秒（10 位数字）：请在签名前除以 1000 并取整。",
            ),
            Self::NotSeconds => {
                ("It is not a number of seconds since 1970, in digits.", "不是自 1970 年以来的秒数（纯数字）。")
            }
            Self::LongNonce => ("It has more than 32 characters.", "随机字符串超过 32 位。"),
            Self::NoPrefix => (
                "It lacks its name: it is prepay_id= and the number behind it, when it is signed and when it is sent.",
                "缺少前缀：签名和调起时都应是 prepay_id= 加上预支付交易会话标识。",
            ),
            Self::PackageOfAnApp => (
                "Sign=WXPay is for apps. On a page and in a mini program it is prepay_id= and the number behind it.",
                "Sign=WXPay 只用于 APP 支付。JSAPI 和小程序应为 prepay_id= 加上预支付交易会话标识。",
            ),
            Self::NotAPackage => (
                "It is not prepay_id= and the number behind it, as the API gave it out.",
                "不是“prepay_id=预支付交易会话标识”的形式，请使用下单接口返回的原值。",
            ),
            Self::NotThePackageOfAnApp => ("In an app it is always Sign=WXPay.", "APP 支付固定为 Sign=WXPay。"),
            Self::PrefixInAnApp => (
                "In an app it is the bare number, without prepay_id= in front, when it is signed and when it is sent.",
                "APP 支付应为预支付交易会话标识本身，签名和调起时都不带 prepay_id= 前缀。",
            ),
            Self::SignTypeOfV2 => (
                "MD5 and HMAC-SHA256 belong to APIv2. It is RSA here: an order of APIv3 is signed with the merchant's private key.",
                "MD5 与 HMAC-SHA256 属于 APIv2。APIv3 的订单固定为 RSA，用商户API证书私钥签名。",
            ),
            Self::OtherSignType => ("It is always RSA, in upper case.", "固定为大写的 RSA。"),
            Self::SignatureOfV2 => (
                "It is a hash in hexadecimal digits, as APIv2 has it. Sign the four lines with the merchant's private key (SHA-256 with RSA), and encode that in base64.",
                "是十六进制的摘要，属于 APIv2。应使用商户API证书私钥对四行文本做 SHA256 with RSA 签名，再做 Base64 编码。",
            ),
            Self::SignatureOfSm2 => (
                "It is a signature of SM2 (国密). What a phone is invoked with is signed with RSA always, also where requests are signed with SM2: use the key of the merchant's RSA certificate. The SDK for Java signs it with SM2 by mistake.",
                "是国密 SM2 签名。调起支付只支持 RSA 签名，请求使用国密时也一样：请用商户 RSA 证书的私钥签名（官方 Java SDK 的国密配置在这里误用了 SM2）。",
            ),
            Self::PercentEncodedSignature => {
                ("It is percent-encoded. Hand it over in base64 as it is.", "被 urlencode 过，应直接使用 Base64 原文。")
            }
            Self::BlanksForPluses => (
                "It has blanks where base64 has a plus: it was decoded as part of an address once too often.",
                "加号变成了空格：多做了一次 URL 解码。",
            ),
            Self::UrlSafeSignature => (
                "It is in the base64 of addresses, with - and _. It takes the usual one, with + and /.",
                "使用了 URL 安全的 Base64（- 与 _），应使用标准 Base64（+ 与 /）。",
            ),
            Self::EncodedTwice => ("It was encoded in base64 twice.", "做了两次 Base64 编码。"),
            Self::NotASignature => (
                "It is not a signature of the merchant's key in base64: it has another length, or other characters.",
                "不是商户API证书私钥签名的 Base64：长度或字符不对。",
            ),
            Self::UnknownSession => (
                "No order of this sandbox has this prepay_id. It is of another gateway, or the order was placed again, which gave another.",
                "沙箱中没有该 prepay_id 对应的订单：来自其他环境，或者重新下单后已换成新的。",
            ),
            Self::OtherWayOfPaying => (
                "The order was placed for another way of paying. Place it by the one that the front end has: JSAPI for pages and mini programs, APP for apps.",
                "下单方式与调起方式不一致：公众号和小程序应使用 JSAPI 下单，APP 应使用 APP 下单。",
            ),
            Self::SessionExpired => (
                "The prepay_id is older than two hours. Place the order again as it was, which gives another.",
                "prepay_id 已超过 2 小时有效期，请以相同参数重新下单获取。",
            ),
            Self::OrderEnded => (
                "The time is over in which the order could be paid. It needs a new order number.",
                "订单已过支付结束时间，请使用新的商户订单号下单。",
            ),
            Self::AlreadySettled => ("The order is paid or closed already.", "订单已支付或已关闭。"),
            Self::AnotherAppid => ("The order was placed with another AppID.", "与下单时的 AppID 不一致。"),
            Self::AnotherMerchant => ("The order is of another merchant number.", "与下单时的商户号不一致。"),
            Self::AnotherKey => (
                "Another private key signed it. Use the apiclient_key.pem with which the order was placed, not WeChat Pay's key nor that of another merchant.",
                "所用私钥不对。应使用下单时的商户API证书私钥 apiclient_key.pem，不是微信支付公钥，也不是其他商户的私钥。",
            ),
            Self::AnotherHash => (
                "The right key signed, but with another hash than SHA-256. Use SHA256withRSA.",
                "私钥正确，但摘要算法不是 SHA-256。请使用 SHA256withRSA。",
            ),
            Self::NoFinalLineFeed => (
                "The last line feed is missing. Each of the four lines ends with \\n, the last as well.",
                "缺少最后一个换行符。四行每行都以 \\n 结尾，最后一行也一样。",
            ),
            Self::CarriageReturns => (
                "The lines end with \\r\\n. Put a single \\n there, whatever the operating system.",
                "行尾用了 \\r\\n。无论什么操作系统，都应只用 \\n。",
            ),
            Self::EscapedLineFeeds => (
                "A backslash and an n were signed in place of line feeds. In single quotes many languages leave \\n as it is.",
                "签名用的是反斜杠加字母 n，而不是换行符。很多语言的单引号字符串不会转义 \\n。",
            ),
            Self::SignedWithoutPrefix => (
                "The bare prepay_id was signed. The fourth line is the package as it is sent: prepay_id= and the number.",
                "签名时用了不带前缀的 prepay_id。第四行应与 package 完全一致：prepay_id= 加上标识。",
            ),
            Self::SignedWithPrefix => (
                "prepay_id= was signed in front of the number. For an app the fourth line is the bare number.",
                "签名时带了 prepay_id= 前缀。APP 支付的第四行应为预支付交易会话标识本身。",
            ),
            Self::SignedThePackageOfAnApp => (
                "Sign=WXPay was signed as the fourth line. That line is the session: prepay_id=… on a page and in a mini program, the bare prepay_id in an app.",
                "第四行签的是 Sign=WXPay。该行应为预支付交易会话标识：JSAPI 与小程序是 prepay_id=…，APP 是 prepay_id 本身。",
            ),
            Self::SignedAnotherAppid => (
                "Another AppID was signed, or none. The first line is the AppID with which the order was placed and is paid.",
                "签名用的 AppID 不对或为空。第一行应为下单并调起支付的 AppID。",
            ),
            Self::SignedInAnotherOrder => (
                "The lines were signed in another order. It is: AppID, timestamp, nonce, session.",
                "各行顺序不对。应依次为：应用ID、时间戳、随机字符串、预支付交易会话标识。",
            ),
            Self::SignedTheSignTypeToo => (
                "signType was signed too. There are four lines, without it.",
                "把 signType 也放进了签名串。签名串只有四行，不含 signType。",
            ),
            Self::SignedAsV2 => (
                "Names and values in a row, joined by &, were signed, as APIv2 has it. Sign the four bare values, each with \\n behind it.",
                "签名串用了 APIv2 的 key=value&… 形式。应为四个值，每个值后加 \\n。",
            ),
            Self::SignedMilliseconds => (
                "The time was signed in milliseconds. Make it once, in seconds, for signing and for sending.",
                "签名用的时间戳是毫秒。请只生成一次秒级时间戳，签名与调起使用同一个值。",
            ),
            Self::SignedAnotherTime => (
                "Another time was signed than is sent. Make time and nonce once, for signing and for sending.",
                "签名用的时间戳与调起时的不同。时间戳和随机字符串都只生成一次，签名与调起使用同一个值。",
            ),
            Self::AnotherText => (
                "The right key signed, but a text that none of the usual mistakes explains. Is the nonce that is sent the one that was signed? Compare the text below with yours.",
                "私钥正确，但签名的文本不同，也不属于常见错误。请确认随机字符串与签名时一致，并与下面的签名串对比。",
            ),
        }
    }
}
