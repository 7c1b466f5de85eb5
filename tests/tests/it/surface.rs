//! The description beside what is known of the API: field by field, nothing is dropped in silence.
//!
//! `tests/data/surface.txt` lists the operations with their parameters and fields as other sources have them. What
//! the documents leave out, give another kind, or require of a response though a source does not, they say in
//! the field's own `x-provenance`, or by its name in backticks in a note of what stands around it.

use std::{collections::BTreeMap, fs};

use wechatpay_codegen::{
    api::{Api, Docs, Kind, Location, Operation, Product, Property, Schema},
    describe,
};
use wechatpay_tests::{real_specs, workspace};

/// An operation of the list.
struct Listed {
    call: String,
    /// Place (`path`, `query`, `body`, `response`) and fields.
    places: Vec<(String, Vec<Field>)>,
}

/// A field of the list.
struct Field {
    path: Vec<String>,
    kind: char,
    required: bool,
    encrypted: bool,
}

impl Field {
    fn new(text: &str) -> Self {
        let (path, rest) = text.rsplit_once(':').expect("name:kind");
        let kind = rest.chars().next().expect("a kind");
        let path = path.split('.').map(str::to_owned).collect();
        Self { path, kind, required: rest.contains('!'), encrypted: rest.contains('*') }
    }
}

fn list() -> Vec<Listed> {
    let path = workspace().join("tests/data/surface.txt");
    let text = fs::read_to_string(path).expect("the list is part of the workspace");
    let mut all: Vec<Listed> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut words = line.split_whitespace().map(str::to_owned);
        let mut next = || words.next().expect("a word");
        if line.starts_with(' ') {
            let place = next();
            let fields = words.map(|word| Field::new(&word)).collect();
            all.last_mut().expect("an operation comes first").places.push((place, fields));
        } else {
            all.push(Listed { call: format!("{} {}", next(), next()), places: Vec::new() });
        }
    }
    all
}

/// Method and path, whatever the variables are called.
fn anonymous(call: &str) -> String {
    let segment = |segment: &str| if segment.starts_with('{') { "{}".to_owned() } else { segment.to_owned() };
    call.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// What a schema is, as the list has it.
fn kind(api: &Api, schema: &Schema) -> char {
    match &api.follow(schema).kind {
        Kind::Object(_) | Kind::Map(_) => 'o',
        Kind::Array(_) => 'a',
        Kind::Integer | Kind::IntegerEnum(_) => 'i',
        Kind::Number => 'n',
        Kind::Boolean => 'b',
        Kind::Any => 'x',
        _ => 's',
    }
}

/// An object or the objects of a list.
fn inside<'a>(api: &'a Api, schema: &'a Schema) -> &'a Schema {
    match &api.follow(schema).kind {
        Kind::Array(items) => inside(api, items),
        _ => schema,
    }
}

fn names(docs: &Docs, name: &str) -> bool {
    docs.notes_contain(&format!("`{name}`"))
}

/// The words of a note that explain another kind, and that explain why a field is required.
const KIND: [&str; 7] = ["text", "string", "number", "integer", "list", "object", "boolean"];
const REQUIRED: [&str; 5] = ["requir", "optional", "lack", "always", "leave"];

/// What differs between a place of the list and the properties that the documents have there.
fn differences<'a>(
    api: &Api,
    around: &[&Docs],
    top: &[&Property],
    fields: impl Iterator<Item = &'a Field>,
    sent: bool,
) -> Vec<String> {
    let mut found = Vec::new();
    'fields: for field in fields {
        let shown = field.path.join(".");
        let mut docs = around.to_vec();
        let mut properties = top.to_vec();
        let mut here = None;
        for name in &field.path {
            let noted = docs.iter().any(|docs| names(docs, name));
            let Some(property) = properties.into_iter().find(|property| property.wire == *name) else {
                if !noted {
                    found.push(format!("`{shown}` is missing"));
                }
                continue 'fields;
            };
            docs.extend(api.layers(&property.schema).map(|layer| &layer.docs));
            let within = inside(api, &property.schema);
            docs.extend(api.layers(within).map(|layer| &layer.docs));
            properties = api.properties(within).iter().collect();
            here = Some((property, noted));
        }
        let Some((property, noted)) = here else { continue };
        if noted {
            continue;
        }
        let says = |stems: &[&str]| {
            let provenance = property.schema.docs.provenance.as_deref().unwrap_or_default();
            stems.iter().any(|stem| provenance.contains(stem))
        };
        let is = kind(api, &property.schema);
        if is != field.kind && !(field.kind == 'x' && is == 'o') && !says(&KIND) {
            found.push(format!("`{shown}` is {is}, and the list has {}", field.kind));
        }
        if !sent && property.required && !field.required && !says(&REQUIRED) {
            found.push(format!("`{shown}` is required, and a source lacks it"));
        }
        let within = inside(api, &property.schema);
        if field.encrypted && !api.is_encrypted(within) && !says(&["encrypt"]) {
            found.push(format!("`{shown}` is to be encrypted"));
        }
    }
    found
}

fn compare(api: &Api, product: &Product, operation: &Operation, listed: &Listed) -> Vec<String> {
    let mut found = Vec::new();
    for (place, fields) in &listed.places {
        let parameters = |location| {
            let of = operation.parameters.iter().filter(move |parameter| parameter.location == location);
            of.map(|parameter| &parameter.property).collect::<Vec<_>>()
        };
        let schema = match place.as_str() {
            "body" => operation.body.as_ref().map(|body| &body.schema),
            "response" => operation.response.schema.as_ref(),
            _ => None,
        };
        let top = match place.as_str() {
            // The names of variables are nobody's but the documents'.
            "path" => {
                let (ours, theirs) = (parameters(Location::Path).len(), fields.len());
                if ours != theirs {
                    found.push(format!("the path has {ours} variables, and the list {theirs}"));
                }
                continue;
            }
            "query" => parameters(Location::Query),
            _ => schema.into_iter().flat_map(|schema| api.properties(schema)).collect(),
        };
        // What follows from the file of an upload stands in no field.
        let form = operation.body.as_ref().and_then(|body| body.upload.as_ref()).filter(|_| place == "body");
        let follows = |field: &&Field| match (form, field.path.as_slice()) {
            (Some(form), [part]) => *part == form.file,
            (Some(form), [meta, name]) => *meta == form.meta && form.fills(name),
            _ => false,
        };
        let fields = fields.iter().filter(|field| !follows(field));
        let mut around = vec![&product.docs, &operation.docs];
        around.extend(schema.into_iter().flat_map(|schema| api.layers(schema)).map(|layer| &layer.docs));
        let differences = differences(api, &around, &top, fields, place != "response");
        found.extend(differences.into_iter().map(|difference| format!("{place}: {difference}")));
    }
    found
}

#[test]
fn operations_beside_other_sources_drop_nothing_in_silence() {
    let api = describe(&real_specs()).unwrap_or_else(|found| panic!("{found}"));
    let described: BTreeMap<_, _> = api
        .operations()
        .map(|(product, operation)| {
            (anonymous(&format!("{} {}", operation.method, operation.template)), (product, operation))
        })
        .collect();
    let (mut found, mut read) = (Vec::new(), 0);
    for listed in list() {
        read += 1;
        match described.get(&anonymous(&listed.call)) {
            Some((product, operation)) => {
                let all = compare(&api, product, operation, &listed);
                found.extend(all.into_iter().map(|one| format!("{}: {one}", listed.call)));
            }
            None => found.push(format!("{}: no document has it", listed.call)),
        }
    }
    assert!(read > 500, "only {read} operations were compared");
    assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
}

#[test]
fn field_that_the_documents_leave_out_is_found() {
    let api = describe(&real_specs()).unwrap_or_else(|found| panic!("{found}"));
    let (product, operation) =
        api.operations().find(|(_, operation)| operation.id == "native_prepay").expect("pay has it");
    let field = |text| Field::new(text);
    let listed = Listed {
        call: String::new(),
        places: vec![
            ("body".to_owned(), vec![field("amount.total:i!"), field("amount.nobody:s"), field("appid:i")]),
            ("response".to_owned(), vec![field("code_url:s")]),
        ],
    };
    assert_eq!(
        compare(&api, product, operation, &listed),
        [
            "body: `amount.nobody` is missing",
            "body: `appid` is s, and the list has i",
            "response: `code_url` is required, and a source lacks it"
        ]
    );
}

#[test]
fn note_of_a_field_excuses_what_it_speaks_of_and_nothing_else() {
    let api = describe(&real_specs()).unwrap_or_else(|found| panic!("{found}"));
    let (product, operation) =
        api.operations().find(|(_, operation)| operation.id == "native_prepay").expect("pay has it");
    let mut operation = operation.clone();
    let mut schema = operation.response.schema.take().expect("a response");
    let mut properties = api.properties(&schema).to_vec();
    let listed = Listed { call: String::new(), places: vec![("response".to_owned(), vec![Field::new("code_url:i*")])] };
    let mut found_beside = |note: &str| {
        properties[0].schema.docs.provenance = Some(note.to_owned());
        schema.kind = Kind::Object(properties.clone());
        operation.response.schema = Some(schema.clone());
        compare(&api, product, &operation, &listed)
    };
    let another_kind = "response: `code_url` is s, and the list has i";
    let required = "response: `code_url` is required, and a source lacks it";
    let encrypted = "response: `code_url` is to be encrypted";
    assert_eq!(found_beside("An older page calls it otherwise."), [another_kind, required, encrypted]);
    assert_eq!(found_beside("It is text on the page."), [required, encrypted]);
    assert_eq!(found_beside("It is always there."), [another_kind, encrypted]);
    assert_eq!(found_beside("It is not encrypted."), [another_kind, required]);
}
