//! The rows of the control interface.
//!
//! In: the sandbox. Out: rows in the shape of the description. No private key
//! and no APIv3 key is among them.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;
use wechatpay_codegen::{api::Operation, description::Head};

use super::{
    errors::TableRow,
    outcome::{Refused, failed},
};
use crate::{
    forward::Forward,
    gateway::addresses::{self, Here},
    guides::{self, Guide, KeyFiles},
    models::orders::bodies::trade_state,
    records::{
        members::Member,
        orders::{Order, OrderState},
    },
    world::World,
};

/// What a client needs to be pointed here.
#[derive(Serialize)]
pub(super) struct Settings {
    version: &'static str,
    base_url: String,
    mchid: String,
    merchant_serial: String,
    merchant_certificate: String,
    mode: String,
    algorithm: String,
    callback_algorithm: String,
    operations: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    platform_public_key_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    platform_public_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    platform_certificate_serial: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    platform_certificate: Option<String>,
    can_rotate_certificate: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    notify_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tls_ca: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    forward_to: Option<String>,
    speed: f64,
    advanced: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    probe_every: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state_file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    files: Option<KeyFiles>,
    guides: Vec<Guide>,
}

impl Settings {
    pub(super) fn of(world: &World) -> Result<Self, Refused> {
        let public = world.credentials.platform.public();
        let newest = world.credentials.platform.newest();
        let merchant = world.credentials.usual();
        Ok(Self {
            version: env!("CARGO_PKG_VERSION"),
            base_url: world.base_url.clone(),
            mchid: merchant.merchant.mchid().to_owned(),
            merchant_serial: merchant.merchant.serial().to_string(),
            merchant_certificate: merchant.certificate_pem.clone(),
            mode: world.credentials.platform.mode().to_string(),
            algorithm: world.credentials.platform.algorithm().to_string(),
            callback_algorithm: world.credentials.platform.callbacks().to_string(),
            operations: world.routes.all().len(),
            platform_public_key_id: public.map(|public| public.serial.to_string()),
            platform_public_key: public
                .map(|public| public.key.public_key().to_pem())
                .transpose()
                .map_err(|error| failed(&error))?,
            platform_certificate_serial: newest.as_ref().map(|newest| newest.named.serial.to_string()),
            platform_certificate: newest.map(|newest| newest.pem),
            can_rotate_certificate: world.credentials.platform.can_rotate(),
            notify_url: world.state.notify_url(),
            tls_ca: world.tls_ca.clone(),
            forward_to: world.callback_client.forward().map(Forward::described),
            speed: world.outbox.speed,
            advanced: world.state.advanced(),
            probe_every: world.outbox.probe_every(),
            state_file: world.state.path().map(|path| path.display().to_string()),
            files: guides::key_files(world),
            guides: guides::all(world),
        })
    }
}

#[derive(Serialize)]
pub(super) struct OperationRow {
    operation_id: String,
    method: String,
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    product: String,
    /// The errors of its own table.
    errors: Vec<TableRow>,
}

impl OperationRow {
    pub(super) fn all(world: &World) -> Vec<Self> {
        let row = |(route, operation): (&Head, &Operation)| Self {
            operation_id: route.id.clone(),
            method: route.method.clone(),
            path: route.template.clone(),
            title: route.title.clone(),
            product: route.product.clone(),
            errors: TableRow::all(world, operation),
        };
        let mut rows: Vec<Self> = world.api.operations().map(row).collect();
        rows.sort_by(|one, other| (&one.path, &one.method).cmp(&(&other.path, &other.method)));
        rows
    }
}

#[derive(Serialize)]
pub(super) struct EventType {
    event_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    product: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    example: Option<Value>,
}

impl EventType {
    pub(super) fn all(world: &World) -> Vec<Self> {
        let mut rows: Vec<Self> = world
            .api
            .events()
            .map(|(product, event)| Self {
                event_type: event.key(),
                title: event.docs.title.clone(),
                product: product.to_owned(),
                example: world.api.example(&event.resource),
            })
            .collect();
        rows.sort_by(|one, other| one.event_type.cmp(&other.event_type));
        rows
    }

    /// A resource of an event, where the description has one; its addresses lead here.
    pub(super) fn example(world: &World, event_type: &str) -> Option<Value> {
        let mut events = world.api.events();
        let (_, event) = events.find(|(_, event)| event.key() == event_type)?;
        let mut example = world.api.example(&event.resource)?;
        let (context, receiver) = (world.context(), &world.credentials.usual().public);
        let here = Here { world, context: &context, receiver };
        addresses::make_own(&here, &mut example, false, &|_| false).ok()?;
        Some(example)
    }
}

#[derive(Serialize)]
pub(super) struct MemberRow {
    openid: String,
    appid: String,
    authorize_state: &'static str,
    authorized_at: i64,
    deauthorized_at: Option<i64>,
}

impl MemberRow {
    pub(super) fn all(world: &World) -> Vec<Self> {
        let row = |Member { openid, appid, authorized_at, deauthorized_at, .. }| Self {
            openid,
            appid,
            authorize_state: if deauthorized_at.is_some() { "DEAUTHORIZED" } else { "AUTHORIZED" },
            authorized_at,
            deauthorized_at,
        };
        world.state.members().into_iter().map(row).collect()
    }
}

#[derive(Serialize)]
pub(super) struct OrderRow {
    out_trade_no: String,
    trade_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    amount: i64,
    created_at: i64,
    trade_state: &'static str,
    prepay_id: String,
    combine_out_trade_no: Option<String>,
    transaction_id: Option<String>,
    paid_at: Option<i64>,
}

impl OrderRow {
    pub(super) fn all(world: &World) -> Vec<Self> {
        let refunds = world.state.order_refunds().into_iter();
        let refunds = refunds.filter(|one| !one.is_closed());
        let refunded: BTreeSet<String> = refunds.map(|one| one.out_trade_no).collect();
        let now = world.clock.now();
        let row = |order: Order| {
            let paid_at = match order.state {
                OrderState::Success { paid_at, .. } => Some(paid_at),
                _ => None,
            };
            Self {
                description: order.text("/description").map(str::to_owned),
                amount: order.total(),
                trade_state: trade_state(&order.state_at(now), refunded.contains(&order.out_trade_no)).0,
                transaction_id: order.transaction_id().map(str::to_owned),
                out_trade_no: order.out_trade_no,
                trade_type: order.trade_type,
                created_at: order.created_at,
                prepay_id: order.prepay_id,
                combine_out_trade_no: order.combine_out_trade_no,
                paid_at,
            }
        };
        world.state.orders().into_iter().map(row).collect()
    }
}
