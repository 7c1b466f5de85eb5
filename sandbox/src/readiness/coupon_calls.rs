//! What calls and callbacks show of product coupons (商品券).
//!
//! In: a call, or how a callback was answered, and what is remembered. Out: verdicts of the rows C1 to C10. A brand and a
//! partner do the same under paths of their own. A call that is refused because it comes at the wrong moment counts too.

use serde_json::Value;

use super::{
    call::{Call, Outcome, text},
    callback::{Callback, Sealing},
    coupon::{Address, Batch, BatchNumbers, Coupon, batch_ids},
    model::Model,
    rows::{Practice, because},
    verdict::Evidence,
    wording::Wording,
};
use crate::files::PICTURE;

/// Where WeChat Pay has the pictures that were uploaded.
const PICTURES_OF_WECHAT: &str = ".qpic.cn";

/// The callbacks that tell that a user has received a coupon: a brand's and a partner's.
const SENT: [&str; 2] = ["PRODUCT_COUPON.SEND", "PRODUCT_COUPON_SP.SEND"];

/// What of C2 is missing, in the order of its parts.
const MISSING: [Wording; 5] = [
    because::NO_COUPON_CREATED,
    because::NO_COUPON_HEARD_OF,
    because::NO_COUPON_CONFIRMED,
    because::NO_COUPON_USED,
    because::NO_COUPON_QUERIED,
];

impl Model {
    pub(super) fn coupon_called(&mut self, call: &Call) {
        let segments: Vec<&str> = call.segments.iter().map(String::as_str).collect();
        let (caller, rest) = match segments.as_slice() {
            [caller @ ("v3" | "brand"), "marketing", "product-coupon", rest @ ..] => (*caller, rest),
            _ => return,
        };
        self.practises(Practice::ProductCoupons);
        if matches!(call.result, Outcome::Refused(_)) && !call.is_on_demand {
            self.coupon_refused(rest, call);
        }
        if call.result != Outcome::Told {
            return;
        }
        match (call.method.as_str(), rest) {
            ("POST", ["notify-configs"]) => self.coupon_address_set(caller == "brand", call),
            ("POST", ["media", "upload-image"]) => self.coupon_picture_uploaded(call),
            ("POST" | "PATCH", ["product-coupons", rest @ ..]) => {
                self.look_at_pictures(call);
                self.coupon_batch_called(rest, call);
            }
            ("GET", ["product-coupons", _, "stocks", id]) => self.coupon_codes_watched(id, call),
            ("POST", ["users", _, "coupons" | "pre-send-coupon"]) => self.handed_out("/stock_id", call),
            ("POST", ["users", _, "coupon-bundles" | "pre-send-coupon-bundle"]) => {
                self.handed_out("/stock_bundle_id", call);
            }
            ("GET", ["users", _, "coupons", _]) => self.coupon_part(4, Evidence::Call(call.id)),
            ("POST", ["users", _, "coupons", code, act]) => self.coupon_changed(code, act, call),
            ("POST", ["users", _, "coupon-bundles", _, "deactivate"]) => {
                self.verdicts.seen("C9", because::COUPON_ENDED, vec![Evidence::Call(call.id)]);
            }
            _ => {}
        }
    }

    /// A call that was refused, as it came too early or too late.
    fn coupon_refused(&mut self, rest: &[&str], call: &Call) {
        match (call.method.as_str(), rest) {
            ("POST", ["users", _, "coupons" | "pre-send-coupon"]) => self.handed_out("/stock_id", call),
            ("POST", ["users", _, "coupon-bundles" | "pre-send-coupon-bundle"]) => {
                self.handed_out("/stock_bundle_id", call);
            }
            ("POST", ["users", _, "coupons", code, act]) => {
                let Some(coupon) = self.coupons.known(&text(&call.request, "/stock_id"), code) else {
                    return;
                };
                if let Some((row, because, mut evidence)) = wrong_moment(coupon, act, call) {
                    evidence.push(Evidence::Call(call.id));
                    self.verdicts.violated(row, because, evidence);
                }
            }
            _ => {}
        }
    }

    fn coupon_address_set(&mut self, is_of_brand: bool, call: &Call) {
        let url = text(&call.request, "/notify_url");
        if !url.is_empty() {
            self.coupons.address = Some(Address { is_of_brand });
            self.verdicts.seen("C1", because::COUPON_ADDRESS, vec![Evidence::Call(call.id)]);
        }
    }

    fn coupon_picture_uploaded(&mut self, call: &Call) {
        for url in ["/image_url", "/media_url"].map(|pointer| text(&call.response, pointer)) {
            if !url.is_empty() {
                self.coupons.pictures.push((url, call.id));
            }
        }
    }

    fn look_at_pictures(&mut self, call: &Call) {
        let mut named = Vec::new();
        pictures(&call.request, "", &mut named);
        if named.iter().any(|url| !may_be_uploaded(url)) {
            return self.verdicts.violated("C6", because::PICTURE_FROM_ELSEWHERE, vec![Evidence::Call(call.id)]);
        }
        let uploaded = |url: &&str| self.coupons.pictures.iter().find(|(one, _)| one == url).map(|(_, by)| *by);
        if let Some(by) = named.iter().find_map(uploaded) {
            let evidence = vec![Evidence::Call(by), Evidence::Call(call.id)];
            self.verdicts.seen("C6", because::PICTURE_UPLOADED, evidence);
        }
    }

    fn coupon_batch_called(&mut self, rest: &[&str], call: &Call) {
        match rest {
            [] => {
                self.coupon_part(0, Evidence::Call(call.id));
                let pointer = if call.request.get("stock_bundle").is_some() { "/stock_bundle" } else { "/stock" };
                self.batch_created(call.request.pointer(pointer).unwrap_or(&Value::Null), call);
            }
            [_, name @ ("stocks" | "stock-bundles")] => {
                let pointer = if *name == "stocks" { "/stock" } else { "/stock_bundle" };
                self.batch_created(call.request.pointer(pointer).unwrap_or(&call.request), call);
            }
            [_, "stocks", id, "upload-coupon-codes"] => {
                let batch = self.coupons.batches.iter_mut().find(|batch| batch.takes_codes && batch.is(id));
                if let Some(batch) = batch {
                    let uploaded = *batch.codes.get_or_insert(call.id);
                    let evidence = vec![Evidence::Call(batch.call), Evidence::Call(uploaded)];
                    self.verdicts.partly("C5", because::CODES_NOT_WATCHED, evidence);
                }
            }
            [_, "stocks" | "stock-bundles", id, "associate-stores"] => {
                let batch = self.coupons.batches.iter_mut().find(|batch| batch.takes_stores && batch.is(id));
                if let Some(batch) = batch {
                    let associated = *batch.stores.get_or_insert(call.id);
                    let evidence = vec![Evidence::Call(batch.call), Evidence::Call(associated)];
                    self.verdicts.seen("C7", because::STORES_ASSOCIATED, evidence);
                }
            }
            _ => {}
        }
    }

    fn batch_created(&mut self, said: &Value, call: &Call) {
        let takes_codes = text(said, "/coupon_code_mode") == "UPLOAD";
        let takes_stores = text(said, "/store_scope") == "SPECIFIC";
        for (practice, does) in [(Practice::UploadingCodes, takes_codes), (Practice::ChoosingStores, takes_stores)] {
            if does {
                self.practises(practice);
            }
        }
        let (ids, request_no) = (batch_ids(&call.response), text(&call.request, "/out_request_no"));
        let is_like = |batch: &Batch| ids.iter().any(|id| batch.is(id));
        if self.coupons.batches.iter().any(|batch| is_like(batch) && batch.request_no == request_no) {
            return;
        }
        let mut is_ambiguous = false;
        for batch in self.coupons.batches.iter_mut().filter(|batch| is_like(batch)) {
            (batch.is_ambiguous, is_ambiguous) = (true, true);
        }
        let brand_id = text(&call.request, "/brand_id");
        let stock_id = ids.first().cloned().unwrap_or_default();
        let numbers = BatchNumbers { is_of_brand: brand_id.is_empty(), stock_id };
        let batch = Batch {
            numbers,
            ids,
            request_no,
            call: call.id,
            takes_codes,
            takes_stores,
            is_ambiguous,
            codes: None,
            stores: None,
        };
        self.coupons.batches.push(batch);
    }

    /// How many codes are left stands in the batch.
    fn coupon_codes_watched(&mut self, id: &str, call: &Call) {
        let mut batches = self.coupons.batches.iter().filter(|batch| batch.is(id));
        if let Some((batch, codes)) = batches.find_map(|batch| Some((batch.call, batch.codes?))) {
            let evidence = [batch, codes, call.id].map(Evidence::Call).to_vec();
            self.verdicts.seen("C5", because::CODES_WATCHED, evidence);
        }
    }

    /// A coupon is handed out by a call, or prepared for that.
    fn handed_out(&mut self, pointer: &str, call: &Call) {
        let id = text(&call.request, pointer);
        let Some(batch) = self.coupons.batches.iter().find(|batch| batch.is(&id) && !batch.is_ambiguous) else {
            return;
        };
        let evidence = || vec![Evidence::Call(batch.call), Evidence::Call(call.id)];
        if batch.takes_codes && batch.codes.is_none() {
            self.verdicts.violated("C5", because::HANDED_OUT_WITHOUT_CODES, evidence());
        }
        if batch.takes_stores && batch.stores.is_none() {
            self.verdicts.violated("C7", because::HANDED_OUT_WITHOUT_STORES, evidence());
        }
    }

    fn coupon_changed(&mut self, code: &str, act: &str, call: &Call) {
        let by = Evidence::Call(call.id);
        if let Some(part) = ["confirm", "use"].iter().position(|one| *one == act) {
            self.coupon_part(part + 2, by.clone());
        }
        let Some(coupon) = self.coupons.coupon(&text(&call.request, "/stock_id"), code, false) else {
            return;
        };
        let taken = coupon.taken.clone().map(Evidence::Notification);
        let number = text(&call.request, "/out_request_no");
        match act {
            "confirm" => {
                coupon.confirmed = Some(call.id);
                if let Some(taken) = taken {
                    self.verdicts.seen("C4", because::COUPON_CONFIRMED, vec![taken, by]);
                }
            }
            "use" => {
                let wrong = wrong_moment(coupon, act, call);
                coupon.used = Some((number, call.id));
                self.judge(wrong, ("C8", because::COUPON_USED), by);
            }
            "deactivate" => {
                let wrong = wrong_moment(coupon, act, call);
                self.judge(wrong, ("C9", because::COUPON_ENDED), by);
            }
            "return" => {
                let wrong = wrong_moment(coupon, act, call);
                coupon.used = None;
                coupon.returned = Some(number);
                self.judge(wrong, ("C10", because::COUPON_RETURNED), by);
            }
            _ => {}
        }
    }

    /// A call that was done: the row that it violates, or else the one that it shows.
    fn judge(&mut self, wrong: Option<Wrong>, (row, because): (&'static str, Wording), by: Evidence) {
        let shows = wrong.as_ref().is_none_or(|(violated, ..)| *violated != row);
        if let Some((violated, because, mut evidence)) = wrong {
            evidence.push(by.clone());
            self.verdicts.violated(violated, because, evidence);
        }
        if shows {
            self.verdicts.seen(row, because, vec![by]);
        }
    }

    /// From here on the program may know of the coupon: it may confirm it before it answers the callback.
    pub(super) fn coupon_sends(&mut self, callback: &Callback<'_>) {
        if SENT.contains(&callback.event_type) {
            let [stock_id, code] = coupon_of(callback);
            self.coupons.coupon(&stock_id, &code, callback.is_first);
        }
    }

    pub(super) fn coupon_sent(&mut self, callback: &Callback<'_>, accepted: bool) {
        if callback.sealing != Sealing::Right || !SENT.contains(&callback.event_type) || !accepted {
            return;
        }
        let [stock_id, code] = coupon_of(callback);
        let Some(coupon) = self.coupons.coupon(&stock_id, &code, false) else {
            return;
        };
        coupon.taken.get_or_insert_with(|| callback.id.to_owned());
        let taken = Evidence::Notification(callback.id.to_owned());
        if let Some(confirmed) = coupon.confirmed {
            self.verdicts.seen("C4", because::COUPON_CONFIRMED, vec![taken.clone(), Evidence::Call(confirmed)]);
        }
        self.practises(Practice::ProductCoupons);
        self.coupon_part(1, taken);
    }

    fn coupon_part(&mut self, part: usize, evidence: Evidence) {
        if let Some(known) = self.coupons.parts.get_mut(part) {
            known.get_or_insert(evidence);
        }
        let parts = &self.coupons.parts;
        let evidence: Vec<Evidence> = parts.iter().flatten().cloned().collect();
        match MISSING.into_iter().zip(parts).find(|(_, part)| part.is_none()) {
            Some((missing, _)) => self.verdicts.partly("C2", missing, evidence),
            None => self.verdicts.seen("C2", because::COUPONS_INTEGRATED, evidence),
        }
    }

    /// The newest batch that was created by a later call than this.
    pub(crate) fn coupon_batch_after(&self, call: u64) -> Option<BatchNumbers> {
        self.coupons.batches.iter().find(|batch| batch.call > call).map(|batch| batch.numbers.clone())
    }

    /// Where callbacks about coupons go, if the program has said so.
    pub(crate) fn coupon_address(&self) -> Option<Address> {
        self.coupons.address.clone()
    }

    /// Whether the program has taken the callback of a user's coupon, whose code is unique within its batch alone.
    pub(crate) fn took_coupon(&self, stock_id: &str, code: &str) -> bool {
        self.coupons.known(stock_id, code).is_some_and(|coupon| coupon.taken.is_some())
    }

    /// Whether a use of a user's coupon was reported, and not taken back.
    pub(crate) fn is_coupon_used(&self, stock_id: &str, code: &str) -> bool {
        self.coupons.known(stock_id, code).is_some_and(|coupon| coupon.used.is_some())
    }
}

/// The row that a call violates, why, and what shows it beside the call.
type Wrong = (&'static str, Wording, Vec<Evidence>);

/// What is wrong with what a call asks of a coupon at this moment.
fn wrong_moment(coupon: &Coupon, act: &str, call: &Call) -> Option<Wrong> {
    let number = text(&call.request, "/out_request_no");
    // Of several uses in one coupon each has its place, and which of them a return is of is not remembered.
    let is_one_of_several = call.request.get("sequential_coupon_index").is_some();
    match act {
        "use" => {
            let before = coupon.used.as_ref().filter(|(one, _)| *one != number && !is_one_of_several);
            if let Some((_, first)) = before {
                return Some(("C8", because::USED_TWICE, vec![Evidence::Call(*first)]));
            }
            let taken = coupon.taken.clone().filter(|_| coupon.is_new && coupon.confirmed.is_none())?;
            Some(("C4", because::USED_UNCONFIRMED, vec![Evidence::Notification(taken)]))
        }
        "deactivate" => {
            let (_, used) = coupon.used.as_ref()?;
            Some(("C9", because::ENDED_AFTER_USE, vec![Evidence::Call(*used)]))
        }
        "return" => {
            let is_repeated = coupon.returned.as_ref() == Some(&number);
            let is_wrong = coupon.used.is_none() && coupon.is_new && !is_repeated && !is_one_of_several;
            is_wrong.then(|| ("C10", because::RETURNED_UNUSED, Vec::new()))
        }
        _ => None,
    }
}

/// The numbers of the batch and of the coupon that a callback tells of.
fn coupon_of(callback: &Callback<'_>) -> [String; 2] {
    ["/stock_id", "/coupon_code"].map(|pointer| text(callback.resource, pointer))
}

/// The addresses of pictures in a request.
fn pictures<'a>(said: &'a Value, name: &str, named: &mut Vec<&'a str>) {
    match said {
        Value::String(url)
            if ["image_url", "background_url", "image_url_list"].iter().any(|end| name.ends_with(end)) =>
        {
            named.push(url);
        }
        Value::Array(items) => items.iter().for_each(|item| pictures(item, name, named)),
        Value::Object(members) => members.iter().for_each(|(name, member)| pictures(member, name, named)),
        _ => {}
    }
}

/// Whether an upload may have told an address, here or at WeChat Pay.
fn may_be_uploaded(url: &str) -> bool {
    let behind = url.split_once("://").map_or(url, |(_, behind)| behind);
    let (host, path) = behind.find(['/', '?', '#']).map_or((behind, ""), |at| behind.split_at(at));
    path.split(['?', '#']).next() == Some(PICTURE) || host.ends_with(PICTURES_OF_WECHAT)
}
