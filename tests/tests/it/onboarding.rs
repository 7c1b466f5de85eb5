//! A merchant taken in (特约商户进件), from its pictures to its number, through the typed crate and the sandbox.

use std::{path::PathBuf, time::Duration};

use wechatpay::{
    Client, Error, Polling, Upload,
    applyment::{
        AdministratorInfo, AdministratorInfoRequired, Applyment, ApplymentState as Told, BankAccountInfo,
        BankAccountInfoRequired, BankAccountType, BusinessInfo, BusinessInfoRequired, IdCardInfo, IdCardInfoRequired,
        IdentityInfo, QueryApplymentByBusinessCode, QueryApplymentById, SettlementInfo, SubjectInfo, SubmitApplyment,
        SubmitApplymentRequired,
    },
    merchant::UploadImage,
    shared::{IdentificationType, MediaId, SubjectType},
};
use wechatpay_sandbox::{ApplymentState, Sandbox};
use wechatpay_tests::scratch;

const CODE: &str = "1900013511_10000";
const DAY: u64 = 86_400;

async fn parties() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client_of(&sandbox);
    (sandbox, client)
}

fn client_of(sandbox: &Sandbox) -> Client {
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build();
    client.expect("a client")
}

async fn picture(client: &Client) -> MediaId {
    let uploaded = client.send(&UploadImage::new(Upload::new("身份证.jpg", vec![0xff; 64]))).await.expect("a number");
    uploaded.media_id.clone()
}

/// An application whose identity card has these pictures.
fn application([front, back]: [MediaId; 2]) -> SubmitApplyment {
    let card = IdCardInfo::new(IdCardInfoRequired {
        id_card_copy: front,
        id_card_national: back,
        id_card_name: "张三".into(),
        id_card_number: "110101199003070010".into(),
        card_period_begin: "2026-06-06".try_into().expect("a day"),
        card_period_end: "长期".into(),
    });
    SubmitApplyment::new(SubmitApplymentRequired {
        business_code: CODE.into(),
        contact_info: AdministratorInfo::new(AdministratorInfoRequired {
            contact_name: "张三".into(),
            mobile_phone: "13800138000".into(),
            contact_email: "zhangsan@example.com".into(),
        }),
        subject_info: SubjectInfo::new(
            SubjectType::SubjectTypeEnterprise,
            IdentityInfo::new(IdentificationType::IdentificationTypeIdcard).id_card_info(card),
        ),
        business_info: BusinessInfo::new(BusinessInfoRequired {
            merchant_shortname: "张三餐饮店".into(),
            service_phone: "0758123456".into(),
        }),
        settlement_info: SettlementInfo::new().settlement_id("719"),
        bank_account_info: BankAccountInfo::new(BankAccountInfoRequired {
            bank_account_type: BankAccountType::BankAccountTypeCorporate,
            account_name: "张三餐饮店".into(),
            account_bank: "工商银行".into(),
            bank_address_code: "110000".into(),
            account_number: "6222021234567890123".into(),
        }),
    })
}

/// Submits an application with pictures that were uploaded; gives its number.
async fn submit(client: &Client) -> Result<i64, Error> {
    let pictures = [picture(client).await, picture(client).await];
    client.send(&application(pictures)).await.map(|submitted| submitted.applyment_id.value())
}

async fn query(client: &Client) -> Applyment {
    client.send(&QueryApplymentByBusinessCode::new(CODE)).await.expect("an application").into_inner()
}

fn moved(sandbox: &Sandbox, state: ApplymentState) -> bool {
    sandbox.move_applyment(CODE, state).expect("a change that is kept")
}

fn wait(sandbox: &Sandbox, seconds: u64) {
    sandbox.advance_clock(Duration::from_secs(seconds)).expect("a change that is kept");
}

fn quick() -> Polling {
    Polling::new().first(Duration::from_millis(1)).longest(Duration::from_millis(2)).limit(Duration::from_millis(50))
}

#[tokio::test]
async fn applyment_goes_from_submitted_to_a_number_of_the_merchant() {
    let (sandbox, client) = parties().await;
    let number = submit(&client).await.expect("a number");
    let audited = query(&client).await;
    assert_eq!((&audited.applyment_state, &audited.sign_url), (&Told::ApplymentStateAuditing, &None));
    for (state, told) in [
        (ApplymentState::ToBeConfirmed, Told::ApplymentStateToBeConfirmed),
        (ApplymentState::ToBeSigned, Told::ApplymentStateToBeSigned),
    ] {
        assert!(moved(&sandbox, state));
        let waiting = query(&client).await;
        assert_eq!((waiting.applyment_state, waiting.sub_mchid), (told, None));
        assert!(waiting.sign_url.is_some_and(|url| url.starts_with(&sandbox.base_url())));
    }
    assert!(moved(&sandbox, ApplymentState::Signing));
    assert!(moved(&sandbox, ApplymentState::Finished));
    let by_id = QueryApplymentById::new(number);
    let settled = client.settled(&by_id, quick()).await.expect("an application").into_final().expect("a final state");
    assert_eq!(settled.applyment_state, Told::ApplymentStateFinished);
    assert_eq!(settled.business_code.as_ref().map(|code| code.as_str()), Some(CODE));
    assert!(settled.sub_mchid.is_some() && settled.sign_url.is_none());
}

#[tokio::test]
async fn applyment_that_is_signed_settles_by_the_time_alone() {
    let (sandbox, client) = parties().await;
    submit(&client).await.expect("a number");
    assert!(moved(&sandbox, ApplymentState::Signing));
    let by_code = QueryApplymentByBusinessCode::new(CODE);
    assert!(client.settled(&by_code, quick()).await.expect("an application").into_final().is_none());
    wait(&sandbox, 30 * 60);
    assert!(client.settled(&by_code, quick()).await.expect("an application").into_final().is_some());
    assert!(!moved(&sandbox, ApplymentState::Canceled), "it is finished");
}

#[tokio::test]
async fn applyment_that_nobody_signs_is_cancelled_after_30_days() {
    let (sandbox, client) = parties().await;
    submit(&client).await.expect("a number");
    assert!(moved(&sandbox, ApplymentState::ToBeSigned));
    wait(&sandbox, 30 * DAY);
    assert_eq!(query(&client).await.applyment_state, Told::ApplymentStateCanceled);
}

#[tokio::test]
async fn applyment_rejected_says_why_and_is_submitted_again_under_its_number() {
    let (sandbox, client) = parties().await;
    let number = submit(&client).await.expect("a number");
    let rejected = sandbox.reject_applyment(CODE, "id_card_copy", "图片不清晰");
    assert!(rejected.expect("a change that is kept"));
    let told = query(&client).await;
    assert_eq!(told.applyment_state, Told::ApplymentStateRejected);
    let detail = told.audit_detail.unwrap_or_default().remove(0);
    assert_eq!(detail.field.as_deref(), Some("id_card_copy"));
    assert_eq!(detail.reject_reason.as_deref(), Some("图片不清晰"));
    assert!(!moved(&sandbox, ApplymentState::ToBeSigned), "it goes on by a call alone");

    assert_eq!(submit(&client).await.expect("a number"), number);
    let again = query(&client).await;
    assert_eq!((again.applyment_state, again.audit_detail.is_none()), (Told::ApplymentStateAuditing, true));
}

#[tokio::test]
async fn applyment_in_hand_or_finished_is_not_submitted_again() {
    let (sandbox, client) = parties().await;
    submit(&client).await.expect("a number");
    for state in [ApplymentState::ToBeConfirmed, ApplymentState::Signing, ApplymentState::Finished] {
        let refused = submit(&client).await.expect_err("it is in hand");
        assert_eq!(refused.code(), Some("PROCESSING"));
        assert!(moved(&sandbox, state));
    }
    assert!(submit(&client).await.is_err(), "a code leads to one merchant");
}

#[tokio::test]
async fn applyment_whose_picture_nobody_uploaded_is_refused_by_the_name_of_its_field() {
    let (_sandbox, client) = parties().await;
    let known = picture(&client).await;
    let refused = client.send(&application([known, "not-uploaded".into()])).await.expect_err("no such picture");
    assert_eq!(refused.code(), Some("PARAM_ERROR"));
    let detail = refused.detail().expect("a detail").to_string();
    assert!(detail.contains("/body/subject_info/identity_info/id_card_info/id_card_national"), "{detail}");
    let unknown = client.send(&QueryApplymentByBusinessCode::new(CODE)).await.expect_err("nothing was submitted");
    assert_eq!(unknown.code(), Some("APPLYMENT_NOT_EXIST"));
}

#[tokio::test]
async fn applyment_outlives_the_process_with_its_pictures_and_without_its_papers() {
    let folder = scratch().join(format!("onboarding-{}", std::process::id()));
    let (keys, file): (PathBuf, PathBuf) = (folder.join("keys"), folder.join("state.redb"));
    std::fs::create_dir_all(&folder).expect("a folder");
    let start = || Sandbox::builder().keys_dir(&keys).state_file(&file).start();
    let first = start().await.expect("a sandbox");
    let client = client_of(&first);
    let pictures = [picture(&client).await, picture(&client).await];
    let number = client.send(&application(pictures.clone())).await.expect("a number").applyment_id.value();
    assert!(moved(&first, ApplymentState::Rejected));
    first.stop().await;
    let kept = String::from_utf8_lossy(&std::fs::read(&file).expect("a state file")).into_owned();
    let second = start().await.expect("a sandbox");
    let client = client_of(&second);
    let told = query(&client).await;
    let again = client.send(&application(pictures)).await.map(|submitted| submitted.applyment_id.value());
    second.stop().await;
    std::fs::remove_dir_all(&folder).expect("a folder that can go");
    assert_eq!((told.applyment_state, again.ok()), (Told::ApplymentStateRejected, Some(number)));
    assert!(kept.contains(CODE));
    for personal in ["110101199003070010", "13800138000", "6222021234567890123"] {
        assert!(!kept.contains(personal), "{personal} is in the state file");
    }
}
