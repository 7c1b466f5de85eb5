//! WeChat Pay's APIv3 (微信支付APIv3) as OpenAPI documents, one for each product.
//!
//! In: nothing. Out: the name and the text of each document of `spec/`, which is
//! the one place where they are written. README.md says how they are to be read;
//! `wechatpay-codegen` reads them. [`DESCRIPTION`] is the same in the form in
//! which a program reads no more of it than it asks for.
//!
//! ```
//! let names: Vec<&str> = wechatpay_spec::DOCUMENTS.iter().map(|(name, _)| *name).collect();
//! assert!(names.contains(&"pay.yaml") && names.contains(&"shared.yaml"));
//! ```

mod description;
mod documents;

pub use description::DESCRIPTION;
pub use documents::DOCUMENTS;
