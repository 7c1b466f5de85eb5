//! What an [`Error`] says of a signature that the API refused.

use super::{record::Error, signing::SignInformation};

impl Error {
    /// What the server says that it verified, where the API refused the signature with
    /// `SIGN_ERROR` and told. The texts may hold what was sent.
    pub fn sign_information(&self) -> Option<&SignInformation> {
        self.0.sign_information.as_ref()
    }

    /// What is different between the message that the server verified and the one that
    /// was signed, in a sentence without any of their texts. `Display` shows it as well.
    pub fn signing_difference(&self) -> Option<String> {
        let (information, signed) = (self.0.sign_information.as_ref()?, self.0.signed.as_ref()?);
        let found = signed.differences(information);
        let told_all = information.truncated_sign_message.is_some() && information.sign_message_length.is_some();
        Some(match (found.is_empty(), told_all) {
            (false, _) => format!("the server verified another message than was signed: {}", found.join("; ")),
            (true, true) => "the server verified the message that was signed: so the private key does not belong to \
                             the merchant certificate of that serial"
                .to_owned(),
            (true, false) => "what the server told of the message it verified does not differ from what was signed: \
                              does the private key belong to the merchant certificate of that serial?"
                .to_owned(),
        })
    }
}
