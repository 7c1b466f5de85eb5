//! What not every shop does: combined orders, profit sharing, and payments inside of WeChat and in apps.

use super::*;
use crate::wire::{MERCHANT_KEY, encrypted};

const APPID: &str = "wx1234567890abcdef";
const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";
const SUPPLIER: &str = "1900000109";

/// The share of an order.
#[derive(Clone)]
pub(super) struct Sharing {
    pub(super) number: String,
    pub(super) arrived: usize,
    pub(super) is_over: bool,
    pub(super) is_given_back: bool,
}

impl Shop {
    /// How an order is paid; what that needs is added to it.
    pub(super) fn way_to_pay(&self, order: &mut Value) -> &'static str {
        if self.shares() && self.careless != Careless::MarksNoOrders {
            order["settle_info"] = json!({"profit_sharing": true});
        }
        match self.careless {
            Careless::PaysInAnApp => "app",
            Careless::PaysInWeChat
            | Careless::SignsWithoutThePrefix
            | Careless::LeavesTheFormToThePage
            | Careless::InvokesInTheWayOfAnApp => {
                order["payer"] = json!({"openid": "oUpF8uMuAJOM2pxb1Q"});
                "jsapi"
            }
            _ => "native",
        }
    }

    /// What the front end invokes the payment with, where it does that with a signature.
    pub(super) fn invocation(&self, told: &Value) -> Option<Value> {
        let prepay_id = told["prepay_id"].as_str()?;
        let sign = |line: &str| {
            let lines = format!("{APPID}\n{NOW}\n{NONCE}\n{line}\n");
            MERCHANT_KEY.sign(lines.as_bytes()).expect("a signature")
        };
        let package = format!("prepay_id={prepay_id}");
        let page = |package: &str, line: &str| {
            json!({
                "appId": APPID, "timeStamp": NOW.to_string(), "nonceStr": NONCE, "package": package, "signType": "RSA",
                "paySign": sign(line),
            })
        };
        Some(match self.careless {
            Careless::SignsWithoutThePrefix => page(prepay_id, prepay_id),
            // The page writes the name in front, and adds what is always the same.
            Careless::LeavesTheFormToThePage => page(prepay_id, &package),
            Careless::PaysInAnApp | Careless::InvokesInTheWayOfAnApp => json!({
                "appid": APPID, "prepayid": prepay_id, "noncestr": NONCE, "timestamp": NOW.to_string(),
                "sign": sign(prepay_id),
            }),
            _ => page(&package, &package),
        })
    }

    fn shares(&self) -> bool {
        matches!(
            self.careless,
            Careless::Market
                | Careless::AddsNoReceivers
                | Careless::MarksNoOrders
                | Careless::TakesFinishedForSuccess
                | Careless::NeverReleases
                | Careless::RefundsBeforeSharesComeBack
                | Careless::SharesTooMuch
        )
    }

    pub(super) fn has_whole(&self, number: &str) -> bool {
        self.wholes.lock().expect("orders").contains_key(number)
    }

    /// Each order of a combined one that is paid.
    pub(super) fn handle_parts(&self, whole: &str, paid: &Value) {
        let parts = paid["sub_orders"].as_array().cloned().unwrap_or_default();
        let parts = parts.into_iter().filter(|part| part["amount"]["total_amount"] == 4_400);
        let most = if self.careless == Careless::SettlesTheFirstPartAlone { 1 } else { usize::MAX };
        for part in parts.take(most) {
            let number = part["out_trade_no"].as_str().unwrap_or_default().to_owned();
            let mut orders = self.orders();
            let order = orders.entry(number).or_default();
            order.is_part = true;
            order.handled += u64::from(!order.is_paid);
            order.is_paid = true;
        }
        self.wholes.lock().expect("orders").insert(whole.to_owned(), false);
    }

    pub(super) async fn market_jobs(&self) {
        let wholes = self.wholes.lock().expect("orders").clone();
        for (number, _) in wholes.into_iter().filter(|(_, is_open)| *is_open) {
            if self.careless == Careless::QueriesPartsAlone {
                self.query(&format!("{number}-1")).await;
                continue;
            }
            let target = format!("/v3/combine-transactions/out-trade-no/{number}");
            let Ok((200, told)) = self.call("GET", &target, "").await else {
                continue;
            };
            let told: Value = serde_json::from_slice(&told).expect("JSON");
            if told["sub_orders"][0]["trade_state"] == "SUCCESS" {
                self.handle_parts(&number, &told);
            }
        }
        let orders: Vec<(String, String, Sharing)> = (self.orders().iter())
            .filter_map(|(number, order)| Some((number.clone(), order.transaction_id.clone(), order.sharing.clone()?)))
            .collect();
        for (number, transaction_id, sharing) in orders.into_iter().filter(|(_, _, sharing)| !sharing.is_over) {
            let target = format!("/v3/profitsharing/orders/{}?transaction_id={transaction_id}", sharing.number);
            let (_, told) = self.call("GET", &target, "").await.expect("an answer");
            let told: Value = serde_json::from_slice(&told).expect("JSON");
            let takes_all = self.careless == Careless::TakesFinishedForSuccess;
            let has_arrived = |one: &&Value| takes_all || one["result"] == "SUCCESS";
            let arrived = told["receivers"].as_array().into_iter().flatten().filter(has_arrived).count();
            if let Some(sharing) = self.orders().get_mut(&number).and_then(|order| order.sharing.as_mut())
                && told["state"] == "FINISHED"
            {
                (sharing.arrived, sharing.is_over) = (arrived, true);
            }
        }
    }

    async fn add_supplier(&self) {
        let body = json!({
            "appid": APPID, "type": "MERCHANT_ID", "account": SUPPLIER, "name": encrypted("供应商"),
            "relation_type": "SUPPLIER",
        });
        self.call("POST", "/v3/profitsharing/receivers/add", &body.to_string()).await.expect("an answer");
    }

    /// A part of a payment that is of no order goes to the supplier.
    pub(super) async fn share_payment(&self, transaction_id: &str, sharing: &str) -> StatusCode {
        self.add_supplier().await;
        let body = json!({
            "transaction_id": transaction_id, "out_order_no": sharing, "unfreeze_unsplit": true,
            "receivers": [{"type": "MERCHANT_ID", "account": SUPPLIER, "amount": 100, "description": "货款"}],
        });
        match self.call("POST", "/v3/profitsharing/orders", &body.to_string()).await {
            Ok((200, _)) => StatusCode::OK,
            _ => StatusCode::CONFLICT,
        }
    }

    /// Asks for what was shared out of an order, once; gives whether all of it has come back.
    pub(super) async fn has_shares_back(&self, number: &str) -> bool {
        let sharing = self.orders().get(number).and_then(|order| order.sharing.clone());
        let Some(sharing) = sharing.filter(|sharing| sharing.arrived > 0) else {
            return true;
        };
        if self.careless == Careless::RefundsBeforeSharesComeBack {
            return true;
        }
        let back = format!("{}-B", sharing.number);
        if sharing.is_given_back {
            let target = format!("/v3/profitsharing/return-orders/{back}?out_order_no={}", sharing.number);
            let (_, told) = self.call("GET", &target, "").await.expect("an answer");
            return serde_json::from_slice::<Value>(&told).expect("JSON")["result"] == "SUCCESS";
        }
        let body = json!({
            "out_order_no": sharing.number, "out_return_no": back, "return_mchid": SUPPLIER, "amount": 880,
            "description": "退款",
        });
        self.call("POST", "/v3/profitsharing/return-orders", &body.to_string()).await.expect("an answer");
        if let Some(sharing) = self.orders().get_mut(number).and_then(|order| order.sharing.as_mut()) {
            sharing.is_given_back = true;
        }
        false
    }
}

/// Two orders that are paid together.
pub(super) async fn combined(State(shop): Shared) -> StatusCode {
    let number = shop.new_number();
    let mut body = shop.combined(&number);
    if shop.careless == Careless::UsesPartsTwice {
        body["sub_orders"][1]["out_trade_no"] = json!("SHOP-PART");
    }
    match shop.call("POST", "/v3/combine-transactions/native", &body.to_string()).await {
        Ok((200, _)) => {
            shop.wholes.lock().expect("orders").insert(number, true);
            StatusCode::OK
        }
        _ => StatusCode::BAD_GATEWAY,
    }
}

/// A tenth of a paid order goes to the supplier.
pub(super) async fn share(State(shop): Shared, Path(number): Path<String>) -> StatusCode {
    let Some(transaction_id) = shop.orders().get(&number).map(|order| order.transaction_id.clone()) else {
        return StatusCode::CONFLICT;
    };
    if shop.careless != Careless::AddsNoReceivers {
        shop.add_supplier().await;
    }
    let amount = if shop.careless == Careless::SharesTooMuch { 8_000 } else { 880 };
    let sharing = format!("{number}-S");
    let body = json!({
        "transaction_id": transaction_id, "out_order_no": sharing,
        "unfreeze_unsplit": shop.careless != Careless::NeverReleases,
        "receivers": [{"type": "MERCHANT_ID", "account": SUPPLIER, "amount": amount, "description": "货款"}],
    });
    match shop.call("POST", "/v3/profitsharing/orders", &body.to_string()).await {
        Ok((200, _)) => {
            let sharing = Sharing { number: sharing, arrived: 0, is_over: false, is_given_back: false };
            shop.orders().entry(number).or_default().sharing = Some(sharing);
            StatusCode::OK
        }
        _ => StatusCode::CONFLICT,
    }
}

/// How many shares of an order have arrived.
pub(super) async fn arrived(State(shop): Shared, Path(number): Path<String>) -> String {
    let orders = shop.orders();
    orders.get(&number).and_then(|order| order.sharing.as_ref()).map_or(0, |sharing| sharing.arrived).to_string()
}
