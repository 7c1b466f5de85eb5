//! The bodies of responses and callbacks about an agreement (委托代扣协议).
//!
//! In: an agreement. Out: JSON, with the names that merchants or partners know.

use serde_json::{Value, json};

use crate::{
    calendar::{day, rfc3339},
    records::{
        contracts::{Contract, Notice},
        orders::{Order, OrderState},
    },
    state::Records,
};

/// The agreement as it stands at this moment.
pub(super) fn contract(mchid: &str, records: &Records, contract: &Contract, now: i64) -> Value {
    let is_partners = contract.text("sub_mchid").is_some();
    let [number, openid] = if is_partners { ["sp_mchid", "sp_openid"] } else { ["mchid", "openid"] };
    let mut body = json!({"out_contract_code": contract.out_contract_code, "contract_state": contract.wire()});
    body[number] = json!(mchid);
    let given = [
        "plan_id",
        "contract_display_account",
        "out_user_code",
        "appid",
        "sp_appid",
        "sub_mchid",
        "sub_appid",
        "sub_openid",
    ];
    for name in given {
        if let Some(value) = contract.request.get(name) {
            body[name] = value.clone();
        }
    }
    if let Some(signed) = &contract.signed {
        body["contract_id"] = json!(signed.contract_id);
        body[openid] = json!(signed.openid);
        body["contract_signed_time"] = json!(rfc3339(signed.at));
    }
    if let Some(ended) = &contract.ended {
        body["contract_terminate_info"] = json!({
            "contract_termination_mode": ended.mode, "contract_terminated_time": rfc3339(ended.at),
        });
        if let Some(remark) = &ended.remark {
            body["contract_terminate_info"]["contract_termination_remark"] = json!(remark);
        }
    }
    if let Some(planned) = contract.request.get("deduct_schedule") {
        let mut told = schedule(records, contract, now);
        for name in ["estimated_deduct_date", "estimated_deduct_amount"] {
            told[name] = json!(planned.get(name));
        }
        for days in ["deduct_start_date", "deduct_end_date"] {
            told.as_object_mut().map(|told| told.remove(days));
        }
        body["deduct_schedule"] = told;
    }
    body
}

/// What is scheduled under it, and what became of that.
pub(super) fn schedule(records: &Records, contract: &Contract, now: i64) -> Value {
    let Some(notice) = contract.notice.as_ref().filter(|notice| notice.is_scheduled) else {
        return json!({"schedule_state": "NO_SCHEDULED"});
    };
    let taken = records.taken(notice, now);
    let state = if taken.is_none() && notice.is_over(now) { "EXPIRED" } else { "SCHEDULED" };
    let [first, last] = notice.days.map(date);
    let mut body = json!({
        "schedule_state": state, "deduct_start_date": first, "deduct_end_date": last,
        "scheduled_amount": amount(notice),
    });
    if let Some((order, at)) = taken.and_then(|order| Some((order, paid_at(order)?))) {
        body["deduct_amount"] = json!({"total": order.total(), "currency": "CNY"});
        body["deduct_date"] = json!(date(day(at)));
    }
    body
}

fn amount(notice: &Notice) -> Value {
    json!({"total": notice.amount, "currency": "CNY"})
}

fn paid_at(order: &Order) -> Option<i64> {
    match order.state {
        OrderState::Success { paid_at, .. } => Some(paid_at),
        _ => None,
    }
}

/// `2020-05-20`, of the day with this number.
fn date(day: i64) -> String {
    // Noon is the same day in every zone that is less than half a day away.
    let noon = rfc3339(day.saturating_mul(86_400).saturating_add(4 * 3_600));
    noon.split('T').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        models::described::assert_fits,
        records::contracts::{Ended, Signed},
    };

    #[test]
    fn date_is_that_of_the_day_in_beijing() {
        assert_eq!(date(day(1_589_952_575)), "2020-05-20");
    }

    #[test]
    fn resources_fit_the_description_and_have_no_other_fields() {
        let planned = json!({"estimated_deduct_date": "2020-05-22", "estimated_deduct_amount": {"total": 1}});
        let own = json!({
            "appid": "wx1", "plan_id": 12535, "contract_display_account": "x", "out_user_code": "y",
            "deduct_schedule": planned,
        });
        let partners = json!({
            "sp_appid": "wx1", "sub_mchid": "1900000109", "plan_id": 12535, "contract_display_account": "x",
            "sub_openid": "o2", "deduct_schedule": planned,
        });
        for (key, request) in [("", own), ("#partner", partners)] {
            let signed = Signed { contract_id: "1".to_owned(), openid: "o".to_owned(), at: 0 };
            let notice = Some(Notice::new(1, true, None, 0));
            let signed = Contract { signed: Some(signed), notice, ..Contract::new("C1", request, 0) };
            let ended = Ended { mode: "USER_TERMINATE".to_owned(), remark: Some("x".to_owned()), at: 0 };
            let ended = Contract { ended: Some(ended), ..signed.clone() };
            let told = |one: &Contract| contract("1230000109", &Records::default(), one, 0);
            assert_fits(&format!("ENTRUST.SIGN{key}"), &told(&signed));
            assert_fits(&format!("ENTRUST.TERMINATE{key}"), &told(&ended));
        }
    }
}
