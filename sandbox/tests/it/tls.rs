//! TLS with a certificate of the sandbox's own, as a client meets it that trusts the file of its authority.

use std::{fs, io, sync::Arc};

use serde_json::json;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use tokio_rustls::{
    TlsConnector,
    rustls::{
        ClientConfig, RootCertStore,
        crypto::aws_lc_rs,
        pki_types::{CertificateDer, ServerName, pem::PemObject as _},
    },
};
use wechatpay_sandbox::{Builder, Sandbox, SandboxError};

use crate::{
    folder::Folder,
    wire::{Call, Reply, builder, native_order},
};

async fn started(builder: Builder) -> Sandbox {
    builder.tls().start().await.expect("a sandbox")
}

fn port(sandbox: &Sandbox) -> String {
    let base_url = sandbox.base_url();
    base_url.strip_prefix("https://127.0.0.1:").unwrap_or_else(|| panic!("{base_url}")).to_owned()
}

/// Sends a request over TLS to a server of this name, trusting this authority alone.
async fn send(sandbox: &Sandbox, trusted: &str, name: &'static str, call: &Call) -> io::Result<Reply> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(trusted.as_bytes()).expect("PEM")).expect("an authority");
    let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = TcpStream::connect(format!("127.0.0.1:{}", port(sandbox))).await?;
    let name = ServerName::try_from(name).expect("a name");
    let mut stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await?;
    stream.write_all(&call.bytes()).await?;
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await?;
    Ok(Reply::parse(&response))
}

fn query(sandbox: &Sandbox) -> Call {
    Call::get("/v3/businesscircle/user-authorizations/o?appid=wx1").signed(&sandbox.merchant())
}

#[tokio::test]
async fn call_over_tls_of_a_client_that_trusts_the_file_is_answered_and_signed() {
    let folder = Folder::new();
    let sandbox = started(builder().keys_dir(folder.path())).await;
    let trusted = fs::read_to_string(folder.path().join("tls_ca.pem")).expect("a file");
    assert_eq!(sandbox.tls_ca_pem().as_ref(), Some(&trusted));
    for name in ["localhost", "127.0.0.1", "::1"] {
        let reply = send(&sandbox, &trusted, name, &query(&sandbox)).await.expect("a response");
        assert_eq!(reply.status, 200, "{name}");
        assert!(reply.verify(&sandbox).is_ok(), "{name}");
    }
    let settings = fs::read_to_string(folder.path().join("settings.json")).expect("settings");
    assert!(settings.contains(&format!("\"base_url\": \"{}\"", sandbox.base_url())), "{settings}");
}

#[tokio::test]
async fn client_that_trusts_another_authority_or_asks_for_another_name_breaks_off() {
    let (sandbox, other) = (started(builder()).await, started(builder()).await);
    let (trusted, others) = (sandbox.tls_ca_pem().expect("an authority"), other.tls_ca_pem().expect("an authority"));
    assert!(send(&sandbox, &trusted, "localhost", &query(&sandbox)).await.is_ok());
    assert!(send(&sandbox, &others, "localhost", &query(&sandbox)).await.is_err());
    assert!(send(&sandbox, &trusted, "api.mch.weixin.qq.com", &query(&sandbox)).await.is_err());
}

#[tokio::test]
async fn and_tls_name_is_what_clients_may_call_it_too() {
    let sandbox = started(builder().and_tls_name("wechatpay-sandbox").and_tls_name("192.0.2.1")).await;
    let trusted = sandbox.tls_ca_pem().expect("an authority");
    for name in ["wechatpay-sandbox", "192.0.2.1", "localhost"] {
        assert!(send(&sandbox, &trusted, name, &query(&sandbox)).await.is_ok(), "{name}");
    }
    let refused = builder().tls().and_tls_name("http://a").start().await.expect_err("a refusal");
    assert!(matches!(refused, SandboxError::TlsName { .. }), "{refused}");
}

#[tokio::test]
async fn authority_stays_the_same_from_one_start_to_the_next_and_its_key_is_for_its_owner() {
    let folder = Folder::new();
    let first = started(builder().keys_dir(folder.path())).await.tls_ca_pem();
    let second = started(builder().keys_dir(folder.path())).await;
    assert_eq!(second.tls_ca_pem(), first);
    let trusted = first.expect("an authority");
    assert!(send(&second, &trusted, "localhost", &query(&second)).await.is_ok());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(folder.path().join("tls_ca_key.pem")).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    // A start that ended between the two files is brought to its end.
    fs::remove_file(folder.path().join("tls_ca.pem")).expect("a file");
    let third = started(builder().keys_dir(folder.path())).await;
    assert!(send(&third, &third.tls_ca_pem().expect("an authority"), "localhost", &query(&third)).await.is_ok());
    fs::remove_file(folder.path().join("tls_ca_key.pem")).expect("a file");
    assert!(
        builder().keys_dir(folder.path()).tls().start().await.is_err(),
        "the key is gone, and nothing is overwritten"
    );
}

#[tokio::test]
async fn client_that_speaks_plain_http_is_told_to_use_https() {
    let sandbox = started(builder()).await;
    let mut stream = TcpStream::connect(format!("127.0.0.1:{}", port(&sandbox))).await.expect("a connection");
    stream.write_all(b"GET / HTTP/1.1\r\n").await.expect("a request sent");
    let mut response = String::new();
    // What was not read of the request may end the connection hard, behind the response.
    let _ = stream.read_to_string(&mut response).await;
    assert!(response.starts_with("HTTP/1.1 400 ") && response.contains("https://"), "{response}");
}

#[tokio::test]
async fn client_that_does_not_come_to_an_end_of_its_handshake_holds_nobody_up() {
    let sandbox = started(builder()).await;
    let idle = TcpStream::connect(format!("127.0.0.1:{}", port(&sandbox))).await.expect("a connection");
    let trusted = sandbox.tls_ca_pem().expect("an authority");
    assert!(send(&sandbox, &trusted, "localhost", &query(&sandbox)).await.is_ok());
    sandbox.stop().await;
    drop(idle);
}

#[tokio::test]
async fn console_page_over_tls_may_use_the_control_interface_and_others_may_not() {
    let sandbox = started(builder()).await;
    let trusted = sandbox.tls_ca_pem().expect("an authority");
    let own = format!("127.0.0.1:{}", port(&sandbox));
    for (origin, status) in [(format!("https://{own}"), 200), ("https://another.example.com".to_owned(), 403)] {
        let call = Call::post_json("/_sandbox/authorize", &json!({"openid": "o", "appid": "wx1"}));
        let call = call.without("Host").with("Host", &own).with("Origin", &origin);
        assert_eq!(send(&sandbox, &trusted, "127.0.0.1", &call).await.expect("a response").status, status, "{origin}");
    }
}

#[tokio::test]
async fn cashier_over_tls_is_where_the_link_leads_and_pays() {
    let sandbox = started(builder()).await;
    let trusted = sandbox.tls_ca_pem().expect("an authority");
    let own = format!("127.0.0.1:{}", port(&sandbox));
    let order = native_order(&sandbox, "ORDER-0001", "http://127.0.0.1:1/");
    let call = Call::post_json("/v3/pay/transactions/native", &order).without("Host").with("Host", &own);
    let call = call.signed(&sandbox.merchant());
    let placed = send(&sandbox, &trusted, "127.0.0.1", &call).await.expect("a response").json();
    let link = placed["code_url"].as_str().unwrap_or_else(|| panic!("a link: {placed}"));
    let session = link.strip_prefix(&format!("https://{own}/cashier/")).unwrap_or_else(|| panic!("{link}"));
    let page = Call::get(&format!("/cashier/{session}"));
    assert_eq!(send(&sandbox, &trusted, "127.0.0.1", &page).await.expect("a response").status, 200);
    let pay = Call::post_json("/cashier/pay", &json!({"session": session})).without("Host").with("Host", &own);
    let pay = pay.with("Origin", &format!("https://{own}"));
    assert_eq!(send(&sandbox, &trusted, "127.0.0.1", &pay).await.expect("a response").status, 200);
}

/// Another sandbox, which speaks TLS and has no such path, stands for a receiver.
#[tokio::test]
async fn callback_to_a_receiver_that_is_not_trusted_is_not_sent() {
    let (receiver, sandbox) = (started(builder()).await, builder().start().await.expect("a sandbox"));
    let url = format!("https://localhost:{}/notify", port(&receiver));
    let delivery = sandbox.notify(&url, "TRANSACTION.SUCCESS", json!({})).await.expect("a change that is kept");
    assert_eq!((delivery.status, receiver.calls().len()), (None, 0));
    let error = delivery.error.expect("a reason");
    assert!(error.contains("UnknownIssuer") && error.contains("SSL_CERT_FILE"), "{error}");
}

#[tokio::test]
async fn callback_to_a_receiver_that_the_system_trusts_arrives_over_tls() {
    let folder = Folder::new();
    let receiver = started(builder().keys_dir(folder.path().join("receiver"))).await;
    let mut program = tokio::process::Command::new(env!("CARGO_BIN_EXE_wechatpay-sandbox"));
    program.args(["serve", "--quiet", "--listen", "127.0.0.1:0", "--forward-to"]);
    program.arg(format!("https://localhost:{}/notify", port(&receiver)));
    program.arg("--keys").arg(folder.path().join("keys")).stdout(std::process::Stdio::piped()).kill_on_drop(true);
    program.env("SSL_CERT_FILE", folder.path().join("receiver/tls_ca.pem"));
    let mut child = program.spawn().expect("the program starts");
    let mut lines = tokio::io::BufReader::new(child.stdout.take().expect("its output")).lines();
    let told = lines.next_line().await.expect("text").expect("a line");
    let address = told.rsplit(' ').next().expect("an address").to_owned();
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let asked = client.post(format!("{address}/_sandbox/notify")).body(r#"{"event_type": "TRANSACTION.SUCCESS"}"#);
    let delivery: serde_json::Value = asked.send().await.expect("a response").json().await.expect("JSON");
    assert_eq!((&delivery["status"], &delivery["error"]), (&json!(404), &json!(null)), "{delivery}");
    let received = receiver.calls().pop().expect("a call");
    assert_eq!((received.method.as_str(), received.target.as_str()), ("POST", "/notify"));
    assert!(received.headers.iter().any(|(name, _)| name == "request-id"), "{:?}", received.headers);
}
