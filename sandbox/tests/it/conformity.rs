//! The control interface answers what its description says: all that is required, of the right type, and nothing else.

use saphyr::{LoadableYamlNode as _, Scalar, Yaml};
use serde_json::{Value, json};
use wechatpay_sandbox::{PlatformMode, Sandbox};

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, KEY_ID, builder, encrypted, native_order},
};

const DESCRIPTION: &str = include_str!("../../src/control/openapi.yaml");
const QUERY: &str = "/v3/businesscircle/user-authorizations/o?appid=wx1";

fn from_yaml(yaml: &Yaml<'_>) -> Value {
    match yaml {
        Yaml::Value(Scalar::Boolean(value)) => json!(value),
        Yaml::Value(Scalar::Integer(value)) => json!(value),
        Yaml::Value(Scalar::String(value)) => json!(value),
        Yaml::Sequence(items) => items.iter().map(from_yaml).collect(),
        Yaml::Mapping(pairs) => {
            Value::Object(pairs.iter().map(|(key, value)| (key_text(key), from_yaml(value))).collect())
        }
        other => panic!("{other:?} has no place in the description"),
    }
}

fn key_text(key: &Yaml<'_>) -> String {
    from_yaml(key).as_str().expect("a textual key").to_owned()
}

struct Description(Value);

impl Description {
    fn read() -> Self {
        let documents = Yaml::load_from_str(DESCRIPTION).expect("YAML");
        Self(from_yaml(&documents[0]))
    }

    fn resolved<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema["$ref"].as_str() {
            Some(reference) => {
                self.0.pointer(reference.trim_start_matches('#')).expect("a reference that leads somewhere")
            }
            None => schema,
        }
    }

    /// The schema of a success.
    fn response(&self, method: &str, path: &str) -> &Value {
        &self.0["paths"][format!("/_sandbox/{path}")][method]["responses"]["200"]["content"]["application/json"]["schema"]
    }

    /// All properties of an object's schema, and the required ones.
    fn properties<'a>(&'a self, schema: &'a Value) -> (Vec<(&'a str, &'a Value)>, Vec<&'a str>) {
        let schema = self.resolved(schema);
        let own = schema["properties"].as_object().into_iter().flatten().map(|(name, schema)| (name.as_str(), schema));
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let (mut properties, mut all_required) = (own.collect::<Vec<_>>(), required.collect::<Vec<_>>());
        for part in schema["allOf"].as_array().into_iter().flatten() {
            let (more, also) = self.properties(part);
            properties.extend(more);
            all_required.extend(also);
        }
        (properties, all_required)
    }

    fn check(&self, schema: &Value, value: &Value, place: &str) {
        let schema = self.resolved(schema);
        if value.is_null() && (schema["nullable"] == true || schema.get("type").is_none()) {
            return;
        }
        let fits = match schema["type"].as_str() {
            Some("string") => value.is_string(),
            Some("integer") => value.is_i64() || value.is_u64(),
            Some("number") => value.is_number(),
            Some("boolean") => value.is_boolean(),
            Some("array") => value.is_array(),
            Some("object") => value.is_object(),
            _ => true,
        };
        assert!(fits, "{place} is {value}, which is not {}", schema["type"]);
        if let Some(values) = schema["enum"].as_array() {
            assert!(values.contains(value), "{place} is {value}, which is not described");
        }
        for (at, item) in value.as_array().into_iter().flatten().enumerate() {
            self.check(&schema["items"], item, &format!("{place}/{at}"));
        }
        let (properties, required) = self.properties(schema);
        if properties.is_empty() {
            return;
        }
        for (name, value) in value.as_object().into_iter().flatten() {
            let described = properties.iter().find(|(described, _)| described == name);
            let (_, schema) = described.unwrap_or_else(|| panic!("{place}/{name} is not described"));
            self.check(schema, value, &format!("{place}/{name}"));
        }
        let missing = required.into_iter().find(|name| value.get(name).is_none());
        assert_eq!(missing, None, "{place} lacks what is required");
    }
}

async fn response(sandbox: &Sandbox, method: &str, path: &str, body: &Value) -> Value {
    let call = Call::new(&method.to_uppercase(), &format!("/_sandbox/{path}"));
    let reply = if body.is_null() { call } else { call.json(body) }.send(sandbox).await;
    assert_eq!(reply.status, 200, "{method} {path}: {}", String::from_utf8_lossy(&reply.body));
    reply.json()
}

#[tokio::test]
async fn response_of_each_control_request_is_as_described() {
    let (description, folder) = (Description::read(), Folder::new());
    let receiver = Receiver::accepting().await;
    let started = builder().platform_mode(PlatformMode::Mixed).keys_dir(folder.path().join("keys"));
    let sandbox = started.state_file(folder.path().join("state.redb")).start().await.expect("a sandbox");
    let member = json!({"openid": "o", "appid": "wx1"});
    let paid = response(&sandbox, "post", "pay", &json!({"openid": "o", "appid": "wx1", "amount": 100})).await;
    let requests = [
        ("put", "notify_url", json!({"url": receiver.url})),
        ("put", "probe_every", json!({"every": 1000})),
        ("get", "clock", Value::Null),
        ("put", "clock", json!({"advance": 1})),
        ("post", "authorize", member.clone()),
        ("post", "pay", json!({"openid": "o", "appid": "wx1", "amount": 100})),
        ("post", "refund", json!({"transaction_id": paid["transaction_id"], "amount": 1})),
        ("post", "withdraw", member.clone()),
        ("post", "notify", json!({"event_type": "MALL_REFUND.SUCCESS"})),
        ("post", "probe", json!({})),
        ("post", "rotate_certificate", Value::Null),
        ("post", "faults", json!({"kind": "latency", "milliseconds": 0, "times": 50})),
        (
            "post",
            "faults",
            json!({
                "kind": "error", "code": "ORDER_PAID", "operation": "code_pay", "number": "ORDER-0009", "status": 400,
                "message": "x", "detail": {"issue": "x"}, "times": 5,
            }),
        ),
        ("get", "fail_reasons", Value::Null),
        ("get", "wechatpay-openapi-3.0.json", Value::Null),
        ("get", "wechatpay-openapi-3.1.json", Value::Null),
    ];
    for (method, path, body) in requests {
        description.check(description.response(method, path), &response(&sandbox, method, path, &body).await, path);
    }
    // One call of each kind for the log: a success, a mistake that is explained, and one that never gets so far.
    Call::get(QUERY).send_signed(&sandbox).await;
    let merchant = sandbox.merchant();
    Call::get(QUERY).signed(&merchant).tampered(|target, _| target.push('0')).send(&sandbox).await;
    Call::get("/v3/nothing").send(&sandbox).await;
    let body = json!({
        "brandid": 1000, "appid": "wx1", "openid": "o", "plate_number": "粤B888888", "state": "IN",
        "time": "2020-05-20T13:29:35+08:00",
    });
    Call::post_json("/v3/businesscircle/parkings", &body).send_signed(&sandbox).await;
    sandbox.callbacks_sent().await;

    let order = json!({
        "appid": "wx1", "mchid": sandbox.merchant().mchid(), "description": "x", "out_trade_no": "ORDER-0001",
        "notify_url": receiver.url, "amount": {"total": 100}, "payer": {"openid": "o"},
        "settle_info": {"profit_sharing": true},
    });
    Call::post_json("/v3/pay/transactions/jsapi", &order).send_signed(&sandbox).await;
    let paid = response(&sandbox, "post", "pay_order", &json!({"out_trade_no": "ORDER-0001"})).await;
    description.check(description.response("post", "pay_order"), &paid, "pay_order");

    response(&sandbox, "put", "clock", &json!({"advance": 60})).await;
    let receivers = json!([{"type": "MERCHANT_ID", "account": "86693852", "amount": 10, "description": "x"}]);
    let calls = [
        (
            "receivers/add",
            json!({
                "appid": "wx1", "type": "MERCHANT_ID", "account": "86693852", "name": encrypted("x"), "relation_type": "STORE",
            }),
        ),
        (
            "orders",
            json!({
                "transaction_id": paid["transaction_id"], "out_order_no": "P1", "unfreeze_unsplit": false,
                "receivers": receivers,
            }),
        ),
    ];
    for (path, body) in calls {
        let call = Call::post_json(&format!("/v3/profitsharing/{path}"), &body).with("Wechatpay-Serial", KEY_ID);
        assert_eq!(call.send_signed(&sandbox).await.status, 200, "{path}");
    }
    let settled = response(&sandbox, "post", "settle_sharing", &json!({"out_order_no": "P1"})).await;
    description.check(description.response("post", "settle_sharing"), &settled, "settle_sharing");
    let back = json!({
        "out_order_no": "P1", "out_return_no": "R1", "return_mchid": "86693852", "amount": 1, "description": "x",
    });
    Call::post_json("/v3/profitsharing/return-orders", &back).send_signed(&sandbox).await;
    let settled = response(&sandbox, "post", "settle_sharing_return", &json!({"out_return_no": "R1"})).await;
    description.check(description.response("post", "settle_sharing_return"), &settled, "settle_sharing_return");

    let combined = json!({
        "combine_appid": "wx1", "combine_mchid": sandbox.merchant().mchid(), "combine_out_trade_no": "COMBINED-1",
        "sub_orders": [{
            "mchid": sandbox.merchant().mchid(), "attach": "x", "out_trade_no": "ORDER-0002", "description": "x",
            "amount": {"total_amount": 1, "currency": "CNY"},
        }],
        "combine_payer_info": {"openid": "o"}, "notify_url": receiver.url,
    });
    Call::post_json("/v3/combine-transactions/jsapi", &combined).send_signed(&sandbox).await;

    let failed = response(&sandbox, "post", "fail_order", &json!({"out_trade_no": "COMBINED-1"})).await;
    description.check(description.response("post", "fail_order"), &failed, "fail_order");

    let refund = json!({
        "out_trade_no": "ORDER-0001", "out_refund_no": "REFUND-0001",
        "amount": {"refund": 1, "total": 100, "currency": "CNY"},
    });
    Call::post_json("/v3/refund/domestic/refunds", &refund).send_signed(&sandbox).await;
    let settled = response(&sandbox, "post", "settle_refund", &json!({"out_refund_no": "REFUND-0001"})).await;
    description.check(description.response("post", "settle_refund"), &settled, "settle_refund");

    let secret = encrypted("x");
    let applyment = json!({
        "business_code": "CODE_1",
        "contact_info": {
            "contact_type": "LEGAL", "contact_name": secret, "mobile_phone": secret, "contact_email": secret,
        },
        "subject_info": {
            "subject_type": "SUBJECT_TYPE_ENTERPRISE",
            "identity_info": {"id_doc_type": "IDENTIFICATION_TYPE_IDCARD", "owner": true},
        },
        "business_info": {"merchant_shortname": "x", "service_phone": "1"},
        "settlement_info": {},
        "bank_account_info": {
            "bank_account_type": "BANK_ACCOUNT_TYPE_CORPORATE", "account_name": secret, "account_bank": "工商银行",
            "bank_address_code": "110000", "account_number": secret,
        },
    });
    let call = Call::post_json("/v3/applyment4sub/applyment/", &applyment).with("Wechatpay-Serial", KEY_ID);
    let reply = call.send_signed(&sandbox).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    let moved = json!({"business_code": "CODE_1", "state": "APPLYMENT_STATE_FINISHED"});
    let moved = response(&sandbox, "post", "move_applyment", &moved).await;
    description.check(description.response("post", "move_applyment"), &moved, "move_applyment");

    let stock = json!({
        "stock_name": "x", "available_begin_time": "2020-05-01T00:00:00+08:00",
        "available_end_time": "2020-06-30T00:00:00+08:00",
        "stock_use_rule": {
            "max_coupons": 1, "max_amount": 1, "max_coupons_per_user": 1, "natural_person_limit": false,
            "prevent_api_abuse": false,
        },
        "no_cash": true, "stock_type": "NORMAL", "belong_merchant": sandbox.merchant().mchid(),
        "coupon_use_rule": {
            "fixed_normal_coupon": {"coupon_amount": 1, "transaction_minimum": 1},
            "available_merchants": [sandbox.merchant().mchid()],
        },
        "out_request_no": "STOCK1",
    });
    let reply = Call::post_json("/v3/marketing/favor/coupon-stocks", &stock).send_signed(&sandbox).await;
    let stock_id = reply.json()["stock_id"].as_str().expect("a number").to_owned();
    let creator = json!({"stock_creator_mchid": sandbox.merchant().mchid()});
    Call::post_json(&format!("/v3/marketing/favor/stocks/{stock_id}/start"), &creator).send_signed(&sandbox).await;
    let coupon = json!({
        "stock_id": stock_id, "out_request_no": "SEND1", "appid": "wx1",
        "stock_creator_mchid": sandbox.merchant().mchid(),
    });
    let reply = Call::post_json("/v3/marketing/favor/users/o/coupons", &coupon).send_signed(&sandbox).await;
    let coupon_id = reply.json()["coupon_id"].as_str().expect("a number").to_owned();
    let used = response(&sandbox, "post", "use_coupon", &json!({"coupon_id": coupon_id})).await;
    description.check(description.response("post", "use_coupon"), &used, "use_coupon");

    let stock = json!({
        "stock_name": "x", "belong_merchant": sandbox.merchant().mchid(), "goods_name": "x", "stock_type": "NORMAL",
        "coupon_use_rule": {
            "coupon_available_time": {
                "available_begin_time": "2020-05-01T00:00:00+08:00", "available_end_time": "2020-06-30T00:00:00+08:00",
            },
            "fixed_normal_coupon": {"discount_amount": 1, "transaction_minimum": 1}, "use_method": "OFF_LINE",
        },
        "stock_send_rule": {"max_coupons": 2, "max_coupons_per_user": 2, "max_amount": 2},
        "out_request_no": "STOCK1", "coupon_code_mode": "WECHATPAY_MODE",
    });
    let reply = Call::post_json("/v3/marketing/busifavor/stocks", &stock).send_signed(&sandbox).await;
    let merchant_stock_id = reply.json()["stock_id"].as_str().expect("a number").to_owned();
    let taker = json!({"stock_id": merchant_stock_id, "openid": "o", "appid": "wx1"});
    let mut codes = Vec::new();
    for _ in 0..2 {
        let received = response(&sandbox, "post", "receive_merchant_coupon", &taker).await;
        description.check(
            description.response("post", "receive_merchant_coupon"),
            &received,
            "receive_merchant_coupon",
        );
        codes.push(received["coupon_code"].as_str().expect("a code").to_owned());
    }
    let deleted = json!({"stock_id": merchant_stock_id, "coupon_code": codes[1]});
    let deleted = response(&sandbox, "post", "delete_merchant_coupon", &deleted).await;
    description.check(description.response("post", "delete_merchant_coupon"), &deleted, "delete_merchant_coupon");
    let link = json!({
        "stock_id": merchant_stock_id, "coupon_code": codes[0], "out_trade_no": "ORDER1", "out_request_no": "LINK1",
    });
    Call::post_json("/v3/marketing/busifavor/coupons/associate", &link).send_signed(&sandbox).await;
    let used = json!({
        "coupon_code": codes[0], "appid": "wx1", "use_time": "2020-05-20T13:29:35+08:00", "use_request_no": "USE1",
    });
    Call::post_json("/v3/marketing/busifavor/coupons/use", &used).send_signed(&sandbox).await;
    let mut subsidy = json!({
        "stock_id": merchant_stock_id, "coupon_code": codes[0], "transaction_id": paid["transaction_id"],
        "payer_merchant": sandbox.merchant().mchid(), "payee_merchant": "1", "amount": 1, "description": "x",
    });
    let refund = Call::get("/v3/refund/domestic/refunds/REFUND-0001").send_signed(&sandbox).await.json();
    for (path, name, control) in [
        ("pay-receipts", "out_subsidy_no", "settle_coupon_subsidy"),
        ("return-receipts", "out_subsidy_return_no", "settle_coupon_subsidy_return"),
    ] {
        subsidy[name] = json!("S1");
        subsidy["refund_id"] = refund["refund_id"].clone();
        let call = Call::post_json(&format!("/v3/marketing/busifavor/subsidy/{path}"), &subsidy);
        assert_eq!(call.send_signed(&sandbox).await.status, 200, "{path}");
        let settled = response(&sandbox, "post", control, &json!({name: "S1"})).await;
        description.check(description.response("post", control), &settled, control);
    }

    let (product_stock_id, product_code) = product_coupons(&sandbox, &description).await;

    let transfer = json!({
        "appid": "wx1", "out_bill_no": "BILL0001", "transfer_scene_id": "1000", "openid": "o", "transfer_amount": 1,
        "transfer_remark": "x", "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "x"}],
    });
    Call::post_json("/v3/fund-app/mch-transfer/transfer-bills", &transfer).send_signed(&sandbox).await;
    let settled = response(
        &sandbox,
        "post",
        "settle_transfer",
        &json!({"out_bill_no": "BILL0001", "fail_reason": "ACCOUNT_FROZEN"}),
    )
    .await;
    description.check(description.response("post", "settle_transfer"), &settled, "settle_transfer");

    let batch = json!({
        "appid": "wx1", "out_batch_no": "BATCH1", "batch_name": "x", "batch_remark": "x", "total_amount": 1, "total_num": 1,
        "transfer_detail_list": [
            {"out_detail_no": "x1", "transfer_amount": 1, "transfer_remark": "x", "openid": "o"}
        ],
    });
    Call::post_json("/v3/transfer/batches", &batch).send_signed(&sandbox).await;
    let settled =
        response(&sandbox, "post", "settle_batch", &json!({"out_batch_no": "BATCH1", "fail_reason": "ACCOUNT_FROZEN"}))
            .await;
    description.check(description.response("post", "settle_batch"), &settled, "settle_batch");

    let closing = json!({"sub_mchid": "1900000109", "out_request_no": "CLOSING1"});
    Call::post_json("/v3/ecommerce/account/apply-cancel-withdraw", &closing).send_signed(&sandbox).await;
    let moved = response(&sandbox, "post", "move_closing", &json!({"out_request_no": "CLOSING1"})).await;
    description.check(description.response("post", "move_closing"), &moved, "move_closing");

    let withdrawal = json!({"out_request_no": "WITHDRAWAL1", "amount": 1, "account_type": "BASIC"});
    Call::post_json("/v3/merchant/fund/withdraw", &withdrawal).send_signed(&sandbox).await;
    let closed = json!({"out_request_no": "WITHDRAWAL1", "status": "CLOSE", "reason": "x"});
    let settled = response(&sandbox, "post", "settle_withdrawal", &closed).await;
    description.check(description.response("post", "settle_withdrawal"), &settled, "settle_withdrawal");

    let service = json!({
        "out_order_no": "SERVICE-1", "appid": "wx1", "service_id": "500", "service_introduction": "x",
        "time_range": {"start_time": "OnAccept"}, "risk_fund": {"name": "DEPOSIT", "amount": 1},
        "notify_url": receiver.url,
    });
    Call::post_json("/v3/payscore/serviceorder", &service).send_signed(&sandbox).await;
    let confirmed = response(&sandbox, "post", "confirm_service_order", &json!({"out_order_no": "SERVICE-1"})).await;
    description.check(description.response("post", "confirm_service_order"), &confirmed, "confirm_service_order");
    let bill = json!({
        "appid": "wx1", "service_id": "500", "post_payments": [{"name": "x", "amount": 1}], "total_amount": 1,
    });
    Call::post_json("/v3/payscore/serviceorder/SERVICE-1/complete", &bill).send_signed(&sandbox).await;
    let paid = response(&sandbox, "post", "pay_service_order", &json!({"out_order_no": "SERVICE-1"})).await;
    description.check(description.response("post", "pay_service_order"), &paid, "pay_service_order");
    let applied = json!({"appid": "wx1", "service_id": "500", "authorization_code": "AUTHORIZED-1"});
    Call::post_json("/v3/payscore/permissions", &applied).send_signed(&sandbox).await;
    for act in ["authorize_service", "withdraw_service"] {
        let told = response(&sandbox, "post", act, &json!({"authorization_code": "AUTHORIZED-1"})).await;
        description.check(description.response("post", act), &told, act);
    }

    let signing = json!({
        "appid": "wx1", "plan_id": 12535, "out_contract_code": "AGREED-1", "contract_display_account": "x",
        "contract_notify_url": receiver.url,
    });
    let path = "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi";
    Call::post_json(path, &signing).send_signed(&sandbox).await;
    for act in ["sign_contract", "terminate_contract"] {
        let told = response(&sandbox, "post", act, &json!({"out_contract_code": "AGREED-1"})).await;
        description.check(description.response("post", act), &told, act);
    }

    for (number, act) in [("MIXED-1", "pay_order"), ("MIXED-2", "refuse_insurance"), ("MIXED-3", "fail_order")] {
        let insured = json!({
            "mix_pay_type": "INSURANCE_ONLY", "order_type": "REG_PAY", "appid": "wx1", "openid": "o",
            "payer": {"name": encrypted("x"), "id_digest": encrypted("x"), "card_type": "ID_CARD"},
            "out_trade_no": number, "serial_no": "1", "pay_order_id": "1", "city_id": "530100", "med_inst_name": "x",
            "med_inst_no": "1", "total_fee": 1, "med_ins_gov_fee": 1, "callback_url": receiver.url,
        });
        let call = Call::post_json("/v3/med-ins/orders", &insured).with("Wechatpay-Serial", KEY_ID);
        let reply = call.send_signed(&sandbox).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        let told = response(&sandbox, "post", act, &json!({"out_trade_no": number})).await;
        description.check(description.response("post", act), &told, act);
    }

    let order = json!({"out_trade_no": "ORDER-0001"});
    let refunded = response(&sandbox, "post", "refund_order", &order).await;
    description.check(description.response("post", "refund_order"), &refunded, "refund_order");
    assert_eq!(refunded["amount"], 90, "1 was given back and 9 are with others");
    let waiting = native_order(&sandbox, "ORDER-0003", &receiver.url);
    Call::post_json("/v3/pay/transactions/native", &waiting).send_signed(&sandbox).await;
    let path = "ledger_entry?kind=order&number=ORDER-0003";
    description.check(
        description.response("get", "ledger_entry"),
        &response(&sandbox, "get", path, &Value::Null).await,
        path,
    );
    let ended = response(&sandbox, "post", "expire_order", &json!({"out_trade_no": "ORDER-0003"})).await;
    description.check(description.response("post", "expire_order"), &ended, "expire_order");
    let ledger = response(&sandbox, "get", "ledger?limit=2", &Value::Null).await;
    description.check(description.response("get", "ledger"), &ledger, "ledger");
    for (kind, number) in [
        ("order", "ORDER-0001"),
        ("order", "ORDER-0002"),
        ("order", "ORDER-0003"),
        ("combined_order", "COMBINED-1"),
        ("mixed_order", "MIXED-1"),
        ("mixed_order", "MIXED-2"),
        ("refund", "REFUND-0001"),
        ("transfer", "BILL0001"),
        ("applyment", "CODE_1"),
        ("coupon_stock", &stock_id),
        ("coupon", &coupon_id),
        ("merchant_coupon_stock", &merchant_stock_id),
        ("merchant_coupon", &codes[0]),
        ("product_coupon_stock", &product_stock_id),
        ("product_coupon", &product_code),
        ("coupon_subsidy", "S1"),
        ("coupon_subsidy_return", "S1"),
        ("transfer_batch", "BATCH1"),
        ("sharing", "P1"),
        ("sharing_return", "R1"),
        ("service_order", "SERVICE-1"),
        ("permission", "AUTHORIZED-1"),
        ("contract", "AGREED-1"),
        ("withdrawal", "WITHDRAWAL1"),
        ("closing", "CLOSING1"),
    ] {
        let path = format!("ledger_entry?kind={kind}&number={number}");
        let entry = response(&sandbox, "get", &path, &Value::Null).await;
        description.check(description.response("get", "ledger_entry"), &entry, &path);
        assert!(entry["timeline"].as_array().is_some_and(|events| events.len() > 1), "{path}: {entry}");
    }

    let lists = [
        "orders",
        "combined_orders",
        "mixed_orders",
        "order_refunds",
        "applyments",
        "coupon_stocks",
        "coupons",
        "merchant_coupon_stocks",
        "merchant_coupons",
        "product_coupon_stocks",
        "product_coupons",
        "coupon_subsidies",
        "transfers",
        "transfer_batches",
        "receivers",
        "sharings",
        "sharing_returns",
        "service_orders",
        "permissions",
        "contracts",
        "withdrawals",
        "closings",
        "settings",
        "operations",
        "errors",
        "event_types",
        "calls",
        "notifications",
        "deliveries",
        "members",
        "payments",
        "parkings",
        "faults",
    ];
    for path in lists {
        let found = response(&sandbox, "get", path, &Value::Null).await;
        let empty = found[path].as_array().is_some_and(Vec::is_empty);
        assert!(!empty, "{path} shows nothing that could be checked");
        description.check(description.response("get", path), &found, path);
    }
    let sent = response(&sandbox, "get", "deliveries/1", &Value::Null).await;
    description.check(description.response("get", "deliveries/{number}"), &sent, "deliveries/1");
    for body in [sent["body"].clone(), json!("{}")] {
        let question = json!({"delivery": 1, "headers": sent["headers"], "body": body, "signed": "x"});
        let checked = response(&sandbox, "post", "check_callback", &question).await;
        description.check(description.response("post", "check_callback"), &checked, "check_callback");
    }
    let id = sandbox.notifications()[0].id.clone();
    let again = response(&sandbox, "post", "redeliver", &json!({"id": id})).await;
    description.check(description.response("post", "redeliver"), &again, "redeliver");
    let standing = response(&sandbox, "get", "faults", &Value::Null).await["faults"][0]["id"].clone();
    let ended = response(&sandbox, "delete", &format!("faults/{standing}"), &Value::Null).await;
    description.check(description.response("delete", "faults/{id}"), &ended, "faults/{id}");
    let ended = response(&sandbox, "delete", "faults", &Value::Null).await;
    description.check(description.response("delete", "faults"), &ended, "faults");
}

/// A batch of product coupons that has ended, and a coupon of it that its user has deleted.
async fn product_coupons(sandbox: &Sandbox, description: &Description) -> (String, String) {
    const PATH: &str = "/v3/marketing/partner/product-coupon";
    let calls = async |path: &str, body: Value| {
        let reply = Call::post_json(&format!("{PATH}{path}"), &body).send_signed(sandbox).await;
        assert_eq!(reply.status, 200, "{path}: {reply:?}");
        reply.json()
    };
    let stock = json!({
        "coupon_code_mode": "WECHATPAY", "stock_send_rule": {"max_count": 1}, "store_scope": "NONE",
        "usage_rule_display_info": {"coupon_usage_method_list": ["OFFLINE"]}, "coupon_display_info": {},
        "notify_config": {"notify_appid": "wx1"},
    });
    let product = json!({
        "brand_id": "1", "out_request_no": "PRODUCT1", "scope": "ALL", "type": "NORMAL", "usage_mode": "SINGLE",
        "single_usage_info": {"normal_coupon": {"threshold": 2, "discount_amount": 1}}, "stock": stock,
        "display_info": {"name": "xxx", "image_url": "x", "background_url": "x"},
    });
    let made = calls("/product-coupons", product).await;
    let stock_id = made["stock"]["stock_id"].as_str().expect("a number").to_owned();
    let taken = json!({"stock_id": stock_id, "openid": "o"});
    let taken = response(sandbox, "post", "receive_product_coupon", &taken).await;
    description.check(description.response("post", "receive_product_coupon"), &taken, "receive_product_coupon");
    let code = taken["coupon_codes"][0].as_str().expect("a code").to_owned();
    let confirmed = json!({
        "brand_id": "1", "product_coupon_id": made["product_coupon_id"], "stock_id": stock_id, "appid": "wx1",
        "out_request_no": "CONFIRM1",
    });
    calls(&format!("/users/o/coupons/{code}/confirm"), confirmed).await;
    let deleted = json!({"stock_id": stock_id, "coupon_code": code});
    let deleted = response(sandbox, "post", "delete_product_coupon", &deleted).await;
    description.check(description.response("post", "delete_product_coupon"), &deleted, "delete_product_coupon");
    (stock_id, code)
}

#[tokio::test]
async fn refusal_of_control_is_an_error_as_described() {
    let description = Description::read();
    let sandbox = builder().start().await.expect("a sandbox");
    let schema = &description.0["components"]["schemas"]["Error"];
    for (method, path) in [("POST", "pay"), ("GET", "nothing"), ("PATCH", "pay"), ("POST", "rotate_certificate")] {
        let reply = Call::new(method, &format!("/_sandbox/{path}")).send(&sandbox).await;
        assert!(reply.status >= 400, "{method} {path}");
        description.check(schema, &reply.json(), path);
    }
}
