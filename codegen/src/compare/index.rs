//! A description by names.
//!
//! In: the `Api` and the `Plan` of one side. Out: operations by what they are on the wire, types by their path in
//! code, each with the schema that it was made of, where else it is exported, and whether requests hold it.

use std::collections::{BTreeMap, BTreeSet};

use super::side::{Side, on_the_wire};
use crate::{
    api::{self, Kind, Property, Schema, SchemaId},
    names::SHARED,
    plan::{self, Case, Field, Node, Shape, Type, TypeItem, TypeName, identifier},
};

/// What is known of one side.
pub(super) struct Index<'s> {
    pub(super) side: &'s Side,
    pub(super) operations: Vec<Operation<'s>>,
    pub(super) types: BTreeMap<TypeName, Item<'s>>,
    /// What a named schema is, if it is a type of its own.
    named: BTreeMap<SchemaId, TypeName>,
}

/// An operation on the wire and in code.
#[derive(Clone, Debug)]
pub(super) struct Operation<'s> {
    pub(super) product: &'s str,
    pub(super) wire: String,
    pub(super) planned: &'s plan::Operation,
    pub(super) described: &'s api::Operation,
    /// The methods of the fluent call, from `v3` on.
    pub(super) chain: Vec<String>,
}

/// A type.
#[derive(Clone, Debug)]
pub(super) struct Item<'s> {
    pub(super) planned: &'s TypeItem,
    /// What it was made of.
    pub(super) schema: Option<&'s Schema>,
    /// The modules that export it.
    pub(super) products: BTreeSet<&'s str>,
    /// Whether a request holds it.
    pub(super) asked: bool,
    /// In what it is written, where it has no name in the documents.
    pub(super) owner: Option<String>,
}

impl<'s> Index<'s> {
    pub(super) fn of(side: &'s Side) -> Self {
        let mut index = Self { side, operations: Vec::new(), types: BTreeMap::new(), named: BTreeMap::new() };
        for product in &side.plan.products {
            for item in &product.types {
                let name = TypeName { product: product.name.clone(), ident: item.name.ident.clone() };
                let exported = |other: &&plan::Product| other.name == product.name || exports(other, product, item);
                let products = side.plan.products.iter().filter(exported).map(|other| other.name.as_str()).collect();
                let item = Item { planned: item, schema: None, products, asked: false, owner: None };
                index.types.insert(name, item);
            }
        }
        index.schemas();
        index.calls();
        index.asked();
        index
    }

    /// Whether the name of a schema is a type of its own.
    pub(super) fn is_type(&self, id: &SchemaId) -> bool {
        self.named.contains_key(id)
    }

    fn schemas(&mut self) {
        for (product, schemas) in self.side.api.products.iter().map(|(name, product)| (name, &product.schemas)) {
            for (name, schema) in schemas {
                let ident = identifier(schema.renamed.as_ref().unwrap_or(name), Case::Camel);
                let planned = TypeName { product: product.clone(), ident };
                if self.types.get(&planned).is_some_and(|item| item.planned.name.wire == *name) {
                    self.named.insert(SchemaId { product: product.clone(), name: name.clone() }, planned);
                }
            }
        }
        let named: Vec<_> = self.named.iter().map(|(id, name)| (id.clone(), name.clone())).collect();
        for (id, name) in named {
            if let Some(schema) = self.side.api.schema(&id) {
                self.made_of(&name, schema, None);
            }
        }
    }

    /// Notes of what a type was made, and goes on with what stands in it.
    fn made_of(&mut self, name: &TypeName, schema: &'s Schema, owner: Option<&str>) {
        let Some(item) = self.types.get_mut(name).filter(|item| item.schema.is_none()) else { return };
        item.schema = Some(schema);
        item.owner = owner.map(str::to_owned);
        let planned = item.planned;
        if let (Shape::Struct { fields, .. }, Kind::Object(properties)) = (&planned.shape, &schema.kind) {
            let here = path(name);
            for (field, property) in fields.iter().zip(properties) {
                self.walk(&field.ty, &property.schema, &here);
            }
        }
    }

    fn walk(&mut self, ty: &Type, schema: &'s Schema, owner: &str) {
        match (ty, &schema.kind) {
            // A type of its own is looked at where it is named.
            (_, Kind::Named(id)) if self.named.contains_key(id) => {}
            (_, Kind::Named(id)) => {
                if let Some(schema) = self.side.api.schema(id) {
                    self.walk(ty, schema, owner);
                }
            }
            (Type::List(ty) | Type::OneOrMany(ty), Kind::Array(below)) | (Type::Map(ty), Kind::Map(below)) => {
                self.walk(ty, below, owner);
            }
            (Type::Named(name, _), _) => self.made_of(name, schema, Some(owner)),
            _ => {}
        }
    }

    fn calls(&mut self) {
        let mut chains = BTreeMap::new();
        self.side.plan.roots.iter().for_each(|root| chain(root, &[], &mut chains));
        for product in &self.side.plan.products {
            let Some(described) = self.side.api.products.get(&product.name) else { continue };
            for (planned, described) in product.operations.iter().zip(&described.operations) {
                let key = (product.name.as_str(), planned.name.ident.as_str());
                let operation = Operation {
                    product: &product.name,
                    wire: on_the_wire(&described.method, &described.template),
                    planned,
                    described,
                    chain: chains.remove(&key).unwrap_or_default(),
                };
                let here = operation.path();
                for (field, property) in operation.fields() {
                    if let Some(property) = property.or_else(|| self.body_property(described, field)) {
                        self.walk(&field.ty, &property.schema, &here);
                    }
                }
                if let (Some(ty), Some(schema)) = (&planned.response, &described.response.schema) {
                    self.walk(ty, schema, &here);
                }
                self.operations.push(operation);
            }
            for (planned, described) in product.events.iter().zip(&described.events) {
                let here = format!("{}::Event::{}", product.name, planned.name.ident);
                self.walk(&planned.resource, &described.resource, &here);
            }
        }
    }

    /// The property of a body that a field of an operation stands for.
    pub(super) fn body_property(&self, operation: &'s api::Operation, field: &Field) -> Option<&'s Property> {
        let body = operation.body.as_ref().filter(|_| field.part == plan::RequestPart::Body)?;
        self.side.api.properties(&body.schema).iter().find(|property| property.wire == field.name.wire)
    }

    fn asked(&mut self) {
        let fields = self.operations.iter().flat_map(|operation| &operation.planned.fields);
        let mut open: Vec<&Type> = fields.map(|field| &field.ty).collect();
        while let Some(ty) = open.pop() {
            let Type::Named(name, _) = ty.single() else { continue };
            let Some(item) = self.types.get_mut(name).filter(|item| !item.asked) else { continue };
            item.asked = true;
            if let Shape::Struct { fields, .. } = &item.planned.shape {
                open.extend(fields.iter().map(|field| &field.ty));
            }
        }
    }
}

impl<'s> Operation<'s> {
    /// The path in code.
    pub(super) fn path(&self) -> String {
        format!("{}::{}", self.product, self.planned.name.ident)
    }

    /// The fields, those of parameters with what they were made of.
    pub(super) fn fields(&self) -> impl Iterator<Item = (&'s Field, Option<&'s Property>)> + use<'s> {
        let parameters = self.described.parameters.iter().map(|parameter| Some(&parameter.property));
        self.planned.fields.iter().zip(parameters.chain(std::iter::repeat(None)))
    }
}

impl Item<'_> {
    /// Whether it has a constructor, and whether it is read.
    pub(super) fn ways(&self) -> (bool, bool) {
        match self.planned.shape {
            Shape::Struct { sent, received, .. } => (sent, received),
            _ => (true, true),
        }
    }
}

/// The path of a type in code.
pub(super) fn path(name: &TypeName) -> String {
    format!("{}::{}", name.product, name.ident)
}

/// Whether `other` exports the item of `product`.
fn exports(other: &plan::Product, product: &plan::Product, item: &TypeItem) -> bool {
    product.name == SHARED && other.shared.contains(&item.name.ident)
}

/// The methods that lead to each operation, by product and the operation's name.
fn chain<'s>(node: &'s Node, above: &[String], chains: &mut BTreeMap<(&'s str, &'s str), Vec<String>>) {
    let step =
        if node.takes_value { format!("{}(…)", node.method.ident) } else { format!("{}()", node.method.ident) };
    let here = [above, &[step]].concat();
    for call in &node.calls {
        let whole = [&here[..], &[format!("{}(…)", call.method.ident)]].concat();
        chains.insert((&call.product, &call.operation), whole);
    }
    node.children.iter().for_each(|child| chain(child, &here, chains));
}
