// Written by `cargo xtask codegen` from spec/parking.yaml; edit that file instead.

use super::types::{EtcBindingChange, ParkingFeeQuestion, ParkingNotice, ParkingStateChange};

wechatpay_client::events! {
    /// The callbacks of 停车服务 (parking), decrypted.
    pub enum Event {
        /// 停车缴费服务-商户查费: Asks what a car has to pay at the moment, so that WeChat can show the fee
        /// to its owner.
        ///
        /// `PARKING_FEE.QUERY_TRANS_INFO`
        ///
        /// Note: It is a question and wants an answer with content: it is inferred that it is what
        /// `query_parking_fee` answers.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4024070065). Source: a
        /// description by the community, of 2026-11-28.
        ParkingFeeQueryTransInfo(ParkingFeeQuestion) = "PARKING_FEE.QUERY_TRANS_INFO",
        /// 停车服务扣费失败: A parking fee could not be deducted. It goes to the `notify_url` of the
        /// deduction.
        ///
        /// `TRANSACTION.FAIL`, recognized by its `parking_info`.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012159706). Source:
        /// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
        #[recognized_by("parking_info")]
        TransactionFailParking(ParkingNotice) = "TRANSACTION.FAIL",
        /// 用户对垫资单还款: A user paid back a parking fee that WeChat Pay had advanced. It goes to the
        /// `notify_url` of the deduction.
        ///
        /// `TRANSACTION.PAY_BACK`, recognized by its `parking_info`.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012160841). Source:
        /// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
        #[recognized_by("parking_info")]
        TransactionPayBackParking(ParkingNotice) = "TRANSACTION.PAY_BACK",
        /// 停车服务扣费成功: A parking fee was deducted. It goes to the `notify_url` of the deduction.
        ///
        /// `TRANSACTION.SUCCESS`, recognized by its `parking_info`.
        ///
        /// Note: The same `event_type` comes for a partner's payment, which has `sp_mchid` and
        /// `out_trade_no` as well, and no stay.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012159706). Source:
        /// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
        #[deduplicate_by("transaction_id")]
        #[recognized_by("parking_info")]
        #[precedence(1)]
        TransactionSuccessParking(ParkingNotice) = "TRANSACTION.SUCCESS",
        /// 停车入场状态变更: Whether the fee of a car inside can be deducted has changed. It goes to the
        /// `notify_url` of the parking.
        ///
        /// `VEHICLE.ENTRANCE_STATE_CHANGE`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012284177),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012085798). Source:
        /// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
        VehicleEntranceStateChange(ParkingStateChange) = "VEHICLE.ENTRANCE_STATE_CHANGE",
        /// ETC授权签约状态变化: A user bound a plate to the service for tolls (ETC), or unbound it.
        ///
        /// `VEHICLE.USER_STATE_CHANGE`
        ///
        /// Note: Another service for cars, paying tolls, sends it; its operations are not described here.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012158358). Source:
        /// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
        VehicleUserStateChange(EtcBindingChange) = "VEHICLE.USER_STATE_CHANGE",
    }
}
