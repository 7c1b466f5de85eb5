//! What was signed in place of the four lines.
//!
//! In: the lines as they should be and as they were sent, and the hash that was signed. Out: the text that has this hash,
//! and the mistakes that lead to it. Nothing is guessed: a mistake is only told when its text has the very hash.

use sha2::{Digest as _, Sha256};

use super::{
    form::{APP_PACKAGE, Kind},
    mistake::Mistake,
};

/// For how many seconds around the one that was sent another is looked for.
const AROUND: i64 = 600;

/// How many AppIDs are tried.
const APPIDS: usize = 16;

/// The four lines, and what may have stood in place of some of them.
pub(super) struct Lines<'a> {
    pub(super) kind: Kind,
    /// The right one, then others that the order names.
    pub(super) appids: Vec<&'a str>,
    pub(super) seconds: i64,
    /// As it was sent.
    pub(super) timestamp: &'a str,
    pub(super) nonce: &'a str,
    pub(super) prepay_id: &'a str,
    pub(super) sign_type: &'a str,
}

/// A text that may have been signed.
struct Candidate {
    mistakes: Vec<Mistake>,
    text: String,
}

/// How lines end: what is wrong with it, what is behind each but the last, and whether it is behind the last.
const ENDS: [(Option<Mistake>, &str, bool); 6] = [
    (None, "\n", true),
    (Some(Mistake::NoFinalLineFeed), "\n", false),
    (Some(Mistake::CarriageReturns), "\r\n", true),
    (Some(Mistake::CarriageReturns), "\r\n", false),
    (Some(Mistake::EscapedLineFeeds), "\\n", true),
    (Some(Mistake::EscapedLineFeeds), "\\n", false),
];

impl Lines<'_> {
    /// What has to be signed.
    pub(super) fn text(&self) -> String {
        let [appid, seconds, session] = self.right();
        written(&[&appid, &seconds, self.nonce, &session], "\n", true)
    }

    /// The text with this hash, and the mistakes that lead to it; none where it is the right one.
    pub(super) fn explain(&self, hash: &[u8]) -> Option<(Vec<Mistake>, String)> {
        let is_it = |candidate: &Candidate| Sha256::digest(&candidate.text).as_slice() == hash;
        let mut usual = self.usual();
        // The fewest mistakes explain best.
        usual.sort_by_key(|candidate| candidate.mistakes.len());
        let found = usual.into_iter().find(is_it);
        let found = found.or_else(|| self.reordered().find(is_it)).or_else(|| self.unusual().into_iter().find(is_it));
        let found = found.or_else(|| self.at_other_times().find(is_it));
        found.map(|candidate| (candidate.mistakes, candidate.text))
    }

    fn right(&self) -> [String; 3] {
        let appid = self.appids.first().copied().unwrap_or_default().to_owned();
        [appid, self.seconds.to_string(), self.kind.session_of(self.prepay_id)]
    }

    /// All that stands in for one line or another, together with all ends.
    fn usual(&self) -> Vec<Candidate> {
        let [_, seconds, session] = self.right();
        let bare = self.prepay_id.to_owned();
        let prefixed = format!("prepay_id={bare}");
        let sessions = [
            (None, session.clone()),
            (Some(Mistake::SignedWithoutPrefix), bare),
            (Some(Mistake::SignedWithPrefix), prefixed),
            (Some(Mistake::SignedThePackageOfAnApp), APP_PACKAGE.to_owned()),
        ];
        let sessions = sessions.into_iter().filter(|(mistake, text)| mistake.is_none() || *text != session);
        let sessions: Vec<_> = sessions.collect();
        let is_in_milliseconds = self.timestamp != seconds;
        let mut times = vec![(None, seconds)];
        if is_in_milliseconds {
            times.push((Some(Mistake::SignedMilliseconds), self.timestamp.to_owned()));
        }
        let appids = self.appids.iter().take(APPIDS).copied().chain([""]).enumerate();
        let appids = appids.map(|(at, appid)| ((at > 0).then_some(Mistake::SignedAnotherAppid), appid));
        let mut found = Vec::new();
        for (of_the_appid, appid) in appids {
            for (of_the_time, time) in &times {
                for (of_the_session, session) in &sessions {
                    for (of_the_end, end, is_last) in ENDS {
                        let mistakes = [of_the_appid, *of_the_time, *of_the_session, of_the_end];
                        let text = written(&[appid, time, self.nonce, session], end, is_last);
                        found.push(Candidate { mistakes: mistakes.into_iter().flatten().collect(), text });
                    }
                }
            }
        }
        found
    }

    fn reordered(&self) -> impl Iterator<Item = Candidate> {
        let [appid, seconds, session] = self.right();
        let lines = [appid, seconds, self.nonce.to_owned(), session];
        let orders = (0..4_usize).flat_map(|a| (0..4_usize).flat_map(move |b| (0..4_usize).map(move |c| [a, b, c])));
        orders
            .filter_map(move |[a, b, c]| {
                let d = 6_usize.checked_sub(a + b + c)?;
                let is_an_order = a != b && a != c && b != c && d < 4 && ![a, b, c].contains(&d);
                let lines: Vec<&str> =
                    [a, b, c, d].iter().filter_map(|at| lines.get(*at).map(String::as_str)).collect();
                is_an_order.then(|| {
                    [true, false].map(|is_last| {
                        let text = written(&lines, "\n", is_last);
                        Candidate { mistakes: with_end(Mistake::SignedInAnotherOrder, is_last), text }
                    })
                })
            })
            .flatten()
    }

    /// Texts of another form.
    fn unusual(&self) -> Vec<Candidate> {
        let [appid, seconds, session] = self.right();
        let (nonce, sign_type) = (self.nonce, self.sign_type);
        let mut found = Vec::new();
        for sign_type in ["RSA", sign_type] {
            for is_last in [true, false] {
                let text = written(&[&appid, &seconds, nonce, &session, sign_type], "\n", is_last);
                found.push(Candidate { mistakes: with_end(Mistake::SignedTheSignTypeToo, is_last), text });
            }
        }
        let page = format!("appId={appid}&nonceStr={nonce}&package={session}");
        let app = format!("appid={appid}&noncestr={nonce}&package={APP_PACKAGE}");
        let rows = [
            format!("{page}&signType={sign_type}&timeStamp={seconds}"),
            format!("{page}&timeStamp={seconds}"),
            format!("{app}&prepayid={}&timestamp={seconds}", self.prepay_id),
        ];
        found.extend(rows.into_iter().map(|text| Candidate { mistakes: vec![Mistake::SignedAsV2], text }));
        found
    }

    /// The right text at another second, or with the thousandths of its own.
    fn at_other_times(&self) -> impl Iterator<Item = Candidate> {
        let [appid, _, session] = self.right();
        let seconds = self.seconds;
        let others = (-AROUND..=AROUND).filter(|by| *by != 0);
        let others = others.map(move |by| (Mistake::SignedAnotherTime, seconds.saturating_add(by)));
        let thousandths = (0..1_000).map(move |by| (Mistake::SignedMilliseconds, seconds.saturating_mul(1_000) + by));
        let nonce = self.nonce.to_owned();
        others.chain(thousandths).flat_map(move |(mistake, time)| {
            let time = time.to_string();
            [true, false].map(|is_last| {
                let text = written(&[&appid, &time, &nonce, &session], "\n", is_last);
                Candidate { mistakes: with_end(mistake, is_last), text }
            })
        })
    }
}

fn with_end(mistake: Mistake, is_last: bool) -> Vec<Mistake> {
    std::iter::once(mistake).chain((!is_last).then_some(Mistake::NoFinalLineFeed)).collect()
}

fn written(lines: &[&str], end: &str, is_last: bool) -> String {
    let mut text = lines.join(end);
    if is_last {
        text.push_str(end);
    }
    text
}
