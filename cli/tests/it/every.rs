//! Every operation of the description, called by its name with its example.

use std::{collections::BTreeMap, fs};

use bytes::Bytes;
use serde_json::Value;
use wechatpay_codegen::{
    api::Operation,
    description::{Description, Head},
};

use crate::stage::{KEYS, Stage};

/// The words that call an operation with its example.
fn words(description: &Description, head: &Head, operation: &Operation, file: &str) -> Vec<String> {
    let mut words = vec!["call".to_owned(), format!("{}.{}", head.product, head.id)];
    for parameter in &operation.parameters {
        let wire = &parameter.property.wire;
        match description.example(&parameter.property.schema) {
            Some(Value::String(text)) => words.push(format!("{wire}={text}")),
            Some(value) => words.push(format!("{wire}:={value}")),
            None => {}
        }
    }
    if let Some(body) = &operation.body {
        let example = body.example.clone().or_else(|| description.example(&body.schema)).expect("an example");
        words.extend(["-d".to_owned(), example.to_string()]);
        words.extend(body.upload.as_ref().map(|form| format!("{}=@{file}", form.file)));
    }
    words
}

/// With these a call is refused because of what is remembered: an order that there is not, a number that was used.
const OF_STATE: [&str; 12] = [
    "APPLYMENT_NOT_EXIST",
    "CONTRACT_NOT_CONFIRMED",
    "CONTRACT_NOT_EXIST",
    "INVALID_REQUEST",
    "MCH_NOT_EXISTS",
    "NOT_FOUND",
    "NO_STATEMENT_EXIST",
    "ORDER_CLOSED",
    "ORDER_NOT_EXIST",
    "OUT_TRADE_NO_USED",
    "PARAM_ERROR",
    "RESOURCE_NOT_EXISTS",
];

/// What these answer follows from what is remembered, which is next to nothing here. All others answer each call.
const OF_MODELS: [&str; 18] = [
    "applyment",
    "bill",
    "busifavor",
    "certificates",
    "combine",
    "ecommerce",
    "ecommerce_applyment",
    "favor",
    "mch_transfer",
    "med_ins",
    "merchant",
    "papay",
    "pay",
    "payscore",
    "product_coupon",
    "profitsharing",
    "refund",
    "transfer",
];

/// Of these each call is about something that is remembered, so that none is answered.
const NEVER_ALONE: [&str; 4] = ["bill", "certificates", "med_ins", "refund"];

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_is_called_with_its_example() {
    let stage = Stage::new().await;
    let texts = wechatpay_spec::DESCRIPTION.iter();
    let texts = texts.map(|(name, text)| ((*name).to_owned(), Bytes::from_static(text.as_bytes())));
    let description = Description::open(texts).expect("the description");
    let file = stage.path().join("a.png");
    fs::write(&file, b"\x89PNG\r\n\x1a\n----").expect("a file");
    let keys = stage.path().join(KEYS);
    // Of each product, whether a call was answered.
    let mut answered: BTreeMap<&str, bool> = BTreeMap::new();
    let mut calls = 0;
    for (head, operation) in description.operations() {
        let mut words = words(&description, head, operation, file.to_str().expect("text"));
        words.extend(["-p".to_owned(), keys.to_str().expect("text").to_owned()]);
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut around = wechatpay_cli::Surroundings {
            out: &mut out,
            err: &mut err,
            input: &mut std::io::empty(),
            terminal: false,
            environment: &|_| None,
        };
        let before = stage.sandbox.calls().last().map_or(0, |call| call.id);
        let line = ["wechatpay".to_owned()].into_iter().chain(words.clone());
        let code = wechatpay_cli::run(line, &mut around).await;
        let (out, err) = (String::from_utf8_lossy(&out), String::from_utf8_lossy(&err));
        let shown = format!("{}\n{code}\n{out}{err}", words.join(" "));
        let call = stage.sandbox.calls().into_iter().next_back().filter(|call| call.id > before);
        let call = call.unwrap_or_else(|| panic!("nothing was sent: {shown}"));
        assert_eq!(call.operation.as_deref().map(|it| it.contains(&head.id)), Some(true), "{shown}");
        match code {
            0 => {
                answered.insert(&head.product, true);
            }
            // Whatever did not fit the description would be said to break a rule of it (规则校验失败), and a signature
            // that is not right comes with 401.
            4 | 5 if !shown.contains("规则校验失败") && OF_STATE.iter().any(|code| shown.contains(code)) => {
                assert_ne!(call.status, Some(401), "{shown}");
                assert!(OF_MODELS.contains(&head.product.as_str()), "{shown}");
                answered.entry(&head.product).or_default();
            }
            _ => panic!("{shown}"),
        }
        calls += 1;
    }
    assert_eq!(calls, description.heads().len());
    let never = answered.into_iter().filter(|(_, once)| !once).map(|(product, _)| product);
    assert_eq!(never.collect::<Vec<_>>(), NEVER_ALONE, "what is sent is not read any more");
}
