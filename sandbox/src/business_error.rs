//! A business error on demand: one that the operation itself documents.
//!
//! In: its code, which calls it is for, and what it says where it is to say
//! something else than usual. Out: the refusal. It always holds that there is
//! none with a code or a status that the operation's table does not have.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use wechatpay_codegen::{
    api::{ErrorCode, Kind, Location, Operation},
    description::{Description, Head},
};

use crate::{error::SandboxError, error_table, refusal::Refusal};

/// An error of an operation's own table, which calls get in place of what they ask for.
///
/// A call gets it where its signature and its parameters are right, signed as every error is, and nothing is done. One
/// of them says that something was done: after `USERPAYING` an order by payment code waits for the payer.
///
/// ```no_run
/// # async fn run() -> Result<(), wechatpay_sandbox::SandboxError> {
/// use wechatpay_sandbox::{BusinessError, Sandbox};
///
/// let sandbox = Sandbox::start().await?;
/// sandbox.inject_error(BusinessError::new("NOT_ENOUGH").operation("create_refund").number("REFUND-0001").times(2))?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct BusinessError {
    pub(crate) code: String,
    pub(crate) operation: Option<String>,
    pub(crate) number: Option<String>,
    pub(crate) times: Option<u64>,
    pub(crate) status: Option<u16>,
    pub(crate) message: Option<String>,
    pub(crate) detail: Option<Value>,
}

impl BusinessError {
    /// The error with this code, in any of its spellings, for every call of every operation that documents it.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            operation: None,
            number: None,
            times: None,
            status: None,
            message: None,
            detail: None,
        }
    }

    /// Only for this operation, by its `operationId`.
    pub fn operation(self, operation: impl Into<String>) -> Self {
        Self { operation: Some(operation.into()), ..self }
    }

    /// Only for calls that name this number, or another text, in path, query or body: an `out_trade_no`, a
    /// `bill_date` …
    pub fn number(self, number: impl Into<String>) -> Self {
        Self { number: Some(number.into()), ..self }
    }

    /// Only for so many of the next of these calls.
    pub fn times(self, times: u64) -> Self {
        Self { times: Some(times), ..self }
    }

    /// Another of the documented statuses than the first.
    pub fn status(self, status: u16) -> Self {
        Self { status: Some(status), ..self }
    }

    /// Another message than the code's meaning.
    pub fn message(self, message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..self }
    }

    /// Another `detail` than the usual one, which `PARAM_ERROR` alone has.
    pub fn detail(self, detail: Value) -> Self {
        Self { detail: Some(detail), ..self }
    }

    /// Whether an operation documents it.
    pub(crate) fn is_documented(&self, api: &Description, operation: &Operation) -> bool {
        self.of(api, operation).is_some()
    }

    /// What an operation documents under this code, where it has this status.
    fn of<'a>(&self, api: &'a Description, operation: &'a Operation) -> Option<&'a ErrorCode> {
        let error = error_table::find(api, operation, &self.code)?;
        self.status.is_none_or(|status| statuses(error).contains(&status)).then_some(error)
    }

    /// Refuses what no operation that it is for documents, and says what it documents.
    pub(crate) fn check(&self, api: &Description) -> Result<(), NoSuchError> {
        let is_for = |head: &&Head| self.operation.as_ref().is_none_or(|id| *id == head.id);
        let heads = api.heads().iter().map(|head| &**head).filter(is_for);
        let operations: Vec<&Operation> = heads.filter_map(|head| api.operation(head)).collect();
        if operations.iter().any(|operation| self.is_documented(api, operation)) {
            return Ok(());
        }
        let Some(operation) = operations.first() else {
            return Err(NoSuchError::Operation(self.operation.clone().unwrap_or_default()));
        };
        let errors = operations.iter().filter_map(|operation| error_table::find(api, operation, &self.code));
        let documented: BTreeSet<u16> = errors.flat_map(statuses).collect();
        if !documented.is_empty() {
            return Err(NoSuchError::Status { code: self.code.clone(), statuses: documented.into_iter().collect() });
        }
        Err(if self.operation.is_some() { NoSuchError::of(api, operation) } else { NoSuchError::Nowhere })
    }

    /// What a call of the operation gets; `None` where it does not document the error.
    pub(crate) fn refusal(&self, api: &Description, operation: &Operation) -> Option<Refusal> {
        let error = self.of(api, operation)?;
        let status = self.status.unwrap_or_else(|| error_table::status(error));
        let status = http::StatusCode::from_u16(status).ok()?;
        let message = self.message.clone().unwrap_or_else(|| message(error));
        let detail = self.detail.clone().or_else(|| usual_detail(error, operation, api));
        Some(Refusal::documented(status, self.code.clone(), message, detail))
    }
}

/// The statuses that an error can have.
fn statuses(error: &ErrorCode) -> Vec<u16> {
    if error.statuses.is_empty() { vec![error_table::status(error)] } else { error.statuses.clone() }
}

/// Why an error cannot be had. The code that was asked for may be a text of a stranger, and is not repeated.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NoSuchError {
    #[error("there is no operation {0}: `GET /_sandbox/operations` lists them")]
    Operation(String),
    #[error("no operation documents this code")]
    Nowhere,
    #[error("{code} has the status {}", listed(statuses, " or "))]
    Status { code: String, statuses: Vec<u16> },
    #[error("{0} documents no errors")]
    Nothing(String),
    #[error("{operation} does not document this code; its table has {}", listed(codes, ", "))]
    Code { operation: String, codes: Vec<String> },
}

impl NoSuchError {
    /// Of a code that the operation does not document: with those that it documents, its own and then the common ones.
    pub(crate) fn of(api: &Description, operation: &Operation) -> Self {
        let mut codes: Vec<String> = Vec::new();
        for error in error_table::own(api, operation).chain(error_table::common(api)) {
            if !codes.contains(&error.code) {
                codes.push(error.code.clone());
            }
        }
        let operation = operation.id.clone();
        if codes.is_empty() { Self::Nothing(operation) } else { Self::Code { operation, codes } }
    }

    /// The same in Chinese.
    pub(crate) fn chinese(&self) -> String {
        match self {
            Self::Operation(id) => format!("没有接口 {id}：`GET /_sandbox/operations` 列出全部接口"),
            Self::Nowhere => "没有接口的文档中有这个错误码".to_owned(),
            Self::Status { code, statuses } => format!("{code} 的状态码是 {}", listed(statuses, " 或 ")),
            Self::Nothing(operation) => format!("接口 {operation} 的文档中没有错误码"),
            Self::Code { operation, codes } => {
                format!("接口 {operation} 的文档中没有这个错误码，可用的有：{}", listed(codes, "、"))
            }
        }
    }
}

impl From<NoSuchError> for SandboxError {
    fn from(error: NoSuchError) -> Self {
        Self::UnknownFault { reason: error.to_string() }
    }
}

fn listed<T: ToString>(items: &[T], between: &str) -> String {
    items.iter().map(T::to_string).collect::<Vec<_>>().join(between)
}

/// What an error says: its meaning, as a message ends, without a full stop.
pub(crate) fn message(error: &ErrorCode) -> String {
    // What is code in a text for readers is not marked in a response.
    error.explained.meaning.zh.trim_end_matches('。').replace('`', "")
}

/// The `detail` that goes with an error: a wrong parameter is named, the first that the operation has.
fn usual_detail(error: &ErrorCode, operation: &Operation, api: &Description) -> Option<Value> {
    if error.code != "PARAM_ERROR" {
        return None;
    }
    let body = operation.body.as_ref().map(|body| api.follow(&body.schema));
    let property = body.and_then(|schema| match &schema.kind {
        Kind::Object(properties) => properties.first(),
        _ => None,
    });
    let (location, field) = match (property, operation.parameters.first()) {
        (Some(property), _) => ("body", format!("/body/{}", property.wire)),
        (None, Some(parameter)) => {
            let location = match parameter.location {
                Location::Path => "uri_template",
                Location::Query => "query",
                Location::Header => "header",
            };
            (location, parameter.property.wire.clone())
        }
        (None, None) => return None,
    };
    Some(json!({"field": field, "value": "", "issue": "is refused on demand", "location": location}))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec;

    fn checked(error: BusinessError) -> Result<(), String> {
        error.check(&spec::load(None).expect("a description")).map_err(|error| error.to_string())
    }

    #[test]
    fn check_code_that_the_table_does_not_have_is_refused_with_those_that_it_has() {
        let refused = checked(BusinessError::new("USERPAYING").operation("jsapi_prepay")).expect_err("a refusal");
        for named in ["jsapi_prepay", "OUT_TRADE_NO_USED", "OPENID_MISMATCH", "SYSTEM_ERROR"] {
            assert!(refused.contains(named), "{named}: {refused}");
        }
        assert!(!refused.contains('*') && !refused.contains("USERPAYING"), "{refused}");
    }

    #[test]
    fn check_operation_or_code_that_there_is_not_is_refused() {
        assert!(checked(BusinessError::new("NOT_ENOUGH").operation("pay")).is_err());
        assert!(checked(BusinessError::new("NO_SUCH_CODE")).is_err());
        assert_eq!(checked(BusinessError::new("NOT_ENOUGH")), Ok(()));
        assert_eq!(checked(BusinessError::new("NOT_ENOUGH").operation("create_refund")), Ok(()));
    }

    #[test]
    fn check_status_is_one_of_the_documented_ones() {
        let asked = |status| checked(BusinessError::new("MCH_NOT_EXISTS").operation("jsapi_prepay").status(status));
        assert_eq!((asked(400), asked(404)), (Ok(()), Ok(())));
        let refused = asked(403).expect_err("a refusal");
        assert!(refused.contains("400 or 404"), "{refused}");
        assert!(checked(BusinessError::new("NOT_ENOUGH").status(200)).is_err());
    }

    #[test]
    fn refusal_of_every_code_of_every_operation_has_status_message_and_code() {
        let api = spec::load(None).expect("a description");
        for (_, operation) in api.operations() {
            for error in error_table::own(&api, operation).chain(error_table::common(&api)) {
                for code in error.spellings.iter().chain([&error.code]) {
                    let refusal = BusinessError::new(code).refusal(&api, operation);
                    let refusal = refusal.unwrap_or_else(|| panic!("{code} of {}", operation.id));
                    let body = refusal.body();
                    assert!(
                        refusal.status.is_client_error()
                            || refusal.status.as_u16() == 202
                            || refusal.status.is_server_error()
                    );
                    assert_eq!(body["code"].as_str(), Some(code.as_str()));
                    let message = body["message"].as_str().unwrap_or_default();
                    assert!(!message.is_empty() && !message.ends_with('。'), "{code}: {message}");
                }
            }
        }
    }
}
