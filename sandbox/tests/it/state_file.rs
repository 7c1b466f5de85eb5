//! What a state file keeps from one start to the next.

use std::fs;

use serde_json::json;
use wechatpay_sandbox::{LineFormat, NotificationState, PlatformMode, Sandbox, SandboxError};

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, builder},
};

async fn started(folder: &Folder) -> Sandbox {
    builder().state_file(folder.path().join("state.redb")).start().await.expect("a sandbox")
}

#[tokio::test]
async fn state_file_restart_answers_from_what_was() {
    let folder = Folder::new();
    let first = started(&folder).await;
    first.authorize("o", "wx1").expect("a change that is kept");
    first.authorize("p", "wx1").expect("a change that is kept");
    first.withdraw("p", "wx1").expect("a change that is kept");
    let paid = first.pay("o", "wx1", 8_800).expect("a change that is kept");
    first.refund(&paid, 800).expect("a change that is kept");
    let (payments, members) = (first.payments(), Call::get("/_sandbox/members").send(&first).await.json());
    first.stop().await;

    let second = started(&folder).await;
    assert_eq!(second.payments(), payments);
    assert_eq!(Call::get("/_sandbox/members").send(&second).await.json(), members);
    let query = "/v3/businesscircle/user-authorizations/p?appid=wx1";
    assert_eq!(Call::get(query).send_signed(&second).await.json()["authorize_state"], "DEAUTHORIZED");
    assert_ne!(second.pay("o", "wx1", 1).expect("a change that is kept"), paid);
    assert_eq!(second.refund(&paid, 8_001).expect("a change that is kept"), None);
    assert!(second.refund(&paid, 8_000).expect("a change that is kept").is_some());
}

/// As tasks that end a moment later do, and whoever tells what happened.
#[tokio::test]
async fn state_file_of_one_that_has_stopped_is_free_whoever_still_looks_at_it() {
    let folder = Folder::new();
    let first = started(&folder).await;
    let lines = first.lines(LineFormat::Json);
    first.authorize("o", "wx1").expect("a change that is kept");
    first.stop().await;
    let second = started(&folder).await;
    assert_eq!(Call::get("/_sandbox/members").send(&second).await.json()["members"][0]["openid"], "o");
    drop(lines);
}

#[tokio::test]
async fn state_file_callback_that_was_queued_is_delivered_after_the_restart() {
    let folder = Folder::new();
    let receiver = Receiver::refusing_first(1).await;
    let url = json!({"url": receiver.url});
    let first = builder().state_file(folder.path().join("state.redb")).speed(1_000.0).start().await;
    let first = first.expect("a sandbox");
    assert_eq!(Call::new("PUT", "/_sandbox/notify_url").json(&url).send(&first).await.status, 200);
    first.authorize("o", "wx1").expect("a change that is kept");
    first.callbacks_sent().await;
    let queued = first.notifications().remove(0);
    drop(first);

    let second = loop {
        match builder().state_file(folder.path().join("state.redb")).start().await {
            Ok(second) => break second,
            // The first one closes its file a moment after it was dropped.
            Err(SandboxError::StateFile { .. }) => tokio::task::yield_now().await,
            Err(error) => panic!("{error}"),
        }
    };
    while second.notifications()[0].is_queued() {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    let settled = second.notifications().remove(0);
    assert_eq!((settled.id, settled.state), (queued.id, NotificationState::Accepted));
    assert_eq!(second.notify_url().as_deref(), Some(receiver.url.as_str()));
}

#[tokio::test]
async fn state_file_rotated_certificate_signs_after_the_restart() {
    let folder = Folder::new();
    let start = || {
        let builder = builder().platform_mode(PlatformMode::Certificate).keys_dir(folder.path().join("keys"));
        builder.state_file(folder.path().join("state.redb")).start()
    };
    let first = start().await.expect("a sandbox");
    let serial = first.rotate_certificate().await.expect("a certificate");
    let both = first.platform_keys();
    first.stop().await;
    let second = start().await.expect("a sandbox");
    assert_eq!(second.platform_keys().preferred(), Some(&serial));
    let reply = Call::get("/v3/businesscircle/user-authorizations/o?appid=wx1").send_signed(&second).await;
    assert!(wechatpay_auth::verify(&reply.headers, reply.body.clone(), &both, crate::wire::NOW).is_ok());
    second.stop().await;

    // A folder of keys that never saw the newer certificate is given it, under its serial.
    let elsewhere = folder.path().join("elsewhere");
    let third = builder().platform_mode(PlatformMode::Certificate).keys_dir(&elsewhere);
    let third = third.state_file(folder.path().join("state.redb")).start().await.expect("a sandbox");
    let named = elsewhere.join(format!("platform_cert_{serial}.pem"));
    assert_eq!(fs::read_to_string(&named).ok(), third.platform_certificate_pem());
    let settings = Call::get("/_sandbox/settings").send(&third).await.json();
    assert_eq!(settings["files"]["platform_certificate"], json!(named));
}

#[tokio::test]
async fn state_file_in_use_is_refused_and_says_so() {
    let folder = Folder::new();
    let _first = started(&folder).await;
    let refused = builder().state_file(folder.path().join("state.redb")).start().await.expect_err("a refusal");
    assert!(refused.to_string().contains("another sandbox is using it"), "{refused}");
}

#[tokio::test]
async fn state_file_that_is_none_is_refused_and_left_alone() {
    let folder = Folder::new();
    let path = folder.path().join("notes.txt");
    fs::write(&path, "my notes, which are long enough to be taken for something else").expect("a file");
    let refused = builder().state_file(&path).start().await.expect_err("a refusal");
    assert!(matches!(&refused, SandboxError::StateFile { path: named, .. } if *named == path), "{refused}");
    assert!(fs::read_to_string(&path).expect("a file").starts_with("my notes"));
}

#[tokio::test]
async fn state_file_in_a_folder_that_is_not_there_is_an_error_that_names_it() {
    let folder = Folder::new();
    let path = folder.path().join("nowhere").join("state.redb");
    let refused = builder().state_file(&path).start().await.expect_err("a refusal");
    assert!(refused.to_string().contains(&path.display().to_string()), "{refused}");
}

#[cfg(unix)]
#[tokio::test]
async fn state_file_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let _sandbox = started(&folder).await;
    let mode = fs::metadata(folder.path().join("state.redb")).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[tokio::test]
async fn state_file_of_another_merchant_is_refused_and_left_alone() {
    let folder = Folder::new();
    let start = |mchid: &str| builder().mchid(mchid).state_file(folder.path().join("state.redb")).start();
    let first = start("1900000109").await.expect("a sandbox");
    first.authorize("o", "wx1").expect("a change that is kept");
    first.stop().await;
    let refused = start("1900000110").await.expect_err("a refusal");
    assert!(matches!(refused, SandboxError::StateFile { .. }), "{refused}");
    let text = refused.to_string();
    assert!(text.contains("1900000109") && text.contains("1900000110"), "{text}");
    let again = start("1900000109").await.expect("a sandbox");
    assert_eq!(Call::get("/_sandbox/members").send(&again).await.json()["members"].as_array().map(Vec::len), Some(1));
}
