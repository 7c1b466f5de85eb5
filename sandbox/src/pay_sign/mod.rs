//! Checks what a front end invokes a payment with (调起支付签名), as the payer's WeChat does, and says what is wrong.
//!
//! In: how the payment is invoked, and its parameters. Out: that they are right, or each mistake in English and Chinese,
//! with the text that has to be signed and the one that was. It always holds that parameters are only called right when
//! their signature verifies and their order can be paid; that no secret is needed to check them; and that whatever is
//! handed in costs no more than some thousand hashes of short texts.

mod finding;
mod form;
mod mistake;
mod signed;

use serde::Serialize;
use serde_json::Value;
use wechatpay_auth::PublicKey;

use crate::{
    checks::opened::{Opened, open},
    readiness::Invocation,
    records::{expiry::Lapsed, orders::OrderState},
    state::State,
};
use finding::Finding;
use form::Parts;
use mistake::Mistake;
use signed::Lines;

pub(crate) use form::Kind;

/// What is wrong with the fourth line, or with the parameter that it stands for.
const FOURTH_LINE: [Mistake; 8] = [
    Mistake::NoPrefix,
    Mistake::PackageOfAnApp,
    Mistake::NotAPackage,
    Mistake::NotThePackageOfAnApp,
    Mistake::PrefixInAnApp,
    Mistake::SignedWithoutPrefix,
    Mistake::SignedWithPrefix,
    Mistake::SignedThePackageOfAnApp,
];

/// What a front end can add, because it is the same for every order.
const CONSTANT: [&str; 3] = ["package", "partnerid", "signType"];

/// What became of the check.
#[derive(Serialize)]
pub(crate) struct Checked {
    /// Whether WeChat would show the payer the order.
    accepted: bool,
    mistakes: Vec<Finding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    prepay_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    out_trade_no: Option<String>,
    /// What has to be signed, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    signing_string: Option<String>,
    /// What was signed in its place, where that was found out.
    #[serde(skip_serializing_if = "Option::is_none")]
    signed_instead: Option<String>,
    /// What is wrong with what was signed, also where it follows from what is wrong with the parameters.
    #[serde(skip)]
    mistakes_signed: Vec<Mistake>,
}

impl Checked {
    /// What it shows of the program that made the parameters; `None` where they are of no order that is known. What they
    /// lack, or what only stands in them in another form than in what was signed, may be mended on the way to WeChat if
    /// `is_final` is not so.
    pub(crate) fn invocation(&self, is_final: bool) -> Option<Invocation> {
        let has = |mistakes: &[Mistake]| self.mistakes.iter().any(|finding| mistakes.contains(&finding.mistake));
        let is_constant = |finding: &Finding| {
            finding.mistake == Mistake::Missing
                && finding.field.as_deref().is_some_and(|field| CONSTANT.contains(&field))
        };
        let is_signed = self.signing_string.is_some() && self.mistakes.iter().all(is_constant);
        Some(Invocation {
            out_trade_no: self.out_trade_no.clone()?,
            is_right: self.accepted || !is_final && is_signed,
            has_wrong_line: match is_final {
                true => has(&FOURTH_LINE),
                false => self.mistakes_signed.iter().any(|mistake| FOURTH_LINE.contains(mistake)),
            },
            is_another_way: has(&[Mistake::OtherWayOfPaying]),
            has_expired: has(&[Mistake::SessionExpired]),
        })
    }
}

/// What has to be known of the order.
struct Ordered {
    number: String,
    trade_type: String,
    appids: Vec<String>,
    merchants: Vec<String>,
    lapsed: Option<Lapsed>,
    is_settled: bool,
}

/// Checks an invocation. `key` is the merchant's, `now` is the sandbox's.
pub(crate) fn check(state: &State, key: &PublicKey, now: i64, kind: Kind, invocation: &Value) -> Checked {
    let (parts, mut mistakes) = form::read(kind, invocation);
    let order = parts.prepay_id.as_deref().and_then(|prepay_id| ordered(state, prepay_id, now));
    mistakes.extend(of_the_order(kind, &parts, order.as_ref()));
    let lines = lines(kind, &parts, order.as_ref());
    let (of_the_signature, signed_instead) = of_the_signature(key, &parts, lines.as_ref(), order.as_ref());
    let said: Vec<Mistake> = mistakes.iter().map(|finding| finding.mistake).collect();
    let unsaid = of_the_signature.iter().filter(|mistake| !is_said(&said, **mistake));
    mistakes.extend(unsaid.map(|mistake| Finding::at(*mistake, kind.sign())));
    Checked {
        // Without lines nothing was verified, and then something is missing.
        accepted: mistakes.is_empty() && lines.is_some(),
        mistakes,
        signing_string: lines.map(|lines| lines.text()),
        signed_instead,
        mistakes_signed: of_the_signature,
        prepay_id: parts.prepay_id.filter(|_| order.is_some()),
        out_trade_no: order.map(|order| order.number),
    }
}

fn ordered(state: &State, prepay_id: &str, now: i64) -> Option<Ordered> {
    state.read(|records| {
        // The digits alone are for links.
        let prepaid = records.prepaid(prepay_id).filter(|prepaid| prepaid.prepay_id() == prepay_id)?;
        let owned = |texts: Vec<&str>| texts.into_iter().map(str::to_owned).collect();
        Some(Ordered {
            number: prepaid.number().to_owned(),
            trade_type: prepaid.trade_type().to_owned(),
            appids: owned(prepaid.appids()),
            merchants: owned(prepaid.merchants()),
            lapsed: prepaid.lapsed(now),
            is_settled: *prepaid.state() != OrderState::Notpay,
        })
    })
}

fn of_the_order(kind: Kind, parts: &Parts, order: Option<&Ordered>) -> Vec<Finding> {
    let session = kind.session();
    let Some(order) = order else {
        return parts.prepay_id.iter().map(|_| Finding::at(Mistake::UnknownSession, session)).collect();
    };
    let mut found = Vec::new();
    let way = if kind == Kind::App { "APP" } else { "JSAPI" };
    if order.trade_type != way {
        found.push(Finding::at(Mistake::OtherWayOfPaying, session));
    }
    if order.is_settled {
        found.push(Finding::at(Mistake::AlreadySettled, session));
    } else if let Some(lapsed) = order.lapsed {
        let over = if lapsed == Lapsed::Order { Mistake::OrderEnded } else { Mistake::SessionExpired };
        found.push(Finding::at(over, session));
    }
    let is_another = |given: &Option<String>, known: &[String]| given.as_ref().is_some_and(|it| !known.contains(it));
    if is_another(&parts.appid, &order.appids) {
        found.push(Finding::at(Mistake::AnotherAppid, kind.appid()));
    }
    if is_another(&parts.partnerid, &order.merchants) {
        found.push(Finding::at(Mistake::AnotherMerchant, "partnerid"));
    }
    found
}

/// The lines as they should be; `None` where too little is known.
fn lines<'a>(kind: Kind, parts: &'a Parts, order: Option<&'a Ordered>) -> Option<Lines<'a>> {
    let (of_the_order, merchants) = order.map_or((&[][..], &[][..]), |order| (&order.appids, &order.merchants));
    let given = parts.appid.as_ref();
    // An AppID that is not the order's is none that could be right.
    let right = given.filter(|given| of_the_order.is_empty() || of_the_order.contains(given));
    let all = right.into_iter().chain(of_the_order).chain(given).chain(merchants);
    let mut appids: Vec<&str> = Vec::new();
    all.for_each(|appid| {
        if !appids.contains(&appid.as_str()) {
            appids.push(appid);
        }
    });
    appids.first()?;
    Some(Lines {
        kind,
        appids,
        seconds: parts.seconds?,
        timestamp: parts.timestamp.as_deref()?,
        nonce: parts.nonce.as_deref()?,
        prepay_id: parts.prepay_id.as_deref()?,
        sign_type: parts.sign_type.as_deref().unwrap_or("RSA"),
    })
}

/// What is wrong with the signature, and what was signed in place of the lines.
fn of_the_signature(
    key: &PublicKey,
    parts: &Parts,
    lines: Option<&Lines<'_>>,
    order: Option<&Ordered>,
) -> (Vec<Mistake>, Option<String>) {
    let Some(sign) = parts.sign.as_deref() else {
        return (Vec::new(), None);
    };
    let hash = match open(key, sign) {
        None => return (vec![Mistake::NotASignature], None),
        Some(Opened::Noise) => return (vec![Mistake::AnotherKey], None),
        Some(Opened::OtherHash) => return (vec![Mistake::AnotherHash], None),
        Some(Opened::Sha256(hash)) => hash,
    };
    let Some(lines) = lines else {
        return (Vec::new(), None);
    };
    match lines.explain(&hash) {
        // A mini program knows its own AppID, which may be any that the order names.
        Some((mistakes, text)) if mistakes == [Mistake::SignedAnotherAppid] && is_own(parts, order, &text) => {
            (Vec::new(), None)
        }
        Some((mistakes, _)) if mistakes.is_empty() => (mistakes, None),
        Some((mistakes, text)) => (mistakes, Some(text)),
        None => (vec![Mistake::AnotherText], None),
    }
}

/// Whether a text that was signed begins with an AppID of the order, where the parameters name none.
fn is_own(parts: &Parts, order: Option<&Ordered>, text: &str) -> bool {
    let signed = text.split('\n').next().unwrap_or_default();
    parts.appid.is_none() && order.is_some_and(|order| order.appids.iter().any(|appid| appid == signed))
}

/// Whether it follows from what was said already.
fn is_said(said: &[Mistake], mistake: Mistake) -> bool {
    let cause = match mistake {
        Mistake::SignedWithoutPrefix => Mistake::NoPrefix,
        Mistake::SignedWithPrefix => Mistake::PrefixInAnApp,
        Mistake::SignedMilliseconds => Mistake::Milliseconds,
        Mistake::SignedAnotherAppid => Mistake::AnotherAppid,
        Mistake::NotASignature => Mistake::NotASignature,
        _ => return false,
    };
    said.contains(&cause)
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use wechatpay_auth::PrivateKey;

    use super::*;
    use crate::records::orders::Order;

    const NOW: i64 = 1_589_965_775;

    /// Whether the fourth line counts as wrong where the page may still change the parameters, and where it may not: for a
    /// package and a text, in which `{}` stands for the `prepay_id`.
    fn has_wrong_line(package: &str, text: &str) -> [bool; 2] {
        let (state, key) = (State::default(), PrivateKey::generate().expect("a key"));
        let order = Order::new("A", "JSAPI", json!({"appid": "wx1"}), NOW);
        let filled = |text: &str| text.replace("{}", &order.prepay_id);
        let signature = key.sign(filled(text).as_bytes()).expect("a signature");
        let invocation = json!({
            "appId": "wx1", "timeStamp": NOW.to_string(), "nonceStr": "n", "package": filled(package), "signType": "RSA",
            "paySign": signature,
        });
        state.change(|_, changes| changes.put(order)).expect("a change in memory");
        let checked = check(&state, &key.public_key(), NOW, Kind::Jsapi, &invocation);
        [false, true].map(|is_final| checked.invocation(is_final).expect("of an order").has_wrong_line)
    }

    #[test]
    fn invocation_whose_fourth_line_is_right_has_no_wrong_line_whatever_the_page_writes_in_front() {
        for end in ["\n", ""] {
            let signed = format!("wx1\n{NOW}\nn\nprepay_id={{}}{end}");
            assert_eq!(has_wrong_line("prepay_id={}", &signed), [false; 2], "{end:?}");
            assert_eq!(has_wrong_line("{}", &signed), [false, true], "{end:?}");
        }
    }

    #[test]
    fn invocation_whose_fourth_line_is_wrong_has_a_wrong_line_whatever_the_page_writes_in_front() {
        for (line, end) in [("{}", "\n"), ("{}", ""), ("Sign=WXPay", "\n")] {
            for package in ["prepay_id={}", "{}"] {
                let signed = format!("wx1\n{NOW}\nn\n{line}{end}");
                assert_eq!(has_wrong_line(package, &signed), [true; 2], "{package} {line:?} {end:?}");
            }
        }
    }
}
