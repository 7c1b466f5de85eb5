//! A ring without a key that is in effect, and fetches of certificates that do not come to an end.

use std::{
    future::{pending, poll_fn},
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::Poll,
    time::Duration,
};

use http::{Extensions, StatusCode};
use reqwest::{Request, Response, ResponseBuilderExt as _};
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware, Middleware, Next};
use tokio::{net::TcpListener, task::yield_now};
use wechatpay_auth::{
    Certificate, Clock, KeyRing, Merchant, PlatformKeys, RefreshError, SignError, Signer, SigningMiddleware,
    UnsignedResponse, Verified, gateway::sign_response,
};

use super::{
    bare_client, client_with,
    refresh::{CALL, CERTIFICATES, KEY, SERIAL, certificates, count, gateway, not_sent, pem, post, signing},
    signing as signing_with_a_key,
};
use crate::gateway::{Gateway, MCHID, MERCHANT_SERIAL, MockResponse, NOW, merchant};

/// What becomes of the first fetch that passes; the others pass through.
#[derive(Clone, Copy)]
enum First {
    /// It is never answered.
    Stalls,
    /// Its connection is dropped.
    Breaks,
}

/// The innermost layer, which lets the first fetch fail.
#[derive(Clone)]
struct Faulty(First, Arc<AtomicUsize>);

#[async_trait::async_trait]
impl Middleware for Faulty {
    async fn handle(
        &self,
        mut request: Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> reqwest_middleware::Result<Response> {
        if request.url().path() == CERTIFICATES && self.1.fetch_add(1, Ordering::SeqCst) == 0 {
            match self.0 {
                First::Stalls => pending::<()>().await,
                First::Breaks => {
                    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
                    let port = listener.local_addr().expect("an address").port();
                    tokio::spawn(async move { listener.accept().await.map(drop) });
                    request.url_mut().set_port(Some(port)).expect("it has a host");
                }
            }
        }
        next.run(request, extensions).await
    }
}

fn faulty(gateway: &Gateway, ring: &KeyRing, faulty: &Faulty) -> ClientWithMiddleware {
    ClientBuilder::new(bare_client()).with(signing(gateway, ring)).with(faulty.clone()).build()
}

fn empty() -> KeyRing {
    KeyRing::new(PlatformKeys::certificates_on_request())
}

/// A ring whose only certificate has expired.
fn expired() -> (PlatformKeys, Clock) {
    let certificate = Certificate::from_pem(&pem("java_wechat_pay_certificate.pem")).expect("a certificate");
    let after = Clock::fixed(certificate.valid_until() + 301);
    (PlatformKeys::certificate(certificate).expect("a ring"), after)
}

#[tokio::test]
async fn write_of_a_ring_without_a_key_is_sent_once_the_certificates_are_there() {
    let gateway = gateway();
    let client = client_with(signing(&gateway, empty()));
    for _ in 0..2 {
        let response = post(&client, &gateway).await.expect("a response");
        assert!(response.extensions().get::<Verified>().is_some());
    }
    let seen: Vec<_> = gateway.received().into_iter().map(|seen| seen.target).collect();
    assert_eq!(seen, [CERTIFICATES, CALL, CALL]);
}

#[tokio::test]
async fn write_whose_response_could_not_be_verified_is_not_sent() {
    let gateway = gateway();
    let (expired, after) = expired();
    for ring in [empty(), expired.into()] {
        let signing = SigningMiddleware::new(merchant(), &ring)
            .expect("the keys are apart")
            .only_origin(&gateway.url())
            .expect("loopback");
        let client = client_with(signing.clock(after.clone()));
        let error = post(&client, &gateway).await.expect_err("not sent");
        assert!(matches!(not_sent(&error), RefreshError::NoApiV3Key), "{error}");
        assert!(error.to_string().contains("nothing was sent"), "{error}");
    }
    assert!(gateway.received().is_empty());
}

#[tokio::test]
async fn ring_whose_certificate_has_expired_fetches_before_anything_is_sent() {
    let gateway = gateway();
    // At this time, which the gateway's responses are not signed at, nothing but the order can be seen.
    let (expired, after) = expired();
    let client = client_with(signing(&gateway, expired).clock(after));
    post(&client, &gateway).await.expect_err("what is fetched is stale");
    let seen: Vec<_> = gateway.received().into_iter().map(|seen| seen.target).collect();
    assert_eq!(seen, [CERTIFICATES]);
}

#[tokio::test]
async fn file_needs_no_key_and_brings_no_fetch() {
    let gateway = gateway();
    let client = client_with(signing(&gateway, empty()));
    let file = client.get(gateway.at(CALL)).with_extension(UnsignedResponse).send().await.expect("a file");
    assert_eq!(file.status(), StatusCode::OK);
    assert_eq!((count(&gateway, CALL), count(&gateway, CERTIFICATES)), (1, 0));
}

#[tokio::test]
async fn fetch_that_broke_counts_as_none() {
    let (gateway, fault) = (gateway(), Faulty(First::Breaks, Arc::default()));
    let ring = empty();
    let client = faulty(&gateway, &ring, &fault);
    let error = post(&client, &gateway).await.expect_err("the connection broke");
    assert!(matches!(not_sent(&error), RefreshError::Exchange(_)), "{error}");
    post(&client, &gateway).await.expect("fetched at once");
    assert_eq!((count(&gateway, CALL), count(&gateway, CERTIFICATES)), (1, 1));
}

#[tokio::test]
async fn fetch_that_was_given_up_is_taken_over_by_those_who_wait() {
    let gateway = Arc::new(gateway());
    let (ring, fault) = (empty(), Faulty(First::Stalls, Arc::default()));
    // Two clients share the ring.
    let clients = [faulty(&gateway, &ring, &fault), faulty(&gateway, &ring, &fault)];
    let write = |at: usize| {
        let (client, gateway) = (clients[at % 2].clone(), Arc::clone(&gateway));
        tokio::spawn(async move { post(&client, &gateway).await.map(drop) })
    };
    let first = write(0);
    while fault.1.load(Ordering::SeqCst) == 0 {
        yield_now().await;
    }
    let others: Vec<_> = (1..6).map(write).collect();
    for _ in 0..50 {
        yield_now().await;
    }
    assert_eq!(count(&gateway, CALL), 0, "they wait");
    first.abort();
    for other in others {
        other.await.expect("the task").expect("a response");
    }
    assert_eq!((count(&gateway, CALL), count(&gateway, CERTIFICATES)), (5, 1));
}

/// WeChat Pay without a network: it answers after a few turns of the runtime.
struct Inside;

#[async_trait::async_trait]
impl Middleware for Inside {
    async fn handle(&self, request: Request, _: &mut Extensions, _: Next<'_>) -> reqwest_middleware::Result<Response> {
        for _ in 0..3 {
            yield_now().await;
        }
        let (headers, body) = match request.url().path() {
            CERTIFICATES => {
                let response = certificates();
                (response.headers, response.body)
            }
            _ => (sign_response(&KEY, SERIAL, NOW, "answer", b"{}").expect("signed"), "{}".into()),
        };
        let mut response = http::Response::builder().url(request.url().clone()).body(body).expect("a response");
        *response.headers_mut() = headers;
        Ok(response.into())
    }
}

/// Signs after a turn of the runtime, as a KMS does; nobody looks at the signature.
struct Slow;

#[async_trait::async_trait]
impl Signer for Slow {
    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        yield_now().await;
        Signer::sign(&*KEY, message).await
    }
}

/// What a future comes to within so many polls; then it is dropped.
async fn within<T>(polls: usize, future: impl Future<Output = T>) -> Option<T> {
    let (mut future, mut left) = (pin!(future), polls);
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => {
            left -= 1;
            if left == 0 { Poll::Ready(None) } else { Poll::Pending }
        }
    })
    .await
}

/// The call is given up at each of its awaits in turn, and each time the next one is answered.
#[tokio::test]
async fn call_that_was_given_up_at_any_await_keeps_no_other_from_fetching() {
    let gateway = Gateway::start([MockResponse::signed(200, "")]);
    let merchant = Merchant::with_signer(MCHID, MERCHANT_SERIAL, Arc::new(Slow)).expect("a merchant");
    let mut awaits = 0;
    for polls in 1.. {
        let signing = SigningMiddleware::new(merchant.clone(), empty()).expect("the keys are apart");
        let signing = signing.clock(Clock::fixed(NOW)).api_v3_key(super::refresh::api_v3_key());
        let client = ClientBuilder::new(bare_client())
            .with(signing.only_origin(&gateway.url()).expect("loopback"))
            .with(Inside)
            .build();
        let ended = within(polls, post(&client, &gateway)).await;
        let next = post(&client, &gateway).await.expect("the next call is answered");
        assert!(next.extensions().get::<Verified>().is_some());
        if ended.is_some_and(|response| response.is_ok()) {
            break;
        }
        awaits = polls;
    }
    assert!(awaits >= 8, "two signatures and two exchanges wait, not {awaits} times");
}

/// A stream or a `select!` may keep a call that it does not poll for now. Such a one has begun
/// to fetch, or waits for its turn to.
#[tokio::test(start_paused = true)]
async fn calls_that_are_kept_and_not_polled_keep_no_other_from_fetching() {
    let gateway = Gateway::start([MockResponse::signed(200, "")]);
    let fault = Faulty(First::Stalls, Arc::default());
    let client =
        ClientBuilder::new(bare_client()).with(signing(&gateway, empty())).with(fault.clone()).with(Inside).build();
    let (mut fetching, mut waiting) = (pin!(post(&client, &gateway)), pin!(post(&client, &gateway)));
    assert!(within(1, &mut fetching).await.is_none());
    assert!(within(1, &mut waiting).await.is_none());
    assert_eq!(fault.1.load(Ordering::SeqCst), 1, "one fetches, the other waits");

    let other = tokio::time::timeout(Duration::from_secs(30), post(&client, &gateway)).await;
    other.expect("the turn is taken over").expect("a response");
    waiting.await.expect("it goes on, too");
    assert_eq!(fault.1.load(Ordering::SeqCst), 2, "nothing is fetched that is there");
}

/// As long as the fetch is under way, nobody else makes another.
#[tokio::test(start_paused = true)]
async fn turn_that_was_taken_over_ends_no_other_when_it_is_dropped() {
    let gateway = Gateway::start([MockResponse::signed(200, "")]);
    let fault = Faulty(First::Stalls, Arc::default());
    let client = ClientBuilder::new(bare_client()).with(signing(&gateway, empty())).with(fault.clone()).build();
    let mut first = Box::pin(post(&client, &gateway));
    assert!(within(1, &mut first).await.is_none());
    tokio::time::advance(Duration::from_secs(11)).await;
    let (mut second, mut third) = (pin!(post(&client, &gateway)), pin!(post(&client, &gateway)));
    assert!(within(1, &mut second).await.is_none());
    assert_eq!(fault.1.load(Ordering::SeqCst), 2, "the second has taken over");
    drop(first);
    assert!(within(1, &mut third).await.is_none());
    assert_eq!(fault.1.load(Ordering::SeqCst), 2, "the third waits for the second");
}

#[tokio::test]
async fn ring_with_a_key_fetches_nothing_beforehand() {
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    let client = client_with(signing_with_a_key(&gateway).api_v3_key(super::refresh::api_v3_key()));
    post(&client, &gateway).await.expect("a response");
    assert_eq!((count(&gateway, CALL), count(&gateway, CERTIFICATES)), (1, 0));
}
