//! What a front end invokes payments with, in what a program has answered.
//!
//! In: a text. Out: the objects of its JSON that have the parameters of an invocation,
//! each with how it is invoked. Of other texts nothing is known.

use serde_json::Value;

use crate::pay_sign::Kind;

/// No answer has more of them.
const MOST: usize = 8;

pub(super) fn invocations(output: &str) -> Vec<(Kind, Value)> {
    let mut found = Vec::new();
    if let Ok(answer) = serde_json::from_str(output) {
        look(&answer, &mut found);
    }
    found
}

fn look(value: &Value, found: &mut Vec<(Kind, Value)>) {
    if found.len() == MOST {
        return;
    }
    match value {
        Value::Object(members) => {
            let has = |name| members.contains_key(name);
            let kind = match (has("paySign") && has("package"), has("prepayid") && has("sign")) {
                (true, _) if has("timestamp") => Some(Kind::ChooseWxPay),
                (true, _) if has("appId") => Some(Kind::Jsapi),
                (true, _) => Some(Kind::MiniProgram),
                (_, true) => Some(Kind::App),
                _ => None,
            };
            found.extend(kind.map(|kind| (kind, value.clone())));
            members.values().for_each(|member| look(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| look(item, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(output: &str) -> Vec<Kind> {
        invocations(output).into_iter().map(|(kind, _)| kind).collect()
    }

    #[test]
    fn invocations_are_found_by_their_names_however_deep() {
        let jsapi = r#"{"appId": "", "package": "", "paySign": ""}"#;
        assert_eq!(kinds(jsapi), [Kind::Jsapi]);
        assert_eq!(kinds(&format!(r#"{{"code": 0, "data": [{jsapi}]}}"#)), [Kind::Jsapi]);
        assert_eq!(kinds(r#"{"package": "", "paySign": ""}"#), [Kind::MiniProgram]);
        assert_eq!(kinds(r#"{"timestamp": "", "package": "", "paySign": ""}"#), [Kind::ChooseWxPay]);
        assert_eq!(kinds(r#"{"prepayid": "", "sign": ""}"#), [Kind::App]);
        assert_eq!(kinds(&format!("[{}]", [jsapi; 20].join(","))).len(), MOST);
    }

    #[test]
    fn invocations_of_other_texts_are_none() {
        for output in ["", "<p>paySign</p>", r#"{"prepay_id": "wx1"}"#, r#""paySign""#] {
            assert_eq!(kinds(output), []);
        }
    }
}
