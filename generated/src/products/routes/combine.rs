//! Written by `cargo xtask codegen` from spec/combine.yaml; edit that file instead.
//!
//! 合单支付 (combined orders): Several orders, of one merchant or of many, that a user pays at
//! once. Each order is settled, refunded and billed by itself; the combined one only holds them
//! together until they are paid. The caller is a direct merchant for its own orders, or a partner
//! or platform for those of its merchants.

use crate::runtime::{Meta, Retry};

/// 合单下单-APP支付: Places up to 50 orders that the user pays from an app in one payment. The
/// `prepay_id` of the answer is what the app invokes the payment with.
pub const COMBINE_APP_PREPAY: Meta = Meta {
    product: "combine",
    operation: "combine_app_prepay",
    method: "POST",
    template: "/v3/combine-transactions/app",
    success: 200,
    retry: Retry::Idempotent,
    encrypted: &[
        "/combine_payer_info/identity/number",
        "/combine_payer_info/identity/name",
    ],
    sensitive: &["name", "number", "payer_client_ip"],
};

/// 合单下单-H5支付: Places up to 50 orders that the user pays in one payment from a web page in a
/// mobile browser outside WeChat. The page leads them to the address in the answer.
pub const COMBINE_H5_PREPAY: Meta = Meta {
    product: "combine",
    operation: "combine_h5_prepay",
    method: "POST",
    template: "/v3/combine-transactions/h5",
    success: 200,
    retry: Retry::Idempotent,
    encrypted: &[
        "/combine_payer_info/identity/number",
        "/combine_payer_info/identity/name",
    ],
    sensitive: &["name", "number", "payer_client_ip"],
};

/// 合单下单-JSAPI支付: Places up to 50 orders that the user pays inside WeChat in one payment. The
/// `prepay_id` of the answer is what the front end invokes the payment with.
pub const COMBINE_JSAPI_PREPAY: Meta = Meta {
    product: "combine",
    operation: "combine_jsapi_prepay",
    method: "POST",
    template: "/v3/combine-transactions/jsapi",
    success: 200,
    retry: Retry::Idempotent,
    encrypted: &[
        "/combine_payer_info/identity/number",
        "/combine_payer_info/identity/name",
    ],
    sensitive: &["name", "number", "openid", "payer_client_ip", "sub_openid"],
};

/// 合单下单-Native支付: Places up to 50 orders that the user pays in one payment by scanning a QR
/// code. The code is made from the link in the answer.
pub const COMBINE_NATIVE_PREPAY: Meta = Meta {
    product: "combine",
    operation: "combine_native_prepay",
    method: "POST",
    template: "/v3/combine-transactions/native",
    success: 200,
    retry: Retry::Idempotent,
    encrypted: &[
        "/combine_payer_info/identity/number",
        "/combine_payer_info/identity/name",
    ],
    sensitive: &["name", "number", "payer_client_ip"],
};

/// 合单查询订单: Tells where each of the combined orders stands. It is the way to learn what became
/// of an order whose callback did not arrive or whose prepay call got no answer.
pub const COMBINE_QUERY_ORDER: Meta = Meta {
    product: "combine",
    operation: "combine_query_order",
    method: "GET",
    template: "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
};

/// 合单关闭订单: Closes a combined order that nobody paid. All of its orders are closed; each has
/// to be named. Afterwards they cannot be paid.
pub const COMBINE_CLOSE_ORDER: Meta = Meta {
    product: "combine",
    operation: "combine_close_order",
    method: "POST",
    template: "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
    success: 204,
    retry: Retry::Idempotent,
    encrypted: &[],
    sensitive: &[],
};
