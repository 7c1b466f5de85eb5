//! The gateway that is called: as little as can be told from WeChat Pay's.
//!
//! Signed requests come in, signed responses go out, and a request whose signature is wrong is
//! refused. A response is signed once a minute, so that this process takes little beside the one
//! that is measured.

use std::{
    fs,
    path::Path,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use axum::{
    Router,
    body::to_bytes,
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use tokio::net::TcpListener;
use wechatpay::{
    Clock, NonceSource, PrivateKey, PublicKey,
    auth::{
        RequestToSign,
        gateway::{Authorization, sign_response},
    },
};

use super::{Failure, cases::Case};

const MCHID: &str = "1230000109";
const SERIAL: &str = "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB";
const PLATFORM_ID: &str = "PUB_KEY_ID_0112300001092026112500000000000001";
const FRESH: Duration = Duration::from_secs(60);

struct Gateway {
    merchant_key: PublicKey,
    platform_key: PrivateKey,
    /// The headers of each case's response.
    signed: RwLock<[HeaderMap; Case::ALL.len()]>,
}

/// Fills the folder with the keys of both sides, says where it listens, and serves until it is ended.
pub(crate) async fn serve(keys: &Path) -> Result<(), Failure> {
    let (merchant_key, platform_key) = (PrivateKey::generate()?, PrivateKey::generate()?);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base_url = format!("http://{}", listener.local_addr()?);
    let settings = serde_json::json!({
        "base_url": base_url,
        "mchid": MCHID,
        "merchant_serial": SERIAL,
        "platform_public_key_id": PLATFORM_ID,
    });
    fs::create_dir_all(keys)?;
    fs::write(keys.join("apiclient_key.pem"), merchant_key.to_pem()?.as_bytes())?;
    fs::write(keys.join("pub_key.pem"), platform_key.public_key().to_pem()?)?;
    fs::write(keys.join("apiv3_key.txt"), "0123456789abcdefghijklmnopqrstuv")?;
    fs::write(keys.join("settings.json"), settings.to_string())?;

    let gateway = Arc::new(Gateway {
        merchant_key: merchant_key.public_key(),
        signed: RwLock::new(signed(&platform_key)?),
        platform_key,
    });
    tokio::spawn(sign_again(gateway.clone()));
    let app = Router::new().fallback(answer).with_state(gateway);
    println!("the gateway listens at {base_url}");
    axum::serve(listener, app).await?;
    Ok(())
}

fn signed(key: &PrivateKey) -> Result<[HeaderMap; Case::ALL.len()], Failure> {
    let mut headers = Case::ALL.map(|_| HeaderMap::new());
    for (headers, case) in headers.iter_mut().zip(Case::ALL) {
        let nonce = NonceSource::system().next()?;
        *headers = sign_response(key, PLATFORM_ID, Clock::system().now(), &nonce, case.response().as_bytes())?;
        headers.insert(header::CONTENT_TYPE, "application/json; charset=utf-8".parse()?);
        headers.insert("Request-ID", "08F2A8B2C506100118D0B7F9C00120AD2528A0C801-0".parse()?);
    }
    Ok(headers)
}

async fn sign_again(gateway: Arc<Gateway>) {
    loop {
        tokio::time::sleep(FRESH).await;
        if let Ok(signed) = signed(&gateway.platform_key) {
            *gateway.signed.write().unwrap_or_else(PoisonError::into_inner) = signed;
        }
    }
}

async fn answer(State(gateway): State<Arc<Gateway>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, 1 << 16).await else { return StatusCode::BAD_REQUEST.into_response() };
    let Some(case) = Case::of_path(head.uri.path()) else { return StatusCode::NOT_FOUND.into_response() };
    if !is_signed(&gateway.merchant_key, &head, &body) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let headers = gateway.signed.read().unwrap_or_else(PoisonError::into_inner)[case as usize].clone();
    (headers, case.response()).into_response()
}

fn is_signed(key: &PublicKey, head: &axum::http::request::Parts, body: &[u8]) -> bool {
    let authorization = head.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let Some(authorization) = authorization.and_then(|text| Authorization::parse(text).ok()) else { return false };
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str());
    let signed = RequestToSign {
        method: head.method.as_str(),
        target,
        timestamp: authorization.timestamp,
        nonce: &authorization.nonce_str,
        body,
    };
    authorization.id == MCHID && key.verify(&signed.message(), &authorization.signature).is_ok()
}
