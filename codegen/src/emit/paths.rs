//! `paths/`: the tree of the fluent calls, a file for each segment right below a root.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    code::{Uses, cfg, docs, ident, pretty},
    file::File,
};
use crate::plan::{Argument, Call, Name, Node, Plan, Product, TypeName};

/// The way into the tree: methods on the client.
pub(super) fn entrance(plan: &Plan) -> Result<File, syn::Error> {
    let everything = all_products(plan);
    let mut modules = String::new();
    for root in &plan.roots {
        let (cfg, name) = (cfg(&root.products, &everything), ident(&root.method.ident));
        modules.push_str(&pretty(quote!(#cfg pub mod #name;))?);
    }
    let methods = plan.roots.iter().map(|root| {
        let (cfg, lines) = (cfg(&root.products, &everything), docs(&[format!("`{}`", root.path)]));
        let (module, name, ty) = (ident(&root.method.ident), ident(&root.method.ident), ident(&root.ident));
        quote!(#lines #cfg #[inline] pub fn #name(&self) -> #module::#ty<'_> { #module::#ty { client: self } })
    });
    let block = pretty(quote!(impl Client { #(#methods)* }))?;
    let docs = ["The tree of the fluent calls: every node is a segment of the URL path.".to_owned()];
    let imports = "use crate::Client;\n".to_owned();
    Ok(File::of_all(&docs).with_imports(imports).with_blocks(vec![modules, block]))
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
    // What one product alone exports is imported; where several meet, each name says whose it is.
    let (uses, own) = match node.products.as_slice() {
        [only] => (
            products.iter().find(|product| product.name == *only).map(Uses::of).unwrap_or_default(),
            Some(format!("crate::products::{only}")),
        ),
        _ => (Uses::default(), None),
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
    let (cfg, lines, name) = (cfg(&node.products, file), docs(&[format!("`{}`", node.path)]), ident(&node.ident));
    let visible = entry.then(|| quote!(pub(super)));
    let held = node.held.iter().map(|held| {
        let (name, ty) = (ident(&held.name.ident), uses.ty(&held.ty));
        quote!(#visible #name: #ty)
    });
    // No derives: a call passes through each node once, and there are as many nodes as operations and more.
    pretty(quote! {
        #lines #cfg
        pub struct #name<'c> { #visible client: &'c Client, #(#held,)* }
    })
}

fn methods(uses: &Uses, node: &Node, file: &[String], children_in_modules: bool) -> Result<String, syn::Error> {
    let (condition, name) = (cfg(&node.products, file), ident(&node.ident));
    let calls = node.calls.iter().map(|call| ending(uses, call, &node.products));
    let steps = node.children.iter().map(|child| step(uses, node, child, children_in_modules));
    pretty(quote!(#condition impl<'c> #name<'c> { #(#calls)* #(#steps)* }))
}

/// A method that leads to the next node.
fn step(uses: &Uses, node: &Node, child: &Node, in_module: bool) -> TokenStream {
    let (cfg, lines) = (cfg(&child.products, &node.products), docs(&[format!("`{}`", child.path)]));
    let (method, ty) = (ident(&child.method.ident), ident(&child.ident));
    let path = if in_module { quote!(#method::#ty) } else { quote!(#ty) };
    let carried = node.held.iter().map(|held| ident(&held.name.ident)).map(|name| quote!(#name: self.#name));
    match child.held.last().filter(|_| child.takes_value) {
        Some(Argument { name: Name { ident: name, .. }, ty, .. }) => {
            let name = ident(name);
            let (argument, value) = uses.argument(ty, &name);
            quote! {
                #lines #cfg
                #[inline]
                pub fn #method(self, #name: #argument) -> #path<'c> {
                    #path { client: self.client, #(#carried,)* #value }
                }
            }
        }
        None => quote! {
            #lines #cfg
            #[inline]
            pub fn #method(self) -> #path<'c> {
                #path { client: self.client, #(#carried,)* }
            }
        },
    }
}

/// A method that ends the path with a call.
fn ending(uses: &Uses, call: &Call, node: &[String]) -> TokenStream {
    uses.front("Call");
    // The operation's own page says the rest, once.
    let about = [format!("{}:", call.title), format!("{}.", uses.link(&call.product, &call.operation))];
    let (cfg, lines) = (cfg(std::slice::from_ref(&call.product), node), docs(&about));
    let method = ident(&call.method.ident);
    let (mut arguments, mut values) = (Vec::new(), Vec::new());
    for Argument { name, ty, from_node, .. } in &call.arguments {
        match from_node {
            Some(held) => {
                let held = ident(held);
                values.push(quote!(self.#held));
            }
            None => {
                let name = ident(&name.ident);
                let (ty, _) = uses.argument(ty, &name);
                arguments.push(quote!(#name: #ty));
                values.push(quote!(#name));
            }
        }
    }
    if let Some(required) = &call.required {
        let required = uses.named(&TypeName { product: call.product.clone(), ident: required.clone() });
        arguments.push(quote!(required: #required));
        values.push(quote!(required));
    }
    let operation = uses.named(&TypeName { product: call.product.clone(), ident: call.operation.clone() });
    quote! {
        #lines #cfg
        #[inline]
        pub fn #method(self, #(#arguments),*) -> Call<'c, #operation> {
            Call::new(self.client, #operation::new(#(#values),*))
        }
    }
}
