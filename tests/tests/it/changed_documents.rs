//! Changes to the documents of the tests that make them wrong: files, pages, states, variants and error codes.

use wechatpay_codegen::generate;
use wechatpay_tests::mini_specs;

/// One of the mini specs, whose findings after a change are looked at.
#[track_caller]
pub(crate) fn changed(name: &str, from: &str, to: &str) -> Vec<String> {
    all_changed(name, &[(from, to)])
}

/// The same after several changes.
#[track_caller]
fn all_changed(name: &str, changes: &[(&str, &str)]) -> Vec<String> {
    let mut sources = mini_specs();
    sources.retain(|path, _| [name, "errors", "shared"].iter().any(|name| path.ends_with(&format!("/{name}.yaml"))));
    let text = sources.get_mut(&format!("specs/{name}.yaml")).expect("a mini spec");
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        *text = text.replacen(from, to, 1);
    }
    match generate(&sources) {
        Ok(_) => Vec::new(),
        Err(found) => found.into_iter().map(|diagnostic| diagnostic.message).collect(),
    }
}

#[test]
fn upload_without_its_description_is_refused() {
    let required = ("required: [filename, sha256]", "required: [filename, sha1]");
    let found = all_changed("files", &[required, ("            sha256:", "            sha1:")]);
    assert!(found.iter().any(|message| message.contains("`meta` with `filename` and `sha256`")), "{found:?}");
}

#[test]
fn file_inside_of_json_is_refused() {
    let found = changed("files", "multipart/form-data", "application/json");
    assert_eq!(found, ["JSON holds no file"]);
}

#[test]
fn file_answered_as_an_object_is_refused() {
    let found = changed("files", "{type: string, format: binary}\n  /v3/mini/bill", "{type: string}\n  /v3/mini/bill");
    assert_eq!(found, ["a file is text with `format: binary`"]);
}

#[test]
fn body_of_two_media_types_is_refused() {
    let json = "          application/json: {schema: {$ref: '#/components/schemas/Location'}}\n";
    let found = changed("files", "          multipart/form-data:", &format!("{json}          multipart/form-data:"));
    assert_eq!(found, ["exactly one media type stands here"]);
}

#[test]
fn download_without_an_address_is_refused() {
    let required = ("required: [download_url, hash_type", "required: [address, hash_type");
    let found = all_changed("files", &[required, ("        download_url:", "        address:")]);
    assert!(found.iter().any(|message| message.contains("there is no `download_url`")), "{found:?}");
}

#[test]
fn download_by_an_address_that_is_called_url_is_taken_if_it_is_text() {
    let required = ("required: [download_url, hash_type", "required: [url, hash_type");
    let url = ("        download_url:", "        url:");
    assert_eq!(all_changed("files", &[required, url]), [] as [String; 0]);
    let number = ("        download_url: {type: string", "        url: {type: integer");
    let found = all_changed("files", &[required, number]);
    assert!(found.iter().any(|message| message == "`url` leads to a file and is not a text"), "{found:?}");
}

#[test]
fn pagination_by_names_that_are_not_there_is_refused() {
    assert_eq!(changed("pages", "offset: offset,", "offset: start,"), ["no parameter `start` is an integer"]);
    assert_eq!(changed("pages", "items: data,", "items: rows,"), ["the response has no list `rows`"]);
    assert_eq!(changed("pages", "total: total_count", "total: all"), ["the response has no such count of all items"]);
}

#[test]
fn poll_of_what_is_not_a_state_is_refused() {
    let found = changed("polling", "state: status, final: [SUCCESS, CLOSED]", "state: stage, final: [SUCCESS]");
    assert_eq!(found, ["the response has no state `stage` with a list of values"]);
    assert_eq!(changed("polling", "[SUCCESS, CLOSED]", "[SUCCES]"), ["`SUCCES` is not a value of the state"]);
}

#[test]
fn variant_of_an_event_that_is_not_recognized_is_refused() {
    let found = changed("callbacks", "    x-recognized-by: [sp_mchid, out_trade_no]\n", "");
    assert!(found.iter().any(|message| message.contains("has a name behind `#` and `x-recognized-by`")), "{found:?}");
    let found = changed("callbacks", "      required: [sp_mchid, out_trade_no]\n", "      required: [out_trade_no]\n");
    assert!(found.iter().any(|message| message.contains("does not always have `sp_mchid`")), "{found:?}");
}

#[test]
fn variants_with_the_same_properties_are_refused() {
    let plain = "      required: [amount]\n      properties:\n";
    let with = |names: &[&str]| {
        let more = names
            .iter()
            .map(|name| format!("        {name}: {{type: string, title: 服务商, description: Who., example: '1'}}\n"));
        changed("callbacks", plain, &format!("{plain}{}", more.collect::<String>()))
    };
    assert_eq!(with(&["sp_mchid"]), [] as [String; 0], "one of the two does not tell");
    let found = with(&["sp_mchid", "out_trade_no"]);
    let message = "`MINI.SHARED` has `sp_mchid` and `out_trade_no` too, so nothing is recognized by that";
    assert!(found.iter().any(|found| found == message), "{found:?}");
}

#[test]
fn variants_that_each_have_what_the_other_is_recognized_by_are_refused() {
    let order = "        out_trade_no: {type: string, title: 商户订单号, description: The order., example: a1}\n";
    let info = "        parking_info: {type: string, title: 停车, description: The stay., example: a}\n";
    let found = changed("callbacks", order, &format!("{order}{info}"));
    for message in [
        "`MINI.SHARED#parking` has `sp_mchid` and `out_trade_no` too, so nothing is recognized by that",
        "`MINI.SHARED#partner` has `parking_info` too, so nothing is recognized by that",
    ] {
        assert!(found.iter().any(|found| found == message), "{found:?}");
    }
}

#[test]
fn variants_that_come_before_each_other_in_a_circle_are_refused() {
    let of = |name: &str, next: &str| {
        format!(
            "  MINI.ROUND#{name}:\n    summary: 通知\n    description: One of three.\n    x-recognized-by: {name}\n    resource:\n      type: object\n      required: [{name}]\n      properties:\n        {name}: {{type: string, title: 一, example: a}}\n        {next}: {{type: string, title: 二, example: a}}\n"
        )
    };
    let (chain, circle) = (of("a", "b") + &of("b", "c") + &of("c", "d"), of("a", "b") + &of("b", "c") + &of("c", "a"));
    let webhooks = "x-webhooks:\n";
    assert_eq!(changed("callbacks", webhooks, &format!("{webhooks}{chain}")), [] as [String; 0]);
    let found = changed("callbacks", webhooks, &format!("{webhooks}{circle}"));
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(
        found.iter().all(|it| it.starts_with("it cannot be said which of these callbacks comes first")),
        "{found:?}"
    );
}

#[test]
fn money_that_is_not_a_named_integer_of_fen_is_refused() {
    let fee = "title: 手续费, description: What it costs., x-money: fen,";
    assert_eq!(
        changed("money", fee, &fee.replace("fen", "cent")),
        ["`cent` is not a unit of money that is understood"]
    );
    let text = "type: string, title: 手续费, description: What it costs., x-money: fen, maxLength: 2, example: '5'}";
    let integer = "type: integer, title: 手续费, description: What it costs., x-money: fen, minimum: 0, example: 5}";
    assert_eq!(changed("money", integer, text), ["money is a named integer"]);
    let inline = format!("{{{integer}");
    assert_eq!(changed("money", "{$ref: '#/components/schemas/Fee'}", &inline), ["money is a named integer"]);
}

#[test]
fn one_or_many_of_anything_but_a_list_of_objects_is_refused() {
    let message = "only a list of objects can be told from one of them";
    let items = "      items: {$ref: '#/components/schemas/Media'}\n";
    assert_eq!(changed("one_or_many", items, "      items: {type: string, example: a}\n"), [message]);
    let named = "    Media:\n      type: object\n";
    let found = changed("one_or_many", named, &format!("{named}      x-one-or-many: true\n"));
    assert_eq!(found, [message]);
}

#[test]
fn pages_of_what_may_be_one_item_are_refused() {
    let items = "                    items: {type: string, example: one}\n";
    let one = "{type: object, properties: {a: {type: string, title: 甲, description: A., example: b}}}";
    let found = changed(
        "pages",
        items,
        &format!("                    x-one-or-many: true\n                    items: {one}\n"),
    );
    assert_eq!(found, ["the response has no list `data`"]);
}

#[test]
fn error_code_that_is_not_understood_is_refused() {
    for (from, to, message) in [
        ("outcome: pending", "outcome: maybe", "`maybe` is not an outcome"),
        ("repeat: later", "repeat: soon", "`soon` says nothing about a repetition"),
        ("    outcome: pending\n", "", "`outcome` is missing"),
        ("  TYPING:", "  typing:", "`typing` is not an error code"),
        ("zh: 用户正在输入。", "cn: 用户正在输入。", "`cn` is not understood here"),
        ("status: [202]", "status: [two]", "this must be a whole number from 0"),
        ("spellings: [RATE_LIMITED]", "spellings: [PARAM_ERROR]", "`PARAM_ERROR` is a spelling of `PARAM_ERROR` too"),
        ("  FREQUENCY_LIMITED#thing:", "  FREQUENCY_LIMITED#Thing:", "the variant is not a name"),
        ("  FREQUENCY_LIMITED#thing:", "  RATE#thing:", "there is no `RATE` of which this could be a variant"),
        ("    source: the tests, inferred\n", "    source: the tests\n    common: true\n", "a variant is not common"),
        ("  TYPING:", "  NOT_FOUND:", "`is_not_found` asks something else of an error already"),
    ] {
        let found = changed("errors", from, to);
        assert!(found.iter().any(|found| found.contains(message)), "{to}: {found:?}");
    }
}

#[test]
fn operation_that_names_an_unknown_code_or_one_twice_is_refused() {
    let named = "x-errors: [TYPING, FREQUENCY_LIMITED#thing, '*#thing']";
    let found = changed("extensions", named, "x-errors: [TYPNG]");
    assert_eq!(found, ["`TYPNG` is not in errors.yaml"]);
    let found = changed("extensions", named, "x-errors: [FREQUENCY_LIMITED, FREQUENCY_LIMITED#thing]");
    assert_eq!(found, ["`FREQUENCY_LIMITED#thing` and `FREQUENCY_LIMITED` are the same code"]);
}
