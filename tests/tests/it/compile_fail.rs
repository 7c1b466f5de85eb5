//! What must not compile does not, with a message that says why; and what must
//! go on compiling does.
//!
//! After a change of the compiler's words, `TRYBUILD=overwrite cargo test -p
//! wechatpay-tests compile_fail` writes the messages anew; review them.

use std::fs;

use trybuild::TestCases;
use wechatpay_tests::{Workshop, real_specs, scratch, workspace};

#[test]
fn mistakes_do_not_compile() {
    TestCases::new().compile_fail("tests/compile_fail/*.rs");
}

/// Puts `added` into the document behind the one place where `anchor` stands.
fn insert(document: &mut String, anchor: &str, added: &str) {
    assert_eq!(document.matches(anchor).count(), 1, "{anchor}");
    *document = document.replacen(anchor, &format!("{anchor}{added}"), 1);
}

#[test]
fn caller_compiles_with_the_spec_of_today_and_with_a_later_one() {
    let today = real_specs();
    let mut later = today.clone();
    let document = later.get_mut("spec/businesscircle.yaml").expect("the first product is there");
    let parameter = "        - name: as_of
          in: query
          required: false
          description: A parameter of a later version.
          schema: { type: string, title: 截至时间, example: today }
";
    insert(document, "      x-rate-limit: 150\n      parameters:\n", parameter);
    let field = "        level:
          type: string
          title: 会员等级
          description: A field of a later version.
          example: gold
";
    insert(document, "      required: [openid, authorize_state]\n      properties:\n", field);
    let field = "                rule:
                  type: string
                  title: 积分规则
                  description: A field of a later version.
                  example: double
";
    let required =
        "                - increased_points\n                - points_update_time\n              properties:\n";
    insert(document, required, field);
    insert(document, "      enum: [UNAUTHORIZED, ", "SUSPENDED, ");
    insert(document, "        AUTHORIZED: The member authorizes the service.\n", "        SUSPENDED: A later value.\n");
    for specs in [&today, &later] {
        let workshop = Workshop::new("caller", specs);
        let examples = scratch().join("caller").join("examples");
        let caller = workspace().join("tests/tests/lasting_callers/caller.rs");
        fs::create_dir_all(&examples)
            .and_then(|()| fs::copy(caller, examples.join("caller.rs")))
            .expect("it is written");
        workshop
            .cargo(&["build", "--example", "caller", "--no-default-features", "--features", "all"])
            .unwrap_or_else(|output| panic!("{output}"));
    }
}
