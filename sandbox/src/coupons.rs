//! Coupons (代金券, 商家券, 商品券), as the program that started the sandbox lets users act and subsidies come out.
//!
//! In: the number of a coupon, a batch or a subsidy. Out: whether that was possible. The callback that follows is queued
//! with it.

use crate::{
    error::SandboxError,
    models::{
        busifavor::{
            coupons,
            hand_out::{self, NotReceived, Receiver},
            subsidies,
        },
        fail_reasons::{self, Field},
        favor,
        product_coupons::{
            self,
            received::{self, Taken},
        },
        settling::possible,
    },
    sandbox::{Sandbox, settled},
};

impl Sandbox {
    /// A user pays with a cash coupon (代金券), now; gives the payment's `transaction_id`, or `None` when there is no such
    /// coupon that is good.
    ///
    /// `COUPON.USE` is queued for the address that was set for coupons, or else for the configured one.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn use_coupon(&self, coupon_id: impl AsRef<str>) -> Result<Option<String>, SandboxError> {
        let used = possible(favor::use_coupon(&self.world.context(), coupon_id.as_ref(), None))?;
        Ok(used.map(|(transaction_id, _)| transaction_id))
    }

    /// This order was paid with a cash coupon (代金券); `false` when there is no such coupon that is good, or no such order
    /// that was paid and not given back. What the order cost is told as before.
    ///
    /// `COUPON.USE` is queued as by [`Self::use_coupon`]. When all of the order is given back, the user has the coupon
    /// again, unless it has expired.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn use_coupon_in(
        &self,
        coupon_id: impl AsRef<str>,
        out_trade_no: impl AsRef<str>,
    ) -> Result<bool, SandboxError> {
        settled(favor::use_coupon(&self.world.context(), coupon_id.as_ref(), Some(out_trade_no.as_ref())))
    }

    /// A user receives a merchant coupon (商家券) of this batch on a page of the merchant's, now; gives its code, or `None`
    /// when the batch has none for them at this moment. A batch whose codes the merchant names (`MERCHANT_API`) takes
    /// `code`.
    ///
    /// `COUPON.SEND` is queued for the address that was set for these coupons, or else for the configured one.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn receive_merchant_coupon(
        &self,
        stock_id: impl AsRef<str>,
        openid: impl AsRef<str>,
        appid: impl AsRef<str>,
        code: Option<&str>,
    ) -> Result<Option<String>, SandboxError> {
        let (stock_id, openid, appid) = (stock_id.as_ref(), openid.as_ref(), appid.as_ref());
        let receiver = Receiver { stock_id, openid, appid, code, number: None };
        match hand_out::receive(&self.world.context(), &receiver) {
            Ok((coupon, _)) => Ok(Some(coupon.coupon_code)),
            Err(NotReceived::NotKept(error)) => Err(error.into()),
            Err(_) => Ok(None),
        }
    }

    /// A user deletes a merchant coupon (商家券) of this batch with this code, now; `false` when there is none that can be
    /// used. There is no callback.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn delete_merchant_coupon(
        &self,
        stock_id: impl AsRef<str>,
        coupon_code: impl AsRef<str>,
    ) -> Result<bool, SandboxError> {
        settled(coupons::delete(&self.world.context(), stock_id.as_ref(), coupon_code.as_ref()))
    }

    /// A user takes a product coupon (商品券) of this batch in a component (领券组件), now; gives its code, or `None` when the
    /// batch has none for them at this moment. Of a bundle (批次组) they take all coupons, and the first code is given. A
    /// batch whose codes the brand names (`API_ASSIGN`) has none here: see [`Self::take_prepared_product_coupon`]. The user
    /// is known under the AppID that the batch has for its events.
    ///
    /// `PRODUCT_COUPON.SEND`, or `PRODUCT_COUPON_SP.SEND` to a partner, is queued for the address that was set for these
    /// coupons, or else for the configured one. Until the coupon is confirmed it cannot be used.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn receive_product_coupon(
        &self,
        stock_id: impl AsRef<str>,
        openid: impl AsRef<str>,
    ) -> Result<Option<String>, SandboxError> {
        let (stock_id, openid) = (stock_id.as_ref(), openid.as_ref());
        self.product_coupon_taken(&Taken::Of { stock_id, openid, appid: None, code: None })
    }

    /// A user takes the product coupon (商品券) that a call has prepared for them (预发券), now; gives its code, or `None`
    /// when there is no such token that is good. Callbacks are queued as by [`Self::receive_product_coupon`].
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn take_prepared_product_coupon(&self, token: impl AsRef<str>) -> Result<Option<String>, SandboxError> {
        self.product_coupon_taken(&Taken::ByToken(token.as_ref()))
    }

    fn product_coupon_taken(&self, taken: &Taken<'_>) -> Result<Option<String>, SandboxError> {
        match received::receive(&self.world.context(), taken) {
            Ok((coupons, _)) => Ok(coupons.into_iter().next().map(|coupon| coupon.coupon_code)),
            Err(product_coupons::hand_out::NotReceived::NotKept(error)) => Err(error.into()),
            Err(_) => Ok(None),
        }
    }

    /// A user deletes a product coupon (商品券) of this batch with this code, now; `false` when there is none that was
    /// confirmed and can be used. There is no callback.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn delete_product_coupon(
        &self,
        stock_id: impl AsRef<str>,
        coupon_code: impl AsRef<str>,
    ) -> Result<bool, SandboxError> {
        settled(product_coupons::coupons::delete(&self.world.context(), stock_id.as_ref(), coupon_code.as_ref()))
    }

    /// A subsidy for a merchant coupon (营销补差) comes out, now; `false` when there is none under way. It fails for the
    /// reason that is given, one of the description's. Otherwise it fails where its order was not marked for profit sharing,
    /// or where it is more than the coupon took off, and is paid where nothing stands in its way. There is no callback.
    ///
    /// # Errors
    /// When the description has no such reason, or the state file cannot be written.
    pub fn settle_coupon_subsidy(
        &self,
        out_subsidy_no: impl AsRef<str>,
        fail_reason: Option<&str>,
    ) -> Result<bool, SandboxError> {
        self.subsidy_settled(fail_reasons::OF_SUBSIDIES, out_subsidy_no.as_ref(), fail_reason)
    }

    /// The return of a subsidy (补差回退) comes out, now, well or for the reason that is given; `false` when there is none
    /// under way. There is no callback.
    ///
    /// # Errors
    /// When the description has no such reason, or the state file cannot be written.
    pub fn settle_coupon_subsidy_return(
        &self,
        out_subsidy_return_no: impl AsRef<str>,
        fail_reason: Option<&str>,
    ) -> Result<bool, SandboxError> {
        self.subsidy_settled(fail_reasons::OF_SUBSIDY_RETURNS, out_subsidy_return_no.as_ref(), fail_reason)
    }

    fn subsidy_settled(&self, field: Field, number: &str, reason: Option<&str>) -> Result<bool, SandboxError> {
        reason.map_or(Ok(()), |reason| fail_reasons::check(&self.world.api, field, reason))?;
        let is_return = field == fail_reasons::OF_SUBSIDY_RETURNS;
        settled(subsidies::settle(&self.world.context(), is_return, number, reason))
    }
}
