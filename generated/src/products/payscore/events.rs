// Written by `cargo xtask codegen` from spec/payscore.yaml; edit that file instead.

use super::types::{
    MchPrepay, PayafterOrderNotice, PermissionNotice, ServiceAccountApplication, ServiceOrderNotice,
    UserSignPlan,
};

wechatpay_client::events! {
    /// The callbacks of 微信支付分 (pay score), decrypted.
    pub enum Event {
        /// 服务账户绑定结果: An application to bind a merchant of an e-commerce platform to a service was
        /// decided.
        ///
        /// `PAYSCORE.BIND_SERVICE_ACCOUNT`
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012156110). Source: a
        /// description by the community, of 2026-11-28.
        #[deduplicate_by("mchid", "out_apply_no")]
        PayscoreBindServiceAccount(
            ServiceAccountApplication,
        ) = "PAYSCORE.BIND_SERVICE_ACCOUNT",
        /// 支付分从业机构-商户预下单: For institutions that take payments themselves (从业机构): what they
        /// placed for a service order, and what they were answered.
        ///
        /// `PAYSCORE.MCH_PREPAY`
        ///
        /// Note: What the institution has to do about it is left open.
        ///
        /// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012084127),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013194116). Source: a description by the
        /// community, of 2026-11-28.
        PayscoreMchPrepay(MchPrepay) = "PAYSCORE.MCH_PREPAY",
        /// 支付分服务确认订单: A user confirmed an order of one of the older kinds, pay later (先享后付) or
        /// smart retail (智慧零售).
        ///
        /// `PAYSCORE.USER_ACCEPTED`
        ///
        /// Note: What comes with it is not known for certain, so nothing is required. Query the order.
        ///
        /// Official pages:
        /// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8),
        /// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8). Source:
        /// a description by the community, of 2026-11-28.
        PayscoreUserAccepted(PayafterOrderNotice) = "PAYSCORE.USER_ACCEPTED",
        /// 取消签约回调: A plan that a user signed was ended, by the user or with the authorization of the
        /// service.
        ///
        /// `PAYSCORE.USER_CANCEL_SIGN_PLAN`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012286184),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012159037). Source:
        /// SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
        #[deduplicate_by("sign_plan_id")]
        PayscoreUserCancelSignPlan(UserSignPlan) = "PAYSCORE.USER_CANCEL_SIGN_PLAN",
        /// 支付分服务用户解除授权成功: A user took back the authorization of a service, or it was ended.
        /// Orders under way may still be deducted; new ones are refused.
        ///
        /// `PAYSCORE.USER_CLOSE_SERVICE`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012647393),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012086446),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012155288),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012160692). Source:
        /// SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
        PayscoreUserCloseService(PermissionNotice) = "PAYSCORE.USER_CLOSE_SERVICE",
        /// 支付分服务用户确认成功: The user confirmed a service order, which is under way from now on. It
        /// goes to the `notify_url` of the order.
        ///
        /// `PAYSCORE.USER_CONFIRM`
        ///
        /// Note: Callbacks of all kinds about an order go to one address; tell them apart by the
        /// `event_type`.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/global/v3/zh/4014096520),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012587953),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012586137),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012625482). Source: wechatpay-skills,
        /// SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
        #[deduplicate_by("mchid", "out_order_no")]
        PayscoreUserConfirm(ServiceOrderNotice) = "PAYSCORE.USER_CONFIRM",
        /// 支付分服务用户授权成功: A user authorized a service. It goes to the `notify_url` of the
        /// authorization.
        ///
        /// `PAYSCORE.USER_OPEN_SERVICE`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012647393),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012086446),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012155288),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012160692). Source:
        /// SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
        PayscoreUserOpenService(PermissionNotice) = "PAYSCORE.USER_OPEN_SERVICE",
        /// 支付分服务用户支付成功: Money was collected for a completed order: by deduction, by the user, or
        /// as the merchant reported it. It goes to the `notify_url` of the order.
        ///
        /// `PAYSCORE.USER_PAID`
        ///
        /// Note: It may come several times for one order, as the collection goes on; the order is paid when
        /// its `state` is `DONE` and `paid_amount` of the collection is its `total_amount`. A refund needs
        /// the `transaction_id` of the collection.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/global/v3/zh/4014096520),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012587960),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012586137),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012625482). Source: wechatpay-skills,
        /// SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
        PayscoreUserPaid(ServiceOrderNotice) = "PAYSCORE.USER_PAID",
        /// 签约成功回调: A user signed a plan of deductions.
        ///
        /// `PAYSCORE.USER_SIGN_PLAN`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012286193),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012159652). Source:
        /// SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
        #[deduplicate_by("sign_plan_id")]
        PayscoreUserSignPlan(UserSignPlan) = "PAYSCORE.USER_SIGN_PLAN",
    }
}
