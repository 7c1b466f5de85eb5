//! Merchants that are taken in (特约商户进件).

use sha2::{Digest as _, Sha256};

use super::*;
use crate::wire::encrypted;

/// An application, by whoever wants to be taken in.
#[derive(Default)]
pub(super) struct Application {
    merchant: String,
    is_rejected: bool,
}

impl Shop {
    fn applications(&self) -> MutexGuard<'_, BTreeMap<String, Application>> {
        self.applications.lock().expect("applications")
    }

    /// Uploads a picture; gives its number.
    async fn upload(&self) -> String {
        if self.careless == Careless::UploadsNoPictures {
            return "a-picture-of-our-own".to_owned();
        }
        let told = self.upload_to("/v3/merchant/media/upload").await;
        told["media_id"].as_str().expect("a number").to_owned()
    }

    /// Uploads a picture there; gives what is told of it.
    pub(super) async fn upload_to(&self, target: &str) -> Value {
        let base_url = self.base_url().await;
        let file = b"\x89PNG\r\n\x1a\n";
        let digest: String = Sha256::digest(file).iter().map(|byte| format!("{byte:02x}")).collect();
        let meta = json!({"filename": "a.png", "sha256": digest}).to_string();
        let nonce = format!("{:032X}", self.numbers.fetch_add(1, Ordering::Relaxed));
        let request =
            RequestToSign { method: "POST", target, timestamp: self.clock.now(), nonce: &nonce, body: meta.as_bytes() };
        let authorization = wechatpay_auth::sign(&self.merchant, &request).expect("a signature");
        let mut body = Vec::new();
        let part =
            "--picture\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n";
        body.extend_from_slice(format!("{part}{meta}\r\n").as_bytes());
        let part = "--picture\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n";
        body.extend_from_slice(format!("{part}Content-Type: image/png\r\n\r\n").as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--picture--\r\n");
        let call = self.client.post(format!("{base_url}{target}")).body(body).header("Authorization", authorization);
        let call = call.header("Accept", "application/json").header("User-Agent", "shop");
        let call = call.header("Content-Type", "multipart/form-data; boundary=picture");
        call.send().await.expect("a response").json().await.expect("JSON")
    }

    /// Asks about each application.
    pub(super) async fn application_jobs(&self) {
        let codes: Vec<String> = self.applications().keys().cloned().collect();
        for code in codes {
            let target = format!("/v3/applyment4sub/applyment/business_code/{code}");
            let (_, told) = self.call("GET", &target, "").await.expect("an answer");
            let told: Value = serde_json::from_slice(&told).expect("JSON");
            if let Some(application) = self.applications().get_mut(&code) {
                application.is_rejected = told["applyment_state"] == "APPLYMENT_STATE_REJECTED";
            }
        }
    }
}

/// A merchant has another bank account. It is changed five times a day at most.
pub(super) async fn change_account(State(shop): Shared, Path(merchant): Path<String>) -> StatusCode {
    let changes = {
        let mut accounts = shop.accounts.lock().expect("accounts");
        let changes = accounts.entry(merchant).or_default();
        if *changes >= 5 && shop.careless != Careless::ChangesAccountsWithoutAnEnd {
            return StatusCode::CONFLICT;
        }
        *changes += 1;
        *changes
    };
    let body = json!({
        "account_type": "ACCOUNT_TYPE_BUSINESS", "account_bank": "工商银行", "bank_address_code": "110000",
        "account_number": encrypted("6222021234567890123"),
    });
    let target = "/v3/apply4sub/sub_merchants/1900006491/modify-settlement";
    let changed = shop.call("POST", target, &body.to_string()).await;
    if shop.careless != Careless::NeverAsksAboutAccounts && changes == 1 {
        drop(shop.call("GET", "/v3/apply4sub/sub_merchants/1900006491/settlement", "").await);
    }
    if matches!(changed, Ok((200, _))) { StatusCode::OK } else { StatusCode::BAD_GATEWAY }
}

/// A merchant wants to be taken in, or has corrected what was wrong.
pub(super) async fn take_in(State(shop): Shared, Path(merchant): Path<String>) -> StatusCode {
    let known = shop
        .applications()
        .iter()
        .find(|(_, one)| one.merchant == merchant)
        .map(|(code, one)| (code.clone(), one.is_rejected));
    let code = match known {
        Some((_, false)) => return StatusCode::CONFLICT,
        Some((code, true)) if shop.careless != Careless::CorrectsUnderANewNumber => code,
        _ => format!("1900013511_{}", shop.numbers.fetch_add(1, Ordering::Relaxed)),
    };
    let account = match shop.careless {
        Careless::EncryptsNothing => "6222021234567890123".to_owned(),
        _ => encrypted("6222021234567890123"),
    };
    let mut body = crate::applyments::application(&account);
    body["business_code"] = json!(code);
    body["addition_info"] = json!({"business_addition_pics": [shop.upload().await]});
    match shop.call("POST", "/v3/applyment4sub/applyment/", &body.to_string()).await {
        Ok((200, _)) => {
            shop.applications().insert(code, Application { merchant, is_rejected: false });
            StatusCode::OK
        }
        _ => StatusCode::BAD_GATEWAY,
    }
}
