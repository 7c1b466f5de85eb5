//! A running sandbox, as the program that started it sees it.
//!
//! In: what it holds, and its server task. Out: what a client needs to reach it,
//! and the strings that move its state. It stops when it is dropped.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use serde_json::Value;
use tokio::{
    sync::oneshot,
    task::{JoinHandle, JoinSet},
    time,
};
use wechatpay_auth::{ApiV3Key, KeyAlgorithm, Merchant, PlatformKeys, Serial};

use crate::{
    business_error::BusinessError,
    callbacks::attempt,
    error::SandboxError,
    faults::Fault,
    forward::Forward,
    guides,
    injections::{Calls, Injected, TOO_LONG},
    keys::{algorithm::Algorithm, brand::BrandKeys, platform::PlatformMode},
    log::{calls::ReceivedCall, deliveries::Delivery},
    models::{
        fail_order, fail_reasons, order_refunds,
        pay_order::{self, NotPaid},
        profitsharing, scenarios,
        settling::{NotSettled, possible},
        transfer_batches::{self, Failing},
        transfers,
    },
    readiness::{ReadinessRow, Sealing},
    records::{
        notifications::Notification, order_refunds::RefundOutcome, payments::Payment, sharing_returns::ReturnOutcome,
        sharings::ShareFailReason, transfers::TransferOutcome,
    },
    rotation,
    terminal::{LineFormat, Lines},
    world::World,
};

/// How long `stop` waits for calls that are under way.
const STOP_PATIENCE: Duration = Duration::from_secs(5);

/// A running gateway.
pub struct Sandbox {
    pub(crate) world: Arc<World>,
    stop: oneshot::Sender<()>,
    server: JoinHandle<()>,
    /// Ended when this is dropped.
    tasks: JoinSet<()>,
}

impl Sandbox {
    pub(crate) fn new(
        world: Arc<World>,
        stop: oneshot::Sender<()>,
        server: JoinHandle<()>,
        tasks: JoinSet<()>,
    ) -> Self {
        Self { world, stop, server, tasks }
    }

    /// Where it listens, without a slash at the end: `http://127.0.0.1:8811`.
    pub fn base_url(&self) -> String {
        self.world.base_url.clone()
    }

    /// The certificate of the authority behind its TLS, in PEM: trust this. `None` where it speaks no TLS.
    pub fn tls_ca_pem(&self) -> Option<String> {
        self.world.tls_ca.clone()
    }

    /// The merchant that it knows: sign with this. Where it has SM2 (国密) alone, that is one with an SM2 key, and an RSA key
    /// beside it for what phones are invoked with; where it has both it is the one of RSA ([`Self::merchant_of`]).
    pub fn merchant(&self) -> Merchant {
        self.world.credentials.usual().merchant.clone()
    }

    /// The merchant with its keys of one algorithm; `None` where the gateway does not have that.
    pub fn merchant_of(&self, algorithm: KeyAlgorithm) -> Option<Merchant> {
        self.world.credentials.merchant_of(algorithm).map(|keys| keys.merchant.clone())
    }

    /// Which algorithms it has.
    pub fn algorithm(&self) -> Algorithm {
        self.world.credentials.platform.algorithm()
    }

    /// The merchant's certificate (商户API证书) in PEM.
    pub fn merchant_certificate_pem(&self) -> String {
        self.world.credentials.usual().certificate_pem.clone()
    }

    /// The merchant's APIv3 key (APIv3密钥): open callbacks and certificates with this.
    pub fn api_v3_key(&self) -> ApiV3Key {
        self.world.credentials.api_v3_key.clone()
    }

    /// The brand (品牌) that it knows, with its keys and WeChat Pay's towards it: for the operations that a brand calls.
    /// They are made when they are first asked for, unless they stand in a folder of keys (`brand/` in it): before that a
    /// call of a brand's is refused. A folder that cannot be written keeps none: [`Self::stale_settings`] says so.
    ///
    /// # Errors
    /// When no key can be made.
    pub fn brand_keys(&self) -> Result<&BrandKeys, SandboxError> {
        self.world.credentials.brand(self.world.clock.wire_now())
    }

    /// Which keys WeChat Pay has for the merchant.
    pub fn platform_mode(&self) -> PlatformMode {
        self.world.credentials.platform.mode()
    }

    /// WeChat Pay's keys at this moment: verify with these.
    ///
    /// Its public key (微信支付公钥), the platform certificates (平台证书), or both with the public key preferred, as
    /// the mode has them. Of two certificates the newest is preferred.
    pub fn platform_keys(&self) -> PlatformKeys {
        self.world.credentials.platform.keys()
    }

    /// The newest platform certificate (平台证书) in PEM; `None` in public key mode.
    pub fn platform_certificate_pem(&self) -> Option<String> {
        self.world.credentials.platform.newest().map(|newest| newest.pem)
    }

    /// WeChat Pay gets a new platform certificate and signs with it from now on; gives its serial.
    ///
    /// The one before it stays valid and listed, any older one does not. It is one of SM2 where there are none of RSA.
    ///
    /// # Errors
    /// [`SandboxError::NoCertificates`] where it has none, as in public key mode, else when no key can be made.
    pub async fn rotate_certificate(&self) -> Result<Serial, SandboxError> {
        rotation::rotate_certificate(&self.world, None).await
    }

    /// The same for the certificates of one algorithm, where there are both.
    ///
    /// # Errors
    /// [`SandboxError::NoCertificates`] where it has none of this algorithm, else when no key can be made.
    pub async fn rotate_certificate_of(&self, algorithm: KeyAlgorithm) -> Result<Serial, SandboxError> {
        rotation::rotate_certificate(&self.world, Some(algorithm)).await
    }

    /// Where callbacks go that follow from what members do, if anywhere.
    pub fn notify_url(&self) -> Option<String> {
        self.world.state.notify_url()
    }

    /// Where all callbacks go, in words, if they are forwarded.
    pub fn forward_to(&self) -> Option<String> {
        self.world.callback_client.forward().map(Forward::described)
    }

    /// The file that keeps the state, if there is one.
    pub fn state_file(&self) -> Option<PathBuf> {
        self.world.state.path().map(Path::to_owned)
    }

    /// Why `settings.json` in the folder of keys, or the brand's, could not be brought up to date, where it could not: it
    /// says what an earlier start was, and may lead clients elsewhere. Where the brand's was never written and cannot be,
    /// this has [`SandboxError::BrandNotKept`].
    pub fn stale_settings(&self) -> &[SandboxError] {
        &self.world.stale_settings
    }

    /// How clients are pointed here: a language, a library, and a program that makes a first call.
    pub fn guides(&self) -> Vec<(&'static str, &'static str, String)> {
        guides::all(&self.world).into_iter().map(|guide| (guide.language, guide.client, guide.code)).collect()
    }

    /// The same for the last start with this folder of keys, whether or not it runs.
    ///
    /// # Errors
    /// When the folder holds no keys yet.
    pub fn guides_of(keys_dir: impl AsRef<Path>) -> Result<Vec<(&'static str, &'static str, String)>, SandboxError> {
        let guides = guides::of_folder(keys_dir.as_ref())?;
        Ok(guides.into_iter().map(|guide| (guide.language, guide.client, guide.code)).collect())
    }

    /// What happens, in one line for each call and callback, from the beginning of the logs on: what the program tells
    /// on its terminal. Nothing personal and no key is in it.
    pub fn lines(&self, format: LineFormat) -> Lines {
        Lines::new(Arc::clone(&self.world), format)
    }

    /// How many operations the description has.
    pub fn operations(&self) -> usize {
        self.world.routes.all().len()
    }

    /// A member authorizes the points service (商圈会员积分服务授权), now.
    ///
    /// With a `notify_url`, `MALL_AUTH.ACTIVATE_CARD` is queued for it.
    ///
    /// # Errors
    /// When the state file cannot be written; without one there are none. The same holds for the next three.
    pub fn authorize(&self, openid: impl AsRef<str>, appid: impl AsRef<str>) -> Result<(), SandboxError> {
        // Only the control interface says why there is no callback; here the documentation does.
        Ok(scenarios::authorize(&self.world.context(), openid.as_ref(), appid.as_ref()).map(|_| ())?)
    }

    /// A member withdraws the authorization, now; `false` when there is none to withdraw.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn withdraw(&self, openid: impl AsRef<str>, appid: impl AsRef<str>) -> Result<bool, SandboxError> {
        Ok(scenarios::withdraw(&self.world.context(), openid.as_ref(), appid.as_ref())?)
    }

    /// A member pays in the mall, now; gives the `transaction_id` (微信支付订单号).
    ///
    /// The member's commit status is `PENDING` until the points of it are notified or the day ends.
    /// `amount` is in 分. With a `notify_url`, and if the member has authorized the points service,
    /// `MALL_TRANSACTION.SUCCESS` is queued for it.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn pay(&self, openid: impl AsRef<str>, appid: impl AsRef<str>, amount: u64) -> Result<String, SandboxError> {
        Ok(scenarios::pay(&self.world.context(), openid.as_ref(), appid.as_ref(), amount)?.0)
    }

    /// A customer pays an order (支付订单), now; gives the `transaction_id` (微信支付订单号).
    ///
    /// A combined order (合单支付) is named by its `combine_out_trade_no`, and all of its orders are paid with it. With a
    /// mixed order of medical insurance (医保支付) its cash part is paid, and `MEDICAL_INSURANCE.SUCCESS` is queued for its
    /// `callback_url` too; where nothing is paid in cash, its `mix_trade_no` is given.
    /// `None` when there is no such order, when it is paid or closed already, when it is part of a combined one, or when
    /// the time is over of it, or of what the front end was given: 2 hours for a `prepay_id` or a `code_url`, 5 minutes
    /// for an `h5_url`. The same order placed again gives another.
    /// `TRANSACTION.SUCCESS` is queued for the order's own `notify_url`.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn pay_order(&self, out_trade_no: impl AsRef<str>) -> Result<Option<String>, SandboxError> {
        match pay_order::pay_order(&self.world.context(), out_trade_no.as_ref(), None) {
            Ok((numbers, _)) => Ok(numbers.transaction_id.or(numbers.mix_trade_no)),
            Err(NotPaid::NoSuchOrder | NotPaid::Combined | NotPaid::AlreadySettled | NotPaid::Lapsed(_)) => Ok(None),
            Err(NotPaid::NotKept(error)) => Err(error.into()),
        }
    }

    /// An order (支付订单) is not going to be paid, as of now; `false` when there is none that could have been.
    ///
    /// The payer of one by payment code who was about to pay ([`BusinessError`]: `USERPAYING`) gives up, and its
    /// `trade_state` is `PAYERROR`; any other order is closed. A combined order (合单支付) is
    /// named by its `combine_out_trade_no`. A mixed order of medical insurance (医保支付) fails, and its cash part is closed.
    /// There is no callback.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn fail_order(&self, out_trade_no: impl AsRef<str>) -> Result<bool, SandboxError> {
        match fail_order::fail_order(&self.world.context(), out_trade_no.as_ref()) {
            Ok(_) => Ok(true),
            Err(NotPaid::NotKept(error)) => Err(error.into()),
            Err(_) => Ok(false),
        }
    }

    /// The insurer refuses its part of a mixed order of medical insurance (医保支付), now, for this reason; `false` when there
    /// is none that waits to be paid and has such a part.
    ///
    /// The order fails, and its cash part is closed. There is no callback.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn refuse_insurance(
        &self,
        out_trade_no: impl AsRef<str>,
        reason: impl AsRef<str>,
    ) -> Result<bool, SandboxError> {
        match fail_order::refuse_insurance(&self.world.context(), out_trade_no.as_ref(), reason.as_ref()) {
            Ok(()) => Ok(true),
            Err(NotPaid::NotKept(error)) => Err(error.into()),
            Err(_) => Ok(false),
        }
    }

    /// A refund of an order (退款单) that is being processed comes out, now; `false` when there is none in this state.
    ///
    /// `REFUND.SUCCESS`, `REFUND.CLOSED` or `REFUND.ABNORMAL` is queued for the refund's own `notify_url`, or else for the
    /// configured one.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn settle_refund(&self, out_refund_no: impl AsRef<str>, outcome: RefundOutcome) -> Result<bool, SandboxError> {
        settled(order_refunds::settle_refund(&self.world.context(), out_refund_no.as_ref(), outcome))
    }

    /// A transfer that users confirm (商家转账) ends, now; `false` when there is none that can end so.
    ///
    /// One that waits for the user can succeed or fail, one that is being cancelled is cancelled.
    /// `MCHTRANSFER.BILL.FINISHED` is queued for the transfer's own `notify_url`, where it has one.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn settle_transfer(
        &self,
        out_bill_no: impl AsRef<str>,
        outcome: TransferOutcome,
    ) -> Result<bool, SandboxError> {
        settled(transfers::settle_transfer(&self.world.context(), out_bill_no.as_ref(), Some(outcome), None))
    }

    /// A transfer that waits for the user (商家转账) fails, now, for this reason: one that the description has, such as
    /// `REAL_NAME_CHECK_FAIL`. `false` when there is none that can fail.
    ///
    /// [`Self::settle_transfer`] with [`TransferOutcome::Fail`] gives `PAYEE_ACCOUNT_ABNORMAL`.
    ///
    /// # Errors
    /// When the description has no such reason, or the state file cannot be written.
    pub fn fail_transfer(
        &self,
        out_bill_no: impl AsRef<str>,
        fail_reason: impl AsRef<str>,
    ) -> Result<bool, SandboxError> {
        let (number, reason) = (out_bill_no.as_ref(), fail_reason.as_ref());
        fail_reasons::check(&self.world.api, fail_reasons::OF_TRANSFERS, reason)?;
        settled(transfers::settle_transfer(&self.world.context(), number, Some(TransferOutcome::Fail), Some(reason)))
    }

    /// A sharing (分账), or the release of what was left of an order, is over, now; `false` when there is none under way.
    ///
    /// Each receiver gets its part, unless there is a reason why none does, or it was taken off the list meanwhile. With
    /// a `notify_url`, `PROFITSHARING.SUCCESS` is queued for it for each receiver that is another merchant: the real
    /// gateway tells receivers alone. A platform's fee for service after a sale (售后服务分账) is named by the `refund_id`.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn settle_sharing(
        &self,
        out_order_no: impl AsRef<str>,
        reason: Option<ShareFailReason>,
    ) -> Result<bool, SandboxError> {
        settled(profitsharing::orders::settle_sharing(&self.world.context(), out_order_no.as_ref(), reason))
    }

    /// A return of shared money (分账回退) comes out, now; `false` when there is none under way.
    ///
    /// With a `notify_url`, `PROFITSHARING.RETURN` is queued for it where the money was given back.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn settle_sharing_return(
        &self,
        out_return_no: impl AsRef<str>,
        outcome: ReturnOutcome,
    ) -> Result<bool, SandboxError> {
        settled(profitsharing::returns::settle_return(&self.world.context(), out_return_no.as_ref(), outcome))
    }

    /// The sandbox's clock goes on by this much at once: orders expire, periods end, and repeated callbacks are due.
    ///
    /// Signatures keep the clients' time, so calls are made and responses verified as before. The state file keeps it.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn advance_clock(&self, by: Duration) -> Result<(), SandboxError> {
        let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
        Ok(self.world.move_clock(|advanced| advanced.saturating_add(seconds))?)
    }

    /// A batch of transfers (转账批次单) is worked off, now; `false` when there is none that is not.
    ///
    /// All of its transfers succeed. `MCHTRANSFER.BATCH.FINISHED` is queued for the batch's own `notify_url`, where it has
    /// one.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn settle_batch(&self, out_batch_no: impl AsRef<str>) -> Result<bool, SandboxError> {
        settled(transfer_batches::settle_batch(&self.world.context(), out_batch_no.as_ref(), None))
    }

    /// A batch of transfers (转账批次单) is worked off, now, and all of its transfers fail for this reason: one that the
    /// description has, such as `ACCOUNT_FROZEN`. `false` when there is no such batch that is not worked off.
    ///
    /// The control interface lets some of them fail.
    ///
    /// # Errors
    /// When the description has no such reason, or the state file cannot be written.
    pub fn fail_batch(
        &self,
        out_batch_no: impl AsRef<str>,
        fail_reason: impl AsRef<str>,
    ) -> Result<bool, SandboxError> {
        let fail_reason = fail_reason.as_ref();
        fail_reasons::check(&self.world.api, fail_reasons::OF_BATCHES, fail_reason)?;
        let failing = Failing { fail_reason, out_detail_nos: None };
        settled(transfer_batches::settle_batch(&self.world.context(), out_batch_no.as_ref(), Some(failing)))
    }

    /// A payment is paid back, in full or in part, now; gives the `refund_id` (微信支付退款单号).
    ///
    /// `amount` is in 分; `None` when there is no such payment, or when less of it is left. With a `notify_url`, and
    /// if the points of the payment were notified and it is no older than 30 days, `MALL_REFUND.SUCCESS` is queued for it.
    ///
    /// # Errors
    /// When the state file cannot be written.
    pub fn refund(&self, transaction_id: impl AsRef<str>, amount: u64) -> Result<Option<String>, SandboxError> {
        Ok(scenarios::refund(&self.world.context(), transaction_id.as_ref(), amount)?.map(|(refund_id, _)| refund_id))
    }

    /// All payments, oldest first.
    pub fn payments(&self) -> Vec<Payment> {
        self.world.state.payments()
    }

    /// `IN` or `OUT`, as last reported for the number plate.
    pub fn parking(&self, plate_number: impl AsRef<str>) -> Option<String> {
        self.world.state.parking(plate_number.as_ref())
    }

    /// Sends a callback with any event and resource, signed and encrypted, and gives what came of it.
    ///
    /// One that is not accepted stays queued, and is sent again on WeChat Pay's schedule, which [`Builder::speed`](crate::Builder::speed) compresses.
    /// What came of each attempt stands in [`Self::deliveries`] too. Fields that travel encrypted are given as plain
    /// text. Addresses of other machines are not called unless [`Builder::allow_remote`](crate::Builder::allow_remote) was chosen; the delivery then
    /// says so.
    ///
    /// # Errors
    /// When 10,000 callbacks are queued already, or the state file cannot be written.
    pub async fn notify(
        &self,
        url: impl AsRef<str>,
        event_type: impl AsRef<str>,
        resource: Value,
    ) -> Result<Delivery, SandboxError> {
        Ok(attempt::notify(&self.world, url.as_ref(), event_type.as_ref(), resource).await?)
    }

    /// Sends a callback whose signature is wrong on purpose (签名探测流量), once. A receiver has to refuse it.
    ///
    /// # Errors
    /// Those of [`Self::notify`].
    pub async fn probe(&self, url: impl AsRef<str>) -> Result<Delivery, SandboxError> {
        Ok(attempt::probe(&self.world, url.as_ref()).await?)
    }

    /// Sends a callback again now, with its id and freshly signed; `None` when there is none with this id.
    pub async fn redeliver(&self, id: impl AsRef<str>) -> Option<Delivery> {
        attempt::redeliver(&self.world, id.as_ref(), Sealing::Right).await
    }

    /// Sends a callback again now, with a signature that is wrong as a forgery's would be. A receiver has to refuse it.
    pub async fn forge(&self, id: impl AsRef<str>) -> Option<Delivery> {
        attempt::redeliver(&self.world, id.as_ref(), Sealing::Forged).await
    }

    /// The checklist of readiness (接入质量检查): what of it the programs were seen to keep since it began.
    pub fn readiness(&self) -> Vec<ReadinessRow> {
        self.world.readiness.rows()
    }

    /// The checklist begins again.
    pub fn clear_readiness(&self) {
        self.world.readiness.clear();
        self.world.feed.changed("readiness");
    }

    /// Waits until each callback was sent once that state and calls led to so far.
    pub async fn callbacks_sent(&self) {
        attempt::callbacks_sent(&self.world).await;
    }

    /// The callbacks that are queued, and the last 1,000 that are settled, oldest first.
    pub fn notifications(&self) -> Vec<Notification> {
        self.world.state.notifications()
    }

    /// The last 1,000 attempts to deliver a callback, oldest first.
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.world.deliveries.after(0)
    }

    /// The last 1,000 calls, oldest first.
    pub fn calls(&self) -> Vec<ReceivedCall> {
        self.world.calls.after(0)
    }

    /// Injects a fault: every call from now on runs into it, until [`Self::clear_faults`].
    pub fn inject_fault(&self, fault: Fault) {
        self.world.injections.inject(Injected::Fault(fault), Calls::default());
        self.world.feed.changed("faults");
    }

    /// Injects a fault into so many of the next calls.
    pub fn inject_fault_times(&self, fault: Fault, times: u64) {
        let calls = Calls { times: Some(times), ..Calls::default() };
        self.world.injections.inject(Injected::Fault(fault), calls);
        self.world.feed.changed("faults");
    }

    /// Injects an error that operations document into the calls that it is for, until [`Self::clear_faults`] or so many
    /// times as it says.
    ///
    /// # Errors
    /// When no operation that it is for documents it; the error names what is documented.
    pub fn inject_error(&self, error: BusinessError) -> Result<(), SandboxError> {
        error.check(&self.world.api)?;
        let BusinessError { operation, number, times, .. } = error.clone();
        let injected = Injected::Error(Box::new(error));
        if self.world.injections.inject(injected, Calls { operation, number, times }).is_none() {
            return Err(SandboxError::UnknownFault { reason: TOO_LONG.to_owned() });
        }
        self.world.feed.changed("faults");
        Ok(())
    }

    /// Clears all injected faults and errors; calls still run into those that they ask for themselves.
    pub fn clear_faults(&self) {
        self.world.injections.clear(None);
        self.world.feed.changed("faults");
    }

    /// Stops it: takes no new calls and waits, up to five seconds, for those under way.
    pub async fn stop(self) {
        let Self { stop, mut server, tasks, world } = self;
        drop(tasks);
        drop(stop);
        if time::timeout(STOP_PATIENCE, &mut server).await.is_err() {
            server.abort();
        }
        // Tasks that were ended may hold what they have a moment longer than this returns.
        world.state.close();
    }
}

/// Whether something was settled.
pub(crate) fn settled<T>(outcome: Result<T, NotSettled>) -> Result<bool, SandboxError> {
    Ok(possible(outcome)?.is_some())
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("base_url", &self.world.base_url)
            .field("merchant", &self.world.credentials.usual().merchant)
            .finish_non_exhaustive()
    }
}
