//! What a call is before it is sent and after it was answered: an operation, its request, its
//! verified response. Nothing here knows a socket.

mod builder;
mod request;
mod response;
#[cfg(test)]
mod tests;
mod traits;
mod upload;

pub use builder::RequestBuilder;
pub use request::Request;
pub use response::{FromResponse, Response, VerifiedResponse};
pub use traits::{FileOperation, Operation};
pub use upload::{Upload, UploadForm};
