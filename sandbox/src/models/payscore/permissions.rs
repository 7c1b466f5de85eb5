//! Services that users authorize (支付分授权): applied for, queried and ended by calls; agreed to and taken back by users.
//!
//! In: a checked input, or what a user does. Out: the response's body, or a refusal; and the callback to the
//! authorization's own `notify_url`. It always holds that none ends while an order of it is not finished.

use serde_json::{Value, json};

use crate::{
    calendar::{compact_time, rfc3339},
    checks::input::Input,
    ids::{lower_hex, random},
    models::{
        callback::{self, CallbackOutcome},
        context::Context,
        orders::{PAYER, Role},
        outcome::{Outcome, not_found, refused},
        settling::NotSettled,
    },
    records::permissions::Permission,
    refusal::Refusal,
    state::{Changes, Records},
};

const OPENED: &str = "PAYSCORE.USER_OPEN_SERVICE";
const CLOSED: &str = "PAYSCORE.USER_CLOSE_SERVICE";

/// How a call names an authorization: by its own number, or by the user.
#[derive(Clone, Copy)]
pub(in crate::models) enum By {
    Code,
    Openid,
}

pub(in crate::models) fn apply(context: &Context<'_>, input: &Input) -> Outcome {
    let applied = context.state.change(|records, changes| {
        let code = input.text("authorization_code");
        let known = records.get::<Permission>(code);
        if known.is_some_and(|known| known.request != input.body) {
            return Err(refused("INVALID_REQUEST", "授权协议号已存在，且请求参数与首次请求时不一致"));
        }
        let new = || Permission {
            authorization_code: code.to_owned(),
            request: input.body.clone(),
            token: String::new(),
            applied_at: 0,
            openid: None,
            authorized_at: None,
            ended_at: None,
        };
        // Each application has a token of its own.
        let token = lower_hex(&random::<32>());
        changes.put(Permission { token: token.clone(), applied_at: context.now, ..known.cloned().unwrap_or_else(new) });
        Ok(token)
    });
    Ok(Some(json!({"apply_permissions_token": applied.map_err(Refusal::from)??})))
}

pub(in crate::models) fn query(context: &Context<'_>, role: Role, input: &Input, by: By) -> Outcome {
    context.state.read(|records| match (find(records, role, input, by)?, by) {
        (Some(permission), _) => Ok(Some(body(context.mchid, permission))),
        (None, By::Code) => Err(not_found("RESOURCE_NOT_EXISTS", "授权记录不存在")),
        // Whoever never agreed to it has not authorized it.
        (None, By::Openid) => {
            let mut body = json!({"mchid": context.mchid, "authorization_state": "UNAVAILABLE"});
            for name in ["service_id", "appid", "sub_mchid", "sub_appid", "openid", "sub_openid"] {
                if let Some(value) = input.value(name) {
                    body[name] = value.clone();
                }
            }
            Ok(Some(body))
        }
    })
}

/// The older query, which tells the state alone.
pub(in crate::models) fn query_state(context: &Context<'_>, input: &Input) -> Outcome {
    context.state.read(|records| {
        let found = find(records, Role::Merchant, input, By::Openid)?;
        let state = if found.is_some_and(Permission::is_available) { "AVAILABLE" } else { "UNAVAILABLE" };
        Ok(Some(json!({
            "appid": input.value("appid"), "service_id": input.value("service_id"), "openid": input.value("openid"),
            "use_service_state": state,
        })))
    })
}

pub(in crate::models) fn terminate(context: &Context<'_>, role: Role, input: &Input, by: By) -> Outcome {
    let ended = context.state.change(|records, changes| {
        let permission = find(records, role, input, by)?;
        let permission = permission.ok_or_else(|| not_found("RESOURCE_NOT_EXISTS", "授权记录不存在"))?;
        if !permission.is_available() {
            return Err(refused("INVALID_REQUEST", "用户未授权或已解除授权该服务"));
        }
        if records.has_open_order(permission) {
            return Err(refused("INVALID_REQUEST", "用户存在未完结的订单，不能解除授权"));
        }
        callback::or_refuse(end(context, records, changes, permission), changes)
    });
    ended.map_err(Refusal::from)??;
    Ok(None)
}

/// The authorization that a call names, if whoever calls applied for it.
fn find<'a>(records: &'a Records, role: Role, input: &Input, by: By) -> Result<Option<&'a Permission>, Refusal> {
    let sub_mchid = (role == Role::Partner).then(|| input.text("sub_mchid"));
    let service_id = input.text("service_id");
    if let By::Code = by {
        let known = records.get::<Permission>(input.text("authorization_code"));
        return Ok(known.filter(|known| known.is_for(sub_mchid, service_id)));
    }
    let named = ["openid", "sub_openid"].map(|name| input.text(name));
    match named {
        ["", ""] => Err(refused("PARAM_ERROR", "openid和sub_openid必须填写一个")),
        ["", openid] | [openid, _] => Ok(records.permission_of(sub_mchid, service_id, openid)),
    }
}

/// A user authorizes the service, now. `openid` is who does.
pub(crate) fn authorize(
    context: &Context<'_>,
    authorization_code: &str,
    openid: Option<&str>,
) -> Result<CallbackOutcome, NotSettled> {
    let given = context.state.change(|records, changes| {
        let permission = records.get::<Permission>(authorization_code).ok_or(NotSettled::Unknown)?;
        if !permission.can_be_given(context.now) {
            return Err(NotSettled::Already);
        }
        let openid = permission.openid.as_deref().or(openid).unwrap_or(PAYER).to_owned();
        let given =
            Permission { openid: Some(openid), authorized_at: Some(context.now), ended_at: None, ..permission.clone() };
        let callback = tell(context, records, changes, &given, OPENED);
        changes.put(given);
        Ok(callback)
    });
    given.map_err(NotSettled::NotKept)?
}

/// A user takes the authorization back, now.
pub(crate) fn withdraw(context: &Context<'_>, authorization_code: &str) -> Result<CallbackOutcome, NotSettled> {
    let ended = context.state.change(|records, changes| {
        let permission = records.get::<Permission>(authorization_code).ok_or(NotSettled::Unknown)?;
        if !permission.is_available() || records.has_open_order(permission) {
            return Err(NotSettled::Already);
        }
        Ok(end(context, records, changes, permission))
    });
    ended.map_err(NotSettled::NotKept)?
}

fn end(context: &Context<'_>, records: &Records, changes: &mut Changes, permission: &Permission) -> CallbackOutcome {
    let ended = Permission { ended_at: Some(context.now), ..permission.clone() };
    let callback = tell(context, records, changes, &ended, CLOSED);
    changes.put(ended);
    callback
}

fn tell(
    context: &Context<'_>,
    records: &Records,
    changes: &mut Changes,
    permission: &Permission,
    event_type: &'static str,
) -> CallbackOutcome {
    let resource = resource(context, permission, event_type);
    callback::queue(records, changes, context.now, permission.text("notify_url"), event_type, resource)
}

/// The resource of callbacks about it.
fn resource(context: &Context<'_>, permission: &Permission, event_type: &str) -> Value {
    let mut body = named(context.mchid, permission);
    let status = event_type.strip_prefix("PAYSCORE.").unwrap_or(event_type);
    body["user_service_status"] = json!(status);
    body["openorclose_time"] = json!(compact_time(context.now));
    body
}

/// The authorization as it stands.
fn body(mchid: &str, permission: &Permission) -> Value {
    let mut body = named(mchid, permission);
    body["authorization_state"] = json!(permission.wire());
    if let Some(url) = permission.text("notify_url") {
        body["notify_url"] = json!(url);
    }
    let times =
        [("authorization_success_time", permission.authorized_at), ("cancel_authorization_time", permission.ended_at)];
    for (name, at) in times {
        if let Some(at) = at {
            body[name] = json!(rfc3339(at));
        }
    }
    body
}

/// Whose authorization it is, and of what.
fn named(mchid: &str, permission: &Permission) -> Value {
    let mut body = json!({"mchid": mchid, "authorization_code": permission.authorization_code});
    for name in ["service_id", "appid", "sub_mchid", "sub_appid"] {
        if let Some(value) = permission.request.get(name) {
            body[name] = value.clone();
        }
    }
    if let Some(openid) = &permission.openid {
        body["openid"] = json!(openid);
    }
    body
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{files::Files, models::described::assert_fits, state::State, unreal_payment::UnrealPayment};

    #[test]
    fn resources_fit_the_description_and_have_no_other_fields() {
        let own = json!({"service_id": "2002", "appid": "wx1"});
        let partners = json!({"service_id": "2002", "appid": "wx1", "sub_mchid": "1900000109", "sub_appid": "wx2"});
        let (files, unreal) = (Files::default(), UnrealPayment::default());
        for mut request in [own, partners] {
            let state = State::default();
            let context =
                Context { state: &state, files: &files, unreal: &unreal, now: 0, mchid: "1230000109", base_url: "" };
            request["notify_url"] = json!("http://127.0.0.1:1/");
            let applied = Permission {
                authorization_code: "A1".to_owned(),
                request,
                token: "x".to_owned(),
                applied_at: 0,
                openid: None,
                authorized_at: None,
                ended_at: None,
            };
            state.change(|_, changes| changes.put(applied)).expect("a change in memory");
            assert!(authorize(&context, "A1", Some("o")).is_ok() && withdraw(&context, "A1").is_ok());
            let told = state.notifications();
            let events: Vec<&str> = told.iter().map(|one| one.event_type.as_str()).collect();
            assert_eq!(events, [OPENED, CLOSED]);
            told.iter().for_each(|one| assert_fits(&one.event_type, &one.resource));
        }
    }
}
