//! Every answer of these operations, and every resource of their callbacks, is as the description has it.

use std::{cell::RefCell, collections::BTreeSet, sync::Arc};

use serde_json::{Value, json};
use wechatpay_codegen::{
    api::{Kind, Schema},
    description::Description,
};

use super::{By, operations};
use crate::{
    checks::{input::Input, position::Position, validator::Validator},
    files::Files,
    models::{context::Context, described::assert_fits},
    spec,
    state::State,
    unreal_payment::UnrealPayment,
};

/// 2020-05-20T13:29:35+08:00
const NOW: i64 = 1_589_952_575;

/// The calls that callbacks follow, each of which is tried while the queue of those is full.
pub(in crate::models) const TELLING: [&str; 6] = [
    "brand_send_coupon",
    "brand_send_coupon_bundle",
    "brand_use_user_coupon",
    "brand_return_user_coupon",
    "send_coupon",
    "send_coupon_bundle",
];

/// Calls operations, and holds what they answer against the description.
struct Caller<'a> {
    context: Context<'a>,
    api: Arc<Description>,
    validator: Validator,
    by: By,
    called: RefCell<BTreeSet<&'static str>>,
    /// Those of them that a callback follows.
    telling: RefCell<BTreeSet<&'static str>>,
}

impl Caller<'_> {
    /// `id` is that of a partner's operation.
    fn call(&self, id: &str, mut body: Value) -> Value {
        let id = if self.by == By::Brand { format!("brand_{id}") } else { id.to_owned() };
        let (known, by, served) = operations::all().find(|(known, ..)| *known == id).expect("an operation");
        self.called.borrow_mut().insert(known);
        if by == By::Partner {
            body["brand_id"] = json!("120344");
        }
        let mut input = Input::default();
        input.body = body;
        let before = self.context.state.notifications().len();
        let told = served(&self.context, by, &input).map_err(|refusal| refusal.message().to_owned());
        let told = told.unwrap_or_else(|message| panic!("{id}: {message}")).expect("a body");
        if before < self.context.state.notifications().len() {
            self.telling.borrow_mut().insert(known);
        }
        let (_, operation) = self
            .api
            .operations()
            .find(|(head, _)| head.product == "product_coupon" && head.id == id)
            .expect("it is described");
        let schema = operation.response.schema.as_ref().expect("a response");
        let checked = self.validator.check(schema, &told, &Position::root("body"));
        assert!(checked.is_ok(), "{id}: {checked:?} of {told}");
        self.assert_described(schema, &told, &id);
        told
    }

    fn assert_described(&self, schema: &Schema, told: &Value, place: &str) {
        let layers = self.validator.layers(schema);
        match (layers.last().map(|layer| &layer.kind), told) {
            (Some(Kind::Object(properties)), Value::Object(told)) => {
                for (name, value) in told {
                    let property = properties.iter().find(|property| property.wire == *name);
                    let property = property.unwrap_or_else(|| panic!("{place}/{name} is not described"));
                    self.assert_described(&property.schema, value, &format!("{place}/{name}"));
                }
            }
            (Some(Kind::Array(inner)), Value::Array(told)) => {
                told.iter().for_each(|one| self.assert_described(inner, one, &format!("{place}/-")));
            }
            _ => {}
        }
    }
}

fn stock(more: &Value) -> Value {
    let mut stock = json!({
        "remark": "满减券", "coupon_code_mode": "WECHATPAY", "store_scope": "SPECIFIC",
        "stock_send_rule": {"max_count": 100, "max_count_per_user": 100},
        "usage_rule_display_info": {"coupon_usage_method_list": ["OFFLINE"]},
        "coupon_display_info": {"code_display_mode": "QRCODE"}, "notify_config": {"notify_appid": "wx1"},
    });
    stock.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    stock
}

fn with(about: &Value, more: &Value) -> Value {
    let mut body = about.clone();
    body.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    body
}

fn product(number: &str, more: &Value) -> Value {
    let display = json!({"name": "满100减10", "image_url": "x", "background_url": "x"});
    let body = json!({"out_request_no": number, "scope": "ALL", "type": "NORMAL", "display_info": display});
    with(&body, more)
}

/// A coupon for one use, with all that can be done to it.
fn singles(caller: &Caller<'_>) {
    let single = json!({
        "usage_mode": "SINGLE", "single_usage_info": {"normal_coupon": {"threshold": 2, "discount_amount": 1}},
        "stock": stock(&json!({})), "out_product_no": "P1",
    });
    let made = caller.call("create_product_coupon", product("CREATE_01", &single));
    let of_product = json!({"product_coupon_id": made["product_coupon_id"]});
    let about = with(&of_product, &json!({"stock_id": made["stock"]["stock_id"], "openid": "o", "appid": "wx1"}));
    caller.call("get_product_coupon", of_product.clone());
    let change = product("UPDATE_01", &of_product);
    caller.call("update_product_coupon", change);
    let uploads = json!({"out_request_no": "STOCK_01", "stock": stock(&json!({"coupon_code_mode": "UPLOAD"}))});
    let uploads = caller.call("create_stock", with(&of_product, &uploads));
    let of_uploads = with(&of_product, &json!({"stock_id": uploads["stock_id"]}));
    let codes = json!({"out_request_no": "CODES_01", "code_list": ["a", "b", "a"]});
    caller.call("upload_coupon_codes", with(&of_uploads, &codes));
    caller.call("get_stock", of_uploads.clone());
    caller.call("update_stock", with(&of_uploads, &json!({"out_request_no": "UPDATE_02", "remark": "x"})));
    let budget = json!({
        "out_request_no": "BUDGET_01", "update_mode": "MAX_COUNT", "current_max_count": 100, "target_max_count": 200,
    });
    caller.call("update_stock_budget", with(&of_uploads, &budget));
    let stores = with(&of_uploads, &json!({"store_list": [{"store_id": "1"}, {"store_id": "2"}]}));
    caller.call("associate_stores", stores.clone());
    caller.call("list_associated_stores", with(&of_uploads, &json!({"page_size": 1})));
    caller.call("disassociate_stores", stores);
    let end = |number: &str| json!({"out_request_no": number, "deactivate_reason": "x"});
    caller.call("deactivate_stock", with(&of_uploads, &end("END_01")));
    caller.call("list_stocks", with(&of_product, &json!({"page_size": 1})));

    let tags = json!({"coupon_tag_list": ["MEMBER"], "member_tag_info": {"member_card_id": "1"}});
    let sends = json!({"send_request_no": "SEND_01", "attach": "x", "coupon_tag_info": tags});
    let sent = caller.call("send_coupon", with(&about, &sends));
    caller.call("pre_send_coupon", with(&about, &json!({"send_request_no": "SEND_02"})));
    let about = with(&about, &json!({"coupon_code": sent["coupon_code"]}));
    caller.call("confirm_user_coupon", with(&about, &json!({"out_request_no": "CONFIRM_01"})));
    let order = json!({"transaction_id": "1", "out_trade_no": "1", "mchid": "1", "sub_mchid": "1"});
    let used = json!({
        "out_request_no": "USE_01", "use_time": "2020-05-20T13:29:35+08:00", "associated_order_info": order,
        "saved_amount": 1,
    });
    caller.call("use_user_coupon", with(&about, &used));
    caller.call("return_user_coupon", with(&about, &json!({"out_request_no": "RETURN_01"})));
    caller.call("deactivate_user_coupon", with(&about, &end("END_02")));
    caller.call("get_user_coupon", about.clone());
    caller.call("list_user_coupons", json!({"openid": "o", "appid": "wx1"}));
    caller.call("deactivate_product_coupon", with(&of_product, &end("END_03")));
}

/// One for three uses.
fn bundles(caller: &Caller<'_>) {
    let discount = json!({"threshold": 2, "discount_amount": 1});
    let period = json!({
        "available_begin_time": "2020-05-01T00:00:00+08:00", "available_end_time": "2020-06-30T00:00:00+08:00",
    });
    let rule = json!({"coupon_available_period": period, "normal_coupon_list": [discount, discount, discount]});
    let bundle = stock(&json!({"progressive_bundle_usage_rule": rule}));
    let progressive = json!({
        "usage_mode": "PROGRESSIVE_BUNDLE", "progressive_bundle_usage_info": {"count": 3, "interval_days": 1},
        "stock_bundle": bundle,
    });
    let made = caller.call("create_product_coupon", product("CREATE_02", &progressive));
    let of_product = json!({"product_coupon_id": made["product_coupon_id"]});
    let added = with(&of_product, &json!({"out_request_no": "BUNDLE_01", "stock_bundle": bundle}));
    let added = caller.call("create_stock_bundle", added);
    let about = with(
        &of_product,
        &json!({
            "stock_bundle_id": added["stock_bundle_id"], "openid": "o", "appid": "wx1",
        }),
    );
    caller.call("update_stock_bundle", with(&about, &json!({"out_request_no": "UPDATE_03", "remark": "x"})));
    let budget = json!({
        "out_request_no": "BUDGET_02", "update_mode": "MAX_COUNT", "current_max_count": 100, "target_max_count": 200,
    });
    caller.call("update_stock_bundle_budget", with(&about, &budget));
    let stores = with(&about, &json!({"store_list": [{"store_id": "1"}]}));
    caller.call("associate_stock_bundle_stores", stores.clone());
    caller.call("disassociate_stock_bundle_stores", stores);
    caller.call("pre_send_coupon_bundle", with(&about, &json!({"send_request_no": "SEND_03"})));
    let sent = caller.call("send_coupon_bundle", with(&about, &json!({"send_request_no": "SEND_04"})));
    let first = &sent["user_product_coupon_list"][0];
    let coupon = with(&about, &json!({"coupon_code": first["coupon_code"], "stock_id": first["stock"]["stock_id"]}));
    caller.call("confirm_user_coupon", with(&coupon, &json!({"out_request_no": "CONFIRM_02"})));
    let used = json!({
        "out_request_no": "USE_02", "use_time": "2020-05-20T13:29:35+08:00",
        "associated_pay_score_order_info": {"out_order_no": "1"},
    });
    caller.call("use_user_coupon", with(&coupon, &used));
    caller.call("return_user_coupon", with(&coupon, &json!({"out_request_no": "RETURN_02"})));
    let end = json!({
        "out_request_no": "END_04", "deactivate_reason": "x", "user_coupon_bundle_id": sent["user_coupon_bundle_id"],
    });
    caller.call("deactivate_user_coupon_bundle", with(&about, &end));
}

#[test]
fn answers_and_callbacks_of_every_operation_are_as_described() {
    for by in [By::Brand, By::Partner] {
        let (state, files, unreal) = (State::default(), Files::default(), UnrealPayment::default());
        let context = Context { state: &state, files: &files, unreal: &unreal, now: NOW, mchid: "1", base_url: "" };
        let api = spec::load(None).expect("a description");
        let validator = Validator::new(Arc::clone(&api));
        let caller = Caller { context, api, validator, by, called: RefCell::default(), telling: RefCell::default() };
        caller.call("get_notify_config", json!({}));
        caller.call("set_notify_config", json!({"notify_url": "http://127.0.0.1:1/"}));
        caller.call("get_notify_config", json!({}));
        singles(&caller);
        bundles(&caller);
        let left: Vec<&str> = operations::all()
            .filter(|(id, of, _)| *of == by && !caller.called.borrow().contains(id))
            .map(|(id, ..)| id)
            .collect();
        assert_eq!(left, [""; 0], "each is called");
        let telling = TELLING.into_iter().filter(|id| id.starts_with("brand_") == (by == By::Brand));
        assert_eq!(*caller.telling.borrow(), telling.collect::<BTreeSet<_>>());
        let told = state.notifications();
        for one in &told {
            assert_fits(&one.event_type, &one.resource);
        }
        // One coupon was sent alone and three together; a brand hears of two uses and two returns too.
        assert_eq!(told.len(), if by == By::Brand { 8 } else { 4 });
    }
}
