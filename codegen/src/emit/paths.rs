//! `paths/`: the tree of the fluent calls, a file for each segment right below a root.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    code::{Uses, caller, cfg, condition, docs, ident, pretty},
    file::File,
    item::Item,
};
use crate::{
    api::Caller,
    plan::{Argument, Call, Node, Plan, Product, TypeName},
};

/// The way into the tree: methods on the client.
pub(super) fn entrance(plan: &Plan) -> Result<File, syn::Error> {
    let everything = all_products(plan);
    let mut modules = String::new();
    for root in &plan.roots {
        let (cfg, name) = (cfg(&root.products, &everything), ident(&root.method.ident));
        modules.push_str(&pretty(quote!(#cfg pub mod #name;))?);
    }
    let method = |root: &Node| {
        let (cfg, lines) = (cfg(&root.products, &everything), docs(&[format!("`{}`", root.path)]));
        let (module, name, ty) = (ident(&root.method.ident), ident(&root.method.ident), ident(&root.ident));
        quote!(#lines #cfg #[inline] pub fn #name(&self) -> #module::#ty<'_> { #module::#ty { client: self } })
    };
    let mut blocks = vec![modules];
    for of in [Caller::Merchant, Caller::Brand] {
        let methods: Vec<_> = plan.roots.iter().filter(|root| root.caller == of).map(method).collect();
        let caller: TokenStream = caller(of).parse().unwrap_or_default();
        if !methods.is_empty() {
            blocks.push(pretty(quote!(impl Client #caller { #(#methods)* }))?);
        }
    }
    let docs = ["The tree of the fluent calls: every node is a segment of the URL path.".to_owned()];
    let imports = "use crate::Client;\n".to_owned();
    Ok(File::of_all(&docs).with_imports(imports).with_blocks(blocks))
}

pub(super) fn all_products(plan: &Plan) -> Vec<String> {
    let mut products: Vec<_> = plan.roots.iter().flat_map(|root| root.products.clone()).collect();
    products.sort();
    products.dedup();
    products
}

/// The file of a root: the root's own struct, and the modules of its children.
pub(super) fn root(node: &Node) -> Result<File, syn::Error> {
    let uses = Uses::default();
    uses.client("Client");
    let mut modules = String::new();
    for child in &node.children {
        let (cfg, name) = (cfg(&child.products, &node.products), ident(&child.method.ident));
        modules.push_str(&pretty(quote!(#cfg pub mod #name;))?);
    }
    let blocks =
        vec![modules, structure(&uses, node, &node.products, true)?, methods(&uses, node, &node.products, true)?];
    let docs = [format!("Everything below `{}`.", node.path)];
    Ok(File::of_all(&docs).with_imports(uses.imports(None)).with_blocks(blocks))
}

/// The file of a child of a root: every node from there on.
pub(super) fn branch(node: &Node, files: &[String], products: &[Product]) -> Result<File, syn::Error> {
    // What one product alone exports is imported; where several meet, each name says whose it is, and what all
    // products share is named where it stands: an import would be unused without the product that needs it.
    let (uses, own) = match node.products.as_slice() {
        [only] => (
            products.iter().find(|product| product.name == *only).map(Uses::of).unwrap_or_default(),
            Some(format!("crate::products::{only}")),
        ),
        _ => (Uses::of_several(), None),
    };
    uses.client("Client");
    let mut blocks = Vec::new();
    nodes(&uses, node, &node.products, true, &mut blocks)?;
    let docs = [format!("Everything below `{}`.", node.path)];
    Ok(File::of_files(files, &docs).with_imports(uses.imports(own.as_deref())).with_blocks(blocks))
}

fn nodes(uses: &Uses, node: &Node, file: &[String], entry: bool, blocks: &mut Vec<String>) -> Result<(), syn::Error> {
    blocks.push(structure(uses, node, file, entry)?);
    blocks.push(methods(uses, node, file, false)?);
    node.children.iter().try_for_each(|child| nodes(uses, child, file, false, blocks))
}

fn structure(uses: &Uses, node: &Node, file: &[String], entry: bool) -> Result<String, syn::Error> {
    let visible = if entry { "pub(super) " } else { "" };
    let mut item = Item::default();
    item.docs(0, &[format!("`{}`", node.path)]);
    condition(&node.products, file).iter().for_each(|condition| item.line(0, condition));
    // No derives: a call passes through each node once, and there are as many nodes as operations and more.
    item.line(0, &format!("pub struct {}<'c> {{", node.ident));
    item.line(1, &format!("{visible}client: &'c Client{},", caller(node.caller)));
    for held in &node.held {
        item.line(1, &format!("{visible}{}: {},", held.name.ident, uses.text(&held.ty)));
    }
    item.line(0, "}");
    item.finish()
}

fn methods(uses: &Uses, node: &Node, file: &[String], children_in_modules: bool) -> Result<String, syn::Error> {
    let mut item = Item::default();
    condition(&node.products, file).iter().for_each(|condition| item.line(0, condition));
    if node.calls.is_empty() && node.children.is_empty() {
        item.line(0, &format!("impl<'c> {}<'c> {{}}", node.ident));
        return item.finish();
    }
    item.line(0, &format!("impl<'c> {}<'c> {{", node.ident));
    let mut first = true;
    let mut apart = |item: &mut Item| {
        if !std::mem::take(&mut first) {
            item.blank();
        }
    };
    for call in &node.calls {
        apart(&mut item);
        ending(&mut item, uses, call, node);
    }
    for child in &node.children {
        apart(&mut item);
        step(&mut item, uses, node, child, children_in_modules);
    }
    item.line(0, "}");
    item.finish()
}

/// A method that leads to the next node.
fn step(item: &mut Item, uses: &Uses, node: &Node, child: &Node, in_module: bool) {
    let (method, ty) = (&child.method.ident, &child.ident);
    let path = if in_module { format!("{method}::{ty}") } else { ty.clone() };
    item.docs(1, &[format!("`{}`", child.path)]);
    condition(&child.products, &node.products).iter().for_each(|condition| item.line(1, condition));
    item.line(1, "#[inline]");
    let mut arguments = vec!["self".to_owned()];
    let mut values = vec!["client: self.client".to_owned()];
    values.extend(node.held.iter().map(|held| format!("{0}: self.{0}", held.name.ident)));
    if let Some(Argument { name, ty, .. }) = child.held.last().filter(|_| child.takes_value) {
        let [argument, value] = uses.argument(ty, &name.ident);
        arguments.push(format!("{}: {argument}", name.ident));
        values.push(value);
    }
    item.group(1, &format!("pub fn {method}("), &arguments, &format!(") -> {path}<'c> {{"), "");
    item.fields(2, &path, &values, "}", "");
    item.line(1, "}");
}

/// A method that ends the path with a call.
fn ending(item: &mut Item, uses: &Uses, call: &Call, node: &Node) {
    uses.front("Call");
    // The operation's own page says the rest, once.
    item.docs(1, &[format!("{}:", call.title), format!("{}.", uses.link(&call.product, &call.operation))]);
    condition(std::slice::from_ref(&call.product), &node.products).iter().for_each(|condition| item.line(1, condition));
    item.line(1, "#[inline]");
    let (mut arguments, mut values) = (vec!["self".to_owned()], Vec::new());
    for Argument { name, ty, from_node, .. } in &call.arguments {
        match from_node {
            Some(held) => values.push(format!("self.{held}")),
            None => {
                let [ty, _] = uses.argument(ty, &name.ident);
                arguments.push(format!("{}: {ty}", name.ident));
                values.push(name.ident.clone());
            }
        }
    }
    if let Some(required) = &call.required {
        let required = uses.path(&TypeName { product: call.product.clone(), ident: required.clone() });
        arguments.push(format!("required: {required}"));
        values.push("required".to_owned());
    }
    let operation = uses.path(&TypeName { product: call.product.clone(), ident: call.operation.clone() });
    let caller = match node.caller {
        Caller::Merchant => "",
        Caller::Brand => ", wechatpay_client::Brand",
    };
    let close = format!(") -> Call<'c, {operation}{caller}> {{");
    item.group(1, &format!("pub fn {}(", call.method.ident), &arguments, &close, "");
    let made = format!("{operation}::new({})", values.join(", "));
    item.group(2, "Call::new(", &["self.client".to_owned(), made], ")", "");
    item.line(1, "}");
}
