//! Examples as Rust values.
//!
//! In: a JSON example and the type that it belongs to. Out: the expression that
//! makes it, or the path at which the two do not fit.

use serde_json::Value as Json;

use super::{Arguments, Field, Flavour, Shape, Type, TypeName, Value, Variant, planner::Planner};

/// An example that does not fit its type: the JSON pointer, and what was expected there.
pub(super) struct Misfit {
    pub(super) pointer: String,
    pub(super) expected: &'static str,
}

impl Planner<'_> {
    /// The expression for an example.
    pub(super) fn value(&self, ty: &Type, json: &Json, pointer: &str) -> Result<Value, Misfit> {
        let misfit = |expected| Misfit { pointer: pointer.to_owned(), expected };
        let text = || json.as_str().map(str::to_owned).ok_or_else(|| misfit("text"));
        let integer = || json.as_i64().ok_or_else(|| misfit("an integer"));
        match ty {
            Type::Text | Type::BeijingTime => Ok(Value::Text(text()?)),
            Type::Integer => Ok(Value::Integer(integer()?)),
            Type::Float => Ok(Value::Float(json.as_f64().ok_or_else(|| misfit("a number"))?)),
            Type::Bool => Ok(Value::Bool(json.as_bool().ok_or_else(|| misfit("true or false"))?)),
            Type::Time => Ok(Value::Time(text()?)),
            Type::Day => Ok(Value::Day(text()?)),
            Type::Json => Ok(Value::Json(json.to_string())),
            Type::Encrypted => Ok(Value::Encrypted(text()?)),
            Type::Upload => Ok(Value::Upload(text()?)),
            Type::Named(name, Flavour::Text) => Ok(Value::Wrapped(name.clone(), Box::new(Value::Text(text()?)))),
            Type::Named(name, Flavour::Integer) => {
                Ok(Value::Wrapped(name.clone(), Box::new(Value::Integer(integer()?))))
            }
            Type::Named(name, Flavour::Enum) => match self.items.get(name).map(|item| &item.shape) {
                Some(Shape::IntegerEnum(variants)) => Ok(number(name, variants, integer()?)),
                _ => Ok(self.variant(name, text()?)),
            },
            Type::Named(name, Flavour::Struct) => self.structure(name, json, pointer),
            Type::List(items) | Type::OneOrMany(items) => {
                let list = json.as_array().ok_or_else(|| misfit("a list"))?;
                let item = |(index, item)| self.value(items, item, &format!("{pointer}/{index}"));
                let items = list.iter().enumerate().map(item).collect::<Result<_, _>>()?;
                Ok(if matches!(ty, Type::OneOrMany(_)) { Value::OneOrMany(items) } else { Value::List(items) })
            }
            Type::Map(values) => {
                let map = json.as_object().ok_or_else(|| misfit("an object"))?;
                let entry = |(key, value): (&String, &Json)| {
                    Ok((key.clone(), self.value(values, value, &format!("{pointer}/{key}"))?))
                };
                Ok(Value::Map(map.iter().map(entry).collect::<Result<_, _>>()?))
            }
        }
    }

    fn variant(&self, name: &TypeName, wire: String) -> Value {
        if let Some(Shape::Enum(variants)) = self.items.get(name).map(|item| &item.shape)
            && let Some(variant) = variants.iter().find(|variant| variant.name.wire == wire)
        {
            return Value::Variant(name.clone(), variant.name.ident.clone());
        }
        Value::Unlisted(name.clone(), wire)
    }

    fn structure(&self, name: &TypeName, json: &Json, pointer: &str) -> Result<Value, Misfit> {
        let Some(Shape::Struct { fields, required, .. }) = self.items.get(name).map(|item| &item.shape) else {
            return Err(Misfit { pointer: pointer.to_owned(), expected: "a known type" });
        };
        let (mut arguments, mut setters) = (arguments(required.as_ref()), Vec::new());
        self.construct(fields, json, pointer, &mut arguments, &mut setters)?;
        Ok(Value::Struct(name.clone(), arguments, setters))
    }

    /// Adds what `Type::new(required…).optional(…)` is given, from an object of examples.
    pub(super) fn construct(
        &self,
        fields: &[Field],
        json: &Json,
        pointer: &str,
        arguments: &mut Arguments,
        setters: &mut Vec<(String, Value)>,
    ) -> Result<(), Misfit> {
        for field in fields {
            let below = format!("{pointer}/{}", field.name.wire);
            match json.get(&field.name.wire) {
                Some(value) => {
                    let value = self.value(&field.ty, value, &below)?;
                    match &mut arguments.named {
                        _ if field.optional => setters.push((field.name.ident.clone(), value)),
                        Some((_, named)) if field.is_named() => named.push((field.name.ident.clone(), value)),
                        _ => arguments.positional.push(value),
                    }
                }
                None if field.optional => {}
                None => return Err(Misfit { pointer: below, expected: "an example" }),
            }
        }
        Ok(())
    }
}

/// A value of an open enum of whole numbers.
fn number(name: &TypeName, variants: &[Variant], wire: i64) -> Value {
    match variants.iter().find(|variant| variant.name.wire.parse() == Ok(wire)) {
        Some(variant) => Value::Variant(name.clone(), variant.name.ident.clone()),
        None => Value::UnlistedNumber(name.clone(), wire),
    }
}

/// No arguments yet, of a constructor that takes this struct.
pub(super) fn arguments(required: Option<&String>) -> Arguments {
    Arguments { positional: Vec::new(), named: required.map(|ident| (ident.clone(), Vec::new())) }
}
