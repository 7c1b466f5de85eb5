//! TLS: of the gateway, on request, and of callbacks to https.
//!
//! In: a connection. Out: the same behind TLS. A build without AWS-LC has none,
//! and says so when it is asked for. A receiver's certificate is verified as the
//! system verifies certificates.

#[cfg(feature = "aws-lc-rs")]
pub(crate) use provided::{Acceptor, Connector, Stream};

#[cfg(not(feature = "aws-lc-rs"))]
pub(crate) use absent::{Acceptor, Connector, Stream};

/// Whether this build has it.
pub(crate) const IS_THERE: bool = cfg!(feature = "aws-lc-rs");

#[cfg(feature = "aws-lc-rs")]
mod provided {
    use std::{io, sync::Arc};

    use rustls_platform_verifier::BuilderVerifierExt as _;
    use tokio::net::TcpStream;
    use tokio_rustls::{
        TlsAcceptor, TlsConnector, client,
        rustls::{
            ClientConfig, ServerConfig,
            crypto::aws_lc_rs,
            pki_types::{CertificateDer, PrivateKeyDer, ServerName, pem::PemObject as _},
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

    /// Speaks TLS with receivers of callbacks.
    pub(crate) struct Connector(TlsConnector);

    impl Connector {
        pub(crate) fn new() -> Result<Self, String> {
            let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
                .with_safe_default_protocol_versions()
                .and_then(|config| config.with_platform_verifier())
                .map_err(|error| error.to_string())?;
            let mut config = config.with_no_client_auth();
            config.alpn_protocols = vec![b"http/1.1".to_vec()];
            Ok(Self(TlsConnector::from(Arc::new(config))))
        }

        pub(crate) async fn connect(&self, host: &str, stream: TcpStream) -> io::Result<client::TlsStream<TcpStream>> {
            let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
            self.0.connect(name, stream).await
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

    /// There is none.
    pub(crate) enum Connector {}

    impl Connector {
        pub(crate) fn new() -> Result<Self, String> {
            Err("this build has no TLS".to_owned())
        }

        pub(crate) async fn connect(&self, _host: &str, _stream: TcpStream) -> io::Result<TcpStream> {
            match *self {}
        }
    }
}
