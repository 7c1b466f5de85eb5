//! What signing and verifying cost beside the library alone: what `cargo xtask bench` measures them with.
//!
//! ```sh
//! cargo run --release -p wechatpay-auth --example signature_load
//! cargo run --release -p wechatpay-auth --example signature_load --no-default-features --features rsa
//! cargo run --release -p wechatpay-auth --example signature_load --features gm
//! ```
//!
//! Out: a line for each of the two, in fields that a tab divides: µs of CPU for a request from its
//! parts to its `Authorization`, or for a response from its headers to the proof; µs for the RSA
//! operation over a message that is there, with the feature `gm` for that of SM2; and the ratio of the two with its
//! quartiles. They are measured in turns in one process.

use std::{error::Error, hint::black_box, time::Duration};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use wechatpay_auth::{
    Clock, Merchant, NonceSource, PlatformKeys, PrivateKey, RequestToSign, gateway::sign_response, sign, verify,
};

const TARGET: &str = "/v3/pay/transactions/out-trade-no/1217752501201407033233368018?mchid=1230000109";
const BODY: &[u8] = br#"{"appid":"wxd678efh567hg6787","mchid":"1230000109","out_trade_no":"1217752501201407033233368018","transaction_id":"4200000000202611220000000001","trade_type":"JSAPI","trade_state":"SUCCESS","amount":{"total":100,"currency":"CNY","payer_total":90,"payer_currency":"CNY"}}"#;
const ROUNDS: usize = 401;
/// How many operations a batch has.
const SIGNED: usize = 8;
const VERIFIED: usize = 100;

type Failure = Box<dyn Error>;

fn main() -> Result<(), Failure> {
    let Keys { key, platform_key, serial, keys } = Keys::new()?;
    let raw = raw::Keys::new(&der(&key.to_pem()?)?, &der(&platform_key.public_key().to_pem()?)?)?;

    let merchant = Merchant::new("1230000109", "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB", key)?;
    let (nonce, now) = (NonceSource::system().next()?, Clock::system().now());
    let request = RequestToSign { method: "GET", target: TARGET, timestamp: now, nonce: &nonce, body: b"" };
    let message = request.message();
    let signing = || {
        black_box(sign(&merchant, &request)?);
        Ok(())
    };
    in_turns("sign", SIGNED, signing, || raw.sign(&message))?;

    let headers = sign_response(&platform_key, &serial, now, &nonce, BODY)?;
    let message = [format!("{now}\n{nonce}\n").as_bytes(), BODY, b"\n"].concat();
    let signature = STANDARD.decode(headers.get("Wechatpay-Signature").ok_or("no signature")?)?;
    let body = Bytes::from_static(BODY);
    let verifying = || {
        black_box(verify(&headers, body.clone(), &keys, now)?);
        Ok(())
    };
    in_turns("verify", VERIFIED, verifying, || raw.verify(&message, &signature))
}

struct Keys {
    key: PrivateKey,
    platform_key: PrivateKey,
    /// What the platform's is known by.
    serial: String,
    keys: PlatformKeys,
}

impl Keys {
    #[cfg(not(feature = "gm"))]
    fn new() -> Result<Self, Failure> {
        const PLATFORM_ID: &str = "PUB_KEY_ID_0112300001092026112500000000000001";
        let platform_key = PrivateKey::generate()?;
        let keys = PlatformKeys::public_key(PLATFORM_ID, platform_key.public_key())?;
        Ok(Self { key: PrivateKey::generate()?, platform_key, serial: PLATFORM_ID.to_owned(), keys })
    }

    /// The platform's are those of the vectors, since SM2 keys come in certificates alone.
    #[cfg(feature = "gm")]
    fn new() -> Result<Self, Failure> {
        let file = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/gm.json"))?;
        let file: serde_json::Value = serde_json::from_str(&file)?;
        let text = |field: &str| file["keys"]["platform-a"][field].as_str().ok_or("no such vector");
        let certificate = wechatpay_auth::Certificate::from_pem(text("certificate_pem")?)?;
        Ok(Self {
            key: PrivateKey::generate_sm2()?,
            platform_key: PrivateKey::from_pem(text("pkcs8_pem")?)?,
            serial: certificate.serial().to_string(),
            keys: PlatformKeys::certificate(certificate)?,
        })
    }
}

fn in_turns(
    what: &str,
    operations: usize,
    ours: impl Fn() -> Result<(), Failure>,
    raw: impl Fn() -> Result<(), Failure>,
) -> Result<(), Failure> {
    let (mut of_ours, mut of_raw, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let (first, second): (&dyn Fn() -> _, &dyn Fn() -> _) =
            if round % 2 == 0 { (&ours, &raw) } else { (&raw, &ours) };
        let (first, second) = (batch(operations, first)?, batch(operations, second)?);
        let (ours, raw) = if round % 2 == 0 { (first, second) } else { (second, first) };
        // The first round fills caches.
        if round > 0 {
            of_ours.push(ours);
            of_raw.push(raw);
            ratios.push(ours / raw);
        }
    }
    for figures in [&mut of_ours, &mut of_raw, &mut ratios] {
        figures.sort_by(f64::total_cmp);
    }
    let at = |sorted: &[f64], share: usize| sorted[sorted.len() * share / 4];
    let (ours, raw, ratio) = (at(&of_ours, 2), at(&of_raw, 2), at(&ratios, 2));
    println!("{what}\t{ours:.2}\t{raw:.2}\t{ratio:.4}\t{:.4}\t{:.4}", at(&ratios, 1), at(&ratios, 3));
    Ok(())
}

/// µs of CPU for an operation.
fn batch(operations: usize, operation: &dyn Fn() -> Result<(), Failure>) -> Result<f64, Failure> {
    let before = cpu();
    (0..operations).try_for_each(|_| operation())?;
    Ok((cpu() - before).as_secs_f64() * 1e6 / operations as f64)
}

fn cpu() -> Duration {
    #[cfg(unix)]
    {
        let taken = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
        Duration::new(taken.tv_sec.unsigned_abs(), u32::try_from(taken.tv_nsec).unwrap_or(0))
    }
    // Windows has no such clock: there the time that has passed has to do.
    #[cfg(not(unix))]
    {
        static START: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
        START.elapsed()
    }
}

/// What stands in a PEM text of one block.
fn der(pem: &str) -> Result<Vec<u8>, Failure> {
    Ok(STANDARD.decode(pem.lines().filter(|line| !line.starts_with("-----")).collect::<String>())?)
}

/// `sm2` alone.
#[cfg(feature = "gm")]
mod raw {
    use std::hint::black_box;

    use pkcs8::{DecodePrivateKey as _, DecodePublicKey as _};
    use sm2::dsa::{
        Signature, SigningKey, VerifyingKey,
        signature::{RandomizedSigner as _, Verifier as _},
    };

    use super::Failure;

    const SIGNER_ID: &str = "1234567812345678";

    pub(crate) struct Keys {
        signing: SigningKey,
        verifying: VerifyingKey,
    }

    impl Keys {
        pub(crate) fn new(pkcs8: &[u8], spki: &[u8]) -> Result<Self, Failure> {
            let public = sm2::PublicKey::from_public_key_der(spki)?;
            Ok(Self {
                signing: SigningKey::new(SIGNER_ID, &sm2::SecretKey::from_pkcs8_der(pkcs8)?)?,
                verifying: VerifyingKey::new(SIGNER_ID, public)?,
            })
        }

        pub(crate) fn sign(&self, message: &[u8]) -> Result<(), Failure> {
            let signature: Signature = self.signing.try_sign_with_rng(&mut getrandom::SysRng, message)?;
            black_box(signature);
            Ok(())
        }

        pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), Failure> {
            Ok(self.verifying.verify(message, &Signature::from_der(signature)?)?)
        }
    }
}

/// AWS-LC alone.
#[cfg(all(feature = "aws-lc-rs", not(feature = "gm")))]
mod raw {
    use std::hint::black_box;

    use aws_lc_rs::{
        rand::SystemRandom,
        rsa::KeyPair,
        signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256},
    };

    use super::Failure;

    pub(crate) struct Keys {
        signing: KeyPair,
        verifying: ParsedPublicKey,
    }

    impl Keys {
        pub(crate) fn new(pkcs8: &[u8], spki: &[u8]) -> Result<Self, Failure> {
            Ok(Self {
                signing: KeyPair::from_pkcs8(pkcs8).map_err(|_| "not a private key")?,
                verifying: ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, spki).map_err(|_| "not a public key")?,
            })
        }

        pub(crate) fn sign(&self, message: &[u8]) -> Result<(), Failure> {
            let mut signature = [0; 256];
            let signed = self.signing.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature);
            black_box(signature);
            Ok(signed.map_err(|_| "not signed")?)
        }

        pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), Failure> {
            Ok(self.verifying.verify_sig(message, signature).map_err(|_| "not verified")?)
        }
    }
}

/// The pure library alone.
#[cfg(not(any(feature = "aws-lc-rs", feature = "gm")))]
mod raw {
    use std::hint::black_box;

    use rsa::pkcs8::{DecodePrivateKey as _, DecodePublicKey as _};
    use sha2::Sha256;

    use super::Failure;

    pub(crate) struct Keys {
        signing: rsa::PrivateKey,
        verifying: rsa::PublicKey,
    }

    impl Keys {
        pub(crate) fn new(pkcs8: &[u8], spki: &[u8]) -> Result<Self, Failure> {
            Ok(Self {
                signing: rsa::PrivateKey::from_pkcs8_der(pkcs8)?,
                verifying: rsa::PublicKey::from_public_key_der(spki)?,
            })
        }

        pub(crate) fn sign(&self, message: &[u8]) -> Result<(), Failure> {
            black_box(self.signing.pkcs1v15_sign::<Sha256>(message)?);
            Ok(())
        }

        pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), Failure> {
            Ok(self.verifying.pkcs1v15_verify::<Sha256>(message, signature)?)
        }
    }
}
