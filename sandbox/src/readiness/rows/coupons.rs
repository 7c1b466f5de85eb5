//! The rows of the list about product coupons (商品券).
//!
//! Out: what each asks for, and what counts as seen and as violated. They concern
//! only programs that have product coupons.

use super::row::{Grade::Must, Practice, Row, row, words};

pub(super) const ROWS: [Row; 9] = [
    row(
        "C1",
        Must,
        words("The address for callbacks about product coupons is set", "设置商品券事件通知地址"),
        words(
            "Seen: such an address was set (`notify-configs`). Only for programs that have product coupons, like the others of \
             this table.",
            "通过：调用接口设置了事件通知地址（notify-configs）。本表各项仅适用于使用商品券的程序。",
        ),
    )
    .only(Practice::ProductCoupons),
    row(
        "C2",
        Must,
        words(
            "Product coupons are created, heard of, confirmed, used and queried",
            "接入创建商品券、领券回调、确认发放、核销、查询详情",
        ),
        words(
            "Seen: a product coupon was created, the callback of a coupon accepted, and a coupon confirmed, used and queried.",
            "通过：创建过商品券，接收过领券回调，确认、核销、查询过用户商品券。",
        ),
    )
    .only(Practice::ProductCoupons),
    row(
        "C4",
        Must,
        words(
            "A coupon that a callback tells of is confirmed",
            "收到领券回调（PRODUCT_COUPON.SEND）后调用确认发放接口",
        ),
        words(
            "Seen: a coupon whose callback was accepted was confirmed. Violated: one was reported as used that the program had \
             heard of and not confirmed, which stays CONFIRMING at WeChat Pay.",
            "通过：领券回调被接收后，该券被确认发放。违反：收到领券回调后未确认即核销（该券在微信支付一直为 CONFIRMING）。",
        ),
    )
    .only(Practice::ProductCoupons),
    row(
        "C5",
        Must,
        words(
            "Codes of one's own are uploaded, and it is watched how many are left",
            "自有券码（UPLOAD）已预上传，并关注 available_count",
        ),
        words(
            "Seen: for a batch with `coupon_code_mode` UPLOAD codes were uploaded, and the batch was queried afterwards. Violated: \
             one of its coupons was handed out before that. Only for programs with such batches.",
            "通过：coupon_code_mode 为 UPLOAD 的批次已上传券码，并随后查询批次。违反：未上传券码即发券。仅适用于创建此类批次的程序。",
        ),
    )
    .only(Practice::UploadingCodes),
    row(
        "C6",
        Must,
        words("Pictures of coupons are uploaded before", "商品券图片只使用图片上传接口返回的地址"),
        words(
            "Seen: a product coupon named an address that an upload of the program had told. Violated: one named an address that \
             no upload tells.",
            "通过：商品券使用了程序上传图片所得的地址。违反：使用了图片上传接口不会返回的地址。",
        ),
    )
    .only(Practice::ProductCoupons),
    row(
        "C7",
        Must,
        words("Batches for some stores have their stores associated", "指定门店可用（SPECIFIC）的批次已关联门店"),
        words(
            "Seen: stores were associated with a batch whose `store_scope` is SPECIFIC. Violated: one of its coupons was handed \
             out before that. Only for programs with such batches.",
            "通过：store_scope 为 SPECIFIC 的批次已关联门店。违反：未关联门店即发券。仅适用于创建此类批次的程序。",
        ),
    )
    .only(Practice::ChoosingStores),
    row(
        "C8",
        Must,
        words("That a coupon was used is reported", "核销后同步至微信支付"),
        words(
            "Seen: the use of a coupon was reported. Violated: of a coupon that was used already another use was reported, under \
             another number.",
            "通过：调用核销接口被受理。违反：已核销的券换新请求单号再次核销。",
        ),
    )
    .only(Practice::ProductCoupons),
    row(
        "C9",
        Must,
        words("That a coupon has ended is reported", "失效后同步至微信支付"),
        words(
            "Seen: the end of a coupon was reported. Violated: that of a coupon that was used was reported.",
            "通过：调用失效接口被受理。违反：对已核销的券调用失效接口。",
        ),
    )
    .only(Practice::ProductCoupons),
    row(
        "C10",
        Must,
        words("That the use of a coupon was taken back is reported", "退券后同步至微信支付"),
        words(
            "Seen: the return of a coupon was reported. Violated: that of a coupon that nobody had used was reported.",
            "通过：调用退券接口被受理。违反：对未核销的券调用退券接口。",
        ),
    )
    .only(Practice::ProductCoupons),
];
