//! A build without 国密, which says so where it is asked for.

use wechatpay_sandbox::{Algorithm, SandboxError};

use crate::{folder::Folder, wire::builder};

#[tokio::test]
async fn sm2_without_its_feature_does_not_start_and_makes_no_key() {
    for algorithm in [Algorithm::Sm2, Algorithm::Mixed] {
        let folder = Folder::new();
        let keys = folder.path().join("keys");
        let refused = builder().algorithm(algorithm).keys_dir(&keys).start().await.err();
        assert!(matches!(refused, Some(SandboxError::WithoutGm)), "{refused:?}");
        assert!(!keys.exists());
    }
}
