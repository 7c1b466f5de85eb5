// Written by `cargo xtask codegen` from spec/merchant_management.yaml; edit that file instead.

use super::types::{ManageRecordChange, MerchantNotice};

wechatpay_client::events! {
    /// The callbacks of 商户管理记录、尽职调查、管控查询 (restrictions and due diligence of
    /// sub-merchants), decrypted.
    pub enum Event {
        /// 商户管理记录通知: A record was made for a sub-merchant, or its state changed. Query it with
        /// `get_record`.
        ///
        /// `MANAGERECORD.CHANGE`
        ///
        /// Note: The address is agreed with WeChat Pay, not set by a call. Each change of a record has a
        /// callback of its own with the same `manage_record_id`, so repeated ones are distinguished by the
        /// notification's number alone.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940982). Source: a
        /// description by the community, of 2026-11-28.
        ManagerecordChange(ManageRecordChange) = "MANAGERECORD.CHANGE",
        /// 合作伙伴订阅通知: Something happened to a sub-merchant, of a topic that the partner subscribed
        /// to, such as a new restriction or a due diligence. Query `query_sub_mch_limitation` or
        /// `get_due_diligence` for the rest.
        ///
        /// `MERCHANT_NOTIFY.NOTIFY`
        ///
        /// Note: Topics and address are set on the partner platform (合作伙伴订阅), not by a call. Test
        /// messages have `test` as their topic. Whether `business_code` tells one occurrence from another
        /// depends on the topic, so repeated ones are distinguished by the notification's number alone.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016022266). Source: a
        /// description by the community, of 2026-11-28.
        MerchantNotifyNotify(MerchantNotice) = "MERCHANT_NOTIFY.NOTIFY",
    }
}
