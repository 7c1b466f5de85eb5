//! `SigningMiddleware` on the user's own client, against a gateway on loopback.

mod interrupted;
mod refresh;
mod requests;
mod responses;
mod swapped;

use reqwest_middleware::{ClientBuilder, ClientWithMiddleware, Error};
use wechatpay_auth::{Clock, MiddlewareError, SigningMiddleware};

use crate::gateway::{Gateway, NOW, merchant, platform_keys};

/// The middleware for this gateway alone.
fn signing(gateway: &Gateway) -> SigningMiddleware {
    SigningMiddleware::new(merchant(), platform_keys())
        .expect("the keys are apart")
        .only_origin(&gateway.url())
        .expect("loopback")
        .clock(Clock::fixed(NOW))
}

fn bare_client() -> reqwest::Client {
    let builder = reqwest::Client::builder().no_proxy();
    builder.build().expect("a client")
}

fn client(gateway: &Gateway) -> ClientWithMiddleware {
    client_with(signing(gateway))
}

fn client_with(signing: SigningMiddleware) -> ClientWithMiddleware {
    ClientBuilder::new(bare_client()).with(signing).build()
}

/// The middleware's own error inside the client's.
fn cause(error: &Error) -> &MiddlewareError {
    match error {
        Error::Middleware(inner) => inner.downcast_ref().expect("a MiddlewareError"),
        Error::Reqwest(error) => panic!("{error:?}"),
    }
}
