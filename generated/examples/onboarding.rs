//! 特约商户进件 (onboarding): a partner takes a merchant in, with pictures and encrypted fields, until it has a number.
//!
//! ```sh
//! cargo run --example onboarding --features applyment,merchant
//! ```
//!
//! It starts a sandbox on this machine, which plays the audit and the merchant's administrator. At WeChat Pay the audit
//! takes a day or two and no callback tells of it: the state is asked for, a few times a day.

use std::{error::Error, time::Duration};

use wechatpay::{
    Client, Outcome, Polling, Settled, Upload,
    applyment::{
        AdministratorInfo, AdministratorInfoRequired, Applyment, ApplymentState, BankAccountInfo,
        BankAccountInfoRequired, BankAccountType, BusinessInfo, BusinessInfoRequired, BusinessLicenseInfo,
        BusinessLicenseInfoRequired, IdCardInfo, IdCardInfoRequired, IdentityInfo, QueryApplymentByBusinessCode,
        SalesInfo, SalesScene, SettlementInfo, StoreScene, StoreSceneRequired, SubjectInfo, SubmitApplyment,
        SubmitApplymentRequired,
    },
    merchant::UploadImage,
    shared::{IdHolderType, IdentificationType, MediaId, SubjectType},
};
use wechatpay_sandbox::Sandbox;

/// The partner's own number of the application. It stays the same when the application is corrected.
const BUSINESS_CODE: &str = "1900013511_10000";

/// What was uploaded for a merchant.
struct Pictures {
    license: MediaId,
    id_card_front: MediaId,
    id_card_back: MediaId,
    entrance: MediaId,
    indoor: MediaId,
}

/// Uploads a picture, here one of a few bytes; `Upload::open` takes a file, of 2 MB at most.
async fn upload(client: &Client, name: &str) -> Result<MediaId, wechatpay::Error> {
    let picture = UploadImage::new(Upload::new(name, &b"\x89PNG\r\n\x1a\n"[..]));
    Ok(client.send(&picture).await?.media_id.clone())
}

/// The application of a company. Names, numbers and accounts are plain text here: the client encrypts them as it sends
/// them, and `Debug` hides them.
fn application(pictures: &Pictures) -> Result<SubmitApplyment, Box<dyn Error>> {
    let administrator = AdministratorInfo::new(AdministratorInfoRequired {
        contact_name: "张三".into(),
        mobile_phone: "13900000000".into(),
        contact_email: "zhangsan@example.com".into(),
    })
    .contact_type(IdHolderType::Legal);
    let license = BusinessLicenseInfo::new(BusinessLicenseInfoRequired {
        license_copy: pictures.license.clone(),
        license_number: "914403007109310000".into(),
        merchant_name: "张三餐饮有限公司".into(),
        legal_person: "张三".into(),
    });
    let id_card = IdCardInfo::new(IdCardInfoRequired {
        id_card_copy: pictures.id_card_front.clone(),
        id_card_national: pictures.id_card_back.clone(),
        id_card_name: "张三".into(),
        id_card_number: "440524188001010014".into(),
        card_period_begin: "2019-06-06".parse()?,
        card_period_end: "长期".into(),
    })
    .id_card_address("广东省深圳市南山区一号");
    let identity = IdentityInfo::new(IdentificationType::IdentificationTypeIdcard)
        .id_holder_type(IdHolderType::Legal)
        .id_card_info(id_card)
        .owner(true);
    let store = StoreScene::new(StoreSceneRequired {
        biz_store_name: "大郎烧饼".into(),
        biz_address_code: "440305".into(),
        biz_store_address: "南山区一号大厦一层".into(),
        store_entrance_pic: vec![pictures.entrance.clone()],
        indoor_pic: vec![pictures.indoor.clone()],
    });
    let business =
        BusinessInfoRequired { merchant_shortname: "张三餐饮店".into(), service_phone: "0755000000".into() };
    let sales = SalesInfo::new(vec![SalesScene::SalesScenesStore]).biz_store_info(store);
    Ok(SubmitApplyment::new(SubmitApplymentRequired {
        business_code: BUSINESS_CODE.into(),
        contact_info: administrator,
        subject_info: SubjectInfo::new(SubjectType::SubjectTypeEnterprise, identity).business_license_info(license),
        business_info: BusinessInfo::new(business).sales_info(sales),
        settlement_info: SettlementInfo::new().settlement_id("716").qualification_type("餐饮"),
        bank_account_info: BankAccountInfo::new(BankAccountInfoRequired {
            bank_account_type: BankAccountType::BankAccountTypeCorporate,
            account_name: "张三餐饮有限公司".into(),
            account_bank: "工商银行".into(),
            bank_address_code: "440300".into(),
            account_number: "4000000000000000000".into(),
        }),
    }))
}

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
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;

    // 1. The pictures go up first; their numbers go into the application.
    let mut pictures = Pictures {
        license: upload(&client, "营业执照.png").await?,
        id_card_front: upload(&client, "身份证人像面.png").await?,
        id_card_back: upload(&client, "身份证国徽面.png").await?,
        entrance: upload(&client, "门头.png").await?,
        indoor: upload(&client, "店内.png").await?,
    };
    submit(&client, &application(&pictures)?).await?;
    look(&client).await?;

    // 2. The audit rejects a picture. The application is corrected under the same number.
    sandbox.reject_applyment(BUSINESS_CODE, "id_card_copy", "身份证人像面照片不清晰，请重新上传。")?;
    if look(&client).await?.applyment_state != ApplymentState::ApplymentStateRejected {
        return Err("a rejected application should be corrected".into());
    }
    pictures.id_card_front = upload(&client, "身份证人像面-2.png").await?;
    submit(&client, &application(&pictures)?).await?;

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
