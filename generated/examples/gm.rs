//! 国密 (SM2, SM3, SM4): an order with its callback, a transfer with an encrypted name, and a certificate that is replaced.
//!
//! ```sh
//! cargo run --example gm --features axum,gm,mch_transfer,pay
//! ```
//!
//! It starts a sandbox that has SM2 alone, and a shop, on this machine. But for the keys, all is as with RSA.

mod support;

use std::error::Error;

use wechatpay::{
    Callbacks, Client, Event, KeyRing, PlatformKeys,
    mch_transfer::{
        GetTransferBillByOutNo, TransferSceneId, TransferSceneReportInfo, TransferSceneReportInfoRequired,
        TransferToUser, TransferToUserRequired,
    },
    pay::{Event as Pay, JsapiPayer, JsapiPrepay, JsapiPrepayRequired, OrderAmount},
    shared::Fen,
};
use wechatpay_sandbox::{Algorithm, Sandbox};

use support::Door;

const APPID: &str = "wxd678efh567hg6787";
const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::builder().algorithm(Algorithm::Sm2).start().await?;
    let mchid = sandbox.merchant().mchid().to_owned();

    // 1. The merchant's SM2 key signs. WeChat Pay's SM2 certificates are fetched with the APIv3 key, and the client and the
    //    callbacks share them.
    let ring = KeyRing::new(PlatformKeys::certificates_on_request());
    let client = Client::builder(sandbox.merchant(), ring.clone()).api_v3_key(sandbox.api_v3_key());
    let client = client.base_url(sandbox.base_url()).build()?;
    let mut shop = Door::new().await?.open(Callbacks::new(ring.clone(), sandbox.api_v3_key()));

    // 2. An order. The page in WeChat is invoked with the RSA key that the merchant has beside the other one.
    let order = JsapiPrepay::new(JsapiPrepayRequired {
        appid: APPID.into(),
        mchid: mchid.clone().into(),
        description: "QQ公仔".into(),
        out_trade_no: "SHOP-2026-0001".into(),
        notify_url: shop.notify_url.clone(),
        amount: OrderAmount::new(8800),
        payer: JsapiPayer::new(OPENID),
    });
    let session = client.send(&order).await?;
    let invocation = client.invoke_jsapi(APPID, &session.prepay_id).await?;
    println!("WeixinJSBridge.invoke('getBrandWCPayRequest', {})", serde_json::to_string(&invocation)?);

    // 3. The customer pays: here the sandbox does. The callback is sealed with SM4 and signed with SM2.
    sandbox.pay_order("SHOP-2026-0001")?.ok_or("the order waits for its payment")?;
    let callback = shop.hears().await?;
    let Ok(Event::Pay(Pay::TransactionSuccess(paid))) = callback.event() else {
        return Err(format!("{} was not expected", callback.event_type()).into());
    };
    println!("paid: {} by {}, {}", paid.out_trade_no, paid.transaction_id, paid.amount.total);

    // 4. WeChat Pay replaces its certificate. A client fetches one that it meets in a response; programs that encrypt ask for
    //    it every few hours.
    let newest = sandbox.rotate_certificate().await?;
    client.refresh_certificates().await?;

    // 5. A transfer. The name travels encrypted with SM2, and comes back so.
    let report =
        TransferSceneReportInfoRequired { info_type: "活动名称".into(), info_content: "注册会员有礼".into() };
    let transfer = TransferToUser::new(TransferToUserRequired {
        appid: APPID.into(),
        out_bill_no: "BILL20260001".into(),
        transfer_scene_id: TransferSceneId::N1000,
        openid: OPENID.into(),
        transfer_amount: Fen::new(400_000),
        transfer_remark: "2026年4月报销".into(),
        transfer_scene_report_infos: vec![TransferSceneReportInfo::new(report)],
    });
    client.send(&transfer.user_name("张三")).await?;
    let queried = client.send(&GetTransferBillByOutNo::new("BILL20260001")).await?;
    if queried.user_name.as_ref().and_then(|name| name.expose()) != Some("张三") {
        return Err("another name came back".into());
    }
    println!("transferred: {}", queried.transfer_bill_no);
    if ring.current().preferred() != Some(&newest) {
        return Err("the newest certificate was not fetched".into());
    }
    Ok(())
}
