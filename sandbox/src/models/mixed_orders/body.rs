//! The bodies of responses and callbacks about a mixed order.
//!
//! In: an order, and where it stands. Out: JSON. It always holds that what only a payment brings is absent before.

use serde_json::{Value, json};

use crate::{
    calendar::rfc3339,
    records::mixed_orders::{MixedOrder, MixedOrderState, Standing},
};

pub(super) fn order(order: &MixedOrder, standing: Standing) -> Value {
    let mut body = Value::Object(order.request.clone());
    body["mix_trade_no"] = json!(order.mix_trade_no);
    body["mix_pay_status"] = json!(standing.whole);
    body["self_pay_status"] = json!(standing.cash);
    body["med_ins_pay_status"] = json!(standing.insurance);
    match &order.state {
        MixedOrderState::Paid { at } => body["paid_time"] = json!(rfc3339(*at)),
        MixedOrderState::Failed { reason: Some(reason), .. } => body["med_ins_fail_reason"] = json!(reason),
        MixedOrderState::Created | MixedOrderState::Failed { reason: None, .. } => {}
    }
    body
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{models::described::assert_fits, spec, state::Records};

    #[test]
    fn resources_fit_the_description_and_have_no_other_fields() {
        let api = spec::load(None).expect("a description");
        let head = api.heads_of("med_ins").find(|head| head.id == "create_order").expect("an operation");
        let operation = api.operation(head).expect("an operation");
        let body = operation.body.as_ref().expect("a body");
        let records = Records::default();
        let all = api.example(&body.schema).expect("an example");
        let placed = MixedOrder::new(&records, &all, None, 0);
        let paid = MixedOrder { state: MixedOrderState::Paid { at: 0 }, ..placed.clone() };
        assert_fits("MEDICAL_INSURANCE.SUCCESS", &order(&paid, records.standing(&paid, 0)));

        let response = api.example(operation.response.schema.as_ref().expect("a body")).expect("an example");
        let told = order(&placed, records.standing(&placed, 0));
        let unknown = told.as_object().expect("an object").keys().find(|name| response.get(name).is_none());
        assert_eq!(unknown, None);
        // All of a request comes back, but for the persons.
        let names = all.as_object().expect("an object").keys().filter(|name| told.get(name).is_none());
        assert_eq!(names.collect::<Vec<_>>(), ["payer", "relative"]);
    }
}
