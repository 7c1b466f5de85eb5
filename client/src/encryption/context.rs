//! The context in which encrypted fields are (de)serialised on this thread: whose
//! keys, and what became of them.
//!
//! `serde` hands nothing to a field beside itself, so the client leaves its keys
//! here for the duration of one call of `serde`, which runs on one thread from
//! start to end. Nothing stays behind: a guard takes the keys away again, also
//! when a `Serialize` of the user's panics.

use std::{cell::RefCell, sync::Arc};

use wechatpay_auth::{Credentials, PlatformKeys, Serial};
use zeroize::Zeroizing;

/// What happens to the fields.
#[derive(Clone)]
pub(crate) enum Context {
    /// Into a request: encrypted with the preferred key of these.
    Encrypt(Arc<PlatformKeys>),
    /// Out of a response: decrypted with the caller's key.
    Decrypt(Credentials),
    /// Unchanged both ways, for the examples of the spec.
    #[cfg(any(test, feature = "emitted-tests"))]
    Plain,
}

const ANOTHER_KEY: &str =
    "it is encrypted with another key than a field before it, and a request can name one key only";

/// What became of the fields of one request.
#[derive(Clone, Default)]
pub(crate) struct Encryption {
    /// The keys that encrypted, if any did.
    pub(crate) keys: Option<Arc<PlatformKeys>>,
    /// The key that all ciphertexts are of, as far as that is known.
    pub(crate) serial: Option<Serial>,
    /// The ciphertexts that stand in the body.
    pub(crate) sealed: Vec<String>,
    /// What was encrypted, to be hidden from errors.
    pub(crate) plain: Vec<Zeroizing<String>>,
    /// Why a field has no form in this body, free of values.
    pub(crate) fault: Option<String>,
}

impl Encryption {
    /// Encrypts a text and notes it.
    pub(crate) fn encrypt(&mut self, plain: &str, keys: &PlatformKeys) -> Result<String, String> {
        let sealed = keys.encrypt(plain).map_err(|error| error.to_string())?;
        self.plain.push(Zeroizing::new(plain.to_owned()));
        self.pass(sealed.text(), Some(sealed.serial()))
    }

    /// Takes what became of other fields of the same request; all must be of one key.
    pub(crate) fn join(&mut self, other: Self) -> Result<(), String> {
        let Self { keys, serial, sealed, plain, fault: _ } = other;
        if let (Some(one), Some(other)) = (&self.serial, &serial)
            && one != other
        {
            return Err(ANOTHER_KEY.to_owned());
        }
        self.keys = self.keys.take().or(keys);
        self.serial = self.serial.take().or(serial);
        self.sealed.extend(sealed);
        self.plain.extend(plain);
        Ok(())
    }

    /// Takes a ciphertext as it is and notes it.
    fn pass(&mut self, base64: &str, serial: Option<&Serial>) -> Result<String, String> {
        if let Some(serial) = serial
            && self.serial.get_or_insert_with(|| serial.clone()) != serial
        {
            return Err(ANOTHER_KEY.to_owned());
        }
        self.sealed.push(base64.to_owned());
        Ok(base64.to_owned())
    }
}

#[derive(Default)]
struct State {
    context: Option<Context>,
    note: Encryption,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// Runs `work` in this context.
pub(crate) fn within<T>(context: Context, work: impl FnOnce() -> T) -> T {
    let _close = Close { before: exchange(State { context: Some(context), note: Encryption::default() }) };
    work()
}

/// Runs `work` in the context of the moment, if there is one, and tells what became of
/// the fields.
pub(crate) fn noted<T>(work: impl FnOnce() -> T) -> (T, Encryption) {
    let context = with(|state| state.context.clone());
    let _close = Close { before: exchange(State { context, note: Encryption::default() }) };
    let outcome = work();
    (outcome, with(|state| std::mem::take(&mut state.note)))
}

struct Close {
    before: State,
}

impl Drop for Close {
    fn drop(&mut self) {
        exchange(std::mem::take(&mut self.before));
    }
}

fn exchange(state: State) -> State {
    with(|current| std::mem::replace(current, state))
}

/// No code but this module's runs while the state is borrowed, so it is never
/// borrowed twice.
fn with<T>(work: impl FnOnce(&mut State) -> T) -> T {
    STATE.with_borrow_mut(work)
}

/// The form of a plain text in the body that is being made.
pub(super) fn encrypt(plain: &str) -> Result<String, String> {
    let keys = match with(|state| state.context.clone()) {
        _ if plain.is_empty() => return Ok(String::new()),
        #[cfg(any(test, feature = "emitted-tests"))]
        Some(Context::Plain) => return Ok(plain.to_owned()),
        Some(Context::Encrypt(keys)) => keys,
        _ => {
            let what = "it is encrypted only when a client sends it: hand the operation or the body to a `Client`";
            with(|state| state.note.fault = Some(what.to_owned()));
            return Err(what.to_owned());
        }
    };
    with(|state| {
        let outcome = state.note.encrypt(plain, &keys);
        state.note.keys = Some(keys);
        outcome.inspect_err(|what| state.note.fault = Some(what.clone()))
    })
}

/// The form of a ciphertext in the body that is being made: unchanged.
pub(super) fn pass(base64: &str, serial: Option<&Serial>) -> Result<String, String> {
    with(|state| state.note.pass(base64, serial).inspect_err(|what| state.note.fault = Some(what.clone())))
}

/// The form of a text that came and was not decrypted: as received, but in no request. There it would
/// stand as if it had been encrypted for WeChat Pay.
pub(super) fn pass_received(text: &str) -> Result<String, String> {
    with(|state| match &state.context {
        Some(Context::Encrypt(_)) if !text.is_empty() => {
            let what = "it came in a response or a callback and was not decrypted, so WeChat Pay could not read it: \
                        hand in the plain text, which `Encrypted::decrypt` gives out";
            state.note.fault = Some(what.to_owned());
            Err(what.to_owned())
        }
        _ => Ok(text.to_owned()),
    })
}

/// The plain text of what came; `None` where it stays as received.
pub(super) fn decrypt(text: &str) -> Option<Zeroizing<String>> {
    match with(|state| state.context.clone()) {
        _ if text.is_empty() => Some(Zeroizing::default()),
        #[cfg(any(test, feature = "emitted-tests"))]
        Some(Context::Plain) => Some(Zeroizing::new(text.to_owned())),
        // Why it does not decrypt is said when it is asked for: see `Encrypted::decrypt`.
        Some(Context::Decrypt(merchant)) => merchant.decrypt(text).ok(),
        _ => None,
    }
}
