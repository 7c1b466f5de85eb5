//! Bills of a hospital that the insurance pays in part (医保支付).

use super::*;
use crate::wire::encrypted;

const APPID: &str = "wx1234567890abcdef";
const OPENID: &str = "oUpF8uMuAJOM2pxb1Q9zNjWeS6o";
const HOSPITAL: &str = "1900000109";
const TOTAL: i64 = 150_000;

/// A bill, and the order by which it is paid.
#[derive(Default)]
pub(super) struct Bill {
    number: String,
    mix_trade_no: String,
    is_paid: bool,
    handled: u64,
}

impl Shop {
    fn bills(&self) -> MutexGuard<'_, BTreeMap<String, Bill>> {
        self.bills.lock().expect("bills")
    }

    /// Places the order of the cash part; gives its `prepay_id`.
    async fn cash_part(&self, number: &str) -> Option<Value> {
        let order = json!({
            "appid": APPID, "mchid": self.merchant.mchid(), "description": "挂号费", "out_trade_no": number,
            "notify_url": self.notify_url, "amount": {"total": 42_000}, "payer": {"openid": OPENID},
        });
        match self.call("POST", "/v3/pay/transactions/jsapi", &order.to_string()).await {
            Ok((200, body)) => serde_json::from_slice::<Value>(&body).ok().map(|told| told["prepay_id"].clone()),
            _ => None,
        }
    }

    fn mixed_order(&self, bill: &str, number: &str, prepay_id: Value) -> Value {
        let secret = |text: &str| match self.careless {
            Careless::EncryptsNothing => "A".repeat(344),
            _ => encrypted(text),
        };
        let person = json!({"name": secret("张三"), "id_digest": secret("3b304df4cad637fc"), "card_type": "ID_CARD"});
        let mut order = json!({
            "mix_pay_type": "CASH_AND_INSURANCE", "order_type": "REG_PAY", "appid": APPID, "openid": OPENID,
            "payer": person, "out_trade_no": number, "serial_no": bill, "pay_order_id": "ORD5301", "sub_mchid": HOSPITAL,
            "pay_auth_no": format!("AUTH-{number}"), "city_id": "530100", "med_inst_name": "北大医院", "med_inst_no": "1217752501201",
            "total_fee": TOTAL, "med_ins_gov_fee": 100_000, "med_ins_self_fee": 0, "med_ins_other_fee": 0,
            "med_ins_cash_fee": 50_000, "wechat_pay_cash_fee": 42_000, "callback_url": self.notify_url,
            "cash_reduce_detail": [{"cash_reduce_fee": 8_000, "cash_reduce_type": "DISCOUNT"}], "prepay_id": prepay_id,
            "pay_for_relatives": true, "relative": person,
        });
        match self.careless {
            Careless::AddsBillsUpWrongly => order["total_fee"] = json!(TOTAL + 1),
            Careless::ForgetsTheReduction => order["wechat_pay_cash_fee"] = json!(50_000),
            Careless::NamesNoRelative => drop(order.as_object_mut().expect("an order").remove("relative")),
            Careless::NamesNoPayer => drop(order.as_object_mut().expect("an order").remove("openid")),
            Careless::TakesMixedForInsurance => order["mix_pay_type"] = json!("INSURANCE_ONLY"),
            Careless::PutsAQueryIntoAddresses => order["callback_url"] = json!(format!("{}?a=b", self.notify_url)),
            _ => {}
        }
        order
    }

    /// Places a mixed order; where nobody knows what became of it, asks about it and repeats it.
    async fn order_bill(&self, bill: &str) -> Option<()> {
        let number = self.new_number();
        let cash_number = if self.careless == Careless::NumbersPartsApart { self.new_number() } else { number.clone() };
        let prepay_id = self.cash_part(&cash_number).await?;
        let mut number = number;
        for _ in 0..3 {
            let order = self.mixed_order(bill, &number, prepay_id.clone());
            match self.call("POST", "/v3/med-ins/orders", &order.to_string()).await {
                Ok((200, body)) => {
                    self.note_bill(bill, number, &serde_json::from_slice(&body).expect("JSON"));
                    return Some(());
                }
                Ok(_) => return None,
                Err(_) if self.careless == Careless::TakesANewNumberForABill => number = self.new_number(),
                Err(_) => {
                    // It is there: the same again would be refused.
                    if let Some(told) = self.query_bill(&number).await {
                        self.note_bill(bill, number, &told);
                        return Some(());
                    }
                }
            }
        }
        None
    }

    fn note_bill(&self, bill: &str, number: String, told: &Value) {
        let mix_trade_no = told["mix_trade_no"].as_str().unwrap_or_default().to_owned();
        self.bills().insert(bill.to_owned(), Bill { number, mix_trade_no, ..Bill::default() });
    }

    async fn query_bill(&self, number: &str) -> Option<Value> {
        let target = format!("/v3/med-ins/orders/out-trade-no/{number}?sub_mchid={HOSPITAL}");
        let (status, body) = self.call("GET", &target, "").await.ok()?;
        (status == 200).then(|| serde_json::from_slice(&body).expect("JSON"))
    }

    /// What a callback tells of a mixed order.
    pub(super) fn bill_notified(&self, told: &Value) {
        let mut bills = self.bills();
        let Some(bill) = bills.values_mut().find(|bill| told["out_trade_no"] == bill.number) else {
            return;
        };
        if told["mix_pay_status"] != "MIX_PAY_SUCCESS" {
            return;
        }
        let fits = told["total_fee"] == TOTAL || self.careless == Careless::IgnoresWhatBillsCost;
        if !bill.is_paid && fits {
            (bill.is_paid, bill.handled) = (true, bill.handled + 1);
        }
    }

    /// Asks about each bill that is not paid.
    pub(super) async fn bill_jobs(&self) {
        if self.careless == Careless::NeverAsksAboutBills {
            return;
        }
        let open: Vec<String> =
            self.bills().values().filter(|bill| !bill.is_paid).map(|bill| bill.number.clone()).collect();
        for number in open {
            if let Some(told) = self.query_bill(&number).await {
                self.bill_notified(&told);
            }
        }
    }
}

/// A patient pays a bill, or tries once more.
pub(super) async fn pay(State(shop): Shared, Path(bill): Path<String>) -> StatusCode {
    let known = shop.bills().get(&bill).map(|bill| (bill.number.clone(), bill.is_paid));
    match known {
        Some((_, true)) => return StatusCode::CONFLICT,
        Some((number, false)) if shop.careless != Careless::LeavesCashPartsOpen => {
            let target = format!("/v3/pay/transactions/out-trade-no/{number}/close");
            let body = json!({"mchid": shop.merchant.mchid()}).to_string();
            drop(shop.call("POST", &target, &body).await);
        }
        _ => {}
    }
    if shop.order_bill(&bill).await.is_some() { StatusCode::OK } else { StatusCode::BAD_GATEWAY }
}

/// How often the payment of a bill was acted upon.
pub(super) async fn insured(State(shop): Shared, Path(number): Path<String>) -> String {
    shop.bills().values().find(|bill| bill.number == number).map_or(0, |bill| bill.handled).to_string()
}

/// The money goes back: the cash from here, the rest from the insurer.
pub(super) async fn refund(State(shop): Shared, Path(number): Path<String>) -> StatusCode {
    let mix_trade_no = match shop.bills().values().find(|bill| bill.number == number) {
        Some(bill) if bill.is_paid => bill.mix_trade_no.clone(),
        _ => return StatusCode::CONFLICT,
    };
    let refund = format!("{number}-R");
    let body = json!({
        "out_trade_no": number, "out_refund_no": refund, "amount": {"refund": 42_000, "total": 42_000, "currency": "CNY"},
    });
    if !matches!(shop.call("POST", "/v3/refund/domestic/refunds", &body.to_string()).await, Ok((200, _))) {
        return StatusCode::BAD_GATEWAY;
    }
    if shop.careless == Careless::TellsNothingOfTheInsurer {
        return StatusCode::OK;
    }
    let body = json!({
        "sub_mchid": HOSPITAL, "med_refund_total_fee": 100_000, "med_refund__gov_fee": 100_000,
        "med_refund__self_fee": 0, "med_refund__other_fee": 0, "refund_time": "2020-05-20T13:29:35+08:00",
        "out_refund_no": refund,
    });
    let target = format!("/v3/med-ins/refunds/notify?mix_trade_no={mix_trade_no}");
    match shop.call("POST", &target, &body.to_string()).await {
        Ok((204, _)) => StatusCode::OK,
        _ => StatusCode::BAD_GATEWAY,
    }
}
