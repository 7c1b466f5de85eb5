//! Who has authorized the points service (商圈会员积分服务).
//!
//! In: authorizations and withdrawals. Out: the latest of each member. A member
//! is an openid under an AppID, and keeps the card that was opened first.

use serde::{Deserialize, Serialize};

use crate::state::{Changes, Records, State, StoreError, record};

/// A member that has authorized the service once or more.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Member {
    pub(crate) openid: String,
    pub(crate) appid: String,
    /// The number of the member's card, counted from 1.
    pub(crate) card: usize,
    pub(crate) authorized_at: i64,
    /// When the latest authorization was withdrawn.
    pub(crate) deauthorized_at: Option<i64>,
}

record!(Member, members, |member| key(&member.openid, &member.appid));

/// Both parts in JSON, because either may hold anything.
fn key(openid: &str, appid: &str) -> String {
    serde_json::json!([openid, appid]).to_string()
}

impl Records {
    pub(crate) fn member(&self, openid: &str, appid: &str) -> Option<&Member> {
        self.get::<Member>(&key(openid, appid))
    }

    pub(crate) fn is_authorized(&self, openid: &str, appid: &str) -> bool {
        self.member(openid, appid).is_some_and(|member| member.deauthorized_at.is_none())
    }

    /// The member, authorized from now on; the card stays the same.
    pub(crate) fn authorized(&self, openid: &str, appid: &str, now: i64) -> Member {
        Member {
            openid: openid.to_owned(),
            appid: appid.to_owned(),
            card: self.member(openid, appid).map_or(self.all::<Member>().len() + 1, |member| member.card),
            authorized_at: now,
            deauthorized_at: None,
        }
    }
}

impl State {
    /// Whether there was an authorization to withdraw.
    pub(crate) fn withdraw(&self, openid: &str, appid: &str, now: i64) -> Result<bool, StoreError> {
        self.change(|records: &Records, changes: &mut Changes| {
            let member = records.member(openid, appid).filter(|member| member.deauthorized_at.is_none());
            let withdrawn = member.map(|member| Member { deauthorized_at: Some(now), ..member.clone() });
            withdrawn.map(|member| changes.put(member)).is_some()
        })
    }

    /// All members, in the order of their openids.
    pub(crate) fn members(&self) -> Vec<Member> {
        self.read(|records| records.all::<Member>().cloned().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn authorize(state: &State, openid: &str, now: i64) -> usize {
        let put = |records: &Records, changes: &mut Changes| {
            let member = records.authorized(openid, "wx", now);
            changes.put(member.clone());
            member.card
        };
        state.change(put).expect("a change in memory")
    }

    #[test]
    fn withdraw_unknown_member_changes_nothing() {
        let state = State::default();
        assert_eq!(state.withdraw("o", "wx", 1), Ok(false));
        assert!(state.members().is_empty());
    }

    #[test]
    fn withdraw_twice_keeps_the_first_time() {
        let state = State::default();
        authorize(&state, "o", 1);
        assert_eq!([state.withdraw("o", "wx", 2), state.withdraw("o", "wx", 3)], [Ok(true), Ok(false)]);
        assert_eq!(state.members()[0].deauthorized_at, Some(2));
    }

    #[test]
    fn authorized_after_a_withdrawal_forgets_it() {
        let state = State::default();
        authorize(&state, "o", 1);
        state.withdraw("o", "wx", 2).expect("a change in memory");
        authorize(&state, "o", 3);
        let members = state.members();
        assert_eq!((members[0].authorized_at, members[0].deauthorized_at), (3, None));
    }

    #[test]
    fn authorized_again_keeps_the_card() {
        let state = State::default();
        assert_eq!([authorize(&state, "o", 1), authorize(&state, "p", 1), authorize(&state, "o", 2)], [1, 2, 1]);
        assert!(state.read(|records| records.is_authorized("o", "wx") && !records.is_authorized("o", "another")));
    }
}
