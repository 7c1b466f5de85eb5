//! Callbacks: acknowledged at once, and worked on afterwards.

use std::sync::Arc;

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use tokio::sync::mpsc::Receiver;
use wechatpay::{
    Callback, CallbackRejection, Event,
    combine::Event as Combine,
    med_ins::Event as Insurance,
    pay::Event as Pay,
    payscore::Event as Payscore,
    product_coupon::Event as Coupons,
    refund::{Event as Refunds, RefundStatus},
    shared::TradeState,
};

use crate::{desk::Desk, shop::Shop};

/// Takes a callback in and acknowledges it at once; what it says is worked on afterwards.
pub async fn notified(State(desk): State<Desk>, callback: Result<Callback, CallbackRejection>) -> Response {
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
pub async fn work(shop: Arc<Shop>, mut waiting: Receiver<Callback>) {
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
