//! What a user does to an agreement (委托代扣协议): signs it, and ends it.
//!
//! In: the merchant's number of the agreement. Out: what became of it, with its callback to the agreement's own
//! `contract_notify_url`.

use super::body;
use crate::{
    models::{
        callback::{self, CallbackOutcome},
        context::Context,
        orders::PAYER,
        settling::NotSettled,
    },
    records::contracts::{Contract, Ended, Signed},
    state::{Changes, Records},
};

const SIGNED: &str = "ENTRUST.SIGN";
const ENDED: &str = "ENTRUST.TERMINATE";

/// The user signs an agreement, now; gives WeChat Pay's number of it (委托代扣协议ID). `openid` is who does where the
/// signing does not say so.
pub(crate) fn sign(
    context: &Context<'_>,
    out_contract_code: &str,
    openid: Option<&str>,
) -> Result<(String, CallbackOutcome), NotSettled> {
    let now = context.now;
    let signed = context.state.change(|records, changes| {
        let contract = records.get::<Contract>(out_contract_code).ok_or(NotSettled::Unknown)?;
        if !contract.can_be_signed(now) {
            return Err(NotSettled::Already);
        }
        let named = contract.text("openid").or_else(|| contract.text("sp_openid"));
        let openid = named.or(openid).unwrap_or(PAYER).to_owned();
        let contract_id = records.contract_number(now);
        let signed = Signed { contract_id: contract_id.clone(), openid, at: now };
        let contract = Contract { signed: Some(signed), ..contract.clone() };
        let callback = tell(context, records, changes, &contract, SIGNED);
        changes.put(contract);
        Ok((contract_id, callback))
    });
    signed.map_err(NotSettled::NotKept)?
}

/// The user ends an agreement, now.
pub(crate) fn terminate(context: &Context<'_>, out_contract_code: &str) -> Result<CallbackOutcome, NotSettled> {
    let ended = context.state.change(|records, changes| {
        let contract = records.get::<Contract>(out_contract_code).ok_or(NotSettled::Unknown)?;
        if contract.signed.is_none() || contract.ended.is_some() {
            return Err(NotSettled::Already);
        }
        Ok(end(context, records, changes, contract, "USER_TERMINATE", None).1)
    });
    ended.map_err(NotSettled::NotKept)?
}

/// An agreement ends, in this way.
pub(super) fn end(
    context: &Context<'_>,
    records: &Records,
    changes: &mut Changes,
    contract: &Contract,
    mode: &str,
    remark: Option<&str>,
) -> (Contract, CallbackOutcome) {
    let ended = Ended { mode: mode.to_owned(), remark: remark.map(str::to_owned), at: context.now };
    let contract = Contract { ended: Some(ended), ..contract.clone() };
    let callback = tell(context, records, changes, &contract, ENDED);
    changes.put(contract.clone());
    (contract, callback)
}

fn tell(
    context: &Context<'_>,
    records: &Records,
    changes: &mut Changes,
    contract: &Contract,
    event_type: &'static str,
) -> CallbackOutcome {
    let resource = body::contract(context.mchid, records, contract, context.now);
    callback::queue(records, changes, context.now, contract.text("contract_notify_url"), event_type, resource)
}
