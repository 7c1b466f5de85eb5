//! Operations.
//!
//! In: the operations of both sides. Out: changes of their names, their fluent calls, what they take and give, and of
//! how the client treats them. An operation is the same if method and path are.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    change::At,
    context::{Context, shown},
    fields::Owner,
    index::{Index, Operation},
    kind::Kind,
    names::{Named, compare},
    side::Part,
};
use crate::{
    api::{self, Retry, Segment},
    plan,
};

/// The operations of a side by their names.
pub(super) fn named<'i, 's>(index: &'i Index<'s>) -> Vec<Named<&'i Operation<'s>>> {
    let named = |it: &'i Operation<'s>| Named { wire: it.wire.clone(), rust: it.path(), it };
    index.operations.iter().map(named).collect()
}

impl<'s> Context<'_, 's> {
    pub(super) fn operations(&mut self, gone: &BTreeSet<String>, come: &BTreeSet<String>) {
        let (old, new) = (self.old, self.new);
        let (was, is) = (named(old), named(new));
        let compared = compare(&was, &is);
        let part = |it: &Named<&Operation<'_>>| Part::Operation(it.it.product.to_owned(), it.wire.clone());
        self.names(
            compared.fates,
            |it| it.it.product.to_owned(),
            |it| {
                (!old.side.lacks(&part(it)) && !come.contains(it.it.product)).then(|| (Kind::Added, "added".to_owned()))
            },
            |it| !new.side.lacks(&part(it)) && !gone.contains(it.it.product),
        );
        let pairs: Vec<_> = compared.pairs.into_iter().map(|(was, is)| (was.it, is.it)).collect();
        self.routes(&pairs);
        self.chains(&pairs);
        for (was, is) in pairs {
            self.operation(was, is);
        }
    }

    /// Compares the constants of the routes, which are told alone where the operation keeps its name.
    fn routes(&mut self, pairs: &[(&Operation<'s>, &Operation<'s>)]) {
        let route = |it: &Operation<'_>| format!("routes::{}::{}", it.product, it.planned.route.ident);
        let routes: BTreeMap<String, &Operation<'_>> = self.new.operations.iter().map(|it| (route(it), it)).collect();
        for (was, is) in pairs.iter().filter(|(was, is)| was.path() == is.path()) {
            let (from, to) = (route(was), route(is));
            match routes.get(&from) {
                Some(other) if other.wire != is.wire => {
                    let what =
                        format!("changes its meaning silently: it stood for `{}`, which is `{to}` now", was.wire);
                    self.changes.push(Kind::ChangedMeaning, &At::new(was.product, from, Some(&other.wire)), what);
                }
                None => {
                    let at = At::new(was.product, from, Some(&was.wire));
                    self.changes.push_as(Kind::Renamed, &at, vec![to.clone()], format!("renamed to `{to}`"));
                }
                Some(_) => {}
            }
        }
    }

    /// Compares the fluent calls: a segment that has another name is told once, whatever stands below it.
    fn chains(&mut self, pairs: &[(&Operation<'s>, &Operation<'s>)]) {
        let call = |chain: &[String]| format!("client.{}", chain.join("."));
        let calls: BTreeMap<String, &Operation<'_>> =
            self.new.operations.iter().map(|it| (call(&it.chain), it)).collect();
        let mut told = BTreeSet::new();
        for (was, is) in pairs {
            let whole = call(&was.chain);
            match calls.get(&whole) {
                Some(other) if other.wire != is.wire => {
                    let what = format!(
                        "changes its meaning silently: it called `{}`, which is `{}` now",
                        was.wire,
                        call(&is.chain)
                    );
                    self.changes.push(Kind::ChangedMeaning, &At::new(was.product, whole, Some(&other.wire)), what);
                }
                Some(_) => {}
                None => {
                    for (at, (step, now)) in was.chain.iter().zip(&is.chain).enumerate() {
                        let (from, to) = (call(&was.chain[..=at]), call(&is.chain[..=at]));
                        // Other operations, of other products too, go through the same segment.
                        if step != now && told.insert((from.clone(), to.clone())) {
                            let segment = was.described.segments.get(at).map(|segment| match segment {
                                Segment::Literal(text) | Segment::Parameter(text) => text.as_str(),
                            });
                            let what = format!("renamed to `{to}`");
                            self.changes.push_as(Kind::Renamed, &At::new(was.product, from, segment), vec![to], what);
                        }
                    }
                }
            }
        }
    }

    fn operation(&mut self, old: &Operation<'s>, new: &Operation<'s>) {
        let at = At::new(old.product, old.path(), Some(&old.wire));
        let (was, is) = (old.planned, new.planned);
        let owners = (self.owner(self.old, old), self.owner(self.new, new));
        self.fields(&owners.0, &owners.1);
        let response = |operation: &plan::Operation| match (&operation.response, operation.file) {
            (_, true) => "a file".to_owned(),
            (Some(ty), _) => format!("`{}`", shown(ty)),
            (None, _) => "nothing".to_owned(),
        };
        let same = match (&was.response, &is.response) {
            (Some(was), Some(is)) => self.pairs.are_same(was, is),
            (None, None) => was.file == is.file,
            _ => false,
        };
        if !same {
            self.changes.push(
                Kind::Retyped,
                &at,
                format!("responded with {}, responds with {}", response(was), response(is)),
            );
        }
        if was.success != is.success {
            let what = format!("succeeded with {}, succeeds with {}", was.success, is.success);
            self.changes.push(Kind::WireChanged, &at, what);
        }
        if body(old.described) != body(new.described) {
            let what = format!("sent {}, sends {}", body(old.described), body(new.described));
            self.changes.push(Kind::WireChanged, &at, what);
        }
        self.treatment(&at, old.described, new.described);
        self.abilities(&at, was, is);
        self.decisions(&at, old.described, new.described);
    }

    fn owner<'i>(&self, index: &'i Index<'s>, operation: &'i Operation<'s>) -> Owner<'s> {
        let variables: Vec<&String> = operation
            .described
            .segments
            .iter()
            .filter_map(|segment| match segment {
                Segment::Parameter(name) => Some(name),
                Segment::Literal(_) => None,
            })
            .collect();
        let place = |wire: &str| variables.iter().position(|name| *name == wire).unwrap_or(variables.len());
        let owner = Owner {
            product: operation.product.to_owned(),
            path: operation.path(),
            fields: Vec::new(),
            required: operation.planned.required.as_deref(),
            is_made: true,
            asked: true,
        };
        let schema = |(field, property): (_, Option<&'s api::Property>)| {
            let property = property.or_else(|| index.body_property(operation.described, field));
            (field, property.map(|property| &property.schema))
        };
        owner.with(operation.fields().map(schema), place)
    }

    /// Compares what the client goes by when it sends and reads.
    fn treatment(&mut self, at: &At<'_>, old: &api::Operation, new: &api::Operation) {
        if old.retry != new.retry {
            let kind = if new.retry == Retry::Read { Kind::RepeatedMore } else { Kind::RepeatedLess };
            let what = format!("`x-retry` was `{}`, is `{}`", retry(old.retry), retry(new.retry));
            self.changes.push(kind, at, what);
        }
        if old.caller != new.caller {
            let what = format!("was called by a {}, is called by a {}", old.caller.word(), new.caller.word());
            self.changes.push(Kind::WireChanged, at, what);
        }
        if old.rate_limit != new.rate_limit {
            let shown = |limit: Option<u32>| limit.map_or("absent".to_owned(), |limit| limit.to_string());
            let what = format!("`x-rate-limit` was {}, is {}", shown(old.rate_limit), shown(new.rate_limit));
            self.changes.push(Kind::Documented, at, what);
        }
        match (&old.rows, &new.rows) {
            (Some(was), Some(is)) if was != is => {
                self.changes.push(Kind::Retyped, at, format!("its file had `{was}`, has `{is}`"));
            }
            (Some(was), None) => self.changes.push(Kind::AbilityLost, at, format!("its file has no `{was}` any more")),
            (None, Some(is)) => self.changes.push(Kind::AbilityGained, at, format!("its file has `{is}`")),
            _ => {}
        }
        if let (Some(was), Some(is)) = (&old.poll, &new.poll)
            && was.state != is.state
        {
            let what = format!("its state was `{}`, is `{}`", was.state.join("."), is.state.join("."));
            self.changes.push(Kind::FinalsChanged, at, what);
        }
        let forms = [old, new].map(|it| it.body.as_ref().and_then(|body| body.upload.as_ref()));
        if let [Some(was), Some(is)] = forms
            && was != is
        {
            self.changes.push(Kind::WireChanged, at, "the parts of its upload, or the hash in them, are others");
        }
        match (&old.pagination, &new.pagination) {
            (Some(was), Some(is)) if was != is => {
                let names = |it: &api::Pagination| {
                    let total = it.total.as_deref().unwrap_or("no count");
                    let limit = it.limit.as_deref().unwrap_or("no limit");
                    let by = match &it.by {
                        api::Advance::Offset(name) => format!("`{name}`"),
                        api::Advance::Page(name) => format!("the page `{name}`"),
                        api::Advance::PageFromZero(name) => format!("the page `{name}` from 0"),
                        api::Advance::Cursor { cursor, next } => format!("the cursor `{cursor}` from `{next}`"),
                    };
                    format!("{by}, `{limit}`, `{}`, `{total}`", it.items)
                };
                let what = format!("its pages went by {}, go by {}", names(was), names(is));
                self.changes.push(Kind::WireChanged, at, what);
            }
            (Some(_), None) => self.changes.push(Kind::AbilityLost, at, "not read in pages any more"),
            (None, Some(_)) => self.changes.push(Kind::AbilityGained, at, "read in pages"),
            _ => {}
        }
    }

    /// Compares the traits that an operation has.
    fn abilities(&mut self, at: &At<'_>, old: &plan::Operation, new: &plan::Operation) {
        match (&old.settles, &new.settles) {
            (Some(was), Some(is)) => {
                if !self.pairs.are_same(&was.state, &is.state) {
                    let what = format!("waited for a `{}`, waits for a `{}`", shown(&was.state), shown(&is.state));
                    self.changes.push(Kind::Retyped, at, what);
                }
                let finals = |it: &plan::Settles| it.finals.iter().cloned().collect::<BTreeSet<_>>();
                if finals(was) != finals(is) {
                    let list = |it: &plan::Settles| {
                        finals(it).iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
                    };
                    let what = format!("was settled by {}, is settled by {}", list(was), list(is));
                    self.changes.push(Kind::FinalsChanged, at, what);
                }
            }
            (Some(_), None) => self.changes.push(Kind::AbilityLost, at, "no state to wait for any more"),
            (None, Some(_)) => self.changes.push(Kind::AbilityGained, at, "has a state to wait for"),
            (None, None) => {}
        }
    }
}

fn retry(retry: Retry) -> &'static str {
    match retry {
        Retry::Read => "read",
        Retry::Idempotent => "idempotent",
        Retry::Never => "never",
    }
}

fn body(operation: &api::Operation) -> &'static str {
    match &operation.body {
        None => "no body",
        Some(body) if body.upload.is_some() => "a file",
        Some(_) => "JSON",
    }
}
