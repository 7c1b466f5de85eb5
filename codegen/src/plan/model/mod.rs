//! The plan: what will be written, in the words of Rust.
//!
//! In: nothing; these are the shapes that `plan` fills and `emit` prints. It
//! holds that every identifier came out of a [`super::Scope`], and that no
//! word of OpenAPI stands in here.

pub(super) mod errors;
pub(super) mod rows;

pub(crate) use errors::{Code, Errors, Explained};
pub(crate) use rows::{Column, Figure, Rows};

use super::Name;
use crate::api::Caller;

/// Everything that will be written.
#[derive(Debug)]
pub(crate) struct Plan {
    /// The products, sorted by name.
    pub(crate) products: Vec<Product>,
    /// The roots of the fluent calls, for example `v3`.
    pub(crate) roots: Vec<Node>,
    /// What errors are told by.
    pub(crate) errors: Errors,
}

/// One product's module.
#[derive(Debug)]
pub(crate) struct Product {
    /// Module and feature.
    pub(crate) name: String,
    /// What users' code calls the library that it is part of.
    pub(crate) library: String,
    /// The document that it comes from.
    pub(crate) file: String,
    /// The official name.
    pub(crate) title: String,
    /// Name and sentences of the module.
    pub(crate) docs: Vec<String>,
    pub(crate) operations: Vec<Operation>,
    /// Sorted by identifier.
    pub(crate) types: Vec<TypeItem>,
    /// The shared types that it exports too, sorted.
    pub(crate) shared: Vec<String>,
    pub(crate) events: Vec<Event>,
    /// Sorted by identifier.
    pub(crate) rows: Vec<Rows>,
    /// The docs of the event enum.
    pub(crate) event_docs: Vec<String>,
    pub(crate) tests: Vec<Test>,
}

/// An operation: a struct, its metadata and its request.
#[derive(Debug)]
pub(crate) struct Operation {
    /// `operationId` and the struct's name.
    pub(crate) name: Name,
    /// The constant in the route table.
    pub(crate) route: Name,
    pub(crate) docs: Vec<String>,
    /// The official title, for tables and path nodes.
    pub(crate) title: String,
    pub(crate) method: String,
    pub(crate) template: String,
    pub(crate) success: u16,
    pub(crate) caller: Caller,
    pub(crate) retry: &'static str,
    pub(crate) encrypted: Vec<String>,
    pub(crate) sensitive: Vec<String>,
    /// The constants of the error codes that are its own.
    pub(crate) errors: Vec<String>,
    /// The documented error codes.
    pub(crate) error_docs: Vec<String>,
    /// Parameters first, then the body's fields.
    pub(crate) fields: Vec<Field>,
    /// The struct that names what is required, if it is not told by its order.
    pub(crate) required: Option<String>,
    /// Whether the fields at [`RequestPart::Body`] are sent as JSON.
    pub(crate) has_body: bool,
    /// What the parts of an upload are called, unless it is the usual one. Fields at [`RequestPart::Body`] are then
    /// those of the file's description.
    pub(crate) form: Option<Form>,
    /// `None` is the unit type.
    pub(crate) response: Option<Type>,
    /// Whether the response is a file, which is neither signed nor decoded.
    pub(crate) file: bool,
    /// Whether the response says where a file is.
    pub(crate) leads_to_a_file: bool,
    pub(crate) pages: Option<Pages>,
    pub(crate) settles: Option<Settles>,
}

/// What the parts of an upload are called.
#[derive(Debug)]
pub(crate) struct Form {
    pub(crate) file: String,
    pub(crate) filename: Option<String>,
    pub(crate) digest: String,
    pub(crate) algorithm: Option<(String, String)>,
    pub(crate) sm3: bool,
}

/// The fields by which a list comes in pages.
#[derive(Debug)]
pub(crate) struct Pages {
    pub(crate) by: Advance,
    pub(crate) limit: Option<String>,
    pub(crate) items: String,
    pub(crate) item: Type,
    pub(crate) total: Option<String>,
}

/// The field by which the next page is asked for.
#[derive(Debug)]
pub(crate) enum Advance {
    Offset(String),
    Page(String),
    PageFromZero(String),
    /// The field, and that of the response which is put into it.
    Cursor(String, String),
}

/// The state of something that settles later.
#[derive(Debug)]
pub(crate) struct Settles {
    /// The fields on the way to it, and whether each may be missing.
    pub(crate) path: Vec<(String, bool)>,
    pub(crate) state: Type,
    /// The variants that are final.
    pub(crate) finals: Vec<String>,
}

/// Where a field of an operation travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RequestPart {
    Path,
    Query,
    Header,
    Body,
    /// The file of an upload.
    Upload,
    /// A value beside the file of an upload.
    Part,
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: Name,
    pub(crate) part: RequestPart,
    pub(crate) docs: Vec<String>,
    /// The short docs of its setter.
    pub(crate) setter_docs: Vec<String>,
    pub(crate) ty: Type,
    /// Whether the value may be missing, so that the field is an `Option`.
    pub(crate) optional: bool,
    /// Whether it is left out of the JSON when it is `None`.
    pub(crate) skip_none: bool,
    /// Whether `Debug` of the struct hides it, as it is personal and its type does not hide itself.
    pub(crate) hidden: bool,
}

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Text,
    Integer,
    Float,
    Bool,
    Time,
    Day,
    BeijingTime,
    Json,
    Encrypted,
    /// A file to be sent.
    Upload,
    Named(TypeName, Flavour),
    List(Box<Type>),
    /// A list that may come as one item.
    OneOrMany(Box<Type>),
    Map(Box<Type>),
}

/// A type of ours: the product whose module holds it, and its identifier.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct TypeName {
    pub(crate) product: String,
    pub(crate) ident: String,
}

/// What sort of item a named type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flavour {
    Text,
    Integer,
    Enum,
    Struct,
}

/// An item of a `types` module.
#[derive(Debug)]
pub(crate) struct TypeItem {
    pub(crate) name: Name,
    pub(crate) docs: Vec<String>,
    /// Whether it hides itself from `Debug`.
    pub(crate) sensitive: bool,
    pub(crate) shape: Shape,
}

/// What an item of a `types` module is.
#[derive(Debug)]
pub(crate) enum Shape {
    Text,
    Integer,
    /// An integer of 分.
    Money,
    Enum(Vec<Variant>),
    /// One of whole numbers.
    IntegerEnum(Vec<Variant>),
    Struct {
        fields: Vec<Field>,
        sent: bool,
        received: bool,
        /// The struct that names what is required, if it is not told by its order.
        required: Option<String>,
        /// The fields that lead to a file: the address, the kind of hash and the hash.
        download: Vec<String>,
    },
}

/// A known value of an open enum.
#[derive(Clone, Debug)]
pub(crate) struct Variant {
    pub(crate) name: Name,
    pub(crate) docs: Vec<String>,
}

/// A callback: a variant of the product's event enum.
#[derive(Debug)]
pub(crate) struct Event {
    /// The key in the document and the variant.
    pub(crate) name: Name,
    pub(crate) event_type: String,
    /// The properties that tell it from the others under its event type; none for the plain one.
    pub(crate) recognized_by: Vec<String>,
    pub(crate) precedence: u8,
    pub(crate) docs: Vec<String>,
    pub(crate) resource: Type,
    /// The fields of the resource that together tell one occurrence from another.
    pub(crate) deduplicate_by: Vec<String>,
}

/// A node of the fluent calls: one segment of a path.
#[derive(Debug)]
pub(crate) struct Node {
    /// The path from the root to here, for example `/v3/businesscircle`.
    pub(crate) path: String,
    /// The segment of the path and the method that leads here.
    pub(crate) method: Name,
    /// The struct that stands for it.
    pub(crate) ident: String,
    /// Who makes the calls at and below it.
    pub(crate) caller: Caller,
    /// The parameters on the way here, the last one possibly this node's own.
    pub(crate) held: Vec<Argument>,
    /// Whether the method that leads here takes a value.
    pub(crate) takes_value: bool,
    /// The calls that end here.
    pub(crate) calls: Vec<Call>,
    pub(crate) children: Vec<Node>,
    /// The products with operations at or below this node, sorted.
    pub(crate) products: Vec<String>,
}

/// A call that ends at a node.
#[derive(Debug)]
pub(crate) struct Call {
    /// `get`, `post` …
    pub(crate) method: Name,
    pub(crate) product: String,
    /// The operation's struct.
    pub(crate) operation: String,
    /// The operation's official title.
    pub(crate) title: String,
    /// What the operation's `new` takes by position, in its order.
    pub(crate) arguments: Vec<Argument>,
    /// The struct that its `new` takes last.
    pub(crate) required: Option<String>,
}

/// An argument of a function.
#[derive(Clone, Debug)]
pub(crate) struct Argument {
    pub(crate) name: Name,
    pub(crate) ty: Type,
    /// The field of the node that already holds it; `None` asks the caller.
    pub(crate) from_node: Option<String>,
}

/// A test that the product's module carries.
#[derive(Debug)]
pub(crate) enum Test {
    /// The operation built from its examples makes this request.
    Request { name: String, operation: Value, method: String, target: String, body: Option<String>, file: bool },
    /// The operation with this file sends it behind its signed description, which has these properties and a hash,
    /// beside these parts.
    Upload {
        name: String,
        operation: Value,
        method: String,
        target: String,
        meta: String,
        digest: String,
        parts: Vec<(String, String)>,
    },
    /// The example decodes and encodes to itself.
    RoundTrip { name: String, ty: Type, json: String },
    /// The example decodes as this event.
    Event { name: String, event_type: String, variant: String, json: String },
    /// `Debug` of the operation and of its fluent call shows none of the marks.
    OperationHides { name: String, operation: Value, marks: Vec<Mark>, file: bool, caller: Caller },
    /// `Debug` of the response shows none of them.
    ResponseHides { name: String, ty: Type, json: String, marks: Vec<Mark> },
    /// `Debug` of the resource and of its event shows none of them.
    EventHides { name: String, ty: Type, event_type: String, json: String, marks: Vec<Mark> },
}

/// The path of a field that is marked as personal, and the value that stands there in a test.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mark {
    /// The names from the outside in, with slashes between them; `*` for each item.
    pub(crate) pointer: String,
    /// The value, as it would stand in any text.
    pub(crate) value: String,
}

/// A value, as an expression of Rust.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Text(String),
    Integer(i64),
    Float(f64),
    Bool(bool),
    Time(String),
    Day(String),
    Json(String),
    Encrypted(String),
    /// A file of this name.
    Upload(String),
    /// `Openid::new("…")` or `Fen::new(100)`.
    Wrapped(TypeName, Box<Value>),
    Variant(TypeName, String),
    /// A value of an open enum that has no variant.
    Unlisted(TypeName, String),
    /// The same of whole numbers.
    UnlistedNumber(TypeName, i64),
    /// `Type::new(arguments).setter(value)…`
    Struct(TypeName, Arguments, Vec<(String, Value)>),
    List(Vec<Value>),
    /// A list that may come as its only item.
    OneOrMany(Vec<Value>),
    Map(Vec<(String, Value)>),
}

/// What a constructor takes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Arguments {
    /// By position.
    pub(crate) positional: Vec<Value>,
    /// The struct that names the rest, and its fields.
    pub(crate) named: Option<(String, Vec<(String, Value)>)>,
}

impl Test {
    /// The name of its function.
    pub(super) fn name_mut(&mut self) -> &mut String {
        match self {
            Self::Request { name, .. }
            | Self::Upload { name, .. }
            | Self::RoundTrip { name, .. }
            | Self::Event { name, .. }
            | Self::OperationHides { name, .. }
            | Self::ResponseHides { name, .. }
            | Self::EventHides { name, .. } => name,
        }
    }
}

impl Type {
    /// The type of a single value: that of the items of a list or the values of a map, however deep.
    pub(crate) fn single(&self) -> &Self {
        let mut ty = self;
        while let Self::List(below) | Self::OneOrMany(below) | Self::Map(below) = ty {
            ty = below;
        }
        ty
    }

    /// The type as a link for rustdoc.
    pub(crate) fn link(&self) -> String {
        match self {
            Self::Text => "text".to_owned(),
            Self::Integer => "an integer".to_owned(),
            Self::Float => "a number".to_owned(),
            Self::Bool => "true or false".to_owned(),
            Self::Time => "a time".to_owned(),
            Self::Day => "a day".to_owned(),
            Self::BeijingTime => "a time in Beijing".to_owned(),
            Self::Json => "any JSON".to_owned(),
            Self::Encrypted => "encrypted text".to_owned(),
            Self::Upload => "a file".to_owned(),
            Self::Named(name, _) => format!("[`{0}`](crate::products::{1}::{0})", name.ident, name.product),
            Self::List(items) | Self::OneOrMany(items) => format!("a list of {}", items.link()),
            Self::Map(values) => format!("a map of {}", values.link()),
        }
    }
}
