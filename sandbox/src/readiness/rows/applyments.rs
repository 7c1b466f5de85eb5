//! The rows of the list about merchants that are taken in (特约商户进件).
//!
//! Out: what each asks for, and what counts as seen and as violated. They concern
//! only programs that take merchants in.

use super::row::{Grade::Must, Practice, Row, row, words};

pub(super) const ROWS: [Row; 4] = [
    row(
        "A1",
        Must,
        words("Pictures are uploaded before, and named by their media_id", "先上传图片，提交时使用返回的 media_id"),
        words(
            "Seen: an application that names an upload of the program was accepted. Violated: one was refused because it \
             names what was never uploaded. Only for programs that take merchants in, like the others of this table.",
            "通过：提交的申请单使用了程序上传所得的 media_id 并被受理。违反：因图片未上传被拒绝。本表各项仅适用于特约商户进件的程序。",
        ),
    )
    .only(Practice::TakingIn),
    row(
        "A2",
        Must,
        words(
            "Sensitive fields are encrypted with the key that Wechatpay-Serial names",
            "敏感信息使用 Wechatpay-Serial 对应的微信支付公钥加密",
        ),
        words(
            "Seen: an application was accepted, so its fields could be decrypted. Violated: one was refused because a field \
             could not, or because `Wechatpay-Serial` names no key.",
            "通过：申请单被受理（敏感字段均能解密）。违反：因字段解密失败，或 Wechatpay-Serial 错误，被拒绝。",
        ),
    )
    .only(Practice::TakingIn),
    row(
        "A4",
        Must,
        words("All states of an application are handled", "处理申请单的各种状态，引导超级管理员签约"),
        words(
            "Seen: an application that the program knew as REJECTED was submitted again under its number, and one was queried \
             from the link for the administrator on (`sign_url`) until it was FINISHED. That the link reached the administrator \
             is not judged.",
            "通过：得知申请单被驳回后以原业务申请编号重新提交，并从返回 sign_url 起查询至 FINISHED。sign_url 是否展示给超级管理员不作判断。",
        ),
    )
    .only(Practice::TakingIn),
    row(
        "A5",
        Must,
        words(
            "A settlement account is changed five times a day at most, and queried afterwards",
            "结算账户每天修改不超过 5 次，修改后查询结果",
        ),
        words(
            "Seen: after a change was accepted, the account or the application for the change was queried. Violated: a sixth \
             change of one merchant within a day. Only for programs that change settlement accounts.",
            "通过：修改结算账户被受理后，查询了账户或修改申请的状态。违反：同一商户一天内修改第 6 次。仅适用于修改结算账户的程序。",
        ),
    )
    .only(Practice::ChangingSettlement),
];
