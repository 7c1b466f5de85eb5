//! The floor: the same calls by hand, with `reqwest` and `aws-lc-rs`, and nothing that is not needed.
//!
//! What is checked is what has to be: the age of the response, the key that it names, its signature
//! and its status. What is read of it is what the program needs.

use std::{
    fs,
    path::Path,
    sync::Arc,
    time::{Duration, SystemTime},
};

use aws_lc_rs::{
    rand::{self, SystemRandom},
    rsa::KeyPair,
    signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use reqwest::{Method, header, redirect::Policy};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{
    Failure, Keys,
    cases::{APPID, Caller, Case, DESCRIPTION, NOTIFY_URL, OPENID, OUT_TRADE_NO, TOTAL, expect},
};

/// How far the clocks may be apart, in seconds.
const WINDOW: u64 = 300;

#[derive(Clone)]
pub(crate) struct ByHand(Arc<Inner>);

struct Inner {
    http: reqwest::Client,
    base_url: String,
    mchid: String,
    serial: String,
    key: KeyPair,
    platform_id: String,
    platform_key: ParsedPublicKey,
}

#[derive(Deserialize)]
struct Member {
    authorize_state: String,
}

#[derive(Deserialize)]
struct Order {
    trade_state: String,
    transaction_id: Option<String>,
    amount: Option<OrderAmount>,
}

#[derive(Deserialize)]
struct OrderAmount {
    total: i64,
}

#[derive(Deserialize)]
struct Session {
    prepay_id: String,
}

#[derive(Serialize)]
struct Prepay<'a> {
    appid: &'a str,
    mchid: &'a str,
    description: &'a str,
    out_trade_no: &'a str,
    notify_url: &'a str,
    amount: PrepayAmount,
    payer: Payer<'a>,
}

#[derive(Serialize)]
struct PrepayAmount {
    total: i64,
}

#[derive(Serialize)]
struct Payer<'a> {
    openid: &'a str,
}

impl ByHand {
    pub(crate) fn new(keys: &Keys) -> Result<Self, Failure> {
        let http = reqwest::Client::builder()
            .redirect(Policy::none())
            .connect_timeout(Duration::from_secs(10))
            .pool_idle_timeout(Duration::from_secs(7))
            .timeout(Duration::from_secs(30))
            .user_agent("by-hand/1.0")
            .no_proxy()
            .build()?;
        let platform_key = der(&keys.folder.join("pub_key.pem"))?;
        Ok(Self(Arc::new(Inner {
            http,
            base_url: keys.base_url.clone(),
            mchid: keys.mchid.clone(),
            serial: keys.serial.clone(),
            key: KeyPair::from_pkcs8(&der(&keys.folder.join("apiclient_key.pem"))?).map_err(|_| "not a private key")?,
            platform_id: keys.platform_id.clone(),
            platform_key: ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, platform_key)
                .map_err(|_| "not a public key")?,
        })))
    }

    async fn exchange<T: DeserializeOwned>(
        &self,
        method: Method,
        target: &str,
        body: Option<Vec<u8>>,
    ) -> Result<T, Failure> {
        let Inner { http, base_url, mchid, serial, key, platform_id, platform_key } = &*self.0;
        let mut random = [0; 16];
        rand::fill(&mut random).map_err(|_| "no random numbers")?;
        let nonce = format!("{:032X}", u128::from_ne_bytes(random));
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_secs();
        let mut message = format!("{method}\n{target}\n{now}\n{nonce}\n").into_bytes();
        message.extend_from_slice(body.as_deref().unwrap_or_default());
        message.push(b'\n');
        let mut signature = vec![0; key.public_modulus_len()];
        key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), &message, &mut signature).map_err(|_| "not signed")?;
        let signature = STANDARD.encode(signature);
        let authorization = format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"{mchid}\",nonce_str=\"{nonce}\",signature=\"{signature}\",\
             timestamp=\"{now}\",serial_no=\"{serial}\""
        );
        let mut request = http
            .request(method, format!("{base_url}{target}"))
            .header(header::AUTHORIZATION, authorization)
            .header(header::ACCEPT, "application/json")
            .header("Wechatpay-Serial", platform_id);
        if let Some(body) = body {
            request = request.header(header::CONTENT_TYPE, "application/json").body(body);
        }

        let mut response = request.send().await?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        let body = response.bytes().await?;
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).ok_or("a header is missing");
        let timestamp = text("Wechatpay-Timestamp")?;
        if text("Wechatpay-Serial")? != platform_id || timestamp.parse::<u64>()?.abs_diff(now) > WINDOW {
            return Err("another key, or another time".into());
        }
        let mut message = format!("{timestamp}\n{}\n", text("Wechatpay-Nonce")?).into_bytes();
        message.extend_from_slice(&body);
        message.push(b'\n');
        let signature = STANDARD.decode(text("Wechatpay-Signature")?)?;
        platform_key.verify_sig(&message, &signature).map_err(|_| "not WeChat Pay's")?;
        if !status.is_success() {
            return Err(format!("{status}").into());
        }
        Ok(serde_json::from_slice(&body)?)
    }
}

impl Caller for ByHand {
    async fn call(&self, case: Case) -> Result<(), Failure> {
        let mchid = &self.0.mchid;
        match case {
            Case::Member => {
                let target = format!("/v3/businesscircle/user-authorizations/{OPENID}?appid={APPID}");
                let member: Member = self.exchange(Method::GET, &target, None).await?;
                expect(&member.authorize_state, "AUTHORIZED")
            }
            Case::Order => {
                let target = format!("/v3/pay/transactions/out-trade-no/{OUT_TRADE_NO}?mchid={mchid}");
                let order: Order = self.exchange(Method::GET, &target, None).await?;
                if order.transaction_id.is_none() || order.amount.is_none_or(|amount| amount.total != TOTAL) {
                    return Err("another order".into());
                }
                expect(&order.trade_state, "SUCCESS")
            }
            Case::Prepay => {
                let body = serde_json::to_vec(&Prepay {
                    appid: APPID,
                    mchid,
                    description: DESCRIPTION,
                    out_trade_no: OUT_TRADE_NO,
                    notify_url: NOTIFY_URL,
                    amount: PrepayAmount { total: TOTAL },
                    payer: Payer { openid: OPENID },
                })?;
                let session: Session = self.exchange(Method::POST, "/v3/pay/transactions/jsapi", Some(body)).await?;
                expect(&session.prepay_id, "wx201410272009395522657a690389285100")
            }
        }
    }
}

/// What stands in a PEM file of one block.
fn der(file: &Path) -> Result<Vec<u8>, Failure> {
    let pem = fs::read_to_string(file)?;
    let lines = pem.lines().filter(|line| !line.starts_with("-----"));
    Ok(STANDARD.decode(lines.collect::<String>())?)
}
