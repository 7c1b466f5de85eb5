//! Faults and errors on demand, by the control interface.
//!
//! In: what is to be injected, or cleared. Out: what was, or a sentence that
//! says what there is.

use serde::Deserialize;
use serde_json::{Value, json};

use super::outcome::{Outcome, Refused, not_found, unfit};
use crate::{
    business_error::BusinessError,
    faults::{ERROR, Fault},
    injections::{Calls, Injected, TOO_LONG},
    world::World,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewFault {
    kind: String,
    operation: Option<String>,
    number: Option<String>,
    times: Option<u64>,
    milliseconds: Option<u64>,
    code: Option<String>,
    status: Option<u16>,
    message: Option<String>,
    detail: Option<Value>,
}

impl NewFault {
    fn injected(&self, world: &World) -> Result<Injected, Refused> {
        if self.kind == ERROR {
            let error = self.error()?;
            error.check(&world.api).map_err(|error| unfit(error.to_string(), error.chinese()))?;
            return Ok(Injected::Error(Box::new(error)));
        }
        if self.code.is_some() || self.status.is_some() || self.message.is_some() || self.detail.is_some() {
            return Err(unfit(
                format!("code, status, message and detail are those of the kind {ERROR}"),
                format!("code、status、message 和 detail 只用于类型 {ERROR}"),
            ));
        }
        let fault = Fault::new(&self.kind, self.milliseconds)
            .map_err(|error| unfit(error.to_string(), Fault::expected_zh(&self.kind)))?;
        let is_known = |id: &str| world.routes.all().iter().any(|known| known.id == id);
        match self.operation.as_deref().filter(|id| !is_known(id)) {
            Some(id) => Err(unfit(
                format!("there is no operation {id}: `GET /_sandbox/operations` lists them"),
                format!("没有接口 {id}：`GET /_sandbox/operations` 列出全部接口"),
            )),
            None => Ok(Injected::Fault(fault)),
        }
    }

    fn error(&self) -> Result<BusinessError, Refused> {
        if self.milliseconds.is_some() {
            return Err(unfit(
                format!("{ERROR} takes no milliseconds: inject latency beside it"),
                format!("{ERROR} 不接受 milliseconds：请另外注入 latency"),
            ));
        }
        let code = self.code.clone().ok_or_else(|| {
            unfit(
                format!("{ERROR} takes the code of an error that the operation documents, such as SYSTEM_ERROR"),
                format!("{ERROR} 需要 code：接口文档中的错误码，例如 SYSTEM_ERROR"),
            )
        })?;
        let mut error = BusinessError::new(code);
        error.operation.clone_from(&self.operation);
        error.status = self.status;
        error.message.clone_from(&self.message);
        error.detail.clone_from(&self.detail);
        Ok(error)
    }
}

pub(super) fn inject(world: &World, new: NewFault) -> Outcome {
    if new.times == Some(0) {
        return Err(unfit(
            "times is at least 1; without it the fault lasts until it is cleared",
            "times 至少为 1；不填则一直生效，直到停止",
        ));
    }
    let injected = new.injected(world)?;
    let calls = Calls { operation: new.operation, number: new.number, times: new.times };
    let injection = world.injections.inject(injected, calls);
    let injection = injection.ok_or_else(|| unfit(TOO_LONG, "内容过长：全部注入的文字合计不能超过 1 MiB"))?;
    world.feed.changed("faults");
    Ok(json!(injection))
}

/// Clears the one with this id, or all.
pub(super) fn clear(world: &World, id: Option<&str>) -> Outcome {
    let none = || not_found("there is no such fault any more", "该故障已不存在");
    let id = id.map(|id| id.parse::<u64>().map_err(|_| none())).transpose()?;
    let cleared = world.injections.clear(id);
    if id.is_some() && cleared == 0 {
        return Err(none());
    }
    world.feed.changed("faults");
    Ok(json!({"cleared": cleared}))
}
