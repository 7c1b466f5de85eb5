//! A shop that is ready to go live: orders, callbacks, jobs, refunds and the bill; and, in `market`, orders that are paid
//! together and a supplier's share; in `hire`, what is paid after it was used (支付分);
//! in `partner`, merchants who are taken in (特约商户进件); in `clinic`, bills that an insurance pays in part (医保支付); in
//! `promotions`, coupons of a brand (商品券).
//!
//! ```sh
//! cargo run --example shop --features \
//!     applyment,axum,bill,combine,med_ins,merchant,pay,payscore,product_coupon,profitsharing,refund
//! ```
//!
//! It starts a sandbox of its own and goes through the checklist of readiness
//! (接入质量检查) with itself. Where `WECHATPAY_SETTINGS` names settings, it serves at
//! `http://127.0.0.1:3000` instead, for `wechatpay-sandbox check` or for you.
//!
//! In a program of yours a database holds what stands in `Orders` here, and what is
//! locked here is a transaction there; the rest stays as it is.

mod clinic;
#[cfg(test)]
mod fixture;
mod hire;
mod market;
mod partner;
mod promotions;
mod taking_in;

use std::{
    collections::{BTreeSet, HashMap},
    error::Error,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use axum::{
    Json, Router,
    extract::{FromRef, Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use tokio::{
    net::TcpListener,
    sync::{
        Mutex as Turn,
        mpsc::{self, Receiver, Sender},
    },
};
use wechatpay::{
    Callback, CallbackRejection, Callbacks, Client, Day, Event, Operation, Outcome, Settings,
    bill::{GetTradeBill, TradeBillRow},
    combine::Event as Combine,
    med_ins::Event as Insurance,
    pay::{CloseOrder, Event as Pay, NativePrepay, NativePrepayRequired, OrderAmount, QueryByOutTradeNo},
    payscore::Event as Payscore,
    product_coupon::Event as Coupons,
    refund::{
        AmountToRefund, AmountToRefundRequired, CreateRefund, Event as Refunds, QueryByOutRefundNo, RefundStatus,
    },
    shared::{Currency, Fen, SettleInfo, TradeState, TransactionId},
    time::{self, OffsetDateTime},
};
use wechatpay_sandbox::{Check, Language, Sandbox};

/// What everything costs here, in 分.
const PRICE: i64 = 8800;

/// How often a call is repeated of which nobody knows what became of it, and how long the first pause is.
const TRIES: u32 = 4;
const PAUSE: Duration = Duration::from_millis(200);

/// An order, as the shop's database has it.
struct Order {
    cart: String,
    placed: Instant,
    /// What the customer scans, once WeChat Pay has given it.
    code_url: Option<String>,
    state: OrderState,
    /// The number under which it was placed with others, if it was.
    together: Option<String>,
    transaction_id: Option<TransactionId>,
    /// How often the goods went out: once, whatever happens.
    deliveries: u32,
    share: Option<market::Share>,
    /// How many returns of the share have failed.
    failed_returns: u32,
    refund: Option<RefundStatus>,
}

impl Order {
    fn of(cart: &str) -> Self {
        Self {
            cart: cart.to_owned(),
            placed: Instant::now(),
            code_url: None,
            state: OrderState::Open,
            together: None,
            transaction_id: None,
            deliveries: 0,
            share: None,
            failed_returns: 0,
            refund: None,
        }
    }
}

#[derive(PartialEq)]
enum OrderState {
    Open,
    Paid,
    Closed,
}

type Orders = HashMap<String, Order>;

struct Shop {
    client: Client,
    appid: String,
    mchid: String,
    notify_url: String,
    /// How long an order may stay unpaid.
    close_after: Duration,
    numbers: AtomicU32,
    orders: Mutex<Orders>,
    hires: Mutex<HashMap<String, hire::Hire>>,
    applications: Mutex<HashMap<String, partner::Application>>,
    bills: Mutex<HashMap<String, clinic::Bill>>,
    coupons: Mutex<HashMap<String, promotions::Coupon>>,
    /// One refund or share at a time, so that no two ask for the same money.
    moving_money: Turn<()>,
    /// One report about a coupon at a time, so that no two speak of the same stage.
    moving_coupons: Turn<()>,
}

#[derive(Clone)]
struct Desk {
    shop: Arc<Shop>,
    callbacks: Callbacks,
    work: Sender<Callback>,
}

impl FromRef<Desk> for Callbacks {
    fn from_ref(desk: &Desk) -> Self {
        desk.callbacks.clone()
    }
}

impl Shop {
    /// A shop without orders, which closes one that nobody has paid after a quarter of an hour.
    fn new(client: Client, appid: &str, mchid: &str, notify_url: String) -> Self {
        Self {
            client,
            appid: appid.to_owned(),
            mchid: mchid.to_owned(),
            notify_url,
            close_after: Duration::from_secs(15 * 60),
            numbers: AtomicU32::new(1),
            orders: Mutex::default(),
            hires: Mutex::default(),
            applications: Mutex::default(),
            bills: Mutex::default(),
            coupons: Mutex::default(),
            moving_money: Turn::default(),
            moving_coupons: Turn::default(),
        }
    }

    fn orders(&self) -> MutexGuard<'_, Orders> {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn hires(&self) -> MutexGuard<'_, HashMap<String, hire::Hire>> {
        self.hires.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn applications(&self) -> MutexGuard<'_, HashMap<String, partner::Application>> {
        self.applications.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn bills(&self) -> MutexGuard<'_, HashMap<String, clinic::Bill>> {
        self.bills.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn coupons(&self) -> MutexGuard<'_, HashMap<String, promotions::Coupon>> {
        self.coupons.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The order of a cart: however often the customer clicks, there is one.
    fn order_of(&self, cart: &str) -> String {
        let mut orders = self.orders();
        if let Some((number, _)) = orders.iter().find(|(_, order)| order.cart == cart && order.together.is_none()) {
            return number.clone();
        }
        let number = self.new_number();
        orders.insert(number.clone(), Order::of(cart));
        number
    }

    /// No two orders have one number, together or not.
    fn new_number(&self) -> String {
        let count = self.numbers.fetch_add(1, Ordering::Relaxed);
        format!("SHOP-{}-{count:04}", OffsetDateTime::now_utc().unix_timestamp())
    }

    /// Makes a call again, with the same number and the same parameters, as long as nobody knows what became of it. That a
    /// repetition was never sent, or was one call too many, says nothing of what was sent before.
    async fn repeat<O: Operation>(&self, operation: &O) -> Result<wechatpay::Response<O::Response>, wechatpay::Error> {
        let (mut tries, mut unknown) = (0, None);
        loop {
            match self.client.send(operation).await {
                Err(error) if error.outcome() == Outcome::Unknown && tries < TRIES => {
                    unknown = Some(error);
                    tokio::time::sleep(PAUSE * 2_u32.pow(tries)).await;
                    tries += 1;
                }
                Err(error) if says_nothing(&error) => return Err(unknown.unwrap_or(error)),
                answered => return answered,
            }
        }
    }

    /// Lets WeChat Pay know of an order. Where nobody knows what became of a call, it is asked about, and made again with
    /// the same number and the same parameters.
    async fn place(&self, number: &str) -> Result<String, Box<dyn Error + Send + Sync>> {
        let known = self.orders().get(number).and_then(|order| order.code_url.clone());
        if let Some(code_url) = known {
            return Ok(code_url);
        }
        let order = NativePrepay::new(NativePrepayRequired {
            appid: self.appid.clone().into(),
            mchid: self.mchid.clone().into(),
            description: "QQ公仔".into(),
            out_trade_no: number.into(),
            notify_url: self.notify_url.clone(),
            amount: OrderAmount::new(PRICE),
        });
        // A part of it is the supplier's.
        let order = order.settle_info(SettleInfo::new().profit_sharing(true));
        let mut tries = 0;
        let response = loop {
            match self.client.send(&order).await {
                Err(error) if error.outcome() == Outcome::Unknown && tries < TRIES => {
                    self.query(number).await?;
                    tokio::time::sleep(PAUSE * 2_u32.pow(tries)).await;
                    tries += 1;
                }
                answered => break answered?,
            }
        };
        let code_url = response.code_url.clone();
        if let Some(order) = self.orders().get_mut(number) {
            order.code_url = Some(code_url.clone());
        }
        Ok(code_url)
    }

    /// Asks what has become of an order, and acts upon it; gives whether it waits to be paid.
    async fn query(&self, number: &str) -> Result<bool, wechatpay::Error> {
        let transaction = match self.client.send(&QueryByOutTradeNo::new(number, &self.mchid)).await {
            Err(error) if error.outcome() == Outcome::Refused => return Ok(false),
            answered => answered?,
        };
        if transaction.trade_state == TradeState::Success {
            let amount = transaction.amount.as_ref().map(|amount| amount.total);
            self.paid(number, amount, transaction.transaction_id.clone());
        }
        Ok(transaction.trade_state == TradeState::Notpay)
    }

    /// The customer has paid: the goods go out, once, and only for the right amount.
    fn paid(&self, number: &str, amount: Option<Fen>, transaction_id: Option<TransactionId>) {
        let mut orders = self.orders();
        let Some(order) = orders.get_mut(number).filter(|order| order.state != OrderState::Paid) else {
            return;
        };
        if amount != Some(Fen::new(PRICE)) {
            println!("{number} was paid with another amount: somebody has to look at it");
            return;
        }
        order.state = OrderState::Paid;
        order.transaction_id = transaction_id;
        order.deliveries += 1;
    }

    /// Gives the money back. An order has one refund, with one number, however often somebody asks for it.
    async fn refund(&self, number: &str) -> Result<(), Box<dyn Error + Send + Sync>> {
        let _turn = self.moving_money.lock().await;
        let is_due =
            self.orders().get(number).is_some_and(|order| order.state == OrderState::Paid && order.refund.is_none());
        if !is_due {
            return Err("there is nothing to give back".into());
        }
        if !self.has_share_back(number).await? {
            return Err("the supplier gives their share back first: ask again later".into());
        }
        let amount = AmountToRefund::new(AmountToRefundRequired {
            refund: Fen::new(PRICE),
            total: Fen::new(PRICE),
            currency: Currency::Cny,
        });
        let refund = CreateRefund::new(refund_number(number), amount).out_trade_no(number).notify_url(&self.notify_url);
        // Noted before the call: if nobody learns what became of it, the money may have gone all the same.
        self.set_refund(number, Some(RefundStatus::Processing));
        let answered = self.repeat(&refund).await;
        match &answered {
            Ok(filed) => self.set_refund(number, Some(filed.status.clone())),
            Err(error) if says_nothing(error) || error.outcome() == Outcome::Refused => self.set_refund(number, None),
            Err(_) => {}
        }
        answered?;
        Ok(())
    }

    fn set_refund(&self, number: &str, status: Option<RefundStatus>) {
        if let Some(order) = self.orders().get_mut(number) {
            order.refund = status;
        }
    }

    /// Asks what has become of refunds that are under way. It waits for its turn: one that is being sent is not there yet.
    async fn query_refunds(&self) -> Result<(), wechatpay::Error> {
        let _turn = self.moving_money.lock().await;
        let is_under_way = |order: &Order| order.refund == Some(RefundStatus::Processing);
        let under_way: Vec<String> =
            self.orders().iter().filter(|(_, order)| is_under_way(order)).map(|(number, _)| number.clone()).collect();
        for number in under_way {
            match self.client.send(&QueryByOutRefundNo::new(refund_number(&number))).await {
                // It never arrived.
                Err(error) if is_not_there(&error) => self.set_refund(&number, None),
                answered => self.set_refund(&number, Some(answered?.status.clone())),
            }
        }
        Ok(())
    }

    /// What a timer does every minute: asks about what nobody has told of, and closes what stays unpaid.
    async fn jobs(&self) -> Result<(), wechatpay::Error> {
        let of = |wanted: &dyn Fn(&Order) -> bool| -> Vec<String> {
            self.orders().iter().filter(|(_, order)| wanted(order)).map(|(number, _)| number.clone()).collect()
        };
        let is_late = |order: &Order| order.state == OrderState::Open && order.placed.elapsed() >= self.close_after;
        for number in of(&|order| is_late(order) && order.together.is_none()) {
            if self.query(&number).await? {
                self.client.send(&CloseOrder::new(&number, &self.mchid)).await?;
                if let Some(order) = self.orders().get_mut(&number) {
                    order.state = OrderState::Closed;
                }
            }
        }
        let together: BTreeSet<String> =
            self.orders().values().filter(|order| is_late(order)).filter_map(|order| order.together.clone()).collect();
        for number in together {
            self.query_together(&number).await?;
        }
        self.query_shares().await?;
        self.query_refunds().await?;
        self.query_hires().await?;
        self.query_applications().await?;
        self.query_bills().await?;
        self.confirm_coupons().await?;
        Ok(())
    }

    /// Compares yesterday's bill with the orders; gives how many lines of it nobody knows here.
    async fn bill(&self) -> Result<usize, wechatpay::Error> {
        let yesterday = Day::in_beijing(OffsetDateTime::now_utc() - time::Duration::days(1));
        let mut rows = self.client.download(&GetTradeBill::new(yesterday)).await?.rows::<TradeBillRow>();
        let mut unknown = 0;
        while let Some(row) = rows.next().await? {
            let is_ours = self.orders().get(row.out_trade_no.as_str()).is_some_and(|order| order.deliveries == 1);
            unknown += usize::from(!is_ours);
        }
        Ok(unknown)
    }
}

/// Whether an error is of this attempt alone: what an earlier one has done, nobody has looked at.
fn says_nothing(error: &wechatpay::Error) -> bool {
    error.outcome() == Outcome::NeverSent || error.is_rate_limited()
}

/// Whether WeChat Pay itself says that there is no such thing. A query that is refused for another reason, one call too
/// many for example, says nothing of that; nor does a 404 that nobody has signed.
fn is_not_there(error: &wechatpay::Error) -> bool {
    let is_said = |code| matches!(code, "RESOURCE_NOT_EXISTS" | "REFUND_NOT_EXISTS" | "APPLYMENT_NOT_EXIST");
    error.is_verified() && error.code().is_some_and(is_said)
}

/// The number of an order's refund: the same at each attempt.
fn refund_number(number: &str) -> String {
    format!("{number}-R")
}

/// Takes a callback in and acknowledges it at once; what it says is worked on afterwards.
async fn notified(State(desk): State<Desk>, callback: Result<Callback, CallbackRejection>) -> Response {
    match callback {
        Ok(callback) => {
            let acknowledgement = callback.response();
            match desk.work.try_send(callback) {
                Ok(()) => acknowledgement.into_response(),
                // Without an acknowledgement it is sent again later.
                Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
            }
        }
        Err(rejection) => rejection.into_response(),
    }
}

/// Works on callbacks. A copy finds the order as it is after the first.
async fn work(shop: Arc<Shop>, mut waiting: Receiver<Callback>) {
    while let Some(callback) = waiting.recv().await {
        match callback.event() {
            Ok(Event::Pay(Pay::TransactionSuccess(paid))) => {
                shop.paid(paid.out_trade_no.as_str(), Some(paid.amount.total), Some(paid.transaction_id.clone()));
            }
            Ok(Event::Combine(Combine::TransactionSuccessCombine(paid))) => {
                for order in paid.sub_orders.iter().filter(|order| order.trade_state == TradeState::Success) {
                    let amount = Some(order.amount.total_amount);
                    shop.paid(order.out_trade_no.as_str(), amount, order.transaction_id.clone());
                }
            }
            Ok(Event::Refund(Refunds::RefundSuccess(refund))) => {
                shop.set_refund(refund.out_trade_no.as_str(), Some(RefundStatus::Success));
            }
            Ok(Event::Payscore(Payscore::PayscoreUserConfirm(order) | Payscore::PayscoreUserPaid(order))) => {
                shop.hire_notified(order);
            }
            Ok(Event::MedIns(Insurance::MedicalInsuranceSuccess(paid))) => shop.bill_notified(paid),
            Ok(Event::ProductCoupon(Coupons::ProductCouponSpSend(sent))) => {
                if let Err(error) = shop.coupon_received(sent).await {
                    println!("{} is not confirmed: {error}", sent.coupon_code);
                }
            }
            Ok(_) => println!("nothing is done about {}", callback.event_type()),
            Err(error) => println!("unreadable: {error}"),
        }
    }
}

/// The customer buys what is in the cart.
async fn buy(State(desk): State<Desk>, Path(cart): Path<String>) -> Response {
    let number = desk.shop.order_of(&cart);
    answer(desk.shop.place(&number).await)
}

async fn buy_together(State(desk): State<Desk>, Path(cart): Path<String>) -> Response {
    answer(desk.shop.buy_together(&cart).await)
}

async fn share(State(desk): State<Desk>, Path(number): Path<String>) -> Response {
    answer(desk.shop.share(&number).await.map(|()| "on its way"))
}

/// How many shares of an order have arrived.
async fn shares(State(desk): State<Desk>, Path(number): Path<String>) -> &'static str {
    let share = desk.shop.orders().get(&number).and_then(|order| order.share);
    if share == Some(market::Share::Arrived) { "1" } else { "0" }
}

async fn refund(State(desk): State<Desk>, Path(number): Path<String>) -> Response {
    answer(desk.shop.refund(&number).await.map(|()| "on its way"))
}

async fn hire(State(desk): State<Desk>) -> Response {
    answer(desk.shop.hire().await)
}

async fn end_hire(State(desk): State<Desk>, Path(number): Path<String>) -> Response {
    answer(desk.shop.end_hire(&number).await.map(|()| "done"))
}

async fn receipts(State(desk): State<Desk>, Path(number): Path<String>) -> String {
    desk.shop.receipts(&number).to_string()
}

async fn refund_hire(State(desk): State<Desk>, Path(number): Path<String>) -> Response {
    answer(desk.shop.refund_hire(&number).await.map(|()| "on its way"))
}

async fn take_in(State(desk): State<Desk>, Path(merchant): Path<String>) -> Response {
    answer(desk.shop.take_in(&merchant).await.map(|()| "on its way"))
}

async fn pay_bill(State(desk): State<Desk>, Path(bill): Path<String>) -> Response {
    answer(desk.shop.pay_bill(&bill).await.map(Json))
}

async fn bill_receipts(State(desk): State<Desk>, Path(number): Path<String>) -> String {
    desk.shop.bill_receipts(&number).to_string()
}

async fn make_coupon(State(desk): State<Desk>) -> Response {
    answer(desk.shop.make_coupon().await)
}

async fn use_coupon(State(desk): State<Desk>, Path(code): Path<String>) -> Response {
    answer(desk.shop.use_coupon(&code).await.map(|()| "done"))
}

async fn return_coupon(State(desk): State<Desk>, Path(code): Path<String>) -> Response {
    answer(desk.shop.return_coupon(&code).await.map(|()| "done"))
}

async fn end_coupon(State(desk): State<Desk>, Path(code): Path<String>) -> Response {
    answer(desk.shop.end_coupon(&code).await.map(|()| "done"))
}

async fn deliveries(State(desk): State<Desk>, Path(number): Path<String>) -> String {
    desk.shop.orders().get(&number).map_or(0, |order| order.deliveries).to_string()
}

async fn jobs(State(desk): State<Desk>) -> Response {
    answer(desk.shop.jobs().await.map(|()| "done"))
}

async fn bill(State(desk): State<Desk>) -> Response {
    answer(desk.shop.bill().await.map(|unknown| format!("{unknown} lines that nobody knows")))
}

fn answer<E: ToString>(outcome: Result<impl IntoResponse, E>) -> Response {
    match outcome {
        Ok(answer) => answer.into_response(),
        Err(error) => (StatusCode::BAD_GATEWAY, error.to_string()).into_response(),
    }
}

fn app(shop: Shop, callbacks: Callbacks) -> Router {
    let shop = Arc::new(shop);
    let (work_in, waiting) = mpsc::channel(1_000);
    tokio::spawn(work(Arc::clone(&shop), waiting));
    Router::new()
        .route("/carts/{cart}", post(buy))
        .route("/carts/{cart}/together", post(buy_together))
        .route("/orders/{number}/deliveries", get(deliveries))
        .route("/orders/{number}/shares", post(share).get(shares))
        .route("/orders/{number}/refunds", post(refund))
        .route("/hires", post(hire))
        .route("/hires/{number}/end", post(end_hire))
        .route("/hires/{number}/receipts", get(receipts))
        .route("/hires/{number}/refunds", post(refund_hire))
        .route("/merchants/{merchant}", post(take_in))
        .route("/bills/{bill}", post(pay_bill))
        .route("/bills/{number}/receipts", get(bill_receipts))
        .route("/coupons", post(make_coupon))
        .route("/coupons/{code}/use", post(use_coupon))
        .route("/coupons/{code}/return", post(return_coupon))
        .route("/coupons/{code}/end", post(end_coupon))
        .route("/jobs", post(jobs))
        .route("/bill", post(bill))
        .route("/wechatpay/notify", post(notified))
        .with_state(Desk { shop, callbacks, work: work_in })
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if std::env::var_os("WECHATPAY_SETTINGS").is_none() {
        return demonstration().await;
    }
    let settings = Settings::from_env()?;
    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    let address = format!("http://{}", listener.local_addr()?);
    let client = Client::of_settings(&settings).build()?;
    let callbacks = Callbacks::new(client.key_ring().clone(), settings.api_v3_key()?);
    let notify_url = format!("{address}/wechatpay/notify");
    let shop = Shop::new(client, settings.appid()?, settings.mchid(), notify_url);
    println!("The shop listens at {address}");
    Ok(axum::serve(listener, app(shop, callbacks)).await?)
}

/// A sandbox that goes through the checklist with this shop.
async fn demonstration() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}", listener.local_addr()?);
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;
    let callbacks = Callbacks::new(client.key_ring().clone(), sandbox.api_v3_key());
    let notify_url = format!("{address}/wechatpay/notify");
    let mut shop = Shop::new(client, "wx1234567890abcdef", sandbox.merchant().mchid(), notify_url);
    // Nobody waits a quarter of an hour here.
    shop.close_after = Duration::ZERO;
    let app = app(shop, callbacks);
    tokio::spawn(async move { axum::serve(listener, app).await });

    let check = Check::new(format!("{address}/carts/{{unique}}").parse()?)
        .double_click(format!("{address}/carts/{{unique}}").parse()?)
        .handled(format!("GET {address}/orders/{{out_trade_no}}/deliveries").parse()?)
        .refund(format!("{address}/orders/{{out_trade_no}}/refunds").parse()?)
        .bill(format!("{address}/bill").parse()?)
        .reconcile(format!("{address}/bill").parse()?)
        .combined(format!("{address}/carts/{{unique}}/together").parse()?)
        .share(format!("{address}/orders/{{out_trade_no}}/shares").parse()?)
        .shared(format!("GET {address}/orders/{{out_trade_no}}/shares").parse()?)
        .service_order(format!("{address}/hires").parse()?)
        .complete(format!("{address}/hires/{{out_order_no}}/end").parse()?)
        .collected(format!("GET {address}/hires/{{out_order_no}}/receipts").parse()?)
        .refund_service(format!("{address}/hires/{{out_order_no}}/refunds").parse()?)
        .take_in(format!("{address}/merchants/{{unique}}").parse()?)
        .mixed_order(format!("{address}/bills/{{unique}}").parse()?)
        .insured(format!("GET {address}/bills/{{out_trade_no}}/receipts").parse()?)
        .create_coupon(format!("{address}/coupons").parse()?)
        .use_coupon(format!("{address}/coupons/{{coupon_code}}/use").parse()?)
        .return_coupon(format!("{address}/coupons/{{coupon_code}}/return").parse()?)
        .end_coupon(format!("{address}/coupons/{{coupon_code}}/end").parse()?)
        .jobs(format!("{address}/jobs").parse()?);
    let report = check.run(&sandbox).await;
    print!("{}", report.text(Language::English));
    match report.exit_code() {
        0 => Ok(()),
        _ => Err("the shop is not ready".into()),
    }
}
