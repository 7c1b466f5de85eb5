//! Lists by cursor and by the number of the page, and items that are plain values.

use serde_json::json;
use wechatpay::{Client, Clock, Error, Meta, Operation, Request, Retry, Stage};
use wechatpay_tests::gateway::{self, Gateway, MockResponse};

#[derive(Clone, Debug, Default)]
struct ByCursor {
    page_token: Option<String>,
}

#[derive(Debug, serde::Deserialize)]
struct Names {
    names: Option<Vec<String>>,
    next_page_token: Option<String>,
}

static BY_CURSOR: Meta = Meta::new("GET", "/v3/names");

impl Operation for ByCursor {
    type Response = Names;
    const META: &'static Meta = &BY_CURSOR;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).query("page_token", &self.page_token).build()
    }
}

wechatpay_client::paginated! {
    ByCursor { cursor: page_token, next: next_page_token, items: names as String }
}

#[derive(Clone, Debug, serde::Serialize)]
struct ByPage {
    #[serde(skip_serializing_if = "Option::is_none")]
    page_index: Option<i64>,
    page_size: i64,
}

#[derive(Debug, serde::Deserialize)]
struct Numbers {
    data: Vec<i64>,
    total_count: i64,
}

static BY_PAGE: Meta = Meta::new("POST", "/v3/numbers").retry(Retry::Read);

impl Operation for ByPage {
    type Response = Numbers;
    const META: &'static Meta = &BY_PAGE;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

wechatpay_client::paginated! {
    ByPage { page: page_index, limit: page_size, items: data as i64, total: total_count }
}

#[derive(Clone, Debug)]
struct ByPageFromZero {
    offset: Option<i64>,
    limit: i64,
}

static BY_PAGE_FROM_ZERO: Meta = Meta::new("GET", "/v3/pages");

impl Operation for ByPageFromZero {
    type Response = Numbers;
    const META: &'static Meta = &BY_PAGE_FROM_ZERO;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).query("offset", &self.offset).query("limit", &self.limit).build()
    }
}

wechatpay_client::paginated! {
    ByPageFromZero { page: offset, first: 0, limit: limit, items: data as i64, total: total_count }
}

fn client(gateway: &Gateway) -> Client {
    let client = Client::builder(gateway::merchant(), gateway::platform_keys()).base_url(gateway.base_url());
    client.clock(Clock::fixed(gateway::NOW)).build().expect("a client")
}

fn page(body: serde_json::Value) -> MockResponse {
    MockResponse::signed(200, body.to_string())
}

#[test]
fn list_by_cursor_is_read_until_no_page_is_named_also_over_an_empty_one() {
    let gateway = Gateway::start([
        page(json!({"names": ["a", "b"], "next_page_token": "t/1"})),
        page(json!({"next_page_token": "t/2"})),
        page(json!({"names": ["c"], "next_page_token": ""})),
    ]);
    let items: Result<Vec<String>, _> = client(&gateway).items_blocking(ByCursor::default()).collect();
    assert_eq!(items.expect("the list"), ["a", "b", "c"]);
    let targets: Vec<String> = gateway.received().iter().map(|received| received.target.clone()).collect();
    assert_eq!(targets, ["/v3/names", "/v3/names?page_token=t%2F1", "/v3/names?page_token=t%2F2"]);
}

#[tokio::test]
async fn list_by_cursor_goes_on_from_the_page_that_failed() {
    let gateway = Gateway::start([
        page(json!({"names": ["a"], "next_page_token": "t1"})),
        MockResponse::signed(400, r#"{"code":"PARAM_ERROR","message":"no"}"#),
        page(json!({"names": ["b"]})),
    ]);
    let mut items = client(&gateway).items(ByCursor::default());
    assert_eq!(items.next().await.expect("an item").expect("the first"), "a");
    assert!(items.next().await.expect("an error").is_err());
    assert_eq!(items.next().await.expect("an item").expect("the second"), "b");
    assert!(items.next().await.is_none());
    let targets: Vec<String> = gateway.received().iter().map(|received| received.target.clone()).collect();
    assert_eq!(targets[1..], ["/v3/names?page_token=t1", "/v3/names?page_token=t1"]);
}

#[test]
fn list_by_cursor_that_leads_back_is_an_error_and_no_end() {
    for (start, named) in [(None, &["t1", "t1"][..]), (Some("t1"), &["t1"]), (None, &["t1", "t2", "t1"])] {
        let pages = named.iter().map(|next| page(json!({"names": ["a"], "next_page_token": next})));
        let gateway = Gateway::start(pages.collect::<Vec<_>>());
        let operation = ByCursor { page_token: start.map(str::to_owned) };
        let client = client(&gateway);
        let mut pages = client.pages_blocking(operation).take(named.len() + 1);
        for _ in 1..named.len() {
            pages.next().expect("a page").expect("it leads on");
        }
        let error = pages.next().expect("not the end").map(|_| ()).expect_err("it leads back");
        assert_eq!(error.stage(), Stage::Decode, "{error}");
        assert!(error.to_string().contains("cursor"), "{error}");
        assert!(pages.next().is_some_and(|page| page.is_err()), "it is not the end afterwards either");
    }
}

#[test]
fn list_by_page_number_in_the_body_is_read_to_the_last_of_its_items() {
    let gateway = Gateway::start([
        page(json!({"data": [1, 2], "total_count": 5})),
        page(json!({"data": [3, 4], "total_count": 5})),
        page(json!({"data": [5], "total_count": 5})),
    ]);
    let operation = ByPage { page_index: None, page_size: 2 };
    let items: Result<Vec<i64>, _> = client(&gateway).items_blocking(operation).collect();
    assert_eq!(items.expect("the list"), [1, 2, 3, 4, 5]);
    let asked: Vec<_> = gateway.received().iter().map(|received| received.json()["page_index"].clone()).collect();
    assert_eq!(asked, [json!(null), json!(2), json!(3)]);
}

#[test]
fn list_by_page_number_from_zero_is_read_to_the_last_of_its_items() {
    let gateway = Gateway::start([
        page(json!({"data": [1, 2], "total_count": 5})),
        page(json!({"data": [3, 4], "total_count": 5})),
        page(json!({"data": [5], "total_count": 5})),
    ]);
    let operation = ByPageFromZero { offset: None, limit: 2 };
    let items: Result<Vec<i64>, _> = client(&gateway).items_blocking(operation).collect();
    assert_eq!(items.expect("the list"), [1, 2, 3, 4, 5]);
    let targets: Vec<String> = gateway.received().iter().map(|received| received.target.clone()).collect();
    assert_eq!(targets, ["/v3/pages?limit=2", "/v3/pages?offset=1&limit=2", "/v3/pages?offset=2&limit=2"]);
}
