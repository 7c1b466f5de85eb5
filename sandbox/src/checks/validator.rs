//! Checks values against the description.
//!
//! In: a JSON value, its schema, and its position in the request. Out: nothing,
//! or the first [`Refusal`] in the order of the description. Lengths count
//! characters; a value of an unknown property is not looked at, as the gateway
//! ignores it.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use regex::Regex;
use serde_json::Value;
use wechatpay_codegen::{
    api::{EnumValue, Kind, LengthUnit, Limits, Property, Schema},
    description::Description,
};

use super::position::Position;
use crate::{calendar, refusal::Refusal};

/// Checks values; holds the description, and the patterns that were asked for.
pub(crate) struct Validator {
    description: Arc<Description>,
    /// `None` for what is not a regular expression, which resolving refuses.
    patterns: RwLock<HashMap<String, Option<Regex>>>,
}

impl Validator {
    /// A validator for everything that can stand in a request or a response.
    pub(crate) fn new(description: Arc<Description>) -> Self {
        Self { description, patterns: RwLock::default() }
    }

    /// The schema's own layers: itself, the schema that it names, and so on to one that is not a name.
    pub(crate) fn layers<'a>(&'a self, schema: &'a Schema) -> Vec<&'a Schema> {
        self.description.layers(schema).collect()
    }

    /// Whether a text matches; a pattern is compiled when it is needed first, as that takes longer than reading it.
    fn matches(&self, pattern: &str, text: &str) -> bool {
        let matches = |regex: &Option<Regex>| regex.as_ref().is_none_or(|regex| regex.is_match(text));
        let known = self.patterns.read().unwrap_or_else(PoisonError::into_inner).get(pattern).map(matches);
        known.unwrap_or_else(|| {
            let mut patterns = self.patterns.write().unwrap_or_else(PoisonError::into_inner);
            matches(patterns.entry(pattern.to_owned()).or_insert_with(|| Regex::new(pattern).ok()))
        })
    }

    /// Whether the value may stand where the schema stands.
    pub(crate) fn check(&self, schema: &Schema, value: &Value, position: &Position) -> Result<(), Refusal> {
        let layers = self.layers(schema);
        let position = &position.described(&layers);
        if value.is_null() {
            // APIv3 knows no null in requests, unless the description says otherwise.
            return if layers.iter().any(|layer| layer.nullable) {
                Ok(())
            } else {
                Err(self.wrong_type(&layers, value, position))
            };
        }
        let kind = layers.last().map_or(&schema.kind, |layer| &layer.kind);
        match (kind, value) {
            // A reference that leads nowhere says nothing about the value; resolving refuses such a description.
            (Kind::Named(_) | Kind::Any, _) | (Kind::Boolean, Value::Bool(_)) => Ok(()),
            (Kind::Object(properties), Value::Object(object)) => {
                properties.iter().try_for_each(|property| self.property(property, object.get(&property.wire), position))
            }
            // The keys of a map come from the caller and may be personal, so a position does not repeat them.
            (Kind::Map(inner), Value::Object(object)) => {
                object.values().try_for_each(|value| self.check(inner, value, &position.child("*")))
            }
            (Kind::Array(inner), Value::Array(items)) => {
                layers.iter().try_for_each(|layer| item_count(&layer.limits, items.len(), position))?;
                items
                    .iter()
                    .enumerate()
                    .try_for_each(|(at, item)| self.check(inner, item, &position.child(&at.to_string())))
            }
            (Kind::String, Value::String(text)) => self.text(&layers, text, position),
            (Kind::DateTime, Value::String(text)) => {
                time(text, position).and_then(|()| self.text(&layers, text, position))
            }
            (Kind::Date, Value::String(text)) => day(text, position).and_then(|()| self.text(&layers, text, position)),
            (Kind::BeijingTime, Value::String(text)) => {
                beijing_time(text, position).and_then(|()| self.text(&layers, text, position))
            }
            (Kind::Enum(values), Value::String(text)) => known(values, text, position),
            (Kind::IntegerEnum(values), Value::Number(number)) if number.is_i64() => {
                known(values, &number.to_string(), position)
            }
            (Kind::Integer, Value::Number(number)) if number.is_i64() => {
                layers.iter().try_for_each(|layer| range(&layer.limits, value, position))
            }
            (Kind::Number, Value::Number(_)) => {
                layers.iter().try_for_each(|layer| range(&layer.limits, value, position))
            }
            _ => Err(self.wrong_type(&layers, value, position)),
        }
    }

    /// Whether a property is there if it must be, and may have its value.
    pub(crate) fn property(
        &self,
        property: &Property,
        value: Option<&Value>,
        parent: &Position,
    ) -> Result<(), Refusal> {
        let position = parent.child(&property.wire);
        match value {
            Some(value) => self.check(&property.schema, value, &position),
            None if property.required => Err(position.described(&self.layers(&property.schema)).refuse(
                "is required",
                |source, title| format!("输入源“{source}”映射到字段“{title}”必填性规则校验失败，此字段为必填项"),
                &Value::Null,
            )),
            None => Ok(()),
        }
    }

    fn text(&self, layers: &[&Schema], text: &str, position: &Position) -> Result<(), Refusal> {
        // The length of ciphertext says nothing about the text inside, whose limits these are.
        if layers.iter().any(|layer| layer.encrypted) {
            return Ok(());
        }
        self.limits(layers, text, position)
    }

    /// Whether a text keeps the lengths and patterns of its layers.
    pub(crate) fn limits(&self, layers: &[&Schema], text: &str, position: &Position) -> Result<(), Refusal> {
        let message = |rule: String| {
            move |source: &str, title: &str| format!("输入源“{source}”映射到值字段“{title}”字符串规则校验失败，{rule}")
        };
        for Limits { min_length, max_length, length_unit, pattern, .. } in layers.iter().map(|layer| &layer.limits) {
            let (length, unit) = (length_unit.count(text), length_unit.one());
            let counted = match length_unit {
                LengthUnit::Characters => "字符数",
                LengthUnit::Bytes => "字节数",
            };
            let wrong = |issue: String, rule: String| Err(position.refuse_length(&issue, message(rule), length));
            if let Some(least) = min_length.filter(|least| length < *least) {
                return wrong(
                    format!("has {length} {unit}s, fewer than {least}"),
                    format!("{counted} {length}，小于最小值 {least}"),
                );
            }
            if let Some(most) = max_length.filter(|most| length > *most) {
                return wrong(
                    format!("has {length} {unit}s, more than {most}"),
                    format!("{counted} {length}，大于最大值 {most}"),
                );
            }
            if let Some(pattern) = pattern
                && !self.matches(pattern, text)
            {
                let rule = format!("字符串必须匹配正则表达式“{pattern}”");
                return Err(position.refuse(&format!("does not match {pattern}"), message(rule), &Value::from(text)));
            }
        }
        Ok(())
    }

    fn wrong_type(&self, layers: &[&Schema], value: &Value, position: &Position) -> Refusal {
        let (english, chinese) = match layers.last().map(|layer| &layer.kind) {
            Some(Kind::Object(_) | Kind::Map(_)) => ("an object", "对象"),
            Some(Kind::Array(_)) => ("an array", "数组"),
            Some(Kind::Integer | Kind::IntegerEnum(_)) => ("a signed 64-bit integer", "64 位有符号整数"),
            Some(Kind::Number) => ("a number", "数值"),
            Some(Kind::Boolean) => ("a boolean", "布尔值"),
            Some(Kind::Named(_) | Kind::Any | Kind::File) => ("a value", "值"),
            Some(Kind::String | Kind::DateTime | Kind::Date | Kind::BeijingTime | Kind::Enum(_)) | None => {
                ("a string", "字符串")
            }
        };
        let found = match value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        };
        let json = if position.location() == "body" { " JSON " } else { "" };
        // Whatever was sent in place of an object or a list may be a misplaced personal value.
        let shown = if matches!(chinese, "对象" | "数组") { &Value::Null } else { value };
        position.refuse(
            &format!("must be {english}, found {found}"),
            |source, title| {
                format!("无法将{json}输入源“{source}”映射到目标字段“{title}”中，此字段需要一个合法的 {chinese}")
            },
            shown,
        )
    }
}

fn item_count(limits: &Limits, count: usize, position: &Position) -> Result<(), Refusal> {
    let count = count as u64;
    let broken = |issue: String, rule: String| {
        let message =
            |source: &str, title: &str| format!("输入源“{source}”映射到数组字段“{title}”规则校验失败，{rule}");
        Err(position.refuse_length(&issue, message, count))
    };
    if let Some(least) = limits.min_items.filter(|least| count < *least) {
        return broken(
            format!("has {count} items, fewer than {least}"),
            format!("元素个数 {count}，小于最小值 {least}"),
        );
    }
    if let Some(most) = limits.max_items.filter(|most| count > *most) {
        return broken(format!("has {count} items, more than {most}"), format!("元素个数 {count}，大于最大值 {most}"));
    }
    Ok(())
}

fn range(limits: &Limits, value: &Value, position: &Position) -> Result<(), Refusal> {
    let Some(number) = value.as_f64() else {
        return Ok(());
    };
    let broken = |issue: String, rule: String| {
        let message =
            |source: &str, title: &str| format!("输入源“{source}”映射到数值字段“{title}”规则校验失败，{rule}");
        Err(position.refuse(&issue, message, value))
    };
    if let Some(least) = limits.minimum.filter(|least| number < *least) {
        return broken(format!("is less than {least}"), format!("值低于最小值 {least}"));
    }
    if let Some(most) = limits.maximum.filter(|most| number > *most) {
        return broken(format!("is greater than {most}"), format!("值高于最大值 {most}"));
    }
    Ok(())
}

fn time(text: &str, position: &Position) -> Result<(), Refusal> {
    match calendar::seconds(text) {
        Some(_) => Ok(()),
        None => Err(position.refuse(
            "is not an RFC 3339 time with an offset, such as 2020-05-20T13:29:35+08:00",
            |source, title| {
                format!("输入源“{source}”映射到时间字段“{title}”规则校验失败，时间须遵循 RFC 3339 格式并带时区，例如 2020-05-20T13:29:35+08:00")
            },
            &Value::from(text),
        )),
    }
}

fn beijing_time(text: &str, position: &Position) -> Result<(), Refusal> {
    if calendar::is_beijing_time(text) {
        return Ok(());
    }
    Err(position.refuse(
        "is not a time such as 20091227091010, nor a day or a word in its place",
        |source, title| {
            format!(
                "输入源“{source}”映射到时间字段“{title}”规则校验失败，时间须为 yyyyMMddHHmmss 格式，例如 20091227091010"
            )
        },
        &Value::from(text),
    ))
}

fn day(text: &str, position: &Position) -> Result<(), Refusal> {
    if calendar::is_day(text) {
        return Ok(());
    }
    Err(position.refuse(
        "is not a day of the calendar, such as 2019-06-11",
        |source, title| {
            format!("输入源“{source}”映射到日期字段“{title}”规则校验失败，日期须为 yyyy-MM-dd 格式，例如 2019-06-11")
        },
        &Value::from(text),
    ))
}

fn known(values: &[EnumValue], text: &str, position: &Position) -> Result<(), Refusal> {
    if values.iter().any(|value| value.wire == text) {
        return Ok(());
    }
    let known = Vec::from_iter(values.iter().map(|value| value.wire.as_str()));
    Err(position.refuse(
        &format!("is not one of {}", known.join(", ")),
        |source, title| format!("输入源“{source}”映射到枚举字段“{title}”规则校验失败，可选值为 {}", known.join("、")),
        &Value::from(text),
    ))
}
