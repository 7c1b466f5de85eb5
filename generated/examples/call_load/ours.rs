//! The calls as this crate makes them.

use wechatpay::{
    Client, Merchant, PlatformKeys, PrivateKey, PublicKey,
    businesscircle::QueryUserAuthorization,
    pay::{JsapiPayer, JsapiPrepay, JsapiPrepayRequired, OrderAmount, QueryByOutTradeNo},
};

use super::{
    Failure, Keys,
    cases::{APPID, Caller, Case, DESCRIPTION, NOTIFY_URL, OPENID, OUT_TRADE_NO, TOTAL, expect},
};

#[derive(Clone)]
pub(crate) struct Ours {
    client: Client,
    mchid: String,
}

impl Ours {
    pub(crate) fn new(keys: &Keys) -> Result<Self, Failure> {
        let key = PrivateKey::read(keys.folder.join("apiclient_key.pem"))?;
        let merchant = Merchant::new(&keys.mchid, &keys.serial, key)?;
        let platform = PlatformKeys::public_key(&keys.platform_id, PublicKey::read(keys.folder.join("pub_key.pem"))?)?;
        let client = Client::builder(merchant, platform).base_url(&keys.base_url).build()?;
        Ok(Self { client, mchid: keys.mchid.clone() })
    }

    fn prepay(&self) -> JsapiPrepay {
        JsapiPrepay::new(JsapiPrepayRequired {
            appid: APPID.into(),
            mchid: self.mchid.as_str().into(),
            description: DESCRIPTION.into(),
            out_trade_no: OUT_TRADE_NO.into(),
            notify_url: NOTIFY_URL.into(),
            amount: OrderAmount::new(TOTAL),
            payer: JsapiPayer::new(OPENID),
        })
    }

    /// The same without a runtime.
    pub(crate) fn call_blocking(&self, case: Case) -> Result<(), Failure> {
        match case {
            Case::Member => {
                let member = self.client.send_blocking(&QueryUserAuthorization::new(OPENID, APPID))?;
                expect(member.authorize_state.as_str(), "AUTHORIZED")
            }
            Case::Order => {
                let order = self.client.send_blocking(&QueryByOutTradeNo::new(OUT_TRADE_NO, self.mchid.as_str()))?;
                expect(order.trade_state.as_str(), "SUCCESS")
            }
            Case::Prepay => {
                let session = self.client.send_blocking(&self.prepay())?;
                expect(session.prepay_id.as_str(), "wx201410272009395522657a690389285100")
            }
        }
    }
}

impl Caller for Ours {
    async fn call(&self, case: Case) -> Result<(), Failure> {
        match case {
            Case::Member => {
                let member = self.client.send(&QueryUserAuthorization::new(OPENID, APPID)).await?;
                expect(member.authorize_state.as_str(), "AUTHORIZED")
            }
            Case::Order => {
                let order = self.client.send(&QueryByOutTradeNo::new(OUT_TRADE_NO, self.mchid.as_str())).await?;
                expect(order.trade_state.as_str(), "SUCCESS")
            }
            Case::Prepay => {
                let session = self.client.send(&self.prepay()).await?;
                expect(session.prepay_id.as_str(), "wx201410272009395522657a690389285100")
            }
        }
    }
}
