//! TLS of the gateway, on request.
//!
//! In: a connection. Out: the same behind TLS. A build without AWS-LC has none,
//! and says so when it is asked for.

#[cfg(feature = "aws-lc-rs")]
pub(crate) use provided::{Acceptor, Stream};

#[cfg(not(feature = "aws-lc-rs"))]
pub(crate) use absent::{Acceptor, Stream};

#[cfg(feature = "aws-lc-rs")]
mod provided {
    use std::{io, sync::Arc};

    use tokio::net::TcpStream;
    use tokio_rustls::{
        TlsAcceptor,
        rustls::{
            ServerConfig,
            crypto::aws_lc_rs,
            pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject as _},
        },
    };

    use crate::{error::SandboxError, keys::authority::ServerPair};

    pub(crate) type Stream = tokio_rustls::server::TlsStream<TcpStream>;

    /// Speaks TLS with clients.
    #[derive(Clone)]
    pub(crate) struct Acceptor(TlsAcceptor);

    impl Acceptor {
        pub(crate) fn new(pair: &ServerPair) -> Result<Self, SandboxError> {
            let failed = |error: &dyn std::fmt::Display| SandboxError::Tls { reason: error.to_string() };
            let certificate =
                CertificateDer::from_pem_slice(pair.certificate.as_bytes()).map_err(|error| failed(&error))?;
            let key = PrivateKeyDer::from_pem_slice(pair.key.as_bytes()).map_err(|error| failed(&error))?;
            let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
                .with_safe_default_protocol_versions()
                .map_err(|error| failed(&error))?;
            let config = config.with_no_client_auth().with_single_cert(vec![certificate], key);
            let mut config = config.map_err(|error| failed(&error))?;
            config.alpn_protocols = vec![b"http/1.1".to_vec()];
            Ok(Self(TlsAcceptor::from(Arc::new(config))))
        }

        pub(crate) async fn accept(&self, stream: TcpStream) -> io::Result<Stream> {
            self.0.accept(stream).await
        }
    }
}

#[cfg(not(feature = "aws-lc-rs"))]
mod absent {
    use std::io;

    use tokio::net::TcpStream;

    use crate::{error::SandboxError, keys::authority::ServerPair};

    pub(crate) type Stream = TcpStream;

    /// There is none.
    #[derive(Clone)]
    pub(crate) enum Acceptor {}

    impl Acceptor {
        pub(crate) fn new(_pair: &ServerPair) -> Result<Self, SandboxError> {
            let reason = "this build has none: build it with its default features".to_owned();
            Err(SandboxError::Tls { reason })
        }

        pub(crate) async fn accept(&self, _stream: TcpStream) -> io::Result<Stream> {
            match *self {}
        }
    }
}
