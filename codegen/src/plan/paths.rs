//! The tree of the fluent calls.
//!
//! In: all planned operations. Out: one node for every segment of a path, with
//! the calls that end there. It holds that a parameter has one type wherever
//! the same node is passed.

use std::collections::BTreeMap;

use super::{
    Argument, Call, Called, Case, Field, Node, Operation, Product, RequestPart, Scope, Type, identifier,
    planner::{Planner, RESERVED},
};
use crate::api::{self, Segment};

/// What the files of nodes name: a module of a segment would stand before it.
const CRATES: &[&str] = &["std", "wechatpay_client"];

/// The roots, sorted.
pub(super) fn roots(planner: &mut Planner<'_>, products: &[Product]) -> Vec<Node> {
    let mut trie = Trie::default();
    for product in products {
        let sources = planner.sources(&product.name);
        for operation in &product.operations {
            let Some(source) = sources.get(operation.name.wire.as_str()).copied() else { continue };
            let mut at = &mut trie;
            // A slash at the end is nothing to be called.
            let named = source.segments.iter().filter(|segment| **segment != Segment::Literal(String::new()));
            for segment in named {
                at = at.children.entry(segment.clone()).or_default();
            }
            at.calls.push(Ending { product: product.name.clone(), source, operation });
        }
    }
    let (mut methods, mut structs) = (Scope::with(CRATES), Scope::default());
    let mut scopes = Scopes { methods: &mut methods, structs: &mut structs, fields: &mut Scope::of_nodes() };
    let root = Above { path: String::new(), held: Vec::new(), prefix: String::new(), depth: 0 };
    let roots = trie.children.iter();
    roots.filter_map(|(segment, below)| node(planner, segment, below, &root, &mut scopes)).collect()
}

#[derive(Default)]
struct Trie<'p> {
    children: BTreeMap<Segment, Trie<'p>>,
    calls: Vec<Ending<'p>>,
}

struct Ending<'p> {
    product: String,
    source: &'p api::Operation,
    operation: &'p Operation,
}

impl<'p> Trie<'p> {
    fn endings(&self) -> Vec<&Ending<'p>> {
        self.calls.iter().chain(self.children.values().flat_map(Trie::endings)).collect()
    }
}

/// What a node takes over from the one above it.
struct Above {
    path: String,
    held: Vec<Argument>,
    /// The struct of the node above: each is called after its full path.
    prefix: String,
    depth: usize,
}

/// Where the names of a node stand.
struct Scopes<'s> {
    /// Those of the steps from the node above.
    methods: &'s mut Scope,
    /// Those of the file.
    structs: &'s mut Scope,
    /// Those of the parameters on the way here.
    fields: &'s mut Scope,
}

fn node(
    planner: &mut Planner<'_>,
    segment: &Segment,
    trie: &Trie<'_>,
    above: &Above,
    scopes: &mut Scopes<'_>,
) -> Option<Node> {
    // Whatever is at a node was written for an operation at or below it; the first says where.
    let endings = trie.endings();
    let origin = endings.first().map(|ending| &ending.source.origin)?;
    let mut held = above.held.clone();
    let (segment, path, takes_value) = match segment {
        Segment::Literal(text) => (text, format!("{}/{text}", above.path), false),
        Segment::Parameter(name) => (name, format!("{}/{{{name}}}", above.path), true),
    };
    let renamed = renamed(planner, segment, &endings);
    if takes_value {
        let name = scopes.fields.name(Called { wire: segment, renamed, origin }, Case::Snake, &mut planner.found);
        held.push(Argument { name, ty: parameter(planner, segment, trie), from_node: None });
    }
    let mut products: Vec<String> = endings.iter().map(|ending| ending.product.clone()).collect();
    products.sort();
    products.dedup();
    // Each root and each node right below it has a file, and with it a scope, of its own.
    let mut own = Scope::with(RESERVED);
    let structs = if above.depth < 2 { &mut own } else { &mut *scopes.structs };
    let full = format!("{}{}", above.prefix, identifier(renamed.unwrap_or(segment), Case::Camel));
    let ident =
        structs.name(Called { wire: &path, renamed: Some(&full), origin }, Case::Camel, &mut planner.found).ident;
    let called = Called { wire: segment, renamed, origin };
    let method = scopes.methods.name(called, Case::Snake, &mut planner.found);
    let below = Above { path: path.clone(), held: held.clone(), prefix: ident.clone(), depth: above.depth + 1 };
    let mut inner = Scope::with(CRATES);
    let calls = trie.calls.iter().map(|ending| call(planner, ending, &held, &mut inner)).collect();
    let mut inside = Scopes { methods: &mut inner, structs, fields: &mut *scopes.fields };
    let children = trie.children.iter();
    let children = children.filter_map(|(segment, trie)| node(planner, segment, trie, &below, &mut inside)).collect();
    if let Some(own) = held.last().filter(|_| takes_value) {
        scopes.fields.take_back(&own.name);
    }
    let caller = endings.first()?.source.caller;
    Some(Node { method, path, ident, caller, held, takes_value, calls, children, products })
}

/// What code calls a segment: any of the paths through it may say so, and those that do agree.
fn renamed<'p>(planner: &mut Planner<'_>, segment: &str, endings: &[&Ending<'p>]) -> Option<&'p String> {
    let mut names = endings.iter().filter_map(|ending| Some((ending.source.renamed_segments.get(segment)?, ending)));
    let (name, _) = names.next()?;
    for (other, ending) in names.filter(|(other, _)| *other != name) {
        let message = format!("`{segment}` is called `{name}` by another path, and `{other}` here");
        planner.report(&ending.source.origin, message, "The same segment has one name in all paths through it.");
    }
    Some(name)
}

/// The one type that a path parameter has in all operations below.
fn parameter(planner: &mut Planner<'_>, wire: &str, trie: &Trie<'_>) -> Type {
    let mut first: Option<(&Type, &api::Origin)> = None;
    for Ending { source, operation, .. } in trie.endings() {
        let field = operation.fields.iter().find(|field| field.part == RequestPart::Path && field.name.wire == wire);
        let Some(ty) = field.map(|field| &field.ty) else { continue };
        match first {
            Some((known, origin)) if known != ty => {
                let message = format!("`{{{wire}}}` has another type here than at {}:{}", origin.file, origin.line);
                planner.report(
                    &source.origin,
                    message,
                    "The same segment of a path needs the same schema in all operations.",
                );
            }
            Some(_) => {}
            None => first = Some((ty, &source.origin)),
        }
    }
    first.map_or(Type::Text, |(ty, _)| ty.clone())
}

fn call(planner: &mut Planner<'_>, ending: &Ending<'_>, held: &[Argument], methods: &mut Scope) -> Call {
    let Ending { source, .. } = ending;
    let called = Called { wire: &source.method, renamed: None, origin: &source.origin };
    let named = ending.operation.required.is_some();
    let positional = |field: &&Field| !(field.optional || named && field.is_named());
    let arguments = ending.operation.fields.iter().filter(positional).map(|field| Argument {
        name: field.name.clone(),
        ty: field.ty.clone(),
        from_node: match field.part {
            RequestPart::Path => {
                held.iter().find(|held| held.name.wire == field.name.wire).map(|held| held.name.ident.clone())
            }
            _ => None,
        },
    });
    Call {
        method: methods.name(called, Case::Snake, &mut planner.found),
        product: ending.product.clone(),
        operation: ending.operation.name.ident.clone(),
        title: ending.operation.title.clone(),
        arguments: arguments.collect(),
        required: ending.operation.required.clone(),
    }
}
