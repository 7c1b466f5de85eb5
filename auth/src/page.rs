//! Signing of the pages that a front end opens by the rule of APIv2 (调起页面签名).
//!
//! In come the fields of a page, out comes the signature over them: the pairs in the order of their names, joined by `&`,
//! and the APIv2 key behind them. That key signs orders of APIv2 too, so what always holds is that a signature is over the
//! fields of one known page and no others: no value can end its pair and begin another.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use md5::{Digest as _, Md5};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::{Merchant, SignError};

/// A page whose fields the APIv2 key signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignedPage {
    /// Where a 支付分 order is confirmed (`wxpayScoreUse`).
    PayscoreConfirmation,
    /// Where a 支付分 order is shown (`wxpayScoreDetail`).
    PayscoreDetails,
    /// Where a mini program's plug-in hands coupons out (小程序发券插件): each field of a coupon has its position behind it,
    /// `stock_id0`.
    CouponPlugin,
    /// Where a page hands a coupon out (H5发券).
    CouponPage,
    /// Where an agreement on deductions is signed (委托代扣签约), with MD5.
    Agreement,
}

impl SignedPage {
    /// The names of all its fields, without positions.
    const fn names(self) -> &'static [&'static str] {
        match self {
            Self::PayscoreConfirmation => &["mch_id", "package", "timestamp", "nonce_str", "sign_type"],
            Self::PayscoreDetails => &[
                "mch_id",
                "sp_mchid",
                "sub_mchid",
                "service_id",
                "out_order_no",
                "timestamp",
                "nonce_str",
                "sign_type",
            ],
            Self::CouponPlugin => &[
                "stock_id",
                "out_request_no",
                "coupon_code",
                "customize_send_time",
                "create_coupon_merchant",
                "send_coupon_merchant",
            ],
            Self::CouponPage => &["stock_id", "out_request_no", "coupon_code", "open_id", "send_coupon_merchant"],
            Self::Agreement => &[
                "appid",
                "mch_id",
                "plan_id",
                "contract_code",
                "contract_display_account",
                "request_serial",
                "notify_url",
                "timestamp",
                "version",
                "return_web",
            ],
        }
    }

    /// The field that is called so, where the page has one.
    fn field(self, name: &str) -> Option<&'static str> {
        let bare = match self {
            Self::CouponPlugin => name.trim_end_matches(|c: char| c.is_ascii_digit()),
            _ => name,
        };
        self.names().iter().copied().find(|known| *known == bare)
    }
}

/// Signs the fields of a page with the merchant's APIv2 key (APIv2密钥): in upper-case hexadecimal HMAC-SHA256, or MD5 where
/// the page is of APIv2 itself. What is not sent is left out of `fields`.
///
/// # Errors
///
/// [`SignError::NoApiV2Key`] where the [`Merchant`] has none, [`SignError::BadPage`] naming the first field that is
/// empty, stands there twice, or holds `&` or a control character, [`SignError::UnknownPageField`] for a field that the
/// page does not have.
pub fn sign_page(merchant: &Merchant, page: SignedPage, fields: &[(&str, &str)]) -> Result<String, SignError> {
    let key = merchant.v2_key().ok_or(SignError::NoApiV2Key)?;
    let mut fields = fields.to_vec();
    fields.sort_unstable();
    let mut previous = "";
    for (name, value) in &fields {
        let part = page.field(name).ok_or(SignError::UnknownPageField)?;
        if value.is_empty() || *name == previous || value.chars().any(|c| c == '&' || c.is_control()) {
            return Err(SignError::BadPage { part });
        }
        previous = name;
    }
    const KEY: &str = "key=";
    let size = fields.iter().map(|(name, value)| name.len() + value.len() + 2).sum::<usize>() + KEY.len();
    // At its full size from the start: what grows leaves copies of the key behind.
    let mut text = Zeroizing::new(Vec::with_capacity(size + key.expose().len()));
    for (name, value) in &fields {
        for part in [name.as_bytes(), b"=", value.as_bytes(), b"&"] {
            text.extend_from_slice(part);
        }
    }
    text.extend_from_slice(KEY.as_bytes());
    text.extend_from_slice(key.expose());
    Ok(match page {
        SignedPage::Agreement => upper_hex(&Md5::digest(&*text)),
        _ => {
            let mut mac = Hmac::<Sha256>::new_from_slice(key.expose()).map_err(|_| SignError::NoApiV2Key)?;
            mac.update(&text);
            upper_hex(&mac.finalize().into_bytes())
        }
    })
}

fn upper_hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut hex, byte| {
        // Writing to a string does not fail.
        let _ = fmt::Write::write_fmt(&mut hex, format_args!("{byte:02X}"));
        hex
    })
}
