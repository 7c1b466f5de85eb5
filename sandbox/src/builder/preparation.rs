//! Everything of a start that takes files and keys, and no network.
//!
//! In: what was chosen, and where the sandbox listens. Out: the sandbox's world, which nobody has reached yet.

use std::sync::Arc;

use wechatpay_codegen::api::Caller;

use super::{choices::Choices, keys, settings};
use crate::{
    calendar::now_ms,
    callback_client::CallbackClient,
    checks::{routes::Routes, validator::Validator},
    clock::SandboxClock,
    error::SandboxError,
    feed::Feed,
    files::Files,
    injections::Injections,
    keys::authority::Authority,
    log::{calls::Calls, deliveries::Deliveries},
    models::table,
    observer::observer,
    outbox::Outbox,
    readiness::Readiness,
    records, spec,
    state::State,
    tls::Acceptor,
    unreal_payment::UnrealPayment,
    world::World,
};

pub(super) fn prepare(
    mut choices: Choices,
    callback_client: CallbackClient,
    base_url: String,
) -> Result<(World, Option<Acceptor>), SandboxError> {
    let api = spec::load(choices.spec.as_deref())?;
    table::check(&api)?;
    let validator = Validator::new(Arc::clone(&api));
    let (feed, outbox) = (Arc::new(Feed::default()), Arc::new(Outbox::new(choices.speed, choices.probe_every)));
    let state = records::open(choices.state_file.as_deref())?;
    let state = state.observed(observer(Arc::clone(&feed), Arc::clone(&outbox)));
    let now = choices.clock.now();
    let complete = keys::complete(&mut choices, &state, now)?;
    set_address(&choices, &callback_client, &state)?;
    let tls = tls(&choices)?;
    let mut stale_settings = Vec::new();
    if let Some(folder) = &choices.keys_dir {
        stale_settings = settings::write(folder, &choices, &complete, &base_url)?;
    }
    let keys_dir = choices.keys_dir.as_ref().map(|folder| std::path::absolute(folder).unwrap_or(folder.clone()));
    let serves_brands = api.heads().iter().any(|head| head.caller == Caller::Brand);
    if let (Some(folder), true) = (&keys_dir, serves_brands) {
        stale_settings.extend(settings::write_of_brand(folder, &choices, &complete.credentials, &base_url)?);
    }
    let (tls, tls_ca) = tls.unzip();
    let world = World {
        routes: Routes::new(&api),
        api,
        validator,
        credentials: complete.credentials,
        lent: complete.lent,
        keys_dir,
        stale_settings,
        clock: SandboxClock::new(choices.clock, state.advanced()),
        base_url,
        tls_ca,
        remote_control: choices.allow_remote_control,
        state,
        unreal: UnrealPayment::default(),
        files: Files::default(),
        injections: Injections::default(),
        calls: Calls::default(),
        deliveries: Deliveries::default(),
        callback_client,
        outbox,
        feed,
        readiness: Readiness::default(),
    };
    Ok((world, tls))
}

/// What the user names now counts more than what was set in an earlier run.
fn set_address(choices: &Choices, client: &CallbackClient, state: &State) -> Result<(), SandboxError> {
    if choices.notify_url.is_some() {
        state.set_notify_url(choices.notify_url.clone())?;
    } else if let (Some(forward), None) = (client.forward(), state.notify_url()) {
        // All callbacks, those without an address of their own among them.
        state.set_notify_url(Some(forward.to.to_string()))?;
    }
    Ok(())
}

/// What speaks TLS, and the certificate of the authority behind it, where that was chosen.
fn tls(choices: &Choices) -> Result<Option<(Acceptor, String)>, SandboxError> {
    if !choices.tls {
        return Ok(None);
    }
    // The clients' clock may be another in tests; TLS has the machine's.
    let now = now_ms() / 1_000;
    let authority = Authority::kept(choices.keys_dir.as_deref(), now)?;
    let own = Some(choices.listen.ip()).filter(|ip| !ip.is_unspecified()).map(|ip| ip.to_string());
    let names: Vec<String> = own.into_iter().chain(choices.tls_names.iter().cloned()).collect();
    Ok(Some((Acceptor::new(&authority.server(&names, now)?)?, authority.certificate)))
}
