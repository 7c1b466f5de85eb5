//! 特约商户进件 (onboarding): a partner takes a merchant in, with pictures and encrypted fields, until it has a number.
//!
//! ```sh
//! cargo run --example onboarding --features applyment,merchant
//! ```
//!
//! It starts a sandbox on this machine, which plays the audit and the merchant's administrator. At WeChat Pay the audit
//! takes a day or two and no callback tells of it: the state is asked for, a few times a day.

mod taking_in;

use std::{error::Error, time::Duration};

use wechatpay::{
    Client, Outcome, Polling, Settled,
    applyment::{Applyment, ApplymentState, QueryApplymentByBusinessCode, SubmitApplyment},
};
use wechatpay_sandbox::Sandbox;

use taking_in::{Pictures, application, upload};

/// The partner's own number of the application. It stays the same when the application is corrected.
const BUSINESS_CODE: &str = "1900013511_10000";

/// Submits it. When nobody knows whether it arrived, the query tells: a second one would be refused meanwhile.
async fn submit(client: &Client, application: &SubmitApplyment) -> Result<(), wechatpay::Error> {
    match client.send(application).await {
        Err(error) if error.outcome() == Outcome::Unknown => {
            client.send(&QueryApplymentByBusinessCode::new(BUSINESS_CODE)).await.map(|_| ())
        }
        submitted => submitted.map(|_| ()),
    }
}

/// How it goes on, and what somebody has to do about it.
async fn look(client: &Client) -> Result<Applyment, wechatpay::Error> {
    let applyment = client.send(&QueryApplymentByBusinessCode::new(BUSINESS_CODE)).await?.into_inner();
    match &applyment.applyment_state {
        ApplymentState::ApplymentStateToBeConfirmed | ApplymentState::ApplymentStateToBeSigned => {
            println!("shown to the administrator as a QR code: {}", applyment.sign_url.as_deref().unwrap_or("nothing"));
        }
        ApplymentState::ApplymentStateRejected => {
            for detail in applyment.audit_detail.iter().flatten() {
                println!("rejected: {:?}: {:?}", detail.field, detail.reject_reason);
            }
        }
        state => println!("nothing to do: {state}"),
    }
    Ok(applyment)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;

    // 1. The pictures go up first; their numbers go into the application.
    let mut pictures = Pictures::upload(&client).await?;
    submit(&client, &application(BUSINESS_CODE, &pictures)?).await?;
    look(&client).await?;

    // 2. The audit rejects a picture. The application is corrected under the same number.
    sandbox.reject_applyment(BUSINESS_CODE, "id_card_copy", "身份证人像面照片不清晰，请重新上传。")?;
    if look(&client).await?.applyment_state != ApplymentState::ApplymentStateRejected {
        return Err("a rejected application should be corrected".into());
    }
    pictures.id_card_front = upload(&client, "身份证人像面-2.png").await?;
    submit(&client, &application(BUSINESS_CODE, &pictures)?).await?;

    // 3. The audit is content, and the merchant's administrator signs on a phone.
    sandbox.move_applyment(BUSINESS_CODE, wechatpay_sandbox::ApplymentState::ToBeSigned)?;
    look(&client).await?.sign_url.ok_or("there is something to sign")?;
    sandbox.move_applyment(BUSINESS_CODE, wechatpay_sandbox::ApplymentState::Finished)?;

    // 4. About half an hour later the merchant can be used. Asked for until the state is final.
    let polling = Polling::new().limit(Duration::from_secs(10));
    let finished = match client.settled(&QueryApplymentByBusinessCode::new(BUSINESS_CODE), polling).await? {
        Settled::Final(applyment) => applyment,
        Settled::Pending(applyment) => return Err(format!("it is still {}", applyment.applyment_state).into()),
    };
    // Final is not finished: nobody may have signed.
    match &finished.sub_mchid {
        Some(sub_mchid) if finished.applyment_state == ApplymentState::ApplymentStateFinished => {
            println!("taken in as {sub_mchid}");
            Ok(())
        }
        _ => Err(format!("it ended as {}", finished.applyment_state).into()),
    }
}
