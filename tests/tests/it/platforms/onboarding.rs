//! A platform's merchant taken in (平台收付通进件), and closed with what it has (注销提现).

use wechatpay::{
    Client, Error, Polling, Response, Upload,
    ecommerce_applyment::{
        AdministratorInfo, AdministratorType, ApplyCancelWithdraw, ApplymentNumbers, ApplymentState as Told,
        BankAccount, BankAccountRequired, BankAccountType, ClosingCheck, ClosingState as ClosingTold,
        ConfirmCancelWithdraw, ConfirmCancelWithdrawRequired, GetApplymentById, GetApplymentByOutRequestNo,
        GetCancelWithdrawByApplymentId, GetCancelWithdrawByOutRequestNo, IdCardInfo, IdCardInfoRequired, IdentityCheck,
        IdentityVerification, MerchantState, OrganizationType, PayState, RevokeApplymentByApplymentId,
        RevokeApplymentByOutRequestNo, SalesScene, SignState, SubmerchantApplyment, SubmitAccountHostingApplyment,
        SubmitAccountHostingApplymentRequired, SubmitApplyment, SubmitApplymentRequired, SubmitSignVerifyInfo,
        ValidateCancel, WithdrawChoice, WithdrawState,
    },
    merchant::UploadImage,
    shared::{MediaId, PayeeAccountType, PayeeInfo, SettleInfo},
};
use wechatpay_sandbox::{ApplymentState, ClosingState, Sandbox};
use wechatpay_tests::scratch;

use super::{DAY, SUB_MCHID, balance, client_of, paid, parties, refusal, refused, wait};

const CODE: &str = "APPLYMENT_00000000001";

async fn picture(client: &Client) -> MediaId {
    let uploaded = client.send(&UploadImage::new(Upload::new("身份证.jpg", vec![0xff; 64]))).await.expect("a number");
    uploaded.media_id.clone()
}

fn account() -> BankAccount {
    BankAccount::new(BankAccountRequired {
        bank_account_type: BankAccountType::Personal,
        account_bank: "工商银行".into(),
        account_name: "张三".into(),
        account_number: "6222021234567890123".into(),
    })
}

fn administrator() -> AdministratorInfo {
    AdministratorInfo::new(AdministratorType::LegalPerson, "张三").mobile_phone("13800138000")
}

/// An application with pictures under these numbers.
fn application([front, back]: [MediaId; 2]) -> SubmitApplyment {
    let card = IdCardInfo::new(IdCardInfoRequired {
        id_card_copy: front,
        id_card_national: back,
        id_card_name: "张三".into(),
        id_card_number: "110101199003070010".into(),
        id_card_valid_time: "长期".into(),
    });
    let application = SubmitApplyment::new(SubmitApplymentRequired {
        out_request_no: CODE.into(),
        organization_type: OrganizationType::Micro,
        account_info: account(),
        contact_info: administrator(),
        sales_scene_info: SalesScene::new("爱烧烤").store_url("http://www.qq.com"),
        merchant_shortname: "爱烧烤".into(),
    });
    application.id_card_info(card)
}

async fn submit(client: &Client) -> Result<Response<ApplymentNumbers>, Error> {
    client.send(&application([picture(client).await, picture(client).await])).await
}

async fn query(client: &Client) -> SubmerchantApplyment {
    client.send(&GetApplymentByOutRequestNo::new(CODE)).await.expect("an application").into_inner()
}

fn moved(sandbox: &Sandbox, state: ApplymentState) -> bool {
    sandbox.move_applyment(CODE, state).expect("a change that is kept")
}

#[tokio::test]
async fn applyment_of_a_platform_goes_from_submitted_to_a_number_of_the_merchant() {
    let (sandbox, client) = parties().await;
    let made = submit(&client).await.expect("a number");
    assert_eq!(made.out_request_no.as_str(), CODE);
    let checked = query(&client).await;
    assert_eq!((&checked.applyment_state, &checked.sign_state), (&Some(Told::Checking), &Some(SignState::NotSignable)));
    assert!(moved(&sandbox, ApplymentState::ToBeConfirmed));
    let waiting = query(&client).await;
    assert_eq!(waiting.applyment_state, Some(Told::AccountNeedVerify));
    assert!(waiting.account_validation.is_some() && waiting.legal_validation_url.is_some());
    assert!(moved(&sandbox, ApplymentState::Auditing));
    assert!(moved(&sandbox, ApplymentState::ToBeSigned));
    let signing = query(&client).await;
    assert_eq!((&signing.applyment_state, &signing.sign_state), (&Some(Told::NeedSign), &Some(SignState::Unsigned)));
    assert!(signing.sign_url.is_some_and(|url| url.starts_with(&sandbox.base_url())) && signing.sub_mchid.is_some());
    assert!(!moved(&sandbox, ApplymentState::Signing), "it is opened at once");
    assert!(moved(&sandbox, ApplymentState::Finished));
    let by_id = GetApplymentById::new(made.applyment_id);
    let settled = client.settled(&by_id, Polling::new()).await.expect("an application").into_final();
    let settled = settled.expect("a final state");
    assert_eq!((&settled.applyment_state, &settled.sign_state), (&Some(Told::Finish), &Some(SignState::Signed)));
    assert!(settled.sub_mchid == signing.sub_mchid && settled.sign_url.is_none());
}

#[tokio::test]
async fn applyment_of_a_platform_that_is_rejected_says_why_and_is_corrected_under_its_number() {
    let (sandbox, client) = parties().await;
    let first = submit(&client).await.expect("a number");
    assert_eq!(refused(submit(&client).await), refusal(400, "PROCESSING"));
    assert!(sandbox.reject_applyment(CODE, "account_number", "银行卡号有误").expect("a change that is kept"));
    let rejected = query(&client).await;
    let detail = &rejected.audit_detail.as_deref().expect("reasons")[0];
    assert_eq!(
        (&rejected.applyment_state, detail.param_name.as_deref()),
        (&Some(Told::Rejected), Some("account_number"))
    );
    assert_eq!(detail.reject_reason.as_deref(), Some("银行卡号有误"));
    let again = submit(&client).await.expect("a number");
    assert_eq!((again.applyment_id, query(&client).await.applyment_state), (first.applyment_id, Some(Told::Checking)));
}

#[tokio::test]
async fn applyment_of_a_platform_with_a_picture_that_nobody_uploaded_is_refused() {
    let (_sandbox, client) = parties().await;
    let pictures = [picture(&client).await, "unknown".into()];
    assert_eq!(refused(client.send(&application(pictures)).await), refusal(400, "PARAM_ERROR"));
    let unknown = GetApplymentByOutRequestNo::new(CODE);
    assert_eq!(refused(client.send(&unknown).await), refusal(404, "APPLYMENT_NOT_EXIST"));
}

#[tokio::test]
async fn applyment_of_a_platform_is_no_ones_else() {
    let (_sandbox, client) = parties().await;
    submit(&client).await.expect("a number");
    let partners = wechatpay::applyment::QueryApplymentByBusinessCode::new(CODE);
    assert_eq!(refused(client.send(&partners).await), refusal(404, "APPLYMENT_NOT_EXIST"));
}

#[tokio::test]
async fn applyment_of_a_platform_is_withdrawn_until_it_is_finished() {
    let (sandbox, client) = parties().await;
    let made = submit(&client).await.expect("a number");
    let by_number = RevokeApplymentByOutRequestNo::new(CODE);
    let by_id = RevokeApplymentByApplymentId::new(made.applyment_id);
    client.send(&by_number).await.expect("it is withdrawn");
    client.send(&by_id).await.expect("it was withdrawn before");
    assert_eq!(query(&client).await.applyment_state, Some(Told::Canceled));
    assert!(!moved(&sandbox, ApplymentState::Finished));
    let (sandbox, client) = parties().await;
    submit(&client).await.expect("a number");
    assert!(moved(&sandbox, ApplymentState::Finished));
    assert_eq!(refused(client.send(&by_number).await), refusal(400, "INVALID_REQUEST"));
}

#[tokio::test]
async fn applyment_of_a_platform_that_nobody_signs_is_cancelled_after_30_days() {
    let (sandbox, client) = parties().await;
    submit(&client).await.expect("a number");
    assert!(moved(&sandbox, ApplymentState::ToBeSigned));
    wait(&sandbox, 30 * DAY);
    assert_eq!(query(&client).await.applyment_state, Some(Told::Canceled));
}

#[tokio::test]
async fn applyment_of_a_platform_that_is_frozen_has_come_to_its_end() {
    let (sandbox, client) = parties().await;
    submit(&client).await.expect("a number");
    assert!(moved(&sandbox, ApplymentState::Frozen));
    let frozen = query(&client).await;
    assert_eq!((frozen.applyment_state, frozen.audit_detail.is_some()), (Some(Told::Frozen), true));
    assert!(!moved(&sandbox, ApplymentState::Finished));
}

fn hosted(by_proxy: bool) -> SubmitAccountHostingApplyment {
    let application = SubmitAccountHostingApplyment::new(SubmitAccountHostingApplymentRequired {
        out_request_no: CODE.into(),
        organization_type: OrganizationType::Micro,
        account_info: account(),
        contact_info: administrator(),
        sales_scene_info: SalesScene::new("爱烧烤"),
        merchant_shortname: "爱烧烤".into(),
    });
    application.proxy_sign_verify_mode(by_proxy)
}

fn signature(result: bool) -> SubmitSignVerifyInfo {
    let verified = IdentityVerification::new(IdentityCheck::VerifyIdentityTypeRemote, result);
    SubmitSignVerifyInfo::new(CODE).proxy_verify_identity_info(verified)
}

#[tokio::test]
async fn applyment_by_proxy_is_signed_by_the_platform_when_it_is_its_turn() {
    let (sandbox, client) = parties().await;
    client.send(&hosted(true)).await.expect("a number");
    assert_eq!(refused(client.send(&signature(true)).await), refusal(400, "INVALID_REQUEST"));
    assert!(moved(&sandbox, ApplymentState::ToBeSigned));
    assert_eq!(refused(client.send(&signature(false)).await), refusal(400, "INVALID_REQUEST"));
    client.send(&signature(true)).await.expect("it is signed");
    assert_eq!(query(&client).await.applyment_state, Some(Told::Finish));
}

#[tokio::test]
async fn applyment_that_is_not_by_proxy_is_not_signed_by_the_platform() {
    let (sandbox, client) = parties().await;
    client.send(&hosted(false)).await.expect("a number");
    assert!(moved(&sandbox, ApplymentState::ToBeSigned));
    assert_eq!(refused(client.send(&signature(true)).await), refusal(403, "NO_AUTH"));
}

const CLOSING: &str = "P202410241010125346";

fn closing() -> ApplyCancelWithdraw {
    let closing = ApplyCancelWithdraw::new(SUB_MCHID, CLOSING).withdraw(WithdrawChoice::ApplyWithdraw);
    closing.payee_info(PayeeInfo::new(PayeeAccountType::AccountTypeCorporate))
}

async fn closing_state(client: &Client) -> ClosingTold {
    let query = GetCancelWithdrawByOutRequestNo::new(CLOSING);
    client.send(&query).await.expect("an application").into_inner().cancel_state
}

fn closed(sandbox: &Sandbox, state: ClosingState) -> bool {
    sandbox.move_closing(CLOSING, state).expect("a change that is kept")
}

fn confirmation() -> ConfirmCancelWithdraw {
    let confirmation = ConfirmCancelWithdraw::new(ConfirmCancelWithdrawRequired {
        sub_mchid: SUB_MCHID.into(),
        operator_identification: "id1102".into(),
        confirm_time: "2015-05-20T13:29:35+08:00".try_into().expect("a time"),
        cancel_contract_version: "V20241213".into(),
    });
    confirmation.out_request_no(CLOSING)
}

#[tokio::test]
async fn merchant_that_is_closed_gets_what_it_has() {
    let (sandbox, client) = parties().await;
    paid(&sandbox, &client, "ORDER-0001", SettleInfo::new()).await;
    let check = ValidateCancel::new(SUB_MCHID);
    let checked = client.send(&check).await.expect("a check");
    assert_eq!(
        (&checked.validate_result, &checked.merchant_state),
        (&ClosingCheck::AllowCancelWithdraw, &MerchantState::Normal)
    );
    assert_eq!(checked.account_info[0].amount.map(|amount| amount.value()), Some(1_000));

    let applied = client.send(&closing()).await.expect("an application");
    let id = applied.applyment_id.clone().expect("a number");
    assert_eq!(client.send(&closing()).await.expect("the same").applyment_id.as_ref(), Some(&id));
    assert_eq!(closing_state(&client).await, ClosingTold::Accepted);
    assert_eq!(refused(client.send(&confirmation()).await), refusal(400, "INVALID_REQUEST"));
    assert!(closed(&sandbox, ClosingState::WaitingMerchantConfirm));
    let waiting = client.send(&GetCancelWithdrawByApplymentId::new(&id)).await.expect("an application");
    assert!(waiting.confirm_cancel.is_some());
    client.send(&confirmation()).await.expect("it is confirmed");
    assert_eq!(closing_state(&client).await, ClosingTold::SystemProcessing);
    assert!(closed(&sandbox, ClosingState::Canceled));
    let gone = client.send(&check).await.expect("a check");
    assert_eq!(
        (&gone.validate_result, &gone.merchant_state),
        (&ClosingCheck::NotAllowCancelWithdraw, &MerchantState::HasBeenCancelled)
    );
    assert!(closed(&sandbox, ClosingState::FundProcessing));
    assert_eq!(balance(&client).await, (0, 0));
    assert!(closed(&sandbox, ClosingState::Finish));
    let done = client.send(&GetCancelWithdrawByOutRequestNo::new(CLOSING)).await.expect("an application");
    assert_eq!(
        (&done.cancel_state, &done.withdraw_state),
        (&ClosingTold::Finish, &Some(WithdrawState::WithdrawSucceed))
    );
    let results = done.account_withdraw_result.as_deref().expect("results");
    assert_eq!(results[0].pay_state, PayState::PaySucceed);
    assert_eq!(done.account_info.as_deref().expect("accounts")[0].amount.map(|amount| amount.value()), Some(1_000));
}

#[tokio::test]
async fn closing_that_nobody_confirms_is_revoked_after_30_days() {
    let (sandbox, client) = parties().await;
    client.send(&closing()).await.expect("an application");
    assert!(closed(&sandbox, ClosingState::WaitingMerchantConfirm));
    wait(&sandbox, 30 * DAY);
    assert_eq!(closing_state(&client).await, ClosingTold::Revoked);
    assert!(!closed(&sandbox, ClosingState::SystemProcessing));
}

#[tokio::test]
async fn closing_beside_another_one_is_refused_until_that_is_rejected() {
    let (sandbox, client) = parties().await;
    client.send(&closing()).await.expect("an application");
    let changed = closing().remark("特殊理由");
    assert_eq!(refused(client.send(&changed).await), refusal(400, "ALREADY_EXISTS"));
    let another = ApplyCancelWithdraw::new(SUB_MCHID, "P2");
    assert_eq!(refused(client.send(&another).await), refusal(400, "ALREADY_EXISTS"));
    assert!(closed(&sandbox, ClosingState::Rejected));
    client.send(&another).await.expect("an application");
    let unknown = GetCancelWithdrawByOutRequestNo::new("P3");
    assert_eq!(refused(client.send(&unknown).await), refusal(404, "RESOURCE_NOT_EXISTS"));
    let nowhere = ApplyCancelWithdraw::new(SUB_MCHID, "P4").withdraw(WithdrawChoice::ApplyWithdraw);
    assert_eq!(refused(client.send(&nowhere).await), refusal(400, "PARAM_ERROR"));
}

#[tokio::test]
async fn merchant_whose_money_waits_cannot_be_closed_yet() {
    let (sandbox, client) = parties().await;
    paid(&sandbox, &client, "ORDER-0001", SettleInfo::new().profit_sharing(true)).await;
    let checked = client.send(&ValidateCancel::new(SUB_MCHID)).await.expect("a check");
    assert_eq!(checked.validate_result, ClosingCheck::NotAllowCancelWithdraw);
    assert!(checked.block_reasons.as_deref().is_some_and(|reasons| reasons.len() == 1));
}

#[tokio::test]
async fn applications_of_a_platform_outlive_the_process_in_the_state_file() {
    let folder = scratch().join(format!("platforms-onboarding-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let start = || Sandbox::builder().state_file(folder.join("state.redb")).keys_dir(folder.join("keys")).start();
    let first = start().await.expect("a sandbox");
    let client = client_of(&first);
    submit(&client).await.expect("a number");
    assert!(moved(&first, ApplymentState::ToBeSigned));
    client.send(&closing()).await.expect("an application");
    assert!(closed(&first, ClosingState::Reviewing));
    first.stop().await;
    let second = start().await.expect("a sandbox");
    let client = client_of(&second);
    let (applyment, closing) = (query(&client).await.applyment_state, closing_state(&client).await);
    second.stop().await;
    std::fs::remove_dir_all(&folder).expect("a folder that can go");
    assert_eq!((applyment, closing), (Some(Told::NeedSign), ClosingTold::Reviewing));
}
