//! From the parts of a request to the call that a client makes of them.
//!
//! In: an [`Assembly`]. Out: a call that is ready to be sent. What always holds: a route that the client knows keeps its
//! rules, of repetition for one.

use serde_json::Value;
use wechatpay_auth::Caller;
use wechatpay_client::{ChainCall, Client, Response};

use crate::{assembly::Assembly, failure::Failure};

/// The call as the client makes it.
pub(crate) fn chain<'c, C: Caller>(
    client: &'c Client<C>,
    made: &Assembly,
) -> Result<ChainCall<'c, Response<Value>>, Failure> {
    let mut chain = client.chain(made.template.clone());
    for (name, value) in &made.variables {
        chain = chain.var(name, value);
    }
    for (name, value) in &made.query {
        chain = chain.query(name, value);
    }
    for (name, value) in &made.headers {
        chain = chain.header(name, value);
    }
    chain = match (&made.file, &made.body) {
        (Some(file), body) => {
            let parts = body.as_ref().and_then(Value::as_object);
            for (name, part) in parts.into_iter().flatten().filter(|(name, _)| **name != file.meta) {
                let plain = part.as_str().map_or_else(|| part.to_string(), str::to_owned);
                chain = chain.part(name, plain);
            }
            let described = parts.and_then(|parts| parts.get(&file.meta)).unwrap_or(&Value::Null);
            chain.upload_as(&file.upload, file.form, described)
        }
        (None, Some(body)) => chain.json(body),
        (None, None) => chain,
    };
    match made.method.as_str() {
        "GET" => Ok(chain.get()),
        "POST" => Ok(chain.post()),
        "PUT" => Ok(chain.put()),
        "PATCH" => Ok(chain.patch()),
        "DELETE" => Ok(chain.delete()),
        method => Err(Failure::usage(format!("WeChat Pay has no call with {method}"))),
    }
}
