//! Words for names and sentences.

use crate::seed::Seed;

/// What resources, schemas and fields are called.
const NOUNS: [&str; 40] = [
    "account",
    "activity",
    "agreement",
    "amount",
    "balance",
    "batch",
    "brand",
    "card",
    "channel",
    "charge",
    "claim",
    "contract",
    "coupon",
    "customer",
    "deal",
    "deposit",
    "device",
    "entry",
    "fee",
    "goods",
    "guarantee",
    "invoice",
    "item",
    "ledger",
    "limit",
    "merchant",
    "notice",
    "offer",
    "parking",
    "period",
    "plan",
    "quota",
    "record",
    "reward",
    "scene",
    "service",
    "store",
    "ticket",
    "voucher",
    "withdrawal",
];

/// What stands behind them.
const ENDS: [&str; 12] =
    ["code", "count", "detail", "info", "kind", "level", "name", "number", "reason", "remark", "rule", "state"];

/// The same in Chinese, for titles.
const TITLES: [&str; 12] = [
    "商户单号",
    "活动名称",
    "优惠金额",
    "账户类型",
    "批次状态",
    "服务说明",
    "使用规则",
    "有效期限",
    "门店编号",
    "商品详情",
    "处理结果",
    "备注信息",
];

/// What sentences are made of.
const WORDS: [&str; 32] = [
    "the", "merchant", "number", "of", "a", "payment", "as", "it", "was", "given", "when", "order", "created", "for",
    "user", "who", "paid", "with", "coupon", "in", "shop", "that", "belongs", "to", "this", "batch", "and", "comes",
    "back", "after", "refund", "settled",
];

/// The name of a product: letters alone, the same for the same number.
pub(super) fn product(number: usize) -> String {
    let letter = |of: usize| char::from(b'a' + u8::try_from(of % 26).unwrap_or_default());
    format!("scale_{}{}", letter(number / 26), letter(number))
}

/// The noun of this number; from the fortieth on they repeat with an end.
pub(super) fn noun(number: usize) -> String {
    let noun = NOUNS[number % NOUNS.len()];
    match number / NOUNS.len() {
        0 => noun.to_owned(),
        end => format!("{noun}_{}", ENDS[(end - 1) % ENDS.len()]),
    }
}

/// The name of a field, one of 480.
pub(super) fn field(seed: &mut Seed) -> String {
    format!("{}_{}", NOUNS[seed.below(NOUNS.len())], ENDS[seed.below(ENDS.len())])
}

/// An official title.
pub(super) fn title(seed: &mut Seed) -> &'static str {
    TITLES[seed.below(TITLES.len())]
}

/// A sentence of so many words.
pub(super) fn sentence(seed: &mut Seed, length: usize) -> String {
    let words: Vec<&str> = (0..length).map(|_| WORDS[seed.below(WORDS.len())]).collect();
    format!("It says {}.", words.join(" "))
}

/// `batch_state` as a schema is named: `BatchState`.
pub(super) fn camel(snake: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    };
    snake.split('_').map(capital).collect()
}
