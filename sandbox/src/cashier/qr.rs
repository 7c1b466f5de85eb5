//! The QR code (二维码) of an order: its link to the cashier.
//!
//! In: what names the order. Out: a picture of the very text that a `code_url` is.

use http::StatusCode;
use qrcode::{QrCode, render::svg};

use super::refused::{Refused, unknown};
use crate::{models::orders::bodies::cashier_url, world::World};

/// The width of the picture in pixels, at least.
const WIDTH: u32 = 240;

pub(super) fn svg(world: &World, session: &str, origin: &str) -> Result<String, Refused> {
    let link =
        world.state.read(|records| records.prepaid(session).map(|prepaid| cashier_url(origin, prepaid.prepay_id())));
    let code = QrCode::new(link.ok_or_else(unknown)?);
    let code = code.map_err(|error| (StatusCode::INTERNAL_SERVER_ERROR, "no_picture", error.to_string()))?;
    Ok(code.render::<svg::Color<'_>>().min_dimensions(WIDTH, WIDTH).build())
}
