//! What comes back, and what does not.

use http::{Extensions, StatusCode, header::AUTHORIZATION};
use reqwest::{Request, Response};
use reqwest_middleware::{ClientBuilder, Middleware, Next};
use wechatpay_auth::{
    Clock, Exchange, Exchanged, MiddlewareError, UnsignedResponse, Verified, VerifyError, header, verify,
};

use super::{bare_client, cause, client, client_with, signing};
use crate::gateway::{Gateway, MockResponse, NOW, PLATFORM_ID, REQUEST_ID, platform_keys};

const TARGET: &str = "/v3/businesscircle/user-authorizations/oWmnN4";
const BODY: &str = r#"{"openid":"oWmnN4","authorize_state":"AUTHORIZED"}"#;

async fn get(gateway: &Gateway) -> reqwest_middleware::Result<Response> {
    client(gateway).get(gateway.at(TARGET)).send().await
}

fn verify_error(error: &reqwest_middleware::Error) -> &VerifyError {
    match cause(error) {
        MiddlewareError::Verify { error, .. } => error,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn response_200_signed_carries_the_proof_and_its_bytes() {
    let gateway = Gateway::start([MockResponse::signed(200, BODY)]);
    let response = get(&gateway).await.expect("a response");
    let proof = response.extensions().get::<Verified>().expect("the proof");
    assert_eq!(proof.body(), BODY.as_bytes());
    assert_eq!(proof.serial().as_str(), PLATFORM_ID);
    assert_eq!(proof.timestamp(), NOW);
    assert_eq!(response.bytes().await.expect("the body"), BODY);
}

/// An HTTP client without layers.
struct Bare(reqwest::Client);

impl Exchange for Bare {
    async fn exchange(&self, request: Request, _: &mut Extensions) -> reqwest_middleware::Result<Response> {
        Ok(self.0.execute(request).await?)
    }
}

/// The layer called by itself.
async fn around(gateway: &Gateway) -> reqwest_middleware::Result<Exchanged> {
    let request = Request::new(reqwest::Method::GET, gateway.at(TARGET));
    signing(gateway).around(request, &mut Extensions::new(), &Bare(bare_client())).await
}

#[tokio::test]
async fn response_200_signed_outside_of_a_stack_comes_beside_its_proof() {
    let gateway = Gateway::start([MockResponse::signed(200, BODY)]);
    let exchanged = around(&gateway).await.expect("a response");
    assert!(!format!("{exchanged:?}").contains("oWmnN4"), "{exchanged:?}");
    let (response, proof) = exchanged.into_parts();
    assert_eq!(proof.expect("the proof").body(), BODY.as_bytes());
    assert!(response.extensions().get::<Verified>().is_none());
}

#[tokio::test]
async fn response_200_unsigned_outside_of_a_stack_is_an_error_too() {
    let gateway = Gateway::start([MockResponse::unsigned(200, BODY)]);
    let error = around(&gateway).await.expect_err("it is not signed");
    assert!(matches!(verify_error(&error), VerifyError::MissingHeader { .. }), "{error}");
}

#[tokio::test]
async fn response_200_rebuilt_keeps_status_headers_version_url_and_address() {
    let gateway = Gateway::start([MockResponse::signed(201, BODY)]);
    let response = get(&gateway).await.expect("a response");
    assert_eq!(response.status(), StatusCode::CREATED);
    assert_eq!(response.headers()[header::REQUEST_ID], REQUEST_ID);
    assert_eq!(response.version(), http::Version::HTTP_11);
    assert_eq!(response.url(), &gateway.at(TARGET));
    let address = response.remote_addr().expect("an address");
    assert_eq!(Some(address.port()), gateway.url().port());
}

#[tokio::test]
async fn response_204_signed_carries_the_proof_of_an_empty_body() {
    let gateway = Gateway::start([MockResponse::signed(204, "")]);
    let response = get(&gateway).await.expect("a response");
    let proof = response.extensions().get::<Verified>().expect("the proof");
    assert!(proof.body().is_empty());
}

#[tokio::test]
async fn response_200_unsigned_is_an_error_that_hides_body_and_headers() {
    let gateway = Gateway::start([MockResponse::unsigned(200, BODY).header("Content-Type", "application/json")]);
    let error = get(&gateway).await.expect_err("unsigned");
    assert_eq!(
        error.to_string(),
        format!(
            "the response (status 200, Request-ID {REQUEST_ID}) could not be verified: the header \
             Wechatpay-Timestamp is missing: the response is not signed. Does it come from WeChat Pay, \
             or from a proxy on the way?"
        )
    );
    let shown = format!("{error:?}");
    assert!(!shown.contains("oWmnN4") && !shown.contains("application/json"), "{shown}");
}

#[tokio::test]
async fn response_unverified_can_be_looked_at_by_hand() {
    let gateway = Gateway::start([MockResponse::unsigned(200, BODY).header("Content-Type", "application/json")]);
    let error = get(&gateway).await.expect_err("unsigned");
    let MiddlewareError::Verify { response, .. } = cause(&error) else {
        panic!("{error}");
    };
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.body(), BODY);
    assert_eq!(response.request_id(), Some(REQUEST_ID));
    assert_eq!(response.headers()["content-type"], "application/json");
}

#[tokio::test]
async fn response_204_unsigned_is_an_error() {
    let gateway = Gateway::start([MockResponse::unsigned(204, "")]);
    let error = get(&gateway).await.expect_err("unsigned");
    assert_matches!(verify_error(&error), VerifyError::MissingHeader { name: header::TIMESTAMP, .. });
}

#[tokio::test]
async fn response_200_with_a_changed_body_is_an_error() {
    let changed = BODY.replace("AUTHORIZED", "UNAUTHORIZED");
    let gateway = Gateway::start([MockResponse::signed(200, BODY).body(changed)]);
    let error = get(&gateway).await.expect_err("changed");
    assert_eq!(verify_error(&error), &VerifyError::WrongSignature);
}

#[tokio::test]
async fn response_200_with_a_probe_is_an_error_and_its_repetition_is_none() {
    let signed = MockResponse::signed(200, BODY);
    let probe = signed.clone().header(header::SIGNATURE, "WECHATPAY/SIGNTEST/mfI1CPqv");
    let gateway = Gateway::start([probe, signed]);
    let error = get(&gateway).await.expect_err("a probe");
    assert_eq!(verify_error(&error), &VerifyError::Probe);
    assert_eq!(get(&gateway).await.expect("true").status(), StatusCode::OK);
}

#[tokio::test]
async fn response_200_judged_by_a_clock_301_seconds_ahead_is_stale() {
    let gateway = Gateway::start([MockResponse::signed(200, BODY)]);
    let client = client_with(signing(&gateway).clock(Clock::fixed(NOW + 301)));
    let error = client.get(gateway.at(TARGET)).send().await.expect_err("stale");
    assert_matches!(verify_error(&error), VerifyError::Stale { age_seconds: 301, .. });
}

#[tokio::test]
async fn response_4xx_unsigned_passes_through_without_proof() {
    const ERROR: &str = r#"{"code":"PARAM_ERROR","message":"参数错误"}"#;
    let gateway = Gateway::start([MockResponse::unsigned(400, ERROR)]);
    let response = get(&gateway).await.expect("the API's error");
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert!(response.extensions().get::<Verified>().is_none());
    assert_eq!(response.text().await.expect("the body"), ERROR);
}

#[tokio::test]
async fn error_response_that_is_signed_carries_the_proof_and_its_bytes() {
    const ERROR: &str = r#"{"code":"NOT_ENOUGH","message":"基本账户余额不足，请充值后重新发起"}"#;
    for status in [StatusCode::FOUND, StatusCode::FORBIDDEN, StatusCode::INTERNAL_SERVER_ERROR] {
        let gateway = Gateway::start([MockResponse::signed(status.as_u16(), ERROR)]);
        let response = get(&gateway).await.expect("the API's error");
        assert_eq!(response.status(), status);
        assert_eq!(response.extensions().get::<Verified>().expect("the proof").body(), ERROR.as_bytes());
        assert_eq!(response.text().await.expect("the body"), ERROR);
    }
}

#[tokio::test]
async fn error_response_whose_signature_is_wrong_is_an_error_whatever_its_status() {
    for status in [StatusCode::FOUND, StatusCode::NOT_FOUND, StatusCode::BAD_GATEWAY] {
        let gateway = Gateway::start([
            MockResponse::signed(status.as_u16(), r#"{"code":"USERPAYING"}"#).body(r#"{"code":"ORDER_NOT_EXIST"}"#)
        ]);
        let error = get(&gateway).await.expect_err("changed");
        let MiddlewareError::Verify { error, response, .. } = cause(&error) else { panic!("{error}") };
        assert_eq!((error, response.status()), (&VerifyError::WrongSignature, status));
        assert_eq!(response.body(), r#"{"code":"ORDER_NOT_EXIST"}"#);
    }
}

#[tokio::test]
async fn error_response_with_a_signature_and_a_header_missing_is_an_error() {
    for name in [header::TIMESTAMP, header::NONCE, header::SERIAL] {
        let gateway = Gateway::start([MockResponse::signed(400, "{}").without(name)]);
        let error = get(&gateway).await.expect_err("half signed");
        assert_matches!(verify_error(&error), VerifyError::MissingHeader { name: found, .. } if *found == name);
    }
}

#[tokio::test]
async fn error_response_that_is_signed_is_read_up_to_the_limit() {
    let gateway = Gateway::start([MockResponse::signed(400, BODY)]);
    let below = client_with(signing(&gateway).body_limit(BODY.len() - 1));
    let error = below.get(gateway.at(TARGET)).send().await.expect_err("too large");
    assert!(matches!(cause(&error), MiddlewareError::TooLarge { .. }), "{error}");
}

#[tokio::test]
async fn file_passes_without_proof_and_its_refusal_is_verified() {
    let file = Gateway::start([MockResponse::unsigned(200, "a,b")]);
    let response = client(&file).get(file.at(TARGET)).with_extension(UnsignedResponse).send().await.expect("a file");
    assert!(response.extensions().get::<Verified>().is_none());
    let refused = Gateway::start([MockResponse::signed(404, "{}").body("[]")]);
    let error = client(&refused).get(refused.at(TARGET)).with_extension(UnsignedResponse).send().await;
    assert_eq!(verify_error(&error.expect_err("changed")), &VerifyError::WrongSignature);
}

/// Sits inside and puts a proof of its own into every response.
struct OldProof(Verified);

#[async_trait::async_trait]
impl Middleware for OldProof {
    async fn handle(
        &self,
        request: Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> reqwest_middleware::Result<Response> {
        let mut response = next.run(request, extensions).await?;
        response.extensions_mut().insert(self.0.clone());
        Ok(response)
    }
}

async fn get_past_an_old_proof(gateway: &Gateway) -> reqwest_middleware::Result<Response> {
    let old = MockResponse::signed(200, "old");
    let proof = verify(&old.headers, old.body, &platform_keys(), NOW).expect("a proof");
    let client = ClientBuilder::new(bare_client()).with(signing(gateway)).with(OldProof(proof)).build();
    client.get(gateway.at(TARGET)).send().await
}

#[tokio::test]
async fn response_4xx_with_an_old_proof_from_inside_loses_it() {
    let gateway = Gateway::start([MockResponse::unsigned(400, "{}")]);
    let response = get_past_an_old_proof(&gateway).await.expect("a response");
    assert!(response.extensions().get::<Verified>().is_none());
}

#[tokio::test]
async fn response_200_with_an_old_proof_from_inside_has_its_own() {
    let gateway = Gateway::start([MockResponse::signed(200, BODY)]);
    let response = get_past_an_old_proof(&gateway).await.expect("a response");
    let proof = response.extensions().get::<Verified>().expect("the proof");
    assert_eq!(proof.body(), BODY.as_bytes());
}

#[tokio::test]
async fn response_of_exactly_the_limit_is_read_and_one_byte_more_is_not() {
    let gateway = Gateway::start([MockResponse::signed(200, BODY)]);
    let at_limit = client_with(signing(&gateway).body_limit(BODY.len()));
    let response = at_limit.get(gateway.at(TARGET)).send().await;
    assert_eq!(response.expect("a response").status(), StatusCode::OK);
    let below = client_with(signing(&gateway).body_limit(BODY.len() - 1));
    let error = below.get(gateway.at(TARGET)).send().await.expect_err("too large");
    assert!(
        matches!(cause(&error), MiddlewareError::TooLarge { limit_bytes, .. } if *limit_bytes == BODY.len() - 1),
        "{error}"
    );
}

fn redirecting_to(gateway: &Gateway) -> Gateway {
    Gateway::start([MockResponse::unsigned(307, "").header("Location", gateway.at(TARGET).as_str())])
}

#[tokio::test]
async fn response_from_a_redirect_to_another_host_is_refused_and_it_got_no_credentials() {
    let foreign = Gateway::start([MockResponse::signed(200, BODY)]);
    let ours = redirecting_to(&foreign);
    let error = get(&ours).await.expect_err("foreign");
    assert!(
        matches!(cause(&error), MiddlewareError::ForeignResponse { origin, .. }
            if origin.as_str() == foreign.url().origin().ascii_serialization()),
        "{error}"
    );
    assert!(!format!("{error} {error:?}").contains("oWmnN4"), "{error:?}");
    assert_eq!(ours.received().len(), 1);
    assert_eq!(foreign.received().len(), 1);
    for seen in foreign.received() {
        assert!(!seen.headers.contains_key(AUTHORIZATION), "{seen:?}");
    }
}

#[tokio::test]
async fn response_that_redirects_is_passed_on_when_the_client_follows_none() {
    let foreign = Gateway::start([MockResponse::signed(200, BODY)]);
    let ours = redirecting_to(&foreign);
    let client =
        reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
    let client = ClientBuilder::new(client).with(signing(&ours)).build();
    let response = client.get(ours.at(TARGET)).send().await.expect("a response");
    assert_eq!(response.status(), StatusCode::TEMPORARY_REDIRECT);
    assert!(response.extensions().get::<Verified>().is_none());
    assert!(foreign.received().is_empty());
}

#[tokio::test]
async fn response_cut_off_in_its_body_fails_without_its_url() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}{TARGET}", listener.local_addr().expect("an address"));
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a request");
        let mut request = [0; 4096];
        let _ = stream.read(&mut request).await.expect("a request");
        let head = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{";
        stream.write_all(head).await.expect("written");
    });
    let gateway = Gateway::start([MockResponse::signed(200, BODY)]);
    let client = client_with(signing(&gateway).only_origin(&url.parse().expect("a URL")).expect("loopback"));
    let error = client.get(&url).send().await.expect_err("cut off");
    server.await.expect("the server");
    assert!(matches!(error, reqwest_middleware::Error::Reqwest(_)), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("oWmnN4"), "{error:?}");
}
