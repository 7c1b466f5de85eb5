//! The first start makes all of the keys or none, however it ends.

use std::{
    fs::{self, File},
    path::Path,
    time::Duration,
};

use wechatpay_sandbox::SandboxError;

use crate::{folder::Folder, wire::builder};

const FILES: [&str; 8] = [
    "apiclient_key.pem",
    "apiclient_cert.pem",
    "apiv3_key.txt",
    "pub_key.pem",
    "sandbox_platform_key.pem",
    "platform_cert.pem",
    "sandbox_platform_cert_key.pem",
    "settings.json",
];

/// The folder of a first start that came to its end.
async fn complete() -> Folder {
    let folder = Folder::new();
    drop(builder().keys_dir(folder.path()).start().await.expect("a sandbox"));
    folder
}

fn copy(names: &[&str], from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for name in names {
        fs::copy(from.join(name), to.join(name)).expect("a copy");
    }
}

#[tokio::test]
async fn first_start_leaves_its_files_and_nothing_else() {
    let folder = complete().await;
    let mut names: Vec<String> = fs::read_dir(folder.path())
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"))
        .filter(|name| name != ".gitignore")
        .collect();
    names.sort();
    let mut expected = FILES.map(str::to_owned).to_vec();
    // What a folder may lack.
    expected.extend(["brand", "apiv2_key.txt"].map(str::to_owned));
    expected.sort();
    assert_eq!(names, expected);
}

#[tokio::test]
async fn first_start_that_ended_while_it_wrote_is_made_again() {
    let from = complete().await;
    for written in 0..FILES.len() {
        let folder = Folder::new();
        copy(&FILES[..written], from.path(), &folder.path().join(".new-keys-1"));
        assert!(builder().keys_dir(folder.path()).start().await.is_ok(), "{written} files were written");
        assert!(!folder.path().join(".new-keys-1").exists());
    }
}

#[tokio::test]
async fn first_start_that_ended_while_it_moved_is_brought_to_its_end() {
    let from = complete().await;
    let certificate = fs::read(from.path().join("apiclient_cert.pem")).expect("a file");
    for moved in 0..=FILES.len() {
        let folder = Folder::new();
        copy(&FILES[..moved], from.path(), folder.path());
        copy(&FILES[moved..], from.path(), &folder.path().join(".keys"));
        let started = builder().keys_dir(folder.path()).start().await;
        assert!(started.is_ok(), "{moved} files were moved: {started:?}");
        assert_eq!(fs::read(folder.path().join("apiclient_cert.pem")).ok(), Some(certificate.clone()));
        assert!(!folder.path().join(".keys").exists());
    }
}

#[tokio::test]
async fn first_start_never_overwrites_a_key() {
    let (from, folder) = (complete().await, Folder::new());
    fs::write(folder.path().join("apiclient_key.pem"), "somebody's own").expect("a file");
    copy(&FILES, from.path(), &folder.path().join(".keys"));
    let refused = builder().keys_dir(folder.path()).start().await.expect_err("a refusal");
    assert!(matches!(refused, SandboxError::KeysFile { .. }), "{refused}");
    assert_eq!(fs::read(folder.path().join("apiclient_key.pem")).ok().as_deref(), Some(b"somebody's own".as_slice()));
}

#[tokio::test]
async fn first_starts_at_once_make_one_set() {
    for _ in 0..5 {
        let folder = Folder::new();
        let start = || builder().keys_dir(folder.path()).start();
        let started = tokio::join!(start(), start(), start());
        let started = [started.0, started.1, started.2].map(|one| one.expect("the set that one of them makes"));
        let again = start().await.expect("a folder that is complete");
        assert!(started.iter().all(|one| one.merchant().serial() == again.merchant().serial()));
    }
}

/// Another start has locked the folder, has moved some files, and goes no further: it may be stopped, or wait for a disk.
#[tokio::test]
async fn first_start_that_stalls_while_it_moves_is_waited_for() {
    let (from, folder) = (complete().await, Folder::new());
    copy(&FILES[..3], from.path(), folder.path());
    copy(&FILES[3..], from.path(), &folder.path().join(".keys"));
    fs::write(folder.path().join(".gitignore"), "*\n").expect("a file");
    let stalled = File::open(folder.path().join(".gitignore")).expect("a file");
    stalled.lock().expect("a lock");
    let started = tokio::spawn(builder().keys_dir(folder.path()).start());
    // It has time enough to go wrong; if it does not, no time would be enough.
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(!started.is_finished());
    for name in &FILES[3..] {
        fs::rename(folder.path().join(".keys").join(name), folder.path().join(name)).expect("nobody else moved it");
    }
    fs::remove_dir(folder.path().join(".keys")).expect("nobody else removed it");
    drop(stalled);
    let started = started.await.expect("a start").expect("a sandbox");
    let certificate = fs::read_to_string(from.path().join("apiclient_cert.pem")).expect("a file");
    assert_eq!(started.merchant_certificate_pem(), certificate);
}

/// As before, but it ends where it has stalled.
#[tokio::test]
async fn first_start_that_stalled_and_ended_is_brought_to_its_end() {
    let (from, folder) = (complete().await, Folder::new());
    copy(&FILES[..3], from.path(), folder.path());
    copy(&FILES[3..], from.path(), &folder.path().join(".keys"));
    fs::write(folder.path().join(".gitignore"), "*\n").expect("a file");
    let stalled = File::open(folder.path().join(".gitignore")).expect("a file");
    stalled.lock().expect("a lock");
    let start = || tokio::spawn(builder().keys_dir(folder.path()).start());
    let waiting = [start(), start()];
    drop(stalled);
    let certificate = fs::read_to_string(from.path().join("apiclient_cert.pem")).expect("a file");
    for started in waiting {
        let started = started.await.expect("a start").expect("a sandbox");
        assert_eq!(started.merchant_certificate_pem(), certificate);
    }
}
