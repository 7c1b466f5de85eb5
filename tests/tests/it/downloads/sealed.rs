//! Sealed files (加密账单): opened while they stream, or an error.

use aes_gcm::{
    AesGcm,
    aead::{Aead as _, KeyInit as _, consts::U16},
    aes::Aes256,
};
use wechatpay::{
    Client, Error, Response, Stage,
    bill::{
        BillAccountType, BillEncryption, EncryptedBills, GetSubMerchantFundFlowBill, GetSubMerchantFundFlowBillRequired,
    },
};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse},
    parties::{merchant_key, some_day, stranger_key},
};

use super::{OFFICIAL, hash, packed};

const KEY: &str = "0123456789abcdefghijklmnopqrstuv";
const NONCE: &str = "a8607ef79034c49c";

/// What another implementation seals.
fn sealed(plain: &[u8]) -> Vec<u8> {
    let cipher = AesGcm::<Aes256, U16>::new(KEY.as_bytes().try_into().expect("a key"));
    cipher.encrypt(NONCE.as_bytes().try_into().expect("a nonce"), plain).expect("it is sealed")
}

fn key_for_the_merchant() -> String {
    merchant_key().public_key().encrypt(KEY.as_bytes()).expect("it is encrypted")
}

/// The response that leads to one sealed file of this content.
fn bills(plain: &[u8], encrypt_key: &str, nonce: &str) -> MockResponse {
    let file = format!(
        r#"{{"bill_sequence":1,"hash_type":"SHA1","hash_value":"{}","download_url":"{OFFICIAL}","encrypt_key":"{encrypt_key}","nonce":"{nonce}"}}"#,
        hash(plain)
    );
    MockResponse::signed(200, format!(r#"{{"download_bill_count":1,"download_bill_list":[{file}]}}"#))
}

async fn asked(client: &Client) -> Result<Response<EncryptedBills>, Error> {
    let operation = GetSubMerchantFundFlowBill::new(GetSubMerchantFundFlowBillRequired {
        sub_mchid: "1900000109".into(),
        bill_date: some_day(),
        account_type: BillAccountType::Basic,
        algorithm: BillEncryption::AeadAes256Gcm,
    });
    client.send(&operation).await
}

/// What of the first file is read.
async fn read(gateway: &Gateway) -> Result<Vec<u8>, Error> {
    let client = gateway.client();
    let bills = asked(&client).await?;
    let file = bills.download_bill_list.iter().flatten().next().expect("a file");
    client.download_at(file).await?.bytes(1 << 20).await.map(Into::into)
}

#[tokio::test]
async fn sealed_file_comes_opened_and_unpacked() {
    let plain = b"`2026-11-25 08:30:00,`0.01\r\n".repeat(1_000);
    for content in [plain.clone(), packed(&plain)] {
        let file = MockResponse::unsigned(200, sealed(&content));
        let gateway = Gateway::start([bills(&plain, &key_for_the_merchant(), NONCE), file]);
        assert_eq!(read(&gateway).await.expect("the file"), plain);
    }
}

#[tokio::test]
async fn sealed_file_that_was_changed_or_cut_fails_and_stays_failed() {
    let plain = b"`2026-11-25 08:30:00,`0.01\r\n".repeat(10);
    let file = sealed(&plain);
    let flipped = |at: usize| {
        let mut file = file.clone();
        file[at] ^= 1;
        file
    };
    for damaged in
        [flipped(0), flipped(file.len() - 1), file[..file.len() - 1].to_vec(), file[..10].to_vec(), Vec::new()]
    {
        let gateway = Gateway::start([
            bills(&plain, &key_for_the_merchant(), NONCE),
            MockResponse::unsigned(200, damaged.clone()),
        ]);
        let client = gateway.client();
        let bills = asked(&client).await.expect("the bills");
        let file = bills.download_bill_list.iter().flatten().next().expect("a file");
        let mut download = client.download_at(file).await.expect("a download");
        let first = loop {
            match download.chunk().await {
                Ok(Some(_)) => {}
                Ok(None) => panic!("{} bytes were taken for the file", damaged.len()),
                Err(error) => break error,
            }
        };
        assert_eq!(first.stage(), Stage::Verify, "{first}");
        super::still_failed(&first, &download.chunk().await.expect_err("it has failed"));
    }
}

#[tokio::test]
async fn sealed_file_whose_key_or_nonce_does_not_fit_is_not_asked_for() {
    let for_a_stranger = stranger_key().public_key().encrypt(KEY.as_bytes()).expect("it is encrypted");
    let too_short = merchant_key().public_key().encrypt(b"0123456789abcdef").expect("it is encrypted");
    let good = key_for_the_merchant();
    for (key, nonce) in
        [(for_a_stranger.as_str(), NONCE), (&too_short, NONCE), ("", NONCE), (&good, ""), (&good, "a8607ef79034c49c7")]
    {
        let gateway = Gateway::start([bills(b"a file", key, nonce)]);
        let error = read(&gateway).await.expect_err("it cannot be opened");
        assert_eq!((error.stage(), gateway.received().len()), (Stage::Decode, 1), "{nonce}: {error}");
        assert!(std::error::Error::source(&error).is_some(), "{error}");
    }
}
