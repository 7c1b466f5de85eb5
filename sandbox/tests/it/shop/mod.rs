//! A shop that is led to a sandbox, as careful as a test wants it.
//!
//! It takes what its front end asks over HTTP, calls the gateway by hand, and
//! receives callbacks. Each way of being careless is one branch. What not every shop
//! does (combined orders, profit sharing, payments inside of WeChat) is in `market`,
//! what is paid after it was used (支付分) in `hires`, merchants that are taken in
//! (特约商户进件) in `applications`, bills that the insurance pays in part (医保支付) in
//! `bills`, and coupons of a brand (商品券) in `coupons`.

mod applications;
mod bills;
mod coupons;
mod hires;
mod market;

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard, OnceLock,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use axum::{
    Router,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    routing::{get, post},
};
use serde_json::{Value, json};
use tokio::{net::TcpListener, task::JoinHandle};
use wechatpay_auth::{ApiV3Key, Clock, Merchant, PlatformKeys, RequestToSign};
use wechatpay_sandbox::{Check, Sandbox, Trigger};

use crate::wire::{KEY_ID, NOW};

/// A way of being careless, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Careless {
    Nowhere,
    TrustsResponses,
    TrustsCallbacks,
    AcceptsProbes,
    RefusesProbesAlone,
    HandlesCopies,
    LocksNothing,
    AnswersLate,
    IgnoresTheAmount,
    RepeatsWithOtherParameters,
    TakesANewNumberAfterAFailure,
    TakesANewNumberAfterSilence,
    GivesUp,
    NeverAsks,
    MakesTwoOrdersOfADoubleClick,
    HasNoCallbackHandler,
    NeverCloses,
    NeverAsksForRefunds,
    NeverDownloadsTheBill,
    UsesOneNumberForAllOrders,
    TakesANewRefundNumber,
    RefundsWithoutAnEnd,
    RefundsForEachCopy,
    HandsOutAPage,
    TrustsResponsesAndHangs,
    RefusesWrongAmounts,
    /// Combines orders, which is not careless.
    Combines,
    CombinesAndRefundsHalf,
    /// Takes payments by code, which is not careless.
    TakesCodes,
    LeadsCallbacksToALogin,
    IgnoresDifferences,
    /// Takes payments inside of WeChat or in an app, which is not careless.
    PaysInWeChat,
    PaysInAnApp,
    SignsWithoutThePrefix,
    LeavesTheFormToThePage,
    InvokesInTheWayOfAnApp,
    /// Combines orders and shares profit, which is not careless.
    Market,
    QueriesPartsAlone,
    SettlesTheFirstPartAlone,
    RefundsTheWhole,
    UsesPartsTwice,
    AddsNoReceivers,
    MarksNoOrders,
    TakesFinishedForSuccess,
    NeverReleases,
    RefundsBeforeSharesComeBack,
    SharesTooMuch,
    LocksNoHires,
    HandlesCopiesOfHires,
    TakesPaymentsForCopies,
    NeverAsksAboutHires,
    ForgetsTheDiscount,
    TakesCompletedForPaid,
    CompletesBlindly,
    RefundsByTheNumberOfTheHire,
    RefundsHiresWithoutAnEnd,
    IgnoresWhatWasCollected,
    TrustsCallbacksOfHires,
    AnswersCallbacksOfHiresLate,
    UploadsNoPictures,
    EncryptsNothing,
    CorrectsUnderANewNumber,
    ChangesAccountsWithoutAnEnd,
    NeverAsksAboutAccounts,
    /// Shares the payments of its service orders, which is not careless.
    SharesHires,
    RaisesHires,
    ReportsAnotherTime,
    AddsBillsUpWrongly,
    ForgetsTheReduction,
    TakesMixedForInsurance,
    NumbersPartsApart,
    NeverAsksAboutBills,
    IgnoresWhatBillsCost,
    PutsAQueryIntoAddresses,
    NamesNoPayer,
    NamesNoRelative,
    LeavesCashPartsOpen,
    TellsNothingOfTheInsurer,
    TakesANewNumberForABill,
    SetsNoAddressForCoupons,
    ConfirmsNoCoupons,
    WatchesNoCodes,
    HandsOutCouponsAtOnce,
    ShowsPicturesFromElsewhere,
    AsksAboutNoCoupons,
    ReportsUsesTwice,
    EndsUsedCoupons,
    ReturnsUnusedCoupons,
}

#[derive(Default)]
struct Order {
    is_paid: bool,
    is_closed: bool,
    handled: u64,
    transaction_id: String,
    refunds: Vec<String>,
    is_refunded: bool,
    is_part: bool,
    sharing: Option<market::Sharing>,
}

struct Shop {
    careless: Careless,
    /// Where the gateway is, once somebody has said so.
    base_url: Arc<OnceLock<String>>,
    clock: Clock,
    notify_url: String,
    merchant: Merchant,
    platform: PlatformKeys,
    api_v3_key: ApiV3Key,
    client: reqwest::Client,
    numbers: AtomicU32,
    orders: Mutex<BTreeMap<String, Order>>,
    carts: tokio::sync::Mutex<BTreeMap<String, String>>,
    hires: Mutex<BTreeMap<String, hires::Hire>>,
    /// Applications, by the business code, that are not finished.
    applications: Mutex<BTreeMap<String, applications::Application>>,
    /// How often each merchant's account was changed.
    accounts: Mutex<BTreeMap<String, u32>>,
    bills: Mutex<BTreeMap<String, bills::Bill>>,
    coupons: Mutex<BTreeMap<String, coupons::Coupon>>,
    /// Combined orders, by their numbers, and whether they wait to be paid.
    wholes: Mutex<BTreeMap<String, bool>>,
}

/// It is open as long as it lives.
pub struct OpenShop {
    pub address: String,
    base_url: Arc<OnceLock<String>>,
    server: JoinHandle<()>,
}

impl Drop for OpenShop {
    fn drop(&mut self) {
        self.server.abort();
    }
}

type Shared = State<Arc<Shop>>;

impl OpenShop {
    /// A shop of the sandbox's merchant, led to it.
    pub async fn new(sandbox: &Sandbox, careless: Careless) -> Self {
        let shop = Self::of_merchant(sandbox, careless, Clock::fixed(NOW)).await;
        shop.lead_to(sandbox.base_url());
        shop
    }

    /// The shop calls this gateway from now on. It waits for that with its first call.
    pub fn lead_to(&self, base_url: String) {
        self.base_url.set(base_url).expect("it is led to one gateway");
    }

    /// A shop of the sandbox's merchant that does not know its gateway yet.
    pub async fn of_merchant(sandbox: &Sandbox, careless: Careless, clock: Clock) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let shop = Arc::new(Shop {
            careless,
            base_url: Arc::default(),
            clock,
            notify_url: format!("{address}/notify"),
            merchant: sandbox.merchant(),
            platform: sandbox.platform_keys(),
            api_v3_key: sandbox.api_v3_key(),
            client: reqwest::Client::builder().no_proxy().build().expect("a client"),
            numbers: AtomicU32::new(1),
            orders: Mutex::default(),
            carts: tokio::sync::Mutex::default(),
            hires: Mutex::default(),
            applications: Mutex::default(),
            accounts: Mutex::default(),
            bills: Mutex::default(),
            coupons: Mutex::default(),
            wholes: Mutex::default(),
        });
        let base_url = Arc::clone(&shop.base_url);
        let service = Router::new()
            .route("/orders", post(order))
            .route("/carts/{cart}", post(cart))
            .route("/orders/{number}/handled", get(handled))
            .route("/orders/{number}/refunds", post(refund))
            .route("/bill", post(bill))
            .route("/differences", post(differences))
            .route("/combined", post(market::combined))
            .route("/orders/{number}/shares", post(market::share).get(market::arrived))
            .route("/hires", post(hires::hire))
            .route("/hires/{number}/end", post(hires::complete))
            .route("/hires/{number}/collected", get(hires::collected))
            .route("/hires/{number}/refunds", post(hires::refund))
            .route("/merchants/{merchant}", post(applications::take_in))
            .route("/merchants/{merchant}/account", post(applications::change_account))
            .route("/hires/{number}/modify", post(hires::modify))
            .route("/hires/{number}/report", post(hires::report))
            .route("/hires/{number}/shares", post(hires::share))
            .route("/bills/{bill}", post(bills::pay))
            .route("/bills/{number}/insured", get(bills::insured))
            .route("/bills/{number}/refunds", post(bills::refund))
            .route("/coupons", post(coupons::create))
            .route("/coupons/{code}/use", post(coupons::spend))
            .route("/coupons/{code}/return", post(coupons::give_back))
            .route("/coupons/{code}/end", post(coupons::end))
            .route("/jobs", post(jobs))
            .route("/notify", post(notified))
            .with_state(shop);
        let server = tokio::spawn(async move { axum::serve(listener, service).await.expect("a server") });
        Self { address, base_url, server }
    }

    fn trigger(&self, text: &str) -> Trigger {
        text.replace("SHOP", &self.address).parse().expect("a trigger")
    }

    /// A run with every trigger that each shop has.
    pub fn check(&self) -> Check {
        self.short_check()
            .double_click(self.trigger("SHOP/carts/{unique}"))
            .bill(self.trigger("SHOP/bill"))
            .reconcile(self.trigger("SHOP/differences"))
    }

    /// A run with those that the rows of a market need too.
    pub fn short_check(&self) -> Check {
        Check::new(self.trigger("SHOP/orders"))
            .handled(self.trigger("GET SHOP/orders/{out_trade_no}/handled"))
            .refund(self.trigger("SHOP/orders/{out_trade_no}/refunds"))
            .jobs(self.trigger("SHOP/jobs"))
    }

    /// The same with combined orders.
    pub fn combining_check(&self) -> Check {
        self.short_check().combined(self.trigger("SHOP/combined"))
    }

    /// The same with merchants that are taken in.
    pub fn taking_in_check(&self) -> Check {
        self.short_check().take_in(self.trigger("SHOP/merchants/{unique}"))
    }

    /// The same with settlement accounts that change.
    pub fn changing_check(&self) -> Check {
        self.short_check().change_settlement(self.trigger("SHOP/merchants/{unique}/account"))
    }

    /// The same with service orders that are modified, reported and shared.
    pub fn reporting_check(&self) -> Check {
        self.hiring_check()
            .modify(self.trigger("SHOP/hires/{out_order_no}/modify"))
            .report_paid(self.trigger("SHOP/hires/{out_order_no}/report"))
            .share_service(self.trigger("SHOP/hires/{out_order_no}/shares"))
    }

    /// The same with bills that the insurance pays in part.
    pub fn insuring_check(&self) -> Check {
        self.short_check()
            .mixed_order(self.trigger("SHOP/bills/{unique}"))
            .insured(self.trigger("GET SHOP/bills/{out_trade_no}/insured"))
            .refund_insured(self.trigger("SHOP/bills/{out_trade_no}/refunds"))
    }

    /// The same with coupons.
    pub fn coupon_check(&self) -> Check {
        self.short_check()
            .create_coupon(self.trigger("SHOP/coupons"))
            .use_coupon(self.trigger("SHOP/coupons/{coupon_code}/use"))
            .return_coupon(self.trigger("SHOP/coupons/{coupon_code}/return"))
            .end_coupon(self.trigger("SHOP/coupons/{coupon_code}/end"))
    }

    /// The same with service orders.
    pub fn hiring_check(&self) -> Check {
        self.short_check()
            .service_order(self.trigger("SHOP/hires"))
            .complete(self.trigger("SHOP/hires/{out_order_no}/end"))
            .collected(self.trigger("GET SHOP/hires/{out_order_no}/collected"))
            .refund_service(self.trigger("SHOP/hires/{out_order_no}/refunds"))
    }

    /// The same with profit sharing.
    pub fn sharing_check(&self) -> Check {
        self.short_check()
            .share(self.trigger("SHOP/orders/{out_trade_no}/shares"))
            .shared(self.trigger("GET SHOP/orders/{out_trade_no}/shares"))
    }
}

/// Why there is no response to go by.
#[derive(Debug, PartialEq, Eq)]
enum Unclear {
    Silent,
    Failed,
    Forged,
}

impl Shop {
    fn orders(&self) -> MutexGuard<'_, BTreeMap<String, Order>> {
        self.orders.lock().expect("orders")
    }

    async fn base_url(&self) -> String {
        loop {
            if let Some(base_url) = self.base_url.get() {
                return base_url.clone();
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// In Beijing.
    fn yesterday(&self) -> String {
        let now = time::OffsetDateTime::from_unix_timestamp(self.clock.now() + 8 * 3_600).expect("a moment");
        (now.date() - time::Duration::days(1)).to_string()
    }

    fn new_number(&self) -> String {
        if self.careless == Careless::UsesOneNumberForAllOrders {
            return "SHOP-1".to_owned();
        }
        format!("SHOP-{:04}", self.numbers.fetch_add(1, Ordering::Relaxed))
    }

    /// One call: a status, and a body that is verified.
    async fn call(&self, method: &str, target: &str, body: &str) -> Result<(u16, Bytes), Unclear> {
        let nonce = format!("{:032X}", self.numbers.fetch_add(1, Ordering::Relaxed));
        let base_url = self.base_url().await;
        let request =
            RequestToSign { method, target, timestamp: self.clock.now(), nonce: &nonce, body: body.as_bytes() };
        let authorization = wechatpay_auth::sign(&self.merchant, &request).expect("a signature");
        let method = method.parse().expect("a method");
        let request = self.client.request(method, format!("{base_url}{target}")).body(body.to_owned());
        let request = request.header("Authorization", authorization).header("Accept", "application/json");
        let mut request = request.header("User-Agent", "shop").header("Content-Type", "application/json");
        if target.ends_with("/receivers/add")
            || target.ends_with("/applyment/")
            || target.ends_with("/modify-settlement")
            || target.ends_with("/med-ins/orders")
        {
            // Names in it are encrypted.
            request = request.header("Wechatpay-Serial", KEY_ID);
        }
        let response = request.send().await.map_err(|_| Unclear::Silent)?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = response.bytes().await.map_err(|_| Unclear::Silent)?;
        if status == 429 || status >= 500 {
            return Err(Unclear::Failed);
        }
        let is_file = target.starts_with("/v3/billdownload/");
        let trusts = matches!(self.careless, Careless::TrustsResponses | Careless::TrustsResponsesAndHangs);
        if status < 300 && !is_file && !trusts {
            wechatpay_auth::verify(&headers, body.clone(), &self.platform, self.clock.now())
                .map_err(|_| Unclear::Forged)?;
        }
        Ok((status, body))
    }

    /// The bill of yesterday; empty where it is not downloaded.
    async fn bill(&self) -> Option<String> {
        let target = format!("/v3/bill/tradebill?bill_date={}", self.yesterday());
        let Ok((200, body)) = self.call("GET", &target, "").await else {
            return None;
        };
        let body: Value = serde_json::from_slice(&body).expect("JSON");
        let base_url = self.base_url().await;
        let url = body["download_url"].as_str().unwrap_or_default().strip_prefix(&base_url).unwrap_or_default();
        if self.careless == Careless::NeverDownloadsTheBill {
            return Some(String::new());
        }
        let (_, file) = self.call("GET", url, "").await.expect("a file");
        Some(String::from_utf8(file.to_vec()).expect("text"))
    }

    async fn query(&self, number: &str) -> Option<Value> {
        let target = format!("/v3/pay/transactions/out-trade-no/{number}?mchid={}", self.merchant.mchid());
        let (status, body) = self.call("GET", &target, "").await.ok()?;
        (status == 200).then(|| serde_json::from_slice(&body).expect("JSON"))
    }

    fn combines(&self) -> bool {
        matches!(self.careless, Careless::Combines | Careless::CombinesAndRefundsHalf)
    }

    /// Two orders that are paid together.
    fn combined(&self, number: &str) -> Value {
        let part = |at: u32| {
            json!({
                "mchid": self.merchant.mchid(), "attach": "QQ", "description": "QQ公仔",
                "out_trade_no": format!("{number}-{at}"), "amount": {"total_amount": 4_400, "currency": "CNY"},
            })
        };
        json!({
            "combine_appid": "wx1234567890abcdef", "combine_mchid": self.merchant.mchid(),
            "combine_out_trade_no": number, "notify_url": self.notify_url, "sub_orders": [part(1), part(2)],
        })
    }

    /// Asks again with the same number, as long as it is not known what became of it.
    async fn place(&self) -> Option<(String, Value)> {
        let mut number = self.new_number();
        let mut total = 8_800;
        if self.careless == Careless::UsesOneNumberForAllOrders {
            total = 100 + self.numbers.fetch_add(1, Ordering::Relaxed);
        }
        for _ in 0..3 {
            let mut order = json!({
                "appid": "wx1234567890abcdef", "mchid": self.merchant.mchid(), "description": "QQ公仔",
                "out_trade_no": number, "notify_url": self.notify_url, "amount": {"total": total},
            });
            let placed = if self.careless == Careless::TakesCodes {
                order["payer"] = json!({"auth_code": "130061098828009406"});
                order["scene_info"] = json!({"store_info": {"id": "0001"}});
                order.as_object_mut().expect("an order").remove("notify_url");
                self.call("POST", "/v3/pay/transactions/codepay", &order.to_string()).await
            } else if self.combines() {
                self.call("POST", "/v3/combine-transactions/native", &self.combined(&number).to_string()).await
            } else {
                let way = self.way_to_pay(&mut order);
                self.call("POST", &format!("/v3/pay/transactions/{way}"), &order.to_string()).await
            };
            match placed {
                Ok((200, body)) => {
                    self.orders().entry(number.clone()).or_default();
                    return Some((number, serde_json::from_slice(&body).expect("JSON")));
                }
                Ok(_) => return None,
                Err(unclear) => match (self.careless, unclear) {
                    (Careless::GivesUp, _) => return None,
                    (Careless::TakesANewNumberAfterSilence, Unclear::Silent)
                    | (Careless::TakesANewNumberAfterAFailure, Unclear::Failed) => number = self.new_number(),
                    (Careless::RepeatsWithOtherParameters, Unclear::Failed) => total += 1,
                    (_, Unclear::Silent) => drop(self.query(&number).await),
                    _ => {}
                },
            }
        }
        None
    }

    /// What is done once for each paid order.
    async fn handle(&self, number: &str, paid: &Value) {
        let was_paid = self.orders().get(number).is_none_or(|order| order.is_paid);
        if self.careless == Careless::LocksNothing {
            // Another copy that comes meanwhile finds the order as it was.
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        let mut orders = self.orders();
        let Some(order) = orders.get_mut(number) else {
            return;
        };
        if !fits(paid) && self.careless != Careless::IgnoresTheAmount {
            return;
        }
        let is_new = if self.careless == Careless::LocksNothing { !was_paid } else { !order.is_paid };
        if is_new || self.careless == Careless::HandlesCopies {
            order.handled += 1;
        }
        order.is_paid = true;
        order.transaction_id = paid["transaction_id"].as_str().unwrap_or_default().to_owned();
    }
}

/// Whether a payment has the amount of all orders.
fn fits(paid: &Value) -> bool {
    match paid["sub_orders"].as_array() {
        Some(parts) => parts.iter().all(|part| part["amount"]["total_amount"] == 4_400),
        None => paid["amount"]["total"] == 8_800,
    }
}

async fn order(State(shop): Shared) -> (StatusCode, String) {
    match shop.place().await {
        _ if shop.careless == Careless::TrustsResponsesAndHangs => std::future::pending().await,
        Some((number, _)) if shop.careless == Careless::HandsOutAPage => {
            (StatusCode::OK, format!("<p>order {number}</p>"))
        }
        Some((number, answer)) => {
            let way = shop.invocation(&answer).unwrap_or_else(|| json!({"code_url": answer["code_url"]}));
            (StatusCode::OK, json!({"number": number, "way": way}).to_string())
        }
        None => (StatusCode::BAD_GATEWAY, String::new()),
    }
}

async fn cart(State(shop): Shared, Path(cart): Path<String>) -> (StatusCode, String) {
    let mut carts = shop.carts.lock().await;
    let known = carts.get(&cart).filter(|_| shop.careless != Careless::MakesTwoOrdersOfADoubleClick).cloned();
    match known {
        Some(number) => (StatusCode::OK, number),
        None => match shop.place().await {
            Some((number, _)) => {
                carts.insert(cart, number.clone());
                (StatusCode::OK, number)
            }
            None => (StatusCode::BAD_GATEWAY, String::new()),
        },
    }
}

async fn handled(State(shop): Shared, Path(number): Path<String>) -> String {
    shop.orders().get(&number).map_or(0, |order| order.handled).to_string()
}

async fn refund(State(shop): Shared, Path(number): Path<String>) -> StatusCode {
    if !shop.has_shares_back(&number).await {
        return StatusCode::CONFLICT;
    }
    let is_done = shop.orders().get(&number).is_none_or(|order| !order.is_paid || order.is_refunded);
    let is_part = shop.orders().get(&number).is_some_and(|order| order.is_part);
    let refunds = shop.orders().get(&number).map_or(0, |order| order.refunds.len());
    if is_done && shop.careless != Careless::RefundsWithoutAnEnd {
        return StatusCode::CONFLICT;
    }
    let file = |at: usize| {
        let (of, total) = match is_part {
            _ if shop.combines() => (format!("{number}-{at}"), 4_400),
            true if shop.careless == Careless::RefundsTheWhole => {
                (number.split('-').take(2).collect::<Vec<_>>().join("-"), 4_400)
            }
            true => (number.clone(), 4_400),
            false => (number.clone(), 8_800),
        };
        let body = json!({
            "out_trade_no": of, "out_refund_no": format!("{number}-R{at}"), "notify_url": shop.notify_url,
            "amount": {"refund": total, "total": total, "currency": "CNY"},
        });
        (format!("{number}-R{at}"), body.to_string())
    };
    let mut at = if is_done { 9 } else { refunds + 1 };
    for _ in 0..3 {
        let (refund, body) = file(at);
        match shop.call("POST", "/v3/refund/domestic/refunds", &body).await {
            Ok((200, _)) => {
                let mut orders = shop.orders();
                let order = orders.entry(number).or_default();
                order.refunds.push(refund);
                order.is_refunded = shop.careless != Careless::Combines || at == 2;
                return StatusCode::OK;
            }
            Ok(_) => return StatusCode::CONFLICT,
            Err(_) if shop.careless == Careless::TakesANewRefundNumber => at += 1,
            Err(_) => {}
        }
    }
    StatusCode::BAD_GATEWAY
}

async fn bill(State(shop): Shared) -> StatusCode {
    if shop.bill().await.is_some() { StatusCode::OK } else { StatusCode::BAD_GATEWAY }
}

/// How many lines of the bill are of no order of the shop.
async fn differences(State(shop): Shared) -> (StatusCode, String) {
    let Some(bill) = shop.bill().await else {
        return (StatusCode::BAD_GATEWAY, String::new());
    };
    let payments = bill.lines().skip(1).take_while(|line| line.starts_with('`'));
    let unknown = payments.filter(|line| !shop.orders().keys().any(|number| line.contains(&format!("`{number},"))));
    let unknown = if shop.careless == Careless::IgnoresDifferences { 0 } else { unknown.count() };
    (StatusCode::OK, unknown.to_string())
}

async fn jobs(State(shop): Shared) {
    shop.market_jobs().await;
    shop.hire_jobs().await;
    shop.application_jobs().await;
    shop.bill_jobs().await;
    let open = |order: &Order| !order.is_paid && !order.is_closed;
    let unpaid: Vec<String> =
        shop.orders().iter().filter(|(_, order)| open(order)).map(|(number, _)| number.clone()).collect();
    for number in unpaid {
        if shop.careless == Careless::NeverAsks {
            break;
        }
        match shop.query(&number).await {
            Some(paid) if paid["trade_state"] == "SUCCESS" => shop.handle(&number, &paid).await,
            Some(unpaid) if unpaid["trade_state"] == "NOTPAY" && shop.careless != Careless::NeverCloses => {
                let target = format!("/v3/pay/transactions/out-trade-no/{number}/close");
                let body = json!({"mchid": shop.merchant.mchid()}).to_string();
                if shop.call("POST", &target, &body).await.is_ok()
                    && let Some(order) = shop.orders().get_mut(&number)
                {
                    order.is_closed = true;
                }
            }
            _ => {}
        }
    }
    let refunds: Vec<String> = shop.orders().values().flat_map(|order| order.refunds.clone()).collect();
    for number in refunds.into_iter().filter(|_| shop.careless != Careless::NeverAsksForRefunds) {
        let _ = shop.call("GET", &format!("/v3/refund/domestic/refunds/{number}"), "").await;
    }
}

async fn notified(State(shop): Shared, headers: HeaderMap, body: Bytes) -> StatusCode {
    let signature = headers.get("wechatpay-signature").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_probe = signature.starts_with("WECHATPAY/SIGNTEST/");
    match shop.careless {
        Careless::HasNoCallbackHandler => return StatusCode::NOT_FOUND,
        Careless::AcceptsProbes if is_probe => return StatusCode::NO_CONTENT,
        Careless::RefusesProbesAlone if is_probe => return StatusCode::UNAUTHORIZED,
        Careless::LeadsCallbacksToALogin => return StatusCode::FOUND,
        Careless::AnswersLate => tokio::time::sleep(Duration::from_secs(7)).await,
        _ => {}
    }
    let opened = wechatpay_auth::open_callback(&headers, &body, &shop.platform, &shop.api_v3_key, shop.clock.now());
    let Ok(opened) = opened else {
        let trusts = matches!(shop.careless, Careless::TrustsCallbacks | Careless::RefusesProbesAlone)
            || (shop.careless == Careless::TrustsCallbacksOfHires && says_payscore(&body));
        return if trusts { StatusCode::NO_CONTENT } else { StatusCode::UNAUTHORIZED };
    };
    let resource: Value = serde_json::from_slice(&opened.resource).expect("JSON");
    if opened.event_type.starts_with("PAYSCORE.") {
        if shop.careless == Careless::AnswersCallbacksOfHiresLate {
            tokio::time::sleep(Duration::from_secs(7)).await;
        }
        shop.hire_notified(&opened.event_type, &resource).await;
        return StatusCode::NO_CONTENT;
    }
    match opened.event_type.as_str() {
        "MEDICAL_INSURANCE.SUCCESS" => shop.bill_notified(&resource),
        "PRODUCT_COUPON_SP.SEND" => shop.coupon_notified(&resource).await,
        _ => {}
    }
    let number = resource["out_trade_no"].as_str().or(resource["combine_out_trade_no"].as_str()).unwrap_or_default();
    if opened.event_type == "TRANSACTION.SUCCESS" {
        if shop.careless == Careless::RefusesWrongAmounts && !fits(&resource) {
            return StatusCode::BAD_REQUEST;
        }
        if shop.has_whole(number) {
            shop.handle_parts(number, &resource);
            return StatusCode::NO_CONTENT;
        }
        shop.handle(number, &resource).await;
        if shop.careless == Careless::RefundsForEachCopy {
            let at = shop.numbers.fetch_add(1, Ordering::Relaxed);
            let body = json!({
                "out_trade_no": number, "out_refund_no": format!("{number}-C{at}"), "notify_url": shop.notify_url,
                "amount": {"refund": 1, "total": 8_800, "currency": "CNY"},
            });
            let _ = shop.call("POST", "/v3/refund/domestic/refunds", &body.to_string()).await;
        }
    }
    StatusCode::NO_CONTENT
}

/// Whether a callback calls itself one of pay score.
fn says_payscore(body: &[u8]) -> bool {
    let told: Value = serde_json::from_slice(body).unwrap_or_default();
    told["event_type"].as_str().is_some_and(|event_type| event_type.starts_with("PAYSCORE."))
}
