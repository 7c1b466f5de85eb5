//! What must not compile does not, with a message that says why; and what must
//! go on compiling does.
//!
//! A case is a file in `tests/compile_fail`. Behind each line that is wrong it says what the
//! compiler must say of it: `//~ E0308: expected `Openid`, found `Appid``. The compiler says
//! no more than that and says it of no other line.

use std::{collections::BTreeMap, fs, sync::LazyLock};

use serde_json::Value;
use wechatpay_tests::{Workshop, real_specs, workspace};

/// The folder of the cases.
const CASES: &str = "tests/tests/compile_fail";
/// A program that must go on compiling.
const CALLER: &str = "tests/tests/lasting_callers/caller.rs";

/// What the compiler says of a user's programs: of each by its name, or nothing where it compiles.
static FOUND: LazyLock<BTreeMap<String, Vec<Mistake>>> = LazyLock::new(|| {
    let library = Workshop::of_the_real_crate("user").check(&["businesscircle", "refund"]);
    let library = library.unwrap_or_else(|said| panic!("{said}"));
    let programs = cases().into_keys().map(|name| (format!("{CASES}/{name}.rs"), name));
    let programs = programs.chain([(CALLER.to_owned(), "caller".to_owned())]);
    let found = programs.map(|(path, name)| {
        let messages = library.check_program(&workspace().join(path));
        let mut mistakes: Vec<Mistake> = messages.iter().filter_map(Mistake::of).collect();
        // What is wrong with a call is said of what it returns once more.
        mistakes.dedup_by(|next, known| next.is_said_again(known));
        (name, mistakes)
    });
    found.collect()
});

/// An error of the compiler.
#[derive(Debug)]
struct Mistake {
    line: u64,
    code: String,
    /// All that is said: the message, its labels, the notes and theirs.
    said: String,
}

impl Mistake {
    /// Whether it is the same of the same line, with other notes.
    fn is_said_again(&self, known: &Self) -> bool {
        let message = |it: &Self| it.said.lines().next().map(str::to_owned);
        (self.line, &self.code, message(self)) == (known.line, &known.code, message(known))
    }

    /// None for warnings, and for the sentence at the end that counts and has no place.
    fn of(message: &Value) -> Option<Self> {
        let spans = message["spans"].as_array().filter(|_| message["level"] == "error")?;
        let mut place = spans.iter().find(|span| span["is_primary"] == true)?;
        // What a macro of ours says is said of the line that calls it.
        while place["expansion"].is_object() {
            place = &place["expansion"]["span"];
        }
        let labels =
            |spans: &Value| spans.as_array().into_iter().flatten().map(|span| text(&span["label"])).collect::<Vec<_>>();
        let notes = message["children"].as_array()?.iter();
        let notes = notes.flat_map(|note| [vec![text(&note["message"])], labels(&note["spans"])].concat());
        let said = [text(&message["message"])].into_iter().chain(labels(&message["spans"])).chain(notes);
        let said = said.collect::<Vec<_>>().join("\n");
        Some(Self { line: place["line_start"].as_u64()?, code: text(&message["code"]["code"]), said })
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The cases by their names.
fn cases() -> BTreeMap<String, String> {
    let folder = workspace().join(CASES);
    let files = xtask::files(&folder).expect("the cases are part of the workspace");
    let read = |path| fs::read_to_string(folder.join(path)).expect("sources are text");
    files.iter().map(|path| (path.with_extension("").display().to_string(), read(path))).collect()
}

#[test]
fn mistakes_do_not_compile_and_are_named() {
    let cases = cases();
    assert!(cases.len() >= 11, "{:?}", cases.keys());
    for (name, case) in cases {
        let expected = (1..).zip(case.lines()).filter_map(|(line, code)| Some((line, code.split_once(" //~ ")?.1)));
        let expected: Vec<(u64, &str)> = expected.collect();
        let found = FOUND.get(&name).map(Vec::as_slice).unwrap_or_default();
        assert!(!expected.is_empty() && expected.len() == found.len(), "{name}: {expected:?} are not {found:#?}");
        for (line, expected) in expected {
            let (code, words) = expected.split_once(": ").expect("a code, a colon and words");
            let is_said = |it: &Mistake| it.line == line && it.code == code && it.said.contains(words);
            assert!(found.iter().any(is_said), "{name}, line {line}: `{expected}` is not among {found:#?}");
        }
    }
}

#[test]
fn caller_compiles_with_the_spec_of_today() {
    let found = FOUND.get("caller").expect("it was compiled");
    assert!(found.is_empty(), "{found:#?}");
}

/// Puts `added` into the document behind the one place where `anchor` stands.
fn insert(document: &mut String, anchor: &str, added: &str) {
    assert_eq!(document.matches(anchor).count(), 1, "{anchor}");
    *document = document.replacen(anchor, &format!("{anchor}{added}"), 1);
}

#[test]
fn caller_compiles_with_a_later_spec_too() {
    let mut later = real_specs();
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
    let library = Workshop::new("caller", &later).check(&["businesscircle"]).unwrap_or_else(|said| panic!("{said}"));
    let said = library.check_program(&workspace().join(CALLER));
    assert!(said.is_empty(), "{said:#?}");
}
