//! What the shop takes over HTTP: a route for each thing that somebody can want of it.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{FromRef, Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use tokio::sync::mpsc::{self, Sender};
use wechatpay::{Callback, Callbacks};

use crate::{
    callbacks::{notified, work},
    market,
    shop::Shop,
};

#[derive(Clone)]
pub struct Desk {
    pub shop: Arc<Shop>,
    pub callbacks: Callbacks,
    pub work: Sender<Callback>,
}

impl FromRef<Desk> for Callbacks {
    fn from_ref(desk: &Desk) -> Self {
        desk.callbacks.clone()
    }
}

/// The shop behind its routes.
pub fn app(shop: Shop, callbacks: Callbacks) -> Router {
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
