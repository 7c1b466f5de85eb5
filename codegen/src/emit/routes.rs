//! `routes/`: the metadata of every operation, and the table of all of them.

use quote::quote;

use super::{
    code::{ident, pretty, text},
    file::File,
    item::Item,
};
use crate::{
    api::Caller,
    plan::{Plan, Product},
};

/// The constants of one product.
pub(super) fn file(product: &Product) -> Result<File, syn::Error> {
    let mut blocks = Vec::new();
    for operation in &product.operations {
        let mut calls = vec![
            format!(".named({}, {})", text(&product.name), text(&operation.name.wire)),
            format!(".success({})", operation.success),
            format!(".retry(Retry::{})", operation.retry),
        ];
        if operation.caller == Caller::Brand {
            calls.push(".scheme(Scheme::Brand)".to_owned());
        }
        let texts = |texts: &[String]| texts.iter().map(|item| text(item)).collect::<Vec<_>>().join(", ");
        for (setter, names) in [("encrypted", &operation.encrypted), ("sensitive", &operation.sensitive)] {
            if !names.is_empty() {
                calls.push(format!(".{setter}(&[{}])", texts(names)));
            }
        }
        if !operation.errors.is_empty() {
            let errors: Vec<_> = operation.errors.iter().map(|name| format!("&errors::{name}")).collect();
            calls.push(format!(".errors(&[{}])", errors.join(", ")));
        }
        if let Some(last) = calls.last_mut() {
            last.push(';');
        }
        let (name, method) = (&operation.route.ident, text(&operation.method));
        let receiver = format!("pub const {name}: Meta = Meta::new({method}, {})", text(&operation.template));
        let mut item = Item::default();
        item.docs(0, &[format!("{}.", operation.title)]);
        item.chain(0, &receiver, &calls);
        blocks.push(item.finish()?);
    }
    let has_errors = product.operations.iter().any(|operation| !operation.errors.is_empty());
    let errors = if has_errors { "\nuse crate::products::errors;\n" } else { "" };
    let of_brands = product.operations.iter().any(|operation| operation.caller == Caller::Brand);
    let scheme = if of_brands { ", Scheme" } else { "" };
    let imports = format!("use wechatpay_client::{{Meta, Retry{scheme}}};\n{errors}");
    let about = [format!("The routes of {}.", product.title)];
    Ok(File::of(&product.file, &about).with_imports(imports).with_blocks(blocks))
}

/// The table.
pub(super) fn table(plan: &Plan) -> Result<File, syn::Error> {
    let products: Vec<_> = plan.products.iter().filter(|product| !product.operations.is_empty()).collect();
    let modules: String = products.iter().map(|product| format!("pub mod {};\n", product.name)).collect();
    let mut routes: Vec<_> =
        products.iter().flat_map(|product| product.operations.iter().map(move |o| (*product, o))).collect();
    routes.sort_by_key(|(_, operation)| (&operation.template, &operation.method));
    let entries = routes.iter().map(|(product, operation)| {
        let (product, route) = (ident(&product.name), ident(&operation.route.ident));
        quote!(&#product::#route)
    });
    let block = pretty(quote! {
        #[doc = " The table of known routes."]
        pub static ROUTES: &[&Meta] = &[#(#entries),*];
    })?;
    let docs = [
        "Every known route, in the order of path and method, whatever features are on: the dynamic".to_owned(),
        "calls look up here what an operation needs.".to_owned(),
    ];
    let imports = "use wechatpay_client::Meta;\n".to_owned();
    Ok(File::of_all(&docs).with_imports(imports).with_blocks(vec![modules, block]))
}
