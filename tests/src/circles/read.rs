//! What one module's code says: its items, its imports, and the paths that it names.
//!
//! Items behind `#[cfg(test)]` and `#[cfg(doctest)]` are left out. So is what
//! `quote!` quotes: it is another crate's code.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::{
    Attribute, Item, Meta, UseTree, Visibility,
    visit::{self, Visit},
};

/// A path as it stands in code: its names from left to right.
pub(super) type Path = Vec<String>;

/// What stands in a module.
#[derive(Default)]
pub(super) struct Found<'a> {
    /// The modules that it declares.
    pub modules: Vec<Declared<'a>>,
    /// The names that it defines.
    pub items: BTreeSet<String>,
    /// The macros that it defines, and whether they are exported at the crate's root.
    pub macros: Vec<(String, bool)>,
    /// Its `use` lines, a path each.
    pub imports: Vec<Import>,
    /// The paths in its code.
    pub mentions: BTreeSet<Path>,
}

/// A module that is declared.
pub(super) struct Declared<'a> {
    pub name: String,
    /// What stands in it, unless that is a file.
    pub content: Option<&'a [Item]>,
    pub is_test: bool,
}

/// One path of a `use` line.
pub(super) struct Import {
    /// The name that it has here: `*` for everything, none for `_`.
    pub name: Option<String>,
    pub path: Path,
    /// Whether it is exported again.
    pub again: bool,
}

/// Reads the items of a module.
pub(super) fn items<'a>(items: impl Iterator<Item = &'a Item>) -> Found<'a> {
    let mut found = Found::default();
    for item in items {
        let off = attributes(item).iter().any(is_off);
        match item {
            Item::Mod(module) => found.modules.push(Declared {
                name: module.ident.to_string(),
                content: module.content.as_ref().map(|(_, items)| items.as_slice()),
                is_test: off,
            }),
            _ if off => {}
            Item::Macro(defined) if let Some(name) = &defined.ident => {
                let exported = defined.attrs.iter().any(|attribute| attribute.path().is_ident("macro_export"));
                found.macros.push((name.to_string(), exported));
                found.tokens(defined.mac.tokens.clone());
            }
            _ => {
                found.items.extend(name(item));
                if let Item::Macro(call) = item {
                    found.items.extend(made_by_macro(call.mac.tokens.clone()));
                }
                found.visit_item(item);
            }
        }
    }
    found
}

/// The file that an item includes.
pub(super) fn include(item: &Item) -> Option<String> {
    let Item::Macro(call) = item else { return None };
    let name = call.mac.path.is_ident("include").then(|| call.mac.tokens.to_string())?;
    Some(name.trim_matches('"').to_owned())
}

impl<'ast> Visit<'ast> for Found<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if !attributes(item).iter().any(is_off) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if !item.attrs.iter().any(is_off) {
            visit::visit_impl_item_fn(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if item.leading_colon.is_none() {
            let again = !matches!(item.vis, Visibility::Inherited);
            self.imports(&item.tree, &Vec::new(), again);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            self.mentions.insert(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.visit_path(&call.path);
        let name = call.path.segments.last().map(|segment| segment.ident.to_string());
        if !matches!(name.as_deref(), Some("quote" | "quote_spanned" | "parse_quote")) {
            self.tokens(call.tokens.clone());
        }
    }

    /// `#[serde(with = "crate::…")]` names a path inside a text; no other attribute names one.
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if let Meta::List(list) = &attribute.meta
            && attribute.path().is_ident("serde")
        {
            for token in list.tokens.clone() {
                if let TokenTree::Literal(literal) = token
                    && let Ok(path) = syn::parse_str::<syn::Path>(literal.to_string().trim_matches('"'))
                {
                    self.visit_path(&path);
                }
            }
        }
    }
}

impl Found<'_> {
    fn imports(&mut self, tree: &UseTree, before: &Path, again: bool) {
        let with = |name: String| [before.as_slice(), &[name]].concat();
        match tree {
            UseTree::Path(path) => self.imports(&path.tree, &with(path.ident.to_string()), again),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.imports(tree, before, again)),
            UseTree::Glob(_) => self.imports.push(Import { name: Some("*".to_owned()), path: before.clone(), again }),
            UseTree::Name(name) if name.ident == "self" => {
                self.imports.push(Import { name: before.last().cloned(), path: before.clone(), again });
            }
            UseTree::Name(name) => {
                let name = name.ident.to_string();
                self.imports.push(Import { name: Some(name.clone()), path: with(name), again });
            }
            UseTree::Rename(renamed) => {
                let path = if renamed.ident == "self" { before.clone() } else { with(renamed.ident.to_string()) };
                let name = renamed.rename.to_string();
                self.imports.push(Import { name: Some(name).filter(|name| name != "_"), path, again });
            }
        }
    }

    /// Gathers the paths among tokens that are not parsed: the arguments and the bodies of macros.
    fn tokens(&mut self, tokens: TokenStream) {
        let (mut path, mut colons, mut after_dot) = (Path::new(), 0, false);
        for token in tokens {
            match token {
                TokenTree::Ident(ident) if colons == 2 && !path.is_empty() => path.push(ident.to_string()),
                TokenTree::Ident(ident) => {
                    self.mention(&mut path);
                    if !after_dot {
                        path.push(ident.to_string());
                    }
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => {
                    colons += 1;
                    continue;
                }
                TokenTree::Punct(punct) => {
                    self.mention(&mut path);
                    after_dot = punct.as_char() == '.';
                    colons = 0;
                    continue;
                }
                TokenTree::Group(group) => {
                    self.mention(&mut path);
                    self.tokens(group.stream());
                }
                TokenTree::Literal(_) => self.mention(&mut path),
            }
            (colons, after_dot) = (0, false);
        }
        self.mention(&mut path);
    }

    fn mention(&mut self, path: &mut Path) {
        if !path.is_empty() {
            self.mentions.insert(std::mem::take(path));
        }
    }
}

/// The names after `struct`, `enum` and the like: what a macro is asked to define.
fn made_by_macro(tokens: TokenStream) -> Vec<String> {
    let mut names = Vec::new();
    let mut defines = false;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if defines => {
                names.push(ident.to_string());
                defines = false;
            }
            TokenTree::Ident(ident) => {
                defines = matches!(
                    ident.to_string().as_str(),
                    "struct" | "enum" | "fn" | "const" | "static" | "trait" | "type" | "union"
                );
            }
            TokenTree::Group(group) => names.extend(made_by_macro(group.stream())),
            TokenTree::Punct(_) | TokenTree::Literal(_) => defines = false,
        }
    }
    names
}

fn name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::ForeignMod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Whether an attribute leaves its item out of everything but tests.
fn is_off(attribute: &Attribute) -> bool {
    match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => {
            holds(&list.tokens.clone().into_iter().collect::<Vec<_>>()) == Some(false)
        }
        Meta::Path(path) => path.is_ident("test"),
        _ => false,
    }
}

/// What a condition of `cfg` comes to outside of tests; none where it depends on something else.
fn holds(condition: &[TokenTree]) -> Option<bool> {
    match condition {
        [TokenTree::Ident(name)] if name == "test" || name == "doctest" => Some(false),
        [TokenTree::Ident(name), TokenTree::Group(group)] => {
            let inside: Vec<TokenTree> = group.stream().into_iter().collect();
            let mut parts =
                inside.split(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')).map(holds);
            match name.to_string().as_str() {
                "not" => parts.next().flatten().map(|holds| !holds),
                "all" => parts.any(|part| part == Some(false)).then_some(false),
                "any" => parts.all(|part| part == Some(false)).then_some(false),
                _ => None,
            }
        }
        _ => None,
    }
}
