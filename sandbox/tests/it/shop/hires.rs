//! Umbrellas that are hired first and paid afterwards (支付分).

use super::*;

const APPID: &str = "wxd678efh567hg6787";
const SERVICE: &str = "2002000000000558128851361561536";
const FEE: i64 = 8_800;
const DISCOUNT: i64 = 100;
const PRICE: i64 = FEE - DISCOUNT;

/// An umbrella, and what became of its money.
#[derive(Default)]
pub(super) struct Hire {
    is_confirmed: bool,
    is_over: bool,
    is_paid: bool,
    handled: u64,
    transaction_id: String,
    is_refunded: bool,
}

impl Shop {
    fn hires(&self) -> MutexGuard<'_, BTreeMap<String, Hire>> {
        self.hires.lock().expect("hires")
    }

    async fn query_hire(&self, number: &str) -> Option<Value> {
        let target = format!("/v3/payscore/serviceorder?out_order_no={number}&service_id={SERVICE}&appid={APPID}");
        let (status, body) = self.call("GET", &target, "").await.ok()?;
        (status == 200).then(|| serde_json::from_slice(&body).expect("JSON"))
    }

    /// What a response or a callback tells of a hire.
    async fn hire_told(&self, number: &str, told: &Value) {
        if self.careless == Careless::LocksNoHires {
            let was_paid = self.hires().get(number).is_none_or(|hire| hire.is_paid);
            tokio::time::sleep(Duration::from_secs(1)).await;
            if is_paid_in_full(told)
                && !was_paid
                && let Some(hire) = self.hires().get_mut(number)
            {
                (hire.handled, hire.is_paid) = (hire.handled + 1, true);
                hire.transaction_id = transaction_of(told);
            }
        }
        let mut hires = self.hires();
        let Some(hire) = hires.get_mut(number) else {
            return;
        };
        hire.is_confirmed |= told["state"] == "DOING";
        let is_paid = match self.careless {
            Careless::TakesCompletedForPaid => told["state_description"] == "MCH_COMPLETE" || told["state"] == "DONE",
            _ => told["state"] == "DONE" && told["collection"]["state"] == "USER_PAID",
        };
        let fits = is_paid_in_full(told) || told["state"] != "DONE";
        if is_paid && !hire.is_paid && (fits || self.careless == Careless::IgnoresWhatWasCollected) {
            hire.handled += 1;
            hire.is_paid = true;
        }
        if is_paid {
            hire.transaction_id = transaction_of(told);
        }
    }

    /// A callback of pay score.
    pub(super) async fn hire_notified(&self, event_type: &str, resource: &Value) {
        let number = resource["out_order_no"].as_str().unwrap_or_default();
        if event_type == "PAYSCORE.USER_PAID" && self.careless == Careless::TakesPaymentsForCopies {
            return;
        }
        if is_paid_in_full(resource)
            && self.careless == Careless::HandlesCopiesOfHires
            && let Some(hire) = self.hires().get_mut(number)
        {
            hire.handled += 1;
        }
        self.hire_told(number, resource).await;
    }

    /// Asks about each hire that is not paid.
    pub(super) async fn hire_jobs(&self) {
        if self.careless == Careless::NeverAsksAboutHires {
            return;
        }
        let open: Vec<String> =
            self.hires().iter().filter(|(_, hire)| !hire.is_paid).map(|(number, _)| number.clone()).collect();
        for number in open {
            if let Some(told) = self.query_hire(&number).await {
                self.hire_told(&number, &told).await;
            }
        }
    }
}

fn is_paid_in_full(told: &Value) -> bool {
    told["state"] == "DONE" && told["collection"]["paid_amount"] == PRICE
}

fn transaction_of(told: &Value) -> String {
    told["collection"]["details"][0]["transaction_id"].as_str().unwrap_or_default().to_owned()
}

/// An umbrella goes out.
pub(super) async fn hire(State(shop): Shared) -> StatusCode {
    let number = format!("HIRE-{:04}", shop.numbers.fetch_add(1, Ordering::Relaxed));
    let body = json!({
        "out_order_no": number, "appid": APPID, "service_id": SERVICE, "service_introduction": "雨伞",
        "time_range": {"start_time": "OnAccept"}, "notify_url": shop.notify_url,
        "risk_fund": {"name": "DEPOSIT", "amount": 40_000},
    });
    match shop.call("POST", "/v3/payscore/serviceorder", &body.to_string()).await {
        Ok((200, _)) => {
            shop.hires().insert(number, Hire::default());
            StatusCode::OK
        }
        _ => StatusCode::BAD_GATEWAY,
    }
}

/// It comes back.
pub(super) async fn complete(State(shop): Shared, Path(number): Path<String>) -> StatusCode {
    let is_out = shop.hires().get(&number).is_some_and(|hire| hire.is_confirmed && !hire.is_over);
    if !is_out && shop.careless != Careless::CompletesBlindly {
        return StatusCode::CONFLICT;
    }
    let total = if shop.careless == Careless::ForgetsTheDiscount { FEE } else { PRICE };
    let shares = shop.careless == Careless::SharesHires;
    let body = json!({
        "appid": APPID, "service_id": SERVICE, "total_amount": total,
        "profit_sharing": shares, "post_payments": [{"name": "雨伞", "amount": FEE, "count": 1}],
        "post_discounts": [{"name": "会员", "description": "会员优惠", "amount": DISCOUNT}],
    });
    match shop.call("POST", &format!("/v3/payscore/serviceorder/{number}/complete"), &body.to_string()).await {
        Ok((200, told)) => {
            if let Some(hire) = shop.hires().get_mut(&number) {
                hire.is_over = true;
            }
            shop.hire_told(&number, &serde_json::from_slice(&told).expect("JSON")).await;
            StatusCode::OK
        }
        _ => StatusCode::BAD_GATEWAY,
    }
}

/// It was not that long: a part is taken off.
pub(super) async fn modify(State(shop): Shared, Path(number): Path<String>) -> StatusCode {
    let fee = if shop.careless == Careless::RaisesHires { FEE + 100 } else { FEE - 100 };
    let body = json!({
        "appid": APPID, "service_id": SERVICE, "total_amount": fee - DISCOUNT, "reason": "提前归还",
        "post_payments": [{"name": "雨伞", "amount": fee, "count": 1}],
        "post_discounts": [{"name": "会员", "description": "会员优惠", "amount": DISCOUNT}],
    });
    match shop.call("POST", &format!("/v3/payscore/serviceorder/{number}/modify"), &body.to_string()).await {
        Ok((200, _)) => StatusCode::OK,
        _ => StatusCode::BAD_GATEWAY,
    }
}

/// It was paid at the counter, which is reported until WeChat Pay knows it.
pub(super) async fn report(State(shop): Shared, Path(number): Path<String>) -> StatusCode {
    let path = format!("/v3/payscore/serviceorder/{number}/sync");
    for minute in 0..3 {
        let minute = if shop.careless == Careless::ReportsAnotherTime { minute } else { 0 };
        let detail = json!({"paid_time": format!("2020052013{minute:02}35")});
        let body = json!({"appid": APPID, "service_id": SERVICE, "type": "Order_Paid", "detail": detail});
        match shop.call("POST", &path, &body.to_string()).await {
            Ok((200, _)) => return StatusCode::OK,
            Ok(_) => return StatusCode::BAD_GATEWAY,
            Err(_) => {}
        }
    }
    StatusCode::BAD_GATEWAY
}

/// Whoever made it gets a part.
pub(super) async fn share(State(shop): Shared, Path(number): Path<String>) -> StatusCode {
    let Some(transaction_id) =
        shop.hires().get(&number).filter(|hire| hire.is_paid).map(|hire| hire.transaction_id.clone())
    else {
        return StatusCode::CONFLICT;
    };
    shop.share_payment(&transaction_id, &format!("{number}-S")).await
}

/// How often the payment of a hire was acted upon.
pub(super) async fn collected(State(shop): Shared, Path(number): Path<String>) -> String {
    shop.hires().get(&number).map_or(0, |hire| hire.handled).to_string()
}

/// The money goes back.
pub(super) async fn refund(State(shop): Shared, Path(number): Path<String>) -> StatusCode {
    let transaction_id = match shop.hires().get(&number) {
        Some(hire) if hire.is_paid && (!hire.is_refunded || shop.careless == Careless::RefundsHiresWithoutAnEnd) => {
            hire.transaction_id.clone()
        }
        _ => return StatusCode::CONFLICT,
    };
    let at = shop.numbers.fetch_add(1, Ordering::Relaxed);
    let mut body = json!({
        "transaction_id": transaction_id, "out_refund_no": format!("{number}-R{at}"), "notify_url": shop.notify_url,
        "amount": {"refund": PRICE, "total": PRICE, "currency": "CNY"},
    });
    if shop.careless == Careless::RefundsByTheNumberOfTheHire {
        body.as_object_mut().expect("a refund").remove("transaction_id");
        body["out_trade_no"] = json!(number);
    }
    match shop.call("POST", "/v3/refund/domestic/refunds", &body.to_string()).await {
        Ok((200, _)) => {
            if let Some(hire) = shop.hires().get_mut(&number) {
                hire.is_refunded = true;
            }
            StatusCode::OK
        }
        _ => StatusCode::CONFLICT,
    }
}
