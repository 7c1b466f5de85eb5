//! The description as plain OpenAPI: what the sandbox serves is what is written into files.

use std::fs;

use wechatpay_sandbox::Sandbox;
use wechatpay_tests::{scratch, workspace};

#[tokio::test]
async fn bundle_that_the_sandbox_serves_is_what_xtask_writes_byte_for_byte() {
    let written = xtask::bundle::run(&workspace(), Some(scratch().join("bundle")));
    let written = written.unwrap_or_else(|failure| panic!("{failure:?}"));
    let json: Vec<_> = written.iter().filter(|path| path.extension().is_some_and(|it| it == "json")).collect();
    assert_eq!(json.len(), 2, "{written:?}");
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    for path in json {
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
        let served = http.get(format!("{}/_sandbox/{name}", sandbox.base_url())).send().await.expect("a response");
        let served = served.bytes().await.expect("a body");
        // Not shown where they differ: each has millions of characters.
        assert!(served == fs::read(path).expect("it was just written"), "{name} is served as something else");
    }
}
