// Written by `cargo xtask codegen` from spec/bill.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::{BillEncryption, BillLocation, EncryptedBills, TarType};
use super::{
    BillAccountType, BillType, DownloadBill, GetFundFlowBill, GetSubMerchantFundFlowBill,
    GetSubMerchantFundFlowBillRequired, GetTradeBill,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let operation = GetFundFlowBill::new(emitted_tests::day("2019-06-11"))
        .sub_mchid("1900000109")
        .account_type(BillAccountType::Basic)
        .tar_type(TarType::Gzip);
    examples.request("get_fund_flow_bill_example_builds_the_documented_request", &operation, "GET",
        "/v3/bill/fundflowbill?bill_date=2019-06-11&sub_mchid=1900000109&account_type=BASIC&tar_type=GZIP",
        "");
    examples.round_trip::<BillLocation>("get_fund_flow_bill_response_example_round_trips",
        r#"{"hash_type": "SHA1",
            "hash_value": "79bb0f45fc4c42234a918000b2668d689e2bde04",
            "download_url": "https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx"}"#);
    let operation = GetSubMerchantFundFlowBill::new(GetSubMerchantFundFlowBillRequired {
            sub_mchid: "19000000001".into(),
            bill_date: emitted_tests::day("2019-06-11"),
            account_type: BillAccountType::Basic,
            algorithm: BillEncryption::AeadAes256Gcm,
        })
        .tar_type(TarType::Gzip);
    examples.request("get_sub_merchant_fund_flow_bill_example_builds_the_documented_request",
        &operation, "GET",
        "/v3/bill/sub-merchant-fundflowbill?sub_mchid=19000000001&bill_date=2019-06-11&account_type=BASIC&algorithm=AEAD_AES_256_GCM&tar_type=GZIP",
        "");
    examples.round_trip::<EncryptedBills>("get_sub_merchant_fund_flow_bill_response_example_round_trips",
        r#"{
            "download_bill_count": 1, "download_bill_list": [{"bill_sequence": 1,
            "download_url": "https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx",
            "encrypt_key": "a0YK7p+9XaKzE9N4qtFfG/9za1oqKlLLXXJWBkWQZ3UqSPQCguK6uLA==",
            "hash_type": "SHA1", "hash_value": "79bb0f45fc4c42234a918000b2668d689e2bde04",
            "nonce": "a8607ef79034c49c"}]}"#);
    let operation = GetTradeBill::new(emitted_tests::day("2019-06-11"))
        .sub_mchid("19000000001")
        .bill_type(BillType::All)
        .tar_type(TarType::Gzip);
    examples.request("get_trade_bill_example_builds_the_documented_request", &operation, "GET",
        "/v3/bill/tradebill?bill_date=2019-06-11&sub_mchid=19000000001&bill_type=ALL&tar_type=GZIP",
        "");
    examples.round_trip::<BillLocation>("get_trade_bill_response_example_round_trips",
        r#"{"hash_type": "SHA1",
            "hash_value": "79bb0f45fc4c42234a918000b2668d689e2bde04",
            "download_url": "https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx"}"#);
    let operation = DownloadBill::new("xxx").tartype("gzip");
    examples.file_request("download_bill_example_builds_the_documented_request", &operation, "GET",
        "/v3/billdownload/file?token=xxx&tartype=gzip", "");
    examples.finish();
}
