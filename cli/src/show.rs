//! `wechatpay show`: what an operation takes and answers.
//!
//! In: an operation's name. Out: its parameters and fields with titles, types and limits, its errors, and an example
//! that can be called as it stands. It always holds that all of it comes from the description.

use std::io::{self, Write};

use clap::Args;
use serde_json::Value;
use wechatpay_codegen::api::{Kind, LengthUnit, Limits, Location, Property, Retry, Schema, SchemaId};

use crate::{
    book::{Book, Entry},
    exit::Exit,
    failure::Failure,
    json,
    language::Language,
    signature::quoted,
    surroundings::{Global, Surroundings},
};

/// What is shown.
#[derive(Debug, Args)]
pub(crate) struct Show {
    /// PRODUCT.OPERATION, or the operation alone
    #[arg(value_name = "OPERATION")]
    operation: String,
}

pub(crate) fn run(options: &Show, global: &Global, around: &mut Surroundings<'_>) -> Result<Exit, Failure> {
    let book = Book::bundled()?;
    let entry = book.named(&options.operation)?;
    let language = global.language(around);
    let mut page = Page { book: &book, language, out: around.out, open: Vec::new() };
    page.write(entry)?;
    Ok(Exit::Done)
}

struct Page<'p> {
    book: &'p Book,
    language: Language,
    out: &'p mut (dyn Write + Send),
    /// The names that are being written, since a schema may hold itself.
    open: Vec<SchemaId>,
}

impl Page<'_> {
    fn write(&mut self, entry: Entry<'_>) -> io::Result<()> {
        let (operation, docs) = (entry.operation, &entry.operation.docs);
        writeln!(self.out, "{}  {}", entry.name(), docs.title.as_deref().unwrap_or_default())?;
        writeln!(self.out, "{} {}", operation.method, operation.template)?;
        // The description has its sentences in English.
        if self.language == Language::En {
            for sentence in [&docs.description, &docs.note].into_iter().flatten() {
                writeln!(self.out, "{sentence}")?;
            }
        }
        for page in &operation.pages {
            let updated = page.updated.as_ref().map(|day| format!(" ({day})")).unwrap_or_default();
            writeln!(self.out, "{}: {}{updated}", page.role, page.url)?;
        }
        if entry.head.caller == wechatpay_codegen::api::Caller::Brand {
            self.line("called by a brand, with the brand's keys", "由品牌调用，使用品牌的密钥")?;
        }
        match operation.retry {
            Retry::Read => self.line("reads: safe to repeat", "只读：可以重复调用")?,
            Retry::Idempotent => self.line(
                "writes: a repetition with the same values is recognised",
                "写操作：相同参数的重复请求会被识别",
            )?,
            Retry::Never => self.line("writes: a repetition may act twice", "写操作：重复请求可能重复执行")?,
        }
        if let Some(limit) = operation.rate_limit {
            self.line(&format!("at most {limit} calls a second"), &format!("每秒最多 {limit} 次"))?;
        }
        let groups = [
            (Location::Path, ("path", "路径参数")),
            (Location::Query, ("query", "查询参数")),
            (Location::Header, ("headers", "请求头")),
        ];
        for (location, (en, zh)) in groups {
            let parameters = operation.parameters.iter().filter(|parameter| parameter.location == location);
            let properties: Vec<&Property> = parameters.map(|parameter| &parameter.property).collect();
            if !properties.is_empty() {
                self.heading(en, zh)?;
                properties.into_iter().try_for_each(|property| self.property(property, 1))?;
            }
        }
        if let Some(body) = &operation.body {
            self.heading("body", "请求体")?;
            self.inside(&body.schema, 1)?;
        }
        self.heading(
            &format!("response {}", operation.response.status),
            &format!("应答 {}", operation.response.status),
        )?;
        match &operation.response.schema {
            Some(schema) => self.inside(schema, 1)?,
            None if operation.response.file => self.line("  a file", "  文件")?,
            None => self.line("  without a body", "  无应答体")?,
        }
        self.errors(entry)?;
        self.example(entry)
    }

    fn line(&mut self, en: &str, zh: &str) -> io::Result<()> {
        writeln!(self.out, "{}", self.language.pick(en, zh))
    }

    fn heading(&mut self, en: &str, zh: &str) -> io::Result<()> {
        writeln!(self.out, "\n{}", self.language.pick(en, zh))
    }

    fn property(&mut self, property: &Property, depth: usize) -> io::Result<()> {
        let layers: Vec<&Schema> = self.book.description.layers(&property.schema).collect();
        let title = layers.iter().find_map(|layer| layer.docs.title.as_deref()).unwrap_or_default();
        let mut words = vec![self.type_of(&property.schema)];
        words.extend(limits(&layers, self.language));
        if property.required {
            words.push(self.language.pick("required", "必填").to_owned());
        }
        if layers.iter().any(|layer| layer.encrypted) {
            words.push(self.language.pick("encrypted", "加密").to_owned());
        }
        let indent = "  ".repeat(depth);
        writeln!(self.out, "{indent}{}  {title}  ({})", property.wire, words.join(", "))?;
        let sentence = layers.iter().find_map(|layer| layer.docs.description.as_deref());
        if let (Language::En, Some(sentence)) = (self.language, sentence) {
            writeln!(self.out, "{indent}    {sentence}")?;
        }
        self.inside(&property.schema, depth + 1)
    }

    /// The values or the fields of what has some.
    fn inside(&mut self, schema: &Schema, depth: usize) -> io::Result<()> {
        let name = match &schema.kind {
            Kind::Named(id) if self.open.contains(id) => return Ok(()),
            Kind::Named(id) => Some(id.clone()),
            _ => None,
        };
        let named = name.is_some();
        self.open.extend(name);
        let book = self.book;
        let written = match &book.description.follow(schema).kind {
            Kind::Object(properties) => properties.iter().try_for_each(|property| self.property(property, depth)),
            Kind::Array(inner) | Kind::Map(inner) => self.inside(inner, depth),
            Kind::Enum(values) | Kind::IntegerEnum(values) => values.iter().try_for_each(|value| {
                // As all sentences, what a value means is said in English.
                let meaning = self.language.pick(value.description.as_deref(), None).unwrap_or_default();
                let line = format!("{}{}  {meaning}", "  ".repeat(depth + 1), value.wire);
                writeln!(self.out, "{}", line.trim_end())
            }),
            _ => Ok(()),
        };
        if named {
            self.open.pop();
        }
        written
    }

    fn type_of(&self, schema: &Schema) -> String {
        let word = match &self.book.description.follow(schema).kind {
            Kind::Object(_) | Kind::Map(_) => self.language.pick("object", "对象"),
            Kind::Array(inner) => {
                return self
                    .language
                    .pick(format!("list of {}", self.type_of(inner)), format!("{} 列表", self.type_of(inner)));
            }
            Kind::Integer | Kind::IntegerEnum(_) => self.language.pick("integer", "整数"),
            Kind::Number => self.language.pick("number", "数值"),
            Kind::Boolean => self.language.pick("true or false", "布尔"),
            Kind::DateTime => {
                self.language.pick("time such as 2020-05-20T13:29:35+08:00", "时间，如 2020-05-20T13:29:35+08:00")
            }
            Kind::Date => self.language.pick("day such as 2019-06-11", "日期，如 2019-06-11"),
            Kind::BeijingTime => self.language.pick("time such as 20091227091010", "时间，如 20091227091010"),
            Kind::File => self.language.pick("file", "文件"),
            Kind::Any => self.language.pick("any JSON", "任意 JSON"),
            Kind::String | Kind::Enum(_) | Kind::Named(_) => self.language.pick("text", "字符串"),
        };
        word.to_owned()
    }

    fn errors(&mut self, entry: Entry<'_>) -> io::Result<()> {
        let book = self.book;
        let codes = &book.description.errors().codes;
        let own: Vec<_> = entry.operation.errors.iter().filter_map(|key| codes.get(key)).collect();
        if !own.is_empty() {
            self.heading("errors", "错误码")?;
        }
        for error in own {
            let (meaning, remedy) = (&error.explained.meaning, &error.explained.remedy);
            let statuses: Vec<String> = error.statuses.iter().map(u16::to_string).collect();
            writeln!(self.out, "  {} {}", error.code, statuses.join(", "))?;
            writeln!(
                self.out,
                "    {}",
                self.language.pick(format!("{} {}", meaning.en, remedy.en), format!("{}{}", meaning.zh, remedy.zh))
            )?;
        }
        self.line(
            "  and those of every operation: wechatpay explain CODE",
            "  以及所有接口公共的错误码：wechatpay explain CODE",
        )
    }

    /// A call that can be made as it stands.
    fn example(&mut self, entry: Entry<'_>) -> io::Result<()> {
        self.heading("example", "示例")?;
        write!(self.out, "  wechatpay call {}", entry.name())?;
        for parameter in &entry.operation.parameters {
            let Some(value) = self.book.description.example(&parameter.property.schema) else { continue };
            let word = match value {
                Value::String(plain) => format!("{}={plain}", parameter.property.wire),
                value => format!("{}:={value}", parameter.property.wire),
            };
            write!(self.out, " {}", shell(&word))?;
        }
        let Some(body) = &entry.operation.body else { return writeln!(self.out) };
        if let Some(form) = &body.upload {
            return writeln!(self.out, " {}=@FILE", form.file);
        }
        let example = body.example.clone().or_else(|| self.book.description.example(&body.schema));
        let Some(example) = example else { return writeln!(self.out) };
        writeln!(self.out, " -d @body.json\n\n  body.json:")?;
        json::write(self.out, &example, false)
    }
}

/// A word as a shell takes it, quoted only where it must be.
fn shell(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "=:.,_-/@+".contains(c);
    if word.chars().all(plain) { word.to_owned() } else { quoted(word) }
}

/// The limits of all layers, the outermost first where two say the same.
fn limits(layers: &[&Schema], language: Language) -> Vec<String> {
    fn first<T: Clone>(layers: &[&Schema], get: impl Fn(&Limits) -> &Option<T>) -> Option<T> {
        layers.iter().find_map(|layer| get(&layer.limits).clone())
    }
    fn range<T: ToString>(least: Option<T>, most: Option<T>) -> Option<String> {
        let told = |limit: Option<T>| limit.map(|limit| limit.to_string()).unwrap_or_default();
        let some = least.is_some() || most.is_some();
        some.then(|| format!("{}..{}", told(least), told(most)))
    }
    let bytes = layers.iter().any(|layer| layer.limits.length_unit == LengthUnit::Bytes);
    let unit = if bytes { language.pick(" bytes", " 字节") } else { "" };
    let length = range(first(layers, |it| &it.min_length), first(layers, |it| &it.max_length));
    let items = range(first(layers, |it| &it.min_items), first(layers, |it| &it.max_items));
    [
        length.map(|range| format!("{} {range}{unit}", language.pick("length", "长度"))),
        range(first(layers, |it| &it.minimum), first(layers, |it| &it.maximum)),
        items.map(|range| format!("{range} {}", language.pick("items", "项"))),
        first(layers, |it| &it.pattern),
    ]
    .into_iter()
    .flatten()
    .collect()
}
