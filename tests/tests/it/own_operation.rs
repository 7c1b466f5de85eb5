//! An operation that a user writes for a URL which the description does not know.

use wechatpay::{Client, Clock, Error, Meta, Operation, Outcome, Request, Retry, Stage};
use wechatpay_tests::gateway::{self, Gateway, MockResponse};

/// What the caller has read on a page of the API that no product describes yet.
#[derive(Debug, serde::Serialize)]
struct ReserveTable {
    #[serde(skip)]
    shop_id: String,
    guest: String,
}

#[derive(Debug, serde::Deserialize)]
struct Reservation {
    table: u32,
}

static RESERVE_TABLE: Meta = Meta::new("POST", "/v3/tables/{shop_id}/reservations")
    .named("tables", "reserve_table")
    .retry(Retry::Idempotent)
    .sensitive(&["guest"]);

impl Operation for ReserveTable {
    type Response = Reservation;
    const META: &'static Meta = &RESERVE_TABLE;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("shop_id", &self.shop_id).json(self).build()
    }
}

fn client(gateway: &Gateway) -> Client {
    let client = Client::builder(gateway::merchant(), gateway::platform_keys()).base_url(gateway.base_url());
    client.clock(Clock::fixed(gateway::NOW)).build().expect("a client")
}

#[test]
fn own_operation_is_sent_signed_verified_and_decoded() {
    let gateway = Gateway::start([MockResponse::signed(200, r#"{"table":7}"#)]);
    let client = client(&gateway);
    let operation = ReserveTable { shop_id: "a/b".to_owned(), guest: "张三".to_owned() };
    let reservation = client.send_blocking(&operation).expect("a reservation");
    assert_eq!((reservation.table, reservation.status().as_u16()), (7, 200));
    let taken = gateway.only();
    assert_eq!((taken.method.as_str(), taken.target.as_str()), ("POST", "/v3/tables/a%2Fb/reservations"));
    assert_eq!(taken.body, r#"{"guest":"张三"}"#.as_bytes());
}

#[test]
fn own_operation_has_its_own_rules_in_errors() {
    let gateway = Gateway::start([MockResponse::signed(400, r#"{"code":"PARAM_ERROR","message":"guest 张三"}"#)]);
    let operation = ReserveTable { shop_id: "1".to_owned(), guest: "张三".to_owned() };
    let error = client(&gateway).send_blocking(&operation).expect_err("it is refused");
    assert_eq!((error.stage(), error.outcome()), (Stage::Api, Outcome::Refused));
    assert_eq!(error.operation().map(|meta| meta.operation), Some("reserve_table"));
    assert!(!error.to_string().contains("张三"), "{error}");
}
