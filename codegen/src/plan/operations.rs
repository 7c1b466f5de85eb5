//! Operations: a struct of parameters and body fields.
//!
//! In: operations of the `Api`. Out: their structs, and the constants that the
//! route table holds.

use super::{
    Advance, Called, Case, Field, Form, Name, Operation, Pages, RequestPart, Scope, Settles, Shape, Type, docs,
    planner::Planner, types::Hint,
};
use crate::api::{self, Location};

impl<'a> Planner<'a> {
    pub(super) fn operation(
        &mut self,
        product: &'a api::Product,
        operation: &'a api::Operation,
        routes: &mut Scope,
    ) -> Operation {
        let name = self.operations[&(product.name.clone(), operation.id.clone())].clone();
        let mut scope = Scope::of_fields();
        let mut fields = Vec::new();
        for parameter in &operation.parameters {
            let part = match parameter.location {
                Location::Path => RequestPart::Path,
                Location::Query => RequestPart::Query,
                Location::Header => RequestPart::Header,
            };
            fields.push(self.field(&product.name, &name.ident, &mut scope, part, &parameter.property));
        }
        let body = operation.body.as_ref();
        match body {
            Some(body) if body.upload.is_some() => {
                let owner = (product.name.as_str(), name.ident.as_str());
                fields.extend(self.upload(owner, &mut scope, body));
            }
            Some(body) => {
                let whole = self.api.is_sensitive(&body.schema);
                for property in self.api.properties(&body.schema) {
                    let field = self.field(&product.name, &name.ident, &mut scope, RequestPart::Body, property);
                    fields.push(Field { hidden: field.hidden || whole, ..field });
                }
            }
            None => {}
        }
        let asked: Vec<Name> = fields.iter().map(|field| field.name.clone()).collect();
        let sentence = format!("The response to [`{0}`](super::{0}).", name.ident);
        let response_name = Hint::of(&format!("{}Response", name.ident), sentence);
        let response =
            operation.response.schema.as_ref().map(|schema| self.type_of(&product.name, schema, &response_name));
        let link = match operation.response.file {
            true => Some("a file".to_owned()),
            false => response.as_ref().map(Type::link),
        };
        let (encrypted, sensitive) = self.private(operation);
        self.nothing_null_is_sent(operation);
        let leads_to_a_file = operation.response.schema.as_ref().is_some_and(|schema| self.api.follow(schema).download);
        Operation {
            route: {
                let called = Called { wire: &operation.id, renamed: None, origin: &operation.origin };
                routes.name(called, Case::Shouty, &mut self.found)
            },
            docs: docs::operation(self.api, product, operation, link.as_deref(), self.house),
            title: docs::title(&operation.docs).unwrap_or_else(|| operation.id.clone()),
            method: operation.method.clone(),
            template: operation.template.clone(),
            success: operation.response.status,
            caller: operation.caller,
            retry: match operation.retry {
                api::Retry::Read => "Read",
                api::Retry::Idempotent => "Idempotent",
                api::Retry::Never => "Never",
            },
            encrypted,
            sensitive,
            errors: operation.errors.iter().filter_map(|key| self.error_names.get(key).cloned()).collect(),
            error_docs: docs::errors(self.api, operation),
            fields,
            required: None,
            has_body: body.is_some_and(|body| body.upload.is_none()),
            form: body.and_then(written_out).map(|(form, _)| Form {
                file: form.file.clone(),
                filename: form.filename.clone(),
                digest: form.digest.clone(),
                algorithm: form.algorithm.clone(),
                sm3: form.sm3,
            }),
            file: operation.response.file,
            leads_to_a_file,
            pages: operation.pagination.as_ref().and_then(|names| self.pages(&asked, names, response.as_ref()?)),
            settles: operation.poll.as_ref().and_then(|poll| self.settles(poll, response.as_ref()?)),
            response,
            name,
        }
    }

    /// The file, and what else users say of it.
    fn upload(&mut self, (product, owner): (&str, &str), scope: &mut Scope, body: &'a api::Body) -> Vec<Field> {
        let Some((form, properties)) = written_out(body) else {
            let docs = docs::item(self.api.follow(&body.schema), "The file.");
            let wire = self.house.upload.file;
            return vec![self.file(scope, wire, None, docs, &body.schema.origin)];
        };
        let whole = self.api.is_sensitive(&body.schema);
        let mut fields = Vec::new();
        for property in properties {
            if property.wire == form.file {
                let docs = docs::field(self.api, &property.wire, &property.schema);
                let (renamed, origin) = (property.renamed.as_ref(), &property.schema.origin);
                fields.insert(0, self.file(scope, &property.wire, renamed, docs, origin));
            } else if property.wire == form.meta {
                let whole = whole || self.api.is_sensitive(&property.schema);
                let described = self.api.properties(&property.schema).iter();
                for property in described.filter(|property| !form.fills(&property.wire)) {
                    let field = self.field(product, owner, scope, RequestPart::Body, property);
                    fields.push(Field { hidden: field.hidden || whole, ..field });
                }
            } else {
                let field = self.field(product, owner, scope, RequestPart::Part, property);
                fields.push(Field { hidden: field.hidden || whole, ..field });
            }
        }
        fields
    }

    fn file(
        &mut self,
        scope: &mut Scope,
        wire: &str,
        renamed: Option<&String>,
        docs: Vec<String>,
        origin: &api::Origin,
    ) -> Field {
        Field {
            name: scope.name(Called { wire, renamed, origin }, Case::Snake, &mut self.found),
            part: RequestPart::Upload,
            docs,
            setter_docs: vec!["The file.".to_owned()],
            ty: Type::Upload,
            optional: false,
            skip_none: false,
            hidden: false,
        }
    }

    fn pages(&self, asked: &[Name], names: &api::Pagination, response: &Type) -> Option<Pages> {
        let parameter = |name: &str| asked.iter().find(|known| known.wire == name).map(|known| known.ident.clone());
        let fields = self.fields_of(response)?;
        let field = |name: &str| fields.iter().find(|field| field.name.wire == name);
        let items = field(&names.items)?;
        let Type::List(item) = &items.ty else { return None };
        Some(Pages {
            by: match &names.by {
                api::Advance::Offset(name) => Advance::Offset(parameter(name)?),
                api::Advance::Page(name) => Advance::Page(parameter(name)?),
                api::Advance::PageFromZero(name) => Advance::PageFromZero(parameter(name)?),
                api::Advance::Cursor { cursor, next } => {
                    Advance::Cursor(parameter(cursor)?, field(next)?.name.ident.clone())
                }
            },
            limit: names.limit.as_deref().and_then(parameter),
            items: items.name.ident.clone(),
            item: (**item).clone(),
            total: names.total.as_deref().and_then(field).map(|field| field.name.ident.clone()),
        })
    }

    fn settles(&self, poll: &api::Poll, response: &Type) -> Option<Settles> {
        let (mut path, mut ty) = (Vec::new(), response);
        for wire in &poll.state {
            let field = self.fields_of(ty)?.iter().find(|field| field.name.wire == *wire)?;
            path.push((field.name.ident.clone(), field.optional));
            ty = &field.ty;
        }
        let Type::Named(name, _) = ty else { return None };
        let Shape::Enum(variants) = &self.items.get(name)?.shape else { return None };
        let finals = variants.iter().filter(|variant| poll.finals.contains(&variant.name.wire));
        let finals = finals.map(|variant| variant.name.ident.clone()).collect();
        Some(Settles { path, state: ty.clone(), finals })
    }

    fn fields_of(&self, ty: &Type) -> Option<&[Field]> {
        let Type::Named(name, _) = ty else { return None };
        match &self.items.get(name)?.shape {
            Shape::Struct { fields, .. } => Some(fields),
            _ => None,
        }
    }
}

/// The form of an upload whose parts are written out, and these.
pub(super) fn written_out(body: &api::Body) -> Option<(&api::Form, &[api::Property])> {
    match (&body.upload, &body.schema.kind) {
        (Some(form), api::Kind::Object(properties)) => Some((form, properties)),
        _ => None,
    }
}
