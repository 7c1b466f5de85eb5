//! Rules about names, types and limits.

use super::look::{Look, finding};
use crate::{
    Diagnostic,
    api::{Kind, LengthUnit, Operation, Source},
    examples::is_date,
    names::is_snake_case,
};

pub(super) fn enum_value_is_upper_case(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let fits = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    for visit in look.schemas() {
        let Kind::Enum(values) = &visit.schema.kind else { continue };
        for value in values.iter().filter(|value| value.wire.is_empty() || !value.wire.chars().all(fits)) {
            // A value that really is written otherwise on the wire says so.
            if !visit.schema.docs.is_noted() {
                let message = format!("the value `{}` is not written like WeChat Pay's others", value.wire);
                found.push(finding(
                    &visit.schema.origin,
                    message,
                    "Correct it, or say in an `x-provenance` that it is meant.",
                ));
            }
        }
    }
}

pub(super) fn field_name_is_snake_case(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.schemas() {
        let Some(wire) = visit.property.and(visit.wire) else { continue };
        let is_header = wire.contains('-');
        if !is_snake_case(wire) && !is_header && !visit.schema.docs.is_noted() {
            let message = format!("`{wire}` is not snake_case as WeChat Pay's names are");
            found.push(finding(
                &visit.schema.origin,
                message,
                "Correct it, or say in an `x-provenance` that it is meant.",
            ));
        }
    }
}

pub(super) fn money_is_a_type(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    // The last word says what it is: `total_fee` is an amount, `fee_name` and `fee_count` are not.
    let named_so = |wire: &str| matches!(wire.rsplit('_').next(), Some("amount" | "fee" | "fees" | "price"));
    // Titles such as 手续费 or 标价金额; a rate or a number of pieces is not an amount.
    let titled_so = |title: &str| ["金额", "费用", "价格", "单价", "手续费"].iter().any(|word| title.ends_with(word));
    for visit in look.schemas() {
        let target = look.api.follow(visit.schema);
        let in_fen = || {
            let text = visit.schema.docs.description.as_deref().unwrap_or_default();
            let mut words = text.split(|c: char| !c.is_alphanumeric());
            words.any(|word| word == "分" || word.eq_ignore_ascii_case("fen") || word.eq_ignore_ascii_case("cents"))
        };
        let titled = || visit.property.is_some() && visit.schema.docs.title.as_deref().is_some_and(titled_so);
        let plain = match target.kind {
            Kind::Number | Kind::String => visit.wire.is_some_and(named_so),
            Kind::Integer => !target.money && (visit.wire.is_some_and(named_so) || in_fen() || titled()),
            _ => false,
        };
        // What is not counted in 分 says so: some prices of a single piece are finer.
        if plain && !visit.schema.docs.notes_say("unit") {
            let help = "Use `shared.yaml#/components/schemas/Fen`, or a named integer with `x-money: fen`, or say in a \
                        note in which unit it is.";
            found.push(finding(&visit.schema.origin, "an amount is money, a whole number of 分", help));
        }
    }
}

pub(super) fn time_is_date_time(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.schemas() {
        let named_so = visit.property.and(visit.wire).is_some_and(|wire| wire == "time" || wire.ends_with("_time"));
        let rfc3339 = |text: &str| text.as_bytes().get(10) == Some(&b'T') && text.contains(['+', 'Z']);
        let looks_so = visit.schema.example.as_ref().and_then(|example| example.as_str()).is_some_and(rfc3339);
        if (named_so || looks_so)
            && matches!(look.api.follow(visit.schema).kind, Kind::String)
            && !visit.schema.docs.is_noted()
        {
            let message = "a time is text without a format here";
            found.push(finding(
                &visit.schema.origin,
                message,
                "Add `format: date-time`, or say in an `x-provenance` what it is.",
            ));
        }
    }
}

pub(super) fn day_is_date(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.schemas() {
        let named_so = visit.property.and(visit.wire).is_some_and(|wire| wire == "date" || wire.ends_with("_date"));
        let looks_so = visit.schema.example.as_ref().and_then(|example| example.as_str()).is_some_and(is_date);
        if (named_so || looks_so)
            && matches!(look.api.follow(visit.schema).kind, Kind::String)
            && visit.schema.docs.note.is_none()
        {
            let message = "a day is text without a format here";
            found.push(finding(&visit.schema.origin, message, "Add `format: date`, or say in an `x-note` what it is."));
        }
    }
}

/// Pages state limits, and nothing else does: where no page was read, none is known.
pub(super) fn sent_text_has_a_limit(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let read = |operation: &Operation| operation.source.as_ref().is_some_and(Source::is_a_page);
    for visit in look.sent_by(read).into_iter().filter(|visit| visit.property.is_some()) {
        let target = look.api.follow(visit.schema);
        let limited = |limits: &crate::api::Limits| limits.max_length.is_some() || limits.pattern.is_some();
        let noted = visit.schema.docs.is_noted() || target.docs.is_noted();
        if matches!(target.kind, Kind::String) && !limited(&visit.schema.limits) && !limited(&target.limits) && !noted {
            let help = "Add `maxLength` from the official page, or say in an `x-provenance` that it states none.";
            found.push(finding(&visit.schema.origin, "this text has no limit", help));
        }
    }
}

pub(super) fn length_in_bytes_is_marked(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.schemas() {
        let (limits, docs) = (&visit.schema.limits, &visit.schema.docs);
        let counts = limits.length_unit == LengthUnit::Characters
            && (limits.min_length.is_some() || limits.max_length.is_some());
        let texts = [&docs.description, &docs.note].into_iter().flatten();
        if counts && texts.into_iter().any(|text| has_number_of_bytes(text)) {
            let message = "a text says that bytes are counted, and the limit counts characters";
            found.push(finding(&visit.schema.origin, message, "Add `x-length: bytes`, or say characters."));
        }
    }
}

/// Whether a text has a number of bytes: `80 bytes`.
fn has_number_of_bytes(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let [number, unit] = pair else { return false };
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        is_number && unit.trim_matches(|c: char| !c.is_alphanumeric()) == "bytes"
    })
}

pub(super) fn inline_object_is_shallow(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.schemas().into_iter().filter(|visit| visit.depth > 1) {
        if matches!(visit.schema.kind, Kind::Object(_)) {
            let message = "an object inside an object inside an object is hard to read";
            found.push(finding(&visit.schema.origin, message, "Give it a name in `components.schemas`."));
        }
    }
}

pub(super) fn role_agrees_with_required(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.schemas() {
        let Some(property) = visit.property else { continue };
        let roles = &visit.schema.docs.roles;
        if roles.is_empty() {
            continue;
        }
        let by_all = roles.values().all(|word| word == "required");
        if property.required != by_all {
            let message = "`required` and `x-roles` do not agree";
            found.push(finding(&visit.schema.origin, message, "A field is required when every role must send it."));
        }
    }
}

/// Two merchants may well give the same number to two orders; a key made of it alone would take the one
/// for the other.
pub(super) fn key_is_unique_across_merchants(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let is_merchant = |wire: &str| wire.ends_with("mchid") || wire.ends_with("mch_id");
    let is_wechat_pays = |wire: &str| {
        let by_merchant = |word: &str| matches!(word, "out" | "mch" | "merchant" | "request");
        (wire.ends_with("_id") || wire.ends_with("_no")) && !wire.split('_').any(by_merchant)
    };
    for event in look.api.products.values().flat_map(|product| &product.events) {
        let names = &event.deduplicate_by;
        let always = |wire: &str| {
            look.api.properties(&event.resource).iter().any(|property| property.wire == wire && property.required)
        };
        let whose = names.iter().any(|name| is_merchant(name) && always(name));
        let numbers: Vec<_> = names.iter().filter(|name| !is_merchant(name)).collect();
        let own = names.is_empty() || numbers.iter().any(|name| is_wechat_pays(name));
        if !(own || whose && !numbers.is_empty()) {
            let message = format!("two merchants may have the same {}", names.join(" and "));
            let help = "Name a number of WeChat Pay's own, or beside it the number of the merchant who gave it out, which \
                        must be required.";
            found.push(finding(&event.origin, message, help));
        }
    }
}
