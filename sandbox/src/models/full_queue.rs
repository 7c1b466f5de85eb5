//! Each call that owes callbacks, while the queue has no room for the last of them.
//!
//! In: records that such a call needs, and the call. It always holds that it is refused and nothing is kept of it, and that
//! the very same call is taken, with its callbacks, once there is room.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use serde_json::{Value, json};

use super::{
    context::Context,
    outcome::Outcome,
    product_coupons::conformity,
    table::{self, Model},
};
use crate::{
    checks::input::Input,
    files::Files,
    keys::{brand::BrandKeys, credentials::Party},
    records::{
        contracts::{Contract, Signed},
        coupons::CouponCallback,
        merchant_coupons::{MerchantStock, UploadedCode},
        notifications::Notification,
        permissions::Permission,
        product_coupons::{EventAddress, OfBundle, ProductCoupon, ProductStock},
        product_coupons_of_users::{Given, Use, UserCoupon, UserCouponState},
        service_orders::ServiceOrder,
    },
    state::{Changes, Records, State},
    unreal_payment::UnrealPayment,
};

const NOW: i64 = 1_600_000_000;
const MCHID: &str = "1230000109";
const URL: &str = "http://127.0.0.1:1/";

/// For whom a call is made: the merchant or brand itself, or a merchant of a partner's.
const OWN: Option<&str> = None;
const PARTNERS: Option<&str> = Some("1900000109");
/// The same for a brand of a partner's.
const BRANDS: Option<&str> = Some("120344");

/// Holds an operation to it: `before` is what is there when it is called.
fn assert_waits_for_room(
    (product, operation): (&str, &str),
    before: impl FnOnce(&Records, &mut Changes),
    body: &Value,
    events: &[&str],
) {
    let (kept, files, unreal) = (Arc::new(AtomicUsize::new(0)), Files::default(), UnrealPayment::default());
    let count = Arc::clone(&kept);
    let state = State::default().observed(Box::new(move |_| {
        count.fetch_add(1, Ordering::Relaxed);
    }));
    state.change(before).expect("a change in memory");
    let others = || (events.len()..=10_000).map(|_| Notification::new(URL, "A.B", json!({}), NOW)).collect();
    let queued = state.change(|records, changes| records.queue(changes, others())).expect("a change in memory");
    let first = queued.expect("room for these").remove(0);
    let so_far = kept.load(Ordering::Relaxed);

    let base_url = "";
    let context = Context { state: &state, files: &files, unreal: &unreal, now: NOW, mchid: MCHID, base_url };
    let refusal = called(product, operation, &context, body).expect_err("there is no room");
    assert_eq!((refusal.status.as_u16(), refusal.code()), (500, "SYSTEM_ERROR"), "{operation}: {refusal:?}");
    assert_eq!(kept.load(Ordering::Relaxed), so_far, "{operation} has changed something");

    state.attempted(first.number, true, 0, Some(1.0)).expect("a change in memory");
    let taken = called(product, operation, &context, body);
    assert!(taken.is_ok(), "{operation}: {taken:?}");
    let told: Vec<String> =
        state.notifications().into_iter().map(|one| one.event_type).filter(|it| it != "A.B").collect();
    assert_eq!(told, events, "{operation}");
}

/// What the gateway answers, from the function that serves the operation.
fn called(product: &str, operation: &str, context: &Context<'_>, body: &Value) -> Outcome {
    let mut input = Input::default();
    input.body = body.clone();
    match table::find(product, operation).unwrap_or_else(|| panic!("{operation} has no model")) {
        Model::State(model) => model(context, &input),
        Model::OfBrand(model, by) => model(context, by, &input),
        Model::Keys(model) => {
            let brand = BrandKeys::make(NOW).expect("keys");
            model(context, Party::Brand(&brand), &input)
        }
        Model::File(_) => panic!("{operation} responds with a file"),
    }
}

/// The same with the partner's merchant, where there is one.
fn of(sub_mchid: Option<&str>, mut body: Value) -> Value {
    if let Some(sub_mchid) = sub_mchid {
        body["sub_mchid"] = json!(sub_mchid);
    }
    body
}

#[test]
fn security_echo_without_room_for_its_callback_is_refused_and_changes_nothing() {
    let body = json!({"echo_message": "hello", "notify_url": URL});
    assert_waits_for_room(("security", "security_echo"), |_, _| {}, &body, &["SECURITY_ECHO.SUCCESS"]);
}

#[test]
fn terminate_of_a_permission_without_room_for_its_callback_is_refused_and_changes_nothing() {
    for (operation, sub_mchid) in [
        ("terminate_permission", OWN),
        ("terminate_permissions_by_code", OWN),
        ("terminate_permissions_by_openid", OWN),
        ("terminate_partner_permissions_by_code", PARTNERS),
        ("terminate_partner_permissions_by_openid", PARTNERS),
    ] {
        let permission = Permission {
            authorization_code: "A1".to_owned(),
            request: of(sub_mchid, json!({"service_id": "2002", "appid": "wx1", "notify_url": URL})),
            token: "x".to_owned(),
            applied_at: NOW,
            openid: Some("o".to_owned()),
            authorized_at: Some(NOW),
            ended_at: None,
        };
        let body =
            json!({"authorization_code": "A1", "openid": "o", "service_id": "2002", "appid": "wx1", "reason": "x"});
        let operation = ("payscore", operation);
        let before = |_: &Records, changes: &mut Changes| changes.put(permission);
        assert_waits_for_room(operation, before, &of(sub_mchid, body), &["PAYSCORE.USER_CLOSE_SERVICE"]);
    }
}

#[test]
fn collection_of_a_service_order_without_room_for_its_callback_is_refused_and_changes_nothing() {
    for (operation, sub_mchid) in [
        ("collect_service_order", OWN),
        ("collect_partner_service_order", PARTNERS),
        ("sync_service_order", OWN),
        ("sync_partner_service_order", PARTNERS),
    ] {
        let numbers = || of(sub_mchid, json!({"service_id": "2002", "appid": "wx1"}));
        let mut request = numbers();
        request["notify_url"] = json!(URL);
        let before = |records: &Records, changes: &mut Changes| {
            let order = ServiceOrder::new(records, "S1", request, NOW).confirmed("o", NOW);
            changes.put(order.completed(json!({"post_payments": [{"name": "x", "amount": 1}]}), 1, NOW));
        };
        let mut body = numbers();
        body["out_order_no"] = json!("S1");
        body["type"] = json!("Order_Paid");
        body["detail"] = json!({"paid_time": "20091225091210"});
        assert_waits_for_room(("payscore", operation), before, &body, &["PAYSCORE.USER_PAID"]);
    }
}

#[test]
fn terminate_of_a_contract_without_room_for_its_callback_is_refused_and_changes_nothing() {
    for (operation, sub_mchid) in [("terminate_contract", OWN), ("partner_terminate_contract", PARTNERS)] {
        let request = of(sub_mchid, json!({"plan_id": 12_535, "appid": "wx1", "contract_notify_url": URL}));
        let signed = Signed { contract_id: "1".to_owned(), openid: "o".to_owned(), at: NOW };
        let contract = Contract { signed: Some(signed), ..Contract::new("C1", request, NOW) };
        let body = json!({"plan_id": 12_535, "out_contract_code": "C1", "contract_termination_remark": "x"});
        let before = |_: &Records, changes: &mut Changes| changes.put(contract);
        assert_waits_for_room(("papay", operation), before, &of(sub_mchid, body), &["ENTRUST.TERMINATE"]);
    }
}

/// The uploaded code is not used up either, nor the number of the call.
#[test]
fn send_coupon_without_room_for_its_callback_is_refused_and_changes_nothing() {
    let times = json!({
        "available_begin_time": "2020-05-01T00:00:00+08:00", "available_end_time": "2030-06-01T00:00:00+08:00",
    });
    let rules = json!({
        "out_request_no": "STOCK1", "coupon_use_rule": {"coupon_available_time": times},
        "coupon_code_mode": "MERCHANT_UPLOAD", "stock_send_rule": {"max_coupons": 1, "max_coupons_per_user": 1},
    });
    let stock = MerchantStock::new(&Records::default(), &rules, NOW).expect("a batch");
    let body = json!({"stock_id": stock.stock_id, "openid": "o", "appid": "wx1", "out_request_no": "SEND1"});
    let before = |_: &Records, changes: &mut Changes| {
        let stock_id = stock.stock_id.clone();
        changes.put(UploadedCode { stock_id, code: "CODE1".to_owned(), uploaded_at: NOW, coupon: None });
        changes.put(CouponCallback {
            product: "busifavor".to_owned(),
            mchid: MCHID.to_owned(),
            notify_url: URL.to_owned(),
            is_on: true,
        });
        changes.put(stock);
    };
    assert_waits_for_room(("busifavor", "send_coupon"), before, &body, &["COUPON.SEND"]);
}

/// A batch of product coupons with one uploaded code, a user's coupon of it in this state, and a bundle of three batches.
fn product_coupon(
    brand_id: Option<&str>,
    state: Option<UserCouponState>,
) -> (Value, impl FnOnce(&Records, &mut Changes)) {
    let records = Records::default();
    let product = ProductCoupon::new(&records, brand_id.map(str::to_owned), json!({}));
    let rules = json!({"coupon_code_mode": "UPLOAD", "stock_send_rule": {"max_count": 1}});
    let stock = ProductStock::new(&product, 1, &rules, NOW).expect("a batch");
    let of_bundle = |index: usize| {
        let stock = ProductStock::new(&product, index + 2, &json!({}), NOW).expect("a batch");
        ProductStock { bundle: Some(OfBundle { id: "BUNDLE1".to_owned(), index }), ..stock }
    };
    let bundle = [0, 1, 2].map(of_bundle);
    let given = Given {
        send_request_no: "SEND_01".to_owned(),
        send_channel: "API".to_owned(),
        attach: None,
        coupon_tag_info: None,
    };
    let coupon = UserCoupon::new(&records, &stock, "CODE1".to_owned(), ("o", "wx1"), (given, NOW));
    let used = Use {
        request_no: "USE_01".to_owned(),
        use_time: String::new(),
        order: ("associated_order_info".to_owned(), json!({})),
        saved_amount: None,
        turn: 1,
    };
    let about = json!({
        "product_coupon_id": product.product_coupon_id, "stock_id": stock.stock_id, "stock_bundle_id": "BUNDLE1",
        "brand_id": brand_id, "openid": "o", "appid": "wx1", "coupon_code": "CODE1", "send_request_no": "SEND_02",
        "out_request_no": "NUMBER_01", "associated_order_info": {"out_trade_no": "1"},
        "use_time": "2020-05-20T13:29:35+08:00",
    });
    let before = move |_: &Records, changes: &mut Changes| {
        changes.put(EventAddress {
            is_of_brand: product.brand_id.is_none(),
            notify_url: URL.to_owned(),
            updated_at: NOW,
        });
        let stock_id = stock.stock_id.clone();
        changes.put(UploadedCode { stock_id, code: "CODE1".to_owned(), uploaded_at: NOW, coupon: None });
        if let Some(state) = state {
            let used = (state == UserCouponState::Used).then_some(used);
            changes.put(UserCoupon { used, ..coupon.moved(state, NOW) });
        }
        changes.put(stock);
        bundle.into_iter().for_each(|stock| changes.put(stock));
        changes.put(product);
    };
    (about, before)
}

/// The coupons of a bundle are three, with a callback for each.
#[test]
fn call_about_a_product_coupon_without_room_for_its_callbacks_is_refused_and_changes_nothing() {
    let (effective, used) = (Some(UserCouponState::Effective), Some(UserCouponState::Used));
    let calls: [(&str, _, _, &[&str]); 6] = [
        ("brand_send_coupon", OWN, None, &["PRODUCT_COUPON.SEND"]),
        ("brand_send_coupon_bundle", OWN, None, &["PRODUCT_COUPON.SEND"; 3]),
        ("brand_use_user_coupon", OWN, effective, &["PRODUCT_COUPON.USE"]),
        ("brand_return_user_coupon", OWN, used, &["PRODUCT_COUPON.RETURN"]),
        ("send_coupon", BRANDS, None, &["PRODUCT_COUPON_SP.SEND"]),
        ("send_coupon_bundle", BRANDS, None, &["PRODUCT_COUPON_SP.SEND"; 3]),
    ];
    assert_eq!(calls.map(|(operation, ..)| operation), conformity::TELLING);
    for (operation, brand_id, state, events) in calls {
        let (body, before) = product_coupon(brand_id, state);
        assert_waits_for_room(("product_coupon", operation), before, &body, events);
    }
}
