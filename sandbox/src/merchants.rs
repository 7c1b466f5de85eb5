//! Merchants of partners and platforms (特约商户, 二级商户), as the program that started the sandbox has them taken in,
//! paid out and closed.
//!
//! In: the number of an application or a withdrawal, and where it comes to. Out: whether that was possible. The callback
//! that follows is queued with it.

use crate::{
    error::SandboxError,
    models::{applyments, closings, withdrawals},
    records::{
        applyments::{ApplymentState, Rejection},
        closings::ClosingState,
        withdrawals::WithdrawalOutcome,
    },
    sandbox::{Sandbox, settled},
};

impl Sandbox {
    /// A withdrawal (提现) comes out, now; `false` when there is none that can come out so.
    ///
    /// One that was accepted succeeds or fails, one that succeeded comes back from the bank, and one that waits for money
    /// can be closed. By itself it succeeds at the same time of the next working day. `MCHWITHDRAW.CHANGE` is queued for
    /// the withdrawal's own `notify_url`, where it has one.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn settle_withdrawal(
        &self,
        out_request_no: impl AsRef<str>,
        outcome: WithdrawalOutcome,
    ) -> Result<bool, SandboxError> {
        settled(withdrawals::settle_withdrawal(&self.world.context(), out_request_no.as_ref(), outcome, None))
    }

    /// A withdrawal that was accepted (提现) fails, now, for this reason; `false` when there is none that can fail.
    ///
    /// [`Self::settle_withdrawal`] with [`WithdrawalOutcome::Fail`] gives `卡号错误`.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn fail_withdrawal(
        &self,
        out_request_no: impl AsRef<str>,
        reason: impl AsRef<str>,
    ) -> Result<bool, SandboxError> {
        let (context, number) = (self.world.context(), out_request_no.as_ref());
        settled(withdrawals::settle_withdrawal(&context, number, WithdrawalOutcome::Fail, Some(reason.as_ref())))
    }

    /// An application to take a merchant in (特约商户进件) comes to another state, now; `false` when there is none that can
    /// come there.
    ///
    /// It goes forwards on its way, over steps in between if need be: to be confirmed, to be signed, being opened,
    /// finished. It is rejected from the audit, and cancelled while the merchant has not signed. By itself it is finished
    /// half an hour after the signature, and cancelled when nobody has signed for 30 days. There is no callback.
    ///
    /// A platform's (平台收付通进件), which is named by its `out_request_no`, is checked, confirmed, audited, signed and
    /// then finished at once; it can also be frozen.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn move_applyment(&self, business_code: impl AsRef<str>, state: ApplymentState) -> Result<bool, SandboxError> {
        settled(applyments::move_applyment(&self.world.context(), business_code.as_ref(), Some(state), None))
    }

    /// An application that is checked or audited (特约商户进件, 平台收付通进件) is rejected, now, because of this field, for this reason; `false` when
    /// there is none that is.
    ///
    /// [`Self::move_applyment`] with [`ApplymentState::Rejected`] gives a picture that is not clear.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn reject_applyment(
        &self,
        business_code: impl AsRef<str>,
        field: impl Into<String>,
        reason: impl Into<String>,
    ) -> Result<bool, SandboxError> {
        let rejection = Rejection { field: Some(field.into()), reason: reason.into() };
        let (context, code, rejected) = (self.world.context(), business_code.as_ref(), Some(ApplymentState::Rejected));
        settled(applyments::move_applyment(&context, code, rejected, Some(rejection)))
    }

    /// An application to close a platform's merchant (注销提现) comes to another state, now; `false` when there is none that
    /// can come there.
    ///
    /// It goes forwards on its way, over steps in between if need be: audited, to be confirmed by the merchant, processed,
    /// closed, the money handed out, finished. It is rejected from the audit. By itself it is revoked when nobody has
    /// confirmed for 30 days. There is no callback.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn move_closing(&self, out_request_no: impl AsRef<str>, state: ClosingState) -> Result<bool, SandboxError> {
        settled(closings::move_closing(&self.world.context(), out_request_no.as_ref(), Some(state)))
    }
}
