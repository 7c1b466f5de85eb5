//! What error codes say about a call, as data of the description: outcome, meaning and remedy.

use serde_json::json;
use wechatpay::{
    Error, ErrorCode, ErrorExt as _, FromResponse, Operation, Outcome, Repeat, Retry, RetryPolicy, Stage,
    VerifiedResponse, explain,
    mch_transfer::{
        TransferSceneId, TransferSceneReportInfo, TransferSceneReportInfoRequired, TransferToUser,
        TransferToUserRequired,
    },
    pay::{CodePay, CodePayRequired, CodePayer, CodeScene, CodeStore, OrderAmount},
    products::{
        errors::{CODES, FAIL_REASONS, REQUEST_ID_TAILS},
        routes::ROUTES,
    },
    refund::{AmountToRefund, AmountToRefundRequired, CreateRefund, QueryByOutRefundNo},
    shared::{Currency, Fen},
};
use wechatpay_tests::gateway::{Gateway, MockResponse};

fn code_pay() -> CodePay {
    let (payer, amount) = (CodePayer::new("130061098828009406"), OrderAmount::new(Fen::new(100)));
    let scene = CodeScene::new(CodeStore::new().id("0001"));
    CodePay::new(CodePayRequired {
        appid: "wxd678efh567hg6787".into(),
        mchid: "1230000109".into(),
        description: "商品".into(),
        out_trade_no: "2026010100001".into(),
        payer,
        amount,
        scene_info: scene,
    })
}

fn transfer() -> TransferToUser {
    let (scene, amount) = (TransferSceneId::N1000, Fen::new(100));
    let report = vec![TransferSceneReportInfo::new(TransferSceneReportInfoRequired {
        info_type: "活动名称".into(),
        info_content: "注册会员有礼".into(),
    })];
    TransferToUser::new(TransferToUserRequired {
        appid: "wxf636efh567hg4356".into(),
        out_bill_no: "plfk2020042013".into(),
        transfer_scene_id: scene,
        openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
        transfer_amount: amount,
        transfer_remark: "报销".into(),
        transfer_scene_report_infos: report,
    })
}

fn refund() -> CreateRefund {
    CreateRefund::new(
        "1217752501201407033233368018",
        AmountToRefund::new(AmountToRefundRequired {
            refund: Fen::new(1),
            total: Fen::new(1),
            currency: Currency::Cny,
        }),
    )
    .transaction_id("1217752501201407033233368018")
}

/// What the operation fails with when it is answered so, signed as the gateway signs its errors.
async fn answered<O: Operation + Sync>(operation: &O, status: u16, code: &str) -> Error
where
    O::Response: std::fmt::Debug,
{
    let body = json!({"code": code, "message": "说明"}).to_string();
    let gateway = Gateway::start([MockResponse::signed(status, body)]);
    gateway.client().send(operation).await.expect_err("an error is not a success")
}

/// A type of the caller's own, which looks at the error itself.
struct CodeAndRemedy(Option<String>, bool);

impl FromResponse for CodeAndRemedy {
    fn from_response(response: VerifiedResponse) -> Result<Self, Error> {
        let error = response.decode::<serde_json::Value>().expect_err("nothing is decided with 202");
        Ok(Self(error.code().map(str::to_owned), error.explain().is_some()))
    }
}

#[tokio::test]
async fn error_that_the_callers_own_type_decodes_knows_its_code() {
    let gateway =
        Gateway::start([MockResponse::signed(202, json!({"code": "ORDERPAID", "message": "说明"}).to_string())]);
    let client = gateway.client();
    let CodeAndRemedy(code, explained) = client.chain("v3/unknown/route").post().await.expect("it is read");
    assert_eq!((code.as_deref(), explained), (Some("ORDER_PAID"), true));
}

#[tokio::test]
async fn user_who_types_the_password_leaves_the_payment_pending() {
    // The page says 202; other statuses were seen.
    for status in [202, 400, 403] {
        let error = answered(&code_pay(), status, "USERPAYING").await;
        assert_eq!((error.stage(), error.outcome()), (Stage::Api, Outcome::Pending), "{status}: {error}");
        assert!(error.may_have_taken_effect() && error.is_userpaying() && error.is_verified(), "{error}");
        assert_eq!(error.error_code(), Some(ErrorCode::Userpaying));
        assert!(error.explain().is_some_and(|explained| explained.remedy.en.contains("query")), "{error}");
    }
}

#[tokio::test]
async fn pending_payment_is_not_sent_again() {
    let body = json!({"code": "USERPAYING", "message": "支付中"}).to_string();
    let gateway = Gateway::start([MockResponse::signed(202, body)]);
    let client = gateway.client_builder().retry(RetryPolicy::standard()).build().expect("a client");
    client.send(&code_pay()).await.expect_err("nothing is decided");
    assert_eq!(gateway.received().len(), 1);
}

#[tokio::test]
async fn code_that_is_not_listed_leaves_money_unknown_and_a_query_refused() {
    for status in [400, 403, 404, 429] {
        for error in [
            answered(&code_pay(), status, "ADDED_LATER").await,
            answered(&refund(), status, "ADDED_LATER").await,
            answered(&transfer(), status, "ADDED_LATER").await,
            // A code that is known, but not of this operation.
            answered(&refund(), status, "AUTH_CODE_INVALID").await,
        ] {
            assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
        }
        let error = answered(&QueryByOutRefundNo::new("1217752501201407033233368018"), status, "ADDED_LATER").await;
        assert_eq!(error.outcome(), Outcome::Refused, "{error}");
    }
}

#[tokio::test]
async fn order_that_is_paid_already_is_not_called_refused_in_either_spelling() {
    for spelling in ["ORDER_PAID", "ORDERPAID"] {
        let error = answered(&code_pay(), 400, spelling).await;
        assert!(error.is_order_paid(), "{error}");
        assert_eq!((error.error_code(), error.outcome()), (Some(ErrorCode::OrderPaid), Outcome::Unknown), "{error}");
        assert!(error.to_string().contains(spelling), "the line shows what came: {error}");
    }
}

#[tokio::test]
async fn refund_that_was_told_to_slow_down_may_exist_and_is_not_sent_again() {
    for (status, code) in [(429, "FREQUENCY_LIMITED"), (429, "RATELIMIT_EXCEEDED"), (429, "ADDED_LATER")] {
        let body = json!({"code": code, "message": "频率超限"}).to_string();
        let gateway = Gateway::start([MockResponse::signed(status, body)]);
        let client = gateway.client_builder().retry(RetryPolicy::standard()).build().expect("a client");
        let error = client.send(&refund()).await.expect_err("too many");
        assert_eq!((error.outcome(), error.is_rate_limited()), (Outcome::Unknown, true), "{error}");
        assert_eq!(gateway.received().len(), 1, "{error}");
    }
}

#[tokio::test]
async fn transfer_is_refused_only_where_the_page_leaves_no_doubt() {
    for (status, code, outcome) in [
        (401, "SIGN_ERROR", Outcome::Refused),
        (400, "PARAM_ERROR", Outcome::Refused),
        (403, "NOT_ENOUGH", Outcome::Unknown),
        (403, "NO_AUTH", Outcome::Unknown),
        (429, "FREQUENCY_LIMITED", Outcome::Unknown),
    ] {
        let error = answered(&transfer(), status, code).await;
        assert_eq!(error.outcome(), outcome, "{error}");
    }
}

#[test]
fn every_code_is_explained_and_found_in_every_spelling() {
    assert!(CODES.len() >= 40, "{}", CODES.len());
    for facts in CODES {
        for spelling in facts.spellings.iter().chain([&facts.code]) {
            assert_eq!(explain::code(spelling), Some(*facts), "{spelling}");
            assert_eq!(ErrorCode::from_wire(spelling).as_str(), facts.code, "{spelling}");
        }
    }
    let of_operations = ROUTES.iter().flat_map(|meta| meta.errors);
    for facts in CODES.iter().chain(of_operations) {
        let words = [facts.explanation.meaning, facts.explanation.remedy];
        assert!(words.iter().all(|words| !words.en.is_empty() && !words.zh.is_empty()), "{}", facts.code);
    }
}

#[test]
fn write_that_is_refused_for_certain_needs_no_query() {
    let writes = ROUTES.iter().filter(|meta| meta.retry != Retry::Read);
    for (meta, facts) in writes.flat_map(|meta| meta.errors.iter().map(move |facts| (meta, facts))) {
        let remedy = facts.explanation.remedy;
        let queries = remedy.en.contains("Query ") || facts.repeat == Repeat::AfterQuery;
        assert!(!(queries && facts.outcome == Outcome::Refused), "{} of {}: {remedy:?}", facts.code, meta.operation);
    }
}

#[test]
fn operation_gives_a_code_its_own_meaning() {
    let (refund, pay) = (CreateRefund::META, CodePay::META);
    let of = |meta, code| explain::code_of(meta, code).map(|facts| facts.outcome);
    assert_eq!(of(refund, "FREQUENCY_LIMIT_EXCEED"), Some(Outcome::Unknown));
    assert_eq!(of(pay, "FREQUENCY_LIMIT_EXCEED"), Some(Outcome::Refused));
    assert_eq!(of(pay, "USERPAYING"), Some(Outcome::Pending));
    assert_eq!(of(refund, "USERPAYING"), None, "it says nothing for certain there");
}

#[test]
fn reasons_and_request_ids_are_explained_in_both_languages() {
    let reason = explain::fail_reason("ACCOUNT_FROZEN").expect("transfers fail with it");
    assert!(reason.meaning.en.contains("frozen") && reason.meaning.zh.contains("冻结"), "{reason}");
    assert_eq!(explain::fail_reason("ADDED_LATER"), None);
    let tail = explain::request_id("08F2A1C70610A4021882A5AF5820B00428D3AB01-268435461").expect("a known tail");
    assert!(!tail.meaning.en.is_empty() && !tail.remedy.zh.is_empty());
    for unknown in ["", "-", "08F2-1", "268435461", "08F2-268435461x"] {
        assert_eq!(explain::request_id(unknown), None, "{unknown}");
    }
    for (name, explanation) in FAIL_REASONS.iter().chain(REQUEST_ID_TAILS) {
        let words = [explanation.meaning, explanation.remedy];
        assert!(words.iter().all(|words| !words.en.is_empty() && !words.zh.is_empty()), "{name}");
    }
}
