// Written by `cargo xtask codegen` from spec/security.yaml; edit that file instead.

use wechatpay_client::Encrypted;

/// 回显: Both messages once more.
#[derive(Clone)]
#[non_exhaustive]
pub struct EchoNotification {
    /// 回显消息: The message that travels as it is. Example: `hello`.
    pub echo_message: String,
    /// 加密回显消息: The other message. Example: `Fx9mh7K5sjqHxxQcgDVhnJ9QdS4nKfcUbuAOj`.
    ///
    /// Note: The name lacks the letters that the operation's field has (`encrypted_echo_message`).
    /// Whether the message is encrypted a second time, inside the encrypted resource, could not be
    /// learnt; it is handed over exactly as received.
    pub encrypt_echo_message: Option<String>,
}

wechatpay_client::record! {
    EchoNotification {
        echo_message "echo_message", encrypt_echo_message "encrypt_echo_message",
    }
}

impl EchoNotification {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(echo_message: impl Into<String>) -> Self {
        Self { echo_message: echo_message.into(), encrypt_echo_message: None }
    }
}

wechatpay_client::setters! {
    EchoNotification {
        /// 加密回显消息: The other message.
        encrypt_echo_message: String,
    }
}

/// 回显: Both messages, as the server understood them.
#[derive(Clone)]
#[non_exhaustive]
pub struct EchoResponse {
    /// 回显信息: The message that travels as it is. Example: `hello`.
    pub echo_message: String,
    /// 平台证书或微信支付公钥加密测试字段: The other message, now encrypted with the key of the
    /// merchant's certificate, to be decrypted with the merchant's private key. Plain text here;
    /// encrypted on the wire.
    pub encrypted_echo_message: Option<Encrypted>,
}

wechatpay_client::record! {
    EchoResponse {
        echo_message "echo_message", encrypted_echo_message "encrypted_echo_message",
    }
}
