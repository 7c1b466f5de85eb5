//! A `reqwest` client of your own that signs and verifies.
//!
//! `cargo run -p wechatpay-auth --example own_client` runs it against a small gateway
//! in this process, so nothing has to be set up. Against WeChat Pay itself, leave the
//! gateway and `only_origin` out, and read the keys from the files of the merchant
//! portal (商户平台).

use std::error::Error;

use axum::{Router, body::Bytes, http::HeaderMap, response::IntoResponse, routing::get};
use reqwest::{Url, redirect::Policy};
use reqwest_middleware::ClientBuilder;
use wechatpay_auth::{
    Clock, Merchant, NonceSource, PlatformKeys, PrivateKey, SigningMiddleware, Verified,
    gateway::{Authorization, sign_response},
};

const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0000000000000024101100397200000006";
const PATH: &str = "/v3/businesscircle/user-authorizations/oWmnN4xxxxxxxxxxe92NHIGf1xd8";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // Yours: `PrivateKey::read("apiclient_key.pem")` and `PublicKey::read("pub_key.pem")`.
    let merchant_key = PrivateKey::generate()?;
    let platform_key = PrivateKey::generate()?;
    let merchant = Merchant::new("1900007291", "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB", merchant_key)?;
    let platform_keys = PlatformKeys::public_key(PUBLIC_KEY_ID, platform_key.public_key())?;

    let gateway = gateway(platform_key).await?;

    // Retries, tracing and caches go before the signing middleware, so that they sit
    // around it and each attempt is signed afresh.
    let signing = SigningMiddleware::new(merchant, platform_keys)?.only_origin(&gateway)?;
    let client = reqwest::Client::builder().redirect(Policy::none()).no_proxy().build()?;
    let client = ClientBuilder::new(client).with(signing).build();

    let mut url = gateway.join(PATH)?;
    url.set_query(Some("appid=wx1234567890abcdef"));
    let response = client.get(url).send().await?;
    println!("status      {}", response.status());

    // A 2xx response that comes this far was verified; the proof holds the same bytes.
    let verified = response.extensions().get::<Verified>().ok_or("the API answered with an error")?;
    println!("signed by   {}", verified.serial());
    println!("body        {}", std::str::from_utf8(verified.body())?);
    Ok(())
}

/// Stands in for WeChat Pay: shows who signed the request, and signs its response.
async fn gateway(key: PrivateKey) -> Result<Url, Box<dyn Error>> {
    let response = move |headers: HeaderMap| async move {
        let authorization =
            headers.get("Authorization").and_then(|value| Authorization::parse(value.to_str().ok()?).ok());
        if let Some(authorization) = authorization {
            println!("request of  {}", authorization.id);
        }
        let body = Bytes::from_static(br#"{"authorize_state":"UNAUTHORIZED"}"#);
        let nonce = NonceSource::system().next()?;
        let signed = sign_response(&key, PUBLIC_KEY_ID, Clock::system().now(), &nonce, &body)?;
        Ok::<_, wechatpay_auth::SignError>((signed, body))
    };
    let response = move |headers: HeaderMap| async move {
        match response(headers).await {
            Ok(signed) => signed.into_response(),
            Err(error) => (axum::http::StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
        }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?).parse()?;
    let app = Router::new().route(PATH, get(response));
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(url)
}
